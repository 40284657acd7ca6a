"""Drift: what changed between two schemas, whom it breaks, and where in whose code.

    inputs ──► compare ──► operations ──► parameters, bodies, responses, security ──► schemas ──► findings
                 └──────► graphql ───────────────────────────────────────────────────────────────► findings

`inputs.resolve` reads what the user named, `compare.compare` finds what differs, `rules` says what that means, and
`findings` is the vocabulary that the engine, the analysis of code and the reports share.
"""

"""Drift: what changed between two schemas, whom it breaks, and where in whose code.

`findings` is the vocabulary that the engine, the analysis of code and the reports share.
"""

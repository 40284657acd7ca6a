"""Measurements beside the incumbent client, side by side in one go: ``make bench``.

- ``rows``: what is measured, with the target of each row
- ``tasks``: the client-neutral code of the rows, run in a fresh process with either client
- ``measure``: interleaved runs, medians, spread, ratios
- ``environments``: a virtual environment for each client under ``.venvs/``
- ``canned``: a loopback server with prepared answers, so that only the client costs time
- ``stage``: a sandbox (or the server AYON_SERVER_URL names) filled with the data the rows read
- ``report``: the table on the terminal and ``out/bench.json``
"""

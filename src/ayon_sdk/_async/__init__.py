"""The hand-written source: asynchronous. The synchronous twin in `_sync` is derived from it."""

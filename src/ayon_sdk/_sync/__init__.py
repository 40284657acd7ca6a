# Derived from src/ayon_sdk/_async/__init__.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""The hand-written source: asynchronous. The synchronous twin in `_sync` is derived from it."""

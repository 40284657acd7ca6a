"""Where the sandbox keeps everything: SQLite, in a file or in memory.

Three layers, each usable alone:

- `schema`: the tables as data (`TABLES`); a module with tables of its own calls `add_table` at import time.
- `store`: `Store`, the connection: transactions, rows as plain dicts, JSON and boolean columns decoded.
- `documents`: `Documents`, small named things (secrets, presets, bundles …) as JSON under a collection name.
"""

from __future__ import annotations

from ayon_sandbox.storage.documents import Documents
from ayon_sandbox.storage.schema import TABLES, Table, add_table
from ayon_sandbox.storage.store import Row, Store, new_id, now

__all__ = ["TABLES", "Documents", "Row", "Store", "Table", "add_table", "new_id", "now"]

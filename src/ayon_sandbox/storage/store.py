"""The connection: transactions, rows as dicts, decoding."""

from __future__ import annotations

import datetime
import json
import sqlite3
import threading
import uuid
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Optional

from ayon_sandbox.storage.documents import Documents
from ayon_sandbox.storage.schema import KINDS, TABLES

Row = Dict[str, Any]


def new_id() -> str:
    """Return a fresh entity id: 32 lowercase hexadecimal digits."""
    return uuid.uuid1().hex


def now() -> str:
    """Return the time as the server writes it, e.g. ``2026-01-31T12:00:00.123456+00:00``."""
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="microseconds")


def _load(text: Optional[str]) -> Any:
    return None if text is None else json.loads(text)


def _bool(value: Optional[int]) -> Optional[bool]:
    return None if value is None else bool(value)


_DECODERS: Mapping[str, Callable[[Any], Any]] = {"json": _load, "bool": _bool}


class Store:
    """One SQLite database with every table of `schema.TABLES`.

    Use it under `transaction()`; the HTTP layer opens one around every handler. All methods may be called from any
    thread, one thread at a time gets in.

    Args:
        path: Database file, created when missing; None keeps everything in memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        # Imported for their tables.
        from ayon_sandbox.storage import modules

        modules.load()
        self._lock = threading.RLock()
        self._depth = 0
        self._after_commit: list[Callable[[], None]] = []
        self._db = sqlite3.connect(
            ":memory:" if path is None else str(path), check_same_thread=False, isolation_level=None
        )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute(f"PRAGMA synchronous = {'OFF' if path is None else 'NORMAL'}")
        self._db.execute("PRAGMA temp_store = MEMORY")
        self._db.execute("PRAGMA cache_size = -65536")
        self._db.create_function("regexp", 2, _regexp, deterministic=True)
        for table in TABLES.values():
            for statement in table.statements():
                self._db.execute(statement)

    def close(self) -> None:
        """Close the database; the store is of no use afterwards."""
        with self._lock:
            self._db.close()

    # -------------------------------------------------------------- transactions

    @contextmanager
    def transaction(self) -> Generator[Store, None, None]:
        """Run a block as a whole: committed at its end, rolled back when it raises; nested blocks are savepoints."""
        with self._lock:
            depth = self._depth
            name = f"level_{depth}"
            pending = len(self._after_commit)
            self._db.execute("BEGIN" if depth == 0 else f"SAVEPOINT {name}")
            self._depth += 1
            try:
                yield self
            except BaseException:
                self._db.execute("ROLLBACK" if depth == 0 else f"ROLLBACK TO {name}")
                if depth:
                    self._db.execute(f"RELEASE {name}")
                del self._after_commit[pending:]
                raise
            else:
                self._db.execute("COMMIT" if depth == 0 else f"RELEASE {name}")
            finally:
                self._depth = depth
            if depth == 0:
                callbacks, self._after_commit = self._after_commit, []
            else:
                callbacks = []
        for callback in callbacks:
            callback()

    def after_commit(self, callback: Callable[[], None]) -> None:
        """Call something once the running transaction is committed, and never when it is rolled back."""
        with self._lock:
            if self._depth:
                self._after_commit.append(callback)
                return
        callback()

    # -------------------------------------------------------------- reading

    def all(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> list[Row]:
        """Return the rows of a SELECT, decoded by column name."""
        with self._lock:
            cursor = self._db.execute(sql, params)
            names = [column[0] for column in cursor.description]
            rows = cursor.fetchall()
        kinds = [KINDS.get(name, "text") for name in names]
        decoders = [(at, _DECODERS[kind]) for at, kind in enumerate(kinds) if kind in _DECODERS]
        out: list[Row] = []
        for values in rows:
            row = dict(zip(names, values))
            for at, decode in decoders:
                row[names[at]] = decode(values[at])
            out.append(row)
        return out

    def one(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> Row | None:
        """Return the first row of a SELECT, or None."""
        rows = self.all(sql, params)
        return rows[0] if rows else None

    def value(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Return the first column of the first row, not decoded, or None."""
        with self._lock:
            row = self._db.execute(sql, params).fetchone()
        return None if row is None else row[0]

    def tuples(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a SELECT as they are stored: the fast way for long lists."""
        with self._lock:
            return self._db.execute(sql, params).fetchall()

    def get(self, table: str, *, columns: Iterable[str] | None = None, **key: Any) -> Row | None:
        """Return the one row with these column values, or None: ``store.get("folders", project=p, id=i)``."""
        where, params = _where(key)
        return self.one(f"SELECT {_columns(columns)} FROM {table} WHERE {where}", params)

    def find(self, table: str, *, columns: Iterable[str] | None = None, order: str = "seq", **where: Any) -> list[Row]:
        """Return the rows with these column values; a list or set as value means any of them.

        Args:
            table: Table name.
            columns: Columns to read, None for all.
            order: SQL after ORDER BY.
            **where: Column values; None matches NULL.
        """
        sql, params = _where(where)
        return self.all(f"SELECT {_columns(columns)} FROM {table} WHERE {sql} ORDER BY {order}", params)

    def exists(self, table: str, **key: Any) -> bool:
        """Tell whether there is a row with these column values."""
        where, params = _where(key)
        return self.value(f"SELECT 1 FROM {table} WHERE {where} LIMIT 1", params) is not None

    def count(self, table: str, **where: Any) -> int:
        """Count the rows with these column values."""
        sql, params = _where(where)
        return int(self.value(f"SELECT COUNT(*) FROM {table} WHERE {sql}", params))

    @staticmethod
    def get_columns(table: str) -> Mapping[str, str]:
        """Return the kinds of the columns of a table, by name."""
        return TABLES[table].columns

    # -------------------------------------------------------------- writing

    def execute(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> int:
        """Run a statement and return the number of rows it touched; JSON parameters are the caller's to encode."""
        with self._lock:
            return self._db.execute(sql, params).rowcount

    def insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Insert a row.

        Raises:
            sqlite3.IntegrityError: A unique index says no.
        """
        names = list(row)
        marks = ", ".join("?" * len(names))
        quoted = ", ".join(f'"{name}"' for name in names)
        self.execute(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", [_encode(name, row[name]) for name in names])

    def update(self, table: str, key: Mapping[str, Any], changes: Mapping[str, Any]) -> int:
        """Change the rows with these column values and return how many there were."""
        if not changes:
            return 0
        sets = ", ".join(f'"{name}" = ?' for name in changes)
        where, params = _where(key)
        values = [_encode(name, value) for name, value in changes.items()]
        return self.execute(f"UPDATE {table} SET {sets} WHERE {where}", [*values, *params])

    def delete(self, table: str, **key: Any) -> int:
        """Delete the rows with these column values and return how many there were."""
        where, params = _where(key)
        return self.execute(f"DELETE FROM {table} WHERE {where}", params)

    def documents(self, collection: str, scope: str = "") -> Documents:
        """Return a collection of small named JSON things.

        Args:
            collection: What they are, e.g. ``"secrets"``.
            scope: Project name for what belongs to a project, which is deleted with it.
        """
        return Documents(self, collection, scope)

    def forget_project(self, project: str) -> None:
        """Delete every row that belongs to a project, except its events."""
        for table in TABLES.values():
            if "project" in table.columns and table.name != "events":
                self.delete(table.name, project=project)
        self.delete("documents", scope=project)


def _encode(column: str, value: Any) -> Any:
    if KINDS.get(column) == "json":
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


def _columns(names: Iterable[str] | None) -> str:
    return "*" if names is None else ", ".join(f'"{name}"' for name in names)


def _where(conditions: Mapping[str, Any]) -> tuple[str, list[Any]]:
    parts: list[str] = []
    params: list[Any] = []
    for column, value in conditions.items():
        if value is None:
            parts.append(f'"{column}" IS NULL')
        elif isinstance(value, (list, tuple, set, frozenset)):
            # One parameter for any number of values: SQLite limits how many marks a statement may have.
            parts.append(f'"{column}" IN (SELECT value FROM json_each(?))')
            params.append(json.dumps(list(value)))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        else:
            parts.append(f'"{column}" = ?')
            params.append(value)
    return " AND ".join(parts) or "1", params


def _regexp(pattern: str, value: str | None) -> bool:
    import re

    return value is not None and re.search(pattern, value) is not None

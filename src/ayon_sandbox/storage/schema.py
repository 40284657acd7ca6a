"""The tables, as data.

A column's kind decides how it is stored and how it comes back: ``text``, ``int``, ``real`` as they are, ``bool`` as
0/1, ``json`` as JSON text. A column name has the same kind in every table, so that the rows of any SELECT can be
decoded by the names of their columns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_SQL_TYPES = {
    "text": "TEXT",
    "nocase": "TEXT COLLATE NOCASE",
    "int": "INTEGER",
    "real": "REAL",
    "bool": "INTEGER",
    "json": "TEXT",
}


@dataclass(frozen=True)
class Table:
    """One table.

    Args:
        name: Table name.
        columns: Column name to kind.
        key: Columns of the primary key.
        indices: Further indices, each a tuple of column names.
        unique: Unique indices, each a tuple of SQL expressions.
        unique_where: Condition of the rows that the unique indices are about, empty for all.
    """

    name: str
    columns: Mapping[str, str]
    key: tuple[str, ...]
    indices: tuple[tuple[str, ...], ...] = ()
    unique: tuple[tuple[str, ...], ...] = field(default=())
    unique_where: str = ""

    def statements(self) -> list[str]:
        """Return the DDL; safe to run on an existing file."""
        columns = ", ".join(f'"{name}" {_SQL_TYPES[kind]}' for name, kind in self.columns.items())
        # `seq` keeps the order of creation and is the cursor of paged queries.
        out = [
            f"CREATE TABLE IF NOT EXISTS {self.name} (seq INTEGER PRIMARY KEY AUTOINCREMENT, {columns}, "
            f"UNIQUE ({', '.join(self.key)}))"
        ]
        for names in self.indices:
            label = "_".join(names)
            out.append(f"CREATE INDEX IF NOT EXISTS {self.name}_{label} ON {self.name} ({', '.join(names)})")
        for number, names in enumerate(self.unique):
            where = f" WHERE {self.unique_where}" if self.unique_where else ""
            index = f"{self.name}_u{number} ON {self.name} ({', '.join(names)}){where}"
            out.append(f"CREATE UNIQUE INDEX IF NOT EXISTS {index}")
        return out


TABLES: dict[str, Table] = {}
KINDS: dict[str, str] = {"seq": "int"}


def add_table(
    name: str,
    columns: Mapping[str, str],
    key: Sequence[str],
    indices: Sequence[Sequence[str]] = (),
    unique: Sequence[Sequence[str]] = (),
    unique_where: str = "",
) -> Table:
    """Declare a table; a `Store` opened later has it.

    Args:
        name: Table name.
        columns: Column name to kind (``text``, ``nocase``, ``int``, ``real``, ``bool``, ``json``). A table with a
            column ``project`` is emptied of a project's rows when the project is deleted.
        key: Columns that identify a row.
        indices: Further indices.
        unique: Unique indices of SQL expressions.
        unique_where: Condition of the rows that the unique indices are about, empty for all.

    Returns:
        The table.

    Raises:
        ValueError: A column has another kind in another table.
    """
    for column, kind in columns.items():
        plain = "text" if kind == "nocase" else kind
        if KINDS.setdefault(column, plain) != plain:
            raise ValueError(f"{name}.{column} is {plain} here and {KINDS[column]} in another table")
    table = Table(name, dict(columns), tuple(key), tuple(map(tuple, indices)), tuple(map(tuple, unique)), unique_where)
    TABLES[name] = table
    return table


_TIMES = {"created_at": "text", "updated_at": "text"}
_ENTITY = {
    "project": "text",
    "id": "text",
    "name": "text",
    "path": "text",
    # Own attributes, and all of them with what is inherited. The second is what readers want, so it is kept ready.
    "attrib": "json",
    "all_attrib": "json",
    "data": "json",
    "active": "bool",
    "status": "text",
    "tags": "json",
    "created_by": "text",
    "updated_by": "text",
    **_TIMES,
}
_PROJECT_ID = ("project", "id")

add_table(
    "projects",
    {
        "name": "nocase",
        "code": "nocase",
        "label": "text",
        "library": "bool",
        "skeleton": "bool",
        "folder_types": "json",
        "task_types": "json",
        "link_types": "json",
        "statuses": "json",
        "tags": "json",
        "config": "json",
        "attrib": "json",
        "all_attrib": "json",
        "data": "json",
        "active": "bool",
        "thumbnail_id": "text",
        **_TIMES,
    },
    key=("name",),
    indices=(("code",),),
)
add_table(
    "folders",
    {**_ENTITY, "label": "text", "folder_type": "text", "parent_id": "text", "thumbnail_id": "text"},
    key=_PROJECT_ID,
    indices=(("project", "parent_id"), ("project", "name"), ("project", "path")),
    unique=(("project", "IFNULL(parent_id, '')", "name COLLATE NOCASE"),),
    # A name is free again when what has it is not active.
    unique_where="active = 1",
)
add_table(
    "tasks",
    {**_ENTITY, "label": "text", "task_type": "text", "folder_id": "text", "assignees": "json", "thumbnail_id": "text"},
    key=_PROJECT_ID,
    indices=(("project", "folder_id"), ("project", "name"), ("project", "path")),
    unique=(("project", "folder_id", "name COLLATE NOCASE"),),
    unique_where="active = 1",
)
add_table(
    "products",
    {**_ENTITY, "folder_id": "text", "product_type": "text", "product_base_type": "text"},
    key=_PROJECT_ID,
    indices=(("project", "folder_id"), ("project", "name"), ("project", "path")),
    unique=(("project", "folder_id", "name COLLATE NOCASE"),),
    unique_where="active = 1",
)
add_table(
    "versions",
    {
        **_ENTITY,
        "version": "int",
        "product_id": "text",
        "task_id": "text",
        "author": "text",
        "thumbnail_id": "text",
    },
    key=_PROJECT_ID,
    indices=(("project", "product_id"), ("project", "task_id"), ("project", "path")),
    unique=(("project", "product_id", "version"),),
    unique_where="active = 1",
)
add_table(
    "representations",
    {**_ENTITY, "version_id": "text", "files": "json", "traits": "json"},
    key=_PROJECT_ID,
    indices=(("project", "version_id"), ("project", "name"), ("project", "path")),
    unique=(("project", "version_id", "name COLLATE NOCASE"),),
    unique_where="active = 1",
)
add_table(
    "workfiles",
    {**_ENTITY, "task_id": "text", "thumbnail_id": "text"},
    key=_PROJECT_ID,
    indices=(("project", "task_id"), ("project", "path")),
    unique=(("project", "path"),),
)
add_table(
    "users",
    {"name": "text", "attrib": "json", "data": "json", "active": "bool", **_TIMES},
    key=("name",),
)
add_table(
    "sessions",
    {
        "token": "text",
        "user": "text",
        "ip": "text",
        "service": "bool",
        "last_used": "real",
        "client_info": "json",
        **_TIMES,
    },
    key=("token",),
    indices=(("user",),),
)
add_table(
    "events",
    {
        "id": "text",
        "hash": "text",
        "topic": "text",
        "project": "text",
        "user": "text",
        "sender": "text",
        "sender_type": "text",
        "depends_on": "text",
        "status": "text",
        "retries": "int",
        "description": "text",
        "summary": "json",
        "payload": "json",
        "progress": "real",
        **_TIMES,
    },
    key=("id",),
    indices=(("topic",), ("project",), ("depends_on",), ("hash",)),
)
add_table(
    "documents",
    {"collection": "text", "scope": "text", "name": "text", "position": "int", "value": "json", **_TIMES},
    key=("collection", "scope", "name"),
)

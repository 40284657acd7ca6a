"""The six kinds of entities, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ayon_sandbox.entities.payload import shown, without_nulls
from ayon_sandbox.storage import Row


@dataclass(frozen=True)
class Reference:
    """A column that names something else.

    Attributes:
        column: The column.
        table: The table it names a row of, or a list of types of the project.
        types: The project's column with the types, None for a table of entities.
        required: Whether it must not be null.
    """

    column: str
    table: str
    types: str | None = None
    required: bool = False


@dataclass(frozen=True)
class Kind:
    """One kind of entity.

    Attributes:
        name: Name in the API, e.g. ``folder``.
        table: Table.
        fields: Field of the API to column; ``attrib``, ``data`` and ``tags`` are common to all.
        references: What its columns point to.
        parent: Column of the parent, and the parent's kind.
        unique: Columns that are unique below the parent, as the error names them: ``(columns, words)``.
        not_null: Columns that a change must not empty.
        create_permission: Permission that creating needs, None for none.
    """

    name: str
    table: str
    fields: Mapping[str, str]
    references: tuple[Reference, ...]
    parent: tuple[str, str]
    unique: tuple[str, ...]
    not_null: frozenset[str]
    create_permission: str | None = None

    @property
    def title(self) -> str:
        """Name at the beginning of a sentence."""
        return self.name.capitalize()


_COMMON = {"status": "status", "tags": "tags", "active": "active", "createdBy": "created_by", "updatedBy": "updated_by"}
_NOT_NULL = frozenset(("status", "tags", "active"))
_STATUS = Reference("status", "statuses", types="statuses")
_THUMBNAIL = Reference("thumbnail_id", "thumbnails")

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "folder",
            "folders",
            {
                "name": "name",
                "label": "label",
                "folderType": "folder_type",
                "parentId": "parent_id",
                "thumbnailId": "thumbnail_id",
                **_COMMON,
            },
            (
                Reference("folder_type", "folder_types", types="folder_types"),
                Reference("parent_id", "folders"),
                _STATUS,
                _THUMBNAIL,
            ),
            ("parent_id", "folder"),
            ("parent_id", "name"),
            _NOT_NULL | {"name"},
            "create",
        ),
        Kind(
            "task",
            "tasks",
            {
                "name": "name",
                "label": "label",
                "taskType": "task_type",
                "thumbnailId": "thumbnail_id",
                "assignees": "assignees",
                "folderId": "folder_id",
                **_COMMON,
            },
            (
                Reference("folder_id", "folders", required=True),
                Reference("task_type", "task_types", types="task_types"),
                _STATUS,
                _THUMBNAIL,
            ),
            ("folder_id", "folder"),
            ("folder_id", "name"),
            _NOT_NULL | {"name", "folder_id", "task_type", "assignees"},
            "create",
        ),
        Kind(
            "product",
            "products",
            {
                "name": "name",
                "folderId": "folder_id",
                "productType": "product_type",
                "productBaseType": "product_base_type",
                **_COMMON,
            },
            (Reference("folder_id", "folders", required=True), _STATUS),
            ("folder_id", "folder"),
            ("folder_id", "name"),
            _NOT_NULL | {"name", "folder_id", "product_type"},
            "publish",
        ),
        Kind(
            "version",
            "versions",
            {
                "version": "version",
                "productId": "product_id",
                "taskId": "task_id",
                "thumbnailId": "thumbnail_id",
                "author": "author",
                **_COMMON,
            },
            (Reference("product_id", "products", required=True), Reference("task_id", "tasks"), _STATUS, _THUMBNAIL),
            ("product_id", "product"),
            ("product_id", "version"),
            _NOT_NULL | {"version", "product_id"},
            "publish",
        ),
        Kind(
            "representation",
            "representations",
            {"name": "name", "versionId": "version_id", "files": "files", "traits": "traits", **_COMMON},
            (Reference("version_id", "versions", required=True), _STATUS),
            ("version_id", "version"),
            ("version_id", "name"),
            _NOT_NULL | {"name", "version_id", "files"},
            "publish",
        ),
        Kind(
            "workfile",
            "workfiles",
            {"path": "path", "taskId": "task_id", "thumbnailId": "thumbnail_id", **_COMMON},
            (Reference("task_id", "tasks", required=True), _STATUS, _THUMBNAIL),
            ("task_id", "task"),
            ("path",),
            _NOT_NULL | {"path", "task_id"},
        ),
    )
}

# Kinds whose attributes come from above.
INHERITING = frozenset(("folder", "task"))


def version_name(version: int) -> str:
    """Return the name of a version: ``v001``, or ``HERO`` for a negative number."""
    return "HERO" if version < 0 else f"v{version:03d}"


def entity_body(kind: Kind, row: Row) -> dict[str, Any]:
    """Return an entity as its GET route shows it: without nulls, also in its data.

    Tasks say neither who created nor who changed them.
    """
    body: dict[str, Any] = {"id": row["id"]}
    for name, column in kind.fields.items():
        if kind.name != "task" or column not in ("created_by", "updated_by"):
            body[name] = row[column]
    body["path"] = row["path"]
    body.update(
        attrib=row["all_attrib"],
        data=shown(row["data"]),
        ownAttrib=list(row["attrib"]),
        createdAt=row["created_at"],
        updatedAt=row["updated_at"],
    )
    return without_nulls(body)

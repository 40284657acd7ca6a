"""Creating, changing and deleting entities: the rules behind the REST routes and the batch operations."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities import inheritance
from ayon_sandbox.entities.hooks import EntityChange, tell
from ayon_sandbox.entities.model import INHERITING, KINDS, Kind, entity_body, version_name
from ayon_sandbox.entities.payload import mapping, patched, sequence, without_nulls
from ayon_sandbox.entities.permissions import require_entity
from ayon_sandbox.errors import BadRequest, Conflict, Forbidden, NotFound
from ayon_sandbox.storage import TABLES, Row, new_id, now

if TYPE_CHECKING:
    from ayon_sandbox.application import Application
    from ayon_sandbox.auth import User

# Topic of a change, by column.
_CHANGE_EVENTS = {
    "active": "active_changed",
    "assignees": "assignees_changed",
    "attrib": "attrib_changed",
    "data": "data_changed",
    "folder_type": "type_changed",
    "label": "label_changed",
    "name": "renamed",
    "product_type": "type_changed",
    "status": "status_changed",
    "tags": "tags_changed",
    "task_type": "type_changed",
    "thumbnail_id": "thumbnail_changed",
}
# Codes of the database's refusals, as batch operations report them.
UNIQUE = "unique-violation"
FOREIGN_KEY = "foreign-key-violation"
NOT_NULL = "not-null-violation"
_ID = re.compile(r"[0-9a-f]{32}")


def not_found(entity_id: str) -> NotFound:
    """Return the refusal of an unknown entity."""
    return NotFound(f"Entity {entity_id} not found")


def dashed(entity_id: str) -> str:
    """Return an id as the database writes it in errors."""
    parts = entity_id[:8], entity_id[8:12], entity_id[12:16], entity_id[16:20], entity_id[20:]
    return "-".join(parts) if _ID.fullmatch(entity_id) else entity_id


class Editor:
    """Changes to the entities of one project by one user.

    Args:
        application: The sandbox.
        project: Name of the project, in its own spelling.
        user: Who changes.
        sender: ``x-sender`` for the events.
        sender_type: ``x-sender-type`` for the events.
    """

    def __init__(
        self,
        application: Application,
        project: str,
        user: User,
        sender: str | None = None,
        sender_type: str | None = None,
    ) -> None:
        self._application = application
        self._store = application.store
        self._library = application.attributes
        self.project = project
        self._user = user
        self._sender = sender
        self._sender_type = sender_type
        row = self._store.get("projects", name=project)
        if row is None:
            raise NotFound(f"Project {project} not found")
        self._row = row
        self._types = {
            column: {item["name"] for item in row[column]} for column in ("folder_types", "task_types", "statuses")
        }

    def for_user(self, user: User) -> Editor:
        """Return an editor of the same project for another user."""
        return Editor(self._application, self.project, user, self._sender, self._sender_type)

    # -------------------------------------------------------------- reading

    def get(self, kind: Kind, entity_id: str) -> Row:
        """Return a row.

        Raises:
            NotFound: There is no such entity.
        """
        row = self._store.get(kind.table, project=self.project, id=entity_id)
        if row is None:
            raise not_found(entity_id)
        return row

    def read(self, kind: Kind, entity_id: str) -> Row:
        """Return a row that the user may see.

        Raises:
            NotFound: There is no such entity.
            Forbidden: The user may not read it.
        """
        row = self.get(kind, entity_id)
        if not self._user.is_manager:
            self._require("read", kind, row)
        return row

    def _folder_of(self, kind: Kind, row: Mapping[str, Any]) -> Row | None:
        """Return the folder an entity is in (a folder is in itself), None for the top or for a broken chain."""
        columns = ("id", "path")
        if kind.name == "folder":
            return dict(row) if row.get("path") else self._parent_row("folder", row.get("parent_id"), columns)
        if kind.name in ("task", "product"):
            return self._parent_row("folder", row.get("folder_id"), columns)
        if kind.name == "version":
            product = self._parent_row("product", row.get("product_id"), ("folder_id",))
            return self._parent_row("folder", product["folder_id"] if product else None, columns)
        if kind.name == "representation":
            version = self._parent_row("version", row.get("version_id"), ("product_id",))
            return self._folder_of(KINDS["version"], version) if version else None
        task = self._parent_row("task", row.get("task_id"), ("folder_id",))
        return self._parent_row("folder", task["folder_id"] if task else None, columns)

    def _parent_row(self, kind: str, entity_id: str | None, columns: tuple[str, ...] | None = None) -> Row | None:
        if not entity_id:
            return None
        return self._store.get(KINDS[kind].table, columns=columns, project=self.project, id=entity_id)

    def _require(self, action: str, kind: Kind, row: Mapping[str, Any]) -> None:
        if self._user.is_manager:
            return
        folder = self._folder_of(kind, row)
        path, folder_id = (folder["path"], folder["id"]) if folder else ("", None)
        require_entity(self._store, self._user, self.project, action, path, folder_id)

    # -------------------------------------------------------------- creating

    def create(self, kind: Kind, data: Mapping[str, Any], entity_id: str | None = None) -> str:
        """Create an entity.

        Args:
            kind: What.
            data: Validated body, names of the API.
            entity_id: Its id; the body's, or a new one, when None.

        Returns:
            The id.

        Raises:
            Forbidden: The user may not.
            Conflict: A name clash or a missing reference.
        """
        time = now()
        row: dict[str, Any] = {"project": self.project, "id": entity_id or data.get("id") or new_id()}
        for name, column in kind.fields.items():
            row[column] = data.get(name)
        self._fill(kind, row)
        if kind.create_permission:
            self._require(kind.create_permission, kind, {**row, "path": None})
        parent = self._check(kind, row, row)
        row["attrib"] = patched({}, data.get("attrib"))
        row["data"] = without_nulls(mapping(data.get("data")))
        row["all_attrib"] = self._all_attrib(kind, row, parent)
        if kind.name != "workfile":
            row["path"] = self._path(kind, row, parent)
        else:
            row["name"] = row["path"].rsplit("/", 1)[-1]
        row["created_at"], row["updated_at"] = time, now()
        self._store.insert(kind.table, row)
        self._emit(kind, "created", row, f"{kind.title} {row['name']} created")
        self._tell(kind, "created", row)
        return row["id"]

    def _fill(self, kind: Kind, row: dict[str, Any]) -> None:
        """Set what is not given to its default."""
        for column in ("created_by", "updated_by"):
            row[column] = row[column] or self._user.name
        if row["active"] is None:
            row["active"] = True
        row["tags"] = sequence(row["tags"])
        if row["status"] is None:
            row["status"] = self._default_status(kind)
        if kind.name == "folder":
            row["folder_type"] = row["folder_type"] or "Folder"
        elif kind.name == "task":
            row["assignees"] = sequence(row["assignees"])
        elif kind.name == "product":
            row["product_base_type"] = row["product_base_type"] or row["product_type"]
        elif kind.name == "version":
            row["author"] = row["author"] or self._user.name
            row["name"] = version_name(row["version"])
        elif kind.name == "representation":
            row["files"] = sequence(row["files"])

    def _default_status(self, kind: Kind) -> str | None:
        statuses = self._row["statuses"]
        for status in statuses:
            scope = status.get("scope")
            if scope is None or kind.name in scope:
                return status["name"]
        return statuses[0]["name"] if statuses else None

    def _all_attrib(self, kind: Kind, row: Mapping[str, Any], parent: Row | None) -> dict[str, Any]:
        if kind.name not in INHERITING:
            return inheritance.all_attributes(self._library, kind.name, row["attrib"], {})
        above = parent["all_attrib"] if parent else self._row["all_attrib"]
        return inheritance.all_attributes(self._library, kind.name, row["attrib"], above)

    def _path(self, kind: Kind, row: Mapping[str, Any], parent: Row | None) -> str:
        return f"{parent['path'] if parent else ''}/{row['name']}"

    # -------------------------------------------------------------- checks

    def _check(
        self, kind: Kind, row: Mapping[str, Any], changed: Mapping[str, Any], old: Row | None = None
    ) -> Row | None:
        """Refuse clashes and missing references, in the order the real database finds them; returns the parent."""
        if old is None and self._store.exists(kind.table, project=self.project, id=row["id"]):
            raise Conflict(f"{kind.title} with id '{dashed(row['id'])}' already exists.", error_code=UNIQUE)
        for reference in kind.references:
            if reference.required and row[reference.column] is None:
                raise Conflict(f"Missing required field: {reference.column}", error_code=NOT_NULL)
        if (row["active"] or kind.name == "workfile") and any(column in changed for column in (*kind.unique, "active")):
            self._check_unique(kind, row)
        for reference in kind.references:
            value = row[reference.column]
            if reference.column not in changed or value is None:
                continue
            if reference.types is not None:
                present = value in self._types[reference.types]
            elif reference.table not in TABLES:
                present = True
            else:
                present = self._store.exists(reference.table, project=self.project, id=value)
            if not present:
                detail = f"{reference.column} '{dashed(value)}' is not present in table \"{reference.table}\"."
                raise Conflict(detail, error_code=FOREIGN_KEY)
        column, parent_kind = kind.parent
        return (
            self._parent_row(parent_kind, row[column], ("id", "path", "all_attrib"))
            if kind.name != "workfile"
            else None
        )

    def _check_unique(self, kind: Kind, row: Mapping[str, Any]) -> None:
        # The terms of the unique indices, so that SQLite finds them there.
        terms = {"name": "name = ? COLLATE NOCASE", "parent_id": "IFNULL(parent_id, '') = IFNULL(?, '')"}
        where = " AND ".join(terms.get(column, f"{column} = ?") for column in kind.unique)
        hero = kind.name == "version" and row["version"] < 0
        if kind.name != "workfile" and not hero:
            where += " AND active = 1"
        sql = f"SELECT 1 FROM {kind.table} WHERE project = ? AND id <> ? AND {where} LIMIT 1"
        values = [row[column] for column in kind.unique]
        if self._store.value(sql, [self.project, row["id"], *values]) is None:
            return
        if hero:
            raise Conflict("Hero version already exists.", error_code=UNIQUE)
        named = [(column, value) for column, value in zip(kind.unique, values) if value is not None]
        words = ", ".join("lower(name::text)" if column == "name" else column for column, _ in named)
        texts = [dashed(str(value)).lower() if column != "path" else str(value) for column, value in named]
        raise Conflict(f"{kind.title} with {words} '{', '.join(texts)}' already exists.", error_code=UNIQUE)

    # -------------------------------------------------------------- changing

    def update(self, kind: Kind, entity_id: str, data: Mapping[str, Any]) -> None:
        """Change an entity.

        Args:
            kind: What.
            entity_id: Which.
            data: Validated body; only what is to change. Attributes and data keys that are None are removed.

        Raises:
            NotFound: There is no such entity.
            Forbidden: The user may not, or the folder has published versions.
            Conflict: A name clash or a missing reference.
        """
        old = self.get(kind, entity_id)
        self._require("update", kind, old)
        changes = self._changes(kind, old, data)
        if kind.name == "folder":
            self._protect_published(old, changes)
        row = {**old, **changes}
        if kind.name == "version" and "version" in changes:
            changes["name"] = row["name"] = version_name(row["version"])
        parent = self._check(kind, row, changes, old)
        if kind.name == "folder" and "parent_id" in changes:
            self._refuse_cycle(entity_id, row["parent_id"])
        column = kind.parent[0]
        if "attrib" in changes or column in changes:
            changes["all_attrib"] = row["all_attrib"] = self._all_attrib(kind, row, parent)
        if kind.name != "workfile":
            changes["path"] = row["path"] = self._path(kind, row, parent)
        else:
            changes["name"] = row["name"] = row["path"].rsplit("/", 1)[-1]
        changes.setdefault("updated_by", self._user.name)
        changes["updated_at"] = now()
        self._store.update(kind.table, {"project": self.project, "id": entity_id}, changes)
        self._carry_down(kind, old, row)
        self._emit_changes(kind, old, row, changes)
        self._tell(kind, "changed", row, old, changes)

    def _changes(self, kind: Kind, old: Row, data: Mapping[str, Any]) -> dict[str, Any]:
        changes: dict[str, Any] = {}
        for name, column in kind.fields.items():
            if name not in data:
                continue
            value = data[name]
            if value is None and column in kind.not_null:
                raise Conflict(f"Missing required field: {column}", error_code=NOT_NULL)
            if column == "traits" and value is not None:
                value = patched(mapping(old["traits"]), value)
            if value != old[column]:
                changes[column] = value
        if data.get("attrib") is not None:
            attrib = patched(old["attrib"], data["attrib"])
            if attrib != old["attrib"]:
                changes["attrib"] = attrib
        if data.get("data") is not None:
            changes["data"] = patched(old["data"], data["data"])
        return changes

    def _protect_published(self, old: Row, changes: Mapping[str, Any]) -> None:
        for column in ("name", "folder_type", "parent_id"):
            if column in changes and self.has_versions(old["path"]):
                raise Forbidden(f"Cannot change {column} of a folder with published versions")

    def has_versions(self, path: str) -> bool:
        """Tell whether there is a version in a folder or anywhere below it."""
        sql = (
            "SELECT 1 FROM versions v JOIN products p ON p.project = v.project AND p.id = v.product_id"
            " JOIN folders f ON f.project = p.project AND f.id = p.folder_id"
            " WHERE v.project = ? AND (f.path = ? OR f.path >= ? AND f.path < ?) LIMIT 1"
        )
        return self._store.value(sql, (self.project, path, path + "/", path + "0")) is not None

    def _refuse_cycle(self, folder_id: str, parent_id: str | None) -> None:
        while parent_id is not None:
            if parent_id == folder_id:
                raise BadRequest("A folder cannot be its own parent")
            parent = self._parent_row("folder", parent_id, ("parent_id",))
            parent_id = parent["parent_id"] if parent else None

    def _carry_down(self, kind: Kind, old: Row, row: Mapping[str, Any]) -> None:
        if kind.name == "folder" and (old["path"] != row["path"] or old["all_attrib"] != row["all_attrib"]):
            inheritance.refresh_folder(self._store, self._library, self.project, row["id"])
        elif old["path"] != row["path"]:
            if kind.name == "product":
                inheritance.refresh_product(self._store, self.project, row["id"], row["path"])
            elif kind.name == "version":
                inheritance.refresh_version(self._store, self.project, row["id"], row["path"])

    # -------------------------------------------------------------- deleting

    def delete(self, kind: Kind, entity_id: str, *, force: bool = False) -> None:
        """Delete an entity and what is below it; products protect the folders above them unless forced.

        Raises:
            NotFound: There is no such entity.
            Forbidden: The user may not.
            Conflict: The folder, or one below it, has products.
        """
        row = self.get(kind, entity_id)
        self._require("delete", kind, row)
        if kind.name == "folder" and force and not self._user.is_manager:
            raise Forbidden("Only managers can force delete folders")
        self._delete_tree(kind, row, force)
        payload = {"entityData": {**entity_body(kind, row), "attrib": row["attrib"]}}
        del payload["entityData"]["ownAttrib"]
        self._emit(kind, "deleted", row, f"{kind.title} {row['path']} deleted", payload=payload)
        self._tell(kind, "deleted", row, row)

    def _delete_tree(self, kind: Kind, row: Row, force: bool) -> None:
        store, project = self._store, self.project
        if kind.name == "folder":
            path = row["path"]
            below = store.tuples(
                "SELECT id FROM folders WHERE project = ? AND (path = ? OR path >= ? AND path < ?)",
                (project, path, path + "/", path + "0"),
            )
            ids = [folder_id for (folder_id,) in below]
            products = [item["id"] for item in store.find("products", columns=("id",), project=project, folder_id=ids)]
            if products and not force:
                raise Conflict(
                    "Unable to delete a folder with products or tasks.", error_code="delete-folder-with-children"
                )
            self._delete_products(products)
            tasks = [item["id"] for item in store.find("tasks", columns=("id",), project=project, folder_id=ids)]
            self._delete_tasks(tasks)
            self._remove("folder", ids)
        elif kind.name == "product":
            self._delete_products([row["id"]])
        elif kind.name == "version":
            self._delete_versions([row["id"]])
        elif kind.name == "task":
            self._delete_tasks([row["id"]])
        else:
            self._remove(kind.name, [row["id"]])

    def _delete_products(self, ids: list[str]) -> None:
        rows = self._store.find("versions", columns=("id",), project=self.project, product_id=ids) if ids else []
        self._delete_versions([row["id"] for row in rows])
        self._remove("product", ids)

    def _delete_versions(self, ids: list[str]) -> None:
        rows = self._store.find("representations", columns=("id",), project=self.project, version_id=ids) if ids else []
        self._remove("representation", [row["id"] for row in rows])
        self._remove("version", ids)

    def _delete_tasks(self, ids: list[str]) -> None:
        if ids:
            self._store.update("versions", {"project": self.project, "task_id": ids}, {"task_id": None})
            rows = self._store.find("workfiles", columns=("id",), project=self.project, task_id=ids)
            self._remove("workfile", [row["id"] for row in rows])
        self._remove("task", ids)

    def _remove(self, kind: str, ids: list[str]) -> None:
        if not ids:
            return
        self._store.delete(KINDS[kind].table, project=self.project, id=ids)
        if "links" in TABLES:
            marks = json.dumps(ids)
            self._store.execute(
                "DELETE FROM links WHERE project = ?"
                " AND (input_id IN (SELECT value FROM json_each(?)) OR output_id IN (SELECT value FROM json_each(?)))",
                (self.project, marks, marks),
            )

    # -------------------------------------------------------------- events

    def _tell(
        self, kind: Kind, action: str, row: Row, old: Row | None = None, changes: Mapping[str, Any] | None = None
    ) -> None:
        tell(
            EntityChange(
                self._application,
                self.project,
                kind,
                action,
                row,
                old,
                self._user,
                mapping(changes),
                self._sender,
                self._sender_type,
            )
        )

    def _emit(
        self,
        kind: Kind,
        action: str,
        row: Mapping[str, Any],
        description: str,
        *,
        summary: Mapping[str, Any] | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> None:
        self._application.events.dispatch(
            f"entity.{kind.name}.{action}",
            project=self.project,
            user=self._user.name,
            sender=self._sender,
            sender_type=self._sender_type,
            description=description,
            summary={"entityId": row["id"], "parentId": row.get(kind.parent[0]), **mapping(summary)},
            payload=payload,
        )

    def _emit_changes(self, kind: Kind, old: Row, row: Row, changes: Mapping[str, Any]) -> None:
        for column, action in _CHANGE_EVENTS.items():
            if column not in changes or old[column] == row[column]:
                continue
            before, after = old[column], row[column]
            words = f"{column.replace('_', ' ')} to {after}"
            if column == "attrib":
                names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
                before, after = ({name: value.get(name) for name in names} for value in (before, after))
                words = f"attributes: {', '.join(names)}"
            text = f"Changed {kind.name} {row['path']} {words}"
            if column == "name":
                text = f"Renamed {kind.name} {before} to {after}"
            summary = {"entityPath": row["path"], "value": after}
            self._emit(kind, action, row, text, summary=summary, payload={"oldValue": before, "newValue": after})

"""Projects: rows, what the API shows of them, and the checks every route below ``/api/projects/`` shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import mapping, sequence, shown, without_nulls
from ayon_sandbox.entities.permissions import require_project
from ayon_sandbox.errors import NotFound

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.entities.attributes import AttributeLibrary
    from ayon_sandbox.registry import Request
    from ayon_sandbox.storage import Row, Store


def canonical_name(store: Store, name: str) -> str | None:
    """Return a project's name in its own spelling, None when there is no such project; case does not matter."""
    return store.value("SELECT name FROM projects WHERE name = ?", (name,))


def guard(store: Store, user: User | None, name: str) -> str:
    """Return the name of a project in its own spelling, for a user who may see it.

    Raises:
        Forbidden: The user has no access group on the project.
        NotFound: There is no such project.
    """
    found = canonical_name(store, name)
    if user is not None:
        require_project(store, user, found or name)
    if found is None:
        raise NotFound(f"Project {name} not found")
    return found


def project_row(request: Request) -> Row:
    """Return the project of the path, which the dispatcher has found already."""
    row = request.store.get("projects", name=request.project)
    if row is None:
        raise NotFound(f"Project {request.project} not found")
    return row


def all_attributes(library: AttributeLibrary, own: dict[str, Any]) -> dict[str, Any]:
    """Return the attributes of a project in the order of the definitions; nothing stands in for what it has not."""
    known = {name: own[name] for name in library.scope("project") if own.get(name) is not None}
    return {**known, **{name: value for name, value in own.items() if name not in known}}


def project_body(row: Row) -> dict[str, Any]:
    """Return a project as ``GET /api/projects/{name}`` shows it."""
    return without_nulls(
        {
            "name": row["name"],
            "code": row["code"],
            "label": row["label"],
            "library": row["library"],
            "folderTypes": row["folder_types"],
            "taskTypes": row["task_types"],
            "linkTypes": row["link_types"],
            "statuses": row["statuses"],
            "tags": row["tags"],
            "config": row["config"],
            "attrib": row["all_attrib"],
            "data": shown(row["data"]),
            "active": row["active"],
            "ownAttrib": sorted(row["attrib"]),
            "createdAt": row["created_at"],
            "updatedAt": row["updated_at"],
        }
    )


def product_base_types(row: Row) -> dict[str, dict[str, Any]]:
    """Return the product base types of a project by name, as its anatomy defines them."""
    types = mapping(mapping(row["config"]).get("productBaseTypes"))
    return {item["name"]: item for item in sequence(types.get("definitions"))}

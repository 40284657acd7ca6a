"""Tables of entities as CSV."""

from __future__ import annotations

import csv
import io

from starlette.responses import Response

from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.entities.projects import guard
from ayon_sandbox.errors import BadRequest
from ayon_sandbox.registry import Request, handles

_COLUMNS = ("id", "name", "label", "folder_type", "task_type", "product_type", "version", "parent_id", "folder_id")
_TAIL = ("active", "status", "tags", "assignees")


def _fields(request: Request) -> list[str]:
    kind = KINDS.get(request.path["entity_type"])
    if kind is None:
        raise BadRequest(f"Invalid entity type: {request.path['entity_type']}")
    columns = request.store.get_columns(kind.table)
    attributes = [f"attrib.{name}" for name in request.application.attributes.scope(kind.name)]
    own = [name for name in _COLUMNS if name in columns]
    return [*own, *(name for name in _TAIL if name in columns), *attributes, "entity_type", "path"]


@handles("export_fields")
def export_fields(request: Request) -> object:
    """Return the columns that an export can have."""
    return [
        {
            "key": name,
            "label": name.rsplit(".", 1)[-1].replace("_", " ").capitalize(),
            "required": name == "name",
            "valueType": "string",
            "defaultValue": None,
            "enumItems": None,
            "enumName": None,
            "errorHandlingModes": ["skip", "abort"] if name == "name" else ["skip", "abort", "default"],
            "createNewItems": True,
        }
        for name in _fields(request)
    ]


@handles("export")
def export(request: Request) -> object:
    """Return the entities of a project as CSV, with the wanted columns."""
    project = guard(request.store, request.user, request.query.get("project_name") or "")
    known = _fields(request)
    body = mapping(request.body)
    wanted = [name for name in sequence(body.get("field_names")) if name in known] or known
    kind = KINDS[request.path["entity_type"]]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(wanted)
    for row in request.store.find(kind.table, project=project, order="path"):
        values = {**row, "path": row["path"].lstrip("/")}
        values.update({f"attrib.{name}": value for name, value in row["attrib"].items()})
        writer.writerow([values.get(name) for name in wanted])
    name = f"{project}_{kind.table}.csv"
    return Response(
        out.getvalue(), media_type="text/csv", headers={"content-disposition": f'attachment; filename="{name}"'}
    )

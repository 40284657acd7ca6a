"""Tables of what lives around the entities: links, lists, activities, files."""

from __future__ import annotations

from ayon_sandbox.storage import add_table

_TIMES = {"created_at": "text", "updated_at": "text"}
_KEY = ("project", "id")

add_table(
    "links",
    {
        "project": "text",
        "id": "text",
        # The full name, e.g. "reference|version|version".
        "link_type": "text",
        "input_id": "text",
        "output_id": "text",
        "input_type": "text",
        "output_type": "text",
        "name": "text",
        "author": "text",
        "data": "json",
        **_TIMES,
    },
    key=_KEY,
    indices=(("project", "input_id"), ("project", "output_id")),
)
add_table(
    "entity_lists",
    {
        "project": "text",
        "id": "text",
        "label": "text",
        "entity_type": "text",
        "entity_list_type": "text",
        "entity_list_folder_id": "text",
        "access": "json",
        "attrib": "json",
        "data": "json",
        "template": "json",
        "attributes": "json",
        "tags": "json",
        "owner": "text",
        "active": "bool",
        "created_by": "text",
        "updated_by": "text",
        **_TIMES,
    },
    key=_KEY,
    unique=(("project", "label COLLATE NOCASE"),),
)
add_table(
    "entity_list_items",
    {
        "project": "text",
        "id": "text",
        "entity_list_id": "text",
        "entity_id": "text",
        "position": "int",
        "label": "text",
        "attrib": "json",
        "data": "json",
        "tags": "json",
        "created_by": "text",
        "updated_by": "text",
        **_TIMES,
    },
    key=_KEY,
    indices=(("project", "entity_list_id", "position"), ("project", "entity_id")),
)
add_table(
    "entity_list_folders",
    {
        "project": "text",
        "id": "text",
        "label": "text",
        "parent_id": "text",
        "position": "int",
        "owner": "text",
        "access": "json",
        "data": "json",
        **_TIMES,
    },
    key=_KEY,
)
add_table(
    "activities",
    {
        "project": "text",
        "id": "text",
        "activity_type": "text",
        "body": "text",
        "data": "json",
        "tags": "json",
        **_TIMES,
    },
    key=_KEY,
    indices=(("project", "activity_type"),),
)
add_table(
    # An activity shows on every entity (and user) it refers to: where it was made, who is mentioned, the parents.
    "activity_references",
    {
        "project": "text",
        "id": "text",
        "activity_id": "text",
        "reference_type": "text",
        "entity_type": "text",
        "entity_id": "text",
        "entity_name": "text",
        "active": "bool",
        "data": "json",
        **_TIMES,
    },
    key=_KEY,
    indices=(("project", "activity_id"), ("project", "entity_id"), ("entity_type", "entity_name")),
)
add_table(
    "files",
    {
        "project": "text",
        "id": "text",
        "filename": "text",
        "mime": "text",
        "size": "int",
        "author": "text",
        "activity_id": "text",
        **_TIMES,
    },
    key=_KEY,
    indices=(("project", "activity_id"),),
)
add_table(
    "thumbnails",
    {
        "project": "text",
        "id": "text",
        "mime": "text",
        "size": "int",
        # Of the entity a thumbnail was uploaded for, when there is one.
        "entity_type": "text",
        "entity_id": "text",
        **_TIMES,
    },
    key=_KEY,
)

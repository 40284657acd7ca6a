"""Data of new entities as the server takes it, each with an id of its own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union, cast

from .entity_ids import convert_entity_id, create_entity_id

if TYPE_CHECKING:
    from .typing import (
        NewFolderDict,
        NewProductDict,
        NewRepresentationDict,
        NewTaskDict,
        NewVersionDict,
        NewWorkfileDict,
    )

__all__ = [
    "new_folder_entity",
    "new_hero_version_entity",
    "new_product_entity",
    "new_representation_entity",
    "new_task_entity",
    "new_version_entity",
    "new_workfile_entity",
    "new_workfile_info",
]


def new_folder_entity(
    name: str,
    folder_type: str,
    parent_id: Optional[str] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    thumbnail_id: Optional[str] = None,
    entity_id: Optional[str] = None,
) -> NewFolderDict:
    """Make the data of a new folder.

    Args:
        name: Name of the folder.
        folder_type: Type of the folder, e.g. ``"Shot"``.
        parent_id: Folder it is in, None for the top.
        status: Status; the server's default when not given.
        active: Whether it is active; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Further data.
        thumbnail_id: Thumbnail of the folder.
        entity_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id.
    """
    out = {
        "id": _id(entity_id),
        "name": name,
        "folderType": folder_type,
        "parentId": None if parent_id is None else _id(parent_id),
        "data": dict(data or {}),
        "attrib": dict(attribs or {}),
        "thumbnailId": thumbnail_id,
        **_given(status=status, active=active, tags=_list(tags)),
    }
    return cast("NewFolderDict", out)


def new_task_entity(
    name: str,
    task_type: str,
    folder_id: str,
    *,
    label: Optional[str] = None,
    assignees: Optional[Iterable[str]] = None,
    attrib: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    thumbnail_id: Optional[str] = None,
    task_id: Optional[str] = None,
) -> NewTaskDict:
    """Make the data of a new task; what is not given is left to the server.

    Args:
        name: Name of the task.
        task_type: Type of the task, e.g. ``"Animation"``.
        folder_id: Folder it belongs to.
        label: Label that is shown.
        assignees: Names of users.
        attrib: Values of attributes.
        data: Further data.
        tags: Names of tags.
        status: Status of the task.
        active: Whether it is active.
        thumbnail_id: Thumbnail of the task.
        task_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id.
    """
    out = {
        "id": _id(task_id),
        "name": name,
        "taskType": task_type,
        "folderId": _id(folder_id),
        **_given(
            label=label,
            assignees=_list(assignees),
            attrib=attrib,
            data=data,
            tags=_list(tags),
            status=status,
            active=active,
            thumbnailId=thumbnail_id,
        ),
    }
    return cast("NewTaskDict", out)


def new_product_entity(
    name: str,
    product_type: str,
    folder_id: str,
    status: Optional[str] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    product_base_type: Optional[str] = None,
    entity_id: Optional[str] = None,
) -> NewProductDict:
    """Make the data of a new product.

    Args:
        name: Name of the product.
        product_type: Type of the product, e.g. ``"render"``.
        folder_id: Folder it belongs to.
        status: Status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Further data.
        product_base_type: Base type of the product, for servers that know them.
        entity_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id.
    """
    out = {
        "id": _id(entity_id),
        "name": name,
        "productType": product_type,
        "attrib": dict(attribs or {}),
        "data": dict(data or {}),
        "folderId": _id(folder_id),
        **_given(productBaseType=product_base_type, status=status, tags=_list(tags)),
    }
    return cast("NewProductDict", out)


def new_version_entity(
    version: Union[int, str],
    product_id: str,
    task_id: Optional[str] = None,
    thumbnail_id: Optional[str] = None,
    author: Optional[str] = None,
    status: Optional[str] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    entity_id: Optional[str] = None,
) -> NewVersionDict:
    """Make the data of a new version.

    Args:
        version: Number of the version.
        product_id: Product it belongs to.
        task_id: Task it was made in.
        thumbnail_id: Thumbnail of the version.
        author: Name of the user who made it.
        status: Status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Further data.
        entity_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id, or the version no number.
    """
    out = {
        "id": _id(entity_id),
        "version": int(version),
        "productId": _id(product_id),
        "attrib": dict(attribs or {}),
        "data": dict(data or {}),
        **_given(
            taskId=None if task_id is None else _id(task_id),
            thumbnailId=thumbnail_id,
            author=author,
            status=status,
            tags=_list(tags),
        ),
    }
    return cast("NewVersionDict", out)


def new_hero_version_entity(
    version: Union[int, str],
    product_id: str,
    task_id: Optional[str] = None,
    thumbnail_id: Optional[str] = None,
    author: Optional[str] = None,
    status: Optional[str] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    entity_id: Optional[str] = None,
) -> NewVersionDict:
    """Make the data of a new hero version, which has a negative number; arguments as for `new_version_entity`."""
    number = -abs(int(version))
    return new_version_entity(number, product_id, task_id, thumbnail_id, author, status, tags, attribs, data, entity_id)


def new_representation_entity(
    name: str,
    version_id: str,
    files: Iterable[Mapping[str, Any]],
    status: Optional[str] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    data: Optional[Mapping[str, Any]] = None,
    traits: Optional[Mapping[str, Any]] = None,
    entity_id: Optional[str] = None,
) -> NewRepresentationDict:
    """Make the data of a new representation.

    Args:
        name: Name of the representation, e.g. ``"exr"``.
        version_id: Version it belongs to.
        files: Files of the representation.
        status: Status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Further data.
        traits: Traits of the representation.
        entity_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id.
    """
    out = {
        "id": _id(entity_id),
        "versionId": _id(version_id),
        "files": list(files),
        "name": name,
        "data": dict(data or {}),
        "attrib": dict(attribs or {}),
        **_given(traits=traits, status=status, tags=_list(tags)),
    }
    return cast("NewRepresentationDict", out)


def new_workfile_entity(
    filepath: str,
    task_id: str,
    status: Optional[str] = None,
    tags: Optional[Iterable[str]] = None,
    attribs: Optional[Mapping[str, Any]] = None,
    description: Optional[str] = None,
    data: Optional[Mapping[str, Any]] = None,
    entity_id: Optional[str] = None,
) -> NewWorkfileDict:
    """Make the data of a new workfile.

    Args:
        filepath: Path of the workfile, usually with a root in it.
        task_id: Task it belongs to.
        status: Status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes; ``extension`` is that of the path by default.
        description: Value of the attribute ``description``.
        data: Further data.
        entity_id: Id it should get; a new one by default.

    Raises:
        ValueError: An id is no id.
    """
    attributes = {"extension": os.path.splitext(filepath)[1], **(attribs or {})}
    if description:
        attributes["description"] = description
    out = {
        "id": _id(entity_id),
        "taskId": _id(task_id),
        "path": filepath,
        "data": dict(data or {}),
        "attrib": attributes,
        **_given(status=status, tags=_list(tags)),
    }
    return cast("NewWorkfileDict", out)


new_workfile_info = new_workfile_entity


def _id(value: Optional[str]) -> str:
    if value is None:
        return create_entity_id()
    found = convert_entity_id(value)
    if found is None:
        raise ValueError(f"An id has to be 32 hexadecimal digits, not {value!r}")
    return found


def _list(values: Optional[Iterable[str]]) -> Optional[list[str]]:
    return None if values is None else list(values)


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}

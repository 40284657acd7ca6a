# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Types of links that a project has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

    from ..typing import LinkTypeInfoDict

__all__ = [
    "create_link_type",
    "delete_link_type",
    "get_full_link_type_name",
    "get_link_type",
    "get_link_types",
    "make_sure_link_type_exists",
]


def get_full_link_type_name(link_type_name: str, input_type: str, output_type: str) -> str:
    """The name of a link type as servers write it.

    Args:
        link_type_name: Name of the link type, e.g. ``"generative"``.
        input_type: Entity type at the link's input.
        output_type: Entity type at the link's output.

    Returns:
        All three, e.g. ``"generative|version|version"``.
    """
    return get_server_api_connection().get_full_link_type_name(link_type_name, input_type, output_type)


def get_link_types(project_name: str) -> list[LinkTypeInfoDict]:
    """Read the types of links that a project has.

    Args:
        project_name: Project to read.

    Returns:
        Link types; ``name`` is the full one, ``data`` has color and style.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_link_types(project_name)


def get_link_type(
    project_name: str, link_type_name: str, input_type: str, output_type: str
) -> Optional[LinkTypeInfoDict]:
    """Read one type of links.

    Args:
        project_name: Project to read.
        link_type_name: Name of the link type, e.g. ``"generative"``.
        input_type: Entity type at the link's input.
        output_type: Entity type at the link's output.

    Returns:
        The link type, None when the project has none of that name between these entity types.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_link_type(project_name, link_type_name, input_type, output_type)


def create_link_type(
    project_name: str, link_type_name: str, input_type: str, output_type: str, data: Optional[dict[str, Any]] = None
) -> None:
    """Create a type of links, or replace the data of the one there is.

    Args:
        project_name: Project to change.
        link_type_name: Name of the link type, e.g. ``"generative"``.
        input_type: Entity type at the link's input: ``"folder"``, ``"task"``, ``"product"``, ``"version"`` or
            ``"representation"``.
        output_type: Entity type at the link's output.
        data: Its look: ``color`` (``"#3f67de"``) and ``style`` (``"solid"`` or ``"dashed"``).

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: Such entities can't be linked, or the user may not change the project's anatomy.
    """
    get_server_api_connection().create_link_type(project_name, link_type_name, input_type, output_type, data=data)


def delete_link_type(project_name: str, link_type_name: str, input_type: str, output_type: str) -> None:
    """Delete a type of links with all links of it; deleting one that does not exist is no error.

    Args:
        project_name: Project to change.
        link_type_name: Name of the link type, e.g. ``"generative"``.
        input_type: Entity type at the link's input.
        output_type: Entity type at the link's output.

    Raises:
        RequestFailed: There is no such project, or the user may not change its anatomy.
    """
    get_server_api_connection().delete_link_type(project_name, link_type_name, input_type, output_type)


def make_sure_link_type_exists(
    project_name: str, link_type_name: str, input_type: str, output_type: str, data: Optional[dict[str, Any]] = None
) -> None:
    """Create a type of links where it is missing, or has other data.

    Args:
        project_name: Project to change.
        link_type_name: Name of the link type, e.g. ``"generative"``.
        input_type: Entity type at the link's input.
        output_type: Entity type at the link's output.
        data: Its look, see `create_link_type`; None leaves that of an existing link type as it is.

    Raises:
        ValueError: A value can't be written as JSON.
        RequestFailed: Such entities can't be linked, or the user may not change the project's anatomy.
    """
    get_server_api_connection().make_sure_link_type_exists(
        project_name, link_type_name, input_type, output_type, data=data
    )

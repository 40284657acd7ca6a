# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import Any, Optional

    from ..typing import ProjectDict, ProjectListDict

__all__ = [
    "create_project",
    "delete_project",
    "get_project",
    "get_project_file_info",
    "get_project_names",
    "get_project_stats",
    "get_project_tags",
    "get_projects",
    "get_rest_project",
    "get_rest_projects",
    "get_rest_projects_list",
    "rename_project",
    "update_project",
]


def get_rest_project(project_name: str) -> Optional[ProjectDict]:
    """Read a project as the server answers.

    Args:
        project_name: Name of the project.

    Returns:
        The project, ``ownAttrib`` as a list of names; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_project(project_name)


def get_rest_projects(
    active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
) -> Generator[ProjectDict, None, None]:
    """Read projects as the server answers, each with one request; `get_projects` needs fewer.

    Args:
        active: True for active projects, False for inactive ones, None for both.
        library: True for libraries, False for others, None for both.
        include_skeleton: Include projects that were only sketched.

    Yields:
        Projects, see `get_rest_project`.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_projects(
        active=active, library=library, include_skeleton=include_skeleton
    )


def get_rest_projects_list(
    active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
) -> list[ProjectListDict]:
    """List projects with few fields, in one request.

    Args:
        active: True for active projects, False for inactive ones, None for both.
        library: True for libraries, False for others, None for both.
        include_skeleton: Include projects that were only sketched.

    Returns:
        Name, code, active, createdAt and updatedAt of each project, and more the newer the server is.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_projects_list(
        active=active, library=library, include_skeleton=include_skeleton
    )


def get_project_names(
    active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
) -> list[str]:
    """List names of projects.

    Args:
        active: True for active projects, False for inactive ones, None for both.
        library: True for libraries, False for others, None for both.
        include_skeleton: Include projects that were only sketched.

    Returns:
        Names.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_project_names(
        active=active, library=library, include_skeleton=include_skeleton
    )


def get_projects(
    active: Optional[bool] = True,
    library: Optional[bool] = None,
    include_skeleton: bool = False,
    fields: Optional[Iterable[str]] = None,
    own_attributes: bool = False,
) -> Generator[ProjectDict, None, None]:
    """Read projects: all of them in a few requests, or in one.

    Args:
        active: True for active projects, False for inactive ones, None for both.
        library: True for libraries, False for others, None for both.
        include_skeleton: Include projects that were only sketched.
        fields: Fields to read, e.g. ``{"name", "attrib.fps", "folderTypes.name"}``; the default is everything that
            `get_project` gives.
        own_attributes: Give values in ``ownAttrib`` instead of names.

    Yields:
        Projects; ``attrib`` has all attributes of projects, None for those without a value.

    Raises:
        UnknownFieldError: A field does not exist on projects of this server version; nothing is sent.
        UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.

    Example:
        for project in ayon_sdk.get_projects(fields={"name", "code"}):
            print(project["name"], project["code"])
    """
    return get_server_api_connection().get_projects(
        active=active, library=library, include_skeleton=include_skeleton, fields=fields, own_attributes=own_attributes
    )


def get_project(
    project_name: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
) -> Optional[ProjectDict]:
    """Read a project.

    Args:
        project_name: Name of the project.
        fields: Fields to read, e.g. ``{"code", "attrib.fps", "config.roots"}``; the default is everything.
        own_attributes: Give values in ``ownAttrib`` instead of names.

    Returns:
        The project, None when there is none that this user may see; ``attrib`` has all attributes of projects, None
        for those without a value.

    Raises:
        UnknownFieldError: A field does not exist on projects of this server version; nothing is sent.
        UnauthorizedError, ServerUnreachable: As for every request.

    Example:
        project = ayon_sdk.get_project("demo")
        roots = project["config"]["roots"]
    """
    return get_server_api_connection().get_project(project_name, fields=fields, own_attributes=own_attributes)


def create_project(
    project_name: str,
    project_code: str,
    library_project: bool = False,
    preset_name: Optional[str] = None,
    data: Optional[dict[str, Any]] = None,
    skeleton: bool = False,
) -> ProjectDict:
    """Create a project.

    Args:
        project_name: Name: letters, digits and underscores; unique without regard to case.
        project_code: Short name for use in templates, unique too.
        library_project: Whether it is a library of assets for other projects.
        preset_name: Anatomy preset to start with, None for the primary one.
        data: Free-form data.
        skeleton: Only sketch it: lists leave it out until they are asked for such projects.

    Returns:
        The project as `get_project` gives it.

    Raises:
        ValueError: A name is not valid or data can't be written as JSON, and nothing is sent; or the server refuses
            (`InvalidRequest`), e.g. because the name is taken.
        UnsupportedServerVersion: The server does not know skeletons; nothing is sent.
        RequestFailed: There is no such preset.

    Example:
        project = ayon_sdk.create_project("demo", "dm")
    """
    return get_server_api_connection().create_project(
        project_name,
        project_code,
        library_project=library_project,
        preset_name=preset_name,
        data=data,
        skeleton=skeleton,
    )


def update_project(
    project_name: str,
    library: Optional[bool] = None,
    folder_types: Optional[list[dict[str, Any]]] = None,
    task_types: Optional[list[dict[str, Any]]] = None,
    link_types: Optional[list[dict[str, Any]]] = None,
    statuses: Optional[list[dict[str, Any]]] = None,
    tags: Optional[list[dict[str, Any]]] = None,
    config: Optional[dict[str, Any]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    active: Optional[bool] = None,
    project_code: Optional[str] = None,
    **changes: Any,
) -> None:
    """Change a project; what is not given stays as it is.

    Args:
        project_name: Name of the project.
        library: Whether it is a library of assets for other projects.
        folder_types: All folder types from now on; ``original_name`` in one says what it was called before.
        task_types: All task types from now on.
        link_types: All link types from now on.
        statuses: All statuses from now on.
        tags: All tags from now on.
        config: Roots, templates and more, all of it.
        attrib: Attribute values to change.
        data: Data to change: given keys replace those there, None as a value removes the key.
        active: False to deactivate it.
        project_code: Short name for use in templates.
        **changes: Other fields of a project under the names the server has for them, e.g. ``label``.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        TypeError: There is no such field; nothing is sent.
        RequestFailed: There is no such project, something is not valid, or the user may not do it.
    """
    get_server_api_connection().update_project(
        project_name,
        library=library,
        folder_types=folder_types,
        task_types=task_types,
        link_types=link_types,
        statuses=statuses,
        tags=tags,
        config=config,
        attrib=attrib,
        data=data,
        active=active,
        project_code=project_code,
        **changes,
    )


def delete_project(project_name: str) -> None:
    """Delete a project with everything in it.

    Args:
        project_name: Name of the project.

    Raises:
        ValueError: There is no such project, or the user may not delete it (`InvalidRequest`).
    """
    get_server_api_connection().delete_project(project_name)


def rename_project(project_name: str, new_project_name: str, new_project_code: Optional[str] = None) -> None:
    """Rename a project.

    Args:
        project_name: Name of the project.
        new_project_name: New name: letters, digits and underscores.
        new_project_code: New short name for use in templates, None to keep it.

    Raises:
        RequestFailed: There is no such project, the new name is taken, or the project has files or thumbnails.
    """
    get_server_api_connection().rename_project(project_name, new_project_name, new_project_code=new_project_code)


def get_project_stats(project_name: str) -> dict[str, Any]:
    """Count the entities of a project.

    Args:
        project_name: Project to read.

    Returns:
        ``{"counts": {"folders": 5, "products": 2, "representations": 1, "tasks": 3, "versions": 3}}``.

    Raises:
        RequestFailed: There is no such project, or this user has no access to it.
    """
    return get_server_api_connection().get_project_stats(project_name)


def get_project_tags(project_name: str) -> dict[str, list[str]]:
    """Read which tags are used in a project.

    Args:
        project_name: Project to read.

    Returns:
        ``"folders"``, ``"tasks"``, ``"products"``, ``"versions"``, ``"representations"``, ``"workfiles"`` → tags.

    Raises:
        RequestFailed: There is no such project.
    """
    return get_server_api_connection().get_project_tags(project_name)


def get_project_file_info(project_name: str, file_id: str) -> dict[str, Any]:
    """Read facts about a file of a project.

    Args:
        project_name: Project of the file.
        file_id: Id of the file.

    Returns:
        ``size`` in bytes, ``filename`` and ``contentType``.

    Raises:
        RequestFailed: There is no such file.
    """
    return get_server_api_connection().get_project_file_info(project_name, file_id)

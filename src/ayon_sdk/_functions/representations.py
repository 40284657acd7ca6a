# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Representations: the files of a version, in one format each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection
from ..sentinels import NOT_SET

if TYPE_CHECKING:
    import re
    from collections.abc import Generator, Iterable, Mapping
    from typing import Any, Optional, Union

    from ..records import RepresentationHierarchy, RepresentationParents
    from ..typing import AdvancedFilterDict, RepresentationDict

__all__ = [
    "create_representation",
    "delete_representation",
    "get_repre_ids_by_context_filters",
    "get_representation_by_id",
    "get_representation_by_name",
    "get_representation_hierarchy",
    "get_representation_parents",
    "get_representations",
    "get_representations_hierarchy",
    "get_representations_parents",
    "get_rest_representation",
    "update_representation",
]


def get_rest_representation(project_name: str, representation_id: str) -> Optional[RepresentationDict]:
    """Read a representation with everything the server tells about it.

    Args:
        project_name: Project the representation belongs to.
        representation_id: Id of the representation.

    Returns:
        The representation; None when there is none that this user may see.

    Raises:
        UnauthorizedError, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_rest_representation(project_name, representation_id)


def get_representations(
    project_name: str,
    representation_ids: Optional[Iterable[str]] = None,
    representation_names: Optional[Iterable[str]] = None,
    version_ids: Optional[Iterable[str]] = None,
    names_by_version_ids: Optional[Mapping[str, Iterable[str]]] = None,
    statuses: Optional[Iterable[str]] = None,
    tags: Optional[Iterable[str]] = None,
    active: Optional[bool] = True,
    has_links: Union[bool, str, None] = None,
    filters: Union[AdvancedFilterDict, str, None] = None,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Generator[RepresentationDict, None, None]:
    """Read representations, page by page while they are consumed.

    Filters that are None don't filter; a representation has to fit all others. An empty one fits nothing.

    Args:
        project_name: Project to search.
        representation_ids: Ids of representations.
        representation_names: Names, e.g. ``{"exr"}``.
        version_ids: Ids of the versions that representations belong to.
        names_by_version_ids: Version id → names of its representations; takes the place of `version_ids` and
            `representation_names`.
        statuses: Names of statuses.
        tags: Tags, of which a representation has at least one.
        active: True for active representations, False for inactive ones, None for both.
        has_links: ``"IN"``, ``"OUT"``, ``"ANY"`` or ``"BOTH"`` for representations with links of a direction.
        filters: Conditions on any field, e.g.
            ``{"conditions": [{"key": "name", "operator": "eq", "value": "exr"}]}``, or the same as JSON text.
        fields: Fields to read, e.g. ``{"name", "files.path", "context"}``; see `get_default_fields_for_type` for
            the default.
        own_attributes: Deprecated, without effect: representations inherit no attributes.

    Returns:
        A generator of representations.

    Raises:
        UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
        UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
        GraphQlQueryFailed: The project does not exist, or a filter is not valid.

    Example:
        for representation in ayon_sdk.get_representations("demo", version_ids=[version_id], fields={"files.path"}):
            print([file["path"] for file in representation["files"]])
    """
    return get_server_api_connection().get_representations(
        project_name,
        representation_ids=representation_ids,
        representation_names=representation_names,
        version_ids=version_ids,
        names_by_version_ids=names_by_version_ids,
        statuses=statuses,
        tags=tags,
        active=active,
        has_links=has_links,
        filters=filters,
        fields=fields,
        own_attributes=own_attributes,
    )


def get_representation_by_id(
    project_name: str, representation_id: str, fields: Optional[Iterable[str]] = None, own_attributes: Any = NOT_SET
) -> Optional[RepresentationDict]:
    """Read a representation by its id, active or not.

    Args:
        project_name: Project the representation belongs to.
        representation_id: Id of the representation.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect.

    Returns:
        The representation, None when there is none.

    Raises:
        UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representation_by_id(
        project_name, representation_id, fields=fields, own_attributes=own_attributes
    )


def get_representation_by_name(
    project_name: str,
    representation_name: str,
    version_id: str,
    fields: Optional[Iterable[str]] = None,
    own_attributes: Any = NOT_SET,
) -> Optional[RepresentationDict]:
    """Find a representation of a version by its name, active or not.

    Args:
        project_name: Project to search.
        representation_name: Name of the representation.
        version_id: Id of the version.
        fields: Fields to read; see `get_default_fields_for_type` for the default.
        own_attributes: Deprecated, without effect.

    Returns:
        The representation, None when there is none of that name.

    Raises:
        UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representation_by_name(
        project_name, representation_name, version_id, fields=fields, own_attributes=own_attributes
    )


def get_representations_hierarchy(
    project_name: str,
    representation_ids: Iterable[str],
    project_fields: Optional[Iterable[str]] = None,
    folder_fields: Optional[Iterable[str]] = None,
    task_fields: Optional[Iterable[str]] = None,
    product_fields: Optional[Iterable[str]] = None,
    version_fields: Optional[Iterable[str]] = None,
    representation_fields: Optional[Iterable[str]] = None,
) -> dict[str, RepresentationHierarchy]:
    """Read representations with all they belong to, in two requests.

    Args:
        project_name: Project of the representations.
        representation_ids: Ids of representations.
        project_fields: Fields of the project; None for the default ones, empty for none and one request less. The
            same goes for the parameters that follow.
        folder_fields: Fields of the folder.
        task_fields: Fields of the task the version was made in.
        product_fields: Fields of the product.
        version_fields: Fields of the version.
        representation_fields: Fields of the representation.

    Returns:
        Representation id → project, folder, task, product, version and representation as a named tuple; the task is
        None for a version without one, and all but the project are None for an id that does not exist.

    Raises:
        UnknownFieldError: A field does not exist on this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representations_hierarchy(
        project_name,
        representation_ids,
        project_fields=project_fields,
        folder_fields=folder_fields,
        task_fields=task_fields,
        product_fields=product_fields,
        version_fields=version_fields,
        representation_fields=representation_fields,
    )


def get_representation_hierarchy(
    project_name: str,
    representation_id: str,
    project_fields: Optional[Iterable[str]] = None,
    folder_fields: Optional[Iterable[str]] = None,
    task_fields: Optional[Iterable[str]] = None,
    product_fields: Optional[Iterable[str]] = None,
    version_fields: Optional[Iterable[str]] = None,
    representation_fields: Optional[Iterable[str]] = None,
) -> Optional[RepresentationHierarchy]:
    """Read a representation with all it belongs to.

    Args:
        project_name: Project of the representation.
        representation_id: Id of the representation.
        project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
        folder_fields: Fields of the folder.
        task_fields: Fields of the task the version was made in.
        product_fields: Fields of the product.
        version_fields: Fields of the version.
        representation_fields: Fields of the representation.

    Returns:
        Project, folder, task, product, version and representation, as a named tuple; None without an id.

    Raises:
        UnknownFieldError: A field does not exist on this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representation_hierarchy(
        project_name,
        representation_id,
        project_fields=project_fields,
        folder_fields=folder_fields,
        task_fields=task_fields,
        product_fields=product_fields,
        version_fields=version_fields,
        representation_fields=representation_fields,
    )


def get_representations_parents(
    project_name: str,
    representation_ids: Iterable[str],
    project_fields: Optional[Iterable[str]] = None,
    folder_fields: Optional[Iterable[str]] = None,
    product_fields: Optional[Iterable[str]] = None,
    version_fields: Optional[Iterable[str]] = None,
) -> dict[str, RepresentationParents]:
    """Read what representations belong to, in two requests.

    Args:
        project_name: Project of the representations.
        representation_ids: Ids of representations.
        project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
        folder_fields: Fields of the folder.
        product_fields: Fields of the product.
        version_fields: Fields of the version.

    Returns:
        Representation id → version, product, folder and project, as a named tuple; all but the project are None for
        an id that does not exist.

    Raises:
        UnknownFieldError: A field does not exist on this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representations_parents(
        project_name,
        representation_ids,
        project_fields=project_fields,
        folder_fields=folder_fields,
        product_fields=product_fields,
        version_fields=version_fields,
    )


def get_representation_parents(
    project_name: str,
    representation_id: str,
    project_fields: Optional[Iterable[str]] = None,
    folder_fields: Optional[Iterable[str]] = None,
    product_fields: Optional[Iterable[str]] = None,
    version_fields: Optional[Iterable[str]] = None,
) -> Optional[RepresentationParents]:
    """Read what a representation belongs to.

    Args:
        project_name: Project of the representation.
        representation_id: Id of the representation.
        project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
        folder_fields: Fields of the folder.
        product_fields: Fields of the product.
        version_fields: Fields of the version.

    Returns:
        Version, product, folder and project, as a named tuple; None without an id.

    Raises:
        UnknownFieldError: A field does not exist on this server version; nothing is sent.
        GraphQlQueryFailed: The project does not exist.
    """
    return get_server_api_connection().get_representation_parents(
        project_name,
        representation_id,
        project_fields=project_fields,
        folder_fields=folder_fields,
        product_fields=product_fields,
        version_fields=version_fields,
    )


def get_repre_ids_by_context_filters(
    project_name: str,
    context_filters: Optional[Mapping[str, Iterable[Union[str, re.Pattern[str]]]]],
    representation_names: Optional[Iterable[str]] = None,
    version_ids: Optional[Iterable[str]] = None,
) -> list[str]:
    """Find representations by values of their context.

    Args:
        project_name: Project to search.
        context_filters: Key in the context → regular expressions of which one has to fit its value from the start;
            dots lead into dictionaries, e.g. ``{"folder.name": ["sh0.*"], "ext": ["exr", "jpg"]}``.
        representation_names: Names, None for any.
        version_ids: Ids of versions, None for any.

    Returns:
        Ids of representations.

    Raises:
        TypeError: The filters are no dictionary of lists; nothing is sent.
        RequestFailed: The project does not exist.
    """
    return get_server_api_connection().get_repre_ids_by_context_filters(
        project_name, context_filters, representation_names=representation_names, version_ids=version_ids
    )


def create_representation(
    project_name: str,
    name: str,
    version_id: str,
    files: Optional[Iterable[Mapping[str, Any]]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    traits: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
    representation_id: Optional[str] = None,
) -> str:
    """Create a representation.

    Args:
        project_name: Project to create it in.
        name: Name, unique in the version without regard to case, e.g. ``"exr"``.
        version_id: Id of the version it belongs to.
        files: Files as ``{"id": ..., "name": ..., "path": ..., "size": bytes, "hash": ..., "hash_type": ...}``.
        attrib: Attribute values.
        data: Free-form data; ``"context"`` in it holds the values that filled the publish template.
        traits: Traits by name.
        tags: Names of tags.
        status: Name of a status.
        active: False to create it inactive.
        representation_id: Id of the new representation, a random one when None.

    Returns:
        Id of the representation.

    Raises:
        ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
        RequestFailed: The server refuses, e.g. because the name is taken.

    Example:
        ayon_sdk.create_representation(
            "demo",
            "exr",
            version_id,
            files=[{"id": create_entity_id(), "name": "sh010.exr", "path": "{root[work]}/sh010.exr", "size": 1024}],
        )
    """
    return get_server_api_connection().create_representation(
        project_name,
        name,
        version_id,
        files=files,
        attrib=attrib,
        data=data,
        traits=traits,
        tags=tags,
        status=status,
        active=active,
        representation_id=representation_id,
    )


def update_representation(
    project_name: str,
    representation_id: str,
    name: Optional[str] = None,
    version_id: Optional[str] = None,
    files: Optional[Iterable[Mapping[str, Any]]] = None,
    attrib: Optional[dict[str, Any]] = None,
    data: Optional[dict[str, Any]] = None,
    traits: Optional[dict[str, Any]] = None,
    tags: Optional[Iterable[str]] = None,
    status: Optional[str] = None,
    active: Optional[bool] = None,
) -> None:
    """Change a representation; what is not given stays as it is.

    Args:
        project_name: Project the representation belongs to.
        representation_id: Id of the representation.
        name: New name.
        version_id: Id of the version to move it to.
        files: All files from now on.
        attrib: Attribute values to change, None as a value to remove it.
        data: Data to change: given keys replace those there, None as a value removes the key.
        traits: Traits to change.
        tags: All tags from now on.
        status: Name of a status.
        active: False to deactivate it.

    Raises:
        ValueError: A value can't be written as JSON; nothing is sent.
        RequestFailed: There is no such representation, or the server refuses the change.
    """
    get_server_api_connection().update_representation(
        project_name,
        representation_id,
        name=name,
        version_id=version_id,
        files=files,
        attrib=attrib,
        data=data,
        traits=traits,
        tags=tags,
        status=status,
        active=active,
    )


def delete_representation(project_name: str, representation_id: str) -> None:
    """Delete a representation, not its files on disk.

    Args:
        project_name: Project the representation belongs to.
        representation_id: Id of the representation.

    Raises:
        RequestFailed: There is no such representation, or the user may not delete it.
    """
    get_server_api_connection().delete_representation(project_name, representation_id)

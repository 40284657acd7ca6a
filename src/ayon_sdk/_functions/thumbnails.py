# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Thumbnails: the pictures that entities and projects are shown with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Optional, Union

    from .._sync.transfers import FilePath
    from ..records import ThumbnailContent
    from ..typing import StreamType, ThumbnailEntityType

__all__ = [
    "create_thumbnail",
    "create_thumbnail_with_stream",
    "get_folder_thumbnail",
    "get_project_thumbnail",
    "get_task_thumbnail",
    "get_thumbnail",
    "get_thumbnail_by_id",
    "get_version_thumbnail",
    "get_workfile_thumbnail",
    "set_entity_thumbnail",
    "set_entity_thumbnail_from_stream",
    "set_project_thumbnail",
    "set_project_thumbnail_from_stream",
    "update_thumbnail",
    "update_thumbnail_from_stream",
]


def get_thumbnail_by_id(project_name: str, thumbnail_id: str) -> ThumbnailContent:
    """Download a thumbnail by its id; managers may, others ask for the thumbnail of an entity.

    Args:
        project_name: Project the thumbnail belongs to.
        thumbnail_id: Id of the thumbnail.

    Returns:
        The image; ``is_valid`` is False when there is none, or the user may not see it.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_thumbnail_by_id(project_name, thumbnail_id)


def get_thumbnail(
    project_name: str, entity_type: Union[ThumbnailEntityType, str], entity_id: str, thumbnail_id: Optional[str] = None
) -> ThumbnailContent:
    """Download the thumbnail of an entity.

    Args:
        project_name: Project of the entity.
        entity_type: ``"folder"``, ``"task"``, ``"version"`` or ``"workfile"``.
        entity_id: Id of the entity.
        thumbnail_id: Is without effect; servers look up the thumbnail of the entity.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        ValueError: Entities of this type have no thumbnails; nothing is sent.
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.

    Example:
        thumbnail = ayon_sdk.get_thumbnail("demo", "version", version_id)
        if thumbnail.is_valid:
            Path("thumbnail.png").write_bytes(thumbnail.content)
    """
    return get_server_api_connection().get_thumbnail(project_name, entity_type, entity_id, thumbnail_id=thumbnail_id)


def get_folder_thumbnail(project_name: str, folder_id: str, thumbnail_id: Optional[str] = None) -> ThumbnailContent:
    """Download the thumbnail of a folder; without one of its own that of a version in it.

    Args:
        project_name: Project of the folder.
        folder_id: Id of the folder.
        thumbnail_id: Is without effect; servers look up the thumbnail of the folder.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_folder_thumbnail(project_name, folder_id, thumbnail_id=thumbnail_id)


def get_task_thumbnail(project_name: str, task_id: str) -> ThumbnailContent:
    """Download the thumbnail of a task.

    Args:
        project_name: Project of the task.
        task_id: Id of the task.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_task_thumbnail(project_name, task_id)


def get_version_thumbnail(project_name: str, version_id: str, thumbnail_id: Optional[str] = None) -> ThumbnailContent:
    """Download the thumbnail of a version.

    Args:
        project_name: Project of the version.
        version_id: Id of the version.
        thumbnail_id: Is without effect; servers look up the thumbnail of the version.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_version_thumbnail(project_name, version_id, thumbnail_id=thumbnail_id)


def get_workfile_thumbnail(project_name: str, workfile_id: str, thumbnail_id: Optional[str] = None) -> ThumbnailContent:
    """Download the thumbnail of a workfile.

    Args:
        project_name: Project of the workfile.
        workfile_id: Id of the workfile.
        thumbnail_id: Is without effect; servers look up the thumbnail of the workfile.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        RequestFailed: Server 1.16.0 fails to find the thumbnails of workfiles (status 500).
    """
    return get_server_api_connection().get_workfile_thumbnail(project_name, workfile_id, thumbnail_id=thumbnail_id)


def create_thumbnail(project_name: str, src_filepath: FilePath, thumbnail_id: Optional[str] = None) -> str:
    """Upload a thumbnail, to give it to entities later.

    Args:
        project_name: Project the thumbnail will belong to.
        src_filepath: Image to upload, PNG or JPEG.
        thumbnail_id: Id it should get; the server makes one by default.

    Returns:
        Id of the thumbnail, for ``thumbnail_id`` of `update_folder`, `create_version` and others.

    Raises:
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is neither PNG nor JPEG, or the id is no id; nothing is sent.
        RequestFailed: There is no such project, or the user may not write to it.

    Example:
        thumbnail_id = ayon_sdk.create_thumbnail("demo", "sh010.png")
        ayon_sdk.update_folder("demo", folder_id, thumbnail_id=thumbnail_id)
    """
    return get_server_api_connection().create_thumbnail(project_name, src_filepath, thumbnail_id=thumbnail_id)


def create_thumbnail_with_stream(project_name: str, stream: StreamType, thumbnail_id: Optional[str] = None) -> str:
    """Upload the rest of a stream as a thumbnail, to give it to entities later.

    Args:
        project_name: Project the thumbnail will belong to.
        stream: Stream with a PNG or JPEG image, opened for reading bytes; read from its current position.
        thumbnail_id: Id it should get; the server makes one by default.

    Returns:
        Id of the thumbnail.

    Raises:
        ValueError: The image is neither PNG nor JPEG, or the id is no id; nothing is sent.
        TypeError: The stream does not give bytes.
        RequestFailed: There is no such project, or the user may not write to it.
    """
    return get_server_api_connection().create_thumbnail_with_stream(project_name, stream, thumbnail_id=thumbnail_id)


def update_thumbnail(project_name: str, thumbnail_id: str, src_filepath: FilePath) -> None:
    """Replace the image of a thumbnail: all entities that have it show the new one.

    Args:
        project_name: Project the thumbnail belongs to.
        thumbnail_id: Id of the thumbnail; one that does not exist is made.
        src_filepath: Image to upload, PNG or JPEG.

    Raises:
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is neither PNG nor JPEG, or the id is no id; nothing is sent.
        RequestFailed: There is no such project, or the user may not write to it.
    """
    get_server_api_connection().update_thumbnail(project_name, thumbnail_id, src_filepath)


def update_thumbnail_from_stream(project_name: str, thumbnail_id: str, stream: StreamType) -> None:
    """Replace the image of a thumbnail by the rest of a stream.

    Args:
        project_name: Project the thumbnail belongs to.
        thumbnail_id: Id of the thumbnail; one that does not exist is made.
        stream: Stream with a PNG or JPEG image, opened for reading bytes; read from its current position.

    Raises:
        ValueError: The image is neither PNG nor JPEG, or the id is no id; nothing is sent.
        TypeError: The stream does not give bytes.
        RequestFailed: There is no such project, or the user may not write to it.
    """
    get_server_api_connection().update_thumbnail_from_stream(project_name, thumbnail_id, stream)


def set_entity_thumbnail(
    project_name: str, entity_type: Union[ThumbnailEntityType, str], entity_id: str, src_filepath: FilePath
) -> str:
    """Upload a thumbnail and give it to an entity.

    Args:
        project_name: Project of the entity.
        entity_type: ``"folder"``, ``"task"``, ``"version"`` or ``"workfile"``.
        entity_id: Id of the entity.
        src_filepath: Image to upload, PNG or JPEG.

    Returns:
        Id of the thumbnail.

    Raises:
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is neither PNG nor JPEG, or there is no such type of entities; nothing is sent.
        RequestFailed: There is no such entity, the user may not change it, or entities of this type have no
            thumbnails (status 405).

    Example:
        ayon_sdk.set_entity_thumbnail("demo", "version", version_id, "sh010_v001.jpg")
    """
    return get_server_api_connection().set_entity_thumbnail(project_name, entity_type, entity_id, src_filepath)


def set_entity_thumbnail_from_stream(
    project_name: str, entity_type: Union[ThumbnailEntityType, str], entity_id: str, stream: StreamType
) -> str:
    """Upload the rest of a stream as a thumbnail and give it to an entity.

    Args:
        project_name: Project of the entity.
        entity_type: ``"folder"``, ``"task"``, ``"version"`` or ``"workfile"``.
        entity_id: Id of the entity.
        stream: Stream with a PNG or JPEG image, opened for reading bytes; read from its current position.

    Returns:
        Id of the thumbnail.

    Raises:
        ValueError: The image is neither PNG nor JPEG, or there is no such type of entities; nothing is sent.
        TypeError: The stream does not give bytes.
        RequestFailed: There is no such entity, the user may not change it, or entities of this type have no
            thumbnails (status 405).
    """
    return get_server_api_connection().set_entity_thumbnail_from_stream(project_name, entity_type, entity_id, stream)


def get_project_thumbnail(project_name: str) -> ThumbnailContent:
    """Download the thumbnail of a project.

    Args:
        project_name: Name of the project.

    Returns:
        The image; ``is_valid`` is False when there is none.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_project_thumbnail(project_name)


def set_project_thumbnail(project_name: str, src_filepath: FilePath) -> str:
    """Upload a thumbnail and give it to a project.

    Args:
        project_name: Name of the project.
        src_filepath: Image to upload, PNG or JPEG.

    Returns:
        Id of the thumbnail; that of a project is 32 zeros.

    Raises:
        FileMissing: There is no such file (also a ValueError).
        ValueError: The file is neither PNG nor JPEG; nothing is sent.
        RequestFailed: There is no such project, or the user may not change its anatomy.
    """
    return get_server_api_connection().set_project_thumbnail(project_name, src_filepath)


def set_project_thumbnail_from_stream(project_name: str, stream: StreamType) -> str:
    """Upload the rest of a stream as a thumbnail and give it to a project.

    Args:
        project_name: Name of the project.
        stream: Stream with a PNG or JPEG image, opened for reading bytes; read from its current position.

    Returns:
        Id of the thumbnail; that of a project is 32 zeros.

    Raises:
        ValueError: The image is neither PNG nor JPEG; nothing is sent.
        TypeError: The stream does not give bytes.
        RequestFailed: There is no such project, or the user may not change its anatomy.
    """
    return get_server_api_connection().set_project_thumbnail_from_stream(project_name, stream)

# Derived from src/ayon_sdk/_async/thumbnails.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Thumbnails: the pictures that entities and projects are shown with."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, Optional, Union

from ayon_rest.core import encode_path

from ..entity_ids import checked_entity_id
from ..errors import RequestFailed
from ..request_types import RequestType, RequestTypes
from . import _compat_io
from .transfers import TransfersAPI, FilePath, open_for_upload

if TYPE_CHECKING:
    from ayon_rest.core import Raw

    from ..records import ThumbnailContent
    from ..typing import StreamType, ThumbnailEntityType

_THUMBNAILS = "api/projects/{project_name}/thumbnails"
_THUMBNAIL = "api/projects/{project_name}/thumbnails/{thumbnail_id}"
_OF_PROJECT = "api/projects/{project_name}/thumbnail"
_OF_ENTITY = "api/projects/{project_name}/%s/{entity_id}/thumbnail"
_SHOWN = {"folder": "folders", "task": "tasks", "version": "versions", "workfile": "workfiles"}
_OTHERS = {"product": "products", "representation": "representations"}
_TAKEN = ("image/png", "image/jpeg")
_NOTHING_TO_SEE = (400, 403, 404)


class ThumbnailsAPI(TransfersAPI):
    """Reading thumbnails, uploading them, and giving them to entities and projects."""

    def get_thumbnail_by_id(self, project_name: str, thumbnail_id: str) -> ThumbnailContent:
        """Download a thumbnail by its id; managers may, others ask for the thumbnail of an entity.

        Args:
            project_name: Project the thumbnail belongs to.
            thumbnail_id: Id of the thumbnail.

        Returns:
            The image; ``is_valid`` is False when there is none, or the user may not see it.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        ask = partial(self.rest.thumbnails.raw.get_thumbnail, project_name, thumbnail_id)
        return self._thumbnail(project_name, ask, thumbnail_id)

    def get_thumbnail(
        self,
        project_name: str,
        entity_type: Union[ThumbnailEntityType, str],
        entity_id: str,
        thumbnail_id: Optional[str] = None,
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
            thumbnail = server.get_thumbnail("demo", "version", version_id)
            if thumbnail.is_valid:
                Path("thumbnail.png").write_bytes(thumbnail.content)
        """
        thumbnails = self.rest.thumbnails.raw
        if entity_type == "folder":
            ask = partial(thumbnails.get_folder_thumbnail, project_name, entity_id)
        elif entity_type == "task":
            ask = partial(thumbnails.get_task_thumbnail, project_name, entity_id)
        elif entity_type == "version":
            ask = partial(thumbnails.get_version_thumbnail, project_name, entity_id)
        elif entity_type == "workfile":
            ask = partial(thumbnails.get_workfile_thumbnail, project_name, entity_id)
        else:
            raise ValueError(f"There are thumbnails of {', '.join(_SHOWN)}, not of {entity_type!r}")
        return self._thumbnail(project_name, ask)

    def get_folder_thumbnail(
        self, project_name: str, folder_id: str, thumbnail_id: Optional[str] = None
    ) -> ThumbnailContent:
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
        return self.get_thumbnail(project_name, "folder", folder_id)

    def get_task_thumbnail(self, project_name: str, task_id: str) -> ThumbnailContent:
        """Download the thumbnail of a task.

        Args:
            project_name: Project of the task.
            task_id: Id of the task.

        Returns:
            The image; ``is_valid`` is False when there is none.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return self.get_thumbnail(project_name, "task", task_id)

    def get_version_thumbnail(
        self, project_name: str, version_id: str, thumbnail_id: Optional[str] = None
    ) -> ThumbnailContent:
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
        return self.get_thumbnail(project_name, "version", version_id)

    def get_workfile_thumbnail(
        self, project_name: str, workfile_id: str, thumbnail_id: Optional[str] = None
    ) -> ThumbnailContent:
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
        return self.get_thumbnail(project_name, "workfile", workfile_id)

    def create_thumbnail(
        self, project_name: str, src_filepath: FilePath, thumbnail_id: Optional[str] = None
    ) -> str:
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
            thumbnail_id = server.create_thumbnail("demo", "sh010.png")
            server.update_folder("demo", folder_id, thumbnail_id=thumbnail_id)
        """
        with open_for_upload(src_filepath) as stream:
            return self.create_thumbnail_with_stream(project_name, stream, thumbnail_id)

    def create_thumbnail_with_stream(
        self, project_name: str, stream: StreamType, thumbnail_id: Optional[str] = None
    ) -> str:
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
        if thumbnail_id is None:
            return self._upload_thumbnail(encode_path(_THUMBNAILS, (project_name,)), stream, RequestTypes.post)
        path = encode_path(_THUMBNAIL, (project_name, checked_entity_id(thumbnail_id, "thumbnail_id")))
        return self._upload_thumbnail(path, stream, RequestTypes.put)

    def update_thumbnail(self, project_name: str, thumbnail_id: str, src_filepath: FilePath) -> None:
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
        with open_for_upload(src_filepath) as stream:
            self.update_thumbnail_from_stream(project_name, thumbnail_id, stream)

    def update_thumbnail_from_stream(self, project_name: str, thumbnail_id: str, stream: StreamType) -> None:
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
        self.create_thumbnail_with_stream(project_name, stream, checked_entity_id(thumbnail_id, "thumbnail_id"))

    def set_entity_thumbnail(
        self, project_name: str, entity_type: Union[ThumbnailEntityType, str], entity_id: str, src_filepath: FilePath
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
            server.set_entity_thumbnail("demo", "version", version_id, "sh010_v001.jpg")
        """
        with open_for_upload(src_filepath) as stream:
            return self.set_entity_thumbnail_from_stream(project_name, entity_type, entity_id, stream)

    def set_entity_thumbnail_from_stream(
        self, project_name: str, entity_type: Union[ThumbnailEntityType, str], entity_id: str, stream: StreamType
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
        # Servers may come to take thumbnails of more types; until then they say that they don't.
        plural = {**_SHOWN, **_OTHERS}.get(entity_type)
        if plural is None:
            raise ValueError(f"There are thumbnails of {', '.join(_SHOWN)}, not of {entity_type!r}")
        path = encode_path(_OF_ENTITY % plural, (project_name, entity_id))
        return self._upload_thumbnail(path, stream, RequestTypes.post)

    def get_project_thumbnail(self, project_name: str) -> ThumbnailContent:
        """Download the thumbnail of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The image; ``is_valid`` is False when there is none.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        ask = partial(self.rest.thumbnails.raw.get_project_thumbnail, project_name)
        return self._thumbnail(project_name, ask)

    def set_project_thumbnail(self, project_name: str, src_filepath: FilePath) -> str:
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
        with open_for_upload(src_filepath) as stream:
            return self.set_project_thumbnail_from_stream(project_name, stream)

    def set_project_thumbnail_from_stream(self, project_name: str, stream: StreamType) -> str:
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
        return self._upload_thumbnail(encode_path(_OF_PROJECT, (project_name,)), stream, RequestTypes.post)

    def _thumbnail(
        self, project_name: str, ask: Callable[[], Raw[bytes]], thumbnail_id: Optional[str] = None
    ) -> ThumbnailContent:
        """The thumbnail in an answer; a placeholder is none."""
        from ..records import ThumbnailContent

        try:
            answer = ask()
        except RequestFailed as error:
            if error.status not in _NOTHING_TO_SEE:
                raise
            return ThumbnailContent(project_name, None, None, error.response.headers.get("content-type"))
        content_type = answer.headers.get("content-type")
        # Placeholders come without an id; what was asked for by id comes with status 203 when it is one.
        found = answer.headers.get("x-thumbnail-id") or (thumbnail_id if answer.status == 200 else None)
        return ThumbnailContent(project_name, found, answer.data if found else None, content_type)

    def _upload_thumbnail(self, path: str, stream: BinaryIO, request_type: RequestType) -> str:
        """Upload an image that servers take as a thumbnail; return its id.

        Raises:
            ValueError: It is no such image; nothing is sent.
        """
        from ..media_types import get_media_mime_type_for_content
        from .uploads import bytes_of

        image = _compat_io.to_thread(stream.read)
        image = bytes_of(image, f"<{type(stream).__name__}>")
        content_type = get_media_mime_type_for_content(image)
        if content_type not in _TAKEN:
            raise ValueError(f"A thumbnail is a PNG or JPEG image, this is {content_type or 'none'}")
        answer: Any = (
            self._upload(path, io.BytesIO(image), request_type, None, content_type=content_type)
        ).json()
        return answer["id"]

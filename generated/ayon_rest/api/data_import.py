"""Operations of "Data Import"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import UNSET, Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Content, Raw, Unset

__all__ = ["AsyncDataImport", "AsyncRawDataImport", "DataImport", "RawDataImport"]

_EXPORT = Operation(
    "export",
    "POST",
    "/api/csv/export/{entity_type}",
    True,
    body="application/json",
    answer="text/csv",
    since="1.15.0",
)
_EXPORT_FIELDS = Operation(
    "export_fields",
    "GET",
    "/api/csv/export/{entity_type}/fields",
    True,
    since="1.15.0",
    result=("list", ("model", "importable_column", "ImportableColumn")),
)
_IMPORT_DATA = Operation(
    "import_data",
    "POST",
    "/api/csv/import/{import_type}",
    False,
    body="application/json",
    since="1.15.0",
    result=("model", "import_status", "ImportStatus"),
)
_UPLOAD_FILE = Operation(
    "upload_file",
    "PUT",
    "/api/csv/import/upload",
    True,
    body="text/csv",
    since="1.15.0",
    result=("model", "import_upload", "ImportUpload"),
)


class DataImport(Api):
    """Operations of "Data Import"."""

    @cached_property
    def raw(self) -> RawDataImport:
        """The same operations, answering with status, headers and plain JSON."""
        return RawDataImport(self._sender)

    def export(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: models.BodyExportApiCsvExportEntityTypePost | types.BodyExportApiCsvExportEntityTypePostDict | Unset = UNSET,
        *,
        project_name: str | None = None,
    ) -> bytes:
        """Export entities or users as a CSV file.

        Args:
            entity_type: What to export.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Content of the file.

        POST /api/csv/export/{entity_type}; since server 1.15.0
        """
        return self._send(_EXPORT, (entity_type,), query=(("project_name", project_name),), body=body)

    def export_fields(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        *,
        project_name: str | None = None,
    ) -> list[models.ImportableColumn]:
        """List the columns that a CSV export can have.

        Args:
            entity_type: What to export.
            project_name: Name of the project.

        Returns:
            The answer: ``list[ImportableColumn]``.

        GET /api/csv/export/{entity_type}/fields; since server 1.15.0
        """
        return self._send(_EXPORT_FIELDS, (entity_type,), query=(("project_name", project_name),))

    def import_data(
        self,
        import_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: list[models.ColumnMapping] | list[types.ColumnMappingDict],
        *,
        file_id: str,
        existing_strategy: models.ExistingItemStrategy | None = None,
        project_name: str | None = None,
        folder_id: str | None = None,
        preview: bool | None = None,
    ) -> models.ImportStatus:
        """Import an uploaded CSV file, or preview what importing it would do.

        Args:
            import_type: What the rows of the file are.
            body: What to send, as a model or as plain JSON.
            file_id: Id that the upload of the file answered.
            existing_strategy: What to do with rows that exist already. The server's default is "update".
            project_name: Name of the project.
            folder_id: Id of the folder to import into.
            preview: Whether to check and count only, without importing. The server's default is False.

        Returns:
            The answer: ``ImportStatus``.

        POST /api/csv/import/{import_type}; since server 1.15.0
        """
        return self._send(
            _IMPORT_DATA,
            (import_type,),
            query=(
                ("file_id", file_id),
                ("existing_strategy", existing_strategy),
                ("project_name", project_name),
                ("folder_id", folder_id),
                ("preview", preview),
            ),
            body=body,
        )

    def upload_file(
        self,
        content: Content,
        *,
        content_type: str = "text/csv",
        ttl: int | None = None,
    ) -> models.ImportUpload:
        """Upload a CSV file to import later.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            ttl: Seconds to keep the file.

        Returns:
            The answer: ``ImportUpload``.

        PUT /api/csv/import/upload; since server 1.15.0
        """
        return self._send(_UPLOAD_FILE, query=(("ttl", ttl),), body=content, content_type=content_type)


class AsyncDataImport(AsyncApi):
    """Operations of "Data Import", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawDataImport:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawDataImport(self._sender)

    async def export(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: models.BodyExportApiCsvExportEntityTypePost | types.BodyExportApiCsvExportEntityTypePostDict | Unset = UNSET,
        *,
        project_name: str | None = None,
    ) -> bytes:
        """Export entities or users as a CSV file.

        Args:
            entity_type: What to export.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Content of the file.

        POST /api/csv/export/{entity_type}; since server 1.15.0
        """
        return await self._send(_EXPORT, (entity_type,), query=(("project_name", project_name),), body=body)

    async def export_fields(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        *,
        project_name: str | None = None,
    ) -> list[models.ImportableColumn]:
        """List the columns that a CSV export can have.

        Args:
            entity_type: What to export.
            project_name: Name of the project.

        Returns:
            The answer: ``list[ImportableColumn]``.

        GET /api/csv/export/{entity_type}/fields; since server 1.15.0
        """
        return await self._send(_EXPORT_FIELDS, (entity_type,), query=(("project_name", project_name),))

    async def import_data(
        self,
        import_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: list[models.ColumnMapping] | list[types.ColumnMappingDict],
        *,
        file_id: str,
        existing_strategy: models.ExistingItemStrategy | None = None,
        project_name: str | None = None,
        folder_id: str | None = None,
        preview: bool | None = None,
    ) -> models.ImportStatus:
        """Import an uploaded CSV file, or preview what importing it would do.

        Args:
            import_type: What the rows of the file are.
            body: What to send, as a model or as plain JSON.
            file_id: Id that the upload of the file answered.
            existing_strategy: What to do with rows that exist already. The server's default is "update".
            project_name: Name of the project.
            folder_id: Id of the folder to import into.
            preview: Whether to check and count only, without importing. The server's default is False.

        Returns:
            The answer: ``ImportStatus``.

        POST /api/csv/import/{import_type}; since server 1.15.0
        """
        return await self._send(
            _IMPORT_DATA,
            (import_type,),
            query=(
                ("file_id", file_id),
                ("existing_strategy", existing_strategy),
                ("project_name", project_name),
                ("folder_id", folder_id),
                ("preview", preview),
            ),
            body=body,
        )

    async def upload_file(
        self,
        content: Content,
        *,
        content_type: str = "text/csv",
        ttl: int | None = None,
    ) -> models.ImportUpload:
        """Upload a CSV file to import later.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            ttl: Seconds to keep the file.

        Returns:
            The answer: ``ImportUpload``.

        PUT /api/csv/import/upload; since server 1.15.0
        """
        return await self._send(_UPLOAD_FILE, query=(("ttl", ttl),), body=content, content_type=content_type)


class RawDataImport(RawApi):
    """Operations of "Data Import", without models."""

    def export(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: models.BodyExportApiCsvExportEntityTypePost | types.BodyExportApiCsvExportEntityTypePostDict | Unset = UNSET,
        *,
        project_name: str | None = None,
    ) -> Raw[bytes]:
        """Export entities or users as a CSV file.

        Args:
            entity_type: What to export.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/csv/export/{entity_type}; since server 1.15.0
        """
        return self._send(_EXPORT, (entity_type,), query=(("project_name", project_name),), body=body)

    def export_fields(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        *,
        project_name: str | None = None,
    ) -> Raw[list[types.ImportableColumnDict]]:
        """List the columns that a CSV export can have.

        Args:
            entity_type: What to export.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/csv/export/{entity_type}/fields; since server 1.15.0
        """
        return self._send(_EXPORT_FIELDS, (entity_type,), query=(("project_name", project_name),))

    def import_data(
        self,
        import_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: list[models.ColumnMapping] | list[types.ColumnMappingDict],
        *,
        file_id: str,
        existing_strategy: models.ExistingItemStrategy | None = None,
        project_name: str | None = None,
        folder_id: str | None = None,
        preview: bool | None = None,
    ) -> Raw[types.ImportStatusDict]:
        """Import an uploaded CSV file, or preview what importing it would do.

        Args:
            import_type: What the rows of the file are.
            body: What to send, as a model or as plain JSON.
            file_id: Id that the upload of the file answered.
            existing_strategy: What to do with rows that exist already. The server's default is "update".
            project_name: Name of the project.
            folder_id: Id of the folder to import into.
            preview: Whether to check and count only, without importing. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/csv/import/{import_type}; since server 1.15.0
        """
        return self._send(
            _IMPORT_DATA,
            (import_type,),
            query=(
                ("file_id", file_id),
                ("existing_strategy", existing_strategy),
                ("project_name", project_name),
                ("folder_id", folder_id),
                ("preview", preview),
            ),
            body=body,
        )

    def upload_file(
        self,
        content: Content,
        *,
        content_type: str = "text/csv",
        ttl: int | None = None,
    ) -> Raw[types.ImportUploadDict]:
        """Upload a CSV file to import later.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            ttl: Seconds to keep the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/csv/import/upload; since server 1.15.0
        """
        return self._send(_UPLOAD_FILE, query=(("ttl", ttl),), body=content, content_type=content_type)


class AsyncRawDataImport(AsyncRawApi):
    """Operations of "Data Import", asynchronous, without models."""

    async def export(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: models.BodyExportApiCsvExportEntityTypePost | types.BodyExportApiCsvExportEntityTypePostDict | Unset = UNSET,
        *,
        project_name: str | None = None,
    ) -> Raw[bytes]:
        """Export entities or users as a CSV file.

        Args:
            entity_type: What to export.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/csv/export/{entity_type}; since server 1.15.0
        """
        return await self._send(_EXPORT, (entity_type,), query=(("project_name", project_name),), body=body)

    async def export_fields(
        self,
        entity_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        *,
        project_name: str | None = None,
    ) -> Raw[list[types.ImportableColumnDict]]:
        """List the columns that a CSV export can have.

        Args:
            entity_type: What to export.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/csv/export/{entity_type}/fields; since server 1.15.0
        """
        return await self._send(_EXPORT_FIELDS, (entity_type,), query=(("project_name", project_name),))

    async def import_data(
        self,
        import_type: Literal["user", "folder", "task", "hierarchy", "entity_list_item"] | str,
        body: list[models.ColumnMapping] | list[types.ColumnMappingDict],
        *,
        file_id: str,
        existing_strategy: models.ExistingItemStrategy | None = None,
        project_name: str | None = None,
        folder_id: str | None = None,
        preview: bool | None = None,
    ) -> Raw[types.ImportStatusDict]:
        """Import an uploaded CSV file, or preview what importing it would do.

        Args:
            import_type: What the rows of the file are.
            body: What to send, as a model or as plain JSON.
            file_id: Id that the upload of the file answered.
            existing_strategy: What to do with rows that exist already. The server's default is "update".
            project_name: Name of the project.
            folder_id: Id of the folder to import into.
            preview: Whether to check and count only, without importing. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/csv/import/{import_type}; since server 1.15.0
        """
        return await self._send(
            _IMPORT_DATA,
            (import_type,),
            query=(
                ("file_id", file_id),
                ("existing_strategy", existing_strategy),
                ("project_name", project_name),
                ("folder_id", folder_id),
                ("preview", preview),
            ),
            body=body,
        )

    async def upload_file(
        self,
        content: Content,
        *,
        content_type: str = "text/csv",
        ttl: int | None = None,
    ) -> Raw[types.ImportUploadDict]:
        """Upload a CSV file to import later.

        Args:
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.
            ttl: Seconds to keep the file.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/csv/import/upload; since server 1.15.0
        """
        return await self._send(_UPLOAD_FILE, query=(("ttl", ttl),), body=content, content_type=content_type)

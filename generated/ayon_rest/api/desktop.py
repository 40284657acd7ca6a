"""Operations of "Desktop"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Content, Raw

__all__ = ["AsyncDesktop", "AsyncRawDesktop", "Desktop", "RawDesktop"]

_CREATE_DEPENDENCY_PACKAGE = Operation(
    "create_dependency_package",
    "POST",
    "/api/desktop/dependencyPackages",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "install_response_model", "InstallResponseModel"),
)
_CREATE_INSTALLER = Operation(
    "create_installer",
    "POST",
    "/api/desktop/installers",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "install_response_model", "InstallResponseModel"),
)
_DELETE_DEPENDENCY_PACKAGE = Operation(
    "delete_dependency_package",
    "DELETE",
    "/api/desktop/dependencyPackages/{filename}",
    True,
    answer="",
    since="1.0.0",
)
_DELETE_INSTALLER_FILE = Operation(
    "delete_installer_file",
    "DELETE",
    "/api/desktop/installers/{filename}",
    True,
    answer="",
    since="1.0.0",
)
_DOWNLOAD_DEPENDENCY_PACKAGE = Operation(
    "download_dependency_package",
    "GET",
    "/api/desktop/dependencyPackages/{filename}",
    True,
    answer="*/*",
    since="1.0.0",
)
_DOWNLOAD_INSTALLER_FILE = Operation(
    "download_installer_file",
    "GET",
    "/api/desktop/installers/{filename}",
    True,
    answer="*/*",
    since="1.0.0",
)
_LIST_DEPENDENCY_PACKAGES = Operation(
    "list_dependency_packages",
    "GET",
    "/api/desktop/dependencyPackages",
    True,
    since="1.0.0",
    result=("model", "dependency_package_list", "DependencyPackageList"),
)
_LIST_INSTALLERS = Operation(
    "list_installers",
    "GET",
    "/api/desktop/installers",
    True,
    since="1.0.0",
    result=("model", "installer_list_model", "InstallerListModel"),
)
_PATCH_INSTALLER = Operation(
    "patch_installer",
    "PATCH",
    "/api/desktop/installers/{filename}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPDATE_DEPENDENCY_PACKAGE = Operation(
    "update_dependency_package",
    "PATCH",
    "/api/desktop/dependencyPackages/{filename}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPLOAD_DEPENDENCY_PACKAGE = Operation(
    "upload_dependency_package",
    "PUT",
    "/api/desktop/dependencyPackages/{filename}",
    True,
    body="application/octet-stream",
    answer="",
    since="1.0.0",
)
_UPLOAD_INSTALLER_FILE = Operation(
    "upload_installer_file",
    "PUT",
    "/api/desktop/installers/{filename}",
    True,
    body="application/octet-stream",
    answer="",
    since="1.0.0",
)


class Desktop(Api):
    """Operations of "Desktop"."""

    @cached_property
    def raw(self) -> RawDesktop:
        """The same operations, answering with status, headers and plain JSON."""
        return RawDesktop(self._sender)

    def create_dependency_package(
        self,
        body: models.DependencyPackage | types.DependencyPackageDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> models.InstallResponseModel:
        """Register a dependency package, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            The answer: ``InstallResponseModel``.

        POST /api/desktop/dependencyPackages; since server 1.0.0
        """
        return self._send(
            _CREATE_DEPENDENCY_PACKAGE,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    def create_installer(
        self,
        body: models.Installer | types.InstallerDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> models.InstallResponseModel:
        """Register a desktop installer, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            The answer: ``InstallResponseModel``.

        POST /api/desktop/installers; since server 1.0.0
        """
        return self._send(
            _CREATE_INSTALLER,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    def delete_dependency_package(self, filename: str) -> None:
        """Delete a dependency package and its file.

        Args:
            filename: Name of the file, as listed.

        DELETE /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_DELETE_DEPENDENCY_PACKAGE, (filename,))

    def delete_installer_file(self, filename: str) -> None:
        """Delete a desktop installer and its file.

        Args:
            filename: Name of the file, as listed.

        DELETE /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_DELETE_INSTALLER_FILE, (filename,))

    def download_dependency_package(self, filename: str) -> bytes:
        """Download the file of a dependency package.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Content of the file.

        GET /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_DOWNLOAD_DEPENDENCY_PACKAGE, (filename,))

    def download_installer_file(self, filename: str) -> bytes:
        """Download the file of a desktop installer.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Content of the file.

        GET /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_DOWNLOAD_INSTALLER_FILE, (filename,))

    def list_dependency_packages(self) -> models.DependencyPackageList:
        """List the dependency packages for desktop installations.

        Returns:
            The answer: ``DependencyPackageList``.

        GET /api/desktop/dependencyPackages; since server 1.0.0
        """
        return self._send(_LIST_DEPENDENCY_PACKAGES)

    def list_installers(
        self,
        *,
        version: str | None = None,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> models.InstallerListModel:
        """List the desktop installers.

        Args:
            version: Only installers of this version.
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            variant: Only installers of the bundle of this variant.

        Returns:
            The answer: ``InstallerListModel``.

        GET /api/desktop/installers; since server 1.0.0
        """
        return self._send(_LIST_INSTALLERS, query=(("version", version), ("platform", platform), ("variant", variant)))

    def patch_installer(self, filename: str, body: models.SourcesPatchModel | types.SourcesPatchModelDict) -> None:
        """Change where a desktop installer can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        PATCH /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_PATCH_INSTALLER, (filename,), body=body)

    def update_dependency_package(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> None:
        """Change where a dependency package can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        PATCH /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_UPDATE_DEPENDENCY_PACKAGE, (filename,), body=body)

    def upload_dependency_package(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload the file of a registered dependency package.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_UPLOAD_DEPENDENCY_PACKAGE, (filename,), body=content, content_type=content_type)

    def upload_installer_file(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload the file of a registered desktop installer.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_UPLOAD_INSTALLER_FILE, (filename,), body=content, content_type=content_type)


class AsyncDesktop(AsyncApi):
    """Operations of "Desktop", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawDesktop:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawDesktop(self._sender)

    async def create_dependency_package(
        self,
        body: models.DependencyPackage | types.DependencyPackageDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> models.InstallResponseModel:
        """Register a dependency package, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            The answer: ``InstallResponseModel``.

        POST /api/desktop/dependencyPackages; since server 1.0.0
        """
        return await self._send(
            _CREATE_DEPENDENCY_PACKAGE,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    async def create_installer(
        self,
        body: models.Installer | types.InstallerDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> models.InstallResponseModel:
        """Register a desktop installer, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            The answer: ``InstallResponseModel``.

        POST /api/desktop/installers; since server 1.0.0
        """
        return await self._send(
            _CREATE_INSTALLER,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    async def delete_dependency_package(self, filename: str) -> None:
        """Delete a dependency package and its file.

        Args:
            filename: Name of the file, as listed.

        DELETE /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_DELETE_DEPENDENCY_PACKAGE, (filename,))

    async def delete_installer_file(self, filename: str) -> None:
        """Delete a desktop installer and its file.

        Args:
            filename: Name of the file, as listed.

        DELETE /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_DELETE_INSTALLER_FILE, (filename,))

    async def download_dependency_package(self, filename: str) -> bytes:
        """Download the file of a dependency package.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Content of the file.

        GET /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_DOWNLOAD_DEPENDENCY_PACKAGE, (filename,))

    async def download_installer_file(self, filename: str) -> bytes:
        """Download the file of a desktop installer.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Content of the file.

        GET /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_DOWNLOAD_INSTALLER_FILE, (filename,))

    async def list_dependency_packages(self) -> models.DependencyPackageList:
        """List the dependency packages for desktop installations.

        Returns:
            The answer: ``DependencyPackageList``.

        GET /api/desktop/dependencyPackages; since server 1.0.0
        """
        return await self._send(_LIST_DEPENDENCY_PACKAGES)

    async def list_installers(
        self,
        *,
        version: str | None = None,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> models.InstallerListModel:
        """List the desktop installers.

        Args:
            version: Only installers of this version.
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            variant: Only installers of the bundle of this variant.

        Returns:
            The answer: ``InstallerListModel``.

        GET /api/desktop/installers; since server 1.0.0
        """
        return await self._send(
            _LIST_INSTALLERS,
            query=(("version", version), ("platform", platform), ("variant", variant)),
        )

    async def patch_installer(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> None:
        """Change where a desktop installer can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        PATCH /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_PATCH_INSTALLER, (filename,), body=body)

    async def update_dependency_package(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> None:
        """Change where a dependency package can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        PATCH /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_UPDATE_DEPENDENCY_PACKAGE, (filename,), body=body)

    async def upload_dependency_package(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload the file of a registered dependency package.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_UPLOAD_DEPENDENCY_PACKAGE, (filename,), body=content, content_type=content_type)

    async def upload_installer_file(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> None:
        """Upload the file of a registered desktop installer.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        PUT /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_UPLOAD_INSTALLER_FILE, (filename,), body=content, content_type=content_type)


class RawDesktop(RawApi):
    """Operations of "Desktop", without models."""

    def create_dependency_package(
        self,
        body: models.DependencyPackage | types.DependencyPackageDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> Raw[types.InstallResponseModelDict]:
        """Register a dependency package, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/desktop/dependencyPackages; since server 1.0.0
        """
        return self._send(
            _CREATE_DEPENDENCY_PACKAGE,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    def create_installer(
        self,
        body: models.Installer | types.InstallerDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> Raw[types.InstallResponseModelDict]:
        """Register a desktop installer, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/desktop/installers; since server 1.0.0
        """
        return self._send(
            _CREATE_INSTALLER,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    def delete_dependency_package(self, filename: str) -> Raw[None]:
        """Delete a dependency package and its file.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_DELETE_DEPENDENCY_PACKAGE, (filename,))

    def delete_installer_file(self, filename: str) -> Raw[None]:
        """Delete a desktop installer and its file.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_DELETE_INSTALLER_FILE, (filename,))

    def download_dependency_package(self, filename: str) -> Raw[bytes]:
        """Download the file of a dependency package.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_DOWNLOAD_DEPENDENCY_PACKAGE, (filename,))

    def download_installer_file(self, filename: str) -> Raw[bytes]:
        """Download the file of a desktop installer.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_DOWNLOAD_INSTALLER_FILE, (filename,))

    def list_dependency_packages(self) -> Raw[types.DependencyPackageListDict]:
        """List the dependency packages for desktop installations.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/dependencyPackages; since server 1.0.0
        """
        return self._send(_LIST_DEPENDENCY_PACKAGES)

    def list_installers(
        self,
        *,
        version: str | None = None,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[types.InstallerListModelDict]:
        """List the desktop installers.

        Args:
            version: Only installers of this version.
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            variant: Only installers of the bundle of this variant.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/installers; since server 1.0.0
        """
        return self._send(_LIST_INSTALLERS, query=(("version", version), ("platform", platform), ("variant", variant)))

    def patch_installer(self, filename: str, body: models.SourcesPatchModel | types.SourcesPatchModelDict) -> Raw[None]:
        """Change where a desktop installer can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_PATCH_INSTALLER, (filename,), body=body)

    def update_dependency_package(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> Raw[None]:
        """Change where a dependency package can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_UPDATE_DEPENDENCY_PACKAGE, (filename,), body=body)

    def upload_dependency_package(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload the file of a registered dependency package.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return self._send(_UPLOAD_DEPENDENCY_PACKAGE, (filename,), body=content, content_type=content_type)

    def upload_installer_file(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload the file of a registered desktop installer.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/desktop/installers/{filename}; since server 1.0.0
        """
        return self._send(_UPLOAD_INSTALLER_FILE, (filename,), body=content, content_type=content_type)


class AsyncRawDesktop(AsyncRawApi):
    """Operations of "Desktop", asynchronous, without models."""

    async def create_dependency_package(
        self,
        body: models.DependencyPackage | types.DependencyPackageDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> Raw[types.InstallResponseModelDict]:
        """Register a dependency package, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/desktop/dependencyPackages; since server 1.0.0
        """
        return await self._send(
            _CREATE_DEPENDENCY_PACKAGE,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    async def create_installer(
        self,
        body: models.Installer | types.InstallerDict,
        *,
        url: str | None = None,
        overwrite: bool | None = None,
        force: bool | None = None,
    ) -> Raw[types.InstallResponseModelDict]:
        """Register a desktop installer, optionally downloading it from a URL.

        Args:
            body: What to send, as a model or as plain JSON.
            url: Address to download the file from, instead of an upload.
            overwrite: Whether to replace one of the same name. The server's default is False. Deprecated.
            force: Whether to replace one of the same name. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/desktop/installers; since server 1.0.0
        """
        return await self._send(
            _CREATE_INSTALLER,
            query=(("url", url), ("overwrite", overwrite), ("force", force)),
            body=body,
        )

    async def delete_dependency_package(self, filename: str) -> Raw[None]:
        """Delete a dependency package and its file.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_DELETE_DEPENDENCY_PACKAGE, (filename,))

    async def delete_installer_file(self, filename: str) -> Raw[None]:
        """Delete a desktop installer and its file.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_DELETE_INSTALLER_FILE, (filename,))

    async def download_dependency_package(self, filename: str) -> Raw[bytes]:
        """Download the file of a dependency package.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_DOWNLOAD_DEPENDENCY_PACKAGE, (filename,))

    async def download_installer_file(self, filename: str) -> Raw[bytes]:
        """Download the file of a desktop installer.

        Args:
            filename: Name of the file, as listed.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_DOWNLOAD_INSTALLER_FILE, (filename,))

    async def list_dependency_packages(self) -> Raw[types.DependencyPackageListDict]:
        """List the dependency packages for desktop installations.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/dependencyPackages; since server 1.0.0
        """
        return await self._send(_LIST_DEPENDENCY_PACKAGES)

    async def list_installers(
        self,
        *,
        version: str | None = None,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[types.InstallerListModelDict]:
        """List the desktop installers.

        Args:
            version: Only installers of this version.
            platform: Only for this platform: `windows`, `linux` or `darwin`.
            variant: Only installers of the bundle of this variant.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/desktop/installers; since server 1.0.0
        """
        return await self._send(
            _LIST_INSTALLERS,
            query=(("version", version), ("platform", platform), ("variant", variant)),
        )

    async def patch_installer(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> Raw[None]:
        """Change where a desktop installer can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_PATCH_INSTALLER, (filename,), body=body)

    async def update_dependency_package(
        self,
        filename: str,
        body: models.SourcesPatchModel | types.SourcesPatchModelDict,
    ) -> Raw[None]:
        """Change where a dependency package can be downloaded from.

        Args:
            filename: Name of the file, as listed.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_UPDATE_DEPENDENCY_PACKAGE, (filename,), body=body)

    async def upload_dependency_package(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload the file of a registered dependency package.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/desktop/dependencyPackages/{filename}; since server 1.0.0
        """
        return await self._send(_UPLOAD_DEPENDENCY_PACKAGE, (filename,), body=content, content_type=content_type)

    async def upload_installer_file(
        self,
        filename: str,
        content: Content,
        *,
        content_type: str = "application/octet-stream",
    ) -> Raw[None]:
        """Upload the file of a registered desktop installer.

        Args:
            filename: Name of the file, as listed.
            content: The content: bytes, a file opened in binary mode, or chunks of bytes.
            content_type: Media type of the content.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/desktop/installers/{filename}; since server 1.0.0
        """
        return await self._send(_UPLOAD_INSTALLER_FILE, (filename,), body=content, content_type=content_type)

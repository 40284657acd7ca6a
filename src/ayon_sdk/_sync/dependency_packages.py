# Derived from src/ayon_sdk/_async/dependency_packages.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Dependency packages: the Python modules that the addons of a bundle need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from ayon_rest.core import encode_path

from ..desktop_bodies import file_size_of, sources_of
from ..entity_bodies import json_object
from ..target_paths import below_folder
from .transfers import TransfersAPI, FilePath

if TYPE_CHECKING:
    from ayon_rest.types import DependencyPackageDict as PackageBody

    from ..progress import TransferProgress
    from ..typing import DependencyPackagesDict, PlatformName

_PACKAGE = "api/desktop/dependencyPackages/{filename}"


class DependencyPackagesAPI(TransfersAPI):
    """Reading, announcing, uploading and downloading dependency packages."""

    def get_dependency_packages(self) -> DependencyPackagesDict:
        """Read which dependency packages there are.

        Returns:
            ``{"packages": [...]}``; sizes in bytes, ``sources`` tell where each can be had from.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        found: Any = (self.rest.desktop.raw.list_dependency_packages()).data
        return found

    def create_dependency_package(
        self,
        filename: str,
        python_modules: dict[str, str],
        source_addons: dict[str, str],
        installer_version: str,
        checksum: str,
        checksum_algorithm: str,
        file_size: int,
        python_version: Optional[str] = None,
        sources: Optional[list[dict[str, Any]]] = None,
        platform_name: Optional[Union[PlatformName, str]] = None,
    ) -> None:
        """Announce a dependency package; `upload_dependency_package` uploads its file.

        Args:
            filename: Name of the file, unique on the server.
            python_modules: Versions of the Python modules in it, by name.
            source_addons: Versions of the addons it is made for, by name.
            installer_version: Version of the installer it is made for.
            checksum: Checksum of the file.
            checksum_algorithm: ``"md5"``, ``"sha1"`` or ``"sha256"``.
            file_size: Size of the file in bytes.
            python_version: Version of Python it is made for, e.g. ``"3.9.13"``; servers up to 1.16.0 drop it.
            sources: Where it can be had from besides the server, e.g. ``[{"type": "http", "url": "https://…"}]``.
            platform_name: ``"windows"``, ``"linux"`` or ``"darwin"``; that of this machine by default.

        Raises:
            ValueError: The size is negative, or something can't be written as JSON; nothing is sent.
            TypeError: The size is no whole number, or the sources are no list of dictionaries; nothing is sent.
            RequestFailed: There is a package of this name (status 409), a value is not valid, or the user is no
                administrator.
        """
        from ..machine import get_platform_name

        body: PackageBody = {
            "filename": filename,
            "platform": platform_name or get_platform_name(),
            "pythonModules": json_object(python_modules, "python_modules"),
            "sourceAddons": json_object(source_addons, "source_addons"),
            "installerVersion": installer_version,
            "checksum": checksum,
            "checksumAlgorithm": checksum_algorithm,
            "size": file_size_of(file_size),
        }
        if sources is not None:
            body["sources"] = sources_of(sources)
        sent: Any = body
        if python_version is not None:
            sent = {**body, "pythonVersion": python_version}
        self.rest.desktop.raw.create_dependency_package(sent)

    def update_dependency_package(self, filename: str, sources: list[dict[str, Any]]) -> None:
        """Change where a dependency package can be had from.

        Args:
            filename: Name of the package's file.
            sources: All sources it has from now on; ``{"type": "server"}`` is the server itself.

        Raises:
            TypeError: The sources are no list of dictionaries; nothing is sent.
            RequestFailed: There is no such package, or the user is no administrator.
        """
        self.rest.desktop.raw.update_dependency_package(filename, {"sources": sources_of(sources)})

    def delete_dependency_package(self, filename: str, platform_name: Optional[str] = None) -> None:
        """Delete a dependency package with its file.

        Args:
            filename: Name of the package's file.
            platform_name: Is without effect; the name is unique.

        Raises:
            RequestFailed: There is no such package, or the user is no administrator.
        """
        self.rest.desktop.raw.delete_dependency_package(filename)

    def download_dependency_package(
        self,
        src_filename: str,
        dst_directory: FilePath,
        dst_filename: str,
        platform_name: Optional[str] = None,
        chunk_size: Optional[int] = None,
        progress: Optional[TransferProgress] = None,
    ) -> str:
        """Download the file of a dependency package.

        The file appears under its name when it is complete; a download that breaks goes on where it broke.

        Args:
            src_filename: Name of the package's file.
            dst_directory: Folder to write to; it is made when it is missing.
            dst_filename: Name of the file to write; one that exists is replaced.
            platform_name: Is without effect; the name is unique.
            chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
            progress: Is kept up to date; for one transfer only.

        Returns:
            Path of the file that was written.

        Raises:
            ValueError: The file would come to lie outside of the folder; nothing is sent.
            RequestFailed: The server has no such file (status 404).
            TransferInterrupted: The content did not arrive in full, after all attempts.
            OSError: The file can't be written: the target is a folder, is protected, the disk is full.
        """
        target = below_folder(dst_directory, dst_filename)
        self.download_file(encode_path(_PACKAGE, (src_filename,)), target, chunk_size, progress)
        return target

    def upload_dependency_package(
        self,
        src_filepath: FilePath,
        dst_filename: str,
        platform_name: Optional[str] = None,
        progress: Optional[TransferProgress] = None,
    ) -> None:
        """Upload the file of a dependency package that was announced before.

        Args:
            src_filepath: File to upload.
            dst_filename: Name of the package's file, as in `create_dependency_package`.
            platform_name: Is without effect; the name is unique.
            progress: Is kept up to date; for one transfer only.

        Raises:
            RequestFailed: There is no such package (status 404), or the user is no administrator.
            ServerUnreachable: There was no answer; the server may or may not have the file.
            TransferError: The file changed its size while it was read.
            FileMissing: There is no such file (also a ValueError).
            ValueError: The file is empty.
            OSError: The file can't be read.
        """
        self.upload_file(encode_path(_PACKAGE, (dst_filename,)), src_filepath, progress)

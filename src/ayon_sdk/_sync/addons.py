# Derived from src/ayon_sdk/_async/addons.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Addons: what is installed, their endpoints and private files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ayon_rest.core import encode_path

from ..addon_paths import escaped
from ..request_types import RequestTypes
from ..target_paths import below_folder
from .transfers import TransfersAPI, FilePath

if TYPE_CHECKING:
    from ..progress import TransferProgress
    from ..typing import AddonsInfoDict

_INSTALL = "api/addons/install"
# Not below /api: there a server answers 404.
_PRIVATE_FILE = "addons/{addon_name}/{addon_version}/private/{filename:path}"


class AddonsAPI(TransfersAPI):
    """Installing and deleting addons; addresses of what they offer."""

    def get_addon_endpoint(self, addon_name: str, addon_version: str, *subpaths: str) -> str:
        """Build the path of an addon's endpoint, for the verbs (`get`, `post` …); nothing is sent.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon.
            *subpaths: Parts of the path below; slashes in them divide further parts.

        Returns:
            E.g. ``"addons/maya/1.0.0/items/7"``, percent-encoded.

        Raises:
            ValueError: A part is empty, ``"."`` or ``".."``.
        """
        return "/".join(["addons", *escaped((addon_name, addon_version)), *escaped(subpaths, divided=True)])

    def get_addon_url(self, addon_name: str, addon_version: str, *subpaths: str, use_rest: bool = True) -> str:
        """Build the address of an addon's endpoint or file; nothing is sent.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon.
            *subpaths: Parts of the path below; slashes in them divide further parts.
            use_rest: True for an endpoint, below ``/api``; False for what the addon shows in the web interface.

        Returns:
            E.g. ``"http://localhost:5000/api/addons/maya/1.0.0/items/7"``, percent-encoded.

        Raises:
            ValueError: A part is empty, ``"."`` or ``".."``.
        """
        endpoint = self.get_addon_endpoint(addon_name, addon_version, *subpaths)
        return f"{self.get_base_url()}/{'api/' if use_rest else ''}{endpoint}"

    def get_addons_info(self, details: bool = True) -> AddonsInfoDict:
        """Read which addons are installed.

        Args:
            details: Whether to tell more about each version, e.g. its title and where its client code is.

        Returns:
            ``{"addons": [...]}``; each addon with ``name``, ``title`` and ``versions``.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        addons: Any = (self.rest.addons.raw.list_addons(details=details or None)).data
        return addons

    def delete_addon(self, addon_name: str, purge: Optional[bool] = None) -> None:
        """Delete an addon in all its versions; the server forgets it when it restarts.

        Args:
            addon_name: Name of the addon.
            purge: Whether to delete all that it has stored too, e.g. its settings; they stay by default.

        Raises:
            RequestFailed: There is no such addon, or the user is no administrator.
        """
        self.rest.addons.raw.delete_addon(addon_name, purge=purge)

    def delete_addon_version(self, addon_name: str, addon_version: str, purge: Optional[bool] = None) -> None:
        """Delete one version of an addon; the server forgets it when it restarts.

        Args:
            addon_name: Name of the addon.
            addon_version: Version to delete.
            purge: Whether to delete all that it has stored too, e.g. its settings; they stay by default.

        Raises:
            RequestFailed: There is no such addon or version, or the user is no administrator.
        """
        self.rest.addons.raw.delete_addon_version(addon_name, addon_version, purge=purge)

    def upload_addon_zip(
        self, src_filepath: FilePath, progress: Optional[TransferProgress] = None
    ) -> dict[str, Any]:
        """Upload the zip file of an addon to be installed.

        The server installs it in the background; the event ``addon.install`` with the returned id tells how that went.
        The addon can be used after a restart of the server.

        Args:
            src_filepath: Zip file to upload.
            progress: Is kept up to date; for one transfer only.

        Returns:
            ``{"eventId": ...}``, the id of the event.

        Raises:
            RequestFailed: The file is no addon, or the user is no administrator.
            ServerUnreachable: There was no answer; the server may or may not have the file.
            TransferError: The file changed its size while it was read.
            ValueError: The file is empty.
            OSError: The file can't be read.

        Example:
            event_id = server.upload_addon_zip("maya-1.0.0.zip")["eventId"]
        """
        answer = self.upload_file(
            _INSTALL, src_filepath, progress, RequestTypes.post, content_type="application/zip"
        )
        return answer.json()

    def download_addon_private_file(
        self,
        addon_name: str,
        addon_version: str,
        filename: str,
        destination_dir: FilePath,
        destination_filename: Optional[str] = None,
        chunk_size: Optional[int] = None,
        progress: Optional[TransferProgress] = None,
    ) -> str:
        """Download a file that an addon keeps for those who are logged in.

        The file appears under its name when it is complete.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon.
            filename: Path of the file in the addon's private folder, divided by slashes.
            destination_dir: Folder to write to; it is made when it is missing.
            destination_filename: Path below that folder; by default that of the file.
            chunk_size: Bytes that are written at a time, ``default_download_chunk_size`` by default.
            progress: Is kept up to date; for one transfer only.

        Returns:
            Path of the file that was written.

        Raises:
            ValueError: The file would come to lie outside of the folder; nothing is sent.
            RequestFailed: There is no such file (status 404), or the user may not read it.
            TransferInterrupted: The content did not arrive in full, after all attempts.
            OSError: The file can't be written.
        """
        target = below_folder(destination_dir, destination_filename or filename)
        endpoint = encode_path(_PRIVATE_FILE, (addon_name, addon_version, filename))
        self.download_file(endpoint, target, chunk_size, progress)
        return target

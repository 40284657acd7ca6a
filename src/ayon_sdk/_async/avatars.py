"""Avatars: the pictures of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ayon_rest.core import encode_path

from ..request_types import RequestTypes
from . import _compat_io
from .transfers import AsyncTransfersAPI, FilePath, open_for_upload

if TYPE_CHECKING:
    from ..progress import TransferProgress

_AVATAR = "api/users/{user_name}/avatar"


class AsyncAvatarsAPI(AsyncTransfersAPI):
    """Upload, download and delete the pictures of users."""

    async def upload_user_avatar(
        self,
        username: str,
        filepath: FilePath,
        *,
        content_type: Optional[str] = None,
        progress: Optional[TransferProgress] = None,
    ) -> None:
        """Upload the picture of a user.

        Args:
            username: Name of the user; those who are no managers change their own.
            filepath: Image to upload, e.g. PNG or JPEG.
            content_type: Media type; guessed from the content, then from the file name, by default.
            progress: Is kept up to date; for one transfer only.

        Raises:
            FileMissing: There is no such file (also a ValueError).
            ValueError: The file is empty, or no image; nothing is sent.
            RequestFailed: There is no such user, the user may not do it, or servers take no images of this type.
            ServerUnreachable: There was no answer.

        Example:
            server.upload_user_avatar("ada", "ada.png")
        """
        from ..media_types import guess_content_type

        with open_for_upload(filepath):
            found = content_type or await _compat_io.to_thread(guess_content_type, filepath)
        if not found.startswith("image/"):
            raise ValueError(f"An avatar is an image, not {found}")
        await self.upload_file(
            encode_path(_AVATAR, (username,)), filepath, progress, RequestTypes.put, content_type=found
        )

    async def download_user_avatar(
        self, username: str, filepath: FilePath, *, progress: Optional[TransferProgress] = None
    ) -> TransferProgress:
        """Download the picture of a user; of one without a picture servers draw initials, as SVG.

        Args:
            username: Name of the user.
            filepath: File to write; one that exists is replaced, missing folders are made.
            progress: Is kept up to date; for one transfer only.

        Returns:
            The progress, done.

        Raises:
            RequestFailed: The server refused.
            TransferInterrupted: The content did not arrive in full, after all attempts.
            OSError: The file can't be written.
        """
        return await self.download_file(encode_path(_AVATAR, (username,)), filepath, progress=progress)

    async def delete_user_avatar(self, username: str) -> None:
        """Delete the picture of a user; deleting one that does not exist is no error.

        Args:
            username: Name of the user; those who are no managers change their own.

        Raises:
            RequestFailed: There is no such user, or the user may not do it.
        """
        await self.rest.users.raw.delete_avatar(username)

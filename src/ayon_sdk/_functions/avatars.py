# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Avatars: the pictures of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Optional

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress

__all__ = [
    "delete_user_avatar",
    "download_user_avatar",
    "upload_user_avatar",
]


def upload_user_avatar(
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
        ayon_sdk.upload_user_avatar("ada", "ada.png")
    """
    get_server_api_connection().upload_user_avatar(username, filepath, content_type=content_type, progress=progress)


def download_user_avatar(
    username: str, filepath: FilePath, *, progress: Optional[TransferProgress] = None
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
    return get_server_api_connection().download_user_avatar(username, filepath, progress=progress)


def delete_user_avatar(username: str) -> None:
    """Delete the picture of a user; deleting one that does not exist is no error.

    Args:
        username: Name of the user; those who are no managers change their own.

    Raises:
        RequestFailed: There is no such user, or the user may not do it.
    """
    get_server_api_connection().delete_user_avatar(username)

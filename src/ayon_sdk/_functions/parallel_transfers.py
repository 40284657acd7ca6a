# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Several files at once over one connection, with a bounded number on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Optional

    from .._sync.transfers import FilePath
    from ..progress import TransferProgress
    from ..responses import ServerResponse

__all__ = [
    "download_project_files",
    "upload_project_files",
]


def download_project_files(
    project_name: str,
    files: Mapping[str, FilePath],
    *,
    parallel: int = 4,
    progress: Optional[Callable[[str], TransferProgress]] = None,
) -> dict[str, TransferProgress]:
    """Download several files of a project at once.

    The first error ends the downloads that are under way; files that were complete by then stay.

    Args:
        project_name: Project the files belong to.
        files: Paths of the files to write by the ids of the files to read.
        parallel: How many are on their way at most.
        progress: Called with the path of each file as it starts, makes its progress.

    Returns:
        The progress of each file by its id, in the order given.

    Raises:
        ValueError: `parallel` is not positive, or two files would get the same name; nothing was sent.
        RequestFailed, TransferInterrupted, OSError: As for `download_project_file`.

    Example:
        with rich.progress.Progress() as display:
            ayon_sdk.download_project_files(
                "demo", {file_id: "notes.txt"}, progress=lambda path: rich_progress(path, display=display)
            )
    """
    return get_server_api_connection().download_project_files(project_name, files, parallel=parallel, progress=progress)


def upload_project_files(
    project_name: str,
    filepaths: Iterable[FilePath],
    *,
    activity_id: Optional[str] = None,
    parallel: int = 4,
    progress: Optional[Callable[[str], TransferProgress]] = None,
) -> list[ServerResponse]:
    """Upload several files to a project at once.

    The first error ends the uploads that are under way; files that the server has by then stay there.

    Args:
        project_name: Project the files belong to.
        filepaths: Files to upload.
        activity_id: Activity (comment) the files are attached to.
        parallel: How many are on their way at most.
        progress: Called with the path of each file as it starts, makes its progress.

    Returns:
        The answers in the order given; ``response.json()["id"]`` is the id of a file.

    Raises:
        ValueError: `parallel` is not positive, or a file is empty.
        RequestFailed, ServerUnreachable, TransferError, OSError: As for `upload_project_file`.
    """
    return get_server_api_connection().upload_project_files(
        project_name, filepaths, activity_id=activity_id, parallel=parallel, progress=progress
    )

# Derived from src/ayon_sdk/_async/parallel_transfers.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Several files at once over one connection, with a bounded number on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Optional

from . import _compat_io
from .project_files import ProjectFilesAPI
from .transfers import FilePath

if TYPE_CHECKING:
    from ..progress import TransferProgress
    from ..responses import ServerResponse

_PARALLEL = 4


class ParallelTransfersAPI(ProjectFilesAPI):
    """Upload and download many files of projects."""

    def download_project_files(
        self,
        project_name: str,
        files: Mapping[str, FilePath],
        *,
        parallel: int = _PARALLEL,
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
                server.download_project_files(
                    "demo", {file_id: "notes.txt"}, progress=lambda path: rich_progress(path, display=display)
                )
        """
        todo = {file_id: os.fspath(path) for file_id, path in files.items()}
        paths = [os.path.realpath(path) for path in todo.values()]
        double = next((path for path in paths if paths.count(path) > 1), None) if len(set(paths)) < len(paths) else None
        if double is not None:
            raise ValueError(f"Several files would be written to {double!r}")

        def download(file_id: str, path: str) -> Callable[[], TransferProgress]:
            def call() -> TransferProgress:
                own = None if progress is None else progress(path)
                return self.download_project_file(project_name, file_id, path, progress=own)

            return call

        calls = [download(file_id, path) for file_id, path in todo.items()]
        done = _compat_io.gather(calls, _checked_limit(parallel))
        return dict(zip(todo, done))

    def upload_project_files(
        self,
        project_name: str,
        filepaths: Iterable[FilePath],
        *,
        activity_id: Optional[str] = None,
        parallel: int = _PARALLEL,
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

        def upload(path: str) -> Callable[[], ServerResponse]:
            def call() -> ServerResponse:
                own = None if progress is None else progress(path)
                return self.upload_project_file(project_name, path, activity_id=activity_id, progress=own)

            return call

        calls = [upload(os.fspath(path)) for path in filepaths]
        return _compat_io.gather(calls, _checked_limit(parallel))


def _checked_limit(parallel: int) -> int:
    if parallel < 1:
        raise ValueError(f"parallel has to be at least 1, not {parallel}")
    return parallel

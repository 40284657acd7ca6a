"""Real disks that are full or can't be written, for root too; files that vanish or are replaced under a transfer."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.files import serve
from support.misbehaving import MisbehavingServer, close, reply

from ayon_sdk import ServerAPI
from ayon_sdk.progress import TransferProgress
from ayon_sdk.request_types import RequestTypes

FILE = "api/projects/demo/files/f1"
PATH = f"/{FILE}"
UP = "/api/projects/demo/files"
CONTENT = bytes(range(256)) * 8192
NOBODY = 65534


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, timeout=20).returncode:
        pytest.skip("file systems can't be mounted here; test_transfer_faults has a limit of the process instead")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True, timeout=20)


def test_a_full_disk(wild: MisbehavingServer, server: ServerAPI, small_disk: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT))
    (small_disk / "file.bin").write_bytes(b"old")
    progress = TransferProgress()
    with pytest.raises(OSError, match=r"No space left on device after \d+ bytes of a download.*file\.bin") as caught:
        server.download_file(FILE, small_disk / "file.bin", progress=progress)
    assert caught.value.errno == errno.ENOSPC
    assert progress.failed
    assert left_in(small_disk) == ["file.bin"]
    assert (small_disk / "file.bin").read_bytes() == b"old"
    assert len(wild.of(PATH)) == 1, "trying again does not make room"
    wild.on("GET", PATH, serve(CONTENT[:1000]))
    server.download_file(FILE, small_disk / "file.bin")
    assert (small_disk / "file.bin").read_bytes() == CONTENT[:1000], "all the room was given back"


def test_a_disk_that_is_read_only(wild: MisbehavingServer, server: ServerAPI, small_disk: Path) -> None:
    (small_disk / "file.bin").write_bytes(b"old")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True, timeout=20)
    with pytest.raises(PermissionError, match="no permission to write"):
        server.download_file(FILE, small_disk / "file.bin")
    with pytest.raises(PermissionError, match="no permission to write"):
        server.download_file(FILE, small_disk / "new" / "file.bin")
    assert wild.requests == []
    assert left_in(small_disk) == ["file.bin"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_stream_to_a_full_device(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", PATH, serve(CONTENT))
    for buffering in (0, -1):
        stream = open("/dev/full", "wb", buffering)  # noqa: SIM115 - what is buffered can't be closed away
        with pytest.raises(OSError, match="No space left") as caught:
            server.download_file_to_stream(FILE, stream)
        assert caught.value.errno == errno.ENOSPC
        with contextlib.suppress(OSError):
            stream.close()
    assert len(wild.of(PATH)) <= 2


def as_nobody(work: Callable[[], None]) -> None:
    """Do something in a child process that has no rights, and pass on how it ended."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            work()
            code = 0
        except BaseException as error:  # noqa: BLE001 - the parent fails the test
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody may look into, but not write."""
    place = Path(tempfile.mkdtemp(prefix="ayon-sdk-shared-"))
    place.chmod(0o755)
    yield place
    place.chmod(0o755)
    shutil.rmtree(place)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_folders_and_files_without_permission(wild: MisbehavingServer, server: ServerAPI, shared: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT))
    (shared / "mine.bin").write_bytes(b"old")
    (shared / "mine.bin").chmod(0o444)
    (shared / "secret").write_bytes(b"old")
    (shared / "secret").chmod(0)
    shared.chmod(0o555)
    # Everything that is needed is imported before the rights are gone.
    with open(os.devnull, "wb") as nowhere:
        server.download_file_to_stream(FILE, nowhere)
    before = len(wild.requests)

    def work() -> None:
        for target in (shared / "file.bin", shared / "new" / "file.bin", shared / "mine.bin"):
            with pytest.raises(PermissionError, match="no permission to write"):
                server.download_file(FILE, target)
        with pytest.raises(PermissionError):
            server.upload_file(UP, shared / "secret", request_type=RequestTypes.post)

    as_nobody(work)
    assert len(wild.requests) == before, "it is found out before anything is sent"
    assert left_in(shared) == ["mine.bin", "secret"]
    assert (shared / "mine.bin").read_bytes() == b"old"


# Files that vanish ------------------------------------------------------------------------------------------------


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.bin"
    path.write_bytes(CONTENT)
    return path


def once(after: int, act: Callable[[], object]) -> TransferProgress:
    done: list[object] = []

    def change(progress: TransferProgress) -> None:
        if progress.transferred_size >= after and not done:
            done.append(act())

    return TransferProgress(on_change=change)


def test_a_file_that_is_not_there(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.bin"):
        server.upload_file(UP, tmp_path / "gone.bin")
    with pytest.raises(IsADirectoryError, match="folder"):
        server.upload_file(UP, tmp_path)
    assert wild.requests == []


def test_a_file_that_vanishes_is_sent_whole(wild: MisbehavingServer, server: ServerAPI, source: Path) -> None:
    """What is open stays readable, also for the second attempt."""
    wild.on("PUT", UP, close(), reply(201, {"id": "x"}))
    progress = once(300_000, source.unlink)
    server.upload_file(UP, source, progress, chunk_size=100_000)
    assert [request.body == CONTENT for request in wild.of(UP)] == [True, True]
    assert not source.exists()


def test_a_file_that_is_replaced_is_never_mixed(wild: MisbehavingServer, server: ServerAPI, source: Path) -> None:
    wild.on("POST", UP, reply(201, {"id": "x"}))
    other = source.with_name("other.bin")
    other.write_bytes(bytes(reversed(CONTENT)))
    progress = once(300_000, lambda: os.replace(other, source))
    server.upload_file(UP, source, progress, RequestTypes.post, chunk_size=100_000)
    assert wild.of(UP)[0].body == CONTENT


def test_a_file_that_is_emptied_is_not_taken(wild: MisbehavingServer, server: ServerAPI, source: Path) -> None:
    wild.on("POST", UP, reply(201, {"id": "x"}))
    progress = once(300_000, lambda: os.truncate(source, 0))
    with pytest.raises(Exception, match="while it was uploaded"):
        server.upload_file(UP, source, progress, RequestTypes.post, chunk_size=100_000)
    assert all(len(request.body) < len(CONTENT) for request in wild.of(UP))


def test_a_target_folder_that_vanishes_is_told(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT))
    folder = tmp_path / "folder"
    folder.mkdir()
    progress = once(300_000, lambda: shutil.rmtree(folder))
    with pytest.raises(FileNotFoundError, match=r"file\.bin"):
        server.download_file(FILE, folder / "file.bin", chunk_size=100_000, progress=progress)
    assert progress.failed
    assert left_in(tmp_path) == []

"""Downloads and uploads over connections that break, from servers that lie, to disks that are full."""

from __future__ import annotations

import asyncio
import io
import os
import resource
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support.files import redirect, serve
from support.misbehaving import MisbehavingServer, close, hang, raw, reply, reset

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI, ServerUnreachable, TransferError
from ayon_sdk.errors import RequestTimeout, TransferInterrupted
from ayon_sdk.progress import TransferProgress
from ayon_sdk.request_types import RequestTypes

FILE = "api/projects/demo/files/f1"
PATH = f"/{FILE}"
CONTENT = bytes(range(256)) * 4096
OTHER = bytes(reversed(CONTENT)) + b"longer"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "file.bin"


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


def ranges_of(wild: MisbehavingServer) -> list[object]:
    return [request.headers.get("range") for request in wild.of(PATH)]


# Resuming -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["truncated", "reset"])
def test_a_broken_download_goes_on_where_it_broke(
    wild: MisbehavingServer, server: ServerAPI, target: Path, how: str
) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=300_000, reset=how == "reset"), serve(CONTENT))
    progress = server.download_file(FILE, target, chunk_size=10_000)
    assert target.read_bytes() == CONTENT
    first, second = wild.of(PATH)
    assert "range" not in first.headers
    start = int(second.headers["range"][len("bytes=") : -1])
    assert 0 < start <= 300_000
    assert second.headers["if-range"].startswith('"')
    assert (progress.get_attempt(), progress.transferred_size, progress.transfer_done) == (2, len(CONTENT), True)
    assert left_in(target.parent) == ["file.bin"]


def test_a_stalled_download_times_out_and_goes_on(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], target: Path
) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=100_000, stall=30), serve(CONTENT))
    connect(timeout=0.3).download_file(FILE, target, chunk_size=10_000)
    assert target.read_bytes() == CONTENT
    assert ranges_of(wild)[1] == "bytes=100000-"


def test_answers_shorter_than_the_range_asked_for_are_put_together(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], target: Path
) -> None:
    """AYON answers a range of a video with 4 MiB at most."""
    wild.on("GET", PATH, serve(CONTENT, etag=None, stop_after=1000), serve(CONTENT, etag=None, clip=200_000))
    progress = connect(max_retries=2).download_file(FILE, target)
    assert target.read_bytes() == CONTENT
    assert ranges_of(wild) == [None, *(f"bytes={start}-" for start in range(1000, len(CONTENT), 200_000))]
    assert progress.get_attempt() == 2


def test_a_server_without_ranges_is_read_again_from_the_beginning(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=500_000), serve(CONTENT, ranges=False))
    progress = server.download_file(FILE, target)
    assert target.read_bytes() == CONTENT
    assert progress.transferred_size == len(CONTENT)


@pytest.mark.parametrize("etag", ["", None], ids=["etag", "size"])
def test_a_file_that_changed_meanwhile_is_never_mixed(
    wild: MisbehavingServer, server: ServerAPI, target: Path, etag: str
) -> None:
    wild.on("GET", PATH, serve(CONTENT, etag=etag, stop_after=500_000), serve(OTHER, etag=etag))
    progress = server.download_file(FILE, target)
    assert target.read_bytes() == OTHER
    assert (progress.content_size, progress.transferred_size) == (len(OTHER), len(OTHER))


def test_a_file_of_the_same_size_with_another_date_is_never_mixed(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    same_size = bytes(reversed(CONTENT))
    old, new = "Mon, 01 Jan 2024 00:00:00 GMT", "Tue, 02 Jan 2024 00:00:00 GMT"
    wild.on(
        "GET",
        PATH,
        serve(CONTENT, etag=None, modified=old, stop_after=500_000),
        serve(same_size, etag=None, modified=new),
    )
    server.download_file(FILE, target)
    assert target.read_bytes() == same_size
    assert wild.of(PATH)[1].headers["if-range"] == old


def test_a_file_that_shrank_is_read_anew(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    """The server ignores If-Range and refuses the range."""
    small = b"small"
    wild.on("GET", PATH, serve(CONTENT, etag=None, stop_after=500_000), serve(small, etag=None))
    server.download_file(FILE, target)
    assert target.read_bytes() == small
    assert ranges_of(wild) == [None, "bytes=500000-", None]


def test_a_part_that_was_not_asked_for_is_not_taken(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wrong = raw(b"HTTP/1.1 206 P\r\nContent-Length: 4\r\nContent-Range: bytes 900000-900003/1048576\r\n\r\nxxxx")
    wild.on("GET", PATH, serve(CONTENT, stop_after=1000), wrong, serve(CONTENT))
    server.download_file(FILE, target)
    assert target.read_bytes() == CONTENT


def test_content_that_is_packed_all_the_same_starts_anew(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    import gzip

    packed = gzip.compress(os.urandom(200_000))
    coded = {"Content-Encoding": "gzip"}
    wild.on("GET", PATH, serve(packed, stop_after=100_000, headers=coded), serve(packed, headers=coded))
    server.download_file(FILE, target)
    assert target.read_bytes() == gzip.decompress(packed)
    assert ranges_of(wild) == [None, None]
    assert wild.of(PATH)[0].headers["accept-encoding"] == "identity"


def test_a_busy_server_is_asked_again(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, reply(503, {"detail": "busy"}, headers={"Retry-After": "0"}), close(), serve(CONTENT))
    assert server.download_file(FILE, target).get_attempt() == 3
    assert target.read_bytes() == CONTENT


def test_progress_of_many_breaks_does_not_use_up_the_attempts(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], target: Path
) -> None:
    content = CONTENT * 6
    wild.on("GET", PATH, *[serve(content, stop_after=len(CONTENT) + 1)] * 5, serve(content))
    progress = connect(max_retries=2).download_file(FILE, target)
    assert target.read_bytes() == content
    assert progress.get_attempt() == 6


# Giving up ------------------------------------------------------------------------------------------------------


def test_a_server_that_never_sends_all_is_given_up(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=1000))
    progress = TransferProgress()
    with pytest.raises(TransferInterrupted, match=r"1000 of 1048576 bytes had arrived after 3 attempts") as caught:
        server.download_file(FILE, target, progress=progress)
    assert isinstance(caught.value, ServerUnreachable)
    assert (caught.value.method, caught.value.attempts) == ("GET", 3)
    assert (progress.failed, progress.transfer_done, progress.get_attempt()) == (True, False, 3)
    assert "1000 of 1048576" in (progress.fail_reason or "")
    assert left_in(target.parent) == []
    assert len(wild.of(PATH)) == 3


@pytest.mark.parametrize("announce", [len(CONTENT) + 100, len(CONTENT) * 2])
def test_a_length_that_is_too_large_is_no_success(
    wild: MisbehavingServer, server: ServerAPI, target: Path, announce: int
) -> None:
    wild.on("GET", PATH, serve(CONTENT, announce=announce, ranges=False))
    with pytest.raises(TransferInterrupted):
        server.download_file(FILE, target)
    assert left_in(target.parent) == []


def test_a_length_that_is_too_small_ends_the_file_there_and_is_seen_by_nobody_else(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    """HTTP gives no way to see this; what follows must not be taken for the next answer."""
    wild.on("GET", PATH, serve(CONTENT, announce=1000))
    server.download_file(FILE, target)
    assert target.read_bytes() == CONTENT[:1000]
    wild.on("GET", "/api/x", reply(200, {"fresh": True}))
    assert server.get("x").data == {"fresh": True}


def test_what_was_there_stays_when_a_download_fails(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    target.write_bytes(b"old")
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=1000))
    with pytest.raises(TransferError):
        server.download_file(FILE, target)
    assert target.read_bytes() == b"old"
    assert left_in(target.parent) == ["file.bin"]


def test_folders_made_for_a_download_that_fails_go_away_again(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=1000))
    (tmp_path / "mine").mkdir()
    with pytest.raises(TransferError):
        server.download_file(FILE, tmp_path / "mine" / "a" / "b" / "file.bin")
    assert left_in(tmp_path) == ["mine"]


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_leaves_nothing_and_is_not_repeated(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, status: int
) -> None:
    wild.on("GET", PATH, reply(status, {"code": status, "detail": "no such file"}))
    progress = TransferProgress()
    with pytest.raises(RequestFailed, match="no such file") as caught:
        server.download_file(FILE, tmp_path / "new" / "file.bin", progress=progress)
    assert caught.value.status == status
    assert left_in(tmp_path) == []
    assert len(wild.of(PATH)) == 1
    assert progress.failed


def test_an_answer_without_content_is_no_file(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, reply(204))
    with pytest.raises(TransferError, match="204"):
        server.download_file(FILE, target)
    assert left_in(target.parent) == []


def test_nobody_listening(tmp_path: Path) -> None:
    with MisbehavingServer() as gone:
        url = gone.url
    server = ServerAPI(url, "k" * 64, create_session=False, max_retries=1, timeout=1)
    with pytest.raises(ServerUnreachable):
        server.download_file(FILE, tmp_path / "file.bin")
    assert left_in(tmp_path) == []


# Pages instead of files -----------------------------------------------------------------------------------------

PAGE = reply(200, body=b"<html>frontend</html>", headers={"Content-Type": "text/html; charset=utf-8"})


def test_a_page_of_the_frontend_is_not_saved_and_the_api_is_tried(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    wild.on("GET", "/projects/demo/files/f1", PAGE)
    wild.on("GET", PATH, serve(CONTENT))
    server.download_file("projects/demo/files/f1", target)
    assert target.read_bytes() == CONTENT


@pytest.mark.parametrize("api", [PAGE, reply(404, {"code": 404, "detail": "nothing here"})], ids=["page", "404"])
def test_a_page_is_refused_when_the_api_has_no_file_either(
    wild: MisbehavingServer, server: ServerAPI, target: Path, api: object
) -> None:
    wild.on("GET", "/projects/demo/files/f1", PAGE)
    wild.on("GET", PATH, api)  # type: ignore[arg-type]
    if api is PAGE:
        server.download_file(FILE, target)
        assert target.read_bytes() == b"<html>frontend</html>"
        return
    with pytest.raises(TransferError, match=r"HTML page.*404: nothing here"):
        server.download_file("projects/demo/files/f1", target)
    assert left_in(target.parent) == []


def test_an_html_file_of_the_api_is_a_file(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, redirect(f"{PATH}/payload"))
    wild.on("GET", f"{PATH}/payload", PAGE)
    server.download_file(FILE, target)
    assert target.read_bytes() == b"<html>frontend</html>"


def test_a_login_page_of_a_proxy_is_refused(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, redirect("/login?next=x"))
    wild.on("GET", "/login", PAGE)
    with pytest.raises(TransferError, match="login page"):
        server.download_file(FILE, target)
    assert left_in(target.parent) == []


# Storage elsewhere ----------------------------------------------------------------------------------------------


def test_storage_on_another_host_gets_no_credentials_and_is_resumed(
    wild: MisbehavingServer, server: ServerAPI, target: Path
) -> None:
    with MisbehavingServer() as storage:
        storage.on("GET", "/bucket/f1", serve(CONTENT, stop_after=400_000), serve(CONTENT))
        wild.on("GET", PATH, redirect(f"{storage.url}/bucket/f1?X-Amz-Signature=abc"))
        server.download_file(FILE, target)
        assert target.read_bytes() == CONTENT
        # The address of the storage may expire, so the server is asked for it each time.
        assert len(wild.of(PATH)) == 2
        assert all("x-api-key" in request.headers for request in wild.of(PATH))
        assert len(storage.requests) == 2
        for request in storage.requests:
            sent = {name for name in request.headers if name.startswith(("x-", "authorization", "cookie", "referer"))}
            assert sent == set()
        assert storage.requests[1].headers["range"] == "bytes=400000-"


# Disks ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file of this process may get larger than 100,000 bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_is_told_and_cleaned_up(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT))
    progress = TransferProgress()
    with pytest.raises(OSError, match=r"bytes of a download.*file\.bin") as caught:
        server.download_file(FILE, tmp_path / "new" / "file.bin", chunk_size=50_000, progress=progress)
    assert caught.value.errno is not None
    assert left_in(tmp_path) == []
    assert progress.failed
    assert len(wild.of(PATH)) == 1


def test_a_folder_as_target_is_refused_before_anything_is_sent(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    for target in (tmp_path, f"{tmp_path}{os.sep}", f"{tmp_path}/new/", ""):
        with pytest.raises(IsADirectoryError, match="folder"):
            server.download_file(FILE, target)
    assert wild.requests == []
    assert left_in(tmp_path) == []


def test_a_file_in_the_way_of_a_folder_is_told(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(NotADirectoryError, match="not a folder"):
        server.download_file(FILE, tmp_path / "file" / "x.bin")
    assert wild.requests == []


def test_what_is_not_a_file_is_not_replaced(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a file"):
        server.download_file(FILE, pipe)
    assert wild.requests == []
    assert left_in(tmp_path) == ["pipe"]


def test_a_disk_that_became_read_only_is_told(
    wild: MisbehavingServer, server: ServerAPI, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For root too: the operating system itself refuses the rename."""
    wild.on("GET", PATH, serve(CONTENT))

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError, match=r"Permission denied after 1048576 bytes.*file\.bin"):
        server.download_file(FILE, target)
    assert left_in(target.parent) == []


# Interruptions --------------------------------------------------------------------------------------------------


def test_ctrl_c_leaves_nothing_behind(wild: MisbehavingServer, server: ServerAPI, target: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT))

    def stop(progress: TransferProgress) -> None:
        if progress.transferred_size > 100_000 and not progress.failed:
            signal.raise_signal(signal.SIGINT)

    progress = TransferProgress(on_change=stop)
    with pytest.raises(KeyboardInterrupt):
        server.download_file(FILE, target, chunk_size=10_000, progress=progress)
    assert left_in(target.parent) == []
    assert (progress.failed, progress.fail_reason) == (True, "KeyboardInterrupt")
    server.download_file(FILE, target)
    assert target.read_bytes() == CONTENT


def test_a_cancelled_task_leaves_nothing_behind(wild: MisbehavingServer, target: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=100_000, stall=30))
    progress = TransferProgress()

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            task = asyncio.create_task(server.download_file(FILE, target, chunk_size=10_000, progress=progress))
            while progress.transferred_size < 100_000:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(asyncio.wait_for(script(), 20))
    assert left_in(target.parent) == []
    assert (progress.failed, progress.transfer_done) == (True, False)


def test_a_broken_download_goes_on_asynchronously_too(wild: MisbehavingServer, target: Path) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=300_000), serve(CONTENT))

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            await server.download_file(FILE, target)

    asyncio.run(asyncio.wait_for(script(), 20))
    assert target.read_bytes() == CONTENT


# Streams --------------------------------------------------------------------------------------------------------


def test_a_stream_is_resumed_and_keeps_what_was_in_it(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=300_000), serve(CONTENT))
    stream = io.BytesIO(b"head")
    stream.seek(4)
    server.download_file_to_stream(FILE, stream)
    assert stream.getvalue() == b"head" + CONTENT


def test_a_stream_is_put_back_when_the_download_fails(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=1000))
    stream = io.BytesIO(b"head")
    stream.seek(4)
    with pytest.raises(TransferInterrupted):
        server.download_file_to_stream(FILE, stream)
    assert stream.getvalue() == b"head"
    assert stream.tell() == 4


class OneWay(io.RawIOBase):
    """A stream that can't go back and takes little at a time."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)[:3000]  # type: ignore[call-overload]
        self.taken += piece
        return len(piece)


def test_a_stream_that_can_not_seek_is_resumed(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", PATH, serve(CONTENT, ranges=False, stop_after=300_000), serve(CONTENT, ranges=False))
    stream = OneWay()
    server.download_file_to_stream(FILE, stream)  # type: ignore[arg-type]
    assert stream.taken == CONTENT


def test_a_stream_that_can_not_seek_refuses_other_content(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", PATH, serve(CONTENT, stop_after=300_000), serve(OTHER))
    stream = OneWay()
    with pytest.raises(TransferError, match="can't seek"):
        server.download_file_to_stream(FILE, stream)  # type: ignore[arg-type]
    assert stream.taken == CONTENT[:300_000]


def test_a_text_stream_is_refused_before_anything_is_sent(wild: MisbehavingServer, server: ServerAPI) -> None:
    with pytest.raises(TypeError, match="bytes"):
        server.download_file_to_stream(FILE, io.StringIO())  # type: ignore[arg-type]
    assert wild.requests == []


# Uploads --------------------------------------------------------------------------------------------------------

UP = "/api/projects/demo/files"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.bin"
    path.write_bytes(CONTENT)
    return path


@pytest.mark.parametrize("failure", [close(), reset(), reply(503, {"detail": "busy"})], ids=["closed", "reset", "503"])
def test_a_put_of_a_file_is_repeated_from_the_beginning(
    wild: MisbehavingServer, server: ServerAPI, source: Path, failure: object
) -> None:
    wild.on("PUT", UP, failure, reply(201, {"id": "x"}))  # type: ignore[arg-type]
    progress = TransferProgress()
    assert server.upload_file(UP, source, progress).json() == {"id": "x"}
    assert [request.body for request in wild.of(UP)] == [CONTENT, CONTENT]
    assert (progress.get_attempt(), progress.transferred_size) == (2, len(CONTENT))


@pytest.mark.parametrize("failure", [close(), reset()], ids=["closed", "reset"])
def test_a_post_that_was_sent_is_not_repeated(
    wild: MisbehavingServer, server: ServerAPI, source: Path, failure: object
) -> None:
    wild.on("POST", UP, failure, reply(201, {"id": "x"}))  # type: ignore[arg-type]
    progress = TransferProgress()
    with pytest.raises(ServerUnreachable, match="POST"):
        server.upload_file(UP, source, progress, RequestTypes.post)
    assert len(wild.of(UP)) == 1
    assert (progress.failed, progress.transfer_done) == (True, False)


def test_a_post_over_a_connection_that_had_gone_is_sent_once(
    wild: MisbehavingServer, server: ServerAPI, source: Path
) -> None:
    """The server closes idle connections; nothing of the upload was sent then."""
    wild.on("GET", "/api/x", reply(200, {}, close=True))
    wild.on("POST", UP, reply(201, {"id": "x"}))
    server.get("x")
    time.sleep(0.2)
    assert server.upload_file(UP, source, request_type=RequestTypes.post).status_code == 201
    assert [request.body for request in wild.of(UP)] == [CONTENT]


def test_a_put_of_a_stream_that_can_not_seek_is_not_repeated(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PUT", UP, close(), reply(201, {"id": "x"}))
    reader, writer = os.pipe()
    os.write(writer, b"piped")
    os.close(writer)
    with open(reader, "rb") as stream, pytest.raises(ServerUnreachable):
        server.upload_file_from_stream(UP, stream)
    (request,) = wild.of(UP)
    assert request.body == b"piped"
    assert request.headers["transfer-encoding"] == "chunked"


def test_an_answer_that_does_not_come_is_a_timeout(
    wild: MisbehavingServer, connect: Callable[..., ServerAPI], source: Path
) -> None:
    wild.on("POST", UP, hang())
    with pytest.raises(RequestTimeout):
        connect(timeout=0.3).upload_file(UP, source, request_type=RequestTypes.post)
    assert len(wild.of(UP)) == 1


def test_an_early_refusal_is_heard(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    """A server may refuse before it has read the content, and close."""
    large = tmp_path / "large.bin"
    large.write_bytes(b"x" * 8_000_000)
    with EarlyServer() as early, pytest.raises(RequestFailed, match="too large") as caught:
        ServerAPI(early.url, "k" * 64, create_session=False, timeout=5).upload_file(
            UP, large, request_type=RequestTypes.post
        )
    assert caught.value.status == 413


@pytest.mark.parametrize("change", ["shrinks", "grows"])
def test_a_file_that_changes_its_size_is_not_taken(
    wild: MisbehavingServer, server: ServerAPI, source: Path, change: str
) -> None:
    wild.on("POST", UP, reply(201, {"id": "x"}))

    def meddle(progress: TransferProgress) -> None:
        if progress.transferred_size == 300_000:
            with open(source, "r+b") as file:
                file.truncate(310_000 if change == "shrinks" else len(CONTENT) + 1)

    progress = TransferProgress(on_change=meddle)
    with pytest.raises(TransferError, match="while it was uploaded"):
        server.upload_file(UP, source, progress, RequestTypes.post, chunk_size=100_000)
    assert progress.failed
    # The server never got a whole request, so it has no file.
    assert all(len(request.body) < int(request.headers["content-length"]) for request in wild.of(UP))


@pytest.mark.parametrize("status", [302, 307])
def test_an_upload_does_not_follow_to_another_host(
    wild: MisbehavingServer, server: ServerAPI, source: Path, status: int
) -> None:
    with MisbehavingServer() as elsewhere:
        wild.on("PUT", UP, redirect(f"{elsewhere.url}/collect", status))
        with pytest.raises(Exception, match="redirected") as caught:
            server.upload_file(UP, source)
        assert "k" * 64 not in str(caught.value)
        assert elsewhere.requests == []


def test_ctrl_c_during_an_upload(wild: MisbehavingServer, server: ServerAPI, source: Path) -> None:
    def stop(progress: TransferProgress) -> None:
        if progress.transferred_size and not progress.failed:
            raise KeyboardInterrupt

    progress = TransferProgress(on_change=stop)
    with pytest.raises(KeyboardInterrupt):
        server.upload_file(UP, source, progress, chunk_size=1000)
    assert progress.failed
    assert all(len(request.body) < len(CONTENT) for request in wild.of(UP))
    assert server.get("x").status_code == 200


class EarlyServer:
    """Answers 413 to the head of a request, and closes."""

    def __enter__(self) -> EarlyServer:
        import socket

        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        try:
            sock, _ = self._listener.accept()
        except OSError:
            return
        with sock:
            sock.settimeout(5)
            sock.recv(65536)
            body = b'{"code": 413, "detail": "too large"}'
            sock.sendall(
                b"HTTP/1.1 413 Too Large\r\nContent-Type: application/json\r\nConnection: close\r\n"
                b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
            )
            # An orderly end: the rest is read, so that the answer is not lost to a reset.
            while sock.recv(1 << 20):
                pass

"""Uploads and downloads as the server sees them: paths, headers, bodies."""

from __future__ import annotations

import asyncio
import io
import os
import socket
import stat
import threading
import tracemalloc
from pathlib import Path

import pytest
from support.files import redirect, serve
from support.misbehaving import Connection, MisbehavingServer, Recorded, reply

from ayon_sdk import AsyncServerAPI, RequestFailed, ServerAPI
from ayon_sdk.content_ranges import Validator, part_of
from ayon_sdk.file_names import header_file_name, safe_config_file_name
from ayon_sdk.progress import TransferProgress
from ayon_sdk.request_types import RequestTypes

PROJECT_FILES = "/api/projects/demo/files"
FILE_ID = "0123456789abcdef0123456789abcdef"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


def only(wild: MisbehavingServer, path: str) -> Recorded:
    (request,) = wild.of(path)
    return request


# Downloads ------------------------------------------------------------------------------------------------------


def test_a_project_file_is_downloaded_through_the_redirect(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    path = f"{PROJECT_FILES}/{FILE_ID}"
    wild.on("GET", path, redirect(f"{path}/payload"))
    wild.on("GET", f"{path}/payload", serve(b"hello"))
    target = tmp_path / "a" / "b" / "notes.txt"
    progress = server.download_project_file("demo", FILE_ID, str(target))
    assert target.read_bytes() == b"hello"
    assert (progress.content_size, progress.transferred_size, progress.get_attempt()) == (5, 5, 1)
    assert progress.source_url == f"{wild.url}{path}"
    assert progress.destination_url == str(target)
    assert only(wild, f"{path}/payload").headers["x-api-key"] == "k" * 64


def test_the_endpoint_may_be_a_whole_address(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", serve(b"hello"))
    stream = io.BytesIO()
    server.download_file_to_stream(f"{wild.url}/api/x", stream)
    assert stream.getvalue() == b"hello"


def test_an_address_elsewhere_gets_no_credentials(server: ServerAPI) -> None:
    with MisbehavingServer() as elsewhere:
        elsewhere.on("GET", "/api/x", serve(b"hello"))
        server.download_file_to_stream(f"{elsewhere.url}/api/x", io.BytesIO())
        (request,) = elsewhere.requests
        assert "x-api-key" not in request.headers


def test_an_empty_file_is_a_file(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", "/api/x", serve(b""))
    progress = server.download_file("api/x", tmp_path / "empty")
    assert (tmp_path / "empty").read_bytes() == b""
    assert (progress.content_size, progress.transfer_progress) == (0, 100.0)


def test_content_of_unknown_length_is_taken_to_its_end(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    def chunked(connection: object, _request: object) -> bool:
        connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n")  # type: ignore[attr-defined]
        return True

    wild.on("GET", "/api/x", chunked)  # type: ignore[arg-type]
    progress = server.download_file("api/x", tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"hello world"
    assert (progress.content_size, progress.transferred_size) == (None, 11)


def test_a_file_is_replaced_with_its_permissions_kept(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    wild.on("GET", "/api/x", serve(b"new"))
    target = tmp_path / "file"
    target.write_bytes(b"old and longer")
    target.chmod(0o640)
    server.download_file("api/x", target)
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    server.download_file("api/x", tmp_path / "fresh")
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE((tmp_path / "fresh").stat().st_mode) == 0o666 & ~mask


def test_a_link_stays_a_link(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", "/api/x", serve(b"new"))
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    server.download_file("api/x", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_reader_never_sees_half_a_file(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    content = os.urandom(1_000_000)
    wild.on("GET", "/api/x", serve(content))
    target = tmp_path / "file"
    target.write_bytes(b"old")
    seen: set[bytes] = set()
    server.download_file(
        "api/x", target, chunk_size=50_000, progress=TransferProgress(lambda _: seen.add(target.read_bytes()))
    )
    assert seen <= {b"old", content}
    assert target.read_bytes() == content


def test_chunk_size_and_progress(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("GET", "/api/x", serve(b"x" * 1000))
    steps: list[int] = []
    server.download_file_to_stream(
        "api/x", io.BytesIO(), 300, TransferProgress(lambda p: steps.append(p.transferred_size))
    )
    assert sorted(set(steps)) == [0, 300, 600, 900, 1000]


@pytest.mark.parametrize("size", [0, -1, 1.5, True])
def test_chunk_size_has_to_make_sense(wild: MisbehavingServer, server: ServerAPI, size: object) -> None:
    with pytest.raises(ValueError, match="chunk_size"):
        server.download_file_to_stream("api/x", io.BytesIO(), size)  # type: ignore[arg-type]
    assert wild.requests == []


def test_progress_belongs_to_one_transfer(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    wild.on("GET", "/api/x", serve(b"hello"))
    progress = server.download_file("api/x", tmp_path / "a")
    with pytest.raises(ValueError, match="already"):
        server.download_file("api/x", tmp_path / "b", progress=progress)
    assert not progress.failed
    assert not (tmp_path / "b").exists()


def test_names_can_not_leave_the_route(wild: MisbehavingServer, server: ServerAPI) -> None:
    server.download_project_file_to_stream("demo", "../../x", io.BytesIO())
    assert wild.requests[-1].path == f"{PROJECT_FILES}/..%2F..%2Fx"
    with pytest.raises(ValueError, match="file_id"):
        server.download_project_file_to_stream("demo", "..", io.BytesIO())


# Uploads --------------------------------------------------------------------------------------------------------


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes.txt"
    path.write_bytes("hello ěščř\n".encode())
    return path


def test_a_project_file_is_uploaded(wild: MisbehavingServer, server: ServerAPI, notes: Path) -> None:
    wild.on("POST", PROJECT_FILES, reply(201, {"id": FILE_ID}))
    progress = TransferProgress()
    response = server.upload_project_file(
        "demo", str(notes), file_id=FILE_ID.upper(), activity_id=FILE_ID, progress=progress
    )
    assert response.status_code == 201
    assert response.ok
    assert response.json() == {"id": FILE_ID}
    assert response.headers["Content-Type"] == "application/json"
    assert response.content == response.text.encode()
    response.raise_for_status()
    request = only(wild, PROJECT_FILES)
    assert request.body == notes.read_bytes()
    assert request.query == ""
    assert request.headers["content-length"] == str(len(request.body))
    assert "transfer-encoding" not in request.headers
    assert request.headers["content-type"] == "text/plain"
    assert request.headers["x-file-name"] == "notes.txt"
    assert request.headers["x-file-id"] == FILE_ID
    assert request.headers["x-activity-id"] == FILE_ID
    assert (progress.content_size, progress.transferred_size, progress.transfer_done) == (15, 15, True)
    assert progress.source_url == str(notes)
    assert progress.destination_url == f"{wild.url}{PROJECT_FILES}"


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("note_2.txt", "note_2.txt"),
        ("with space.txt", "with space.txt"),
        ("Überblick é.png", "Überblick é.png"),
        ("e\u0301.png", "é.png"),
        ("ěšč.txt", "%C4%9B%C5%A1%C4%8D.txt"),
        ("日本 ✓.exr", "%E6%97%A5%E6%9C%AC %E2%9C%93.exr"),
        ('a"b\\c.txt', "a%22b%5Cc.txt"),
        ("line\r\nx-evil: 1.txt", "line%0D%0Ax-evil%3A 1.txt"),
        ("100%.txt", "100%.txt"),
        ("100%✓.txt", "100%25%E2%9C%93.txt"),
        (" ends .txt ", "%20ends%20.txt%20"),
    ],
)
def test_file_names_of_any_script_travel(
    wild: MisbehavingServer, server: ServerAPI, notes: Path, name: str, sent: str
) -> None:
    wild.on("POST", PROJECT_FILES, reply(201, {"id": FILE_ID}))
    server.upload_project_file("demo", notes, filename=name)
    request = only(wild, PROJECT_FILES)
    assert request.headers["x-file-name"] == sent
    assert "x-evil" not in request.headers


def test_an_undecodable_file_name_travels() -> None:
    assert header_file_name(os.fsdecode(b"a\xff.txt")) == "a%FF.txt"


def test_a_file_name_is_needed() -> None:
    with pytest.raises(ValueError, match="empty"):
        header_file_name(" ")


def test_a_file_is_uploaded_by_put_to_any_endpoint(wild: MisbehavingServer, server: ServerAPI, notes: Path) -> None:
    wild.on("PUT", "/api/x", reply(200, {}))
    server.upload_file("api/x", notes, headers={"X-More": "1"}, params={"a": "b c", "none": None})
    request = only(wild, "/api/x")
    assert (request.query, request.headers["x-more"]) == ("a=b%20c", "1")
    assert "x-file-name" not in request.headers


def test_content_types_are_guessed_by_content_then_name(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    wild.on("POST", PROJECT_FILES, reply(201, {"id": FILE_ID}))
    for name, content in (("a.txt", PNG), ("b.mov", b"?"), ("c", b"?"), ("d.json", b'{"a": 1}')):
        (tmp_path / name).write_bytes(content)
        server.upload_project_file("demo", tmp_path / name)
    server.upload_project_file("demo", tmp_path / "a.txt", content_type="model/x")
    server.upload_project_file_from_stream("demo", io.BytesIO(PNG), "noext")
    assert [request.headers["content-type"] for request in wild.of(PROJECT_FILES)] == [
        "image/png",
        "video/quicktime",
        "application/octet-stream",
        "application/json",
        "model/x",
        "image/png",
    ]
    assert wild.of(PROJECT_FILES)[-1].body == PNG


def test_a_stream_is_read_from_where_it_stands_in_pieces(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("POST", PROJECT_FILES, reply(201, {"id": FILE_ID}))

    class Watched(io.BytesIO):
        asked: list[int] = []

        def read(self, size: object = -1) -> bytes:
            self.asked.append(size)  # type: ignore[arg-type]
            return super().read(size)  # type: ignore[arg-type]

    stream = Watched(b"skipped" + b"x" * 1000)
    stream.seek(7)
    server.upload_project_file_from_stream("demo", stream, "x.bin", content_type="a/b", chunk_size=300)
    request = only(wild, PROJECT_FILES)
    assert request.body == b"x" * 1000
    assert request.headers["content-length"] == "1000"
    assert max(stream.asked) == 300
    assert not stream.closed


def test_a_stream_of_unknown_length_is_sent_in_chunks(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PUT", "/api/x", reply(200, {}))
    reader, writer = os.pipe()

    def feed() -> None:
        with open(writer, "wb") as pipe:
            pipe.write(b"y" * 200_000)

    thread = threading.Thread(target=feed)
    thread.start()
    with open(reader, "rb") as stream:
        server.upload_file_from_stream("api/x", stream, chunk_size=1000)
    thread.join()
    request = only(wild, "/api/x")
    assert request.body == b"y" * 200_000
    assert request.headers["transfer-encoding"] == "chunked"


class Simple:
    """The least that a stream can be."""

    def __init__(self, content: bytes) -> None:
        self._stream = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)


def test_anything_that_can_be_read_is_a_stream(wild: MisbehavingServer, server: ServerAPI) -> None:
    wild.on("PUT", "/api/x", reply(200, {}))
    server.upload_file_from_stream("api/x", Simple(PNG * 100), chunk_size=100)  # type: ignore[arg-type]
    request = only(wild, "/api/x")
    assert request.body == PNG * 100
    assert request.headers["content-type"] == "application/octet-stream"


def test_bad_input_is_refused_before_anything_is_sent(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    reader, writer = os.pipe()
    os.close(writer)
    with pytest.raises(ValueError, match="empty"):
        server.upload_project_file("demo", empty)
    with pytest.raises(ValueError, match="empty"):
        server.upload_file_from_stream("api/x", io.BytesIO(b""))
    with open(reader, "rb") as pipe, pytest.raises(ValueError, match="empty"):
        server.upload_file_from_stream("api/x", pipe)
    with pytest.raises(FileNotFoundError):
        server.upload_project_file("demo", tmp_path / "missing.txt")
    with pytest.raises(IsADirectoryError, match="folder"):
        server.upload_file("api/x", tmp_path)
    with pytest.raises(TypeError, match="bytes"):
        server.upload_file_from_stream("api/x", io.StringIO("text"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="file_id"):
        server.upload_project_file_from_stream("demo", io.BytesIO(b"x"), "x", file_id="nope")
    with pytest.raises(TypeError, match="'frobnicate'"):
        server.upload_file_from_stream("api/x", io.BytesIO(b"x"), frobnicate=1)
    with pytest.raises(ValueError, match=r"'ě\.png'"):
        server.upload_server_config_file_from_stream("studio_logo", io.BytesIO(PNG), "ě.png")
    assert wild.requests == []


def test_a_refused_upload_says_why(wild: MisbehavingServer, server: ServerAPI, notes: Path) -> None:
    wild.on("POST", PROJECT_FILES, reply(404, {"code": 404, "detail": "Project demo not found"}))
    progress = TransferProgress()
    with pytest.raises(RequestFailed, match="Project demo not found") as caught:
        server.upload_project_file("demo", notes, progress=progress)
    assert caught.value.response.status_code == 404
    assert progress.failed
    assert "Project demo not found" in str(progress.fail_reason)


# Reviewables, config, deleting ----------------------------------------------------------------------------------


def test_a_reviewable_is_uploaded(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    path = f"/api/projects/demo/versions/{FILE_ID}/reviewables"
    wild.on("POST", path, reply(200, {"fileId": FILE_ID}))
    movie = tmp_path / "sh010_v001.mov"
    movie.write_bytes(b"\x00\x00\x00\x14ftypqt  \x20\x20")
    response = server.upload_reviewable("demo", FILE_ID, str(movie), "First ✓", chunk_size=5)
    assert response.json() == {"fileId": FILE_ID}
    request = only(wild, path)
    assert request.query == "label=First%20%E2%9C%93"
    assert request.headers["content-type"] == "video/quicktime"
    assert request.headers["x-file-name"] == "sh010_v001.mov"


def test_what_can_not_be_reviewed_is_refused_unless_the_caller_knows(
    wild: MisbehavingServer, server: ServerAPI, notes: Path
) -> None:
    with pytest.raises(ValueError, match=r"notes\.txt.*text/plain"):
        server.upload_reviewable("demo", FILE_ID, notes)
    assert wild.requests == []
    server.upload_reviewable("demo", FILE_ID, notes, content_type="video/x-custom", filename="x.vid")
    assert wild.requests[-1].headers["content-type"] == "video/x-custom"


def test_files_of_the_server_config(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    path = "/api/config/files/studio_logo"
    wild.on("PUT", path, reply(200, body=b"null", headers={"Content-Type": "application/json"}))
    wild.on("GET", path, serve(PNG))
    (tmp_path / "logo.png").write_bytes(PNG)
    assert server.upload_server_config_file("studio_logo", tmp_path / "logo.png").json() is None
    assert only(wild, path).headers["x-file-name"] == "logo.png"
    assert only(wild, path).headers["content-type"] == "image/png"
    stream = io.BytesIO()
    server.download_server_config_file_to_stream("studio_logo", stream)
    server.download_server_config_file("studio_logo", tmp_path / "out.png")
    assert stream.getvalue() == (tmp_path / "out.png").read_bytes() == PNG


def test_deleting_a_file(wild: MisbehavingServer, server: ServerAPI) -> None:
    path = f"{PROJECT_FILES}/{FILE_ID}"
    wild.on("DELETE", path, reply(204), reply(404, {"code": 404, "detail": "File not found"}))
    assert server.delete_project_file("demo", FILE_ID) is None
    with pytest.raises(RequestFailed, match="File not found"):
        server.delete_project_file("demo", FILE_ID)


def test_config_file_names() -> None:
    assert safe_config_file_name("a_B-1.png") == "a_B-1.png"


def test_the_same_asynchronously(wild: MisbehavingServer, tmp_path: Path, notes: Path) -> None:
    wild.on("POST", PROJECT_FILES, reply(201, {"id": FILE_ID}))
    wild.on("GET", f"{PROJECT_FILES}/{FILE_ID}", serve(b"hello"))

    async def script() -> None:
        async with AsyncServerAPI(wild.url, "k" * 64) as server:
            done = await asyncio.gather(
                *(server.upload_project_file("demo", notes) for _ in range(5)),
                *(server.download_project_file("demo", FILE_ID, tmp_path / f"{i}") for i in range(5)),
            )
            assert [str(getattr(item, "status_code", "down")) for item in done] == ["201"] * 5 + ["down"] * 5

    asyncio.run(asyncio.wait_for(script(), 20))
    assert [request.body for request in wild.of(PROJECT_FILES)] == [notes.read_bytes()] * 5
    assert [(tmp_path / f"{index}").read_bytes() for index in range(5)] == [b"hello"] * 5


def test_identity_goes_with_transfers(wild: MisbehavingServer, notes: Path) -> None:
    wild.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": {"name": "s", "data": {"isService": True}}}))
    with ServerAPI(wild.url, "k" * 64, sender="me", site_id="site") as server, server.as_username("artist"):
        server.upload_file("api/x", notes, request_type=RequestTypes.post)
    request = only(wild, "/api/x")
    assert (request.headers["x-as-user"], request.headers["x-sender"]) == ("artist", "me")
    assert request.headers["x-ayon-site-id"] == "site"


# Memory ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", ["down", "up"])
def test_large_files_do_not_need_large_memory(
    wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, direction: str
) -> None:
    """Counted in bytes that Python allocates: a file of 48 MiB passes through a few of its chunks."""
    size = 48 * 1024 * 1024
    path = tmp_path / "large"
    with open(path, "wb") as file:
        file.truncate(size)

    def send(connection: Connection, _request: Recorded) -> bool:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        for _ in range(48):
            connection.send(bytes(1024 * 1024))
        return True

    wild.on("GET", "/api/x", send)
    server.get("x", warm="up")
    with EmptySink() as sink:
        server.upload_file(f"{sink.url}/warm", __file__)
        tracemalloc.start()
        try:
            if direction == "down":
                server.download_file("api/x", tmp_path / "copy")
            else:
                server.upload_file(f"{sink.url}/x", path)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 12 * 1024 * 1024
    if direction == "down":
        assert (tmp_path / "copy").stat().st_size == size
    else:
        assert sink.received[-1] == size


class EmptySink:
    """A server that takes uploads and keeps nothing but their sizes."""

    def __enter__(self) -> EmptySink:
        self.received: list[int] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(30)
            with connection, connection.makefile("rb") as stream:
                head = b"".join(iter(stream.readline, b"\r\n")).lower()
                rest = size = int(head.partition(b"content-length:")[2].split()[0])
                while rest:
                    rest -= len(stream.read1(min(rest, 65536)))
                self.received.append(size)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


# Ranges ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value", ["", "bytes 0-9", "bytes 5-4/10", "bytes 0-10/10", "items 0-1/2", "bytes a-b/c", "bytes */10"]
)
def test_ranges_that_make_no_sense(value: str) -> None:
    assert part_of(206, {"content-range": value}) is None


def test_what_contradicts_what() -> None:
    assert part_of(206, {"content-range": "bytes 5-9/*", "etag": 'W/"weak"'}) == (5, 10, (None, None, None))
    assert Validator(etag='"a"', size=5).contradicts(Validator(etag='"a"', size=6))
    assert Validator(etag='"a"').contradicts(Validator(etag='"b"'))
    assert not Validator(etag='"a"', modified="x").contradicts(Validator(etag='"a"', modified="y"))
    assert not Validator(size=5).contradicts(Validator())
    assert Validator(modified="x").if_range() == "x"


def test_the_routes_of_transfers_are_those_of_the_newest_server() -> None:
    """They are streamed past the generated operations, so nothing else would tell that one has changed."""
    import ayon_schemas

    from ayon_sdk._sync import addons, dependency_packages, installers, project_files, server_config, thumbnails

    routes = ayon_schemas.openapi(ayon_schemas.newest())["paths"]
    for module, name, verbs in (
        (project_files, "_FILES", {"post"}),
        (project_files, "_FILE", {"get", "delete"}),
        (project_files, "_REVIEWABLES", {"post"}),
        (server_config, "_CONFIG_FILE", {"get", "put"}),
        (installers, "_INSTALLER", {"get", "put"}),
        (dependency_packages, "_PACKAGE", {"get", "put"}),
        (addons, "_INSTALL", {"post"}),
        (thumbnails, "_THUMBNAILS", {"post"}),
        (thumbnails, "_THUMBNAIL", {"put"}),
        (thumbnails, "_OF_PROJECT", {"post"}),
    ):
        assert verbs <= set(routes[f"/{getattr(module, name)}"])

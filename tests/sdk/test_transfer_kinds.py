"""What holds for all transfers, whatever is transferred."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

import pytest
from support.files import serve
from support.misbehaving import Connection, MisbehavingServer, Recorded, close, reply

from ayon_sdk import FileMissing, RequestFailed, ServerAPI, ServerUnreachable
from ayon_sdk.progress import TransferProgress

ID = "0123456789abcdef0123456789abcdef"
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20_000
Upload = Callable[[ServerAPI, Path, Optional[TransferProgress]], Any]
Download = Callable[[ServerAPI, Path, Optional[TransferProgress]], Any]

UPLOADS: dict[str, tuple[str, str, str, Upload]] = {
    # name: (verb, path, content type, call)
    "file": ("PUT", "/api/x", "image/png", lambda s, f, p: s.upload_file("api/x", f, p)),
    "project file": (
        "POST",
        "/api/projects/demo/files",
        "image/png",
        lambda s, f, p: s.upload_project_file("demo", f, progress=p),
    ),
    "reviewable": (
        "POST",
        f"/api/projects/demo/versions/{ID}/reviewables",
        "image/png",
        lambda s, f, p: s.upload_reviewable("demo", ID, f, progress=p),
    ),
    "thumbnail": (
        "POST",
        "/api/projects/demo/thumbnails",
        "image/png",
        lambda s, f, p: s.create_thumbnail("demo", f),
    ),
    "installer": (
        "PUT",
        "/api/desktop/installers/x.zip",
        "image/png",
        lambda s, f, p: s.upload_installer(f, "x.zip", p),
    ),
    "dependency package": (
        "PUT",
        "/api/desktop/dependencyPackages/x.zip",
        "image/png",
        lambda s, f, p: s.upload_dependency_package(f, "x.zip", progress=p),
    ),
    "addon": ("POST", "/api/addons/install", "application/zip", lambda s, f, p: s.upload_addon_zip(f, p)),
    "config file": (
        "PUT",
        "/api/config/files/studio_logo",
        "image/png",
        lambda s, f, p: s.upload_server_config_file("studio_logo", f, progress=p),
    ),
    "avatar": (
        "PUT",
        "/api/users/ada/avatar",
        "image/png",
        lambda s, f, p: s.upload_user_avatar("ada", f, progress=p),
    ),
}
DOWNLOADS: dict[str, tuple[str, Download]] = {
    "file": ("/api/x", lambda s, f, p: s.download_file("api/x", f, progress=p)),
    "project file": (
        f"/api/projects/demo/files/{ID}",
        lambda s, f, p: s.download_project_file("demo", ID, f, progress=p),
    ),
    "installer": (
        "/api/desktop/installers/x.zip",
        lambda s, f, p: s.download_installer("x.zip", f, progress=p),
    ),
    "dependency package": (
        "/api/desktop/dependencyPackages/x.zip",
        lambda s, f, p: s.download_dependency_package("x.zip", f.parent, f.name, progress=p),
    ),
    "addon": (
        "/addons/tools/1.0.0/private/x.zip",
        lambda s, f, p: s.download_addon_private_file("tools", "1.0.0", "x.zip", f.parent, f.name, progress=p),
    ),
    "config file": (
        "/api/config/files/studio_logo",
        lambda s, f, p: s.download_server_config_file("studio_logo", f, progress=p),
    ),
    "avatar": ("/api/users/ada/avatar", lambda s, f, p: s.download_user_avatar("ada", f, progress=p)),
}


@pytest.fixture(params=list(UPLOADS))
def upload(request: pytest.FixtureRequest) -> tuple[str, str, str, Upload]:
    return UPLOADS[request.param]


@pytest.fixture(params=list(DOWNLOADS))
def download(request: pytest.FixtureRequest) -> tuple[str, Download]:
    return DOWNLOADS[request.param]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source.png"
    path.write_bytes(PNG)
    return path


class TestUploads:
    def test_what_arrives(
        self, wild: MisbehavingServer, server: ServerAPI, source: Path, upload: tuple[str, str, str, Upload]
    ) -> None:
        verb, path, content_type, call = upload
        wild.on(verb, path, reply(200, {"id": ID}))
        progress = TransferProgress()
        call(server, source, progress)
        (request,) = wild.requests
        assert (request.method, request.body) == (verb, PNG)
        assert request.headers["content-type"] == content_type
        assert request.headers["content-length"] == str(len(PNG))
        if progress.started:  # thumbnails are small and show none
            assert (progress.content_size, progress.transferred_size) == (len(PNG), len(PNG))
            assert type(progress.content_size) is type(progress.transferred_size) is int
            assert progress.transfer_done
        else:
            assert path.endswith("thumbnails")

    def test_a_connection_that_breaks(
        self, wild: MisbehavingServer, server: ServerAPI, source: Path, upload: tuple[str, str, str, Upload]
    ) -> None:
        """What was sent is repeated only where that does no harm."""
        verb, path, _, call = upload
        wild.on(verb, path, close(), reply(200, {"id": ID}))
        progress = TransferProgress()
        if verb == "PUT":
            call(server, source, progress)
            assert [request.body for request in wild.requests] == [PNG, PNG]
            assert (progress.get_attempt(), progress.transferred_size) == (2, len(PNG))
        else:
            with pytest.raises(ServerUnreachable):
                call(server, source, progress)
            assert len(wild.requests) == 1

    def test_a_refusal_says_why(
        self, wild: MisbehavingServer, server: ServerAPI, source: Path, upload: tuple[str, str, str, Upload]
    ) -> None:
        verb, path, _, call = upload
        wild.on(verb, path, reply(409, {"code": 409, "detail": "it is there already"}))
        with pytest.raises(RequestFailed, match="it is there already"):
            call(server, source, None)

    def test_files_that_are_not_there(
        self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, upload: tuple[str, str, str, Upload]
    ) -> None:
        with pytest.raises(FileMissing, match=r"nowhere\.png"):
            upload[3](server, tmp_path / "nowhere.png", None)
        with pytest.raises(IsADirectoryError):
            upload[3](server, tmp_path, None)
        (tmp_path / "empty.png").touch()
        with pytest.raises(ValueError, match=r"empty|PNG or JPEG"):
            upload[3](server, tmp_path / "empty.png", None)
        assert wild.requests == []


class TestDownloads:
    def test_one_that_breaks_goes_on(
        self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, download: tuple[str, Download]
    ) -> None:
        path, call = download
        wild.on("GET", path, serve(PNG, stop_after=9_000), serve(PNG))
        progress = TransferProgress()
        call(server, tmp_path / "new" / "copy ✓.png", progress)
        assert (tmp_path / "new" / "copy ✓.png").read_bytes() == PNG
        assert [request.headers.get("range") for request in wild.requests] == [None, "bytes=9000-"]
        assert (progress.content_size, progress.transferred_size, progress.get_attempt()) == (len(PNG), len(PNG), 2)
        assert type(progress.content_size) is type(progress.transferred_size) is int

    def test_one_that_fails_leaves_what_was_there(
        self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, download: tuple[str, Download]
    ) -> None:
        path, call = download
        wild.on("GET", path, reply(404, {"code": 404, "detail": "File not found"}))
        (tmp_path / "copy.png").write_bytes(b"old")
        progress = TransferProgress()
        with pytest.raises(RequestFailed, match="File not found"):
            call(server, tmp_path / "copy.png", progress)
        assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("copy.png", b"old")]
        assert progress.failed


def test_another_thread_sees_how_far_it_is(wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
    seen = threading.Event()

    def send_in_halves(connection: Connection, _request: Recorded) -> bool:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + b"x" * 1000)
        assert seen.wait(20), "nobody saw the first half"
        connection.send(b"x" * 1000)
        return True

    wild.on("GET", "/api/x", send_in_halves)
    progress = TransferProgress()
    found: list[tuple[Any, ...]] = []
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.005):
            if progress.transferred_size == 1000:
                found.append((progress.content_size, progress.transfer_progress, progress.is_running))
                seen.set()
                return

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        server.download_file("api/x", tmp_path / "x", 500, progress)
    finally:
        stop.set()
        thread.join(10)
    assert found == [(2000, 50.0, True)]
    assert (progress.transfer_progress, progress.is_running) == (100.0, False)


class TestAvatars:
    def test_what_is_no_image_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
        (tmp_path / "notes.txt").write_text("hello")
        with pytest.raises(ValueError, match="An avatar is an image, not text/plain"):
            server.upload_user_avatar("ada", tmp_path / "notes.txt")
        assert wild.requests == []

    def test_names_of_any_script(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("DELETE", "/api/users/ad%C3%A4/avatar", reply(200))
        server.delete_user_avatar("adä")
        assert len(wild.requests) == 1


def test_avatars_in_the_sandbox(production: Any, source: Path, tmp_path: Path) -> None:
    server = production.server
    server.upload_user_avatar("admin", source)
    server.download_user_avatar("admin", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == PNG
    server.delete_user_avatar("admin")
    server.download_user_avatar("admin", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes().startswith(b"<svg")
    with pytest.raises(RequestFailed) as caught:
        server.upload_user_avatar("nobody", source)
    assert caught.value.status == 404

"""Thumbnails: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.misbehaving import MisbehavingServer, reply
from support.production import Production
from support.wire import Wire

from ayon_sdk import AsyncServerAPI, FileMissing, RequestFailed, ServerAPI, UnauthorizedError

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08\x08\x02\0\0\0\x7f\x14\xe8\xc0"
    b"\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82"
)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0" * 32
ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def png(tmp_path: Path) -> Path:
    path = tmp_path / "thumb.png"
    path.write_bytes(PNG)
    return path


def shown(thumbnail: Any) -> tuple[str | None, str | None, bytes, bool]:
    return thumbnail.id, thumbnail.content_type, thumbnail.content, thumbnail.is_valid


class TestSandbox:
    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (PNG[:29] + b"\0\0\0\0" + PNG[33:], "Invalid image format"),
            (b"\x89PNG\r\n\x1a\n" + b"\0" * 32, "Invalid image format"),
            (b"GIF89a\x01\0\x01\0\0\0\0;", "Unsupported thumbnail mime type image/gif"),
            (b"hello", "Thumbnail cannot be empty"),
        ],
    )
    def test_what_is_no_picture(self, production: Production, content: bytes, why: str) -> None:
        path = f"/api/projects/{production.project}/thumbnails"
        with Wire(production.sandbox.url, production.sandbox.admin_key) as wire:
            answer = wire.call("POST", path, content=content, headers={"content-type": "image/png"}, status=415)
        assert answer["detail"] == why

    def test_upload_and_give_away(self, production: Production, png: Path) -> None:
        server, project, shot = production.server, production.project, production.shots["sh002"]
        thumbnail_id = server.create_thumbnail(project, png)
        server.update_folder(project, shot, thumbnail_id=thumbnail_id)
        assert shown(server.get_folder_thumbnail(project, shot)) == (thumbnail_id, "image/png", PNG, True)
        assert shown(server.get_thumbnail_by_id(project, thumbnail_id)) == (thumbnail_id, "image/png", PNG, True)
        server.update_thumbnail_from_stream(project, thumbnail_id, io.BytesIO(JPEG))
        assert shown(server.get_thumbnail(project, "folder", shot)) == (thumbnail_id, "image/jpeg", JPEG, True)
        server.update_thumbnail(project, thumbnail_id, png)
        assert server.get_thumbnail_by_id(project, thumbnail_id).content == PNG

    def test_own_id(self, production: Production, png: Path) -> None:
        wanted = ID.upper()
        assert production.server.create_thumbnail(production.project, str(png), wanted) == ID
        assert production.server.get_thumbnail_by_id(production.project, ID).is_valid

    @pytest.mark.parametrize("entity_type", ["folder", "task", "workfile"])
    def test_set_of_entities(self, production: Production, png: Path, entity_type: str) -> None:
        server, project = production.server, production.project
        entity_id = {"folder": production.shots["sh003"], "task": production.task}.get(entity_type)
        if entity_id is None:
            entity_id = server.create_workfile_entity(project, f"/work/{os.urandom(4).hex()}.ma", production.task)
        first = server.set_entity_thumbnail(project, entity_type, entity_id, png)
        second = server.set_entity_thumbnail_from_stream(project, entity_type, entity_id, io.BytesIO(JPEG))
        assert first != second
        read = server.get_workfile_thumbnail if entity_type == "workfile" else None
        read = read or (server.get_task_thumbnail if entity_type == "task" else server.get_folder_thumbnail)
        assert shown(read(project, entity_id)) == (second, "image/jpeg", JPEG, True)

    def test_versions(self, production: Production, png: Path) -> None:
        server, project = production.server, production.project
        product = server.create_product(project, "thumbMain", "render", production.shots["sh004"])
        version = server.create_version(project, 1, product)
        thumbnail_id = server.set_entity_thumbnail(project, "version", version, png)
        assert shown(server.get_version_thumbnail(project, version)) == (thumbnail_id, "image/png", PNG, True)
        with pytest.raises(RequestFailed) as caught:
            server.set_entity_thumbnail(project, "product", product, png)
        assert caught.value.status == 405

    def test_projects(self, production: Production, png: Path) -> None:
        server, project = production.server, production.project
        assert shown(server.get_project_thumbnail(project)) == (None, "image/png", b"", False)
        assert server.set_project_thumbnail(project, png) == "0" * 32
        assert shown(server.get_project_thumbnail(project)) == ("0" * 32, "image/png", PNG, True)
        server.set_project_thumbnail_from_stream(project, io.BytesIO(JPEG))
        assert server.get_project_thumbnail(project).content == JPEG

    def test_none_is_no_error(self, production: Production) -> None:
        server, project = production.server, production.project
        for thumbnail in (
            server.get_folder_thumbnail(project, production.top),
            server.get_folder_thumbnail(project, "f" * 32),
            server.get_thumbnail_by_id(project, "f" * 32),
            server.get_folder_thumbnail("nothing", production.top),
        ):
            assert not thumbnail.is_valid
            assert thumbnail.content == b""

    def test_asynchronous(self, production: Production, png: Path) -> None:
        async def main() -> None:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                project, shot = production.project, production.shots["sh005"]
                made = await server.set_entity_thumbnail(project, "folder", shot, png)
                assert shown(await server.get_folder_thumbnail(project, shot)) == (made, "image/png", PNG, True)
                assert not (await server.get_thumbnail_by_id(project, "f" * 32)).is_valid

        asyncio.run(main())


class TestWire:
    @pytest.mark.parametrize(
        ("call", "verb", "path"),
        [
            (lambda s, i: s.create_thumbnail_with_stream("demo", i), "POST", "/api/projects/demo/thumbnails"),
            (lambda s, i: s.create_thumbnail_with_stream("demo", i, ID), "PUT", f"/api/projects/demo/thumbnails/{ID}"),
            (
                lambda s, i: s.update_thumbnail_from_stream("demo", ID, i),
                "PUT",
                f"/api/projects/demo/thumbnails/{ID}",
            ),
            (lambda s, i: s.set_project_thumbnail_from_stream("demo", i), "POST", "/api/projects/demo/thumbnail"),
            (
                lambda s, i: s.set_entity_thumbnail_from_stream("demo", "version", ID, i),
                "POST",
                f"/api/projects/demo/versions/{ID}/thumbnail",
            ),
        ],
    )
    def test_uploads(
        self, wild: MisbehavingServer, server: ServerAPI, call: Callable[[ServerAPI, Any], Any], verb: str, path: str
    ) -> None:
        wild.on(verb, path, reply(200, {"id": ID}))
        stream = io.BytesIO(b"skipped" + PNG)
        stream.seek(7)
        call(server, stream)
        (request,) = wild.requests
        assert (request.method, request.body) == (verb, PNG)
        assert request.headers["content-type"] == "image/png"
        assert request.headers["content-length"] == str(len(PNG))
        assert not stream.closed

    def test_a_stream_that_can_not_seek(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("POST", "/api/projects/demo/thumbnails", reply(200, {"id": ID}))
        reader, writer = os.pipe()

        def feed() -> None:
            with open(writer, "wb") as pipe:
                pipe.write(JPEG)

        thread = threading.Thread(target=feed)
        thread.start()
        with open(reader, "rb") as stream:
            assert server.create_thumbnail_with_stream("demo", stream) == ID
        thread.join(10)
        (request,) = wild.requests
        assert (request.body, request.headers["content-type"]) == (JPEG, "image/jpeg")

    def test_what_is_no_picture_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
        for name, content in (("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), ("a.png", b"text"), ("e", b"")):
            (tmp_path / name).write_bytes(content)
            with pytest.raises(ValueError, match="PNG or JPEG"):
                server.create_thumbnail("demo", tmp_path / name)
        with pytest.raises(FileMissing, match="nowhere") as caught:
            server.set_project_thumbnail("demo", tmp_path / "nowhere.png")
        assert isinstance(caught.value, (ValueError, FileNotFoundError))
        with pytest.raises(IsADirectoryError):
            server.set_entity_thumbnail("demo", "folder", ID, tmp_path)
        with pytest.raises(ValueError, match="thumbnail_id"):
            server.create_thumbnail_with_stream("demo", io.BytesIO(PNG), "mine")
        with pytest.raises(ValueError, match="thumbnail_id"):
            server.update_thumbnail_from_stream("demo", "mine", io.BytesIO(PNG))
        with pytest.raises(ValueError, match="'banana'"):
            server.set_entity_thumbnail_from_stream("demo", "banana", ID, io.BytesIO(PNG))
        with pytest.raises(ValueError, match="'product'"):
            server.get_thumbnail("demo", "product", ID)
        with pytest.raises(TypeError, match="bytes"):
            server.create_thumbnail_with_stream("demo", io.StringIO("x"))  # type: ignore[arg-type]
        assert wild.requests == []

    def test_placeholders_are_no_thumbnails(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        path = f"/api/projects/demo/folders/{ID}/thumbnail"
        wild.on("GET", path, reply(200, body=PNG, headers={"Content-Type": "image/png"}))
        assert shown(server.get_folder_thumbnail("demo", ID)) == (None, "image/png", b"", False)
        path = f"/api/projects/demo/thumbnails/{ID}"
        wild.on("GET", path, reply(203, body=PNG, headers={"Content-Type": "image/png"}))
        assert shown(server.get_thumbnail_by_id("demo", ID)) == (None, "image/png", b"", False)

    @pytest.mark.parametrize(("status", "error"), [(500, RequestFailed), (401, UnauthorizedError)])
    def test_other_errors_are_told(
        self, wild: MisbehavingServer, server: ServerAPI, status: int, error: type[Exception]
    ) -> None:
        wild.on("GET", f"/api/projects/demo/workfiles/{ID}/thumbnail", reply(status, {"code": status, "detail": "no"}))
        with pytest.raises(error):
            server.get_workfile_thumbnail("demo", ID)

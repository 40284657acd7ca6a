"""Installers and dependency packages: through the sandbox, and as they go over the wire."""

from __future__ import annotations

import asyncio
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.files import serve
from support.misbehaving import MisbehavingServer, reply
from support.production import Production

from ayon_sdk import AsyncServerAPI, FileMissing, RequestFailed, ServerAPI
from ayon_sdk.progress import TransferProgress

CONTENT = b"INSTALLER" * 1000
SOURCE = {"type": "http", "url": "https://example.com/x.zip"}
PLATFORM = {"win32": "windows", "darwin": "darwin"}.get(sys.platform, "linux")


def announce(server: ServerAPI, name: str, **more: Any) -> None:
    server.create_installer(name, name[:12], "3.9.13", "linux", {"a": "1"}, {"b": "2"}, "abcd", "sha256", 9000, **more)


@pytest.fixture
def installer(production: Production) -> Iterator[str]:
    """Name of an installer without a file."""
    name = f"{uuid.uuid4().hex}.tar.gz"
    announce(production.server, name, sources=[SOURCE])
    yield name
    production.server.delete_installer(name)


@pytest.fixture
def package(production: Production) -> Iterator[str]:
    """Name of a dependency package without a file."""
    name = f"{uuid.uuid4().hex}.zip"
    production.server.create_dependency_package(name, {"x": "1"}, {"maya": "1.0.0"}, "1.4.2", "beef", "md5", 9000)
    yield name
    production.server.delete_dependency_package(name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "built.bin"
    path.write_bytes(CONTENT)
    return path


class TestInstallers:
    def test_announce_upload_download(self, production: Production, installer: str, file: Path, tmp_path: Path) -> None:
        server = production.server
        (found,) = server.get_installers(installer[:12])["installers"]
        assert found == {
            "filename": installer,
            "version": installer[:12],
            "pythonVersion": "3.9.13",
            "platform": "linux",
            "pythonModules": {"a": "1"},
            "runtimePythonModules": {"b": "2"},
            "checksum": "abcd",
            "checksumAlgorithm": "sha256",
            "size": 9000,
            "sources": [SOURCE],
        }
        progress = TransferProgress()
        assert server.upload_installer(file, installer, progress).status_code == 204
        assert (progress.content_size, progress.transferred_size, progress.transfer_done) == (9000, 9000, True)
        done = server.download_installer(installer, tmp_path / "new" / "copy.tar.gz", 1000)
        assert (tmp_path / "new" / "copy.tar.gz").read_bytes() == CONTENT
        assert done.transferred_size == 9000
        server.update_installer(installer, [{"type": "server"}])
        assert server.get_installers(installer[:12], "linux")["installers"][0]["sources"] == [{"type": "server"}]
        assert server.get_installers(installer[:12], "windows") == {"installers": []}

    def test_refusals(self, production: Production, installer: str, file: Path, tmp_path: Path) -> None:
        server = production.server
        for status, call in (
            (409, lambda: announce(server, installer)),
            (404, lambda: server.upload_installer(file, "unknown.zip")),
            (404, lambda: server.download_installer("unknown.zip", tmp_path / "none" / "x")),
            (404, lambda: server.update_installer("unknown.zip", [])),
            (404, lambda: server.delete_installer("unknown.zip")),
            (400, lambda: server.get_installers(platform_name="amiga")),
        ):
            with pytest.raises(RequestFailed) as caught:
                call()
            assert caught.value.status == status
        assert not (tmp_path / "none").exists()


class TestDependencyPackages:
    def test_announce_upload_download(self, production: Production, package: str, file: Path, tmp_path: Path) -> None:
        server = production.server
        (found,) = [one for one in server.get_dependency_packages()["packages"] if one["filename"] == package]
        assert found == {
            "filename": package,
            "platform": PLATFORM,
            "pythonModules": {"x": "1"},
            "sourceAddons": {"maya": "1.0.0"},
            "installerVersion": "1.4.2",
            "checksum": "beef",
            "checksumAlgorithm": "md5",
            "size": 9000,
            "sources": [],
        }
        server.upload_dependency_package(file, package)
        path = server.download_dependency_package(package, str(tmp_path / "deps"), "deps ✓.zip")
        assert path == str(tmp_path / "deps" / "deps ✓.zip")
        assert Path(path).read_bytes() == CONTENT
        server.update_dependency_package(package, [{"type": "server"}, SOURCE])
        (found,) = [one for one in server.get_dependency_packages()["packages"] if one["filename"] == package]
        assert found["sources"] == [{"type": "server"}, SOURCE]

    def test_refusals(self, production: Production, package: str, file: Path, tmp_path: Path) -> None:
        server = production.server
        for status, call in (
            (409, lambda: server.create_dependency_package(package, {}, {}, "1", "c", "md5", 1)),
            (404, lambda: server.upload_dependency_package(file, "unknown.zip")),
            (404, lambda: server.download_dependency_package("unknown.zip", tmp_path / "none", "x")),
            (404, lambda: server.update_dependency_package("unknown.zip", [])),
            (404, lambda: server.delete_dependency_package("unknown.zip")),
        ):
            with pytest.raises(RequestFailed) as caught:
                call()
            assert caught.value.status == status
        assert not (tmp_path / "none").exists()

    def test_asynchronous(self, production: Production, package: str, file: Path, tmp_path: Path) -> None:
        async def main() -> None:
            async with AsyncServerAPI(production.sandbox.url, production.sandbox.admin_key) as server:
                await server.upload_dependency_package(file, package)
                path = await server.download_dependency_package(package, tmp_path, "deps.zip")
                assert Path(path).read_bytes() == CONTENT
                names = [one["filename"] for one in (await server.get_dependency_packages())["packages"]]
                assert package in names

        asyncio.run(main())


class TestWire:
    def test_versions_of_python_are_told_where_given(self, wild: MisbehavingServer, server: ServerAPI) -> None:
        wild.on("POST", "/api/desktop/dependencyPackages", reply(200, {}))
        server.create_dependency_package("a", {}, {}, "1", "c", "md5", 1, "3.9.13", [SOURCE], "windows")
        server.create_dependency_package("a", {}, {}, "1", "c", "md5", 1)
        first, second = (request.json for request in wild.requests)
        assert (first["pythonVersion"], first["platform"], first["sources"]) == ("3.9.13", "windows", [SOURCE])
        assert "pythonVersion" not in second
        assert "sources" not in second
        assert second["platform"] == PLATFORM

    def test_names_of_any_script(self, wild: MisbehavingServer, server: ServerAPI, file: Path, tmp_path: Path) -> None:
        path = "/api/desktop/installers/%C4%9B%20%2F..%2F%E2%9C%93.zip"
        wild.on("PUT", path, reply(204))
        wild.on("GET", path, serve(CONTENT))
        server.upload_installer(file, "ě /../✓.zip")
        server.download_installer("ě /../✓.zip", tmp_path / "x")
        assert [request.path for request in wild.requests] == [path, path]
        assert wild.requests[0].body == CONTENT

    def test_a_broken_download_goes_on_where_it_broke(
        self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path
    ) -> None:
        path = "/api/desktop/dependencyPackages/deps.zip"
        wild.on("GET", path, serve(CONTENT, stop_after=4000), serve(CONTENT))
        progress = TransferProgress()
        written = server.download_dependency_package("deps.zip", tmp_path, "d.zip", None, 1000, progress)
        assert Path(written).read_bytes() == CONTENT
        assert wild.of(path)[1].headers["range"] == "bytes=4000-"
        assert (progress.get_attempt(), progress.transferred_size) == (2, 9000)

    @pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "", "C:x", "a\0b", ".", "x" * 256])
    def test_files_stay_in_the_folder(
        self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path, name: str
    ) -> None:
        with pytest.raises(ValueError, match="no path of a file below"):
            server.download_dependency_package("deps.zip", tmp_path / "in", name)
        assert wild.requests == []
        assert list(tmp_path.iterdir()) == []

    def test_bad_input_is_not_sent(self, wild: MisbehavingServer, server: ServerAPI, tmp_path: Path) -> None:
        create: Any = server.create_dependency_package
        for size, error in ((-1, ValueError), (1.5, TypeError), (True, TypeError), ("1", TypeError)):
            with pytest.raises(error, match="file_size"):
                create("a", {}, {}, "1", "c", "md5", size)
        with pytest.raises(ValueError, match="python_modules"):
            create("a", [], {}, "1", "c", "md5", 1)
        with pytest.raises(TypeError, match="sources"):
            create("a", {}, {}, "1", "c", "md5", 1, sources="https://example.com")
        with pytest.raises(ValueError, match=r"sources\[0\]"):
            server.update_installer("a", ["https://example.com"])  # type: ignore[list-item]
        with pytest.raises(FileMissing):
            server.upload_installer(tmp_path / "nowhere", "a")
        (tmp_path / "empty").touch()
        with pytest.raises(ValueError, match="empty"):
            server.upload_dependency_package(tmp_path / "empty", "a")
        with pytest.raises(ValueError, match="filename"):
            server.delete_installer("")
        assert wild.requests == []

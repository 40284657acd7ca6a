"""Run by an interpreter that has only the wheel and the runtime dependencies: import everything, do a little work."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import ayon_rest

import ayon_sdk

NEED_EXTRAS = ("ayon_sdk.command_line.", "ayon_sdk.otel")


def import_all(package: object) -> int:
    count = 0
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):  # type: ignore[attr-defined]
        if module.name.endswith("__main__") or module.name.startswith(NEED_EXTRAS):
            continue
        importlib.import_module(module.name)
        count += 1
    return count


def work() -> None:
    with ayon_sdk.ServerAPI.from_environment() as server:
        server.create_project("smoke", "smk")
        folder_id = server.create_folder("smoke", "sh010", folder_type="Shot", attrib={"fps": 25.0})
        (folder,) = server.get_folders("smoke", fields={"id", "path", "attrib.fps"})
        assert (folder["id"], folder["path"], folder["attrib"]["fps"]) == (folder_id, "/sh010", 25.0)
        assert server.rest.folders.get_folder("smoke", folder_id).name == "sh010"
        assert server.rest.folders.raw.get_folder("smoke", folder_id).data["name"] == "sh010"
        with tempfile.TemporaryDirectory() as folder_path:
            source = Path(folder_path, "påte – 影.txt")
            source.write_bytes(b"frames" * 1000)
            file_id = server.upload_project_file("smoke", str(source)).json()["id"]
            target = Path(folder_path, "copy.txt")
            server.download_project_file("smoke", file_id, str(target))
            assert target.read_bytes() == source.read_bytes()


def work_by_functions() -> None:
    assert "smoke" in ayon_sdk.get_project_names()
    with ayon_sdk.options(max_retries=1):
        assert [folder["name"] for folder in ayon_sdk.get_folders("smoke", fields={"name"})] == ["sh010"]
    ayon_sdk.close_connection()
    code = "import ayon_api, sys; sys.exit('smoke' not in ayon_api.get_project_names())"
    subprocess.run([sys.executable, "-m", "ayon_sdk.compat", "-c", code], check=True, timeout=60)


def listen() -> None:
    with ayon_sdk.ServerAPI.from_environment() as server:
        heard: list[str] = []
        hub = server.get_event_hub()
        hub.add_callback("smoke.*", heard_one := lambda event: heard.append(event.description))
        with server.events.subscribe(["smoke.*"], timeout=30) as events:
            for name in ("one", "two"):
                server.create_event("smoke.test", description=name)
            assert [next(events)["description"] for _ in range(2)] == ["one", "two"]
            # Goes on where it was: with a connection of its own, in another thread.
            while not hub.is_connected():
                time.sleep(0.02)
            server.create_event("smoke.test", description="three")
            while "three" not in heard:
                time.sleep(0.02)
        hub.stop()
        del heard_one


async def listen_async() -> None:
    async with ayon_sdk.AsyncServerAPI.from_environment() as server:
        events = server.events.subscribe(["smoke.*"], timeout=3)
        await events.open()
        await server.create_event("smoke.test", description="one")
        assert [event["description"] async for event in events][:1] == ["one"]


async def work_async() -> None:
    async with ayon_sdk.AsyncServerAPI.from_environment() as server:
        folders = [folder async for folder in server.get_folders("smoke")]
        again = await asyncio.gather(*(server.get_folder_by_id("smoke", folder["id"]) for folder in folders))
        assert [folder["name"] for folder in again if folder] == ["sh010"]
        await server.delete_project("smoke")


def main() -> None:
    modules = import_all(ayon_rest) + import_all(ayon_sdk)
    work()
    work_by_functions()
    asyncio.run(work_async())
    listen()
    asyncio.run(listen_async())
    print(f"works on Python {platform.python_version()} ({modules} modules imported)")


if __name__ == "__main__":
    main()
    sys.exit(0)

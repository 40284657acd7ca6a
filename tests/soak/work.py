"""What the workers of a soak do, written once for threads and tasks."""

from __future__ import annotations

import asyncio
import hashlib
import random
import time
import uuid
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from ayon_sdk import AsyncOperationsSession, AsyncServerAPI, OperationsSession, ServerAPI, ServerUnreachable
from ayon_sdk.errors import RequestFailed
from ayon_sdk.request_types import RequestTypes
from tests.soak.journal import Journal
from tests.support.files import PNG_HEAD

PROJECT = "soak"
CHILDREN = 200
"""Folders in one parent before the worker takes another."""


class Blocking:
    """A `ServerAPI` whose methods can be awaited, and do all of their work when they are."""

    def __init__(self, server: ServerAPI) -> None:
        self._server = server

    async def list(self, name: str, *args: Any, **kwargs: Any) -> list[Any]:
        return list(getattr(self._server, name)(*args, **kwargs))

    async def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def commit(self, fill: Callable[[Any], None], no_answer: Callable[[], None]) -> None:
        session = OperationsSession(self._server)
        fill(session)
        while len(session):
            try:
                session.commit()
            except (ServerUnreachable, RequestFailed):
                no_answer()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._server, name)

        async def call(*args: Any, **kwargs: Any) -> Any:
            return method(*args, **kwargs)

        return call


class Waiting:
    """An `AsyncServerAPI` with the same methods."""

    def __init__(self, server: AsyncServerAPI) -> None:
        self._server = server

    async def list(self, name: str, *args: Any, **kwargs: Any) -> list[Any]:
        return [one async for one in getattr(self._server, name)(*args, **kwargs)]

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def commit(self, fill: Callable[[Any], None], no_answer: Callable[[], None]) -> None:
        session = AsyncOperationsSession(self._server)
        fill(session)
        while len(session):
            try:
                await session.commit()
            except (ServerUnreachable, RequestFailed):
                no_answer()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return getattr(self._server, name)


def run_blocking(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine that never waits."""
    try:
        work.send(None)
    except StopIteration:
        return
    raise RuntimeError("blocking work has waited")


class Worker:
    """Does one thing after another until the time is over.

    Args:
        number: Number of the worker; the same number does the same.
        api: The connection.
        journal: Where to note what was done.
        folder: Place for files.
        until: When to stop, by the monotonic clock.
        pause: Seconds between two pieces of work.
    """

    def __init__(
        self, number: int, api: Blocking | Waiting, journal: Journal, folder: Path, until: float, pause: float
    ) -> None:
        self._api: Any = api
        self._journal = journal
        self._pick = random.Random(number)
        self._place = folder / f"worker{number}"
        self._place.mkdir()
        self._until = until
        self._pause = pause
        self._parent = ""
        self._mine: list[str] = []
        self._files: list[str] = []

    async def run(self) -> None:
        """Work."""
        kinds = {
            "create": (6, self._create),
            "update": (6, self._update),
            "batch": (1, self._batch),
            "session": (1, self._session),
            "event": (4, self._event),
            "list": (2, self._list),
            "read": (8, self._read),
            "upload": (2, self._upload),
            "download": (3, self._download),
        }
        names, weights = list(kinds), [weight for weight, _ in kinds.values()]
        while time.monotonic() < self._until:
            if not self._parent or len(self._mine) > CHILDREN:
                self._parent, self._mine = "", []
                with self._journal.doing("create"):
                    self._parent = await self._new_folder(None)
            (kind,) = self._pick.choices(names, weights)
            with self._journal.doing(kind):
                await kinds[kind][1]()
            await self._api.sleep(self._pause * self._pick.uniform(0.5, 1.5))

    async def _answered(self, kind: str, call: Callable[[], Any]) -> Any:
        """Ask until there is an answer; for what may be asked twice."""
        while True:
            try:
                return await call()
            except ServerUnreachable:
                self._journal.no_answer(kind)

    async def _new_folder(self, parent: str | None) -> str:
        folder_id, name = uuid.uuid4().hex, f"f{uuid.uuid4().hex}"
        while True:
            try:
                await self._api.create_folder(PROJECT, name, "Folder", parent, folder_id=folder_id)
                break
            except ServerUnreachable:
                # It may have been done all the same: not done twice, but looked up.
                self._journal.no_answer("create")
                if await self._answered("create", lambda: self._api.get_folder_by_id(PROJECT, folder_id, {"id"})):
                    break
        self._journal.folders[folder_id] = name
        return folder_id

    async def _create(self) -> None:
        self._mine.append(await self._new_folder(self._parent))

    async def _update(self) -> None:
        folder_id = self._pick.choice(self._mine or [self._parent])
        label = uuid.uuid4().hex
        await self._answered("update", lambda: self._api.update_folder(PROJECT, folder_id, label=label))
        self._journal.labels[folder_id] = label

    async def _batch(self) -> None:
        new = {uuid.uuid4().hex: f"b{uuid.uuid4().hex}" for _ in range(10)}
        operations = [
            {
                "type": "create",
                "entityType": "folder",
                "entityId": folder_id,
                "data": {"name": name, "folderType": "Folder", "parentId": self._parent},
            }
            for folder_id, name in new.items()
        ]
        while True:
            try:
                await self._api.send_batch_operations(PROJECT, operations)
                break
            except ServerUnreachable:
                self._journal.no_answer("batch")
                found = await self._answered("batch", lambda: self._found(new))
                if len(found) not in (0, len(new)):
                    self._journal.problem(f"half of a batch: {len(found)} of {len(new)}")
                if found:
                    break
        self._journal.folders.update(new)
        self._mine.extend(new)

    async def _found(self, ids: dict[str, str]) -> list[Any]:
        return await self._api.list("get_folders", PROJECT, folder_ids=set(ids), fields={"id", "name"})

    async def _session(self) -> None:
        new = {uuid.uuid4().hex: f"s{uuid.uuid4().hex}" for _ in range(20)}

        def fill(session: Any) -> None:
            for folder_id, name in new.items():
                data = {"id": folder_id, "name": name, "folderType": "Folder", "parentId": self._parent}
                session.create_entity(PROJECT, "folder", data)

        await self._api.commit(fill, lambda: self._journal.no_answer("session"))
        self._journal.folders.update(new)
        self._mine.extend(new)

    async def _event(self) -> None:
        topic = f"soak.{uuid.uuid4().hex}"
        while True:
            try:
                await self._api.dispatch_event(topic, description="soak", payload={"number": 1})
                break
            except ServerUnreachable:
                self._journal.no_answer("event")
                listed = await self._answered("event", lambda: self._api.list("get_events", [topic], fields={"id"}))
                if listed:
                    break
        self._journal.events.add(topic)

    async def _list(self) -> None:
        expected = sorted(self._mine)
        found = await self._answered(
            "list", lambda: self._api.list("get_folders", PROJECT, parent_ids={self._parent}, fields={"id"})
        )
        ids = sorted(folder["id"] for folder in found)
        if ids != expected:
            self._journal.problem(f"a list of {len(ids)} folders, {len(set(ids))} different, for {len(expected)}")

    async def _read(self) -> None:
        folder_id = self._pick.choice(self._mine or [self._parent])
        folder = await self._answered("read", lambda: self._api.get_folder_by_id(PROJECT, folder_id))
        name, label = self._journal.folders[folder_id], self._journal.labels.get(folder_id)
        if folder is None or folder["name"] != name or (label and folder["label"] != label):
            self._journal.problem(f"another folder than expected: {folder}")

    async def _upload(self) -> None:
        source = self._place / "source.png"
        content = PNG_HEAD + self._pick.randbytes(1000) * self._pick.randrange(10, 2000)
        source.write_bytes(content)
        file_id = uuid.uuid4().hex
        endpoint = f"api/projects/{PROJECT}/thumbnails/{file_id}"
        await self._answered(
            "upload", lambda: self._api.upload_file(endpoint, source, None, RequestTypes.put, content_type="image/png")
        )
        self._journal.files[file_id] = hashlib.sha256(content).hexdigest()
        self._files = [*self._files[-20:], file_id]

    async def _download(self) -> None:
        if not self._files:
            return
        file_id = self._pick.choice(self._files)
        target = self._place / "target.png"
        endpoint = f"api/projects/{PROJECT}/thumbnails/{file_id}"
        await self._answered("download", lambda: self._api.download_file(endpoint, target))
        if hashlib.sha256(target.read_bytes()).hexdigest() != self._journal.files[file_id]:
            self._journal.problem("a file with another content than was uploaded")
        left = [path.name for path in self._place.iterdir() if path.name.endswith(".part")]
        if left:
            self._journal.problem(f"left behind by downloads: {left}")


__all__ = ["Blocking", "Waiting", "Worker", "run_blocking"]

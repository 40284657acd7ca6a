"""The steps of the tour, in the order a studio would meet them."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ayon_sdk import AsyncServerAPI, ServerAPI
from ayon_sdk.errors import AyonError
from ayon_sdk.progress import TransferProgress
from demo.generation import compare_with_committed, generate_from
from demo.production import FOLDER_COUNT, plan_production
from demo.report import Report, Step

CHUNK = 100
FILE_SIZE = 24 * 1024 * 1024


class Tour:
    """A guided tour on one server; what it makes there carries a random tag and is removed at the end."""

    def __init__(self, report: Report, url: str, key: str, password: str | None = None) -> None:
        tag = secrets.token_hex(3)
        self.report = report
        self.url = url
        self.key = key
        self.password = password or ""
        self.on_sandbox = password is not None
        self.project = f"demo_{tag}"
        self.code = f"d{tag[:5]}"
        self.artist = f"artist_{tag}"
        self.service = f"service_{tag}"
        self.service_key = secrets.token_hex(16)
        self.cleanup: list[tuple[str, Callable[[], object]]] = []
        self.server = ServerAPI(url, token=key)

    def run(self) -> bool:
        """Walk through all steps.

        Returns:
            Whether every step succeeded. The first that fails ends the tour; what was made is removed all the same.
        """
        steps = (
            ("connect with an API key", self.connect),
            ("pull the schema and generate the client", self.generate),
            ("log in with a password", self.log_in),
            ("make a service user and act as an artist", self.impersonate),
            ("create a project", self.create_project),
            (f"create {FOLDER_COUNT} folders and their tasks in batches", self.create_production),
            ("change 200 tasks in a background batch", self.background),
            ("query folders with attributes", self.query),
            ("upload a file", self.upload),
            ("download it again", self.download),
            ("use server.rest with models", self.models),
            ("read 60 folders at once, async", self.concurrent),
            ("look at two clear errors", self.errors),
        )
        try:
            for name, function in steps:
                with self.report.step(name) as step:
                    function(step)
        except (AyonError, AssertionError, OSError) as error:
            self.report.console.print(f"[red]{error}[/]", highlight=False)
            return False
        finally:
            with self.report.step("clean up") as step:
                self.clean_up(step)
            self.server.close_session()
        return True

    def connect(self, step: Step) -> None:
        user = self.server.get_user()
        assert user is not None, "the API key belongs to no user"
        step.done(f"server {self.server.get_server_version()}, as {user['name']}")

    def generate(self, step: Step) -> None:
        schema = self.server.get_server_schema()
        assert schema is not None, "the server shows no schema"
        result = generate_from(schema, lambda query: self.server.query_graphql(query).data, step.advance)
        differing = compare_with_committed(result)
        made = f"{result.operations} operations, {result.schemas} schemas, {len(result.files)} files"
        if differing and self.on_sandbox:
            raise AssertionError(f"the generated files are not those of the checkout: {', '.join(differing[:5])} …")
        if differing:
            # The attributes and addons of a studio, or another server version.
            self.report.note(f"{len(differing)} files are this server's own, e.g. {differing[0]}")
        step.done(f"{made}; " + ("every byte equals the committed package" if not differing else "package made"))

    def log_in(self, step: Step) -> None:
        if not self.on_sandbox:
            step.done("left out: this server's passwords are not known here")
            return
        with ServerAPI(self.url) as visitor:
            visitor.login("admin", self.password)
            session = visitor.get_user()
            assert session is not None
            step.done(f"session of {session['name']}")
            visitor.logout()

    def impersonate(self, step: Step) -> None:
        users = self.server.rest.users
        users.create_user(self.artist, {"attrib": {"fullName": "Ada Artist"}, "data": {"isManager": True}})
        self._later(f"user {self.artist}", lambda: users.delete_user(self.artist))
        users.create_user(self.service, {"data": {"isService": True}, "apiKey": self.service_key})
        self._later(f"user {self.service}", lambda: users.delete_user(self.service))
        with ServerAPI(self.url, token=self.service_key) as service:
            names = [_name(service)]
            with service.as_username(self.artist):
                names.append(_name(service))
            names.append(_name(service))
        assert names == [self.service, self.artist, self.service], names
        step.done(" → ".join(names))

    def create_project(self, step: Step) -> None:
        project = self.server.create_project(self.project, self.code)
        self._later(f"project {self.project}", lambda: self.server.delete_project(self.project))
        step.done(f"{project['name']} with {len(project['taskTypes'])} task types")

    def create_production(self, step: Step) -> None:
        operations = plan_production()
        for start in range(0, len(operations), CHUNK):
            self.server.send_batch_operations(self.project, operations[start : start + CHUNK])
            step.advance(start + CHUNK, len(operations))
        folders = sum(operation["entityType"] == "folder" for operation in operations)
        step.done(f"{folders} folders, {len(operations) - folders} tasks")

    def background(self, step: Step) -> None:
        tasks = list(self.server.get_tasks(self.project, task_types={"Animation"}, fields={"id"}))[:200]
        operations: list[dict[str, Any]] = [
            {"type": "update", "entityType": "task", "entityId": task["id"], "data": {"status": "In progress"}}
            for task in tasks
        ]
        self.server.send_background_batch_operations(
            self.project,
            operations,
            wait=True,
            on_progress=lambda job: step.advance(float(job.get("progress") or 0), 100),
        )
        step.done(f"{len(operations)} tasks are in progress")

    def query(self, step: Step) -> None:
        shots = list(self.server.get_folders(self.project, folder_types={"Shot"}, fields={"id", "path", "attrib.fps"}))
        assert shots, "no shots"
        first = min(shots, key=lambda shot: shot["path"])
        self.report.note(f"{first['path']}  fps {first['attrib']['fps']}")
        step.done(f"{len(shots)} shots")

    def upload(self, step: Step) -> None:
        self.file = Path(tempfile.mkdtemp(prefix="ayon-demo-")) / "sh010_v001.bin"
        self.file.write_bytes(secrets.token_bytes(1024) * (FILE_SIZE // 1024))
        self._later("local files", self._remove_files)
        progress = _ShownProgress(step)
        answer = self.server.upload_project_file(self.project, str(self.file), progress=progress)
        self.file_id = answer.json()["id"]
        step.done(f"{FILE_SIZE // 2**20} MiB")

    def download(self, step: Step) -> None:
        copy = self.file.with_suffix(".copy")
        self.server.download_project_file(self.project, self.file_id, str(copy), progress=_ShownProgress(step))
        assert _digest(copy) == _digest(self.file), "the copy differs"
        step.done("the same bytes came back")

    def models(self, step: Step) -> None:
        folders = self.server.rest.folders
        (sample,) = list(self.server.get_folders(self.project, folder_paths={"/episodes/ep01/sq010/sh0010"}))
        model = folders.get_folder(self.project, sample["id"])
        folders.update_folder(self.project, sample["id"], {"attrib": {"fps": 30.0}})
        changed = folders.get_folder(self.project, sample["id"])
        raw = folders.raw.get_folder(self.project, sample["id"])
        assert changed.attrib, "no attributes"
        step.done(f"{model.name}: fps {model.attrib and model.attrib.fps} → {changed.attrib.fps}, raw {raw.status}")

    def concurrent(self, step: Step) -> None:
        ids = [folder["id"] for folder in self.server.get_folders(self.project, fields={"id"})][:60]

        async def read_all() -> int:
            async with AsyncServerAPI(self.url, token=self.key) as server:
                found = await asyncio.gather(*(server.get_folder_by_id(self.project, id_) for id_ in ids))
            return sum(folder is not None for folder in found)

        step.done(f"{asyncio.run(read_all())} folders")

    def errors(self, step: Step) -> None:
        shown = 0
        attempts: tuple[Callable[[], object], ...] = (
            lambda: list(self.server.get_folders(self.project, fields={"path", "atrib.fps"})),
            lambda: self.server.create_folder(self.project, "episodes", folder_type="Folder"),
        )
        for attempt in attempts:
            try:
                attempt()
            except AyonError as error:
                self.report.note(str(error))
                shown += 1
        assert shown == len(attempts), "an error was expected"
        step.done("both say what is wrong")

    def clean_up(self, step: Step) -> None:
        removed: list[str] = []
        while self.cleanup:
            name, function = self.cleanup.pop()
            try:
                function()
            except AyonError as error:
                self.report.note(f"{name} is still there: {error}")
            else:
                removed.append(name)
            step.advance(len(removed), len(removed) + len(self.cleanup))
        step.done("removed " + ", ".join(removed))

    def _later(self, name: str, function: Callable[[], object]) -> None:
        self.cleanup.append((name, function))

    def _remove_files(self) -> None:
        for path in self.file.parent.iterdir():
            path.unlink()
        self.file.parent.rmdir()


class _ShownProgress(TransferProgress):
    """Draws a transfer on the bar of its step."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step

    def changed(self) -> None:
        self._step.advance(self.transferred_size, self.content_size or max(1, self.transferred_size))


def _name(server: ServerAPI) -> str:
    user = server.get_user()
    assert user is not None
    return user["name"]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

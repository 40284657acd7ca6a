"""A session that collects operations and sends them together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from ..errors import FailedOperations, OperationsTimeout, RequestFailed, ServerUnreachable
from ..hierarchy_operations import HierarchyOperations
from ..operation_types import AbstractOperation
from ..publish_operations import PublishOperations
from .settlement import Pairs, done_operations, settled_operations

if TYPE_CHECKING:
    from ..typing import BackgroundOperationTask, ProjectDict
    from .server_api import AsyncServerAPI

__all__ = ["AsyncOperationsSession"]

_CHUNK = 500
"""Operations in one batch: about ten seconds of work for a server."""
_BACKGROUND_SINCE = (1, 12, 0)
"""First server version that works on batches in the background."""

_Report = Optional[Callable[["BackgroundOperationTask"], object]]


class _Running(NamedTuple):
    """A batch that the server took and whose results are not known yet."""

    project_name: str
    task: BackgroundOperationTask
    pairs: Pairs
    stalled: bool = False
    """Whether it was given up because there was no progress."""


class AsyncOperationsSession(HierarchyOperations, PublishOperations):
    """Collects operations and sends them with `commit`, in order, in batches that the server works on in background.

    Creating an operation sends nothing. A commit that fails raises an error, and this is what it leaves in the session,
    to be committed again:

    - Operations that were done leave the session. So do those that were tried and failed: they are in the error, which
      says why. Those that the server did not come to, or took back because of another one, stay; where it does not say
      what it took back, the entities are looked up.
    - When a whole batch is refused (e.g. with status 400, 401, 403 or 503), or there is no answer, all its operations
      and those after it stay. The one exception is a project that does not exist: operations of a batch for it leave.
    - When the connection is lost while the server works on a batch, the next commit asks for the results of that batch
      first and sends nothing of it twice. When nobody knows the results, because the server has forgotten about the
      batch (after 30 minutes, or a restart) or there was no answer to its sending, the entities are looked up: what was
      created or deleted is not sent again, the rest is.

    Args:
        con: Connection to use; the one that the environment names by default.
        wait_for_events: Whether a commit waits until the events of its changes were handled.

    Example:
        session = OperationsSession(server)
        folder = session.create_folder("demo", "sh010", "Shot")
        session.create_task("demo", "anim", "Animation", folder.entity_id)
        session.commit()
    """

    def __init__(self, con: Optional[AsyncServerAPI] = None, *, wait_for_events: bool = False) -> None:
        if con is None:
            from .server_api import AsyncServerAPI

            con = AsyncServerAPI.from_environment()
        self._con = con
        self._wait_for_events = wait_for_events
        self._operations: list[AbstractOperation] = []
        self._waiting: dict[str, list[AbstractOperation]] = {}
        self._projects: dict[str, ProjectDict] = {}
        self._running: Optional[_Running] = None
        self._doubtful: Optional[tuple[str, Pairs]] = None
        """A batch that may have been done, or not."""

    def __len__(self) -> int:
        return len(self._operations)

    @property
    def con(self) -> AsyncServerAPI:
        """Connection the operations are sent over."""
        return self._con

    async def get_project(self, project_name: str) -> Optional[ProjectDict]:
        """Read a project; each one is asked for once.

        Args:
            project_name: Name of the project.

        Returns:
            The project, None when there is none; changing it does not change what is kept.
        """
        from copy import deepcopy

        if project_name not in self._projects:
            project = await self._con.get_project(project_name)
            if project is None:
                return None
            self._projects[project_name] = project
        return deepcopy(self._projects[project_name])

    def add(self, operation: AbstractOperation) -> None:
        """Add an operation at the end, followed by those that waited for it.

        Args:
            operation: What a method of this class returned, or one made by hand.

        Raises:
            TypeError: It is no operation.
        """
        if not isinstance(operation, AbstractOperation):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"Expected an operation, not {type(operation).__name__}")
        self._operations.append(operation)
        for name in (operation.id, operation.entity_id):
            for following in self._waiting.pop(name, []):
                self.add(following)

    def append(self, operation: AbstractOperation) -> None:
        """Add an operation at the end, see `add`."""
        self.add(operation)

    def extend(self, operations: Iterable[AbstractOperation]) -> None:
        """Add several operations at the end, see `add`."""
        for operation in operations:
            self.add(operation)

    def remove(self, operation: AbstractOperation) -> None:
        """Take an operation out again.

        Raises:
            ValueError: It is not in the session.
        """
        for index, known in enumerate(self._operations):
            if known is operation:
                del self._operations[index]
                return
        raise ValueError("The operation is not in the session")

    def clear(self) -> None:
        """Take all operations out, also those that wait for another one."""
        self._operations = []
        self._waiting = {}
        self._running = None

    def to_data(self) -> list[dict[str, Any]]:
        """Describe all operations as plain data, in order."""
        return [operation.to_data() for operation in self._operations]

    async def commit(
        self,
        *,
        wait_for_events: Optional[bool] = None,
        on_progress: Optional[Callable[[int, int], object]] = None,
    ) -> None:
        """Send the operations, each project's in order; what stays in the session after an error, the class says.

        Args:
            wait_for_events: Whether to wait until the events of the changes were handled; as the session by default.
            on_progress: Called with the number of operations that are done and the number of all.

        Raises:
            FailedOperations: An operation failed; it says which and why.
            OperationsTimeout: The server made no progress for two minutes.
            RequestFailed: The server refused a batch, e.g. because there is no such project.
            ServerUnreachable: There was no answer.
            ValueError: An operation can't be written as JSON; nothing was sent.
        """
        from ..batches import prepare_batch

        await self._finish_running()
        if self._doubtful is not None:
            self._leave(await done_operations(self._con, *self._doubtful))
            self._doubtful = None
        waits = self._wait_for_events if wait_for_events is None else wait_for_events
        todo = [(operation, operation.to_server_operation()) for operation in self._operations]
        self._leave(operation for operation, body in todo if body is None)
        projects: dict[str, Pairs] = {}
        for operation, body in todo:
            if body is not None:
                projects.setdefault(operation.project_name, []).append((operation, body))
        # All of it is checked before any of it is sent.
        for project_name, pairs in projects.items():
            prepare_batch(project_name, [body for _, body in pairs])
        total = sum(len(pairs) for pairs in projects.values())
        done = 0
        for project_name, pairs in projects.items():
            for chunk in _chunks(pairs):
                await self._send(project_name, chunk, waits, _reporter(on_progress, done, len(chunk), total))
                done += len(chunk)
                if on_progress is not None:
                    on_progress(done, total)

    async def _send(self, project_name: str, pairs: Pairs, wait_for_events: bool, report: _Report) -> None:
        """Send one batch, and keep in the session what has to be sent again."""
        bodies = [body for _, body in pairs]
        background = (await self._con.get_server_version_tuple())[:3] >= _BACKGROUND_SINCE
        try:
            if background:
                task = await self._con.send_background_batch_operations(
                    project_name, bodies, wait_for_events=wait_for_events
                )
            else:
                await self._con.send_batch_operations(project_name, bodies, wait_for_events=wait_for_events)
                self._leave(operation for operation, _ in pairs)
                return
        except FailedOperations as error:
            self._leave(await settled_operations(self._con, project_name, pairs, error.operations))
            if _is_missing(error.__cause__, project_name):
                self._leave(operation for operation, _ in pairs)
            raise
        except RequestFailed as error:
            if _is_missing(error, project_name):
                self._leave(operation for operation, _ in pairs)
            raise
        except ServerUnreachable:
            self._doubtful = (project_name, pairs)
            raise
        await self._finish(_Running(project_name, task, pairs), report)

    async def _finish_running(self) -> None:
        """Find out what became of a batch that was under way when the last commit ended."""
        running = self._running
        if running is None:
            return
        try:
            task = await self._con.get_background_operations_status(running.project_name, running.task["id"])
        except RequestFailed as error:
            if error.status != 404:
                raise
            self._running, self._doubtful = None, (running.project_name, running.pairs)
            return
        if running.stalled and task["status"] != "completed":
            self._running = None
            return
        await self._finish(running._replace(task=task), None)

    async def _finish(self, running: _Running, report: _Report) -> None:
        """Wait for a batch, and keep in the session what has to be sent again."""
        self._running = running
        bodies = [body for _, body in running.pairs]
        try:
            await self._con._end_background_batch(  # pyright: ignore[reportPrivateUsage]
                running.project_name, bodies, running.task, on_progress=report
            )
        except OperationsTimeout:
            self._running = running._replace(stalled=True)
            raise
        except FailedOperations as error:
            self._running = None
            settled = await settled_operations(self._con, running.project_name, running.pairs, error.operations)
            self._leave(settled)
            raise
        except RequestFailed as error:
            if error.status == 404:
                self._running, self._doubtful = None, (running.project_name, running.pairs)
            raise
        self._running = None
        self._leave(operation for operation, _ in running.pairs)

    def _leave(self, operations: Iterable[AbstractOperation]) -> None:
        gone = {id(operation) for operation in operations}
        self._operations = [operation for operation in self._operations if id(operation) not in gone]

    def _queue(self, operation: AbstractOperation, nested_id: Optional[str] = None) -> None:
        if nested_id is None:
            self.add(operation)
            return
        for known in self._operations:
            if nested_id in (known.id, known.entity_id):
                self.add(operation)
                return
        self._waiting.setdefault(nested_id, []).append(operation)


def _chunks(pairs: Pairs) -> Iterable[Pairs]:
    """Cut into batches; the server refuses two changes of one entity in the same one."""
    chunk: Pairs = []
    changed: set[tuple[str, str]] = set()
    for operation, body in pairs:
        key = (operation.entity_type, operation.entity_id)
        if len(chunk) >= _CHUNK or (body["type"] != "create" and key in changed):
            yield chunk
            chunk, changed = [], set()
        chunk.append((operation, body))
        if body["type"] != "create":
            changed.add(key)
    if chunk:
        yield chunk


def _is_missing(error: Optional[BaseException], project_name: str) -> bool:
    """Whether a refusal says that there is no such project, which sending once more does not change."""
    return isinstance(error, RequestFailed) and error.status == 404 and project_name.lower() in error.detail.lower()


def _reporter(on_progress: Optional[Callable[[int, int], object]], before: int, count: int, total: int) -> _Report:
    """Translate the percentage of a batch to the number of operations of the commit."""
    if on_progress is None:
        return None
    report = on_progress

    def state(task: BackgroundOperationTask) -> None:
        percent: Any = task.get("progress")
        if percent is not None and task["status"] != "completed":
            report(before + int(count * percent / 100), total)

    return state

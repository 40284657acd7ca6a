# Derived from src/ayon_sdk/_async/batch_operations.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Many changes of entities in one request, at once or in the background."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, cast

from ..errors import OperationsTimeout, RequestFailed, TokenRefused
from . import _compat_io
from .connection import Connection

if TYPE_CHECKING:
    from ayon_rest.types import OperationsRequestModelDict

    from ..batches import Batch
    from ..typing import BackgroundOperationTask

_SECONDS_PER_OPERATION = 0.1
"""A server needs about 20 ms to create an entity."""
_STALLED = 120.0
"""Seconds without progress after which a background batch counts as dead."""


class BatchOperationsAPI(Connection):
    """Batches of operations."""

    def send_batch_operations(
        self,
        project_name: str,
        operations: Iterable[Optional[Mapping[str, Any]]],
        *,
        can_fail: bool = False,
        wait_for_events: bool = False,
        raise_on_fail: bool = True,
    ) -> list[dict[str, Any]]:
        """Create, update and delete entities in one request.

        This is not a transaction: operations before one that failed may stay done.

        Args:
            project_name: Project the entities belong to.
            operations: Operations in order, each with ``type`` (``"create"``, ``"update"`` or ``"delete"``),
                ``entityType``, ``entityId`` and ``data``; those without an ``id`` get one. Dates, UUIDs, paths and
                members of enumerations are written as JSON. Empty ones are left out, and an empty list sends nothing.
            can_fail: Go on after an operation that failed.
            wait_for_events: Answer only after the events of the changes were handled.
            raise_on_fail: Raise an error when an operation failed; without, look at the results.

        Returns:
            Results of the operations that were tried, in order, each with ``id``, ``type``, ``entityType``,
            ``entityId``, ``success``, ``status``, ``errorCode`` and ``detail``.

        Raises:
            FailedOperations: An operation failed, or the server refused the batch; it says which and why.
            ValueError: An operation can't be written as JSON; nothing was sent.
            ServerUnreachable: There was no answer; operations may have been done.

        Example:
            server.send_batch_operations(
                "demo", [{"type": "create", "entityType": "folder", "data": {"name": "sh010", "folderType": "Shot"}}]
            )
        """
        from ..batches import failure_of, prepare_batch, refusal_of

        batch = prepare_batch(project_name, operations, can_fail, wait_for_events)
        if not batch.operations:
            return []
        patience = self._patience(None, None)[0] + len(batch.operations) * _SECONDS_PER_OPERATION
        try:
            with self.options(timeout=patience):
                answer = self.rest.operations.raw.operations(project_name, _body(batch))
        except TokenRefused:
            raise
        except RequestFailed as error:
            raise refusal_of(batch, error) from error
        results = cast("list[dict[str, Any]]", (answer.data or {}).get("operations") or [])
        failure = failure_of(batch, results, answer.data)
        if failure is not None and raise_on_fail:
            raise failure
        return results

    def send_background_batch_operations(
        self,
        project_name: str,
        operations: Iterable[Optional[Mapping[str, Any]]],
        *,
        can_fail: bool = False,
        wait_for_events: bool = False,
        raise_on_fail: bool = True,
        wait: bool = False,
        timeout: Optional[float] = None,
        on_progress: Optional[Callable[[BackgroundOperationTask], object]] = None,
    ) -> BackgroundOperationTask:
        """Create, update and delete entities in the background of the server.

        Args:
            project_name: Project the entities belong to.
            operations: As for `send_batch_operations`.
            can_fail: Go on after an operation that failed.
            wait_for_events: Count it as completed only after the events of the changes were handled.
            raise_on_fail: Raise an error when an operation failed; matters only with `wait`.
            wait: Wait until the server is done.
            timeout: Seconds to wait at most; without, as long as there is progress.
            on_progress: Called with every state that was seen, which has ``"progress"`` in percent.

        Returns:
            The task: ``id``, ``status`` (``"pending"``, ``"in_progress"`` or ``"completed"``), ``progress`` and, once
            completed, ``result`` with the results of the operations. An empty list gives a completed task without
            asking the server.

        Raises:
            FailedOperations: An operation failed (with `wait`), or is one that the server would never end.
            OperationsTimeout: It took longer than `timeout`, or there was no progress for two minutes.
            RequestFailed: The server refused the batch, or has forgotten about it (after 30 minutes).
            ValueError: An operation can't be written as JSON; nothing was sent.

        Example:
            server.send_background_batch_operations("demo", operations, wait=True)
        """
        from ..batches import prepare_batch, refuse_duplicates

        batch = prepare_batch(project_name, operations, can_fail, wait_for_events)
        if not batch.operations:
            return _task({"id": "", "status": "completed", "result": {"operations": [], "success": True}})
        refuse_duplicates(batch)
        answer = self.rest.operations.raw.background_operations(project_name, _body(batch))
        task = _task(answer.data)
        if not wait:
            return task
        return self._end_background_batch(
            project_name,
            batch.operations,
            task,
            can_fail=can_fail,
            raise_on_fail=raise_on_fail,
            timeout=timeout,
            on_progress=on_progress,
        )

    def get_background_operations_status(self, project_name: str, task_id: str) -> BackgroundOperationTask:
        """Ask how far a background batch is.

        Args:
            project_name: Project the batch was for.
            task_id: The ``id`` that `send_background_batch_operations` returned.

        Returns:
            The task: ``id``, ``status`` (``"pending"``, ``"in_progress"`` or ``"completed"``), ``progress`` in percent
            and, once completed, ``result`` with the results of the operations.

        Raises:
            RequestFailed: The server does not know the task (status 404); it forgets one after 30 minutes.
        """
        answer = self.rest.operations.raw.get_background_operations_status(project_name, task_id)
        return _task(answer.data)

    def _end_background_batch(
        self,
        project_name: str,
        operations: Iterable[Mapping[str, Any]],
        task: BackgroundOperationTask,
        *,
        can_fail: bool = False,
        raise_on_fail: bool = True,
        timeout: Optional[float] = None,
        on_progress: Optional[Callable[[BackgroundOperationTask], object]] = None,
    ) -> BackgroundOperationTask:
        """Wait until a batch that was sent is completed, and raise an error when operations failed."""
        from ..batches import failure_of, prepare_batch

        batch = prepare_batch(project_name, operations, can_fail)
        task = self._wait_for_background_operations(project_name, task, timeout, on_progress)
        failure = failure_of(batch, _results_of(task), task.get("result"))
        if failure is not None and raise_on_fail:
            raise failure
        return task

    def _wait_for_background_operations(
        self,
        project_name: str,
        task: BackgroundOperationTask,
        timeout: Optional[float],
        on_progress: Optional[Callable[[BackgroundOperationTask], object]],
    ) -> BackgroundOperationTask:
        """Ask until a task is completed: quickly at first, then less and less often."""
        from ..batches import PollPace

        pace = PollPace()
        started = moved = time.monotonic()
        state: tuple[object, object] = (None, None)
        while True:
            now = time.monotonic()
            if on_progress is not None:
                on_progress(task)
            if task["status"] == "completed":
                return task
            if (task["status"], task.get("progress")) != state:
                state = (task["status"], task.get("progress"))
                moved = now
            limit = started + timeout if timeout is not None else moved + _STALLED
            if now >= limit:
                percent = task.get("progress")
                raise OperationsTimeout(
                    f"Background operations task '{task['id']}' in project '{project_name}' has not ended after "
                    f"{now - started:.0f} s: {task['status']}{'' if percent is None else f', {percent:.0f} %'}. "
                    "The server may still be at it; ask with get_background_operations_status().",
                    task["id"],
                    project_name,
                )
            _compat_io.sleep(min(pace.delay(), max(0.0, limit - now)))
            task = self.get_background_operations_status(project_name, task["id"])


def _body(batch: Batch) -> OperationsRequestModelDict:
    return cast("OperationsRequestModelDict", batch.body())


def _task(data: Any) -> BackgroundOperationTask:
    return cast("BackgroundOperationTask", data)


def _results_of(task: BackgroundOperationTask) -> list[dict[str, Any]]:
    return (task.get("result") or {}).get("operations") or []

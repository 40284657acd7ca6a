# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Many changes of entities in one request, at once or in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Optional

    from ..typing import BackgroundOperationTask

__all__ = [
    "get_background_operations_status",
    "send_background_batch_operations",
    "send_batch_operations",
]


def send_batch_operations(
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
        ayon_sdk.send_batch_operations(
            "demo", [{"type": "create", "entityType": "folder", "data": {"name": "sh010", "folderType": "Shot"}}]
        )
    """
    return get_server_api_connection().send_batch_operations(
        project_name, operations, can_fail=can_fail, wait_for_events=wait_for_events, raise_on_fail=raise_on_fail
    )


def send_background_batch_operations(
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
        ayon_sdk.send_background_batch_operations("demo", operations, wait=True)
    """
    return get_server_api_connection().send_background_batch_operations(
        project_name,
        operations,
        can_fail=can_fail,
        wait_for_events=wait_for_events,
        raise_on_fail=raise_on_fail,
        wait=wait,
        timeout=timeout,
        on_progress=on_progress,
    )


def get_background_operations_status(project_name: str, task_id: str) -> BackgroundOperationTask:
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
    return get_server_api_connection().get_background_operations_status(project_name, task_id)

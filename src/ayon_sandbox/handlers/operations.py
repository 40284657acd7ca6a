"""Batches of changes: at once, or in the background with progress.

Faithful to the real server's semantics, which are not those of one transaction: after a validation error or a missing
entity the operations before it stay, while a refusal by the database (a clash, a missing reference) takes them back,
though they still say `success: true`. Batches in the background do the same, except that `raiseOnError` means nothing
to them, and that one with two changes of an entity is accepted and never ends.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Dict

from ayon_sandbox.entities.editor import FOREIGN_KEY, NOT_NULL, UNIQUE, Editor
from ayon_sandbox.entities.model import KINDS
from ayon_sandbox.entities.payload import mapping, sequence
from ayon_sandbox.errors import BadRequest, Forbidden, NotFound, Refusal, ServerFault
from ayon_sandbox.handlers.entities import editor_of
from ayon_sandbox.registry import Request, handles
from ayon_sandbox.storage import new_id
from ayon_sandbox.validation import Errors

if TYPE_CHECKING:
    from ayon_sandbox.application import Application

Operation = Dict[str, Any]
KEEP_SECONDS = 1800
_TASKS = "background_operations"
# What the real server's database refuses ends the transaction that the whole batch is in; anything else only the batch.
_DATABASE = frozenset((UNIQUE, FOREIGN_KEY, NOT_NULL, "delete-folder-with-children"))
_ID = re.compile(r"[0-9a-f]{32}")


class InvalidData(BadRequest):
    """The data of one operation does not fit its model."""

    error_code = "invalid_data"


class _Stop(Exception):
    """Leaves the transaction of a batch: what it did is taken back."""


def _check(operations: list[Operation]) -> None:
    """Refuse what makes a whole batch wrong."""
    seen: set[tuple[str, str]] = set()
    for operation in operations:
        kind, entity_id = operation["entityType"], operation.get("entityId")
        if operation["type"] != "create":
            if not entity_id:
                raise BadRequest("entity_id is required for update/delete")
            if (kind, entity_id) in seen:
                raise BadRequest(f"Duplicate operation for {kind} {entity_id}")
            seen.add((kind, entity_id))


class Batch:
    """One batch of operations.

    Args:
        request: The request that brought it.
        progress: Called with the number of operations done; for batches in the background.
    """

    def __init__(self, request: Request, progress: Callable[[int], None] | None = None) -> None:
        body: dict[str, Any] = mapping(request.body)
        self.operations: list[Operation] = sequence(body.get("operations"))
        self.can_fail = bool(body.get("canFail"))
        self.raise_on_error = bool(body.get("raiseOnError")) and progress is None
        if not request.user.is_service and any(operation.get("asUser") for operation in self.operations):
            raise Forbidden("You are not allowed to perform operations as another user")
        self._application = request.application
        self._store = request.store
        self._editor = editor_of(request)
        self._editors: dict[str, Editor] = {}
        self._progress = progress

    def run(self) -> dict[str, Any]:
        """Execute; returns the answer of the server.

        Raises:
            BadRequest: An operation is incomplete, or is the second one on its entity.
        """
        _check(self.operations)
        results: list[dict[str, Any]] = []
        if self._progress is not None and self.can_fail:
            # Nothing is taken back, so others can have the storage between two operations.
            self._run(results)
        else:
            with suppress(_Stop), self._store.transaction():
                self._run(results)
        return {"operations": results, "success": all(result["success"] for result in results)}

    def _run(self, results: list[dict[str, Any]]) -> None:
        for number, operation in enumerate(self.operations):
            result = self._one(operation)
            results.append(result)
            if self._progress is not None:
                self._progress(number + 1)
            if not result["success"] and not self.can_fail:
                if result["errorCode"] in _DATABASE:
                    raise _Stop
                return

    def _one(self, operation: Operation) -> dict[str, Any]:
        result: dict[str, Any] = {
            "id": operation.get("id") or new_id(),
            "type": operation["type"],
            "entityType": operation["entityType"],
            "entityId": operation.get("entityId"),
            "success": False,
            "status": 500,
            "errorCode": None,
            "detail": None,
        }
        try:
            with self._store.transaction():
                result["entityId"] = self._execute(operation)
        except Refusal as refusal:
            if self.raise_on_error:
                raise
            status = 400 if refusal.error_code == NOT_NULL else refusal.status
            result.update(status=status, errorCode=refusal.error_code, detail=refusal.detail)
            if operation["type"] == "create":
                result["entityId"] = None
        else:
            result.update(success=True, status=201 if operation["type"] == "create" else 204)
        return result

    def _execute(self, operation: Operation) -> str:
        kind = KINDS[operation["entityType"]]
        editor = self._editor_as(operation.get("asUser"))
        entity_id: str | None = operation.get("entityId")
        data = operation.get("data")
        if operation["type"] == "create":
            if data is None:
                raise ServerFault("data is required for create")
            body = self._validated(f"{kind.title}PostModel", data)
            created = editor.create(kind, body, entity_id.lower() if entity_id else None)
            return entity_id or created
        assert entity_id is not None
        if not _ID.fullmatch(entity_id):
            raise ServerFault(f"Invalid entity ID {entity_id}")
        if operation["type"] == "delete":
            editor.delete(kind, entity_id, force=bool(operation.get("force")))
        else:
            if data is None:
                raise ServerFault("data is required for update")
            editor.update(kind, entity_id, self._validated(f"{kind.title}PatchModel", data))
        return entity_id

    def _editor_as(self, name: str | None) -> Editor:
        if not name:
            return self._editor
        if name not in self._editors:
            user = self._application.auth.user_by_name(name)
            if user is None:
                raise NotFound(f"User {name} not found")
            self._editors[name] = self._editor.for_user(user)
        return self._editors[name]

    def _validated(self, model: str, data: Any) -> dict[str, Any]:
        errors: Errors = []
        body = self._application.schemas.component(model)(data, (), errors)
        if not errors:
            return body
        count = len(errors)
        lines = [f"{count} validation error{'s' if count > 1 else ''} for {model}"]
        for error in errors:
            context = "".join(f"; {key}={value}" for key, value in error.get("ctx", {}).items())
            lines.append(" -> ".join(map(str, error["loc"])))
            lines.append(f"  {error['msg']} (type={error['type']}{context})")
        text = "\n".join(lines)
        if self.raise_on_error:
            raise ServerFault(f"pydantic.error_wrappers.ValidationError: {text}")
        raise InvalidData(f"Invalid data provided: {text}")


@handles("operations", transaction=False)
def operations(request: Request) -> object:
    """Execute a batch."""
    return Batch(request).run()


# ------------------------------------------------------------------ in the background


class BackgroundTasks:
    """Batches that run, or have run, in the background of one sandbox."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._tasks: dict[str, dict[str, Any]] = {}
        self._finished: dict[str, float] = {}

    @classmethod
    def of(cls, application: Application) -> BackgroundTasks:
        """Return those of a sandbox."""
        return application.state.setdefault(_TASKS, cls())

    def start(self, request: Request) -> dict[str, Any]:
        """Start a batch and return its first state."""
        task_id = new_id()
        state: dict[str, Any] = {"id": task_id, "status": "pending", "progress": None, "result": None}
        with self._lock:
            self._forget_old()
            self._tasks[task_id] = state

        def progress(done: int) -> None:
            with self._lock:
                state["progress"] = 100.0 * done / total

        batch = Batch(request, progress)
        total = max(1, len(batch.operations))

        def run() -> None:
            with self._lock:
                state.update(status="in_progress", progress=0.0)
            try:
                result = batch.run()
            except BadRequest:
                # The real one finds out only here, and leaves the task as it is.
                return
            with self._lock:
                state.update(status="completed", progress=100.0, result=result)
                self._finished[task_id] = time.monotonic()

        first = dict(state)
        request.application.submit(run)
        return first

    def status(self, task_id: str) -> dict[str, Any] | None:
        """Return the state of a task, None when it is unknown or long over."""
        with self._lock:
            self._forget_old()
            found = self._tasks.get(task_id)
            return None if found is None else dict(found)

    def _forget_old(self) -> None:
        limit = time.monotonic() - KEEP_SECONDS
        for task_id in [task_id for task_id, at in self._finished.items() if at < limit]:
            del self._finished[task_id], self._tasks[task_id]


@handles("background_operations", transaction=False)
def background_operations(request: Request) -> object:
    """Start a batch in the background."""
    return BackgroundTasks.of(request.application).start(request)


@handles("get_background_operations_status")
def get_background_operations_status(request: Request) -> object:
    """Return how far a batch in the background is."""
    task_id = request.path["task_id"]
    found = BackgroundTasks.of(request.application).status(task_id)
    if found is None:
        raise NotFound(f"Background operations task '{task_id}' not found")
    return found

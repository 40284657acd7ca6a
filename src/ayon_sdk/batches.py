"""Batches of operations: what is sent, and what is said about those that failed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple, Optional, Union, cast

from .entity_ids import create_entity_id
from .errors import FailedOperations, RequestFailed
from .json_values import JSONValue, to_json
from .quoting import cut

__all__ = [
    "Batch",
    "Fate",
    "PollPace",
    "failure_of",
    "fate_of_earlier",
    "prepare_batch",
    "refusal_of",
    "refuse_duplicates",
]

Operations = Iterable[Optional[Mapping[str, Any]]]

Fate = Literal["done", "taken back", "unknown"]

_BEFORE: Mapping[Fate, str] = {
    "done": "the operations before were done",
    "taken back": "the server took back what the operations before had done",
    "unknown": "the server may have taken back what the operations before had done",
}
_SHOWN = 20
"""So many failed operations are described in a message; all of them are in the error."""


class Batch(NamedTuple):
    """Operations ready to be sent."""

    project_name: str
    operations: list[dict[str, JSONValue]]
    can_fail: bool
    wait_for_events: bool

    def body(self) -> dict[str, JSONValue]:
        """The request body."""
        body: dict[str, JSONValue] = {"operations": cast("JSONValue", self.operations), "canFail": self.can_fail}
        if self.wait_for_events:
            body["waitForEvents"] = True
        return body


def prepare_batch(
    project_name: str, operations: Operations, can_fail: bool = False, wait_for_events: bool = False
) -> Batch:
    """Copy operations as JSON data; those without an id get one, empty ones are left out.

    Args:
        project_name: Project the operations are for.
        operations: Operations as the server takes them, with ``type``, ``entityType``, ``entityId`` and ``data``.
        can_fail: Whether the server goes on after an operation that failed.
        wait_for_events: Whether the server answers only after the events were handled.

    Raises:
        ValueError: An operation is no mapping, or holds something that can't be written as JSON.
    """
    prepared: list[dict[str, JSONValue]] = []
    for index, operation in enumerate(operations):
        if not operation:
            continue
        if not isinstance(cast("object", operation), Mapping):
            raise ValueError(f"operation {index} has to be a mapping, not {type(operation).__name__}")
        name = operation.get("id") or index
        body = cast("dict[str, JSONValue]", to_json(operation, f"operation {name}"))
        if not body.get("id"):
            body["id"] = create_entity_id()
        prepared.append(body)
    return Batch(project_name, prepared, can_fail, wait_for_events)


def refuse_duplicates(batch: Batch) -> None:
    """Refuse what the server would start in the background and then never end.

    Raises:
        FailedOperations: An entity is updated or deleted more than once, or an operation does not say which entity.
    """
    seen: set[tuple[JSONValue, JSONValue]] = set()
    for operation in batch.operations:
        if operation.get("type") not in ("update", "delete"):
            continue
        kind, entity_id = operation.get("entityType"), operation.get("entityId")
        problem = ""
        if not entity_id:
            problem = "it has no entityId"
        elif (kind, entity_id) in seen:
            problem = f"Duplicate operation for {kind} {entity_id}"
        if problem:
            raise FailedOperations(
                f"Nothing was sent to project '{batch.project_name}': operation {_title(operation)}: {problem}",
                None,
                batch.project_name,
            )
        seen.add((kind, entity_id))


def refusal_of(batch: Batch, error: RequestFailed) -> FailedOperations:
    """The error for a batch that the server refused as a whole."""
    return FailedOperations(
        f"The server refused {_count(batch.operations)} in project '{batch.project_name}': {error}",
        None,
        batch.project_name,
    )


def failure_of(
    batch: Batch, results: list[dict[str, Any]], answer: Optional[Mapping[str, Any]] = None
) -> Optional[FailedOperations]:
    """The error for a batch with operations that failed, None when all of them succeeded.

    Args:
        batch: What was sent.
        results: Results of the operations that were tried.
        answer: What the server says about the batch as a whole.
    """
    failed = [result for result in results if not result.get("success")]
    if not failed and (answer is None or answer.get("success", True)):
        return None
    if not failed:
        reason = cut(str((answer or {}).get("detail") or "the server does not say which of them"))
        return FailedOperations(
            f"{_count(batch.operations)} failed in project '{batch.project_name}': {reason}",
            results,
            batch.project_name,
        )
    sent = {operation["id"]: operation for operation in batch.operations}
    lines = [f"{len(failed)} of {_count(batch.operations)} failed in project '{batch.project_name}'"]
    for result in failed[:_SHOWN]:
        title = _title({**sent.get(result.get("id"), {}), **result})
        reason = cut(str(result.get("detail") or result.get("errorCode") or "no reason given"))
        lines.append(f"  {title}: {result.get('status', '')} {reason}")
    if len(failed) > _SHOWN:
        lines.append(f"  and {len(failed) - _SHOWN} more")
    skipped = len(batch.operations) - len(results)
    if not batch.can_fail:
        if len(results) > len(failed):
            lines.append(f"  {_BEFORE[fate_of_earlier(results)]}")
        if skipped > 0:
            lines.append(f"  {_number(skipped)} not tried any more")
    return FailedOperations("\n".join(lines), results, batch.project_name)


def fate_of_earlier(results: Iterable[Mapping[str, Any]]) -> Fate:
    """What became of the operations before one that failed; the results of these say that they were done in any case.

    Args:
        results: Results of the operations that were tried.
    """
    fates: set[Fate] = set()
    for result in results:
        if result.get("success"):
            continue
        status = result.get("status")
        if str(result.get("errorCode") or "").endswith("-violation"):
            fates.add("taken back")
        elif not isinstance(status, int) or status >= 500:
            # Some faults come from the database, which takes all back, and some from before it.
            fates.add("unknown")
    return "taken back" if "taken back" in fates else "unknown" if fates else "done"


class PollPace:
    """How often to ask for a job that runs elsewhere: quickly at first, then less and less."""

    def __init__(self, first: float = 0.05, longest: float = 2.0, growth: float = 1.5) -> None:
        self._next = first
        self._longest = longest
        self._growth = growth

    def delay(self) -> float:
        """Seconds to wait before asking again."""
        delay = self._next
        self._next = min(self._longest, delay * self._growth)
        return delay


def _title(operation: Mapping[str, Any]) -> str:
    what = " ".join(str(operation[key]) for key in ("type", "entityType", "entityId") if operation.get(key))
    data: Union[Mapping[str, Any], object] = operation.get("data")
    name = cast("Mapping[str, Any]", data).get("name") if isinstance(data, Mapping) else None
    return f"{operation.get('id')} ({what}{f' {name!r}' if name else ''})"


def _count(operations: list[dict[str, JSONValue]]) -> str:
    return f"{len(operations)} operation{'' if len(operations) == 1 else 's'}"


def _number(count: int) -> str:
    return "1 further operation was" if count == 1 else f"{count} further operations were"

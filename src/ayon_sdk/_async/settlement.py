"""What became of the operations of a batch that failed: which were done, and which are still to be done."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from typing import TYPE_CHECKING, Any

from ..batches import fate_of_earlier
from ..errors import AyonError
from ..operation_types import AbstractOperation

if TYPE_CHECKING:
    from .server_api import AsyncServerAPI

__all__ = ["Pairs", "done_operations", "settled_operations"]

Pairs = list[tuple[AbstractOperation, dict[str, Any]]]
"""Operations, each with what the server was sent."""


async def settled_operations(
    con: AsyncServerAPI, project_name: str, pairs: Pairs, results: list[dict[str, Any]]
) -> list[AbstractOperation]:
    """Operations of a batch that need not be sent again: they were done, or failed.

    Args:
        con: Connection they were sent over.
        project_name: Project they were for.
        pairs: The operations.
        results: Results of those that were tried.
    """
    failed = {result.get("id") for result in results if not result.get("success")}
    tried = {result.get("id") for result in results}
    fate = fate_of_earlier(results)
    settled = [operation for operation, _ in pairs if operation.id in (failed if fate == "taken back" else tried)]
    if fate != "unknown":
        return settled
    doubtful = [operation for operation in settled if operation.id not in failed]
    try:
        open_again = await _not_done(con, project_name, doubtful)
    except AyonError:
        # Sent again, one that was done is refused, which is said; taken for done, one that was not would be lost.
        open_again = {operation.id for operation in doubtful}
    return [operation for operation in settled if operation.id not in open_again]


async def done_operations(con: AsyncServerAPI, project_name: str, pairs: Pairs) -> list[AbstractOperation]:
    """Operations of a batch whose results nobody knows that were done, by a look at their entities.

    Args:
        con: Connection they were sent over.
        project_name: Project they were for.
        pairs: The operations.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    operations = [operation for operation, _ in pairs]
    open_still = await _not_done(con, project_name, operations)
    return [operation for operation in operations if operation.id not in open_still]


async def _not_done(con: AsyncServerAPI, project_name: str, operations: list[AbstractOperation]) -> set[str]:
    """Ids of the operations that are to be sent again, by a look at their entities."""
    by_type: dict[str, set[str]] = {}
    for operation in operations:
        by_type.setdefault(operation.entity_type, set()).add(operation.entity_id)
    existing = {
        (entity_type, entity["id"])
        for entity_type, ids in by_type.items()
        async for entity in _entities(con, project_name, entity_type, ids)
    }
    # Sending a change twice does no harm.
    return {
        operation.id
        for operation in operations
        if operation.operation_name == "update"
        or ((operation.entity_type, operation.entity_id) in existing) != (operation.operation_name == "create")
    }


def _entities(
    con: AsyncServerAPI, project_name: str, entity_type: str, ids: set[str]
) -> AsyncGenerator[Mapping[str, Any], None]:
    """Those of some entities that exist."""
    fields = {"id"}
    if entity_type == "folder":
        return con.get_folders(project_name, folder_ids=ids, active=None, fields=fields)
    if entity_type == "task":
        return con.get_tasks(project_name, task_ids=ids, active=None, fields=fields)
    if entity_type == "product":
        return con.get_products(project_name, product_ids=ids, active=None, fields=fields)
    if entity_type == "version":
        return con.get_versions(project_name, version_ids=ids, active=None, fields=fields)
    if entity_type == "representation":
        return con.get_representations(project_name, representation_ids=ids, active=None, fields=fields)
    return con.get_workfile_entities(project_name, workfile_ids=ids, fields=fields)

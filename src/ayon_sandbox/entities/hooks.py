"""Who wants to know of changes to entities, in the transaction of the change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ayon_sandbox.application import Application
    from ayon_sandbox.auth import User
    from ayon_sandbox.entities.model import Kind
    from ayon_sandbox.storage import Row


@dataclass(frozen=True)
class EntityChange:
    """One change.

    Attributes:
        application: The sandbox.
        project: Name of the project.
        kind: Kind of entity.
        action: ``created``, ``changed`` or ``deleted``.
        row: The row as it is now; as it was, when deleted.
        old: The row as it was, None when created.
        changes: The columns that changed, with their new values.
        user: Who did it.
        sender: Sender of the request.
        sender_type: Kind of sender.
    """

    application: Application
    project: str
    kind: Kind
    action: str
    row: Row
    old: Row | None
    user: User
    changes: Mapping[str, Any] = field(default_factory=dict)  # pyright: ignore[reportUnknownVariableType]
    sender: str | None = None
    sender_type: str | None = None


Listener = Callable[[EntityChange], None]
_LISTENERS: list[Listener] = []


def on_change(listener: Listener) -> Listener:
    """Call a function for every change from now on; usable as a decorator."""
    _LISTENERS.append(listener)
    return listener


def tell(change: EntityChange) -> None:
    """Call the listeners."""
    for listener in _LISTENERS:
        listener(change)

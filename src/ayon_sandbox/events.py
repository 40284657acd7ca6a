"""What happens, told to those who listen.

`EventBus.dispatch` writes an event row and, once the transaction is committed, calls the listeners (the websocket,
tests).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ayon_sandbox.storage import Row, new_id, now

if TYPE_CHECKING:
    from ayon_sandbox.storage import Store

Listener = Callable[[Row], None]


class EventBus:
    """Events of one sandbox.

    Args:
        store: Where events are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener(row)` for every event from now on, from any thread; returns what stops it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def tell(self, row: Row) -> None:
        """Tell the listeners of an event, or of a change to one, once the running transaction is committed."""
        if self._listeners:
            self._store.after_commit(lambda: self._call(row))

    def _call(self, row: Row) -> None:
        for listener in list(self._listeners):
            listener(row)

    def dispatch(
        self,
        topic: str,
        *,
        project: str | None = None,
        user: str | None = None,
        sender: str | None = None,
        sender_type: str | None = None,
        description: str = "",
        summary: Mapping[str, Any] | None = None,
        payload: Mapping[str, Any] | None = None,
        status: str = "finished",
        hash: str | None = None,
        depends_on: str | None = None,
        store: bool = True,
    ) -> str:
        """Write an event and tell the listeners.

        Args:
            topic: E.g. ``"entity.folder.created"``.
            project: Project it belongs to.
            user: Name of the user who caused it.
            sender: Sender as the client named itself.
            sender_type: Kind of sender.
            description: One sentence.
            summary: Small data, sent to listeners.
            payload: Large data, only stored.
            status: pending, in_progress, finished, failed, aborted, restarted.
            hash: Unique hash, the id when None.
            depends_on: Id of another event.
            store: False tells the listeners only.

        Returns:
            The id of the event.
        """
        event_id = new_id()
        time = now()
        row: Row = {
            "id": event_id,
            "hash": hash or event_id,
            "topic": topic,
            "project": project,
            "user": user,
            "sender": sender,
            "sender_type": sender_type,
            "depends_on": depends_on,
            "status": status,
            "retries": 0,
            "description": description,
            "summary": dict(summary or {}),
            "payload": dict(payload or {}),
            "progress": 100.0 if status == "finished" else 0.0,
            "created_at": time,
            "updated_at": time,
        }
        if store:
            self._store.insert("events", row)
        self.tell({**row, "store": store})
        return event_id

"""Live events: ``/ws``.

A client says who it is and what it wants to hear, ``{"topic": "auth", "token", "subscribe": [topics], "project"}``, and
gets events as they happen, with heartbeats in between. Topics are prefixes, ``*`` is everything. A bad token gets no
answer; the connection is closed after a while.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from ayon_sandbox.auth import Credential, User
from ayon_sandbox.entities.permissions import require_project
from ayon_sandbox.errors import Refusal, Unauthorized
from ayon_sandbox.registry import mount

if TYPE_CHECKING:
    from ayon_sandbox.application import Application
    from ayon_sandbox.storage import Row

# The real server takes about 6 s for both; a test should not wait that long.
HEARTBEAT_SECONDS = 2.0
BAD_TOKEN_SECONDS = 2.0


@dataclass
class _Client:
    """Who listens, and to what."""

    user: User
    topics: Sequence[str]
    project: str | None

    def wants(self, application: Application, row: Row) -> bool:
        """Tell whether an event is for this client."""
        if not any(_matches(topic, row["topic"]) for topic in self.topics):
            return False
        project = row.get("project")
        if self.project and project and project != self.project:
            return False
        if project and not self.user.is_manager:
            try:
                require_project(application.store, self.user, project)
            except Refusal:
                return False
        return True


def _matches(wanted: str, topic: str) -> bool:
    return wanted == "*" or topic.startswith(wanted.rstrip("*"))


def _naive(time: str) -> str:
    """Return a time without its zone, as messages carry it."""
    return time.split("+")[0]


def message_of(row: Row) -> dict[str, Any]:
    """Return an event as a message."""
    progress = row.get("progress") or 0
    return {
        "id": row["id"],
        "topic": row["topic"],
        "project": row["project"],
        "user": row["user"],
        "dependsOn": row["depends_on"],
        "description": row["description"],
        "summary": row["summary"] or {},
        "status": row["status"],
        "progress": int(progress) if progress == int(progress) else progress,
        "sender": row["sender"],
        "senderType": row["sender_type"],
        "store": bool(row.get("store", True)),
        "createdAt": _naive(row["created_at"]),
        "updatedAt": _naive(row["updated_at"]),
    }


def _authenticate(application: Application, message: dict[str, Any]) -> _Client:
    token = message.get("token")
    if not isinstance(token, str) or not token:
        raise Unauthorized("Access token is missing")
    with application.store.transaction():
        user = application.auth.authenticate(Credential(token, "key"))
    topics = [topic for topic in cast("list[Any]", message.get("subscribe") or []) if isinstance(topic, str)]
    return _Client(user, topics, message.get("project") or None)


async def _receive(socket: WebSocket) -> dict[str, Any]:
    """Return the next message that is a JSON object; everything else is passed over."""
    while True:
        try:
            message: Any = json.loads(await socket.receive_text())
        except (ValueError, KeyError):
            continue
        if isinstance(message, dict):
            return cast("dict[str, Any]", message)


async def _endpoint(socket: WebSocket) -> None:
    application = cast("Application", socket.app.state.sandbox)
    await socket.accept()
    try:
        message = await _receive(socket)
        while message.get("topic") != "auth":
            message = await _receive(socket)
        try:
            client = await application.run(lambda: _authenticate(application, message))
        except Refusal:
            await asyncio.sleep(BAD_TOKEN_SECONDS)
            await socket.close()
            return
        await _serve(application, socket, client)
    except WebSocketDisconnect:
        return


async def _serve(application: Application, socket: WebSocket, client: _Client) -> None:
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[Row | None] = asyncio.Queue()

    def hear(row: Row | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(queue.put_nowait, row)

    def hang_up() -> None:
        hear(None)

    stop = application.events.listen(hear)
    application.hang_ups.append(hang_up)
    reader = asyncio.ensure_future(_listen(application, socket, client))
    try:
        await socket.send_text('{"topic": "heartbeat"}')
        while not reader.done():
            await _send_next(application, socket, client, queue, reader)
    finally:
        stop()
        application.hang_ups.remove(hang_up)
        reader.cancel()


async def _send_next(
    application: Application,
    socket: WebSocket,
    client: _Client,
    queue: asyncio.Queue[Row | None],
    reader: asyncio.Future[None],
) -> None:
    """Send the next event that the client wants, or a heartbeat when nothing happens."""
    waiting = asyncio.ensure_future(queue.get())
    try:
        await asyncio.wait({waiting, reader}, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            if not reader.done():
                await socket.send_text('{"topic": "heartbeat"}')
            return
        row = waiting.result()
    finally:
        waiting.cancel()
    if row is None:
        # The server restarts. A real one is gone for some seconds.
        await socket.close(1012)
        raise WebSocketDisconnect(1012)
    if client.user.is_manager:
        wanted = client.wants(application, row)
    else:
        # Permissions are looked up, which takes the store.
        wanted = bool(await application.run(lambda: client.wants(application, row)))
    if wanted:
        await socket.send_text(json.dumps(message_of(row), ensure_ascii=False))


async def _listen(application: Application, socket: WebSocket, client: _Client) -> None:
    """Take what the client says meanwhile, until it goes: another auth message changes the subscription."""
    try:
        while True:
            message = await _receive(socket)
            if message.get("topic") == "auth":
                again = await application.run(lambda message=message: _authenticate(application, message))
                client.user, client.topics, client.project = again.user, again.topics, again.project
    except (WebSocketDisconnect, Refusal, RuntimeError):
        return


mount(WebSocketRoute("/ws", _endpoint))

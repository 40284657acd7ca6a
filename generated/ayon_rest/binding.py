"""How generated methods send: the classes that they are methods of."""

from __future__ import annotations

import os
import urllib.parse
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Union, cast

from .core import (
    UNSET,
    Answer,
    AsyncSender,
    Call,
    Content,
    Operation,
    Raw,
    Sender,
    encode_path,
    encode_query,
    encode_value,
)
from .values import decode, encode

__all__ = ["Api", "AsyncApi", "AsyncRawApi", "RawApi", "prepare", "read"]

Pairs = Iterable[tuple[str, Any]]
_JOINTS = {"csv": ",", "space": " ", "pipe": "|"}


def prepare(
    operation: Operation,
    path: tuple[Any, ...] = (),
    query: Iterable[Union[tuple[str, Any], tuple[str, Any, str]]] = (),
    headers: Pairs = (),
    cookies: Pairs = (),
    body: Any = UNSET,
    content_type: str = "",
) -> Call:
    """Make the call of an operation.

    Args:
        operation: What to call.
        path: Values of the route's parameters in their order.
        query: Names and values, and how a list or an object is written when it is not the usual way; UNSET and None
            are left out, lists repeat their name.
        headers: The same for headers; lists are joined with commas.
        cookies: The same for cookies.
        body: A model or plain JSON, the fields of a form, or raw content; as the operation's `body` says.
        content_type: Media type of raw content, when it is not the operation's own.

    Raises:
        TypeError, ValueError: A value cannot be sent; nothing was.
    """
    pairs = [(name, _header(name, value)) for name, value in headers if value is not None and value is not UNSET]
    crumbs = [f"{name}={urllib.parse.quote(encode_value(value))}" for name, value in encode_query(cookies)]
    if crumbs:
        pairs.append(("cookie", "; ".join(crumbs)))
    json: Any = UNSET
    content: Content | None = None
    media = operation.body.partition(";")[0].strip().lower()
    if body is UNSET or not media:
        pass
    elif media == "text/json" or media.endswith(("/json", "+json")):
        json = encode(body)
    elif media == "application/x-www-form-urlencoded":
        content = urllib.parse.urlencode(encode_query(cast("dict[str, Any]", encode(body)).items())).encode()
        pairs.append(("content-type", media))
    elif media == "multipart/form-data":
        content, media = _multipart(body)
        pairs.append(("content-type", media))
    else:
        content = body
        pairs.append(("content-type", _header("content-type", content_type or operation.body)))
    return Call(operation, encode_path(operation.path, path), encode_query(_written(query)), tuple(pairs), json, content)


def read(operation: Operation, answer: Answer) -> Any:
    """The plain value of an answer: JSON, text or bytes; None when there is no content."""
    if not operation.answer or not answer.content:
        return None
    if operation.answer.partition(";")[0].endswith(("/json", "+json")):
        return answer.json()
    if operation.answer.startswith("text/"):
        return answer.content.decode("utf-8", "replace")
    return answer.content


def _written(query: Iterable[Union[tuple[str, Any], tuple[str, Any, str]]]) -> Iterator[tuple[str, Any]]:
    """Query parameters as names and simple values: lists and objects taken apart as the schema wants it."""
    for name, value, *how in query:
        style = how[0] if how else ""
        if value is UNSET or value is None:
            continue
        if style == "json":
            yield name, _json_text(encode(value, name))
        elif isinstance(value, Mapping) or hasattr(value, "to_dict"):
            fields = cast("dict[str, Any]", encode(value, name))
            if style == "deep":
                yield from _deep(name, fields)
            elif style in _JOINTS:
                words = [word for key, item in fields.items() if item is not None for word in (key, _leaf(item))]
                yield name, _JOINTS[style].join(words)
            else:
                yield from _simple(fields.items())
        elif style in _JOINTS and isinstance(value, (list, tuple, set, frozenset)):
            words = [_leaf(item) for item in cast("Iterable[Any]", value)]
            yield from [(name, _JOINTS[style].join(words))] if words else []
        else:
            yield from _simple([(name, value)])


def _deep(name: str, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, item in fields.items():
        if isinstance(item, dict):
            yield from _deep(f"{name}[{key}]", cast("dict[str, Any]", item))
        else:
            yield from _simple([(f"{name}[{key}]", item)])


def _simple(pairs: Pairs) -> Iterator[tuple[str, Any]]:
    for name, value in pairs:
        if isinstance(value, (list, tuple, set, frozenset)):
            yield from ((name, _leaf(item)) for item in cast("Iterable[Any]", value))
        elif value is not None:
            yield name, _leaf(value)


def _leaf(value: Any) -> str:
    # There is no rule for an object within an object.
    is_simple = not isinstance(value, (Mapping, list, tuple)) and not hasattr(value, "to_dict")
    return encode_value(value) if is_simple else _json_text(encode(value))


def _json_text(value: Any) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _header(name: str, value: Any) -> str:
    items = list(cast("Iterable[Any]", value)) if isinstance(value, (list, tuple, set, frozenset)) else [value]
    text = ",".join(encode_value(item) for item in items)
    if "\r" in text or "\n" in text or "\0" in text:
        raise ValueError(f"header {name!r} can't hold a line break")
    return text


def _multipart(fields: Mapping[str, Any]) -> tuple[bytes, str]:
    """A form with files as it is sent, and its media type. Values that are bytes, or open files, are files."""
    boundary = os.urandom(16).hex()
    parts: list[bytes] = []
    for name, value in fields.items():
        items = list(cast("Iterable[Any]", value)) if isinstance(value, (list, tuple)) else [value]
        quoted = name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
        for item in items:
            if item is UNSET or item is None:
                continue
            head = f'--{boundary}\r\ncontent-disposition: form-data; name="{quoted}"'
            data = item.read() if hasattr(item, "read") else item
            if isinstance(data, (bytes, bytearray)):
                head += f'; filename="{quoted}"\r\ncontent-type: application/octet-stream'
            else:
                data = encode_value(encode(data, name)).encode()
            parts.append(head.encode() + b"\r\n\r\n" + bytes(data) + b"\r\n")
    return b"".join([*parts, f"--{boundary}--\r\n".encode()]), f"multipart/form-data; boundary={boundary}"


class Api:
    """Operations that answer with models."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def _send(self, operation: Operation, path: tuple[Any, ...] = (), **values: Any) -> Any:
        answer = self._sender.send(prepare(operation, path, **values))
        return decode(operation.result, read(operation, answer))


class AsyncApi:
    """The asynchronous twin of `Api`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def _send(self, operation: Operation, path: tuple[Any, ...] = (), **values: Any) -> Any:
        answer = await self._sender.send(prepare(operation, path, **values))
        return decode(operation.result, read(operation, answer))


class RawApi:
    """The same operations, answering with status, headers and plain JSON."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def _send(self, operation: Operation, path: tuple[Any, ...] = (), **values: Any) -> Raw[Any]:
        answer = self._sender.send(prepare(operation, path, **values))
        return Raw(answer.status, answer.headers, read(operation, answer))


class AsyncRawApi:
    """The asynchronous twin of `RawApi`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def _send(self, operation: Operation, path: tuple[Any, ...] = (), **values: Any) -> Raw[Any]:
        answer = await self._sender.send(prepare(operation, path, **values))
        return Raw(answer.status, answer.headers, read(operation, answer))

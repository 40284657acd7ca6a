"""What all generated calls share: the seam to a transport, and how values become a request.

A generated method says which operation it is and hands over its arguments; everything about sending (connection,
identity, retries, errors) is behind a *sender*, an object with one method::

    class Sender(Protocol):
        def send(self, call: Call) -> Answer: ...

Only the standard library is imported here.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, Final, Generic, Literal, NamedTuple, Protocol, TypeVar, Union, cast
from urllib.parse import quote

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Content: TypeAlias = "Union[bytes, bytearray, IO[bytes], Iterable[bytes], AsyncIterable[bytes]]"
"""A raw request body: bytes, a file opened for reading in binary mode, or chunks of bytes."""


class Unset(enum.Enum):
    """The type of `UNSET`: a value that was not given, which is not the same as None."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class Operation(NamedTuple):
    """The facts of one operation of the server; what differs between generated methods is this, and only this."""

    id: str
    """operationId of the server's schema, e.g. ``"get_folder"``."""
    method: str
    """HTTP verb in capitals."""
    path: str
    """Path template from the root of the server, e.g. ``"/api/projects/{project_name}"``; a parameter that may hold
    slashes is written ``{name:path}``."""
    repeatable: bool
    """Whether sending it twice does no more than sending it once."""
    body: str = ""
    """Media type of the request body, empty when there is none."""
    answer: str = "application/json"
    """Media type of the answer, ``"*/*"`` for a file of any type, empty when there is none."""
    since: str = ""
    """First pinned server version that has it."""
    until: str = ""
    """Last pinned server version that has it, empty while the newest still does."""
    result: Any = None
    """Rule by which models are made of the answer, see `values.decode`; None for plain JSON."""


class Call(NamedTuple):
    """One request, ready for a transport that adds the base URL, the identity and the patience."""

    operation: Operation
    path: str
    """Path with percent-encoded parameters."""
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    json: Any = UNSET
    """Body as plain JSON data, UNSET when there is none."""
    content: Union[Content, None] = None
    """Raw body; never given together with `json`."""

    @property
    def has_json(self) -> bool:
        """Whether there is a JSON body; a sender need not know this package's UNSET."""
        return self.json is not UNSET

    def __repr__(self) -> str:
        return f"<Call {self.operation.method} {self.path}>"


class Answer(Protocol):
    """What a sender returns for a request that succeeded (2xx, or 3xx that was not followed)."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    @property
    def content(self) -> bytes: ...

    def json(self) -> Any:
        """The content as JSON."""
        ...


class Sender(Protocol):
    """Sends a call and returns the answer, or raises its own error: for a refused request too."""

    def send(self, call: Call) -> Answer:
        """Send one call; what is refused raises."""
        ...


class AsyncSender(Protocol):
    """The asynchronous twin of `Sender`."""

    async def send(self, call: Call) -> Answer:
        """Send one call; what is refused raises."""
        ...


class Raw(Generic[T_co]):
    """An answer as it came: status, headers and plain JSON data; no model was built."""

    __slots__ = ("data", "headers", "status")

    status: int
    headers: Mapping[str, str]
    data: T_co

    def __init__(self, status: int, headers: Mapping[str, str], data: T_co) -> None:
        self.status = status
        self.headers = headers
        self.data = data

    def __repr__(self) -> str:
        return f"<Raw {self.status}>"


def encode_path(template: str, values: tuple[Any, ...]) -> str:
    """Fill a path template in order of its parameters; every value becomes one percent-encoded segment.

    The value of a ``{name:path}`` parameter may be several segments, divided by slashes.

    Raises:
        ValueError: A segment is empty, ``"."`` or ``".."``, which would address something else than was meant.
    """
    parts = template.split("{")
    out = [parts[0]]
    for part, value in zip(parts[1:], values):
        name, _, rest = part.partition("}")
        name, _, kind = name.partition(":")
        text = "" if value is None or value is UNSET else encode_value(value)
        segments = text.split("/") if kind == "path" else [text]
        if any(segment in ("", ".", "..") for segment in segments):
            raise ValueError(f"path parameter {name!r} can't be {value!r}")
        text = "/".join(quote(segment, safe="") for segment in segments)
        out.append(text)
        out.append(rest)
    return "".join(out)


def encode_query(pairs: Iterable[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Query pairs for the wire: UNSET and None are left out, lists repeat their name."""
    out: list[tuple[str, str]] = []
    for name, value in pairs:
        if value is UNSET or value is None:
            continue
        if isinstance(value, (list, tuple, set, frozenset)):
            items = cast("Iterable[Any]", value)
            out.extend((name, encode_value(item)) for item in items)
        else:
            out.append((name, encode_value(value)))
    return tuple(out)


def encode_value(value: Any) -> str:
    """One value as it stands in a path, a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if type(value).__module__ == "uuid":
        # Looked at from outside: importing that module costs more than all of this one.
        return value.hex
    return str(value)

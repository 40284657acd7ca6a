"""What the server's version has of what members need: looked up in a table that is made from the pinned schemas."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple, Optional

from . import _support_table as table
from .errors import UnsupportedOperation, UnsupportedServerVersion

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import TypeAlias

    from .responses import ServerResponse

    SupportLevel: TypeAlias = Literal["fully", "partly", "no"]

__all__ = ["Support", "check_names", "missing_operation", "refuse_missing", "support_of"]

_NEWEST = 1 << len(table.VERSIONS) - 1


class Support(NamedTuple):
    """Whether a member works with a server's version; true when it does, fully or partly."""

    member: str
    """The member, e.g. ``"get_entity_lists"``; with the parameter when one was asked for."""
    server_version: str
    level: SupportLevel
    reason: str = ""
    """Why it does not work fully, a sentence; empty when it does."""
    parameters: tuple[str, ...] = ()
    """Parameters that the server has no use for."""
    fields: tuple[str, ...] = ()
    """Fields of what it returns that the server does not have."""
    certain: bool = True
    """False when no schema of just this version is known, and those before and after it differ, or it is newer than all
    that are known."""

    def __bool__(self) -> bool:
        return self.level != "no"


class _Place(NamedTuple):
    """Where a version is among those that are known."""

    below: int
    """Mask of the newest known version that is not newer; the oldest one for what is older than all."""
    above: int
    """Mask of the oldest known version that is not older; the newest one for what is newer than all."""
    newer: bool
    """Whether it is newer than all."""


def check_names(owner: type, member: str, parameter: Optional[str]) -> None:
    """Make sure that a class has a member, and that this has a parameter.

    Raises:
        ValueError: It has not; the message names what is near.
    """
    import inspect

    from ._graphql.suggest import did_you_mean, near_matches

    names = [name for name in dir(owner) if not name.startswith("_")]
    if member not in names:
        raise ValueError(f"ServerAPI has no member {member!r}.{did_you_mean(near_matches(member, names))}")
    if parameter is None:
        return
    found = inspect.getattr_static(owner, member)
    function = getattr(found, "__func__", found)
    known = list(inspect.signature(function).parameters)[1:] if callable(function) else []
    if parameter not in known:
        raise ValueError(f"{member} has no parameter {parameter!r}.{did_you_mean(near_matches(parameter, known))}")


def support_of(member: str, version: str, parameter: Optional[str] = None) -> Support:
    """Look up whether a member works with a server version.

    Args:
        member: Its name; that it exists is for the caller to check.
        version: Version of the server; build metadata and pre-release do not count.
        parameter: Ask about a parameter of it.
    """
    shown = member if parameter is None else f"{member}({parameter})"
    entry = table.MEMBERS.get(f"ServerAPI.{member}")
    place = _place(version)
    if entry is None:
        return Support(shown, version, "fully", certain=not place.newer)
    works, parameters, fields, operations = entry
    certain = not place.newer and all(
        bool(mask & place.below) == bool(mask & place.above)
        for mask in (
            works,
            *((parameters.get(parameter, 0),) if parameter else (*parameters.values(), *fields.values())),
        )
    )
    if not works & place.below:
        return Support(shown, version, "no", _told(member, works, version), certain=certain)
    if parameter is not None:
        if not parameters.get(parameter, 0) & place.below:
            return Support(shown, version, "fully", certain=certain)
        known = works & ~parameters[parameter]
        return Support(shown, version, "no", _told(shown, known, version), (parameter,), certain=certain)
    lost = tuple(name for name, mask in parameters.items() if mask & place.below)
    gone = tuple(name for name, mask in fields.items() if mask & place.below)
    unknown = tuple(name for name, mask in operations.items() if mask & place.below)
    parts = [
        f"{word}{'s' if len(names) > 1 else ''} {', '.join(names)}"
        for word, names in (("parameter", lost), ("field", gone), ("operation", unknown))
        if names
    ]
    if not parts:
        return Support(shown, version, "fully", certain=certain)
    reason = f"server {version} lacks for {member}: {'; '.join(parts)}"
    return Support(shown, version, "partly", reason, lost, gone, certain)


def refuse_missing(operation_id: str, since: str, until: str, version: str) -> None:
    """Refuse a generated operation that a server of a known version does not have, before it is asked.

    What is not certain is sent: the server knows best.

    Raises:
        UnsupportedServerVersion: No server of this version has the operation.
    """
    if _is_missing(since, until, version):
        raise UnsupportedServerVersion(_needs(f"the operation {operation_id}", since, until, version))


@functools.lru_cache(maxsize=512)
def _is_missing(since: str, until: str, version: str) -> bool:
    place = _place(version)
    known = table.VERSIONS.index(since) if since in table.VERSIONS else 0
    return place.above < 1 << known or bool(until in table.VERSIONS and place.below > 1 << table.VERSIONS.index(until))


def missing_operation(response: ServerResponse, message: str) -> Optional[UnsupportedOperation]:
    """The error for a refusal that comes from an operation which the server's version does not have.

    Args:
        response: An answer with status 404 or 405.
        message: What is known about the request, to follow.

    Returns:
        The error; None when the answer means something else.
    """
    if not response.path.startswith("/api/") or not _says_no_route(response):
        return None
    found = _route(response.method, response.path.partition("?")[0])
    if found is None:
        return None
    symbol, mask = found
    version = response.server_version
    if version and mask & _place(version).below:
        return None
    versions = [known for index, known in enumerate(table.VERSIONS) if mask >> index & 1]
    until = "" if mask & _NEWEST else versions[-1]
    return UnsupportedOperation(f"{_needs(symbol, versions[0], until, version)}\n  {message}", response)


def _needs(what: str, since: str, until: str, version: str) -> str:
    here = f"this one is {version}" if version else "this one does not know it"
    if until:
        return f"{what} is gone since server {until}; {here}" if version else f"{what} is gone since server {until}"
    return f"{what} needs server {since} or newer; {here}"


def _told(what: str, works: int, version: str) -> str:
    versions = [known for index, known in enumerate(table.VERSIONS) if works >> index & 1]
    if not versions:
        return f"{what} needs a newer server than {table.VERSIONS[-1]}; this one is {version}"
    return _needs(what, versions[0], "" if works & _NEWEST else versions[-1], version)


def _says_no_route(response: ServerResponse) -> bool:
    """Whether the server does not know the path or verb; of a missing entity it says so in another way."""
    if response.status_code == 405:
        return True
    return isinstance(response.error_data.get("path"), str)


@functools.lru_cache(maxsize=64)
def _place(version: str) -> _Place:
    numbers = _numbers(version)
    known = _known()
    below = max((index for index, one in enumerate(known) if one <= numbers), default=0)
    above = min((index for index, one in enumerate(known) if one >= numbers), default=len(known) - 1)
    return _Place(1 << below, 1 << max(below, above), numbers > known[-1])


@functools.lru_cache(maxsize=1)
def _known() -> list[tuple[int, ...]]:
    return [_numbers(version) for version in table.VERSIONS]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version.partition("+")[0].partition("-")[0])[:3])


def _route(method: str, path: str) -> Optional[tuple[str, int]]:
    parts = path.split("/")
    best: tuple[int, Optional[tuple[str, int]]] = (-1, None)
    for route, entry in table.ROUTES.items():
        verb, _, template = route.partition(" ")
        there = template.split("/")
        if verb != method or len(there) != len(parts):
            continue
        if all(known in ("{}", part) for known, part in zip(there, parts)):
            best = max(best, (len(there) - there.count("{}"), entry), key=lambda pair: pair[0])
    return best[1]

"""Passwords and keys that callers give, checked before they are sent; no message shows one."""

from __future__ import annotations

import re

_SERVICE_KEY = re.compile(r"[A-Za-z0-9]{32}")
_USABLE = re.compile(r"[!-~]+")


class Hidden(str):
    """A secret that tracebacks with local variables don't show; for everything else it is the text it is made of."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'…'"


def service_key(value: str, parameter: str) -> str:
    """An API key to give to a service user.

    Raises:
        ValueError: It is not what servers take: 32 letters (without accents) and digits.
    """
    if not _SERVICE_KEY.fullmatch(value):
        raise ValueError(
            f"{parameter} has to be 32 letters a to z and digits; the one given is not ({len(value)} characters)"
        )
    return Hidden(value)


def user_key(value: str, parameter: str) -> str:
    """An API key to add to those of a user.

    Raises:
        ValueError: It is empty, or nobody could log in with it: a header has to carry it.
    """
    if not _USABLE.fullmatch(value):
        raise ValueError(f"{parameter} has to be of ASCII characters without spaces, at least one")
    return Hidden(value)

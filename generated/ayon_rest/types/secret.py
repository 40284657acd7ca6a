"""`Secret` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["SecretDict"]


class SecretDict(TypedDict):
    """`Secret` as plain JSON."""

    name: NotRequired[str | None]
    value: NotRequired[str | None]

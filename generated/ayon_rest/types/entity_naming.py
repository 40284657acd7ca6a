"""`EntityNaming` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["EntityNamingDict"]


class EntityNamingDict(TypedDict):
    """`EntityNaming` as plain JSON."""

    capitalization: NotRequired[Literal["lower", "upper", "keep", "pascal", "camel"] | str | None]
    separator: NotRequired[Literal["", "_", "-", "."] | str | None]

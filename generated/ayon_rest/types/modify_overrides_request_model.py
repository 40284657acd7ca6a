"""`ModifyOverridesRequestModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ModifyOverridesRequestModelDict"]


class ModifyOverridesRequestModelDict(TypedDict):
    """`ModifyOverridesRequestModel` as plain JSON."""

    action: Literal["delete", "pin"] | str
    path: list[str]

"""`ListAccessLevel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import TypeAlias

__all__ = ["ListAccessLevelDict"]

ListAccessLevelDict: TypeAlias = "Literal[0, 10, 20, 30] | int"

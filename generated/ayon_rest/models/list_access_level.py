"""`ListAccessLevel`, a type of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import TypeAlias

__all__ = ["ListAccessLevel"]

ListAccessLevel: TypeAlias = "Literal[0, 10, 20, 30] | int"

"""`ExistingItemStrategy`, a type of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import TypeAlias

__all__ = ["ExistingItemStrategy"]

ExistingItemStrategy: TypeAlias = 'Literal["skip", "update", "fail"] | str'

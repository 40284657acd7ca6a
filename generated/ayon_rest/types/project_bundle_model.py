"""`ProjectBundleModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectBundleModelDict"]


class ProjectBundleModelDict(TypedDict):
    """`ProjectBundleModel` as plain JSON."""

    production: NotRequired[str | None]
    staging: NotRequired[str | None]

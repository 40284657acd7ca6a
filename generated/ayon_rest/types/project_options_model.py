"""`ProjectOptionsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["ProjectOptionsModelDict"]


class ProjectOptionsModelDict(TypedDict):
    """`ProjectOptionsModel` as plain JSON."""

    project_code_regex: NotRequired[str | None]

"""`CustomTemplate` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["CustomTemplateDict"]


class CustomTemplateDict(TypedDict):
    """`CustomTemplate` as plain JSON."""

    name: str
    value: NotRequired[str | None]

"""`HTTPValidationError` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .validation_error import ValidationErrorDict

__all__ = ["HTTPValidationErrorDict"]


class HTTPValidationErrorDict(TypedDict):
    """`HTTPValidationError` as plain JSON."""

    detail: NotRequired[list[ValidationErrorDict] | None]

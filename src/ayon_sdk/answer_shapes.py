"""Answers that are valid JSON, and yet not what was asked for."""

from __future__ import annotations

from types import TracebackType
from typing import Optional

from .errors import AyonError, GraphQlQueryError

__all__ = ["AsQueried"]

_OF_SHAPE = (AttributeError, IndexError, KeyError, TypeError, ValueError)


class AsQueried:
    """Around code that reads the answer to a GraphQL query and relies on its shape.

    Args:
        what: What was asked for, e.g. ``"folders"``.

    Raises:
        GraphQlQueryError: At the end of the block, in place of what went wrong in it, which is the cause.
    """

    __slots__ = ("_what",)

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        _kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        if isinstance(error, _OF_SHAPE) and not isinstance(error, AyonError):
            raise GraphQlQueryError(
                f"The server's answer to a query for {self._what} has another shape than was asked for"
            ) from error

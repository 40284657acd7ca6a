"""The table of counts in the guide on drift."""

from __future__ import annotations

from pathlib import Path

from ..errors import CodegenError
from ..files import repository, write_if_changed
from .counts import table

__all__ = ["put_counts_into_guide"]

_BEGIN = "<!-- counts -->\n"
_END = "<!-- end of counts -->\n"


def put_counts_into_guide(*, write: bool) -> bool:
    """Put the table into the guide on drift; returns whether it was another one before.

    Raises:
        CodegenError: There is no place for the table in the guide.
    """
    guide = repository() / "docs" / "guides" / "drift.md"
    head, old, tail = _parts(guide)
    fresh = f"\n{table()}\n"
    if write:
        write_if_changed(guide, f"{head}{_BEGIN}{fresh}{_END}{tail}".encode())
    return old != fresh


def _parts(guide: Path) -> tuple[str, str, str]:
    text = guide.read_text(encoding="utf-8")
    head, found, rest = text.partition(_BEGIN)
    old, ended, tail = rest.partition(_END)
    if not found or not ended:
        raise CodegenError(f"{guide} has no place for the table: {_BEGIN.strip()} and {_END.strip()} are missing")
    return head, old, tail

"""Files of the checkout that are derived from the source of the SDK: what members ask for, and what follows."""

from __future__ import annotations

from pathlib import Path

from ..files import repository, write_if_changed
from .members import analyse, render, stored
from .support import matrix
from .support_files import as_page, as_table
from .versions import pinned_facts

__all__ = ["derive"]


def derive(*, write: bool) -> list[str]:
    """Make the derived files, and tell which of them had other bytes before.

    Args:
        write: Whether to write; else only say what differs.

    Raises:
        CodegenError: This is no checkout, or a request in the source can't be told.
    """
    found = analyse()
    root = repository()
    versions = pinned_facts()
    rows = matrix(found, versions)
    files: dict[Path, bytes] = {
        stored(): render(found),
        root / "src" / "ayon_sdk" / "_support_table.py": as_table(rows, versions),
        root / "docs" / "reference" / "support.md": as_page(rows, versions),
    }
    differing = [path for path, data in files.items() if not path.is_file() or path.read_bytes() != data]
    if write:
        for path in differing:
            write_if_changed(path, files[path])
    return [path.relative_to(root).as_posix() for path in differing]

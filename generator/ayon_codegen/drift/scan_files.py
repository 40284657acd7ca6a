"""The Python files among what a user names, and their text."""

from __future__ import annotations

import io
import os
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["python_files", "read_source"]

_PASSED_BY = frozenset({"__pycache__", "node_modules", "site-packages"})
_LARGEST = 5 * 1024 * 1024
"""Bytes; longer files are data."""


def python_files(paths: Iterable[Path | str]) -> Iterator[tuple[Path, str]]:
    """Python files with the name to show for each, sorted; each once.

    Hidden folders, virtual environments and installed packages are passed by; what is named itself is not.

    Args:
        paths: Files and folders.
    """
    seen: set[str] = set()
    for named in paths:
        root = Path(named)
        found = [root] if root.is_file() else _below(root)
        for path in found:
            real = os.path.realpath(path)
            if real not in seen:
                seen.add(real)
                yield path, path.as_posix()


def _below(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        here = Path(folder)
        folders[:] = sorted(
            name
            for name in folders
            if name not in _PASSED_BY and not name.startswith(".") and not (here / name / "pyvenv.cfg").exists()
        )
        yield from (
            here / name for name in sorted(files) if name.endswith((".py", ".pyw")) and not name.startswith("._")
        )


def read_source(path: Path) -> str:
    """The text of a Python file, in the encoding that it says it has.

    Raises:
        ValueError: It can't be read; the message says why.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError(f"larger than {_LARGEST >> 20} MiB")
        data = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding)
    except OSError as error:
        raise ValueError(error.strerror or str(error)) from error
    except SyntaxError as error:
        raise ValueError(f"not text in a known encoding: {error.msg}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"not text in {error.encoding}") from error
    except LookupError as error:
        raise ValueError(str(error)) from error

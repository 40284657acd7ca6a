"""How strings from a schema enter generated source: as literals or as prose, never as code.

There are two doors, and templates use no other: `literal` for values, `prose` for docstrings. Identifiers are made in
`ayon_codegen.names`.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import cast

__all__ = ["clean", "literal", "one_line", "prose"]

_PLAIN = re.compile(r"^[ !#-\[\]-~]*$")
_WIDTH = 120


def literal(value: object) -> str:
    """Python source of a value made of None, bool, int, float, str, tuples, lists and dicts; ASCII only.

    Raises:
        TypeError: The value is of another type.
    """
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, str):
        text = str(value)
        return f'"{text}"' if _PLAIN.match(text) and not text.endswith("\n") else ascii(text)
    if isinstance(value, int):
        return hex(value) if abs(value) > 10**300 else repr(int(value))
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return f'float("{value}")'
        return repr(value)
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        inner = ", ".join(map(literal, items))
        return f"({inner},)" if len(items) == 1 else f"({inner})"
    if isinstance(value, list):
        elements = cast("list[object]", value)
        return "[" + ", ".join(map(literal, elements)) + "]"
    if isinstance(value, dict):
        entries = cast("dict[object, object]", value)
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in entries.items()) + "}"
    raise TypeError(f"no literal of a {type(value).__name__}")


def clean(text: str) -> str:
    """Text without control, format and surrogate characters; line breaks of all kinds become ``\\n``."""
    lines = re.split("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text)
    return "\n".join(
        "".join(" " if char == "\t" else char for char in line if char == "\t" or unicodedata.category(char)[0] != "C")
        for line in lines
    )


def one_line(text: str) -> str:
    """Text on one line, white space collapsed."""
    return " ".join(clean(text).split())


def prose(text: str, indent: int, *, hanging: int = 0) -> str:
    """Text as it stands inside a docstring: cleaned, wrapped, escaped so that it cannot end the docstring.

    Args:
        text: Paragraphs, separated by empty lines.
        indent: Columns that all lines but the first start with.
        hanging: Further columns of the lines that a wrapped paragraph goes on with.
    """
    width = _WIDTH - indent - 4
    paragraphs: list[str] = []
    for paragraph in re.split(r"\n\s*\n", clean(text).strip()):
        lines = textwrap.wrap(
            " ".join(paragraph.split()), width, break_long_words=False, break_on_hyphens=False,
            subsequent_indent=" " * hanging,
        )  # fmt: skip
        paragraphs.append(("\n" + " " * indent).join(map(_escape, lines)))
    return ("\n\n" + " " * indent).join(paragraphs)


def _escape(line: str) -> str:
    if line.endswith('"'):
        return _escape(line[:-1]) + r"\""
    return line.replace("\\", "\\\\").replace('"""', r"\"\"\"")

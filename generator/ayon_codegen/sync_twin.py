"""Derive the synchronous twin of the hand-written asynchronous source.

    python -m ayon_codegen.sync_twin            rewrite src/ayon_sdk/_sync from src/ayon_sdk/_async
    python -m ayon_codegen.sync_twin --check    change nothing, exit 1 and name the files that differ

The transform works on tokens, so formatting and comments stay as they were written:

- ``async`` and ``await`` go away, ``AsyncX`` becomes ``X``, ``__aenter__`` ``__enter__``, ``aclose`` ``close`` …
- ``Awaitable[X]`` and ``Coroutine[…, X]`` become ``X``, ``AsyncGenerator[X, Y]`` becomes ``Generator[X, Y, None]``;
- docstrings and comments lose their ``async`` and ``await`` too.

``_compat_io.py`` is the one module that is written by hand on both sides: it holds what really differs.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2] / "src" / "ayon_sdk"
SOURCE = "_async"
TWIN = "_sync"
BY_HAND = frozenset({"_compat_io.py"})

HEADER = (
    "# Derived from {source} by `python -m ayon_codegen.sync_twin`.\n"
    "# Changes are made there: this file is written over.\n"
)

NAMES = {
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aiter": "iter",
    "aiter_bytes": "iter_bytes",
    "aiter_raw": "iter_raw",
    "aiter_stream": "iter_stream",
    "anext": "next",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "enter_async_context": "enter_context",
    "handle_async_request": "handle_request",
}
UNWRAPPED = frozenset({"Awaitable", "Coroutine"})
"""Generic types that stand for their last argument once nothing is awaited."""

_CLASS = re.compile(r"Async(?=[A-Z])")
_WORD = re.compile(r"\b(?:async|await)\s+(?=[A-Za-z_(])")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
_STRING = re.compile(r"^([A-Za-z]*)('''|\"\"\"|'|\")(.*)\2$", re.DOTALL)


class Token(NamedTuple):
    """A token and the blanks (or line continuation) before it."""

    kind: int
    text: str
    blanks: str


def derive(source: str, origin: str) -> str:
    """Return the synchronous twin of `source`.

    Args:
        source: Text of an asynchronous module.
        origin: Path to name in the header of the twin.
    """
    tokens = list(_split(source))
    docstrings = _docstrings(tokens)
    out: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        kind, text, blanks = token
        if kind == tokenize.NAME and text in ("async", "await"):
            # The next token takes the place, and so the indentation, of the word that goes away.
            following = tokens[index + 1]
            tokens[index + 1] = following._replace(blanks=blanks)
        elif kind == tokenize.NAME and text in UNWRAPPED and tokens[index + 1].text == "[":
            end = _closing(tokens, index + 1)
            start = _last_argument(tokens, index + 1, end)
            inner = tokens[start:end]
            inner[0] = inner[0]._replace(blanks=blanks)
            tokens[index : end + 1] = inner
            continue
        elif kind == tokenize.NAME and text == "AsyncGenerator" and tokens[index + 1].text == "[":
            end = _closing(tokens, index + 1)
            tokens[end:end] = [Token(tokenize.OP, ",", ""), Token(tokenize.NAME, "None", " ")]
            out.append(Token(kind, "Generator", blanks))
        elif kind == tokenize.NAME:
            out.append(Token(kind, rename(text), blanks))
        elif index in docstrings or kind == tokenize.COMMENT:
            out.append(Token(kind, _prose(text), blanks))
        elif kind == tokenize.STRING:
            out.append(Token(kind, _string(text), blanks))
        else:
            out.append(token)
        index += 1
    text = "".join(token.blanks + token.text for token in out)
    return HEADER.format(source=origin) + _without_unwrapped_imports(text)


def rename(name: str) -> str:
    """Name of the synchronous counterpart of an identifier."""
    return NAMES.get(name) or _CLASS.sub("", name)


def _split(source: str) -> Iterator[Token]:
    lines = source.splitlines(keepends=True)
    row, column = 1, 0
    for item in _whole_strings(tokenize.generate_tokens(io.StringIO(source).readline), lines):
        if item.type in (tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        (start_row, start_column), (end_row, end_column) = item.start, item.end
        blanks = ""
        while row < start_row:
            blanks += lines[row - 1][column:]
            row, column = row + 1, 0
        blanks += lines[row - 1][column:start_column] if row <= len(lines) else ""
        yield Token(item.type, item.string, blanks)
        row, column = end_row, end_column
        if item.type in (tokenize.NEWLINE, tokenize.NL):
            row, column = row + 1, 0


def _whole_strings(tokens: Iterator[tokenize.TokenInfo], lines: list[str]) -> Iterator[tokenize.TokenInfo]:
    """Put f-strings together again, which Python takes apart since 3.12: one token each, as before."""
    depth = 0
    start = (0, 0)
    for item in tokens:
        name = tokenize.tok_name[item.type]
        if name in ("FSTRING_START", "TSTRING_START"):
            start = start if depth else item.start
            depth += 1
        elif name in ("FSTRING_END", "TSTRING_END"):
            depth -= 1
            if not depth:
                text = _between(lines, start, item.end)
                yield tokenize.TokenInfo(tokenize.STRING, text, start, item.end, item.line)
        elif not depth:
            yield item


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    rows = lines[start[0] - 1 : end[0]]
    rows[-1] = rows[-1][: end[1]]
    rows[0] = rows[0][start[1] :]
    return "".join(rows)


def _docstrings(tokens: list[Token]) -> set[int]:
    """Indexes of the strings that stand alone as a statement."""
    found: set[int] = set()
    fresh = True
    for index, token in enumerate(tokens):
        if token.kind in (tokenize.NL, tokenize.COMMENT):
            continue
        if token.kind == tokenize.STRING and fresh and tokens[index + 1].kind in (tokenize.NEWLINE, tokenize.COMMENT):
            found.add(index)
        fresh = token.kind == tokenize.NEWLINE
    return found


def _closing(tokens: list[Token], opening: int) -> int:
    depth = 0
    for index in range(opening, len(tokens)):
        if tokens[index].text in ("[", "(", "{"):
            depth += 1
        elif tokens[index].text in ("]", ")", "}"):
            depth -= 1
            if not depth:
                return index
    raise ValueError("a bracket is not closed")


def _last_argument(tokens: list[Token], opening: int, closing: int) -> int:
    depth = 0
    start = opening + 1
    for index in range(opening + 1, closing):
        if tokens[index].text in ("[", "(", "{"):
            depth += 1
        elif tokens[index].text in ("]", ")", "}"):
            depth -= 1
        elif tokens[index].text == "," and not depth:
            start = index + 1
    return start


def _prose(text: str) -> str:
    """Comments and docstrings speak of the synchronous names, their examples are synchronous code."""
    return _IDENTIFIER.sub(lambda match: rename(match.group()), _WORD.sub("", text))


def _string(text: str) -> str:
    """Other strings are data and stay, except when one is a name, as in `__all__`."""
    match = _STRING.match(text)
    if match and "f" in match.group(1).lower():
        return match.group(1) + match.group(2) + _fields(match.group(3)) + match.group(2)
    if match and _CLASS.match(match.group(3)) and _IDENTIFIER.fullmatch(match.group(3)):
        return f"{match.group(1)}{match.group(2)}{rename(match.group(3))}{match.group(2)}"
    return text


def _fields(text: str) -> str:
    """The inside of an f-string, with the code in its braces made synchronous."""
    out: list[str] = []
    index = 0
    while index < len(text):
        if text[index : index + 2] in ("{{", "}}"):
            out.append(text[index : index + 2])
            index += 2
        elif text[index] == "{":
            depth = 1
            end = index + 1
            while end < len(text) and depth:
                depth += {"{": 1, "}": -1}.get(text[end], 0)
                end += 1
            out.append(_prose(text[index:end]))
            index = end
        else:
            out.append(text[index])
            index += 1
    return "".join(out)


def _without_unwrapped_imports(text: str) -> str:
    """Drop names from imports that the twin has no use for any more, and names imported twice."""

    def shorten(match: re.Match[str]) -> str:
        names: list[str] = []
        for part in match.group(2).split(","):
            name = part.strip()
            unused = name in UNWRAPPED and not re.search(rf"\b{name}\b", text.replace(match.group(), ""))
            if name and not unused and name not in names:
                names.append(name)
        return match.group(1) + ", ".join(names) + "\n" if names else ""

    return re.sub(r"^(from (?:collections\.abc|typing) import )([^(\n]+)\n", shorten, text, flags=re.MULTILINE)


def twins(root: Path = ROOT) -> dict[Path, str]:
    """Every derived file and the text it should have."""
    out: dict[Path, str] = {}
    for path in sorted((root / SOURCE).rglob("*.py")):
        relative = path.relative_to(root / SOURCE)
        if relative.as_posix() not in BY_HAND:
            origin = f"src/{root.name}/{SOURCE}/{relative.as_posix()}"
            out[root / TWIN / relative] = derive(path.read_text(encoding="utf-8"), origin)
    return out


def outdated(root: Path = ROOT) -> dict[Path, str | None]:
    """Derived files that differ from what they should be; None stands for a file that should not exist."""
    expected = twins(root)
    out: dict[Path, str | None] = {
        path: text for path, text in expected.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    }
    for path in sorted((root / TWIN).rglob("*.py")):
        if path not in expected and path.relative_to(root / TWIN).as_posix() not in BY_HAND:
            out[path] = None
    return out


def main(arguments: list[str] | None = None) -> int:
    """Command line of the tool; returns the exit code."""
    summary = (__doc__ or "").partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m ayon_codegen.sync_twin", description=summary)
    parser.add_argument("--check", action="store_true", help="change nothing, fail when a derived file is out of date")
    check: bool = parser.parse_args(arguments).check
    changes = outdated()
    for path, text in changes.items():
        name = path.relative_to(ROOT.parent.parent)
        if check:
            sys.stdout.write(f"out of date: {name}\n")
        elif text is None:
            path.unlink()
            sys.stdout.write(f"removed {name}\n")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {name}\n")
    if check and changes:
        sys.stdout.write("run `python -m ayon_codegen.sync_twin` and commit the result\n")
    return 1 if check and changes else 0


if __name__ == "__main__":
    sys.exit(main())

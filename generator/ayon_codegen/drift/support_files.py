"""The support matrix as the table that the SDK looks things up in, and as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from .rest_source import RestOperation, route, shipped
from .support import Row
from .versions import ServerFacts

__all__ = ["as_page", "as_table"]

_HEAD = '''"""What server versions lack of what members of the SDK use.

Derived from the source of the SDK and the pinned schemas by ``python -m ayon_codegen members``; do not edit.
"""

from __future__ import annotations

__all__ = ["MEMBERS", "ROUTES", "VERSIONS"]

'''


def as_table(rows: Iterable[Row], versions: tuple[ServerFacts, ...]) -> bytes:
    """The module of the SDK that knows what is missing where; what is there in all versions is not in it.

    Args:
        rows: The matrix.
        versions: Its server versions, oldest first.
    """
    everywhere = (1 << len(versions)) - 1
    lines = [_HEAD, "VERSIONS = (\n", *(f'    "{version.version}",\n' for version in versions), ")\n"]
    lines.append('"""Known server versions, oldest first; a mask has a bit for each, the lowest for the first."""\n\n')
    lines.append("MEMBERS: dict[str, tuple[int, dict[str, int], dict[str, int], dict[str, int]]] = {\n")
    for row in sorted(rows, key=lambda row: row.member):
        if not row.whole(everywhere):
            parts = ", ".join(_entries(part) for part in (row.parameters, row.fields, row.operations))
            lines.append(f'    "{row.member}": ({row.works}, {parts}),\n')
    lines.append("}\n")
    lines.append(
        '"""Member → versions with which it works, then parameters, fields and operations → versions with which it\n'
        'works without them. Members that are not here work fully with all versions."""\n\n'
    )
    lines.append("ROUTES: dict[str, tuple[str, int]] = {\n")
    for key, (symbol, mask) in sorted(_routes(versions).items()):
        lines.append(f'    "{key}": ("{symbol}", {mask}),\n')
    lines.append("}\n")
    lines.append(
        '"""Verb and path → operation and the versions that have it, for those that not all versions have."""\n'
    )
    return "".join(lines).encode()


def _entries(part: dict[str, int]) -> str:
    return "{" + ", ".join(f'"{name}": {mask}' for name, mask in sorted(part.items())) + "}"


def _routes(versions: tuple[ServerFacts, ...]) -> dict[str, tuple[str, int]]:
    everywhere = (1 << len(versions)) - 1
    found: dict[str, tuple[str, int]] = {}
    known: dict[str, RestOperation] = shipped().operations
    for operation in known.values():
        mask = sum(1 << index for index, one in enumerate(versions) if one.operation(operation) is not None)
        if mask != everywhere:
            found[route(operation.method, operation.path)] = (operation.symbol, mask)
    return found


_PAGE_HEAD = """<!-- Derived from source and pinned schemas by `python -m ayon_codegen members`; do not edit. -->

# Which member works with which server

Every member of `ServerAPI` was looked through for what it asks the server for, and that was looked up in the schema of
each pinned server version. Members that are not listed work fully with all of them ({whole} of {all}); those that don't
talk to the server are not counted.

● works fully · ◐ works, but something is missing, see the last column · – does not work

At run time `server.supports("{example}")` tells the same for the server that a connection is to, and a member whose
operation the server does not have raises `UnsupportedServerVersion` instead of a plain 404.

"""


def as_page(rows: Iterable[Row], versions: tuple[ServerFacts, ...]) -> bytes:
    """The page of the documentation: a table for each class, members that lack something, versions side by side.

    Args:
        rows: The matrix.
        versions: Its server versions, oldest first.
    """
    everywhere = (1 << len(versions)) - 1
    ordered = sorted(rows, key=lambda row: (_home(row.member) != "ServerAPI", row.member))
    whole = sum(row.whole(everywhere) for row in ordered)
    text = _PAGE_HEAD.replace("{whole}", str(whole)).replace("{all}", str(len(ordered)))
    text = text.replace("{example}", "get_entity_lists")
    for home, members in groupby(ordered, key=lambda row: _home(row.member)):
        lacking = [row for row in members if not row.whole(everywhere)]
        if not lacking:
            continue
        text += f"## {_TITLES.get(home, home)}\n\n"
        text += f"| member | {' | '.join(version.version for version in versions)} | missing |\n"
        text += f"|---|{':-:|' * len(versions)}---|\n"
        text += "".join(_line(row, versions) for row in lacking) + "\n"
    return (text.rstrip() + "\n").encode()


_TITLES = {"ayon_sdk": "Functions of the package"}


def _home(member: str) -> str:
    return member.partition(".")[0]


def _line(row: Row, versions: tuple[ServerFacts, ...]) -> str:
    marks: list[str] = []
    for index in range(len(versions)):
        bit = 1 << index
        lacks = any(mask & bit for part in (row.operations, row.parameters, row.fields) for mask in part.values())
        marks.append("–" if not row.works & bit else "◐" if lacks else "●")
    notes = [
        f"{word} {_listed(names)} {_when(mask, versions)}"
        for word, part in (("parameter", row.parameters), ("field", row.fields), ("", row.operations))
        for mask, names in _by_mask(part)
    ]
    if not row.works:
        notes = [f"needs a newer server than {versions[-1].version}"]
    name = row.member.partition(".")[2]
    return f"| `{name}` | {' | '.join(marks)} | {'; '.join(note.strip() for note in notes)} |\n"


def _by_mask(part: dict[str, int]) -> list[tuple[int, list[str]]]:
    masks = sorted(set(part.values()))
    return [(mask, sorted(name for name, one in part.items() if one == mask)) for mask in masks]


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _when(mask: int, versions: tuple[ServerFacts, ...]) -> str:
    """The versions of a mask in words: ``up to 1.9.0``, ``1.10.0 to 1.12.0``, ``in all``."""
    missing = [index for index in range(len(versions)) if mask >> index & 1]
    first, last = missing[0], missing[-1]
    if len(missing) != last - first + 1:
        return "in " + ", ".join(versions[index].version for index in missing)
    if first == last:
        return f"in {versions[first].version}"
    if last == len(versions) - 1:
        return f"since {versions[first].version}" if first else "in all of them"
    return f"up to {versions[last].version}" if not first else f"{versions[first].version} to {versions[last].version}"

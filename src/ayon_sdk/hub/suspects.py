"""Which operation a refusal is about, where the server takes the whole batch back and does not say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["suspects_of"]

_QUOTED = re.compile(r"'([^']*)'")
_MISSING = re.compile(r"[Ee]ntity ([0-9a-f-]{32,36}) not found")
_MODEL = re.compile(r"validation errors? for (\w+?)(Post|Patch)Model\n(\w+)", re.MULTILINE)
_PATTERN = re.compile(r"pattern=(.+?)\)?$", re.MULTILINE)
_PUBLISHED = re.compile(r"Cannot change (\w+) of a folder with published versions")
_FIELDS = {"name": "name", "folder_type": "folderType", "parent_id": "parentId"}

Operation = Mapping[str, Any]


def suspects_of(operations: Sequence[Operation], detail: str) -> list[int]:
    """Find the operations that a refusal can be about.

    Args:
        operations: What was sent, in order.
        detail: The server's own words.

    Returns:
        Their places; one when it is certain, all when the words say nothing.
    """
    for find in (_missing, _clash, _reference, _published, _invalid):
        found = find(operations, detail)
        if found:
            return found
    return list(range(len(operations)))


def _missing(operations: Sequence[Operation], detail: str) -> list[int]:
    match = _MISSING.search(detail)
    if match is None:
        return []
    return [index for index, each in enumerate(operations) if each.get("entityId") == _plain(match.group(1))][:1]


def _clash(operations: Sequence[Operation], detail: str) -> list[int]:
    if "already exists" not in detail:
        return []
    words = {_plain(word.strip()).lower() for quoted in _QUOTED.findall(detail) for word in quoted.split(",")}
    kind = detail.partition(" ")[0].lower()
    found: list[int] = []
    for index, each in enumerate(operations):
        data = _data(each)
        names = {str(data[key]).lower() for key in ("name", "version") if key in data}
        clashing = each.get("entityId") in words or (names and names <= words)
        if each["type"] != "delete" and each["entityType"] == kind and clashing:
            found.append(index)
    # Of several with the same name, those are meant whose folder is named too.
    near = [index for index in found if words & {str(_data(operations[index]).get(key)) for key in _PARENTS}]
    return near or found


_PARENTS = ("parentId", "folderId", "productId")


def _reference(operations: Sequence[Operation], detail: str) -> list[int]:
    """All operations with a value that does not exist fail, so it was the first of them."""
    if "not present in table" not in detail:
        return []
    words = {_plain(word) for word in _QUOTED.findall(detail)}
    return [index for index, each in enumerate(operations) if words & set(map(str, _data(each).values()))][:1]


def _published(operations: Sequence[Operation], detail: str) -> list[int]:
    match = _PUBLISHED.search(detail)
    if match is None:
        return []
    field = _FIELDS.get(match.group(1), match.group(1))
    return [
        index
        for index, each in enumerate(operations)
        if each["entityType"] == "folder" and each["type"] == "update" and field in _data(each)
    ]


def _invalid(operations: Sequence[Operation], detail: str) -> list[int]:
    match = _MODEL.search(detail)
    if match is None:
        return []
    kind, field = match.group(1).lower(), match.group(3)
    wanted = "create" if match.group(2) == "Post" else "update"
    found = [
        index
        for index, each in enumerate(operations)
        if each["type"] == wanted and each["entityType"] == kind and (field in _data(each) or wanted == "create")
    ]
    pattern = _PATTERN.search(detail)
    if pattern is None or not found:
        return found
    try:
        valid = re.compile(pattern.group(1))
    except re.error:
        return found
    wrong = [index for index in found if not valid.match(str(_data(operations[index]).get(field)))]
    return wrong[:1] or found


def _data(operation: Operation) -> Mapping[str, Any]:
    return operation.get("data") or {}


def _plain(word: str) -> str:
    """An id without the dashes that a database writes."""
    short = word.replace("-", "")
    return short if re.fullmatch("[0-9a-f]{32}", short) else word

"""Identifiers from names of a schema: readable, valid, free of collisions, and stable.

An identifier depends on its own name alone wherever that is possible; what already has a name keeps it when something
new appears. Where two names meet, the one that needed no change keeps its identifier and the others get a suffix made
from their full name.
"""

from __future__ import annotations

import hashlib
import keyword
import re
from collections import Counter
from collections.abc import Iterable, Mapping

__all__ = [
    "API_CLASS_NAMES",
    "FIELD_NAMES",
    "METHOD_NAMES",
    "PARAMETER_NAMES",
    "TAG_NAMES",
    "assign",
    "assign_classes",
    "module",
    "pascal",
    "snake",
]

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))")
_QUALIFIED = re.compile(r"(?P<module>[a-z0-9_.]+)__(?P<name>[A-Z]\w*)", re.ASCII)
_LONGEST = 100
_LAYERS = frozenset({"api", "ayon_server", "main", "models", "pydantic", "schemas", "types"})
"""Parts of a module path that say nothing about what a model is."""

_TYPE_NAMES = frozenset({
    "Any", "Content", "Literal", "None", "UNSET", "Unset", "bool", "bytes", "datetime", "dict", "float", "int", "list",
    "models", "str", "tuple", "types",
})  # fmt: skip
_KEYWORDS = frozenset({*keyword.kwlist, "self", "cls", "print", "match", "case", "_"})

_PACKAGE_NAMES = frozenset({
    "annotations", "dir", "getattr", "globals", "importlib", "list", "name", "object", "set", "sorted", "str", "value",
})  # fmt: skip
_DEVICES = frozenset({"aux", "con", "nul", "prn", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})

FIELD_NAMES = _TYPE_NAMES | {"additional_properties", "define", "field", "from_dict", "known_keys", "to_dict"}
"""Names that a field of a model cannot have: annotations of later fields would mean the field."""
METHOD_NAMES = _TYPE_NAMES | {"raw"}
"""Names that a method cannot have, for the same reason."""
PARAMETER_NAMES = frozenset({"body", "content", "content_type"})
"""Names that a path, query or header parameter cannot have: the body has them."""
TAG_NAMES = frozenset({"cached_property"})
"""Names that the property of a tag cannot have: it would hide the decorator from those that follow."""
_CLASS_NAMES = frozenset({
    "Any", "ClassVar", "Content", "False", "Fields", "Literal", "Mapping", "Model", "None", "NotRequired", "True",
    "TYPE_CHECKING", "TypeAlias", "TypedDict", "UNSET", "Unset",
})  # fmt: skip
API_CLASS_NAMES = _CLASS_NAMES | {"Api", "AsyncApi", "AsyncRawApi", "Operation", "Raw", "RawApi"}
"""Names that the class of a tag cannot have: its module imports them."""


def snake(name: str) -> str:
    """A valid, public, lower-case identifier: ``"folderType"`` → ``"folder_type"``, ``"class"`` → ``"class_"``."""
    words = _WORD_START.sub("_", name)
    text = re.sub(r"[^0-9a-z]+", "_", words.lower()).strip("_")
    if not text:
        text = "x" + _mark(name)
    if text[0].isdigit():
        text = "x" + text
    if len(text) > _LONGEST:
        text = f"{text[:_LONGEST]}_{_mark(name)}"
    return f"{text}_" if text in _KEYWORDS else text


def pascal(name: str) -> str:
    """A valid class name: ``"Entity lists"`` → ``"EntityLists"``; inner capitals stay."""
    text = "".join(part[0].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name) if part)
    if not text:
        text = "X" + _mark(name)
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + "X" + _mark(name)
    return "X" + text if text[0].isdigit() else text


def module(name: str) -> str:
    """Name of the module that holds a class or a tag.

    It is never one of the file names that Windows keeps for devices, and never a name that the code of the package
    around it uses: an imported module becomes a name of its package.
    """
    text = snake(name)
    return f"{text}_" if text in _DEVICES or text in _PACKAGE_NAMES else text


def assign(names: Iterable[str], reserved: frozenset[str] = frozenset()) -> dict[str, str]:
    """One snake-case identifier for each name, no two alike and none reserved; independent of order.

    Args:
        names: Different names, e.g. the properties of a model.
        reserved: Identifiers that get a trailing underscore.
    """
    wanted = {name: f"{base}_" if (base := snake(name)) in reserved else base for name in names}
    count = Counter(wanted.values())
    result = {name: base for name, base in wanted.items() if count[base] == 1 or name == base}
    taken = set(result.values())
    for name in sorted(wanted.keys() - result.keys()):
        unique = _free(wanted[name] + "_", name, taken)
        taken.add(unique)
        result[name] = unique
    return {name: result[name] for name in wanted}


def assign_classes(components: Iterable[str], inner: Mapping[str, str]) -> dict[str, str]:
    """Class names for component schemas, and for schemas without a name of their own.

    Args:
        components: Names of component schemas.
        inner: Wished name by key for schemas inside others; they give way to components.

    Returns:
        Class name by component name and by key of `inner`. Classes, their ``…Dict`` twins and their modules
        never share a name, in any letter case.
    """
    taken: set[str] = set()
    result: dict[str, str] = {}

    def claim(key: str, candidates: Iterable[str]) -> None:
        for candidate in candidates:
            forms = {candidate.lower(), candidate.lower() + "dict", f"{module(candidate)}.py"}
            if candidate not in _CLASS_NAMES and not forms & taken:
                taken.update(forms)
                result[key] = candidate
                return

    ordered = sorted(components)
    bare = [name for name in ordered if pascal(name) == name]
    rest = [name for name in ordered if pascal(name) != name]
    for name in (*bare, *rest):
        claim(name, _class_candidates(name))
    for key, wish in inner.items():
        claim(key, _marked(pascal(wish), key))
    return result


def _class_candidates(name: str) -> Iterable[str]:
    qualified = _QUALIFIED.fullmatch(name)
    if qualified:
        parts = [part for part in re.split(r"__|\.", qualified["module"]) if part not in _LAYERS]
        yield pascal(parts[-1] if parts else "") + qualified["name"] if parts else qualified["name"]
    yield from _marked(pascal(name), name)


def _marked(base: str, name: str) -> Iterable[str]:
    yield base
    for length in range(4, 41):
        yield base + "X" + _mark(name, length)


def _free(base: str, name: str, taken: set[str]) -> str:
    return next(text for length in range(4, 41) if (text := base + _mark(name, length)) not in taken)


def _mark(name: str, length: int = 6) -> str:
    return hashlib.sha1(name.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()[:length]

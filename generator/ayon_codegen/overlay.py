"""Facts that a server's schema does not declare, added by OpenAPI Overlay 1.0 files.

Raw request bodies, binary answers, the shape of answers declared as ``{}`` and one-line summaries live as data in
``overlays/*.json`` beside this module; nothing about a single operation is code. Every action has a JSONPath target::

    {"target": "$.paths.*[?@.operationId=='get_folder']", "update": {"summary": "Read one folder."}}

Contract for the pipeline::

    overlay = load()                       # the files that ship with the generator, in order of their names
    report = apply(document, overlay)      # changes the document in place
    dead = dead_actions(reports)           # actions that matched nothing in any of the documents

Extensions that the overlays put on operations, read by the renderer:

- ``x-ayon-empty: true``: may answer without a body although one is declared;
- ``x-ayon-repeatable: true``: a POST that only reads, safe to send twice;
- ``x-ayon-description``: what a parameter means, for documents that do not say it themselves.

Targets made of names, wildcards and filters such as the one above are walked directly, which takes microseconds;
anything else goes through python-jsonpath.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, cast

from .errors import CodegenError

__all__ = ["Action", "Applied", "Overlay", "OverlayError", "apply", "dead_actions", "load"]

JsonObject = dict[str, Any]
Place = tuple[Any, Any]
"""Container and key, or index, of a selected value."""

SHIPPED = Path(__file__).parent / "overlays"


class OverlayError(CodegenError):
    """An overlay file is not a valid OpenAPI Overlay, or an action does not fit what its target selects."""


@dataclass(frozen=True, eq=False)
class Action:
    """One action of an overlay file."""

    source: str
    """File name and position, e.g. ``"summaries.json#12"``."""
    target: str
    """JSONPath expression that selects the places to change."""
    update: Any = None
    """What is merged into objects, or appended to arrays, that the target selects."""
    remove: bool = False
    """Whether the selected places are removed."""

    def __str__(self) -> str:
        return f"{self.source} ({self.target})"


@dataclass(frozen=True)
class Overlay:
    """Actions of one or several overlay files, in the order in which they are applied."""

    actions: tuple[Action, ...]


class Applied(NamedTuple):
    """What one action did to a document."""

    action: Action
    places: int
    """How many places the target selected."""


def load(paths: Iterable[Path] | None = None) -> Overlay:
    """Read overlay files.

    Args:
        paths: Files to read, ``.json`` or ``.yaml``; the ones that ship with the generator when None.

    Returns:
        All their actions as one overlay.

    Raises:
        OverlayError: A file can't be read or is not an OpenAPI Overlay 1.x document.
    """
    files = sorted(SHIPPED.glob("*.json")) if paths is None else list(paths)
    return Overlay(tuple(action for file in files for action in _read(file)))


def apply(document: JsonObject, overlay: Overlay) -> list[Applied]:
    """Apply an overlay to an OpenAPI document, in place.

    Args:
        document: The document to change.
        overlay: The actions, see `load`.

    Returns:
        For every action, in order, how many places it matched.

    Raises:
        OverlayError: A target is not a valid JSONPath, or an update does not fit what it selects.
    """
    index: dict[str, list[Place]] | None = None
    applied: list[Applied] = []
    for action in overlay.actions:
        steps = plain_steps(action.target)
        operation_id = None if steps is None else _operation_id(steps)
        if steps is None:
            places = _query(document, action)
        elif operation_id is None:
            places = _walk([({_ROOT: document}, _ROOT)], steps)
        else:
            if index is None:
                index = _operations(document)
            places = _walk(index.get(operation_id, []), steps[3:])
        if action.remove:
            _remove(places, action)
        else:
            _update(places, action)
        if operation_id is None or action.remove or "operationId" in _mapping(action.update):
            index = None  # operations may be gone, renamed or new
        applied.append(Applied(action, len(places)))
    return applied


def dead_actions(reports: Iterable[Sequence[Applied]]) -> list[Action]:
    """Actions that matched nothing in any of several documents, in their order.

    Args:
        reports: What `apply` returned for each document, of the same overlay.
    """
    seen: dict[str, tuple[Action, int]] = {}
    for report in reports:
        for action, places in report:
            seen[str(action)] = (action, seen.get(str(action), (action, 0))[1] + places)
    return [action for action, places in seen.values() if not places]


# -- reading ----------------------------------------------------------------------------------------------------------


def _read(file: Path) -> Iterator[Action]:
    try:
        text = file.read_text(encoding="utf-8")
        content: object = json.loads(text) if file.suffix == ".json" else _yaml(text)
    except (OSError, ValueError) as error:
        raise OverlayError(f"{file.name}: can't be read: {error}") from error
    if not isinstance(content, dict):
        raise OverlayError(f"{file.name}: an overlay is an object with 'overlay', 'info' and 'actions'")
    document = cast("JsonObject", content)
    version = document.get("overlay")
    if not isinstance(version, str) or not version.startswith("1."):
        raise OverlayError(f"{file.name}: 'overlay' must name a version 1.x of the specification, not {version!r}")
    actions: object = document.get("actions")
    if not isinstance(actions, list) or not actions:
        raise OverlayError(f"{file.name}: 'actions' must be a list of at least one action")
    for position, raw in enumerate(cast("list[object]", actions)):
        source = f"{file.name}#{position}"
        if not isinstance(raw, dict):
            raise OverlayError(f"{source}: an action is an object")
        yield _action(source, cast("JsonObject", raw))


def _action(source: str, raw: JsonObject) -> Action:
    unknown = sorted(key for key in raw if key not in _ACTION_KEYS and not key.startswith("x-"))
    if unknown:
        raise OverlayError(f"{source}: unknown key {unknown[0]!r}")
    target = raw.get("target")
    remove = raw.get("remove", False)
    if not isinstance(target, str) or not target.startswith("$"):
        raise OverlayError(f"{source}: 'target' must be a JSONPath expression that starts with '$'")
    if not isinstance(remove, bool):
        raise OverlayError(f"{source}: 'remove' must be true or false")
    if not remove and "update" not in raw:
        raise OverlayError(f"{source}: needs 'update', or 'remove': true")
    return Action(source, target, raw.get("update"), remove)


_ACTION_KEYS = frozenset({"target", "description", "update", "remove"})


def _yaml(text: str) -> object:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    loader = cast("Callable[[str], object]", YAML(typ="safe", pure=True).load)  # pyright: ignore[reportUnknownMemberType]
    try:
        return loader(text)
    except YAMLError as error:
        raise ValueError(str(error)) from error


# -- finding ----------------------------------------------------------------------------------------------------------


class Where(NamedTuple):
    """A step that selects the children whose value at `key` is `value`."""

    key: str
    value: str


class Every(NamedTuple):
    """A step that selects all children."""


Step = str | int | Where | Every

_STEP = re.compile(
    r"""\.(?P<name>[A-Za-z_]\w*)|\[\s*'(?P<single>[^'\\]*)'\s*\]|\[\s*"(?P<double>[^"\\]*)"\s*\]"""
    r"""|\[(?P<index>0|[1-9]\d{0,8})\]|(?P<every>\.\*|\[\*\])"""
    r"""|\[\?\s*@\.(?P<key>[A-Za-z_]\w*)\s*==\s*(?:'(?P<one>[^'\\]*)'|"(?P<two>[^"\\]*)")\s*\]""",
    re.ASCII,
)
_ROOT = object()
"""Stands for the key under which the document itself would be found."""


@lru_cache(maxsize=4096)
def plain_steps(target: str) -> list[Step] | None:
    """The target as steps that can be walked directly, or None when it needs the JSONPath library."""
    steps: list[Step] = []
    position = 1
    while position < len(target):
        match = _STEP.match(target, position)
        if match is None:
            return None
        position = match.end()
        if match["every"]:
            steps.append(Every())
        elif match["index"]:
            steps.append(int(match["index"]))
        elif match["key"]:
            steps.append(Where(match["key"], match["one"] if match["one"] is not None else match["two"]))
        else:
            steps.append(next(text for text in match.group("name", "single", "double") if text is not None))
    return steps or None


def _operation_id(steps: list[Step]) -> str | None:
    """The operationId that steps beginning ``$.paths.*[?@.operationId=='…']`` ask for."""
    if len(steps) > 2 and steps[0] == "paths" and isinstance(steps[1], Every):
        where = steps[2]
        if isinstance(where, Where) and where.key == "operationId":
            return where.value
    return None


def _operations(document: JsonObject) -> dict[str, list[Place]]:
    """Where the operations are, by operationId."""
    index: dict[str, list[Place]] = {}
    for container, key in _walk([(document, "paths")] if "paths" in document else [], [Every(), Every()]):
        identity: object = _mapping(container[key]).get("operationId")
        if isinstance(identity, str):
            index.setdefault(identity, []).append((container, key))
    return index


def _walk(places: list[Place], steps: list[Step]) -> list[Place]:
    for step in steps:
        places = [child for container, key in places for child in _children(container[key], step)]
    return places


def _children(node: Any, step: Step) -> Iterator[Place]:
    if isinstance(node, dict):
        members = cast("JsonObject", node)
        if isinstance(step, str):
            if step in members:
                yield members, step
        elif isinstance(step, Every):
            yield from ((members, key) for key in members)
        elif isinstance(step, Where):
            yield from ((members, key) for key, value in members.items() if _mapping(value).get(step.key) == step.value)
    elif isinstance(node, list):
        items = cast("list[Any]", node)
        if isinstance(step, Every):
            yield from ((items, position) for position in range(len(items)))
        elif isinstance(step, Where):
            for position, value in enumerate(items):
                if _mapping(value).get(step.key) == step.value:
                    yield items, position
        elif isinstance(step, int) and step < len(items):
            yield items, step


def _mapping(node: Any) -> JsonObject:
    return cast("JsonObject", node) if isinstance(node, dict) else {}


def _query(document: JsonObject, action: Action) -> list[Place]:
    import jsonpath

    try:
        matches = jsonpath.JSONPathEnvironment(strict=True).finditer(action.target, document)
        # A place may be selected more than once (a descendant step does), and is changed once.
        unique: dict[tuple[int, Any], Place] = {}
        for match in matches:
            container, key = (match.parent.obj, match.parts[-1]) if match.parent else ({_ROOT: document}, _ROOT)
            unique[id(container), key] = (container, key)
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{action}: not a valid JSONPath: {error}") from error
    return list(unique.values())


# -- changing ---------------------------------------------------------------------------------------------------------


def _update(places: Iterable[Place], action: Action) -> None:
    mergeable = isinstance(action.update, dict)
    for container, key in places:
        node: Any = container[key]
        if isinstance(node, list):
            cast("list[Any]", node).append(copy.deepcopy(action.update))
        elif isinstance(node, dict) and mergeable:
            _merge(cast("JsonObject", node), action.update)
        else:
            raise OverlayError(
                f"{action}: can't update {_kind(container[key])} with {_kind(action.update)}; "
                "an update is an object to merge into objects, or an entry to append to lists"
            )


def _merge(node: JsonObject, update: JsonObject) -> None:
    for key, value in update.items():
        present = node.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(cast("JsonObject", present), cast("JsonObject", value))
        elif isinstance(present, list) and isinstance(value, list):
            cast("list[Any]", present).extend(copy.deepcopy(cast("list[Any]", value)))
        else:
            node[key] = copy.deepcopy(value)


def _remove(places: list[Place], action: Action) -> None:
    # Last index first, so that removing from a list does not shift what is still to be removed.
    for container, key in sorted(places, key=lambda place: place[1] if isinstance(place[1], int) else -1, reverse=True):
        if key is _ROOT:
            raise OverlayError(f"{action}: can't remove the document itself")
        del container[key]


def _kind(value: object) -> str:
    return {"dict": "an object", "list": "a list", "NoneType": "null"}.get(type(value).__name__, type(value).__name__)

"""Changes of a project around those of its entities: new types come before them, removed ones go after them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from .entity_data import EntityData
from .planning import Plan
from .project import ProjectEntity

__all__ = ["ProjectChanges", "renamed"]

_LISTS = {"folderTypes": "folderType", "taskTypes": "taskType", "statuses": "status"}
"""List of a project → field of entities that names one of it."""


class ProjectChanges:
    """What to send about a project before and after its entities.

    Args:
        project: The project; None when it is not loaded, so that nothing can have changed.
        plan: The commit.
    """

    def __init__(self, project: Optional[ProjectEntity], plan: Plan) -> None:
        self.first: dict[str, Any] = dict(plan.project)
        """To be sent before the entities."""
        self.last: dict[str, Any] = {}
        """To be sent after them."""
        self.removed: dict[str, set[str]] = {}
        """Field of entities → values that no entity can have any more."""
        self.back: dict[str, Any] = {}
        """Takes back what was sent before."""
        if project is None or not plan.project:
            return
        for name, field in _LISTS.items():
            if name not in plan.project:
                continue
            items: list[dict[str, Any]] = plan.project[name]
            kept = {item.get("original_name", item["name"]) for item in items}
            gone = [item for item in project.lists(name)[0] if item["name"] not in kept]
            if gone:
                self.removed[field] = {item["name"] for item in gone}
                if plan.steps:
                    self.first[name] = [*items, *gone]
                    self.last[name] = [_without_original(item) for item in items]
            names = {item["original_name"]: item["name"] for item in items if item.get("original_name")}
            self.back[name] = [_back(item, names) for item in project.lists(name)[0]]
        for field in project.plain_fields():
            if field in plan.project:
                self.back[field] = project.origin(field)
        if "attrib" in plan.project:
            self.back["attrib"] = project.attribs.origins()
        data = project.data
        if "data" in plan.project and isinstance(data, EntityData):
            self.back["data"] = data.origins()


def renamed(changes: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """Which types and statuses of a project were renamed.

    Args:
        changes: Changes of the project.

    Returns:
        Field of entities → old name → new name.
    """
    return {
        field: {
            item["original_name"]: item["name"]
            for item in changes[name]
            if item.get("original_name") and item["original_name"] != item["name"]
        }
        for name, field in _LISTS.items()
        if name in changes
    }


def _without_original(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key != "original_name"}


def _back(item: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    now = names.get(item["name"])
    return dict(item) if now is None else {**item, "original_name": now}

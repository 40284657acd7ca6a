"""Projects as callers get them, whichever way they were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ._graphql.results import tell_all_attributes

REST_FIELDS = frozenset(
    {
        "active",
        "allAttrib",
        "attrib",
        "bundle",
        "code",
        "config",
        "createdAt",
        "data",
        "folderTypes",
        "library",
        "linkTypes",
        "name",
        "ownAttrib",
        "statuses",
        "tags",
        "taskTypes",
        "updatedAt",
    }
)
"""Fields that the REST answer of every server version has, or that follow from it."""


def from_rest(project: Mapping[str, Any], attribute_names: Iterable[str], own_attributes: bool) -> dict[str, Any]:
    """A project out of the REST answer about it.

    Args:
        project: The answer.
        attribute_names: All attributes of projects.
        own_attributes: Whether ``ownAttrib`` is to have values instead of names.
    """
    out = dict(project)
    data: Mapping[str, Any] = project.get("data") or {}
    used: Mapping[str, Any] = data.get("bundle") or {}
    out["data"] = data
    out["linkTypes"] = [_link_type(item) for item in project.get("linkTypes") or ()]
    out["bundle"] = {variant: used.get(variant) for variant in ("production", "staging")}
    out["attrib"] = project.get("attrib") or {}
    tell_all_attributes(out, attribute_names, own_attributes)
    return out


def _link_type(item: Mapping[str, Any]) -> dict[str, Any]:
    look: Mapping[str, Any] = item.get("data") or {}
    return {
        "name": item["name"],
        "linkType": item["linkType"],
        "inputType": item["inputType"],
        "outputType": item["outputType"],
        "color": look.get("color"),
        "style": look.get("style") or "solid",
    }

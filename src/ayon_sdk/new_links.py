"""Links to create, checked before they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from .entity_bodies import json_objects

if TYPE_CHECKING:
    from ayon_rest.types import CreateLinkRequestModelDict


def checked_links(links: Iterable[Mapping[str, Any]]) -> list[CreateLinkRequestModelDict]:
    """Copy links as JSON data.

    Raises:
        TypeError: What was given is no iterable of dictionaries.
        ValueError: A link is no dictionary, lacks an end or its type, or has a value that can't be written as JSON.
    """
    copied = json_objects(links, "links")
    return [_checked(link, f"links[{index}]") for index, link in enumerate(copied)]


def _checked(link: dict[str, Any], where: str) -> CreateLinkRequestModelDict:
    for key in ("input", "output", "linkType"):
        value = link.get(key)
        if not value or not isinstance(value, str):
            raise ValueError(f"{where}: {key} is missing; a link has input, output and linkType")
    parts = link["linkType"].split("|")
    if len(parts) != 3 or not all(parts):
        raise ValueError(
            f"{where}: linkType is a full name such as 'generative|version|version', not {link['linkType']!r}"
        )
    return cast("CreateLinkRequestModelDict", link)

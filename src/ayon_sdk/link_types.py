"""Types of links between entities; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

LinkDirection: TypeAlias = Literal["in", "out"]


class CreateLinkResponseData(TypedDict):
    """Answer to the creation of a link."""

    id: str


class CreateLinksResponseItem(TypedDict):
    """One link of those created together."""

    id: str
    input: str
    output: str
    linkType: str


class CreateLinkData(TypedDict):
    """A link to create; entities are told by their ids."""

    input: str
    output: str
    linkType: str
    data: NotRequired[dict[str, Any] | None]
    name: NotRequired[str | None]
    id: NotRequired[str]


class LinkTypeInfoDict(TypedDict):
    """A type of links that a project has; ``name`` is the full one, e.g. ``"generative|version|version"``."""

    name: str
    linkType: str
    inputType: str
    outputType: str
    data: dict[str, Any]

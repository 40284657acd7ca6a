"""Types of anatomy presets: what a project starts with; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

StatusScope: TypeAlias = Literal["folder", "task", "product", "version", "representation", "workfile"]


class AnatomyPresetInfoDict(TypedDict):
    """A preset in the list of anatomy presets."""

    name: str
    primary: bool
    version: str


class AnatomyPresetRootDict(TypedDict):
    """A root directory on each platform."""

    name: str
    windows: str
    linux: str
    darwin: str


class AnatomyPresetTemplateDict(TypedDict):
    """A path template."""

    name: str
    directory: str


class AnatomyPresetTemplatesDict(TypedDict):
    """Path templates by purpose."""

    version_padding: int
    version: str
    frame_padding: int
    frame: str
    work: list[AnatomyPresetTemplateDict]
    publish: list[AnatomyPresetTemplateDict]
    hero: list[AnatomyPresetTemplateDict]
    delivery: list[AnatomyPresetTemplateDict]
    staging: list[AnatomyPresetTemplateDict]
    others: list[AnatomyPresetTemplateDict]


class AnatomyPresetSubtypeDict(TypedDict):
    """A folder type or a task type."""

    name: str
    shortName: str
    icon: str
    original_name: str


class AnatomyPresetLinkTypeDict(TypedDict):
    """A type of links between two entity types."""

    link_type: str
    input_type: str
    output_type: str
    color: str
    style: str


class AnatomyPresetStatusDict(TypedDict):
    """A status and the entity types it is meant for."""

    name: str
    shortName: str
    state: str
    icon: str
    color: str
    scope: list[StatusScope]
    original_name: str


class AnatomyPresetTagDict(TypedDict):
    """A tag with its colour."""

    name: str
    color: str
    original_name: str


class AnatomyPresetDict(TypedDict):
    """Roots, templates, attributes and types that a project starts with."""

    roots: list[AnatomyPresetRootDict]
    templates: AnatomyPresetTemplatesDict
    attributes: dict[str, Any]
    folder_types: list[AnatomyPresetSubtypeDict]
    task_types: list[AnatomyPresetSubtypeDict]
    link_types: list[AnatomyPresetLinkTypeDict]
    statuses: list[AnatomyPresetStatusDict]
    tags: list[AnatomyPresetTagDict]
    primary: bool
    name: str

"""`BaseActionManifest` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .icon_model import IconModelDict
    from .simple_form_field import SimpleFormFieldDict

__all__ = ["BaseActionManifestDict"]


class BaseActionManifestDict(TypedDict):
    """`BaseActionManifest` as plain JSON."""

    identifier: str
    label: str
    addonName: NotRequired[str | None]
    addonVersion: NotRequired[str | None]
    adminOnly: NotRequired[bool | None]
    category: NotRequired[str | None]
    configFields: NotRequired[list[SimpleFormFieldDict] | None]
    description: NotRequired[str | None]
    featured: NotRequired[bool | None]
    groupLabel: NotRequired[str | None]
    icon: NotRequired[IconModelDict | None]
    managerOnly: NotRequired[bool | None]
    order: NotRequired[int | None]
    variant: NotRequired[str | None]

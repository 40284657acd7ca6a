"""`CDNSettingsModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["CDNSettingsModelDict"]


class CDNSettingsModelDict(TypedDict):
    """`CDNSettingsModel` as plain JSON."""

    default_cdn_resolver_url: NotRequired[str | None]

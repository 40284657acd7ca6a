"""`HostListResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .host_model import HostModelDict

__all__ = ["HostListResponseModelDict"]


class HostListResponseModelDict(TypedDict):
    """`HostListResponseModel` as plain JSON."""

    hosts: NotRequired[list[HostModelDict] | None]

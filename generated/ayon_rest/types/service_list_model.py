"""`ServiceListModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .service_model import ServiceModelDict

__all__ = ["ServiceListModelDict"]


class ServiceListModelDict(TypedDict):
    """`ServiceListModel` as plain JSON."""

    services: NotRequired[list[ServiceModelDict] | None]

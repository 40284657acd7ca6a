"""`DeliveryTemplate` as plain JSON."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["DeliveryTemplateDict"]


class DeliveryTemplateDict(TypedDict):
    """`DeliveryTemplate` as plain JSON."""

    directory: str
    file: str
    name: str

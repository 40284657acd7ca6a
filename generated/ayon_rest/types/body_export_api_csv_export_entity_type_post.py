"""`BodyExportApiCsvExportEntityTypePost` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = ["BodyExportApiCsvExportEntityTypePostDict"]


class BodyExportApiCsvExportEntityTypePostDict(TypedDict):
    """`BodyExportApiCsvExportEntityTypePost` as plain JSON."""

    entity_ids: NotRequired[list[str | list[str]] | None]
    field_names: NotRequired[list[str] | None]

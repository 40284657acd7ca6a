"""`ColumnMapping`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

    from .column_value_mapping import ColumnValueMapping

__all__ = ["ColumnMapping"]


@define(kw_only=True, repr=False)
class ColumnMapping(Model):
    """Body of ``data_import.import_data``.
    """

    action: Literal["map", "skip"] | str
    error_handling_mode: Literal["skip", "abort", "default"] | str
    source_key: str
    target_key: str
    values_mapping: list[ColumnValueMapping]
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("action", "action", True, None),
        ("error_handling_mode", "errorHandlingMode", True, None),
        ("source_key", "sourceKey", True, None),
        ("target_key", "targetKey", True, None),
        ("values_mapping", "valuesMapping", True, ("list", ("model", "column_value_mapping", "ColumnValueMapping"))),
    )

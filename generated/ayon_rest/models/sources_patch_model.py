"""`SourcesPatchModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .source_model import SourceModel

__all__ = ["SourcesPatchModel"]


@define(kw_only=True, repr=False)
class SourcesPatchModel(Model):
    """Body of ``desktop.update_dependency_package``, ``desktop.patch_installer``.
    """

    sources: list[SourceModel] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("sources", "sources", False, ("list", ("model", "source_model", "SourceModel"))),
    )

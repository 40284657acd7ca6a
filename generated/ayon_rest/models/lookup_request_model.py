"""`LookupRequestModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .context_filter_model import ContextFilterModel

__all__ = ["LookupRequestModel"]


@define(kw_only=True, repr=False)
class LookupRequestModel(Model):
    """Body of ``representations.representation_context_filter``.
    """

    context: list[ContextFilterModel] | None | Unset = UNSET
    names: list[str] | None | Unset = UNSET
    version_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("context", "context", False, ("list", ("model", "context_filter_model", "ContextFilterModel"))),
        ("names", "names", False, None),
        ("version_ids", "versionIds", False, None),
    )

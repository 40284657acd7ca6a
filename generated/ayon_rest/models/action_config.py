"""`ActionConfig`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from typing import Literal

__all__ = ["ActionConfig"]


@define(kw_only=True, repr=False)
class ActionConfig(Model):
    """Body of ``actions.configure_action``.
    """

    entity_ids: list[str] | None | Unset = UNSET
    entity_subtypes: list[str] | None | Unset = UNSET
    entity_type: Literal["project", "list", "folder", "task", "product", "version", "representation", "workfile"] | str | None | Unset = UNSET
    form_data: dict[str, Any] | None | Unset = UNSET
    project_name: str | None | Unset = UNSET
    value: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("entity_ids", "entityIds", False, None),
        ("entity_subtypes", "entitySubtypes", False, None),
        ("entity_type", "entityType", False, None),
        ("form_data", "formData", False, None),
        ("project_name", "projectName", False, None),
        ("value", "value", False, None),
    )

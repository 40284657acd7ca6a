"""`InstallerListModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .installer import Installer

__all__ = ["InstallerListModel"]


@define(kw_only=True, repr=False)
class InstallerListModel(Model):
    """Answer of ``desktop.list_installers``.
    """

    installers: list[Installer] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("installers", "installers", False, ("list", ("model", "installer", "Installer"))),
    )

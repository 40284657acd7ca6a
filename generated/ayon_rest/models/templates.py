"""`Templates`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .custom_template import CustomTemplate
    from .delivery_template import DeliveryTemplate
    from .hero_template import HeroTemplate
    from .publish_template import PublishTemplate
    from .staging_directory import StagingDirectory
    from .work_template import WorkTemplate

__all__ = ["Templates"]


@define(kw_only=True, repr=False)
class Templates(Model):
    """Part of ``Anatomy``.

    Attributes:
        frame: The server's default is "{frame:0>{@frame_padding}}".
        frame_padding: Above 0. The server's default is 4.
        version: The server's default is "v{version:0>{@version_padding}}".
        version_padding: Above 0. The server's default is 3.
    """

    delivery: list[DeliveryTemplate] | None | Unset = UNSET
    frame: str | None | Unset = UNSET
    frame_padding: int | None | Unset = UNSET
    hero: list[HeroTemplate] | None | Unset = UNSET
    others: list[CustomTemplate] | None | Unset = UNSET
    publish: list[PublishTemplate] | None | Unset = UNSET
    staging: list[StagingDirectory] | None | Unset = UNSET
    version: str | None | Unset = UNSET
    version_padding: int | None | Unset = UNSET
    work: list[WorkTemplate] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("delivery", "delivery", False, ("list", ("model", "delivery_template", "DeliveryTemplate"))),
        ("frame", "frame", False, None),
        ("frame_padding", "frame_padding", False, None),
        ("hero", "hero", False, ("list", ("model", "hero_template", "HeroTemplate"))),
        ("others", "others", False, ("list", ("model", "custom_template", "CustomTemplate"))),
        ("publish", "publish", False, ("list", ("model", "publish_template", "PublishTemplate"))),
        ("staging", "staging", False, ("list", ("model", "staging_directory", "StagingDirectory"))),
        ("version", "version", False, None),
        ("version_padding", "version_padding", False, None),
        ("work", "work", False, ("list", ("model", "work_template", "WorkTemplate"))),
    )

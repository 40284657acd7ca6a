"""`Templates` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .custom_template import CustomTemplateDict
    from .delivery_template import DeliveryTemplateDict
    from .hero_template import HeroTemplateDict
    from .publish_template import PublishTemplateDict
    from .staging_directory import StagingDirectoryDict
    from .work_template import WorkTemplateDict

__all__ = ["TemplatesDict"]


class TemplatesDict(TypedDict):
    """`Templates` as plain JSON."""

    delivery: NotRequired[list[DeliveryTemplateDict] | None]
    frame: NotRequired[str | None]
    frame_padding: NotRequired[int | None]
    hero: NotRequired[list[HeroTemplateDict] | None]
    others: NotRequired[list[CustomTemplateDict] | None]
    publish: NotRequired[list[PublishTemplateDict] | None]
    staging: NotRequired[list[StagingDirectoryDict] | None]
    version: NotRequired[str | None]
    version_padding: NotRequired[int | None]
    work: NotRequired[list[WorkTemplateDict] | None]

"""`Anatomy` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .anatomy_project_attrib_model import AnatomyProjectAttribModelDict
    from .entity_naming import EntityNamingDict
    from .folder_type import FolderTypeDict
    from .link_type import LinkTypeDict
    from .product_base_types import ProductBaseTypesDict
    from .root import RootDict
    from .status import StatusDict
    from .tag import TagDict
    from .task_type import TaskTypeDict
    from .templates import TemplatesDict

__all__ = ["AnatomyDict"]


class AnatomyDict(TypedDict):
    """`Anatomy` as plain JSON."""

    attributes: NotRequired[AnatomyProjectAttribModelDict | None]
    entity_naming: NotRequired[EntityNamingDict | None]
    folder_types: NotRequired[list[FolderTypeDict] | None]
    link_types: NotRequired[list[LinkTypeDict] | None]
    product_base_types: NotRequired[ProductBaseTypesDict | None]
    roots: NotRequired[list[RootDict] | None]
    statuses: NotRequired[list[StatusDict] | None]
    tags: NotRequired[list[TagDict] | None]
    task_types: NotRequired[list[TaskTypeDict] | None]
    templates: NotRequired[TemplatesDict | None]

"""`Anatomy`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .anatomy_project_attrib_model import AnatomyProjectAttribModel
    from .entity_naming import EntityNaming
    from .folder_type import FolderType
    from .link_type import LinkType
    from .product_base_types import ProductBaseTypes
    from .root import Root
    from .status import Status
    from .tag import Tag
    from .task_type import TaskType
    from .templates import Templates

__all__ = ["Anatomy"]


@define(kw_only=True, repr=False)
class Anatomy(Model):
    """Answer of ``anatomy.get_anatomy_preset``, ``projects.get_project_anatomy``. Body of
    ``anatomy.update_anatomy_preset``, ``projects.set_project_anatomy``. Part of ``DeployProjectRequestModel``.
    """

    attributes: AnatomyProjectAttribModel | None | Unset = UNSET
    entity_naming: EntityNaming | None | Unset = UNSET
    folder_types: list[FolderType] | None | Unset = UNSET
    link_types: list[LinkType] | None | Unset = UNSET
    product_base_types: ProductBaseTypes | None | Unset = UNSET
    roots: list[Root] | None | Unset = UNSET
    statuses: list[Status] | None | Unset = UNSET
    tags: list[Tag] | None | Unset = UNSET
    task_types: list[TaskType] | None | Unset = UNSET
    templates: Templates | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attributes", "attributes", False, ("model", "anatomy_project_attrib_model", "AnatomyProjectAttribModel")),
        ("entity_naming", "entity_naming", False, ("model", "entity_naming", "EntityNaming")),
        ("folder_types", "folder_types", False, ("list", ("model", "folder_type", "FolderType"))),
        ("link_types", "link_types", False, ("list", ("model", "link_type", "LinkType"))),
        ("product_base_types", "product_base_types", False, ("model", "product_base_types", "ProductBaseTypes")),
        ("roots", "roots", False, ("list", ("model", "root", "Root"))),
        ("statuses", "statuses", False, ("list", ("model", "status", "Status"))),
        ("tags", "tags", False, ("list", ("model", "tag", "Tag"))),
        ("task_types", "task_types", False, ("list", ("model", "task_type", "TaskType"))),
        ("templates", "templates", False, ("model", "templates", "Templates")),
    )

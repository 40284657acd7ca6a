"""`Permissions`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .actions_access_list import ActionsAccessList
    from .activities_access_list import ActivitiesAccessList
    from .attribute_read_access_list import AttributeReadAccessList
    from .attribute_write_access_list import AttributeWriteAccessList
    from .endpoints_access_list import EndpointsAccessList
    from .entity_links_access_list import EntityLinksAccessList
    from .folder_access_list import FolderAccessList
    from .project_advanced_permissions import ProjectAdvancedPermissions
    from .project_management_permissions import ProjectManagementPermissions
    from .studio_management_permissions import StudioManagementPermissions

__all__ = ["Permissions"]


@define(kw_only=True, repr=False)
class Permissions(Model):
    """Answer of ``access.get_access_group``, ``users.get_my_project_permissions``,
    ``users.get_user_studio_permissions`` and 1 more. Body of ``access.save_access_group``. Part of
    ``UserPermissionsModel``.
    """

    actions: ActionsAccessList | None | Unset = UNSET
    activities: ActivitiesAccessList | None | Unset = UNSET
    advanced: ProjectAdvancedPermissions | None | Unset = UNSET
    attrib_read: AttributeReadAccessList | None | Unset = UNSET
    attrib_write: AttributeWriteAccessList | None | Unset = UNSET
    create: FolderAccessList | None | Unset = UNSET
    delete: FolderAccessList | None | Unset = UNSET
    endpoints: EndpointsAccessList | None | Unset = UNSET
    links: EntityLinksAccessList | None | Unset = UNSET
    project: ProjectManagementPermissions | None | Unset = UNSET
    publish: FolderAccessList | None | Unset = UNSET
    read: FolderAccessList | None | Unset = UNSET
    studio: StudioManagementPermissions | None | Unset = UNSET
    update: FolderAccessList | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("actions", "actions", False, ("model", "actions_access_list", "ActionsAccessList")),
        ("activities", "activities", False, ("model", "activities_access_list", "ActivitiesAccessList")),
        ("advanced", "advanced", False, ("model", "project_advanced_permissions", "ProjectAdvancedPermissions")),
        ("attrib_read", "attrib_read", False, ("model", "attribute_read_access_list", "AttributeReadAccessList")),
        ("attrib_write", "attrib_write", False, ("model", "attribute_write_access_list", "AttributeWriteAccessList")),
        ("create", "create", False, ("model", "folder_access_list", "FolderAccessList")),
        ("delete", "delete", False, ("model", "folder_access_list", "FolderAccessList")),
        ("endpoints", "endpoints", False, ("model", "endpoints_access_list", "EndpointsAccessList")),
        ("links", "links", False, ("model", "entity_links_access_list", "EntityLinksAccessList")),
        ("project", "project", False, ("model", "project_management_permissions", "ProjectManagementPermissions")),
        ("publish", "publish", False, ("model", "folder_access_list", "FolderAccessList")),
        ("read", "read", False, ("model", "folder_access_list", "FolderAccessList")),
        ("studio", "studio", False, ("model", "studio_management_permissions", "StudioManagementPermissions")),
        ("update", "update", False, ("model", "folder_access_list", "FolderAccessList")),
    )

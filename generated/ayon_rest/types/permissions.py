"""`Permissions` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .actions_access_list import ActionsAccessListDict
    from .activities_access_list import ActivitiesAccessListDict
    from .attribute_read_access_list import AttributeReadAccessListDict
    from .attribute_write_access_list import AttributeWriteAccessListDict
    from .endpoints_access_list import EndpointsAccessListDict
    from .entity_links_access_list import EntityLinksAccessListDict
    from .folder_access_list import FolderAccessListDict
    from .project_advanced_permissions import ProjectAdvancedPermissionsDict
    from .project_management_permissions import ProjectManagementPermissionsDict
    from .studio_management_permissions import StudioManagementPermissionsDict

__all__ = ["PermissionsDict"]


class PermissionsDict(TypedDict):
    """`Permissions` as plain JSON."""

    actions: NotRequired[ActionsAccessListDict | None]
    activities: NotRequired[ActivitiesAccessListDict | None]
    advanced: NotRequired[ProjectAdvancedPermissionsDict | None]
    attrib_read: NotRequired[AttributeReadAccessListDict | None]
    attrib_write: NotRequired[AttributeWriteAccessListDict | None]
    create: NotRequired[FolderAccessListDict | None]
    delete: NotRequired[FolderAccessListDict | None]
    endpoints: NotRequired[EndpointsAccessListDict | None]
    links: NotRequired[EntityLinksAccessListDict | None]
    project: NotRequired[ProjectManagementPermissionsDict | None]
    publish: NotRequired[FolderAccessListDict | None]
    read: NotRequired[FolderAccessListDict | None]
    studio: NotRequired[StudioManagementPermissionsDict | None]
    update: NotRequired[FolderAccessListDict | None]

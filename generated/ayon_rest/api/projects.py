"""Operations of "Projects"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncProjects", "AsyncRawProjects", "Projects", "RawProjects"]

_ADD_GUEST_USER = Operation(
    "add_guest_user",
    "POST",
    "/api/projects/{project_name}/guests",
    False,
    body="application/json",
    answer="",
    since="1.12.0",
)
_CREATE_PROJECT = Operation(
    "create_project",
    "PUT",
    "/api/projects/{project_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_DELETE_PROJECT = Operation("delete_project", "DELETE", "/api/projects/{project_name}", True, answer="", since="1.0.0")
_DEPLOY_PROJECT = Operation(
    "deploy_project",
    "POST",
    "/api/projects",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_GET_PRODUCT_TYPES = Operation(
    "get_product_types",
    "GET",
    "/api/projects/{project_name}/productTypes",
    True,
    since="1.12.0",
    result=("model", "product_types_list", "ProductTypesList"),
)
_GET_PROJECT = Operation(
    "get_project",
    "GET",
    "/api/projects/{project_name}",
    True,
    since="1.0.0",
    result=("model", "project_model", "ProjectModel"),
)
_GET_PROJECT_ANATOMY = Operation(
    "get_project_anatomy",
    "GET",
    "/api/projects/{project_name}/anatomy",
    True,
    since="1.0.0",
    result=("model", "anatomy", "Anatomy"),
)
_GET_PROJECT_BUNDLE_INFO = Operation(
    "get_project_bundle_info",
    "GET",
    "/api/projects/{project_name}/bundle",
    True,
    since="1.14.0",
    result=("model", "project_bundle", "ProjectBundle"),
)
_GET_PROJECT_ROOTS_OVERRIDES = Operation(
    "get_project_roots_overrides",
    "GET",
    "/api/projects/{project_name}/roots",
    True,
    since="1.0.0",
)
_GET_PROJECT_SITE_ROOTS = Operation(
    "get_project_site_roots",
    "GET",
    "/api/projects/{project_name}/siteRoots",
    True,
    since="1.3.0",
)
_GET_PROJECT_STATS = Operation(
    "get_project_stats",
    "GET",
    "/api/projects/{project_name}/stats",
    True,
    since="1.0.0",
    result=("model", "project_stats_model", "ProjectStatsModel"),
)
_GET_PROJECT_TAGS = Operation(
    "get_project_tags",
    "GET",
    "/api/projects/{project_name}/tags",
    True,
    since="1.9.0",
    result=("model", "project_tags_model", "ProjectTagsModel"),
)
_GET_PROJECT_USERS = Operation("get_project_users", "GET", "/api/projects/{project_name}/users", True, since="1.0.0")
_LIST_GUEST_USERS = Operation(
    "list_guest_users",
    "GET",
    "/api/projects/{project_name}/guests",
    True,
    since="1.12.0",
    result=("model", "guest_users_list_model", "GuestUsersListModel"),
)
_LIST_PROJECTS = Operation(
    "list_projects",
    "GET",
    "/api/projects",
    True,
    since="1.0.0",
    result=("model", "list_projects_response_model", "ListProjectsResponseModel"),
)
_REMOVE_GUEST_USER = Operation(
    "remove_guest_user",
    "DELETE",
    "/api/projects/{project_name}/guests/{email}",
    True,
    answer="",
    since="1.12.0",
)
_RENAME_PROJECT = Operation(
    "rename_project",
    "POST",
    "/api/projects/{project_name}/rename",
    False,
    body="application/json",
    answer="",
    since="1.15.0",
)
_SET_PROJECT_ANATOMY = Operation(
    "set_project_anatomy",
    "POST",
    "/api/projects/{project_name}/anatomy",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_SET_PROJECT_BUNDLE = Operation(
    "set_project_bundle",
    "POST",
    "/api/projects/{project_name}/bundle",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_SET_PROJECT_BUNDLES = Operation(
    "set_project_bundles",
    "POST",
    "/api/projects/{project_name}/bundles",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_SET_PROJECT_ROOTS_OVERRIDES = Operation(
    "set_project_roots_overrides",
    "PUT",
    "/api/projects/{project_name}/roots/{site_id}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UNSET_PROJECT_BUNDLE = Operation(
    "unset_project_bundle",
    "DELETE",
    "/api/projects/{project_name}/bundle",
    True,
    answer="",
    since="1.14.0",
)
_UPDATE_PROJECT = Operation(
    "update_project",
    "PATCH",
    "/api/projects/{project_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_UPDATE_PROJECT_USER = Operation(
    "update_project_user",
    "PATCH",
    "/api/projects/{project_name}/users/{user_name}",
    False,
    body="application/json",
    since="1.7.0",
)


class Projects(Api):
    """Operations of "Projects"."""

    @cached_property
    def raw(self) -> RawProjects:
        """The same operations, answering with status, headers and plain JSON."""
        return RawProjects(self._sender)

    def add_guest_user(self, project_name: str, body: models.AddGuestUserModel | types.AddGuestUserModelDict) -> None:
        """Invite a guest to a project by e-mail address.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/guests; since server 1.12.0
        """
        return self._send(_ADD_GUEST_USER, (project_name,), body=body)

    def create_project(self, project_name: str, body: models.ProjectPostModel | types.ProjectPostModelDict) -> None:
        """Create a project from its full description.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_CREATE_PROJECT, (project_name,), body=body)

    def delete_project(self, project_name: str) -> None:
        """Delete a project with everything in it.

        Args:
            project_name: Name of the project.

        DELETE /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_DELETE_PROJECT, (project_name,))

    def deploy_project(self, body: models.DeployProjectRequestModel | types.DeployProjectRequestModelDict) -> None:
        """Create a project from an anatomy.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projects; since server 1.0.0
        """
        return self._send(_DEPLOY_PROJECT, body=body)

    def get_product_types(self, project_name: str) -> models.ProductTypesList:
        """List the product types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProductTypesList``.

        GET /api/projects/{project_name}/productTypes; since server 1.12.0
        """
        return self._send(_GET_PRODUCT_TYPES, (project_name,))

    def get_project(self, project_name: str) -> models.ProjectModel:
        """Read one project with its attributes, types, statuses and tags.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectModel``.

        GET /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_GET_PROJECT, (project_name,))

    def get_project_anatomy(self, project_name: str) -> models.Anatomy:
        """Read the anatomy of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Anatomy``.

        GET /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ANATOMY, (project_name,))

    def get_project_bundle_info(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> models.ProjectBundle:
        """Read the bundle that a project uses in a variant.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``ProjectBundle``.

        GET /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return self._send(_GET_PROJECT_BUNDLE_INFO, (project_name,), query=(("variant", variant),))

    def get_project_roots_overrides(self, project_name: str) -> dict[str, dict[str, str]]:
        """Read the root paths that the current user overrides, by site.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, dict[str, str]]``.

        GET /api/projects/{project_name}/roots; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ROOTS_OVERRIDES, (project_name,))

    def get_project_site_roots(
        self,
        project_name: str,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        x_ayon_site_id: str | None = None,
    ) -> dict[str, str]:
        """Read a project's root paths as they apply on a site or platform.

        Args:
            project_name: Name of the project.
            platform: Platform whose paths to answer: `windows`, `linux` or `darwin`.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            The answer: ``dict[str, str]``.

        GET /api/projects/{project_name}/siteRoots; since server 1.3.0
        """
        return self._send(
            _GET_PROJECT_SITE_ROOTS,
            (project_name,),
            query=(("platform", platform),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
        )

    def get_project_stats(self, project_name: str) -> models.ProjectStatsModel:
        """Count the folders, products, versions, representations and tasks of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectStatsModel``.

        GET /api/projects/{project_name}/stats; since server 1.0.0
        """
        return self._send(_GET_PROJECT_STATS, (project_name,))

    def get_project_tags(self, project_name: str) -> models.ProjectTagsModel:
        """List the tags used in a project, by entity type.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectTagsModel``.

        GET /api/projects/{project_name}/tags; since server 1.9.0
        """
        return self._send(_GET_PROJECT_TAGS, (project_name,))

    def get_project_users(self, project_name: str) -> dict[str, list[str]]:
        """List the users of a project with their access groups.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, list[str]]``.

        GET /api/projects/{project_name}/users; since server 1.0.0
        """
        return self._send(_GET_PROJECT_USERS, (project_name,))

    def list_guest_users(self, project_name: str) -> models.GuestUsersListModel:
        """List the guests invited to a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``GuestUsersListModel``.

        GET /api/projects/{project_name}/guests; since server 1.12.0
        """
        return self._send(_LIST_GUEST_USERS, (project_name,))

    def list_projects(
        self,
        *,
        page: int | None = None,
        length: int | None = None,
        library: bool | None = None,
        active: bool | None = None,
        skeleton: bool | None = None,
        order: Literal["name", "createdAt", "updatedAt"] | str | None = None,
        desc: bool | None = None,
        name: str | None = None,
    ) -> models.ListProjectsResponseModel:
        """List projects page by page.

        Args:
            page: Page to answer, the first is 1. At least 1. The server's default is 1.
            length: How many on a page; all when it is not given.
            library: Only library projects (True) or only the others (False).
            active: Only active projects (True) or only inactive ones (False).
            skeleton: Whether to include skeleton projects. The server's default is False.
            order: What to sort by.
            desc: Whether to sort downwards. The server's default is False.
            name: Only the project of this name, in any case of letters.

        Returns:
            The answer: ``ListProjectsResponseModel``.

        GET /api/projects; since server 1.0.0
        """
        return self._send(
            _LIST_PROJECTS,
            query=(
                ("page", page),
                ("length", length),
                ("library", library),
                ("active", active),
                ("skeleton", skeleton),
                ("order", order),
                ("desc", desc),
                ("name", name),
            ),
        )

    def remove_guest_user(self, project_name: str, email: str) -> None:
        """Withdraw a guest's access to a project.

        Args:
            project_name: Name of the project.
            email: E-mail address of the guest.

        DELETE /api/projects/{project_name}/guests/{email}; since server 1.12.0
        """
        return self._send(_REMOVE_GUEST_USER, (project_name, email))

    def rename_project(
        self,
        project_name: str,
        body: models.RenameProjectRequestModel | types.RenameProjectRequestModelDict,
    ) -> None:
        """Rename a project, or change its code.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/rename; since server 1.15.0
        """
        return self._send(_RENAME_PROJECT, (project_name,), body=body)

    def set_project_anatomy(self, project_name: str, body: models.Anatomy | types.AnatomyDict) -> None:
        """Replace the anatomy of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return self._send(_SET_PROJECT_ANATOMY, (project_name,), body=body)

    def set_project_bundle(
        self,
        project_name: str,
        body: models.ProjectBundle | types.ProjectBundleDict,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> None:
        """Give a project its own bundle of addon versions.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/projects/{project_name}/bundle; since server 1.9.0
        """
        return self._send(_SET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),), body=body)

    def set_project_bundles(
        self,
        project_name: str,
        body: models.ProjectBundleModel | types.ProjectBundleModelDict,
    ) -> None:
        """Choose existing bundles for a project's production and staging.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/bundles; since server 1.9.0; deprecated by the server
        """
        return self._send(_SET_PROJECT_BUNDLES, (project_name,), body=body)

    def set_project_roots_overrides(self, project_name: str, site_id: str, body: dict[str, str]) -> None:
        """Override a project's root paths for the current user on a site.

        Args:
            project_name: Name of the project.
            site_id: Id of the site (workstation).
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/roots/{site_id}; since server 1.0.0
        """
        return self._send(_SET_PROJECT_ROOTS_OVERRIDES, (project_name, site_id), body=body)

    def unset_project_bundle(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> None:
        """Make a project use the studio's bundle again.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        DELETE /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return self._send(_UNSET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),))

    def update_project(self, project_name: str, body: models.ProjectPatchModel | types.ProjectPatchModelDict) -> None:
        """Change a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_UPDATE_PROJECT, (project_name,), body=body)

    def update_project_user(self, project_name: str, user_name: str, body: list[str]) -> dict[str, list[str]]:
        """Set the access groups of a user in a project.

        Args:
            project_name: Name of the project.
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``dict[str, list[str]]``.

        PATCH /api/projects/{project_name}/users/{user_name}; since server 1.7.0
        """
        return self._send(_UPDATE_PROJECT_USER, (project_name, user_name), body=body)


class AsyncProjects(AsyncApi):
    """Operations of "Projects", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawProjects:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawProjects(self._sender)

    async def add_guest_user(
        self,
        project_name: str,
        body: models.AddGuestUserModel | types.AddGuestUserModelDict,
    ) -> None:
        """Invite a guest to a project by e-mail address.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/guests; since server 1.12.0
        """
        return await self._send(_ADD_GUEST_USER, (project_name,), body=body)

    async def create_project(
        self,
        project_name: str,
        body: models.ProjectPostModel | types.ProjectPostModelDict,
    ) -> None:
        """Create a project from its full description.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_CREATE_PROJECT, (project_name,), body=body)

    async def delete_project(self, project_name: str) -> None:
        """Delete a project with everything in it.

        Args:
            project_name: Name of the project.

        DELETE /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_DELETE_PROJECT, (project_name,))

    async def deploy_project(
        self,
        body: models.DeployProjectRequestModel | types.DeployProjectRequestModelDict,
    ) -> None:
        """Create a project from an anatomy.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/projects; since server 1.0.0
        """
        return await self._send(_DEPLOY_PROJECT, body=body)

    async def get_product_types(self, project_name: str) -> models.ProductTypesList:
        """List the product types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProductTypesList``.

        GET /api/projects/{project_name}/productTypes; since server 1.12.0
        """
        return await self._send(_GET_PRODUCT_TYPES, (project_name,))

    async def get_project(self, project_name: str) -> models.ProjectModel:
        """Read one project with its attributes, types, statuses and tags.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectModel``.

        GET /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_PROJECT, (project_name,))

    async def get_project_anatomy(self, project_name: str) -> models.Anatomy:
        """Read the anatomy of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``Anatomy``.

        GET /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ANATOMY, (project_name,))

    async def get_project_bundle_info(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> models.ProjectBundle:
        """Read the bundle that a project uses in a variant.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``ProjectBundle``.

        GET /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return await self._send(_GET_PROJECT_BUNDLE_INFO, (project_name,), query=(("variant", variant),))

    async def get_project_roots_overrides(self, project_name: str) -> dict[str, dict[str, str]]:
        """Read the root paths that the current user overrides, by site.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, dict[str, str]]``.

        GET /api/projects/{project_name}/roots; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ROOTS_OVERRIDES, (project_name,))

    async def get_project_site_roots(
        self,
        project_name: str,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        x_ayon_site_id: str | None = None,
    ) -> dict[str, str]:
        """Read a project's root paths as they apply on a site or platform.

        Args:
            project_name: Name of the project.
            platform: Platform whose paths to answer: `windows`, `linux` or `darwin`.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            The answer: ``dict[str, str]``.

        GET /api/projects/{project_name}/siteRoots; since server 1.3.0
        """
        return await self._send(
            _GET_PROJECT_SITE_ROOTS,
            (project_name,),
            query=(("platform", platform),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
        )

    async def get_project_stats(self, project_name: str) -> models.ProjectStatsModel:
        """Count the folders, products, versions, representations and tasks of a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectStatsModel``.

        GET /api/projects/{project_name}/stats; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_STATS, (project_name,))

    async def get_project_tags(self, project_name: str) -> models.ProjectTagsModel:
        """List the tags used in a project, by entity type.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``ProjectTagsModel``.

        GET /api/projects/{project_name}/tags; since server 1.9.0
        """
        return await self._send(_GET_PROJECT_TAGS, (project_name,))

    async def get_project_users(self, project_name: str) -> dict[str, list[str]]:
        """List the users of a project with their access groups.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``dict[str, list[str]]``.

        GET /api/projects/{project_name}/users; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_USERS, (project_name,))

    async def list_guest_users(self, project_name: str) -> models.GuestUsersListModel:
        """List the guests invited to a project.

        Args:
            project_name: Name of the project.

        Returns:
            The answer: ``GuestUsersListModel``.

        GET /api/projects/{project_name}/guests; since server 1.12.0
        """
        return await self._send(_LIST_GUEST_USERS, (project_name,))

    async def list_projects(
        self,
        *,
        page: int | None = None,
        length: int | None = None,
        library: bool | None = None,
        active: bool | None = None,
        skeleton: bool | None = None,
        order: Literal["name", "createdAt", "updatedAt"] | str | None = None,
        desc: bool | None = None,
        name: str | None = None,
    ) -> models.ListProjectsResponseModel:
        """List projects page by page.

        Args:
            page: Page to answer, the first is 1. At least 1. The server's default is 1.
            length: How many on a page; all when it is not given.
            library: Only library projects (True) or only the others (False).
            active: Only active projects (True) or only inactive ones (False).
            skeleton: Whether to include skeleton projects. The server's default is False.
            order: What to sort by.
            desc: Whether to sort downwards. The server's default is False.
            name: Only the project of this name, in any case of letters.

        Returns:
            The answer: ``ListProjectsResponseModel``.

        GET /api/projects; since server 1.0.0
        """
        return await self._send(
            _LIST_PROJECTS,
            query=(
                ("page", page),
                ("length", length),
                ("library", library),
                ("active", active),
                ("skeleton", skeleton),
                ("order", order),
                ("desc", desc),
                ("name", name),
            ),
        )

    async def remove_guest_user(self, project_name: str, email: str) -> None:
        """Withdraw a guest's access to a project.

        Args:
            project_name: Name of the project.
            email: E-mail address of the guest.

        DELETE /api/projects/{project_name}/guests/{email}; since server 1.12.0
        """
        return await self._send(_REMOVE_GUEST_USER, (project_name, email))

    async def rename_project(
        self,
        project_name: str,
        body: models.RenameProjectRequestModel | types.RenameProjectRequestModelDict,
    ) -> None:
        """Rename a project, or change its code.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/rename; since server 1.15.0
        """
        return await self._send(_RENAME_PROJECT, (project_name,), body=body)

    async def set_project_anatomy(self, project_name: str, body: models.Anatomy | types.AnatomyDict) -> None:
        """Replace the anatomy of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return await self._send(_SET_PROJECT_ANATOMY, (project_name,), body=body)

    async def set_project_bundle(
        self,
        project_name: str,
        body: models.ProjectBundle | types.ProjectBundleDict,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> None:
        """Give a project its own bundle of addon versions.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        POST /api/projects/{project_name}/bundle; since server 1.9.0
        """
        return await self._send(_SET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),), body=body)

    async def set_project_bundles(
        self,
        project_name: str,
        body: models.ProjectBundleModel | types.ProjectBundleModelDict,
    ) -> None:
        """Choose existing bundles for a project's production and staging.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        POST /api/projects/{project_name}/bundles; since server 1.9.0; deprecated by the server
        """
        return await self._send(_SET_PROJECT_BUNDLES, (project_name,), body=body)

    async def set_project_roots_overrides(self, project_name: str, site_id: str, body: dict[str, str]) -> None:
        """Override a project's root paths for the current user on a site.

        Args:
            project_name: Name of the project.
            site_id: Id of the site (workstation).
            body: What to send, as a model or as plain JSON.

        PUT /api/projects/{project_name}/roots/{site_id}; since server 1.0.0
        """
        return await self._send(_SET_PROJECT_ROOTS_OVERRIDES, (project_name, site_id), body=body)

    async def unset_project_bundle(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> None:
        """Make a project use the studio's bundle again.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        DELETE /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return await self._send(_UNSET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),))

    async def update_project(
        self,
        project_name: str,
        body: models.ProjectPatchModel | types.ProjectPatchModelDict,
    ) -> None:
        """Change a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        PATCH /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_PROJECT, (project_name,), body=body)

    async def update_project_user(self, project_name: str, user_name: str, body: list[str]) -> dict[str, list[str]]:
        """Set the access groups of a user in a project.

        Args:
            project_name: Name of the project.
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``dict[str, list[str]]``.

        PATCH /api/projects/{project_name}/users/{user_name}; since server 1.7.0
        """
        return await self._send(_UPDATE_PROJECT_USER, (project_name, user_name), body=body)


class RawProjects(RawApi):
    """Operations of "Projects", without models."""

    def add_guest_user(
        self,
        project_name: str,
        body: models.AddGuestUserModel | types.AddGuestUserModelDict,
    ) -> Raw[None]:
        """Invite a guest to a project by e-mail address.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/guests; since server 1.12.0
        """
        return self._send(_ADD_GUEST_USER, (project_name,), body=body)

    def create_project(
        self,
        project_name: str,
        body: models.ProjectPostModel | types.ProjectPostModelDict,
    ) -> Raw[None]:
        """Create a project from its full description.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_CREATE_PROJECT, (project_name,), body=body)

    def delete_project(self, project_name: str) -> Raw[None]:
        """Delete a project with everything in it.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_DELETE_PROJECT, (project_name,))

    def deploy_project(self, body: models.DeployProjectRequestModel | types.DeployProjectRequestModelDict) -> Raw[None]:
        """Create a project from an anatomy.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects; since server 1.0.0
        """
        return self._send(_DEPLOY_PROJECT, body=body)

    def get_product_types(self, project_name: str) -> Raw[types.ProductTypesListDict]:
        """List the product types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/productTypes; since server 1.12.0
        """
        return self._send(_GET_PRODUCT_TYPES, (project_name,))

    def get_project(self, project_name: str) -> Raw[types.ProjectModelDict]:
        """Read one project with its attributes, types, statuses and tags.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_GET_PROJECT, (project_name,))

    def get_project_anatomy(self, project_name: str) -> Raw[types.AnatomyDict]:
        """Read the anatomy of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ANATOMY, (project_name,))

    def get_project_bundle_info(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[types.ProjectBundleDict]:
        """Read the bundle that a project uses in a variant.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return self._send(_GET_PROJECT_BUNDLE_INFO, (project_name,), query=(("variant", variant),))

    def get_project_roots_overrides(self, project_name: str) -> Raw[dict[str, dict[str, str]]]:
        """Read the root paths that the current user overrides, by site.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/roots; since server 1.0.0
        """
        return self._send(_GET_PROJECT_ROOTS_OVERRIDES, (project_name,))

    def get_project_site_roots(
        self,
        project_name: str,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        x_ayon_site_id: str | None = None,
    ) -> Raw[dict[str, str]]:
        """Read a project's root paths as they apply on a site or platform.

        Args:
            project_name: Name of the project.
            platform: Platform whose paths to answer: `windows`, `linux` or `darwin`.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/siteRoots; since server 1.3.0
        """
        return self._send(
            _GET_PROJECT_SITE_ROOTS,
            (project_name,),
            query=(("platform", platform),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
        )

    def get_project_stats(self, project_name: str) -> Raw[types.ProjectStatsModelDict]:
        """Count the folders, products, versions, representations and tasks of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/stats; since server 1.0.0
        """
        return self._send(_GET_PROJECT_STATS, (project_name,))

    def get_project_tags(self, project_name: str) -> Raw[types.ProjectTagsModelDict]:
        """List the tags used in a project, by entity type.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tags; since server 1.9.0
        """
        return self._send(_GET_PROJECT_TAGS, (project_name,))

    def get_project_users(self, project_name: str) -> Raw[dict[str, list[str]]]:
        """List the users of a project with their access groups.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/users; since server 1.0.0
        """
        return self._send(_GET_PROJECT_USERS, (project_name,))

    def list_guest_users(self, project_name: str) -> Raw[types.GuestUsersListModelDict]:
        """List the guests invited to a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/guests; since server 1.12.0
        """
        return self._send(_LIST_GUEST_USERS, (project_name,))

    def list_projects(
        self,
        *,
        page: int | None = None,
        length: int | None = None,
        library: bool | None = None,
        active: bool | None = None,
        skeleton: bool | None = None,
        order: Literal["name", "createdAt", "updatedAt"] | str | None = None,
        desc: bool | None = None,
        name: str | None = None,
    ) -> Raw[types.ListProjectsResponseModelDict]:
        """List projects page by page.

        Args:
            page: Page to answer, the first is 1. At least 1. The server's default is 1.
            length: How many on a page; all when it is not given.
            library: Only library projects (True) or only the others (False).
            active: Only active projects (True) or only inactive ones (False).
            skeleton: Whether to include skeleton projects. The server's default is False.
            order: What to sort by.
            desc: Whether to sort downwards. The server's default is False.
            name: Only the project of this name, in any case of letters.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects; since server 1.0.0
        """
        return self._send(
            _LIST_PROJECTS,
            query=(
                ("page", page),
                ("length", length),
                ("library", library),
                ("active", active),
                ("skeleton", skeleton),
                ("order", order),
                ("desc", desc),
                ("name", name),
            ),
        )

    def remove_guest_user(self, project_name: str, email: str) -> Raw[None]:
        """Withdraw a guest's access to a project.

        Args:
            project_name: Name of the project.
            email: E-mail address of the guest.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/guests/{email}; since server 1.12.0
        """
        return self._send(_REMOVE_GUEST_USER, (project_name, email))

    def rename_project(
        self,
        project_name: str,
        body: models.RenameProjectRequestModel | types.RenameProjectRequestModelDict,
    ) -> Raw[None]:
        """Rename a project, or change its code.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/rename; since server 1.15.0
        """
        return self._send(_RENAME_PROJECT, (project_name,), body=body)

    def set_project_anatomy(self, project_name: str, body: models.Anatomy | types.AnatomyDict) -> Raw[None]:
        """Replace the anatomy of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return self._send(_SET_PROJECT_ANATOMY, (project_name,), body=body)

    def set_project_bundle(
        self,
        project_name: str,
        body: models.ProjectBundle | types.ProjectBundleDict,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[None]:
        """Give a project its own bundle of addon versions.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/bundle; since server 1.9.0
        """
        return self._send(_SET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),), body=body)

    def set_project_bundles(
        self,
        project_name: str,
        body: models.ProjectBundleModel | types.ProjectBundleModelDict,
    ) -> Raw[None]:
        """Choose existing bundles for a project's production and staging.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/bundles; since server 1.9.0; deprecated by the server
        """
        return self._send(_SET_PROJECT_BUNDLES, (project_name,), body=body)

    def set_project_roots_overrides(self, project_name: str, site_id: str, body: dict[str, str]) -> Raw[None]:
        """Override a project's root paths for the current user on a site.

        Args:
            project_name: Name of the project.
            site_id: Id of the site (workstation).
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/roots/{site_id}; since server 1.0.0
        """
        return self._send(_SET_PROJECT_ROOTS_OVERRIDES, (project_name, site_id), body=body)

    def unset_project_bundle(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[None]:
        """Make a project use the studio's bundle again.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return self._send(_UNSET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),))

    def update_project(
        self,
        project_name: str,
        body: models.ProjectPatchModel | types.ProjectPatchModelDict,
    ) -> Raw[None]:
        """Change a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}; since server 1.0.0
        """
        return self._send(_UPDATE_PROJECT, (project_name,), body=body)

    def update_project_user(self, project_name: str, user_name: str, body: list[str]) -> Raw[dict[str, list[str]]]:
        """Set the access groups of a user in a project.

        Args:
            project_name: Name of the project.
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/users/{user_name}; since server 1.7.0
        """
        return self._send(_UPDATE_PROJECT_USER, (project_name, user_name), body=body)


class AsyncRawProjects(AsyncRawApi):
    """Operations of "Projects", asynchronous, without models."""

    async def add_guest_user(
        self,
        project_name: str,
        body: models.AddGuestUserModel | types.AddGuestUserModelDict,
    ) -> Raw[None]:
        """Invite a guest to a project by e-mail address.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/guests; since server 1.12.0
        """
        return await self._send(_ADD_GUEST_USER, (project_name,), body=body)

    async def create_project(
        self,
        project_name: str,
        body: models.ProjectPostModel | types.ProjectPostModelDict,
    ) -> Raw[None]:
        """Create a project from its full description.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_CREATE_PROJECT, (project_name,), body=body)

    async def delete_project(self, project_name: str) -> Raw[None]:
        """Delete a project with everything in it.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_DELETE_PROJECT, (project_name,))

    async def deploy_project(
        self,
        body: models.DeployProjectRequestModel | types.DeployProjectRequestModelDict,
    ) -> Raw[None]:
        """Create a project from an anatomy.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects; since server 1.0.0
        """
        return await self._send(_DEPLOY_PROJECT, body=body)

    async def get_product_types(self, project_name: str) -> Raw[types.ProductTypesListDict]:
        """List the product types of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/productTypes; since server 1.12.0
        """
        return await self._send(_GET_PRODUCT_TYPES, (project_name,))

    async def get_project(self, project_name: str) -> Raw[types.ProjectModelDict]:
        """Read one project with its attributes, types, statuses and tags.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_GET_PROJECT, (project_name,))

    async def get_project_anatomy(self, project_name: str) -> Raw[types.AnatomyDict]:
        """Read the anatomy of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ANATOMY, (project_name,))

    async def get_project_bundle_info(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[types.ProjectBundleDict]:
        """Read the bundle that a project uses in a variant.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return await self._send(_GET_PROJECT_BUNDLE_INFO, (project_name,), query=(("variant", variant),))

    async def get_project_roots_overrides(self, project_name: str) -> Raw[dict[str, dict[str, str]]]:
        """Read the root paths that the current user overrides, by site.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/roots; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_ROOTS_OVERRIDES, (project_name,))

    async def get_project_site_roots(
        self,
        project_name: str,
        *,
        platform: Literal["windows", "linux", "darwin"] | str | None = None,
        x_ayon_site_id: str | None = None,
    ) -> Raw[dict[str, str]]:
        """Read a project's root paths as they apply on a site or platform.

        Args:
            project_name: Name of the project.
            platform: Platform whose paths to answer: `windows`, `linux` or `darwin`.
            x_ayon_site_id: Id of the site (workstation) that asks.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/siteRoots; since server 1.3.0
        """
        return await self._send(
            _GET_PROJECT_SITE_ROOTS,
            (project_name,),
            query=(("platform", platform),),
            headers=(("x-ayon-site-id", x_ayon_site_id),),
        )

    async def get_project_stats(self, project_name: str) -> Raw[types.ProjectStatsModelDict]:
        """Count the folders, products, versions, representations and tasks of a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/stats; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_STATS, (project_name,))

    async def get_project_tags(self, project_name: str) -> Raw[types.ProjectTagsModelDict]:
        """List the tags used in a project, by entity type.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/tags; since server 1.9.0
        """
        return await self._send(_GET_PROJECT_TAGS, (project_name,))

    async def get_project_users(self, project_name: str) -> Raw[dict[str, list[str]]]:
        """List the users of a project with their access groups.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/users; since server 1.0.0
        """
        return await self._send(_GET_PROJECT_USERS, (project_name,))

    async def list_guest_users(self, project_name: str) -> Raw[types.GuestUsersListModelDict]:
        """List the guests invited to a project.

        Args:
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects/{project_name}/guests; since server 1.12.0
        """
        return await self._send(_LIST_GUEST_USERS, (project_name,))

    async def list_projects(
        self,
        *,
        page: int | None = None,
        length: int | None = None,
        library: bool | None = None,
        active: bool | None = None,
        skeleton: bool | None = None,
        order: Literal["name", "createdAt", "updatedAt"] | str | None = None,
        desc: bool | None = None,
        name: str | None = None,
    ) -> Raw[types.ListProjectsResponseModelDict]:
        """List projects page by page.

        Args:
            page: Page to answer, the first is 1. At least 1. The server's default is 1.
            length: How many on a page; all when it is not given.
            library: Only library projects (True) or only the others (False).
            active: Only active projects (True) or only inactive ones (False).
            skeleton: Whether to include skeleton projects. The server's default is False.
            order: What to sort by.
            desc: Whether to sort downwards. The server's default is False.
            name: Only the project of this name, in any case of letters.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/projects; since server 1.0.0
        """
        return await self._send(
            _LIST_PROJECTS,
            query=(
                ("page", page),
                ("length", length),
                ("library", library),
                ("active", active),
                ("skeleton", skeleton),
                ("order", order),
                ("desc", desc),
                ("name", name),
            ),
        )

    async def remove_guest_user(self, project_name: str, email: str) -> Raw[None]:
        """Withdraw a guest's access to a project.

        Args:
            project_name: Name of the project.
            email: E-mail address of the guest.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/guests/{email}; since server 1.12.0
        """
        return await self._send(_REMOVE_GUEST_USER, (project_name, email))

    async def rename_project(
        self,
        project_name: str,
        body: models.RenameProjectRequestModel | types.RenameProjectRequestModelDict,
    ) -> Raw[None]:
        """Rename a project, or change its code.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/rename; since server 1.15.0
        """
        return await self._send(_RENAME_PROJECT, (project_name,), body=body)

    async def set_project_anatomy(self, project_name: str, body: models.Anatomy | types.AnatomyDict) -> Raw[None]:
        """Replace the anatomy of a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/anatomy; since server 1.0.0
        """
        return await self._send(_SET_PROJECT_ANATOMY, (project_name,), body=body)

    async def set_project_bundle(
        self,
        project_name: str,
        body: models.ProjectBundle | types.ProjectBundleDict,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[None]:
        """Give a project its own bundle of addon versions.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/bundle; since server 1.9.0
        """
        return await self._send(_SET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),), body=body)

    async def set_project_bundles(
        self,
        project_name: str,
        body: models.ProjectBundleModel | types.ProjectBundleModelDict,
    ) -> Raw[None]:
        """Choose existing bundles for a project's production and staging.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/projects/{project_name}/bundles; since server 1.9.0; deprecated by the server
        """
        return await self._send(_SET_PROJECT_BUNDLES, (project_name,), body=body)

    async def set_project_roots_overrides(self, project_name: str, site_id: str, body: dict[str, str]) -> Raw[None]:
        """Override a project's root paths for the current user on a site.

        Args:
            project_name: Name of the project.
            site_id: Id of the site (workstation).
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/projects/{project_name}/roots/{site_id}; since server 1.0.0
        """
        return await self._send(_SET_PROJECT_ROOTS_OVERRIDES, (project_name, site_id), body=body)

    async def unset_project_bundle(
        self,
        project_name: str,
        *,
        variant: Literal["production", "staging"] | str | None = None,
    ) -> Raw[None]:
        """Make a project use the studio's bundle again.

        Args:
            project_name: Name of the project.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/projects/{project_name}/bundle; since server 1.14.0
        """
        return await self._send(_UNSET_PROJECT_BUNDLE, (project_name,), query=(("variant", variant),))

    async def update_project(
        self,
        project_name: str,
        body: models.ProjectPatchModel | types.ProjectPatchModelDict,
    ) -> Raw[None]:
        """Change a project.

        Args:
            project_name: Name of the project.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_PROJECT, (project_name,), body=body)

    async def update_project_user(
        self,
        project_name: str,
        user_name: str,
        body: list[str],
    ) -> Raw[dict[str, list[str]]]:
        """Set the access groups of a user in a project.

        Args:
            project_name: Name of the project.
            user_name: Name of the user.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/projects/{project_name}/users/{user_name}; since server 1.7.0
        """
        return await self._send(_UPDATE_PROJECT_USER, (project_name, user_name), body=body)

"""Operations of "Views"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncRawViews", "AsyncViews", "RawViews", "Views"]

_CREATE_VIEW = Operation(
    "create_view",
    "POST",
    "/api/views/{view_type}",
    False,
    body="application/json",
    since="1.11.0",
    result=("model", "entity_id_response", "EntityIdResponse"),
)
_DELETE_VIEW = Operation("delete_view", "DELETE", "/api/views/{view_type}/{view_id}", True, answer="", since="1.11.0")
_GET_BASE_VIEW = Operation(
    "get_base_view",
    "GET",
    "/api/views/{view_type}/base",
    True,
    since="1.14.0",
    result=("model", "generic_view_model", "GenericViewModel"),
)
_GET_DEFAULT_VIEW = Operation(
    "get_default_view",
    "GET",
    "/api/views/{view_type}/default",
    True,
    since="1.11.0",
    result=("model", "generic_view_model", "GenericViewModel"),
)
_GET_VIEW = Operation(
    "get_view",
    "GET",
    "/api/views/{view_type}/{view_id}",
    True,
    since="1.11.0",
    result=("model", "generic_view_model", "GenericViewModel"),
)
_GET_WORKING_VIEW = Operation(
    "get_working_view",
    "GET",
    "/api/views/{view_type}/working",
    True,
    since="1.11.0",
    result=("model", "generic_view_model", "GenericViewModel"),
)
_LIST_VIEWS = Operation(
    "list_views",
    "GET",
    "/api/views/{view_type}",
    True,
    since="1.11.0",
    result=("model", "view_list_model", "ViewListModel"),
)
_SET_DEFAULT_VIEW = Operation(
    "set_default_view",
    "POST",
    "/api/views/{view_type}/default",
    False,
    body="application/json",
    answer="",
    since="1.11.0",
)
_UPDATE_VIEW = Operation(
    "update_view",
    "PATCH",
    "/api/views/{view_type}/{view_id}",
    False,
    body="application/json",
    answer="",
    since="1.11.0",
)


class Views(Api):
    """Operations of "Views"."""

    @cached_property
    def raw(self) -> RawViews:
        """The same operations, answering with status, headers and plain JSON."""
        return RawViews(self._sender)

    def create_view(
        self,
        view_type: str,
        body: models.GenericViewPostModel | types.GenericViewPostModelDict,
        *,
        project_name: str | None = None,
    ) -> models.EntityIdResponse:
        """Save a view: a named set of filters, columns and sorting.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/views/{view_type}; since server 1.11.0
        """
        return self._send(_CREATE_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    def delete_view(self, view_type: str, view_id: str, *, project_name: str | None = None) -> None:
        """Delete a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        DELETE /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_DELETE_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    def get_base_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the view that the studio or a project starts from.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/base; since server 1.14.0
        """
        return self._send(_GET_BASE_VIEW, (view_type,), query=(("project_name", project_name),))

    def get_default_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/default; since server 1.11.0
        """
        return self._send(_GET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),))

    def get_view(self, view_type: str, view_id: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read one view with its settings.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_GET_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    def get_working_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the current user's unsaved working view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/working; since server 1.11.0
        """
        return self._send(_GET_WORKING_VIEW, (view_type,), query=(("project_name", project_name),))

    def list_views(self, view_type: str, *, project_name: str | None = None) -> models.ViewListModel:
        """List the saved views of a page that the current user can see.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``ViewListModel``.

        GET /api/views/{view_type}; since server 1.11.0
        """
        return self._send(_LIST_VIEWS, (view_type,), query=(("project_name", project_name),))

    def set_default_view(
        self,
        view_type: str,
        body: models.SetDefaultViewRequestModel | types.SetDefaultViewRequestModelDict,
        *,
        project_name: str | None = None,
    ) -> None:
        """Choose the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        POST /api/views/{view_type}/default; since server 1.11.0
        """
        return self._send(_SET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    def update_view(
        self,
        view_type: str,
        view_id: str,
        body: models.GenericViewPatchModel | types.GenericViewPatchModelDict,
        *,
        project_name: str | None = None,
    ) -> None:
        """Change a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        PATCH /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_UPDATE_VIEW, (view_type, view_id), query=(("project_name", project_name),), body=body)


class AsyncViews(AsyncApi):
    """Operations of "Views", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawViews:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawViews(self._sender)

    async def create_view(
        self,
        view_type: str,
        body: models.GenericViewPostModel | types.GenericViewPostModelDict,
        *,
        project_name: str | None = None,
    ) -> models.EntityIdResponse:
        """Save a view: a named set of filters, columns and sorting.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            The answer: ``EntityIdResponse``.

        POST /api/views/{view_type}; since server 1.11.0
        """
        return await self._send(_CREATE_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    async def delete_view(self, view_type: str, view_id: str, *, project_name: str | None = None) -> None:
        """Delete a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        DELETE /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_DELETE_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    async def get_base_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the view that the studio or a project starts from.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/base; since server 1.14.0
        """
        return await self._send(_GET_BASE_VIEW, (view_type,), query=(("project_name", project_name),))

    async def get_default_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/default; since server 1.11.0
        """
        return await self._send(_GET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),))

    async def get_view(
        self,
        view_type: str,
        view_id: str,
        *,
        project_name: str | None = None,
    ) -> models.GenericViewModel:
        """Read one view with its settings.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_GET_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    async def get_working_view(self, view_type: str, *, project_name: str | None = None) -> models.GenericViewModel:
        """Read the current user's unsaved working view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``GenericViewModel``.

        GET /api/views/{view_type}/working; since server 1.11.0
        """
        return await self._send(_GET_WORKING_VIEW, (view_type,), query=(("project_name", project_name),))

    async def list_views(self, view_type: str, *, project_name: str | None = None) -> models.ViewListModel:
        """List the saved views of a page that the current user can see.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            The answer: ``ViewListModel``.

        GET /api/views/{view_type}; since server 1.11.0
        """
        return await self._send(_LIST_VIEWS, (view_type,), query=(("project_name", project_name),))

    async def set_default_view(
        self,
        view_type: str,
        body: models.SetDefaultViewRequestModel | types.SetDefaultViewRequestModelDict,
        *,
        project_name: str | None = None,
    ) -> None:
        """Choose the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        POST /api/views/{view_type}/default; since server 1.11.0
        """
        return await self._send(_SET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    async def update_view(
        self,
        view_type: str,
        view_id: str,
        body: models.GenericViewPatchModel | types.GenericViewPatchModelDict,
        *,
        project_name: str | None = None,
    ) -> None:
        """Change a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        PATCH /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_UPDATE_VIEW, (view_type, view_id), query=(("project_name", project_name),), body=body)


class RawViews(RawApi):
    """Operations of "Views", without models."""

    def create_view(
        self,
        view_type: str,
        body: models.GenericViewPostModel | types.GenericViewPostModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[types.EntityIdResponseDict]:
        """Save a view: a named set of filters, columns and sorting.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/views/{view_type}; since server 1.11.0
        """
        return self._send(_CREATE_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    def delete_view(self, view_type: str, view_id: str, *, project_name: str | None = None) -> Raw[None]:
        """Delete a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_DELETE_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    def get_base_view(self, view_type: str, *, project_name: str | None = None) -> Raw[types.GenericViewModelDict]:
        """Read the view that the studio or a project starts from.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/base; since server 1.14.0
        """
        return self._send(_GET_BASE_VIEW, (view_type,), query=(("project_name", project_name),))

    def get_default_view(self, view_type: str, *, project_name: str | None = None) -> Raw[types.GenericViewModelDict]:
        """Read the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/default; since server 1.11.0
        """
        return self._send(_GET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),))

    def get_view(
        self,
        view_type: str,
        view_id: str,
        *,
        project_name: str | None = None,
    ) -> Raw[types.GenericViewModelDict]:
        """Read one view with its settings.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_GET_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    def get_working_view(self, view_type: str, *, project_name: str | None = None) -> Raw[types.GenericViewModelDict]:
        """Read the current user's unsaved working view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/working; since server 1.11.0
        """
        return self._send(_GET_WORKING_VIEW, (view_type,), query=(("project_name", project_name),))

    def list_views(self, view_type: str, *, project_name: str | None = None) -> Raw[types.ViewListModelDict]:
        """List the saved views of a page that the current user can see.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}; since server 1.11.0
        """
        return self._send(_LIST_VIEWS, (view_type,), query=(("project_name", project_name),))

    def set_default_view(
        self,
        view_type: str,
        body: models.SetDefaultViewRequestModel | types.SetDefaultViewRequestModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[None]:
        """Choose the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/views/{view_type}/default; since server 1.11.0
        """
        return self._send(_SET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    def update_view(
        self,
        view_type: str,
        view_id: str,
        body: models.GenericViewPatchModel | types.GenericViewPatchModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[None]:
        """Change a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return self._send(_UPDATE_VIEW, (view_type, view_id), query=(("project_name", project_name),), body=body)


class AsyncRawViews(AsyncRawApi):
    """Operations of "Views", asynchronous, without models."""

    async def create_view(
        self,
        view_type: str,
        body: models.GenericViewPostModel | types.GenericViewPostModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[types.EntityIdResponseDict]:
        """Save a view: a named set of filters, columns and sorting.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/views/{view_type}; since server 1.11.0
        """
        return await self._send(_CREATE_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    async def delete_view(self, view_type: str, view_id: str, *, project_name: str | None = None) -> Raw[None]:
        """Delete a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_DELETE_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    async def get_base_view(
        self,
        view_type: str,
        *,
        project_name: str | None = None,
    ) -> Raw[types.GenericViewModelDict]:
        """Read the view that the studio or a project starts from.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/base; since server 1.14.0
        """
        return await self._send(_GET_BASE_VIEW, (view_type,), query=(("project_name", project_name),))

    async def get_default_view(
        self,
        view_type: str,
        *,
        project_name: str | None = None,
    ) -> Raw[types.GenericViewModelDict]:
        """Read the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/default; since server 1.11.0
        """
        return await self._send(_GET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),))

    async def get_view(
        self,
        view_type: str,
        view_id: str,
        *,
        project_name: str | None = None,
    ) -> Raw[types.GenericViewModelDict]:
        """Read one view with its settings.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_GET_VIEW, (view_type, view_id), query=(("project_name", project_name),))

    async def get_working_view(
        self,
        view_type: str,
        *,
        project_name: str | None = None,
    ) -> Raw[types.GenericViewModelDict]:
        """Read the current user's unsaved working view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}/working; since server 1.11.0
        """
        return await self._send(_GET_WORKING_VIEW, (view_type,), query=(("project_name", project_name),))

    async def list_views(self, view_type: str, *, project_name: str | None = None) -> Raw[types.ViewListModelDict]:
        """List the saved views of a page that the current user can see.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/views/{view_type}; since server 1.11.0
        """
        return await self._send(_LIST_VIEWS, (view_type,), query=(("project_name", project_name),))

    async def set_default_view(
        self,
        view_type: str,
        body: models.SetDefaultViewRequestModel | types.SetDefaultViewRequestModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[None]:
        """Choose the view that the current user starts with.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/views/{view_type}/default; since server 1.11.0
        """
        return await self._send(_SET_DEFAULT_VIEW, (view_type,), query=(("project_name", project_name),), body=body)

    async def update_view(
        self,
        view_type: str,
        view_id: str,
        body: models.GenericViewPatchModel | types.GenericViewPatchModelDict,
        *,
        project_name: str | None = None,
    ) -> Raw[None]:
        """Change a view.

        Args:
            view_type: Page of the web interface the view belongs to, e.g. `overview`.
            view_id: Id of the view.
            body: What to send, as a model or as plain JSON.
            project_name: Name of the project.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/views/{view_type}/{view_id}; since server 1.11.0
        """
        return await self._send(_UPDATE_VIEW, (view_type, view_id), query=(("project_name", project_name),), body=body)

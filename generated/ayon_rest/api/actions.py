"""Operations of "Actions"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any, Literal

    from .. import models, types
    from ..core import Raw

__all__ = ["Actions", "AsyncActions", "AsyncRawActions", "RawActions"]

_ABORT_ACTION = Operation(
    "abort_action",
    "POST",
    "/api/actions/abort/{token}",
    False,
    body="application/json",
    answer="",
    since="1.7.0",
)
_CONFIGURE_ACTION = Operation(
    "configure_action",
    "POST",
    "/api/actions/config",
    False,
    body="application/json",
    since="1.9.0",
)
_EXECUTE_ACTION = Operation(
    "execute_action",
    "POST",
    "/api/actions/execute",
    False,
    body="application/json",
    since="1.3.0",
    result=("model", "execute_response_model", "ExecuteResponseModel"),
)
_LIST_ALL_ACTIONS = Operation(
    "list_all_actions",
    "GET",
    "/api/actions/manage",
    True,
    since="1.3.0",
    result=("list", ("model", "base_action_manifest", "BaseActionManifest")),
)
_LIST_AVAILABLE_ACTIONS_FOR_CONTEXT = Operation(
    "list_available_actions_for_context",
    "POST",
    "/api/actions/list",
    True,
    body="application/json",
    since="1.3.0",
    result=("model", "available_actions_list_model", "AvailableActionsListModel"),
)
_TAKE_ACTION = Operation(
    "take_action",
    "GET",
    "/api/actions/take/{token}",
    True,
    since="1.3.0",
    result=("model", "take_response_model", "TakeResponseModel"),
)


class Actions(Api):
    """Operations of "Actions"."""

    @cached_property
    def raw(self) -> RawActions:
        """The same operations, answering with status, headers and plain JSON."""
        return RawActions(self._sender)

    def abort_action(self, token: str, body: models.AbortRequestModel | types.AbortRequestModelDict) -> None:
        """Abort a launched action by its token, with a message.

        Args:
            token: Token of the launched action.
            body: What to send, as a model or as plain JSON.

        POST /api/actions/abort/{token}; since server 1.7.0
        """
        return self._send(_ABORT_ACTION, (token,), body=body)

    def configure_action(
        self,
        body: models.ActionConfig | types.ActionConfigDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the stored form values of an action, or store new ones.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        POST /api/actions/config; since server 1.9.0
        """
        return self._send(
            _CONFIGURE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    def execute_action(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> models.ExecuteResponseModel:
        """Run an action of an addon on the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``ExecuteResponseModel``.

        POST /api/actions/execute; since server 1.3.0
        """
        return self._send(
            _EXECUTE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    def list_all_actions(self) -> list[models.BaseActionManifest]:
        """List all actions of the addons in the production bundle.

        Returns:
            The answer: ``list[BaseActionManifest]``.

        GET /api/actions/manage; since server 1.3.0
        """
        return self._send(_LIST_ALL_ACTIONS)

    def list_available_actions_for_context(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        mode: Literal["simple", "dynamic", "all"] | str | None = None,
        variant: str | None = None,
    ) -> models.AvailableActionsListModel:
        """List the actions that fit the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            mode: Which actions: those with a fixed place (`simple`), those computed for the selection (`dynamic`),
                or `all`. The server's default is "simple".
            variant: Which settings: `production`, `staging`, or the name of a development bundle.

        Returns:
            The answer: ``AvailableActionsListModel``.

        POST /api/actions/list; since server 1.3.0
        """
        return self._send(_LIST_AVAILABLE_ACTIONS_FOR_CONTEXT, query=(("mode", mode), ("variant", variant)), body=body)

    def take_action(self, token: str) -> models.TakeResponseModel:
        """Take over a launched action by its token, as a launcher does.

        Args:
            token: Token of the launched action.

        Returns:
            The answer: ``TakeResponseModel``.

        GET /api/actions/take/{token}; since server 1.3.0
        """
        return self._send(_TAKE_ACTION, (token,))


class AsyncActions(AsyncApi):
    """Operations of "Actions", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawActions:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawActions(self._sender)

    async def abort_action(self, token: str, body: models.AbortRequestModel | types.AbortRequestModelDict) -> None:
        """Abort a launched action by its token, with a message.

        Args:
            token: Token of the launched action.
            body: What to send, as a model or as plain JSON.

        POST /api/actions/abort/{token}; since server 1.7.0
        """
        return await self._send(_ABORT_ACTION, (token,), body=body)

    async def configure_action(
        self,
        body: models.ActionConfig | types.ActionConfigDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> dict[str, Any]:
        """Read the stored form values of an action, or store new ones.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``dict[str, Any]``.

        POST /api/actions/config; since server 1.9.0
        """
        return await self._send(
            _CONFIGURE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    async def execute_action(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> models.ExecuteResponseModel:
        """Run an action of an addon on the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            The answer: ``ExecuteResponseModel``.

        POST /api/actions/execute; since server 1.3.0
        """
        return await self._send(
            _EXECUTE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    async def list_all_actions(self) -> list[models.BaseActionManifest]:
        """List all actions of the addons in the production bundle.

        Returns:
            The answer: ``list[BaseActionManifest]``.

        GET /api/actions/manage; since server 1.3.0
        """
        return await self._send(_LIST_ALL_ACTIONS)

    async def list_available_actions_for_context(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        mode: Literal["simple", "dynamic", "all"] | str | None = None,
        variant: str | None = None,
    ) -> models.AvailableActionsListModel:
        """List the actions that fit the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            mode: Which actions: those with a fixed place (`simple`), those computed for the selection (`dynamic`),
                or `all`. The server's default is "simple".
            variant: Which settings: `production`, `staging`, or the name of a development bundle.

        Returns:
            The answer: ``AvailableActionsListModel``.

        POST /api/actions/list; since server 1.3.0
        """
        return await self._send(
            _LIST_AVAILABLE_ACTIONS_FOR_CONTEXT,
            query=(("mode", mode), ("variant", variant)),
            body=body,
        )

    async def take_action(self, token: str) -> models.TakeResponseModel:
        """Take over a launched action by its token, as a launcher does.

        Args:
            token: Token of the launched action.

        Returns:
            The answer: ``TakeResponseModel``.

        GET /api/actions/take/{token}; since server 1.3.0
        """
        return await self._send(_TAKE_ACTION, (token,))


class RawActions(RawApi):
    """Operations of "Actions", without models."""

    def abort_action(self, token: str, body: models.AbortRequestModel | types.AbortRequestModelDict) -> Raw[None]:
        """Abort a launched action by its token, with a message.

        Args:
            token: Token of the launched action.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/abort/{token}; since server 1.7.0
        """
        return self._send(_ABORT_ACTION, (token,), body=body)

    def configure_action(
        self,
        body: models.ActionConfig | types.ActionConfigDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the stored form values of an action, or store new ones.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/config; since server 1.9.0
        """
        return self._send(
            _CONFIGURE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    def execute_action(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> Raw[types.ExecuteResponseModelDict]:
        """Run an action of an addon on the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/execute; since server 1.3.0
        """
        return self._send(
            _EXECUTE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    def list_all_actions(self) -> Raw[list[types.BaseActionManifestDict]]:
        """List all actions of the addons in the production bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/actions/manage; since server 1.3.0
        """
        return self._send(_LIST_ALL_ACTIONS)

    def list_available_actions_for_context(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        mode: Literal["simple", "dynamic", "all"] | str | None = None,
        variant: str | None = None,
    ) -> Raw[types.AvailableActionsListModelDict]:
        """List the actions that fit the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            mode: Which actions: those with a fixed place (`simple`), those computed for the selection (`dynamic`),
                or `all`. The server's default is "simple".
            variant: Which settings: `production`, `staging`, or the name of a development bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/list; since server 1.3.0
        """
        return self._send(_LIST_AVAILABLE_ACTIONS_FOR_CONTEXT, query=(("mode", mode), ("variant", variant)), body=body)

    def take_action(self, token: str) -> Raw[types.TakeResponseModelDict]:
        """Take over a launched action by its token, as a launcher does.

        Args:
            token: Token of the launched action.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/actions/take/{token}; since server 1.3.0
        """
        return self._send(_TAKE_ACTION, (token,))


class AsyncRawActions(AsyncRawApi):
    """Operations of "Actions", asynchronous, without models."""

    async def abort_action(self, token: str, body: models.AbortRequestModel | types.AbortRequestModelDict) -> Raw[None]:
        """Abort a launched action by its token, with a message.

        Args:
            token: Token of the launched action.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/abort/{token}; since server 1.7.0
        """
        return await self._send(_ABORT_ACTION, (token,), body=body)

    async def configure_action(
        self,
        body: models.ActionConfig | types.ActionConfigDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> Raw[dict[str, Any]]:
        """Read the stored form values of an action, or store new ones.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/config; since server 1.9.0
        """
        return await self._send(
            _CONFIGURE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    async def execute_action(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        addon_name: str,
        addon_version: str,
        identifier: str,
        variant: str | None = None,
    ) -> Raw[types.ExecuteResponseModelDict]:
        """Run an action of an addon on the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.
            identifier: Identifier of the action.
            variant: Which settings: `production`, `staging`, or the name of a development bundle. The server's
                default is "production".

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/execute; since server 1.3.0
        """
        return await self._send(
            _EXECUTE_ACTION,
            query=(
                ("addonName", addon_name),
                ("addonVersion", addon_version),
                ("identifier", identifier),
                ("variant", variant),
            ),
            body=body,
        )

    async def list_all_actions(self) -> Raw[list[types.BaseActionManifestDict]]:
        """List all actions of the addons in the production bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/actions/manage; since server 1.3.0
        """
        return await self._send(_LIST_ALL_ACTIONS)

    async def list_available_actions_for_context(
        self,
        body: models.ActionContext | types.ActionContextDict,
        *,
        mode: Literal["simple", "dynamic", "all"] | str | None = None,
        variant: str | None = None,
    ) -> Raw[types.AvailableActionsListModelDict]:
        """List the actions that fit the selected entities.

        Args:
            body: What to send, as a model or as plain JSON.
            mode: Which actions: those with a fixed place (`simple`), those computed for the selection (`dynamic`),
                or `all`. The server's default is "simple".
            variant: Which settings: `production`, `staging`, or the name of a development bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/actions/list; since server 1.3.0
        """
        return await self._send(
            _LIST_AVAILABLE_ACTIONS_FOR_CONTEXT,
            query=(("mode", mode), ("variant", variant)),
            body=body,
        )

    async def take_action(self, token: str) -> Raw[types.TakeResponseModelDict]:
        """Take over a launched action by its token, as a launcher does.

        Args:
            token: Token of the launched action.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/actions/take/{token}; since server 1.3.0
        """
        return await self._send(_TAKE_ACTION, (token,))

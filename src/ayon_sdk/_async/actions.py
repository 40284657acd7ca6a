"""Actions: what addons offer to do with a selection, in the web interface and in launchers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Optional

from ayon_rest.core import encode_query

from ..entity_bodies import json_object, names_of
from ..responses import error_of
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ayon_rest.types import ActionConfigDict, ActionContextDict

    from ..typing import (
        ActionConfigResponse,
        ActionEntityTypes,
        ActionManifestDict,
        ActionModeType,
        ActionTakeResponse,
        ActionTriggerResponse,
    )


class AsyncActionsAPI(AsyncConnection):
    """Listing, triggering and configuring actions; taking those that a launcher is to run."""

    async def get_actions(
        self,
        project_name: Optional[str] = None,
        entity_type: Optional[ActionEntityTypes] = None,
        entity_ids: Optional[Iterable[str]] = None,
        entity_subtypes: Optional[Iterable[str]] = None,
        form_data: Optional[dict[str, Any]] = None,
        *,
        variant: Optional[str] = None,
        mode: Optional[ActionModeType] = None,
    ) -> list[ActionManifestDict]:
        """Read which actions there are for a selection.

        Args:
            project_name: Project of the selection, None for actions that need none.
            entity_type: Type of the selected entities.
            entity_ids: Ids of the selected entities.
            entity_subtypes: Their types as the project names them, e.g. ``["Shot"]``.
            form_data: Values of a form, where an action has asked for them.
            variant: Settings variant; `get_default_settings_variant` by default.
            mode: ``"simple"`` for actions that are known beforehand, ``"dynamic"`` for those that addons make up for
                the selection, ``"all"`` for both; the server's choice by default.

        Returns:
            Actions with ``identifier``, ``label``, ``addonName``, ``addonVersion`` …

        Raises:
            TypeError, ValueError: A part of the selection can't be sent; nothing is.
            RequestFailed: A part of the selection is not valid.
        """
        answer: Any = await self.rest.actions.raw.list_available_actions_for_context(
            _context(project_name, entity_type, entity_ids, entity_subtypes, form_data),
            variant=variant or self.get_default_settings_variant(),
            mode=mode,
        )
        return answer.data.get("actions") or []

    async def trigger_action(
        self,
        identifier: str,
        addon_name: str,
        addon_version: str,
        project_name: Optional[str] = None,
        entity_type: Optional[ActionEntityTypes] = None,
        entity_ids: Optional[Iterable[str]] = None,
        entity_subtypes: Optional[Iterable[str]] = None,
        form_data: Optional[dict[str, Any]] = None,
        *,
        variant: Optional[str] = None,
    ) -> ActionTriggerResponse:
        """Run an action on a selection.

        Args:
            identifier: Identifier of the action.
            addon_name: Name of the addon that has it.
            addon_version: Version of the addon.
            project_name: Project of the selection.
            entity_type: Type of the selected entities.
            entity_ids: Ids of the selected entities.
            entity_subtypes: Their types as the project names them.
            form_data: Values of the form that the action has asked for.
            variant: Settings variant; `get_default_settings_variant` by default.

        Returns:
            ``type`` (``"simple"``, ``"form"``, ``"launcher"`` …), ``success``, ``message`` and a ``payload`` that
            depends on the type.

        Raises:
            TypeError, ValueError: A part of the selection can't be sent; nothing is.
            RequestFailed: There is no such addon or action, or the user may not run it.

        Example:
            server.trigger_action("tools.archive", "tools", "1.0.0", "demo", "folder", [folder_id], ["Shot"])
        """
        body = _context(project_name, entity_type, entity_ids, entity_subtypes, form_data)
        headers: list[tuple[str, str]] = []
        if self._token.value is not None:
            # Here the server looks for this header beside the one that says who asks, whatever the kind of the token.
            headers.append(("authorization", f"ApiKey {self._token.value}"))
        response = await self._request(
            "POST",
            f"{self.get_base_url()}/api/actions/execute",
            query=encode_query(
                [
                    ("addonName", addon_name),
                    ("addonVersion", addon_version),
                    ("identifier", identifier),
                    ("variant", variant or self.get_default_settings_variant()),
                ]
            ),
            headers=headers,
            json=body,
        )
        if not response.ok:
            raise error_of(response)
        return response.json()

    async def get_action_config(
        self,
        identifier: str,
        addon_name: str,
        addon_version: str,
        project_name: Optional[str] = None,
        entity_type: Optional[ActionEntityTypes] = None,
        entity_ids: Optional[Iterable[str]] = None,
        entity_subtypes: Optional[Iterable[str]] = None,
        form_data: Optional[dict[str, Any]] = None,
        *,
        variant: Optional[str] = None,
    ) -> ActionConfigResponse:
        """Read what the user has configured for an action.

        Args:
            identifier: Identifier of the action.
            addon_name: Name of the addon that has it.
            addon_version: Version of the addon.
            project_name: Project of the selection.
            entity_type: Type of the selected entities.
            entity_ids: Ids of the selected entities.
            entity_subtypes: Their types as the project names them.
            form_data: Values of a form.
            variant: Settings variant; `get_default_settings_variant` by default.

        Returns:
            The values; empty where nothing was configured.

        Raises:
            TypeError, ValueError: A part of the selection can't be sent; nothing is.
            RequestFailed: There is no such addon.
        """
        body: ActionConfigDict = {**_context(project_name, entity_type, entity_ids, entity_subtypes, form_data)}
        return await self._configure(identifier, addon_name, addon_version, body, variant)

    async def set_action_config(
        self,
        identifier: str,
        addon_name: str,
        addon_version: str,
        value: dict[str, Any],
        project_name: Optional[str] = None,
        entity_type: Optional[ActionEntityTypes] = None,
        entity_ids: Optional[Iterable[str]] = None,
        entity_subtypes: Optional[Iterable[str]] = None,
        form_data: Optional[dict[str, Any]] = None,
        *,
        variant: Optional[str] = None,
    ) -> ActionConfigResponse:
        """Configure an action for the user.

        Args:
            identifier: Identifier of the action.
            addon_name: Name of the addon that has it.
            addon_version: Version of the addon.
            value: The values; they replace those there are.
            project_name: Project of the selection.
            entity_type: Type of the selected entities.
            entity_ids: Ids of the selected entities.
            entity_subtypes: Their types as the project names them.
            form_data: Values of a form.
            variant: Settings variant; `get_default_settings_variant` by default.

        Returns:
            The values as they are now.

        Raises:
            TypeError, ValueError: A value or a part of the selection can't be sent; nothing is.
            RequestFailed: There is no such addon.
        """
        body: ActionConfigDict = {
            **_context(project_name, entity_type, entity_ids, entity_subtypes, form_data),
            "value": json_object(value, "value"),
        }
        return await self._configure(identifier, addon_name, addon_version, body, variant)

    async def _configure(
        self, identifier: str, addon_name: str, addon_version: str, body: ActionConfigDict, variant: Optional[str]
    ) -> ActionConfigResponse:
        answer: Any = await self.rest.actions.raw.configure_action(
            body,
            addon_name=addon_name,
            addon_version=addon_version,
            identifier=identifier,
            variant=variant or self.get_default_settings_variant(),
        )
        return answer.data

    async def take_action(self, action_token: str) -> ActionTakeResponse:
        """Take an action that waits for a launcher; nobody else gets it after that.

        Args:
            action_token: Token of the action, from the address that the launcher was started with.

        Returns:
            What to run: ``args``, ``context``, ``addonName``, ``addonVersion``, ``variant``, ``userName``, and the
            ``eventId`` that stands for it.

        Raises:
            RequestFailed: There is no such action, or it was taken or aborted (status 404).
        """
        action: Any = (await self.rest.actions.raw.take_action(action_token)).data
        return action

    async def abort_action(self, action_token: str, message: Optional[str] = None) -> None:
        """Give up an action that waits for a launcher, or that was taken.

        Args:
            action_token: Token of the action.
            message: Why, for people.

        Raises:
            RequestFailed: There is no such action, or it was aborted before (status 404).
        """
        await self.rest.actions.raw.abort_action(action_token, {"message": message or "Action aborted"})


def _context(
    project_name: Optional[str],
    entity_type: Optional[ActionEntityTypes],
    entity_ids: Optional[Iterable[str]],
    entity_subtypes: Optional[Iterable[str]],
    form_data: Optional[dict[str, Any]],
) -> ActionContextDict:
    """A selection as the server takes it: what was given of it."""
    body: ActionContextDict = {}
    if project_name is not None:
        body["projectName"] = project_name
    if entity_type is not None:
        body["entityType"] = entity_type
    if entity_ids is not None:
        body["entityIds"] = names_of(entity_ids, "entity_ids")
    if entity_subtypes is not None:
        body["entitySubtypes"] = names_of(entity_subtypes, "entity_subtypes")
    if form_data is not None:
        body["formData"] = json_object(form_data, "form_data")
    return body

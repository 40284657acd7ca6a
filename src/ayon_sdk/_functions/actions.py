# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Actions: what addons offer to do with a selection, in the web interface and in launchers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Optional

    from ..typing import (
        ActionConfigResponse, ActionEntityTypes, ActionManifestDict, ActionModeType, ActionTakeResponse,
        ActionTriggerResponse,
    )

__all__ = [
    "abort_action",
    "get_action_config",
    "get_actions",
    "set_action_config",
    "take_action",
    "trigger_action",
]


def get_actions(
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
    return get_server_api_connection().get_actions(
        project_name=project_name,
        entity_type=entity_type,
        entity_ids=entity_ids,
        entity_subtypes=entity_subtypes,
        form_data=form_data,
        variant=variant,
        mode=mode,
    )


def trigger_action(
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
        ayon_sdk.trigger_action("tools.archive", "tools", "1.0.0", "demo", "folder", [folder_id], ["Shot"])
    """
    return get_server_api_connection().trigger_action(
        identifier,
        addon_name,
        addon_version,
        project_name=project_name,
        entity_type=entity_type,
        entity_ids=entity_ids,
        entity_subtypes=entity_subtypes,
        form_data=form_data,
        variant=variant,
    )


def get_action_config(
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
    return get_server_api_connection().get_action_config(
        identifier,
        addon_name,
        addon_version,
        project_name=project_name,
        entity_type=entity_type,
        entity_ids=entity_ids,
        entity_subtypes=entity_subtypes,
        form_data=form_data,
        variant=variant,
    )


def set_action_config(
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
    return get_server_api_connection().set_action_config(
        identifier,
        addon_name,
        addon_version,
        value,
        project_name=project_name,
        entity_type=entity_type,
        entity_ids=entity_ids,
        entity_subtypes=entity_subtypes,
        form_data=form_data,
        variant=variant,
    )


def take_action(action_token: str) -> ActionTakeResponse:
    """Take an action that waits for a launcher; nobody else gets it after that.

    Args:
        action_token: Token of the action, from the address that the launcher was started with.

    Returns:
        What to run: ``args``, ``context``, ``addonName``, ``addonVersion``, ``variant``, ``userName``, and the
        ``eventId`` that stands for it.

    Raises:
        RequestFailed: There is no such action, or it was taken or aborted (status 404).
    """
    return get_server_api_connection().take_action(action_token)


def abort_action(action_token: str, message: Optional[str] = None) -> None:
    """Give up an action that waits for a launcher, or that was taken.

    Args:
        action_token: Token of the action.
        message: Why, for people.

    Raises:
        RequestFailed: There is no such action, or it was aborted before (status 404).
    """
    get_server_api_connection().abort_action(action_token, message=message)

"""Types of actions: what addons offer for a selection, and what comes of it; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

ActionEntityTypes: TypeAlias = Literal[
    "project", "folder", "task", "product", "version", "representation", "workfile", "list"
]
ActionModeType: TypeAlias = Literal["simple", "dynamic", "all"]
ActionResponseType: TypeAlias = Literal["form", "launcher", "navigate", "query", "redirect", "simple"]
IconType: TypeAlias = Literal["material-symbols", "url"]


class IconDefType(TypedDict):
    """An icon: a Material Symbols name, or the URL of an image."""

    type: IconType
    name: str | None
    color: str | None
    icon: str | None


class ActionManifestDict(TypedDict):
    """An action that addons offer for a selection."""

    identifier: str
    label: str
    groupLabel: str | None
    category: str
    order: int
    icon: IconDefType | None
    adminOnly: bool
    managerOnly: bool
    configFields: list[dict[str, Any]]
    featured: bool
    addonName: str
    addonVersion: str
    variant: str


class BaseActionPayload(TypedDict):
    """What any action can answer with."""

    extra_clipboard: str
    extra_download: str


class ActionLauncherPayload(BaseActionPayload):
    """Answer of an action that starts a process on the workstation."""

    uri: str


class ActionNavigatePayload(BaseActionPayload):
    """Answer of an action that opens a page of the web interface."""

    uri: str


class ActionRedirectPayload(BaseActionPayload):
    """Answer of an action that opens a web page."""

    uri: str
    new_tab: bool


class ActionQueryPayload(BaseActionPayload):
    """Answer of an action that changes the query of the page."""

    query: str


class ActionFormPayload(BaseActionPayload):
    """Answer of an action that asks the user for values."""

    title: str
    fields: list[dict[str, Any]]
    submit_label: str
    submit_icon: str
    cancel_label: str
    cancel_icon: str
    show_cancel_button: bool
    show_submit_button: bool


class ActionTriggerResponse(TypedDict):
    """Outcome of a triggered action."""

    type: ActionResponseType
    success: bool
    message: str | None
    payload: ActionPayload | None


class ActionTakeResponse(TypedDict):
    """A launched action with all that is needed to run it."""

    eventId: str
    actionIdentifier: str
    args: list[str]
    context: dict[str, Any]
    addonName: str
    addonVersion: str
    variant: str
    userName: str


class ActionConfigResponse(TypedDict):
    """Configuration of an action."""

    projectName: str
    entityType: str
    entitySubtypes: list[str]
    entityIds: list[str]
    formData: dict[str, Any]
    value: dict[str, Any]


ActionPayload: TypeAlias = Union[
    ActionLauncherPayload, ActionNavigatePayload, ActionRedirectPayload, ActionQueryPayload, ActionFormPayload
]

"""Types of what the API takes and returns, under the names that `ayon_api.typing` has.

Entities (`FolderDict` …) are generated from the server's schemas, with typed attributes. Keys are those of the
default fields; an entity read with ``fields`` has the keys that were asked for.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, TypedDict, Union

from ayon_rest.graphql.entities import (
    ActivityDict,
    EntityListDict,
    EntityListItemDict,
    EventDict,
    FolderDict,
    LinkDict,
    ProductDict,
    ProjectDict,
    RepresentationDict,
    TaskDict,
    UserDict,
    VersionDict,
    WorkfileInfoDict,
)
from ayon_rest.types import PermissionsDict

from .list_types import (
    EntityListEntitiesDict,
    EntityListEntityType,
    EntityListFolderDataDict,
    EntityListFolderDict,
    EntityListFoldersDict,
    EntityListItemChangeDict,
    EntityListScope,
    EntityListSummaryDict,
    NewEntityListItemDict,
    RestEntityListDict,
    RestEntityListItemDict,
)
from .service_types import (
    EnumItemDict,
    HostDict,
    HostHealthDict,
    PlatformName,
    RestartRequiredDict,
    ReviewableAuthorDict,
    ReviewableDict,
    ReviewableProcessingDict,
    ServiceDict,
    SiteDict,
    ThumbnailEntityType,
    VersionReviewablesDict,
)
from .user_types import (
    AccessGroupDict,
    ApiKeyDict,
    NewTeamDict,
    NewTeamMemberDict,
    TeamDict,
    TeamMemberDict,
    UserPermissionsDict,
    UserSessionDict,
)
from .versions import ServerVersion

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

ActionEntityTypes: TypeAlias = Literal[
    "project", "folder", "task", "product", "version", "representation", "workfile", "list"
]
ActionModeType: TypeAlias = Literal["simple", "dynamic", "all"]
ActionResponseType: TypeAlias = Literal["form", "launcher", "navigate", "query", "redirect", "simple"]
ActivityReferenceType: TypeAlias = Literal["origin", "mention", "author", "relation", "watching"]
ActivityType: TypeAlias = Literal[
    "comment", "watch", "reviewable", "status.change", "assignee.add", "assignee.remove", "version.publish"
]
AdvancedFilterConditionOperator: TypeAlias = Literal[
    "eq", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "contains", "excludes", "any", "like"
]
AdvancedFilterOperator: TypeAlias = Literal["and", "or"]
AttributeScope: TypeAlias = Literal[
    "project", "folder", "task", "product", "version", "representation", "workfile", "user", "list"
]
AttributeType: TypeAlias = Literal[
    "string",
    "integer",
    "float",
    "boolean",
    "datetime",
    "list_of_strings",
    "list_of_integers",
    "list_of_any",
    "list_of_submodels",
    "dict",
]
EntityListItemMode: TypeAlias = Literal["replace", "merge", "delete"]
EventFilterValueType: TypeAlias = Union[str, int, float, "list[str]", "list[int]", "list[float]", None]
EventStatus: TypeAlias = Literal["pending", "in_progress", "finished", "failed", "aborted", "restarted"]
IconType: TypeAlias = Literal["material-symbols", "url"]
LinkDirection: TypeAlias = Literal["in", "out"]
ReviewablesEntityType: TypeAlias = Literal["folder", "product", "version", "task"]
StatusScope: TypeAlias = Literal["folder", "task", "product", "version", "representation", "workfile"]
StreamType: TypeAlias = Union[io.BytesIO, BinaryIO]


class IconDefType(TypedDict):
    """An icon: a Material Symbols name, or the URL of an image."""

    type: IconType
    name: str | None
    color: str | None
    icon: str | None


class EventFilterCondition(TypedDict):
    """One condition of an event filter."""

    key: str
    value: EventFilterValueType
    operator: Literal[
        "eq", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "contains", "excludes", "like"
    ]


class EventFilter(TypedDict):
    """Conditions on events, joined by an operator."""

    conditions: list[EventFilterCondition]
    operator: NotRequired[Literal["and", "or"]]


class BackgroundOperationTask(TypedDict):
    """State of operations that the server works through in the background."""

    id: str
    status: Literal["pending", "in_progress", "completed"]
    result: dict[str, Any] | None


class CreateLinkResponseData(TypedDict):
    """Answer to the creation of a link."""

    id: str


class CreateLinksResponseItem(TypedDict):
    """One link of those created together."""

    id: str
    input: str
    output: str
    linkType: str


class CreateLinkData(TypedDict):
    """A link to create; entities are told by their ids."""

    input: str
    output: str
    linkType: str
    data: NotRequired[dict[str, Any] | None]
    name: NotRequired[str | None]
    id: NotRequired[str]


class LinkTypeInfoDict(TypedDict):
    """A type of links that a project has; ``name`` is the full one, e.g. ``"generative|version|version"``."""

    name: str
    linkType: str
    inputType: str
    outputType: str
    data: dict[str, Any]


class AttributeEnumItemDict(TypedDict):
    """One choice of an attribute with choices."""

    value: str | int | float | bool
    label: str
    icon: str | None
    color: str | None


class AttributeSchemaDataDict(TypedDict):
    """What an attribute holds and which values it takes."""

    type: AttributeType
    inherit: bool
    title: str
    description: str | None
    example: Any | None
    default: Any | None
    gt: int | float | None
    lt: int | float | None
    ge: int | float | None
    le: int | float | None
    minLength: int | None
    maxLength: int | None
    minItems: int | None
    maxItems: int | None
    regex: str | None
    enum: list[AttributeEnumItemDict] | None


class AttributeSchemaDict(TypedDict):
    """An attribute and the entity types it belongs to."""

    name: str
    position: int
    scope: list[AttributeScope]
    builtin: bool
    data: AttributeSchemaDataDict


class AttributesSchemaDict(TypedDict):
    """All attributes of a server."""

    attributes: list[AttributeSchemaDict]


class AddonVersionInfoDict(TypedDict):
    """One version of an addon."""

    hasSettings: bool
    hasSiteSettings: bool
    frontendScopes: dict[str, Any]
    clientPyproject: dict[str, Any]
    clientSourceInfo: list[dict[str, Any]]
    isBroken: bool


class AddonInfoDict(TypedDict):
    """An addon and its versions."""

    name: str
    title: str
    versions: dict[str, AddonVersionInfoDict]


class AddonsInfoDict(TypedDict):
    """All addons of a server."""

    addons: list[AddonInfoDict]


class InstallerInfoDict(TypedDict):
    """An installer of the desktop application; sizes in bytes."""

    filename: str
    platform: str
    size: int
    checksum: str
    checksumAlgorithm: str
    sources: list[dict[str, Any]]
    version: str
    pythonVersion: str
    pythonModules: dict[str, str]
    runtimePythonModules: dict[str, str]


class InstallersInfoDict(TypedDict):
    """All installers of a server."""

    installers: list[InstallerInfoDict]


class DependencyPackageDict(TypedDict):
    """A package with the Python modules that addons need; sizes in bytes."""

    filename: str
    platform: str
    size: int
    checksum: str
    checksumAlgorithm: str
    sources: list[dict[str, Any]]
    installerVersion: str
    sourceAddons: dict[str, str]
    pythonModules: dict[str, str]


class DependencyPackagesDict(TypedDict):
    """All dependency packages of a server."""

    packages: list[DependencyPackageDict]


class DevBundleAddonInfoDict(TypedDict):
    """Where an addon of a developer bundle is run from."""

    enabled: bool
    path: str


class BundleInfoDict(TypedDict):
    """A set of addon versions with installer and dependency packages."""

    name: str
    createdAt: str
    addons: dict[str, str]
    installerVersion: str
    dependencyPackages: dict[str, str]
    addonDevelopment: dict[str, DevBundleAddonInfoDict]
    isProduction: bool
    isStaging: bool
    isArchived: bool
    isDev: bool
    activeUser: str | None


class BundlesInfoDict(TypedDict):
    """All bundles of a server, and which are in use."""

    bundles: list[BundleInfoDict]
    productionBundle: str
    stagingBundle: str
    devBundles: list[str]


class AnatomyPresetInfoDict(TypedDict):
    """A preset in the list of anatomy presets."""

    name: str
    primary: bool
    version: str


class AnatomyPresetRootDict(TypedDict):
    """A root directory on each platform."""

    name: str
    windows: str
    linux: str
    darwin: str


class AnatomyPresetTemplateDict(TypedDict):
    """A path template."""

    name: str
    directory: str


class AnatomyPresetTemplatesDict(TypedDict):
    """Path templates by purpose."""

    version_padding: int
    version: str
    frame_padding: int
    frame: str
    work: list[AnatomyPresetTemplateDict]
    publish: list[AnatomyPresetTemplateDict]
    hero: list[AnatomyPresetTemplateDict]
    delivery: list[AnatomyPresetTemplateDict]
    staging: list[AnatomyPresetTemplateDict]
    others: list[AnatomyPresetTemplateDict]


class AnatomyPresetSubtypeDict(TypedDict):
    """A folder type or a task type."""

    name: str
    shortName: str
    icon: str
    original_name: str


class AnatomyPresetLinkTypeDict(TypedDict):
    """A type of links between two entity types."""

    link_type: str
    input_type: str
    output_type: str
    color: str
    style: str


class AnatomyPresetStatusDict(TypedDict):
    """A status and the entity types it is meant for."""

    name: str
    shortName: str
    state: str
    icon: str
    color: str
    scope: list[StatusScope]
    original_name: str


class AnatomyPresetTagDict(TypedDict):
    """A tag with its colour."""

    name: str
    color: str
    original_name: str


class AnatomyPresetDict(TypedDict):
    """Roots, templates, attributes and types that a project starts with."""

    roots: list[AnatomyPresetRootDict]
    templates: AnatomyPresetTemplatesDict
    attributes: dict[str, Any]
    folder_types: list[AnatomyPresetSubtypeDict]
    task_types: list[AnatomyPresetSubtypeDict]
    link_types: list[AnatomyPresetLinkTypeDict]
    statuses: list[AnatomyPresetStatusDict]
    tags: list[AnatomyPresetTagDict]
    primary: bool
    name: str


class SecretDict(TypedDict):
    """A secret of the server."""

    name: str
    value: str


class ProjectListDict(TypedDict):
    """A project in the list of projects; the server adds more keys the newer it is."""

    name: str
    code: str
    active: bool
    createdAt: str
    updatedAt: str


class NewFolderDict(TypedDict):
    """A folder to create."""

    id: str
    name: str
    folderType: str
    parentId: str | None
    data: dict[str, Any]
    attrib: dict[str, Any]
    thumbnailId: str | None
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class NewTaskDict(TypedDict):
    """A task to create."""

    id: str
    name: str
    task_type: str
    folder_id: str
    label: NotRequired[str]
    assignees: NotRequired[list[str]]
    attrib: NotRequired[dict[str, Any]]
    data: NotRequired[dict[str, Any]]
    thumbnailId: NotRequired[str]
    active: NotRequired[bool]
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class NewProductDict(TypedDict):
    """A product to create."""

    id: str
    name: str
    productType: str
    folderId: str
    data: dict[str, Any]
    attrib: dict[str, Any]
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class NewVersionDict(TypedDict):
    """A version to create."""

    id: str
    version: int
    productId: str
    attrib: dict[str, Any]
    data: dict[str, Any]
    taskId: NotRequired[str]
    thumbnailId: NotRequired[str]
    author: NotRequired[str]
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class NewRepresentationDict(TypedDict):
    """A representation to create."""

    id: str
    versionId: str
    name: str
    data: dict[str, Any]
    attrib: dict[str, Any]
    files: list[dict[str, str]]
    traits: NotRequired[dict[str, Any]]
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class NewWorkfileDict(TypedDict):
    """A workfile to create."""

    id: str
    taskId: str
    path: str
    data: dict[str, Any]
    attrib: dict[str, Any]
    status: NotRequired[str]
    tags: NotRequired[list[str]]


class EnrollEventData(TypedDict):
    """An event that a service took on."""

    id: str
    dependsOn: str
    hash: str
    status: EventStatus


class FlatFolderDict(TypedDict):
    """A folder in the list of all folders of a project; attributes are there when asked for."""

    id: str
    parentId: str | None
    path: str
    parents: list[str]
    name: str
    label: str | None
    folderType: str
    hasTasks: bool
    hasChildren: bool
    taskNames: list[str]
    status: str
    attrib: dict[str, Any]
    ownAttrib: list[str]
    updatedAt: str


class ProjectHierarchyItemDict(TypedDict):
    """A folder with the folders below it."""

    id: str
    name: str
    label: str
    status: str
    folderType: str
    hasTasks: bool
    taskNames: list[str]
    parents: list[str]
    parentId: str | None
    children: list[ProjectHierarchyItemDict]


class ProjectHierarchyDict(TypedDict):
    """The folders of a project as a tree."""

    hierarchy: list[ProjectHierarchyItemDict]


class ProductTypeDict(TypedDict):
    """A product type with its look."""

    name: str
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


class EntityListAttributeDefinitionDict(TypedDict):
    """An attribute that belongs to one entity list."""

    name: str
    data: dict[str, Any]


class AdvancedFilterConditionDict(TypedDict):
    """One condition on a field of an entity."""

    key: str
    value: Any
    operator: AdvancedFilterConditionOperator


class AdvancedFilterDict(TypedDict):
    """Conditions on entities, joined by an operator; they can be nested."""

    conditions: list[AdvancedFilterConditionDict | AdvancedFilterDict]
    operator: NotRequired[AdvancedFilterOperator]


ActionPayload: TypeAlias = Union[
    ActionLauncherPayload, ActionNavigatePayload, ActionRedirectPayload, ActionQueryPayload, ActionFormPayload
]
AnyEntityDict: TypeAlias = Union[
    ProjectDict,
    FolderDict,
    TaskDict,
    ProductDict,
    VersionDict,
    RepresentationDict,
    WorkfileInfoDict,
    EventDict,
    ActivityDict,
]

__all__ = [
    "AccessGroupDict",
    "ActionConfigResponse",
    "ActionEntityTypes",
    "ActionFormPayload",
    "ActionLauncherPayload",
    "ActionManifestDict",
    "ActionModeType",
    "ActionNavigatePayload",
    "ActionPayload",
    "ActionQueryPayload",
    "ActionRedirectPayload",
    "ActionResponseType",
    "ActionTakeResponse",
    "ActionTriggerResponse",
    "ActivityDict",
    "ActivityReferenceType",
    "ActivityType",
    "AddonInfoDict",
    "AddonVersionInfoDict",
    "AddonsInfoDict",
    "AdvancedFilterConditionDict",
    "AdvancedFilterConditionOperator",
    "AdvancedFilterDict",
    "AdvancedFilterOperator",
    "AnatomyPresetDict",
    "AnatomyPresetInfoDict",
    "AnatomyPresetLinkTypeDict",
    "AnatomyPresetRootDict",
    "AnatomyPresetStatusDict",
    "AnatomyPresetSubtypeDict",
    "AnatomyPresetTagDict",
    "AnatomyPresetTemplateDict",
    "AnatomyPresetTemplatesDict",
    "AnyEntityDict",
    "ApiKeyDict",
    "AttributeEnumItemDict",
    "AttributeSchemaDataDict",
    "AttributeSchemaDict",
    "AttributeScope",
    "AttributeType",
    "AttributesSchemaDict",
    "BackgroundOperationTask",
    "BaseActionPayload",
    "BundleInfoDict",
    "BundlesInfoDict",
    "CreateLinkData",
    "CreateLinkResponseData",
    "CreateLinksResponseItem",
    "DependencyPackageDict",
    "DependencyPackagesDict",
    "DevBundleAddonInfoDict",
    "EnrollEventData",
    "EntityListAttributeDefinitionDict",
    "EntityListDict",
    "EntityListEntitiesDict",
    "EntityListEntityType",
    "EntityListFolderDataDict",
    "EntityListFolderDict",
    "EntityListFoldersDict",
    "EntityListItemChangeDict",
    "EntityListItemDict",
    "EntityListItemMode",
    "EntityListScope",
    "EntityListSummaryDict",
    "EnumItemDict",
    "EventDict",
    "EventFilter",
    "EventFilterCondition",
    "EventFilterValueType",
    "EventStatus",
    "FlatFolderDict",
    "FolderDict",
    "HostDict",
    "HostHealthDict",
    "IconDefType",
    "IconType",
    "InstallerInfoDict",
    "InstallersInfoDict",
    "LinkDict",
    "LinkDirection",
    "LinkTypeInfoDict",
    "NewEntityListItemDict",
    "NewFolderDict",
    "NewProductDict",
    "NewRepresentationDict",
    "NewTaskDict",
    "NewTeamDict",
    "NewTeamMemberDict",
    "NewVersionDict",
    "NewWorkfileDict",
    "PermissionsDict",
    "PlatformName",
    "ProductDict",
    "ProductTypeDict",
    "ProjectDict",
    "ProjectHierarchyDict",
    "ProjectHierarchyItemDict",
    "ProjectListDict",
    "RepresentationDict",
    "RestEntityListDict",
    "RestEntityListItemDict",
    "RestartRequiredDict",
    "ReviewableAuthorDict",
    "ReviewableDict",
    "ReviewableProcessingDict",
    "ReviewablesEntityType",
    "SecretDict",
    "ServerVersion",
    "ServiceDict",
    "SiteDict",
    "StatusScope",
    "StreamType",
    "TaskDict",
    "TeamDict",
    "TeamMemberDict",
    "ThumbnailEntityType",
    "UserDict",
    "UserPermissionsDict",
    "UserSessionDict",
    "VersionDict",
    "VersionReviewablesDict",
    "WorkfileInfoDict",
]

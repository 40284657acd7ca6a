"""Entities as ServerAPI delivers them: JSON texts parsed, pages as lists, attributes typed.

The keys that are there are those that were asked for (``fields``), by default the common ones.

Generated from the schema; do not edit.
"""

from __future__ import annotations

from typing import Any, Optional, TypedDict

__all__ = [
    "ActivityCategoryDict",
    "ActivityDict",
    "ActivityFileDict",
    "ActivityOriginDict",
    "ActivityReactionDict",
    "ColumnStatsDict",
    "EntityCommentDict",
    "EntityDict",
    "EntityListDict",
    "EntityListItemDict",
    "EventDict",
    "FileDict",
    "FolderAttribDict",
    "FolderDict",
    "FolderOwnAttribDict",
    "FolderTypeDict",
    "KanbanDict",
    "LinkDict",
    "LinkTypeDict",
    "ProductAttribDict",
    "ProductBaseTypeDict",
    "ProductDict",
    "ProductTypeDict",
    "ProjectAttribDict",
    "ProjectBundleTypeDict",
    "ProjectDict",
    "ProjectLinkDict",
    "ProjectOwnAttribDict",
    "RepresentationAttribDict",
    "RepresentationDict",
    "StatusDict",
    "SubTaskDict",
    "TagDict",
    "TaskAttribDict",
    "TaskDict",
    "TaskOwnAttribDict",
    "TaskTypeDict",
    "ThumbnailInfoDict",
    "UserAttribDict",
    "UserDict",
    "VersionAttribDict",
    "VersionDict",
    "VersionListItemDict",
    "WorkfileAttribDict",
    "WorkfileInfoDict",
]


class ActivityCategoryDict(TypedDict):
    """GraphQL type ActivityCategory as ServerAPI delivers it."""

    color: str
    name: str


class ActivityDict(TypedDict):
    """GraphQL type ActivityNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activityData: dict[str, Any]
    """Details by type of activity, parsed from JSON."""
    activityId: str
    activityType: str
    """For example `comment`, `status.change` or `version.publish`."""
    assignee: Optional[UserDict]
    author: Optional[UserDict]
    body: str
    """Text in Markdown."""
    category: Optional[ActivityCategoryDict]
    createdAt: str
    """ISO 8601 time of creation."""
    creationOrder: int
    entityId: Optional[str]
    entityName: Optional[str]
    entityPath: Optional[str]
    entityType: str
    files: list[ActivityFileDict]
    origin: Optional[ActivityOriginDict]
    parents: list[ActivityOriginDict]
    projectName: str
    reactions: list[ActivityReactionDict]
    read: bool
    referenceData: dict[str, Any]
    referenceId: str
    referenceType: str
    """How the entity is concerned: `origin`, `mention`, `relation` and others."""
    tags: list[str]
    """Names of tags."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    version: Optional[VersionDict]


class ActivityFileDict(TypedDict):
    """GraphQL type ActivityFileNode as ServerAPI delivers it."""

    author: Optional[str]
    createdAt: str
    """ISO 8601 time of creation."""
    id: str
    mime: Optional[str]
    name: Optional[str]
    size: str
    updatedAt: str
    """ISO 8601 time of the last change."""


class ActivityOriginDict(TypedDict):
    """GraphQL type ActivityOriginNode as ServerAPI delivers it."""

    id: str
    label: Optional[str]
    link: str
    name: str
    subtype: Optional[str]
    type: str


class ActivityReactionDict(TypedDict):
    """GraphQL type ActivityReactionNode as ServerAPI delivers it."""

    fullName: Optional[str]
    reaction: str
    timestamp: str
    userName: str


class ColumnStatsDict(TypedDict):
    """GraphQL type ColumnStats as ServerAPI delivers it."""

    avg: Optional[float]
    checkedCount: Optional[int]
    checkedPercentage: Optional[float]
    columnName: str
    count: Optional[float]
    distribution: Any
    max: Optional[float]
    min: Optional[float]
    notCheckedCount: Optional[int]
    notCheckedPercentage: Optional[float]
    percentageFilled: Optional[float]
    percentageNotFilled: Optional[float]
    sum: Optional[float]
    valueFilledCount: Optional[int]
    valueNotFilledCount: Optional[int]


class EntityCommentDict(TypedDict):
    """GraphQL type EntityComment as ServerAPI delivers it."""

    activityId: str
    author: Optional[str]
    body: str
    createdAt: str
    """ISO 8601 time of creation."""


class EntityDict(TypedDict):
    """GraphQL type BaseNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: dict[str, Any]
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    id: str
    links: list[LinkDict]
    name: str
    ownAttrib: dict[str, Any]
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: dict[str, Any]
    """The same as `ownAttrib`."""
    parents: list[str]
    projectName: str
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]


class EntityListDict(TypedDict):
    """GraphQL type EntityListNode as ServerAPI delivers it."""

    access: dict[str, int]
    """Access level by user or team name."""
    accessLevel: int
    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activityCategories: list[str]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: dict[str, Any]
    """Attribute values in effect, inherited ones included."""
    attributes: list[dict[str, Any]]
    """Definitions of the list's own attributes."""
    count: int
    """Number of items."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    entityListFolderId: Optional[str]
    entityListType: str
    entityType: str
    """Type of the items, e.g. `version`."""
    id: str
    items: list[EntityListItemDict]
    label: str
    ownAttrib: dict[str, Any]
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: dict[str, Any]
    """The same as `ownAttrib`."""
    owner: Optional[str]
    projectName: str
    tags: list[str]
    """Names of tags."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]


class EntityListItemDict(TypedDict):
    """GraphQL type EntityListItemEdge as ServerAPI delivers it."""

    Entity: Optional[EntityDict]
    Forbidden: bool
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: dict[str, Any]
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    entityId: str
    entityType: str
    folderPath: str
    id: str
    node: Optional[EntityDict]
    ownAttrib: dict[str, Any]
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: dict[str, Any]
    """The same as `ownAttrib`."""
    position: int
    projectName: str
    tags: list[str]
    """Names of tags."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]


class EventDict(TypedDict):
    """GraphQL type EventNode as ServerAPI delivers it."""

    createdAt: str
    """ISO 8601 time of creation."""
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    dependsOn: Optional[str]
    """Id of the event that has to finish before this one."""
    description: str
    hash: str
    """Tells events of the same cause apart; unique among stored events."""
    id: str
    payload: dict[str, Any]
    """What a consumer of the event needs, parsed from JSON."""
    project: Optional[str]
    retries: int
    sender: Optional[str]
    senderType: Optional[str]
    status: str
    """One of `pending`, `in_progress`, `finished`, `failed`, `aborted`, `restarted`."""
    summary: dict[str, Any]
    """Short facts about the event, parsed from JSON."""
    topic: str
    """Dotted name, e.g. `entity.task.status_changed`."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    user: Optional[str]


class FileDict(TypedDict):
    """GraphQL type FileNode as ServerAPI delivers it."""

    hash: Optional[str]
    hashType: str
    id: str
    name: str
    path: str
    """Path with a root placeholder, e.g. `{root[work]}/sh010.exr`."""
    size: int
    """Bytes."""


class FolderAttribDict(TypedDict):
    """Attribute values of a folder."""

    clipIn: int
    clipOut: int
    description: Optional[str]
    endDate: Optional[str]
    fps: float
    frameEnd: int
    frameStart: int
    handleEnd: int
    handleStart: int
    pixelAspect: float
    priority: str
    resolutionHeight: int
    resolutionWidth: int
    startDate: Optional[str]


class FolderDict(TypedDict):
    """GraphQL type FolderNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: FolderAttribDict
    """Attribute values in effect, inherited ones included."""
    childCount: int
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    folderType: str
    """Name of one of the project's folder types, e.g. `Shot`."""
    hasChildren: bool
    hasProducts: bool
    hasReviewables: bool
    hasTasks: bool
    hasVersions: bool
    id: str
    label: Optional[str]
    """Name to show, None when it is the same as `name`."""
    latestComments: Optional[list[EntityCommentDict]]
    links: list[LinkDict]
    name: str
    ownAttrib: FolderOwnAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: FolderOwnAttribDict
    """The same as `ownAttrib`."""
    parent: Optional[FolderDict]
    parentId: Optional[str]
    """Id of the folder above, None on top of the hierarchy."""
    parents: list[str]
    """Names of the folders above, from the top."""
    path: str
    """Slash separated names from the top of the hierarchy, with a leading slash."""
    productCount: int
    products: list[ProductDict]
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    taskCount: int
    tasks: list[TaskDict]
    thumbnail: Optional[ThumbnailInfoDict]
    thumbnailHash: str
    thumbnailId: Optional[str]
    """Id of the thumbnail, None when there is none."""
    totalFolderCount: int
    totalProductCount: int
    totalTaskCount: int
    totalVersionCount: int
    type: str
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]


class FolderOwnAttribDict(TypedDict):
    """Attribute values set on a folder itself, None where inherited."""

    clipIn: Optional[int]
    clipOut: Optional[int]
    description: Optional[str]
    endDate: Optional[str]
    fps: Optional[float]
    frameEnd: Optional[int]
    frameStart: Optional[int]
    handleEnd: Optional[int]
    handleStart: Optional[int]
    pixelAspect: Optional[float]
    priority: Optional[str]
    resolutionHeight: Optional[int]
    resolutionWidth: Optional[int]
    startDate: Optional[str]


class FolderTypeDict(TypedDict):
    """GraphQL type FolderType as ServerAPI delivers it."""

    color: Optional[str]
    icon: Optional[str]
    name: str
    shortName: Optional[str]


class KanbanDict(TypedDict):
    """GraphQL type KanbanNode as ServerAPI delivers it."""

    assignees: list[str]
    createdAt: str
    """ISO 8601 time of creation."""
    dueDate: Optional[str]
    folderId: str
    folderLabel: Optional[str]
    folderName: str
    folderPath: str
    hasReviewables: bool
    id: str
    label: Optional[str]
    lastVersionWithReviewableProductId: Optional[str]
    lastVersionWithReviewableVersionId: Optional[str]
    lastVersionWithThumbnailId: Optional[str]
    name: str
    priority: Optional[str]
    projectCode: str
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    taskType: str
    thumbnail: Optional[ThumbnailInfoDict]
    thumbnailHash: str
    thumbnailId: Optional[str]
    """Id of the thumbnail, None when there is none."""
    updatedAt: str
    """ISO 8601 time of the last change."""


class LinkDict(TypedDict):
    """GraphQL type LinkEdge as ServerAPI delivers it."""

    author: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    description: str
    direction: str
    """`in` when the other entity is the link's input, `out` when it is its output."""
    entityId: str
    """Id of the entity on the other side."""
    entityType: str
    """Type of the entity on the other side."""
    id: str
    linkType: str
    """Name of the link type, e.g. `generative`."""
    name: Optional[str]
    node: Optional[EntityDict]
    projectName: str


class LinkTypeDict(TypedDict):
    """GraphQL type LinkType as ServerAPI delivers it."""

    color: Optional[str]
    inputType: str
    linkType: str
    name: str
    outputType: str
    style: str


class ProductAttribDict(TypedDict):
    """Attribute values of a product."""

    description: Optional[str]
    productGroup: Optional[str]


class ProductBaseTypeDict(TypedDict):
    """GraphQL type ProductBaseType as ServerAPI delivers it."""

    color: str
    icon: str
    name: str


class ProductDict(TypedDict):
    """GraphQL type ProductNode as ServerAPI delivers it."""

    Folder: Optional[FolderDict]
    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: ProductAttribDict
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    featuredVersion: Optional[VersionDict]
    folder: FolderDict
    folderId: str
    id: str
    latestVersion: Optional[VersionDict]
    links: list[LinkDict]
    name: str
    ownAttrib: ProductAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: ProductAttribDict
    """The same as `ownAttrib`."""
    parents: list[str]
    path: Optional[str]
    productBaseType: Optional[str]
    productType: str
    """Name of the product type, e.g. `render`."""
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    type: str
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]
    versionList: list[VersionListItemDict]
    versions: list[VersionDict]


class ProductTypeDict(TypedDict):
    """GraphQL type ProductType as ServerAPI delivers it."""

    color: Optional[str]
    icon: Optional[str]
    name: str


class ProjectAttribDict(TypedDict):
    """Attribute values of a project."""

    clipIn: int
    clipOut: int
    description: Optional[str]
    endDate: Optional[str]
    fps: float
    frameEnd: int
    frameStart: int
    handleEnd: int
    handleStart: int
    pixelAspect: float
    priority: str
    resolutionHeight: int
    resolutionWidth: int
    startDate: Optional[str]


class ProjectBundleTypeDict(TypedDict):
    """GraphQL type ProjectBundleType as ServerAPI delivers it."""

    production: Optional[str]
    staging: Optional[str]


class ProjectDict(TypedDict):
    """GraphQL type ProjectNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: ProjectAttribDict
    """Attribute values in effect, inherited ones included."""
    bundle: ProjectBundleTypeDict
    code: str
    """Short name used in templates."""
    color: Optional[str]
    config: dict[str, Any]
    """Settings of the project's roots, templates and more, parsed from JSON."""
    createdAt: str
    """ISO 8601 time of creation."""
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    entityList: EntityListDict
    entityLists: list[EntityListDict]
    folder: Optional[FolderDict]
    folderTypes: list[FolderTypeDict]
    folders: list[FolderDict]
    label: Optional[str]
    library: bool
    """Whether it is a library of assets for other projects."""
    linkTypes: list[LinkTypeDict]
    links: list[ProjectLinkDict]
    name: str
    ownAttrib: ProjectOwnAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: ProjectOwnAttribDict
    """The same as `ownAttrib`."""
    product: Optional[ProductDict]
    productBaseTypes: list[ProductBaseTypeDict]
    productTypes: list[ProductTypeDict]
    products: list[ProductDict]
    projectFolder: Optional[str]
    projectName: str
    representation: Optional[RepresentationDict]
    representations: list[RepresentationDict]
    skeleton: bool
    statuses: list[StatusDict]
    tags: list[TagDict]
    """Names of tags."""
    task: Optional[TaskDict]
    taskTypes: list[TaskTypeDict]
    tasks: list[TaskDict]
    thumbnail: Optional[ThumbnailInfoDict]
    updatedAt: str
    """ISO 8601 time of the last change."""
    usedTags: list[str]
    version: Optional[VersionDict]
    versions: list[VersionDict]
    workfile: Optional[WorkfileInfoDict]
    workfiles: list[WorkfileInfoDict]


class ProjectLinkDict(TypedDict):
    """GraphQL type ProjectLinkEdge as ServerAPI delivers it."""

    author: Optional[str]
    createdAt: str
    """ISO 8601 time of creation."""
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    id: str
    inputId: str
    inputNode: Optional[EntityDict]
    inputType: str
    linkType: str
    name: Optional[str]
    outputId: str
    outputNode: Optional[EntityDict]
    outputType: str
    projectName: str


class ProjectOwnAttribDict(TypedDict):
    """Attribute values set on a project itself, None where inherited."""

    clipIn: Optional[int]
    clipOut: Optional[int]
    description: Optional[str]
    endDate: Optional[str]
    fps: Optional[float]
    frameEnd: Optional[int]
    frameStart: Optional[int]
    handleEnd: Optional[int]
    handleStart: Optional[int]
    pixelAspect: Optional[float]
    priority: Optional[str]
    resolutionHeight: Optional[int]
    resolutionWidth: Optional[int]
    startDate: Optional[str]


class RepresentationAttribDict(TypedDict):
    """Attribute values of a representation."""

    clipIn: Optional[int]
    clipOut: Optional[int]
    description: Optional[str]
    extension: Optional[str]
    fps: Optional[float]
    frameEnd: Optional[int]
    frameStart: Optional[int]
    handleEnd: Optional[int]
    handleStart: Optional[int]
    path: Optional[str]
    pixelAspect: Optional[float]
    resolutionHeight: Optional[int]
    resolutionWidth: Optional[int]
    template: Optional[str]


class RepresentationDict(TypedDict):
    """GraphQL type RepresentationNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: RepresentationAttribDict
    """Attribute values in effect, inherited ones included."""
    context: dict[str, Any]
    """Values that filled the publish template, parsed from JSON."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    fileCount: int
    files: list[FileDict]
    id: str
    links: list[LinkDict]
    name: str
    ownAttrib: RepresentationAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: RepresentationAttribDict
    """The same as `ownAttrib`."""
    parents: list[str]
    path: Optional[str]
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    traits: Optional[str]
    """Traits as JSON text, None when there are none."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]
    version: VersionDict
    versionId: str


class StatusDict(TypedDict):
    """GraphQL type Status as ServerAPI delivers it."""

    color: Optional[str]
    icon: Optional[str]
    name: str
    scope: Optional[list[str]]
    shortName: Optional[str]
    state: Optional[str]


class SubTaskDict(TypedDict):
    """GraphQL type SubTaskNode as ServerAPI delivers it."""

    assignees: list[str]
    description: Optional[str]
    endDate: Optional[str]
    id: str
    isDone: bool
    label: str
    name: str
    startDate: Optional[str]


class TagDict(TypedDict):
    """GraphQL type Tag as ServerAPI delivers it."""

    color: Optional[str]
    name: str


class TaskAttribDict(TypedDict):
    """Attribute values of a task."""

    clipIn: int
    clipOut: int
    description: Optional[str]
    endDate: Optional[str]
    fps: float
    frameEnd: int
    frameStart: int
    handleEnd: int
    handleStart: int
    pixelAspect: float
    priority: str
    resolutionHeight: int
    resolutionWidth: int
    startDate: Optional[str]


class TaskDict(TypedDict):
    """GraphQL type TaskNode as ServerAPI delivers it."""

    Folder: Optional[FolderDict]
    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    assignees: list[str]
    """Names of users."""
    attrib: TaskAttribDict
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    folder: FolderDict
    folderId: str
    hasReviewables: bool
    id: str
    label: Optional[str]
    latestComments: Optional[list[EntityCommentDict]]
    links: list[LinkDict]
    name: str
    ownAttrib: TaskOwnAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: TaskOwnAttribDict
    """The same as `ownAttrib`."""
    parents: list[str]
    path: Optional[str]
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    subtasks: list[SubTaskDict]
    tags: list[str]
    """Names of tags."""
    taskType: str
    """Name of one of the project's task types, e.g. `Animation`."""
    thumbnail: Optional[ThumbnailInfoDict]
    thumbnailHash: str
    thumbnailId: Optional[str]
    """Id of the thumbnail, None when there is none."""
    type: str
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]
    versions: list[VersionDict]
    workfiles: list[WorkfileInfoDict]


class TaskOwnAttribDict(TypedDict):
    """Attribute values set on a task itself, None where inherited."""

    clipIn: Optional[int]
    clipOut: Optional[int]
    description: Optional[str]
    endDate: Optional[str]
    fps: Optional[float]
    frameEnd: Optional[int]
    frameStart: Optional[int]
    handleEnd: Optional[int]
    handleStart: Optional[int]
    pixelAspect: Optional[float]
    priority: Optional[str]
    resolutionHeight: Optional[int]
    resolutionWidth: Optional[int]
    startDate: Optional[str]


class TaskTypeDict(TypedDict):
    """GraphQL type TaskType as ServerAPI delivers it."""

    color: Optional[str]
    icon: Optional[str]
    name: str
    shortName: Optional[str]


class ThumbnailInfoDict(TypedDict):
    """GraphQL type ThumbnailInfo as ServerAPI delivers it."""

    id: str
    relation: Optional[str]
    sourceEntityId: Optional[str]
    sourceEntityType: Optional[str]


class UserAttribDict(TypedDict):
    """Attribute values of a user."""

    avatarUrl: Optional[str]
    developerMode: Optional[bool]
    email: Optional[str]
    fullName: Optional[str]


class UserDict(TypedDict):
    """GraphQL type UserNode as ServerAPI delivers it."""

    accessGroups: dict[str, list[str]]
    """Names of access groups by project name."""
    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    apiKeyPreview: Optional[str]
    attrib: UserAttribDict
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    defaultAccessGroups: list[str]
    """Access groups given on projects without their own."""
    deleted: bool
    disablePasswordLogin: bool
    hasPassword: bool
    inviteAcceptedAt: Optional[str]
    inviteSentAt: Optional[str]
    isAdmin: bool
    isDeveloper: bool
    isGuest: bool
    isManager: bool
    isService: bool
    isStagingAllowed: bool
    name: str
    ownAttrib: UserAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: UserAttribDict
    """The same as `ownAttrib`."""
    tasks: list[TaskDict]
    updatedAt: str
    """ISO 8601 time of the last change."""
    userPool: Optional[str]


class VersionAttribDict(TypedDict):
    """Attribute values of a version."""

    clipIn: Optional[int]
    clipOut: Optional[int]
    colorSpace: Optional[str]
    comment: Optional[str]
    description: Optional[str]
    families: Optional[list[str]]
    fps: Optional[float]
    frameEnd: Optional[int]
    frameStart: Optional[int]
    handleEnd: Optional[int]
    handleStart: Optional[int]
    intent: Optional[str]
    machine: Optional[str]
    pixelAspect: Optional[float]
    resolutionHeight: Optional[int]
    resolutionWidth: Optional[int]
    site: Optional[str]
    source: Optional[str]


class VersionDict(TypedDict):
    """GraphQL type VersionNode as ServerAPI delivers it."""

    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: VersionAttribDict
    """Attribute values in effect, inherited ones included."""
    author: Optional[str]
    """Name of the user who made it."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    featuredVersionType: Optional[str]
    hasReviewables: bool
    heroVersionId: Optional[str]
    id: str
    isLatest: bool
    isLatestDone: bool
    latestComments: Optional[list[EntityCommentDict]]
    links: list[LinkDict]
    name: str
    """For example `v001`, or `HERO`."""
    ownAttrib: VersionAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: VersionAttribDict
    """The same as `ownAttrib`."""
    parents: list[str]
    path: Optional[str]
    product: ProductDict
    productId: str
    projectName: str
    representations: list[RepresentationDict]
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    task: Optional[TaskDict]
    taskId: Optional[str]
    thumbnail: Optional[ThumbnailInfoDict]
    thumbnailHash: str
    thumbnailId: Optional[str]
    """Id of the thumbnail, None when there is none."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]
    version: int
    """Number; negative for a hero version."""


class VersionListItemDict(TypedDict):
    """GraphQL type VersionListItem as ServerAPI delivers it."""

    id: str
    name: str
    version: int


class WorkfileAttribDict(TypedDict):
    """Attribute values of a workfile."""

    description: Optional[str]
    extension: Optional[str]


class WorkfileInfoDict(TypedDict):
    """GraphQL type WorkfileNode as ServerAPI delivers it."""

    Parents: Optional[list[str]]
    active: bool
    """False when it was deactivated: hidden, but not deleted."""
    activities: list[ActivityDict]
    allAttrib: str
    """Attributes as JSON text, as the server sent them; `attrib` holds them parsed."""
    attrib: WorkfileAttribDict
    """Attribute values in effect, inherited ones included."""
    createdAt: str
    """ISO 8601 time of creation."""
    createdBy: Optional[str]
    data: dict[str, Any]
    """Free-form data, parsed from JSON."""
    id: str
    links: list[LinkDict]
    name: str
    ownAttrib: WorkfileAttribDict
    """Values set on this entity itself, None for attributes that are inherited; filled when own attributes were asked for."""
    own_attributes: WorkfileAttribDict
    """The same as `ownAttrib`."""
    parents: list[str]
    path: str
    """Path with a root placeholder."""
    projectName: str
    status: str
    """Name of one of the project's statuses."""
    tags: list[str]
    """Names of tags."""
    task: TaskDict
    taskId: Optional[str]
    thumbnail: Optional[ThumbnailInfoDict]
    thumbnailHash: str
    thumbnailId: Optional[str]
    """Id of the thumbnail, None when there is none."""
    updatedAt: str
    """ISO 8601 time of the last change."""
    updatedBy: Optional[str]

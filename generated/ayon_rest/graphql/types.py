"""What a GraphQL query answers, type by type; the keys that are there are those that were asked for.

Generated from the schema; do not edit.
"""

from __future__ import annotations

from typing import Any, Optional, TypedDict

__all__ = [
    "ActivitiesConnection",
    "ActivityCategory",
    "ActivityEdge",
    "ActivityFileNode",
    "ActivityNode",
    "ActivityOriginNode",
    "ActivityReactionNode",
    "BaseNode",
    "ColumnStats",
    "EntityComment",
    "EntityListEdge",
    "EntityListItemEdge",
    "EntityListItemsConnection",
    "EntityListNode",
    "EntityListsConnection",
    "EventEdge",
    "EventNode",
    "EventsConnection",
    "FileNode",
    "FolderAttribType",
    "FolderEdge",
    "FolderNode",
    "FolderType",
    "FoldersConnection",
    "KanbanConnection",
    "KanbanEdge",
    "KanbanNode",
    "LinkEdge",
    "LinkType",
    "LinksConnection",
    "PageInfo",
    "ProductAttribType",
    "ProductBaseType",
    "ProductEdge",
    "ProductNode",
    "ProductType",
    "ProductsConnection",
    "ProjectAttribType",
    "ProjectBundleType",
    "ProjectEdge",
    "ProjectLinkEdge",
    "ProjectLinksConnection",
    "ProjectNode",
    "ProjectsConnection",
    "Query",
    "RepresentationAttribType",
    "RepresentationEdge",
    "RepresentationNode",
    "RepresentationsConnection",
    "Status",
    "SubTaskNode",
    "Tag",
    "TaskAttribType",
    "TaskEdge",
    "TaskNode",
    "TaskType",
    "TasksConnection",
    "ThumbnailInfo",
    "UserAttribType",
    "UserEdge",
    "UserNode",
    "UsersConnection",
    "VersionAttribType",
    "VersionEdge",
    "VersionListItem",
    "VersionNode",
    "VersionsConnection",
    "WorkfileAttribType",
    "WorkfileEdge",
    "WorkfileNode",
    "WorkfilesConnection",
]


class ActivitiesConnection(TypedDict):
    edges: list[ActivityEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class ActivityCategory(TypedDict):
    color: str
    name: str


class ActivityEdge(TypedDict):
    cursor: Optional[str]
    node: ActivityNode


class ActivityFileNode(TypedDict):
    author: Optional[str]
    createdAt: str
    id: str
    mime: Optional[str]
    name: Optional[str]
    size: str
    updatedAt: str


class ActivityNode(TypedDict):
    active: bool
    activityData: str
    activityId: str
    activityType: str
    assignee: Optional[UserNode]
    author: Optional[UserNode]
    body: str
    category: Optional[ActivityCategory]
    createdAt: str
    creationOrder: int
    entityId: Optional[str]
    entityName: Optional[str]
    entityPath: Optional[str]
    entityType: str
    files: list[ActivityFileNode]
    origin: Optional[ActivityOriginNode]
    parents: list[ActivityOriginNode]
    projectName: str
    reactions: list[ActivityReactionNode]
    read: bool
    referenceData: str
    referenceId: str
    referenceType: str
    tags: list[str]
    updatedAt: str
    version: Optional[VersionNode]


class ActivityOriginNode(TypedDict):
    id: str
    label: Optional[str]
    link: str
    name: str
    subtype: Optional[str]
    type: str


class ActivityReactionNode(TypedDict):
    fullName: Optional[str]
    reaction: str
    timestamp: str
    userName: str


class BaseNode(TypedDict):
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    createdAt: str
    createdBy: Optional[str]
    id: str
    links: LinksConnection
    name: str
    parents: list[str]
    projectName: str
    updatedAt: str
    updatedBy: Optional[str]


class ColumnStats(TypedDict):
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


class EntityComment(TypedDict):
    activityId: str
    author: Optional[str]
    body: str
    createdAt: str


class EntityListEdge(TypedDict):
    cursor: Optional[str]
    node: EntityListNode


class EntityListItemEdge(TypedDict):
    Entity: Optional[BaseNode]
    Forbidden: bool
    allAttrib: str
    attrib: str
    createdAt: str
    createdBy: Optional[str]
    cursor: Optional[str]
    data: str
    entityId: str
    entityType: str
    folderPath: str
    id: str
    node: Optional[BaseNode]
    ownAttrib: list[str]
    position: int
    projectName: str
    tags: list[str]
    updatedAt: str
    updatedBy: Optional[str]


class EntityListItemsConnection(TypedDict):
    edges: list[EntityListItemEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class EntityListNode(TypedDict):
    access: str
    accessLevel: int
    active: bool
    activityCategories: list[str]
    allAttrib: str
    attributes: str
    count: int
    createdAt: str
    createdBy: Optional[str]
    data: str
    entityListFolderId: Optional[str]
    entityListType: str
    entityType: str
    id: str
    items: EntityListItemsConnection
    label: str
    owner: Optional[str]
    projectName: str
    tags: list[str]
    updatedAt: str
    updatedBy: Optional[str]


class EntityListsConnection(TypedDict):
    edges: list[EntityListEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class EventEdge(TypedDict):
    cursor: Optional[str]
    node: EventNode


class EventNode(TypedDict):
    createdAt: str
    data: Optional[str]
    dependsOn: Optional[str]
    description: str
    hash: str
    id: str
    payload: Optional[str]
    project: Optional[str]
    retries: int
    sender: Optional[str]
    status: str
    summary: str
    topic: str
    updatedAt: str
    user: Optional[str]


class EventsConnection(TypedDict):
    edges: list[EventEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class FileNode(TypedDict):
    hash: Optional[str]
    hashType: str
    id: str
    name: str
    path: str
    size: str


class FolderAttribType(TypedDict):
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


class FolderEdge(TypedDict):
    cursor: Optional[str]
    node: FolderNode


class FolderNode(TypedDict):
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: FolderAttribType
    childCount: int
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    folderType: str
    hasChildren: bool
    hasProducts: bool
    hasReviewables: bool
    hasTasks: bool
    hasVersions: bool
    id: str
    label: Optional[str]
    latestComments: Optional[list[EntityComment]]
    links: LinksConnection
    name: str
    ownAttrib: list[str]
    parent: Optional[FolderNode]
    parentId: Optional[str]
    parents: list[str]
    path: Optional[str]
    productCount: int
    products: ProductsConnection
    projectName: str
    status: str
    tags: list[str]
    taskCount: int
    tasks: TasksConnection
    thumbnail: Optional[ThumbnailInfo]
    thumbnailHash: str
    thumbnailId: Optional[str]
    totalFolderCount: int
    totalProductCount: int
    totalTaskCount: int
    totalVersionCount: int
    type: str
    updatedAt: str
    updatedBy: Optional[str]


class FolderType(TypedDict):
    color: Optional[str]
    icon: Optional[str]
    name: str
    shortName: Optional[str]


class FoldersConnection(TypedDict):
    edges: list[FolderEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class KanbanConnection(TypedDict):
    edges: list[KanbanEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class KanbanEdge(TypedDict):
    cursor: Optional[str]
    node: KanbanNode


class KanbanNode(TypedDict):
    assignees: list[str]
    createdAt: str
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
    tags: list[str]
    taskType: str
    thumbnail: Optional[ThumbnailInfo]
    thumbnailHash: str
    thumbnailId: Optional[str]
    updatedAt: str


class LinkEdge(TypedDict):
    author: Optional[str]
    cursor: Optional[str]
    data: Any
    description: str
    direction: str
    entityId: str
    entityType: str
    id: str
    linkType: str
    name: Optional[str]
    node: Optional[BaseNode]
    projectName: str


class LinkType(TypedDict):
    color: Optional[str]
    inputType: str
    linkType: str
    name: str
    outputType: str
    style: str


class LinksConnection(TypedDict):
    edges: list[LinkEdge]
    pageInfo: PageInfo


class PageInfo(TypedDict):
    columnMetadata: Optional[list[ColumnStats]]
    endCursor: Optional[str]
    hasNextPage: bool
    hasPreviousPage: bool
    startCursor: Optional[str]


class ProductAttribType(TypedDict):
    description: Optional[str]
    productGroup: Optional[str]


class ProductBaseType(TypedDict):
    color: str
    icon: str
    name: str


class ProductEdge(TypedDict):
    cursor: Optional[str]
    node: ProductNode


class ProductNode(TypedDict):
    Folder: Optional[FolderNode]
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: ProductAttribType
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    featuredVersion: Optional[VersionNode]
    folder: FolderNode
    folderId: str
    id: str
    latestVersion: Optional[VersionNode]
    links: LinksConnection
    name: str
    parents: list[str]
    path: Optional[str]
    productBaseType: Optional[str]
    productType: str
    projectName: str
    status: str
    tags: list[str]
    type: str
    updatedAt: str
    updatedBy: Optional[str]
    versionList: list[VersionListItem]
    versions: VersionsConnection


class ProductType(TypedDict):
    color: Optional[str]
    icon: Optional[str]
    name: str


class ProductsConnection(TypedDict):
    edges: list[ProductEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class ProjectAttribType(TypedDict):
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


class ProjectBundleType(TypedDict):
    production: Optional[str]
    staging: Optional[str]


class ProjectEdge(TypedDict):
    cursor: Optional[str]
    node: ProjectNode


class ProjectLinkEdge(TypedDict):
    author: Optional[str]
    createdAt: str
    cursor: Optional[str]
    data: Any
    id: str
    inputId: str
    inputNode: Optional[BaseNode]
    inputType: str
    linkType: str
    name: Optional[str]
    outputId: str
    outputNode: Optional[BaseNode]
    outputType: str
    projectName: str


class ProjectLinksConnection(TypedDict):
    edges: list[ProjectLinkEdge]
    pageInfo: PageInfo


class ProjectNode(TypedDict):
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: ProjectAttribType
    bundle: ProjectBundleType
    code: str
    color: Optional[str]
    config: Optional[str]
    createdAt: str
    data: Optional[str]
    entityList: EntityListNode
    entityLists: EntityListsConnection
    folder: Optional[FolderNode]
    folderTypes: list[FolderType]
    folders: FoldersConnection
    label: Optional[str]
    library: bool
    linkTypes: list[LinkType]
    links: ProjectLinksConnection
    name: str
    product: Optional[ProductNode]
    productBaseTypes: list[ProductBaseType]
    productTypes: list[ProductType]
    products: ProductsConnection
    projectFolder: Optional[str]
    projectName: str
    representation: Optional[RepresentationNode]
    representations: RepresentationsConnection
    skeleton: bool
    statuses: list[Status]
    tags: list[Tag]
    task: Optional[TaskNode]
    taskTypes: list[TaskType]
    tasks: TasksConnection
    thumbnail: Optional[ThumbnailInfo]
    updatedAt: str
    usedTags: list[str]
    version: Optional[VersionNode]
    versions: VersionsConnection
    workfile: Optional[WorkfileNode]
    workfiles: WorkfilesConnection


class ProjectsConnection(TypedDict):
    edges: list[ProjectEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class Query(TypedDict):
    events: EventsConnection
    inbox: ActivitiesConnection
    kanban: KanbanConnection
    me: UserNode
    productTypes: list[ProductType]
    project: ProjectNode
    projects: ProjectsConnection
    user: UserNode
    users: UsersConnection


class RepresentationAttribType(TypedDict):
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


class RepresentationEdge(TypedDict):
    cursor: Optional[str]
    node: RepresentationNode


class RepresentationNode(TypedDict):
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: RepresentationAttribType
    context: Optional[str]
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    fileCount: int
    files: list[FileNode]
    id: str
    links: LinksConnection
    name: str
    parents: list[str]
    path: Optional[str]
    projectName: str
    status: str
    tags: list[str]
    traits: Optional[str]
    updatedAt: str
    updatedBy: Optional[str]
    version: VersionNode
    versionId: str


class RepresentationsConnection(TypedDict):
    edges: list[RepresentationEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class Status(TypedDict):
    color: Optional[str]
    icon: Optional[str]
    name: str
    scope: Optional[list[str]]
    shortName: Optional[str]
    state: Optional[str]


class SubTaskNode(TypedDict):
    assignees: list[str]
    description: Optional[str]
    endDate: Optional[str]
    id: str
    isDone: bool
    label: str
    name: str
    startDate: Optional[str]


class Tag(TypedDict):
    color: Optional[str]
    name: str


class TaskAttribType(TypedDict):
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


class TaskEdge(TypedDict):
    cursor: Optional[str]
    node: TaskNode


class TaskNode(TypedDict):
    Folder: Optional[FolderNode]
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    assignees: list[str]
    attrib: TaskAttribType
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    folder: FolderNode
    folderId: str
    hasReviewables: bool
    id: str
    label: Optional[str]
    latestComments: Optional[list[EntityComment]]
    links: LinksConnection
    name: str
    ownAttrib: list[str]
    parents: list[str]
    path: Optional[str]
    projectName: str
    status: str
    subtasks: list[SubTaskNode]
    tags: list[str]
    taskType: str
    thumbnail: Optional[ThumbnailInfo]
    thumbnailHash: str
    thumbnailId: Optional[str]
    type: str
    updatedAt: str
    updatedBy: Optional[str]
    versions: VersionsConnection
    workfiles: WorkfilesConnection


class TaskType(TypedDict):
    color: Optional[str]
    icon: Optional[str]
    name: str
    shortName: Optional[str]


class TasksConnection(TypedDict):
    edges: list[TaskEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class ThumbnailInfo(TypedDict):
    id: str
    relation: Optional[str]
    sourceEntityId: Optional[str]
    sourceEntityType: Optional[str]


class UserAttribType(TypedDict):
    avatarUrl: Optional[str]
    developerMode: Optional[bool]
    email: Optional[str]
    fullName: Optional[str]


class UserEdge(TypedDict):
    cursor: Optional[str]
    node: UserNode


class UserNode(TypedDict):
    accessGroups: str
    active: bool
    allAttrib: str
    apiKeyPreview: Optional[str]
    attrib: UserAttribType
    createdAt: str
    defaultAccessGroups: list[str]
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
    tasks: TasksConnection
    updatedAt: str
    userPool: Optional[str]


class UsersConnection(TypedDict):
    edges: list[UserEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class VersionAttribType(TypedDict):
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


class VersionEdge(TypedDict):
    cursor: Optional[str]
    node: VersionNode


class VersionListItem(TypedDict):
    id: str
    name: str
    version: int


class VersionNode(TypedDict):
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: VersionAttribType
    author: Optional[str]
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    featuredVersionType: Optional[str]
    hasReviewables: bool
    heroVersionId: Optional[str]
    id: str
    isLatest: bool
    isLatestDone: bool
    latestComments: Optional[list[EntityComment]]
    links: LinksConnection
    name: str
    parents: list[str]
    path: Optional[str]
    product: ProductNode
    productId: str
    projectName: str
    representations: RepresentationsConnection
    status: str
    tags: list[str]
    task: Optional[TaskNode]
    taskId: Optional[str]
    thumbnail: Optional[ThumbnailInfo]
    thumbnailHash: str
    thumbnailId: Optional[str]
    updatedAt: str
    updatedBy: Optional[str]
    version: int


class VersionsConnection(TypedDict):
    edges: list[VersionEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo


class WorkfileAttribType(TypedDict):
    description: Optional[str]
    extension: Optional[str]


class WorkfileEdge(TypedDict):
    cursor: Optional[str]
    node: WorkfileNode


class WorkfileNode(TypedDict):
    Parents: Optional[list[str]]
    active: bool
    activities: ActivitiesConnection
    allAttrib: str
    attrib: WorkfileAttribType
    createdAt: str
    createdBy: Optional[str]
    data: Optional[str]
    id: str
    links: LinksConnection
    name: str
    parents: list[str]
    path: str
    projectName: str
    status: str
    tags: list[str]
    task: TaskNode
    taskId: Optional[str]
    thumbnail: Optional[ThumbnailInfo]
    thumbnailHash: str
    thumbnailId: Optional[str]
    updatedAt: str
    updatedBy: Optional[str]


class WorkfilesConnection(TypedDict):
    edges: list[WorkfileEdge]
    fieldStats: list[ColumnStats]
    pageInfo: PageInfo

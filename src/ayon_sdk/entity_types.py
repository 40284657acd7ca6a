"""Types of entities: to create, to filter by, and as lists and trees of folders; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

from ayon_rest.graphql.entities import (
    ActivityDict,
    EventDict,
    FolderDict,
    ProductDict,
    ProjectDict,
    RepresentationDict,
    TaskDict,
    VersionDict,
    WorkfileInfoDict,
)

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

AdvancedFilterConditionOperator: TypeAlias = Literal[
    "eq", "lt", "gt", "lte", "gte", "ne", "isnull", "notnull", "in", "notin", "contains", "excludes", "any", "like"
]
AdvancedFilterOperator: TypeAlias = Literal["and", "or"]


class BackgroundOperationTask(TypedDict):
    """State of operations that the server works through in the background."""

    id: str
    status: Literal["pending", "in_progress", "completed"]
    result: dict[str, Any] | None


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


class AdvancedFilterConditionDict(TypedDict):
    """One condition on a field of an entity."""

    key: str
    value: Any
    operator: AdvancedFilterConditionOperator


class AdvancedFilterDict(TypedDict):
    """Conditions on entities, joined by an operator; they can be nested."""

    conditions: list[AdvancedFilterConditionDict | AdvancedFilterDict]
    operator: NotRequired[AdvancedFilterOperator]


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

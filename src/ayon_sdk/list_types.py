"""Types of entity lists, as the REST API tells and takes them; re-exported by `ayon_sdk.typing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypeAlias

EntityListEntityType: TypeAlias = Literal["folder", "product", "version", "representation", "task", "workfile"]
EntityListItemMode: TypeAlias = Literal["replace", "merge", "delete"]
EntityListScope: TypeAlias = Literal["generic", "review-session"]


class RestEntityListItemDict(TypedDict):
    """An item of an entity list; attributes are those set for the item itself."""

    id: str
    entityId: str
    position: int
    label: str | None
    attrib: dict[str, Any]
    data: dict[str, Any]
    tags: list[str]
    folderPath: str
    createdBy: str | None
    updatedBy: str | None
    createdAt: str
    updatedAt: str


class RestEntityListDict(TypedDict):
    """An entity list with its items, as the server tells it by REST."""

    id: str
    entityListType: str
    entityType: EntityListEntityType
    entityListFolderId: str | None
    label: str
    access: dict[str, int]
    accessLevel: int
    attrib: dict[str, Any]
    data: dict[str, Any]
    template: dict[str, Any]
    tags: list[str]
    items: list[RestEntityListItemDict]
    owner: str | None
    active: bool
    createdBy: str | None
    updatedBy: str | None
    createdAt: str
    updatedAt: str


class NewEntityListItemDict(TypedDict):
    """An item to add to an entity list."""

    entityId: str
    id: NotRequired[str]
    position: NotRequired[int]
    label: NotRequired[str | None]
    attrib: NotRequired[dict[str, Any]]
    data: NotRequired[dict[str, Any]]
    tags: NotRequired[list[str]]


class EntityListItemChangeDict(TypedDict):
    """What to do with one of several items: ``id`` tells one that is there, ``entityId`` without it a new one."""

    id: NotRequired[str]
    entityId: NotRequired[str]
    position: NotRequired[int]
    label: NotRequired[str | None]
    attrib: NotRequired[dict[str, Any]]
    data: NotRequired[dict[str, Any]]
    tags: NotRequired[list[str]]


class EntityListEntitiesDict(TypedDict):
    """The entities in an entity list."""

    entityType: EntityListEntityType
    entityIds: list[str]


class EntityListSummaryDict(TypedDict):
    """An entity list in few words."""

    id: str
    entityListType: str
    entityType: EntityListEntityType
    label: str
    count: int


class EntityListFolderDataDict(TypedDict):
    """Look of a folder of entity lists, and the kinds of lists it is meant for."""

    color: str | None
    icon: str | None
    scope: list[EntityListScope] | None


class EntityListFolderDict(TypedDict):
    """A folder of entity lists; ``access`` has levels by the name of a user or team."""

    id: str
    label: str
    parentId: str | None
    position: int
    owner: str | None
    access: dict[str, int]
    data: EntityListFolderDataDict


class EntityListFoldersDict(TypedDict):
    """All folders of entity lists of a project."""

    folders: list[EntityListFolderDict]


class EntityListAttributeDefinitionDict(TypedDict):
    """An attribute that belongs to one entity list."""

    name: str
    data: dict[str, Any]

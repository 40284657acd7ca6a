"""Fields and arguments of the GraphQL types, with the server versions they exist in.

The tables are text, read type by type when they are asked for, so that importing them costs next to nothing.

Generated from the schemas of several server versions; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple, Optional, Tuple, TypeVar, Union

__all__ = ["TYPE_NAMES", "VERSIONS", "Argument", "Field", "argument", "available", "fields", "find"]

Version = Tuple[int, ...]


class Argument(NamedTuple):
    """An argument of a field."""

    type: str
    """GraphQL type, as a variable has to be declared, e.g. ``"[String!]"``."""
    required: bool
    """Whether it has to be given: it is never null and has no default."""
    since: Version
    """First known server version that takes it, empty when all that know the field do."""
    until: Optional[Version]
    """Last known server version that takes it, None while the newest still does."""


class Field(NamedTuple):
    """A field of a type."""

    kind: str
    """``"scalar"``, ``"json"`` (text that holds JSON), ``"object"``, ``"list"`` of objects or ``"connection"`` (paged)."""
    type: str
    """GraphQL type, e.g. ``"[String!]!"``."""
    node: str
    """Type that it leads to: of the object, of the list's items, of the connection's nodes; else empty."""
    edge: str
    """Edge type of a connection, else empty."""
    arguments: Mapping[str, Tuple[Argument, ...]]
    """By name; more than one entry where the type changed over versions, oldest first."""
    since: Version
    """First known server version that has it, empty when all have."""
    until: Optional[Version]
    """Last known server version that has it, None while the newest still does."""


_Entry = TypeVar("_Entry", bound=Union[Field, Argument])


def find(type_name: str, name: str, version: Optional[Version] = None) -> Optional[Field]:
    """Look up a field.

    Args:
        type_name: GraphQL type, e.g. ``"FolderNode"``.
        name: Field name, e.g. ``"folderType"``.
        version: Numbers of the server's version, e.g. ``(1, 12, 3)``; the newest known one when None.

    Returns:
        The field as that version has it, None when it has none of that name.
    """
    return _current(fields(type_name).get(name, ()), version)


def available(type_name: str, version: Optional[Version] = None) -> dict[str, Field]:
    """All fields that a type has in a server version (the newest known one when None), by name."""
    known = fields(type_name)
    return {name: field for name in known if (field := _current(known[name], version)) is not None}


def argument(field: Field, name: str, version: Optional[Version] = None) -> Optional[Argument]:
    """Look up an argument of a field, as `find` does; None when that version does not take it."""
    return _current(field.arguments.get(name, ()), version)


@lru_cache(maxsize=None)
def fields(type_name: str) -> Mapping[str, Tuple[Field, ...]]:
    """Fields of a type in all known versions, by name; empty for an unknown type.

    A field has more than one entry where it came to lead to something else over versions, oldest first.
    """
    found: dict[str, Tuple[Field, ...]] = {}
    for row in _TYPES.get(type_name, "").splitlines():
        name, kind, declared, node, edge, table, since, until = row.split()
        field = Field(
            kind,
            declared,
            "" if node == "-" else node,
            "" if edge == "-" else edge,
            {} if table == "-" else _arguments(int(table)),
            _version(since),
            _version(until) or None,
        )
        found[name] = (*found.get(name, ()), field)
    return found


@lru_cache(maxsize=None)
def _arguments(table: int) -> Mapping[str, Tuple[Argument, ...]]:
    found: dict[str, Tuple[Argument, ...]] = {}
    for row in _ARGUMENTS[table].splitlines():
        name, declared, required, since, until = row.split()
        entry = Argument(declared, required == "required", _version(since), _version(until) or None)
        found[name] = (*found.get(name, ()), entry)
    return found


def _version(text: str) -> Version:
    return () if text == "-" else tuple(int(part) for part in text.split("."))


def _current(entries: Tuple[_Entry, ...], version: Optional[Version]) -> Optional[_Entry]:
    for entry in entries:
        if version is None:
            if entry.until is None:
                return entry
        elif entry.since <= version[:3] and (entry.until is None or version[:3] <= entry.until):
            return entry
    return None


VERSIONS: Final[Tuple[str, ...]] = (
    "1.0.0",
    "1.3.0",
    "1.5.0",
    "1.7.0",
    "1.9.0",
    "1.10.0",
    "1.11.0",
    "1.12.0",
    "1.13.0",
    "1.14.0",
    "1.15.0",
    "1.16.0",
)
"""Server versions that the tables know, oldest first."""

# argument, GraphQL type, required or optional, since, until
_ARGUMENTS: Final[Tuple[str, ...]] = (
    """\
activityTypes [String!] optional - -
after String optional - -
before String optional - -
first Int optional - -
last Int optional - -
referenceTypes [String!] optional - -
""",
    """\
after String optional - -
direction String optional - -
first Int! optional - -
linkTypes [String!] optional - -
nameEx String optional - -
names [String!] optional - -
""",
    """\
accessibleOnly Boolean! optional - -
after String optional - -
before String optional - -
calculateSpecificStatistics [MetricTargetInput!] optional 1.16.0 -
calculateStatistics Boolean! optional 1.16.0 -
filter String optional - -
first Int optional - -
last Int optional - -
sortBy String optional - -
""",
    """\
after String optional - -
before String optional - -
calculateSpecificStatistics [MetricTargetInput!] optional 1.16.0 -
calculateStatistics Boolean! optional 1.16.0 -
filter String optional 1.10.0 -
first Int optional - -
folderIds [String!] optional - -
hasLinks HasLinksFilter optional - -
ids [String!] optional - -
includeFolderChildren Boolean! optional 1.13.0 -
last Int optional - -
nameEx String optional - -
names [String!] optional - -
namesCi [String!] optional - -
pathEx String optional - -
productBaseTypes [String!] optional 1.13.0 -
productTypes [String!] optional - -
search String optional 1.11.0 -
sortBy String optional - -
statuses [String!] optional - -
tags [String!] optional - -
taskFilter String optional 1.13.0 -
versionFilter String optional 1.13.0 -
""",
    """\
after String optional - -
assignees [String!] optional - -
assigneesAny [String!] optional - -
attributes [AtrributeFilterInput!] optional - 1.5.0
attributes [AttributeFilterInput!] optional 1.7.0 -
before String optional - -
calculateSpecificStatistics [MetricTargetInput!] optional 1.16.0 -
calculateStatistics Boolean! optional 1.16.0 -
filter String optional 1.9.0 -
first Int optional - -
folderFilter String optional 1.14.0 -
folderIds [String!] optional - -
hasLinks HasLinksFilter optional - -
ids [String!] optional - -
includeFolderChildren Boolean! optional 1.5.0 -
last Int optional - -
names [String!] optional - -
search String optional 1.9.0 -
sortBy String optional - -
statuses [String!] optional - -
tags [String!] optional - -
tagsAny [String!] optional 1.7.0 -
taskTypes [String!] optional - -
""",
    """\
order [String!] optional - -
""",
    """\
after String optional - -
authors [String!] optional - -
before String optional - -
calculateSpecificStatistics [MetricTargetInput!] optional 1.16.0 -
calculateStatistics Boolean! optional 1.16.0 -
featuredOnly [String!] optional 1.13.0 -
filter String optional 1.10.0 -
first Int optional - -
folderIds [String!] optional 1.13.0 -
hasLinks HasLinksFilter optional - -
hasReviewables Boolean optional 1.13.0 -
heroOnly Boolean! optional - -
heroOrLatestOnly Boolean! optional - -
ids [String!] optional - -
includeFolderChildren Boolean! optional 1.13.0 -
last Int optional - -
latestOnly Boolean! optional - -
productFilter String optional 1.13.0 -
productIds [String!] optional - -
search String optional 1.11.0 -
sortBy String optional - -
statuses [String!] optional - -
tags [String!] optional - -
taskFilter String optional 1.13.0 -
taskIds [String!] optional - -
version Int optional - -
versions [Int!] optional - -
""",
    """\
activityIds [String!] optional - -
activityTypes [String!] optional - -
after String optional - -
authors [String!] optional 1.16.0 -
before String optional - -
categories [String] optional 1.9.0 -
changedAfter String optional 1.7.0 -
changedBefore String optional 1.7.0 -
entityIds [String!] optional - -
entityNames [String!] optional - -
entityType String optional - -
filter String optional 1.16.0 -
first Int optional - -
last Int optional - -
referenceTypes [String!] optional - -
tags [String!] optional 1.9.0 -
""",
    """\
id String! required - -
""",
    """\
after String optional - -
before String optional - -
filter String optional - -
first Int optional - -
ids [String!] optional - -
last Int optional - -
search String optional 1.16.0 -
sortBy String optional - -
""",
    """\
activeOnly Boolean! optional - -
""",
    """\
after String optional - -
assignees [String!] optional 1.3.0 -
attributes [AtrributeFilterInput!] optional - 1.5.0
attributes [AttributeFilterInput!] optional 1.7.0 -
before String optional - -
calculateSpecificStatistics [MetricTargetInput!] optional 1.16.0 -
calculateStatistics Boolean! optional 1.16.0 -
filter String optional 1.10.0 -
first Int optional - -
folderTypes [String!] optional - -
hasChildren Boolean optional - -
hasLinks HasLinksFilter optional - -
hasProducts Boolean optional - -
hasTasks Boolean optional - -
ids [String!] optional - -
includeFolderChildren Boolean! optional 1.16.0 -
last Int optional - -
name String optional - -
names [String!] optional - -
parentId String optional - -
parentIds [String!] optional - -
pathEx String optional - -
paths [String!] optional - -
search String optional 1.11.0 -
sortBy String optional - -
statuses [String!] optional - -
tags [String!] optional - -
taskFilter String optional 1.14.0 -
""",
    """\
after String optional - -
entityIds [String!] optional - -
first Int! optional - -
ids [String!] optional - -
inputIds [String!] optional - -
inputTypes [String!] optional - -
linkTypes [String!] optional - -
nameEx String optional - -
names [String!] optional - -
outputIds [String!] optional - -
outputTypes [String!] optional - -
""",
    """\
after String optional - -
before String optional - -
filter String optional 1.10.0 -
first Int optional - -
hasLinks HasLinksFilter optional - -
ids [String!] optional - -
last Int optional - -
names [String!] optional - -
search String optional 1.11.0 -
statuses [String!] optional - -
tags [String!] optional - -
versionIds [String!] optional - -
""",
    """\
after String optional - -
before String optional - -
first Int optional - -
hasLinks HasLinksFilter optional - -
ids [String!] optional - -
last Int optional - -
pathEx String optional - -
paths [String!] optional - -
search String optional 1.11.0 -
sortBy String optional - -
statuses [String!] optional - -
tags [String!] optional - -
taskIds [String!] optional - -
""",
    """\
after String optional - -
before String optional - -
filter String optional - -
first Int optional - -
hasChildren Boolean optional - -
ids [String!] optional - -
includeLogs Boolean! optional - -
last Int optional - -
newerThan String optional - -
olderThan String optional - -
projects [String!] optional - -
states [String!] optional - -
statuses [String!] optional 1.7.0 -
topics [String!] optional - -
users [String!] optional - -
""",
    """\
before String optional - -
last Int optional - -
showActiveMessages Boolean optional - -
showActiveProjects Boolean optional - -
showImportantMessages Boolean optional - -
showUnreadMessages Boolean optional - -
""",
    """\
assigneesAny [String!] optional - -
before String optional - -
last Int optional - -
projects [String!] optional - -
taskIds [String!] optional - -
""",
    """\
code String optional - -
name String optional - -
""",
    """\
after String optional - -
before String optional - -
code String optional - -
first Int optional - -
includeSkeleton Boolean! optional 1.15.0 -
last Int optional - -
name String optional - -
""",
    """\
name String! required - -
""",
    """\
after String optional - -
before String optional - -
emails [String!] optional 1.9.0 -
first Int optional - -
isSupport Boolean optional 1.16.0 -
last Int optional - -
name String optional - -
names [String!] optional - -
projectName String optional - -
projects [String!] optional 1.3.0 -
""",
    """\
projectName String! required - -
""",
)

# field, kind, GraphQL type, node, edge, table of arguments, since, until
_TYPES: Final[Mapping[str, str]] = {
    "ActivitiesConnection": """\
edges list [ActivityEdge!]! ActivityEdge - - 1.3.0 -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - 1.3.0 -
""",
    "ActivityCategory": """\
color scalar String! - - - 1.13.0 -
name scalar String! - - - 1.13.0 -
""",
    "ActivityEdge": """\
cursor scalar String - - - 1.3.0 -
node object ActivityNode! ActivityNode - - 1.3.0 -
""",
    "ActivityFileNode": """\
author scalar String - - - 1.3.0 -
createdAt scalar DateTime! - - - 1.3.0 -
id scalar String! - - - 1.3.0 -
mime scalar String - - - 1.3.0 -
name scalar String - - - 1.3.0 -
size scalar String! - - - 1.3.0 -
updatedAt scalar DateTime! - - - 1.3.0 -
""",
    "ActivityNode": """\
active scalar Boolean! - - - 1.3.0 -
activityData json String! - - - 1.3.0 -
activityId scalar String! - - - 1.3.0 -
activityType scalar String! - - - 1.3.0 -
assignee object UserNode UserNode - - 1.3.0 -
author object UserNode UserNode - - 1.3.0 -
body scalar String! - - - 1.3.0 -
category scalar String - - - 1.9.0 1.12.0
category object ActivityCategory ActivityCategory - - 1.13.0 -
createdAt scalar DateTime! - - - 1.3.0 -
creationOrder scalar Int! - - - 1.3.0 -
entityId scalar String - - - 1.3.0 -
entityName scalar String - - - 1.3.0 -
entityPath scalar String - - - 1.3.0 -
entityType scalar String! - - - 1.3.0 -
files list [ActivityFileNode!]! ActivityFileNode - - 1.3.0 -
origin object ActivityOriginNode ActivityOriginNode - - 1.3.0 -
parents list [ActivityOriginNode!]! ActivityOriginNode - - 1.3.0 -
projectName scalar String! - - - 1.3.0 -
reactions list [ActivityReactionNode!]! ActivityReactionNode - - 1.5.0 -
read scalar Boolean! - - - 1.3.0 -
referenceData json String! - - - 1.3.0 -
referenceId scalar String! - - - 1.3.0 -
referenceType scalar String! - - - 1.3.0 -
tags scalar [String!]! - - - 1.9.0 -
updatedAt scalar DateTime! - - - 1.3.0 -
version object VersionNode VersionNode - - 1.3.0 -
""",
    "ActivityOriginNode": """\
id scalar String! - - - 1.3.0 -
label scalar String - - - 1.3.0 -
link scalar String! - - - 1.3.0 -
name scalar String! - - - 1.3.0 -
subtype scalar String - - - 1.3.0 -
type scalar String! - - - 1.3.0 -
""",
    "ActivityReactionNode": """\
fullName scalar String - - - 1.5.0 -
reaction scalar String! - - - 1.5.0 -
timestamp scalar DateTime! - - - 1.5.0 -
userName scalar String! - - - 1.5.0 -
""",
    "BaseNode": """\
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.13.0 -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
id scalar String! - - - - -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - 1.3.0 -
parents scalar [String!]! - - - 1.11.0 -
projectName scalar String! - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
""",
    "ColumnStats": """\
avg scalar Float - - - 1.16.0 -
checkedCount scalar Int - - - 1.16.0 -
checkedPercentage scalar Float - - - 1.16.0 -
columnName scalar String! - - - 1.16.0 -
count scalar Float - - - 1.16.0 -
distribution scalar JSON - - - 1.16.0 -
max scalar Float - - - 1.16.0 -
min scalar Float - - - 1.16.0 -
notCheckedCount scalar Int - - - 1.16.0 -
notCheckedPercentage scalar Float - - - 1.16.0 -
percentageFilled scalar Float - - - 1.16.0 -
percentageNotFilled scalar Float - - - 1.16.0 -
sum scalar Float - - - 1.16.0 -
valueFilledCount scalar Int - - - 1.16.0 -
valueNotFilledCount scalar Int - - - 1.16.0 -
""",
    "EntityComment": """\
activityId scalar String! - - - 1.16.0 -
author scalar String - - - 1.16.0 -
body scalar String! - - - 1.16.0 -
createdAt scalar String! - - - 1.16.0 -
""",
    "EntityListEdge": """\
cursor scalar String - - - 1.9.0 -
node object EntityListNode! EntityListNode - - 1.9.0 -
""",
    "EntityListItemEdge": """\
Entity object BaseNode BaseNode - - 1.9.0 -
Forbidden scalar Boolean! - - - 1.9.0 -
allAttrib json String! - - - 1.9.0 -
attrib json String! - - - 1.9.0 -
createdAt scalar DateTime! - - - 1.9.0 -
createdBy scalar String - - - 1.9.0 -
cursor scalar String - - - 1.9.0 -
data json String! - - - 1.9.0 -
entityId scalar String! - - - 1.9.0 -
entityType scalar String! - - - 1.9.0 -
folderPath scalar String! - - - 1.9.0 -
id scalar String! - - - 1.9.0 -
node object BaseNode BaseNode - - 1.9.0 -
ownAttrib scalar [String!]! - - - 1.9.0 -
position scalar Int! - - - 1.9.0 -
projectName scalar String! - - - 1.9.0 -
tags scalar [String!]! - - - 1.9.0 -
updatedAt scalar DateTime! - - - 1.9.0 -
updatedBy scalar String - - - 1.9.0 -
""",
    "EntityListItemsConnection": """\
edges list [EntityListItemEdge!]! EntityListItemEdge - - 1.9.0 -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - 1.9.0 -
""",
    "EntityListNode": """\
access json String! - - - 1.12.0 -
accessLevel scalar Int! - - - 1.12.0 -
active scalar Boolean! - - - 1.9.0 -
activityCategories scalar [String!]! - - - 1.16.0 -
allAttrib json String! - - - 1.12.0 -
attributes json String! - - - 1.9.0 -
count scalar Int! - - - 1.9.0 -
createdAt scalar DateTime! - - - 1.9.0 -
createdBy scalar String - - - 1.9.0 -
data json String! - - - 1.9.0 -
entityListFolderId scalar String - - - 1.13.0 -
entityListType scalar String! - - - 1.9.0 -
entityType scalar String! - - - 1.9.0 -
id scalar String! - - - 1.9.0 -
items connection EntityListItemsConnection! BaseNode EntityListItemEdge 2 1.9.0 -
label scalar String! - - - 1.9.0 -
owner scalar String - - - 1.9.0 -
projectName scalar String! - - - 1.9.0 -
tags scalar [String!]! - - - 1.9.0 -
updatedAt scalar DateTime! - - - 1.9.0 -
updatedBy scalar String - - - 1.9.0 -
""",
    "EntityListsConnection": """\
edges list [EntityListEdge!]! EntityListEdge - - 1.9.0 -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - 1.9.0 -
""",
    "EventEdge": """\
cursor scalar String - - - - -
node object EventNode! EventNode - - - -
""",
    "EventNode": """\
createdAt scalar DateTime! - - - - -
data json String - - - - -
dependsOn scalar String - - - - -
description scalar String! - - - - -
hash scalar String! - - - - -
id scalar String! - - - - -
payload json String - - - 1.12.0 -
project scalar String - - - - -
retries scalar Int! - - - - -
sender scalar String - - - - -
status scalar String! - - - - -
summary json String! - - - - -
topic scalar String! - - - - -
updatedAt scalar DateTime! - - - - -
user scalar String - - - - -
""",
    "EventsConnection": """\
edges list [EventEdge!]! EventEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "FileNode": """\
hash scalar String - - - - -
hashType scalar String! - - - - -
id scalar String! - - - - -
name scalar String! - - - - -
path scalar String! - - - - -
size scalar String! - - - - -
""",
    "FolderAttribType": """\
clipIn scalar Int - - - - -
clipOut scalar Int - - - - -
description scalar String - - - - -
endDate scalar DateTime - - - - -
fps scalar Float - - - - -
frameEnd scalar Int - - - - -
frameStart scalar Int - - - - -
handleEnd scalar Int - - - - -
handleStart scalar Int - - - - -
pixelAspect scalar Float - - - - -
priority scalar String - - - 1.5.0 -
resolutionHeight scalar Int - - - - -
resolutionWidth scalar Int - - - - -
startDate scalar DateTime - - - - -
""",
    "FolderEdge": """\
cursor scalar String - - - - -
node object FolderNode! FolderNode - - - -
""",
    "FolderNode": """\
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object FolderAttribType! FolderAttribType - - - -
childCount scalar Int! - - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
data json String - - - - -
folderType scalar String! - - - - -
hasChildren scalar Boolean! - - - - -
hasProducts scalar Boolean! - - - - -
hasReviewables scalar Boolean! - - - 1.5.0 -
hasTasks scalar Boolean! - - - - -
hasVersions scalar Boolean! - - - 1.12.0 -
id scalar String! - - - - -
label scalar String - - - - -
latestComments list [EntityComment!] EntityComment - - 1.16.0 -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
ownAttrib scalar [String!]! - - - - -
parent object FolderNode FolderNode - - - -
parentId scalar String - - - - -
parents scalar [String!]! - - - - -
path scalar String - - - - -
productCount scalar Int! - - - - -
products connection ProductsConnection! ProductNode ProductEdge 3 - -
projectName scalar String! - - - - -
status scalar String! - - - - -
tags scalar [String!]! - - - - -
taskCount scalar Int! - - - - -
tasks connection TasksConnection! TaskNode TaskEdge 4 - -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
thumbnailHash scalar String! - - - 1.16.0 -
thumbnailId scalar String - - - - -
totalFolderCount scalar Int! - - - 1.15.0 -
totalProductCount scalar Int! - - - 1.15.0 -
totalTaskCount scalar Int! - - - 1.15.0 -
totalVersionCount scalar Int! - - - 1.15.0 -
type scalar String! - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
""",
    "FolderType": """\
color scalar String - - - 1.14.0 -
icon scalar String - - - - -
name scalar String! - - - - -
shortName scalar String - - - 1.11.0 -
""",
    "FoldersConnection": """\
edges list [FolderEdge!]! FolderEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "InboxConnection": """\
edges list [InboxEdge!]! InboxEdge - - 1.3.0 1.7.0
pageInfo object PageInfo! PageInfo - - 1.3.0 1.7.0
""",
    "InboxEdge": """\
cursor scalar String - - - 1.3.0 1.7.0
node object ActivityNode! ActivityNode - - 1.3.0 1.7.0
""",
    "KanbanConnection": """\
edges list [KanbanEdge!]! KanbanEdge - - 1.3.0 -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - 1.3.0 -
""",
    "KanbanEdge": """\
cursor scalar String - - - 1.3.0 -
node object KanbanNode! KanbanNode - - 1.3.0 -
""",
    "KanbanNode": """\
assignees scalar [String!]! - - - 1.3.0 -
createdAt scalar DateTime! - - - 1.3.0 -
dueDate scalar DateTime - - - 1.3.0 -
folderId scalar String! - - - 1.3.0 -
folderLabel scalar String - - - 1.3.0 -
folderName scalar String! - - - 1.3.0 -
folderPath scalar String! - - - 1.3.0 -
hasReviewables scalar Boolean! - - - 1.5.0 -
id scalar String! - - - 1.3.0 -
label scalar String - - - 1.3.0 -
lastVersionWithReviewableProductId scalar String - - - 1.3.0 -
lastVersionWithReviewableVersionId scalar String - - - 1.3.0 -
lastVersionWithThumbnailId scalar String - - - 1.3.0 -
name scalar String! - - - 1.3.0 -
priority scalar String - - - 1.5.0 -
projectCode scalar String! - - - 1.3.0 -
projectName scalar String! - - - 1.3.0 -
status scalar String! - - - 1.3.0 -
tags scalar [String!]! - - - 1.3.0 -
taskType scalar String! - - - 1.3.0 -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
thumbnailHash scalar String! - - - 1.16.0 -
thumbnailId scalar String - - - 1.3.0 -
updatedAt scalar DateTime! - - - 1.3.0 -
""",
    "LinkEdge": """\
author scalar String - - - - -
cursor scalar String - - - - -
data scalar JSON! - - - 1.15.0 -
description scalar String! - - - - -
direction scalar String! - - - - -
entityId scalar String! - - - - -
entityType scalar String! - - - - -
id scalar String! - - - - -
linkType scalar String! - - - - -
name scalar String - - - - -
node object BaseNode BaseNode - - - -
projectName scalar String! - - - - -
""",
    "LinkType": """\
color scalar String - - - 1.11.0 -
inputType scalar String! - - - 1.11.0 -
linkType scalar String! - - - 1.11.0 -
name scalar String! - - - 1.11.0 -
outputType scalar String! - - - 1.11.0 -
style scalar String! - - - 1.11.0 -
""",
    "LinksConnection": """\
edges list [LinkEdge!]! LinkEdge - - - -
pageInfo object PageInfo! PageInfo - - - -
""",
    "PageInfo": """\
columnMetadata list [ColumnStats!] ColumnStats - - 1.16.0 -
endCursor scalar String - - - - -
hasNextPage scalar Boolean! - - - - -
hasPreviousPage scalar Boolean! - - - - -
startCursor scalar String - - - - -
""",
    "ProductAttribType": """\
description scalar String - - - - -
productGroup scalar String - - - - -
""",
    "ProductBaseType": """\
color scalar String! - - - 1.16.0 -
icon scalar String! - - - 1.16.0 -
name scalar String! - - - 1.13.0 -
""",
    "ProductEdge": """\
cursor scalar String - - - - -
node object ProductNode! ProductNode - - - -
""",
    "ProductNode": """\
Folder object FolderNode FolderNode - - - -
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object ProductAttribType! ProductAttribType - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
data json String - - - - -
featuredVersion object VersionNode VersionNode - 5 1.13.0 -
folder object FolderNode! FolderNode - - - -
folderId scalar String! - - - - -
id scalar String! - - - - -
latestVersion object VersionNode VersionNode - - - -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
parents scalar [String!]! - - - 1.11.0 -
path scalar String - - - 1.11.0 -
productBaseType scalar String - - - 1.13.0 -
productType scalar String! - - - - -
projectName scalar String! - - - - -
status scalar String! - - - - -
tags scalar [String!]! - - - - -
type scalar String! - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
versionList list [VersionListItem!]! VersionListItem - - - -
versions connection VersionsConnection! VersionNode VersionEdge 6 - -
""",
    "ProductType": """\
color scalar String - - - - -
icon scalar String - - - - -
name scalar String! - - - - -
""",
    "ProductsConnection": """\
edges list [ProductEdge!]! ProductEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "ProjectAttribType": """\
clipIn scalar Int - - - - -
clipOut scalar Int - - - - -
description scalar String - - - - -
endDate scalar DateTime - - - - -
fps scalar Float - - - - -
frameEnd scalar Int - - - - -
frameStart scalar Int - - - - -
handleEnd scalar Int - - - - -
handleStart scalar Int - - - - -
pixelAspect scalar Float - - - - -
priority scalar String - - - 1.5.0 -
resolutionHeight scalar Int - - - - -
resolutionWidth scalar Int - - - - -
startDate scalar DateTime - - - - -
""",
    "ProjectBundleType": """\
production scalar String - - - 1.9.0 -
staging scalar String - - - 1.9.0 -
""",
    "ProjectEdge": """\
cursor scalar String - - - - -
node object ProjectNode! ProjectNode - - - -
""",
    "ProjectLinkEdge": """\
author scalar String - - - 1.16.0 -
createdAt scalar DateTime! - - - 1.16.0 -
cursor scalar String - - - 1.16.0 -
data scalar JSON! - - - 1.16.0 -
id scalar String! - - - 1.16.0 -
inputId scalar String! - - - 1.16.0 -
inputNode object BaseNode BaseNode - - 1.16.0 -
inputType scalar String! - - - 1.16.0 -
linkType scalar String! - - - 1.16.0 -
name scalar String - - - 1.16.0 -
outputId scalar String! - - - 1.16.0 -
outputNode object BaseNode BaseNode - - 1.16.0 -
outputType scalar String! - - - 1.16.0 -
projectName scalar String! - - - 1.16.0 -
""",
    "ProjectLinksConnection": """\
edges list [ProjectLinkEdge!]! ProjectLinkEdge - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - 1.16.0 -
""",
    "ProjectNode": """\
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 7 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object ProjectAttribType! ProjectAttribType - - - -
bundle object ProjectBundleType! ProjectBundleType - - 1.9.0 -
code scalar String! - - - - -
color scalar String - - - 1.15.0 -
config json String - - - 1.11.0 -
createdAt scalar DateTime! - - - - -
data json String - - - - -
entityList object EntityListNode! EntityListNode - 8 1.9.0 -
entityLists connection EntityListsConnection! EntityListNode EntityListEdge 9 1.9.0 -
folder object FolderNode FolderNode - 8 - -
folderTypes list [FolderType!]! FolderType - 10 - -
folders connection FoldersConnection! FolderNode FolderEdge 11 - -
label scalar String - - - 1.15.0 -
library scalar Boolean! - - - - -
linkTypes list [LinkType!]! LinkType - 10 1.11.0 -
links connection ProjectLinksConnection! ProjectLinkEdge ProjectLinkEdge 12 1.16.0 -
name scalar String! - - - - -
product object ProductNode ProductNode - 8 - -
productBaseTypes list [ProductBaseType!]! ProductBaseType - - 1.13.0 -
productTypes list [ProductType!]! ProductType - - - -
products connection ProductsConnection! ProductNode ProductEdge 3 - -
projectFolder scalar String - - - 1.14.0 -
projectName scalar String! - - - - -
representation object RepresentationNode RepresentationNode - 8 - -
representations connection RepresentationsConnection! RepresentationNode RepresentationEdge 13 - -
skeleton scalar Boolean! - - - 1.15.0 -
statuses list [Status!]! Status - - 1.11.0 -
tags list [Tag!]! Tag - - 1.11.0 -
task object TaskNode TaskNode - 8 - -
taskTypes list [TaskType!]! TaskType - 10 - -
tasks connection TasksConnection! TaskNode TaskEdge 4 - -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
updatedAt scalar DateTime! - - - - -
usedTags scalar [String!]! - - - 1.9.0 -
version object VersionNode VersionNode - 8 - -
versions connection VersionsConnection! VersionNode VersionEdge 6 - -
workfile object WorkfileNode WorkfileNode - 8 - -
workfiles connection WorkfilesConnection! WorkfileNode WorkfileEdge 14 - -
""",
    "ProjectsConnection": """\
edges list [ProjectEdge!]! ProjectEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "Query": """\
events connection EventsConnection! EventNode EventEdge 15 - -
inbox connection InboxConnection! ActivityNode InboxEdge 16 1.3.0 1.7.0
inbox connection ActivitiesConnection! ActivityNode ActivityEdge 16 1.9.0 -
kanban connection KanbanConnection! KanbanNode KanbanEdge 17 1.3.0 -
me object UserNode! UserNode - - - -
productTypes list [ProductType!]! ProductType - - - -
project object ProjectNode! ProjectNode - 18 - -
projects connection ProjectsConnection! ProjectNode ProjectEdge 19 - -
user object UserNode! UserNode - 20 - -
users connection UsersConnection! UserNode UserEdge 21 - -
""",
    "RepresentationAttribType": """\
clipIn scalar Int - - - - -
clipOut scalar Int - - - - -
description scalar String - - - - -
extension scalar String - - - - -
fps scalar Float - - - - -
frameEnd scalar Int - - - - -
frameStart scalar Int - - - - -
handleEnd scalar Int - - - - -
handleStart scalar Int - - - - -
path scalar String - - - - -
pixelAspect scalar Float - - - - -
resolutionHeight scalar Int - - - - -
resolutionWidth scalar Int - - - - -
template scalar String - - - - -
""",
    "RepresentationEdge": """\
cursor scalar String - - - - -
node object RepresentationNode! RepresentationNode - - - -
""",
    "RepresentationNode": """\
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object RepresentationAttribType! RepresentationAttribType - - - -
context json String - - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
data json String - - - - -
fileCount scalar Int! - - - - -
files list [FileNode!]! FileNode - - - -
id scalar String! - - - - -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
parents scalar [String!]! - - - 1.11.0 -
path scalar String - - - 1.11.0 -
projectName scalar String! - - - - -
status scalar String! - - - - -
tags scalar [String!]! - - - - -
traits json String - - - 1.9.0 -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
version object VersionNode! VersionNode - - - -
versionId scalar String! - - - - -
""",
    "RepresentationsConnection": """\
edges list [RepresentationEdge!]! RepresentationEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "Status": """\
color scalar String - - - 1.11.0 -
icon scalar String - - - 1.11.0 -
name scalar String! - - - 1.11.0 -
scope scalar [String!] - - - 1.11.0 -
shortName scalar String - - - 1.11.0 -
state scalar String - - - 1.11.0 -
""",
    "SubTaskNode": """\
assignees scalar [String!]! - - - 1.14.0 -
description scalar String - - - 1.14.0 -
endDate scalar DateTime - - - 1.14.0 -
id scalar String! - - - 1.14.0 -
isDone scalar Boolean! - - - 1.14.0 -
label scalar String! - - - 1.14.0 -
name scalar String! - - - 1.14.0 -
startDate scalar DateTime - - - 1.14.0 -
""",
    "Tag": """\
color scalar String - - - 1.11.0 -
name scalar String! - - - 1.11.0 -
""",
    "TaskAttribType": """\
clipIn scalar Int - - - - -
clipOut scalar Int - - - - -
description scalar String - - - - -
endDate scalar DateTime - - - - -
fps scalar Float - - - - -
frameEnd scalar Int - - - - -
frameStart scalar Int - - - - -
handleEnd scalar Int - - - - -
handleStart scalar Int - - - - -
pixelAspect scalar Float - - - - -
priority scalar String - - - 1.5.0 -
resolutionHeight scalar Int - - - - -
resolutionWidth scalar Int - - - - -
startDate scalar DateTime - - - - -
""",
    "TaskEdge": """\
cursor scalar String - - - - -
node object TaskNode! TaskNode - - - -
""",
    "TaskNode": """\
Folder object FolderNode FolderNode - - - -
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
assignees scalar [String!]! - - - - -
attrib object TaskAttribType! TaskAttribType - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
data json String - - - - -
folder object FolderNode! FolderNode - - - -
folderId scalar String! - - - - -
hasReviewables scalar Boolean! - - - 1.5.0 -
id scalar String! - - - - -
label scalar String - - - - -
latestComments list [EntityComment!] EntityComment - - 1.16.0 -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
ownAttrib scalar [String!]! - - - - -
parents scalar [String!]! - - - 1.11.0 -
path scalar String - - - 1.11.0 -
projectName scalar String! - - - - -
status scalar String! - - - - -
subtasks list [SubTaskNode!]! SubTaskNode - - 1.14.0 -
tags scalar [String!]! - - - - -
taskType scalar String! - - - - -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
thumbnailHash scalar String! - - - 1.16.0 -
thumbnailId scalar String - - - - -
type scalar String! - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
versions connection VersionsConnection! VersionNode VersionEdge 6 - -
workfiles connection WorkfilesConnection! WorkfileNode WorkfileEdge 14 - -
""",
    "TaskType": """\
color scalar String - - - 1.11.0 -
icon scalar String - - - 1.11.0 -
name scalar String! - - - - -
shortName scalar String - - - 1.11.0 -
""",
    "TasksConnection": """\
edges list [TaskEdge!]! TaskEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "ThumbnailInfo": """\
id scalar String! - - - 1.7.0 -
relation scalar String - - - 1.7.0 -
sourceEntityId scalar String - - - 1.7.0 -
sourceEntityType scalar String - - - 1.7.0 -
""",
    "UserAttribType": """\
avatarUrl scalar String - - - - -
developerMode scalar Boolean - - - - -
email scalar String - - - - -
fullName scalar String - - - - -
""",
    "UserEdge": """\
cursor scalar String - - - - -
node object UserNode! UserNode - - - -
""",
    "UserNode": """\
accessGroups json String! - - - - -
active scalar Boolean! - - - - -
allAttrib json String! - - - 1.9.0 -
apiKeyPreview scalar String - - - - -
attrib object UserAttribType! UserAttribType - - - -
createdAt scalar DateTime! - - - - -
defaultAccessGroups scalar [String!]! - - - - -
deleted scalar Boolean! - - - 1.3.0 -
disablePasswordLogin scalar Boolean! - - - 1.10.0 -
hasPassword scalar Boolean! - - - - -
inviteAcceptedAt scalar DateTime - - - 1.16.0 -
inviteSentAt scalar DateTime - - - 1.16.0 -
isAdmin scalar Boolean! - - - - -
isDeveloper scalar Boolean! - - - - -
isGuest scalar Boolean! - - - - -
isManager scalar Boolean! - - - - -
isService scalar Boolean! - - - - -
isStagingAllowed scalar Boolean! - - - 1.16.0 -
name scalar String! - - - - -
tasks connection TasksConnection! TaskNode TaskEdge 22 - -
updatedAt scalar DateTime! - - - - -
userPool scalar String - - - 1.7.0 -
""",
    "UsersConnection": """\
edges list [UserEdge!]! UserEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "VersionAttribType": """\
clipIn scalar Int - - - - -
clipOut scalar Int - - - - -
colorSpace scalar String - - - - -
comment scalar String - - - - -
description scalar String - - - - -
families scalar [String!] - - - - -
fps scalar Float - - - - -
frameEnd scalar Int - - - - -
frameStart scalar Int - - - - -
handleEnd scalar Int - - - - -
handleStart scalar Int - - - - -
intent scalar String - - - - -
machine scalar String - - - - -
pixelAspect scalar Float - - - - -
resolutionHeight scalar Int - - - - -
resolutionWidth scalar Int - - - - -
site scalar String - - - - -
source scalar String - - - - -
""",
    "VersionEdge": """\
cursor scalar String - - - - -
node object VersionNode! VersionNode - - - -
""",
    "VersionListItem": """\
id scalar String! - - - - -
name scalar String! - - - - -
version scalar Int! - - - - -
""",
    "VersionNode": """\
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object VersionAttribType! VersionAttribType - - - -
author scalar String - - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - 1.14.0 -
data json String - - - - -
featuredVersionType scalar String - - - 1.13.0 -
hasReviewables scalar Boolean! - - - 1.5.0 -
heroVersionId scalar String - - - 1.13.0 -
id scalar String! - - - - -
isLatest scalar Boolean! - - - 1.13.0 -
isLatestDone scalar Boolean! - - - 1.13.0 -
latestComments list [EntityComment!] EntityComment - - 1.16.0 -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
parents scalar [String!]! - - - 1.11.0 -
path scalar String - - - 1.11.0 -
product object ProductNode! ProductNode - - - -
productId scalar String! - - - - -
projectName scalar String! - - - - -
representations connection RepresentationsConnection! RepresentationNode RepresentationEdge 13 - -
status scalar String! - - - - -
tags scalar [String!]! - - - - -
task object TaskNode TaskNode - - - -
taskId scalar String - - - - -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
thumbnailHash scalar String! - - - 1.16.0 -
thumbnailId scalar String - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - 1.14.0 -
version scalar Int! - - - - -
""",
    "VersionsConnection": """\
edges list [VersionEdge!]! VersionEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
    "WorkfileAttribType": """\
description scalar String - - - - -
extension scalar String - - - - -
""",
    "WorkfileEdge": """\
cursor scalar String - - - - -
node object WorkfileNode! WorkfileNode - - - -
""",
    "WorkfileNode": """\
Parents scalar [String!] - - - 1.11.0 -
active scalar Boolean! - - - - -
activities connection ActivitiesConnection! ActivityNode ActivityEdge 0 1.3.0 -
allAttrib json String! - - - 1.9.0 -
attrib object WorkfileAttribType! WorkfileAttribType - - - -
createdAt scalar DateTime! - - - - -
createdBy scalar String - - - - -
data json String - - - - -
id scalar String! - - - - -
links connection LinksConnection! BaseNode LinkEdge 1 - -
name scalar String! - - - - -
parents scalar [String!]! - - - 1.11.0 -
path scalar String! - - - - -
projectName scalar String! - - - - -
status scalar String! - - - - -
tags scalar [String!]! - - - - -
task object TaskNode! TaskNode - - - -
taskId scalar String - - - - -
thumbnail object ThumbnailInfo ThumbnailInfo - - 1.7.0 -
thumbnailHash scalar String! - - - 1.16.0 -
thumbnailId scalar String - - - - -
updatedAt scalar DateTime! - - - - -
updatedBy scalar String - - - - -
""",
    "WorkfilesConnection": """\
edges list [WorkfileEdge!]! WorkfileEdge - - - -
fieldStats list [ColumnStats!]! ColumnStats - - 1.16.0 -
pageInfo object PageInfo! PageInfo - - - -
""",
}

TYPE_NAMES: Final[Tuple[str, ...]] = tuple(_TYPES)
"""Object types of all known versions."""

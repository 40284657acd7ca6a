"""What drift speaks of: findings, what they touch, and the report that holds them.

The engine makes findings, the analysis of code adds what each touches, the reports draw them. None of the three knows
more of the others than these values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

__all__ = [
    "LEVELS",
    "MANY_OPERATIONS",
    "NAMED_OPERATIONS",
    "CodeLine",
    "Confidence",
    "Document",
    "Extent",
    "Finding",
    "Level",
    "Noise",
    "Operation",
    "Part",
    "Report",
    "Touch",
    "TouchKind",
    "Unread",
]

Level = Literal["error", "warning", "info"]
"""``error`` breaks callers, ``warning`` may, ``info`` does not."""

LEVELS: tuple[Level, ...] = ("error", "warning", "info")
"""From worst to least."""

MANY_OPERATIONS = 500
"""More operations than this are not all named for one finding; a server of AYON has about 310."""
NAMED_OPERATIONS = 100

Part = Literal["document", "operation", "parameter", "request", "response", "security", "schema", "graphql"]
Extent = Literal["fully", "partly"]
Confidence = Literal["certain", "likely", "possible"]
TouchKind = Literal["operation", "model", "field", "parameter", "member", "function", "graphql"]
Noise = Literal["studio-attributes", "addon-routes"]
"""Why a change comes from how the studio is set up, and not from the server's version."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation as one document has it."""

    method: str
    """Upper case: ``GET``."""
    path: str
    """As declared: ``/api/projects/{project_name}``."""
    operation_id: str = ""
    tag: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Touch:
    """Something in the SDK that a finding changes."""

    kind: TouchKind
    name: str
    """As users write it: ``server.rest.folders.get_folder``, ``FolderModel.attrib``, ``ServerAPI.get_folders``."""
    extent: Extent = "fully"


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line of the user's that a finding reaches."""

    file: str
    """As the user named it, with forward slashes."""
    line: int
    """From 1 on."""
    column: int
    """From 1 on."""
    text: str
    symbol: str
    """The touched name that is used there."""
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Unread:
    """A file of the user's that could not be looked through."""

    file: str
    """As the user named it, with forward slashes."""
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One change, seen from a caller of the base version."""

    rule: str
    """Stable id: ``response-property-removed``."""
    level: Level
    part: Part
    text: str
    """What changed, a sentence."""
    advice: str
    """What to do about it, a sentence; empty where nothing has to be done."""
    operation: Operation | None = None
    """The operation it is about, as the base has it; as the revision has it when it is new there. None for a change in
    a component schema (then `schema` names it), in GraphQL, and in what belongs to the document as a whole."""
    operations: tuple[Operation, ...] = ()
    """All operations whose callers meet the change, sorted by path and method: `operation` alone, or those that lead to
    the component schema in the direction of the rule. A component that changed is one finding for each direction,
    however many operations share it; so is what changed alike in many operations, such as a header that all took."""
    renamed: Operation | None = None
    """The same operation in the revision, where its name or path differs."""
    where: str = ""
    """Place within the part: ``$.hasReviewables``, ``query limit``, ``200 application/json $.items[].id``."""
    schema: str = ""
    """Component schema or GraphQL type that holds what changed, if one does."""
    prop: str = ""
    """Property, field, argument, enum value or parameter that changed, if one did."""
    base: str = ""
    """JSON pointer, or GraphQL coordinate, in the base; empty where it is not there."""
    revision: str = ""
    """The same in the revision."""
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the sentence is made of, for machines: ``{"from": "string", "to": "integer"}``."""
    noise: Noise | None = None
    touches: tuple[Touch, ...] = ()
    lines: tuple[CodeLine, ...] = ()

    @property
    def named_operations(self) -> tuple[Operation, ...]:
        """Those of `operations` that reports and touches name: all, unless there are too many for anybody to read.

        A server whose schemas all refer to each other would have every finding name every operation.
        """
        return self.operations if len(self.operations) <= MANY_OPERATIONS else self.operations[:NAMED_OPERATIONS]

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that stay the same as long as it is the same change.

        Sentences, levels, pointers and lines of code do not count: documents are reordered and texts improve.
        """
        values = ",".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        parts = (self.rule, str(self.operation or ""), self.part, self.where, self.schema, self.prop, values)
        return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Document:
    """One of the two sides, for the head of a report."""

    name: str
    """As the user named it: ``pinned``, ``1.15.0``, a file, a URL without credentials."""
    kind: Literal["openapi", "graphql"]
    title: str = ""
    version: str = ""
    operations: int = 0
    """Operations, or GraphQL types."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found between a base and a revision, worst first."""

    base: tuple[Document, ...]
    """OpenAPI and, where there is one, GraphQL."""
    revision: tuple[Document, ...]
    findings: tuple[Finding, ...]
    unread: tuple[Unread, ...] = ()
    """Files of the user's that should have been looked through, and could not."""

    def of_level(self, level: Level, *, noise: bool = False) -> tuple[Finding, ...]:
        """Findings of a level, without or only with what is studio noise."""
        return tuple(found for found in self.findings if found.level == level and (found.noise is not None) == noise)

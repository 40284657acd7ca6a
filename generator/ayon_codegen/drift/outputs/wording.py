"""What all forms say alike."""

from __future__ import annotations

from ...text import one_line
from ..entries import Entry
from ..findings import CodeLine, Document, Finding, Level, Noise, Operation, Part, Touch
from ..verdict import Judged, Verdict

__all__ = [
    "LEVEL_MEANING",
    "NOISE_TITLES",
    "PART_NAMES",
    "by_code",
    "conclusion",
    "document",
    "expiry",
    "headline",
    "moved",
    "noise_fate",
    "place",
    "plural",
    "safe",
    "subject",
    "totals",
    "touch",
    "touched",
]

LEVEL_MEANING: dict[Level, str] = {"error": "breaks callers", "warning": "may break callers", "info": "breaks nobody"}
NOISE_TITLES: dict[Noise, str] = {
    "studio-attributes": "Studio set-up: attributes",
    "addon-routes": "Studio set-up: routes of addons",
}
PART_NAMES: dict[Part, str] = {
    "document": "Document",
    "operation": "Operation",
    "parameter": "Parameter",
    "request": "Request",
    "response": "Response",
    "security": "Security",
    "schema": "Schema",
    "graphql": "GraphQL",
}
_LONGEST = 2000


def safe(text: object) -> str:
    """Text on one line without control and direction characters, cut where it is absurdly long."""
    line = one_line(str(text)[: _LONGEST * 2])
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


def plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def document(side: Document) -> str:
    """One side in a line: ``AYON server 1.16.0, 367 operations``."""
    title = safe(side.title) or ("GraphQL" if side.kind == "graphql" else "OpenAPI")
    name = " ".join(part for part in (title, safe(side.version)) if part)
    what = "type" if side.kind == "graphql" else "operation"
    return f"{name}, {plural(side.operations, what)}"


def headline(verdict: Verdict) -> str:
    """``pinned (1.16.0) → https://ayon.studio.example (1.17.0)``."""
    return f"{_side(verdict.report.base)} → {_side(verdict.report.revision)}"


def _side(documents: tuple[Document, ...]) -> str:
    if not documents:
        return "nothing"
    name = safe(documents[0].name)
    version = next((safe(side.version) for side in documents if side.version), "")
    return f"{name} ({version})" if version and version not in name else name


def place(entry: Entry) -> str:
    """Where a change is, in a line; the first of several."""
    return safe(entry.places[0]) if entry.places else ""


def subject(found: Finding) -> str:
    """What a finding is about: the operation, or the schema and its property, or the document."""
    if found.operation is not None:
        return safe(found.operation)
    if found.schema:
        return safe(f"{found.schema}.{found.prop}" if found.prop else found.schema)
    return safe(found.where or "document")


def moved(operation: Operation) -> str:
    name = f" ({operation.operation_id})" if operation.operation_id else ""
    return safe(f"{operation}{name}")


def touch(item: Touch) -> str:
    return safe(item.name) + (" (partly)" if item.extent == "partly" else "")


def touched(entry: Entry, most: int = 8) -> str:
    """What of the SDK a change touches, in a line: what breaks as a whole, then what goes on in part."""
    fully = [safe(item.name) for item in entry.brief_touches if item.extent == "fully"]
    partly = [safe(item.name) for item in entry.brief_touches if item.extent == "partly"]
    parts = [_some(fully, most), f"partly {_some(partly, most)}" if partly else ""]
    return "; ".join(part for part in parts if part)


def _some(names: list[str], most: int) -> str:
    rest = len(names) - most
    return ", ".join(names[:most]) + (f" and {rest:,} more" if rest > 0 else "")


def expiry(item: Judged) -> str:
    """The fate of an approval: ``until 2027-03-01``, ``expired on 2027-03-01``, or nothing."""
    if item.approval is None or item.approval.expires is None:
        return ""
    return f"{'expired on' if item.expired else 'until'} {item.approval.expires.isoformat()}"


def noise_fate(verdict: Verdict) -> str:
    return "counted, as asked" if verdict.policy.fail_on_noise else "not counted"


def totals(verdict: Verdict) -> str:
    """``3 errors, 1 warning, 40 infos; 2 approved, 5 of studio set-up``."""
    levels: tuple[Level, ...] = ("error", "warning", "info")
    text = ", ".join(plural(len(verdict.open(level)), level) for level in levels)
    aside: list[str] = []
    if verdict.approved:
        aside.append(f"{len(verdict.approved):,} approved")
    if verdict.noise:
        aside.append(f"{len(verdict.noise):,} of studio set-up")
    return "; ".join(part for part in (text, ", ".join(aside)) if part)


def conclusion(verdict: Verdict) -> str:
    """What the check decided, a sentence."""
    if not verdict.judged:
        return "Nothing changed."
    policy = verdict.policy
    if policy.fail_on is None:
        return "Nothing makes this check fail: it only reports."
    what = f"of level {policy.fail_on}" + ("" if policy.fail_on == "error" else " or worse")
    reach = " that your code runs into" if policy.only_my_code else ""
    count = len(verdict.counting)
    if not count:
        return f"No finding {what}{reach} is open."
    return f"{plural(count, 'finding')} {what}{reach} {'is' if count == 1 else 'are'} open."


def by_code(entries: tuple[Entry, ...]) -> list[tuple[CodeLine, list[Entry]]]:
    """Lines of code in the order of files, each with what reaches it."""
    found: dict[tuple[str, int], tuple[CodeLine, list[Entry]]] = {}
    for entry in entries:
        for line in entry.lines:
            held = found.setdefault((line.file, line.line), (line, []))[1]
            if not held or held[-1] is not entry:
                held.append(entry)
    return [found[key] for key in sorted(found)]

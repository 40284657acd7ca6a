"""Compare two schemas: everything that changed, and what it means to callers, in one report."""

from __future__ import annotations

from typing import Any

from graphql import is_introspection_type

from ..document import as_list, as_map, iter_operations
from ..errors import SchemaInvalid
from ..graphql_schema import parse
from .context import Context, components
from .findings import LEVELS, Document, Finding, Report
from .inputs import Source
from .leftovers import leftovers
from .lifecycle import Policy
from .many import joined
from .noise import marked
from .normal import Side, token
from .operations import compare_operations
from .rules import load_all
from .security import compare_schemes

__all__ = ["compare"]

Node = dict[str, Any]


def compare(base: Source, revision: Source, *, policy: Policy | None = None) -> Report:
    """Compare two sources.

    Args:
        base: What callers were written for.
        revision: What they will meet.
        policy: Day of the comparison and promises about sunsets.

    Returns:
        Findings, worst first. OpenAPI is compared with OpenAPI and GraphQL with GraphQL; what only one side has is left
        out.

    Raises:
        SchemaInvalid: The two have nothing in common, or one cannot be walked.
    """
    load_all()
    findings: list[Finding] = []
    documents: tuple[list[Document], list[Document]] = [], []
    try:
        if base.openapi is not None and revision.openapi is not None:
            ayon = all(
                str(as_map(side.get("info")).get("title")).lower().startswith("ayon")
                for side in (base.openapi, revision.openapi)
            )
            context = Context(Side(base.name, base.openapi), Side(revision.name, revision.openapi), policy or Policy())
            _compare_openapi(context)
            findings += joined([marked(found, ayon=ayon) for found in context.findings])
            for source, into in zip((base, revision), documents, strict=True):
                into.append(_openapi(source.name, source.openapi or {}))
        if base.graphql is not None and revision.graphql is not None:
            from .graphql import compare_graphql

            # The type names that end with AttribType are AYON's alone.
            findings += (marked(found, ayon=True) for found in compare_graphql(base.graphql, revision.graphql))
            for source, into in zip((base, revision), documents, strict=True):
                into.append(_graphql(source.name, source.graphql or ""))
    except RecursionError:
        raise SchemaInvalid(f"{base.name} or {revision.name} is nested too deeply to be compared") from None
    if not documents[0]:
        raise SchemaInvalid(
            f"{base.name} holds {_holds(base)} and {revision.name} holds {_holds(revision)}; nothing can be compared"
        )
    return Report(tuple(documents[0]), tuple(documents[1]), tuple(sorted(findings, key=_order)))


def _compare_openapi(context: Context) -> None:
    context.base.check()
    context.revision.check()
    compare_operations(context)
    compare_schemes(context)
    _servers(context)
    _schemas(context)
    leftovers(context, "document", context.base.document, context.revision.document, what="the document")
    context.finish()


def _servers(context: Context) -> None:
    def urls(side: Side) -> list[str]:
        return [str(as_map(entry).get("url") or "/") for entry in as_list(side.document.get("servers"))] or ["/"]

    old, new = urls(context.base), urls(context.revision)
    if "servers" not in context.base.document or "servers" not in context.revision.document:
        # Snapshots leave the servers out: where a server is reached is no fact of its version.
        return
    for url in [url for url in old if url not in new]:
        context.emit("server-removed", where="servers", base="/servers", values={"value": url})
    for url in [url for url in new if url not in old]:
        context.emit("server-added", where="servers", revision="/servers", values={"value": url})


def _schemas(context: Context) -> None:
    """Component schemas that came or went; those that nobody refers to are compared too."""
    context.schemas.finish()
    old, new = components(context.base, "schemas"), components(context.revision, "schemas")
    prefix = "#/components/schemas/"
    for name in sorted(old.keys() & new.keys()):
        reference = prefix + token(name)
        context.schemas.component(reference, reference)
    context.schemas.finish()
    renamed = {key for key in context.schemas.units if key[0] != key[1] and context.schemas.same(*key)}
    left, right = {key[0] for key in renamed}, {key[1] for key in renamed}
    for name in sorted(old.keys() - new.keys()):
        if prefix + token(name) not in left:
            context.emit("schema-removed", schema=name, base=f"/components/schemas/{token(name)}", what=name)
    for name in sorted(new.keys() - old.keys()):
        if prefix + token(name) not in right:
            context.emit("schema-added", schema=name, revision=f"/components/schemas/{token(name)}", what=name)


def _order(finding: Finding) -> tuple[Any, ...]:
    operation = finding.operation
    return (
        LEVELS.index(finding.level),
        finding.noise or "",
        finding.part,
        finding.schema,
        (operation.path, operation.method) if operation else ("", ""),
        finding.where,
        finding.rule,
        finding.prop,
        sorted(finding.values.items()),
        finding.base,
        finding.revision,
    )


def _openapi(name: str, document: Node) -> Document:
    info = as_map(document.get("info"))
    operations = sum(1 for _ in iter_operations(document))
    return Document(name, "openapi", str(info.get("title") or ""), str(info.get("version") or ""), operations)


def _graphql(name: str, sdl: str) -> Document:
    types = [named for named in parse(sdl).type_map.values() if not is_introspection_type(named)]
    return Document(name, "graphql", "", "", len(types))


def _holds(source: Source) -> str:
    return "OpenAPI" if source.openapi is not None else "GraphQL"

"""The server's own history: every two neighbours can be compared, and every change is one that a rule knows."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from typing import Any

import ayon_schemas
import pytest
from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.findings import LEVELS
from ayon_codegen.drift.inputs import Source, resolve
from ayon_codegen.drift.rules import load_all

VERSIONS = ayon_schemas.versions()
UNCLASSIFIED = (
    "keyword-changed",
    "request-schema-changed",
    "response-schema-changed",
    "parameter-schema-changed",
    "header-schema-changed",
    "graphql-changed",
    "graphql-breaking-change",
    "graphql-dangerous-change",
)


def shuffled(node: Any, chance: random.Random) -> Any:
    """The same document with keys in another order."""
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: shuffled(node[key], chance) for key in keys}
    return [shuffled(entry, chance) for entry in node] if isinstance(node, list) else node


@pytest.mark.parametrize(("old", "new"), [*pairwise(VERSIONS), *[pair[::-1] for pair in pairwise(VERSIONS)]])
def test_neighbours(old: str, new: str) -> None:
    report = compare(resolve(old), resolve(new))
    rules = load_all()
    assert report.findings
    assert not [found for found in report.findings if found.rule in UNCLASSIFIED]
    assert [document.kind for document in report.base] == ["openapi", "graphql"]
    assert [LEVELS.index(found.level) for found in report.findings] == sorted(
        LEVELS.index(found.level) for found in report.findings
    )
    for found in report.findings:
        assert found.rule in rules
        assert found.text
        assert "{" not in found.advice
        assert found.base or found.revision
        assert found.operations or found.part in ("graphql", "schema", "document", "security"), found


@pytest.mark.parametrize("version", VERSIONS)
def test_a_version_and_itself_in_another_order(version: str) -> None:
    source = resolve(version)
    assert source.openapi is not None
    other = Source("other", shuffled(source.openapi, random.Random(1)), source.graphql)
    assert compare(source, other).findings == ()


def test_findings_are_the_same_every_time() -> None:
    base, revision = resolve("1.14.0"), resolve("1.16.0")
    first = compare(base, revision).findings
    assert revision.openapi is not None
    again = Source(revision.name, shuffled(revision.openapi, random.Random(2)), revision.graphql)
    assert [found.fingerprint for found in compare(base, again).findings] == [found.fingerprint for found in first]


def test_fingerprints_tell_findings_apart() -> None:
    for old, new in pairwise(VERSIONS):
        prints = [found.fingerprint for found in compare(resolve(old), resolve(new)).findings]
        assert len(prints) == len(set(prints)), (old, new)


def test_prose_says_nothing() -> None:
    source = resolve("pinned")
    assert source.openapi is not None
    other = json.loads(json.dumps(source.openapi))

    def write(node: Any, named: bool = False) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                write(value, key in ("properties", "schemas", "paths", "responses"))
            if not named and ("type" in node or "operationId" in node or "content" in node):
                node.update(description="told", summary="in short", title="Other", example=1)
        elif isinstance(node, list):
            for entry in node:
                write(entry)

    write(other)
    assert other != source.openapi
    assert compare(source, Source("other", other, source.graphql)).findings == ()

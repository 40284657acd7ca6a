"""JSON for programs: everything that the report knows, in a form that `report.schema.json` describes."""

from __future__ import annotations

import json
from typing import Any

from ..approvals import Approval
from ..findings import LEVELS, CodeLine, Document, Operation, Touch
from ..verdict import Judged, Verdict

__all__ = ["FORMAT_VERSION", "as_json"]

FORMAT_VERSION = 1
"""Counts changes that a reader has to know of; what is only added does not raise it."""

Node = dict[str, Any]


def as_json(verdict: Verdict) -> str:
    """The whole verdict as JSON in ASCII, keys in a fixed order."""
    policy = verdict.policy
    document: Node = {
        "format": "ayon-sdk/drift",
        "version": FORMAT_VERSION,
        "base": [_document(side) for side in verdict.report.base],
        "revision": [_document(side) for side in verdict.report.revision],
        "policy": {
            "fail_on": policy.fail_on,
            "fail_on_noise": policy.fail_on_noise,
            "only_my_code": policy.only_my_code,
        },
        "failed": bool(verdict.counting),
        "scanned": verdict.scanned,
        "summary": {
            **{level: len(verdict.open(level)) for level in LEVELS},
            "approved": len(verdict.approved),
            "noise": len(verdict.noise),
            "counting": len(verdict.counting),
        },
        "findings": [_finding(item) for item in verdict.judged],
        "unused_approvals": [_approval(approval) for approval in verdict.unused],
        "unread": [{"file": file.file, "reason": file.reason} for file in verdict.report.unread],
    }
    return json.dumps(document, indent=1) + "\n"


def _document(side: Document) -> Node:
    return {
        "name": side.name,
        "kind": side.kind,
        "title": side.title,
        "version": side.version,
        "operations": side.operations,
    }


def _finding(item: Judged) -> Node:
    found = item.finding
    return {
        "fingerprint": found.fingerprint,
        "rule": found.rule,
        "level": found.level,
        "part": found.part,
        "text": found.text,
        "advice": found.advice,
        "operation": _operation(found.operation),
        "operations": [_operation(operation) for operation in found.named_operations],
        "operations_total": len(found.operations),
        "renamed": _operation(found.renamed),
        "where": found.where,
        "schema": found.schema,
        "property": found.prop,
        "base": found.base,
        "revision": found.revision,
        "values": dict(found.values),
        "noise": found.noise,
        "touches": [_touch(touch) for touch in found.touches],
        "code": [_line(line) for line in found.lines],
        "counts": item.counts,
        "approval": None if item.approval is None else {**_approval(item.approval), "expired": item.expired},
    }


def _operation(operation: Operation | None) -> Node | None:
    if operation is None:
        return None
    return {
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.operation_id,
        "tag": operation.tag,
    }


def _touch(touch: Touch) -> Node:
    return {"kind": touch.kind, "name": touch.name, "extent": touch.extent}


def _line(line: CodeLine) -> Node:
    return {
        "file": line.file,
        "line": line.line,
        "column": line.column,
        "text": line.text,
        "symbol": line.symbol,
        "confidence": line.confidence,
    }


def _approval(approval: Approval) -> Node:
    return {
        "fingerprint": approval.fingerprint,
        "reason": approval.reason,
        "expires": None if approval.expires is None else approval.expires.isoformat(),
    }

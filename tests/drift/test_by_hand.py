"""Findings between the server's versions, looked up by hand in the documents; what stands there is noted with each."""

from __future__ import annotations

from typing import Any, NamedTuple

import ayon_schemas
import pytest
from ayon_codegen.drift.compare import compare
from ayon_codegen.drift.findings import Finding, Report
from ayon_codegen.drift.inputs import resolve

_REPORTS: dict[tuple[str, str], Report] = {}
GONE = object()
"""Nothing is there on that side."""


def report(base: str, revision: str) -> Report:
    if (base, revision) not in _REPORTS:
        _REPORTS[base, revision] = compare(resolve(base), resolve(revision))
    return _REPORTS[base, revision]


class Checked(NamedTuple):
    base: str
    revision: str
    level: str
    rule: str
    about: str
    """Operation, component schema or GraphQL type."""
    where: str
    old: Any = None
    """What stands in the base at the place of the finding, as far as it counts."""
    new: Any = None
    operations: int | None = None
    """How many operations meet it."""
    noise: str | None = None


ID = "^[0-9a-f]{32}$"
NAME = r"^[a-zA-Z0-9_]([a-zA-Z0-9_\.\-]*[a-zA-Z0-9_])?$"
THUMBNAIL = "#/components/schemas/CreateThumbnailResponseModel"

CHECKED = [
    # -- 1.0.0 → 1.3.0
    Checked("1.0.0", "1.3.0", "error", "parameter-default-removed", "GET /api/projects", "query length",
            {"default": 200, "minimum": 1.0, "type": "integer"}, {"type": "integer"}),
    Checked("1.0.0", "1.3.0", "info", "parameter-minimum-unset", "GET /api/projects", "query length",
            {"minimum": 1.0}, {"type": "integer"}),
    Checked("1.0.0", "1.3.0", "error", "request-property-became-required", "DeployProjectRequestModel", "$.code",
            {"type": "string"}, {"type": "string"}, 1),
    Checked("1.0.0", "1.3.0", "error", "response-type-widened", "UserSessionModel", "$.lastUsed",
            {"type": "integer"}, {"type": "number"}, 1),
    Checked("1.0.0", "1.3.0", "error", "response-property-became-optional", "AddonInstallListItemModel", "$.addonName",
            {"type": "string"}, {"type": "string"}),
    Checked("1.0.0", "1.3.0", "warning", "operation-id-changed", "PATCH /api/bundles/{bundle_name}", "",
            {"operationId": "patch_bundle"}, {"operationId": "update_bundle"}),
    Checked("1.0.0", "1.3.0", "warning", "operation-removed-after-deprecation", "GET /api/desktop/dependency_packages",
            "", {"deprecated": True}, GONE),
    Checked("1.0.0", "1.3.0", "warning", "operation-group-changed", "POST /api/resolve", "",
            {"tags": ["URI resolver"]}, {"tags": ["URIs"]}),
    Checked("1.0.0", "1.3.0", "warning", "parameter-removed", "", "header x-api-key",
            {"in": "header", "name": "x-api-key", "required": False}, GONE, 167),
    Checked("1.0.0", "1.3.0", "warning", "request-default-changed", "FolderAccess", "$.path",
            {"default": "/"}, {"default": ""}),
    Checked("1.0.0", "1.3.0", "info", "operation-added", "POST /api/actions/execute", "", GONE,
            {"operationId": "execute_action"}),
    Checked("1.0.0", "1.3.0", "info", "parameter-deprecated", "POST /api/desktop/dependencyPackages", "query overwrite",
            {"name": "overwrite"}, {"name": "overwrite", "deprecated": True}),
    Checked("1.0.0", "1.3.0", "info", "response-property-added", "AddonListItem", "$.addonType", GONE,
            {"enum": ["server", "pipeline"]}, 1),
    Checked("1.0.0", "1.3.0", "info", "graphql-argument-added", "ProjectNode", "ProjectNode.folders(assignees:)"),
    # -- 1.3.0 → 1.5.0
    Checked("1.3.0", "1.5.0", "error", "parameter-pattern-added",
            "DELETE /api/projects/{project_name}/activities/{activity_id}", "path activity_id",
            {"type": "string"}, {"pattern": ID, "minLength": 32, "maxLength": 32}),
    Checked("1.3.0", "1.5.0", "info", "operation-deprecated", "POST /api/addons", "",
            {"operationId": "configure_addons"}, {"operationId": "configure_addons", "deprecated": True}),
    Checked("1.3.0", "1.5.0", "info", "request-union-branch-added", "EnrollRequestModel", "$.sourceTopic",
            {"type": "string"}, {"type": "array", "items": {"type": "string"}}),
    Checked("1.3.0", "1.5.0", "info", "request-pattern-removed", "EnrollRequestModel", "$.sourceTopic(string)",
            {"pattern": r"^[a-zA-Z][a-zA-Z0-9_\.\*]{2,64}$"}, {"type": "string"}),
    Checked("1.3.0", "1.5.0", "info", "response-type-narrowed", "GET /api/market/addons", "200 application/json",
            {}, {"title": "AddonList", "type": "object"}),
    Checked("1.3.0", "1.5.0", "info", "schema-renamed", "AddonList", "",
            {"title": "AddonList"}, {"title": "AddonList"}),
    # -- 1.5.0 → 1.7.0
    Checked("1.5.0", "1.7.0", "error", "operation-removed", "DELETE /api/anatomy/presets/{preset_name}/primary", "",
            {"operationId": "unset_primary_preset"}, GONE),
    Checked("1.5.0", "1.7.0", "error", "operation-moved", "GET /api/onboarding/releases", "",
            {"operationId": "get_releases", "tags": ["Onboarding"]}, {"operationId": "get_releases"}),
    Checked("1.5.0", "1.7.0", "warning", "request-property-removed", "EnrollRequestModel", "$.debug",
            {"type": "boolean", "default": False}, GONE, 1),
    Checked("1.5.0", "1.7.0", "info", "response-unique-items-added", "SiteInfo", "$.users",
            {"type": "array"}, {"type": "array", "uniqueItems": True}, 2),
    Checked("1.5.0", "1.7.0", "error", "graphql-argument-type-changed", "FolderNode", "FolderNode.tasks(attributes:)"),
    Checked("1.5.0", "1.7.0", "error", "graphql-type-removed", "AtrributeFilterInput", "AtrributeFilterInput"),
    # -- 1.7.0 → 1.9.0
    Checked("1.7.0", "1.9.0", "error", "request-items-restricted", "ProjectPatchModel", "$.folderTypes",
            {"items": {}, "type": "array"}, {"items": {"$ref": "#/components/schemas/FolderType"}}),
    Checked("1.7.0", "1.9.0", "error", "request-min-length-set", "TeamModel", "$.name",
            {"type": "string"}, {"minLength": 2, "maxLength": 64}, 1),
    Checked("1.7.0", "1.9.0", "error", "response-property-removed", "ExecuteResponseModel", "$.uri",
            {"type": "string"}, GONE, 1),
    Checked("1.7.0", "1.9.0", "warning", "request-pattern-changed", "AttributeModel", "$.name",
            {"pattern": "^[a-zA-Z0-9]{2,30}$"}, {"pattern": "^[a-zA-Z0-9]{2,64}$"}),
    Checked("1.7.0", "1.9.0", "warning", "parameter-pattern-changed", "DELETE /api/attributes/{attribute_name}",
            "path attribute_name", {"pattern": NAME}, {"pattern": "^[a-zA-Z0-9]{2,64}$"}),
    Checked("1.7.0", "1.9.0", "info", "response-status-removed", "", "401",
            {"description": ""}, GONE, 50),
    Checked("1.7.0", "1.9.0", "info", "request-deprecated", "PatchServiceRequestModel", "$.config"),
    Checked("1.7.0", "1.9.0", "info", "response-additional-properties-restricted", "VersionInfo", "$.frontendScopes",
            {"type": "object"}, {"additionalProperties": {"$ref": "#/components/schemas/FrontendScopeSettings"}}),
    Checked("1.7.0", "1.9.0", "error", "graphql-field-became-nullable", "ProjectNode", "ProjectNode.folder"),
    # -- 1.9.0 → 1.13.0
    Checked("1.11.0", "1.12.0", "info", "request-default-added", "AttributeData", "$.type",
            {"type": "string"}, {"type": "string", "default": "string"}, 3),
    Checked("1.12.0", "1.13.0", "error", "response-union-branch-added", "AttributeEnumItem", "$.icon"),
    # -- 1.13.0 → 1.14.0
    Checked("1.13.0", "1.14.0", "error", "parameter-moved", "POST /api/projects/{project_name}/files",
            "header x-activity-id",
            {"in": "header", "name": "x-activity-id"}, {"in": "query", "name": "x_activity_id"}),
    Checked("1.13.0", "1.14.0", "info", "response-deprecated", "YnputCloudInfoModel", "$.orgTitle",
            {"deprecated": False}, {"deprecated": True}, 2),
    Checked("1.13.0", "1.14.0", "info", "response-pattern-removed", "WorkfileModel", "$.createdBy",
            {"pattern": NAME}, {"type": "string"}, 1),
    # -- 1.14.0 → 1.15.0
    Checked("1.14.0", "1.15.0", "warning", "path-parameter-renamed", "", "path list_id", operations=10),
    Checked("1.14.0", "1.15.0", "warning", "parameter-removed", "", "header x-sender",
            {"in": "header", "name": "x-sender"}, GONE, 51),
    Checked("1.14.0", "1.15.0", "info", "operation-deprecated", "PATCH /api/users/{user_name}/rename", "",
            {"operationId": "change_user_name"}, {"deprecated": True}),
    # -- 1.15.0 → 1.16.0
    Checked("1.15.0", "1.16.0", "error", "response-success-status-removed", "", "201",
            {"content": {"application/json": {"schema": {"$ref": THUMBNAIL}}}}, GONE, 5),
    Checked("1.15.0", "1.16.0", "error", "response-property-became-optional", "Installer", "$.pythonVersion",
            {"type": "string"}, {"type": "string"}, 1),
    Checked("1.15.0", "1.16.0", "error", "request-union-branch-removed", "POST /api/views/{view_type}",
            "application/json", {"$ref": "#/components/schemas/ListsViewPostModel"}, {"title": "GenericViewPostModel"}),
    Checked("1.15.0", "1.16.0", "warning", "request-default-changed", "AbortRequestModel", "$.message",
            {"default": "Action aborted"}, {"default": "Action aborted by user"}, 1),
    Checked("1.15.0", "1.16.0", "info", "graphql-field-added", "FolderNode", "FolderNode.latestComments"),
    # -- what a studio sets up
    Checked("1.5.0", "1.7.0", "error", "request-enum-value-removed", "FolderAttribModel", "$.priority",
            {"type": "string"}, {"enum": ["urgent", "high", "normal", "low"]}, 2, "studio-attributes"),
]  # fmt: skip


def at(document: Any, pointer: str) -> Any:
    """What stands at a JSON pointer; fails where nothing does."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        document = document[int(name)] if isinstance(document, list) else document[name]
    return document


def about(found: Finding) -> str:
    return found.schema or str(found.operation or "")


def matching(case: Checked) -> list[Finding]:
    return [
        found
        for found in report(case.base, case.revision).findings
        if (found.rule, about(found), found.where) == (case.rule, case.about, case.where)
    ]


def test_there_are_enough() -> None:
    assert len(CHECKED) >= 30
    assert len({case.rule for case in CHECKED}) >= 30
    assert len({case.base for case in CHECKED}) >= 8


@pytest.mark.parametrize("case", CHECKED, ids=lambda case: f"{case.revision} {case.rule} {case.about} {case.where}")
def test_checked_by_hand(case: Checked) -> None:
    found = matching(case)
    assert found
    first = found[0]
    assert first.level == case.level
    assert first.noise == case.noise
    if case.operations is not None:
        assert len(first.operations) == case.operations
    if first.part == "graphql":
        return
    for version, pointer, shown in ((case.base, first.base, case.old), (case.revision, first.revision, case.new)):
        if shown is GONE:
            assert not pointer
            continue
        there = at(ayon_schemas.openapi(version), pointer)
        for key, value in (shown or {}).items():
            assert there[key] == value
    if isinstance(case.old, dict) and isinstance(case.new, dict) and case.old != case.new and not case.new.get("title"):
        # What is noted differs, as the finding says.
        old, new = (
            at(ayon_schemas.openapi(case.base), first.base),
            at(ayon_schemas.openapi(case.revision), first.revision),
        )
        assert old != new

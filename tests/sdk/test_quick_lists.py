"""The REST lists that are used instead of queries hold what is taken from them, in every server version."""

from __future__ import annotations

import ayon_schemas
import pytest

from ayon_sdk._async.folder_lists import LISTED as FOLDER_FIELDS
from ayon_sdk._async.projects import _LISTED as PROJECT_FIELDS
from ayon_sdk.project_entities import REST_FIELDS


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_lists(version: str) -> None:
    document = ayon_schemas.openapi(version)
    schemas = document["components"]["schemas"]
    assert schemas["ListProjectsItemModel"]["properties"].keys() >= PROJECT_FIELDS
    if "get" in document["paths"].get("/api/projects/{project_name}/folders", {}):
        assert schemas["FolderListItem"]["properties"].keys() >= FOLDER_FIELDS | {"attrib"}


@pytest.mark.parametrize("version", ayon_schemas.versions())
def test_one_project(version: str) -> None:
    schemas = ayon_schemas.openapi(version)["components"]["schemas"]
    told = schemas["ProjectModel"]["properties"].keys()
    assert told >= REST_FIELDS - {"allAttrib", "bundle"}

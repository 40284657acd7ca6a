"""No field names at all stand for the default fields, as scripts know it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.production import Production

from ayon_sdk import ServerAPI

EMPTY: list[Callable[[], Any]] = [list, set, tuple, lambda: iter(())]
LISTS: list[Callable[..., Any]] = [
    lambda server, project, **fields: server.get_projects(**fields),
    lambda server, project, **fields: [server.get_project(project, **fields)],
    lambda server, project, **fields: server.get_folders(project, **fields),
    lambda server, project, **fields: server.get_folders(project, folder_names=["sh001"], **fields),
    lambda server, project, **fields: server.get_tasks(project, **fields),
    lambda server, project, **fields: server.get_products(project, **fields),
    lambda server, project, **fields: server.get_product_types(**fields),
    lambda server, project, **fields: server.get_versions(project, **fields),
    lambda server, project, **fields: server.get_representations(project, **fields),
]


@pytest.fixture
def published(production: Production) -> Production:
    """The production with something published in it."""
    server, project = production.server, production.project
    if not list(server.get_products(project)):
        product = server.create_product(project, "model", "model", production.shots["sh001"])
        version = server.create_version(project, 1, product)
        server.create_representation(project, "abc", version)
    return production


@pytest.mark.parametrize("empty", EMPTY)
@pytest.mark.parametrize("read", LISTS)
def test_no_fields_are_the_default_fields(
    published: Production, read: Callable[..., Any], empty: Callable[[], Any]
) -> None:
    server: ServerAPI = published.server
    expected = list(read(server, published.project))
    assert expected
    assert list(read(server, published.project, fields=empty())) == expected


def test_entities_by_id_have_their_default_fields(production: Production) -> None:
    server, project = production.server, production.project
    folder = next(iter(server.get_folders(project)))
    found = server.get_folder_by_id(project, folder["id"], fields=[])
    assert found == folder
    assert {"id", "name", "path", "folderType"} <= set(found or ())

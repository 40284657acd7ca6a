"""Products, versions, representations and workfiles, through the sandbox."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from support.production import Production

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI
from ayon_sdk.errors import RequestFailed, UnknownFieldError, UnsupportedServerVersion


class Publishes:
    """A product with three versions (the last inactive), a hero version, representations and a workfile."""

    def __init__(self, production: Production) -> None:
        self.server = server = production.server
        self.project = project = production.project
        self.production = production
        self.folder = production.shots["sh001"]
        self.product = server.create_product(
            project, "renderMain", "render", self.folder, attrib={"productGroup": "g"}, product_base_type="render"
        )
        self.other = server.create_product(project, "modelMain", "model", production.shots["sh002"])
        self.versions = {
            number: server.create_version(
                project, number, self.product, task_id=production.task, active=number != 3, author="admin"
            )
            for number in (1, 2, 3)
        }
        self.hero = server.create_version(project, -2, self.product, attrib={"comment": "hero"})
        self.file = {"id": uuid.uuid4().hex, "name": "a.exr", "path": "{root[work]}/a.exr", "size": 2**40, "hash": "h"}
        self.exr = server.create_representation(
            project,
            "exr",
            self.versions[1],
            files=[self.file],
            data={"context": {"ext": "exr", "folder": {"name": "sh001"}}},
            traits={"ayon.2d.Image.v1": {"x": 1}},
        )
        self.jpg = server.create_representation(project, "jpg", self.versions[2], data={"context": {"ext": "jpg"}})
        self.workfile = server.create_workfile_entity(
            project, "{root[work]}/anim_v001.ma", production.task, tags=["hot"]
        )


@pytest.fixture(scope="module")
def publishes(production: Production) -> Iterator[Publishes]:
    made = Publishes(production)
    yield made
    made.server.delete_product(made.project, made.product)


class TestProducts:
    def test_default_fields(self, publishes: Publishes) -> None:
        product = publishes.server.get_product_by_id(publishes.project, publishes.product)
        assert product is not None
        assert set(product) == {
            "active",
            "allAttrib",
            "attrib",
            "data",
            "folderId",
            "id",
            "name",
            "productBaseType",
            "productType",
            "status",
            "tags",
        }
        assert product["attrib"] == {"productGroup": "g"}

    def test_chosen_fields_and_always_the_id(self, publishes: Publishes) -> None:
        product = publishes.server.get_product_by_name(
            publishes.project, "renderMain", publishes.folder, fields=["folder.name"]
        )
        assert product == {"id": publishes.product, "folder": {"name": "sh001"}}

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ({}, ["modelMain", "renderMain"]),
            ({"product_types": {"render"}}, ["renderMain"]),
            ({"product_base_types": ["render"]}, ["renderMain"]),
            ({"product_name_regex": "^model"}, ["modelMain"]),
            ({"product_path_regex": "sh001"}, ["renderMain"]),
            ({"product_names": iter(["modelMain", "x"])}, ["modelMain"]),
            ({"names_by_folder_ids": {}}, []),
            ({"product_ids": ()}, []),
        ],
    )
    def test_filters(self, publishes: Publishes, filters: dict[str, Any], expected: list[str]) -> None:
        products = publishes.server.get_products(publishes.project, fields=["name"], **filters)
        assert sorted(product["name"] for product in products) == expected

    def test_names_by_folders_are_pairs(self, publishes: Publishes) -> None:
        names = {publishes.folder: ["renderMain", "modelMain"], publishes.production.shots["sh002"]: ["renderMain"]}
        products = publishes.server.get_products(publishes.project, names_by_folder_ids=names, fields=["name"])
        assert [product["name"] for product in products] == ["renderMain"]

    def test_types(self, publishes: Publishes) -> None:
        server = publishes.server
        assert {"name": "render"} in server.get_product_types()
        with pytest.warns(DeprecationWarning, match="get_products"):
            assert server.get_product_type_names(publishes.project, [publishes.product]) == {"render"}
        with pytest.warns(DeprecationWarning, match="get_products"):
            assert server.get_product_type_names(publishes.project, []) == set()
        with pytest.warns(DeprecationWarning, match="productTypes"):
            assert isinstance(server.get_project_product_types(publishes.project), list)

    def test_update_and_delete(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        product_id = server.create_product(project, "temp", "model", publishes.folder)
        server.update_product(project, product_id, name="temp2", data={"z": 2}, tags=["hot"], active=False)
        product = server.get_rest_product(project, product_id)
        assert product is not None
        assert (product["name"], product["data"], product["active"]) == ("temp2", {"z": 2}, False)
        server.delete_product(project, product_id)
        assert server.get_rest_product(project, product_id) is None

    def test_own_attributes_are_without_effect(self, publishes: Publishes) -> None:
        with pytest.warns(DeprecationWarning, match="own_attributes"):
            publishes.server.get_product_by_id(publishes.project, publishes.product, own_attributes=True)

    def test_base_types_need_a_server_that_has_them(self) -> None:
        with Sandbox(version="1.12.0") as sandbox:
            server = ServerAPI(sandbox.url, sandbox.admin_key)
            with pytest.raises(UnsupportedServerVersion, match="product_base_type"):
                server.create_product("any", "renderMain", "render", "0" * 32, product_base_type="render")
            server.close_session()


class TestVersions:
    def numbers(self, publishes: Publishes, **filters: Any) -> list[int]:
        versions = publishes.server.get_versions(publishes.project, fields=["version"], **filters)
        return sorted(version["version"] for version in versions)

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ({}, [-2, 1, 2]),
            ({"active": None}, [-2, 1, 2, 3]),
            ({"hero": False}, [1, 2]),
            ({"standard": False}, [-2]),
            ({"hero": False, "standard": False}, []),
            ({"latest": True, "hero": False}, []),
            ({"latest": True, "active": None}, [-2, 3]),
            ({"versions": {1, 2}}, [1, 2]),
        ],
    )
    def test_which_versions(self, publishes: Publishes, filters: dict[str, Any], expected: list[int]) -> None:
        assert self.numbers(publishes, product_ids=[publishes.product], **filters) == expected

    def test_iterators_serve_two_queries(self, publishes: Publishes) -> None:
        found = self.numbers(publishes, product_ids=iter([publishes.product]), latest=True, active=None)
        assert found == [-2, 3]

    def test_single_versions(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        version = server.get_version_by_id(project, publishes.hero, fields=["name", "attrib.comment"])
        assert version is not None
        assert (version["name"], version["version"], version["attrib"]["comment"]) == ("HERO", -2, "hero")
        by_name = server.get_version_by_name(project, 2, publishes.product, fields=["id"])
        assert by_name == {"id": publishes.versions[2], "version": 2}
        assert server.get_version_by_name(project, 9, publishes.product) is None

    def test_hero_versions(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        hero = server.get_hero_version_by_product_id(project, publishes.product, fields=["id"])
        assert hero is not None
        assert hero["id"] == publishes.hero
        assert server.get_hero_version_by_id(project, publishes.versions[1]) is None
        assert server.get_hero_version_by_product_id(project, publishes.other) is None

    def test_last_versions(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        last = server.get_last_versions(project, iter([publishes.product, publishes.other]), active=None, fields=["id"])
        assert last[publishes.other] is None
        assert last[publishes.product] is not None
        assert last[publishes.product]["version"] == 3  # pyright: ignore
        assert server.get_last_version_by_product_id(project, publishes.product) is None, "the last one is inactive"
        found = server.get_last_version_by_product_name(project, "renderMain", publishes.folder, active=None)
        assert found is not None
        assert found["version"] == 3
        assert server.get_last_version_by_product_name(project, "nope", publishes.folder) is None
        assert server.get_last_versions(project, []) == {}

    def test_is_latest(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        answers = {number: server.version_is_latest(project, publishes.versions[number]) for number in (1, 2, 3)}
        assert answers == {1: False, 2: False, 3: True}
        assert server.version_is_latest(project, "0" * 32) is False
        assert len(publishes.production.asked(lambda: server.version_is_latest(project, publishes.versions[1]))[1]) == 1

    def test_update_and_delete(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        version_id = server.create_version(project, 7, publishes.other, task_id=publishes.production.task)
        server.update_version(project, version_id, version=8, task_id=None, attrib={"comment": "c"}, status="Approved")
        version = server.get_version_by_id(project, version_id)
        assert version is not None
        assert (version["name"], version["taskId"], version["status"]) == ("v008", None, "Approved")
        server.delete_version(project, version_id)
        assert server.get_rest_version(project, version_id) is None
        with pytest.raises(RequestFailed, match="not found"):
            server.delete_version(project, version_id)


class TestRepresentations:
    def test_default_fields(self, publishes: Publishes) -> None:
        found = publishes.server.get_representation_by_name(publishes.project, "exr", publishes.versions[1])
        assert found is not None
        assert found["files"] == [publishes.file]
        assert found["context"] == {"ext": "exr", "folder": {"name": "sh001"}}
        assert found["data"]["context"] == found["context"]
        assert found["traits"] == '{"ayon.2d.Image.v1":{"x":1}}'

    def test_names_by_versions_are_pairs(self, publishes: Publishes) -> None:
        names = {publishes.versions[1]: ["exr", "jpg"], publishes.versions[2]: ["exr"]}
        found = publishes.server.get_representations(publishes.project, names_by_version_ids=names, fields=["id"])
        assert [item["id"] for item in found] == [publishes.exr]

    def test_hierarchy_is_two_requests(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        missing = "0" * 32
        found, asked = publishes.production.asked(
            lambda: server.get_representations_hierarchy(
                project,
                [publishes.exr, publishes.jpg, missing],
                project_fields=["code"],
                folder_fields=["path"],
                task_fields=["name"],
                product_fields=["name"],
                version_fields=["name"],
                representation_fields=["name"],
            )
        )
        assert len(asked) == 2
        level = found[publishes.exr]
        assert level.folder == {"path": "/shots/sh001"}
        assert level.task == {"name": "anim"}
        assert level.product == {"name": "renderMain"}
        assert level.version == {"name": "v001"}
        assert level.representation == {"id": publishes.exr, "name": "exr"}
        assert found[missing].representation is None
        assert found[missing].project == level.project

    def test_hierarchy_with_default_fields(self, publishes: Publishes) -> None:
        level = publishes.server.get_representation_hierarchy(publishes.project, publishes.exr)
        assert level is not None
        assert level.folder is not None
        assert level.folder["attrib"]["fps"] == 30.0
        assert level.version is not None
        assert level.version["author"] == "admin"

    def test_parents(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        parents = server.get_representation_parents(project, publishes.jpg, (), ["name"], ["name"], ["version"])
        assert parents == ({"version": 2}, {"name": "renderMain"}, {"name": "sh001"}, {})
        assert server.get_representation_parents(project, "") is None
        assert server.get_representations_parents(project, []) == {}

    def test_unknown_fields_are_told_before_anything_is_sent(self, publishes: Publishes) -> None:
        def call() -> None:
            with pytest.raises(UnknownFieldError, match="'path'"):
                publishes.server.get_representations_hierarchy(
                    publishes.project, [publishes.exr], folder_fields=["pathh"]
                )

        assert publishes.production.asked(call)[1] == []

    def test_context_filters(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        assert server.get_repre_ids_by_context_filters(project, {"ext": ["exr"]}) == [publishes.exr]
        assert server.get_repre_ids_by_context_filters(project, {"folder.name": {re.compile("sh0.*")}}) == [
            publishes.exr
        ]
        assert server.get_repre_ids_by_context_filters(project, {"ext": ["exr"]}, representation_names=[]) == []
        for wrong in (None, {"ext": "exr"}, ["ext"]):
            with pytest.raises(TypeError, match="context_filters"):
                server.get_repre_ids_by_context_filters(project, wrong)  # pyright: ignore

    def test_update_and_delete(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        made = server.create_representation(project, "abc", publishes.versions[2])
        server.update_representation(project, made, name="abc2", files=[publishes.file], tags=["hot"], active=False)
        found = server.get_representation_by_id(project, made, fields=["name", "files", "active"])
        assert found == {"name": "abc2", "files": [publishes.file], "active": False}
        server.delete_representation(project, made)
        assert server.get_rest_representation(project, made) is None


class TestWorkfiles:
    def test_reading(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        (workfile,) = server.get_workfile_entities(project, task_ids=[publishes.production.task])
        assert workfile["name"] == "anim_v001.ma"
        assert workfile["projectName"] == project
        found = server.get_workfile_entity(project, publishes.production.task, workfile["path"], fields=["task.name"])
        assert found == {"task": {"name": "anim"}}
        assert server.get_workfile_entity_by_id(project, publishes.workfile, fields=["tags"]) == {"tags": ["hot"]}
        assert publishes.production.asked(lambda: server.get_workfile_entity(project, "", "x")) == (None, [])

    def test_update_and_delete(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        made = server.create_workfile_entity(project, "/x/a.ma", publishes.production.task)
        server.update_workfile_entity(project, made, path="/x/b.ma", attrib={"description": "d"}, updated_by="service")
        found = server.get_workfile_entity_by_id(project, made, fields=["path", "updatedBy"])
        assert found == {"path": "/x/b.ma", "updatedBy": "service"}
        server.delete_workfile_entity(project, made)
        assert server.get_workfile_entity_by_id(project, made) is None

    def test_deprecated_names(self, publishes: Publishes) -> None:
        server, project = publishes.server, publishes.project
        with pytest.warns(DeprecationWarning, match="get_workfile_entities"):
            assert len(list(server.get_workfiles_info(project, fields=["id"]))) == 1
        with pytest.warns(DeprecationWarning, match="get_workfile_entity_by_id"):
            assert server.get_workfile_info_by_id(project, "0" * 32) is None
        with pytest.warns(DeprecationWarning, match="get_workfile_entity"):
            assert server.get_workfile_info(project, publishes.production.task, "nope") is None
        with pytest.warns(DeprecationWarning, match="update_workfile_entity"):
            server.update_workfile_info(project, publishes.workfile, tags=["hot"])
        with pytest.warns(DeprecationWarning, match="delete_workfile_entity"), pytest.raises(RequestFailed):
            server.delete_workfile_info(project, "0" * 32)

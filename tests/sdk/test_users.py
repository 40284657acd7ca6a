"""Users and attributes, through the sandbox."""

from __future__ import annotations

import threading
import uuid
from typing import Any

import pytest
from support.production import Production

from ayon_sdk import ServerAPI
from ayon_sdk.errors import RequestFailed, UnknownFieldError


class TestUsers:
    def test_default_fields(self, production: Production) -> None:
        user = production.server.get_user_by_name("admin")
        assert user is not None
        assert user["accessGroups"] == {}
        assert user["isAdmin"] is True
        assert set(user["attrib"]) == set(production.server.get_attributes_for_type("user"))
        assert user["ownAttrib"] == user["attrib"]

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ({"usernames": {"admin", "nobody"}}, ["admin"]),
            ({"usernames": iter(())}, []),
            ({"emails": []}, []),
            ({}, ["admin", "service"]),
        ],
    )
    def test_filters(self, production: Production, filters: dict[str, Any], expected: list[str]) -> None:
        found = sorted(user["name"] for user in production.server.get_users(fields=["name"], **filters))
        assert [name for name in found if name in ("admin", "service")] == expected

    def test_attributes_without_a_value_are_none(self, production: Production) -> None:
        (user,) = production.server.get_users(usernames=["service"], fields=["attrib.email"], own_attributes=True)
        assert user["attrib"]["email"] is None
        assert user["own_attributes"] == user["ownAttrib"]  # pyright: ignore

    def test_nobody(self, production: Production) -> None:
        assert production.server.get_user_by_name("nobody") is None
        assert production.asked(lambda: production.server.get_user_by_name(""))[1] == []

    def test_one_user_is_one_request(self, production: Production) -> None:
        production.server.get_attributes_schema()
        assert production.asked(lambda: production.server.get_user_by_name("admin"))[1] == [("POST", "/graphql", 200)]

    def test_unknown_fields(self, production: Production) -> None:
        with pytest.raises(UnknownFieldError, match="Did you mean 'isAdmin'"):
            list(production.server.get_users(fields=["isadmin"]))


@pytest.fixture
def attribute() -> str:
    return f"attr{uuid.uuid4().hex[:8]}"


class TestAttributes:
    def test_schema_is_kept(self, production: Production) -> None:
        server = production.server
        server.reset_attributes_cache()
        first, asked = production.asked(server.get_attributes_schema)
        assert asked == [("GET", "/api/attributes", 200)]
        again, asked = production.asked(server.get_attributes_schema)
        assert (again, asked) == (first, [])
        _, asked = production.asked(lambda: server.get_attributes_schema(use_cache=False))
        assert len(asked) == 1

    def test_callers_get_copies(self, production: Production) -> None:
        production.server.get_attributes_schema()["attributes"].clear()
        assert production.server.get_attributes_schema()["attributes"]

    def test_cache_expires(self, production: Production) -> None:
        server = production.server
        server.set_attributes_cache_timeout(0)
        try:
            server.get_attributes_schema()
            assert len(production.asked(server.get_attributes_schema)[1]) == 1
        finally:
            server.set_attributes_cache_timeout(60)
        with pytest.raises(ValueError, match="timeout"):
            server.set_attributes_cache_timeout(-1)

    def test_threads_read_it_once(self, production: Production) -> None:
        server = ServerAPI(production.sandbox.url, production.sandbox.admin_key)
        start = threading.Barrier(8)

        def read() -> None:
            start.wait()
            server.get_attributes_for_type("folder")

        def all_at_once() -> None:
            threads = [threading.Thread(target=read) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

        _, asked = production.asked(all_at_once)
        server.close_session()
        assert [path for _, path, _ in asked].count("/api/attributes") == 1

    def test_set_and_delete(self, production: Production, attribute: str) -> None:
        server = production.server
        last = len(server.get_attributes_schema()["attributes"])
        server.set_attribute_config(attribute, {"type": "integer", "title": "T", "default": 5}, ["folder", "task"])  # pyright: ignore
        assert server.get_attributes_for_type("folder")[attribute]["default"] == 5
        assert attribute not in server.get_attributes_for_type("product")
        server.set_attribute_config(attribute, {"type": "integer", "title": "T2"}, ["folder"])  # pyright: ignore
        (changed,) = (item for item in server.get_attributes_schema()["attributes"] if item["name"] == attribute)
        assert (changed["position"], changed["scope"], changed["data"]["title"]) == (last, ["folder"], "T2")
        server.delete_attribute_config(attribute)
        assert attribute not in server.get_attributes_for_type("folder")
        server.delete_attribute_config(attribute)

    def test_refusals(self, production: Production, attribute: str) -> None:
        with pytest.raises(RequestFailed) as caught:
            production.server.set_attribute_config(attribute, {"type": "nope"}, ["folder"])  # pyright: ignore
        assert caught.value.status == 400

    def test_deprecated_names(self, production: Production, attribute: str) -> None:
        server = production.server
        with pytest.warns(DeprecationWarning, match="attrib"):
            assert "attrib.fps" in server.get_attributes_fields_for_type("task")
        with pytest.warns(DeprecationWarning, match="reset_attributes_cache"):
            server.reset_attributes_schema()
        with pytest.warns(DeprecationWarning, match="delete_attribute_config"):
            server.remove_attribute_config(attribute)


class TestDefaultFields:
    def test_folder(self, production: Production) -> None:
        fields = production.server.get_default_fields_for_type("folder")
        assert {"id", "path", "allAttrib"} <= fields
        fields.clear()
        assert production.server.get_default_fields_for_type("folder")

    def test_representation(self, production: Production) -> None:
        assert "files.path" in production.server.get_default_fields_for_type("representation")

    def test_unknown_type(self, production: Production) -> None:
        with pytest.raises(ValueError, match="nope"):
            production.server.get_default_fields_for_type("nope")

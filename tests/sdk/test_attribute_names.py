"""Attributes asked for by name: they are the studio's own, so the server says which there are."""

from __future__ import annotations

import pytest

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI
from ayon_sdk.errors import UnknownFieldError


def _queries(sandbox: Sandbox) -> int:
    return sum(1 for request in sandbox.requests if "/graphql" in str(request))


def test_an_attribute_that_does_not_exist_is_refused_before_anything_is_asked(demo_sandbox: Sandbox) -> None:
    with ServerAPI(demo_sandbox.url, token=demo_sandbox.admin_key) as server:
        before = _queries(demo_sandbox)
        with pytest.raises(UnknownFieldError, match=r"no attribute 'fsp' of folders .* Did you mean 'fps'") as caught:
            list(server.get_folders("demo", fields={"id", "attrib.fsp"}))
        assert caught.value.suggestions[0] == "attrib.fps"
        assert _queries(demo_sandbox) == before


def test_attributes_that_exist_need_no_request_of_their_own(demo_sandbox: Sandbox) -> None:
    with ServerAPI(demo_sandbox.url, token=demo_sandbox.admin_key) as server:
        next(server.get_folders("demo", fields={"id"}))
        before = len(demo_sandbox.requests)
        assert next(server.get_folders("demo", fields={"attrib.fps"}))["attrib"]["fps"]
        assert len(demo_sandbox.requests) - before <= 2


def test_a_task_attribute_is_none_of_a_user(demo_sandbox: Sandbox) -> None:
    with (
        ServerAPI(demo_sandbox.url, token=demo_sandbox.admin_key) as server,
        pytest.raises(UnknownFieldError, match="of users"),
    ):
        list(server.get_users(fields={"name", "attrib.fps"}))


@pytest.mark.parametrize(
    ("call", "field", "scope", "meant"),
    [
        ("get_tasks", "folder.attrib.fsp", "folder", "folder.attrib.fps"),
        ("get_folders", "tasks.attrib.priorty", "task", "tasks.attrib.priority"),
        ("get_products", "folder.attrib.fsp", "folder", "folder.attrib.fps"),
        ("get_versions", "product.folder.attrib.fsp", "folder", "product.folder.attrib.fps"),
    ],
)
def test_below_a_relation(demo_sandbox: Sandbox, call: str, field: str, scope: str, meant: str) -> None:
    with ServerAPI(demo_sandbox.url, token=demo_sandbox.admin_key) as server:
        before = _queries(demo_sandbox)
        with pytest.raises(UnknownFieldError, match=f"of {scope}s on this server. Did you mean") as caught:
            list(getattr(server, call)("demo", fields={"id", field}))
        assert caught.value.field == field
        assert caught.value.suggestions[0] == meant
        assert _queries(demo_sandbox) == before
        assert next(getattr(server, call)("demo", fields={"id", meant}))

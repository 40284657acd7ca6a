"""Whatever a body holds, the answer is an answer: never a fault of the sandbox."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_SETTINGS = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
_NUMBERS = itertools.count(1)

text = st.text(max_size=20) | st.sampled_from(
    ["\x00", "'", "a;b", "'; DROP TABLE folders; --", "%", "\\", "𝄞", "x" * 5000]
)
number = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
value = st.recursive(
    st.none() | st.booleans() | number | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=6,
)
FIELDS = [
    "label",
    "folderType",
    "status",
    "tags",
    "attrib",
    "data",
    "active",
    "parentId",
    "thumbnailId",
    "createdBy",
    "id",
]


@_SETTINGS
@given(body=st.dictionaries(st.sampled_from(FIELDS), value, max_size=5))
def test_any_folder(api: Any, fuzz_project: str, body: dict[str, Any]) -> None:
    answer = api("POST", f"/api/projects/{fuzz_project}/folders", {**body, "name": f"f{next(_NUMBERS)}"})
    assert answer.status_code in (201, 400, 409), (body, answer.text)
    if answer.status_code == 201:
        path = f"/api/projects/{fuzz_project}/folders/{answer.json()['id']}"
        assert api("GET", path).status_code == 200, body
        assert api("PATCH", path, body).status_code in (204, 400, 409), body
        assert api("GET", f"/api/projects/{fuzz_project}/folders").status_code == 200, body


@_SETTINGS
@given(body=value)
def test_any_body(api: Any, fuzz_project: str, body: Any) -> None:
    for method, path in (
        ("POST", f"/api/projects/{fuzz_project}/operations"),
        ("POST", f"/api/projects/{fuzz_project}/tasks"),
        ("PATCH", f"/api/projects/{fuzz_project}"),
        ("PUT", "/api/attributes/fuzz"),
        ("POST", f"/api/projects/{fuzz_project}/folders/search"),
    ):
        answer = api.http.request(method, path, json=body)
        assert answer.status_code < 500, (method, path, body, answer.text)


@_SETTINGS
@given(data=st.binary(max_size=60))
def test_any_bytes(api: Any, fuzz_project: str, data: bytes) -> None:
    answer = api.http.request("POST", f"/api/projects/{fuzz_project}/folders", content=data)
    assert answer.status_code in (201, 400), (data, answer.text)


@_SETTINGS
@given(name=st.text(min_size=1, max_size=20).filter(lambda name: name.strip(".") != ""))
def test_any_path(api: Any, name: str) -> None:
    from urllib.parse import quote

    try:
        encoded = quote(name, safe="")
    except UnicodeEncodeError:
        return
    for path in (f"/api/projects/{encoded}", f"/api/users/{encoded}", f"/api/{encoded}", f"/api/enum/{encoded}"):
        assert api("GET", path).status_code in (200, 400, 404, 405), path


@pytest.fixture
def fuzz_project(api: Any) -> str:
    """One project for all examples."""
    if api("GET", "/api/projects/fuzz").status_code == 404:
        api.ok("POST", "/api/projects", {"name": "fuzz", "code": "fuzz", "anatomy": {}})
    return "fuzz"

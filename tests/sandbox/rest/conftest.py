"""A sandbox for the tests and people to ask it with."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from support.rest import Api

from ayon_sandbox import Sandbox

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One empty sandbox; tests work in projects of their own."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def fresh() -> Iterator[Sandbox]:
    """A sandbox of a test's own, for what concerns the whole server."""
    with Sandbox() as running:
        yield running


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Api]:
    """The administrator."""
    caller = Api(sandbox, **{"x-api-key": sandbox.admin_key})
    yield caller
    caller.http.close()


@pytest.fixture
def anonymous(sandbox: Sandbox) -> Iterator[Api]:
    """Nobody."""
    caller = Api(sandbox)
    yield caller
    caller.http.close()


@pytest.fixture
def service(sandbox: Sandbox) -> Iterator[Api]:
    """The service user."""
    caller = Api(sandbox, **{"x-api-key": sandbox.service_key})
    yield caller
    caller.http.close()


@pytest.fixture
def project(api: Api) -> str:
    """A project with the default anatomy, and nothing in it."""
    number = next(_NUMBERS)
    name = f"project_{number}"
    api.ok("POST", "/api/projects", {"name": name, "code": f"p{number}", "anatomy": {}})
    return name


@pytest.fixture
def artist(api: Api, sandbox: Sandbox, project: str) -> Iterator[Api]:
    """Somebody with the access group ``artist`` on the project, logged in with a password."""
    name = f"artist_{next(_NUMBERS)}"
    body = {"password": "Paint-1234", "data": {"accessGroups": {project: ["artist"]}}}
    api.ok("PUT", f"/api/users/{name}", body)
    token = api.ok("POST", "/api/auth/login", {"name": name, "password": "Paint-1234"})["token"]
    caller = Api(sandbox, authorization=f"Bearer {token}")
    caller.name = name  # type: ignore[attr-defined]
    yield caller
    caller.http.close()

"""Fixtures for tests against a sandbox.

Installed with the package; nothing is imported before a test asks for a fixture::

    def test_folders(ayon_sandbox):
        server = ServerAPI(ayon_sandbox.url, token=ayon_sandbox.admin_key)
        ...
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ayon_sandbox.server import Sandbox


@pytest.fixture
def ayon_sandbox() -> Iterator[Sandbox]:
    """A fresh, empty sandbox for one test."""
    from ayon_sandbox.server import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def ayon_sandbox_session() -> Iterator[Sandbox]:
    """One empty sandbox for the whole run; tests that share it make what they need under names of their own."""
    from ayon_sandbox.server import Sandbox

    with Sandbox() as sandbox:
        yield sandbox

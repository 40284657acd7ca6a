"""The reference in the docs is whole: nothing public is missing from it."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomllib

from ayon_sdk._functions import HOMES

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"


@pytest.mark.parametrize("module", sorted(set(HOMES.values())))
def test_functions(module: str) -> None:
    page = (REFERENCE / "functions.md").read_text(encoding="utf-8")
    assert page.count(f"::: ayon_sdk._functions.{module}\n") == 1, "give it a place in docs/reference/functions.md"


def test_commands() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    page = (REFERENCE / "command-line.md").read_text(encoding="utf-8")
    for name in project["entry-points"]["ayon_sdk.commands"]:
        assert f"`ayon-sdk {name}" in page, name

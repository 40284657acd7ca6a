"""The page about migrating names every difference that the tests know of."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from sdk import test_module_surface, test_surface

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "guides" / "migrating.md"
CONTRACT = ROOT / "tests" / "contract"


def told() -> str:
    """First columns of the tables: the calls that differ."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) > 40
    return "\n".join(row.split(" | ")[0] for row in rows)


def steps() -> dict[str, dict[str, Any]]:
    """Steps of all golden scenarios, by scenario and id."""
    return {
        f"{path.stem[len('scenario_') :]} {step['id']}": step
        for path in sorted((CONTRACT / "data").glob("scenario_*.json"))
        for step in json.loads(path.read_text("utf-8"))["steps"]
    }


def names_of_steps() -> list[Any]:
    """What was called in steps where the incumbent is wrong, or where we differ on purpose."""
    listed = json.loads((CONTRACT / "not_yet.json").read_text("utf-8"))
    different = {
        f"{scenario} {step}"
        for scenario, reasons in listed.items()
        for reason, ids in reasons.items()
        if reason.startswith("deliberate:")
        for step in ids
    }
    different |= {
        name for name, step in steps().items() if step.get("peer_bug") and not step["peer_bug"].startswith("server bug")
    }
    return [pytest.param(steps()[name], id=name) for name in sorted(different)]


@pytest.mark.parametrize("step", names_of_steps())
def test_steps_that_differ(step: dict[str, Any]) -> None:
    names = [str(step.get(key)).rpartition(".")[2] for key in ("call", "attr", "class") if step.get(key)]
    if step.get("call") == "calculate_query":
        names = ["GraphQlQuery"]
    assert any(re.search(rf"`(?:\w+\.)?{name}\b", told()) for name in names), names


@pytest.mark.parametrize("name", sorted(test_module_surface.DIFFERENT))
def test_signatures_that_differ(name: str) -> None:
    module, _, member = name.partition(".")
    shown = member if module in test_module_surface.MODULES else name
    assert f"`{shown}(" in told()


@pytest.mark.parametrize("name", sorted(test_module_surface.VALUES))
def test_constants_that_differ(name: str) -> None:
    assert f"`{name.partition('.')[2]}`" in told()


@pytest.mark.parametrize("name", sorted(test_surface.MORE_PARAMETERS))
def test_parameters_of_ours(name: str) -> None:
    (call,) = re.findall(rf"`{name}\((.*?)\)`", told())
    assert {part.strip() for part in call.split(",")} == {
        f"{parameter}=…" for parameter in test_surface.MORE_PARAMETERS[name]
    }


def test_fields_that_types_lack() -> None:
    for name, fields in test_module_surface.FIELDS_LEFT_OUT.items():
        assert all(f"`{name}" in told() and field in told() for field in fields)

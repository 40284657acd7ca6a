"""The golden scenarios, step by step, with this SDK and with the client it stands in for."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest

from .contract import (
    ASYNC,
    CHANCE,
    INCUMBENT,
    INCUMBENT_PYTHON,
    OURS,
    SCENARIOS,
    UNEXPLAINED,
    Client,
    Report,
    golden_steps,
    play,
    read_not_yet,
)
from .scope import PROMISED
from .servers import on_server, real_server

CLIENTS = {"ours": OURS, "async": ASYNC, "incumbent": INCUMBENT}
# Making an asynchronous connection does no request, so it can't find out that nothing listens.
ONLY_SYNC = frozenset({"con.unreachable"})
_played: dict[tuple[str, str], Report] = {}

# What is asynchronous is played where most members are; the synchronous source is derived from it.
PLAYED = [(name, scenario) for name in CLIENTS for scenario in (SCENARIOS if name != "async" else ["core"])]


@pytest.fixture(params=PLAYED, ids="-".join)
def played(request: pytest.FixtureRequest) -> tuple[Client, str]:
    name, scenario = request.param
    if name == "incumbent" and not INCUMBENT_PYTHON.exists():
        pytest.skip("the incumbent client is not installed: `make incumbent` puts it into .venvs/incumbent")
    return CLIENTS[name], scenario


@pytest.fixture
def report(played: tuple[Client, str]) -> Report:
    client, scenario = played
    key = (client.module, scenario)
    if key not in _played:
        _played[key] = on_server(lambda server: play(scenario, client, **server))
    return _played[key]


def test_steps_are_equal(
    report: Report, played: tuple[Client, str], record_property: Callable[[str, object], None]
) -> None:
    client, _ = played
    # On a real server the incumbent has no excuse: the list names what the sandbox lacks.
    listed = {} if client is INCUMBENT and real_server() else read_not_yet(client).get(report.scenario, {})
    record_property("contract", (client.module, report.scenario, report.compared, len(report.equal), len(listed)))
    wrong = {
        step: lines
        for step, lines in report.different.items()
        if step not in listed and not (client is ASYNC and step in ONLY_SYNC) and not (real_server() and step in CHANCE)
    }
    text = "\n".join(f"! {step}\n    " + "\n    ".join(lines[:12]) for step, lines in wrong.items())
    assert not wrong, f"{len(wrong)} of {report.compared} steps of {report.scenario} differ from the recording\n{text}"


@pytest.mark.skipif(real_server() is not None, reason="the list is about the sandbox")
def test_list_shrinks(report: Report, played: tuple[Client, str]) -> None:
    client, _ = played
    listed = read_not_yet(client).get(report.scenario, {})
    done = [step for step in report.equal if step in listed]
    assert not done, f"take these off {client.not_yet_file.name} (make contract-update): {', '.join(done)}"


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("client", [OURS, INCUMBENT], ids=["ours", "incumbent"])
def test_list_is_honest(client: Client, scenario: str) -> None:
    """Every step listed exists and says why; none waits for a member that is promised now."""
    listed = read_not_yet(client).get(scenario, {})
    assert set(listed) <= set(golden_steps(scenario))
    assert not [step for step, reason in listed.items() if reason == UNEXPLAINED]
    if client is OURS and scenario == "core":
        waiting = {reason.rpartition(" ")[2] for reason in listed.values() if reason.startswith("missing member ")}
        assert not waiting & PROMISED


def test_client_is_the_one_installed() -> None:
    """The scenarios are played in another process: it has to find the same package as the tests do."""
    assert importlib.util.find_spec(OURS.module)

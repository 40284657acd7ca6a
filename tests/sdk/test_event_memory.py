"""What is remembered of events: each is new once, and there is an end to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ayon_sdk.event_memory import EventMemory, parse_time

TIME = "2026-01-01T00:00:{:09.6f}+00:00"


def message(number: int, seconds: float = 0.0, created: float | None = None, **more: Any) -> dict[str, Any]:
    times = {
        "createdAt": TIME.format(seconds if created is None else created),
        "updatedAt": TIME.format(seconds),
    }
    return {"id": f"e{number}", "status": "finished", "description": "", "summary": {}, **times, **more}


def naive(event: dict[str, Any]) -> dict[str, Any]:
    """The same event, as a message tells of it."""
    return {**event, "createdAt": event["createdAt"][:-6], "updatedAt": event["updatedAt"][:-6], "progress": 100}


@pytest.fixture
def memory() -> EventMemory:
    fresh = EventMemory()
    fresh.begin(TIME.format(0))
    return fresh


@given(st.lists(st.integers(0, 30), max_size=300), st.integers(1, 10))
def test_what_is_seen_again_soon_is_not_new(numbers: list[int], size: int) -> None:
    memory = EventMemory(size)
    memory.begin(TIME.format(0))
    recent: list[int] = []
    for number in numbers:
        if memory.is_full:
            memory.begin(TIME.format(1))
        is_new = memory.remember(message(number), fetched=False)
        if number in recent[-size:]:
            assert not is_new
        if number not in recent:
            assert is_new
        recent = [one for one in recent if one != number] + [number]
        assert len(memory) <= 3 * size


def test_the_horizon_is_earlier_than_what_may_be_on_its_way() -> None:
    memory = EventMemory(1)
    for number in range(5):
        memory.begin(TIME.format(10 * number))
        memory.remember(message(number), fetched=False)
    # The last began at 40 and the one before at 30; a second earlier, as servers compare times with little precision.
    assert parse_time(memory.horizon) == parse_time(TIME.format(29))
    assert memory.newest(2) == ["e4", "e3"]


def test_the_message_about_an_event_that_was_read_is_not_new(memory: EventMemory) -> None:
    read = message(1, 5)
    assert memory.remember(read, fetched=True)
    assert not memory.remember(naive(read), fetched=False)
    assert not memory.remember(naive(read), fetched=False)
    assert not memory.remember(read, fetched=True)


def test_the_message_about_the_creation_of_an_event_that_was_read_later(memory: EventMemory) -> None:
    assert memory.remember(message(1, 5, created=2, status="failed"), fetched=True)
    assert not memory.remember(naive(message(1, 2, status="pending")), fetched=False)


def test_changes_are_new(memory: EventMemory) -> None:
    assert memory.remember(naive(message(1, 1, status="pending")), fetched=False)
    assert memory.remember({**naive(message(1, 2, 1, status="pending")), "progress": 10}, fetched=False)
    assert memory.remember(naive(message(1, 3, 1, status="finished")), fetched=False)
    assert not memory.remember(message(1, 3, 1, status="finished"), fetched=True)
    assert memory.remember(message(1, 4, 1, status="restarted"), fetched=True)


def test_a_server_whose_messages_are_in_another_zone(memory: EventMemory) -> None:
    read = message(1, 5, created=2)
    assert memory.remember(read, fetched=True)
    # Five hours behind, without saying so; it is a change after what was read.
    later = {**naive(read), "createdAt": "2025-12-31T19:00:02", "updatedAt": "2025-12-31T19:00:09"}
    assert memory.remember({**later, "status": "failed"}, fetched=False)


def test_what_has_no_id_is_always_new(memory: EventMemory) -> None:
    assert memory.remember({"topic": "x"}, fetched=False)
    assert memory.remember({"topic": "x"}, fetched=False)


@pytest.mark.parametrize("text", [None, 3, "", "yesterday", "2026-13-01T00:00:00"])
def test_what_is_no_time(text: Any) -> None:
    assert parse_time(text) is None


def test_times() -> None:
    assert (
        parse_time("2026-01-01T00:00:00")
        == parse_time("2026-01-01T01:00:00+01:00")
        == parse_time("2026-01-01T00:00:00Z")
    )

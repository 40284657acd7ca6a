"""A fixture that fails a test which leaves a descriptor or a thread behind."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_OPEN = Path("/proc/self/fd")
_PATIENCE = 5.0
"""Seconds that the system and threads on their way out may take."""


def descriptors() -> dict[int, str]:
    """What is open in this process; empty where the system does not tell."""
    found: dict[int, str] = {}
    if _OPEN.is_dir():
        for name in os.listdir(_OPEN):
            try:
                found[int(name)] = os.readlink(_OPEN / name)
            except OSError:  # the one that the listing itself needed
                continue
    return found


def left(before: dict[int, str], threads: set[threading.Thread]) -> list[str]:
    """Descriptors and threads that were not there before."""
    opened = [f"{number} → {what}" for number, what in descriptors().items() if before.get(number) != what]
    return opened + [repr(thread) for thread in threading.enumerate() if thread not in threads]


@pytest.fixture(autouse=True)
def nothing_leaks() -> Iterator[None]:
    """Compare what is open and what runs before a test and after it."""
    before, threads = descriptors(), set(threading.enumerate())
    yield
    end = time.monotonic() + _PATIENCE
    while found := left(before, threads):
        if time.monotonic() > end:
            pytest.fail("left behind: " + ", ".join(found))
        gc.collect()
        time.sleep(0.02)

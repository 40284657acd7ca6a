"""``python -m tests.fuzz``: every target for a while, by coverage (atheris) where it can be had."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import SEEDS, TARGETS


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", help=f"which ones: {', '.join(TARGETS)} (default: all)")
    parser.add_argument("--seconds", type=float, default=60.0, help="for each target (default 60)")
    parser.add_argument("--engine", choices=["atheris", "hypothesis"], default=None)
    options = parser.parse_args(arguments)
    engine = options.engine or ("atheris" if find_spec("atheris") else "hypothesis")
    failed = []
    for name in options.targets or TARGETS:
        print(f"{name}: {options.seconds:.0f} s with {engine}", flush=True)
        if engine == "atheris":
            command = [sys.executable, "-m", "tests.fuzz.coverage", name, str(options.seconds)]
            if subprocess.run(command, timeout=options.seconds * 3 + 120).returncode:
                failed.append(name)
        elif not by_examples(name, options.seconds):
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "nothing found")
    return 1 if failed else 0


def by_examples(name: str, seconds: float) -> bool:
    """Try a target with examples of hypothesis until the time is over."""
    target, end = TARGETS[name], time.monotonic() + seconds
    for seed in SEEDS[name]:
        target(seed)

    @settings(max_examples=2000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(
        st.one_of(
            st.binary(max_size=400),
            st.builds(spliced, st.sampled_from(SEEDS[name]), st.binary(max_size=20), st.integers(0, 200)),
        )
    )
    def run(data: bytes) -> None:
        target(data)

    while time.monotonic() < end:
        try:
            run()
        except Exception as error:  # noqa: BLE001 - told, and the next target is tried
            print(f"{name}: {type(error).__name__}: {error}")
            return False
    return True


def spliced(seed: bytes, piece: bytes, at: int) -> bytes:
    """A seed with something in it."""
    at = min(at, len(seed))
    return seed[:at] + piece + seed[at + len(piece) // 2 :]


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    sys.exit(main())

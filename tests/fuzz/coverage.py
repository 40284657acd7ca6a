"""One target in a process of its own, driven by what of the SDK its inputs reach; needs atheris."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ayon_sdk"]):
    from tests.fuzz.targets import SEEDS, TARGETS


OUT = Path(__file__).resolve().parents[2] / "out" / "fuzz"
"""Where inputs that broke something are kept."""


def main() -> None:
    """Fuzz one target for so many seconds."""
    name, seconds = sys.argv[1], float(sys.argv[2])
    with tempfile.TemporaryDirectory() as place:
        for number, seed in enumerate(SEEDS[name]):
            (Path(place) / str(number)).write_bytes(seed)
        OUT.mkdir(parents=True, exist_ok=True)
        arguments = [sys.argv[0], place, f"-max_total_time={seconds:.0f}", "-max_len=2000", "-verbosity=0"]
        arguments.append(f"-artifact_prefix={OUT}/")
        atheris.Setup(arguments, TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()

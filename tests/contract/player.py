"""Play one scenario in a process of its own: ``python player.py SCENARIO --client NAME --out FILE``.

The runner changes the environment, the working directory and a signal handler, so it never runs inside the tests' own
process. The server comes from AYON_SERVER_URL, AYON_API_KEY and AYON_SERVICE_API_KEY.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from runner import MissingVar, Runner  # noqa: E402  (a module of this folder, whatever python runs it)

DATA = HERE / "data"


class MissingMember(MissingVar):
    """The client does not offer the member that a step uses."""


class Player(Runner):
    """Runner that tells a member which is not there from a member which answers wrongly.

    Args:
        impatient: Steps that are known to fail; they are tried once instead of being polled.
        max_sleep: Longest ``sleep`` step in seconds; only a real server needs time to settle.
    """

    def __init__(self, scenario: dict[str, Any], client: str, *, impatient: set[str], max_sleep: float) -> None:
        super().__init__(scenario, client)
        self.impatient = impatient
        self.max_sleep = max_sleep

    def run_step(self, step: dict[str, Any]) -> dict[str, Any]:
        try:
            self.require_member(step)
        except MissingVar as missing:
            return {"skipped": f"missing {missing}"}
        if step["id"] in self.impatient and step.get("until"):
            step = {**step, "timeout": 0}
        if step.get("do") == "sleep":
            step = {**step, "seconds": min(step["seconds"], self.max_sleep)}
        return super().run_step(step)

    def client_attr(self, dotted: str) -> Any:
        try:
            return super().client_attr(dotted)
        except ImportError:
            raise MissingMember(f"member {dotted}") from None

    def require_member(self, step: dict[str, Any]) -> None:
        """Look for the member a step uses before it is tried; what can be polled would be polled to the end."""
        member = step.get("attr" if step.get("do") in ("get", "set") else "call")
        if member in (None, "()"):
            return
        on = step.get("on")
        if on is None:
            # Looked up on the class: a property of a connection may do a request.
            owner = self.client_attr("ServerAPI")
        elif on == "module":
            owner = self.module
        elif on.startswith("$"):
            self.lookup(on[1:])
            return
        else:
            return
        if not hasattr(owner, member.split(".")[0]):
            raise MissingMember(f"member {member.split('.')[0]}")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", help="name of a scenario in data/, e.g. core")
    parser.add_argument("--client", default="ayon_sdk")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--impatient", type=Path, help="JSON list of step ids that are known to fail")
    parser.add_argument("--max-sleep", type=float, default=60.0)
    parser.add_argument("--only", help="regular expression of step ids")
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args(argv)
    scenario = json.loads((DATA / f"scenario_{args.scenario}.json").read_text("utf-8"))
    impatient = set(json.loads(args.impatient.read_text("utf-8"))) if args.impatient else set()
    player = Player(scenario, args.client, impatient=impatient, max_sleep=args.max_sleep)
    player.verbose = args.verbose
    args.out.write_text(json.dumps(player.run(args.only), ensure_ascii=False), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``python -m tests.contract``: play the golden scenarios and show how far we are.

Against a sandbox of its own for each scenario, or against the server named by AYON_SERVER_URL, AYON_API_KEY and
AYON_SERVICE_API_KEY. ``--update`` writes the list of the steps that are not there yet; review its diff.
"""

from __future__ import annotations

import argparse
import sys

from rich.console import Console
from rich.table import Table

from .contract import CLIENTS, SCENARIOS, Report, play, read_not_yet, write_not_yet
from .servers import on_server, real_server


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.contract", description=__doc__)
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=f"of {', '.join(SCENARIOS)}; default: all")
    parser.add_argument("--client", choices=sorted(CLIENTS), default="ayon_sdk")
    parser.add_argument("--update", action="store_true", help="write the list of steps that are not there yet")
    parser.add_argument("--limit", type=int, default=12, help="lines shown of a difference")
    parser.add_argument("-v", "--verbose", action="store_true", help="show every step with its result")
    args = parser.parse_args()
    if unknown := set(args.scenarios) - set(SCENARIOS):
        parser.error(f"no such scenario: {', '.join(sorted(unknown))}")
    if args.update and real_server():
        parser.error("the list is about the sandbox: unset AYON_SERVER_URL to update it")
    client = CLIENTS[args.client]
    not_yet = read_not_yet(client)
    reports: list[Report] = []
    for scenario in args.scenarios or SCENARIOS:
        report = on_server(lambda server, scenario=scenario: play(scenario, client, verbose=args.verbose, **server))
        reports.append(report)
        for step, lines in report.different.items():
            if step not in not_yet.get(scenario, {}):
                print(f"! {scenario} {step}")
                print("".join(f"    {line}\n" for line in lines[: args.limit]), end="")
        for step in report.equal:
            if step in not_yet.get(scenario, {}):
                print(f"+ {scenario} {step}: equal now, take it off {client.not_yet_file.name}")
    if args.update:
        write_not_yet(client, reports)
    Console().print(table(client.module, reports))
    return 0


def table(client: str, reports: list[Report]) -> Table:
    out = Table(title=f"golden contract with {client}", title_justify="left")
    for name in ("scenario", "compared", "equal", "not equal"):
        out.add_column(name, justify="left" if name == "scenario" else "right")
    for report in reports:
        out.add_row(report.scenario, str(report.compared), str(len(report.equal)), str(len(report.different)))
    return out


sys.exit(main())

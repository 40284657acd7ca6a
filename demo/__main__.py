"""The guided tour: `make demo`.

Runs on an embedded sandbox server, or on a real one when AYON_SERVER_URL and AYON_API_KEY are set; there it works in a
project and with users of its own and removes them at the end.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack

from rich.console import Console

from demo.report import Report
from demo.tour import Tour


def main() -> int:
    console = Console()
    url, key = os.environ.get("AYON_SERVER_URL"), os.environ.get("AYON_API_KEY")
    if bool(url) != bool(key):
        console.print("[red]Set both AYON_SERVER_URL and AYON_API_KEY to run on a server, or none for the sandbox.[/]")
        return 2
    report = Report(console)
    if url and key:
        report.title(f"ayon-sdk on {url}")
        ok = Tour(report, url, key).run()
    else:
        from ayon_sandbox import Sandbox

        report.title("ayon-sdk on an embedded sandbox server")
        # Nothing of the caller's AYON environment may leak into a tour of the sandbox.
        for name in [name for name in os.environ if name.startswith("AYON_")]:
            del os.environ[name]
        with ExitStack() as stack:
            with report.step("start the sandbox server") as step:
                sandbox = stack.enter_context(Sandbox())
                step.done(sandbox.url)
            ok = Tour(report, sandbox.url, sandbox.admin_key, password=sandbox.admin_password).run()
    report.table()
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main())

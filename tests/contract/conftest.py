from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell how many recorded steps were compared; the closing line only counts scenarios."""
    rows = [
        value
        for reports in terminalreporter.stats.values()
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, value in getattr(report, "user_properties", ())
        if name == "contract"
    ]
    if not rows:
        return
    terminalreporter.section("golden contract")
    for client, scenario, compared, equal, listed in rows:
        terminalreporter.line(
            f"{client:9} {scenario:10} {equal:5} of {compared} steps equal, {listed} listed as not yet"
        )

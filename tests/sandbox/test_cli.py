"""The command ``ayon-sandbox``, and the pytest plugin."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from support.wire import Wire

from ayon_sandbox.cli import main

pytest_plugins = ["pytester"]


def test_the_command_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    arguments = [sys.executable, "-W", "error", "-m", "ayon_sandbox", "--port", "0", "--data", str(tmp_path)]
    arguments += ["--seed", "demo"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            text = ""
            while "Press Ctrl+C to stop." not in text:
                line = process.stdout.readline()
                assert line, process.stderr.read() if process.stderr else ""
                text += line
            url = re.findall(r"export AYON_SERVER_URL=(\S+)", text)[0]
            key = re.findall(r"export AYON_API_KEY=(\S+)", text)[0]
            assert url.startswith("http://127.0.0.1:")
            assert re.fullmatch("[a-z0-9]{64}", key)
            with Wire(url, key) as wire:
                assert wire.call("GET", "/api/users/me", status=200)["name"] == "admin"
                assert "ep101" in wire.names("folders(first: 100)")
        finally:
            process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "Stopped.\n", "")


def test_a_port_that_is_taken(ayon_sandbox_session: object, capsys: pytest.CaptureFixture[str]) -> None:
    port = ayon_sandbox_session.port  # type: ignore[attr-defined]
    assert main(["--port", str(port)]) == 1
    assert f"cannot start on 127.0.0.1:{port}" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--port", "x"], ["--port", "70000"], ["--seed", "nope"], ["nope"]])
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "ayon-sandbox" in capsys.readouterr().err


def test_coverage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["operations"] == 310
    assert len(report["covered"]) + len(report["missing"]) == 310
    assert {"get_folder", "upload_project_file", "enroll", "operations"} <= set(report["covered"])
    assert main(["coverage"]) == 0
    text = capsys.readouterr().out
    assert text.startswith(f"Server 1.16.0: {len(report['covered'])} of 310 operations have a handler.")
    assert main(["coverage", "--server-version", "9.9.9"]) == 1
    assert "9.9.9" in capsys.readouterr().err


def test_missing_operations_name_themselves(ayon_sandbox: object, capsys: pytest.CaptureFixture[str]) -> None:
    main(["coverage", "--json"])
    missing = json.loads(capsys.readouterr().out)["missing"]
    assert missing, "every operation has a handler: nothing is left to test here"
    sandbox = ayon_sandbox
    with Wire(sandbox.url, sandbox.admin_key) as wire:  # type: ignore[attr-defined]
        for name in missing:
            operation = sandbox.application.router.operations[name]  # type: ignore[attr-defined]
            path = re.sub(r"\{[^}]*\}", "x", operation.template)
            answer = wire.call(operation.method, path, status=501)
            assert answer["operation"] == name
            assert name in answer["detail"]


def test_the_plugin_costs_nothing_until_it_is_used() -> None:
    code = "import sys, ayon_sandbox.pytest_plugin; print(sorted({m.split('.')[0] for m in sys.modules}))"
    out = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True).stdout
    for module in ("starlette", "uvicorn", "graphql", "sqlite3", "jsonschema", "ayon_schemas"):
        assert f"'{module}'" not in out


def test_the_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import urllib.request

        def ask(sandbox, path):
            request = urllib.request.Request(sandbox.url + path, headers={"x-api-key": sandbox.admin_key})
            return urllib.request.urlopen(request, timeout=10).status

        def test_fresh(ayon_sandbox):
            assert ask(ayon_sandbox, "/api/users/me") == 200

        def test_another(ayon_sandbox, ayon_sandbox_session):
            assert ayon_sandbox.url != ayon_sandbox_session.url
            assert ask(ayon_sandbox_session, "/api/info") == 200
        """
    )
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("AYON_", "PYTEST_"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(pytester.path)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=pytester.path,
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr

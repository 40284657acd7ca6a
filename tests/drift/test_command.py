"""``ayon-sdk drift`` as a user runs it: on snapshots, files made by hand and servers, with wrong usage and garbage."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Optional

import ayon_schemas
import pytest
from ayon_codegen.drift.approvals import read
from ayon_codegen.drift.command import drift
from click.testing import CliRunner, Result

PROGRAM = str(Path(sys.executable).parent / "ayon-sdk")
KEY = "secret-key-of-a-studio"


def run(*arguments: object, **environ: str) -> Result:
    """The command in this process; standard error apart."""
    return CliRunner().invoke(drift, [str(argument) for argument in arguments], env={"AYON_API_KEY": None, **environ})


def program(*arguments: object, cwd: Optional[Path] = None, **environ: str) -> subprocess.CompletedProcess[str]:
    """The installed command in a process of its own."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("AYON_") and name != "NO_COLOR"}
    return subprocess.run(
        [PROGRAM, "drift", *map(str, arguments)],
        cwd=cwd, env={**env, **environ}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def api(**paths: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shots", "version": "1"},
        "paths": {f"/{k}": v for k, v in paths.items()},
    }


def operation(name: str, **more: Any) -> dict[str, Any]:
    return {"get": {"operationId": name, "responses": {"200": {"description": "ok"}}, **more}}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two documents: the second has an operation less, and one more."""
    base, revision = tmp_path / "base.json", tmp_path / "revision.json"
    base.write_text(json.dumps(api(shots=operation("list_shots"), tasks=operation("list_tasks"))), encoding="utf-8")
    revision.write_text(json.dumps(api(shots=operation("list_shots"), notes=operation("list_notes"))), encoding="utf-8")
    return base, revision


# -- what it finds ----------------------------------------------------------------------------------------------------


def test_nothing_changed() -> None:
    done = program("--revision", "pinned", "--fail-on", "info", "--fail-on-noise")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-2:] == ["0 errors, 0 warnings, 0 infos", "Nothing changed."]
    assert done.stderr == ""


def test_a_removed_operation_fails_the_check(files: tuple[Path, Path]) -> None:
    base, revision = files
    done = program("--base", base, "--revision", revision, "--show", "info")
    assert done.returncode == 1
    assert "GET /tasks" in done.stdout
    assert "GET /notes" in done.stdout
    assert "1 finding of level error is open." in done.stdout
    assert "\x1b" not in done.stdout


def test_levels_decide_the_exit_code(files: tuple[Path, Path]) -> None:
    base, revision = files
    assert run("--base", base, "--revision", revision, "--fail-on", "never").exit_code == 0
    # The other way round an operation is gone, too.
    assert run("--base", revision, "--revision", base).exit_code == 1
    more = base.with_name("more.json")
    more.write_text(
        json.dumps(api(shots=operation("list_shots"), tasks=operation("list_tasks"), notes=operation("list_notes")))
    )
    added = ("--base", base, "--revision", more)
    assert run(*added).exit_code == 0
    assert run(*added, "--fail-on", "warning").exit_code == 0
    assert run(*added, "--fail-on", "info").exit_code == 1


def test_all_forms_come_from_one_run(files: tuple[Path, Path], tmp_path: Path) -> None:
    base, revision = files
    out = tmp_path / "out" / "deep"
    targets = {name: out / f"report.{name}" for name in ("json", "github", "markdown", "junit", "html")}
    options = [part for name, file in targets.items() for part in (f"--{name}", file)]
    done = run("--base", base, "--revision", revision, "--format", "text", "-o", out / "report.txt", *options)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "1 finding of level error is open." in (out / "report.txt").read_text(encoding="utf-8")
    assert json.loads(targets["json"].read_text(encoding="utf-8"))["failed"] is True
    assert targets["github"].read_text(encoding="utf-8").startswith("::error title=")
    assert targets["markdown"].read_text(encoding="utf-8").startswith("## Schema drift: ")
    assert targets["junit"].read_text(encoding="utf-8").startswith("<?xml ")
    assert targets["html"].read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("form", ["json", "github", "markdown", "junit", "html", "text"])
def test_what_is_printed_is_what_is_written(files: tuple[Path, Path], tmp_path: Path, form: str) -> None:
    base, revision = files
    shared = ("--base", base, "--revision", revision, "--format", form)
    printed = run(*shared)
    written = run(*shared, "--output", tmp_path / "report")
    assert printed.exit_code == written.exit_code == 1
    assert printed.stdout_bytes == (tmp_path / "report").read_bytes()


def test_reports_are_the_same_each_time(tmp_path: Path) -> None:
    for number in range(2):
        done = program(
            *("--base", "1.15.0", "--revision", "1.16.0", "--json", tmp_path / f"{number}.json"),
            *("--html", tmp_path / f"{number}.html"),
            PYTHONHASHSEED=str(number),
        )
        assert done.returncode == 1
    for form in ("json", "html"):
        assert (tmp_path / f"0.{form}").read_bytes() == (tmp_path / f"1.{form}").read_bytes()


def test_lines_of_code_are_named(tmp_path: Path) -> None:
    script = tmp_path / "publish.py"
    script.write_text(
        "from ayon_sdk import ServerAPI\n\nserver = ServerAPI.from_environment()\n"
        'for entity_list in server.get_entity_lists("demo"):\n    print(entity_list)\n',
        encoding="utf-8",
    )
    harmless = tmp_path / "harmless.py"
    harmless.write_text("print(1)\n", encoding="utf-8")
    backwards = ("--base", "1.16.0", "--revision", "1.9.0", "--only-my-code")
    found = run(*backwards, "--scan", script)
    assert found.exit_code == 1, found.output
    assert f"{script.as_posix()}:4" in found.stdout
    assert run(*backwards, script).stdout == found.stdout
    assert run(*backwards, harmless).exit_code == 0
    assert run(*backwards, "--scan", tmp_path).exit_code == 1


def test_code_that_is_no_python_is_told(tmp_path: Path) -> None:
    old = "from ayon_api import get_installers\nprint get_installers()\n"
    (tmp_path / "old.py").write_text(old, encoding="utf-8")
    told = "old.py: not Python of this version"
    shared = ("--base", "1.15.0", "--revision", "1.16.0", "--scan", tmp_path)
    assert told in run(*shared).stdout
    quiet = run(*shared, "--format", "json")
    assert told in quiet.stderr
    assert json.loads(quiet.stdout)["unread"][0]["file"].endswith("/old.py")


def test_lines_that_are_less_sure_can_be_left_out(tmp_path: Path) -> None:
    script = tmp_path / "tool.py"
    script.write_text(
        "from ayon_api import get_installers\n\n"
        'print(get_installers()["installers"][0]["pythonVersion"])\n'
        'print(something["pythonVersion"])\n',
        encoding="utf-8",
    )
    shared = ("--base", "1.15.0", "--revision", "1.16.0", "--scan", script, "--format", "json")

    def lines(*more: str) -> set[tuple[int, str]]:
        found = json.loads(run(*shared, *more).stdout)["findings"]
        return {(line["line"], line["confidence"]) for item in found for line in item["code"]}

    assert lines() == {(3, "certain"), (4, "possible")}
    assert lines("--confidence", "likely") == {(3, "certain")}


# -- approvals --------------------------------------------------------------------------------------------------------


def test_what_is_approved_passes(files: tuple[Path, Path], tmp_path: Path) -> None:
    base, revision = files
    shared = ("--base", base, "--revision", revision)
    approvals = tmp_path / "approvals.toml"
    drafted = run(*shared, "--write-approvals", approvals, "--reason", "tasks are not used here")
    assert drafted.exit_code == 1
    assert drafted.stderr == f"1 approval added to {approvals}\n"
    done = run(*shared, "--approvals", approvals)
    assert done.exit_code == 0
    assert "approved  tasks are not used here" in done.stdout
    # Nothing is left to add.
    assert run(*shared, "--approvals", approvals, "--write-approvals", approvals).stderr.startswith("0 approvals added")
    approvals.write_text(approvals.read_text(encoding="utf-8") + "expires = 2001-01-01\n", encoding="utf-8")
    late = run(*shared, "--approvals", approvals)
    assert late.exit_code == 1
    assert "approved  tasks are not used here (expired on 2001-01-01)" in late.stdout
    assert "The approval of 1 finding has expired" in late.stdout
    # On another pair of documents it matches nothing, and is told.
    other = run("--base", base, "--revision", base, "--approvals", approvals)
    assert other.exit_code == 0
    assert "Approvals that match nothing any more (1)" in other.stdout


def test_a_draft_without_reasons_has_to_be_filled_in(files: tuple[Path, Path], tmp_path: Path) -> None:
    base, revision = files
    approvals = tmp_path / "approvals.toml"
    done = run("--base", base, "--revision", revision, "--write-approvals", approvals)
    assert done.stderr == f"1 approval added to {approvals}: give it a reason there\n"
    refused = run("--base", base, "--revision", revision, "--approvals", approvals)
    assert refused.exit_code == 2
    assert "has no reason" in refused.stderr
    approvals.write_text(
        approvals.read_text(encoding="utf-8").replace('reason = ""', 'reason = "ok"'), encoding="utf-8"
    )
    assert len(read(approvals)) == 1


def test_approvals_hold_for_another_order_of_the_documents(files: tuple[Path, Path], tmp_path: Path) -> None:
    base, revision = files
    approvals = tmp_path / "approvals.toml"
    run("--base", base, "--revision", revision, "--write-approvals", approvals, "--reason", "fine")
    for file in files:
        document = json.loads(file.read_text(encoding="utf-8"))
        document["paths"] = dict(reversed(document["paths"].items()))
        document["info"]["description"] = "told in other words"
        file.write_text(json.dumps(document), encoding="utf-8")
    assert run("--base", base, "--revision", revision, "--approvals", approvals).exit_code == 0


# -- wrong usage and garbage ------------------------------------------------------------------------------------------


def refused(*arguments: object, **environ: str) -> str:
    """The one message that the command ends with."""
    done = run(*arguments, **environ)
    assert done.exit_code == 2, done.output
    assert done.stdout == ""
    assert "Traceback" not in done.output
    return done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Missing option '--revision'"),
        (("--revision", "pinned", "--format", "pdf"), "'pdf' is not one of"),
        (("--revision", "pinned", "--fail-on", "fatal"), "'fatal' is not one of"),
        (("--revision", "pinned", "--scan", "no/such.py"), "'no/such.py' does not exist"),
        (("--revision", "pinned", "no/such.py"), "'no/such.py' does not exist"),
        (("--revision", "pinned", "--only-my-code"), "--only-my-code needs code to look at"),
        (("--revision", "pinned", "--reason", "x"), "--reason belongs to --write-approvals"),
        (("--revision", "pinned", "--approvals", "no/such.toml"), "no/such.toml cannot be read"),
        (("--revision", "pinned", "--json", "a", "--html", "./a"), "two outputs would be written to"),
        (("--revision", "0.9.0"), "0.9.0"),
        (("--revision", ""), "nothing to compare was named"),
        (("--revision", "no/such.json"), "no/such.json"),
        (("--revision", "http://127.0.0.1:9"), "127.0.0.1:9"),
        (("--revision", "https://"), "names no host"),
        (("--revision", "pinned", "--api-key", "x"), "No such option"),
    ],
)
def test_wrong_usage_is_told_in_a_sentence(arguments: tuple[str, ...], told: str) -> None:
    message = refused(*arguments)
    assert told in message
    assert len(message.strip().splitlines()) <= 5


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("text.json", b"hello"),
        ("empty.json", b""),
        ("binary.json", bytes(range(256))),
        ("list.json", b"[]"),
        ("other.json", b'{"name": "not a schema"}'),
        ("swagger.json", b'{"swagger": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}}'),
        ("page.html", b"<!doctype html><html><body>Sign in</body></html>"),
        ("deep.json", b"[" * 200_000),
    ],
)
def test_garbage_is_told_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    for arguments in (("--base", file, "--revision", "pinned"), ("--base", "pinned", "--revision", file)):
        message = refused(*arguments)
        assert name in message
        assert message.startswith("Error: ")
        assert len(message.strip().splitlines()) == 1


def test_an_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "report.json" in refused("--revision", "pinned", "--format", "json", "-o", tmp_path / "file" / "report.json")
    assert "is a directory" in refused("--revision", "pinned", "--format", "json", "-o", tmp_path)
    assert "is a directory" in refused("--revision", "pinned", "--approvals", tmp_path)


def test_the_verdict_is_told_where_the_report_goes_elsewhere(files: tuple[Path, Path], tmp_path: Path) -> None:
    base, revision = files
    done = run("--base", base, "--revision", revision, "--format", "html", "-o", tmp_path / "report.html")
    assert done.stdout == ""
    assert done.stderr.endswith(" 1 finding of level error is open.\n")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = f"{PROGRAM} drift --base 1.0.0 --revision 1.16.0 --show info --json {report} | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120)
    assert report.exists()
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_console_of_another_encoding_is_no_error() -> None:
    done = program("--base", "1.15.0", "--revision", "1.16.0", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert done.stderr == ""


# -- servers ----------------------------------------------------------------------------------------------------------


class Server:
    """Serves the newest schema, or something else, and remembers who asked."""

    def __init__(self) -> None:
        self.keys: list[Optional[str]] = []
        self.answer: tuple[int, str, bytes] = (
            200,
            "application/json",
            json.dumps(ayon_schemas.openapi(ayon_schemas.newest())).encode(),
        )
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.keys.append(self.headers.get("x-api-key"))
                status, kind, data = outer.answer
                self.send_response(status)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                self.send_response(404)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        self.host = f"127.0.0.1:{self._server.server_address[1]}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()


@pytest.mark.parametrize("form", ["text", "json", "markdown", "github", "junit", "html"])
def test_the_key_comes_from_the_environment_and_is_never_shown(server: Server, form: str) -> None:
    done = run("--revision", f"http://{server.host}", "--format", form, "--show", "info", AYON_API_KEY=KEY)
    assert done.exit_code in (0, 1), done.output
    assert KEY in server.keys
    assert KEY not in done.output
    assert server.host in done.stdout.replace("%3A", ":")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ((401, "application/json", b"{}"), "401"),
        ((500, "application/json", b"{}"), "500"),
        ((200, "text/html", b"<html>Sign in</html>"), "web page"),
        ((200, "application/json", b"{"), "not JSON"),
    ],
)
def test_a_server_that_does_not_answer_with_a_schema(server: Server, answer: Any, told: str) -> None:
    server.answer = answer
    message = refused("--revision", f"http://{server.host}", AYON_API_KEY=KEY)
    assert told in message
    assert KEY not in message


def test_credentials_in_a_url_are_never_shown(server: Server) -> None:
    for form in ("text", "json", "html"):
        done = run("--revision", f"http://artist:hunter2@{server.host}/openapi.json?token=hunter3", "--format", form)
        assert "hunter" not in done.output


def test_a_server_from_the_environment_is_the_revision(server: Server) -> None:
    done = run(AYON_SERVER_URL=f"http://{server.host}", AYON_API_KEY=KEY)
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[0].endswith(f" → http://{server.host} ({ayon_schemas.newest()})")


def test_a_promise_of_days_is_held_against_sunsets(tmp_path: Path) -> None:
    base, revision = tmp_path / "base.json", tmp_path / "revision.json"
    base.write_text(json.dumps(api(shots=operation("list_shots"))), encoding="utf-8")
    late = {"deprecated": True, "x-sunset": "9999-01-01"}
    revision.write_text(json.dumps(api(shots=operation("list_shots", **late))), encoding="utf-8")
    assert run("--base", base, "--revision", revision).exit_code == 0
    assert run("--base", base, "--revision", revision, "--grace-days", "90").exit_code == 0
    assert run("--base", base, "--revision", revision, "--grace-days", "9999999").exit_code == 1

"""The commands of ``ayon-sdk`` as scripts and people run them: real processes, a sandbox, pipes and a terminal."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.misbehaving import USER, MisbehavingServer, reply
from support.terminal import in_terminal

from ayon_sandbox import Sandbox
from ayon_sdk import ServerAPI

COMMAND = str(Path(sys.executable).parent / "ayon-sdk")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000080000000808020000004b6d29dc"
    "0000000f4944415478da63e0c4011886960400a3e606c159277eae0000000049454e44ae426082"
)


class Shell:
    """Runs commands in a folder, with an environment that names a server."""

    def __init__(self, folder: Path, url: str, token: str) -> None:
        self.folder = folder
        self.env = {name: value for name, value in os.environ.items() if not name.startswith("AYON_")}
        self.env.update(AYON_SERVER_URL=url, AYON_API_KEY=token, AYON_SERVER_RETRIES="1", NO_COLOR="1")

    def run(self, *arguments: str, stdin: str = "", **env: str) -> subprocess.CompletedProcess[str]:
        command = [COMMAND, *arguments]
        return subprocess.run(
            command, cwd=self.folder, env={**self.env, **env}, input=stdin, capture_output=True, text=True, timeout=90
        )

    def read(self, *arguments: str, stdin: str = "", **env: str) -> Any:
        """Run a command that has to work, with ``--json``."""
        done = self.run(*arguments, "--json", stdin=stdin, **env)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.count("\n") == 1
        return json.loads(done.stdout)

    def refused(self, status: int, *arguments: str, stdin: str = "", **env: str) -> str:
        """Run a command that has to fail, and return what it says."""
        done = self.run(*arguments, stdin=stdin, **env)
        assert (done.returncode, done.stdout) == (status, "")
        assert "Traceback" not in done.stderr
        assert done.stderr
        return done.stderr


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture
def shell(sandbox: Sandbox, tmp_path: Path) -> Shell:
    return Shell(tmp_path, sandbox.url, sandbox.admin_key)


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[ServerAPI]:
    with ServerAPI(sandbox.url, sandbox.admin_key) as server:
        yield server


# Who, where, with which token


def test_info(shell: Shell, sandbox: Sandbox) -> None:
    facts = shell.read("info")
    assert facts["url"] == sandbox.url
    assert facts["user"]["name"] == "admin"
    assert facts["user"]["isAdmin"] is True
    lines = dict(line.split("\t") for line in shell.run("info").stdout.splitlines())
    assert lines["version"] == facts["version"]
    assert lines["user"].startswith("admin")


def test_info_shows_no_secrets(shell: Shell) -> None:
    for arguments in (("info",), ("info", "--json")):
        done = shell.run(*arguments)
        assert "password" not in done.stdout.lower()
        assert "apiKey" not in done.stdout
        assert shell.env["AYON_API_KEY"] not in done.stdout + done.stderr


def test_info_without_a_token_is_what_anybody_may_know(shell: Shell) -> None:
    assert shell.read("info", AYON_API_KEY="")["user"] is None
    assert "no token" in shell.run("info", AYON_API_KEY="").stdout


def test_a_refused_token(shell: Shell) -> None:
    for arguments in (("info",), ("call", "projects.list_projects"), ("query", "{ me { name } }")):
        told = shell.refused(3, *arguments, AYON_API_KEY="wrong-key")
        assert "wrong-key" not in told
    told = json.loads(shell.refused(3, "info", "--json", AYON_API_KEY="wrong-key"))
    assert told["error"]["type"] == "UnauthorizedError"


def test_no_token_and_nobody_to_ask(shell: Shell) -> None:
    assert "AYON_API_KEY" in shell.refused(3, "call", "projects.list_projects", AYON_API_KEY="")


def test_no_server(shell: Shell) -> None:
    assert "AYON_SERVER_URL" in shell.refused(2, "info", AYON_SERVER_URL="")
    assert "127.0.0.1:9" in shell.refused(4, "info", AYON_SERVER_URL="http://127.0.0.1:9")
    error = json.loads(shell.refused(4, "info", "--json", AYON_SERVER_URL="http://127.0.0.1:9"))["error"]
    assert error["type"] == "ServerUnreachable"
    assert shell.refused(2, "info", AYON_SERVER_URL="ftp://host")


def test_token_from_a_file_or_standard_input(shell: Shell, sandbox: Sandbox) -> None:
    (shell.folder / "key").write_text(f"{sandbox.service_key}\n", encoding="utf-8")
    assert shell.read("info", "--token-file", "key")["user"]["isService"]
    assert shell.read("info", "--token-file", "-", stdin=f"{sandbox.service_key}\n")["user"]["isService"]
    assert shell.read("info", "--insecure-token-in-arguments", sandbox.service_key)["user"]["isService"]
    assert "one token" in shell.refused(2, "info", "--token-file", "key", "--insecure-token-in-arguments", "x")
    assert "No such file" in shell.refused(1, "info", "--token-file", "nowhere")
    assert "There is no token" in shell.refused(3, "query", "{ me { name } }", "--token-file", "-")


def test_the_token_of_the_environment_goes_to_its_server_only(shell: Shell, sandbox: Sandbox) -> None:
    with MisbehavingServer() as other:
        other.on("GET", "/api/info", reply(200, {"version": "1.16.0"}))
        assert shell.read("info", "--server", other.url)["user"] is None
        assert f"is for {sandbox.url}" in shell.refused(3, "query", "{ me { name } }", "--server", other.url)
        assert all("x-api-key" not in request.headers for request in other.requests)
        assert shell.read("info", "--server", f"{sandbox.url}/")["user"]["name"] == "admin"
        other.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": USER}))
        assert shell.read("info", "--server", other.url, AYON_SERVER_URL="")["user"]["name"] == "admin"


def test_acting_as_somebody(shell: Shell, sandbox: Sandbox) -> None:
    assert shell.read("info", "--as-user", "admin", AYON_API_KEY=sandbox.service_key)["user"]["name"] == "admin"
    assert "service" in shell.refused(3, "info", "--as-user", "admin")


def test_login(shell: Shell, sandbox: Sandbox) -> None:
    arguments = ("login", "--user", "admin", "--password-file", "-")
    found = shell.read(*arguments, stdin=sandbox.admin_password + "\n", AYON_API_KEY="")
    assert (found["url"], found["user"]) == (sandbox.url, "admin")
    assert shell.read("info", AYON_API_KEY=found["token"])["user"]["name"] == "admin"
    script = f'eval "$({COMMAND} {" ".join(arguments)})"; exec {COMMAND} info --json'
    done = subprocess.run(
        ["sh", "-c", script],
        env={**shell.env, "AYON_API_KEY": ""},
        input=sandbox.admin_password,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert json.loads(done.stdout)["user"]["name"] == "admin"


@pytest.mark.parametrize(
    ("name", "begins"), [("fish", "set -gx "), ("powershell", "$env:"), ("cmd", "set "), ("sh", "export ")]
)
def test_login_speaks_the_language_of_the_shell(shell: Shell, sandbox: Sandbox, name: str, begins: str) -> None:
    arguments = ("login", "--user", "admin", "--password-file", "-", "--shell", name)
    lines = shell.run(*arguments, stdin=sandbox.admin_password).stdout.splitlines()
    assert [line.startswith(begins) for line in lines] == [True, True]


def test_login_that_fails(shell: Shell) -> None:
    assert "Login of 'admin'" in shell.refused(3, "login", "--user", "admin", "--password-file", "-", stdin="no\n")
    assert "--user" in shell.refused(2, "login")
    assert "--password-file" in shell.refused(2, "login", "--user", "admin")


def test_login_asks_in_the_terminal_and_shows_no_password(shell: Shell, sandbox: Sandbox) -> None:
    typed = [("User name:", "admin\n"), ("Password of admin:", f"{sandbox.admin_password}\n")]
    status, shown = in_terminal([COMMAND, "login"], typed, env={**shell.env, "AYON_API_KEY": ""}, cwd=str(shell.folder))
    assert status == 0
    assert "export AYON_API_KEY=" in shown
    assert sandbox.admin_password not in shown


def test_a_missing_token_is_asked_for_in_the_terminal(shell: Shell, sandbox: Sandbox) -> None:
    typed = [("token for", f"{sandbox.admin_key}\n")]
    command = [COMMAND, "query", "{ me { name } }"]
    status, shown = in_terminal(command, typed, env={**shell.env, "AYON_API_KEY": ""}, cwd=str(shell.folder))
    assert status == 0
    assert '"name": "admin"' in re.sub("\\x1b[^m]*m", "", shown)
    assert sandbox.admin_key not in shown


def test_ctrl_c_in_a_prompt(shell: Shell) -> None:
    typed = [("token for", "\x03")]
    status, shown = in_terminal(
        [COMMAND, "call", "projects.list_projects"], typed, env={**shell.env, "AYON_API_KEY": ""}, cwd=str(shell.folder)
    )
    assert status == 130
    assert "Traceback" not in shown


# call


def test_call(shell: Shell, server: ServerAPI) -> None:
    projects = shell.read("call", "projects.list_projects")
    assert [project["name"] for project in projects["projects"]] == ["demo"]
    folder_id = shell.read(
        "call", "folders.create_folder", "demo", "--body", '{"name": "cli", "folderType": "Folder"}'
    )["id"]
    assert (
        shell.run(
            "call", "folders.update_folder", "demo", folder_id, "--body", '{"label": "From the shell"}'
        ).returncode
        == 0
    )
    assert shell.read("call", "folders.get_folder", "demo", folder_id)["label"] == "From the shell"
    assert shell.read("call", "folders.get_folder", f"folder_id={folder_id}", "demo")["name"] == "cli"
    listed = shell.read("call", "folders.get_folder_list", "demo", "attrib=true")["folders"]
    assert "attrib" in next(one for one in listed if one["id"] == folder_id)
    (shell.folder / "body.json").write_text('{"label": "ö from a file"}', encoding="utf-8")
    assert shell.run("call", "folders.update_folder", "demo", folder_id, "--body", "@body.json").returncode == 0
    assert server.get_folder_by_id("demo", folder_id, fields={"label"}) == {"label": "ö from a file"}
    assert shell.run("call", "folders.update_folder", "demo", folder_id, "--body", "@-", stdin="{}").returncode == 0
    done = shell.run("call", "folders.delete_folder", "demo", folder_id)
    assert (done.returncode, done.stdout) == (0, "")
    assert shell.read("call", "folders.get_folder_list", "demo")["folders"]


def test_call_prints_indented_json_in_any_encoding(shell: Shell, server: ServerAPI) -> None:
    folder_id = server.create_folder("demo", "enc", label="Größe")
    done = shell.run("call", "folders.get_folder", "demo", folder_id, PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["label"] == "Größe"
    assert "\n  " in done.stdout
    assert "Größe" in shell.run("call", "folders.get_folder", "demo", folder_id, PYTHONIOENCODING="utf-8").stdout


def test_call_lists_and_describes_without_a_server(shell: Shell) -> None:
    nowhere = {"AYON_SERVER_URL": "", "AYON_API_KEY": ""}
    tags = {row["tag"]: row["operations"] for row in shell.read("call", **nowhere)}
    assert tags["folders"] == len(shell.read("call", "folders", **nowhere))
    assert "folders.get_folder\tRead one folder" in shell.run("call", "folders", **nowhere).stdout
    assert (
        "folders.get_folder PROJECT_NAME FOLDER_ID"
        in shell.run("call", "folders.get_folder", "--describe", **nowhere).stdout
    )
    described = shell.read("call", "folders.get_folder_list", "--describe", **nowhere)
    assert described["parameters"] == [
        {"name": "project_name", "required": True},
        {"name": "attrib", "required": False},
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("foldrs.get_folder",), "did you mean folders"),
        (("foldrs",), "did you mean folders"),
        (("folders.get_foldr",), "did you mean get_folder"),
        (("folders.get_folder", "demo"), "FOLDER_ID is missing"),
        (("folders.get_folder", "demo", "x", "y"), "'y' is too much"),
        (("folders.get_folder_list", "demo", "attribs=true"), "no parameter 'attribs'; did you mean attrib"),
        (("folders.get_folder_list", "demo", "attrib=true", "attrib=false"), "attrib is given twice"),
        (("folders.get_folder", "demo", ".."), "path parameter"),
        (("folders.create_folder", "demo"), "--body is missing"),
        (("folders.create_folder", "demo", "--body", "{"), "--body is not JSON"),
        (("folders.get_folder", "demo", "x", "--body", "{}"), "takes no body"),
    ],
)
def test_call_of_nothing_that_there_is(shell: Shell, arguments: tuple[str, ...], told: str) -> None:
    assert told in shell.refused(2, "call", *arguments)


def test_what_the_server_refuses(shell: Shell) -> None:
    arguments = ("call", "folders.get_folder", "demo", "0" * 32)
    assert "404" in shell.refused(1, *arguments)
    error = json.loads(shell.refused(1, *arguments, "--json"))["error"]
    assert (error["type"], error["status"]) == ("RequestFailed", 404)
    assert "No such file" in shell.refused(1, "call", "folders.create_folder", "demo", "--body", "@nowhere")


def test_a_user_who_may_not(shell: Shell, server: ServerAPI, sandbox: Sandbox) -> None:
    server.create_user("cli_artist", password="Cli-Artist-1")
    token = shell.read("login", "--user", "cli_artist", "--password-file", "-", stdin="Cli-Artist-1\n")["token"]
    told = shell.refused(3, "call", "users.delete_user", "admin", "--json", AYON_API_KEY=token)
    assert json.loads(told)["error"]["status"] == 403


def test_a_reader_that_has_enough(shell: Shell) -> None:
    script = f"{COMMAND} call folders.get_folder_list demo attrib=true | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], env=shell.env, capture_output=True, text=True, timeout=90)
    assert (done.stdout, done.stderr) == ("{\n0\n", "")


# query


def test_query(shell: Shell) -> None:
    text = """
    query Q($name: String!, $first: Int) {
      project(name: $name) { code folders(first: $first) { edges { node { name } } } }
    }
    """
    found = shell.read("query", text, "--var", "name=demo", "--var", "first=2")["project"]
    assert len(found["folders"]["edges"]) == 2
    (shell.folder / "q.graphql").write_text(text, encoding="utf-8")
    assert shell.read("query", "@q.graphql", "--variables", '{"name": "demo", "first": 2}')["project"] == found
    assert shell.read("query", "-", "--var", "name=demo", "--var", "first=2", stdin=text)["project"] == found
    assert json.loads(shell.run("query", "{ projects { edges { node { projectName } } } }").stdout)


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (("{ nonsense }",), 1, "nonsense"),
        (("",), 2, "QUERY is empty"),
        (("@nowhere",), 1, "No such file"),
        (("{ me { name } }", "--var", "x"), 2, "is not NAME=VALUE"),
        (("{ me { name } }", "--variables", "{"), 2, "not JSON"),
        (("{ me { name } }", "--variables", "[]"), 2, "a JSON object"),
        ((), 2, "Missing argument"),
    ],
)
def test_query_that_fails(shell: Shell, arguments: tuple[str, ...], status: int, told: str) -> None:
    assert told in shell.refused(status, "query", *arguments)


# upload, download


def test_files_go_up_and_come_down(shell: Shell, server: ServerAPI) -> None:
    contents = {"plate.txt": b"first\n" * 1000, "größe.bin": bytes(range(256)) * 300}
    for name, content in contents.items():
        (shell.folder / name).write_bytes(content)
    rows = shell.read("upload", "file", "demo", *contents)
    assert [row["file"] for row in rows] == list(contents)
    (shell.folder / "down").mkdir()
    ids = [row["id"] for row in rows]
    shell.read("download", "file", "demo", *ids, "--directory", "down")
    assert {path.name: path.read_bytes() for path in (shell.folder / "down").iterdir()} == contents
    assert "--force writes over it" in shell.refused(1, "download", "file", "demo", *ids, "--directory", "down")
    (shell.folder / "down" / "plate.txt").write_bytes(b"old")
    assert shell.run("download", "file", "demo", *ids, "-d", "down", "--force").returncode == 0
    assert (shell.folder / "down" / "plate.txt").read_bytes() == contents["plate.txt"]
    done = shell.run("download", "from", f"projects/demo/files/{ids[0]}", "-o", "other")
    assert (done.returncode, done.stdout) == (0, "other\n")
    assert (shell.folder / "other").read_bytes() == contents["plate.txt"]


@pytest.mark.parametrize("endpoint", ["custom/place", "/api/custom/place"])
def test_any_endpoint_takes_and_gives_files(shell: Shell, endpoint: str) -> None:
    (shell.folder / "a.json").write_text('{"a": 1}', encoding="utf-8")
    with MisbehavingServer() as other:
        other.on("POST", "/api/custom/place", reply(200, {"taken": True}))
        other.on("GET", "/api/custom/place", reply(200, {"given": True}))
        at = {"AYON_SERVER_URL": other.url}
        taken = shell.read("upload", "to", endpoint, "a.json", "--method", "POST", "--content-type", "text/x-a", **at)
        assert taken == {"taken": True}
        shell.read("download", "from", endpoint, "-o", "b.json", **at)
        (request,) = other.of("/api/custom/place")[:1]
    assert (request.body, request.headers["content-type"]) == (b'{"a": 1}', "text/x-a")
    assert json.loads((shell.folder / "b.json").read_text("utf-8")) == {"given": True}


def test_names_of_a_server_stay_in_the_folder(shell: Shell) -> None:
    with MisbehavingServer() as other:
        other.on("GET", "/api/info", reply(200, {"version": "1.16.0", "user": USER}))
        other.on("GET", "/api/projects/demo/files/f1/info", reply(200, {"filename": "../../etc/evil.txt", "size": 2}))
        other.on("GET", "/api/projects/demo/files/f1", reply(200, {}))
        (shell.folder / "in").mkdir()
        rows = shell.read("download", "file", "demo", "f1", "-d", "in", AYON_SERVER_URL=other.url)
    assert rows == [{"id": "f1", "file": os.path.join("in", "evil.txt")}]
    assert [path.name for path in (shell.folder / "in").iterdir()] == ["evil.txt"]


def test_reviewables_and_thumbnails(shell: Shell, server: ServerAPI) -> None:
    (shell.folder / "frame.png").write_bytes(PNG)
    version = next(iter(server.get_versions("demo", fields={"id"})))["id"]
    (row,) = shell.read("upload", "reviewable", "demo", version, "frame.png", "--label", "First")
    assert row["id"]
    (row,) = shell.read("upload", "thumbnail", "demo", "version", version, "frame.png")
    assert server.get_version_thumbnail("demo", version).content == PNG
    shell.read("download", "thumbnail", "demo", "version", version, "-o", "back.png")
    assert (shell.folder / "back.png").read_bytes() == PNG
    (shell.folder / "notes.txt").write_text("text", encoding="utf-8")
    assert "neither a video nor an image" in shell.refused(2, "upload", "reviewable", "demo", version, "notes.txt")


def test_installers(shell: Shell, server: ServerAPI) -> None:
    server.create_installer("tray.zip", "1.0.0", "3.11.7", "linux", {}, {}, "0" * 64, "sha256", 4)
    (shell.folder / "local.zip").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    shell.read("upload", "installer", "local.zip", "--filename", "tray.zip")
    shell.read("download", "installer", "tray.zip")
    assert (shell.folder / "tray.zip").read_bytes() == (shell.folder / "local.zip").read_bytes()


def test_progress_is_for_terminals(shell: Shell) -> None:
    (shell.folder / "plate.exr").write_bytes(b"x" * 3_000_000)
    command = [COMMAND, "upload", "file", "demo", "plate.exr"]
    reader, writer = os.pipe()
    status, shown = in_terminal(command, env=shell.env, cwd=str(shell.folder), stdout=writer)
    os.close(writer)
    with open(reader, "rb") as stream:
        assert stream.read().endswith(b"\tplate.exr\n")
    assert status == 0
    assert "plate.exr" in shown
    assert "3.0/3.0 MB" in shown
    done = shell.run("upload", "file", "demo", "plate.exr")
    assert done.stderr == ""


def test_a_file_that_is_not_there(shell: Shell) -> None:
    assert "does not exist" in shell.refused(2, "upload", "file", "demo", "nowhere.txt")
    (shell.folder / "a.txt").write_text("a", encoding="utf-8")
    assert "404" in shell.refused(1, "upload", "file", "no_such_project", "a.txt")
    assert "404" in shell.refused(1, "download", "file", "demo", "0" * 32)
    assert not (shell.folder / ("0" * 32)).exists()


def test_ctrl_c_ends_a_command_that_waits(shell: Shell) -> None:
    with MisbehavingServer() as slow:
        slow.on("GET", "/api/info", lambda connection, _request: bool(connection.wait(60)))
        process = subprocess.Popen(
            [COMMAND, "info"], env={**shell.env, "AYON_SERVER_URL": slow.url}, stderr=subprocess.PIPE, text=True
        )
        try:
            end = time.monotonic() + 60
            while not slow.requests and time.monotonic() < end:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            _, told = process.communicate(timeout=30)
        finally:
            process.kill()
    assert process.returncode == 130
    assert "Traceback" not in told


# events


class Tail:
    """A command that follows events; its lines, as they come."""

    def __init__(self, shell: Shell, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [COMMAND, "events", "tail", *arguments],
            env=shell.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._timer = threading.Timer(90, self.process.kill)
        self._timer.start()

    def __enter__(self) -> Tail:
        return self

    def __exit__(self, *_error: object) -> None:
        self._timer.cancel()
        self.process.kill()
        self.process.communicate()

    def first(self, server: ServerAPI, topic: str) -> str:
        """The first line; dispatches events until there is one, as nothing tells from outside when it listens."""
        stop = threading.Event()

        def dispatch() -> None:
            while not stop.is_set():
                server.dispatch_event(topic, description="Something happened")
                stop.wait(0.2)

        thread = threading.Thread(target=dispatch)
        thread.start()
        try:
            assert self.process.stdout is not None
            return self.process.stdout.readline()
        finally:
            stop.set()
            thread.join(30)


def test_events_as_they_happen(shell: Shell, server: ServerAPI) -> None:
    with Tail(shell, "cli.happened", "--json") as tail:
        event = json.loads(tail.first(server, "cli.happened"))
        assert (event["topic"], event["description"]) == ("cli.happened", "Something happened")
        tail.process.send_signal(signal.SIGINT)
        _, told = tail.process.communicate(timeout=60)
    assert tail.process.returncode == 130
    assert "Traceback" not in told


def test_events_for_people_and_their_end(shell: Shell, server: ServerAPI) -> None:
    with Tail(shell, "cli.limited", "--limit", "1") as tail:
        fields = tail.first(server, "cli.limited").rstrip("\n").split("\t")
        assert fields[1:] == ["cli.limited", "-", "admin", fields[4], "Something happened"]
        assert tail.process.wait(60) == 0
    done = shell.run("events", "tail", "nothing.happens", "--quiet-for", "0.5")
    assert (done.returncode, done.stdout) == (0, "")


def test_events_for_nobody(shell: Shell) -> None:
    assert shell.refused(3, "events", "tail", AYON_API_KEY="wrong-key")
    assert shell.refused(4, "events", "tail", AYON_SERVER_URL="http://127.0.0.1:9")
    assert "--limit" in shell.refused(2, "events", "tail", "--limit", "0")


# The shell


def test_completion(shell: Shell) -> None:
    assert "_AYON_SDK_COMPLETE=bash_complete" in shell.run("completion", "bash").stdout
    assert "#compdef ayon-sdk" in shell.run("completion", "zsh").stdout
    assert "complete --no-files --command ayon-sdk" in shell.run("completion", "fish").stdout
    asked = {"_AYON_SDK_COMPLETE": "bash_complete", "COMP_CWORD": "2", "COMP_WORDS": "ayon-sdk call folders.get_fol"}
    found = shell.run(**asked).stdout.split()
    assert found == ["plain,folders.get_folder", "plain,folders.get_folder_hierarchy", "plain,folders.get_folder_list"]
    asked = {"_AYON_SDK_COMPLETE": "bash_complete", "COMP_CWORD": "1", "COMP_WORDS": "ayon-sdk up"}
    assert shell.run(**asked).stdout.split() == ["plain,upload"]


@pytest.mark.parametrize(
    "arguments",
    [(), ("info",), ("login",), ("call",), ("query",), ("upload", "file"), ("download", "file"), ("completion",)],
)
def test_help(shell: Shell, arguments: tuple[str, ...]) -> None:
    done = shell.run(*arguments, "--help", AYON_SERVER_URL="")
    assert done.returncode == 0
    assert "Usage: ayon-sdk" in done.stdout


def test_wrong_usage(shell: Shell) -> None:
    assert "No such command" in shell.refused(2, "nonsense")
    assert "No such option" in shell.refused(2, "info", "--nonsense")
    assert "--timeout" in shell.refused(2, "info", "--timeout", "0")

"""What other repositories use in CI: the action, the pre-commit hook, and the workflows of the guide, run for real."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Optional

import pytest
from support.workflows import Runner, read_yaml, yaml_blocks

from ayon_sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
ACTION = read_yaml((ROOT / "action.yml").read_text(encoding="utf-8"))
GUIDE = (ROOT / "docs/guides/drift.md").read_text(encoding="utf-8")
SCRIPT = """\
from ayon_sdk import ServerAPI

server = ServerAPI.from_environment()
for entity_list in server.get_entity_lists("demo"):
    print(entity_list["label"])
"""


def run(*command: object, cwd: Optional[Path] = None, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env={**os.environ, **env}, capture_output=True, text=True, timeout=500
    )


def steps(document: Any) -> list[dict[str, Any]]:
    return [step for step in document if "run" in step]


def validate(kind: str, file: Path) -> None:
    done = run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", kind, file)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of this checkout as a repository that others can refer to."""
    there = tmp_path_factory.mktemp("ayon-sdk")
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT).stdout.split("\0")
    for name in filter(None, listed):
        if (ROOT / name).is_file() and not name.startswith(("tests/", "docs/")):
            (there / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, there / name)
    commit(there)
    return there


def commit(folder: Path) -> str:
    for command in (
        ("init", "-q", "-b", "main"),
        ("config", "user.email", "tests@ayon.example"),
        ("config", "user.name", "tests"),
        ("add", "-A", "-f"),
        ("commit", "-q", "-m", "All"),
    ):
        done = run("git", *command, cwd=folder)
        assert done.returncode == 0, done.stderr
    return run("git", "rev-parse", "HEAD", cwd=folder).stdout.strip()


def action(folder: Path, temporary: Path, **inputs: str) -> tuple[Runner, subprocess.CompletedProcess[str]]:
    """Run the action's comparison; the environment that it installs is ours."""
    given = {name.replace("-", "_"): value.get("default", "") for name, value in ACTION["inputs"].items()}
    given.update(inputs)
    contexts = {f"inputs.{name.replace('_', '-')}": value for name, value in given.items()}
    runner = Runner(folder, temporary, contexts)
    (temporary / "ayon-drift" / "bin").mkdir(parents=True, exist_ok=True)
    for name in ("python", "ayon-sdk"):
        program = temporary / "ayon-drift" / "bin" / name
        if not program.exists():
            program.write_text(f'#!/bin/sh\nexec "{Path(sys.executable).parent / name}" "$@"\n', encoding="utf-8")
            program.chmod(0o755)
    return runner, runner.run(steps(ACTION["runs"]["steps"])[1])


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    folder, temporary = tmp_path / "work", tmp_path / "runner"
    folder.mkdir()
    temporary.mkdir()
    (folder / "publish.py").write_text(SCRIPT, encoding="utf-8")
    return folder, temporary


# -- the action -------------------------------------------------------------------------------------------------------


def test_the_action_is_one() -> None:
    validate("vendor.github-actions", ROOT / "action.yml")
    # Inputs must not become part of a script: they could hold anything.
    for step in steps(ACTION["runs"]["steps"]):
        assert "${{" not in step["run"]


def test_the_action_lets_pass_what_breaks_nothing(places: tuple[Path, Path]) -> None:
    runner, done = action(*places, revision="pinned")
    assert done.returncode == 0, done.stdout + done.stderr
    assert runner.outputs() == {"failed": "false", "errors": "0", "warnings": "0", "infos": "0"}
    assert "Nothing changed." in runner.summary.read_text(encoding="utf-8")
    assert sorted(path.name for path in (places[0] / "drift-report").iterdir()) == [
        *("report.html", "report.json", "report.md", "report.xml")
    ]


def test_the_action_marks_lines_of_code_and_fails(places: tuple[Path, Path]) -> None:
    runner, done = action(*places, revision="1.9.0", scan="publish.py\n\n", only_my_code="true", fail_on="info")
    assert done.returncode == 1, done.stdout + done.stderr
    outputs = runner.outputs()
    assert outputs["failed"] == "true"
    assert int(outputs["errors"]) > 0
    # What is printed between the two markers is no command to the runner; the annotations come after.
    stopped, _, commands = done.stdout.rpartition("\n::drift-")
    assert stopped.startswith("::stop-commands::drift-")
    assert re.search(r"^::error file=publish.py,line=4,col=\d+,", commands, re.MULTILINE)
    assert "In your code (1 line)" in runner.summary.read_text(encoding="utf-8")


def test_the_action_says_when_it_cannot_run(places: tuple[Path, Path]) -> None:
    runner, done = action(*places, revision="nothing/here.json")
    assert done.returncode == 2
    assert "nothing/here.json" in done.stderr
    assert runner.outputs() == {}


def test_inputs_of_the_action_are_not_run(places: tuple[Path, Path]) -> None:
    wicked = 'x"; touch hacked; $(touch hacked) `touch hacked`\n--help'
    for name in ("revision", "base", "scan", "approvals", "fail_on"):
        _, done = action(*places, **{"revision": "pinned", name: wicked})
        assert done.returncode == 2, (name, done.stdout)
        assert not (places[0] / "hacked").exists()


def test_the_action_installs_what_it_runs(repository: Path, places: tuple[Path, Path]) -> None:
    folder, temporary = places
    runner = Runner(folder, temporary, {"github.action_path": str(repository)})
    install = runner.run(steps(ACTION["runs"]["steps"])[0])
    assert install.returncode == 0, install.stdout + install.stderr
    _, done = action(folder, temporary, revision="pinned")
    assert done.returncode == 0, done.stdout + done.stderr


# -- the hook ---------------------------------------------------------------------------------------------------------


def test_the_hook_stops_a_commit_of_code_that_breaks(repository: Path, tmp_path: Path) -> None:
    manifest = run(sys.executable, "-m", "pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    assert manifest.returncode == 0, manifest.stdout + manifest.stderr
    folder = tmp_path / "scripts"
    folder.mkdir()
    (folder / "publish.py").write_text(SCRIPT, encoding="utf-8")
    (folder / "harmless.py").write_text("print(1)\n", encoding="utf-8")
    config = next(read_yaml(block) for block in yaml_blocks(GUIDE) if block.startswith("repos:"))
    config["repos"][0]["repo"] = str(repository)
    config["repos"][0]["rev"] = run("git", "rev-parse", "HEAD", cwd=repository).stdout.strip()
    config["repos"][0]["hooks"][0]["args"] = ["--revision", "1.9.0"]
    # JSON is YAML.
    (folder / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    commit(folder)
    home = str(tmp_path / "cache")
    stopped = run(
        sys.executable, "-m", "pre_commit", "run", "--all-files", cwd=folder, PRE_COMMIT_HOME=home, NO_COLOR="1"
    )
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "publish.py:4" in stopped.stdout
    assert "- exit code: 1" in stopped.stdout
    passed = run(
        *(sys.executable, "-m", "pre_commit", "run", "--files", "harmless.py"), cwd=folder, PRE_COMMIT_HOME=home
    )
    assert passed.returncode == 0, passed.stdout + passed.stderr


# -- the guide --------------------------------------------------------------------------------------------------------


def workflow(name: str) -> Any:
    (found,) = (read_yaml(block) for block in yaml_blocks(GUIDE) if block.startswith(f"name: {name}\n"))
    return found


def test_the_workflows_of_the_guide_are_such(tmp_path: Path) -> None:
    gitlab = tmp_path / ".gitlab-ci.yml"
    (text,) = (block for block in yaml_blocks(GUIDE) if block.startswith("drift:"))
    gitlab.write_text(text, encoding="utf-8")
    validate("vendor.gitlab-ci", gitlab)
    blocks = [block for block in yaml_blocks(GUIDE) if block.startswith("name:")]
    assert len(blocks) == 2
    for number, block in enumerate(blocks):
        file = tmp_path / f"workflow{number}.yml"
        file.write_text(block, encoding="utf-8")
        validate("vendor.github-workflows", file)
    uses = next(step for step in workflow("Drift")["jobs"]["drift"]["steps"] if "ayon-sdk@" in step.get("uses", ""))
    assert set(uses["with"]) <= set(ACTION["inputs"])


def test_the_workflow_of_the_guide_follows_a_server(tmp_path: Path) -> None:
    folder, temporary, origin, tools = (tmp_path / name for name in ("work", "runner", "origin.git", "bin"))
    for place in (folder, temporary, folder / "tools", folder / "schema", tools):
        place.mkdir()
    assert run("git", "init", "-q", "--bare", origin).returncode == 0
    (folder / "tools" / "publish.py").write_text(SCRIPT, encoding="utf-8")
    older = ROOT / "generated/ayon_schemas/openapi-1.15.0.json"
    shutil.copy(older, folder / "schema" / "server.json")
    commit(folder)
    assert run("git", "remote", "add", "origin", origin, cwd=folder).returncode == 0
    # A `gh` that takes notes: there is no pull request yet, so `edit` fails.
    (tools / "gh").write_text('#!/bin/sh\necho "$@" >> "$NOTES"\n[ "$2" != edit ]\n', encoding="utf-8")
    (tools / "gh").chmod(0o755)
    notes = temporary / "notes"
    job = workflow("Follow the server")["jobs"]["follow"]
    assert set(job["env"]) == {"AYON_SERVER_URL", "AYON_API_KEY", "GH_TOKEN"}
    with Sandbox(seed="demo") as sandbox:
        runner = Runner(folder, temporary, {})
        environ = {
            "AYON_SERVER_URL": sandbox.url,
            "AYON_API_KEY": sandbox.admin_key,
            "NOTES": str(notes),
            "PATH": f"{tools}{os.pathsep}{runner.environ['PATH']}",
        }
        for _ in range(2):
            for step in steps(job["steps"])[1:]:
                done = runner.run(step, environ=environ)
                assert done.returncode == 0, done.stdout + done.stderr
    told = notes.read_text(encoding="utf-8").splitlines()
    # The second time nothing has moved: no second pull request.
    assert told == [
        "pr edit server-drift --body-file drift.md",
        "pr create --head server-drift --title Follow the server's schema --body-file drift.md",
    ]
    changed = run("git", "show", "--stat=200", "--format=%s", "server-drift", cwd=origin).stdout
    assert changed.startswith("Follow the server's schema\n")
    assert "client/studio_rest/__init__.py" in changed
    assert "schema/server.json" in changed
    assert "1.15.0" in run("git", "show", "HEAD~1:schema/server.json", cwd=folder).stdout

"""What editors show of the module-level functions: names, parameters and docstrings, by pyright and by jedi."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jedi
import pytest
from support.language_server import ROOT, LanguageServer

import ayon_sdk

NAMES = sorted(ayon_sdk.__all__)
FUNCTIONS = [name for name in NAMES if inspect.isfunction(getattr(ayon_sdk, name))]

USE = """
from __future__ import annotations

import ayon_sdk
from ayon_sdk import as_username, get_folder_by_id, get_server_api_connection, update_folder


def fps(folder_id: str) -> float:
    folder = get_folder_by_id("demo", folder_id)
    return folder["attrib"]["fps"] if folder else 0.0


def names() -> list[str]:
    return [folder["name"] for folder in ayon_sdk.get_folders("demo", folder_types={"Shot"})]


def rename(folder_id: str) -> None:
    with as_username("artist"):
        update_folder("demo", folder_id, name="sh020")
    get_server_api_connection().set_timeout(30)


def wrong(folder_id: str) -> None:
    ayon_sdk.get_folder_by_id("demo")  # type error
    ayon_sdk.update_folder("demo", folder_id, nme="sh020")  # type error
    ayon_sdk.get_foldrs("demo")  # type error
    print(ayon_sdk.get_user_permissions()["no_such_key"])  # type error
"""


def test_type_checkers_know_parameters_and_results(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    paths = [str(ROOT / "src"), str(ROOT / "generated")]
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.9", "extraPaths": paths}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    found = json.loads(done.stdout)["generalDiagnostics"]
    wrong = {number for number, line in enumerate(USE.splitlines()) if "# type error" in line}
    assert {item["range"]["start"]["line"] for item in found} == wrong, found


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    with LanguageServer(tmp_path_factory.mktemp("scripts")) as server:
        yield server


def test_pyright_completes_every_name(editor: LanguageServer) -> None:
    for number, (text, column) in enumerate((("import ayon_sdk\nayon_sdk.", 9), ("\nfrom ayon_sdk import ", 21))):
        completions: Any = editor.ask_at("completion", editor.open(f"names{number}.py", text), 1, column)
        assert {item["label"] for item in completions["items"]} >= set(NAMES)


def test_pyright_shows_parameters_and_docstrings(editor: LanguageServer) -> None:
    text = "import ayon_sdk\n" + "".join(f"ayon_sdk.{name}()\n" for name in FUNCTIONS)
    uri = editor.open("functions.py", text)
    for number, name in enumerate(FUNCTIONS, 1):
        function = getattr(ayon_sdk, name)
        hover = editor.ask_at("hover", uri, number, 10)["contents"]["value"]
        summary = (inspect.getdoc(function) or "").partition("\n")[0]
        assert summary.replace("`", "") in hover.replace("`", "").replace("\\", "")
        # The cursor between the parentheses.
        shown = editor.ask_at("signatureHelp", uri, number, len(f"ayon_sdk.{name}("))["signatures"]
        labels = {parameter["label"].partition(":")[0].strip("*") for one in shown for parameter in one["parameters"]}
        assert set(inspect.signature(function).parameters) <= labels


def test_jedi_completes_names_parameters_and_docstrings() -> None:
    found = {one.name: one for one in jedi.Script("import ayon_sdk\nayon_sdk.").complete(2, 9)}
    assert set(NAMES) <= set(found)
    for name in FUNCTIONS:
        function = getattr(ayon_sdk, name)
        summary = (inspect.getdoc(function) or "").partition("\n")[0]
        assert summary in found[name].docstring()
        shown = {parameter.name for one in found[name].get_signatures() for parameter in one.params}
        named = {
            one.name
            for one in inspect.signature(function).parameters.values()
            if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)  # jedi looks for where these go
        }
        assert named <= shown

"""What importing costs, in fresh processes; and that every module imports on every Python found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import ayon_rest
import pytest

ROOT = Path(ayon_rest.__file__).resolve().parents[1]

SENDER = """
class Answer:
    status, headers, content = 200, {}, b"{}"
    def json(self):
        return {"id": "x", "attrib": {"fps": 25.0}}
class Sender:
    def send(self, call):
        return Answer()
"""


def modules_after(code: str) -> set[str]:
    """Modules that a fresh process has loaded after some code, beyond those of the interpreter itself."""
    site_packages = sysconfig.get_paths()["purelib"]
    script = f"import sys, json\nbefore = set(sys.modules)\n{code}\n"
    script += "print(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        env={"PYTHONPATH": os.pathsep.join([str(ROOT), site_packages])},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def ours(modules: set[str]) -> set[str]:
    return {name.removeprefix("ayon_rest.") for name in modules if name.partition(".")[0] == "ayon_rest"}


def third_party(modules: set[str]) -> set[str]:
    roots = {name.partition(".")[0] for name in modules}
    return {name for name in roots if name not in sys.stdlib_module_names} - {"ayon_rest"}


def test_the_package_alone_imports_next_to_nothing() -> None:
    modules = modules_after("import ayon_rest")
    assert ours(modules) == {"ayon_rest"}
    assert third_party(modules) == set()


def test_one_call_imports_its_tag_and_its_models_alone() -> None:
    modules = modules_after(f"{SENDER}\nfrom ayon_rest import Rest\nRest(Sender()).folders.get_folder('p', 'f')")
    assert ours(modules) == {
        "ayon_rest", "api", "api.folders", "binding", "client", "core", "model", "models", "models.folder_attrib_model",
        "models.folder_model", "values",
    }  # fmt: skip
    assert third_party(modules) <= {"attr", "attrs"}


def test_a_raw_call_imports_no_model_and_no_attrs() -> None:
    modules = modules_after(f"{SENDER}\nfrom ayon_rest import Rest\nRest(Sender()).folders.raw.get_folder('p', 'f')")
    assert ours(modules) == {"ayon_rest", "api", "api.folders", "binding", "client", "core", "values"}
    assert third_party(modules) == set()


def test_one_model_imports_no_other() -> None:
    modules = modules_after("from ayon_rest.models import FolderModel")
    assert {name for name in ours(modules) if name.startswith("models.")} == {"models.folder_model"}


def test_names_are_found_and_listed() -> None:
    for name in ayon_rest.__all__:
        assert getattr(ayon_rest, name) is not None
    assert set(ayon_rest.__all__) <= set(dir(ayon_rest))
    for namespace in (ayon_rest.models, ayon_rest.types):
        assert list(namespace.__all__) == sorted(namespace.__all__)
        for name in namespace.__all__:
            assert getattr(namespace, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = ayon_rest.nonsense  # pyright: ignore
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = ayon_rest.models.Nonsense  # pyright: ignore


def test_every_component_has_a_model_and_a_dict() -> None:
    assert sorted(f"{name}Dict" for name in ayon_rest.models.__all__) == list(ayon_rest.types.__all__)
    assert len(ayon_rest.models.__all__) >= 332

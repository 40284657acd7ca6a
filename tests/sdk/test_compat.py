"""`python -m ayon_sdk.compat`: programs run as by plain Python, and `ayon_api` is this SDK in all their processes."""

from __future__ import annotations

import json
import os
import py_compile
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path
from typing import Any, Optional

import pytest
from contract.contract import OURS, golden_steps, read_not_yet
from contract.runner import compare

from ayon_sandbox import Sandbox

COMPAT = ("-m", "ayon_sdk.compat")
CONTRACT = Path(__file__).parents[1] / "contract"

REPORT = """
import os, sys
print(sys.argv, __name__, __package__, globals().get("__file__"), globals().get("__cached__"))
print(type(__loader__).__name__, getattr(__loader__, "__name__", None), __spec__ and (__spec__.name, __spec__.origin))
print(sorted(globals()), vars(sys.modules["__main__"]) is globals(), __doc__)
print(sys.path)
print(os.getcwd(), __builtins__.__name__)
"""

RAISES = """
def f():
    raise ValueError("from inside")


try:
    f()
except ValueError as e:
    raise KeyError("from outside") from e
"""


def run(
    *arguments: str, cwd: Path, stdin: str = "", env: Optional[dict[str, str]] = None, python: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *python, *arguments],
        cwd=cwd,
        input=stdin,
        env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", **(env or {})},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of programs in every form that Python runs."""
    files = {
        "report.py": '"""A report."""\n' + REPORT,
        "sub/deep.py": REPORT,
        "folder/__main__.py": REPORT,
        "package/__init__.py": "",
        "package/__main__.py": REPORT,
        "package/tool.py": "from . import __name__ as near; print(near)\n" + REPORT,
        "latin.py": "# -*- coding: latin-1 -*-\nprint(ascii('\xe9'))\n",
        "raises.py": RAISES,
        "syntax.py": "x = = 1\n",
        "exits.py": "import sys; print(1); sys.exit(int(sys.argv[1]))\n",
        "says.py": "raise SystemExit('something is wrong')\n",
        "annotated.py": "x: undefined_name = 1\n",
        "late.py": "import atexit, threading, time\nname = 'late'\natexit.register(lambda: print('at exit', name))\n"
        "threading.Thread(target=lambda: (time.sleep(0.1), print('thread', name))).start()\n",
        "pickles.py": "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))) is A)\n",
        "broken/__init__.py": "import no_such_module\n",
        "broken/tool.py": "",
        "unmain/__init__.py": "",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode("latin-1"))
    with zipfile.ZipFile(tmp_path / "archive.pyz", "w") as archive:
        archive.writestr("__main__.py", REPORT)
    py_compile.compile(str(tmp_path / "report.py"), cfile=str(tmp_path / "compiled.pyc"))
    (tmp_path / "link.py").symlink_to(tmp_path / "sub" / "deep.py")
    (tmp_path / "empty").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        "report.py",
        "report.py a -m b --flag",
        "./sub/../sub/deep.py x",
        "link.py",
        "folder x",
        "archive.pyz x",
        "compiled.pyc x",
        "-m package x -c",
        "-m package.tool",
        "-mpackage.tool x",
        "-m report x",
        "-c import\tsys;print(sys.argv,__name__,sorted(globals()),sys.path[0]) x y",
        "-cprint(1)",
        "- x y",
        "latin.py",
        "raises.py",
        "syntax.py",
        "exits.py 0",
        "exits.py 3",
        "exits.py 255",
        "says.py",
        "annotated.py",
        "late.py",
        "pickles.py",
        "missing.py",
        "empty",
        "-m no_such_module",
        "-m no_such_package.tool",
        "-m broken.tool",
        "-m unmain",
        "-c x=1/0",
        "-c import\tos;os._exit(7)",
        "-c import\tos,signal;os.kill(os.getpid(),signal.SIGTERM)",
        "-c raise\tKeyboardInterrupt",
    ],
)
def test_runs_as_plain_python(programs: Path, arguments: str) -> None:
    split = [part.replace("\t", " ") for part in arguments.split(" ")]
    plain, ours = (run(*more, *split, cwd=programs, stdin=REPORT) for more in ((), COMPAT))
    assert ours.returncode == plain.returncode
    assert ours.stdout == plain.stdout
    if "KeyboardInterrupt" in arguments or "broken" in arguments:  # the lines that run it are shown too
        assert ours.stderr.splitlines()[-1] == plain.stderr.splitlines()[-1]
    else:
        assert ours.stderr == plain.stderr


@pytest.mark.parametrize("option", ["-I", "-P", "-B", "-Wignore", "-Xdev"])
def test_options_of_python_go_before(programs: Path, option: str) -> None:
    if option == "-P" and sys.version_info < (3, 11):
        pytest.skip("-P is new in 3.11")
    plain, ours = (run(*more, "report.py", cwd=programs, python=(option,)) for more in ((), COMPAT))
    assert (ours.returncode, ours.stdout, ours.stderr) == (plain.returncode, plain.stdout, plain.stderr)


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        ((), 2, "usage: python"),
        (("-h",), 0, ""),
        (("-x", "report.py"), 2, "unknown option -x"),
        (("-m",), 2, "Argument expected for the -m option"),
        (("-c",), 2, "Argument expected for the -c option"),
    ],
)
def test_usage(tmp_path: Path, arguments: tuple[str, ...], status: int, told: str) -> None:
    done = run(*COMPAT, *arguments, cwd=tmp_path)
    assert done.returncode == status
    assert told in done.stderr
    assert status or "usage: python" in done.stdout


SCRIPT = """
import sys
import ayon_api
from ayon_api import ServerAPI, get_folders, get_project_names, get_server_api_connection
from ayon_api import exceptions, typing as ayon_types
from ayon_api.constants import SERVER_URL_ENV_KEY
from ayon_api.exceptions import HTTPRequestError, UnauthorizedError
from ayon_api.graphql import GraphQlQuery
from ayon_api.operations import OperationsSession
from ayon_api.server_api import TokenInfo
from ayon_api.utils import NOT_SET, TransferProgress, slugify_string
import ayon_api.graphql_queries
import ayon_api.utils as utils


def main(project_name):
    connection = get_server_api_connection()
    assert isinstance(connection, ServerAPI) and isinstance(connection, ayon_api.GlobalServerAPI)
    ayon_api.create_project(project_name, "scr")
    session = OperationsSession()
    operation = session.create_folder(project_name, "sh010", folder_type="Shot")
    session.create_task(project_name, "anim", "Animation", operation.entity_id)
    session.commit()
    for folder in get_folders(project_name, fields={"id", "path"}):
        print(folder["path"], [task["name"] for task in ayon_api.get_tasks(project_name, folder_ids=[folder["id"]])])
    try:
        ayon_api.create_folder(project_name, "sh010", folder_type="Shot")
    except ayon_api.exceptions.HTTPRequestError as error:
        print(type(error).__name__, error.response.status_code)
    ayon_api.delete_project(project_name)
    print(project_name in get_project_names(), utils is ayon_api.utils, ayon_api.__version__, len(sys.argv))


if __name__ == "__main__":
    main(sys.argv[1])
    sys.exit(4)
"""


@pytest.fixture
def environment(ayon_sandbox: Sandbox) -> dict[str, str]:
    return {"AYON_SERVER_URL": ayon_sandbox.url, "AYON_API_KEY": ayon_sandbox.admin_key}


def test_a_script_unchanged(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")
    done = run(*COMPAT, "script.py", "compat_script", cwd=tmp_path, env=environment)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["/sh010 ['anim']", "RequestFailed 409", "False True 1.2.25 2"]
    assert done.returncode == 4


def test_every_name_and_module_is_there(tmp_path: Path) -> None:
    surface: dict[str, Any] = json.loads((CONTRACT.parent / "data" / "api-surface.json").read_text("utf-8"))
    modules = {
        name: sorted({*described.get("classes", ()), *(one["name"] for one in described.get("functions", ()))})
        for name, described in surface.items()
        if name.startswith("ayon_api.")
    }
    assert {"ayon_api.utils", "ayon_api.entity_hub", "ayon_api.events"} <= set(modules)
    modules["ayon_api"] = surface["module_level"]["__all__"]
    modules["ayon_api._api"] = ["GlobalContext", "ServiceContext", "init_service"]
    modules["ayon_api.server_api"] = ["GraphQlResponse", "ServerAPI", "TokenInfo"]
    code = f"""
    import importlib
    for module, names in {modules!r}.items():
        missing = [name for name in names if not hasattr(importlib.import_module(module), name)]
        if missing:
            print(module, missing)
    space = {{}}
    exec("from ayon_api import *", space)
    print(len(set({modules["ayon_api"]!r}) - set(space)))
    """
    done = run(*COMPAT, "-c", textwrap.dedent(code), cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_nothing_is_imported_before_it_is_used(tmp_path: Path) -> None:
    code = "import ayon_api, sys; print(*sorted(name for name in sys.modules if 'ayon' in name))"
    done = run(*COMPAT, "-c", code, cwd=tmp_path)
    assert done.stdout.split() == [
        "ayon_api",
        "ayon_sdk",
        "ayon_sdk.compat",
        "ayon_sdk.compat.running",
        "ayon_sdk.version",
    ]


def test_other_names_are_missing_as_ever(tmp_path: Path) -> None:
    code = """
    import ayon_api
    try: ayon_api.get_foldrs
    except AttributeError as error: print(error)
    from ayon_api import get_foldrs
    """
    code = textwrap.dedent(code)
    done = run(*COMPAT, "-c", code, cwd=tmp_path)
    assert done.stdout == "module 'ayon_api' has no attribute 'get_foldrs'\n"
    assert "ImportError: cannot import name 'get_foldrs' from 'ayon_api'" in done.stderr


DECOY = "raise SystemExit('the other ayon_api was imported')\n"
CHILDREN = """
import multiprocessing, subprocess, sys
import ayon_api

def work(queue):
    import ayon_api
    queue.put(ayon_api.get_base_url.__module__)

if __name__ == "__main__":
    for method in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context(method)
        queue = context.SimpleQueue()
        process = context.Process(target=work, args=(queue,))
        process.start()
        assert queue.get().startswith("ayon_sdk."), method
        process.join(30)
    code = "import sys, ayon_api; print(ayon_api.get_base_url.__module__, sys.argv)"
    print(subprocess.run([sys.executable, "-c", code, "x"], capture_output=True, text=True, check=True).stdout)
"""


def test_processes_that_a_script_starts_have_it_too(tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    (installed / "ayon_api").mkdir(parents=True)
    (installed / "ayon_api" / "__init__.py").write_text(DECOY, encoding="utf-8")
    (tmp_path / "children.py").write_text(CHILDREN, encoding="utf-8")
    done = run(*COMPAT, "children.py", cwd=tmp_path, env={"PYTHONPATH": str(installed)})
    assert done.stderr == ""
    assert done.stdout.split(" ", 1) == ["ayon_sdk._functions.settings", "['-c', 'x']\n\n"]


def test_a_folder_of_that_name_beside_the_script_is_not_taken(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "ayon_api").mkdir()
    for name in ("__init__", "utils", "operations"):
        (tmp_path / "ayon_api" / f"{name}.py").write_text(DECOY, encoding="utf-8")
    (tmp_path / "script.py").write_text(SCRIPT, encoding="utf-8")
    done = run(*COMPAT, "script.py", "beside", cwd=tmp_path, env=environment)
    assert (done.returncode, done.stderr) == (4, "")


def test_install_takes_the_place_of_what_was_imported(tmp_path: Path) -> None:
    (tmp_path / "ayon_api").mkdir()
    (tmp_path / "ayon_api" / "__init__.py").write_text("name = 'other'\n", encoding="utf-8")
    (tmp_path / "ayon_api" / "utils.py").write_text("name = 'other'\n", encoding="utf-8")
    code = """
    import os, sys
    import ayon_api as before, ayon_api.utils
    import ayon_sdk.compat
    ayon_sdk.compat.install()
    paths = list(sys.path), os.environ["PYTHONPATH"]
    ayon_sdk.compat.install()
    import ayon_api, ayon_sdk.utils
    from ayon_api import utils
    print(before.name, utils is ayon_sdk.utils, ayon_api.ServerAPI is ayon_sdk.ServerAPI)
    print(paths == (sys.path, os.environ["PYTHONPATH"]), os.environ["PYTHONPATH"].count("bootstrap"))
    """
    done = run("-c", textwrap.dedent(code), cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("other True True\nTrue 1\n", "")


def test_a_python_without_the_sdk_keeps_what_it_has(tmp_path: Path) -> None:
    (tmp_path / "ayon_api.py").write_text("name = 'its own'\n", encoding="utf-8")
    code = """
    import os, subprocess, sys
    command = [sys.executable, "-c", "import ayon_api; print(ayon_api.name)"]
    empty = os.path.join(os.getcwd(), "without")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", empty], check=True)
    command[0] = os.path.join(empty, "Scripts" if os.name == "nt" else "bin", "python")
    print(subprocess.run(command, capture_output=True, text=True))
    """
    done = run(*COMPAT, "-c", textwrap.dedent(code), cwd=tmp_path)
    assert "returncode=0, stdout='its own\\n', stderr=''" in done.stdout


def test_a_sitecustomize_of_the_studio_still_runs(tmp_path: Path) -> None:
    (tmp_path / "studio").mkdir()
    (tmp_path / "studio" / "sitecustomize.py").write_text("import sys; sys.studio = __file__\n", encoding="utf-8")
    code = """
    import subprocess, sys
    code = "import sys, sitecustomize; print(sys.studio, sitecustomize.__file__, sys.modules['ayon_api'])"
    print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True))
    """
    done = run(*COMPAT, "-c", textwrap.dedent(code), cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "studio")})
    assert done.stdout.count(str(tmp_path / "studio" / "sitecustomize.py")) == 2
    assert "stand_in" in done.stdout


SUITE = """
from unittest import mock

import ayon_api
import pytest
from ayon_api import exceptions
from ayon_api.operations import OperationsSession


@pytest.fixture
def project():
    name = "compat_suite"
    ayon_api.create_project(name, "cs")
    yield name
    ayon_api.delete_project(name)


def test_folders(project):
    folder_id = ayon_api.create_folder(project, "sh010", folder_type="Shot")
    assert ayon_api.get_folder_by_id(project, folder_id)["path"] == "/sh010"
    with pytest.raises(exceptions.HTTPRequestError):
        ayon_api.create_folder(project, "sh010", folder_type="Shot")


@pytest.mark.parametrize("count", [1, 3])
def test_operations(project, count):
    session = OperationsSession()
    for index in range(count):
        session.create_folder(project, f"f{index}")
    session.commit()
    assert len(list(ayon_api.get_folders(project))) == count


def test_mocks():
    with mock.patch("ayon_api.get_project", return_value={"name": "mocked"}) as fake:
        assert ayon_api.get_project("demo") == {"name": "mocked"}
    fake.assert_called_once_with("demo")
    with mock.patch.object(ayon_api.ServerAPI, "get_projects", return_value=[]):
        assert ayon_api.get_projects() == []
    assert ayon_api.get_project("nowhere") is None


def test_monkeypatch(monkeypatch):
    monkeypatch.setattr(ayon_api, "get_user", lambda: {"name": "nobody"})
    monkeypatch.setattr("ayon_api.utils.create_entity_id", lambda: "0" * 32)
    assert ayon_api.get_user() == {"name": "nobody"}
    assert ayon_api.utils.create_entity_id() == "0" * 32


def test_fails():
    assert ayon_api.__version__ == "0"
"""


@pytest.mark.parametrize("more", [(), ("-n", "2", "--dist", "loadfile")])
def test_a_test_suite_unchanged(tmp_path: Path, environment: dict[str, str], more: tuple[str, ...]) -> None:
    (tmp_path / "ayon_api").mkdir()  # as in a checkout of it
    (tmp_path / "ayon_api" / "__init__.py").write_text(DECOY, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_suite.py").write_text(SUITE, encoding="utf-8")
    (tmp_path / "pytest.ini").touch()
    done = run(*COMPAT, "-m", "pytest", "-q", "-p", "no:cacheprovider", *more, "tests", cwd=tmp_path, env=environment)
    assert "1 failed, 5 passed" in done.stdout, done.stdout + done.stderr
    assert "assert '1.2.25' == '0'" in done.stdout
    assert done.returncode == 1


def test_the_golden_scenario_by_its_own_names(tmp_path: Path, ayon_sandbox: Sandbox) -> None:
    """The player of the contract is a script like any other: it imports `ayon_api` and knows of nothing else."""
    out = tmp_path / "result.json"
    environment = {
        "AYON_SERVER_URL": ayon_sandbox.url,
        "AYON_API_KEY": ayon_sandbox.admin_key,
        "AYON_SERVICE_API_KEY": ayon_sandbox.service_key,
    }
    arguments = ("module", "--client", "ayon_api", "--out", str(out))
    done = run(*COMPAT, str(CONTRACT / "player.py"), *arguments, cwd=tmp_path, env=environment)
    assert done.returncode == 0, done.stderr
    played = {step["id"]: step for step in json.loads(out.read_text("utf-8"))["steps"]}
    golden = golden_steps("module")
    assert len(golden) == 211
    deliberate = set(read_not_yet(OURS)["module"])
    assert {name for name, step in golden.items() if compare(step, played.get(name))} == deliberate

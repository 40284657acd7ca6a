"""What a user gets: the built wheel, in environments that hold nothing but the runtime dependencies."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from installed import interpreters

from ayon_sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]

SMOKE = Path(__file__).with_name("smoke.py")


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist, and the wheel that was built from it."""
    out = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(build, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = out.glob("*.whl")
    (sdist,) = out.glob("*.tar.gz")
    return sdist, wheel


def test_the_wheel_holds_what_the_packages_need(distributions: tuple[Path, Path]) -> None:
    _, wheel = distributions
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for needed in (
        "ayon_sdk/py.typed",
        "ayon_sdk/compat/stand_in/ayon_api/utils.py",
        "ayon_sdk/compat/bootstrap/sitecustomize.py",
        "ayon_rest/py.typed",
        "ayon_sandbox/py.typed",
        "ayon_schemas/lock.json",
        "ayon_schemas/openapi-1.16.0.json",
        "ayon_codegen/templates/core.py.jinja",
        "ayon_codegen/templates/drift/page.html.jinja",
        "ayon_codegen/drift/outputs/report.schema.json",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]


def test_the_sdist_holds_the_licence_and_no_environment(distributions: tuple[Path, Path]) -> None:
    sdist, _ = distributions
    with tarfile.open(sdist) as archive:
        names = archive.getnames()
    assert any(name.endswith("/LICENSE") for name in names)
    assert not [name for name in names if "/.venv" in name or "/.git/" in name]


@pytest.mark.parametrize("name", interpreters.ENVIRONMENTS)
def test_every_python_imports_it_and_works_against_a_sandbox(name: str, distributions: tuple[Path, Path]) -> None:
    env = interpreters.environment(name)
    python = interpreters.python_of(env)
    if not (env / ".ready").is_file():
        pytest.skip(f"no environment for Python {name}: `make pythons` makes one where that Python is installed")
    _, wheel = distributions
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    options = ["--no-index", "--no-deps", "--no-compile", "--force-reinstall", str(wheel)]
    subprocess.run([*install, *options], check=True, capture_output=True, timeout=120)
    with Sandbox() as sandbox:
        environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "AYON_"))},
            "AYON_SERVER_URL": sandbox.url,
            "AYON_API_KEY": sandbox.admin_key,
        }
        # Not in the checkout, so that nothing of it can be imported by accident.
        done = subprocess.run(
            [str(python), "-I", "-W", "error", str(SMOKE)],
            env=environment,
            cwd=wheel.parent,
            capture_output=True,
            text=True,
            timeout=240,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("works on")
    command = [str(python.with_name("ayon-sdk")), "info"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert "pip install 'ayon-sdk[cli]'" in done.stderr

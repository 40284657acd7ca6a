"""What an import brings along: counted in modules, so that it is the same on every machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import ayon_sdk
from ayon_sdk._functions import HOMES

SOURCE = Path(ayon_sdk.__file__).parent


def modules_after(code: str) -> set[str]:
    """Names of the modules that a fresh interpreter has after some code and did not have before."""
    after = "print(json.dumps(sorted(set(sys.modules) - before)))"
    program = f"import sys, json; before = set(sys.modules)\n{code}\n{after}"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    return set(json.loads(done.stdout.splitlines()[-1]))


def packages(modules: set[str]) -> set[str]:
    """Those that are not part of Python."""
    return {name.partition(".")[0] for name in modules} - set(getattr(sys, "stdlib_module_names", ())) - {"__mp_main__"}


def test_importing_the_package_imports_next_to_nothing() -> None:
    modules = modules_after("import ayon_sdk")
    assert {name for name in modules if name.startswith("ayon_")} == {"ayon_sdk", "ayon_sdk.version"}
    assert not modules & {"asyncio", "ssl", "json", "logging", "urllib.request", "http.client", "email", "dataclasses"}


@pytest.mark.skipif(sys.version_info < (3, 10), reason="sys.stdlib_module_names is new in 3.10")
@pytest.mark.parametrize(
    "code",
    [
        "import ayon_sdk",
        "from ayon_sdk import ServerAPI",
        "from ayon_sdk import ServerAPI; ServerAPI('http://host', 'x', create_session=False)",
        "from ayon_sdk import errors, exceptions, constants",
    ],
)
def test_no_other_package_before_the_first_request(code: str) -> None:
    assert packages(modules_after(code)) <= {"ayon_sdk", "ayon_rest"}


def test_waiting_code_needs_no_event_loop() -> None:
    modules = modules_after("from ayon_sdk import ServerAPI")
    assert "asyncio" not in modules
    assert not {name for name in modules if name.startswith("ayon_sdk._async")}


def test_the_engine_comes_without_the_rest_of_httpx() -> None:
    modules = modules_after("import ayon_sdk._http")
    assert "httpcore" in modules
    assert not packages(modules) & {"click", "rich", "pygments", "httpx"}
    assert "urllib.request" not in modules


def test_a_raw_request_builds_no_models() -> None:
    code = (
        "from ayon_sdk import ServerAPI\n"
        "try: ServerAPI('http://127.0.0.1:9', 'x', create_session=False, max_retries=1).get('projects')\n"
        "except Exception: pass"
    )
    modules = modules_after(code)
    assert "httpcore" in modules
    assert not {name for name in modules if name.startswith(("ayon_rest.api", "ayon_rest.models", "ayon_rest.types"))}
    assert not packages(modules) & {"dateutil", "websockets"}


def test_only_the_transport_knows_the_engine() -> None:
    knowing = {
        path.relative_to(SOURCE).as_posix()
        for path in SOURCE.rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in ("import httpx", "from httpx", "httpcore"))
    }
    transport = {f"{place}/{module}.py" for place in ("_async", "_sync") for module in ("pool", "transport")}
    assert knowing <= {"_http.py", "_asyncio_network.py", "redaction.py"} | transport
    assert "import" not in "".join(
        line for line in (SOURCE / "redaction.py").read_text(encoding="utf-8").splitlines() if "httpx" in line
    )


def test_public_names() -> None:
    written_by_hand = [name for name in ayon_sdk.__all__ if name not in HOMES]
    assert ayon_sdk.__all__ == written_by_hand + sorted(HOMES)
    assert written_by_hand == sorted(written_by_hand)
    for name in ayon_sdk.__all__:
        assert getattr(ayon_sdk, name) is not None
        assert name in dir(ayon_sdk)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = ayon_sdk.nonsense


def test_star_import() -> None:
    space: dict[str, object] = {}
    exec("from ayon_sdk import *", space)
    assert set(ayon_sdk.__all__) <= set(space)

"""Module-level functions: how they are derived from methods, and what is refused."""

from __future__ import annotations

import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ayon_codegen import module_functions

from ayon_sdk import ServerAPI

METHODS = '''
"""Shots: what a sequence is made of."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Optional, Union, overload

from ayon_sdk.sentinels import NOT_SET, NotSet

if TYPE_CHECKING:
    from ayon_sdk.typing import FolderDict

Name = str
_FEW = 4


class Base:
    def get_base(self) -> None:
        """Read the base."""


class Shots(Base):
    limit = 3

    @property
    def shots(self) -> int:
        """Number of shots."""
        return 0

    def get_shots(
        self,
        project_name: str,
        names: Optional[Iterable[Name]] = None,
        pattern: Union[str, re.Pattern[str], NotSet] = NOT_SET,
        *,
        parallel: int = _FEW,
        **more: Any,
    ) -> list[FolderDict]:
        """Read shots.

        Args:
            project_name: Project to search.

        Example:
            shots = server.get_shots("demo")
            server.close_session()
        """
        return []

    def delete_shot(self, *names: str, force: bool = False) -> None:
        """Delete shots."""

    @overload
    def get_shot(self, name: str) -> FolderDict: ...

    @overload
    def get_shot(self, name: None = None) -> None: ...

    def get_shot(self, name: Optional[str] = None) -> Optional[FolderDict]:
        """Read a shot."""
        return None

    @contextmanager
    def acting(self, user: str) -> Generator[int, None, None]:
        """Act as a user."""
        yield 1

    def close_session(self) -> None:
        """Left out."""

    def _private(self) -> None: ...
'''

EXPECTED = '''
__all__ = [
    "acting",
    "delete_shot",
    "get_base",
    "get_shot",
    "get_shots",
]


def get_base() -> None:
    """Read the base."""
    get_server_api_connection().get_base()


def get_shots(
    project_name: str,
    names: Optional[Iterable[Name]] = None,
    pattern: Union[str, re.Pattern[str], NotSet] = NOT_SET,
    *,
    parallel: int = 4,
    **more: Any,
) -> list[FolderDict]:
    """Read shots.

    Args:
        project_name: Project to search.

    Example:
        shots = ayon_sdk.get_shots("demo")
        server.close_session()
    """
    return get_server_api_connection().get_shots(project_name, names=names, pattern=pattern, parallel=parallel, **more)


def delete_shot(*names: str, force: bool = False) -> None:
    """Delete shots."""
    get_server_api_connection().delete_shot(*names, force=force)


@overload
def get_shot(name: str) -> FolderDict: ...


@overload
def get_shot(name: None = None) -> None: ...


def get_shot(name: Optional[str] = None) -> Optional[FolderDict]:
    """Read a shot."""
    return get_server_api_connection().get_shot(name=name)


def acting(user: str) -> AbstractContextManager[int]:
    """Act as a user."""
    return get_server_api_connection().acting(user)
'''

IMPORTS = """
import re
from contextlib import AbstractContextManager
from typing import Any, Optional, Union

from ayon_shots import Name
from ..sentinels import NotSet
from ..typing import FolderDict
"""


@pytest.fixture
def imported(tmp_path: Path) -> Iterator[Callable[[str], Any]]:
    """Imports text as a module."""

    def load(text: str) -> Any:
        path = tmp_path / "ayon_shots.py"
        path.write_text(text.lstrip(), encoding="utf-8")
        spec = importlib.util.spec_from_file_location("ayon_shots", path)
        assert spec is not None
        assert spec.loader is not None
        module = sys.modules["ayon_shots"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    yield load
    sys.modules.pop("ayon_shots", None)


def rendered(kind: type[Any]) -> str:
    (source,) = module_functions.sources(kind)
    assert source.home == "ayon_shots"
    return module_functions.render(source, {method.name for method in source.methods})


def test_functions_of_methods(imported: Callable[[str], Any]) -> None:
    text = rendered(imported(METHODS).Shots)
    head, _, rest = text.partition("\n__all__ = [")
    assert "\n__all__ = [" + rest == EXPECTED
    assert '"""Shots: what a sequence is made of."""' in head
    typed = head.partition("if TYPE_CHECKING:\n")[2]
    assert {line.strip() for line in typed.splitlines() if line.strip()} >= {
        line for line in IMPORTS.splitlines() if line and "collections" not in line
    }
    assert "from collections.abc import Iterable\n" in typed
    assert "from ..sentinels import NOT_SET\n" in head.partition("if TYPE_CHECKING:")[0]
    assert "from typing import TYPE_CHECKING, overload\n" in head.partition("if TYPE_CHECKING:")[0]
    compile(text, "functions.py", "exec")


def test_a_method_without_docstring_is_refused(imported: Callable[[str], Any]) -> None:
    module = imported("class Shots:\n    def get_shots(self) -> None: ...\n")
    with pytest.raises(ValueError, match=r"Shots\.get_shots has no docstring"):
        module_functions.sources(module.Shots)


def test_names_have_to_come_from_somewhere(imported: Callable[[str], Any]) -> None:
    text = 'from __future__ import annotations\n\n\nclass Shots:\n    def get(self) -> Nowhere:\n        """Read."""\n'
    with pytest.raises(ValueError, match="where do \\['Nowhere'\\] come from"):
        rendered(imported(text).Shots)


@pytest.mark.parametrize("name", module_functions.LEFT_OUT)
def test_what_is_left_out_is_there(name: str) -> None:
    assert inspect.getattr_static(ServerAPI, name)
    assert module_functions.LEFT_OUT[name]


def test_a_function_may_not_have_the_name_of_a_module(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "get_folders.py").touch()
    monkeypatch.setattr(module_functions, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=r"hide the functions \['get_folders'\]"):
        module_functions.derived()


def test_the_list_needs_its_place() -> None:
    with pytest.raises(ValueError, match="lacks the lines"):
        module_functions.render_names("__all__ = []\n", ["get"])


def test_command_writes_checks_and_removes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "src" / "ayon_sdk"
    (root / "_functions").mkdir(parents=True)
    package = module_functions.ROOT / "__init__.py"
    (root / "__init__.py").write_text(package.read_text(encoding="utf-8"), encoding="utf-8")
    (root / "_functions" / "gone.py").touch()
    monkeypatch.setattr(module_functions, "ROOT", root)
    assert module_functions.main(["--check"]) == 1
    told = capsys.readouterr().out
    assert "out of date: src/ayon_sdk/_functions/folders.py\n" in told
    assert "out of date: src/ayon_sdk/_functions/gone.py\n" in told
    assert "run `python -m ayon_codegen.module_functions`" in told
    assert module_functions.main([]) == 0
    assert "removed src/ayon_sdk/_functions/gone.py\n" in capsys.readouterr().out
    assert module_functions.main(["--check"]) == 0
    assert not capsys.readouterr().out
    assert (root / "__init__.py").read_bytes() == package.read_bytes()

"""Runs code that imports `ayon_api`, unchanged, on this SDK.

    python -m ayon_sdk.compat script.py …
    python -m ayon_sdk.compat -m pytest …
    python -m ayon_sdk.compat -c "import ayon_api; …"
    python -m ayon_sdk.compat - < script.py

The script finds everything as plain Python has it: ``sys.argv``, ``__main__``, ``__file__``, exit codes. Only that
``import ayon_api`` gives a package that stands in for it, whether `ayon_api` is installed or not; Python processes that
the script starts have it too.

Where no command line can be changed, e.g. in a host application, a start-up script does the same for its own process:

    import ayon_sdk.compat

    ayon_sdk.compat.install()
"""

from __future__ import annotations

import os
import sys

__all__ = ["INTERFACE_VERSION", "install"]

INTERFACE_VERSION = "1.2.25"
"""Version of `ayon_api` whose interface is offered, and ``ayon_api.__version__``."""

_NAME = "ayon_api"
_HERE = os.path.dirname(os.path.abspath(__file__))
_STAND_IN = os.path.join(_HERE, "stand_in", _NAME)
_BOOTSTRAP = os.path.join(_HERE, "bootstrap")


def install() -> None:
    """Make ``import ayon_api`` give this SDK: in this process, and in Python processes that are started later.

    What imported `ayon_api` before keeps what it got. It is enough to call this once; again does no harm. Processes
    inherit it through PYTHONPATH; those whose Python does not have the SDK are left alone.
    """
    inherited = os.environ.get("PYTHONPATH", "")
    if _BOOTSTRAP not in inherited.split(os.pathsep):
        os.environ["PYTHONPATH"] = os.pathsep.join(part for part in (_BOOTSTRAP, inherited) if part)
    there = sys.modules.get(_NAME)
    if there is None or list(getattr(there, "__path__", ())) != [_STAND_IN]:
        for name in [name for name in sys.modules if name == _NAME or name.startswith(f"{_NAME}.")]:
            del sys.modules[name]
        _load()


def stand_in(name: str) -> None:
    """Let a module of this SDK be found under the name of a module of `ayon_api`; for the modules in ``stand_in``.

    Args:
        name: Name of the module that stands in, e.g. ``"ayon_api.utils"``.
    """
    from importlib import import_module

    sys.modules[name] = import_module(f"ayon_sdk.{name.partition('.')[2]}")


def _load() -> None:
    # By its path: a folder of the same name beside the script, e.g. in a checkout of it, would be found first.
    from importlib.machinery import SourceFileLoader
    from importlib.util import module_from_spec, spec_from_loader

    loader = SourceFileLoader(_NAME, os.path.join(_STAND_IN, "__init__.py"))
    spec = spec_from_loader(_NAME, loader)
    assert spec is not None
    module = sys.modules[_NAME] = module_from_spec(spec)
    loader.exec_module(module)

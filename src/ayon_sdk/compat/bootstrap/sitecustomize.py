"""What Python imports when it starts, as long as this folder is on PYTHONPATH: so processes inherit `compat`."""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any


def _install() -> None:
    # A Python that does not have the SDK keeps what it has.
    if find_spec("ayon_sdk") is not None:
        from ayon_sdk.compat import install

        install()


def _run_the_hidden_one() -> None:
    """Run the `sitecustomize` that would have been imported without this one."""
    here = os.path.dirname(os.path.abspath(__file__))
    spec = PathFinder.find_spec("sitecustomize", [path for path in sys.path if os.path.abspath(path) != here])
    loader: Any = vars(spec)["loader"] if spec is not None else None
    if spec is not None and loader is not None:
        module = sys.modules["sitecustomize"] = module_from_spec(spec)
        loader.exec_module(module)


_install()
_run_the_hidden_one()

"""An AYON-compatible server in one process, for demos, offline work and tests.

Example::

    from ayon_sandbox import Sandbox

    with Sandbox(seed="demo") as sandbox:
        print(sandbox.url, sandbox.admin_key)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ayon_sandbox.server import Sandbox as Sandbox

__all__ = ["Sandbox"]


def __getattr__(name: str) -> object:
    # Loaded when it is used: the pytest plugin imports this package in every test run.
    if name == "Sandbox":
        from ayon_sandbox.server import Sandbox

        return Sandbox
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

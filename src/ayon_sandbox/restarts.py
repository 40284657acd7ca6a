"""Whether the server has to be restarted for something to take effect."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ayon_sandbox.registry import Request

_NAME = "restart_required"


def require_restart(request: Request, reason: str, *, required: bool = True) -> None:
    """Tell everybody that a restart is due, or that it is not any more."""
    request.application.events.dispatch("server.restart_required", user=request.user.name, description=reason)
    request.store.documents("settings").put(_NAME, {"required": required, "at": time.time()})


def restarted(request: Request) -> None:
    """Note that there was a restart."""
    request.store.documents("settings").delete(_NAME)


def restart_required(request: Request) -> bool:
    """Tell whether a restart is due.

    A real server looks at events older than two seconds only: younger ones may be of the restart itself.
    """
    row = request.store.documents("settings").row(_NAME)
    return row is not None and row["value"]["required"] and time.time() - row["value"]["at"] >= 2

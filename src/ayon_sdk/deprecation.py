"""Warnings about names and arguments that have a better one."""

from __future__ import annotations

import sys
import warnings

__all__ = ["warn_deprecated"]

_PACKAGE = __name__.partition(".")[0]


def warn_deprecated(advice: str) -> None:
    """Warn about what was called, at the line outside of this package that called it.

    Python shows these warnings only for lines of the script itself, so the line decides whether anybody sees them:
    whether a method was called or the module-level function that calls it.

    Args:
        advice: What to use instead, e.g. ``"use get_rest_folders"``.
    """
    level = 2
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == _PACKAGE:
        frame = frame.f_back
        level += 1
    warnings.warn(advice, DeprecationWarning, stacklevel=level)

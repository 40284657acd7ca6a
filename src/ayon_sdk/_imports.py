"""Importing many modules at once, as quickly as it goes."""

from __future__ import annotations

import gc
from types import TracebackType
from typing import Optional


class Uncollected:
    """Pauses the garbage collector in a block.

    An import makes many objects and hardly any garbage, so looking for garbage again and again is time lost: a tenth of
    what the import of the HTTP library takes.
    """

    def __enter__(self) -> None:
        self._was_enabled = gc.isenabled()
        gc.disable()

    def __exit__(
        self,
        _kind: Optional[type[BaseException]],
        _error: Optional[BaseException],
        _traceback: Optional[TracebackType],
    ) -> None:
        if self._was_enabled:
            gc.enable()

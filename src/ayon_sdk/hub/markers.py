"""Values for what is not known, where None has a meaning of its own."""

from __future__ import annotations

from typing import Final, Literal, Optional

__all__ = ["CustomNone", "HubEntityType", "NOT_GIVEN", "PROJECT_PARENT_ID", "UNKNOWN_VALUE"]

HubEntityType = Literal["project", "folder", "task", "product", "version"]
"""Types of the entities that a hub holds."""


class CustomNone:
    """A value that is false and is only itself, however often it is copied.

    Args:
        name: What it is called when shown.
    """

    __slots__ = ("_name",)

    def __init__(self, name: Optional[str] = None) -> None:
        self._name = name or "CustomNone"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return f"<{self._name}>"

    def __copy__(self) -> CustomNone:
        return self

    def __deepcopy__(self, _memo: object) -> CustomNone:
        return self


UNKNOWN_VALUE: Final = CustomNone("UNKNOWN_VALUE")
"""Stands for what was neither read nor set: the server decides, or knows."""

PROJECT_PARENT_ID: Final = CustomNone("PROJECT_PARENT_ID")
"""The parent of a project, which has none."""

NOT_GIVEN: Final = CustomNone("_NOT_SET")
"""An argument that was not given."""

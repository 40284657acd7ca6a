"""Free-form data of an entity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .attributes import Clash
from .values import differs, snapshot

__all__ = ["EntityData"]


class EntityData(dict[str, Any]):
    """Data of an entity: a dictionary that knows what was changed in it, however deep.

    Takes the arguments of `dict`.
    """

    __slots__ = ("_origin",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._origin: dict[str, Any] = {key: snapshot(value) for key, value in self.items()}

    def get_changes(self) -> dict[str, Any]:
        """Keys that were set or changed with their values, None for those that were removed."""
        changes = {key: value for key, value in self.items() if key not in self._origin or self._changed(key)}
        changes.update((key, None) for key in self._origin if key not in self)
        return changes

    def get_new_entity_value(self) -> dict[str, Any]:
        """All keys with a value, as a new entity is created with."""
        return {key: value for key, value in self.items() if value is not None}

    def lock(self) -> None:
        """Take the data as unchanged from now on; keys that are None are removed, as the server does."""
        for key in [key for key, value in self.items() if value is None]:
            del self[key]
        self._origin = {key: snapshot(value) for key, value in self.items()}

    def origin(self, key: str) -> Any:
        """Value of a key that was read or committed last, None when there was none."""
        return self._origin.get(key)

    def origins(self) -> dict[str, Any]:
        """What the changed keys were before, None for those that are new."""
        return {key: self._origin.get(key) for key in self.get_changes()}

    def rebase(self, key: str, origin: Any, *, keep: bool) -> None:
        """Take over what the server has for one key, None for nothing; `keep` says that the value here stays."""
        if origin is None:
            self._origin.pop(key, None)
        else:
            self._origin[key] = snapshot(origin)
        if keep:
            return
        if origin is None:
            self.pop(key, None)
        else:
            self[key] = snapshot(origin)

    def merge(self, theirs: Mapping[str, Any]) -> list[Clash]:
        """Take over the data that the server has now; returns what was changed on both sides."""
        clashes: list[Clash] = []
        for key in {**self._origin, **theirs}:
            before, there, here = self._origin.get(key), theirs.get(key), self.get(key)
            if not differs(before, there):
                continue
            changed = differs(here, before)
            if changed and differs(here, there):
                clashes.append((key, before, here, there))
            self.rebase(key, there, keep=changed)
        return clashes

    def _changed(self, key: str) -> bool:
        return differs(self[key], self._origin[key])

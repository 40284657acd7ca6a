"""Small named things: secrets, presets, bundles, access groups …, each a JSON value under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ayon_sandbox.storage.store import Row, Store


class Documents:
    """One collection, in the order of creation; made by `Store.documents`."""

    def __init__(self, store: Store, collection: str, scope: str = "") -> None:
        self._store = store
        self._key = {"collection": collection, "scope": scope}

    def get(self, name: str) -> Any:
        """Return the value, or None when there is none."""
        row = self.row(name)
        return None if row is None else row["value"]

    def row(self, name: str) -> Row | None:
        """Return ``{"name", "value", "created_at", "updated_at", …}``, or None."""
        return self._store.get("documents", **self._key, name=name)

    def __contains__(self, name: str) -> bool:
        return self._store.exists("documents", **self._key, name=name)

    def rows(self) -> list[Row]:
        """Return all rows."""
        return self._store.find("documents", **self._key)

    def items(self) -> list[tuple[str, Any]]:
        """Return all names with their values."""
        return [(row["name"], row["value"]) for row in self.rows()]

    def put(self, name: str, value: Any) -> None:
        """Store a value; an existing name keeps its place."""
        from ayon_sandbox.storage.store import now

        time = now()
        if self._store.update("documents", {**self._key, "name": name}, {"value": value, "updated_at": time}):
            return
        row = {**self._key, "name": name, "value": value, "created_at": time, "updated_at": time}
        self._store.insert("documents", row)

    def delete(self, name: str) -> bool:
        """Delete a name and tell whether it was there."""
        return self._store.delete("documents", **self._key, name=name) > 0

    def clear(self) -> None:
        """Delete all."""
        self._store.delete("documents", **self._key)

    def replace(self, values: dict[str, Any]) -> None:
        """Make the collection hold exactly these values, in this order."""
        self.clear()
        for name, value in values.items():
            self.put(name, value)

"""Attributes of an entity: values that were read, and over them those that were touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView, Mapping
from typing import Any, Optional

from .values import differs, snapshot

__all__ = ["AttributeValue", "AttributeValueType", "Attributes", "Clash"]

AttributeValueType = Any
"""What an attribute can hold: a text, a number, True or False, or lists and dictionaries of them; None for nothing."""
Clash = tuple[str, Any, Any, Any]
"""A name, what it stood for before, what it does here, and what it does on the server."""


class AttributeValue:
    """The value of one attribute, which knows whether it was changed.

    Args:
        value: Value to start with.
    """

    __slots__ = ("_origin", "_value")

    def __init__(self, value: AttributeValueType) -> None:
        self._value = snapshot(value)
        self._origin = value

    def __repr__(self) -> str:
        return f"<AttributeValue {self._value!r}{' (changed)' if self.changed else ''}>"

    def get_value(self) -> AttributeValueType:
        """The value; None stands for no value of its own."""
        return self._value

    def set_value(self, value: AttributeValueType) -> None:
        """Change the value; None removes it."""
        self._value = value

    @property
    def value(self) -> AttributeValueType:
        """See `get_value` and `set_value`."""
        return self.get_value()

    @value.setter
    def value(self, value: AttributeValueType) -> None:
        self.set_value(value)

    @property
    def changed(self) -> bool:
        """Whether the value differs from the one that was read or committed last."""
        return differs(self._value, self._origin)

    @property
    def origin(self) -> AttributeValueType:
        """The value that was read or committed last."""
        return self._origin

    def lock(self) -> None:
        """Take the value as unchanged from now on."""
        self._origin = snapshot(self._value)

    def rebase(self, origin: AttributeValueType) -> None:
        """Say what the server has now, without touching the value."""
        self._origin = origin


class Attributes:
    """Attributes of an entity: its own values, None for those that it inherits or that nobody set.

    Args:
        attrib_keys: Names of all attributes that the entity can have.
        values: Own values; those under other names are left out.

    Example:
        folder.attribs["fps"] = 24
        folder.attribs.get("frameStart")
    """

    # The names are shared by all entities of a type, and the values that were read are never written to.
    __slots__ = ("_keys", "_read", "_touched")

    def __init__(self, attrib_keys: Iterable[str], values: Optional[Mapping[str, Any]] = None) -> None:
        self._keys: dict[str, Any] = attrib_keys if isinstance(attrib_keys, dict) else dict.fromkeys(attrib_keys)
        self._read: Mapping[str, Any] = values or {}
        self._touched: dict[str, AttributeValue] = {}

    def __repr__(self) -> str:
        return f"<Attributes {self.to_dict()}>"

    def __contains__(self, key: object) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def __getitem__(self, key: str) -> AttributeValueType:
        if key not in self._keys:
            raise KeyError(key)
        touched = self._touched.get(key)
        if touched is not None:
            return touched.get_value()
        value = self._read.get(key)
        if isinstance(value, (list, dict)):
            # The caller may change it in place.
            return self.get_attribute(key).get_value()
        return value

    def __setitem__(self, key: str, value: AttributeValueType) -> None:
        self.set(key, value)

    def __iter__(self) -> Iterator[str]:
        yield from self._keys

    def keys(self) -> KeysView[str]:
        """Names of all attributes, set or not."""
        return self._keys.keys()

    def values(self) -> Iterator[AttributeValueType]:
        """Values of all attributes, None for those not set."""
        for key in self._keys:
            yield self[key]

    def items(self) -> Iterator[tuple[str, AttributeValueType]]:
        """Names and values of all attributes."""
        for key in self._keys:
            yield key, self[key]

    def get(self, key: str, default: Optional[Any] = None) -> Any:
        """Value of an attribute; the default when there is no such attribute."""
        return self[key] if key in self._keys else default

    def set(self, key: str, value: AttributeValueType) -> None:
        """Change the value of an attribute.

        Args:
            key: Name of the attribute.
            value: New value; None removes the entity's own one, so that it inherits again.

        Raises:
            KeyError: There is no such attribute of entities of this type.
        """
        self.get_attribute(key).set_value(value)

    def get_attribute(self, key: str) -> AttributeValue:
        """The value of an attribute as an object, which stays the same from now on.

        Raises:
            KeyError: There is no such attribute of entities of this type.
        """
        if key not in self._keys:
            raise KeyError(key)
        touched = self._touched.get(key)
        if touched is None:
            touched = self._touched[key] = AttributeValue(self._read.get(key))
        return touched

    def lock(self) -> None:
        """Take all values as unchanged from now on."""
        changes = self.changes
        if changes:
            self._read = {**self._read, **changes}
        for touched in self._touched.values():
            touched.lock()

    @property
    def changes(self) -> dict[str, AttributeValueType]:
        """Changed values by name; None for those that were removed."""
        return {key: touched.get_value() for key, touched in self._touched.items() if touched.changed}

    def origins(self) -> dict[str, AttributeValueType]:
        """What the changed values were before."""
        return {key: touched.origin for key, touched in self._touched.items() if touched.changed}

    def origin(self, key: str) -> AttributeValueType:
        """The value of an attribute that was read or committed last."""
        touched = self._touched.get(key)
        return self._read.get(key) if touched is None else touched.origin

    def read_values(self) -> dict[str, AttributeValueType]:
        """Own values that were read or committed last."""
        return {key: value for key, value in self._read.items() if value is not None and key in self._keys}

    def rebase(self, key: str, origin: AttributeValueType, *, keep: bool) -> None:
        """Take over what the server has for one attribute.

        Args:
            key: Name of the attribute.
            origin: Value that the server has, None for none.
            keep: Whether the value here stays, as a change.
        """
        touched = self.get_attribute(key) if keep else self._touched.get(key)
        self._read = {**self._read, key: origin}
        if touched is not None:
            touched.rebase(origin)
            if not keep:
                touched.set_value(snapshot(origin))

    def merge(self, theirs: Mapping[str, Any]) -> list[Clash]:
        """Take over the own values that the server has now; returns what was changed on both sides."""
        clashes: list[Clash] = []
        for key in {**self._read, **theirs}:
            before, there = self.origin(key), theirs.get(key)
            if key not in self._keys or not differs(before, there):
                continue
            here = self[key]
            changed = differs(here, before)
            if changed and differs(here, there):
                clashes.append((key, before, here, there))
            self.rebase(key, there, keep=changed)
        return clashes

    def to_dict(self, ignore_none: bool = True) -> dict[str, Any]:
        """All values by name.

        Args:
            ignore_none: Leave out attributes without a value of the entity's own.
        """
        return {key: value for key, value in self.items() if not ignore_none or value is not None}

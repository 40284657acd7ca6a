"""What all models share: reading that takes whatever a server sends, and writing of what was set and nothing else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from .core import UNSET
from .values import decode, encode

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

__all__ = ["Fields", "Model", "no_extras"]

M = TypeVar("M", bound="Model")
_SECRET = re.compile(r"passw|secret|token|api_?key|credential|license", re.IGNORECASE)

Fields: TypeAlias = "tuple[tuple[str, str, bool, Any], ...]"


def _without_secrets(name: object, value: Any) -> Any:
    """A value as it may be shown: servers put hashes of passwords and keys into free-form data."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(name, str) and _SECRET.search(name):
        return "…"
    if isinstance(value, dict):
        return {key: _without_secrets(key, item) for key, item in cast("dict[object, Any]", value).items()}
    if isinstance(value, list):
        return [_without_secrets(None, item) for item in cast("list[Any]", value)]
    return value


def no_extras() -> dict[str, Any]:
    """What `additional_properties` of a new model holds."""
    return {}



class Model:
    """Base of all models.

    A field that was not given, by the caller or by the server, is `UNSET`; None is a null that was. What a newer server
    adds is kept in `additional_properties` and written back.
    """

    __slots__ = ()

    _fields: ClassVar[Fields] = ()
    """Name, key, whether it is required, and rule of every field."""
    _extra: ClassVar[Any] = None
    """Rule of fields that are not named."""
    _keys: ClassVar[tuple[frozenset[str], frozenset[str]] | None] = None

    if TYPE_CHECKING:
        additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Read a model from plain JSON.

        Args:
            data: An object as the server sent it. Missing fields become UNSET, required ones too; nulls stay None.
        """
        self = cls.__new__(cls)
        rest = dict(data)
        for name, key, _, rule in cls._fields:
            value = rest.pop(key, UNSET)
            setattr(self, name, value if rule is None or value is UNSET else decode(rule, value))
        extra = cls._extra
        self.additional_properties = {key: decode(extra, value) for key, value in rest.items()} if extra else rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the model as plain JSON: fields that are set, None included, and what the model does not name."""
        result = {key: encode(value, key) for key, value in self.additional_properties.items()}
        for name, key, _, _ in self._fields:
            value = getattr(self, name, UNSET)
            if value is not UNSET:
                result[key] = encode(value, key)
        return result

    @classmethod
    def known_keys(cls) -> tuple[frozenset[str], frozenset[str]]:
        """Keys in JSON: those that are required, and all that have a field."""
        if cls.__dict__.get("_keys") is None:
            cls._keys = (
                frozenset(key for _, key, required, _ in cls._fields if required),
                frozenset(key for _, key, _, _ in cls._fields),
            )
        return cls._keys or (frozenset(), frozenset())

    def __repr__(self) -> str:
        shown: list[str] = []
        for name, _, _, _ in self._fields:
            value = getattr(self, name, UNSET)
            if value is not UNSET:
                shown.append(f"{name}={_without_secrets(name, value)!r}")
        if self.additional_properties:
            shown.append(f"additional_properties=<{', '.join(self.additional_properties)}>")
        return f"{type(self).__name__}({', '.join(shown)})"

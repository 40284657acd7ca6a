"""Parts of the bodies that create and change entities, checked and copied."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from ._graphql.filters import texts
from .deprecation import warn_deprecated
from .entity_ids import checked_entity_id, create_entity_id
from .json_values import to_json
from .sentinels import NOT_SET

if TYPE_CHECKING:
    import uuid


def entity_id_of(entity_id: Union[str, uuid.UUID, None], parameter: str) -> str:
    """The id of an entity to create: the given one as servers write it, or a new one.

    Raises:
        ValueError: What was given is no id.
    """
    if entity_id is None:
        return create_entity_id()
    return checked_entity_id(entity_id, parameter)


def json_object(value: Any, parameter: str) -> Any:
    """A copy of a dictionary as JSON data.

    Raises:
        ValueError: It is no dictionary, or something in it can't be written as JSON.
    """
    copied = to_json(value, parameter)
    if not isinstance(copied, dict):
        raise ValueError(f"{parameter} is a dictionary, not {type(value).__name__}")
    return copied


def json_objects(value: Iterable[Any], parameter: str) -> list[Any]:
    """Copies of the dictionaries in any iterable as JSON data.

    Raises:
        TypeError: It is no iterable of dictionaries.
        ValueError: Something in it is no dictionary, or can't be written as JSON.
    """
    if isinstance(value, (str, Mapping)):
        raise TypeError(f"{parameter} takes an iterable of dictionaries")
    return [json_object(item, f"{parameter}[{index}]") for index, item in enumerate(value)]


def names_of(value: Iterable[Optional[str]], parameter: str) -> list[str]:
    """The names in any iterable of texts, each once.

    Raises:
        TypeError: It holds something else.
    """
    return texts(value, parameter)


def ignore_own_attributes(given: object) -> None:
    """Warn about a parameter of old that entities without inherited attributes have no use for."""
    if given is not NOT_SET:
        warn_deprecated("own_attributes is without effect here")

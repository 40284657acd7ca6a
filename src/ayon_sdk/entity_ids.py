"""Ids of entities: 32 lowercase hexadecimal digits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union

if TYPE_CHECKING:
    import uuid

__all__ = ["checked_entity_id", "convert_entity_id", "convert_or_create_entity_id", "create_entity_id"]


def create_entity_id() -> str:
    """Make a new random entity id: 32 lowercase hexadecimal digits."""
    from uuid import uuid4

    return uuid4().hex


def convert_entity_id(entity_id: Union[str, uuid.UUID, None]) -> Optional[str]:
    """Bring an id to the form the server uses.

    Args:
        entity_id: A UUID, or its text with or without dashes, braces or ``urn:uuid:``.

    Returns:
        32 lowercase hexadecimal digits, None when the value is no id.
    """
    from uuid import UUID

    if isinstance(entity_id, UUID):
        return entity_id.hex
    if not isinstance(entity_id, str):
        return None
    try:
        return UUID(entity_id).hex
    except ValueError:
        return None


def checked_entity_id(entity_id: Union[str, uuid.UUID, None], parameter: str) -> str:
    """Bring an id to the form the server uses.

    Args:
        entity_id: A UUID, or its text.
        parameter: What takes the id, for the message of the error.

    Raises:
        ValueError: What was given is no id.
    """
    found = convert_entity_id(entity_id)
    if found is None:
        raise ValueError(f"{parameter} is an id of 32 hexadecimal digits, not {entity_id!r}")
    return found


def convert_or_create_entity_id(entity_id: Union[str, uuid.UUID, None] = None) -> str:
    """Bring an id to the form the server uses, or make a new one when the value is no id.

    Args:
        entity_id: See `convert_entity_id`.

    Returns:
        32 lowercase hexadecimal digits.
    """
    return convert_entity_id(entity_id) or create_entity_id()

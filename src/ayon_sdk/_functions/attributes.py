# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Attributes: what entities can hold beside their fields, as the studio has set it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Optional

    from ..typing import AttributeSchemaDataDict, AttributeScope, AttributesSchemaDict

__all__ = [
    "delete_attribute_config",
    "get_attributes_fields_for_type",
    "get_attributes_for_type",
    "get_attributes_schema",
    "remove_attribute_config",
    "reset_attributes_cache",
    "reset_attributes_schema",
    "set_attribute_config",
    "set_attributes_cache_timeout",
]


def get_attributes_schema(use_cache: bool = True) -> AttributesSchemaDict:
    """Read all attributes of the server.

    Args:
        use_cache: Whether what was read a short while ago will do.

    Returns:
        ``{"attributes": [...]}``; each attribute with name, position, scope (entity types that have it) and data
        (its type, title, default, limits).

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_attributes_schema(use_cache=use_cache)


def reset_attributes_schema() -> None:
    """Do as `reset_attributes_cache` does, which is the name to use.

    .. deprecated:: 0.1
    """
    get_server_api_connection().reset_attributes_schema()


def reset_attributes_cache() -> None:
    """Forget the attributes that were read, so that they are read again when needed."""
    get_server_api_connection().reset_attributes_cache()


def set_attributes_cache_timeout(timeout: float) -> None:
    """Say for how long attributes that were read are taken as known; those known by now are forgotten.

    Args:
        timeout: Seconds, 0 to read them each time.

    Raises:
        ValueError: The time is negative.
    """
    get_server_api_connection().set_attributes_cache_timeout(timeout)


def set_attribute_config(
    attribute_name: str,
    data: AttributeSchemaDataDict,
    scope: Iterable[AttributeScope],
    position: Optional[int] = None,
    builtin: bool = False,
) -> None:
    """Create an attribute, or replace its definition. Entities can use a new one after a restart of the server.

    Args:
        attribute_name: Letters and digits, starting with a letter, e.g. ``"cutIn"``.
        data: What it holds: at least ``{"type": ..., "title": ...}``.
        scope: Entity types that have it.
        position: Place among the attributes; the default is where it is, or the end for a new one.
        builtin: Whether the server itself depends on it.

    Raises:
        RequestFailed: The server does not accept the definition, or the user is no administrator.
    """
    get_server_api_connection().set_attribute_config(attribute_name, data, scope, position=position, builtin=builtin)


def delete_attribute_config(attribute_name: str) -> None:
    """Delete an attribute; deleting one that does not exist is no error.

    Args:
        attribute_name: Name of the attribute.

    Raises:
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().delete_attribute_config(attribute_name)


def remove_attribute_config(attribute_name: str) -> None:
    """Do as `delete_attribute_config` does, which is the name to use.

    .. deprecated:: 0.1

    Args:
        attribute_name: Name of the attribute.

    Raises:
        RequestFailed: The user is no administrator.
    """
    get_server_api_connection().remove_attribute_config(attribute_name)


def get_attributes_for_type(entity_type: AttributeScope) -> dict[str, AttributeSchemaDataDict]:
    """Read the attributes that entities of a type have.

    Args:
        entity_type: E.g. ``"folder"``; a type without attributes gives an empty answer.

    Returns:
        Name → type, title, default and limits of the attribute.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_attributes_for_type(entity_type)


def get_attributes_fields_for_type(entity_type: AttributeScope) -> set[str]:
    """Names of all attributes of a type as fields: ``"attrib"`` as a field asks for the same in fewer words.

    .. deprecated:: 0.1

    Args:
        entity_type: E.g. ``"folder"``.

    Returns:
        E.g. ``{"attrib.fps", "attrib.frameStart"}``.

    Raises:
        UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
    """
    return get_server_api_connection().get_attributes_fields_for_type(entity_type)

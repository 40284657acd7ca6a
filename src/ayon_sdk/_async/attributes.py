"""Attributes: what entities can hold beside their fields, as the studio has set it up."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional

from ..deprecation import warn_deprecated
from ..json_values import to_json
from . import _compat_io
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ..typing import AttributeSchemaDataDict, AttributeSchemaDict, AttributeScope, AttributesSchemaDict

DEFAULT_CACHE_TIMEOUT = 60.0
"""Seconds for which attributes are taken as known."""


class _Known:
    """What one connection knows about the attributes of its server, and until when that is taken as true."""

    def __init__(self) -> None:
        self.lock = _compat_io.Lock()
        self.timeout = DEFAULT_CACHE_TIMEOUT
        self._schema: Optional[tuple[AttributesSchemaDict, float]] = None
        self._names: Optional[tuple[dict[str, list[str]], float]] = None

    def forget(self) -> None:
        self._schema = None
        self._names = None

    def note(self, attributes: Iterable[Mapping[str, Any]]) -> None:
        """Learn which attributes there are; that is also told along with other things."""
        names: dict[str, list[str]] = {}
        for attribute in attributes:
            for scope in attribute.get("scope") or ():
                names.setdefault(scope, []).append(attribute["name"])
        self._names = names, time.monotonic() + self.timeout

    def keep(self, schema: AttributesSchemaDict) -> None:
        self._schema = schema, time.monotonic() + self.timeout
        self.note(schema["attributes"])

    @property
    def schema(self) -> Optional[AttributesSchemaDict]:
        known = self._schema
        return known[0] if known is not None and time.monotonic() < known[1] else None

    @property
    def names(self) -> Optional[dict[str, list[str]]]:
        """Entity type → names of its attributes."""
        known = self._names
        return known[0] if known is not None and time.monotonic() < known[1] else None


class AsyncAttributesAPI(AsyncConnection):
    """Reading and changing the attributes of a server.

    What was read is kept for a minute (`set_attributes_cache_timeout`), by each connection for itself.
    """

    async def get_attributes_schema(self, use_cache: bool = True) -> AttributesSchemaDict:
        """Read all attributes of the server.

        Args:
            use_cache: Whether what was read a short while ago will do.

        Returns:
            ``{"attributes": [...]}``; each attribute with name, position, scope (entity types that have it) and data
            (its type, title, default, limits).

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        known = self._known_attributes
        if not use_cache:
            known.forget()
        async with known.lock.hold():
            schema = known.schema
            if schema is None:
                answer = await self.rest.attributes.raw.get_attribute_list()
                schema = _schema(answer.data)
                known.keep(schema)
        return _copied(schema)

    def reset_attributes_schema(self) -> None:
        """Do as `reset_attributes_cache` does, which is the name to use.

        .. deprecated:: 0.1
        """
        warn_deprecated("use reset_attributes_cache")
        self.reset_attributes_cache()

    def reset_attributes_cache(self) -> None:
        """Forget the attributes that were read, so that they are read again when needed."""
        self._known_attributes.forget()

    def set_attributes_cache_timeout(self, timeout: float) -> None:
        """Say for how long attributes that were read are taken as known; those known by now are forgotten.

        Args:
            timeout: Seconds, 0 to read them each time.

        Raises:
            ValueError: The time is negative.
        """
        if timeout < 0:
            raise ValueError(f"timeout is a number of seconds, not {timeout!r}")
        known = self._known_attributes
        known.timeout = timeout
        known.forget()

    async def set_attribute_config(
        self,
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
        definition: Any = to_json(data, "data")
        if position is None:
            attributes = (await self.get_attributes_schema())["attributes"]
            places = {attribute["name"]: attribute["position"] for attribute in attributes}
            position = places.get(attribute_name, len(attributes))
        # The server takes "builtin" without declaring it.
        body: Any = {"data": definition, "scope": list(scope), "position": position, "builtin": builtin}
        try:
            await self.rest.attributes.raw.set_attribute_config(attribute_name, body)
        finally:
            self._known_attributes.forget()

    async def delete_attribute_config(self, attribute_name: str) -> None:
        """Delete an attribute; deleting one that does not exist is no error.

        Args:
            attribute_name: Name of the attribute.

        Raises:
            RequestFailed: The user is no administrator.
        """
        try:
            await self.rest.attributes.raw.delete_attribute(attribute_name)
        finally:
            self._known_attributes.forget()

    async def remove_attribute_config(self, attribute_name: str) -> None:
        """Do as `delete_attribute_config` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            attribute_name: Name of the attribute.

        Raises:
            RequestFailed: The user is no administrator.
        """
        warn_deprecated("use delete_attribute_config")
        await self.delete_attribute_config(attribute_name)

    async def get_attributes_for_type(self, entity_type: AttributeScope) -> dict[str, AttributeSchemaDataDict]:
        """Read the attributes that entities of a type have.

        Args:
            entity_type: E.g. ``"folder"``; a type without attributes gives an empty answer.

        Returns:
            Name → type, title, default and limits of the attribute.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        schema = await self.get_attributes_schema()
        return {
            attribute["name"]: attribute["data"]
            for attribute in schema["attributes"]
            if entity_type in attribute["scope"]
        }

    async def get_attributes_fields_for_type(self, entity_type: AttributeScope) -> set[str]:
        """Names of all attributes of a type as fields: ``"attrib"`` as a field asks for the same in fewer words.

        .. deprecated:: 0.1

        Args:
            entity_type: E.g. ``"folder"``.

        Returns:
            E.g. ``{"attrib.fps", "attrib.frameStart"}``.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        warn_deprecated('use "attrib" as a field')
        return {f"attrib.{name}" for name in await self.get_attributes_for_type(entity_type)}

    @property
    def _known_attributes(self) -> _Known:
        return self.__dict__.setdefault("_known_attributes_kept", _Known())

    def _note_attributes(self, attributes: Any) -> None:
        super()._note_attributes(attributes)
        if isinstance(attributes, list):
            found: list[Any] = attributes  # pyright: ignore[reportUnknownVariableType]
            self._known_attributes.note(found)

    async def _attribute_names_of(self, entity_type: AttributeScope) -> list[str]:
        """Names of the attributes of a type, asked for only when nothing has told them yet."""
        names = self._known_attributes.names
        if names is None:
            return list(await self.get_attributes_for_type(entity_type))
        return names.get(entity_type, [])


def _schema(data: Mapping[str, Any]) -> AttributesSchemaDict:
    attributes: list[AttributeSchemaDict] = data.get("attributes") or []
    return {"attributes": attributes}


def _copied(schema: AttributesSchemaDict) -> AttributesSchemaDict:
    """A copy for the caller, who may do with it what he likes."""
    copied: Any = to_json(schema, "attributes")
    return copied

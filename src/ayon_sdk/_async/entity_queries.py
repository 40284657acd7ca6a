"""Reading entities of any type by GraphQL; what is special about a type is said in `_graphql.entities`."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from ..answer_shapes import AsQueried
from ..errors import RequestFailed, RequestTimeout, UnknownFieldError, UnsupportedServerVersion
from . import _compat_io
from .attributes import AsyncAttributesAPI
from .server import AsyncServerInfoAPI

if TYPE_CHECKING:
    from .._graphql.entities import Entity
    from .._graphql.listing import Listing
    from .._graphql.paging import PageSizes
    from .._graphql.query import PageOrder
    from .._graphql.results import Incomplete
    from .._graphql.schema import ServerSchema

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class _Page(NamedTuple):
    edges: list[dict[str, Any]]
    """As they came."""
    cursor: Optional[str]
    """Where the next page starts, None after the last one."""


class Plan(NamedTuple):
    entity: Entity
    listing: Listing
    schema: ServerSchema
    project_name: str
    active: Optional[bool]
    own_attributes: bool
    attribute_names: Optional[list[str]]
    """All attributes of the type where they are to be told, set or not."""
    limit: Optional[int] = None
    """How many entities are wanted, None for all."""


class AsyncEntityQueries(AsyncAttributesAPI, AsyncServerInfoAPI):
    """What the mixins of the entity types read with."""

    async def get_default_fields_for_type(self, entity_type: str) -> set[str]:
        """Fields that are read when none are named.

        Args:
            entity_type: ``"project"``, ``"folder"``, ``"task"``, ``"product"``, ``"version"``, ``"representation"``,
                ``"workfile"``, ``"user"``, ``"event"``, ``"activity"``, ``"entityList"`` or ``"productType"``.

        Returns:
            Field names as the server's version has them, e.g. ``{"id", "name", "files.path"}``; ``allAttrib`` stands
            for all attributes.

        Raises:
            ValueError: There is no such type.
        """
        from .._graphql.entities import ENTITIES, OTHER_DEFAULTS
        from .._graphql.listing import default_fields

        schema = await self._server_schema()
        entity = ENTITIES.get(entity_type)
        if entity is not None:
            return default_fields(entity, schema)
        if entity_type not in OTHER_DEFAULTS:
            known = ", ".join(sorted({*ENTITIES, *OTHER_DEFAULTS}))
            raise ValueError(f"there are no entities of type {entity_type!r}; known types: {known}")
        node, fields = OTHER_DEFAULTS[entity_type]
        return {field for field in fields if schema.sure.has(node, field.split(".")[0])}

    def _entities(
        self,
        entity: Entity,
        project_name: str,
        filters: Mapping[str, Any],
        fields: Optional[Iterable[str]],
        *,
        active: Optional[bool] = None,
        own_attributes: bool = False,
        only: Optional[Callable[[dict[str, Any]], bool]] = None,
    ) -> AsyncGenerator[Any, None]:
        """Read all entities that fit, page by page; the next page is under way while the caller consumes one.

        Args:
            entity: Type of the entities.
            project_name: Project to search, empty for types of the whole server.
            filters: Parameter → value; see `Entity.filters`.
            fields: Dotted field names, None for the default ones.
            active: Only active (True) or inactive (False) ones, None for all.
            own_attributes: Add what is set on each entity itself.
            only: Whether an entity is wanted, for what the server can't filter by.

        Raises:
            UnknownFieldError: A field does not exist; nothing is sent.
            UnsupportedServerVersion: The server is too old for a filter; nothing is sent.
            GraphQlQueryFailed: The server answered with errors.
        """
        return self._iterate(lambda: self._plan(entity, project_name, filters, fields, active, own_attributes), only)

    async def _iterate(
        self,
        make_plan: Callable[[], Awaitable[Optional[Plan]]],
        only: Optional[Callable[[dict[str, Any]], bool]],
    ) -> AsyncGenerator[Any, None]:
        from .._graphql.paging import PageSizes

        plan = await make_plan()
        if plan is None:
            return
        sizes = PageSizes(plan.listing.at_most, plan.listing.nested, plan.limit)
        pages = self._pages(plan, sizes, None)
        try:
            async for found in pages:
                if only is None or only(found):
                    yield found
        finally:
            await pages.aclose()

    async def _pages(self, plan: Plan, sizes: PageSizes, cursor: Optional[str]) -> AsyncGenerator[Any, None]:
        """What is on the page that starts at a cursor, and on all pages behind it."""
        page = await self._page(plan, sizes, cursor)
        while True:
            ahead: Optional[_compat_io.Ahead[_Page]] = None
            if page.cursor is not None:
                ahead = _compat_io.Ahead(self._page_call(plan, sizes, page.cursor))
            edges, page = page.edges, _Page([], None)
            try:
                # Read only now, so that the server is not kept waiting for the next request.
                for found in await self._read(plan, edges):
                    yield found
                if ahead is None:
                    return
                page = await ahead.result()
                ahead = None
            finally:
                if ahead is not None:
                    ahead.drop()

    def _page_call(self, plan: Plan, sizes: PageSizes, cursor: str) -> Callable[[], Awaitable[_Page]]:
        return lambda: self._page(plan, sizes, cursor)

    async def _first_entity(
        self,
        entity: Entity,
        project_name: str,
        filters: Mapping[str, Any],
        fields: Optional[Iterable[str]],
        own_attributes: bool = False,
    ) -> Any:
        """Read the first entity that fits, None when there is none; parameters and errors as those of `_entities`."""
        from .._graphql.paging import PageSizes

        plan = await self._plan(entity, project_name, filters, fields, None, own_attributes)
        if plan is None:
            return None
        sizes = PageSizes(0, nested=False)
        page = await self._page(plan, sizes, None)
        return next(iter(await self._read(plan, page.edges)), None)

    async def _first_of(self, entities: AsyncGenerator[Any, None]) -> Any:
        """The first of some entities, None when there are none; the others are not read any further."""
        try:
            async for entity in entities:
                return entity
            return None
        finally:
            await entities.aclose()

    async def _plan(
        self,
        entity: Entity,
        project_name: str,
        filters: Mapping[str, Any],
        fields: Optional[Iterable[str]],
        active: Optional[bool],
        own_attributes: bool,
        below: Optional[Mapping[str, Mapping[str, Any]]] = None,
        order: PageOrder = "first",
        limit: Optional[int] = None,
    ) -> Optional[Plan]:
        from .._graphql.attribute_fields import scope_of
        from .._graphql.listing import chosen, default_fields, plan_list
        from .._graphql.query import Argument, Parent

        if (entity.parent and not project_name) or limit == 0:
            return None
        schema = await self._server_schema()
        wanted = chosen(fields) or default_fields(entity, schema)
        await self._check_attributes(entity, schema, wanted)
        wanted |= entity.always
        if active is not None:
            wanted.add("active")
        if own_attributes:
            wanted.add("attrib")
            if schema.sure.has(entity.node, "ownAttrib"):
                wanted.add("ownAttrib")
        listing = plan_list(
            entity,
            schema,
            parents=[Parent("project", (Argument("name", "String!", project_name),))] if entity.parent else [],
            filters=filters,
            fields=wanted,
            attributes=await self._attribute_names(entity, schema, wanted),
            below=below,
            order=order,
        )
        if listing is None:
            return None
        names = None
        if not entity.inherits and {"allAttrib", "attrib"} & listing.selection.fields.keys():
            names = await self._scope_attributes(scope_of(entity))
        return Plan(entity, listing, schema, project_name, active, own_attributes, names, limit)

    async def _check_fields(self, entity: Entity, fields: Optional[Iterable[str]]) -> None:
        """Make sure that fields exist, where other requests come before the one that asks for them.

        Raises:
            UnknownFieldError: A field does not exist.
        """
        if fields is not None:
            from .._graphql.entities import WHOLE
            from .._graphql.selection import Selector

            Selector(await self._server_schema(), WHOLE).select(entity.node, fields, entity=entity.name)

    async def _check_attributes(self, entity: Entity, schema: ServerSchema, fields: Iterable[str]) -> None:
        """Make sure that attributes which are asked for by name exist; they are in no table, for they are the studio's.

        Raises:
            UnknownFieldError: The server has no such attribute for entities of this type.
        """
        dotted = [field for field in fields if "attrib." in field]
        if not dotted:
            return
        from .._graphql.attribute_fields import attribute_fields

        asked = sorted(attribute_fields(entity, schema.possible, dotted))
        if all([attribute.name in await self._scope_attributes(attribute.scope) for attribute in asked]):
            return
        # Somebody may have made it since.
        self.reset_attributes_cache()
        from .._graphql.suggest import did_you_mean, near_matches

        for field, scope, name in asked:
            names = await self._scope_attributes(scope)
            if name in names:
                continue
            near = near_matches(name, names)
            raise UnknownFieldError(
                f"There is no attribute '{name}' of {scope}s on this server.{did_you_mean(near)}",
                field=field,
                entity_type=entity.name,
                suggestions=[field[: field.rindex(name)] + other for other in near],
            )

    async def _scope_attributes(self, scope: str) -> list[str]:
        kind: Any = scope
        return await self._attribute_names_of(kind)

    async def _attribute_names(
        self, entity: Entity, schema: ServerSchema, fields: Iterable[str]
    ) -> dict[str, list[str]]:
        """Names of attributes, for servers that have to be asked for each of them."""
        attrib = schema.sure.field(entity.node, "attrib")
        if attrib is None or schema.sure.has(entity.node, "allAttrib") or not {"attrib", "allAttrib"} & set(fields):
            return {}
        from .._graphql.attribute_fields import scope_of
        from .._graphql.tables import newest_schema

        here = schema.sure.fields(attrib.type)
        newer = newest_schema().sure.fields(attrib.type)
        names = await self._scope_attributes(scope_of(entity))
        # The studio's own attributes are in no table; what only newer servers have built in is not asked for.
        return {attrib.type: [name for name in names if _NAME.fullmatch(name) and (name in here or name not in newer)]}

    async def _page(self, plan: Plan, sizes: PageSizes, cursor: Optional[str]) -> _Page:
        from .._graphql.paging import NESTED_LIST

        listing = plan.listing
        while True:
            started = time.monotonic()
            try:
                data: Any = await self._graphql(listing.query.text, listing.query.page(sizes.size, cursor, NESTED_LIST))
            except RequestTimeout:
                if not sizes.too_large():
                    raise
            else:
                break
        with AsQueried(plan.entity.name):
            for key in listing.query.path:
                data = data.get(key) or {}
            if not data:
                return _Page([], None)
            sizes.arrived(len(data["edges"]), time.monotonic() - started)
            return _Page(data["edges"], None if sizes.finished else _next_cursor(data, cursor, listing.order))

    async def _read(self, plan: Plan, edges: list[dict[str, Any]]) -> Iterable[dict[str, Any]]:
        """The entities of a page; each is read when it is its turn, unless lists below them have to be completed."""
        incomplete: list[Incomplete] = []
        entities = self._entities_of(plan, edges, incomplete)
        if not plan.listing.nested:
            return entities
        whole = list(entities)
        if incomplete:
            await self._complete(plan, incomplete)
        return whole

    def _entities_of(
        self, plan: Plan, edges: list[dict[str, Any]], incomplete: list[Incomplete]
    ) -> Iterator[dict[str, Any]]:
        from .._graphql.results import tell_all_attributes, tell_own_attributes

        # They are let go one by one, so that a page is not held twice while the next one comes.
        with AsQueried(plan.entity.name):
            edges.reverse()
            while edges:
                node: Optional[dict[str, Any]] = edges.pop()["node"]
                if node is None or (plan.active is not None and node["active"] is not plan.active):
                    continue
                entity = plan.listing.reader.read(node, incomplete)
                if plan.attribute_names is not None:
                    own_values = plan.entity.own_values
                    tell_all_attributes(entity, plan.attribute_names, plan.own_attributes, own_values=own_values)
                    if not plan.entity.tells_own:
                        del entity["ownAttrib"]
                elif plan.own_attributes and "ownAttrib" in entity:
                    tell_own_attributes(entity)
                yield entity

    async def _complete(self, plan: Plan, incomplete: list[Incomplete]) -> None:
        """Read what follows the first page of lists below entities."""
        todo = incomplete
        while todo:
            found: list[Incomplete] = []
            await _compat_io.gather([self._rest_call(plan, part, found) for part in todo], limit=4)
            todo = found

    def _rest_call(self, plan: Plan, part: Incomplete, found: list[Incomplete]) -> Callable[[], Awaitable[None]]:
        return lambda: self._read_rest(plan, part, found)

    async def _read_rest(self, plan: Plan, part: Incomplete, found: list[Incomplete]) -> None:
        from .._graphql.listing import plan_rest
        from .._graphql.paging import NESTED_LIST

        listing = plan_rest(part, plan.schema, plan.project_name)
        cursor: Optional[str] = part.cursor
        while cursor is not None:
            data: Any = await self._graphql(listing.query.text, listing.query.page(NESTED_LIST, cursor, NESTED_LIST))
            with AsQueried(part.field):
                for key in listing.query.path:
                    data = data[key] or {}
                if not data:
                    return
                part.items.extend(listing.reader.read_edges(data, part.selection, found))
                cursor = _next_cursor(data, cursor)

    def _means_missing(self, error: RequestFailed) -> bool:
        """Whether a refusal says that there is nothing this user may see: what was asked for reads as None then.

        Without any token that is so with every refusal; a token that the server does not accept is an error.
        """
        if isinstance(error, UnsupportedServerVersion):
            return False
        return error.status in (400, 403, 404) or (error.status == 401 and self._token.value is None)

    async def _has_operation(self, operation_id: str) -> bool:
        """Whether the server's version has an operation."""
        from ayon_rest.versions import LIFETIMES

        since, until = LIFETIMES[operation_id]
        version = (await self.get_server_version_tuple())[:3]
        return _numbers(since) <= version and (not until or version <= _numbers(until))

    async def _server_schema(self) -> ServerSchema:
        """What is known about the GraphQL schema of the server."""
        from .._graphql.tables import newest_schema, server_schema

        try:
            version = await self.get_server_version_tuple()
        except ValueError:
            return newest_schema()
        return server_schema(version[:3])


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def _next_cursor(connection: Mapping[str, Any], cursor: Optional[str], order: PageOrder = "first") -> Optional[str]:
    """Where the next page of a list starts, None after the last one, or when a server does not get on."""
    info = connection["pageInfo"]
    more = info["hasNextPage" if order == "first" else "hasPreviousPage"]
    following: Optional[str] = info["endCursor"] if more else None
    return None if following == cursor else following

"""Renders the GraphQL half of the generated package, ``ayon_rest/graphql/``.

Contract for the pipeline::

    files = render(sdl_by_version, newest, openapi_document)

- ``sdl_by_version``: server version → SDL, oldest first; one entry for a studio's own server;
- ``newest``: the version whose types are rendered (the others only say since and until);
- ``openapi_document``: of the same version as served (typed attributes come from its ``*AttribModel`` schemas);
- returns path below the generated package (``"graphql/__init__.py"``, …) → text, deterministic.

Modules that come out:

- ``graphql/types.py``: a TypedDict of every object type of the GraphQL schema, as a query answers it;
- ``graphql/fields.py``: plain-data tables for a query builder: fields, kinds, arguments, since and until;
- ``graphql/entities.py``: TypedDicts of entities as ServerAPI delivers them, attributes typed.
"""

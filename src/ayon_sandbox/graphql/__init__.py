"""GraphQL of the sandbox: the pinned schema, executed level by level.

A query is parsed and validated by graphql-core. The execution is our own: it resolves each field once for all objects
of a level instead of once per object, so that a page of 20,000 folders costs one SELECT and a few list operations.
Introspection is left to graphql-core.

- `schema`: the schema of a server version, and the cache of checked queries;
- `engine`: the execution, which knows nothing of AYON;
- `paging`: cursors, pages, `pageInfo`;
- `filters`, `select`: arguments to SQL;
- the other modules: the resolvers, a module for each part of the schema.
"""

from __future__ import annotations

from ayon_sandbox.graphql.request import BadTransport, answer

__all__ = ["BadTransport", "answer"]

"""The server's GraphQL schema, in three modules that are imported only where they are used.

- `entities`: entities as ServerAPI delivers them (``FolderDict``, ``TaskDict``, …), attributes typed;
- `fields`: which fields and arguments exist since (and until) which server version;
- `types`: what a query answers, type by type.

Generated from the schema; do not edit.
"""

"""The tree of a production in memory: entities, what changed in them, and how that becomes operations.

Nothing here asks a server: loading, refreshing and committing are in `_async.entity_hub`, which adds them to `HubTree`.
`ayon_sdk.entity_hub` is the public face.

::

    markers         values for what is not known
    attributes      attributes of an entity; what was set lies over what was read
    entity_data     free-form data of an entity
    statuses        statuses of a project
    base            what all entities have; project, folder, task, product, version: one module each
    tree            ids → entities, parents and children, paths
    planning        the changes of a tree as operations …
    ordering        … in an order that the server accepts
    suspects        which operation a refusal of the server is about
    merging         changes on the server taken over, conflicts told field by field
"""

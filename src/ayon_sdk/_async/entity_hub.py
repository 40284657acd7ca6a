"""A production's tree in memory, with everything that talks to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .hub_committing import AsyncHubCommitting

if TYPE_CHECKING:
    from .server_api import AsyncServerAPI

__all__ = ["AsyncEntityHub"]


class AsyncEntityHub(AsyncHubCommitting):
    """A production's tree in memory: load it, change it as objects, and commit what changed.

    Entities know their parents, children and paths, and what was changed in them. Nothing is sent before
    `commit_changes`, which sends only what changed, in an order that works, and either all of it or nothing.

    Args:
        project_name: Name of the project.
        connection: Connection to use; by default that of the process, which the environment names.

    Example:
        hub = EntityHub("demo", server)
        hub.fetch_hierarchy_entities()
        episode = hub.add_new_folder("ep101", "Episode")
        hub.add_new_folder("sq010", "Sequence", parent_id=episode.id, attribs={"fps": 24})
        hub.commit_changes()
    """

    def __init__(self, project_name: str, connection: Optional[AsyncServerAPI] = None) -> None:
        super().__init__(project_name, connection)

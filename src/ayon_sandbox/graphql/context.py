"""What the resolvers of one request share: storage, user, and what was looked up already."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ayon_sandbox.entities.permissions import allows, project_permissions, require_project
from ayon_sandbox.errors import NotFound
from ayon_sandbox.jsontext import dump_sorted

if TYPE_CHECKING:
    from ayon_sandbox.auth import User
    from ayon_sandbox.storage import Row, Store

T = TypeVar("T")


class Context:
    """One request.

    Args:
        store: The storage, in a transaction.
        user: Who asks.
    """

    def __init__(self, store: Store, user: User) -> None:
        self.store = store
        self.user = user
        self._cache: dict[Any, Any] = {}
        self._texts: dict[tuple[str, str], str] = {}

    def once(self, key: Any, make: Callable[[], T]) -> T:
        """Return what was made under this key in this request, or make it."""
        if key not in self._cache:
            self._cache[key] = make()
        return self._cache[key]

    def project(self, name: str) -> Row:
        """Return a project the user may see.

        Raises:
            NotFound: There is no such project.
            Forbidden: The user has no access to it.
        """

        def find() -> Row:
            row = self.store.get("projects", name=name)
            if row is None:
                raise NotFound("Project not found")
            self.require_project(row["name"])
            return row

        return self.once(("project", name), find)

    def require_project(self, name: str) -> None:
        """Refuse users without access to a project.

        Raises:
            Forbidden: The user has no access to it.
        """
        require_project(self.store, self.user, name)

    @cached_property
    def hidden_user_attributes(self) -> frozenset[str]:
        """Attributes of other users that only managers see."""
        return frozenset() if self.user.is_manager else frozenset({"email"})

    def readable_folders(self, project: str) -> ReadableFolders | None:
        """Return the folders of a project that the user may read, None for all of them."""

        def find() -> ReadableFolders | None:
            if self.user.is_manager:
                return None
            permission = project_permissions(self.store, self.user, project)["read"]
            if not permission["enabled"]:
                return None
            rows = self.store.tuples("SELECT id, parent_id, path FROM folders WHERE project = ?", (project,))
            parents: dict[str, str | None] = {row[0]: row[1] for row in rows}
            folders = {
                folder_id
                for folder_id, _parent, path in rows
                if allows(self.store, permission, self.user, project, path, folder_id)
            }
            shown = set(folders)
            for folder_id in folders:
                parent = parents[folder_id]
                while parent is not None and parent not in shown:
                    shown.add(parent)
                    parent = parents.get(parent)
            return ReadableFolders(frozenset(folders), frozenset(shown))

        return self.once(("readable", project), find)

    def readable_attributes(self, project: str) -> frozenset[str] | None:
        """Return the names of the attributes that the user may read, None for all of them."""

        def find() -> frozenset[str] | None:
            if self.user.is_manager:
                return None
            permission = project_permissions(self.store, self.user, project)["attrib_read"]
            return frozenset(permission["attributes"]) if permission["enabled"] else None

        return self.once(("attributes", project), find)

    def plain_json(self, text: str | None, project: str) -> str:
        """Return attributes as the server writes them: what the user may read, sorted, without nulls."""
        if not text:
            return "{}"
        found = self._texts.get((project, text))
        if found is None:
            readable = self.readable_attributes(project)
            values = {
                key: value
                for key, value in json.loads(text).items()
                if value is not None and (readable is None or key in readable)
            }
            # Most entities inherit all they have, so the same text comes again and again.
            found = self._texts[project, text] = dump_sorted(values)
        return found


@dataclass(frozen=True)
class ReadableFolders:
    """Folders that a user may read.

    Args:
        folders: Ids of the folders.
        with_parents: The same with the folders above them.
    """

    folders: frozenset[str]
    with_parents: frozenset[str]

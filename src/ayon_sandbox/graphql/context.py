"""What the resolvers of one request share: storage, user, and what was looked up already."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ayon_sandbox.entities.permissions import require_project
from ayon_sandbox.errors import NotFound

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
        self._texts: dict[str, str] = {}

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

    def plain_json(self, text: str | None) -> str:
        """Return JSON text as the server writes it: sorted keys, no nulls on the first level."""
        if not text:
            return "{}"
        found = self._texts.get(text)
        if found is None:
            # Most entities inherit all they have, so the same text comes again and again.
            found = self._texts[text] = dump(
                {key: value for key, value in json.loads(text).items() if value is not None}
            )
        return found


def dump(value: Any) -> str:
    """Return compact JSON text with sorted keys."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

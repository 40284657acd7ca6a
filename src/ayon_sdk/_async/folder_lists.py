"""All folders of a large project: the REST list tells few fields, and those many times quicker than a query."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Collection, Iterator
from typing import IO, TYPE_CHECKING, Any, Optional

from ayon_rest.core import encode_path

from ..errors import (
    ConnectionLost,
    GraphQlQueryFailed,
    InvalidAnswer,
    RequestFailed,
    RequestTimeout,
    UnsupportedServerVersion,
)
from ..json_elements import elements_of
from ..jsonio import dumps
from ..quoting import cut
from ..responses import ServerResponse, error_of
from . import _compat_io
from .entity_queries import AsyncEntityQueries, Plan

if TYPE_CHECKING:
    from ..typing import FolderDict

LISTED = frozenset(
    {
        "folderType",
        "hasChildren",
        "hasTasks",
        "id",
        "label",
        "name",
        "parentId",
        "parents",
        "path",
        "status",
        "updatedAt",
    }
)
"""Fields that the REST list of folders has in every server version that has the list."""

_INACTIVE = {"conditions": [{"key": "active", "operator": "ne", "value": True}]}
_IN_MEMORY = 4 * 1024 * 1024
"""Bytes of a list that are kept in memory; the rest of a longer one waits on disk for its turn."""


class _Listed:
    """The REST list, read but not parsed yet.

    Args:
        body: Its text.
        head: The answer that brought it.
        inactive: Ids of the folders in it that are not active.
        attributes: Keys under which a query would tell attributes.
    """

    def __init__(
        self, body: IO[bytes], head: ServerResponse, inactive: frozenset[str], attributes: tuple[str, ...]
    ) -> None:
        self.body = body
        self.head = head
        self.inactive = inactive
        self.attributes = attributes

    def __del__(self) -> None:
        # Of a generator that is dropped nobody may have come to read it.
        self.body.close()


class AsyncFolderLists(AsyncEntityQueries):
    """Reading all folders of a project."""

    async def _all_folders(
        self, project_name: str, fields: frozenset[str], active: Optional[bool]
    ) -> AsyncGenerator[FolderDict, None]:
        """All folders, of a large project from the REST list.

        Args:
            project_name: Project to read.
            fields: What to read; every one is listed, see `is_listed`.
            active: Only active (True) or inactive (False) ones, None for all.
        """
        from .._graphql.entities import FOLDER
        from .._graphql.paging import PageSizes

        if not project_name:
            return
        if active is None and await self._has_operation("get_folder_list"):
            await self._check_attributes(FOLDER, await self._server_schema(), fields)
            for folder in _folders(await self._read_list(project_name, fields), fields, None):
                yield folder
            return
        # A page by query is all of a small project. The list does not say who is active, a second query has to.
        plan = await self._plan(FOLDER, project_name, {}, fields | {"id"}, active, False)
        if plan is None:
            return
        sizes = PageSizes(None, nested=False)
        page = await self._page(plan, sizes, None)
        ahead: Optional[_compat_io.Ahead[Optional[_Listed]]] = None
        if page.cursor is not None:
            ahead = _compat_io.Ahead(lambda: self._rest_of(plan, fields, active))
        seen: set[str] = set()
        try:
            for folder in await self._read(plan, page.edges):
                seen.add(folder["id"])
                yield _without_id(folder, fields)
            if ahead is None:
                return
            listed = await ahead.result()
            ahead = None
        finally:
            if ahead is not None:
                ahead.drop()
        if listed is not None:
            for folder in _folders(listed, fields, active, seen):
                yield folder
            return
        pages = self._pages(plan, sizes, page.cursor)
        try:
            async for folder in pages:
                yield _without_id(folder, fields)
        finally:
            await pages.aclose()

    async def _rest_of(self, plan: Plan, fields: frozenset[str], active: Optional[bool]) -> Optional[_Listed]:
        """The REST list and who in it is inactive; None where the server can't tell."""
        from .._graphql.entities import FOLDER

        if not await self._has_operation("get_folder_list"):
            return None
        inactive: set[str] = set()
        if active is not None:
            filters = {"filters": json.dumps(_INACTIVE)}
            try:
                async for folder in self._entities(FOLDER, plan.project_name, filters, {"id"}, active=False):
                    inactive.add(folder["id"])
            except (GraphQlQueryFailed, UnsupportedServerVersion):
                return None
        return await self._read_list(plan.project_name, fields, frozenset(inactive))

    async def _read_list(
        self, project_name: str, fields: frozenset[str], inactive: frozenset[str] = frozenset()
    ) -> _Listed:
        """The REST list, with the error of a query: that is what callers of `get_folders` know.

        It is read as a whole before the first folder is handed out: who takes long over folders must not keep the
        server waiting, which would give up.
        """
        from tempfile import SpooledTemporaryFile

        path = encode_path("/api/projects/{project_name}/folders", (project_name,))
        attributes: tuple[str, ...] = ()
        if not fields <= LISTED:
            told = (await self._server_schema()).sure.has("FolderNode", "allAttrib")
            attributes = ("allAttrib", "attrib") if told else ("attrib",)
        query = [("attrib", "true")] if attributes else []
        attempt = 0
        while True:
            attempt += 1
            body = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  (whoever reads it closes it)
            try:
                async with self._stream("GET", f"{self._base_url}{path}", query=query) as answer:
                    if answer.status_code >= 400:
                        raise _as_query_error(error_of(await answer.read()))
                    async for chunk in answer.chunks():
                        body.write(chunk)
            except BaseException as error:
                body.close()
                if not isinstance(error, (ConnectionLost, RequestTimeout)) or attempt >= self._patience(None, None)[1]:
                    raise
            else:
                body.seek(0)
                return _Listed(body, answer.head, inactive, attributes)
            await _compat_io.sleep(self.retry_policy.delay(attempt) or 0)


def is_listed(field: str) -> bool:
    """Whether the REST list has a field: one of its own, or attributes."""
    return field in LISTED or field in ("attrib", "allAttrib") or (field[:7] == "attrib." and field.count(".") == 1)


def _folders(
    listed: _Listed, fields: frozenset[str], active: Optional[bool], seen: Collection[str] = ()
) -> Iterator[FolderDict]:
    """The folders of a list that are wanted, each parsed when it is its turn, as a query tells them."""
    plain = tuple(sorted(fields & LISTED))
    with_path = "path" in fields
    with listed.body as body:
        try:
            for row in elements_of(body.read, "folders"):
                folder_id = row["id"]
                if folder_id in seen or (active is not None and (folder_id in listed.inactive) is active):
                    continue
                folder: Any = {name: row[name] for name in plain}
                if with_path:
                    folder["path"] = "/" + folder["path"].lstrip("/")
                if listed.attributes:
                    values: dict[str, Any] = row["attrib"] or {}
                    folder["attrib"] = {name: value for name, value in values.items() if value is not None}
                    if "allAttrib" in listed.attributes:
                        folder["allAttrib"] = dumps(folder["attrib"]).decode("utf-8", "surrogatepass")
                if active is not None:
                    folder["active"] = active
                yield folder
        except (ValueError, TypeError, KeyError) as error:
            head = listed.head
            message = f"GET {cut(head.path)} → {head.status_code}: the answer is no list of folders ({cut(str(error))})"
            raise InvalidAnswer(message, head) from error


def _without_id(folder: Any, fields: frozenset[str]) -> FolderDict:
    if "id" not in fields:
        del folder["id"]
    return folder


def _as_query_error(error: RequestFailed) -> Exception:
    if error.status not in (403, 404):
        return error
    problem = {"message": "Project not found" if error.status == 404 else error.detail}
    failed = GraphQlQueryFailed([{**problem, "extensions": {"status": error.status}}], "", None)
    failed.__cause__ = error
    return failed

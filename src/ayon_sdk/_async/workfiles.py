"""Workfiles: files that artists work in, by task."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import TYPE_CHECKING, Any, Optional, Union

from ..deprecation import warn_deprecated
from ..entity_bodies import entity_id_of, ignore_own_attributes, json_object, names_of
from ..sentinels import NOT_SET, NotSet
from .entity_queries import AsyncEntityQueries

if TYPE_CHECKING:
    from ayon_rest.types import WorkfilePatchModelDict, WorkfilePostModelDict

    from ..typing import WorkfileInfoDict


class AsyncWorkfilesAPI(AsyncEntityQueries):
    """Reading, creating and changing workfile entities; the files themselves are on disk."""

    def get_workfile_entities(
        self,
        project_name: str,
        *,
        workfile_ids: Optional[Iterable[str]] = None,
        task_ids: Optional[Iterable[str]] = None,
        paths: Optional[Iterable[str]] = None,
        path_regex: Optional[str] = None,
        statuses: Optional[Iterable[str]] = None,
        tags: Optional[Iterable[str]] = None,
        has_links: Union[bool, str, None] = None,
        fields: Optional[Iterable[str]] = None,
    ) -> AsyncGenerator[WorkfileInfoDict, None]:
        """Read workfiles, active or not, page by page while they are consumed.

        Filters that are None don't filter; a workfile has to fit all others. An empty one fits nothing.

        Args:
            project_name: Project to search.
            workfile_ids: Ids of workfiles.
            task_ids: Ids of the tasks that workfiles belong to.
            paths: Paths, as they were stored.
            path_regex: Regular expression that is searched in the path.
            statuses: Names of statuses.
            tags: Tags, of which a workfile has at least one.
            has_links: ``"IN"``, ``"OUT"``, ``"ANY"`` or ``"BOTH"`` for workfiles with links of a direction.
            fields: Fields to read, e.g. ``{"path", "task.name"}``; see `get_default_fields_for_type` for the default.

        Returns:
            A generator of workfiles.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or a filter is not valid.

        Example:
            for workfile in server.get_workfile_entities("demo", task_ids=[task_id], fields={"path", "updatedAt"}):
                print(workfile["path"], workfile["updatedAt"])
        """
        from .._graphql.entities import WORKFILE

        filters: dict[str, Any] = {
            "workfile_ids": workfile_ids,
            "task_ids": task_ids,
            "paths": paths,
            "path_regex": path_regex,
            "statuses": statuses,
            "tags": tags,
            "has_links": has_links,
        }
        return self._entities(WORKFILE, project_name, filters, fields)

    async def get_workfile_entity(
        self, project_name: str, task_id: str, path: str, *, fields: Optional[Iterable[str]] = None
    ) -> Optional[WorkfileInfoDict]:
        """Find a workfile of a task by its path.

        Args:
            project_name: Project to search.
            task_id: Id of the task.
            path: Path, as it was stored.
            fields: Fields to read; see `get_default_fields_for_type` for the default.

        Returns:
            The workfile, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import WORKFILE

        if not task_id or not path:
            return None
        return await self._first_entity(WORKFILE, project_name, {"task_ids": [task_id], "paths": [path]}, fields)

    async def get_workfile_entity_by_id(
        self, project_name: str, workfile_id: str, *, fields: Optional[Iterable[str]] = None
    ) -> Optional[WorkfileInfoDict]:
        """Read a workfile by its id.

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.
            fields: Fields to read; see `get_default_fields_for_type` for the default.

        Returns:
            The workfile, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import WORKFILE

        if not workfile_id:
            return None
        return await self._first_entity(WORKFILE, project_name, {"workfile_ids": [workfile_id]}, fields)

    async def create_workfile_entity(
        self,
        project_name: str,
        path: str,
        task_id: str,
        *,
        thumbnail_id: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        workfile_id: Optional[str] = None,
    ) -> str:
        """Create a workfile entity.

        Args:
            project_name: Project to create it in.
            path: Path, unique in the project, best with a root in it: ``"{root[work]}/sh010/anim_v001.ma"``.
            task_id: Id of the task it belongs to.
            thumbnail_id: Id of an uploaded thumbnail.
            attrib: Attribute values.
            data: Free-form data.
            tags: Names of tags.
            status: Name of a status.
            active: False to create it inactive.
            workfile_id: Id of the new workfile, a random one when None.

        Returns:
            Id of the workfile.

        Raises:
            ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
            RequestFailed: The server refuses, e.g. because the path is taken.
        """
        body: WorkfilePostModelDict = {
            "id": entity_id_of(workfile_id, "workfile_id"),
            "path": path,
            "taskId": task_id,
        }
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        if thumbnail_id is not None:
            body["thumbnailId"] = thumbnail_id
        answer = await self.rest.workfiles.raw.create_workfile(project_name, body)
        return answer.data["id"]

    async def update_workfile_entity(
        self,
        project_name: str,
        workfile_id: str,
        *,
        path: Optional[str] = None,
        task_id: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
        created_by: Optional[str] = None,
        updated_by: Optional[str] = None,
    ) -> None:
        """Change a workfile entity; what is not given stays as it is.

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.
            path: New path.
            task_id: Id of the task to move it to.
            attrib: Attribute values to change, None as a value to remove it.
            data: Data to change: given keys replace those there, None as a value removes the key.
            tags: All tags from now on.
            status: Name of a status.
            active: False to deactivate it.
            thumbnail_id: Id of an uploaded thumbnail, None to remove it.
            created_by: Name of the user who is to be told as the one who created it.
            updated_by: Name of the user who is to be told as the one who changed it last.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such workfile, or the server refuses the change.
        """
        body: WorkfilePatchModelDict = {}
        if path is not None:
            body["path"] = path
        if task_id is not None:
            body["taskId"] = task_id
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        if thumbnail_id is not NOT_SET:
            body["thumbnailId"] = thumbnail_id
        if created_by is not None:
            body["createdBy"] = created_by
        if updated_by is not None:
            body["updatedBy"] = updated_by
        await self.rest.workfiles.raw.update_workfile(project_name, workfile_id, body)

    async def delete_workfile_entity(self, project_name: str, workfile_id: str) -> None:
        """Delete a workfile entity, not the file on disk.

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.

        Raises:
            RequestFailed: There is no such workfile, or the user may not delete it.
        """
        await self.rest.workfiles.raw.delete_workfile(project_name, workfile_id)

    def get_workfiles_info(
        self,
        project_name: str,
        workfile_ids: Optional[Iterable[str]] = None,
        task_ids: Optional[Iterable[str]] = None,
        paths: Optional[Iterable[str]] = None,
        path_regex: Optional[str] = None,
        statuses: Optional[Iterable[str]] = None,
        tags: Optional[Iterable[str]] = None,
        has_links: Union[bool, str, None] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> AsyncGenerator[WorkfileInfoDict, None]:
        """Do as `get_workfile_entities` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project to search.
            workfile_ids: See `get_workfile_entities`, as for the parameters that follow.
            task_ids: Ids of the tasks that workfiles belong to.
            paths: Paths, as they were stored.
            path_regex: Regular expression that is searched in the path.
            statuses: Names of statuses.
            tags: Tags, of which a workfile has at least one.
            has_links: ``"IN"``, ``"OUT"``, ``"ANY"`` or ``"BOTH"``.
            fields: Fields to read.
            own_attributes: Without effect.

        Returns:
            A generator of workfiles.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or a filter is not valid.
        """
        _use("get_workfile_entities", own_attributes)
        return self.get_workfile_entities(
            project_name,
            workfile_ids=workfile_ids,
            task_ids=task_ids,
            paths=paths,
            path_regex=path_regex,
            statuses=statuses,
            tags=tags,
            has_links=has_links,
            fields=fields,
        )

    async def get_workfile_info(
        self,
        project_name: str,
        task_id: str,
        path: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[WorkfileInfoDict]:
        """Do as `get_workfile_entity` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project to search.
            task_id: Id of the task.
            path: Path, as it was stored.
            fields: Fields to read.
            own_attributes: Without effect.

        Returns:
            The workfile, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        _use("get_workfile_entity", own_attributes)
        return await self.get_workfile_entity(project_name, task_id, path, fields=fields)

    async def get_workfile_info_by_id(
        self,
        project_name: str,
        workfile_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[WorkfileInfoDict]:
        """Do as `get_workfile_entity_by_id` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.
            fields: Fields to read.
            own_attributes: Without effect.

        Returns:
            The workfile, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on workfiles of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        _use("get_workfile_entity_by_id", own_attributes)
        return await self.get_workfile_entity_by_id(project_name, workfile_id, fields=fields)

    async def update_workfile_info(
        self,
        project_name: str,
        workfile_id: str,
        path: Optional[str] = None,
        task_id: Optional[str] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        thumbnail_id: Union[str, NotSet, None] = NOT_SET,
        created_by: Optional[str] = None,
        updated_by: Optional[str] = None,
    ) -> None:
        """Do as `update_workfile_entity` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.
            path: See `update_workfile_entity`, as for the parameters that follow.
            task_id: Id of the task to move it to.
            attrib: Attribute values to change.
            data: Data to change.
            tags: All tags from now on.
            status: Name of a status.
            active: False to deactivate it.
            thumbnail_id: Id of an uploaded thumbnail, None to remove it.
            created_by: Name of a user.
            updated_by: Name of a user.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such workfile, or the server refuses the change.
        """
        _use("update_workfile_entity")
        await self.update_workfile_entity(
            project_name,
            workfile_id,
            path=path,
            task_id=task_id,
            attrib=attrib,
            data=data,
            tags=tags,
            status=status,
            active=active,
            thumbnail_id=thumbnail_id,
            created_by=created_by,
            updated_by=updated_by,
        )

    async def delete_workfile_info(self, project_name: str, workfile_id: str) -> None:
        """Do as `delete_workfile_entity` does, which is the name to use.

        .. deprecated:: 0.1

        Args:
            project_name: Project the workfile belongs to.
            workfile_id: Id of the workfile.

        Raises:
            RequestFailed: There is no such workfile, or the user may not delete it.
        """
        _use("delete_workfile_entity")
        await self.delete_workfile_entity(project_name, workfile_id)


def _use(name: str, own_attributes: object = NOT_SET) -> None:
    warn_deprecated(f"use {name}")
    ignore_own_attributes(own_attributes)

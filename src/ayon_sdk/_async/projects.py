"""Projects."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Iterable
from typing import TYPE_CHECKING, Any, Optional

from ..entity_bodies import json_object
from ..errors import InvalidRequest, RequestFailed, UnsupportedServerVersion
from ..json_values import to_json
from . import _compat_io
from .entity_queries import AsyncEntityQueries
from .entity_uris import AsyncEntityUrisAPI
from .project_anatomy import AsyncProjectAnatomyAPI
from .project_bundles import AsyncProjectBundlesAPI
from .project_folders import AsyncProjectFoldersAPI
from .project_roots import AsyncProjectRootsAPI

if TYPE_CHECKING:
    from ayon_rest.types import (
        DeployProjectRequestModelDict,
        ProjectPatchModelDict,
        RenameProjectRequestModelDict,
    )

    from ..typing import ProjectDict, ProjectListDict

_NAME = re.compile(r"[a-zA-Z0-9_]+")
_LISTED = frozenset({"active", "code", "createdAt", "name", "updatedAt"})
"""Fields that the list of projects has in every server version."""
_REFUSALS = frozenset({400, 403, 404, 409})
_AT_ONCE = 8
"""Projects that are read at the same time where the server has to be asked for each of them."""


class AsyncProjectsAPI(
    AsyncProjectAnatomyAPI,
    AsyncProjectRootsAPI,
    AsyncProjectFoldersAPI,
    AsyncProjectBundlesAPI,
    AsyncEntityUrisAPI,
    AsyncEntityQueries,
):
    """Reading, creating and changing projects."""

    async def get_rest_project(self, project_name: str) -> Optional[ProjectDict]:
        """Read a project as the server answers.

        Args:
            project_name: Name of the project.

        Returns:
            The project, ``ownAttrib`` as a list of names; None when there is none that this user may see.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        if not project_name:
            return None
        try:
            answer = await self.rest.projects.raw.get_project(project_name)
        except RequestFailed as error:
            if not self._means_missing(error):
                raise
            return None
        project: Any = answer.data
        return project

    async def get_rest_projects(
        self, active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
    ) -> AsyncGenerator[ProjectDict, None]:
        """Read projects as the server answers, each with one request; `get_projects` needs fewer.

        Args:
            active: True for active projects, False for inactive ones, None for both.
            library: True for libraries, False for others, None for both.
            include_skeleton: Include projects that were only sketched.

        Yields:
            Projects, see `get_rest_project`.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        names = await self.get_project_names(active, library, include_skeleton)
        for start in range(0, len(names), _AT_ONCE):
            some = names[start : start + _AT_ONCE]
            for project in await _compat_io.gather([self._rest_project_call(name) for name in some], _AT_ONCE):
                if project is not None:
                    yield project

    def _rest_project_call(self, project_name: str) -> Any:
        return lambda: self.get_rest_project(project_name)

    async def get_rest_projects_list(
        self, active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
    ) -> list[ProjectListDict]:
        """List projects with few fields, in one request.

        Args:
            active: True for active projects, False for inactive ones, None for both.
            library: True for libraries, False for others, None for both.
            include_skeleton: Include projects that were only sketched.

        Returns:
            Name, code, active, createdAt and updatedAt of each project, and more the newer the server is.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        answer = await self.rest.projects.raw.list_projects(
            active=active, library=library, skeleton=include_skeleton or None
        )
        projects: Any = answer.data.get("projects") or []
        return projects

    async def get_project_names(
        self, active: Optional[bool] = True, library: Optional[bool] = None, include_skeleton: bool = False
    ) -> list[str]:
        """List names of projects.

        Args:
            active: True for active projects, False for inactive ones, None for both.
            library: True for libraries, False for others, None for both.
            include_skeleton: Include projects that were only sketched.

        Returns:
            Names.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return [project["name"] for project in await self.get_rest_projects_list(active, library, include_skeleton)]

    async def get_projects(
        self,
        active: Optional[bool] = True,
        library: Optional[bool] = None,
        include_skeleton: bool = False,
        fields: Optional[Iterable[str]] = None,
        own_attributes: bool = False,
    ) -> AsyncGenerator[ProjectDict, None]:
        """Read projects: all of them in a few requests, or in one.

        Args:
            active: True for active projects, False for inactive ones, None for both.
            library: True for libraries, False for others, None for both.
            include_skeleton: Include projects that were only sketched.
            fields: Fields to read, e.g. ``{"name", "attrib.fps", "folderTypes.name"}``; the default is everything that
                `get_project` gives.
            own_attributes: Give values in ``ownAttrib`` instead of names.

        Yields:
            Projects; ``attrib`` has all attributes of projects, None for those without a value.

        Raises:
            UnknownFieldError: A field does not exist on projects of this server version; nothing is sent.
            UnauthorizedError, GraphQlQueryFailed, ServerUnreachable: As for every request.

        Example:
            for project in server.get_projects(fields={"name", "code"}):
                print(project["name"], project["code"])
        """
        from .._graphql.entities import PROJECT
        from .._graphql.listing import chosen

        wanted = chosen(fields)
        if wanted and wanted <= _LISTED and not own_attributes:
            for listed in await self.get_rest_projects_list(active, library, include_skeleton):
                found: Any = listed
                yield {name: found[name] for name in (*wanted, "active")}  # pyright: ignore[reportReturnType]
            return
        if await self._needs_rest(wanted):
            async for project in self.get_rest_projects(active, library, include_skeleton):
                yield await self._from_rest(project, wanted, own_attributes)
            return
        asked = await self._queried_fields(wanted)
        if library is not None:
            asked.add("library")
        filters = await self._project_filters(None, include_skeleton)
        async for project in self._entities(PROJECT, "", filters, asked, active=active, own_attributes=own_attributes):
            if library is None or project["library"] is library:
                yield project

    async def get_project(
        self, project_name: str, fields: Optional[Iterable[str]] = None, own_attributes: bool = False
    ) -> Optional[ProjectDict]:
        """Read a project.

        Args:
            project_name: Name of the project.
            fields: Fields to read, e.g. ``{"code", "attrib.fps", "config.roots"}``; the default is everything.
            own_attributes: Give values in ``ownAttrib`` instead of names.

        Returns:
            The project, None when there is none that this user may see; ``attrib`` has all attributes of projects, None
            for those without a value.

        Raises:
            UnknownFieldError: A field does not exist on projects of this server version; nothing is sent.
            UnauthorizedError, ServerUnreachable: As for every request.

        Example:
            project = server.get_project("demo")
            roots = project["config"]["roots"]
        """
        from .._graphql.entities import PROJECT
        from .._graphql.listing import chosen

        if not project_name:
            return None
        wanted = chosen(fields)
        if wanted is None or await self._needs_rest(wanted):
            project = await self.get_rest_project(project_name)
            return None if project is None else await self._from_rest(project, wanted, own_attributes)
        asked = await self._queried_fields(wanted)
        filters = await self._project_filters(project_name, True)
        return await self._first_entity(PROJECT, "", filters, asked, own_attributes)

    async def _needs_rest(self, wanted: Optional[set[str]]) -> bool:
        """Whether a server is too old to tell fields of projects by query that it tells by REST."""
        from ..project_entities import REST_FIELDS

        known = (await self._server_schema()).sure.fields("ProjectNode")
        names = REST_FIELDS if wanted is None else {field.split(".")[0] for field in wanted}
        by_rest = REST_FIELDS - {"allAttrib", "attrib", "ownAttrib"}
        return names <= REST_FIELDS and not names & by_rest <= known.keys()

    async def _queried_fields(self, wanted: Optional[set[str]]) -> set[str]:
        """What to ask for in a query: own attributes follow from all of them."""
        if wanted is None:
            known = (await self._server_schema()).sure.fields("ProjectNode")
            return await self.get_default_fields_for_type("project") | ({"bundle"} & known.keys())
        return {"attrib" if field == "ownAttrib" else field for field in wanted}

    async def _project_filters(self, project_name: Optional[str], include_skeleton: bool) -> dict[str, Any]:
        known = (await self._server_schema()).possible.argument("Query", "projects", "includeSkeleton")
        return {"project_name": project_name, "include_skeleton": True if include_skeleton and known else None}

    async def _from_rest(self, project: ProjectDict, wanted: Optional[set[str]], own_attributes: bool) -> Any:
        from ..project_entities import from_rest

        complete = from_rest(project, await self._attribute_names_of("project"), own_attributes)
        if wanted is None:
            return complete
        names = {"active", *(field.split(".")[0] for field in wanted)}
        if names & {"allAttrib", "attrib"} or own_attributes:
            names |= {"attrib", "ownAttrib", "own_attributes"}
        return {name: value for name, value in complete.items() if name in names}

    async def create_project(
        self,
        project_name: str,
        project_code: str,
        library_project: bool = False,
        preset_name: Optional[str] = None,
        data: Optional[dict[str, Any]] = None,
        skeleton: bool = False,
    ) -> ProjectDict:
        """Create a project.

        Args:
            project_name: Name: letters, digits and underscores; unique without regard to case.
            project_code: Short name for use in templates, unique too.
            library_project: Whether it is a library of assets for other projects.
            preset_name: Anatomy preset to start with, None for the primary one.
            data: Free-form data.
            skeleton: Only sketch it: lists leave it out until they are asked for such projects.

        Returns:
            The project as `get_project` gives it.

        Raises:
            ValueError: A name is not valid or data can't be written as JSON, and nothing is sent; or the server refuses
                (`InvalidRequest`), e.g. because the name is taken.
            UnsupportedServerVersion: The server does not know skeletons; nothing is sent.
            RequestFailed: There is no such preset.

        Example:
            project = server.create_project("demo", "dm")
        """
        for parameter, value in (("project_name", project_name), ("project_code", project_code)):
            if not _NAME.fullmatch(value):
                raise ValueError(f"{parameter} has letters, digits and underscores only, not {value!r}")
        content = None if data is None else json_object(data, "data")
        known = (await self._server_schema()).sure
        if skeleton and not known.has("ProjectNode", "skeleton"):
            raise UnsupportedServerVersion(f"skeleton projects need a newer server than {known.version}")
        anatomy: Any = await self.get_project_anatomy_preset(preset_name)
        body: DeployProjectRequestModelDict = {
            "name": project_name,
            "code": project_code,
            "anatomy": anatomy,
            "library": library_project,
        }
        if skeleton:
            body["skeleton"] = True
        try:
            await self.rest.projects.raw.deploy_project(body)
        except RequestFailed as error:
            if error.status not in _REFUSALS:
                raise
            raise _refused(error, f"Project {project_name!r} was not created") from error
        if content:
            # Data is not taken at creation.
            await self.rest.projects.raw.update_project(project_name, {"data": content})
        project = await self.get_project(project_name)
        if project is None:
            raise ValueError(f"Project {project_name!r} was created, but this user may not read it")
        return project

    async def update_project(
        self,
        project_name: str,
        library: Optional[bool] = None,
        folder_types: Optional[list[dict[str, Any]]] = None,
        task_types: Optional[list[dict[str, Any]]] = None,
        link_types: Optional[list[dict[str, Any]]] = None,
        statuses: Optional[list[dict[str, Any]]] = None,
        tags: Optional[list[dict[str, Any]]] = None,
        config: Optional[dict[str, Any]] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        active: Optional[bool] = None,
        project_code: Optional[str] = None,
        **changes: Any,
    ) -> None:
        """Change a project; what is not given stays as it is.

        Args:
            project_name: Name of the project.
            library: Whether it is a library of assets for other projects.
            folder_types: All folder types from now on; ``original_name`` in one says what it was called before.
            task_types: All task types from now on.
            link_types: All link types from now on.
            statuses: All statuses from now on.
            tags: All tags from now on.
            config: Roots, templates and more, all of it.
            attrib: Attribute values to change.
            data: Data to change: given keys replace those there, None as a value removes the key.
            active: False to deactivate it.
            project_code: Short name for use in templates.
            **changes: Other fields of a project under the names the server has for them, e.g. ``label``.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            TypeError: There is no such field; nothing is sent.
            RequestFailed: There is no such project, something is not valid, or the user may not do it.
        """
        body: ProjectPatchModelDict = {}
        if library is not None:
            body["library"] = library
        if folder_types is not None:
            body["folderTypes"] = _items(folder_types, "folder_types")
        if task_types is not None:
            body["taskTypes"] = _items(task_types, "task_types")
        if link_types is not None:
            body["linkTypes"] = _items(link_types, "link_types")
        if statuses is not None:
            body["statuses"] = _items(statuses, "statuses")
        if tags is not None:
            body["tags"] = _items(tags, "tags")
        if config is not None:
            body["config"] = json_object(config, "config")
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if active is not None:
            body["active"] = active
        if project_code is not None:
            body["code"] = project_code
        if changes:
            from ayon_rest.types import ProjectPatchModelDict as Known

            unknown = sorted(changes.keys() - Known.__annotations__.keys())
            if unknown:
                raise TypeError(f"projects have no field {', '.join(unknown)}")
            further: Any = to_json(changes, "changes")
            body.update(further)
        await self.rest.projects.raw.update_project(project_name, body)

    async def delete_project(self, project_name: str) -> None:
        """Delete a project with everything in it.

        Args:
            project_name: Name of the project.

        Raises:
            ValueError: There is no such project, or the user may not delete it (`InvalidRequest`).
        """
        try:
            await self.rest.projects.raw.delete_project(project_name)
        except RequestFailed as error:
            if error.status not in _REFUSALS:
                raise
            raise _refused(error, f"Project {project_name!r} was not deleted") from error

    async def rename_project(
        self, project_name: str, new_project_name: str, new_project_code: Optional[str] = None
    ) -> None:
        """Rename a project.

        Args:
            project_name: Name of the project.
            new_project_name: New name: letters, digits and underscores.
            new_project_code: New short name for use in templates, None to keep it.

        Raises:
            RequestFailed: There is no such project, the new name is taken, or the project has files or thumbnails.
        """
        body: RenameProjectRequestModelDict = {"name": new_project_name}
        if new_project_code is not None:
            body["code"] = new_project_code
        await self.rest.projects.raw.rename_project(project_name, body)

    async def get_project_stats(self, project_name: str) -> dict[str, Any]:
        """Count the entities of a project.

        Args:
            project_name: Project to read.

        Returns:
            ``{"counts": {"folders": 5, "products": 2, "representations": 1, "tasks": 3, "versions": 3}}``.

        Raises:
            RequestFailed: There is no such project, or this user has no access to it.
        """
        stats: Any = (await self.rest.projects.raw.get_project_stats(project_name)).data
        return stats

    async def get_project_tags(self, project_name: str) -> dict[str, list[str]]:
        """Read which tags are used in a project.

        Args:
            project_name: Project to read.

        Returns:
            ``"folders"``, ``"tasks"``, ``"products"``, ``"versions"``, ``"representations"``, ``"workfiles"`` → tags.

        Raises:
            RequestFailed: There is no such project.
        """
        tags: Any = (await self.rest.projects.raw.get_project_tags(project_name)).data
        return tags

    async def get_project_file_info(self, project_name: str, file_id: str) -> dict[str, Any]:
        """Read facts about a file of a project.

        Args:
            project_name: Project of the file.
            file_id: Id of the file.

        Returns:
            ``size`` in bytes, ``filename`` and ``contentType``.

        Raises:
            RequestFailed: There is no such file.
        """
        info: Any = (await self.rest.files.raw.get_project_file_info(project_name, file_id)).data
        return info


def _refused(error: RequestFailed, message: str) -> InvalidRequest:
    return InvalidRequest(f"{message}: {error}", error.response)


def _items(value: list[dict[str, Any]], parameter: str) -> Any:
    return [json_object(item, f"{parameter}[{index}]") for index, item in enumerate(value)]

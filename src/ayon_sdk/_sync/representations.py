# Derived from src/ayon_sdk/_async/representations.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Representations: the files of a version, in one format each."""

from __future__ import annotations

import re
from collections.abc import Generator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Optional, Union

from ..entity_bodies import entity_id_of, ignore_own_attributes, json_object, names_of
from ..errors import RequestFailed
from ..json_values import to_json
from ..records import RepresentationHierarchy, RepresentationParents
from ..sentinels import NOT_SET
from .versions import VersionsAPI

if TYPE_CHECKING:
    from ayon_rest.types import LookupRequestModelDict, RepresentationPatchModelDict, RepresentationPostModelDict

    from .._graphql.entities import Entity
    from ..typing import AdvancedFilterDict, RepresentationDict


class RepresentationsAPI(VersionsAPI):
    """Reading, creating and changing representations."""

    def get_rest_representation(self, project_name: str, representation_id: str) -> Optional[RepresentationDict]:
        """Read a representation with everything the server tells about it.

        Args:
            project_name: Project the representation belongs to.
            representation_id: Id of the representation.

        Returns:
            The representation; None when there is none that this user may see.

        Raises:
            UnauthorizedError, ServerUnreachable: As for every request.
        """
        if not project_name or not representation_id:
            return None
        try:
            answer = self.rest.representations.raw.get_representation(project_name, representation_id)
        except RequestFailed as error:
            if not self._means_missing(error):
                raise
            return None
        representation: Any = answer.data
        return representation

    def get_representations(
        self,
        project_name: str,
        representation_ids: Optional[Iterable[str]] = None,
        representation_names: Optional[Iterable[str]] = None,
        version_ids: Optional[Iterable[str]] = None,
        names_by_version_ids: Optional[Mapping[str, Iterable[str]]] = None,
        statuses: Optional[Iterable[str]] = None,
        tags: Optional[Iterable[str]] = None,
        active: Optional[bool] = True,
        has_links: Union[bool, str, None] = None,
        filters: Union[AdvancedFilterDict, str, None] = None,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Generator[RepresentationDict, None, None]:
        """Read representations, page by page while they are consumed.

        Filters that are None don't filter; a representation has to fit all others. An empty one fits nothing.

        Args:
            project_name: Project to search.
            representation_ids: Ids of representations.
            representation_names: Names, e.g. ``{"exr"}``.
            version_ids: Ids of the versions that representations belong to.
            names_by_version_ids: Version id → names of its representations; takes the place of `version_ids` and
                `representation_names`.
            statuses: Names of statuses.
            tags: Tags, of which a representation has at least one.
            active: True for active representations, False for inactive ones, None for both.
            has_links: ``"IN"``, ``"OUT"``, ``"ANY"`` or ``"BOTH"`` for representations with links of a direction.
            filters: Conditions on any field, e.g.
                ``{"conditions": [{"key": "name", "operator": "eq", "value": "exr"}]}``, or the same as JSON text.
            fields: Fields to read, e.g. ``{"name", "files.path", "context"}``; see `get_default_fields_for_type` for
                the default.
            own_attributes: Deprecated, without effect: representations inherit no attributes.

        Returns:
            A generator of representations.

        Raises:
            UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
            UnsupportedServerVersion: The server is too old for one of the filters; nothing is sent.
            GraphQlQueryFailed: The project does not exist, or a filter is not valid.

        Example:
            for representation in server.get_representations("demo", version_ids=[version_id], fields={"files.path"}):
                print([file["path"] for file in representation["files"]])
        """
        from .._graphql.entities import REPRESENTATION
        from .._graphql.filters import name_pairs
        from .._graphql.listing import chosen

        ignore_own_attributes(own_attributes)
        only = None
        if names_by_version_ids is not None:
            pairs = name_pairs(names_by_version_ids, "names_by_version_ids")
            version_ids = {version_id for version_id, _ in pairs}
            representation_names = {name for _, name in pairs}
            only = _is_one_of(pairs)
            names = chosen(fields)
            fields = names and names | {"name", "versionId"}
        filters_given: dict[str, Any] = {
            "representation_ids": representation_ids,
            "representation_names": representation_names,
            "version_ids": version_ids,
            "statuses": statuses,
            "tags": tags,
            "has_links": has_links,
            "filters": filters,
        }
        return self._entities(REPRESENTATION, project_name, filters_given, fields, active=active, only=only)

    def get_representation_by_id(
        self,
        project_name: str,
        representation_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[RepresentationDict]:
        """Read a representation by its id, active or not.

        Args:
            project_name: Project the representation belongs to.
            representation_id: Id of the representation.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Deprecated, without effect.

        Returns:
            The representation, None when there is none.

        Raises:
            UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import REPRESENTATION

        ignore_own_attributes(own_attributes)
        filters = {"representation_ids": [representation_id]}
        return self._first_entity(REPRESENTATION, project_name, filters, fields)

    def get_representation_by_name(
        self,
        project_name: str,
        representation_name: str,
        version_id: str,
        fields: Optional[Iterable[str]] = None,
        own_attributes: Any = NOT_SET,
    ) -> Optional[RepresentationDict]:
        """Find a representation of a version by its name, active or not.

        Args:
            project_name: Project to search.
            representation_name: Name of the representation.
            version_id: Id of the version.
            fields: Fields to read; see `get_default_fields_for_type` for the default.
            own_attributes: Deprecated, without effect.

        Returns:
            The representation, None when there is none of that name.

        Raises:
            UnknownFieldError: A field does not exist on representations of this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import REPRESENTATION

        ignore_own_attributes(own_attributes)
        filters = {"representation_names": [representation_name], "version_ids": [version_id]}
        return self._first_entity(REPRESENTATION, project_name, filters, fields)

    def get_representations_hierarchy(
        self,
        project_name: str,
        representation_ids: Iterable[str],
        project_fields: Optional[Iterable[str]] = None,
        folder_fields: Optional[Iterable[str]] = None,
        task_fields: Optional[Iterable[str]] = None,
        product_fields: Optional[Iterable[str]] = None,
        version_fields: Optional[Iterable[str]] = None,
        representation_fields: Optional[Iterable[str]] = None,
    ) -> dict[str, RepresentationHierarchy]:
        """Read representations with all they belong to, in two requests.

        Args:
            project_name: Project of the representations.
            representation_ids: Ids of representations.
            project_fields: Fields of the project; None for the default ones, empty for none and one request less. The
                same goes for the parameters that follow.
            folder_fields: Fields of the folder.
            task_fields: Fields of the task the version was made in.
            product_fields: Fields of the product.
            version_fields: Fields of the version.
            representation_fields: Fields of the representation.

        Returns:
            Representation id → project, folder, task, product, version and representation as a named tuple; the task is
            None for a version without one, and all but the project are None for an id that does not exist.

        Raises:
            UnknownFieldError: A field does not exist on this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        from .._graphql.entities import FOLDER, PRODUCT, REPRESENTATION, TASK, VERSION

        ids = names_of(representation_ids, "representation_ids")
        if not ids or not project_name:
            return {}
        fields = {"id"} | self._prefixed("", REPRESENTATION, representation_fields)
        fields |= self._prefixed("version.", VERSION, version_fields)
        fields |= self._prefixed("version.task.", TASK, task_fields)
        fields |= self._prefixed("version.product.", PRODUCT, product_fields)
        fields |= self._prefixed("version.product.folder.", FOLDER, folder_fields)
        self._check_fields(REPRESENTATION, fields)
        project = self._project_part(project_name, project_fields)
        found = dict.fromkeys(ids, RepresentationHierarchy(project, None, None, None, None, None))
        filters = {"representation_ids": ids}
        for representation in self._entities(REPRESENTATION, project_name, filters, fields):
            version: dict[str, Any] = representation.pop("version", {})
            product: dict[str, Any] = version.pop("product", {})
            folder: dict[str, Any] = product.pop("folder", {})
            task: Optional[dict[str, Any]] = version.pop("task", None)
            found[representation["id"]] = RepresentationHierarchy(
                project, folder, task, product, version, representation
            )
        return found

    def get_representation_hierarchy(
        self,
        project_name: str,
        representation_id: str,
        project_fields: Optional[Iterable[str]] = None,
        folder_fields: Optional[Iterable[str]] = None,
        task_fields: Optional[Iterable[str]] = None,
        product_fields: Optional[Iterable[str]] = None,
        version_fields: Optional[Iterable[str]] = None,
        representation_fields: Optional[Iterable[str]] = None,
    ) -> Optional[RepresentationHierarchy]:
        """Read a representation with all it belongs to.

        Args:
            project_name: Project of the representation.
            representation_id: Id of the representation.
            project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
            folder_fields: Fields of the folder.
            task_fields: Fields of the task the version was made in.
            product_fields: Fields of the product.
            version_fields: Fields of the version.
            representation_fields: Fields of the representation.

        Returns:
            Project, folder, task, product, version and representation, as a named tuple; None without an id.

        Raises:
            UnknownFieldError: A field does not exist on this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        if not representation_id:
            return None
        found = self.get_representations_hierarchy(
            project_name,
            [representation_id],
            project_fields,
            folder_fields,
            task_fields,
            product_fields,
            version_fields,
            representation_fields,
        )
        return found.get(representation_id)

    def get_representations_parents(
        self,
        project_name: str,
        representation_ids: Iterable[str],
        project_fields: Optional[Iterable[str]] = None,
        folder_fields: Optional[Iterable[str]] = None,
        product_fields: Optional[Iterable[str]] = None,
        version_fields: Optional[Iterable[str]] = None,
    ) -> dict[str, RepresentationParents]:
        """Read what representations belong to, in two requests.

        Args:
            project_name: Project of the representations.
            representation_ids: Ids of representations.
            project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
            folder_fields: Fields of the folder.
            product_fields: Fields of the product.
            version_fields: Fields of the version.

        Returns:
            Representation id → version, product, folder and project, as a named tuple; all but the project are None for
            an id that does not exist.

        Raises:
            UnknownFieldError: A field does not exist on this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        found = self.get_representations_hierarchy(
            project_name, representation_ids, project_fields, folder_fields, (), product_fields, version_fields, ()
        )
        return {
            representation_id: RepresentationParents(level.version, level.product, level.folder, level.project)
            for representation_id, level in found.items()
        }

    def get_representation_parents(
        self,
        project_name: str,
        representation_id: str,
        project_fields: Optional[Iterable[str]] = None,
        folder_fields: Optional[Iterable[str]] = None,
        product_fields: Optional[Iterable[str]] = None,
        version_fields: Optional[Iterable[str]] = None,
    ) -> Optional[RepresentationParents]:
        """Read what a representation belongs to.

        Args:
            project_name: Project of the representation.
            representation_id: Id of the representation.
            project_fields: See `get_representations_hierarchy`, as for the parameters that follow.
            folder_fields: Fields of the folder.
            product_fields: Fields of the product.
            version_fields: Fields of the version.

        Returns:
            Version, product, folder and project, as a named tuple; None without an id.

        Raises:
            UnknownFieldError: A field does not exist on this server version; nothing is sent.
            GraphQlQueryFailed: The project does not exist.
        """
        if not representation_id:
            return None
        found = self.get_representations_parents(
            project_name, [representation_id], project_fields, folder_fields, product_fields, version_fields
        )
        return found.get(representation_id)

    def _prefixed(self, prefix: str, entity: Entity, fields: Optional[Iterable[str]]) -> set[str]:
        from .._graphql.listing import default_fields, field_set

        names = default_fields(entity, self._server_schema()) if fields is None else field_set(fields)
        return {f"{prefix}{name}" for name in names}

    def _project_part(self, project_name: str, fields: Optional[Iterable[str]]) -> Optional[dict[str, Any]]:
        from .._graphql.listing import field_set

        names = None if fields is None else field_set(fields)
        if names is not None and not names:
            return {}
        project: Any = self.get_project(project_name, names)
        return project

    def get_repre_ids_by_context_filters(
        self,
        project_name: str,
        context_filters: Optional[Mapping[str, Iterable[Union[str, re.Pattern[str]]]]],
        representation_names: Optional[Iterable[str]] = None,
        version_ids: Optional[Iterable[str]] = None,
    ) -> list[str]:
        """Find representations by values of their context.

        Args:
            project_name: Project to search.
            context_filters: Key in the context → regular expressions of which one has to fit its value from the start;
                dots lead into dictionaries, e.g. ``{"folder.name": ["sh0.*"], "ext": ["exr", "jpg"]}``.
            representation_names: Names, None for any.
            version_ids: Ids of versions, None for any.

        Returns:
            Ids of representations.

        Raises:
            TypeError: The filters are no dictionary of lists; nothing is sent.
            RequestFailed: The project does not exist.
        """
        context = _context(context_filters)
        body: LookupRequestModelDict = {"context": context}
        if representation_names is not None:
            body["names"] = names = names_of(representation_names, "representation_names")
            if not names:
                return []
        if version_ids is not None:
            body["versionIds"] = ids = names_of(version_ids, "version_ids")
            if not ids:
                return []
        answer = self.rest.representations.raw.representation_context_filter(project_name, body)
        return answer.data.get("ids") or []

    def create_representation(
        self,
        project_name: str,
        name: str,
        version_id: str,
        files: Optional[Iterable[Mapping[str, Any]]] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        traits: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
        representation_id: Optional[str] = None,
    ) -> str:
        """Create a representation.

        Args:
            project_name: Project to create it in.
            name: Name, unique in the version without regard to case, e.g. ``"exr"``.
            version_id: Id of the version it belongs to.
            files: Files as ``{"id": ..., "name": ..., "path": ..., "size": bytes, "hash": ..., "hash_type": ...}``.
            attrib: Attribute values.
            data: Free-form data; ``"context"`` in it holds the values that filled the publish template.
            traits: Traits by name.
            tags: Names of tags.
            status: Name of a status.
            active: False to create it inactive.
            representation_id: Id of the new representation, a random one when None.

        Returns:
            Id of the representation.

        Raises:
            ValueError: The id is none, or a value can't be written as JSON; nothing is sent.
            RequestFailed: The server refuses, e.g. because the name is taken.

        Example:
            server.create_representation(
                "demo",
                "exr",
                version_id,
                files=[{"id": create_entity_id(), "name": "sh010.exr", "path": "{root[work]}/sh010.exr", "size": 1024}],
            )
        """
        body: RepresentationPostModelDict = {
            "id": entity_id_of(representation_id, "representation_id"),
            "name": name,
            "versionId": version_id,
        }
        if files is not None:
            body["files"] = _files(files)
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if traits is not None:
            body["traits"] = json_object(traits, "traits")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        answer = self.rest.representations.raw.create_representation(project_name, body)
        return answer.data["id"]

    def update_representation(
        self,
        project_name: str,
        representation_id: str,
        name: Optional[str] = None,
        version_id: Optional[str] = None,
        files: Optional[Iterable[Mapping[str, Any]]] = None,
        attrib: Optional[dict[str, Any]] = None,
        data: Optional[dict[str, Any]] = None,
        traits: Optional[dict[str, Any]] = None,
        tags: Optional[Iterable[str]] = None,
        status: Optional[str] = None,
        active: Optional[bool] = None,
    ) -> None:
        """Change a representation; what is not given stays as it is.

        Args:
            project_name: Project the representation belongs to.
            representation_id: Id of the representation.
            name: New name.
            version_id: Id of the version to move it to.
            files: All files from now on.
            attrib: Attribute values to change, None as a value to remove it.
            data: Data to change: given keys replace those there, None as a value removes the key.
            traits: Traits to change.
            tags: All tags from now on.
            status: Name of a status.
            active: False to deactivate it.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such representation, or the server refuses the change.
        """
        body: RepresentationPatchModelDict = {}
        if name is not None:
            body["name"] = name
        if version_id is not None:
            body["versionId"] = version_id
        if files is not None:
            body["files"] = _files(files)
        if attrib is not None:
            body["attrib"] = json_object(attrib, "attrib")
        if data is not None:
            body["data"] = json_object(data, "data")
        if traits is not None:
            body["traits"] = json_object(traits, "traits")
        if tags is not None:
            body["tags"] = names_of(tags, "tags")
        if status is not None:
            body["status"] = status
        if active is not None:
            body["active"] = active
        self.rest.representations.raw.update_representation(project_name, representation_id, body)

    def delete_representation(self, project_name: str, representation_id: str) -> None:
        """Delete a representation, not its files on disk.

        Args:
            project_name: Project the representation belongs to.
            representation_id: Id of the representation.

        Raises:
            RequestFailed: There is no such representation, or the user may not delete it.
        """
        self.rest.representations.raw.delete_representation(project_name, representation_id)


def _is_one_of(pairs: set[tuple[str, str]]) -> Callable[[dict[str, Any]], bool]:
    return lambda representation: (representation["versionId"], representation["name"]) in pairs


def _files(files: Iterable[Mapping[str, Any]]) -> Any:
    return to_json(list(files), "files")


def _context(filters: object) -> list[Any]:
    if not isinstance(filters, Mapping):
        raise TypeError(f"context_filters is a dictionary, not {type(filters).__name__}")
    found: list[Any] = []
    given: Mapping[object, object] = filters  # pyright: ignore[reportUnknownVariableType]
    for key, values in given.items():
        if isinstance(values, (str, bytes)) or not isinstance(values, Iterable):
            raise TypeError(f"context_filters: values of {key!r} are a list, not {type(values).__name__}")
        items: Iterable[object] = values  # pyright: ignore[reportUnknownVariableType]
        texts = [item.pattern if isinstance(item, re.Pattern) else item for item in items]  # pyright: ignore
        found.append({"key": str(key), "values": names_of(texts, f"context_filters of {key!r}")})  # pyright: ignore
    return found

"""Folders of a hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from .base import NO_NAMES, NO_VALUES, BaseEntity, MaybeId
from .markers import UNKNOWN_VALUE, CustomNone, HubEntityType
from .values import text

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["FolderEntity"]


class FolderEntity(BaseEntity):
    """A folder; see `BaseEntity` for what it shares with others.

    Args:
        name: Name.
        folder_type: Name of a folder type of the project.
        parent_id: Id of the folder above; the project's name for the top.
        label: Label.
        path: Path on the server; only used while the folders above are not loaded.
        status: Name of the status; the server's default when not given.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Free-form data.
        thumbnail_id: Id of the thumbnail.
        active: Whether it is in use.
        entity_id: Id; a new one by default.
        created: Whether it is new; without an id it is.
        entity_hub: Hub it belongs to.

    Raises:
        ValueError: There is no hub, the id is no id, or there is no such attribute.
        TypeError: A name, label or tag is no text.
    """

    __slots__ = ("_folder_type", "_path", "_published")

    entity_type: ClassVar[HubEntityType] = "folder"
    parent_entity_types: ClassVar[list[HubEntityType]] = ["folder", "project"]

    _fields = {
        "name": "_name",
        "label": "_label",
        "folderType": "_folder_type",
        "status": "_status",
        "thumbnailId": "_thumbnail_id",
        "active": "_active",
    }
    _supports = frozenset({"name", "label", "status", "tags", "thumbnail"})

    def __init__(
        self,
        name: str,
        folder_type: str,
        parent_id: MaybeId = UNKNOWN_VALUE,
        label: Optional[str] = None,
        path: Optional[str] = None,
        status: Union[str, CustomNone] = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        thumbnail_id: MaybeId = UNKNOWN_VALUE,
        active: Union[bool, CustomNone] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = None,
        entity_hub: Optional[HubTree] = None,
    ) -> None:
        super().__init__(
            entity_id,
            parent_id,
            attribs,
            data,
            active,
            created,
            entity_hub,
            text(name, "the name"),
            label,
            status,
            tags,
            thumbnail_id,
        )
        self._folder_type = text(folder_type, "the folder type")
        self._path = path
        self._published: Union[bool, CustomNone] = False if self._created else UNKNOWN_VALUE

    def get_folder_type(self) -> str:
        """Name of its folder type."""
        return self._folder_type

    def set_folder_type(self, folder_type: str) -> None:
        """Change the folder type.

        Raises:
            TypeError: It is no text.
        """
        self._put("folderType", "_folder_type", text(folder_type, "the folder type"))

    @property
    def folder_type(self) -> str:
        """See `get_folder_type` and `set_folder_type`."""
        return self.get_folder_type()

    @folder_type.setter
    def folder_type(self, folder_type: str) -> None:
        self.set_folder_type(folder_type)

    def get_path(self, dynamic_value: bool = True) -> str:
        """Path in the hierarchy, e.g. ``"/shots/sq01/sh010"``.

        Args:
            dynamic_value: With names and parents as they are here; otherwise as the server has it.

        Raises:
            ValueError: It was moved below a folder that is not loaded.
        """
        return self._hub.path_of(self) if dynamic_value else self._hub.server_path_of(self)

    def reset_path(self) -> None:
        """Forget the path that the server told; it follows from the folders above."""
        self._path = None

    def server_path(self) -> Optional[str]:
        """Path that the server told, None when it follows from the folders above."""
        return self._path

    @property
    def path(self) -> str:
        """Path in the hierarchy, with names and parents as they are here."""
        return self._hub.path_of(self)

    def get_has_published_content(self) -> bool:
        """Whether there are products directly in it; asks once for all folders."""
        if isinstance(self._published, bool):
            return self._published
        return self._hub.is_published(self)

    def set_has_published_content(self, has_published_content: bool) -> None:
        """Say whether there are products in it, so that it is not asked for."""
        self._published = has_published_content

    @property
    def has_published_content(self) -> bool:
        """See `get_has_published_content` and `set_has_published_content`."""
        return self.get_has_published_content()

    @has_published_content.setter
    def has_published_content(self, has_published_content: bool) -> None:
        self.set_has_published_content(has_published_content)

    @property
    def immutable_for_hierarchy(self) -> bool:
        """Whether there are products in it or in a folder below, so that the server refuses to move or rename it."""
        return self._hub.is_published_below(self)

    def reset_published(self) -> None:
        """Forget whether there are products in it."""
        self._published = UNKNOWN_VALUE

    def published(self) -> Union[bool, CustomNone]:
        """Whether there are products in it, as far as that was said of this very folder."""
        return self._published

    def lock(self) -> None:
        """Take all values as those of the server from now on."""
        if self._path is not None:
            moved = self._origins is not None and self._parent_field in self._origins
            if moved or self._hub.get_entity_by_id(str(self._parent_id)) is not None:
                self._path = None
        if self._created:
            # Others may publish in it from now on.
            self._published = UNKNOWN_VALUE
        super().lock()

    @classmethod
    def from_entity_data(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, folder: Mapping[str, Any], entity_hub: HubTree
    ) -> FolderEntity:
        """Make a folder of what the server tells, see `BaseEntity.from_entity_data`."""
        self = cls.__new__(cls)
        self._hub = entity_hub
        self._entity_id = folder["id"]
        parent_id = folder["parentId"]
        self._parent_id = entity_hub.project_name if parent_id is None else parent_id
        self._origins = None
        self._created = False
        self._complete = False
        self._name = folder["name"]
        self._label = folder.get("label")
        self._folder_type = folder["folderType"]
        self._status = folder["status"]
        self._thumbnail_id = folder.get("thumbnailId", UNKNOWN_VALUE)
        self._active = folder.get("active", UNKNOWN_VALUE)
        self._tags = tuple(folder["tags"]) or NO_NAMES
        self._data = folder.get("data", UNKNOWN_VALUE) or NO_VALUES
        self._attribs = entity_hub.own_values(folder)
        self._path = folder.get("path")
        self._published = UNKNOWN_VALUE
        return self

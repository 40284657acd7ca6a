"""Versions of a hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from .base import NO_NAMES, NO_VALUES, BaseEntity, MaybeId
from .markers import UNKNOWN_VALUE, CustomNone, HubEntityType

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["VersionEntity"]


class VersionEntity(BaseEntity):
    """A version; see `BaseEntity` for what it shares with others.

    Args:
        version: Number; negative for a hero version.
        product_id: Product it is of.
        task_id: Task it was made in.
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
        TypeError: The version is no number, or a tag is no text.
    """

    __slots__ = ("_task_id", "_version")

    entity_type: ClassVar[HubEntityType] = "version"
    parent_entity_types: ClassVar[list[HubEntityType]] = ["product"]

    _fields = {
        "version": "_version",
        "taskId": "_task_id",
        "status": "_status",
        "thumbnailId": "_thumbnail_id",
        "active": "_active",
    }
    _parent_field = "productId"
    name_field = "version"
    _supports = frozenset({"status", "tags", "thumbnail"})

    def __init__(
        self,
        version: int,
        product_id: MaybeId = UNKNOWN_VALUE,
        task_id: MaybeId = UNKNOWN_VALUE,
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
            product_id,
            attribs,
            data,
            active,
            created,
            entity_hub,
            status=status,
            tags=tags,
            thumbnail_id=thumbnail_id,
        )
        self._version = _number(version)
        self._task_id = task_id
        self._complete = True

    def __repr__(self) -> str:
        return f"<VersionEntity {self._version} - {self._entity_id}>"

    def get_version(self) -> int:
        """Number; negative for a hero version."""
        return self._version

    def set_version(self, version: int) -> None:
        """Change the number.

        Raises:
            TypeError: It is no whole number.
        """
        self._put("version", "_version", _number(version))

    @property
    def version(self) -> int:
        """See `get_version` and `set_version`."""
        return self.get_version()

    @version.setter
    def version(self, version: int) -> None:
        self.set_version(version)

    def get_product_id(self) -> MaybeId:
        """Id of the product it is of."""
        return self._parent_id

    def set_product_id(self, product_id: str) -> None:
        """Move it to another product.

        Raises:
            ValueError: It is no product.
        """
        self.set_parent_id(product_id)

    @property
    def product_id(self) -> MaybeId:
        """See `get_product_id` and `set_product_id`."""
        return self.get_product_id()

    @product_id.setter
    def product_id(self, product_id: str) -> None:
        self.set_product_id(product_id)

    def get_task_id(self) -> MaybeId:
        """Id of the task it was made in, None for none."""
        return self._task_id

    def set_task_id(self, task_id: Optional[str]) -> None:
        """Say in which task it was made; None for none.

        Raises:
            ValueError: The hub knows the id, and it is no task.
        """
        if task_id is not None:
            self._hub.check_type(task_id, "task")
        self._put("taskId", "_task_id", task_id)

    @property
    def task_id(self) -> MaybeId:
        """See `get_task_id` and `set_task_id`."""
        return self.get_task_id()

    @task_id.setter
    def task_id(self, task_id: Optional[str]) -> None:
        self.set_task_id(task_id)

    @property
    def immutable_for_hierarchy(self) -> bool:
        """Whether it is published: always."""
        return True

    @classmethod
    def from_entity_data(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, version: Mapping[str, Any], entity_hub: HubTree
    ) -> VersionEntity:
        """Make a version of what the server tells, see `BaseEntity.from_entity_data`."""
        self = cls.__new__(cls)
        self._hub = entity_hub
        self._entity_id = version["id"]
        self._parent_id = version["productId"]
        self._origins = None
        self._created = False
        self._complete = True
        self._name = self._label = None
        self._version = version["version"]
        self._task_id = version.get("taskId", UNKNOWN_VALUE)
        self._status = version["status"]
        self._thumbnail_id = version.get("thumbnailId", UNKNOWN_VALUE)
        self._active = version.get("active", UNKNOWN_VALUE)
        self._tags = tuple(version["tags"]) or NO_NAMES
        self._data = version.get("data", UNKNOWN_VALUE) or NO_VALUES
        self._attribs = entity_hub.own_values(version)
        return self


def _number(version: Any) -> int:
    if not isinstance(version, int) or isinstance(version, bool):
        raise TypeError(f"a version has a whole number, not {version!r}")
    return version

"""Products of a hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Optional, Union

from .base import NO_NAMES, NO_VALUES, BaseEntity, MaybeId
from .markers import UNKNOWN_VALUE, CustomNone, HubEntityType
from .values import text

if TYPE_CHECKING:
    from .tree import HubTree

__all__ = ["ProductEntity"]


class ProductEntity(BaseEntity):
    """A product; see `BaseEntity` for what it shares with others.

    Args:
        name: Name.
        product_type: Type, e.g. ``"model"``.
        product_base_type: Base type; servers that know none ignore it.
        folder_id: Folder it is in.
        tags: Names of tags.
        attribs: Values of attributes.
        data: Free-form data.
        active: Whether it is in use.
        entity_id: Id; a new one by default.
        created: Whether it is new; without an id it is.
        entity_hub: Hub it belongs to.

    Raises:
        ValueError: There is no hub, the id is no id, or there is no such attribute.
        TypeError: A name or tag is no text.
    """

    __slots__ = ("_product_base_type", "_product_type")

    entity_type: ClassVar[HubEntityType] = "product"
    parent_entity_types: ClassVar[list[HubEntityType]] = ["folder"]

    _fields = {
        "name": "_name",
        "productType": "_product_type",
        "productBaseType": "_product_base_type",
        "active": "_active",
    }
    _parent_field = "folderId"
    _supports = frozenset({"name", "tags"})

    def __init__(
        self,
        name: str,
        product_type: str,
        product_base_type: Optional[str] = None,
        folder_id: MaybeId = UNKNOWN_VALUE,
        tags: Optional[Iterable[str]] = None,
        attribs: Optional[Mapping[str, Any]] = None,
        data: Union[Mapping[str, Any], CustomNone, None] = UNKNOWN_VALUE,
        active: Union[bool, CustomNone] = UNKNOWN_VALUE,
        entity_id: Optional[str] = None,
        created: Optional[bool] = None,
        entity_hub: Optional[HubTree] = None,
    ) -> None:
        super().__init__(
            entity_id, folder_id, attribs, data, active, created, entity_hub, text(name, "the name"), tags=tags
        )
        self._product_type = text(product_type, "the product type")
        self._product_base_type = product_base_type

    def get_folder_id(self) -> MaybeId:
        """Id of the folder it is in."""
        return self._parent_id

    def set_folder_id(self, folder_id: str) -> None:
        """Move it to another folder.

        Raises:
            ValueError: It is no folder.
        """
        self.set_parent_id(folder_id)

    @property
    def folder_id(self) -> MaybeId:
        """See `get_folder_id` and `set_folder_id`."""
        return self.get_folder_id()

    @folder_id.setter
    def folder_id(self, folder_id: str) -> None:
        self.set_folder_id(folder_id)

    def get_product_type(self) -> str:
        """Type, e.g. ``"model"``."""
        return self._product_type

    def set_product_type(self, product_type: str) -> None:
        """Change the type.

        Raises:
            TypeError: It is no text.
        """
        self._put("productType", "_product_type", text(product_type, "the product type"))

    @property
    def product_type(self) -> str:
        """See `get_product_type` and `set_product_type`."""
        return self.get_product_type()

    @product_type.setter
    def product_type(self, product_type: str) -> None:
        self.set_product_type(product_type)

    def get_product_base_type(self) -> Optional[str]:
        """Base type, None for none."""
        return self._product_base_type

    def set_product_base_type(self, product_base_type: str) -> None:
        """Change the base type.

        Raises:
            TypeError: It is no text.
        """
        new = None if product_base_type is None else text(product_base_type, "the product base type")  # pyright: ignore[reportUnnecessaryComparison]
        self._put("productBaseType", "_product_base_type", new)

    @property
    def product_base_type(self) -> Optional[str]:
        """See `get_product_base_type` and `set_product_base_type`."""
        return self.get_product_base_type()

    @product_base_type.setter
    def product_base_type(self, product_base_type: str) -> None:
        self.set_product_base_type(product_base_type)

    @property
    def immutable_for_hierarchy(self) -> bool:
        """Whether something is published in it: always, for a product is a publish."""
        return True

    @classmethod
    def from_entity_data(  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, product: Mapping[str, Any], entity_hub: HubTree
    ) -> ProductEntity:
        """Make a product of what the server tells, see `BaseEntity.from_entity_data`."""
        self = cls.__new__(cls)
        self._hub = entity_hub
        self._entity_id = product["id"]
        self._parent_id = product["folderId"]
        self._origins = None
        self._created = False
        self._complete = False
        self._name = product["name"]
        self._label = None
        self._status = UNKNOWN_VALUE
        self._thumbnail_id = UNKNOWN_VALUE
        self._product_type = product["productType"]
        self._product_base_type = product.get("productBaseType")
        self._active = product.get("active", UNKNOWN_VALUE)
        self._tags = tuple(product["tags"]) or NO_NAMES
        self._data = product.get("data", UNKNOWN_VALUE) or NO_VALUES
        self._attribs = entity_hub.own_values(product)
        return self

"""A user as the REST endpoints know it; the GraphQL one is `ayon_sdk.typing.UserDict`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Union

if TYPE_CHECKING:
    from ayon_rest.graphql.entities import UserAttribDict
    from typing_extensions import NotRequired


class RestUserDict(TypedDict):
    """A user with what others are not told about it: ``data`` has access groups, roles, and hashes of its password."""

    name: str
    active: bool
    attrib: UserAttribDict
    """Every attribute that users can have, None for those without a value."""
    data: dict[str, Any]
    ownAttrib: UserAttribDict
    """The same: users inherit nothing."""
    own_attributes: NotRequired[UserAttribDict]
    """The same once more, when it was asked for."""
    uiExposureLevel: NotRequired[Union[int, None]]
    createdAt: str
    """ISO 8601 time of creation."""
    updatedAt: str
    """ISO 8601 time of the last change."""

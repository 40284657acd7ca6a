"""Small values that ServerAPI returns: parents of a representation, thumbnails, whose a token is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Optional

if TYPE_CHECKING:
    from .responses import ServerResponse

__all__ = ["RepresentationHierarchy", "RepresentationParents", "ThumbnailContent", "TokenInfo", "UserInfo"]

Entity = Optional["dict[str, Any]"]


class RepresentationParents(NamedTuple):
    """What a representation belongs to; None where the server knows no such entity."""

    version: Entity
    product: Entity
    folder: Entity
    project: Entity


class RepresentationHierarchy(NamedTuple):
    """A representation and all it belongs to, from the project down; None where the server knows no such entity."""

    project: Entity
    folder: Entity
    task: Entity
    product: Entity
    version: Entity
    representation: Entity


class ThumbnailContent:
    """A thumbnail as the server sent it.

    Args:
        project_name: Project the thumbnail belongs to.
        thumbnail_id: Id of the thumbnail, None when it is not known.
        content: The image, None when there is none.
        content_type: Its media type, e.g. ``"image/png"``.
    """

    def __init__(
        self,
        project_name: str,
        thumbnail_id: Optional[str],
        content: Optional[bytes],
        content_type: Optional[str],
    ) -> None:
        self.project_name: str = project_name
        self.thumbnail_id: Optional[str] = thumbnail_id
        self.content_type: Optional[str] = content_type
        self.content: bytes = content or b""

    def __repr__(self) -> str:
        return f"<ThumbnailContent {self.thumbnail_id} {self.content_type} {len(self.content)} bytes>"

    @property
    def id(self) -> Optional[str]:
        """Id of the thumbnail."""
        return self.thumbnail_id

    @property
    def is_valid(self) -> bool:
        """Whether there is a thumbnail: its id and its media type are known."""
        return self.thumbnail_id is not None and self.content_type is not None


class UserInfo:
    """Whose a token is.

    Args:
        is_valid: Whether the server accepts the token.
        is_service: Whether it belongs to a service user.
        response: Answer of the server that says so, with the user as JSON data; None without an answer.
    """

    __slots__ = ("is_service", "is_valid", "response")

    def __init__(
        self, is_valid: bool = False, is_service: bool = False, response: Optional[ServerResponse] = None
    ) -> None:
        self.is_valid: bool = is_valid
        self.is_service: bool = is_service
        self.response: Optional[ServerResponse] = response

    def __repr__(self) -> str:
        return f"<UserInfo is_valid={self.is_valid} is_service={self.is_service}>"

    @property
    def user(self) -> Entity:
        """The user as the server describes it, None when the token is not valid."""
        return self.response.json() if self.is_valid and self.response is not None else None


class TokenInfo:
    """A token and what is known about it.

    Args:
        token: API key or session token.
        is_valid: Whether the server accepts it, None when it is not known.
        is_service: Whether it belongs to a service user, None when it is not known.
        unauthorized_response: Answer of the server that refuses it.
    """

    __slots__ = ("is_service", "is_valid", "token", "unauthorized_response")

    def __init__(
        self,
        token: Optional[str] = None,
        is_valid: Optional[bool] = None,
        is_service: Optional[bool] = None,
        unauthorized_response: Optional[ServerResponse] = None,
    ) -> None:
        self.token: Optional[str] = token
        self.is_valid: Optional[bool] = is_valid
        self.is_service: Optional[bool] = is_service
        self.unauthorized_response: Optional[ServerResponse] = unauthorized_response

    def __repr__(self) -> str:
        having = "with" if self.token else "without"
        return f"<TokenInfo {having} token, is_valid={self.is_valid} is_service={self.is_service}>"

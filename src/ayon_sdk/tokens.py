"""A token and what is known about it, and the checks before something becomes a header."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NoReturn, Optional

if TYPE_CHECKING:
    from .identity import TokenOwner
    from .responses import ServerResponse


class Token:
    """A token and what is known about it; replaced as a whole when the token changes."""

    __slots__ = ("owner", "refusal", "value", "worked")

    def __init__(self, value: Optional[str]) -> None:
        self.value: Optional[str] = value
        self.worked: bool = False
        """Whether the server has accepted it before."""
        self.owner: Optional[TokenOwner] = None
        self.refusal: Optional[ServerResponse] = None


class SecretHeaders(list[tuple[bytes, bytes]]):
    """Headers as they go on the wire; nobody gets to see them by printing or storing something that holds them."""

    def __repr__(self) -> str:
        return f"<{len(self)} headers>"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("headers can't be pickled or copied: they hold credentials")


def clean_token(token: Optional[str]) -> Optional[str]:
    """A token as it is sent; blanks and a line break around it come from files and shells.

    Raises:
        TypeError: It is no text.
        ValueError: It has characters that no token has.
    """
    if token is not None and not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"the token must be text, not {type(token).__name__}")
    text = (token or "").strip()
    if not all("!" <= char <= "~" for char in text):
        raise ValueError("the token has characters that no token has, such as blanks or line breaks")
    return text or None


def clean_username(username: str) -> str:
    """A name that can travel as a header.

    Raises:
        ValueError: It is empty or has characters that no user name has.
    """
    if not username or not all("!" <= char <= "~" for char in username):
        raise ValueError(f"{username!r} can't be the name of a user")
    return username


def encoded(headers: Mapping[str, str]) -> SecretHeaders:
    """Headers as they go on the wire."""
    return SecretHeaders((name.encode("ascii"), _text(value)) for name, value in headers.items())


def _text(value: str) -> bytes:
    # The server reads headers as Latin-1; what that can't hold goes as UTF-8.
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")

"""Log in to a server and find out whose a token is, without keeping a connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union, cast

from .records import UserInfo

if TYPE_CHECKING:
    from ._sync.server_api import ServerAPI

__all__ = ["get_user_by_token", "get_user_info_by_token", "is_token_valid", "login_to_server", "logout_from_server"]


def login_to_server(url: str, username: str, password: str, timeout: Optional[float] = None) -> Optional[str]:
    """Log in and get a session token.

    Args:
        url: URL of the server.
        username: Name of the user.
        password: Password of the user.
        timeout: Seconds to wait, AYON_SERVER_TIMEOUT or 10 by default.

    Returns:
        The token, None when name or password are wrong.

    Raises:
        RequestFailed: The server can't log anybody in.
        ServerUnreachable: There was no answer.
    """
    from ._sync.bodies import body_of

    # From here on no frame holds the password: tracebacks that show local variables are not to show it.
    body = body_of({"name": username, "password": password}, None, "")
    del password
    with _connection(url, None, timeout) as server:
        response = server.raw_post("auth/login", data=body)
        if response.status_code in (401, 403):
            return None
        response.raise_for_status()
        return cast("str", response.data["token"])


def logout_from_server(url: str, token: str, timeout: Optional[float] = None) -> None:
    """End the session of a token; one that is not valid any more is fine.

    Args:
        url: URL of the server.
        token: Session token.
        timeout: Seconds to wait, AYON_SERVER_TIMEOUT or 10 by default.

    Raises:
        ServerUnreachable: There was no answer.
    """
    with _connection(url, token, timeout) as server:
        # Only here the server wants a session token in this header.
        server.raw_post("auth/logout", headers={"Authorization": f"Bearer {token}"})


def get_user_info_by_token(
    url: str,
    token: str,
    *,
    verify: Union[str, bool, None] = None,
    cert: Optional[str] = None,
    timeout: Optional[float] = None,
) -> UserInfo:
    """Find out whose a token is.

    Args:
        url: URL of the server.
        token: API key or session token.
        verify: Whether to check the server's certificate, or a file of CA certificates; AYON_CA_FILE by default.
        cert: PEM file with a certificate and key to show to the server, AYON_CERT_FILE by default.
        timeout: Seconds to wait, AYON_SERVER_TIMEOUT or 10 by default.

    Returns:
        Whether the token is valid, whether it belongs to a service, and the server's answer.

    Raises:
        RequestFailed: The server can't tell.
        ServerUnreachable: There was no answer.
    """
    if not token:
        return UserInfo()
    with _connection(url, token, timeout, verify, cert) as server:
        answer = server.raw_get("users/me")
    response = answer.orig_response
    if answer.status_code in (401, 403):
        return UserInfo(response=response)
    answer.raise_for_status()
    data = cast("dict[str, Any]", answer.data.get("data") or {})
    return UserInfo(True, bool(data.get("isService")), response)


def get_user_by_token(
    url: str,
    token: str,
    timeout: Optional[float] = None,
    *,
    verify: Union[str, bool, None] = None,
    cert: Optional[str] = None,
) -> Optional[dict[str, Any]]:
    """Read the user that a token belongs to.

    Args:
        url: URL of the server.
        token: API key or session token.
        timeout: Seconds to wait, AYON_SERVER_TIMEOUT or 10 by default.
        verify: Whether to check the server's certificate, or a file of CA certificates; AYON_CA_FILE by default.
        cert: PEM file with a certificate and key to show to the server, AYON_CERT_FILE by default.

    Returns:
        The user as the server describes it, None when the token is not valid.

    Raises:
        RequestFailed: The server can't tell.
        ServerUnreachable: There was no answer.
    """
    return get_user_info_by_token(url, token, verify=verify, cert=cert, timeout=timeout).user


def is_token_valid(
    url: str,
    token: str,
    timeout: Optional[float] = None,
    *,
    verify: Union[str, bool, None] = None,
    cert: Optional[str] = None,
) -> bool:
    """Ask whether the server accepts a token; arguments and errors as for `get_user_by_token`."""
    return get_user_info_by_token(url, token, verify=verify, cert=cert, timeout=timeout).is_valid


def _connection(
    url: str,
    token: Optional[str],
    timeout: Optional[float] = None,
    verify: Union[str, bool, None] = None,
    cert: Optional[str] = None,
) -> ServerAPI:
    from ._sync.server_api import ServerAPI

    return ServerAPI(url, token, ssl_verify=verify, cert=cert, timeout=timeout, create_session=False)

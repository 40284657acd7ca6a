"""Actions that were started on the web page and run on the user's machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ayon_rest.core import encode_path

if TYPE_CHECKING:
    from .responses import ServerResponse
    from .typing import ActionTakeResponse

__all__ = ["abort_web_action_event", "take_web_action_event"]


def take_web_action_event(server_url: str, action_token: str) -> ActionTakeResponse:
    """Take over an action that was started on the web page; it can be taken once.

    Args:
        server_url: URL of the server.
        action_token: Token of the action, which needs no login.

    Returns:
        What to run: addon, arguments and context.

    Raises:
        RequestFailed: The token is not valid, or was used before.
        ServerUnreachable: There was no answer.
    """
    from ._sync.server_api import ServerAPI

    with ServerAPI(server_url, create_session=False) as server:
        response = server.raw_get(encode_path("actions/take/{token}", (action_token,)))
    response.raise_for_status()
    return cast("ActionTakeResponse", response.data)


def abort_web_action_event(server_url: str, action_token: str, reason: str) -> ServerResponse:
    """Tell the server that an action could not be run.

    Args:
        server_url: URL of the server.
        action_token: Token of the action, which needs no login.
        reason: What went wrong, for the user.

    Returns:
        The answer of the server.

    Raises:
        RequestFailed: The token is not valid, or was used before.
        ServerUnreachable: There was no answer.
    """
    from ._sync.server_api import ServerAPI

    with ServerAPI(server_url, create_session=False) as server:
        path = encode_path("actions/abort/{token}", (action_token,))
        response = server.raw_post(path, json={"message": reason}).orig_response
    if response is None:
        raise AssertionError("an answer without a response")
    response.raise_for_status()
    return response

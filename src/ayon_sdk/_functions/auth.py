# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Who we are to the server: tokens, login and logout, and acting as another user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import Optional

__all__ = [
    "as_username",
    "is_service_user",
]


def is_service_user() -> bool:
    """Whether the token belongs to a service user.

    Returns:
        True for a service user, False for any other.

    Raises:
        NotLoggedIn: There is no valid token (also a ValueError).
    """
    return get_server_api_connection().is_service_user()


def as_username(username: Optional[str], ignore_service_error: bool = False) -> AbstractContextManager[None]:
    """Act as a user in a block, in this thread or task only; for tokens of service users.

    Blocks can be put into one another; the inner one counts. An error that leaves the block ends it too.

    Args:
        username: Name of the user, None for the service itself.
        ignore_service_error: Go on as oneself when the token does not belong to a service user.

    Raises:
        NotServiceUser: The token does not belong to a service user (also a ValueError).
        NotLoggedIn: There is no valid token (also a ValueError).

    Example:
        async with ayon_sdk.as_username("artist"):
            await ayon_sdk.update_task("demo", task_id, status="In progress")
    """
    return get_server_api_connection().as_username(username, ignore_service_error=ignore_service_error)

"""Operations of "Inbox"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncInbox", "AsyncRawInbox", "Inbox", "RawInbox"]

_MANAGE_INBOX_ITEM = Operation(
    "manage_inbox_item",
    "POST",
    "/api/inbox",
    False,
    body="application/json",
    answer="",
    since="1.3.0",
)


class Inbox(Api):
    """Operations of "Inbox"."""

    @cached_property
    def raw(self) -> RawInbox:
        """The same operations, answering with status, headers and plain JSON."""
        return RawInbox(self._sender)

    def manage_inbox_item(self, body: models.ManageInboxItemRequest | types.ManageInboxItemRequestDict) -> None:
        """Mark messages in the current user's inbox as read, unread or cleared.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/inbox; since server 1.3.0
        """
        return self._send(_MANAGE_INBOX_ITEM, body=body)


class AsyncInbox(AsyncApi):
    """Operations of "Inbox", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawInbox:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawInbox(self._sender)

    async def manage_inbox_item(self, body: models.ManageInboxItemRequest | types.ManageInboxItemRequestDict) -> None:
        """Mark messages in the current user's inbox as read, unread or cleared.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/inbox; since server 1.3.0
        """
        return await self._send(_MANAGE_INBOX_ITEM, body=body)


class RawInbox(RawApi):
    """Operations of "Inbox", without models."""

    def manage_inbox_item(self, body: models.ManageInboxItemRequest | types.ManageInboxItemRequestDict) -> Raw[None]:
        """Mark messages in the current user's inbox as read, unread or cleared.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/inbox; since server 1.3.0
        """
        return self._send(_MANAGE_INBOX_ITEM, body=body)


class AsyncRawInbox(AsyncRawApi):
    """Operations of "Inbox", asynchronous, without models."""

    async def manage_inbox_item(
        self,
        body: models.ManageInboxItemRequest | types.ManageInboxItemRequestDict,
    ) -> Raw[None]:
        """Mark messages in the current user's inbox as read, unread or cleared.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/inbox; since server 1.3.0
        """
        return await self._send(_MANAGE_INBOX_ITEM, body=body)

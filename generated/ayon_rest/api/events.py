"""Operations of "Events"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any

    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncEvents", "AsyncRawEvents", "Events", "RawEvents"]

_DELETE_EVENT = Operation("delete_event", "DELETE", "/api/events/{event_id}", True, answer="", since="1.7.0")
_ENROLL = Operation(
    "enroll",
    "POST",
    "/api/enroll",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "enroll_response_model", "EnrollResponseModel"),
)
_EVENT_OPERATIONS = Operation(
    "event_operations",
    "POST",
    "/api/eventops",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_GET_EVENT = Operation(
    "get_event",
    "GET",
    "/api/events/{event_id}",
    True,
    since="1.0.0",
    result=("model", "event_model", "EventModel"),
)
_POST_EVENT = Operation(
    "post_event",
    "POST",
    "/api/events",
    False,
    body="application/json",
    since="1.0.0",
    result=("model", "dispatch_event_response_model", "DispatchEventResponseModel"),
)
_QUERY = Operation("query", "POST", "/api/query", True, body="application/json", since="1.0.0")
_UPDATE_EXISTING_EVENT = Operation(
    "update_existing_event",
    "PATCH",
    "/api/events/{event_id}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Events(Api):
    """Operations of "Events"."""

    @cached_property
    def raw(self) -> RawEvents:
        """The same operations, answering with status, headers and plain JSON."""
        return RawEvents(self._sender)

    def delete_event(self, event_id: str) -> None:
        """Delete an event.

        Args:
            event_id: Id of the event.

        DELETE /api/events/{event_id}; since server 1.7.0
        """
        return self._send(_DELETE_EVENT, (event_id,))

    def enroll(
        self,
        body: models.EnrollRequestModel | types.EnrollRequestModelDict,
    ) -> models.EnrollResponseModel | None:
        """Take the next job for a source topic; the answer is empty when there is none.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EnrollResponseModel``. None when the server answers without content.

        POST /api/enroll; since server 1.0.0
        """
        return self._send(_ENROLL, body=body)

    def event_operations(self, body: models.EventOperationModel | types.EventOperationModelDict) -> None:
        """Delete, restart or abort all events that match a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/eventops; since server 1.5.0
        """
        return self._send(_EVENT_OPERATIONS, body=body)

    def get_event(self, event_id: str) -> models.EventModel:
        """Read one event with its summary and payload.

        Args:
            event_id: Id of the event.

        Returns:
            The answer: ``EventModel``.

        GET /api/events/{event_id}; since server 1.0.0
        """
        return self._send(_GET_EVENT, (event_id,))

    def post_event(
        self,
        body: models.DispatchEventRequestModel | types.DispatchEventRequestModelDict,
    ) -> models.DispatchEventResponseModel:
        """Dispatch an event, storing it unless told otherwise.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``DispatchEventResponseModel``.

        POST /api/events; since server 1.0.0
        """
        return self._send(_POST_EVENT, body=body)

    def query(self, body: models.QueryRequestModel | types.QueryRequestModelDict) -> list[dict[str, Any]]:
        """Query events or other records by a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``list[dict[str, Any]]``.

        POST /api/query; since server 1.0.0
        """
        return self._send(_QUERY, body=body)

    def update_existing_event(
        self,
        event_id: str,
        body: models.UpdateEventRequestModel | types.UpdateEventRequestModelDict,
    ) -> None:
        """Change the status, progress, description or data of an event.

        Args:
            event_id: Id of the event.
            body: What to send, as a model or as plain JSON.

        PATCH /api/events/{event_id}; since server 1.0.0
        """
        return self._send(_UPDATE_EXISTING_EVENT, (event_id,), body=body)


class AsyncEvents(AsyncApi):
    """Operations of "Events", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawEvents:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawEvents(self._sender)

    async def delete_event(self, event_id: str) -> None:
        """Delete an event.

        Args:
            event_id: Id of the event.

        DELETE /api/events/{event_id}; since server 1.7.0
        """
        return await self._send(_DELETE_EVENT, (event_id,))

    async def enroll(
        self,
        body: models.EnrollRequestModel | types.EnrollRequestModelDict,
    ) -> models.EnrollResponseModel | None:
        """Take the next job for a source topic; the answer is empty when there is none.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``EnrollResponseModel``. None when the server answers without content.

        POST /api/enroll; since server 1.0.0
        """
        return await self._send(_ENROLL, body=body)

    async def event_operations(self, body: models.EventOperationModel | types.EventOperationModelDict) -> None:
        """Delete, restart or abort all events that match a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/eventops; since server 1.5.0
        """
        return await self._send(_EVENT_OPERATIONS, body=body)

    async def get_event(self, event_id: str) -> models.EventModel:
        """Read one event with its summary and payload.

        Args:
            event_id: Id of the event.

        Returns:
            The answer: ``EventModel``.

        GET /api/events/{event_id}; since server 1.0.0
        """
        return await self._send(_GET_EVENT, (event_id,))

    async def post_event(
        self,
        body: models.DispatchEventRequestModel | types.DispatchEventRequestModelDict,
    ) -> models.DispatchEventResponseModel:
        """Dispatch an event, storing it unless told otherwise.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``DispatchEventResponseModel``.

        POST /api/events; since server 1.0.0
        """
        return await self._send(_POST_EVENT, body=body)

    async def query(self, body: models.QueryRequestModel | types.QueryRequestModelDict) -> list[dict[str, Any]]:
        """Query events or other records by a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``list[dict[str, Any]]``.

        POST /api/query; since server 1.0.0
        """
        return await self._send(_QUERY, body=body)

    async def update_existing_event(
        self,
        event_id: str,
        body: models.UpdateEventRequestModel | types.UpdateEventRequestModelDict,
    ) -> None:
        """Change the status, progress, description or data of an event.

        Args:
            event_id: Id of the event.
            body: What to send, as a model or as plain JSON.

        PATCH /api/events/{event_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_EXISTING_EVENT, (event_id,), body=body)


class RawEvents(RawApi):
    """Operations of "Events", without models."""

    def delete_event(self, event_id: str) -> Raw[None]:
        """Delete an event.

        Args:
            event_id: Id of the event.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/events/{event_id}; since server 1.7.0
        """
        return self._send(_DELETE_EVENT, (event_id,))

    def enroll(
        self,
        body: models.EnrollRequestModel | types.EnrollRequestModelDict,
    ) -> Raw[types.EnrollResponseModelDict | None]:
        """Take the next job for a source topic; the answer is empty when there is none.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/enroll; since server 1.0.0
        """
        return self._send(_ENROLL, body=body)

    def event_operations(self, body: models.EventOperationModel | types.EventOperationModelDict) -> Raw[None]:
        """Delete, restart or abort all events that match a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/eventops; since server 1.5.0
        """
        return self._send(_EVENT_OPERATIONS, body=body)

    def get_event(self, event_id: str) -> Raw[types.EventModelDict]:
        """Read one event with its summary and payload.

        Args:
            event_id: Id of the event.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/events/{event_id}; since server 1.0.0
        """
        return self._send(_GET_EVENT, (event_id,))

    def post_event(
        self,
        body: models.DispatchEventRequestModel | types.DispatchEventRequestModelDict,
    ) -> Raw[types.DispatchEventResponseModelDict]:
        """Dispatch an event, storing it unless told otherwise.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/events; since server 1.0.0
        """
        return self._send(_POST_EVENT, body=body)

    def query(self, body: models.QueryRequestModel | types.QueryRequestModelDict) -> Raw[list[dict[str, Any]]]:
        """Query events or other records by a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/query; since server 1.0.0
        """
        return self._send(_QUERY, body=body)

    def update_existing_event(
        self,
        event_id: str,
        body: models.UpdateEventRequestModel | types.UpdateEventRequestModelDict,
    ) -> Raw[None]:
        """Change the status, progress, description or data of an event.

        Args:
            event_id: Id of the event.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/events/{event_id}; since server 1.0.0
        """
        return self._send(_UPDATE_EXISTING_EVENT, (event_id,), body=body)


class AsyncRawEvents(AsyncRawApi):
    """Operations of "Events", asynchronous, without models."""

    async def delete_event(self, event_id: str) -> Raw[None]:
        """Delete an event.

        Args:
            event_id: Id of the event.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/events/{event_id}; since server 1.7.0
        """
        return await self._send(_DELETE_EVENT, (event_id,))

    async def enroll(
        self,
        body: models.EnrollRequestModel | types.EnrollRequestModelDict,
    ) -> Raw[types.EnrollResponseModelDict | None]:
        """Take the next job for a source topic; the answer is empty when there is none.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/enroll; since server 1.0.0
        """
        return await self._send(_ENROLL, body=body)

    async def event_operations(self, body: models.EventOperationModel | types.EventOperationModelDict) -> Raw[None]:
        """Delete, restart or abort all events that match a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/eventops; since server 1.5.0
        """
        return await self._send(_EVENT_OPERATIONS, body=body)

    async def get_event(self, event_id: str) -> Raw[types.EventModelDict]:
        """Read one event with its summary and payload.

        Args:
            event_id: Id of the event.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/events/{event_id}; since server 1.0.0
        """
        return await self._send(_GET_EVENT, (event_id,))

    async def post_event(
        self,
        body: models.DispatchEventRequestModel | types.DispatchEventRequestModelDict,
    ) -> Raw[types.DispatchEventResponseModelDict]:
        """Dispatch an event, storing it unless told otherwise.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/events; since server 1.0.0
        """
        return await self._send(_POST_EVENT, body=body)

    async def query(self, body: models.QueryRequestModel | types.QueryRequestModelDict) -> Raw[list[dict[str, Any]]]:
        """Query events or other records by a filter.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/query; since server 1.0.0
        """
        return await self._send(_QUERY, body=body)

    async def update_existing_event(
        self,
        event_id: str,
        body: models.UpdateEventRequestModel | types.UpdateEventRequestModelDict,
    ) -> Raw[None]:
        """Change the status, progress, description or data of an event.

        Args:
            event_id: Id of the event.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/events/{event_id}; since server 1.0.0
        """
        return await self._send(_UPDATE_EXISTING_EVENT, (event_id,), body=body)

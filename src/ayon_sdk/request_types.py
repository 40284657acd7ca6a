"""HTTP verbs as values, for uploads that let the caller choose one."""

from __future__ import annotations

__all__ = ["RequestType", "RequestTypes"]


class RequestType:
    """An HTTP verb.

    Args:
        name: The verb, e.g. ``"PUT"``.
    """

    __slots__ = ("name",)

    name: str
    """The verb in capitals."""

    def __init__(self, name: str) -> None:
        self.name = name.upper()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RequestType) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"<RequestType {self.name}>"


class RequestTypes:
    """The verbs of the REST API."""

    get: RequestType = RequestType("GET")
    post: RequestType = RequestType("POST")
    put: RequestType = RequestType("PUT")
    patch: RequestType = RequestType("PATCH")
    delete: RequestType = RequestType("DELETE")

"""Refusals of the sandbox, in the shapes of a real server.

::

    Refusal                      any answer >= 400: ``{"code", "detail", **extra}``
     ├── BadRequest        400
     │    └── ValidationFailed   with ``path``, ``traceback`` and ``errors``
     ├── Unauthorized      401
     ├── Forbidden         403
     ├── NotFound          404
     ├── Conflict          409
     ├── UnsupportedMedia  415
     ├── ServerFault       500   ``{"path", "file", "function", "line", "user", "detail", "status"}``
     └── NotImplementedOp  501
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Refusal(Exception):
    """A request that is answered with an error status.

    Args:
        detail: The sentence shown to the user.
        status: HTTP status; the class has a default.
        error_code: What batch operations report as ``errorCode``; the class has a default.
        extra: More members of the JSON answer.
    """

    status = 400
    error_code: str | None = None

    def __init__(self, detail: str, *, status: int | None = None, error_code: str | None = None, **extra: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.extra = extra
        if error_code is not None:
            self.error_code = error_code
        if status is not None:
            self.status = status

    def body(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        return {"code": self.status, "detail": self.detail, **self.extra}


class BadRequest(Refusal):
    """400: the request is understood and wrong."""

    status = 400


class ValidationFailed(BadRequest):
    """400 with one item in ``errors`` per field that does not fit the schema.

    Args:
        method: HTTP method, for the sentence.
        path: Decoded path of the request.
        errors: Items ``{"loc": [...], "msg": ..., "type": ...}``.
    """

    def __init__(self, method: str, path: str, errors: Sequence[dict[str, Any]]) -> None:
        lines = [f"{_location(error['loc'])}: {error['msg']}" for error in errors]
        super().__init__(
            f"Request validation error in [{method}] {path}",
            path=path,
            traceback="\n".join(lines),
            errors=list(errors),
        )


def _location(loc: Sequence[object]) -> str:
    """Name the place of an error without its first part (``path``, ``query``, ``body``)."""
    return ".".join(str(part) for part in loc[1:]) or str(loc[0])


class Unauthorized(Refusal):
    """401: no credentials, or refused ones."""

    status = 401


class Forbidden(Refusal):
    """403: the user may not do this."""

    status = 403
    error_code = "forbidden"


class NotFound(Refusal):
    """404: there is no such thing."""

    status = 404
    error_code = "not-found"


class Conflict(Refusal):
    """409: a name clash or a missing reference."""

    status = 409


class UnsupportedMedia(Refusal):
    """415: the content type is not accepted here."""

    status = 415


class ServerFault(Refusal):
    """500 in the shape of a real server's unexpected exceptions, which has no ``code``."""

    status = 500

    def body(self) -> dict[str, Any]:
        """Return the JSON body of the answer."""
        return {"detail": self.detail, "status": self.status, **self.extra}


class NotImplementedOp(Refusal):
    """501: the operation exists in the schema and has no handler here."""

    status = 501

"""Answers of the server: as they came (`ServerResponse`), and under the names that scripts know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NoReturn, Optional, cast

from .errors import AyonError, InvalidAnswer, RequestFailed, ServerError, TokenRefused, graphql_errors
from .jsonio import loads, mapping_of
from .quoting import cut
from .redaction import redact_url

if TYPE_CHECKING:
    import logging

_NO_JSON = object()


class Headers(Mapping[str, str]):
    """Headers of an answer; names compare without regard to case."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Any = ()) -> None:
        values: dict[str, tuple[str, str]] = {}
        for name, value in pairs:
            key = name.lower()
            values[key] = (values[key][0], f"{values[key][1]}, {value}") if key in values else (name, value)
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._values.values())

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        # The answer to a login sets a cookie that is as good as a password.
        return repr({name: "…" if name.lower() == "set-cookie" else value for name, value in self.items()})


class ServerResponse:
    """The whole answer to one request, with what an error message needs to know about the request.

    Attributes:
        status_code: HTTP status.
        headers: Headers of the answer.
        content: Body of the answer.
        method: HTTP verb of the request.
        url: Address that answered, after redirects, without secrets.
        sent_as: Whom the request was made for, in words.
        attempt: Number of the attempt that got this answer.
        attempts: How many attempts there could have been; 0 when the request was not sent at all, because the server
            had refused the token before.
        elapsed_ms: Milliseconds from sending to the complete answer.
        server_version: Version of the server, empty where it was not known yet.
    """

    __slots__ = (
        "_json",
        "attempt",
        "attempts",
        "content",
        "elapsed_ms",
        "headers",
        "method",
        "path",
        "sent_as",
        "server_version",
        "status_code",
        "url",
    )

    def __init__(
        self,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        *,
        method: str,
        url: str,
        path: str = "",
        sent_as: str = "",
        attempt: int = 1,
        attempts: int = 1,
        elapsed_ms: float = 0.0,
        server_version: str = "",
    ) -> None:
        self.status_code: int = status_code
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self.method: str = method
        self.url: str = redact_url(url)
        self.path: str = path or self.url
        self.sent_as: str = sent_as
        self.attempt: int = attempt
        self.attempts: int = attempts
        self.elapsed_ms: float = elapsed_ms
        self.server_version: str = server_version
        self._json: Any = _NO_JSON

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"

    def __bool__(self) -> bool:
        return self.ok

    def __reduce__(self) -> tuple[Any, ...]:
        # Without headers: cookies are credentials.
        facts = (self.method, self.url, self.path, self.sent_as, self.attempt, self.attempts, self.elapsed_ms)
        kept = tuple((name, value) for name, value in self.headers.items() if name.lower() != "set-cookie")
        return _restored, (self.status_code, kept, self.content, facts)

    @property
    def status(self) -> int:
        """HTTP status."""
        return self.status_code

    @property
    def ok(self) -> bool:
        """Whether the request succeeded: the status is below 400."""
        return self.status_code < 400

    @property
    def reason(self) -> str:
        """The status in words, e.g. ``"Not Found"``."""
        return _phrase(self.status_code)

    @property
    def content_type(self) -> Optional[str]:
        """Content-Type of the answer, with its parameters."""
        return self.headers.get("content-type")

    @property
    def text(self) -> str:
        """Body as text."""
        _, _, charset = (self.content_type or "").lower().partition("charset=")
        try:
            return self.content.decode(charset.split(";")[0].strip(" \"'") or "utf-8", "replace")
        except (LookupError, ValueError):
            # There is no such encoding, or it is one of Python's own that do not replace what they can't read.
            return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Body as JSON data.

        Raises:
            InvalidAnswer: The body is not JSON, e.g. the page of a proxy or of the frontend.
        """
        if self._json is _NO_JSON:
            try:
                self._json = loads(self.content)
            except ValueError:
                _raise_not_json(self)
        return self._json

    @property
    def error_data(self) -> dict[str, Any]:
        """What the server says about an error, as it says it; empty when that is no JSON object."""
        return _error_data(self)

    @property
    def detail(self) -> str:
        """What the server says about the answer, or else what its status means."""
        return _detail(self) or _meaning(self.status_code)

    @property
    def validation_errors(self) -> list[dict[str, Any]]:
        """What validation of the request found, as ``{"loc": [...], "msg": ..., "type": ...}``."""
        data = _error_data(self)
        errors: Any = data.get("errors") or data.get("detail")
        if not isinstance(errors, list):
            return []
        found = [mapping_of(error) for error in cast("list[object]", errors)]
        return [error for error in found if "msg" in error]

    def raise_for_status(self, message: Optional[str] = None) -> None:
        """Raise the error that a status of 400 or higher stands for.

        Args:
            message: Replaces the first line of the usual message.

        Raises:
            TokenRefused: The status is 401.
            RequestFailed: Any other status of 400 or higher.
        """
        if not self.ok:
            raise error_of(self, message)


def _restored(status_code: int, headers: Any, content: bytes, facts: Any) -> ServerResponse:
    method, url, path, sent_as, attempt, attempts, elapsed_ms = facts
    return ServerResponse(
        status_code,
        Headers(headers),
        content,
        method=method,
        url=url,
        path=path,
        sent_as=sent_as,
        attempt=attempt,
        attempts=attempts,
        elapsed_ms=elapsed_ms,
    )


def error_of(response: ServerResponse, message: Optional[str] = None) -> RequestFailed:
    """The error that an answer with a status of 400 or higher stands for, ready to be raised."""
    detail = cut(_detail(response))
    path = cut(response.path)
    if message:
        head = f"{message} ({detail})" if detail and detail not in message else message
    else:
        head = f"{response.method} {path} → {response.status_code}: {detail or _meaning(response.status_code)}"
    lines = [head]
    for error in response.validation_errors[:20]:
        loc: Any = error.get("loc") or ()
        place = ".".join(map(str, cast("list[Any]", loc))) if isinstance(loc, (list, tuple)) else str(loc)
        lines.append(f"  {cut(place) or 'request'}: {cut(str(error['msg']))}")
    lines.append(_circumstances(response))
    if response.status_code == 405 or (response.status_code == 404 and b'"path"' in response.content):
        from .support import missing_operation

        missing = missing_operation(response, "\n".join(lines))
        if missing is not None:
            return missing
    kind = TokenRefused if response.status_code == 401 else RequestFailed
    return kind("\n".join(lines), response)


_KINDS: dict[str, tuple[type, str]] = {
    "model": (dict, "an object"),
    "dict": (dict, "an object"),
    "list": (list, "a list"),
}


def refuse_other_kind(kind: str, response: ServerResponse) -> None:
    """Refuse an answer of JSON that is of another kind than it should be; null may be the answer to a change.

    Args:
        kind: ``"model"``, ``"dict"`` or ``"list"``; whatever else is not looked at.
        response: The answer.

    Raises:
        InvalidAnswer: It is of another kind, or no JSON.
    """
    if kind not in _KINDS:
        return
    wanted, words = _KINDS[kind]
    data = response.json()
    if not isinstance(data, wanted) and (data is not None or response.method == "GET"):
        raise InvalidAnswer(
            f"{response.method} {cut(response.path)} → {response.status_code}: expected {words}, got "
            f"{cut(repr(data), 100)}\n" + _circumstances(response),
            response,
        )


def _circumstances(response: ServerResponse) -> str:
    if not response.attempts:
        return "  not sent: the server has refused this token before; go on with another one by set_token() or login()"
    facts = [f"attempt {response.attempt} of {response.attempts}", f"{response.elapsed_ms:.0f} ms"]
    if response.sent_as:
        facts.insert(0, f"sent as: {response.sent_as}")
    return "  " + " · ".join(facts)


def _raise_not_json(response: ServerResponse) -> NoReturn:
    kind = (response.content_type or "").split(";")[0] or "no content type"
    start = " ".join(response.text[:300].split())[:120]
    hint = ""
    if "html" in kind:
        hint = "\n  Is the URL the one of an AYON server, and does the path start with /api?"
    raise InvalidAnswer(
        f"{response.method} {cut(response.path)} → {response.status_code}: expected JSON, got {kind}: {start!r}{hint}\n"
        + _circumstances(response),
        response,
    )


def _error_data(response: ServerResponse) -> dict[str, Any]:
    try:
        return mapping_of(response.json())
    except AyonError:
        return {}


def _detail(response: ServerResponse) -> str:
    detail = _error_data(response).get("detail")
    if isinstance(detail, str):
        return detail
    if response.ok or "json" in (response.content_type or ""):
        return ""
    text = " ".join(response.text[:2000].split())
    return text[:200] if text and "<" not in text[:200] else ""


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "Unknown status"


def _meaning(status_code: int) -> str:
    try:
        status = HTTPStatus(status_code)
    except ValueError:
        return "Unknown status"
    return status.description or status.phrase


class RestApiResponse:
    """Answer of the raw HTTP verbs (`ServerAPI.get`, `post` …); its truth value says whether the request succeeded.

    Args:
        response: The answer, None when there is only data.
        data: JSON data, read from the answer when it is not given.
    """

    __slots__ = ("_data", "_response")

    def __init__(self, response: Optional[ServerResponse], data: Any = None) -> None:
        self._response = response
        self._data: Any = {} if response is None and data is None else data

    @property
    def orig_response(self) -> Optional[ServerResponse]:
        """The answer as it came."""
        return self._response

    @property
    def text(self) -> str:
        """Body as text."""
        return self.detail if self._response is None else self._response.text

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers; names compare without regard to case."""
        return {} if self._response is None else self._response.headers

    @property
    def data(self) -> Any:
        """Body as JSON data; an empty body, and an error page that is not JSON, give an empty dictionary.

        Raises:
            InvalidAnswer: The request succeeded, but the answer is not JSON.
        """
        if self._data is None:
            response = self._response
            if response is None or not response.content.strip():
                self._data = mapping_of(None)
            else:
                try:
                    self._data = response.json()
                except InvalidAnswer:
                    if response.ok:
                        raise
                    self._data = mapping_of(None)
        return self._data

    def json(self) -> Any:
        """Body as JSON data, see `data`."""
        return self.data

    @property
    def content(self) -> bytes:
        """Body as it came."""
        return b"" if self._response is None else self._response.content

    @property
    def content_type(self) -> Optional[str]:
        """Content-Type of the answer."""
        return self.headers.get("Content-Type")

    @property
    def detail(self) -> str:
        """What the server says about the answer, or else what its status means."""
        if self._response is None:
            return str(mapping_of(self._data).get("detail") or _meaning(self.status_code))
        return self._response.detail

    @property
    def status_code(self) -> int:
        """HTTP status; 500 when there is no answer."""
        return 500 if self._response is None else self._response.status_code

    @property
    def status(self) -> int:
        """HTTP status; 500 when there is no answer."""
        return self.status_code

    @property
    def ok(self) -> bool:
        """Whether the request succeeded."""
        return self._response is not None and self._response.ok

    def raise_for_status(self, message: Optional[str] = None) -> None:
        """Raise an error when the request did not succeed.

        Args:
            message: Replaces the first line of the usual message.

        Raises:
            RequestFailed: The status is 400 or higher; `TokenRefused` when it is 401.
            ServerError: There is no answer.
        """
        if self._response is None:
            raise ServerError(message or self.detail)
        self._response.raise_for_status(message)

    @property
    def log(self) -> logging.Logger:
        """The logger that scripts may use for what they say about answers."""
        import logging

        return logging.getLogger(type(self).__name__)

    def __enter__(self, *_args: Any, **_kwargs: Any) -> RestApiResponse:
        return self

    def __exit__(self, *_args: Any) -> None:
        return None

    def __contains__(self, key: object) -> bool:
        return key in self.data

    def __len__(self) -> int:
        return int(self.ok)

    def __bool__(self) -> bool:
        return self.ok

    def __getitem__(self, key: Any) -> Any:
        return self.data[key]

    def get(self, key: str, default: Any = None) -> Any:
        """Value of a key of the data, `default` when the data has none or is no dictionary."""
        return mapping_of(self.data).get(key, default)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class GraphQlResponse:
    """Answer to a GraphQL query; its length is 0 when there were errors, so errors make it false.

    Args:
        data: The whole answer, ``{"data": ..., "errors": [...]}``.
    """

    __slots__ = ("data", "errors")

    data: dict[str, Any]
    """The whole answer; the queried data is ``response.data["data"]``."""
    errors: Optional[list[dict[str, Any]]]
    """Errors as the server lists them, None when there are none."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        errors = data.get("errors")
        self.errors = graphql_errors(errors) if errors else None

    def __len__(self) -> int:
        return 0 if self.errors else 1

    def __repr__(self) -> str:
        if self.errors:
            messages = [str(error.get("message")) for error in self.errors]
            return f"<{type(self).__name__} errors={'; '.join(messages)}>"
        return f"<{type(self).__name__}>"

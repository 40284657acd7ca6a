"""OpenTelemetry spans for the requests of a connection: ``pip install "ayon-sdk[otel]"``.

    from ayon_sdk.otel import trace_requests

    trace_requests(server)

Every attempt is a span of kind CLIENT with the attributes of the semantic conventions for HTTP clients, a child of the
span that is current where the request is made. The server gets to know it by the header ``traceparent``. Nothing here
is imported, and nothing is done for a request, unless this is called.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional, Protocol, Union

from opentelemetry import propagate, trace

from .observation import RequestHook, RequestRecord
from .urls import origin_of
from .version import __version__

__all__ = ["RequestTracer", "trace_requests"]


class Observable(Protocol):
    """What can be watched: `ServerAPI` and `AsyncServerAPI`."""

    def add_request_hook(self, hook: RequestHook) -> RequestHook:
        """Have a function called before and after every attempt."""
        ...


class RequestTracer:
    """A request hook that makes spans.

    Args:
        provider: Where spans go, the global tracer provider by default.
    """

    def __init__(self, provider: Optional[trace.TracerProvider] = None) -> None:
        self._tracer = trace.get_tracer("ayon_sdk", __version__, provider)
        self._open: dict[tuple[int, int], trace.Span] = {}

    def __call__(self, record: RequestRecord) -> Optional[Mapping[str, str]]:
        key = record.request, record.attempt
        if record.phase == "before":
            span = self._open[key] = self._start(record)
            headers: dict[str, str] = {}
            propagate.inject(headers, trace.set_span_in_context(span))
            return headers
        span = self._open.pop(key, None)
        if span is not None:
            _end(span, record)
        return None

    def _start(self, record: RequestRecord) -> trace.Span:
        origin = origin_of(record.url)
        attributes: dict[str, Any] = {
            "http.request.method": record.method,
            "server.address": origin.host,
            "server.port": origin.port,
            "url.full": record.url,
        }
        if record.template:
            attributes["url.template"] = record.template
        if record.attempt > 1:
            attributes["http.request.resend_count"] = record.attempt - 1
        # Names of spans are for grouping: an address with ids in it would be a group of one.
        name = f"{record.method} {record.template}" if record.template else record.method
        return self._tracer.start_span(name, kind=trace.SpanKind.CLIENT, attributes=attributes)


def _end(span: trace.Span, record: RequestRecord) -> None:
    if record.status:
        span.set_attribute("http.response.status_code", record.status)
        span.set_attribute("url.full", record.url)
    failed: Union[str, None] = record.error_type or (str(record.status) if record.status >= 400 else None)
    if failed:
        span.set_attribute("error.type", failed)
        span.set_status(trace.Status(trace.StatusCode.ERROR, record.error or None))
    span.end()


def trace_requests(server: Observable, provider: Optional[trace.TracerProvider] = None) -> RequestTracer:
    """Make spans for the requests of a connection from now on.

    Args:
        server: The connection.
        provider: Where spans go, the global tracer provider by default.

    Returns:
        The hook, for ``server.remove_request_hook(…)``.

    Example:
        from ayon_sdk.otel import trace_requests

        trace_requests(server)
        with tracer.start_as_current_span("publish"):
            server.get_projects()
    """
    tracer = RequestTracer(provider)
    server.add_request_hook(tracer)
    return tracer

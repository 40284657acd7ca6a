"""Operations that claim what they are not."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from ..document import OperationPlace, as_list, as_map, iter_operations, resolve
from .registry import patch

__all__: list[str] = []

Node = dict[str, Any]

CONNECTION_HEADERS = frozenset({
    "accept", "authorization", "content-length", "content-type", "cookie", "host", "referer", "user-agent", "x-api-key",
    "x-as-user", "x-sender", "x-sender-type",
})  # fmt: skip
"""Headers that say who sends and how; the transport puts them on every request."""


@patch(
    "connection-headers",
    reason="credentials, sender and media type belong to the connection, not to operations that happen to read them",
)
def connection_headers(document: Node) -> int:
    touched = 0
    for place in iter_operations(document):
        for holder in (place.operation, place.item):
            parameters = as_list(holder.get("parameters"))
            kept = [parameter for parameter in parameters if not _of_connection(resolve(document, as_map(parameter)))]
            touched += len(parameters) - len(kept)
            if len(parameters) > len(kept):
                holder["parameters"] = kept
    return touched


def _of_connection(parameter: Node) -> bool:
    return parameter.get("in") == "header" and str(parameter.get("name")).lower() in CONNECTION_HEADERS


@patch(
    "repeated-operation-ids",
    reason="up to 1.1.0 the deprecated routes of dependency packages have the ids of the routes that replaced them",
)
def repeated_operation_ids(document: Node) -> int:
    by_id: defaultdict[str, list[OperationPlace]] = defaultdict(list)
    for place in iter_operations(document):
        if isinstance(place.operation.get("operationId"), str):
            by_id[place.operation["operationId"]].append(place)
    touched = 0
    for places in by_id.values():
        # The route in use keeps the id. The others are named after their route: none depends on how many there are.
        places.sort(key=lambda place: (place.operation.get("deprecated") is True, place.path, place.method))
        for place in places[1:]:
            place.operation["operationId"] = route_id(place.method, place.path)
            touched += 1
    return touched


def route_id(method: str, path: str) -> str:
    """An operation id made of verb and path: ``"get_api_projects_by_project_name"``."""
    words = re.sub(r"\{([^}:]*)[^}]*\}", r"by_\1", path)
    return f"{method}_{words}".replace("/", "_").replace("__", "_").strip("_")

"""A bare HTTP client for tests that look at what a sandbox answers on the wire."""

from __future__ import annotations

import json
from typing import Any

import httpx


class Wire:
    """Requests as one user.

    Args:
        url: Base URL of the server.
        key: API key.
    """

    def __init__(self, url: str, key: str) -> None:
        self.http = httpx.Client(base_url=url, headers={"x-api-key": key}, trust_env=False, timeout=30)

    def close(self) -> None:
        self.http.close()

    def __enter__(self) -> Wire:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(self, method: str, path: str, body: Any = None, *, status: int | None = None, **options: Any) -> Any:
        """Send a request, check its status when one is given, and return the JSON answer (None for an empty one)."""
        if body is not None:
            options["json"] = body
        answer = self.http.request(method, path, **options)
        if status is not None:
            assert answer.status_code == status, answer.text
        return answer.json() if answer.content else None

    def graphql(self, query: str, **variables: Any) -> dict[str, Any]:
        """Run a query and return the whole answer."""
        answer = self.http.post("/graphql", json={"query": query, "variables": variables})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def data(self, query: str, **variables: Any) -> dict[str, Any]:
        """Run a query that must succeed and return its data."""
        answer = self.graphql(query, **variables)
        assert "errors" not in answer, json.dumps(answer["errors"])
        return answer["data"]

    def names(self, connection: str, project: str = "demo") -> list[str]:
        """Return the names of the nodes of a connection of a project."""
        data = self.data(f'{{ project(name: "{project}") {{ c: {connection} {{ edges {{ node {{ name }} }} }} }} }}')
        return [edge["node"]["name"] for edge in data["project"]["c"]["edges"]]

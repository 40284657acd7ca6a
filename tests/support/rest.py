"""Requests to a sandbox whose answers a test looks at."""

from __future__ import annotations

from typing import Any

import httpx

from ayon_sandbox import Sandbox


class Api:
    """Requests to a sandbox as somebody; every answer is returned, none raises."""

    def __init__(self, sandbox: Sandbox, **headers: str) -> None:
        self.sandbox = sandbox
        self.http = httpx.Client(base_url=sandbox.url, headers=headers, timeout=30, trust_env=False)

    def __call__(self, method: str, path: str, body: Any = None, **options: Any) -> httpx.Response:
        if body is not None:
            options["json"] = body
        return self.http.request(method, path, **options)

    def ok(self, method: str, path: str, body: Any = None, **options: Any) -> Any:
        """Return the JSON of an answer that must be a success."""
        response = self(method, path, body, **options)
        assert response.status_code < 300, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.content else None

    def create(self, project: str, kind: str, **body: Any) -> str:
        """Create an entity and return its id."""
        return self.ok("POST", f"/api/projects/{project}/{kind}", body)["id"]

"""Secrets: named values that managers and services read."""

from __future__ import annotations

from ayon_sandbox.errors import NotFound
from ayon_sandbox.registry import Request, handles


@handles("get_list_of_secrets")
def get_list_of_secrets(request: Request) -> object:
    """Return all secrets."""
    request.user.require_manager()
    return [{"name": name, "value": value} for name, value in request.store.documents("secrets").items()]


@handles("get_secret")
def get_secret(request: Request) -> object:
    """Return one secret."""
    request.user.require_manager()
    name = request.path["secret_name"]
    value = request.store.documents("secrets").get(name)
    if value is None:
        raise NotFound("Not found")
    return {"name": name, "value": value}


@handles("save_secret")
def save_secret(request: Request) -> None:
    """Create or change a secret."""
    request.user.require_manager()
    request.store.documents("secrets").put(request.path["secret_name"], request.body.get("value"))


@handles("delete_secret")
def delete_secret(request: Request) -> None:
    """Delete a secret; a missing one is no error."""
    request.user.require_manager()
    request.store.documents("secrets").delete(request.path["secret_name"])

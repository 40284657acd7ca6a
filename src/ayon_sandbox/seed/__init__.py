"""What a server has when it starts: the defaults of a fresh one, and on demand a production to look at."""

from __future__ import annotations

import json
import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ayon_sandbox.auth import hash_key, hash_secret
from ayon_sandbox.storage import now

if TYPE_CHECKING:
    from ayon_sandbox.application import Application
    from ayon_sandbox.storage import Store

ADMIN = "admin"
SERVICE = "service"


def defaults() -> dict[str, Any]:
    """Return the defaults of a fresh server: ``attributes``, ``anatomy``, ``access_groups``."""
    data = pkgutil.get_data(__name__, "defaults.json")
    assert data is not None
    return json.loads(data)


def first_start(store: Store, admin_key: str, service_key: str, admin_password: str) -> None:
    """Fill an empty store with the defaults; on a store that is in use only renew the two users' keys.

    Args:
        store: An open store.
        admin_key: API key of the user ``admin``.
        service_key: API key of the user ``service``.
        admin_password: Password of the user ``admin``.
    """
    if not store.count("documents", collection="attributes"):
        fresh = defaults()
        attributes = store.documents("attributes")
        for position, definition in enumerate(fresh["attributes"]):
            value = {"position": position, "scope": definition["scope"], "data": definition["data"], "builtin": True}
            attributes.put(definition["name"], value)
        groups = store.documents("access_groups")
        for name, permissions in fresh["access_groups"].items():
            groups.put(name, permissions)
    _user(store, ADMIN, "Sandbox Admin", {"isAdmin": True, "password": hash_secret(admin_password)}, admin_key)
    _user(store, SERVICE, "Sandbox Service", {"isService": True}, service_key)


def _user(store: Store, name: str, full_name: str, data: dict[str, Any], key: str) -> None:
    row = store.get("users", name=name)
    secret = {"apiKey": hash_key(key), "apiKeyPreview": f"{key[:4]}...{key[-4:]}"}
    time = now()
    if row is not None:
        store.update("users", {"name": name}, {"data": {**row["data"], **data, **secret}})
        return
    value: dict[str, Any] = {"accessGroups": {}, "defaultAccessGroups": [], **data, **secret}
    attrib = {"fullName": full_name, "email": f"{name}@example.com"} if name == ADMIN else {"fullName": full_name}
    new: dict[str, Any] = {
        "name": name,
        "attrib": attrib,
        "data": value,
        "active": True,
        "created_at": time,
        "updated_at": time,
    }
    store.insert("users", new)


def plant(application: Application, name: str) -> None:
    """Fill the sandbox with a seed: ``ayon_sandbox.seed.<name>`` and its ``plant(application)``.

    Raises:
        ValueError: There is no such seed.
    """
    if name != "demo":
        raise ValueError(f"there is no seed {name!r}; there is: demo")
    import_module(f"{__name__}.{name}").plant(application)

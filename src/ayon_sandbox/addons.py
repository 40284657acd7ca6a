"""Addons the sandbox knows: uploaded ones, with what their zip says about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ayon_sandbox.errors import NotFound

if TYPE_CHECKING:
    from ayon_sandbox.storage import Store

COLLECTION = "addons"
_DELETED = "_deleted"


def addon_versions(store: Store, name: str) -> dict[str, Any]:
    """Return what is known of the versions of an addon, by version; empty when there is no such addon."""
    return store.documents(COLLECTION).get(name) or {}


def require_addon(store: Store, name: str, version: str | None = None) -> dict[str, Any]:
    """Return the manifest of a version of an addon, or all versions when none is given.

    Raises:
        NotFound: There is no such addon or version.
    """
    versions = addon_versions(store, name)
    if not versions:
        raise NotFound(f"Addon {name} does not exist")
    if version is None:
        return versions
    if version not in versions:
        raise NotFound(f"Addon {name} version {version} does not exist")
    return versions[version]


def delete_version(store: Store, name: str, version: str) -> None:
    """Delete one version of an addon: it is no more to be found after the next restart.

    Raises:
        NotFound: There is no such addon or version, or it was deleted before.
    """
    versions = dict(addon_versions(store, name))
    if not versions:
        raise NotFound("Addon not found")
    if version not in versions or versions[version].get(_DELETED):
        raise NotFound("Addon version not found")
    versions[version] = {**versions[version], _DELETED: True}
    store.documents(COLLECTION).put(name, versions)


def forget_deleted(store: Store) -> None:
    """Forget the versions that were deleted, as a restart does."""
    for name, versions in store.documents(COLLECTION).items():
        left = {version: value for version, value in versions.items() if not value.get(_DELETED)}
        if not left:
            store.documents(COLLECTION).delete(name)
        elif len(left) < len(versions):
            store.documents(COLLECTION).put(name, left)

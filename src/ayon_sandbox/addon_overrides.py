"""What the studio, projects and sites override of the settings of addons, and the settings that come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ayon_sandbox.addon_settings import SettingsSchema, Values
from ayon_sandbox.addons import addon_versions
from ayon_sandbox.entities.payload import mapping

if TYPE_CHECKING:
    from ayon_sandbox.storage import Store

_COLLECTION = "addon_overrides"


class AddonOverrides:
    """Overrides of one version of an addon in one variant.

    Args:
        store: The storage.
        name: Name of the addon.
        version: Its version; it need not be installed.
        variant: ``"production"``, ``"staging"`` or a developer's bundle.
    """

    def __init__(self, store: Store, name: str, version: str, variant: str) -> None:
        self._documents = store.documents(_COLLECTION)
        self._of = (name, version, variant)
        self.schema = SettingsSchema(mapping(addon_versions(store, name).get(version)).get("settings"))

    def _key(self, project: str | None, site: str | None, user: str | None) -> str:
        parts = ("studio", *self._of) if project is None else ("project", *self._of, project)
        return "|".join((*parts, site, user or "") if site else parts)

    def get(self, project: str | None = None, site: str | None = None, user: str | None = None) -> Values:
        """Return the overrides of the studio, of a project, or of a user's site in a project, as they were set."""
        return self._documents.get(self._key(project, site, user)) or {}

    def put(self, values: Values, project: str | None = None, site: str | None = None, user: str | None = None) -> None:
        """Replace overrides; empty ones are forgotten."""
        key = self._key(project, site, user)
        if values:
            self._documents.put(key, values)
        else:
            self._documents.delete(key)

    def inherited(self, project: str | None, site: str | None) -> Values:
        """Return the complete settings that overrides of this level are laid over."""
        layers = [] if project is None else [self.get()]
        if site:
            layers.append(self.get(project))
        return self.schema.complete(self.schema.overlaid(*layers), strict=False)

    def settings(self, project: str | None = None, site: str | None = None, user: str | None = None) -> Values:
        """Return the complete settings of the studio, of a project, or of a user's site in a project."""
        layers = [self.get()]
        if project is not None:
            layers.append(self.get(project))
            if site:
                layers.append(self.get(project, site, user))
        return self.schema.complete(self.schema.overlaid(*layers), strict=False)

    def projects(self) -> dict[str, Values]:
        """Return the overrides of all projects that have any, by project."""
        prefix = "|".join(("project", *self._of, ""))
        found = {key[len(prefix) :]: value for key, value in self._documents.items() if key.startswith(prefix)}
        return {name: value for name, value in found.items() if "|" not in name}


def copy_overrides(source: AddonOverrides, target: AddonOverrides, *, with_projects: bool) -> None:
    """Give one version of an addon the overrides of another: those of the studio, and of all projects on demand."""
    target.put(source.get())
    if with_projects:
        for project in target.projects():
            target.put({}, project)
        for project, values in source.projects().items():
            target.put(values, project)


def forget_overrides(store: Store, name: str, version: str | None = None) -> None:
    """Forget all overrides of an addon, or of one version of it."""
    documents = store.documents(_COLLECTION)
    for key, _ in documents.items():
        parts = key.split("|")
        if parts[1] == name and version in (None, parts[2]):
            documents.delete(key)


class SiteSettings:
    """What a user has set for a site of one version of an addon.

    Args:
        store: The storage.
        name: Name of the addon.
        version: Its version.
        site: Id of the site.
        user: Name of the user.
    """

    def __init__(self, store: Store, name: str, version: str, site: str, user: str) -> None:
        self._documents = store.documents(_COLLECTION)
        self._key = "|".join(("site", name, version, site, user))
        self.schema = SettingsSchema(mapping(addon_versions(store, name).get(version)).get("siteSettings"))

    def get(self) -> Values:
        """Return the complete settings."""
        return self.schema.complete(self._documents.get(self._key) or {}, strict=False)

    def put(self, values: Any) -> None:
        """Replace them.

        Raises:
            InvalidSettings: A value does not fit the schema.
        """
        self._documents.put(self._key, self.schema.complete(values))

"""What the studio, projects and sites override of the settings of addons, and the settings that come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ayon_sandbox.addon_settings import SettingsSchema, Values
from ayon_sandbox.addons import addon_versions
from ayon_sandbox.entities.payload import mapping

if TYPE_CHECKING:
    from ayon_sandbox.storage import Documents, Store

_COLLECTION = "addon_overrides"
_SITES = "addon_site_settings"


class AddonOverrides:
    """Overrides of one version of an addon in one variant.

    Args:
        store: The storage.
        name: Name of the addon.
        version: Its version; it need not be installed.
        variant: ``"production"``, ``"staging"`` or a developer's bundle.
    """

    def __init__(self, store: Store, name: str, version: str, variant: str) -> None:
        self._store = store
        self._name = "|".join((name, version, variant))
        self.schema = SettingsSchema(mapping(addon_versions(store, name).get(version)).get("settings"))

    def _kept(self, project: str | None, site: str | None, user: str | None) -> tuple[Documents, str]:
        """Return where overrides are kept, and under which name; those of a project go with it."""
        name = "|".join((self._name, site, user or "")) if site else self._name
        return self._store.documents(_COLLECTION, project or ""), name

    def get(self, project: str | None = None, site: str | None = None, user: str | None = None) -> Values:
        """Return the overrides of the studio, of a project, or of a user's site in a project, as they were set."""
        documents, name = self._kept(project, site, user)
        return documents.get(name) or {}

    def put(self, values: Values, project: str | None = None, site: str | None = None, user: str | None = None) -> None:
        """Replace overrides; empty ones are forgotten."""
        documents, name = self._kept(project, site, user)
        if values:
            documents.put(name, values)
        else:
            documents.delete(name)

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
        rows = self._store.find("documents", collection=_COLLECTION, name=self._name)
        return {row["scope"]: row["value"] for row in rows if row["scope"]}


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
    for collection in (_COLLECTION, _SITES):
        for row in store.find("documents", collection=collection):
            of, its_version, *_ = row["name"].split("|")
            if of == name and version in (None, its_version):
                store.documents(collection, row["scope"]).delete(row["name"])


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
        self._documents = store.documents(_SITES)
        self._key = "|".join((name, version, site, user))
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

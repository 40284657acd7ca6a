# Derived from src/ayon_sdk/_async/project_bundles.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Bundles of projects that don't use the studio's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from ..entity_bodies import json_object
from .connection import Connection

if TYPE_CHECKING:
    from ayon_rest.types import ProjectBundleDict


class ProjectBundlesAPI(Connection):
    """Reading, setting and removing bundles of projects."""

    def get_project_bundle(
        self, project_name: str, variant: Union[Literal["production", "staging"], str] = "production"
    ) -> dict[str, Any]:
        """Read the bundle that a project uses.

        Args:
            project_name: Project to read.
            variant: ``"production"`` or ``"staging"``.

        Returns:
            ``addons``, ``installerVersion``, ``dependencyPackages`` and what can be chosen for them; those of the
            studio's bundle when the project has none of its own.

        Raises:
            RequestFailed: Neither project nor studio have such a bundle, or the user is no manager.
        """
        bundle: Any = (self.rest.projects.raw.get_project_bundle_info(project_name, variant=variant)).data
        return bundle

    def set_project_bundle(
        self,
        project_name: str,
        addons: dict[str, Optional[str]],
        installer_version: Optional[str] = None,
        dependency_packages: Optional[dict[str, Optional[str]]] = None,
        variant: Union[Literal["production", "staging"], str] = "production",
    ) -> None:
        """Give a project a bundle of its own.

        Args:
            project_name: Project to change.
            addons: Addon name → version, None for an addon that is not used.
            installer_version: Version of the desktop application, None for the studio's.
            dependency_packages: Platform → file name, None for none.
            variant: ``"production"`` or ``"staging"``.

        Raises:
            RequestFailed: There is no such project or addon, or the user is no manager.
        """
        chosen: Any = json_object(addons, "addons")
        body: ProjectBundleDict = {"addons": chosen}
        if installer_version is not None:
            body["installerVersion"] = installer_version
        if dependency_packages is not None:
            body["dependencyPackages"] = json_object(dependency_packages, "dependency_packages")
        self.rest.projects.raw.set_project_bundle(project_name, body, variant=variant)

    def unset_project_bundle(
        self, project_name: str, variant: Union[Literal["production", "staging"], str] = "production"
    ) -> None:
        """Let a project use the studio's bundle again; without a bundle of its own nothing changes.

        Args:
            project_name: Project to change.
            variant: ``"production"`` or ``"staging"``.

        Raises:
            RequestFailed: There is no such project, or the user is no manager.
        """
        self.rest.projects.raw.unset_project_bundle(project_name, variant=variant)

# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Bundles of projects that don't use the studio's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Literal, Optional, Union

__all__ = [
    "get_project_bundle",
    "set_project_bundle",
    "unset_project_bundle",
]


def get_project_bundle(
    project_name: str, variant: Union[Literal["production", "staging"], str] = "production"
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
    return get_server_api_connection().get_project_bundle(project_name, variant=variant)


def set_project_bundle(
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
    get_server_api_connection().set_project_bundle(
        project_name,
        addons,
        installer_version=installer_version,
        dependency_packages=dependency_packages,
        variant=variant,
    )


def unset_project_bundle(
    project_name: str, variant: Union[Literal["production", "staging"], str] = "production"
) -> None:
    """Let a project use the studio's bundle again; without a bundle of its own nothing changes.

    Args:
        project_name: Project to change.
        variant: ``"production"`` or ``"staging"``.

    Raises:
        RequestFailed: There is no such project, or the user is no manager.
    """
    get_server_api_connection().unset_project_bundle(project_name, variant=variant)

# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.
# Changes are made there: this file is written over.
"""Settings of all addons in a bundle at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..global_context import get_server_api_connection

if TYPE_CHECKING:
    from typing import Any, Optional

__all__ = [
    "get_addons_project_settings",
    "get_addons_settings",
    "get_addons_studio_settings",
    "get_bundle_settings",
]


def get_bundle_settings(
    bundle_name: Optional[str] = None,
    project_name: Optional[str] = None,
    project_bundle_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
) -> dict[str, Any]:
    """Read the settings of all addons in a bundle, with what the server tells about the addons.

    Args:
        bundle_name: Name of the bundle; the one in use for the variant by default.
        project_name: Project to read the settings of, None for those of the studio.
        project_bundle_name: Name of the project's own bundle to read; the one in use by default.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.

    Returns:
        ``bundleName`` and ``addons``: each with ``name``, ``version``, ``title``, ``settings``, ``siteSettings``,
        ``hasSettings`` …

    Raises:
        RequestFailed: There is no such bundle or project (status 404).
    """
    return get_server_api_connection().get_bundle_settings(
        bundle_name=bundle_name,
        project_name=project_name,
        project_bundle_name=project_bundle_name,
        variant=variant,
        site_id=site_id,
        use_site=use_site,
    )


def get_addons_studio_settings(
    bundle_name: Optional[str] = None,
    project_bundle_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
    only_values: bool = True,
) -> dict[str, Any]:
    """Read the studio's settings of all addons in a bundle.

    Args:
        bundle_name: Name of the bundle; the one in use for the variant by default.
        project_bundle_name: Name of a project's own bundle to read.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.
        only_values: False for all that `get_bundle_settings` tells.

    Returns:
        Name of addon → its settings.

    Raises:
        RequestFailed: There is no such bundle (status 404).
    """
    return get_server_api_connection().get_addons_studio_settings(
        bundle_name=bundle_name,
        project_bundle_name=project_bundle_name,
        variant=variant,
        site_id=site_id,
        use_site=use_site,
        only_values=only_values,
    )


def get_addons_project_settings(
    project_name: str,
    bundle_name: Optional[str] = None,
    project_bundle_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
    only_values: bool = True,
) -> dict[str, Any]:
    """Read the settings of all addons in a bundle on a project.

    Args:
        project_name: Name of the project.
        bundle_name: Name of the bundle; the one in use for the variant by default.
        project_bundle_name: Name of the project's own bundle to read; the one in use by default.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.
        only_values: False for all that `get_bundle_settings` tells.

    Returns:
        Name of addon → its settings.

    Raises:
        ValueError: No project is given; nothing is sent.
        RequestFailed: There is no such bundle or project (status 404).

    Example:
        settings = ayon_sdk.get_addons_project_settings("demo")
        print(settings["maya"]["workfile"])
    """
    return get_server_api_connection().get_addons_project_settings(
        project_name,
        bundle_name=bundle_name,
        project_bundle_name=project_bundle_name,
        variant=variant,
        site_id=site_id,
        use_site=use_site,
        only_values=only_values,
    )


def get_addons_settings(
    bundle_name: Optional[str] = None,
    project_bundle_name: Optional[str] = None,
    project_name: Optional[str] = None,
    variant: Optional[str] = None,
    site_id: Optional[str] = None,
    use_site: bool = True,
    only_values: bool = True,
) -> dict[str, Any]:
    """Read the settings of all addons in a bundle, of a project or of the studio.

    Args:
        bundle_name: Name of the bundle; the one in use for the variant by default.
        project_bundle_name: Name of the project's own bundle to read; the one in use by default.
        project_name: Name of the project, None for the settings of the studio.
        variant: Settings variant; `get_default_settings_variant` by default.
        site_id: Site whose changes are applied too; that of the connection by default.
        use_site: Whether to apply the changes of a site at all.
        only_values: False for all that `get_bundle_settings` tells.

    Returns:
        Name of addon → its settings.

    Raises:
        RequestFailed: There is no such bundle or project (status 404).
    """
    return get_server_api_connection().get_addons_settings(
        bundle_name=bundle_name,
        project_bundle_name=project_bundle_name,
        project_name=project_name,
        variant=variant,
        site_id=site_id,
        use_site=use_site,
        only_values=only_values,
    )

"""`InfoResponseModel`, an object of the server's schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..core import UNSET, Unset
from ..model import Fields, Model, no_extras

if TYPE_CHECKING:
    from .attribute_model import AttributeModel
    from .release_info import ReleaseInfo
    from .sso_option import SSOOption
    from .site_info import SiteInfo
    from .user_model import UserModel

__all__ = ["InfoResponseModel"]


@define(kw_only=True, repr=False)
class InfoResponseModel(Model):
    """Answer of ``system.get_site_info``.
    """

    attributes: list[AttributeModel] | None | Unset = UNSET
    disable_changelog: bool | None | Unset = UNSET
    disable_feedback: bool | None | Unset = UNSET
    extras: str | None | Unset = UNSET
    frontend_flags: list[str] | None | Unset = UNSET
    hide_password_auth: bool | None | Unset = UNSET
    login_page_background: str | None | Unset = UNSET
    login_page_brand: str | None | Unset = UNSET
    motd: str | None | Unset = UNSET
    no_admin_user: bool | None | Unset = UNSET
    offline_mode: bool | None | Unset = UNSET
    onboarding: bool | None | Unset = UNSET
    password_recovery_available: bool | None | Unset = UNSET
    release_info: ReleaseInfo | None | Unset = UNSET
    sites: list[SiteInfo] | None | Unset = UNSET
    sso_options: list[SSOOption] | None | Unset = UNSET
    uptime: float | None | Unset = UNSET
    user: UserModel | None | Unset = UNSET
    version: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("attributes", "attributes", False, ("list", ("model", "attribute_model", "AttributeModel"))),
        ("disable_changelog", "disableChangelog", False, None),
        ("disable_feedback", "disableFeedback", False, None),
        ("extras", "extras", False, None),
        ("frontend_flags", "frontendFlags", False, None),
        ("hide_password_auth", "hidePasswordAuth", False, None),
        ("login_page_background", "loginPageBackground", False, None),
        ("login_page_brand", "loginPageBrand", False, None),
        ("motd", "motd", False, None),
        ("no_admin_user", "noAdminUser", False, None),
        ("offline_mode", "offlineMode", False, None),
        ("onboarding", "onboarding", False, None),
        ("password_recovery_available", "passwordRecoveryAvailable", False, None),
        ("release_info", "releaseInfo", False, ("model", "release_info", "ReleaseInfo")),
        ("sites", "sites", False, ("list", ("model", "site_info", "SiteInfo"))),
        ("sso_options", "ssoOptions", False, ("list", ("model", "sso_option", "SSOOption"))),
        ("uptime", "uptime", False, None),
        ("user", "user", False, ("model", "user_model", "UserModel")),
        ("version", "version", False, None),
    )

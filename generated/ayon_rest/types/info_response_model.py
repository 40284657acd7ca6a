"""`InfoResponseModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

    from .attribute_model import AttributeModelDict
    from .release_info import ReleaseInfoDict
    from .sso_option import SSOOptionDict
    from .site_info import SiteInfoDict
    from .user_model import UserModelDict

__all__ = ["InfoResponseModelDict"]


class InfoResponseModelDict(TypedDict):
    """`InfoResponseModel` as plain JSON."""

    attributes: NotRequired[list[AttributeModelDict] | None]
    disableChangelog: NotRequired[bool | None]
    disableFeedback: NotRequired[bool | None]
    extras: NotRequired[str | None]
    frontendFlags: NotRequired[list[str] | None]
    hidePasswordAuth: NotRequired[bool | None]
    loginPageBackground: NotRequired[str | None]
    loginPageBrand: NotRequired[str | None]
    motd: NotRequired[str | None]
    noAdminUser: NotRequired[bool | None]
    offlineMode: NotRequired[bool | None]
    onboarding: NotRequired[bool | None]
    passwordRecoveryAvailable: NotRequired[bool | None]
    releaseInfo: NotRequired[ReleaseInfoDict | None]
    sites: NotRequired[list[SiteInfoDict] | None]
    ssoOptions: NotRequired[list[SSOOptionDict] | None]
    uptime: NotRequired[float | None]
    user: NotRequired[UserModelDict | None]
    version: NotRequired[str | None]

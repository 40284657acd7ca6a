"""Operations of "Market"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncMarket", "AsyncRawMarket", "Market", "RawMarket"]

_GET_LICENSES = Operation(
    "get_licenses",
    "GET",
    "/api/market/licenses",
    True,
    since="1.7.0",
    result=("model", "license_list_model", "LicenseListModel"),
)
_GET_RELEASE_INFO = Operation(
    "get_release_info",
    "GET",
    "/api/market/releases/{release_name}",
    True,
    since="1.0.0",
    result=("model", "release_info_model", "ReleaseInfoModel"),
)
_GET_RELEASES = Operation(
    "get_releases",
    "GET",
    "/api/market/releases",
    True,
    since="1.0.0",
    result=("model", "release_list_model", "ReleaseListModel"),
)
_MARKET_ADDON_DETAIL = Operation(
    "market_addon_detail",
    "GET",
    "/api/market/addons/{addon_name}",
    True,
    since="1.0.0",
    result=("model", "addon_detail", "AddonDetail"),
)
_MARKET_ADDON_LIST = Operation(
    "market_addon_list",
    "GET",
    "/api/market/addons",
    True,
    since="1.0.0",
    result=("model", "market_addon_list", "MarketAddonList"),
)
_MARKET_ADDON_VERSION_DETAIL = Operation(
    "market_addon_version_detail",
    "GET",
    "/api/market/addons/{addon_name}/{addon_version}",
    True,
    since="1.0.0",
    result=("model", "addon_version_detail", "AddonVersionDetail"),
)


class Market(Api):
    """Operations of "Market"."""

    @cached_property
    def raw(self) -> RawMarket:
        """The same operations, answering with status, headers and plain JSON."""
        return RawMarket(self._sender)

    def get_licenses(self, *, refresh: bool | None = None) -> models.LicenseListModel:
        """List the licenses of the studio.

        Args:
            refresh: Whether to ask the licensing service again. The server's default is False.

        Returns:
            The answer: ``LicenseListModel``.

        GET /api/market/licenses; since server 1.7.0
        """
        return self._send(_GET_LICENSES, query=(("refresh", refresh),))

    def get_release_info(self, release_name: str) -> models.ReleaseInfoModel:
        """Read what a release consists of: addons, installers, dependency packages.

        Args:
            release_name: Name of the release.

        Returns:
            The answer: ``ReleaseInfoModel``.

        GET /api/market/releases/{release_name}; since server 1.0.0
        """
        return self._send(_GET_RELEASE_INFO, (release_name,))

    def get_releases(self, *, all: bool | None = None) -> models.ReleaseListModel:
        """List the releases to start a server from.

        Args:
            all: Whether to include old releases. The server's default is False.

        Returns:
            The answer: ``ReleaseListModel``.

        GET /api/market/releases; since server 1.0.0
        """
        return self._send(_GET_RELEASES, query=(("all", all),))

    def market_addon_detail(self, addon_name: str) -> models.AddonDetail:
        """Read the market page of an addon with its versions.

        Args:
            addon_name: Name of the addon.

        Returns:
            The answer: ``AddonDetail``.

        GET /api/market/addons/{addon_name}; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_DETAIL, (addon_name,))

    def market_addon_list(self) -> models.MarketAddonList:
        """List the addons in the online market.

        Returns:
            The answer: ``MarketAddonList``.

        GET /api/market/addons; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_LIST)

    def market_addon_version_detail(self, addon_name: str, addon_version: str) -> models.AddonVersionDetail:
        """Read the market page of one version of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            The answer: ``AddonVersionDetail``.

        GET /api/market/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_VERSION_DETAIL, (addon_name, addon_version))


class AsyncMarket(AsyncApi):
    """Operations of "Market", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawMarket:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawMarket(self._sender)

    async def get_licenses(self, *, refresh: bool | None = None) -> models.LicenseListModel:
        """List the licenses of the studio.

        Args:
            refresh: Whether to ask the licensing service again. The server's default is False.

        Returns:
            The answer: ``LicenseListModel``.

        GET /api/market/licenses; since server 1.7.0
        """
        return await self._send(_GET_LICENSES, query=(("refresh", refresh),))

    async def get_release_info(self, release_name: str) -> models.ReleaseInfoModel:
        """Read what a release consists of: addons, installers, dependency packages.

        Args:
            release_name: Name of the release.

        Returns:
            The answer: ``ReleaseInfoModel``.

        GET /api/market/releases/{release_name}; since server 1.0.0
        """
        return await self._send(_GET_RELEASE_INFO, (release_name,))

    async def get_releases(self, *, all: bool | None = None) -> models.ReleaseListModel:
        """List the releases to start a server from.

        Args:
            all: Whether to include old releases. The server's default is False.

        Returns:
            The answer: ``ReleaseListModel``.

        GET /api/market/releases; since server 1.0.0
        """
        return await self._send(_GET_RELEASES, query=(("all", all),))

    async def market_addon_detail(self, addon_name: str) -> models.AddonDetail:
        """Read the market page of an addon with its versions.

        Args:
            addon_name: Name of the addon.

        Returns:
            The answer: ``AddonDetail``.

        GET /api/market/addons/{addon_name}; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_DETAIL, (addon_name,))

    async def market_addon_list(self) -> models.MarketAddonList:
        """List the addons in the online market.

        Returns:
            The answer: ``MarketAddonList``.

        GET /api/market/addons; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_LIST)

    async def market_addon_version_detail(self, addon_name: str, addon_version: str) -> models.AddonVersionDetail:
        """Read the market page of one version of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            The answer: ``AddonVersionDetail``.

        GET /api/market/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_VERSION_DETAIL, (addon_name, addon_version))


class RawMarket(RawApi):
    """Operations of "Market", without models."""

    def get_licenses(self, *, refresh: bool | None = None) -> Raw[types.LicenseListModelDict]:
        """List the licenses of the studio.

        Args:
            refresh: Whether to ask the licensing service again. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/licenses; since server 1.7.0
        """
        return self._send(_GET_LICENSES, query=(("refresh", refresh),))

    def get_release_info(self, release_name: str) -> Raw[types.ReleaseInfoModelDict]:
        """Read what a release consists of: addons, installers, dependency packages.

        Args:
            release_name: Name of the release.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/releases/{release_name}; since server 1.0.0
        """
        return self._send(_GET_RELEASE_INFO, (release_name,))

    def get_releases(self, *, all: bool | None = None) -> Raw[types.ReleaseListModelDict]:
        """List the releases to start a server from.

        Args:
            all: Whether to include old releases. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/releases; since server 1.0.0
        """
        return self._send(_GET_RELEASES, query=(("all", all),))

    def market_addon_detail(self, addon_name: str) -> Raw[types.AddonDetailDict]:
        """Read the market page of an addon with its versions.

        Args:
            addon_name: Name of the addon.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons/{addon_name}; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_DETAIL, (addon_name,))

    def market_addon_list(self) -> Raw[types.MarketAddonListDict]:
        """List the addons in the online market.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_LIST)

    def market_addon_version_detail(self, addon_name: str, addon_version: str) -> Raw[types.AddonVersionDetailDict]:
        """Read the market page of one version of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return self._send(_MARKET_ADDON_VERSION_DETAIL, (addon_name, addon_version))


class AsyncRawMarket(AsyncRawApi):
    """Operations of "Market", asynchronous, without models."""

    async def get_licenses(self, *, refresh: bool | None = None) -> Raw[types.LicenseListModelDict]:
        """List the licenses of the studio.

        Args:
            refresh: Whether to ask the licensing service again. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/licenses; since server 1.7.0
        """
        return await self._send(_GET_LICENSES, query=(("refresh", refresh),))

    async def get_release_info(self, release_name: str) -> Raw[types.ReleaseInfoModelDict]:
        """Read what a release consists of: addons, installers, dependency packages.

        Args:
            release_name: Name of the release.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/releases/{release_name}; since server 1.0.0
        """
        return await self._send(_GET_RELEASE_INFO, (release_name,))

    async def get_releases(self, *, all: bool | None = None) -> Raw[types.ReleaseListModelDict]:
        """List the releases to start a server from.

        Args:
            all: Whether to include old releases. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/releases; since server 1.0.0
        """
        return await self._send(_GET_RELEASES, query=(("all", all),))

    async def market_addon_detail(self, addon_name: str) -> Raw[types.AddonDetailDict]:
        """Read the market page of an addon with its versions.

        Args:
            addon_name: Name of the addon.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons/{addon_name}; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_DETAIL, (addon_name,))

    async def market_addon_list(self) -> Raw[types.MarketAddonListDict]:
        """List the addons in the online market.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_LIST)

    async def market_addon_version_detail(
        self,
        addon_name: str,
        addon_version: str,
    ) -> Raw[types.AddonVersionDetailDict]:
        """Read the market page of one version of an addon.

        Args:
            addon_name: Name of the addon.
            addon_version: Version of the addon, e.g. `1.2.0`.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/market/addons/{addon_name}/{addon_version}; since server 1.0.0
        """
        return await self._send(_MARKET_ADDON_VERSION_DETAIL, (addon_name, addon_version))

"""Operations of "Bundles"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Literal

    from .. import models, types
    from ..core import Raw

__all__ = ["AsyncBundles", "AsyncRawBundles", "Bundles", "RawBundles"]

_BUNDLE_ACTIONS = Operation(
    "bundle_actions",
    "POST",
    "/api/bundles/{bundle_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_CHECK_BUNDLE_COMPATIBILITY = Operation(
    "check_bundle_compatibility",
    "POST",
    "/api/bundles/check",
    True,
    body="application/json",
    since="1.3.0",
    result=("model", "check_bundle_response_model", "CheckBundleResponseModel"),
)
_CREATE_NEW_BUNDLE = Operation(
    "create_new_bundle",
    "POST",
    "/api/bundles",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)
_DELETE_EXISTING_BUNDLE = Operation(
    "delete_existing_bundle",
    "DELETE",
    "/api/bundles/{bundle_name}",
    True,
    answer="",
    since="1.0.0",
)
_LIST_BUNDLES = Operation(
    "list_bundles",
    "GET",
    "/api/bundles",
    True,
    since="1.0.0",
    result=("model", "list_bundle_model", "ListBundleModel"),
)
_MIGRATE_SETTINGS_BY_BUNDLE = Operation(
    "migrate_settings_by_bundle",
    "POST",
    "/api/migrateSettingsByBundle",
    False,
    body="application/json",
    answer="",
    since="1.5.0",
)
_UPDATE_BUNDLE = Operation(
    "update_bundle",
    "PATCH",
    "/api/bundles/{bundle_name}",
    False,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Bundles(Api):
    """Operations of "Bundles"."""

    @cached_property
    def raw(self) -> RawBundles:
        """The same operations, answering with status, headers and plain JSON."""
        return RawBundles(self._sender)

    def bundle_actions(self, bundle_name: str, body: models.BundleActionModel | types.BundleActionModelDict) -> None:
        """Promote a bundle to production.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.

        POST /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_BUNDLE_ACTIONS, (bundle_name,), body=body)

    def check_bundle_compatibility(
        self,
        body: models.BundleModel | types.BundleModelDict,
    ) -> models.CheckBundleResponseModel:
        """Check whether a bundle's addons, installer and packages fit together, without saving it.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CheckBundleResponseModel``.

        POST /api/bundles/check; since server 1.3.0
        """
        return self._send(_CHECK_BUNDLE_COMPATIBILITY, body=body)

    def create_new_bundle(self, body: models.BundleModel | types.BundleModelDict, *, force: bool | None = None) -> None:
        """Create a bundle of addon versions, installer and dependency packages.

        Args:
            body: What to send, as a model or as plain JSON.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        POST /api/bundles; since server 1.0.0
        """
        return self._send(_CREATE_NEW_BUNDLE, query=(("force", force),), body=body)

    def delete_existing_bundle(self, bundle_name: str) -> None:
        """Delete a bundle.

        Args:
            bundle_name: Name of the bundle.

        DELETE /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_DELETE_EXISTING_BUNDLE, (bundle_name,))

    def list_bundles(self, *, archived: bool | None = None) -> models.ListBundleModel:
        """List bundles and which of them are production, staging and development.

        Args:
            archived: Whether to include archived bundles. The server's default is False.

        Returns:
            The answer: ``ListBundleModel``.

        GET /api/bundles; since server 1.0.0
        """
        return self._send(_LIST_BUNDLES, query=(("archived", archived),))

    def migrate_settings_by_bundle(
        self,
        body: models.MigrateBundleSettingsRequest | types.MigrateBundleSettingsRequestDict,
    ) -> None:
        """Copy addon settings from one bundle's variant to another's.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/migrateSettingsByBundle; since server 1.5.0
        """
        return self._send(_MIGRATE_SETTINGS_BY_BUNDLE, body=body)

    def update_bundle(
        self,
        bundle_name: str,
        body: models.BundlePatchModel | types.BundlePatchModelDict,
        *,
        build: list[Literal["windows", "linux", "darwin"] | str] | None = None,
        force: bool | None = None,
    ) -> None:
        """Change a bundle, or make it the production or staging one.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.
            build: Platforms to build dependency packages for.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        PATCH /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_UPDATE_BUNDLE, (bundle_name,), query=(("build", build), ("force", force)), body=body)


class AsyncBundles(AsyncApi):
    """Operations of "Bundles", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawBundles:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawBundles(self._sender)

    async def bundle_actions(
        self,
        bundle_name: str,
        body: models.BundleActionModel | types.BundleActionModelDict,
    ) -> None:
        """Promote a bundle to production.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.

        POST /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_BUNDLE_ACTIONS, (bundle_name,), body=body)

    async def check_bundle_compatibility(
        self,
        body: models.BundleModel | types.BundleModelDict,
    ) -> models.CheckBundleResponseModel:
        """Check whether a bundle's addons, installer and packages fit together, without saving it.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            The answer: ``CheckBundleResponseModel``.

        POST /api/bundles/check; since server 1.3.0
        """
        return await self._send(_CHECK_BUNDLE_COMPATIBILITY, body=body)

    async def create_new_bundle(
        self,
        body: models.BundleModel | types.BundleModelDict,
        *,
        force: bool | None = None,
    ) -> None:
        """Create a bundle of addon versions, installer and dependency packages.

        Args:
            body: What to send, as a model or as plain JSON.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        POST /api/bundles; since server 1.0.0
        """
        return await self._send(_CREATE_NEW_BUNDLE, query=(("force", force),), body=body)

    async def delete_existing_bundle(self, bundle_name: str) -> None:
        """Delete a bundle.

        Args:
            bundle_name: Name of the bundle.

        DELETE /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_DELETE_EXISTING_BUNDLE, (bundle_name,))

    async def list_bundles(self, *, archived: bool | None = None) -> models.ListBundleModel:
        """List bundles and which of them are production, staging and development.

        Args:
            archived: Whether to include archived bundles. The server's default is False.

        Returns:
            The answer: ``ListBundleModel``.

        GET /api/bundles; since server 1.0.0
        """
        return await self._send(_LIST_BUNDLES, query=(("archived", archived),))

    async def migrate_settings_by_bundle(
        self,
        body: models.MigrateBundleSettingsRequest | types.MigrateBundleSettingsRequestDict,
    ) -> None:
        """Copy addon settings from one bundle's variant to another's.

        Args:
            body: What to send, as a model or as plain JSON.

        POST /api/migrateSettingsByBundle; since server 1.5.0
        """
        return await self._send(_MIGRATE_SETTINGS_BY_BUNDLE, body=body)

    async def update_bundle(
        self,
        bundle_name: str,
        body: models.BundlePatchModel | types.BundlePatchModelDict,
        *,
        build: list[Literal["windows", "linux", "darwin"] | str] | None = None,
        force: bool | None = None,
    ) -> None:
        """Change a bundle, or make it the production or staging one.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.
            build: Platforms to build dependency packages for.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        PATCH /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_BUNDLE, (bundle_name,), query=(("build", build), ("force", force)), body=body)


class RawBundles(RawApi):
    """Operations of "Bundles", without models."""

    def bundle_actions(
        self,
        bundle_name: str,
        body: models.BundleActionModel | types.BundleActionModelDict,
    ) -> Raw[None]:
        """Promote a bundle to production.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_BUNDLE_ACTIONS, (bundle_name,), body=body)

    def check_bundle_compatibility(
        self,
        body: models.BundleModel | types.BundleModelDict,
    ) -> Raw[types.CheckBundleResponseModelDict]:
        """Check whether a bundle's addons, installer and packages fit together, without saving it.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles/check; since server 1.3.0
        """
        return self._send(_CHECK_BUNDLE_COMPATIBILITY, body=body)

    def create_new_bundle(
        self,
        body: models.BundleModel | types.BundleModelDict,
        *,
        force: bool | None = None,
    ) -> Raw[None]:
        """Create a bundle of addon versions, installer and dependency packages.

        Args:
            body: What to send, as a model or as plain JSON.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles; since server 1.0.0
        """
        return self._send(_CREATE_NEW_BUNDLE, query=(("force", force),), body=body)

    def delete_existing_bundle(self, bundle_name: str) -> Raw[None]:
        """Delete a bundle.

        Args:
            bundle_name: Name of the bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_DELETE_EXISTING_BUNDLE, (bundle_name,))

    def list_bundles(self, *, archived: bool | None = None) -> Raw[types.ListBundleModelDict]:
        """List bundles and which of them are production, staging and development.

        Args:
            archived: Whether to include archived bundles. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/bundles; since server 1.0.0
        """
        return self._send(_LIST_BUNDLES, query=(("archived", archived),))

    def migrate_settings_by_bundle(
        self,
        body: models.MigrateBundleSettingsRequest | types.MigrateBundleSettingsRequestDict,
    ) -> Raw[None]:
        """Copy addon settings from one bundle's variant to another's.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/migrateSettingsByBundle; since server 1.5.0
        """
        return self._send(_MIGRATE_SETTINGS_BY_BUNDLE, body=body)

    def update_bundle(
        self,
        bundle_name: str,
        body: models.BundlePatchModel | types.BundlePatchModelDict,
        *,
        build: list[Literal["windows", "linux", "darwin"] | str] | None = None,
        force: bool | None = None,
    ) -> Raw[None]:
        """Change a bundle, or make it the production or staging one.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.
            build: Platforms to build dependency packages for.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/bundles/{bundle_name}; since server 1.0.0
        """
        return self._send(_UPDATE_BUNDLE, (bundle_name,), query=(("build", build), ("force", force)), body=body)


class AsyncRawBundles(AsyncRawApi):
    """Operations of "Bundles", asynchronous, without models."""

    async def bundle_actions(
        self,
        bundle_name: str,
        body: models.BundleActionModel | types.BundleActionModelDict,
    ) -> Raw[None]:
        """Promote a bundle to production.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_BUNDLE_ACTIONS, (bundle_name,), body=body)

    async def check_bundle_compatibility(
        self,
        body: models.BundleModel | types.BundleModelDict,
    ) -> Raw[types.CheckBundleResponseModelDict]:
        """Check whether a bundle's addons, installer and packages fit together, without saving it.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles/check; since server 1.3.0
        """
        return await self._send(_CHECK_BUNDLE_COMPATIBILITY, body=body)

    async def create_new_bundle(
        self,
        body: models.BundleModel | types.BundleModelDict,
        *,
        force: bool | None = None,
    ) -> Raw[None]:
        """Create a bundle of addon versions, installer and dependency packages.

        Args:
            body: What to send, as a model or as plain JSON.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/bundles; since server 1.0.0
        """
        return await self._send(_CREATE_NEW_BUNDLE, query=(("force", force),), body=body)

    async def delete_existing_bundle(self, bundle_name: str) -> Raw[None]:
        """Delete a bundle.

        Args:
            bundle_name: Name of the bundle.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_DELETE_EXISTING_BUNDLE, (bundle_name,))

    async def list_bundles(self, *, archived: bool | None = None) -> Raw[types.ListBundleModelDict]:
        """List bundles and which of them are production, staging and development.

        Args:
            archived: Whether to include archived bundles. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/bundles; since server 1.0.0
        """
        return await self._send(_LIST_BUNDLES, query=(("archived", archived),))

    async def migrate_settings_by_bundle(
        self,
        body: models.MigrateBundleSettingsRequest | types.MigrateBundleSettingsRequestDict,
    ) -> Raw[None]:
        """Copy addon settings from one bundle's variant to another's.

        Args:
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/migrateSettingsByBundle; since server 1.5.0
        """
        return await self._send(_MIGRATE_SETTINGS_BY_BUNDLE, body=body)

    async def update_bundle(
        self,
        bundle_name: str,
        body: models.BundlePatchModel | types.BundlePatchModelDict,
        *,
        build: list[Literal["windows", "linux", "darwin"] | str] | None = None,
        force: bool | None = None,
    ) -> Raw[None]:
        """Change a bundle, or make it the production or staging one.

        Args:
            bundle_name: Name of the bundle.
            body: What to send, as a model or as plain JSON.
            build: Platforms to build dependency packages for.
            force: Whether to save it in spite of addons that do not fit together. The server's default is False.

        Returns:
            Status, headers and plain JSON; no model is made.

        PATCH /api/bundles/{bundle_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_BUNDLE, (bundle_name,), query=(("build", build), ("force", force)), body=body)

"""Operations of "Anatomy"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..binding import Api, AsyncApi, AsyncRawApi, RawApi
from ..core import Operation

if TYPE_CHECKING:
    from typing import Any

    from .. import models, types
    from ..core import Raw

__all__ = ["Anatomy", "AsyncAnatomy", "AsyncRawAnatomy", "RawAnatomy"]

_DELETE_ANATOMY_PRESET = Operation(
    "delete_anatomy_preset",
    "DELETE",
    "/api/anatomy/presets/{preset_name}",
    True,
    answer="",
    since="1.0.0",
)
_GET_ANATOMY_PRESET = Operation(
    "get_anatomy_preset",
    "GET",
    "/api/anatomy/presets/{preset_name}",
    True,
    since="1.0.0",
    result=("model", "anatomy", "Anatomy"),
)
_GET_ANATOMY_PRESETS = Operation(
    "get_anatomy_presets",
    "GET",
    "/api/anatomy/presets",
    True,
    since="1.0.0",
    result=("model", "anatomy_preset_list_model", "AnatomyPresetListModel"),
)
_GET_ANATOMY_SCHEMA = Operation("get_anatomy_schema", "GET", "/api/anatomy/schema", True, since="1.0.0")
_RENAME_ANATOMY_PRESET = Operation(
    "rename_anatomy_preset",
    "POST",
    "/api/anatomy/presets/{preset_name}/rename",
    False,
    body="application/json",
    answer="",
    since="1.9.0",
)
_SET_PRIMARY_PRESET = Operation(
    "set_primary_preset",
    "POST",
    "/api/anatomy/presets/{preset_name}/primary",
    False,
    answer="",
    since="1.0.0",
)
_UNSET_PRIMARY_PRESET = Operation(
    "unset_primary_preset",
    "DELETE",
    "/api/anatomy/presets/{preset_name}/primary",
    True,
    answer="",
    since="1.3.0",
)
_UPDATE_ANATOMY_PRESET = Operation(
    "update_anatomy_preset",
    "PUT",
    "/api/anatomy/presets/{preset_name}",
    True,
    body="application/json",
    answer="",
    since="1.0.0",
)


class Anatomy(Api):
    """Operations of "Anatomy"."""

    @cached_property
    def raw(self) -> RawAnatomy:
        """The same operations, answering with status, headers and plain JSON."""
        return RawAnatomy(self._sender)

    def delete_anatomy_preset(self, preset_name: str) -> None:
        """Delete an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.

        DELETE /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_DELETE_ANATOMY_PRESET, (preset_name,))

    def get_anatomy_preset(self, preset_name: str) -> models.Anatomy:
        """Read an anatomy preset; the name `_` stands for the built-in defaults.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            The answer: ``Anatomy``.

        GET /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_PRESET, (preset_name,))

    def get_anatomy_presets(self) -> models.AnatomyPresetListModel:
        """List the anatomy presets and which one is primary.

        Returns:
            The answer: ``AnatomyPresetListModel``.

        GET /api/anatomy/presets; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_PRESETS)

    def get_anatomy_schema(self) -> dict[str, Any]:
        """Read the JSON schema of project anatomy.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/anatomy/schema; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_SCHEMA)

    def rename_anatomy_preset(
        self,
        preset_name: str,
        body: models.RenamePresetModel | types.RenamePresetModelDict,
    ) -> None:
        """Rename an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        POST /api/anatomy/presets/{preset_name}/rename; since server 1.9.0
        """
        return self._send(_RENAME_ANATOMY_PRESET, (preset_name,), body=body)

    def set_primary_preset(self, preset_name: str) -> None:
        """Make an anatomy preset the primary one, used for new projects.

        Args:
            preset_name: Name of the anatomy preset.

        POST /api/anatomy/presets/{preset_name}/primary; since server 1.0.0
        """
        return self._send(_SET_PRIMARY_PRESET, (preset_name,))

    def unset_primary_preset(self, preset_name: str) -> None:
        """Stop using an anatomy preset as the primary one.

        Args:
            preset_name: Name of the anatomy preset.

        DELETE /api/anatomy/presets/{preset_name}/primary; since server 1.3.0
        """
        return self._send(_UNSET_PRIMARY_PRESET, (preset_name,))

    def update_anatomy_preset(self, preset_name: str, body: models.Anatomy | types.AnatomyDict) -> None:
        """Create or replace an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        PUT /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_UPDATE_ANATOMY_PRESET, (preset_name,), body=body)


class AsyncAnatomy(AsyncApi):
    """Operations of "Anatomy", asynchronous."""

    @cached_property
    def raw(self) -> AsyncRawAnatomy:
        """The same operations, answering with status, headers and plain JSON."""
        return AsyncRawAnatomy(self._sender)

    async def delete_anatomy_preset(self, preset_name: str) -> None:
        """Delete an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.

        DELETE /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ANATOMY_PRESET, (preset_name,))

    async def get_anatomy_preset(self, preset_name: str) -> models.Anatomy:
        """Read an anatomy preset; the name `_` stands for the built-in defaults.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            The answer: ``Anatomy``.

        GET /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_PRESET, (preset_name,))

    async def get_anatomy_presets(self) -> models.AnatomyPresetListModel:
        """List the anatomy presets and which one is primary.

        Returns:
            The answer: ``AnatomyPresetListModel``.

        GET /api/anatomy/presets; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_PRESETS)

    async def get_anatomy_schema(self) -> dict[str, Any]:
        """Read the JSON schema of project anatomy.

        Returns:
            The answer: ``dict[str, Any]``.

        GET /api/anatomy/schema; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_SCHEMA)

    async def rename_anatomy_preset(
        self,
        preset_name: str,
        body: models.RenamePresetModel | types.RenamePresetModelDict,
    ) -> None:
        """Rename an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        POST /api/anatomy/presets/{preset_name}/rename; since server 1.9.0
        """
        return await self._send(_RENAME_ANATOMY_PRESET, (preset_name,), body=body)

    async def set_primary_preset(self, preset_name: str) -> None:
        """Make an anatomy preset the primary one, used for new projects.

        Args:
            preset_name: Name of the anatomy preset.

        POST /api/anatomy/presets/{preset_name}/primary; since server 1.0.0
        """
        return await self._send(_SET_PRIMARY_PRESET, (preset_name,))

    async def unset_primary_preset(self, preset_name: str) -> None:
        """Stop using an anatomy preset as the primary one.

        Args:
            preset_name: Name of the anatomy preset.

        DELETE /api/anatomy/presets/{preset_name}/primary; since server 1.3.0
        """
        return await self._send(_UNSET_PRIMARY_PRESET, (preset_name,))

    async def update_anatomy_preset(self, preset_name: str, body: models.Anatomy | types.AnatomyDict) -> None:
        """Create or replace an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        PUT /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_ANATOMY_PRESET, (preset_name,), body=body)


class RawAnatomy(RawApi):
    """Operations of "Anatomy", without models."""

    def delete_anatomy_preset(self, preset_name: str) -> Raw[None]:
        """Delete an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_DELETE_ANATOMY_PRESET, (preset_name,))

    def get_anatomy_preset(self, preset_name: str) -> Raw[types.AnatomyDict]:
        """Read an anatomy preset; the name `_` stands for the built-in defaults.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_PRESET, (preset_name,))

    def get_anatomy_presets(self) -> Raw[types.AnatomyPresetListModelDict]:
        """List the anatomy presets and which one is primary.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/presets; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_PRESETS)

    def get_anatomy_schema(self) -> Raw[dict[str, Any]]:
        """Read the JSON schema of project anatomy.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/schema; since server 1.0.0
        """
        return self._send(_GET_ANATOMY_SCHEMA)

    def rename_anatomy_preset(
        self,
        preset_name: str,
        body: models.RenamePresetModel | types.RenamePresetModelDict,
    ) -> Raw[None]:
        """Rename an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/anatomy/presets/{preset_name}/rename; since server 1.9.0
        """
        return self._send(_RENAME_ANATOMY_PRESET, (preset_name,), body=body)

    def set_primary_preset(self, preset_name: str) -> Raw[None]:
        """Make an anatomy preset the primary one, used for new projects.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/anatomy/presets/{preset_name}/primary; since server 1.0.0
        """
        return self._send(_SET_PRIMARY_PRESET, (preset_name,))

    def unset_primary_preset(self, preset_name: str) -> Raw[None]:
        """Stop using an anatomy preset as the primary one.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/anatomy/presets/{preset_name}/primary; since server 1.3.0
        """
        return self._send(_UNSET_PRIMARY_PRESET, (preset_name,))

    def update_anatomy_preset(self, preset_name: str, body: models.Anatomy | types.AnatomyDict) -> Raw[None]:
        """Create or replace an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return self._send(_UPDATE_ANATOMY_PRESET, (preset_name,), body=body)


class AsyncRawAnatomy(AsyncRawApi):
    """Operations of "Anatomy", asynchronous, without models."""

    async def delete_anatomy_preset(self, preset_name: str) -> Raw[None]:
        """Delete an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_DELETE_ANATOMY_PRESET, (preset_name,))

    async def get_anatomy_preset(self, preset_name: str) -> Raw[types.AnatomyDict]:
        """Read an anatomy preset; the name `_` stands for the built-in defaults.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_PRESET, (preset_name,))

    async def get_anatomy_presets(self) -> Raw[types.AnatomyPresetListModelDict]:
        """List the anatomy presets and which one is primary.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/presets; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_PRESETS)

    async def get_anatomy_schema(self) -> Raw[dict[str, Any]]:
        """Read the JSON schema of project anatomy.

        Returns:
            Status, headers and plain JSON; no model is made.

        GET /api/anatomy/schema; since server 1.0.0
        """
        return await self._send(_GET_ANATOMY_SCHEMA)

    async def rename_anatomy_preset(
        self,
        preset_name: str,
        body: models.RenamePresetModel | types.RenamePresetModelDict,
    ) -> Raw[None]:
        """Rename an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/anatomy/presets/{preset_name}/rename; since server 1.9.0
        """
        return await self._send(_RENAME_ANATOMY_PRESET, (preset_name,), body=body)

    async def set_primary_preset(self, preset_name: str) -> Raw[None]:
        """Make an anatomy preset the primary one, used for new projects.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        POST /api/anatomy/presets/{preset_name}/primary; since server 1.0.0
        """
        return await self._send(_SET_PRIMARY_PRESET, (preset_name,))

    async def unset_primary_preset(self, preset_name: str) -> Raw[None]:
        """Stop using an anatomy preset as the primary one.

        Args:
            preset_name: Name of the anatomy preset.

        Returns:
            Status, headers and plain JSON; no model is made.

        DELETE /api/anatomy/presets/{preset_name}/primary; since server 1.3.0
        """
        return await self._send(_UNSET_PRIMARY_PRESET, (preset_name,))

    async def update_anatomy_preset(self, preset_name: str, body: models.Anatomy | types.AnatomyDict) -> Raw[None]:
        """Create or replace an anatomy preset.

        Args:
            preset_name: Name of the anatomy preset.
            body: What to send, as a model or as plain JSON.

        Returns:
            Status, headers and plain JSON; no model is made.

        PUT /api/anatomy/presets/{preset_name}; since server 1.0.0
        """
        return await self._send(_UPDATE_ANATOMY_PRESET, (preset_name,), body=body)

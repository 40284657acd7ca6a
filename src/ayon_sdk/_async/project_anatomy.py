"""Anatomy: roots, path templates, types and statuses that projects start with and have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from ..deprecation import warn_deprecated
from ..entity_bodies import json_object
from .connection import AsyncConnection

if TYPE_CHECKING:
    from ..typing import AnatomyPresetDict, AnatomyPresetInfoDict

_BUILT_IN = "__builtin__"
_PRIMARY = "__primary__"


class AsyncProjectAnatomyAPI(AsyncConnection):
    """Anatomy presets, and the anatomy of projects."""

    async def get_project_anatomy_presets(self) -> list[AnatomyPresetInfoDict]:
        """List the anatomy presets of the studio; the built-in one is not among them.

        Returns:
            Name, version and whether it is the primary one, of each preset.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        answer = await self.rest.anatomy.raw.get_anatomy_presets()
        presets: Any = answer.data.get("presets") or []
        return presets

    async def get_default_anatomy_preset_name(self) -> str:
        """Name of the preset that new projects get: the primary one.

        Returns:
            The name, ``"_"`` when no preset is the primary one and the built-in one is used.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        for preset in await self.get_project_anatomy_presets():
            if preset["primary"]:
                return preset["name"]
        return "_"

    async def get_project_anatomy_preset(self, preset_name: Optional[str] = None) -> AnatomyPresetDict:
        """Read an anatomy preset.

        Args:
            preset_name: Name of the preset; None for the one that new projects get, ``"_"`` for the built-in one.

        Returns:
            Roots, templates, attributes, folder types, task types, link types, statuses and tags.

        Raises:
            RequestFailed: There is no such preset.
        """
        name = _PRIMARY if preset_name is None else _BUILT_IN if preset_name == "_" else preset_name
        answer = await self.rest.anatomy.raw.get_anatomy_preset(name)
        preset: Any = answer.data
        return preset

    async def get_built_in_anatomy_preset(self) -> AnatomyPresetDict:
        """Read the anatomy preset that is built into the server.

        Returns:
            See `get_project_anatomy_preset`.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return await self.get_project_anatomy_preset(_BUILT_IN)

    async def get_build_in_anatomy_preset(self) -> AnatomyPresetDict:
        """Do as `get_built_in_anatomy_preset` does, which is the name to use.

        .. deprecated:: 0.1

        Returns:
            See `get_project_anatomy_preset`.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        warn_deprecated("use get_built_in_anatomy_preset")
        return await self.get_built_in_anatomy_preset()

    async def get_anatomy_schema(self) -> dict[str, Any]:
        """Read the JSON schema of anatomies: what they hold, with titles and defaults.

        Returns:
            A JSON schema.

        Raises:
            UnauthorizedError, RequestFailed, ServerUnreachable: As for every request.
        """
        return (await self.rest.anatomy.raw.get_anatomy_schema()).data

    async def save_project_anatomy_preset(self, preset_name: str, preset: AnatomyPresetDict) -> None:
        """Create an anatomy preset, or replace it.

        Args:
            preset_name: Name of the preset.
            preset: What it holds; parts that are left out are taken from the built-in preset.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: Something in it is not valid, or the user is no manager.
        """
        await self.rest.anatomy.raw.update_anatomy_preset(preset_name, json_object(preset, "preset"))

    async def rename_project_anatomy_preset(self, preset_name: str, new_preset_name: str) -> None:
        """Rename an anatomy preset.

        Args:
            preset_name: Name of the preset.
            new_preset_name: New name.

        Raises:
            RequestFailed: There is no such preset, the new name is taken, or the user is no manager.
        """
        await self.rest.anatomy.raw.rename_anatomy_preset(preset_name, {"name": new_preset_name})

    async def delete_project_anatomy_preset(self, preset_name: str) -> None:
        """Delete an anatomy preset; deleting one that does not exist is no error.

        Args:
            preset_name: Name of the preset.

        Raises:
            RequestFailed: The user is no manager.
        """
        await self.rest.anatomy.raw.delete_anatomy_preset(preset_name)

    async def set_primary_anatomy_preset(self, preset_name: str) -> None:
        """Make a preset the one that new projects get.

        Args:
            preset_name: Name of the preset; one that does not exist leaves the built-in preset in use.

        Raises:
            RequestFailed: The user is no manager.
        """
        await self.rest.anatomy.raw.set_primary_preset(preset_name)

    async def unset_primary_anatomy_preset(self, preset_name: str) -> None:
        """Let new projects get the built-in preset again, if they got this one.

        Args:
            preset_name: Name of the preset.

        Raises:
            RequestFailed: The user is no manager.
        """
        await self.rest.anatomy.raw.unset_primary_preset(preset_name)

    async def get_project_anatomy(self, project_name: str) -> AnatomyPresetDict:
        """Read the anatomy of a project, in the form that presets have.

        Args:
            project_name: Project to read.

        Returns:
            See `get_project_anatomy_preset`.

        Raises:
            RequestFailed: There is no such project.
        """
        answer = await self.rest.projects.raw.get_project_anatomy(project_name)
        anatomy: Any = answer.data
        return anatomy

    async def set_project_anatomy(self, project_name: str, anatomy: AnatomyPresetDict) -> None:
        """Replace the anatomy of a project.

        Args:
            project_name: Project to change.
            anatomy: The whole anatomy; parts that are left out become those of the built-in preset. Renamed types and
                statuses keep their old name in ``original_name``.

        Raises:
            ValueError: A value can't be written as JSON; nothing is sent.
            RequestFailed: There is no such project, something is not valid, or the user may not do it.
        """
        await self.rest.projects.raw.set_project_anatomy(project_name, json_object(anatomy, "anatomy"))

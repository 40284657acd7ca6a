"""Zips of addons to upload."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any, Optional

CODE = '''
from ayon_server.addons import BaseServerAddon
from ayon_server.settings import BaseSettingsModel, SettingsField
raise SystemExit("nothing of an addon is run")

KINDS = ["exr", "mov"]


class Nested(BaseSettingsModel):
    items: list[str] = SettingsField(default_factory=lambda: ["a", "b"], title="Items")
    limit: float = SettingsField(1.5, title="Limit", gt=0)


class Profile(BaseSettingsModel):
    name: str = SettingsField("", title="Name")
    tasks: list[str] = SettingsField(default_factory=list)


class Common(BaseSettingsModel):
    enabled: bool = True


class Settings(Common):
    """Settings of an addon."""

    number: int = SettingsField(5, title="Number", ge=0)
    label: str = SettingsField("default ✓", title="Label", scope=["studio", "project", "site"])
    kinds: list[str] = SettingsField(default=KINDS)
    mode: Literal["fast", "exact"] = SettingsField("fast")
    comment: Optional[str] = SettingsField(None)
    nested: Nested = SettingsField(default_factory=Nested, title="Nested")
    profiles: list[Profile] = SettingsField(default_factory=list)
    computed: str = SettingsField(default_factory=whoever_knows)


class SiteSettings(BaseSettingsModel):
    path: str = SettingsField("/default", title="Path")


class Tools(BaseServerAddon):
    settings_model = Settings
    site_settings_model = SiteSettings
'''
SCHEMA: dict[str, Any] = {
    "type": "object",
    "definitions": {"Nested": {"type": "object", "properties": {"limit": {"type": "number", "default": 1.5}}}},
    "properties": {
        "number": {"type": "integer", "default": 5, "minimum": 0},
        "nested": {"$ref": "#/definitions/Nested"},
        "free": {"type": "object", "default": {"any": "thing"}},
    },
}


def addon_zip(
    path: Path,
    *,
    name: str = "tools",
    version: str = "1.0.0",
    code: str = "",
    schema: Optional[dict[str, Any]] = None,
    more: str = "",
    files: Optional[dict[str, str]] = None,
) -> Path:
    """Write the zip of an addon.

    Args:
        path: File to write.
        name: Name of the addon.
        version: Its version.
        code: Text of ``server/__init__.py``.
        schema: Schema of its settings.
        more: Further lines of ``package.py``.
        files: Further files by name.
    """
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("package.py", f'name = "{name}"\ntitle = "Tools ✓"\nversion = "{version}"\n{more}\n')
        if code:
            archive.writestr("server/__init__.py", code)
        if schema is not None:
            archive.writestr("settings_schema.json", json.dumps(schema))
        for member, content in (files or {}).items():
            archive.writestr(member, content)
    return path

"""Uploaded addons: what their zip declares.

The sandbox runs no addon code. A zip needs a ``manifest.json`` or a ``package.py`` with plain assignments; settings are
declared by a JSON schema in ``settings_schema.json``, those of sites in ``site_settings_schema.json``. Where there is
none, `addon_code` reads what the classes of the addon declare.
"""

from __future__ import annotations

import ast
import json
import zipfile
from typing import TYPE_CHECKING, Any

from ayon_sandbox.addon_code import declared_settings
from ayon_sandbox.addons import COLLECTION, addon_versions
from ayon_sandbox.blobs import safe_path, save
from ayon_sandbox.errors import ServerFault
from ayon_sandbox.restarts import require_restart

if TYPE_CHECKING:
    from pathlib import Path

    from ayon_sandbox.registry import Request


def _package_values(text: str) -> dict[str, Any]:
    """Return the literals that a ``package.py`` assigns; nothing of it is run."""
    out: dict[str, Any] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            try:
                out[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue
    return out


def read_manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    """Return what a zip says about its addon.

    Raises:
        ServerFault: There is neither a manifest nor a package file, or no name and version in it.
    """
    names = archive.namelist()
    values: dict[str, Any] = {}
    if "package.py" in names:
        values = _package_values(archive.read("package.py").decode("utf-8", "replace"))
    elif "manifest.json" in names:
        manifest = json.loads(archive.read("manifest.json"))
        values = {"name": manifest.get("addon_name") or manifest.get("name"), **manifest}
        values["version"] = manifest.get("addon_version") or manifest.get("version")
    if not values.get("name") or not values.get("version"):
        raise ServerFault("Addon name or version not found in the zip file")
    modules = [name for name in names if name.startswith("server/") and name.endswith(".py")]
    values.update(declared_settings({name: archive.read(name).decode("utf-8", "replace") for name in modules}))
    for key, name in (("settings", "settings_schema.json"), ("siteSettings", "site_settings_schema.json")):
        if name in names:
            values[key] = json.loads(archive.read(name))
    return values


def zip_path(files_dir: Path, name: str, version: str) -> Path:
    """Return where the zip of an addon's version is kept."""
    return safe_path(files_dir, "addons", f"{name}-{version}")


def read_file(path: Path, member: str) -> bytes | None:
    """Return a file of a kept zip, None when there is none.

    Args:
        path: See `zip_path`.
        member: Name in the zip, e.g. ``"private/info.txt"``.
    """
    if not path.exists():
        return None
    with zipfile.ZipFile(path) as archive:
        try:
            found = archive.getinfo(member)
        except KeyError:
            return None
        return None if found.is_dir() else archive.read(found)


def install(request: Request) -> dict[str, Any]:
    """Keep an uploaded addon; a real server has it after the next restart, which it asks for, this one at once.

    Raises:
        ServerFault: Not a zip, or not one of an addon.
    """
    assert request.upload is not None
    try:
        with zipfile.ZipFile(request.upload) as archive:
            values = read_manifest(archive)
    except zipfile.BadZipFile as error:
        raise ServerFault(f"zipfile.BadZipFile: {error}", traceback=f"zipfile.BadZipFile: {error}") from None
    name, version = str(values["name"]), str(values["version"])
    request.upload.seek(0)
    save(zip_path(request.application.files_dir, name, version), request.upload)
    versions = dict(addon_versions(request.store, name))
    versions[version] = {
        key: item for key, item in values.items() if isinstance(item, (str, int, float, bool, list, dict))
    }
    request.store.documents(COLLECTION).put(name, versions)
    event_id = request.application.events.dispatch(
        "addon.install",
        user=request.user.name,
        description=f"Addon {name} {version} installed",
        summary={"name": name, "version": version},
    )
    require_restart(request, f"Addon {name} {version} was installed")
    return {"eventId": event_id}

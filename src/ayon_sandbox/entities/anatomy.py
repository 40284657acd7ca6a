"""Anatomy: what a project is set up from, and the project's side of the same facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ayon_sandbox.entities.payload import in_storage_order, mapping, without_nulls

if TYPE_CHECKING:
    from ayon_sandbox.application import Application
    from ayon_sandbox.storage import Row

_TEMPLATE_GROUPS = ("work", "publish", "hero", "delivery", "others", "staging")
_COMMON = ("version_padding", "version", "frame_padding", "frame")
_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    "folder_types": {"shortName": "", "color": "#cccccc", "icon": "folder"},
    "task_types": {"shortName": "", "color": "#cccccc", "icon": "task_alt"},
    "statuses": {"shortName": "", "state": "not_started", "icon": "", "color": "#cacaca"},
    "tags": {"color": "#cacaca"},
}


def builtin_anatomy(application: Application) -> dict[str, Any]:
    """Return the anatomy of a fresh server."""
    found = application.state.get("anatomy")
    if found is None:
        from ayon_sandbox.seed import defaults

        found = application.state["anatomy"] = defaults()["anatomy"]
    return {**found, "attributes": _attributes(application, {})}


def _attributes(application: Application, given: Mapping[str, Any]) -> dict[str, Any]:
    library = application.attributes
    defaults = library.project_defaults()
    return {name: given.get(name, defaults.get(name)) for name in library.scope("project")}


def complete_anatomy(application: Application, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return an anatomy with what is not given taken from the built-in one."""
    out = {**builtin_anatomy(application), **without_nulls(given)}
    out["attributes"] = _attributes(application, without_nulls(mapping(given.get("attributes"))))
    if given.get("templates"):
        out["templates"] = {**builtin_anatomy(application)["templates"], **given["templates"]}
    return out


def preset(application: Application, name: str) -> dict[str, Any] | None:
    """Return a preset by name; ``_`` and ``__primary__`` are the primary one, ``__builtin__`` the built-in one."""
    if name == "__builtin__":
        return builtin_anatomy(application)
    if name in ("_", "__primary__"):
        primary = application.store.documents("settings").get("primary_preset")
        kept = application.store.documents("anatomy_presets").get(primary) if primary else None
        return builtin_anatomy(application) if kept is None else complete_anatomy(application, kept)
    kept = application.store.documents("anatomy_presets").get(name)
    return None if kept is None else complete_anatomy(application, kept)


def project_columns(anatomy: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a project takes from an anatomy, as columns of its row."""
    templates = anatomy["templates"]
    groups = {
        group: {item["name"]: in_storage_order(_rest(item, "name")) for item in templates.get(group) or ()}
        for group in _TEMPLATE_GROUPS
    }
    config = {
        "roots": {root["name"]: {key: root.get(key, "") for key in _PLATFORMS} for root in anatomy["roots"]},
        "templates": {
            **{group: items for group, items in groups.items() if items},
            "common": {name: templates[name] for name in _COMMON if name in templates},
        },
        "productBaseTypes": mapping(anatomy.get("product_base_types")),
        "entityNaming": {},
    }
    naming = mapping(anatomy.get("entity_naming"))
    if naming and naming != {"capitalization": "lower", "separator": "_"}:
        config["entityNaming"] = naming
    return {
        "folder_types": [plain_type(item) for item in anatomy["folder_types"]],
        "task_types": [plain_type(item) for item in anatomy["task_types"]],
        "statuses": [plain_type(item) for item in anatomy["statuses"]],
        "tags": [plain_type(item) for item in anatomy["tags"]],
        "link_types": [_link_type(item) for item in anatomy["link_types"]],
        "config": config,
        "attrib": in_storage_order(without_nulls(anatomy["attributes"])),
    }


_PLATFORMS = ("linux", "darwin", "windows")


def _rest(item: Mapping[str, Any], *but: str) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key not in but}


def plain_type(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return a type, status or tag without the name it had before."""
    return _rest(item, "original_name")


def _link_type(item: Mapping[str, Any]) -> dict[str, Any]:
    link, source, target = item["link_type"], item["input_type"], item["output_type"]
    return {
        "name": f"{link}|{source}|{target}",
        "linkType": link,
        "inputType": source,
        "outputType": target,
        "data": _rest(item, "link_type", "input_type", "output_type"),
    }


def project_anatomy(application: Application, row: Row) -> dict[str, Any]:
    """Return the anatomy of a project."""
    config = mapping(row["config"])
    groups = mapping(config.get("templates"))
    templates: dict[str, Any] = {**builtin_anatomy(application)["templates"], **mapping(groups.get("common"))}
    for group in _TEMPLATE_GROUPS:
        items = mapping(groups.get(group))
        templates[group] = [{"name": name, **_template(item)} for name, item in items.items()]
    link_types = [
        {
            "link_type": item["linkType"],
            "input_type": item["inputType"],
            "output_type": item["outputType"],
            **item.get("data", {}),
        }
        for item in row["link_types"]
    ]
    return {
        "entity_naming": {"capitalization": "lower", "separator": "_", **mapping(config.get("entityNaming"))},
        "roots": [{"name": name, **paths} for name, paths in mapping(config.get("roots")).items()],
        "templates": templates,
        "attributes": _attributes(application, row["attrib"]),
        **{kind: [_with_original(kind, item) for item in row[kind]] for kind in ("folder_types", "task_types")},
        "link_types": link_types,
        **{kind: [_with_original(kind, item) for item in row[kind]] for kind in ("statuses", "tags")},
        "product_base_types": mapping(config.get("productBaseTypes")),
    }


def _template(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: item[key] for key in sorted(item)}


def _with_original(kind: str, item: Mapping[str, Any]) -> dict[str, Any]:
    return {**_DEFAULTS[kind], **item, "name": item["name"], "original_name": item["name"]}

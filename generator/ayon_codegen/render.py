"""From views to files: templates, and the few places where code is laid out over lines."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from .files import MARKER, template_directory
from .text import literal, prose
from .views import ApiView, ClassView, FieldView, MethodView, PackageView, ParameterView

__all__ = ["render"]

_WIDTH = 120
_FIXED = ("core.py", "values.py", "model.py", "binding.py", "client.py", "versions.py")
_CORE_NAMES = ("Answer", "AsyncSender", "Call", "Content", "Operation", "Raw", "Sender", "UNSET", "Unset")
_RAW_TEXT = "Status, headers and plain JSON; no model is made."


class Twin(NamedTuple):
    """One of the four classes that a tag becomes."""

    class_name: str
    base: str
    suffix: str
    raw: bool
    awaits: bool
    raw_name: str


def render(package: PackageView) -> dict[str, bytes]:
    """Render a package.

    Returns:
        Content by path below the package directory, sorted; equal views give equal bytes.
    """
    env = Environment(
        loader=FileSystemLoader(template_directory()),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        autoescape=False,
    )
    filters: dict[str, Callable[..., object]] = {
        "literal": literal,
        "prose": prose,
        "field_type": _field_type,
        "key_type": _key_type,
        "is_plain": _is_plain,
        "constant": _constant,
        "signature": _signature,
        "arguments": _arguments,
        "call": _call,
    }
    cast("dict[str, Any]", env.filters).update(filters)
    files: dict[str, str] = {}
    for name in _FIXED:
        files[name] = env.get_template(f"{name}.jinja").render(package=package)
    submodules = sorted(["models", "types", "versions", *(["graphql"] if package.graphql else [])])
    files["__init__.py"] = env.get_template("package_init.py.jinja").render(
        package=package,
        submodules=submodules,
        names=sorted([*_CORE_NAMES, "AsyncRest", "Model", "Rest", *submodules]),
    )
    lazy = env.get_template("lazy_init.py.jinja")
    files["models/__init__.py"] = lazy.render(
        text="The models, one module each; imported when first used.", classes=package.classes, suffix=""
    )
    files["types/__init__.py"] = lazy.render(
        text="TypedDicts of plain JSON, one module each; imported when first used.",
        classes=sorted(package.classes, key=lambda view: f"{view.name}Dict"),
        suffix="Dict",
    )
    files["api/__init__.py"] = '"""Operations, one module for each tag."""\n'
    model = env.get_template("component.py.jinja")
    typed_dict = env.get_template("typed_dict.py.jinja")
    for view in package.classes:
        files[f"models/{view.module}.py"] = model.render(view=view, imports=_model_imports(view))
        files[f"types/{view.module}.py"] = typed_dict.render(view=view, imports=_type_imports(view))
    api = env.get_template("api.py.jinja")
    for view in package.apis:
        files[f"api/{view.module}.py"] = _render_api(api, view)
    files.update(package.graphql)
    files["py.typed"] = ""
    files[MARKER] = json.dumps(package.marker, indent=1) + "\n"
    return {name: files[name].encode() for name in sorted(files)}


# -- imports ----------------------------------------------------------------------------------------------------------


_QUOTED = re.compile(r'"[^"]*"|\'(?:\\.|[^\'\\])*\'')


def _uses(text: str, name: str) -> bool:
    """Whether types or a signature use a name; what stands in quotes is a value of an enum."""
    return name in text and re.search(rf"(?<![\w.]){re.escape(name)}\b", _QUOTED.sub("''", text)) is not None


def _typing_imports(text: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if _uses(text, name)]


def _model_imports(view: ClassView) -> list[str]:
    text = view.types
    lines = ["import datetime"] if _uses(text, "datetime") else []
    if view.alias:
        found = _typing_imports(text, ("Any", "Literal"))
        lines += [f"from typing import {', '.join(found)}"] if found else []
        lines += (
            ["", "from typing_extensions import TypeAlias"] if lines else ["from typing_extensions import TypeAlias"]
        )
    elif _uses(text, "Literal"):
        lines.append("from typing import Literal")
    return _grouped(lines, [f"from .{module} import {name}" for module, name in view.uses])


def _type_imports(view: ClassView) -> list[str]:
    text = view.json_types
    found = _typing_imports(text, ("Any", "Literal"))
    lines = [f"from typing import {', '.join(found)}"] if found else []
    third: list[str] = []
    if view.alias:
        third.append("from typing_extensions import TypeAlias")
    elif any(not item.required for item in view.fields):
        third.append("from typing_extensions import NotRequired")
    used = [(module, name) for module, name in view.uses if _uses(text, f"{name}Dict")]
    return _grouped(_grouped(lines, third), [f"from .{module} import {name}Dict" for module, name in used])


def _grouped(first: list[str], second: list[str]) -> list[str]:
    return [*first, "", *second] if first and second else [*first, *second]


# -- classes ----------------------------------------------------------------------------------------------------------


def _field_type(item: FieldView) -> str:
    if item.required:
        return item.type
    kind = item.type if item.type == "Any" else " | ".join([item.type.removesuffix(" | None"), "None", "Unset"])
    return f"{kind} = UNSET" if item.type != "None" else "None | Unset = UNSET"


def _key_type(item: FieldView) -> str:
    if item.required:
        return item.json_type
    kind = item.json_type
    if kind not in ("Any", "None") and not kind.endswith(" | None"):
        kind += " | None"
    return f"NotRequired[{kind}]"


def _is_plain(view: ClassView) -> bool:
    """Whether all keys can be written as names in a class body; names with two underscores would be mangled there."""
    names = {"NotRequired", "TypedDict", *(name for name in ("Any", "Literal", "None", "bool", "dict", "float", "int"))}
    names |= {"list", "str", *(f"{name}Dict" for _, name in view.uses), f"{view.name}Dict"}
    return all(
        re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", item.key) and not keyword.iskeyword(item.key) and item.key not in names
        for item in view.fields
    )


# -- operations -------------------------------------------------------------------------------------------------------


def _render_api(template: Template, view: ApiView) -> str:
    name = view.class_name
    twins = [
        Twin(name, "Api", "", raw=False, awaits=False, raw_name=f"Raw{name}"),
        Twin(f"Async{name}", "AsyncApi", ", asynchronous", raw=False, awaits=True, raw_name=f"AsyncRaw{name}"),
        Twin(f"Raw{name}", "RawApi", ", without models", raw=True, awaits=False, raw_name=""),
        Twin(f"AsyncRaw{name}", "AsyncRawApi", ", asynchronous, without models", raw=True, awaits=True, raw_name=""),
    ]
    text = " ".join(_signature(method, twin) for method in view.methods for twin in twins)
    modules = [module for module in ("models", "types") if f"{module}." in text]
    lines = ["import datetime"] if _uses(text, "datetime") else []
    lines += ["from collections.abc import Mapping"] if _uses(text, "Mapping") else []
    typing_names = _typing_imports(text, ("Any", "Literal"))
    lines += [f"from typing import {', '.join(typing_names)}"] if typing_names else []
    relative = [f"from .. import {', '.join(modules)}"] if modules else []
    core = _typing_imports(text, ("Content", "Raw", "Unset"))
    relative += [f"from ..core import {', '.join(core)}"] if core else []
    return template.render(
        view=view,
        twins=twins,
        imports=_grouped(lines, relative),
        typing_names=["TYPE_CHECKING"],
        uses_unset="UNSET" in text,
        raw_text=_RAW_TEXT,
    )


def _constant(method: MethodView) -> str:
    values = method.operation
    items = [literal(values[key]) for key in ("id", "method", "path", "repeatable")]
    items += [
        f"{key}={literal(values[key])}" for key in ("body", "answer", "since", "until", "result") if key in values
    ]
    return _laid_out(f"{method.constant} = Operation(", items, ")", 0)


def _arguments(method: MethodView) -> list[str]:
    lines = [f"{item.name}: {item.text}" for item in method.path_parameters]
    if method.body is not None:
        lines.append(f"{method.body.name}: {method.body.text}")
    if method.content_type:
        lines.append("content_type: Media type of the content.")
    lines += [f"{item.name}: {item.text}" for item in method.options]
    return lines


def _signature(method: MethodView, twin: Twin) -> str:
    items = ["self", *(f"{item.name}: {item.type}" for item in method.path_parameters)]
    if method.body is not None:
        items.append(_optional(method.body, "UNSET", "Unset") if not method.body.required else _given(method.body))
    keywords: list[str] = []
    if method.content_type:
        keywords.append(f"content_type: str = {literal(method.content_type)}")
    keywords = [*(_given(item) for item in method.options if item.required), *keywords]
    keywords += [_optional(item, "None", "None") for item in method.options if not item.required]
    if keywords:
        items += ["*", *keywords]
    returns = f"Raw[{method.raw_returns}]" if twin.raw else method.returns
    define = "    async def" if twin.awaits else "    def"
    return _laid_out(f"{define} {method.name}(", items, f") -> {returns}:", 4)


def _given(item: ParameterView) -> str:
    return f"{item.name}: {item.type}"


def _optional(item: ParameterView, default: str, kind: str) -> str:
    types = (
        item.type
        if item.type == "Any"
        else f"{item.type.removesuffix(' | None') if kind == 'None' else item.type} | {kind}"
    )
    return f"{item.name}: {types} = {default}"


def _call(method: MethodView, twin: Twin) -> str:
    items = [method.constant]
    if method.path_parameters:
        names = ", ".join(item.name for item in method.path_parameters)
        items.append(f"({names},)" if len(method.path_parameters) == 1 else f"({names})")
    for argument, location in (("query", "query"), ("headers", "header"), ("cookies", "cookie")):
        pairs = [_pair(item) for item in method.options if item.location == location]
        if pairs:
            items.append(_laid_out(f"{argument}=(", pairs, ")", 12, tuples=True))
    if method.body is not None:
        items.append(f"body={method.body.name}")
    if method.content_type:
        items.append("content_type=content_type")
    start = "        return await self._send(" if twin.awaits else "        return self._send("
    return _laid_out(start, items, ")", 8)


def _pair(item: ParameterView) -> str:
    style = f", {literal(item.style)}" if item.style else ""
    return f"({literal(item.key)}, {item.name}{style})"


def _laid_out(start: str, items: list[str], end: str, indent: int, *, tuples: bool = False) -> str:
    """A bracket on one line when it fits, else one item on each line."""
    comma = "," if tuples and len(items) == 1 else ""
    line = f"{start}{', '.join(items)}{comma}{end}"
    if "\n" not in line and len(line) + (indent if tuples else 0) <= _WIDTH:
        return line
    inner = " " * (indent + 4)
    return "\n".join([start, *(f"{inner}{item}," for item in items), " " * indent + end])

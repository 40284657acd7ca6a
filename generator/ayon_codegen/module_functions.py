"""Derive the functions on the process-wide connection (`ayon_sdk.get_projects()` …) from the methods of `ServerAPI`.

    python -m ayon_codegen.module_functions            rewrite src/ayon_sdk/_functions and the list in the package
    python -m ayon_codegen.module_functions --check    change nothing, exit 1 and name the files that differ

Each function has the signature, the overloads and the docstring of its method and calls it, nothing else: what
`ServerAPI` can do, functions can. `LEFT_OUT` names the methods that make no sense without a connection in hand.

Functions live in modules named after those that their methods live in, and are imported when they are first used. What
a module needs for annotations alone is imported for type checkers only.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import inspect
import re
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2] / "src" / "ayon_sdk"
FUNCTIONS = "_functions"
WIDTH = 120

LEFT_OUT = {
    "add_request_hook": "would be forgotten with the connection: a hook belongs to a connection in hand",
    "bind": "belongs to a connection in hand",
    "close_session": "`close_connection` is the function for it",
    "create_session": "`create_connection` is the function for it",
    "from_environment": "what the process-wide connection always does",
    "get_default_max_retries": "a class method: `ServerAPI.get_default_max_retries`",
    "get_default_service_username": "would be forgotten with the connection; `as_username` is the function for it",
    "get_default_settings_variant": "written by hand, as it has an answer before there is a connection",
    "get_default_timeout": "a class method: `ServerAPI.get_default_timeout`",
    "get_headers": "hands out credentials",
    "login": "a method of the process-wide connection, which writes the environment",
    "logout": "a method of the process-wide connection",
    "remove_request_hook": "see add_request_hook",
    "reset_token": "`change_token` is the function for it",
    "set_default_service_username": "would be forgotten with the connection; `as_username` is the function for it",
    "set_token": "`change_token` is the function for it",
    "validate_server_availability": "`validate_url` is the function for it",
    "validate_token": "`is_token_valid` is the function for it",
}
"""Methods of `ServerAPI` that are no functions, and why."""

HEADER = "# Derived from `ServerAPI` by `python -m ayon_codegen.module_functions`.\n"
WARNING = "# Changes are made there: this file is written over.\n"
BEGIN = "# Functions on the process-wide connection; written by `python -m ayon_codegen.module_functions`.\n"
END = "# End of what is written.\n"

Node = ast.FunctionDef


class Import(NamedTuple):
    """Where a name of a module comes from: absolute module, name there, or none for the module itself."""

    module: str
    name: str


class Method(NamedTuple):
    """A method of `ServerAPI`: its definition, its overloads."""

    name: str
    node: Node
    overloads: list[Node]


@dataclass
class Source:
    """A module with methods of `ServerAPI`."""

    name: str
    """Name in the package, e.g. ``"ayon_sdk._sync.folders"``."""
    text: str
    tree: ast.Module
    names: dict[str, Import]
    """Origin of each name that an annotation or a default may use."""
    methods: list[Method] = field(default_factory=list[Method])

    @property
    def home(self) -> str:
        """Name of the module that the functions go to."""
        return self.name.rpartition(".")[2]

    def value(self, default: ast.expr) -> ast.expr:
        """A default as others can write it: what a private constant stands for."""
        if isinstance(default, ast.Name) and default.id.startswith("_"):
            for statement in self.tree.body:
                if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == default.id:
                    return statement.value
        return default

    def segment(self, node: ast.AST) -> str:
        """Text of an expression, on one line."""
        return " ".join((ast.get_source_segment(self.text, node) or "").split())


def sources(server_api: type[Any]) -> list[Source]:
    """Modules with the methods that become functions, each with its methods in the order of its text.

    Args:
        server_api: The class to take the methods from.

    Raises:
        ValueError: A method could not be told from a submodule of the package, or has no docstring.
    """
    found: dict[str, Source] = {}
    for name in sorted(dir(server_api)):
        static = inspect.getattr_static(server_api, name)
        if name.startswith("_") or name in LEFT_OUT:
            continue
        function: Any = getattr(static, "__func__", static)
        if not isinstance(function, FunctionType):
            continue  # a property or a constant
        function = inspect.unwrap(function)
        module = function.__module__
        if module not in found:
            found[module] = _read(module)
        source = found[module]
        nodes = _definitions(source.tree, function.__qualname__)
        source.methods.append(Method(name, nodes[-1], nodes[:-1]))
        if ast.get_docstring(nodes[-1]) is None:
            raise ValueError(f"{server_api.__name__}.{name} has no docstring")
    for source in found.values():
        source.methods.sort(key=lambda method: method.node.lineno)
    return [found[module] for module in sorted(found)]


def _read(module: str) -> Source:
    path = Path(inspect.getfile(sys.modules[module]))
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    return Source(module, text, tree, dict(_origins(tree.body, module)))


def _definitions(tree: ast.Module, qualified: str) -> list[Node]:
    """What a class has under a name: overloads, then the method."""
    class_name, _, name = qualified.rpartition(".")
    return [
        node
        for kind in tree.body
        if isinstance(kind, ast.ClassDef) and kind.name == class_name
        for node in kind.body
        if isinstance(node, ast.FunctionDef) and node.name == name
    ]


def _origins(body: Iterable[ast.stmt], module: str) -> Iterator[tuple[str, Import]]:
    package = module.split(".")[:-1]
    for statement in body:
        if isinstance(statement, ast.Import):
            for alias in statement.names:
                yield alias.name, Import(alias.name, "")
        elif isinstance(statement, ast.ImportFrom):
            above = package[: len(package) - statement.level + 1] if statement.level else []
            origin = ".".join([*above, *((statement.module or "").split(".") if statement.module else [])])
            for alias in statement.names:
                yield alias.asname or alias.name, Import(origin, alias.name)
        elif isinstance(statement, ast.If):
            yield from _origins([*statement.body, *statement.orelse], module)
        elif isinstance(statement, ast.ClassDef):
            yield statement.name, Import(module, statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                if isinstance(target, ast.Name):
                    yield target.id, Import(module, target.id)


def render(source: Source, functions: set[str]) -> str:
    """Text of the module with the functions for one module of methods.

    Args:
        source: The methods.
        functions: Names of all functions there are; examples use them.
    """
    typed: set[Import] = set()
    needed: set[Import] = {Import("ayon_sdk.global_context", "get_server_api_connection")}
    definitions: list[str] = []
    for method in source.methods:
        for node in [*method.overloads, method.node]:
            for expression in _annotations(node):
                typed |= _imports(expression, source)
            for default in [*node.args.defaults, *node.args.kw_defaults]:
                needed |= _imports(source.value(default), source) if default else set()
        if method.overloads:
            typed.add(Import("typing", "overload"))
        if _is_context(method.node):
            typed.add(Import("contextlib", "AbstractContextManager"))
        definitions += [_overload(node, source) for node in method.overloads]
        definitions.append(_function(method.node, source, functions))
    if Import("typing", "overload") in typed:
        needed.add(Import("typing", "overload"))
    typed -= needed
    if typed:
        needed.add(Import("typing", "TYPE_CHECKING"))
    names = sorted(method.name for method in source.methods)
    summary = (ast.get_docstring(source.tree) or "").partition("\n")[0]
    parts = [
        HEADER + WARNING + f'"""{summary}"""',
        "from __future__ import annotations",
        _import_lines(needed),
        "if TYPE_CHECKING:\n" + textwrap.indent(_import_lines(typed), "    ") if typed else "",
        _listing("__all__", names),
    ]
    head = "\n\n".join(part for part in parts if part)
    return head + "\n\n\n" + "\n\n\n".join(definitions) + "\n"


def _annotations(node: Node) -> Iterator[ast.expr]:
    arguments = node.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    for one in [*every, *(one for one in (arguments.vararg, arguments.kwarg) if one)]:
        if one.annotation is not None:
            yield one.annotation
    if node.returns is not None:
        yield _yielded(node.returns) if _is_context(node) else node.returns


def _imports(expression: ast.expr, source: Source) -> set[Import]:
    names = {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}
    unknown = {name for name in names if name not in source.names and not hasattr(builtins, name)}
    if unknown:
        raise ValueError(f"{source.name}: where do {sorted(unknown)} come from?")
    return {source.names[name] for name in names if name in source.names}


def _is_context(node: Node) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "contextmanager" for one in node.decorator_list)


def _yielded(generator: ast.expr) -> ast.expr:
    """What ``Generator[…]`` yields."""
    assert isinstance(generator, ast.Subscript)
    inner = generator.slice
    return inner.elts[0] if isinstance(inner, ast.Tuple) else inner


def _returns(node: Node, source: Source) -> str:
    assert node.returns is not None, f"{source.name}.{node.name} says nothing about what it returns"
    if _is_context(node):
        # A generator function that is decorated hands out a context manager.
        return f"AbstractContextManager[{source.segment(_yielded(node.returns))}]"
    return source.segment(node.returns)


def _parameters(node: Node, source: Source) -> list[str]:
    arguments = node.args

    def one(argument: ast.arg, default: ast.expr | None, stars: str = "") -> str:
        note = f": {source.segment(argument.annotation)}" if argument.annotation else ""
        value = "" if default is None else f" = {source.segment(source.value(default))}"
        return f"{stars}{argument.arg}{note}{value}"

    positional = arguments.args[1:]  # without self
    defaults: list[ast.expr | None] = [*[None] * (len(positional) - len(arguments.defaults)), *arguments.defaults]
    out = [one(argument, default) for argument, default in zip(positional, defaults, strict=True)]
    if arguments.vararg:
        out.append(one(arguments.vararg, None, "*"))
    elif arguments.kwonlyargs:
        out.append("*")
    out += [one(argument, value) for argument, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    if arguments.kwarg:
        out.append(one(arguments.kwarg, None, "**"))
    return out


def _head(node: Node, source: Source) -> str:
    return _call(f"def {node.name}", _parameters(node, source), f" -> {_returns(node, source)}:")


def _overload(node: Node, source: Source) -> str:
    return f"@overload\n{_head(node, source)} ..."


def _function(node: Node, source: Source, functions: set[str]) -> str:
    arguments = node.args
    positional = arguments.args[1:]
    required = len(positional) if arguments.vararg else len(positional) - len(arguments.defaults)
    given = [argument.arg for argument in positional[:required]]
    given += [f"*{arguments.vararg.arg}"] if arguments.vararg else []
    given += [f"{argument.arg}={argument.arg}" for argument in [*positional[required:], *arguments.kwonlyargs]]
    given += [f"**{arguments.kwarg.arg}"] if arguments.kwarg else []
    answer = "" if _returns(node, source) == "None" else "return "
    body = _call(f"{answer}get_server_api_connection().{node.name}", given, "", indent=4)
    return f"{_head(node, source)}\n{_docstring(node, source, functions)}\n{textwrap.indent(body, '    ')}"


def _docstring(node: Node, source: Source, functions: set[str]) -> str:
    statement = node.body[0]
    text = ast.get_source_segment(source.text, statement) or ""
    lines = [line[4:] if line.startswith("    ") else line for line in text.split("\n")[1:]]
    text = "\n".join(["    " + text.split("\n")[0], *lines])
    return re.sub(
        r"\bserver\.(\w+)(?=\()",
        lambda match: f"ayon_sdk.{match.group(1)}" if match.group(1) in functions else match.group(),
        text,
    )


def _call(opening: str, arguments: list[str], ending: str, indent: int = 0) -> str:
    """Something with arguments in parentheses, laid out as the formatter would."""
    joined = ", ".join(arguments)
    if len(f"{opening}({joined}){ending}") + indent <= WIDTH:
        return f"{opening}({joined}){ending}"
    if len(joined) + indent + 4 <= WIDTH and not ending.endswith(":"):
        return f"{opening}(\n    {joined}\n){ending}"
    if len(joined) + indent + 4 <= WIDTH:
        return f"{opening}(\n    {joined}\n){ending}"
    return f"{opening}(\n" + "".join(f"    {argument},\n" for argument in arguments) + f"){ending}"


def _import_lines(imports: set[Import]) -> str:
    by_module: dict[str, list[str]] = {}
    for module, name in imports:
        by_module.setdefault(_relative(module), []).append(name)
    lines: list[str] = []
    for module in sorted(by_module, key=lambda module: (module.startswith("."), by_module[module] != [""], module)):
        if module.startswith(".") and lines and not lines[-1].startswith("from .") and lines[-1]:
            lines.append("")
        if by_module[module] == [""]:
            lines.append(f"import {module}")
            continue
        names = ", ".join(sorted(by_module[module]))
        lines.append(_import_line(module, names))
    return "\n".join(lines)


def _import_line(module: str, names: str) -> str:
    line = f"from {module} import {names}"
    if len(line) + 4 <= WIDTH:
        return line
    text = textwrap.fill(names, WIDTH - 5, initial_indent="    ", subsequent_indent="    ", break_long_words=False)
    return f"from {module} import (\n{text},\n)"


def _relative(module: str) -> str:
    package, _, rest = module.partition(".")
    return f"..{rest}" if package == ROOT.name else module


def _listing(name: str, values: list[str]) -> str:
    return f"{name} = [\n" + "".join(f'    "{value}",\n' for value in values) + "]"


def _filled(opening: str, items: Iterable[str], closing: str) -> str:
    """Many short things in as few lines as they fit on."""
    text = textwrap.fill(
        ", ".join(items), WIDTH - 1, initial_indent="    ", subsequent_indent="    ", break_long_words=False
    )
    return f"# fmt: off\n{opening}\n{text},\n{closing}\n# fmt: on\n"


def render_index(found: list[Source]) -> str:
    """Text of ``_functions/__init__.py``: every function for type checkers, and the module of each."""
    homes = {method.name: source.home for source in found for method in source.methods}
    imports = "".join(
        "    " + line + "\n" if line else "\n"
        for source in sorted(found, key=lambda source: source.home)
        for line in _import_line(f".{source.home}", ", ".join(sorted(method.name for method in source.methods))).split(
            "\n"
        )
    )
    table = _filled("HOMES = {", (f'"{name}":\xa0"{home}"' for name, home in sorted(homes.items())), "}")
    return (
        f"{HEADER}{WARNING}"
        '"""Functions on the process-wide connection, each in a module that is imported when it is first used."""\n\n'
        "from __future__ import annotations\n\nfrom typing import TYPE_CHECKING\n\n"
        f"if TYPE_CHECKING:\n{imports}\n"
        + table.replace("\xa0", " ")
        + '"""Name of the module that each function is in."""\n\n'
        + "\n"
        + _filled("__all__ = [", (f'"{name}"' for name in sorted(homes)), "]")
    )


def render_names(text: str, names: Iterable[str]) -> str:
    """The package's ``__init__.py`` with the names of all functions in its ``__all__``.

    Raises:
        ValueError: The file lacks the lines between which the names are written.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"src/ayon_sdk/__init__.py lacks the lines {BEGIN!r} and {END!r}")
    listed = _filled("__all__ += [", (f'"{name}"' for name in sorted(names)), "]")
    return f"{before}{begin}{listed}{end}{after}"


def derived() -> dict[Path, str]:
    """Every derived file and the text it should have.

    Raises:
        ValueError: The name of a function is also that of a module of the package, which would hide it.
    """
    from ayon_sdk import ServerAPI

    found = sources(ServerAPI)
    functions = {method.name for source in found for method in source.methods}
    modules = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or path.is_dir()}
    if hidden := functions & modules:
        raise ValueError(f"modules of the package would hide the functions {sorted(hidden)}")
    package = ROOT / "__init__.py"
    return {
        **{ROOT / FUNCTIONS / f"{source.home}.py": render(source, functions) for source in found},
        ROOT / FUNCTIONS / "__init__.py": render_index(found),
        package: render_names(package.read_text(encoding="utf-8"), functions),
    }


def outdated() -> dict[Path, str | None]:
    """Derived files that differ from what they should be; None stands for a file that should not exist."""
    expected = derived()
    out: dict[Path, str | None] = {}
    for path, text in expected.items():
        with suppress(FileNotFoundError):
            if path.read_text(encoding="utf-8") == text:
                continue
        out[path] = text
    out.update({path: None for path in sorted((ROOT / FUNCTIONS).rglob("*.py")) if path not in expected})
    return out


def main(arguments: list[str] | None = None) -> int:
    """Command line of the tool; returns the exit code."""
    summary = (__doc__ or "").partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m ayon_codegen.module_functions", description=summary)
    parser.add_argument("--check", action="store_true", help="change nothing, fail when a derived file is out of date")
    check: bool = parser.parse_args(arguments).check
    changes = outdated()
    for path, text in changes.items():
        name = path.relative_to(ROOT.parent.parent)
        if check:
            sys.stdout.write(f"out of date: {name}\n")
        elif text is None:
            path.unlink()
            sys.stdout.write(f"removed {name}\n")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {name}\n")
    if check and changes:
        sys.stdout.write("run `python -m ayon_codegen.module_functions` and commit the result\n")
    return 1 if check and changes else 0


if __name__ == "__main__":
    sys.exit(main())

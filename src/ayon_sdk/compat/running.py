"""Runs a script, a module or a command as Python itself does, in the `__main__` module that there is."""

from __future__ import annotations

import os
import sys
from importlib.machinery import BuiltinImporter, ModuleSpec, PathFinder, SourceFileLoader, SourcelessFileLoader
from importlib.util import find_spec
from types import CodeType
from typing import Any, NamedTuple, NoReturn, Union

from . import install

USAGE = """\
usage: python [option …] -m ayon_sdk.compat (script.py | -m module | -c command | -) [argument …]

Runs code that imports ayon_api, unchanged, on ayon_sdk. Options of Python itself go before -m ayon_sdk.compat.
"""


class _Program(NamedTuple):
    """What is to be run, and what its `__main__` module says about it."""

    code: CodeType
    facts: dict[str, Any]


def main() -> None:
    """Run what the arguments of the process name.

    Exit codes are those of the program; 2 for wrong usage, and for a script that can't be read.
    """
    arguments = sys.argv[1:]
    if not arguments or arguments[0] in ("-h", "--help"):
        (sys.stdout if arguments else sys.stderr).write(USAGE)
        sys.exit(0 if arguments else 2)
    first = arguments[0]
    option, value = first[:2], first[2:]
    install()
    if option in ("-m", "-c") and not value:
        if len(arguments) < 2:
            _fail(2, f"Argument expected for the {option} option\n{USAGE}")
        value, rest = arguments[1], arguments[2:]
    else:
        rest = arguments[1:]
    try:
        if option == "-m":
            sys.argv = ["-m", *rest]
            program = _module(value)
        elif option == "-c":
            sys.argv = ["-c", *rest]
            program = _text(value, "<string>")
            if sys.version_info >= (3, 13):
                import linecache

                # Shown in tracebacks since 3.13.
                linecache.cache["<string>"] = len(value), None, value.splitlines(keepends=True), "<string>"
        elif first == "-":
            sys.argv = ["-", *rest]
            program = _input()
        elif first.startswith("-"):
            _fail(2, f"unknown option {first}\n{USAGE}")
        else:
            sys.argv = [first, *rest]
            program = _script(first)
        exec(program.code, _namespace(program.facts))
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        if sys.flags.inspect:
            raise
        # Shown from the first line of the script on, without the lines that run it.
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_globals is globals():
            trace = trace.tb_next
        error.__traceback__ = trace
        sys.excepthook(type(error), error, trace)
        sys.exit(1)


def _beside(folder: str) -> None:
    """Look for modules in a folder first, as Python does; ``-m ayon_sdk.compat`` made it the working directory."""
    # Python was told not to, by -P or -I, when there is no such entry.
    if not (getattr(sys.flags, "safe_path", False) or sys.flags.isolated):
        sys.path[0] = folder


def _script(path: str) -> _Program:
    full = os.path.join(os.getcwd(), path)
    if os.path.isdir(path) or _is_archive(path):
        _beside(full)
        spec = PathFinder.find_spec("__main__", [full])
        if spec is None:
            _fail(1, f"can't find '__main__' module in {full!r}")
        return _of_spec(spec, "__main__", package="")
    _beside(os.path.dirname(os.path.realpath(path)))
    try:
        if path.endswith(".pyc"):
            compiled = SourcelessFileLoader("__main__", full)
            code = compiled.get_code("__main__")
            assert code is not None
            return _Program(code, {"__file__": full, "__cached__": None, "__loader__": compiled})
        with open(path, "rb") as stream:
            source = stream.read()
    except OSError as error:
        _fail(2, f"can't open file {full!r}: [Errno {error.errno}] {error.strerror}")
    facts = {"__file__": full, "__cached__": None, "__loader__": SourceFileLoader("__main__", full)}
    return _Program(compile(source, full, "exec", dont_inherit=True), facts)


def _is_archive(path: str) -> bool:
    if not os.path.isfile(path) or path.endswith((".py", ".pyc")):
        return False
    from zipfile import is_zipfile

    return is_zipfile(path)


def _module(name: str) -> _Program:
    _beside(os.getcwd())
    try:
        spec = find_spec(name)
        if spec is not None and spec.submodule_search_locations is not None:
            package, spec = name, find_spec(f"{name}.__main__")
            if spec is None:
                _fail(
                    1, f"No module named {package}.__main__; {package!r} is a package and cannot be directly executed"
                )
    except (ModuleNotFoundError, ValueError) as error:
        missing = getattr(error, "name", None)
        if missing and missing != name and not name.startswith(f"{missing}."):
            raise  # what the packages around it import
        _fail(1, f"Error while finding module specification for {name!r} ({type(error).__name__}: {error})")
    if spec is None:
        _fail(1, f"No module named {name}")
    program = _of_spec(spec, spec.name, package=spec.parent or "")
    sys.argv[0] = spec.origin or name
    return program


def _of_spec(spec: ModuleSpec, name: str, package: str) -> _Program:
    loader: Any = vars(spec)["loader"]
    code: Union[CodeType, None] = loader.get_code(name) if hasattr(loader, "get_code") else None
    if code is None:
        _fail(1, f"No code object available for {name}")
    facts: dict[str, Any] = {"__file__": spec.origin, "__cached__": spec.cached, "__loader__": loader}
    return _Program(code, {**facts, "__package__": package, "__spec__": spec})


def _text(source: str, name: str) -> _Program:
    _beside("")
    return _Program(compile(source, name, "exec", dont_inherit=True), {"__loader__": BuiltinImporter})


def _input() -> _Program:
    if sys.stdin.isatty():
        import code

        _beside("")
        code.interact(local=_namespace({"__loader__": BuiltinImporter}), exitmsg="")
        sys.exit(0)
    program = _text(sys.stdin.read(), "<stdin>")
    program.facts.update({"__file__": "<stdin>", "__cached__": None})
    return program


def _namespace(facts: dict[str, Any]) -> dict[str, Any]:
    """The `__main__` module, made as if nothing had run in it yet."""
    space = vars(sys.modules["__main__"])
    builtins = space["__builtins__"]
    space.clear()
    nothing: dict[str, Any] = {"__annotations__": {}, "__doc__": None, "__package__": None, "__spec__": None}
    space.update({"__name__": "__main__", "__builtins__": builtins, **nothing, **facts})
    return space


def _fail(status: int, message: str) -> NoReturn:
    sys.stderr.write(f"{sys.executable}: {message}\n")
    sys.exit(status)

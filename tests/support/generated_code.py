"""Looks at generated source as a stranger would: is there anything in it that is not one of our own forms?"""

from __future__ import annotations

import ast
from collections.abc import Mapping

CALLS = frozenset({
    "AttributeError", "Operation", "TypedDict", "_send", "define", "field", "getattr", "globals", "import_module",
    "sorted",
})  # fmt: skip
FIXED = frozenset({"core.py", "values.py", "model.py", "binding.py"})
"""Modules without anything of a schema in them."""
ANNOTATION = (
    ast.Name, ast.Attribute, ast.Subscript, ast.BinOp, ast.BitOr, ast.Constant, ast.Tuple, ast.List, ast.Load,
    ast.UnaryOp, ast.USub,
)  # fmt: skip
STATEMENTS = (
    ast.Import, ast.ImportFrom, ast.If, ast.Assign, ast.AnnAssign, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef,
    ast.Return, ast.Raise, ast.Pass,
)  # fmt: skip


def assert_only_our_forms(files: Mapping[str, bytes]) -> None:
    """Every module parses, and holds nothing but the statements, calls and annotations that templates have."""
    for name, data in files.items():
        if not name.endswith(".py") or name in FIXED or name.startswith("graphql/"):
            continue
        tree = ast.parse(data, name)
        for node in ast.walk(tree):
            if isinstance(node, ast.stmt) and not isinstance(node, STATEMENTS):
                assert isinstance(node, ast.Expr), (name, ast.dump(node))
                assert isinstance(node.value, ast.Constant), (name, ast.dump(node))
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "?")
                assert called in CALLS or called[0].isupper(), (name, ast.dump(node))
            assert not isinstance(node, (ast.Lambda, ast.ListComp, ast.GeneratorExp, ast.NamedExpr, ast.Delete)), name
            if isinstance(node, ast.AnnAssign):
                _assert_annotation(name, node.annotation)
                if isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
                    _assert_annotation_text(name, node.value)
            if isinstance(node, ast.arg) and node.annotation is not None:
                _assert_annotation(name, node.annotation)
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.returns is not None:
                _assert_annotation(name, node.returns)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "TypedDict":
                assert isinstance(node.args[1], ast.Dict)
                for value in node.args[1].values:
                    _assert_annotation_text(name, value)


def _assert_annotation(name: str, node: ast.expr) -> None:
    for inner in ast.walk(node):
        assert isinstance(inner, ANNOTATION), (name, ast.unparse(node))


def _assert_annotation_text(name: str, node: ast.expr | None) -> None:
    assert isinstance(node, ast.Constant), name
    assert isinstance(node.value, str), name
    _assert_annotation(name, ast.parse(node.value, mode="eval").body)

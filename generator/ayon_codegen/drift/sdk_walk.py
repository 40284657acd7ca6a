"""A walk through the code of the SDK that finds what it asks the server for.

Code is read as an interpreter would run it, with the values that are known: constants, and which parameters of the
member something was made from. Helper functions are walked where they are called, so that what they do depends on what
they are given. Where both branches of a condition are possible, both are walked. No code of the SDK is run.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .paths import NOTHING, Ways, asks, choice, then
from .sdk_expressions import Expressions
from .sdk_scope import Found, Given, Scope, assumptions, element, truth_of
from .sdk_source import AsyncOrSync, ClassNode
from .sdk_values import UNKNOWN, Entries, Value, constant, join, made_of

__all__ = ["Walk"]

_DEEPEST = 25


class Walk(Expressions):
    """A walk through one member; see `Found`."""

    def member(self, owner: ClassNode | None, module: str, node: AsyncOrSync) -> Found:
        """Walk a method, or a function when there is no owner."""
        values: dict[str, Value] = {}
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        for argument in (*arguments, *filter(None, (node.args.vararg, node.args.kwarg))):
            values[argument.arg] = self._annotated(argument.annotation, module).of(Value(frozenset([argument.arg])))
        marks = {getattr(mark, "id", "") for mark in node.decorator_list}
        if owner is not None and arguments and "staticmethod" not in marks:
            values[arguments[0].arg] = self._instance(owner)
        value, ways = self._run(Scope(module, owner, values), node)
        if not any(ways.on) and self.found.session:
            # A member that is about the connection itself.
            ways = asks(*self.found.session)
        self.found.ways = ways
        self._note_result(value)
        return self.found

    def _note_result(self, value: Value) -> None:
        if value.kind in ("data", "nodes"):
            self.found.results.update(value.data)
        elif value.kind == "answer":
            self.found.results.update(f"{operation} $" for operation in value.data)
        elif value.kind == "list" and isinstance(value.data, Entries):
            self._note_result(value.data.other)

    def _run(self, scope: Scope, node: AsyncOrSync | ast.Lambda) -> tuple[Value, Ways]:
        if isinstance(node, ast.Lambda):
            value, ways = self._expr(node.body, scope)
            return value, ways
        ways = self._block(node.body, scope).ended
        value = scope.returned[0] if scope.returned else constant(None)
        for other in scope.returned[1:]:
            value = join(value, other)
        return value, ways

    def _call(
        self, scope: Scope, node: AsyncOrSync | ast.Lambda, bound: Value | None, given: Given
    ) -> tuple[Value, Ways]:
        """Walk a function where it is called."""
        key = (scope.module, getattr(node, "name", "lambda"), node.lineno)
        if key in self._stack or len(self._stack) >= _DEEPEST:
            return made_of(*given.all), NOTHING
        arguments = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args)]
        values: dict[str, Value] = {}
        if bound is not None and arguments:
            values[arguments.pop(0)] = bound
        annotations = {argument.arg: argument.annotation for argument in (*node.args.args, *node.args.kwonlyargs)}
        values.update(zip(arguments, given.positional, strict=False))
        if node.args.vararg is not None:
            values[node.args.vararg.arg] = made_of(*given.positional[len(arguments) :], given.spread)
        extra = Entries()
        known = {*arguments, *(argument.arg for argument in node.args.kwonlyargs)}
        for name, value in given.named.items():
            if name in known:
                values[name] = value
            else:
                extra.put(constant(name), value)
        if node.args.kwarg is not None:
            extra.put(UNKNOWN, given.spread)
            values[node.args.kwarg.arg] = Value(kind="dict", data=extra)
        elif given.spread.kind == "dict":
            values.update((name, value) for name, value in given.spread.data.by_key.items() if name in known)
        defaults = [*([None] * (len(node.args.args) - len(node.args.defaults))), *node.args.defaults]
        written = [
            *zip(node.args.args, defaults, strict=False),
            *zip(node.args.kwonlyargs, node.args.kw_defaults, strict=False),
        ]
        for argument, default in written:
            if argument.arg not in values:
                values[argument.arg] = UNKNOWN if default is None else self._literal(default, scope.module)
                if given.spread is not UNKNOWN:
                    values[argument.arg] = made_of(given.spread)
        for name, annotation in annotations.items():
            if name in values and not values[name].kind and not values[name].known:
                values[name] = self._annotated(annotation, scope.module).of(values[name])
        inner = Scope(scope.module, scope.owner, values, outer=scope.outer)
        self._stack.append(key)
        try:
            value, ways = self._run(inner, node)
        finally:
            self._stack.pop()
        marks = {mark.id for mark in getattr(node, "decorator_list", ()) if isinstance(mark, ast.Name)}
        if marks & {"contextmanager", "asynccontextmanager"}:
            ways = NOTHING if not ways.on else ways
        return value.of(*given.all) if not value.known or value.sources else value, ways

    def _block(self, body: Iterable[ast.stmt], scope: Scope) -> Ways:
        ways = NOTHING
        for statement in body:
            if not ways.on:
                break
            ways = then(ways, self._statement(statement, scope))
        return ways

    def _statement(self, node: ast.stmt, scope: Scope) -> Ways:
        match node:
            case ast.Expr():
                return self._expr(node.value, scope)[1]
            case ast.Assign():
                value, ways = self._expr(node.value, scope)
                for target in node.targets:
                    ways = then(ways, self._bind(target, value, scope))
                return ways
            case ast.AnnAssign():
                if node.value is None:
                    return NOTHING
                value, ways = self._expr(node.value, scope)
                return then(ways, self._bind(node.target, value, scope))
            case ast.AugAssign():
                value, ways = self._expr(node.value, scope)
                before = self._expr(node.target, scope)[0]
                return then(ways, self._bind(node.target, join(before, value).of(before, value), scope))
            case ast.Return():
                value, ways = self._expr(node.value, scope) if node.value is not None else (constant(None), NOTHING)
                scope.returned.append(value)
                return ways.left
            case ast.If():
                return self._if(node, scope)
            case ast.For() | ast.AsyncFor():
                value, ways = self._expr(node.iter, scope)
                ways = then(ways, self._bind(node.target, element(value), scope))
                return then(ways, self._block([*node.body, *node.orelse], scope))
            case ast.While():
                return then(self._expr(node.test, scope)[1], self._block([*node.body, *node.orelse], scope))
            case ast.With() | ast.AsyncWith():
                ways = NOTHING
                for item in node.items:
                    value, entered = self._expr(item.context_expr, scope)
                    ways = then(ways, entered)
                    if item.optional_vars is not None:
                        ways = then(ways, self._bind(item.optional_vars, value, scope))
                return then(ways, self._block(node.body, scope))
            case ast.Try():
                return self._try(node, scope)
            case ast.Raise():
                return Ways(frozenset())
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                scope.values[node.name] = Value(kind="lambda", data=(node, scope))
                return NOTHING
            case ast.Delete() | ast.Assert():
                return NOTHING
            case _:
                return NOTHING

    def _if(self, node: ast.If, scope: Scope) -> Ways:
        value, ways = self._expr(node.test, scope)
        truth = truth_of(value)
        if truth is not None:
            return then(ways, self._block(node.body if truth else node.orelse, scope))
        yes, no = assumptions(value)
        before = dict(scope.values)
        taken = then(yes, self._block(node.body, scope))
        after = scope.values
        scope.values = before
        skipped = then(no, self._block(node.orelse, scope))
        if not taken.on:
            self._narrow(node.test, scope)
        elif not skipped.on:
            scope.values = after
        else:
            for name, other in after.items():
                scope.values[name] = join(other, scope.values[name]) if name in scope.values else other
        return then(ways, choice(taken, skipped))

    def _narrow(self, test: ast.expr, scope: Scope) -> None:
        """After ``if name not in NAMES: raise`` it is one of them."""
        if (
            isinstance(test, ast.Compare)
            and isinstance(test.left, ast.Name)
            and isinstance(test.ops[0], ast.NotIn)
            and not self._expr(test.left, scope)[0].known
        ):
            names = tuple(str(part) for part in self._expr(test.comparators[0], scope)[0].parts)
            if names:
                sources = scope.values[test.left.id].all_sources
                scope.values[test.left.id] = Value(sources, kind="either", data=names)

    def _try(self, node: ast.Try, scope: Scope) -> Ways:
        body = self._block([*node.body], scope)
        handlers: list[Ways] = []
        for handler in node.handlers:
            if handler.name:
                scope.values[handler.name] = UNKNOWN
            handled = self._block(handler.body, scope)
            handlers.append(then(Ways(body.on | body.out), handled))
        ways = choice(then(body, self._block(node.orelse, scope)), *handlers)
        final = self._block(node.finalbody, scope)
        if final is NOTHING:
            return ways
        return choice(then(Ways(ways.on), final), then(Ways(ways.out), final).left) if ways.out else then(ways, final)

    def _bind(self, target: ast.expr, value: Value, scope: Scope) -> Ways:
        match target:
            case ast.Name():
                scope.values[target.id] = value
            case ast.Tuple() | ast.List():
                parts: list[Value] = []
                if value.kind == "tuple":
                    parts = list(value.data)
                else:
                    parts = [constant(part).of(value) for part in value.parts]
                for index, part in enumerate(target.elts):
                    if isinstance(part, ast.Starred):
                        part = part.value
                    self._bind(part, parts[index] if len(parts) == len(target.elts) else made_of(value), scope)
            case ast.Subscript():
                holder, ways = self._expr(target.value, scope)
                key, more = self._expr(target.slice, scope)
                if isinstance(holder.data, Entries):
                    holder.data.put(key, value)
                return then(ways, more)
            case _:
                pass
        return NOTHING

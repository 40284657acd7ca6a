"""What expressions of the SDK's code amount to."""

from __future__ import annotations

import ast
import re

from ayon_sdk._graphql import entities

from .paths import NOTHING, Ways, choice, then
from .sdk_calls import Calls
from .sdk_scope import Given, Scope, assumptions, element, truth_of
from .sdk_values import UNKNOWN, Entries, Value, constant, join, made_of

__all__ = ["Expressions"]


class Expressions(Calls):
    """The part of a walk that knows expressions."""

    def _bind(self, target: ast.expr, value: Value, scope: Scope) -> Ways:
        raise NotImplementedError

    def _expr(self, node: ast.expr, scope: Scope) -> tuple[Value, Ways]:
        match node:
            case ast.Constant():
                return constant(node.value), NOTHING
            case ast.Name():
                return self._name(node.id, scope), NOTHING
            case ast.Await() | ast.YieldFrom() | ast.Starred():
                return self._expr(node.value, scope)
            case ast.Yield():
                value, ways = self._expr(node.value, scope) if node.value is not None else (constant(None), NOTHING)
                scope.returned.append(value)
                return UNKNOWN, ways
            case ast.NamedExpr():
                value, ways = self._expr(node.value, scope)
                return value, then(ways, self._bind(node.target, value, scope))
            case ast.Attribute():
                value, ways = self._expr(node.value, scope)
                found, more = self._attribute(value, node.attr)
                return found, then(ways, more)
            case ast.Call():
                return self._call_expr(node, scope)
            case ast.IfExp():
                test, ways = self._expr(node.test, scope)
                truth = truth_of(test)
                if truth is not None:
                    value, more = self._expr(node.body if truth else node.orelse, scope)
                    return value, then(ways, more)
                yes, no = assumptions(test)
                first, taken = self._expr(node.body, scope)
                second, skipped = self._expr(node.orelse, scope)
                return join(first, second), then(ways, choice(then(yes, taken), then(no, skipped)))
            case ast.BoolOp():
                return self._bool(node, scope)
            case ast.UnaryOp():
                value, ways = self._expr(node.operand, scope)
                if isinstance(node.op, ast.Not):
                    truth = truth_of(value)
                    if truth is not None:
                        return constant(not truth), ways
                    if value.kind == "condition":
                        return Value(kind="condition", data=(value.data[0], not value.data[1])), ways
                return made_of(value), ways
            case ast.Compare():
                return self._compare(node, scope)
            case ast.Dict():
                return self._dict(node, scope)
            case ast.List() | ast.Set() | ast.Tuple():
                return self._sequence(node, scope)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension(node, scope)
            case ast.Subscript():
                value, ways = self._expr(node.value, scope)
                key, more = self._expr(node.slice, scope)
                return self._item(value, key), then(ways, more)
            case ast.Lambda():
                return Value(kind="lambda", data=(node, scope)), NOTHING
            case ast.JoinedStr():
                return self._text(node, scope)
            case ast.BinOp():
                return self._binary(node, scope)
            case _:
                parts = [self._expr(part, scope) for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)]
                ways = NOTHING
                for _, more in parts:
                    ways = then(ways, more)
                return made_of(*(value for value, _ in parts)), ways

    def _name(self, name: str, scope: Scope) -> Value:
        value = scope.get(name)
        if value is not None:
            return value
        entity = getattr(entities, name, None)
        if isinstance(entity, entities.Entity):
            return Value(kind="entity", data=frozenset([entity.name]))
        if name == "ENTITIES":
            return Value(kind="entities")
        found = self._source.constant_named(scope.module, name)
        if found is not None:
            module, node = found
            if isinstance(node, (ast.Constant, ast.Tuple, ast.JoinedStr, ast.BinOp, ast.Dict)):
                return self._literal(node, module)
            return UNKNOWN
        function = self._source.function_named(scope.module, name)
        if function is not None:
            return Value(kind="function", data=(function[0], None, function[1], None))
        node = self._source.class_named(scope.module, name)
        if node is not None:
            return Value(kind="class", data=node)
        return UNKNOWN

    def _literal(self, node: ast.expr, module: str) -> Value:
        return self._expr(node, Scope(module, None, {}))[0]

    def _call_expr(self, node: ast.Call, scope: Scope) -> tuple[Value, Ways]:
        given = Given()
        ways = NOTHING
        for part in node.args:
            value, more = self._expr(part, scope)
            ways = then(ways, more)
            if isinstance(part, ast.Starred):
                given.spread = join(given.spread, value) if given.spread is not UNKNOWN else value
            else:
                given.positional.append(value)
        for keyword in node.keywords:
            value, more = self._expr(keyword.value, scope)
            ways = then(ways, more)
            if keyword.arg is None:
                given.spread = value
            else:
                given.named[keyword.arg] = value
        if isinstance(node.func, ast.Call) and getattr(node.func.func, "id", "") == "super":
            return UNKNOWN, ways
        if isinstance(node.func, ast.Attribute):
            base = node.func.value
            if isinstance(base, ast.Call) and getattr(base.func, "id", "") == "super":
                value, more = self._super(node.func.attr, scope, given)
                return value, then(ways, more)
            holder, more = self._expr(base, scope)
            ways = then(ways, more)
            value, more = self._method(holder, node.func.attr, given, node)
            return value, then(ways, more)
        function, more = self._expr(node.func, scope)
        ways = then(ways, more)
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        value, more = self._function(function, name, given, node)
        return value, then(ways, more)

    def _super(self, name: str, scope: Scope, given: Given) -> tuple[Value, Ways]:
        me = scope.get("self")
        if me is None or scope.owner is None or me.kind not in ("api", "object"):
            return made_of(*given.all), NOTHING
        found = self._source.method_of(me.data, name, after=scope.owner)
        if found is None:
            return made_of(*given.all), NOTHING
        return self._invoke(Value(kind="function", data=(found[0].module, found[0], found[1], me)), given)

    def _bool(self, node: ast.BoolOp, scope: Scope) -> tuple[Value, Ways]:
        value, ways = self._expr(node.values[0], scope)
        condition = value if value.kind == "condition" else None
        for part in node.values[1:]:
            truth = truth_of(value)
            stops = truth is not None and truth == isinstance(node.op, ast.Or)
            if stops:
                return value, ways
            following, more = self._expr(part, scope)
            if truth is not None:
                value, ways = following, then(ways, more)
            else:
                value = join(value, following).of(value, following)
                ways = then(ways, choice(NOTHING, more)) if more is not NOTHING else ways
            if following.kind == "condition":
                condition = following
        if condition is not None and not value.known:
            # One of several conditions: `and` is sure of it where all hold, `or` where none does.
            return Value(kind="part", data=(*condition.data, isinstance(node.op, ast.And))), ways
        return value, ways

    def _compare(self, node: ast.Compare, scope: Scope) -> tuple[Value, Ways]:
        left, ways = self._expr(node.left, scope)
        right, more = self._expr(node.comparators[0], scope)
        ways = then(ways, more)
        operator = node.ops[0]
        if len(node.ops) > 1:
            return made_of(left, right), ways
        if left.kind == "version" and right.known and isinstance(operator, (ast.GtE, ast.Lt)):
            numbers = ".".join(str(number) for number in right.const)
            return Value(kind="condition", data=(f"v{numbers}", isinstance(operator, ast.GtE))), ways
        if left.known and right.known:
            if isinstance(operator, (ast.Is, ast.Eq)):
                return constant(left.const == right.const), ways
            if isinstance(operator, (ast.IsNot, ast.NotEq)):
                return constant(left.const != right.const), ways
            if isinstance(operator, (ast.In, ast.NotIn)) and right.parts:
                return constant((left.const in right.parts) == isinstance(operator, ast.In)), ways
        if right.known and right.const is None and isinstance(operator, (ast.Is, ast.IsNot)):
            # What is something is not None.
            certain = ("dict", "list", "answer", "api", "object", "entity", "schema", "function", "lambda")
            if left.kind in certain and not left.maybe:
                return constant(isinstance(operator, ast.IsNot)), ways
        return made_of(left, right), ways

    def _dict(self, node: ast.Dict, scope: Scope) -> tuple[Value, Ways]:
        entries = Entries()
        ways = NOTHING
        for key, part in zip(node.keys, node.values, strict=True):
            value, more = self._expr(part, scope)
            ways = then(ways, more)
            if key is None:
                if isinstance(value.data, Entries):
                    entries.update(value.data)
                elif value is not UNKNOWN:
                    entries.put(UNKNOWN, value)
            else:
                name, more = self._expr(key, scope)
                ways = then(ways, more)
                entries.put(name, value)
        return Value(kind="dict", data=entries), ways

    def _sequence(self, node: ast.List | ast.Set | ast.Tuple, scope: Scope) -> tuple[Value, Ways]:
        parts = [self._expr(part, scope) for part in node.elts]
        ways = NOTHING
        for _, more in parts:
            ways = then(ways, more)
        values = [value for value, _ in parts]
        if isinstance(node, ast.Tuple):
            if all(value.known and not value.sources for value in values):
                return constant(tuple(value.const for value in values)), ways
            return Value(made_of(*values).sources, kind="tuple", data=tuple(values)), ways
        entries = Entries()
        for value, part in zip(values, node.elts, strict=True):
            entries.put(UNKNOWN, element(value) if isinstance(part, ast.Starred) else value)
            entries.by_key.update({f"\0{name}": UNKNOWN for name in value.names})
            if value.kind == "tuple" and len(value.data) == 2 and value.data[0].names:
                # Pairs are as good as a dictionary.
                entries.by_key.update(dict.fromkeys(value.data[0].names, value.data[1]))
        return Value(kind="list", data=entries), ways

    def _comprehension(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, scope: Scope
    ) -> tuple[Value, Ways]:
        inner = Scope(scope.module, scope.owner, {}, outer=scope)
        ways = NOTHING
        origins: list[Value] = []
        for generator in node.generators:
            value, more = self._expr(generator.iter, inner)
            origins.append(value)
            ways = then(ways, more)
            self._bind(generator.target, element(value), inner)
            for test in generator.ifs:
                ways = then(ways, self._expr(test, inner)[1])
        if isinstance(node, ast.DictComp):
            key, more = self._expr(node.key, inner)
            ways = then(ways, more)
            value, more = self._expr(node.value, inner)
            entries = Entries()
            origin = origins[0]
            if isinstance(node.key, ast.Name) and origin.kind == "dict" and len(origins) == 1:
                # {key: value for key, value in given.items() if …}: what is given, with fewer entries.
                for name, entry in origin.data.by_key.items():
                    entries.put(constant(name), entry)
                if origin.data.other is not UNKNOWN:
                    entries.put(UNKNOWN, origin.data.other)
            else:
                entries.put(key, value)
            return Value(kind="dict", data=entries), then(ways, more)
        value, more = self._expr(node.elt, inner)
        if value.kind == "tuple" and isinstance(node.elt, ast.Tuple) and origins[0].kind == "dict":
            # ((key, value) for key, value in given.items() if …)
            return origins[0], then(ways, more)
        entries = Entries()
        entries.put(UNKNOWN, value)
        return Value(made_of(*origins).sources, kind="list", data=entries), then(ways, more)

    def _item(self, value: Value, key: Value) -> Value:
        if value.kind == "data":
            names = key.names
            # An index, a slice or a loop stays with the items.
            places = [f"{one}.{name}" for one in value.data for name in names] if names else []
            self.found.reads.update(places if not self._quiet else ())
            return Value(value.sources, kind="data", data=frozenset(places or value.data))
        if value.kind == "entities":
            names = [name for name in key.names if name in entities.ENTITIES]
            linked = [name for name, entity in entities.ENTITIES.items() if entity.parent]
            return Value(key.sources, kind="entity", data=frozenset(names or linked))
        if isinstance(value.data, Entries):
            if key.names and value.kind == "dict":
                found = [value.data.by_key[name] for name in key.names if name in value.data.by_key]
                return found[0] if found else value.data.other
            if value.kind == "list":
                return value.data.other
            entries = list(value.data.by_key.values())
            found = entries[0] if entries else UNKNOWN
            for entry in entries[1:]:
                found = join(found, entry)
            return found.of(value) if found.names else made_of(value)
        if value.kind in ("version", "nodes"):
            return value
        if value.kind == "tuple" and isinstance(key.const, int) and key.const < len(value.data):
            return value.data[key.const]
        return made_of(value)

    def _text(self, node: ast.JoinedStr, scope: Scope) -> tuple[Value, Ways]:
        texts = [""]
        ways = NOTHING
        values: list[Value] = []
        for part in node.values:
            if isinstance(part, ast.Constant):
                texts = [text + str(part.value) for text in texts]
            elif isinstance(part, ast.FormattedValue):
                value, more = self._expr(part.value, scope)
                ways = then(ways, more)
                values.append(value)
                parts = value.names or ((str(value.const),) if value.known else ("{}",))
                texts = [text + one for text in texts for one in parts]
        if len(texts) > 1:
            return Value(made_of(*values).sources, kind="either", data=tuple(texts)), ways
        if re.fullmatch(r"(\{\})+", texts[0]):
            return made_of(*values), ways
        return constant(texts[0]).of(*values), ways

    def _binary(self, node: ast.BinOp, scope: Scope) -> tuple[Value, Ways]:
        left, ways = self._expr(node.left, scope)
        right, more = self._expr(node.right, scope)
        ways = then(ways, more)
        if isinstance(node.op, ast.Add) and isinstance(left.const, str) and isinstance(right.const, str):
            return constant(left.const + right.const).of(left, right), ways
        if isinstance(node.op, ast.BitOr) and left.kind == right.kind == "list":
            return join(left, right).of(left, right), ways
        return made_of(left, right), ways

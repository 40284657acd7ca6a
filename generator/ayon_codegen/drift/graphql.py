"""GraphQL: what changed between two schemas, and what it means to queries that were written for the first.

Every change is found member by member, so that it has coordinates (``FolderNode.hasReviewables``,
``Query.folders(ids:)``). graphql-core looks at both schemas too; what it calls breaking or dangerous and is not among
the findings is added in its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DirectiveLocation,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    find_breaking_changes,
    find_dangerous_changes,
    is_required_argument,
    is_required_input_field,
    is_specified_directive,
)

from ..graphql_schema import canonical, parse
from .findings import Finding
from .rules import RULES, Rule, register, sentence, words_of

__all__ = ["compare_graphql"]

_QUERY = "Change the queries that use it."

register(
    Rule("graphql-type-added", "info", "graphql", "The type {what} is new."),
    Rule("graphql-type-removed", "error", "graphql", "The type {what} is gone.", _QUERY),
    Rule("graphql-type-kind-changed", "error", "graphql", "{what} is {to} now, it was {from}.", _QUERY),
    Rule("graphql-root-changed", "error", "graphql", "Every {what} begins at {to} now, it began at {from}.", _QUERY),
    Rule("graphql-field-added", "info", "graphql", "{what} is new."),
    Rule(
        "graphql-field-removed",
        "error",
        "graphql",
        "{what} is gone; queries that ask for it fail.",
        "Do not ask for it.",
    ),
    Rule(
        "graphql-field-type-changed",
        "error",
        "graphql",
        "{what} is {to} now, it was {from}.",
        "Check the code that reads it.",
    ),
    Rule("graphql-field-type-narrowed", "info", "graphql", "{what} is {to} now, it was {from}."),
    Rule("graphql-field-became-nullable", "error", "graphql", "{what} may be null now ({to}).", "Be ready for None."),
    Rule("graphql-field-became-non-null", "info", "graphql", "{what} is never null any more ({to})."),
    Rule("graphql-deprecated", "info", "graphql", "{what} is deprecated now.", "Look for what replaces it."),
    Rule("graphql-reactivated", "info", "graphql", "{what} is not deprecated any more."),
    Rule("graphql-argument-added", "info", "graphql", "{what} is new; it may be left out."),
    Rule("graphql-required-argument-added", "error", "graphql", "{what} is new and has to be given.", "Give it."),
    Rule(
        "graphql-argument-removed", "error", "graphql", "{what} is gone; queries that give it fail.", "Do not give it."
    ),
    Rule(
        "graphql-argument-type-changed",
        "error",
        "graphql",
        "{what} takes {to} now, it took {from}.",
        "Change what you give.",
    ),
    Rule("graphql-argument-type-widened", "info", "graphql", "{what} takes {to} now, it took {from}."),
    Rule(
        "graphql-argument-default-changed",
        "warning",
        "graphql",
        "{what} is {to} now when it is left out; it was {from}.",
        "Give {from} where you relied on it.",
    ),
    Rule("graphql-input-field-added", "info", "graphql", "{what} is new; it may be left out."),
    Rule("graphql-required-input-field-added", "error", "graphql", "{what} is new and has to be given.", "Give it."),
    Rule(
        "graphql-input-field-removed",
        "error",
        "graphql",
        "{what} is gone; queries that give it fail.",
        "Do not give it.",
    ),
    Rule(
        "graphql-input-field-type-changed",
        "error",
        "graphql",
        "{what} takes {to} now, it took {from}.",
        "Change what you give.",
    ),
    Rule("graphql-input-field-type-widened", "info", "graphql", "{what} takes {to} now, it took {from}."),
    Rule(
        "graphql-input-field-default-changed",
        "warning",
        "graphql",
        "{what} is {to} now when it is left out; it was {from}.",
        "Give {from} where you relied on it.",
    ),
    Rule("graphql-enum-value-added", "warning", "graphql", "{what} is a new value.", "Be ready for it in answers."),
    Rule("graphql-enum-value-removed", "error", "graphql", "The value {what} is gone.", "Do not give it."),
    Rule(
        "graphql-union-member-added", "warning", "graphql", "{what} may be {value} now.", "Be ready for it in answers."
    ),
    Rule("graphql-union-member-removed", "error", "graphql", "{what} is never {value} any more.", _QUERY),
    Rule(
        "graphql-interface-added",
        "warning",
        "graphql",
        "{what} implements {value} now.",
        "Be ready for it where you ask for {value}.",
    ),
    Rule("graphql-interface-removed", "error", "graphql", "{what} does not implement {value} any more.", _QUERY),
    Rule("graphql-directive-added", "info", "graphql", "The directive {what} is new."),
    Rule("graphql-directive-removed", "error", "graphql", "The directive {what} is gone.", "Do not use it."),
    Rule(
        "graphql-directive-repeatable-removed",
        "error",
        "graphql",
        "The directive {what} must not be repeated any more.",
        _QUERY,
    ),
    Rule("graphql-directive-repeatable-added", "info", "graphql", "The directive {what} may be repeated now."),
    Rule(
        "graphql-directive-location-removed",
        "error",
        "graphql",
        "The directive {what} must not stand at {value} any more.",
        _QUERY,
    ),
    Rule("graphql-directive-location-added", "info", "graphql", "The directive {what} may stand at {value} now."),
    Rule("graphql-breaking-change", "error", "graphql", "{value}", _QUERY),
    Rule("graphql-dangerous-change", "warning", "graphql", "{value}", _QUERY),
    Rule(
        "graphql-changed",
        "warning",
        "graphql",
        "The GraphQL schemas differ in something that no rule knows.",
        "Compare both by hand.",
    ),
)

_KNOWN_BY_CORE: dict[str, tuple[str, ...]] = {
    "TYPE_REMOVED": ("graphql-type-removed",),
    "TYPE_CHANGED_KIND": ("graphql-type-kind-changed",),
    "TYPE_REMOVED_FROM_UNION": ("graphql-union-member-removed",),
    "VALUE_REMOVED_FROM_ENUM": ("graphql-enum-value-removed",),
    "REQUIRED_INPUT_FIELD_ADDED": ("graphql-required-input-field-added",),
    "IMPLEMENTED_INTERFACE_REMOVED": ("graphql-interface-removed",),
    "FIELD_REMOVED": ("graphql-field-removed", "graphql-input-field-removed"),
    "FIELD_CHANGED_KIND": (
        "graphql-field-type-changed",
        "graphql-field-became-nullable",
        "graphql-input-field-type-changed",
    ),
    "REQUIRED_ARG_ADDED": ("graphql-required-argument-added",),
    "ARG_REMOVED": ("graphql-argument-removed",),
    "ARG_CHANGED_KIND": ("graphql-argument-type-changed",),
    "DIRECTIVE_REMOVED": ("graphql-directive-removed",),
    "DIRECTIVE_ARG_REMOVED": ("graphql-argument-removed",),
    "REQUIRED_DIRECTIVE_ARG_ADDED": ("graphql-required-argument-added",),
    "DIRECTIVE_REPEATABLE_REMOVED": ("graphql-directive-repeatable-removed",),
    "DIRECTIVE_LOCATION_REMOVED": ("graphql-directive-location-removed",),
    "VALUE_ADDED_TO_ENUM": ("graphql-enum-value-added",),
    "TYPE_ADDED_TO_UNION": ("graphql-union-member-added",),
    # New things that may be left out: no query that was written before meets them.
    "OPTIONAL_INPUT_FIELD_ADDED": ("graphql-input-field-added",),
    "OPTIONAL_ARG_ADDED": ("graphql-argument-added",),
    "IMPLEMENTED_INTERFACE_ADDED": ("graphql-interface-added",),
    "ARG_DEFAULT_VALUE_CHANGE": ("graphql-argument-default-changed", "graphql-input-field-default-changed"),
}


@dataclass(slots=True)
class _Comparison:
    old: GraphQLSchema
    new: GraphQLSchema
    findings: list[Finding]

    def emit(
        self,
        rule: str,
        where: str,
        schema: str,
        prop: str = "",
        *,
        there: int = 3,
        old: str | None = None,
        new: str | None = None,
        value: str | None = None,
    ) -> None:
        """Add a finding; `there` says in which of the two schemas (1 base, 2 revision) the place is."""
        found = RULES[rule]
        values = words_of(old, new, value)
        words = {"what": where, **values}
        self.findings.append(
            Finding(
                rule,
                found.level,
                "graphql",
                sentence(found, words),
                found.advice.format_map(words),
                where=where,
                schema=schema,
                prop=prop,
                base=where if there & 1 else "",
                revision=where if there & 2 else "",
                values=values,
            )
        )


def compare_graphql(base: str, revision: str) -> list[Finding]:
    """Compare two GraphQL schemas in SDL.

    Raises:
        SchemaInvalid: A text is no GraphQL schema.
    """
    if base == revision:
        return []
    here = _Comparison(parse(base), parse(revision), [])
    _roots(here)
    _types(here)
    _directives(here)
    _missed(here)
    if not here.findings and canonical(base) != canonical(revision):
        here.emit("graphql-changed", "", "")
    return here.findings


def _roots(here: _Comparison) -> None:
    for name in ("query", "mutation", "subscription"):
        old, new = getattr(here.old, f"{name}_type"), getattr(here.new, f"{name}_type")
        if old is not None and (new is None or new.name != old.name):
            here.emit("graphql-root-changed", name, old.name, old=old.name, new=new.name if new else "nothing")


def _types(here: _Comparison) -> None:
    old, new = here.old.type_map, here.new.type_map
    for name in sorted(old.keys() | new.keys()):
        if name.startswith("__"):
            continue
        if name not in new:
            here.emit("graphql-type-removed", name, name, there=1)
        elif name not in old:
            here.emit("graphql-type-added", name, name, there=2)
        else:
            left, right = old[name], new[name]
            if type(left) is not type(right):
                here.emit("graphql-type-kind-changed", name, name, old=_kind(left), new=_kind(right))
            else:
                _type(here, name, left, right)


def _kind(named: object) -> str:
    word = type(named).__name__.removeprefix("GraphQL").removesuffix("Type")
    return {"Object": "an object", "Interface": "an interface", "Enum": "an enum", "InputObject": "an input"}.get(
        word, f"a {word.lower()}"
    )


def _type(here: _Comparison, name: str, old: Any, new: Any) -> None:
    if isinstance(old, (GraphQLObjectType, GraphQLInterfaceType)):
        _fields(here, name, old.fields, new.fields)
        _members(here, name, "graphql-interface", _called(old.interfaces), _called(new.interfaces))
    elif isinstance(old, GraphQLInputObjectType):
        _inputs(here, "input-field", name, old.fields, new.fields, f"{name}.{{}}")
    elif isinstance(old, GraphQLEnumType):
        _enum(here, name, old.values, new.values)
    elif isinstance(old, GraphQLUnionType):
        _members(here, name, "graphql-union-member", _called(old.types), _called(new.types))


def _called(types: Any) -> set[str]:
    return {named.name for named in types}


def _members(here: _Comparison, name: str, rule: str, old: set[str], new: set[str]) -> None:
    for member in sorted(old - new):
        here.emit(f"{rule}-removed", name, name, member, value=member)
    for member in sorted(new - old):
        here.emit(f"{rule}-added", name, name, member, value=member)


def _deprecation(here: _Comparison, where: str, schema: str, prop: str, old: Any, new: Any) -> None:
    was, now = old.deprecation_reason is not None, new.deprecation_reason is not None
    if was != now:
        here.emit("graphql-deprecated" if now else "graphql-reactivated", where, schema, prop)


def _enum(here: _Comparison, name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    for value in sorted(old.keys() | new.keys()):
        where = f"{name}.{value}"
        if value not in new:
            here.emit("graphql-enum-value-removed", where, name, value, there=1)
        elif value not in old:
            here.emit("graphql-enum-value-added", where, name, value, there=2)
        else:
            _deprecation(here, where, name, value, old[value], new[value])


def _fields(here: _Comparison, name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    for field in sorted(old.keys() | new.keys()):
        where = f"{name}.{field}"
        if field not in new:
            here.emit("graphql-field-removed", where, name, field, there=1)
        elif field not in old:
            here.emit("graphql-field-added", where, name, field, there=2, new=str(new[field].type))
        else:
            left, right = old[field], new[field]
            _output(here, where, name, field, left.type, right.type)
            _deprecation(here, where, name, field, left, right)
            _inputs(here, "argument", name, left.args, right.args, f"{where}({{}}:)", field)


def _output(here: _Comparison, where: str, name: str, field: str, old: Any, new: Any) -> None:
    if str(old) == str(new):
        return
    before, after = str(old), str(new)
    if str(old) == f"{new}!":
        here.emit("graphql-field-became-nullable", where, name, field, old=before, new=after)
    elif str(new) == f"{old}!":
        here.emit("graphql-field-became-non-null", where, name, field, old=before, new=after)
    elif _safe_output(old, new):
        here.emit("graphql-field-type-narrowed", where, name, field, old=before, new=after)
    else:
        here.emit("graphql-field-type-changed", where, name, field, old=before, new=after)


def _is_list(kind: Any) -> bool:
    return isinstance(kind, GraphQLList)


def _inner(kind: Any) -> Any:
    return kind.of_type


def _safe_output(old: Any, new: Any) -> bool:
    """Whether who read the old type can read the new one."""
    if isinstance(new, GraphQLNonNull):
        return _safe_output(_inner(old) if isinstance(old, GraphQLNonNull) else old, _inner(new))
    if isinstance(old, GraphQLNonNull):
        return False
    if _is_list(old) or _is_list(new):
        return _is_list(old) and _is_list(new) and _safe_output(_inner(old), _inner(new))
    return old.name == new.name


def _safe_input(old: Any, new: Any) -> bool:
    """Whether what was given before may still be given."""
    if isinstance(old, GraphQLNonNull):
        return _safe_input(_inner(old), _inner(new) if isinstance(new, GraphQLNonNull) else new)
    if isinstance(new, GraphQLNonNull):
        return False
    if _is_list(old) or _is_list(new):
        return _is_list(old) and _is_list(new) and _safe_input(_inner(old), _inner(new))
    return old.name == new.name


def _inputs(
    here: _Comparison,
    kind: str,
    name: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    form: str,
    field: str = "",
) -> None:
    """Compare arguments of a field or a directive, or the fields of an input type."""
    needed = is_required_argument if kind == "argument" else is_required_input_field
    for each in sorted(old.keys() | new.keys()):
        where, prop = form.format(each), each
        if each not in new:
            here.emit(f"graphql-{kind}-removed", where, name, prop, there=1)
        elif each not in old:
            required = "required-" if needed(new[each]) else ""
            here.emit(f"graphql-{required}{kind}-added", where, name, prop, there=2, new=str(new[each].type))
        else:
            left, right = old[each], new[each]
            before, after = str(left.type), str(right.type)
            if before != after:
                word = "widened" if _safe_input(left.type, right.type) else "changed"
                here.emit(f"graphql-{kind}-type-{word}", where, name, prop, old=before, new=after)
            was, now = _default(left), _default(right)
            if was != now and not (after.endswith("!") and not before.endswith("!")):
                here.emit(f"graphql-{kind}-default-changed", where, name, prop, old=was, new=now)
            _deprecation(here, where, name, prop, left, right)


def _default(declared: Any) -> str:
    """The default of an argument as text, in the form of either line of graphql-core."""
    usage = getattr(declared, "default", None)
    value = declared.default_value if usage is None else (usage.literal or usage.value)
    if value is Undefined or value is None:
        return "none"
    if hasattr(value, "to_dict") or hasattr(value, "kind"):
        from graphql import print_ast

        return print_ast(value)
    return str(value)


def _directives(here: _Comparison) -> None:
    old = {entry.name: entry for entry in here.old.directives}
    new = {entry.name: entry for entry in here.new.directives}
    for name in sorted(old.keys() | new.keys()):
        where = f"@{name}"
        if name not in new or name not in old:
            # Which of the built-in ones there are, depends on the library that printed the schema.
            if not is_specified_directive(old.get(name) or new[name]):
                added = name in new
                rule = "graphql-directive-added" if added else "graphql-directive-removed"
                here.emit(rule, where, where, there=2 if added else 1)
            continue
        left, right = old[name], new[name]
        _inputs(here, "argument", where, left.args, right.args, f"{where}({{}}:)")
        if left.is_repeatable != right.is_repeatable:
            here.emit(f"graphql-directive-repeatable-{'added' if right.is_repeatable else 'removed'}", where, where)
        before, after = set(_locations(left)), set(_locations(right))
        for location in sorted(before ^ after):
            here.emit(
                f"graphql-directive-location-{'added' if location in after else 'removed'}",
                where,
                where,
                location,
                value=location,
            )


def _locations(directive: Any) -> Iterator[str]:
    for location in directive.locations:
        yield location.name if isinstance(location, DirectiveLocation) else str(location)


def _missed(here: _Comparison) -> None:
    """Add what graphql-core finds and this module does not: by kind, the two count differently."""
    rules = {found.rule for found in here.findings}
    for change in (*find_breaking_changes(here.old, here.new), *find_dangerous_changes(here.old, here.new)):
        kind = change.type.name
        if rules.isdisjoint(_KNOWN_BY_CORE.get(kind, ())):
            breaking = type(change).__name__ == "BreakingChange"
            rule = "graphql-breaking-change" if breaking else "graphql-dangerous-change"
            here.emit(rule, kind, "", value=change.description)

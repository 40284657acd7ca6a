from __future__ import annotations

import ast
from typing import Any

import pytest
from ayon_codegen.text import clean, literal, one_line, prose
from hypothesis import given
from hypothesis import strategies as st

values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.text(), inner, max_size=3),
    ),
    max_leaves=8,
)
texts = st.one_of(st.text(), st.text(alphabet="\"\\\n\r'{}%# a\u2028\x00\ud800"))


@given(values)
def test_a_literal_is_the_value_and_nothing_else(value: Any) -> None:
    text = literal(value)
    assert text.isascii()
    assert "\n" not in text
    assert ast.literal_eval(text) == value


def test_no_literal_of_anything_else() -> None:
    with pytest.raises(TypeError, match="object"):
        literal(object())


@given(texts, st.integers(0, 12), st.integers(0, 4))
def test_prose_cannot_leave_its_docstring(text: str, indent: int, hanging: int) -> None:
    source = f'"""{prose(text, indent, hanging=hanging)}"""\n'
    tree = ast.parse(source.encode())
    assert len(tree.body) == 1
    assert isinstance(tree.body[0], ast.Expr)
    assert isinstance(tree.body[0].value, ast.Constant)
    assert str(tree.body[0].value.value).split() == clean(text).split()


@given(texts)
def test_one_line_is_one_line(text: str) -> None:
    assert "\n" not in one_line(text)
    assert one_line(one_line(text)) == one_line(text)


def test_prose_keeps_paragraphs_and_wraps() -> None:
    text = prose("First.\n\n" + "word " * 60, 4)
    lines = text.split("\n")
    assert lines[0] == "First."
    assert lines[1] == ""
    assert all(len(line) <= 120 for line in lines)
    assert all(line.startswith("    word") for line in lines[2:])

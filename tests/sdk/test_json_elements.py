"""Lists that are parsed one element after the other."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ayon_sdk.json_elements import elements_of

JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def in_pieces(data: bytes, size: int) -> Callable[[int], bytes]:
    stream = io.BytesIO(data)
    return lambda most: stream.read(min(size, most))


@settings(max_examples=150, deadline=None)
@given(
    before=st.dictionaries(st.text().filter(lambda key: key != "rows"), JSON, max_size=3),
    rows=st.lists(JSON, max_size=6),
    size=st.integers(1, 40),
    indent=st.sampled_from([None, 1]),
    ascii_only=st.booleans(),
)
def test_the_same_as_parsing_all_at_once(
    before: dict[str, Any], rows: list[Any], size: int, indent: Any, ascii_only: bool
) -> None:
    text = json.dumps({**before, "rows": rows, "after": [1]}, indent=indent, ensure_ascii=ascii_only)
    assert list(elements_of(in_pieces(text.encode("utf-8", "surrogatepass"), size), "rows")) == rows


@pytest.mark.parametrize(
    "text",
    ["", " ", "[", "[1]", "{", "{}", '{"rows"}', '{"rows": 1}', '{"rows": [', '{"rows": [1', '{"rows": [1 2]}',
     '{"rows": [1,]}', '{"rows": {"a": 1}}', '{"other": [1]}', '{"rows": [1}', "<html>", '{"rows": [nul]}'],
)  # fmt: skip
@pytest.mark.parametrize("size", [1, 1000])
def test_broken(text: str, size: int) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        list(elements_of(in_pieces(text.encode(), size), "rows"))


def test_broken_utf8() -> None:
    with pytest.raises(ValueError, match="utf-8"):
        list(elements_of(in_pieces(b'{"rows": ["\xff"]}', 5), "rows"))


def test_a_value_longer_than_any_piece_is_not_parsed_over_and_over() -> None:
    text = json.dumps({"rows": ["x" * 5_000_000, 1]}).encode()
    reads = 0

    def read(most: int) -> bytes:
        nonlocal reads
        reads += 1
        return stream.read(most)

    stream = io.BytesIO(text)
    assert [len(str(row)) for row in elements_of(read, "rows")] == [5_000_000, 1]
    assert reads < 12

"""The elements of a long list in a JSON text, one after the other; the text is never in memory as a whole."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator
from typing import Any

__all__ = ["elements_of"]

_PIECE = 256 * 1024
_SPACE = " \t\r\n"
_OF_NUMBERS = frozenset(["", *"0123456789.eE+-"])


def elements_of(read: Callable[[int], bytes], key: str) -> Iterator[Any]:
    """The elements of the list that an object has under a key.

    Args:
        read: Gives the next bytes of the text, at most so many, none at its end.
        key: Key of the list, on the top level.

    Raises:
        ValueError: The text is no JSON object in UTF-8, or has no list under the key.
    """
    text = _Text(read)
    text.expect("{")
    if text.next() == "}":
        raise ValueError(f"there is no {key!r}")
    while True:
        name = text.value()
        text.expect(":")
        if name == key and text.next() == "[":
            break
        text.value()
        if text.take() != ",":
            raise ValueError(f"there is no list {key!r}")
    text.expect("[")
    if text.next() != "]":
        yield from text.items(key)


class _Text:
    """A text of which only a piece is in memory."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._decode = codecs.getincrementaldecoder("utf-8")("surrogatepass")
        self._parse = json.JSONDecoder().raw_decode
        self._piece = ""
        self._at = 0
        self._ended = False

    def items(self, name: str) -> Iterator[Any]:
        """The elements of a list up to its end.

        Raises:
            ValueError: It is broken.
        """
        parse = self._parse
        while True:
            # As most servers write them, elements follow each other with nothing but a comma between.
            piece, at = self._piece, self._at
            while True:
                try:
                    value, end = parse(piece, at)
                except ValueError:
                    break
                if piece[end : end + 1] != ",":
                    break
                at = self._at = end + 1
                yield value
            # Here it is the end of the piece or of the list, or there is white space.
            yield self.value()
            mark = self.take()
            if mark == "]":
                return
            if mark != ",":
                raise ValueError(f"{mark!r} where the next of {name!r} was expected")

    def next(self) -> str:
        """The next character that is no white space, which stays."""
        while True:
            while self._at < len(self._piece):
                character = self._piece[self._at]
                if character not in _SPACE:
                    return character
                self._at += 1
            if not self._more(_PIECE):
                raise ValueError("the text ends too early")

    def take(self) -> str:
        """The next character that is no white space, which is passed."""
        character = self.next()
        self._at += 1
        return character

    def expect(self, wanted: str) -> None:
        """Pass a character.

        Raises:
            ValueError: Another one is there.
        """
        found = self.take()
        if found != wanted:
            raise ValueError(f"{found!r} where {wanted!r} was expected")

    def value(self) -> Any:
        """Read the next value."""
        self.next()
        size = _PIECE
        while True:
            try:
                value, end = self._parse(self._piece, self._at)
            except ValueError:
                # It may only not be there as a whole. Twice as much each time, so that a long value is not read often.
                if not self._more(size):
                    raise
                size *= 2
                continue
            # A number may go on behind the end of the piece: "0" is one, "0." is none yet, and "0.5" is another.
            goes_on = self._piece[end : end + 1] in _OF_NUMBERS and self._piece[end - 1].isdigit()
            if not goes_on or not self._more(_PIECE):
                self._at = end
                return value

    def _more(self, size: int) -> bool:
        """Take in more of the text, what was read goes; False at its end."""
        if self._ended:
            return False
        data = self._read(size)
        self._ended = not data
        self._piece = self._piece[self._at :] + self._decode.decode(data, self._ended)
        self._at = 0
        return not self._ended

"""Names made safe for paths and identifiers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Literal, Union, overload

__all__ = ["SLUGIFY_SEP_WHITELIST", "SLUGIFY_WHITELIST", "slugify_string"]

SLUGIFY_WHITELIST = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
SLUGIFY_SEP_WHITELIST = " ,./\\;:!|*^#@~+-_="

# Letters that Unicode does not take apart into a plain letter and a mark.
_SPELLINGS = (
    "ß=ss æ=ae œ=oe ø=o đ=d ð=d þ=th ł=l ħ=h ı=i ŋ=n "
    "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch "
    "ъ= ы=y ь= э=e ю=yu я=ya є=ye ґ=g і=i ђ=dj љ=lj њ=nj ћ=c џ=dzh "
    "α=a β=b γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
)
_LETTERS: dict[str, str] = {pair[0]: pair[2:] for pair in _SPELLINGS.split()}


@overload
def slugify_string(
    input_string: str,
    separator: str = ...,
    slug_whitelist: Iterable[str] = ...,
    split_chars: Iterable[str] = ...,
    min_length: int = ...,
    lower: bool = ...,
    make_set: Literal[False] = ...,
) -> str: ...
@overload
def slugify_string(
    input_string: str,
    separator: str = ...,
    slug_whitelist: Iterable[str] = ...,
    split_chars: Iterable[str] = ...,
    min_length: int = ...,
    lower: bool = ...,
    *,
    make_set: Literal[True],
) -> set[str]: ...
@overload
def slugify_string(
    input_string: str,
    separator: str = ...,
    slug_whitelist: Iterable[str] = ...,
    split_chars: Iterable[str] = ...,
    min_length: int = ...,
    lower: bool = ...,
    make_set: bool = ...,
) -> Union[str, set[str]]: ...
def slugify_string(
    input_string: str,
    separator: str = "_",
    slug_whitelist: Iterable[str] = SLUGIFY_WHITELIST,
    split_chars: Iterable[str] = SLUGIFY_SEP_WHITELIST,
    min_length: int = 1,
    lower: bool = False,
    make_set: bool = False,
) -> Union[str, set[str]]:
    """Make a text safe for names of entities, files and identifiers.

    Accents are dropped, Cyrillic, Greek, Japanese syllables and Korean are written in Latin letters; an ideograph
    becomes its code point (``u65e5``), so that different names stay different. Symbols are dropped.

    Args:
        input_string: Any text.
        separator: What joins the words.
        slug_whitelist: Characters that may stay.
        split_chars: Characters that end a word.
        min_length: Words with fewer characters are left out.
        lower: Write everything in lowercase.
        make_set: Return the set of words instead of the joined text.

    Returns:
        The words joined by the separator, or their set.

    Example:
        >>> slugify_string("Žluťoučký kůň, 01")
        'Zlutoucky_kun_01'
    """
    allowed = set(slug_whitelist)
    splitters = set(split_chars)
    text = "".join(" " if char in splitters and char not in allowed else _latin(char, allowed) for char in input_string)
    words = ["".join(char for char in word if char in allowed) for word in text.split(" ")]
    words = [word.lower() if lower else word for word in words if word and len(word) >= min_length]
    return set(words) if make_set else separator.join(words)


def _latin(char: str, allowed: set[str]) -> str:
    if char in allowed or char.isascii():
        return char if char != " " else ""
    small = char.lower()
    if small in _LETTERS:
        found = _LETTERS[small]
        return found if char == small else found.capitalize()
    plain = "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))
    if plain != char and plain.isascii():
        return plain
    name = unicodedata.name(char, "")
    script, _, rest = name.partition(" ")
    if script in ("HIRAGANA", "KATAKANA", "HANGUL"):
        return rest.rpartition(" ")[2].lower()
    if unicodedata.category(char).startswith("L"):
        if plain != char and len(plain) == 1:
            return _latin(plain, allowed)
        return f"u{ord(char):x}"
    return ""

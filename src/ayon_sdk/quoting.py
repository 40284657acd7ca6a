"""Quote what others say: as much of it as a message can take."""

from __future__ import annotations

LONGEST_QUOTE = 500
"""Characters; enough for what servers say on purpose."""


def cut(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Text for a message, without its rest when it is long.

    Args:
        text: Text that somebody else wrote.
        longest: Characters to keep.
    """
    return text if len(text) <= longest else f"{text[:longest]}… ({len(text):,} characters)"

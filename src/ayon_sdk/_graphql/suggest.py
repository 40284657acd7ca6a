"""Near matches of a misspelled name, in the order a reader would try them."""

from __future__ import annotations

from collections.abc import Iterable


def near_matches(name: str, options: Iterable[str], limit: int = 5) -> list[str]:
    """Options that differ from a name by few letters, best first.

    Args:
        name: What was written.
        options: What could have been meant.
        limit: How many to return at most.

    Returns:
        Names within 0.4 × length edits; differences in case count as one edit.
    """
    threshold = int(len(name) * 0.4) + 1
    found: list[tuple[int, str]] = []
    for option in options:
        distance = _distance(name, option, threshold)
        if distance <= threshold:
            found.append((distance, option))
    found.sort()
    return [option for _, option in found[:limit]]


def did_you_mean(names: list[str]) -> str:
    """``" Did you mean 'a', 'b' or 'c'?"``, empty without names."""
    if not names:
        return ""
    quoted = [f"'{name}'" for name in names]
    text = quoted[0] if len(quoted) == 1 else ", ".join(quoted[:-1]) + " or " + quoted[-1]
    return f" Did you mean {text}?"


def _distance(left: str, right: str, threshold: int) -> int:
    """Edit distance with swaps of neighbours (optimal string alignment), given up above a threshold."""
    if left == right:
        return 0
    a, b = left.lower(), right.lower()
    if a == b:
        return 1
    if abs(len(a) - len(b)) > threshold:
        return threshold + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        current = [i]
        for j in range(1, len(b) + 1):
            cost = a[i - 1] != b[j - 1]
            value = min(row[j] + 1, current[j - 1] + 1, row[j - 1] + cost)
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                value = min(value, before[j - 2] + 1)
            current.append(value)
        if min(current) > threshold:
            return threshold + 1
        before, row = row, current
    return row[-1]

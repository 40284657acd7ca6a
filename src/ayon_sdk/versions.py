"""Version of a server, as text and as something that can be compared."""

from __future__ import annotations

import re

_VERSION = (
    r"^\s*v?(?P<major>0|[1-9]\d*)\.(?P<minor>0|[1-9]\d*)\.(?P<patch>0|[1-9]\d*)"
    r"(?:-(?P<prerelease>[0-9A-Za-z.-]+))?(?:\+(?P<build>[0-9A-Za-z.-]+))?\s*$"
)

ServerVersion = tuple[int, int, int, str, str]
"""Major, minor, patch, pre-release (``"rc.1"``, empty for a release) and build metadata (``"DEVELOP"`` or empty).

Compares with shorter tuples: ``version >= (1, 6, 0)``.
"""


def parse_version(text: str) -> ServerVersion:
    """Take a version apart.

    Args:
        text: Semantic version, e.g. ``"1.16.0-rc.1+DEVELOP"``.

    Raises:
        ValueError: It is not a semantic version.
    """
    match = re.match(_VERSION, text)
    if match is None:
        raise ValueError(f"{text!r} is not a version such as '1.16.0'")
    return (
        int(match["major"]),
        int(match["minor"]),
        int(match["patch"]),
        match["prerelease"] or "",
        match["build"] or "",
    )

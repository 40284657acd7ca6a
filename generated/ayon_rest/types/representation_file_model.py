"""`RepresentationFileModel` as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import NotRequired

__all__ = ["RepresentationFileModelDict"]


class RepresentationFileModelDict(TypedDict):
    """`RepresentationFileModel` as plain JSON."""

    id: str
    path: str
    hash: NotRequired[str | None]
    hashType: NotRequired[Literal["md5", "sha1", "sha256", "op3"] | str | None]
    name: NotRequired[str | None]
    size: NotRequired[int | None]

"""Changes that people have looked at and accepted: a TOML file, by fingerprint.

[2f6c0b7d9e41a853]
change = "error response-property-removed GET /api/…: …"   # for readers; not compared
reason = "publish.py reads it with .get()"
expires = 2027-03-01                                         # optional: the last day on which it counts
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from ..errors import ApprovalsInvalid
from ..files import write_if_changed
from ..text import one_line
from .findings import Finding

__all__ = ["Approval", "draft", "read"]

_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_KEYS = {"change", "expires", "reason"}
_LARGEST = 16 * 1024 * 1024
_HEAD = """\
# Changes of the server's interface that this project has looked at and accepted: ayon-sdk drift --approvals {name}
# Give every one a reason. With `expires = 2027-03-01` it stops counting after that day.
"""


@dataclass(frozen=True, slots=True)
class Approval:
    """One change that is accepted."""

    fingerprint: str
    reason: str
    expires: date | None = None
    """The last day on which it counts; None for ever."""
    change: str = ""
    """What was accepted, for readers."""

    def expired(self, today: date) -> bool:
        return self.expires is not None and self.expires < today


def read(path: Path) -> tuple[Approval, ...]:
    """Read a file of approvals, in its order.

    Raises:
        ApprovalsInvalid: It cannot be read, is no TOML, or an approval is not one.
    """
    return tuple(_approval(path, key, value) for key, value in _load(path).items())


def draft(path: Path, findings: Iterable[Finding], *, reason: str = "") -> int:
    """Add an approval for each finding that a file does not name yet; what is there is left as it is.

    Args:
        path: The file; made if it is missing.
        findings: Findings to approve.
        reason: Why; left empty it has to be filled in by hand before the file can be used.

    Returns:
        How many were added.

    Raises:
        ApprovalsInvalid: The file is there and is no file of approvals.
    """
    known = set(_load(path)) if path.exists() else set[str]()
    text = path.read_text(encoding="utf-8") if known or path.exists() else _HEAD.format(name=path.name)
    added: dict[str, str] = {}
    for found in findings:
        if found.fingerprint not in known and found.fingerprint not in added:
            at = " ".join(str(part) for part in (found.operation or found.schema, found.where) if part)
            added[found.fingerprint] = f"{found.level} {found.rule} {at}: {found.text}"
    for fingerprint, change in added.items():
        text = text.rstrip("\n") + f"\n\n[{fingerprint}]\nchange = {_quoted(change)}\nreason = {_quoted(reason)}\n"
    write_if_changed(path, text.encode())
    return len(added)


def _quoted(text: str) -> str:
    # JSON's escapes are TOML's; control characters and lone surrogates, where the two differ, are gone by then.
    return json.dumps(one_line(text), ensure_ascii=False)


def _load(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise ApprovalsInvalid(f"{path} is larger than {_LARGEST >> 20} MiB; that is no file of approvals")
        text = path.read_bytes().decode()
    except OSError as error:
        raise ApprovalsInvalid(f"the approvals {path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ApprovalsInvalid(f"the approvals {path} are no text in UTF-8") from error
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ApprovalsInvalid(f"the approvals {path} are no valid TOML: {one_line(str(error))}") from error


def _approval(path: Path, key: str, value: object) -> Approval:
    at = f"{path}: [{one_line(key)[:40]}]"
    if not _FINGERPRINT.fullmatch(key):
        raise ApprovalsInvalid(f"{at} is no fingerprint; that is 16 hexadecimal digits, as a report shows them")
    if not isinstance(value, dict):
        raise ApprovalsInvalid(f"{at} is no table with a reason")
    table = cast("dict[str, object]", value)
    unknown = sorted(table.keys() - _KEYS)
    if unknown:
        raise ApprovalsInvalid(f"{at} has {one_line(unknown[0])[:40]!r}; an approval has reason, expires and change")
    reason, expires, change = table.get("reason"), table.get("expires"), table.get("change", "")
    if not isinstance(reason, str) or not reason.strip():
        raise ApprovalsInvalid(f"{at} has no reason; write why the change is fine")
    if expires is not None and (not isinstance(expires, date) or isinstance(expires, datetime)):
        raise ApprovalsInvalid(f"{at} expires is no date; write it as expires = 2027-03-01, without quotes")
    if not isinstance(change, str):
        raise ApprovalsInvalid(f"{at} change is no text")
    return Approval(key, reason.strip(), expires, change)

"""A whole generation for server 1.16.0: ours, and openapi-python-client on the document with its tuples repaired."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from .measure import Run, process

VERSION = "1.16.0"


def ours(work: Path) -> Run:
    """Run ``ayon-sdk generate``: patches, overlay, parsing, rendering, writing."""
    schema = _document(work, repaired=False)
    arguments = ["--schema", schema, "--out", work / "ours", "--package", "studio_rest"]
    return process([_script("ayon-sdk"), "generate", *arguments], env=_path())


def plain(work: Path) -> Run:
    """Run ``openapi-python-client generate`` as it comes, its formatting by ruff included."""
    schema = _document(work, repaired=True)
    arguments = ["--path", schema, "--output-path", work / "plain", "--overwrite"]
    return process([_script("openapi-python-client"), "generate", *arguments], env=_path(), cwd=work)


def _script(name: str) -> Path:
    return Path(sys.executable).with_name(name)


def _path() -> dict[str, str]:
    # openapi-python-client calls ruff by name.
    return {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"}


def _document(work: Path, *, repaired: bool) -> Path:
    path = work / ("repaired.json" if repaired else "served.json")
    if not path.exists():
        from ayon_schemas import openapi

        document = openapi(VERSION)
        path.write_text(json.dumps(_without_tuples(document) if repaired else document), "utf-8")
    return path


def _without_tuples(node: Any) -> Any:
    """The one repair without which openapi-python-client refuses the document: ``items`` as a list."""
    if isinstance(node, list):
        return [_without_tuples(item) for item in node]
    if not isinstance(node, dict):
        return node
    out = {key: _without_tuples(value) for key, value in node.items()}
    if isinstance(out.get("items"), list):
        out["prefixItems"] = out.pop("items")
        out["items"] = {}
    return out

"""The pinned snapshots in `ayon_schemas`, and the lock that says what was made from what."""

from __future__ import annotations

import importlib.metadata
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from . import overlay, patches
from .errors import SchemaInvalid
from .files import repository, template_directory, write_if_changed
from .snapshot import canonical_graphql, canonical_openapi, digest, server_version, to_bytes

__all__ = ["Snapshot", "pin", "render_lock", "schemas_directory", "version_key"]

GENERATOR_VERSION = "1"
"""Counts changes of the generator's output; part of every lock."""


class Snapshot(NamedTuple):
    """One server version as it is pinned."""

    server: str
    openapi: bytes
    graphql: bytes


def version_key(version: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts server versions by number: 1.9.0 before 1.10.0, and 1.16.0-rc1 before 1.16.0."""
    release, _, pre = version.partition("+")[0].partition("-")
    numbers = [(1, int(part), "") for part in re.findall(r"\d+", release)]
    tail = [(0, int(part or 0), text) for text, part in re.findall(r"([A-Za-z]+)?[.]?(\d+)?", pre) if text or part]
    return (*numbers, *(tail or [(0, 1 << 30, "~")]))


def schemas_directory() -> Path:
    """Where snapshots are pinned: ``generated/ayon_schemas`` of the checkout.

    Raises:
        CodegenError: The generator does not run from a checkout.
    """
    return repository() / "generated" / "ayon_schemas"


def pin(openapi: dict[str, Any], graphql: str, directory: Path) -> Snapshot:
    """Write the snapshot of one server version, then the lock and the loader beside it.

    Args:
        openapi: The document as the server gives it.
        graphql: The GraphQL schema in SDL.
        directory: The `ayon_schemas` package to write into.

    Raises:
        SchemaInvalid: A schema is malformed, or names no server version.
    """
    version = server_version(openapi)
    if not re.fullmatch(r"\d+\.\d+[0-9A-Za-z.-]*", version):
        raise SchemaInvalid(f"the document names no server version in info.version, but {version!r}")
    snapshot = Snapshot(version, to_bytes(canonical_openapi(openapi)), canonical_graphql(graphql).encode())
    directory.mkdir(parents=True, exist_ok=True)
    write_if_changed(directory / f"openapi-{version}.json", snapshot.openapi)
    write_if_changed(directory / f"graphql-{version}.graphql", snapshot.graphql)
    for name, data in render_lock(directory).items():
        write_if_changed(directory / name, data)
    return snapshot


def render_lock(directory: Path) -> dict[str, bytes]:
    """The derived files of the snapshot package by name: its lock and its loader."""
    found = [path.name.removeprefix("openapi-").removesuffix(".json") for path in directory.glob("openapi-*.json")]
    lock = {
        **tool_lock(),
        "snapshots": [
            {
                "server": version,
                "openapi": digest((directory / f"openapi-{version}.json").read_bytes()),
                "graphql": digest((directory / f"graphql-{version}.graphql").read_bytes()),
            }
            for version in sorted(found, key=version_key)
        ],
    }
    loader = (template_directory() / "ayon_schemas_init.py.jinja").read_bytes()
    return {"lock.json": (json.dumps(lock, indent=1) + "\n").encode(), "__init__.py": loader, "py.typed": b""}


def tool_lock() -> dict[str, str]:
    """What the output depends on besides the schema: versions and hashes of the tools."""
    return {
        "generator": GENERATOR_VERSION,
        "openapi_python_client": importlib.metadata.version("openapi-python-client"),
        "patches": patches.digest_of_all(),
        "overlay": digest(b"".join(path.read_bytes() for path in sorted(overlay.SHIPPED.glob("*.json")))),
    }

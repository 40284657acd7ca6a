"""`ReleaseInfo`, an object of the server's schema."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Fields, Model, no_extras

__all__ = ["ReleaseInfo"]


@define(kw_only=True, repr=False)
class ReleaseInfo(Model):
    """Part of ``InfoResponseModel``, ``Metrics``.
    """

    backend_branch: str
    backend_commit: str
    build_date: str
    build_time: str
    frontend_branch: str
    frontend_commit: str
    version: str
    additional_properties: dict[str, Any] = field(factory=no_extras)

    _fields: ClassVar[Fields] = (
        ("backend_branch", "backendBranch", True, None),
        ("backend_commit", "backendCommit", True, None),
        ("build_date", "buildDate", True, None),
        ("build_time", "buildTime", True, None),
        ("frontend_branch", "frontendBranch", True, None),
        ("frontend_commit", "frontendCommit", True, None),
        ("version", "version", True, None),
    )

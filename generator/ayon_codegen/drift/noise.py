"""What differs between two servers of one version: attributes that a studio defines, and addons that it installed."""

from __future__ import annotations

from dataclasses import replace

from ..snapshot import is_studio_path
from .findings import Finding, Noise

__all__ = ["marked"]


def marked(finding: Finding, *, ayon: bool) -> Finding:
    """The finding, marked when it comes from how a studio is set up.

    Args:
        ayon: Whether both documents are of AYON servers; the names mean nothing elsewhere.
    """
    reason = _reason(finding) if ayon else None
    return replace(finding, noise=reason) if reason else finding


def _reason(finding: Finding) -> Noise | None:
    if finding.schema.endswith(("AttribModel", "AttribType")):
        return "studio-attributes"
    if finding.operations and all(is_studio_path(operation.path) for operation in finding.operations):
        return "addon-routes"
    return None

"""The version of `ayon_api` that this stands in for."""

from __future__ import annotations

from ayon_sdk.compat import INTERFACE_VERSION

__all__ = ["__version__"]

__version__ = INTERFACE_VERSION

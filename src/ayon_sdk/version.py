"""Version of this package."""

from __future__ import annotations

__version__ = "0.1.0"

USER_AGENT = f"ayon-sdk/{__version__}"
"""How requests name the software that sent them."""

# Derived from src/ayon_sdk/_async/auth.py by `python -m ayon_codegen.sync_twin`.
# Changes are made there: this file is written over.
"""Who we are to the server: tokens, login and logout, and acting as another user."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional

from ..errors import AuthenticationError, NotServiceUser
from ..identity import TokenOwner
from ..responses import ServerResponse, error_of
from . import _compat_io
from .connection import Connection


class AuthAPI(Connection):
    """Tokens, login, logout, service users."""

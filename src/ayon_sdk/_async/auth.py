"""Who we are to the server: tokens, login and logout, and acting as another user."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Optional

from ..errors import AuthenticationError, NotServiceUser
from ..identity import TokenOwner
from ..responses import ServerResponse, error_of
from . import _compat_io
from .connection import AsyncConnection


class AsyncAuthAPI(AsyncConnection):
    """Tokens, login, logout, service users."""

"""What the environment says about the connection: names of the variables and their values with defaults.

Values that make no sense (a timeout of ``abc``) count as not set, so that a typo in a studio's launcher does not stop a
host application.
"""

from __future__ import annotations

import os
from typing import Optional

SERVER_URL = "AYON_SERVER_URL"
API_KEY = "AYON_API_KEY"
SERVER_TIMEOUT = "AYON_SERVER_TIMEOUT"
SERVER_RETRIES = "AYON_SERVER_RETRIES"
SITE_ID = "AYON_SITE_ID"
DEFAULT_SETTINGS_VARIANT = "AYON_DEFAULT_SETTINGS_VARIANT"
CA_FILE = "AYON_CA_FILE"
CERT_FILE = "AYON_CERT_FILE"

TIMEOUT = 10.0
"""Seconds to wait for the server when nothing else is said."""
RETRIES = 3
"""Attempts in all, when nothing else is said."""
VARIANT = "production"
"""Settings variant when nothing else is said."""


def get_server_url() -> Optional[str]:
    """URL of the server, from AYON_SERVER_URL."""
    return os.environ.get(SERVER_URL) or None


def get_api_key() -> Optional[str]:
    """Token or API key, from AYON_API_KEY."""
    return os.environ.get(API_KEY) or None


def get_default_timeout() -> float:
    """Seconds to wait for the server, from AYON_SERVER_TIMEOUT; 10 when it is not a positive number."""
    try:
        value = float(os.environ.get(SERVER_TIMEOUT) or 0)
    except ValueError:
        return TIMEOUT
    return value if 0 < value < float("inf") else TIMEOUT


def get_default_max_retries() -> int:
    """Attempts in all for one request, from AYON_SERVER_RETRIES; 3 when it is not a positive number."""
    try:
        value = int(os.environ.get(SERVER_RETRIES) or 0)
    except ValueError:
        return RETRIES
    return value if value > 0 else RETRIES


def get_default_settings_variant() -> str:
    """Settings variant, from AYON_DEFAULT_SETTINGS_VARIANT; ``"production"`` when it is not set."""
    return os.environ.get(DEFAULT_SETTINGS_VARIANT) or VARIANT


def get_default_site_id() -> Optional[str]:
    """Id of this machine's site, from AYON_SITE_ID."""
    return os.environ.get(SITE_ID) or None


def get_ca_file() -> Optional[str]:
    """File or directory with certificates to trust, from AYON_CA_FILE."""
    return os.environ.get(CA_FILE) or None


def get_cert_file() -> Optional[str]:
    """PEM file with the client's certificate and key, from AYON_CERT_FILE."""
    return os.environ.get(CERT_FILE) or None

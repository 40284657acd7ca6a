"""`ayon_sdk.events`, under the name that scripts import."""

from __future__ import annotations

from ayon_sdk.compat import stand_in

stand_in(__name__)

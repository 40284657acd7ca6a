"""``python -m ayon_codegen``: commands of a checkout; users have ``ayon-sdk generate`` and ``ayon-sdk schema``."""

from __future__ import annotations

from .commands import checkout

if __name__ == "__main__":
    checkout(prog_name="python -m ayon_codegen")

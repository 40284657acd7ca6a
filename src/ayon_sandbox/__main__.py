"""``python -m ayon_sandbox``: the same as the command ``ayon-sandbox``."""

from __future__ import annotations

import sys

from ayon_sandbox.cli import main

sys.exit(main())

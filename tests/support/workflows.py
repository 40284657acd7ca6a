"""Steps of GitHub Actions, run here the way a runner does it: expressions, environment, outputs, bash."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

__all__ = ["Runner", "read_yaml", "yaml_blocks"]


def read_yaml(text: str) -> Any:
    return YAML(typ="safe").load(text)


def yaml_blocks(markdown: str) -> list[str]:
    """The yaml blocks of a page."""
    return re.findall(r"^```yaml\n(.*?)^```$", markdown, re.MULTILINE | re.DOTALL)


class Runner:
    """Runs ``run`` steps in one folder."""

    def __init__(self, folder: Path, temporary: Path, contexts: Mapping[str, str]) -> None:
        self.folder = folder
        self.temporary = temporary
        self.contexts = contexts
        """Values of expressions: ``inputs.base``."""
        self.summary = temporary / "summary.md"
        self.output = temporary / "output"
        self.environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("AYON_", "GITHUB_"))},
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(folder),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_OUTPUT": str(self.output),
            "RUNNER_TEMP": str(temporary),
        }

    def fill(self, text: object) -> str:
        """A text with its expressions worked out."""
        return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", lambda match: self.contexts[match[1]], str(text))

    def run(
        self, step: Mapping[str, Any], *, environ: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        env = {name: self.fill(value) for name, value in step.get("env", {}).items()}
        script = self.temporary / "step.sh"
        script.write_text(self.fill(step["run"]), encoding="utf-8")
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.folder,
            env={**self.environ, **(environ or {}), **env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=400,
        )

    def outputs(self) -> dict[str, str]:
        """What steps have said for later ones."""
        lines = self.output.read_text(encoding="utf-8").splitlines() if self.output.exists() else []
        return dict(line.split("=", 1) for line in lines)

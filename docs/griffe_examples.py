"""Shows the ``Example:`` sections of our docstrings as code; they stand without fences, as help() shows them best."""

from __future__ import annotations

import re
import textwrap
from typing import Any

import griffe

_SECTION = re.compile(r"^(?P<indent>[ ]*)Example:\n(?P<code>(?:(?P=indent)[ ]{4}.*\n?|[ ]*\n)+)", re.MULTILINE)


def _fenced(match: re.Match[str]) -> str:
    code = textwrap.dedent(match["code"]).strip("\n")
    block = f"Example:\n    ```python\n{textwrap.indent(code, '    ')}\n    ```\n"
    return textwrap.indent(block, match["indent"])


class FencedExamples(griffe.Extension):
    """Puts the code of examples between fences before the docstring is parsed."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None and "```" not in obj.docstring.value:
            obj.docstring.value = _SECTION.sub(_fenced, obj.docstring.value)

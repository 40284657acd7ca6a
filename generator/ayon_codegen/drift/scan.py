"""Which lines of a user's code run into what was found."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from .findings import CodeLine, Confidence, Finding, Report, Unread
from .scan_code import TOO_COMMON, Use, uses_of
from .scan_files import python_files, read_source
from .scan_values import weaker

__all__ = ["scan"]

_IMPORT = re.compile(r"^[ \t]*(?:from|import)[ \t]+(?:ayon_sdk|ayon_api|ayon_rest)\b", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]\w*")
_LONGEST = 200
"""Characters of a line that are shown."""
_STRENGTH: tuple[Confidence, ...] = ("certain", "likely", "possible")


def scan(report: Report, paths: Iterable[Path | str]) -> Report:
    """Find the lines of code that use what the findings of a report touch.

    Args:
        report: What was found, with what it touches.
        paths: Python files, and folders that are searched for them.

    Returns:
        The same report with `Finding.lines` filled in, and with the files that could not be read.
    """
    wanted = [_Wanted(found) for found in report.findings]
    words = frozenset(word for one in wanted for word in one.words)
    # A module that does not import the SDK can only be given a connection: what it does with keys tells nothing.
    telling = frozenset(word for one in wanted for word in one.members_alone) - TOO_COMMON
    lines: list[dict[tuple[str, int], CodeLine]] = [{} for _ in wanted]
    unread: list[Unread] = []
    by_word: dict[str, list[int]] = {}
    for index, one in enumerate(wanted):
        for word in one.words:
            by_word.setdefault(word, []).append(index)
    for path, name in python_files(paths):
        try:
            text = read_source(path)
            imports = _IMPORT.search(text) is not None
            there = (words if imports else telling).intersection(_WORD.findall(text))
            tree = _parse(text) if there else None
        except ValueError as error:
            unread.append(Unread(name, str(error)))
            continue
        if tree is None:
            continue
        uses: dict[str, list[Use]] = {}
        for use in uses_of(tree, imports=imports):
            uses.setdefault(use.symbol, []).append(use)
        source = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for index in sorted({index for word in there for index in by_word[word]}):
            for use, symbol, confidence in wanted[index].reached(uses):
                line = _line(name, use, source, symbol, confidence)
                _keep(lines[index], line)
    findings = tuple(
        replace(found, lines=tuple(sorted(known.values(), key=lambda line: (line.file, line.line))))
        for found, known in zip(report.findings, lines, strict=True)
    )
    return replace(report, findings=findings, unread=tuple(unread))


def _parse(text: str) -> ast.Module:
    """The syntax tree of a module.

    Raises:
        ValueError: It is no Python that this Python can read.
    """
    try:
        with warnings.catch_warnings():
            # Escapes and comparisons that Python warns about are the author's.
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except SyntaxError as error:
        raise ValueError(f"not Python of this version: {error.msg} (line {error.lineno})") from error
    except (RecursionError, MemoryError) as error:
        raise ValueError("nested too deeply") from error


def _line(name: str, use: Use, source: list[str], symbol: str, confidence: Confidence) -> CodeLine:
    text = source[use.line - 1] if use.line <= len(source) else ""
    # Syntax trees count bytes.
    column = len(text.encode()[: use.column].decode(errors="ignore"))
    return CodeLine(name, use.line, column + 1, text.strip()[:_LONGEST], symbol, confidence)


def _keep(known: dict[tuple[str, int], CodeLine], line: CodeLine) -> None:
    """One entry for each line of code: the surest, of equals the first."""
    before = known.get((line.file, line.line))
    if before is None or _STRENGTH.index(line.confidence) < _STRENGTH.index(before.confidence):
        known[line.file, line.line] = line


@dataclass
class _Wanted:
    """What to look for on account of a finding."""

    finding: Finding
    members: dict[str, bool] = field(default_factory=dict[str, bool])
    """Members, functions and operations → whether they are touched fully."""
    parameters: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Member or operation → its parameters that are touched."""
    keys: dict[str, str] = field(default_factory=dict[str, str])
    """Key or attribute of results → touched name."""
    models: dict[str, str] = field(default_factory=dict[str, str])
    """Class of a model → touched name; with its field where one is touched."""

    def __post_init__(self) -> None:
        found = self.finding
        if found.level == "info" and not found.base:
            # What is only added is used by nobody yet.
            return
        for touch in found.touches:
            match touch.kind:
                case "member" | "function" | "operation":
                    if touch.name != "ServerAPI":
                        self.members[touch.name] = touch.extent == "fully"
                case "parameter":
                    owner, _, parameter = touch.name.partition("(")
                    self.parameters.setdefault(owner, set()).add(parameter.rstrip(")"))
                case "field":
                    model, _, attribute = touch.name.partition(".")
                    self.keys[attribute] = touch.name
                    self.models[model] = touch.name
                case "model":
                    self.models.setdefault(touch.name, touch.name)
                case "graphql":
                    if not found.where.endswith(")") and "." in found.where and not self._is_list():
                        self.keys[found.prop] = touch.name
        if self.keys and found.prop and found.part != "parameter":
            self.keys.setdefault(found.prop, next(iter(self.keys.values())))
        self.parameters.update(
            {name.replace("ServerAPI.", "ayon_sdk.", 1): names for name, names in [*self.parameters.items()]}
        )

    def _is_list(self) -> bool:
        """Whether it is a GraphQL list, which members stand for."""
        return (
            self.finding.schema in ("ProjectNode", "Query")
            and bool(self.finding.part == "graphql")
            and (any(self.members.values()))
        )

    @property
    def members_alone(self) -> frozenset[str]:
        """Names of members and operations."""
        return frozenset(name.rpartition(".")[2] for name in self.members)

    @property
    def words(self) -> frozenset[str]:
        """Words of which a file has at least one if it is of interest."""
        return frozenset(
            self.members_alone | self.keys.keys() | self.models.keys() | {f"{name}Dict" for name in self.models}
        )

    def reached(self, uses: dict[str, list[Use]]) -> list[tuple[Use, str, Confidence]]:
        """Uses that the finding reaches: what is used, and how sure that is.

        Args:
            uses: Those of a module by symbol.
        """
        found: list[tuple[Use, str, Confidence]] = []
        calls: list[tuple[Use, str, Confidence]] = []
        names = self.members.keys() | self.keys.keys() | self.models.keys()
        for use in (use for name in names & uses.keys() for use in uses[name]):
            match use.kind:
                case "key" | "attribute" | "field":
                    hit = self._read(use)
                    if hit is not None:
                        found.append((use, *hit))
                case _:
                    hit = self._called(use)
                    if hit is not None:
                        (calls if hit[1] == "possible" and self.keys else found).append((use, *hit))
        # That a result is read without the key that changed says that it does not matter here.
        return found or calls

    def _read(self, use: Use) -> tuple[str, Confidence] | None:
        symbol = self.keys.get(use.symbol)
        if symbol is None:
            return None
        if use.origins & self.members.keys():
            return symbol, use.confidence
        if not use.origins and _telling(use.symbol):
            return symbol, "possible"
        return None

    def _called(self, use: Use) -> tuple[str, Confidence] | None:
        if use.symbol in self.models and use.kind == "call":
            attribute = self.models[use.symbol].partition(".")[2]
            if not attribute or attribute in use.parameters or use.open:
                return self.models[use.symbol], "certain" if attribute in use.parameters else "likely"
            return None
        if use.symbol not in self.members:
            return None
        fully = self.members[use.symbol]
        parameters = self.parameters.get(use.symbol, set())
        if use.kind == "reference":
            return use.symbol, weaker(use.confidence, "certain" if fully else "likely")
        if parameters:
            given = sorted(parameters & use.parameters)
            if given:
                return f"{use.symbol}({given[0]})", use.confidence
            if use.open:
                return f"{use.symbol}({sorted(parameters)[0]})", "possible"
            return (use.symbol, weaker(use.confidence, "likely")) if fully else None
        if fully:
            return use.symbol, use.confidence
        if any(self.parameters.values()) and self.finding.part in ("parameter", "request"):
            # Others can give what changed, this one can not.
            return None
        return use.symbol, "possible" if self.keys else weaker(use.confidence, "likely")


def _telling(name: str) -> bool:
    """Whether a name is so much the server's own that it tells by itself: ``hasReviewables``, not ``name``."""
    return bool(re.search(r"[a-z][A-Z]", name)) or name.count("_") > 1

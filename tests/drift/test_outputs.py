"""What each form says of the same verdict, and that schema text stays text in all of them."""

from __future__ import annotations

import io
import json
import re
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pytest
from ayon_codegen.drift.approvals import Approval
from ayon_codegen.drift.findings import Finding, Report
from ayon_codegen.drift.outputs.github import as_annotations
from ayon_codegen.drift.outputs.junit import as_junit
from ayon_codegen.drift.outputs.machine import as_json
from ayon_codegen.drift.outputs.markdown import LONGEST, as_markdown, code, prose
from ayon_codegen.drift.outputs.page import as_html
from ayon_codegen.drift.outputs.terminal import as_text, show
from ayon_codegen.drift.outputs.wording import safe
from ayon_codegen.drift.verdict import Policy, Verdict, judge
from markdown_it import MarkdownIt
from rich.console import Console
from support import drift_reports as reports

TODAY = date(2026, 6, 15)
APPROVALS = (
    Approval(reports.REQUIRED.fingerprint, "we always send it", date(2099, 1, 1)),
    Approval(reports.GRAPHQL.fingerprint, "nobody asks", date(2020, 1, 1)),
    Approval("0" * 16, "was once", None, "error x"),
)
SHOWN = safe(reports.ATTACK)
"""The attack as people see it: no control or direction characters, one line."""


def studio(**policy: Any) -> Verdict:
    return judge(reports.STUDIO, APPROVALS, Policy(**policy), today=TODAY, scanned=True)


def hostile() -> Verdict:
    return judge(reports.HOSTILE, [Approval("0" * 16, reports.ATTACK)], scanned=True)


def nothing() -> Verdict:
    return judge(reports.NOTHING)


# -- text -------------------------------------------------------------------------------------------------------------


def drawn(verdict: Verdict, **options: Any) -> str:
    out = io.StringIO()
    show(verdict, Console(file=out, highlight=False, legacy_windows=False, **options))
    return out.getvalue()


def test_text_says_what_changed_and_where() -> None:
    assert as_text(judge(reports.STUDIO)).splitlines()[:15] == [
        "pinned (1.16.0) → https://ayon.studio.example (1.17.0)",
        "  AYON server 1.16.0, 367 operations → AYON server 1.17.0, 371 operations",
        "  GraphQL 1.16.0, 148 types → GraphQL 1.17.0, 150 types",
        "",
        "Errors: breaks callers (3)",
        "",
        "error    response-property-removed   GET /api/projects/{project_name}/folders/{folder_id} 200 "
        f"application/json $.hasReviewables   {reports.REMOVED.fingerprint}",
        "         FolderModel.hasReviewables is gone.",
        "         also at  GET /api/projects/{project_name}/lists 200 application/json $.folders[].hasReviewables",
        "         touches  server.rest.folders.get_folder, FolderModel.has_reviewables; "
        "partly ServerAPI.get_rest_folder, ServerAPI.get_entity_lists",
        '         your code  tools/publish.py:41   if folder["hasReviewables"]:   likely',
        "         your code  tools/report.py:7   server.get_rest_folder(project, folder_id)   certain",
        "         do  Read folder.get('hasReviewables') until all servers are new.",
        "",
        "error    request-property-became-required   PATCH /api/projects/{project_name}/folders/{folder_id} "
        f"application/json $.folderType   {reports.REQUIRED.fingerprint}",
    ]


def test_text_keeps_apart_what_does_not_count() -> None:
    text = as_text(studio())
    attributes = text.index("Studio set-up: attributes, not counted (1)")
    addons = text.index("Studio set-up: routes of addons, not counted (1)")
    approved = text.index("\nApproved (1)")
    unused = text.index("Approvals that match nothing any more (1)")
    assert text.index("Errors: breaks callers (2)") < attributes < addons < approved < unused
    assert attributes < text.index("FolderAttribModel.renderEngine is gone.") < addons
    assert "approved  we always send it (until 2099-01-01)" in text
    assert "approved  nobody asks (expired on 2020-01-01)" in text
    assert text.splitlines()[-3:] == [
        "3 errors, 2 warnings, 1 info; 1 approved, 2 of studio set-up",
        "The approval of 1 finding has expired: it does not count any more.",
        "3 findings of level error are open.",
    ]


def test_text_lists_from_a_level_on_and_counts_all() -> None:
    brief = as_text(studio(), "warning")
    assert "operation-added" not in brief
    assert "1 finding below warning not listed; --show info lists them." in brief
    assert "3 errors, 2 warnings, 1 info" in brief
    assert "operation-added" in as_text(studio(), "info")
    assert "parameter-maximum-decreased" not in as_text(studio(), "error")


def test_text_lists_only_my_code_where_nothing_else_counts() -> None:
    text = as_text(studio(only_my_code=True), "warning")
    assert "hasReviewables" in text
    assert "assigneeNames" not in text
    assert "renderEngine" not in text
    assert "6 findings that your code does not run into not listed.\n" in text
    assert text.endswith("1 finding of level error that your code runs into is open.\n")
    assert [name for name, _, _ in commands(as_annotations(studio(only_my_code=True), environ={}))] == [
        *("error", "error", "warning", "warning", "notice")
    ]


def test_what_reaches_code_is_told_first() -> None:
    report = Report((), (), (reports.GRAPHQL, reports.REQUIRED))
    for text in (as_text(judge(report)), as_markdown(judge(report)), as_html(judge(report))):
        assert text.index("FolderPatchModel" if "FolderPatchModel" in text else "folderType") < text.index(
            "assigneeNames"
        )


def test_text_is_plain_in_a_pipe_and_coloured_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b" not in drawn(studio(), width=40)
    assert drawn(studio(), width=40) == as_text(studio(), "warning")
    coloured = drawn(studio(), width=400, force_terminal=True)
    assert "\x1b[1;31merror" in coloured
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", drawn(studio(), width=400, force_terminal=True))


def test_text_fits_a_narrow_terminal() -> None:
    lines = drawn(studio(), width=50, force_terminal=True, color_system=None).splitlines()
    assert max(map(len, lines)) <= 50
    assert sum(line.startswith("         ") for line in lines) > 20


def test_text_cannot_steer_a_terminal() -> None:
    for text in (as_text(hostile()), drawn(hostile(), width=80, force_terminal=True, color_system=None)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800]", text)
    assert SHOWN in as_text(hostile())


def test_nothing_is_said_in_all_forms() -> None:
    assert as_text(nothing()).endswith("0 errors, 0 warnings, 0 infos\nNothing changed.\n")
    assert "✅ Nothing changed." in as_markdown(nothing())
    assert as_annotations(nothing()).endswith("(1.17.0)::0 errors, 0 warnings, 0 infos. Nothing changed.\n")
    assert "Nothing changed between the two." in as_html(nothing())
    assert json.loads(as_json(nothing()))["findings"] == []
    suite = ElementTree.fromstring(as_junit(nothing()))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")


def test_code_that_could_not_be_read_is_told_in_all_forms() -> None:
    told = "not Python of this version: Missing parentheses in call to 'print' (line 3)"
    assert f"Code that could not be looked through (1)\n  tools/legacy.py: {told}\n" in as_text(studio())
    assert json.loads(as_json(studio()))["unread"] == [{"file": "tools/legacy.py", "reason": told}]
    assert f"- `tools/legacy.py`: {told}\n" in as_markdown(studio())
    assert told in as_junit(studio())
    (name, properties, data) = commands(as_annotations(studio(), environ={}))[-2]
    assert (name, properties["file"], data) == ("warning", "tools/legacy.py", told)
    assert "tools/legacy.py" in Shown(as_html(studio())).text


# -- JSON -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [studio, hostile, nothing])
def test_json_is_as_its_schema_says(make: Any) -> None:
    schema = json.loads(files("ayon_codegen.drift").joinpath("outputs/report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    text = as_json(make())
    assert text.isascii()
    jsonschema.validate(json.loads(text), schema, format_checker=jsonschema.FormatChecker())


def test_json_holds_everything() -> None:
    found = json.loads(as_json(studio(fail_on="warning", only_my_code=True)))
    assert found["format"] == "ayon-sdk/drift"
    assert found["version"] == 1
    assert found["failed"] is True
    assert found["policy"] == {"fail_on": "warning", "fail_on_noise": False, "only_my_code": True}
    assert found["summary"] == {"error": 3, "warning": 2, "info": 1, "approved": 1, "noise": 2, "counting": 1}
    assert [item["rule"] for item in found["findings"]] == [item.rule for item in reports.STUDIO.findings]
    first, _, third = found["findings"][:3]
    assert first["fingerprint"] == reports.REMOVED.fingerprint
    assert first["operation"]["operation_id"] == "get_folder"
    assert first["code"][0] == {
        "file": "tools/publish.py",
        "line": 41,
        "column": 4,
        "text": 'if folder["hasReviewables"]:',
        "symbol": "FolderModel.has_reviewables",
        "confidence": "likely",
    }
    assert first["counts"] is True
    assert third["approval"] == {
        "fingerprint": reports.REQUIRED.fingerprint,
        "reason": "we always send it",
        "expires": "2099-01-01",
        "expired": False,
    }
    assert found["unused_approvals"] == [{"fingerprint": "0" * 16, "reason": "was once", "expires": None}]


# -- Markdown ---------------------------------------------------------------------------------------------------------


class Shown(HTMLParser):
    """Tags of a document, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def rendered(text: str) -> Shown:
    return Shown(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text))


TRICKY = [
    reports.ATTACK, "- item", "1. item", "1) item", "# head", "+ item", "===", "---", "> quote", "    code", "a|b",
    "a\\|b", "\\", "`", "``", "`a", "a`", "*a*", "_a_", "**a**", "~~a~~", "$a$", "<a>", "&amp;", "&#64;", "[a](b)",
    "![a](b)", "[a]: b", "http://a.example", "a@b.example", "| a | b |", "<!-- a -->", "<br>", "a  ", "\\`a\\`",
    "$`x`$", "[x]", ": a", "| a", "...", "a\\",
]  # fmt: skip


@pytest.mark.parametrize("text", TRICKY)
def test_markdown_shows_text_as_it_is(text: str) -> None:
    plain = safe(text)
    in_prose = rendered(f"{prose(text)}\n")
    assert in_prose.tags == ["p"]
    assert in_prose.text.replace("\u200b", "").strip() == plain
    in_list = rendered(f"- a<br>\n  {prose(text)}<br>\n  b\n")
    assert in_list.tags == ["ul", "li", "br", "br"]
    as_code = rendered(f"x {code(text)}\n")
    assert as_code.tags == ["p", "code"]
    assert as_code.text.strip() == f"x {plain}"


@pytest.mark.parametrize("text", TRICKY)
def test_markdown_tables_keep_their_columns(text: str) -> None:
    line = reports.REMOVED.lines[0]
    found = Finding(
        "rule", "error", "response", text, "", lines=(type(line)(f"{text}.py", 1, 1, text, "x", "certain"),)
    )  # fmt: skip
    table = rendered(as_markdown(judge(Report((), (), (found,)), scanned=True)).split("### Errors")[0])
    assert table.tags.count("td") == 5 + 3
    assert table.tags.count("code") == 2
    assert safe(f"{text}.py:1") in table.text


def test_markdown_takes_no_markup_from_a_schema() -> None:
    text = as_markdown(hostile())
    shown = rendered(text)
    allowed = {
        *("h2", "h3", "p", "ul", "li", "code", "br", "strong", "em", "sub", "details", "summary", "b"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    assert set(shown.tags) <= allowed
    assert all(name == "style" and value == "text-align:right" for name, value in shown.attributes)
    outside_code = re.sub(r"(`+).+?\1|<code>.*?</code>", "", text)
    assert "@octocat" not in outside_code
    assert "#123" not in outside_code
    assert "https://" not in outside_code


def test_markdown_tells_the_code_first_and_folds_the_rest() -> None:
    text = as_markdown(studio())
    assert text.index("### In your code (2 lines)") < text.index("### Errors: breaks callers (2)")
    assert text.index("<summary><b>Warnings: may break callers (2)") < text.index("<summary><b>Infos")
    assert "<summary><b>Studio set-up: attributes, not counted (1)</b></summary>" in text
    assert "Approved: we always send it (until 2099-01-01)" in text
    assert f"- `{'0' * 16}` was once" in text
    shown = rendered(text)
    assert shown.tags.count("details") == text.count("</details>") == 5


@pytest.mark.parametrize("count", [10, 3000])
def test_markdown_fits_github_and_says_what_was_cut(count: int) -> None:
    text = as_markdown(judge(reports.large(count)))
    assert len(text) <= LONGEST
    shown = text.count("`parameter-removed`")
    if count == 10:
        assert shown == 10
        assert "Cut here" not in text
    else:
        assert len(text) > LONGEST - 1500
        assert f"> **Cut here:** {count - shown:,} changes did not fit into 65,536 characters." in text
    assert text.count("<details>") == text.count("</details>")


# -- GitHub -----------------------------------------------------------------------------------------------------------


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Workflow commands as a runner reads them."""
    found: list[tuple[str, dict[str, str], str]] = []
    for line in text.splitlines():
        match = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
        assert match, line
        properties = dict(part.split("=", 1) for part in match[2].split(","))
        for name, value in properties.items():
            for escape, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
                value = value.replace(escape, char)
            properties[name] = value
        data = match[3].replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        found.append((match[1], properties, data))
    return found


def test_annotations_mark_the_lines_of_code() -> None:
    found = commands(as_annotations(studio(), environ={}))
    assert found[0] == (
        "error",
        {"file": "tools/publish.py", "line": "41", "col": "4",
         "title": "response-property-removed: FolderModel.has_reviewables"},
        "FolderModel.hasReviewables is gone. Read folder.get('hasReviewables') until all servers are new. "
        "[GET /api/projects/{project_name}/folders/{folder_id} 200 application/json $.hasReviewables and 1 more place]",
    )  # fmt: skip
    assert [(name, properties.get("file")) for name, properties, _ in found] == [
        ("error", "tools/publish.py"),
        ("error", "tools/report.py"),
        ("error", None),
        ("warning", None),
        ("warning", None),
        ("warning", None),
        ("warning", "tools/legacy.py"),
        ("notice", None),
    ]
    assert found[-3][1]["title"] == "approval that matches nothing"
    assert found[-1][2] == (
        "3 errors, 2 warnings, 1 info; 1 approved, 2 of studio set-up. 3 findings of level error are open."
    )


def test_one_line_of_code_gets_one_annotation() -> None:
    (command,) = [
        entry for entry in commands(as_annotations(judge(reports.STUDIO), environ={})) if entry[1].get("line") == "7"
    ]
    assert command[1]["title"] == "2 changes: ServerAPI.get_rest_folder"
    assert len(command[2].splitlines()) == 2


def test_annotations_name_files_from_the_repository_on() -> None:
    line = type(reports.REMOVED.lines[0])("/home/runner/work/repo/tools/a.py", 1, 1, "x", "y", "certain")
    found = Finding("rule", "error", "response", "Gone.", "", lines=(line,))
    verdict = judge(Report((), (), (found,)))
    environ = {"GITHUB_WORKSPACE": "/home/runner/work/repo"}
    assert commands(as_annotations(verdict, environ=environ))[0][1]["file"] == "tools/a.py"
    elsewhere = {"GITHUB_WORKSPACE": "/elsewhere"}
    assert commands(as_annotations(verdict, environ=elsewhere))[0][1]["file"] == line.file


def test_annotations_cannot_be_made_by_a_schema() -> None:
    found = commands(as_annotations(hostile(), environ={}))
    assert [name for name, _, _ in found] == ["error", "warning", "warning", "notice"]
    assert found[0][1]["line"] == "3"
    assert found[0][2].startswith(f"{SHOWN} {SHOWN} [GET /{SHOWN}")


def test_noise_gets_annotations_only_when_it_counts() -> None:
    assert "renderEngine" not in as_annotations(studio())
    assert "renderEngine" in as_annotations(studio(fail_on_noise=True))


# -- JUnit ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [studio, hostile, nothing, lambda: judge(reports.large(300))])
def test_junit_is_read_by_others(make: Any) -> None:
    verdict = make()
    xml = junitparser.JUnitXml.fromstring(as_junit(verdict).encode())
    cases = [case for suite in xml for case in suite]
    assert len({(case.classname, case.name) for case in cases}) == len(cases)
    failures = [case for case in cases if any(isinstance(result, junitparser.Failure) for result in case.result)]
    assert bool(failures) == bool(verdict.counting)
    totals = (xml.tests, xml.failures)
    xml.update_statistics()
    assert totals == (xml.tests, xml.failures) == (len(cases), len(failures))


def test_junit_fails_what_counts_and_skips_what_is_approved() -> None:
    root = ElementTree.fromstring(as_junit(studio()))
    cases = {str(case.get("name")).split()[0]: case for case in root.iter("testcase")}
    failure = cases["graphql-field-removed"].find("failure")
    assert failure is not None
    assert failure.get("message") == "TaskNode.assigneeNames was removed."
    assert "approved expired on 2020-01-01: nobody asks" in str(failure.text)
    skipped = cases["request-property-became-required"].find("skipped")
    assert skipped is not None
    assert skipped.get("message") == "approved until 2099-01-01: we always send it"
    assert cases["operation-added"].find("failure") is None
    assert {suite.get("name") for suite in root} == {
        *("Response", "Request", "GraphQL", "Parameter", "Operation"),
        *("Response: studio set-up", "Operation: studio set-up"),
    }
    assert "was once" in "".join(text for text in root.itertext())


# -- HTML -------------------------------------------------------------------------------------------------------------


def test_html_takes_no_markup_from_a_schema() -> None:
    page = Shown(as_html(hostile()))
    assert page.tags.count("script") == page.tags.count("style") == 1
    assert not {"img", "iframe", "object", "embed", "base"} & set(page.tags)
    handlers = [name for name, _ in page.attributes if name.startswith("on") or name == "style"]
    assert handlers == []
    for name, value in page.attributes:
        if name in ("href", "src"):
            assert str(value).startswith(("#", "data:image/svg+xml,"))
    assert SHOWN in page.text

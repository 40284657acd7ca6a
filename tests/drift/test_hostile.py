"""A schema is untrusted: documents whose every text is an attack, through the real command into every form."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from ayon_codegen.drift.command import drift
from click.testing import CliRunner
from markdown_it import MarkdownIt
from support.browser import find_browser, running
from support.drift_reports import ATTACK

ANNOTATION = re.compile(r"::(error|warning|notice) [^:]*::[^\r\n]*")


def document(**more: Any) -> dict[str, Any]:
    """A document that says the attack wherever a document can say anything."""
    shot = {
        "type": "object",
        "title": ATTACK,
        "description": ATTACK,
        "properties": {f"kept {ATTACK}": {"type": "string", "enum": [ATTACK, "a"]}, **more.get("properties", {})},
    }
    parameter = {"name": f"kept {ATTACK}", "in": "query", "schema": {"type": "string", "default": more.get("default")}}
    kept = {
        "operationId": f"kept {ATTACK}",
        "tags": [ATTACK],
        "summary": ATTACK,
        "parameters": [parameter],
        "responses": {
            "200": {
                "description": ATTACK,
                "content": {
                    "application/json": {"schema": {"$ref": f"#/components/schemas/Shot{more.get('name', '')}"}}
                },
            }
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": ATTACK, "version": ATTACK},
        "servers": [{"url": f"https://{ATTACK}{more.get('server', '')}"}],
        "paths": {f"/kept/{ATTACK}": {"get": kept}, **more.get("paths", {})},
        "components": {"schemas": {"Shot": shot}},
    }


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    gone = {"operationId": f"gone {ATTACK}", "tags": [ATTACK], "responses": {"200": {"description": "ok"}}}
    base = document(paths={f"/gone/{ATTACK}": {"get": gone}}, properties={f"gone {ATTACK}": {"type": "string"}})
    revision = document(
        default=ATTACK,
        server="x",
        properties={f"new {ATTACK}": {"const": ATTACK}},
        paths={f"/new/{ATTACK}": {"put": gone}},
    )
    (folder / "base.json").write_text(json.dumps(base), encoding="utf-8")
    (folder / "revision.json").write_text(json.dumps(revision), encoding="utf-8")
    forms = ("json", "github", "markdown", "junit", "html")
    done = CliRunner().invoke(
        drift,
        [
            *("--base", str(folder / "base.json"), "--revision", str(folder / "revision.json"), "--show", "info"),
            *("-o", str(folder / "text")),
            *(part for form in forms for part in (f"--{form}", str(folder / form))),
            *("--write-approvals", str(folder / "approvals.toml"), "--reason", ATTACK.replace("\ud800", "")),
        ],
    )
    assert done.exit_code == 1, done.output
    assert len(json.loads((folder / "json").read_text(encoding="utf-8"))["findings"]) > 5
    return folder


def read(reports: Path, form: str) -> str:
    return (reports / form).read_text(encoding="utf-8")


def test_text_steers_no_terminal(reports: Path) -> None:
    text = read(reports, "text")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_annotations_are_ours_alone(reports: Path) -> None:
    for line in read(reports, "github").splitlines():
        assert ANNOTATION.fullmatch(line), line


def test_junit_is_xml(reports: Path) -> None:
    root = ElementTree.fromstring(read(reports, "junit"))
    assert {element.tag for element in root.iter()} <= {
        *("testsuites", "testsuite", "testcase", "failure", "skipped", "system-out", "system-err")
    }


def test_markdown_is_plain(reports: Path) -> None:
    found: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)
            assert not attrs or attrs == [("style", "text-align:right")]

    Tags().feed(MarkdownIt("commonmark", {"html": True}).enable("table").render(read(reports, "markdown")))
    assert not found & {"a", "img", "script", "iframe", "pre", "h1", "blockquote"}


def test_approvals_are_toml_and_match(reports: Path) -> None:
    done = CliRunner().invoke(
        drift,
        [
            *("--base", str(reports / "base.json"), "--revision", str(reports / "revision.json")),
            *("--approvals", str(reports / "approvals.toml")),
        ],
    )
    assert done.exit_code == 0, done.output


def test_a_browser_runs_nothing_of_it(reports: Path) -> None:
    program = find_browser()
    if program is None:
        pytest.skip("no browser of the Chromium family is on PATH (make browser installs Debian's)")
    page_file = reports / "report.html"
    page_file.write_text(read(reports, "html"), encoding="utf-8")
    with running(program) as browser, browser.page() as page:
        page.open(page_file.as_uri())
        page.click("#unfold")
        assert page.run("document.querySelectorAll('.finding[open]').length") > 5
        assert page.run("window.hacked") is None
        assert page.run("document.querySelectorAll('img, iframe, object').length") == 0
        assert page.requests == [page_file.as_uri()]
        assert page.messages == []

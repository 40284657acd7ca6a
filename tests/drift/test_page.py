"""The HTML report in a real browser: filters, search, keys, print, and what a hostile schema cannot do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import tomllib
from ayon_codegen.drift.approvals import Approval
from ayon_codegen.drift.outputs.page import as_html
from ayon_codegen.drift.verdict import Verdict, judge
from support import drift_reports as reports
from support.browser import Browser, Page, find_browser, running

SHOWN = (
    "[...document.querySelectorAll('.finding')].filter(e => e.offsetParent)"
    ".map(e => e.querySelector('.text').textContent)"
)
TODAY = date(2026, 6, 15)

HAS_REVIEWABLES = "FolderModel.hasReviewables is gone."
ASSIGNEES = "TaskNode.assigneeNames was removed."
LIMIT = "limit may be 500 at most, was 1000."
RENAMED = "get_entity_lists is called list_entity_lists."
REVIEWS = "GET /api/projects/{project_name}/reviews is new."
ENGINE = "FolderAttribModel.renderEngine is gone."
PAIRING = "GET /api/addons/kitsu/1.2.0/pairing is gone."
FOLDER_TYPE = "The body of PATCH …/folders/{folder_id} must have folderType."
ALL = [HAS_REVIEWABLES, ASSIGNEES, LIMIT, RENAMED, REVIEWS, ENGINE, PAIRING, FOLDER_TYPE]

CONTRAST = """
(() => {
  const parse = (text) => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return { r, g, b, a }; };
  const light = ({ r, g, b }) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour.a === 1) return colour;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || !element.checkVisibility() || element.closest("script, style, .hidden")) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(`${element.className} ${element.textContent.trim().slice(0, 30)} ${ratio.toFixed(2)}`);
  }
  return poor;
})()
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = find_browser()
    if program is None:
        pytest.skip("no browser of the Chromium family is on PATH (make browser installs Debian's)")
    with running(program) as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.page() as opened:
        opened.size(1200)
        yield opened


def verdict(**more: Any) -> Verdict:
    approvals = (
        Approval(reports.REQUIRED.fingerprint, "we always send it", date(2099, 1, 1)),
        Approval(reports.GRAPHQL.fingerprint, "nobody asks", date(2020, 1, 1)),
        Approval("0" * 16, "was once"),
    )
    return judge(reports.STUDIO, approvals, today=TODAY, scanned=True, **more)


@pytest.fixture
def report(tmp_path: Path) -> str:
    return saved(tmp_path, verdict())


def saved(folder: Path, judged: Verdict) -> str:
    file = folder / "report.html"
    file.write_bytes(as_html(judged).encode())
    return file.as_uri()


def shown(page: Page) -> list[str]:
    return page.run(SHOWN)


def choose(page: Page, select: str, value: str) -> None:
    page.run(
        f"(() => {{ const e = document.getElementById('{select}'); e.value = '{value}';"
        " e.dispatchEvent(new Event('change', { bubbles: true })); return e.value; })()"
    )


def test_the_page_loads_nothing_and_complains_of_nothing(page: Page, report: str) -> None:
    page.open(report)
    assert shown(page) == ALL
    assert page.requests == [report]
    assert page.messages == []
    assert page.run("document.querySelector('.verdict').textContent.trim()") == "✕ 3 findings of level error are open."
    tiles = "[...document.querySelectorAll('.tile')].map(t => [t.children[1].textContent, t.children[0].textContent])"
    assert page.run(tiles) == [
        ["errors", "3"],
        ["warnings", "2"],
        ["infos", "1"],
        ["studio set-up", "2"],
        ["approved", "1"],
        ["lines of yours", "2"],
    ]
    assert page.run("document.getElementById('shown').textContent") == "All 8 changes shown."


def test_filters_by_level_kind_part_tag_and_code(page: Page, report: str) -> None:
    page.open(report)
    page.click("input[value=error]")
    assert shown(page) == [LIMIT, RENAMED, REVIEWS]
    assert page.run("document.getElementById('shown').textContent") == "3 of 8 changes shown."
    assert page.run("[...document.querySelectorAll('.group[hidden]')].map(g => g.id)") == [
        *("group-error", "group-studio-attributes", "group-addon-routes", "group-approved"),
    ]
    page.click("input[value=error]")
    page.click("input[value=noise]")
    page.click("input[value=approved]")
    assert shown(page) == ALL[:5]
    page.click("input[value=noise]")
    page.click("input[value=open]")
    assert shown(page) == [ENGINE, PAIRING]
    page.click("#reset")
    assert shown(page) == ALL
    choose(page, "part", "graphql")
    assert shown(page) == [ASSIGNEES]
    choose(page, "part", "")
    choose(page, "tag", "Entity lists")
    assert shown(page) == [HAS_REVIEWABLES, LIMIT, RENAMED]
    choose(page, "tag", "")
    page.click("#code")
    assert shown(page) == [HAS_REVIEWABLES, FOLDER_TYPE]


def test_search_finds_words_in_any_order_and_says_when_nothing_fits(page: Page, report: str) -> None:
    page.open(report)
    page.key("/", "/")
    assert page.run("document.activeElement.id") == "search"
    page.type("publish.py GONE")
    page.until("document.getElementById('shown').textContent.startsWith('1 of 8')")
    assert shown(page) == [HAS_REVIEWABLES]
    page.type("zz")
    page.until("!document.getElementById('empty').hidden")
    assert shown(page) == []
    page.key("Escape")
    assert shown(page) == ALL
    page.key("Escape")
    assert page.run("document.activeElement === document.body")
    # What cannot be seen folded is found as well: symbols, pointers, fingerprints.
    page.key("/", "/")
    page.type(reports.MAXIMUM.fingerprint)
    page.until("document.getElementById('shown').textContent.startsWith('1 of 8')")
    assert shown(page) == [LIMIT]


def test_keys_walk_through_what_is_shown(page: Page, report: str) -> None:
    page.open(report)
    page.click("input[value=error]")
    page.run("document.activeElement.blur()")
    focused = "document.activeElement.closest('.finding')?.querySelector('.text').textContent"
    seen: list[str] = []
    for key in "jjjjk":
        page.key(key, key)
        seen.append(page.run(focused))
    assert seen == [LIMIT, RENAMED, REVIEWS, REVIEWS, RENAMED]
    page.key("Enter", "\r")
    assert page.run("document.activeElement.closest('.finding').open")
    assert "list_entity_lists" in page.run("document.activeElement.closest('.finding').querySelector('dl').innerText")


def test_everything_can_be_reached_with_the_tab_key(page: Page, report: str) -> None:
    page.open(report)
    reached: list[str] = []
    for _ in range(60):
        page.key("Tab")
        reached.append(
            page.run("document.activeElement.id || document.activeElement.className || document.activeElement.tagName")
        )
    assert reached[:2] == ["skip", "theme"]
    assert {"search", "part", "tag", "code", "unfold", "reset"} <= set(reached)
    names = page.run("[...document.querySelectorAll('input, select')].filter(e => !e.labels.length).map(e => e.id)")
    assert names == []


def test_unfold_all_unfolds_what_is_shown(page: Page, report: str) -> None:
    page.open(report)
    page.click("input[value=error]")
    page.click("#unfold")
    assert page.run("[...document.querySelectorAll('.finding[open]')].length") == 3
    page.click("#unfold")
    assert page.run("[...document.querySelectorAll('.finding[open]')].length") == 0


def test_the_address_keeps_the_filters(page: Page, report: str) -> None:
    page.open(report)
    page.click("input[value=info]")
    choose(page, "tag", "Folders")
    page.key("/", "/")
    page.type("gone")
    page.until("location.hash.includes('q=gone')")
    expected = [HAS_REVIEWABLES, ENGINE]
    assert shown(page) == expected
    address = page.run("location.href")
    page.open("about:blank#")
    page.open(address)
    assert shown(page) == expected
    assert page.run("document.querySelector('input[value=info]').checked") is False
    # An address from elsewhere cannot choose what there is not.
    page.open("about:blank#")
    page.open(f"{report}#!tag={quote('<img src=x onerror=window.hacked=1>')}&part=nope&q={quote('<b>')}")
    assert page.run("[document.getElementById('tag').value, document.getElementById('part').value, window.hacked]") == [
        *("", ""),
        None,
    ]


def test_a_line_of_code_leads_to_what_reaches_it(page: Page, report: str) -> None:
    page.open(report)
    page.click("input[value=error]")
    assert HAS_REVIEWABLES not in shown(page)
    page.click(".code-map .jump")
    assert page.run("document.activeElement.closest('.finding').open")
    assert page.run("document.activeElement.closest('.finding').querySelector('.text').textContent") == HAS_REVIEWABLES
    address = page.run("location.href")
    page.open("about:blank#")
    page.open(address)
    assert page.run("document.querySelector('.finding[open] .text').textContent") == HAS_REVIEWABLES


def test_a_bar_leads_to_its_tag(page: Page, report: str) -> None:
    page.open(report)
    page.click(".tag-link[data-tag='Entity lists']")
    assert shown(page) == [HAS_REVIEWABLES, LIMIT, RENAMED]


def test_an_approval_can_be_copied(page: Page, report: str) -> None:
    page.open(report)
    page.run(
        "Object.defineProperty(navigator, 'clipboard',"
        " { value: { writeText: (text) => { window.copied = text; } } }), 0"
    )
    page.run("document.querySelector('.finding').open = true")
    page.click(".finding .copy")
    page.until("document.querySelector('.copy').textContent === 'Copied'")
    found = tomllib.loads(page.run("window.copied"))
    assert list(found) == [reports.REMOVED.fingerprint, reports.REMOVED_AGAIN.fingerprint]
    assert {entry["reason"] for entry in found.values()} == {""}


def test_colours_follow_the_system_and_the_button(page: Page, report: str) -> None:
    background = "getComputedStyle(document.body).backgroundColor"
    page.media(prefers_color_scheme="light")
    page.open(report)
    light = page.run(background)
    page.media(prefers_color_scheme="dark")
    dark = page.run(background)
    assert light != dark
    page.click("#theme")
    assert (page.run(background), page.run("document.getElementById('theme').innerText.includes('Light')")) == (
        light,
        True,
    )
    page.click("#theme")
    page.media(prefers_color_scheme="light")
    assert page.run(background) == dark
    page.click("#theme")
    assert page.run(background) == light


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_can_be_read(page: Page, report: str, scheme: str) -> None:
    page.media(prefers_color_scheme=scheme)
    page.open(report)
    page.click("#unfold")
    assert page.run(CONTRAST) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1200])
def test_the_page_fits_its_window(page: Page, tmp_path: Path, width: int) -> None:
    for judged in (verdict(), judge(reports.HOSTILE, scanned=True)):
        page.size(width)
        page.open(saved(tmp_path, judged))
        page.click("#unfold")
        assert page.run("document.documentElement.scrollWidth") <= width


def test_print_unfolds_everything_and_leaves_the_tools_out(page: Page, report: str) -> None:
    page.media(prefers_color_scheme="dark")
    page.open(report)
    page.run(
        "addEventListener('beforeprint', () => { window.unfolded = document.querySelectorAll('.finding[open]').length;"
        " window.tools = getComputedStyle(document.querySelector('.filters')).display; }), 0"
    )
    assert page.pdf().startswith(b"%PDF-")
    assert page.run("window.unfolded") == 8
    assert page.run("document.querySelectorAll('.finding[open]').length") == 0
    page.media("print", prefers_color_scheme="dark")
    assert page.run("getComputedStyle(document.querySelector('.filters')).display") == "none"
    assert page.run("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_the_page_says_everything_without_its_script(page: Page, report: str) -> None:
    page.send("Emulation.setScriptExecutionDisabled", value=True)
    page.open(report)
    assert shown(page) == ALL
    assert page.run("[...document.querySelectorAll('.js')].filter(e => e.offsetParent).length") == 0


def test_a_schema_cannot_run_anything(page: Page, tmp_path: Path) -> None:
    address = saved(tmp_path, judge(reports.HOSTILE, [Approval("0" * 16, reports.ATTACK)], scanned=True))
    page.open(address)
    page.click("#unfold")
    page.run("document.querySelector('.jump').click()")
    assert page.run("window.hacked") is None
    assert page.run("document.querySelectorAll('img, iframe, script:not(:last-of-type)').length") == 0
    assert page.requests == [address]
    assert page.messages == []


def test_the_policy_of_the_page_stops_what_would_get_in(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    whole = as_html(verdict())
    wicked = "<script>window.hacked = 1</script><img src='http://127.0.0.1:9/x' onerror='window.hacked = 1'></body>"
    file.write_bytes(whole.replace("</body>", wicked).encode())
    page.open(file.as_uri())
    assert shown(page) == ALL
    assert page.run("window.hacked") is None
    assert any("Content Security Policy" in message for message in page.messages)


def test_nothing_changed_is_a_page_too(page: Page, tmp_path: Path) -> None:
    page.open(saved(tmp_path, judge(reports.NOTHING)))
    assert "Nothing changed between the two." in page.run("document.body.innerText")
    assert page.messages == []


def test_thousands_of_changes_can_be_searched(page: Page, tmp_path: Path) -> None:
    page.open(saved(tmp_path, judge(reports.large(3000))))
    assert page.run("document.getElementById('shown').textContent") == "All 3,000 changes shown."
    page.key("/", "/")
    page.type("number2999")
    page.until("document.getElementById('shown').textContent === '1 of 3,000 changes shown.'")
    assert shown(page) == ["Parameter number2999 is gone from the operation that lists things of kind 2999."]

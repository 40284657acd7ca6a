"""Files of approved changes: what they let through, when they stop, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from ayon_codegen.drift.approvals import Approval, draft, read
from ayon_codegen.drift.findings import LEVELS, Finding, Operation, Report
from ayon_codegen.drift.verdict import Policy, judge
from ayon_codegen.errors import ApprovalsInvalid
from support import drift_reports as reports

TODAY = date(2026, 6, 15)


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_an_approval_is_read_with_reason_and_expiry(tmp_path: Path) -> None:
    file = written(
        tmp_path / "a.toml",
        '[0123456789abcdef]\nreason = "read with .get()"\nexpires = 2027-03-01\nchange = "for readers"\n'
        '[fedcba9876543210]\nreason = "nobody calls it"\n',
    )
    assert read(file) == (
        Approval("0123456789abcdef", "read with .get()", date(2027, 3, 1), "for readers"),
        Approval("fedcba9876543210", "nobody calls it"),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[0123456789abcdef\n", "no valid TOML"),
        ("[0123456789abcdef]\nreason='a'\n[0123456789abcdef]\nreason='b'\n", "no valid TOML"),
        ("[0123456789ABCDEF]\nreason='a'\n", "no fingerprint"),
        ("[[approved]]\nreason='a'\n", "no fingerprint"),
        ("0123456789abcdef = 'fine'\n", "no table"),
        ("[0123456789abcdef]\n", "no reason"),
        ("[0123456789abcdef]\nreason = '  '\n", "no reason"),
        ("[0123456789abcdef]\nreason = 7\n", "no reason"),
        ("[0123456789abcdef]\nreason='a'\nexpires = '2027-03-01'\n", "no date"),
        ("[0123456789abcdef]\nreason='a'\nexpires = 2027-03-01T00:00:00Z\n", "no date"),
        ("[0123456789abcdef]\nreason='a'\nuntil = 2027-03-01\n", "'until'"),
        ("[0123456789abcdef]\nreason='a'\nchange = 1\n", "change is no text"),
        ("a = " + "[" * 5000, "no valid TOML"),
    ],
)
def test_a_malformed_file_is_refused_with_one_sentence(tmp_path: Path, text: str, told: str) -> None:
    file = written(tmp_path / "a.toml", text)
    with pytest.raises(ApprovalsInvalid) as caught:
        read(file)
    message = str(caught.value)
    assert told in message
    assert str(file) in message
    assert "\n" not in message


def test_what_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ApprovalsInvalid, match="no text in UTF-8"):
        read(tmp_path / "binary")
    with pytest.raises(ApprovalsInvalid, match="cannot be read: No such file"):
        read(tmp_path / "missing")
    with pytest.raises(ApprovalsInvalid, match="cannot be read: Is a directory"):
        read(tmp_path)


def test_an_approved_change_does_not_count() -> None:
    approvals = [Approval(found.fingerprint, "fine") for found in (reports.REMOVED, reports.REMOVED_AGAIN)]
    verdict = judge(reports.STUDIO, approvals, today=TODAY)
    assert [item.finding for item in verdict.approved] == [reports.REMOVED, reports.REMOVED_AGAIN]
    assert [item.finding for item in verdict.counting] == [reports.REQUIRED, reports.GRAPHQL]
    assert verdict.exit_code == 1
    everything = [Approval(found.fingerprint, "fine") for found in reports.STUDIO.findings]
    assert judge(reports.STUDIO, everything, Policy("info", fail_on_noise=True), today=TODAY).exit_code == 0


@pytest.mark.parametrize(
    ("expires", "counts"), [(date(2026, 6, 14), True), (date(2026, 6, 15), False), (date(2026, 6, 16), False)]
)
def test_an_approval_counts_up_to_its_last_day(expires: date, counts: bool) -> None:
    report = Report(reports.BASE, reports.REVISION, (reports.REMOVED,))
    verdict = judge(report, [Approval(reports.REMOVED.fingerprint, "for now", expires)], today=TODAY)
    assert bool(verdict.counting) is counts
    assert bool(verdict.expired) is counts
    assert verdict.unused == ()


def test_approvals_that_match_nothing_are_told() -> None:
    stale = Approval("0" * 16, "was once", date(2020, 1, 1))
    verdict = judge(reports.STUDIO, [stale, Approval(reports.ADDED.fingerprint, "fine")], today=TODAY)
    assert verdict.unused == (stale,)


@pytest.mark.parametrize("level", LEVELS)
def test_levels_count_from_the_one_asked_for(level: str) -> None:
    expected = {"error": 4, "warning": 6, "info": 7}[level]
    assert len(judge(reports.STUDIO, policy=Policy(level)).counting) == expected  # type: ignore[arg-type]


def test_noise_and_my_code() -> None:
    assert len(judge(reports.STUDIO, policy=Policy("error", fail_on_noise=True)).counting) == 6
    mine = judge(reports.STUDIO, policy=Policy("info", only_my_code=True))
    assert [item.finding for item in mine.counting] == [reports.REMOVED, reports.REQUIRED]
    assert judge(reports.STUDIO, policy=Policy(None)).exit_code == 0


def test_a_draft_is_read_back_once_it_has_reasons(tmp_path: Path) -> None:
    file = tmp_path / "approvals.toml"
    assert draft(file, [reports.REMOVED, reports.REMOVED, reports.MAXIMUM]) == 2
    with pytest.raises(ApprovalsInvalid, match="has no reason"):
        read(file)
    text = file.read_text(encoding="utf-8").replace('reason = ""', 'reason = "we know" # by hand')
    file.write_text(text, encoding="utf-8")
    assert [item.fingerprint for item in read(file)] == [reports.REMOVED.fingerprint, reports.MAXIMUM.fingerprint]
    assert "FolderModel.hasReviewables is gone." in read(file)[0].change
    # Drafting again adds what is new, and leaves every byte of the rest.
    assert draft(file, [reports.REMOVED, reports.GRAPHQL], reason="nobody asks") == 1
    assert file.read_text(encoding="utf-8").startswith(text.rstrip("\n"))
    assert [item.reason for item in read(file)] == ["we know", "we know", "nobody asks"]
    verdict = judge(reports.STUDIO, read(file), today=TODAY)
    assert [item.finding for item in verdict.approved] == [reports.REMOVED, reports.GRAPHQL, reports.MAXIMUM]


def test_hostile_text_stays_text_in_a_draft(tmp_path: Path) -> None:
    file = tmp_path / "approvals.toml"
    assert draft(file, reports.HOSTILE.findings, reason='a "quoted" \\ reason\n[x]') == 2
    assert len(read(file)) == 2
    assert {item.reason for item in read(file)} == {'a "quoted" \\ reason [x]'}


def test_a_draft_does_not_touch_what_is_no_file_of_approvals(tmp_path: Path) -> None:
    file = written(tmp_path / "notes.txt", "dear diary,\n")
    with pytest.raises(ApprovalsInvalid):
        draft(file, [reports.REMOVED])
    assert file.read_text(encoding="utf-8") == "dear diary,\n"


def test_a_fingerprint_is_of_the_change_and_not_of_how_it_is_told() -> None:
    found = Finding("rule", "error", "request", "told so", "do", operation=Operation("GET", "/a"), where="$.b")
    same = Finding(
        "rule", "info", "request", "told otherwise", "", operation=Operation("GET", "/a", "id", "tag"), where="$.b",
        base="#/x", touches=reports.REMOVED.touches, lines=reports.REMOVED.lines,
    )  # fmt: skip
    other = Finding("rule", "error", "request", "told so", "do", operation=Operation("PUT", "/a"), where="$.b")
    assert found.fingerprint == same.fingerprint
    assert found.fingerprint != other.fingerprint

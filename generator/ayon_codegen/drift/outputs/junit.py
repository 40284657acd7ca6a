"""JUnit XML: each change a test case, for the test views of GitLab, Jenkins and others."""

from __future__ import annotations

from collections import defaultdict
from xml.etree import ElementTree as ET

from ..entries import Entry, fold
from ..verdict import Judged, Verdict
from .wording import PART_NAMES, conclusion, expiry, headline, place, safe, totals, touch

__all__ = ["as_junit"]


def as_junit(verdict: Verdict) -> str:
    """The report as JUnit XML.

    A change that counts is a failure, an approved one is skipped with its reason, every other one passes. Test suites
    are the parts of a schema. Where nothing changed there is one test that passes.
    """
    root = ET.Element("testsuites", name=f"schema drift: {headline(verdict)}")
    suites: dict[str, list[Entry]] = defaultdict(list)
    for entry in fold(verdict.judged):
        suites[_suite(entry)].append(entry)
    for name, entries in suites.items():
        suite = ET.SubElement(root, "testsuite", name=name)
        names: dict[str, int] = {}
        for entry in entries:
            _case(suite, name, entry, names)
        _count(suite)
    if not suites:
        suite = ET.SubElement(root, "testsuite", name="drift")
        ET.SubElement(suite, "testcase", classname="drift", name="nothing changed", time="0")
        _count(suite)
    # The word of a suite stands behind its cases.
    last = root[-1]
    ET.SubElement(last, "system-out").text = f"{totals(verdict)}. {conclusion(verdict)}"
    told = [
        f"approval that matches nothing any more: {item.fingerprint} {safe(item.reason)}" for item in verdict.unused
    ]
    told += [f"could not be looked through: {safe(file.file)}: {safe(file.reason)}" for file in verdict.report.unread]
    if told:
        ET.SubElement(last, "system-err").text = "\n".join(told)
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    root.set("time", "0")
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(entry: Entry) -> str:
    found = entry.first
    part = PART_NAMES[found.part]
    return f"{part}: studio set-up" if found.noise is not None else part


def _case(suite: ET.Element, name: str, entry: Entry, names: dict[str, int]) -> None:
    found = entry.first
    title = " ".join(part for part in (safe(found.rule), place(entry)) if part)
    names[title] = names.get(title, 0) + 1
    if names[title] > 1:
        # Two cases of one name would hide each other.
        title = f"{title} {entry.fingerprints[0]}"
    case = ET.SubElement(suite, "testcase", classname=f"drift.{name}", name=title, time="0")
    if entry.counts:
        failure = ET.SubElement(case, "failure", message=safe(found.text), type=f"{found.level}: {safe(found.rule)}")
        failure.text = _details(entry)
    elif entry.items[0].approved:
        ET.SubElement(case, "skipped", message=_approved(entry.items[0]))
    else:
        ET.SubElement(case, "system-out").text = _details(entry)


def _approved(item: Judged) -> str:
    fate = expiry(item)
    reason = "" if item.approval is None else safe(item.approval.reason)
    return f"approved{f' {fate}' if fate else ''}: {reason}"


def _details(entry: Entry) -> str:
    found = entry.first
    lines = [f"{found.level}: {safe(found.text)}"]
    if found.advice:
        lines.append(f"do: {safe(found.advice)}")
    lines += [f"at: {safe(at)}" for at in entry.places]
    lines += [f"through: {safe(operation)}" for operation in entry.operations]
    lines += [f"touches: {touch(item)}" for item in entry.touches]
    lines += [f"your code: {safe(line.file)}:{line.line}  {safe(line.text)}" for line in entry.lines]
    if entry.items[0].expired:
        lines.append(_approved(entry.items[0]))
    lines.append(f"fingerprint: {', '.join(entry.fingerprints)}")
    return "\n".join(lines)


def _count(suite: ET.Element) -> None:
    suite.set("tests", str(len(suite.findall("testcase"))))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("time", "0")

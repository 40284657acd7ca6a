"""What a report means for a check: which findings count, which are approved, and the exit code."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .approvals import Approval
from .findings import LEVELS, Finding, Level, Report

__all__ = ["FOUND", "NOTHING_FOUND", "Judged", "Policy", "Verdict", "judge"]

NOTHING_FOUND = 0
FOUND = 1


@dataclass(frozen=True, slots=True)
class Policy:
    """What makes a check fail."""

    fail_on: Level | None = "error"
    """Findings of this level or worse; None for nothing."""
    fail_on_noise: bool = False
    """Studio noise counts like everything else."""
    only_my_code: bool = False
    """A finding counts only where a scanned line of code uses what it changes."""

    def counts(self, found: Finding) -> bool:
        if self.fail_on is None or LEVELS.index(found.level) > LEVELS.index(self.fail_on):
            return False
        if found.noise is not None and not self.fail_on_noise:
            return False
        return bool(found.lines) or not self.only_my_code


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, and what the project has decided about it."""

    finding: Finding
    counts: bool
    """It makes the check fail."""
    approval: Approval | None = None
    """The approval that names it, an expired one too."""
    expired: bool = False

    @property
    def approved(self) -> bool:
        return self.approval is not None and not self.expired

    @property
    def noise(self) -> bool:
        """Studio noise that nobody has approved yet."""
        return self.finding.noise is not None and not self.approved


@dataclass(frozen=True, slots=True)
class Verdict:
    """A report, judged."""

    report: Report
    policy: Policy
    judged: tuple[Judged, ...]
    """Every finding, in the order of the report."""
    unused: tuple[Approval, ...] = ()
    """Approvals that no finding matches, expired ones too."""
    scanned: bool = False
    """Whether code was looked at."""

    @property
    def counting(self) -> tuple[Judged, ...]:
        return tuple(item for item in self.judged if item.counts)

    @property
    def approved(self) -> tuple[Judged, ...]:
        return tuple(item for item in self.judged if item.approved)

    @property
    def expired(self) -> tuple[Judged, ...]:
        return tuple(item for item in self.judged if item.expired)

    @property
    def noise(self) -> tuple[Judged, ...]:
        return tuple(item for item in self.judged if item.noise)

    def open(self, level: Level | None = None) -> tuple[Judged, ...]:
        """Findings that are neither approved nor studio noise, of one level or of all."""
        return tuple(
            item
            for item in self.judged
            if not item.approved and not item.noise and (level is None or item.finding.level == level)
        )

    @property
    def exit_code(self) -> int:
        return FOUND if self.counting else NOTHING_FOUND


def judge(
    report: Report,
    approvals: Iterable[Approval] = (),
    policy: Policy | None = None,
    *,
    today: date | None = None,
    scanned: bool = False,
) -> Verdict:
    """Hold the findings of a report against approvals and a policy.

    Args:
        report: What was found.
        approvals: Accepted changes.
        policy: What makes the check fail; errors by default.
        today: The day that approvals expire by; today by default.
        scanned: Whether code was looked at.
    """
    policy = policy or Policy()
    day = today or date.today()
    by_fingerprint = {approval.fingerprint: approval for approval in approvals}
    judged: list[Judged] = []
    used: set[str] = set()
    for found in report.findings:
        approval = by_fingerprint.get(found.fingerprint) if by_fingerprint else None
        expired = approval is not None and approval.expired(day)
        used.add(found.fingerprint)
        judged.append(Judged(found, policy.counts(found) and (approval is None or expired), approval, expired))
    unused = tuple(approval for key, approval in by_fingerprint.items() if key not in used)
    return Verdict(report, policy, tuple(judged), unused, scanned)

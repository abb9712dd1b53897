"""Texts that calm, and texts that confirm a report: each by its key. A new text that does either is
added here by hand, after a thought about who gets it."""

from __future__ import annotations

import re

from flows.languages import vi
from flows.text import fold
from tools.conversations import CALMS

CALM = {"message.benign", "message.benign.bank_notice", "message.benign.otp_notice"}
FILED = {
    "fate.caution", "fate.no_reports", "fate.official", "fate.reported", "fate.waiting",
    "message.late", "panic.bank.filed", "report.filed.body", "report.filed.call",
    "report.filed.kin", "report.filed.late", "report.filed.listed", "report.filed.listed.link",
    "report.filed.name", "report.filed.nobody", "report.filed.number", "report.filed.odd",
    "report.filed.panic", "report.filed.panic.other", "report.filed.panic.taken",
    "report.filed.several", "report.filed.text", "report.kept", "report.kept.number",
    "report.more", "shared.message.late", "shared.report.filed.late", "source.corrected.filed",
    "source.corrected.now", "withdraw.decided",
}  # fmt: skip
NOTHING_FILED = {"advice.not_my_report"}
"""Says that it was not them who reported."""


def plain(text: str) -> str:
    return fold(text).lower()


def test_no_other_text_calms() -> None:
    assert {key for key, text in vi.TEXTS.items() if CALMS.search(plain(text))} == CALM


def test_no_other_text_says_that_it_is_written_down() -> None:
    written = {key for key, text in vi.TEXTS.items() if re.search(r"\bda ghi\b", plain(text))}
    assert written == FILED | NOTHING_FILED

"""Anyone who has paid or given a secret away hears the emergency line first, wherever they are."""

from __future__ import annotations

import pytest

from flows.values import Standing
from tests.transcripts.play import Resident

GONE = (
    "MAT TIEN",
    "toi da chuyen tien cho no roi",
    "toi lo doc ma OTP cho no roi",
    "mat het tien trong tai khoan roi cuu toi voi",
)
OPENERS = (
    (),
    ("KT",),
    ("0868123456",),
    ("LD",),
    ("LD", "0"),
    ("LD (0868123456)(xung cong an)",),
    ("Chuc mung ban trung thuong xe SH, bam link nhan qua ngay",),
    ("5K",),
    ("DK",),
    ("NN",),
    ("TT",),
    ("XOA",),
    ("KN",),
)
FIRST = {"vi": "GOI NGAN HANG NGAY", "vi-marks": "GỌI NGÂN HÀNG NGAY", "en": "CALL YOUR BANK NOW"}


def someone(language: str) -> Resident:
    resident = Resident(own="tel:+84912000999")
    resident.run_directive(f"language {language}")
    for grade in ("confirmed", "reported"):
        resident.standings["tel:+84868123456"] = Standing(grade, 5)
    return resident


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize("text", GONE)
@pytest.mark.parametrize("before", OPENERS, ids=" / ".join)
def test_the_bank_comes_first(before: tuple[str, ...], text: str, language: str) -> None:
    resident = someone(language)
    for earlier in before:
        resident.texts(earlier)
    reply = resident.texts(text).reply
    assert reply is not None and reply.startswith(FIRST[language]), reply


@pytest.mark.parametrize("language", FIRST)
@pytest.mark.parametrize(
    "text",
    [
        "LD (0868123456)(toi da chuyen tien cho no 50 trieu)",
        "KT 0868123456 toi da chuyen tien cho no roi",
        "0868123456 toi da chuyen tien cho no roi",
        "KN toi da chuyen tien cho no roi",
        "khieu nai toi da chuyen tien cho so 0868123456",
    ],
)
def test_it_comes_first_behind_a_keyword_too(text: str, language: str) -> None:
    reply = someone(language).texts(text).reply
    assert reply is not None and reply.startswith(FIRST[language]), reply

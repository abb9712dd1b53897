"""Triage of anything: no exception, and no text that takes more than its length's share."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.world import load_judge
from flows.subjects import links, numbers
from flows.triage.classify import CATEGORIES
from flows.triage.contents import amounts, brandnames
from flows.triage.reasons import why
from tests.cpu import cpu_seconds

judge = load_judge()

PIECES = (
    "[TB]", "[QC]", "tai khoan", "khong cung cap", "OTP", "vietcomhank", ".top", " . com", "http://",
    "bit.ly/", "0912345678", "+84", "1900", "stk", "2tr5", "$", "500k", "zalo", "l.ư.ơ.n.g",
    "5O NGlN", "\u200b", "а", "ä", "😀", "\x00", "\ud800", "neu khong", "thi", "se bi khoa",
    " dot lol", "(.)", "xn--", "@abc", "\n", "%", "t a i k h o a n", "csgtvnhosovipham", "ﬁ", "Ⅷ",
)  # fmt: skip
anything = st.text(max_size=300)
messages = st.lists(st.sampled_from(PIECES) | anything, max_size=25).map(" ".join)
glued = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@settings(max_examples=400, deadline=None)
@given(messages | glued | anything)
def test_anything_is_judged(text: str) -> None:
    judged = judge(text)
    assert judged.label in ("scam", "spam", "unclear", "benign")
    assert 0.0 <= judged.score <= 1.0
    assert judged.category == "" or judged.category in CATEGORIES
    assert judged.label not in ("scam",) or (judged.rules and judged.reasons and judged.category)
    assert judge(text) == judged
    for reply in why(judged):
        assert "{" not in reply and "safe" not in reply.lower() and "an toàn" not in reply
    assert len(amounts(text)) <= 20 and len(brandnames(text)) <= 20


# What backtracks where a pattern lets it: one piece over and over, alone or behind a beginning.
HOSTILE = (
    "a.", "a . ", "-a", "[.]", "a(.)", " dot ", "*", "abcde*", "http://", "0", "0 ", "1.", "1,000",
    "+84", "9 ", "1900 ", "tk 0", "x*", "12xx", "12***", "a_", "a.b.", "a b ", "0a", "@a", "@",
    "(", "[", "gui ", "tc ", "tu choi ", "nhan ", "zalo so ", "zalo: em em ", "tai khoan 1234: +",
    "khong ", "khong cung cap ", "chuyen chuyen * tien ", "aaaaaaaaaaaa", "csgtvnhosovipham", "3k",
    "2tr5 ", "$ ", "$1", "1%", "ạ", "ä", "\u0300", "a\u0300\u0301\u0323\u0309", "а", "\u200b", "😀",
    "ﷺ", "\x00", "\ud800", "A", "Ab ", "<link> ", "<#> ", "*101#", "i",
)  # fmt: skip
READERS: tuple[Callable[[str], object], ...] = (
    judge, links.find, numbers.find, numbers.accounts, amounts, brandnames,
)  # fmt: skip


def seconds(read: Callable[[str], object], piece: str, size: int) -> float:
    text = (piece * (size // len(piece) + 1))[:size]
    return cpu_seconds(lambda: read(text))


@pytest.mark.alone
@pytest.mark.parametrize("read", READERS, ids=lambda read: f"{read.__module__}.{read.__name__}")
def test_hostile_texts_take_no_more_than_their_share(read: Callable[[str], object]) -> None:
    for piece in HOSTILE:
        for text in (piece, piece[::-1]):
            long = seconds(read, text, 10_000)
            assert long < 1.0, (text, long)
            if long >= 0.05:
                # A quadratic reader grows by four at both; a busy machine at one at most.
                short, middle = (seconds(read, text, size) for size in (2_500, 5_000))
                first, second = middle / max(short, 1e-4), long / max(middle, 1e-4)
                assert min(first, second) < 3.2, (text, long, first, second)

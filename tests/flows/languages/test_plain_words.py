"""Plain letters that read two ways: no text to a resident has one, nor does a composed text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config.alert_templates import load_templates
from flows.alerts.values import CarrierRules, Writing
from flows.alerts.writing import ANSWERED, ENDINGS, HEADS, render
from flows.languages import CATALOGUES, SCREENS, SHARED
from flows.text import fold

TRAPS = (
    # pattern in plain lower case; what else it may be read as
    (r"(?<!tai )(?<!chuyen )\bkhoan\b", "wait, or an item"),
    (r"\bso ban\b", "a landline, or your number"),
    (r"\bcam do\b(?! \()", "tempted, or a pawnshop"),
    (r"\bso hai\b(?! \()", "afraid, or number two"),
    (r"\b[1-46-9] khong\b|\b5 khong (?:nghe|noi|bi|so|lam)\b", "a rule's digit, or zero behind it"),
    (r"\bma an\b", "a hidden code, or a ghost eats"),
    (r"\btoi noi\b", "I say, or get to the place"),
    (r"\bthe[.,;:]", "a card, or so"),
    (r"\btin duoc\b|\bchac tin\b|\bdang tin\b", "trusted, or a message that is posted"),
    (r"\bdung\b", "right, stop, use or do not"),
    (r"\bnhan (?:tin\b(?! \w*nhan)|ro|muon)", "write a message, or get one"),
    (r"(?<!lam )\bgia duoc\b", "can be forged, or a price is got"),
    (r"\bbao lua\b(?! dao)|\bbay lua\b", "fraud, or rice, fire, silk"),
    (r"\blo (?:ma|cccd|mat|so)\b", "is known to others, or by mistake, or worries"),
    (r"\bvi so\b", "from fear, or because of the number"),
    (r"\bma (?:hoi|xem|doi)\b", "in order to, or a code"),
    (r"\bcat (?:dao|thuoc)\b", "put away, or cut"),
    (r"\bchim nuoc\b", "drown, or a water bird"),
    (r"\bde la\b", "easily it is, or let it"),
    (r"\bkhong chuyen tien, (?:doc|noi|dua|bam|gui)\b", "an order not to, or to"),
    (r"\bcho nghe\b", "do not listen, or let hear"),
    (r"\bso nhieu\b", "a large number, or much afraid"),
    # officials' language for what has a plain word
    (r"\bphan anh\b|\bkiem chung\b|\bxac minh\b|\bxac thuc\b|\bghi nhan\b", "words of an office"),
)
_COMPILED = tuple((re.compile(pattern), why) for pattern, why in TRAPS)


SENDERS = {
    "one way": CarrierRules("esms", ucs2=False, one_way=True, short_code="8041"),
    "answered": CarrierRules("open", ucs2=False, short_code="8041"),
}


def _alerts() -> dict[str, str]:
    """Every template as a phone gets it, with its head and the way to leave."""
    return {
        f"alert:{name}:{sender}": render(Writing(each.kind, each.texts), "vi", rules).text
        for name, each in load_templates().items()
        for sender, rules in SENDERS.items()
    }


def _replies() -> dict[str, str]:
    """Every reply and screen of the transcripts, as it was put together."""
    replies: dict[str, str] = {}
    for path in sorted(TRANSCRIPTS.rglob("*.txt")):
        if "en" not in path.parts:
            lines = path.read_text(encoding="utf-8").splitlines()
            rows = ((at, line) for at, line in enumerate(lines, 1) if _MARK.match(line))
            replies |= {f"{path.name}:{at}": _MARK.sub("", line) for at, line in rows}
    return {where: text for where, text in replies.items() if fold(text) not in _MINISTRYS}


TRANSCRIPTS = Path(__file__).parents[2] / "transcripts"
_MARK = re.compile(r"< |\| (?:\d (?!KHONG))?")
"""Before a reply, and before a choice of a screen with its digit."""
_MINISTRYS = {fold(text) for key, text in CATALOGUES["vi"].items() if key.startswith("letter.")}


def _texts() -> dict[str, str]:
    """Every Vietnamese text of ours in plain letters, by its place; the letter's own words are the
    letter's."""
    named = {
        f"{form}:{key}": text
        for form, texts in (("sms", CATALOGUES), ("screen", SCREENS), ("shared", SHARED))
        for key, text in texts["vi"].items()
        if not key.startswith("letter.")
    }
    for name, template in load_templates().items():
        named[f"alert:{name}"] = template.texts["vi-marks"]
    named |= {f"head:{kind}": heads["vi-marks"] for kind, heads in HEADS.items()}
    named["ending"] = ENDINGS["vi-marks"] + ANSWERED["vi-marks"]
    named |= _alerts() | _replies()
    return {where: fold(text).lower() for where, text in named.items()}


def traps(text: str) -> list[str]:
    """Other readings of parts of a plain text."""
    return [f"{match[0]}: {why}" for one, why in _COMPILED for match in one.finditer(text)]


def test_no_plain_text_reads_two_ways() -> None:
    assert not {where: wrong for where, text in _texts().items() if (wrong := traps(text))}


@pytest.mark.parametrize(
    "text",
    ["khoan chuyen tien", "goi so ban", "khong bi cam do", "4 khong so hai", "giu ma an",
     "toi noi dong nguoi", "khoa the. goi 113", "chua chac tin duoc", "dung thi soan 1"],
)  # fmt: skip
def test_the_known_traps_are_found(text: str) -> None:
    assert traps(text)


@pytest.mark.parametrize("language", ["vi", "vi-marks", "en"])
def test_a_rule_of_the_letter_has_its_gloss(language: str) -> None:
    for texts in (CATALOGUES[language], SHARED[language], SCREENS[language]):
        assert "(" in texts["rule.camdo"] and "(" in texts["rule.sohai"]


def test_a_sentence_ends_before_the_way_to_leave() -> None:
    ended = [text for where, text in _alerts().items() if where.endswith("one way")]
    leaves = [text for text in ended if "Tu choi" in text]
    assert len(leaves) >= 10
    assert [text for text in leaves if not text.endswith(". Tu choi: HUY gui 8041")] == []

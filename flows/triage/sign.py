"""What a sign is, and the words that may replace each other in its phrases.

Phrases are in plain letters and written out (``khong``, not ``ko``): `flows.triage.words` brings
texts into that form first. Weights are log-odds, set by knowledge of the field: a claim or a threat
alone is little, a claim with a demand is much (`flows.triage.tables.INTERACTIONS`).
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.values import Rule


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that a text expresses.

    group     what it is in the argument: ``claim`` (who speaks), ``ask``, ``topic`` (spoken of, not
              asked for), ``threat``, ``lure``, ``told`` (somebody reports a contact), ``doubt``,
              ``calm`` (indicates a notice), ``mild``, ``advert``
    votes     categories that it indicates, with how much
    words     phrases set apart by ``;``: ``|`` between words that may be in one place, where
              ``_`` is a blank (``app|ung_dung``), ``*`` for up to three words of any kind within a
              clause. ``<money> <percent> <time> <phone> <link> <mmi> <n> <report> <balance>`` are
              shapes, ``<secret> <give> <claimed>`` classes of words (`CLASSES`), ``,`` is any
              punctuation
    """

    name: str
    group: str
    weight: float
    rules: tuple[Rule, ...]
    votes: tuple[tuple[str, float], ...]
    words: str


_RULES: tuple[Rule, ...] = ("nghe", "noi", "camdo", "sohai", "lamtheo")


def sign_of(name: str, weight: float, rules: str, votes: str, words: str) -> Sign:
    pairs = (vote.rpartition(":") for vote in votes.split())
    return Sign(
        name,
        name.partition(".")[0],
        weight,
        tuple(rule for rule in _RULES if rule in rules.split()),
        tuple((key, float(number)) for key, _, number in pairs),
        " ".join(words.split()),
    )


# Words that may replace each other in a phrase.
CLASSES: dict[str, tuple[str, ...]] = {
    "<claimed>": (
        "dang kiem", "cong an", "csgt", "toa an", "vien kiem sat", "dien luc", "bhxh",
        "nha mang", "mobi", "mobifone", "viettel", "vinaphone", "vnpt", "ngan hang", "shipper",
        "nhan vien", "can bo", "thue", "buu dien", "giao vien",
    ),
    "<secret>": (
        "otp", "mat khau", "ma xac thuc", "ma xac nhan", "ma pin", "pin", "cvv", "cvv2",
        "so the", "ma bao mat", "password", "passcode", "ma kich hoat", "ma giao dich",
    ),
    "<give>": (
        "nhap", "doc", "cho", "gui", "cung cap", "xin", "hoi", "dien", "khai", "doi", "dua",
        "chup", "noi", "enter", "send", "give",
    ),
}  # fmt: skip

"""What a victim says after the first act was told: the bank does not answer, it is done."""

from __future__ import annotations

import re

from flows.parsing.panic_words import SHORT
from flows.spelling import readings
from flows.text import words

_SITUATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "more",
        re.compile(
            r"\b(?:nap|dong|chuyen|nop|tra|dua|coc|lay)(?: \w+){0,2}? (?:not|them|tiep|nua"
            r"|lan nay)\b"
            r"|\bdoi(?: \w+){0,3}? (?:them|nua)\b|\b(?:pay|send) (?:\w+ )?more\b"
        ),
    ),
    (
        "busy",
        re.compile(
            r"\b(?:khong|chua) (?:\w+ )?(?:bat may|nghe may|goi duoc|lien lac duoc|ai (?:bat|nghe)"
            r"|thay (?:bat|nghe))\b|\bgoi(?: \w+){0,4}? (?:khong|ko|k|chua) (?:duoc|ai|nghe|bat)\b"
            r"|\b(?:may|duong day|tong dai)(?: \w+)? ban\b|\bngan hang (?:dong cua|nghi|xa)\b"
            r"|\b(?:no answer|busy|closed)\b"
        ),
    ),
    (
        "after",
        re.compile(
            r"(?<!chua )(?<!khong )\b(?:bao|trinh bao|goi|len|ra|gap)(?: \w+){0,2}? (?:cong an|113)"
            r"(?: \w+){0,3}? (?:roi|xong)\b|\b(?:told|called) (?:the )?police\b"
        ),
    ),
    (
        "locked",
        re.compile(
            r"(?<!chua )(?<!khong )\b(?:khoa|phong toa|dong bang|chan|bao|goi|ra)(?: \w+){0,4}?"
            r" (?:roi|xong)\b|\bxong (?:roi|khoa)\b|\b(?:lay|doi|tim) lai\b|\bhoan (?:tien|lai)\b"
            r"|\b(?:gio|roi|con|lam) (?:\w+ )?(?:lam gi|gi nua|sao nua|gi tiep|lam sao)\b"
            r"|\b(?:locked|get (?:it|my money) back)\b"
        ),
    ),
)


def next_act(text: str) -> str:
    """What is to be done next after `text`, "" where it says nothing of the first act."""
    forms = [
        " ".join(SHORT.get(word, word) for word in form) for form in readings(words(text)[:40])
    ]
    return next((name for name, rule in _SITUATIONS if any(map(rule.search, forms))), "")

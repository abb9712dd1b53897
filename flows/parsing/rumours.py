"""A rumour that is passed on: many are to hear that a gang is about. It is no cry for help, unless
the writer says that it is their child, or that they saw it.

The words are folded, Telex undone, short ones written out.
"""

from __future__ import annotations

import re

from flows.spelling import readings
from flows.text import words

_PASS_ON = re.compile(
    r"\b(?:chia se|chiase|share|lan truyen|chuyen tiep|truyen tay|tag ban be|dang lai"
    r"|gui (?:cho|toi|den|vao) (?:nhieu|moi|tat ca|cac|ca|nhom)"
    r"|bao cho (?:nhau|moi nguoi|ba con|ca xom)"
    r"|(?:moi nguoi|ba con|cac (?:me|ba|bac|phu huynh|gia dinh|ban)|nha nao"
    r"|ai co con)(?: \w+){0,3}?"
    r" (?:chu y|can than|canh giac|de phong|coi chung|trong chung|giu con|de mat))\b"
)
_GANG = re.compile(
    r"\b(?:nhom|bon|doi tuong|toi pham|bang|may (?:thang|nguoi|ba)|xe|mot nguoi|nguoi la|chiec)\b.*"
    r"\b(?:bat coc|bat (?:tre|con nit|tre em)|mo cuop|lay noi tang|mo lay than|danh thuoc me"
    r"|thoi mien|cuop|giet nguoi)\b"
)
_OWN = re.compile(
    r"\b(?:con|chau|em|me|ba|bo|vo|chong|be|nha) (?:gai |trai |be |nho )?(?:toi|tui|em|minh)\b"
    r"|\b(?:toi|tui|minh) (?:vua|moi|dang|bi|thay|gap|nghe)\b"
    r"|\b(?:cuu|tim giup|tim dum|giup tim|keu cuu)\b"
    r"|\b(?:dang|vua|moi) (?:\w+ )?(?:truoc|trong|sau) (?:nha|ngo|cong)\b"
)
_MOST_WORDS = 60


def is_rumour(text: str) -> bool:
    """Whether it warns many of a gang, and tells of nobody of the writer's."""
    typed = words(text[:600])[:_MOST_WORDS]
    forms = [" ".join(form) for form in readings(typed)]
    if any(map(_OWN.search, forms)):
        return False
    return any(_PASS_ON.search(form) and _GANG.search(form) for form in forms)

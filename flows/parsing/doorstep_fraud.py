"""Things handed to, or bought from, people who came in person: no bank can stop that, the police
can. Folded words, short ones written out, sums ``MONEY``.
"""

from __future__ import annotations

from functools import lru_cache

from flows.patterns import Pattern
from flows.text import MEMO

_COMES = Pattern(
    r"\b(?:(?:den|vao|vo|xuong|qua)(?: tan)? (?:\w+ ){0,2}?|toi (?:tan |tung )?)(?:nha|thon|bon"
    r"|buon|ap|xom|lang"
    r"|ray"
    r"|vuon|hoi truong)\b|\b(?:o|tai) (?:hoi truong|nha van hoa)\b"
    r"|\bdi (?:xe|ban|rao)\b(?=.*\bban\b)|\b(?:doan kham|ban dao|ban rong|hoi thao|noi cua|nguoi "
    r"cua)\b"
)
_PAPERS = (
    r"(?:so do|so hong|bia do|ca vet|giay to|giay xe|cccd|can cuoc|so ho khau|the bao hiem|the "
    r"atm|vang"
    r"|tien|MONEY)"
)
_GIVEN = Pattern(
    rf"\b(?:xin|lay|muon|giu|doi|cam|thu)(?: \w+){{0,2}}? {_PAPERS}\b.*\b(?:dua|giao)(?: "
    rf"\w+){{0,2}}? roi\b"
    r"|\b(?:lay|giu|cam|thu)(?: luon| mat| het)? (?:so do|so hong|bia do|ca vet|giay to|giay xe"
    r"|cccd"
    r"|can cuoc)\b"
)
_BOUGHT = Pattern(
    r"\bmua(?: \w+){0,4}? (?:roi|het roi|mat roi|xong|het MONEY)\b|\bmua (?:het )?MONEY\b"
    r"|\b(?:tra|dong)(?: \w+){0,3}? (?:MONEY|tien)(?: \w+){0,2}? roi\b"
)
_NOT = Pattern(
    r"\b(?:chua|khong|dinh|tinh|sap|co nen|neu|suyt)(?: \w+){0,3}? (?:dua|giao|nop"
    r"|mua|tra|ky)\b"
)
_PICTURES = Pattern(r"\b(?:chup|quet|quay)\b")
"""Papers photographed by a camera: see ``papers`` in `flows.parsing.panic`."""
_THERE = Pattern(
    r"\b(?:no|ho|tui no|bon no|may nguoi|hai nguoi|2 nguoi|\d nguoi|ong (?:do|ay|kia)|nguoi "
    r"do)(?: \w+){0,3}?"
    r" (?:con|van|dang)(?: (?:con|dang|o|dung|ngoi))*(?: (?:o|ngoai|ben|trong|truoc|quanh|ngoi"
    r"|dung|day|do"
    r"|gan))\b"
)


@lru_cache(maxsize=MEMO)
def is_handed_over(plain: str) -> bool:
    """Whether a visitor has got papers, notes or gold, or has sold something."""
    if not _COMES.search(plain) or _NOT.search(plain) or _PICTURES.search(plain):
        return False
    return bool(_GIVEN.search(plain) or _BOUGHT.search(plain))


def are_there(plain: str) -> bool:
    """Whether they have not left yet."""
    return _THERE.search(plain) is not None

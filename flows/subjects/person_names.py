"""The words of a person's name, and the name before a number.

A debt collector names the borrower and the borrower's number: ``Nguyen Van Tu sdt 0912...``. Given
names such as ``Tu`` (from), ``Tra`` (pay) and ``Dong`` (pay in) look like words that point at who
is to be called or paid.
"""

from __future__ import annotations

import re
from typing import Final

from flows.text import vocabulary

SURNAMES: Final = vocabulary(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh doan luong "
    "truong mai cao ta chau lam luu thai trieu quach ton ha"
)
MIDDLE_NAMES: Final = vocabulary(
    "van thi duc huu minh ngoc thanh quoc xuan thu kim hong quang cong dinh trong hoai bao gia "
    "tuan anh phuong mai my thuy thanh tien the ba sy si nhu bich"
)
TITLES: Final = vocabulary("anh chi ong ba em chau co chu bac")
_WORDS_TOO: Final = vocabulary("ho do ta cao ha vo chau ton mai dang lam le to")
"""Surnames that are everyday words: only capitals make them part of a name."""
_ADDRESSED: Final = TITLES | vocabulary("a c mr ms mrs")
_LIKE_CUES: Final = vocabulary("tu dong tra chuyen toan nhan bao tin hoan")
"""Given names that are words of calling or paying too."""
_MOST: Final = 4
"""Words of a name."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_UP_TO_NUMBER: Final = re.compile(
    r"(?:\W|(?<!\w)(?:so|sdt|dt|dtdd|dien thoai|di dong|so may|co|phone|tel|number"
    r"|(?:so )?(?:cmnd|cmt|cccd|can cuoc)\W*\d+|(?:sn|sinh nam|nam sinh)\W*\d+)(?!\w))*$"
)


def before(text: str) -> int | None:
    """Where the name begins that ends right before a number, with at most ``sdt`` or an identity
    number between; None if there is none. `text` is the text before the number, without diacritics,
    its capitals as they were written."""
    plain = text.lower()
    rest = _UP_TO_NUMBER.search(plain)
    end = len(plain) if rest is None else rest.start()
    near = list(_WORD.finditer(text, 0, end))[-_MOST:]
    if not near or near[-1].end() != end:
        return None
    for at, first in enumerate(near):
        if _is_name([word[0] for word in near[at:]]):
            return first.start()
    return None


def _is_name(words: list[str]) -> bool:
    plain = [word.lower() for word in words]
    if plain[0] in _ADDRESSED and len(plain) > 1:
        return (len(plain) == 2 and plain[1] in _LIKE_CUES) or _is_name(words[1:])
    if plain[0] not in SURNAMES or len(plain) < 2:
        return False
    known = plain[1] in MIDDLE_NAMES and len(plain) > 2 and plain[0] not in _WORDS_TOO
    return known or all(map(str.istitle, words))

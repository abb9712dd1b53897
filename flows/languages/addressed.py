"""A screen's text names the number that each keyword in it is texted to: behind a screen no
conversation takes an answer."""

from __future__ import annotations

import re
from typing import Final

from flows.values import Language

_KEYWORD: Final = re.compile(
    r"(?<!\w)(?:MAT TIEN|HUY|DK|LD|KT|KN|RUT|XOA|DL|5K|NGUOINHA(?: 0)?|DONGY"
    r"|(?:(?<=soạn )|(?<=soan )|(?<=text ))CO|TT(?= (?:[A-Z0-9]{5}|và|va|and)))(?![\w])"
    r"(?! (?:DNC|gửi|gui|to) )"
    r"(?: [A-Z0-9]{5,12}(?!\w)|(?: (?:và|va|and) [^.,;:()|]{1,24}?(?=[.,;:()]|$| trong| in )))?"
)
_TO: Final = {"vi-marks": "gửi", "en": "to"}


def addressed(language: Language, text: str, number: str, prefix: str = "") -> str:
    """`text` with `number` behind each keyword, and the word before it that texts begin with."""
    if not number:
        return text
    to, before = _TO.get(language, "gui"), f"{prefix} " if prefix else ""
    return _KEYWORD.sub(lambda typed: f"{before}{typed[0]} {to} {number}", text)

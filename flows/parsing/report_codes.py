"""Report codes: seven characters with a letter and a digit at least, so that none is a word or a
number.

The letters take one press on a twelve-key phone; the digits can't be misread as letters.
"""

from __future__ import annotations

import re

from flows.text import fold

LETTERS, DIGITS, LENGTH = "ADGJMPTW", "23456789", 7

_ALONE = re.compile(rf"(?:TT|MA (?:SO |BAO )?(?:LA )?)?([{LETTERS}{DIGITS}]{{{LENGTH}}})")


def is_code(text: str) -> bool:
    """Whether codes are formed like that."""
    return (
        len(text) == LENGTH
        and set(text) <= set(LETTERS + DIGITS)
        and not (text.isalpha() or text.isdecimal())
    )


def written_alone(text: str) -> str:
    """The code that a whole text is, in any case, with TT glued to it or without; else ""."""
    if len(text) > 2 * LENGTH:
        return ""
    match = _ALONE.fullmatch(fold(text).upper().strip(" .,;:!?()[]\"'"))
    return match[1] if match and is_code(match[1]) else ""

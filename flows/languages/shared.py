"""Texts for a short code that others share: what is texted there begins with our word (`prefix`).

A text that has a ``shared.<key>`` says that one, with ``{word}`` where the resident types it. In
any other the word goes before every keyword, and before the digit behind "soạn" or "text"; what is
sent without a keyword ("gửi số của họ") is texted behind the word as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

MAX_PREFIX: Final = 8
"""The longest word with which the first act still fits into every text."""

_SHARED: Final = "shared."
_WORD: Final = "{word}"
_TYPED: Final = re.compile(
    r"(?<!\w)(?:MAT TIEN|TT|HUY|DK|LD|KT|KN|XOA|RUT|5K|NGUOINHA|DONGY|NN(?= (?:VI|DAU|EN)\b))(?!\w)"
    r"|(?<=[Ss]oạn )(?:\d|CO\b)|(?<=[Tt]ext )(?:\d|CO\b)"
)
_TO_US: Final = "số|tên|tin(?! cho| đòi| trả lời)"
"""What a resident sends; officials and cheats send texts too."""
_SENT: Final = (
    (re.compile(rf"\bgửi (?={_TO_US})"), rf"soạn {_WORD} và "),
    (re.compile(rf"\bGửi (?={_TO_US})"), rf"Soạn {_WORD} và "),
    (re.compile(r"\bsend (?:us )?(?=their|unknown|the message)"), rf"text {_WORD} and "),
    (re.compile(r"\bSend (?:us )?(?=their|unknown|the message)"), rf"Text {_WORD} and "),
)


def named(texts: Mapping[str, str]) -> Mapping[str, str]:
    """The texts of a shared short code, offers still behind their ``|``."""
    own = {key.removeprefix(_SHARED): text for key, text in texts.items() if key[:7] == _SHARED}
    rest = {key: text for key, text in texts.items() if key[:7] != _SHARED}
    return {**{key: _worded(text) for key, text in rest.items()}, **own}


def _worded(text: str) -> str:
    for sent, texted in _SENT:
        text = sent.sub(texted, text)
    return _TYPED.sub(rf"{_WORD} \g<0>", text)


def shapes(text: str) -> Iterator[str]:
    """`text` with all its offers, then with ever fewer: the last offered goes first."""
    head, _, offered = text.partition("|")
    offers = offered.split(". ") if offered.strip() else []
    for count in range(len(offers), 0, -1):
        yield head + ". ".join(offers[:count])
    yield head.rstrip(" .") if offers else head

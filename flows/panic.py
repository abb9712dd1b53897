"""Whether somebody says that their money or a secret is already gone."""

from __future__ import annotations

import re
import unicodedata

from flows import panic_words as said_as
from flows.spelling import untelex
from flows.text import words

_AMOUNT = re.compile(
    r"\b\d+(?: \d+)* ?(?:trieu|tr|ty|ti|cu|k|nghin|ngan|ngin|d|dong|vnd|chai|lit|million|usd"
    r"|dollars)\d{0,3}\b"
)
_NOTHING = re.compile(r"\b0 ?(?:dong|d|vnd)\b")
_MAX_WORDS = 60
_SHORT_STORY = 8


def is_panic(text: str) -> bool:
    """Whether `text` says plainly that money was sent or lost, or a secret told, by the writer.

    Not when it is denied (``chua chuyen tien``), asked, or said to the reader by somebody
    else (``quy khach se mat tien``).
    """
    if is_shop_front(text):
        return False
    typed = words(text[:600])[:_MAX_WORDS]
    return any(_says(reading) for reading in (typed, [untelex(word) for word in typed]))


def _says(typed: list[str]) -> bool:
    amounts = _AMOUNT.sub("MONEY", _NOTHING.sub("ZERO", " ".join(typed)))
    said = " ".join(said_as.SHORT.get(word, word) for word in amounts.split())
    if _is_of_others(said) or said_as.FRONT.search(said) or said_as.ASKED.search(said):
        return False
    return _taken(said) or _did(said) or _seized(said)


def _is_of_others(said: str) -> bool:
    if said_as.NOTICE.search(said) or said_as.LONG_AGO.search(said):
        return True
    return bool(said_as.MAYBE_NOTICE.search(said) and not said_as.FIRST_PERSON.search(said))


def _starts(saying: re.Pattern[str], said: str) -> list[str]:
    """What stands before each place where it is said and not denied."""
    before = (said[: match.start()] for match in saying.finditer(said))
    return [text for text in before if not said_as.NOT_YET.search(text)]


def _taken(said: str) -> bool:
    starts = _starts(said_as.TAKEN, said)
    return any(not said_as.SOMEBODY_SAYS.search(before) for before in starts)


def _did(said: str) -> bool:
    if said_as.ASKED_OF_READER.search(said):
        return False
    if not said_as.VILLAIN.search(said) and said_as.HONEST.search(said):
        return False
    starts = [one for one in _starts(said_as.DID, said) if not said_as.RELAYED.search(one)]
    own = re.search(r"\b(?:toi|da|lo|vua|i)\b", said)
    return bool(starts) and (own is not None or not said_as.FIRST_PAY.search(said))


def _seized(said: str) -> bool:
    starts = _starts(said_as.SEIZED, said)
    mine = re.search(r"\b(?:toi|em|con|chau|minh|my)\b", said) or len(said.split()) <= _SHORT_STORY
    return bool(mine) and any(not said_as.SOMEBODY_SAYS.search(before) for before in starts)


def is_shop_front(text: str) -> bool:
    """Whether marks tell that the front of a house is meant, not lost money."""
    return "mặt tiền" in unicodedata.normalize("NFC", text[:600]).lower()

"""How a report is shown: its subject in full, its author by a handle, its words masked."""

from __future__ import annotations

import re
from typing import Any, Final

from flows.scoring.weights import QUEUED
from flows.subjects.spoken_numbers import spoken
from flows.text import clean, fold
from flows.triage import similar
from gateway.console import rendering
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE, REPORT_CONTENT
from gateway.database.encryption import DecryptionError, Keys
from gateway.reports.console_queries import VERY_URGENT

_MASKS: Final = {
    "L": "mask_link",
    "A": "mask_sum",
    "N": "mask_number",
    "P": "mask_name",
    "B": "mask_brand",
}
_URGENCY: Final = ((VERY_URGENT * QUEUED, "high"), (2 * QUEUED, "raised"), (QUEUED, "usual"))
"""One reliable person's word brings it into the queue; two and five of them are more urgent."""
_ALPHABET: Final = "ACDEFGHJKLMNPQRTUVWXY2346789"
"""Without letters and digits that are read for others."""
_LETTERS: Final = 6

_MAIL: Final = re.compile(r"[\w.+\-]{1,64} ?@ ?[\w\-]{1,64}(?:\.[\w\-]{1,64}){0,4}")
_I: Final = r"(?:toi|tui|em|chau|con|minh|chi|anh)"
_CALLED: Final = re.compile(
    rf"\b(?P<said>(?i:{_I} ten(?: la)?|ten(?: cua)? {_I}(?: la)?):?) "
    r"(?:[A-Z][\w']*(?: [A-Z][\w']*){0,3}|[\w']+)"
)
_HIGHLAND: Final = re.compile(
    r"\b(?:Y (?!(?i:te|khoa|si|hoc|ta|duoc|kien)\b)|H ?['’ ] ?)[A-Z]\w*(?: [A-Z]\w*){0,2}"
)
"""Names of M'Nong and Ede people: ``Y Bhin Nie``, ``H'Lan Nie``."""


def handle(keys: Keys, reporter: int) -> str:
    """The same for the same person as long as the hash key is, like ``K7M-2PQ``; without the key
    nobody can make it from an id, or an id from it."""
    left = int.from_bytes(keys.hash(f"handle {reporter}"))
    text = ""
    for _ in range(_LETTERS):
        left, at = divmod(left, len(_ALPHABET))
        text += _ALPHABET[at]
    return f"{text[:3]}-{text[3:]}"


def urgency(weight: float) -> str:
    """The word for a weight, shown before its figure."""
    word = next((word for least, word in _URGENCY if weight >= least), "low")
    return rendering.t(
        "urgency_of", how=rendering.t(f"urgency_{word}"), weight=rendering.number(weight)
    )


def name(one: Any) -> str:
    """What a subject (a row with kind, key and display) is called on a page: of a link all of it,
    which is too long for an SMS."""
    return str(one.key.removeprefix("link:") if one.kind == "link" else one.display)


def words(keys: Keys, content: bytes | None, code: str) -> str:
    """What somebody wrote in the report of this code, masked; "" where it is forgotten, or can't
    be read."""
    if content is None:
        return ""
    try:
        text = keys.decrypt(content, REPORT_CONTENT, code)
    except DecryptionError:
        return ""
    return unmasked(" ".join(similar.masked(_hidden(text))))


def _hidden(text: str) -> str:
    """The text in plain letters without what campaigns are compared by and nobody is to read:
    numbers in words, mail addresses, and names that people say are theirs. What stands there
    instead is masked as a number, a link or a name."""
    plain = fold(clean(text))
    for start, end, _ in reversed(list(spoken(plain))):
        plain = f"{plain[:start]}0{plain[end:]}"
    plain = _MAIL.sub("www.x.vn", plain)
    plain = _CALLED.sub(r"\g<said> Nguyen Van A", plain)
    return _HIGHLAND.sub("Nguyen Van A", plain)


def sample(keys: Keys, value: bytes | None, campaign_id: int) -> str:
    """A campaign's sample, which is encrypted masked."""
    if value is None:
        return ""
    try:
        return unmasked(keys.decrypt(value, CAMPAIGN_SAMPLE, campaign_id))
    except DecryptionError:
        return ""


def unmasked(masked: str) -> str:
    """Masks as a person reads them: ``goi N gap`` is ``goi [số] gap``."""
    return " ".join(
        f"[{rendering.t(_MASKS[word])}]" if word in _MASKS else word for word in masked.split()
    )

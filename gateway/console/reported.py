"""How a report is shown: its subject in full, its author by a handle, its words masked."""

from __future__ import annotations

from typing import Any, Final

from flows import similar
from gateway.console import shown
from gateway.ledger.seal import Keys, SealBroken

_MASKS: Final = {
    "L": "mask_link",
    "A": "mask_sum",
    "N": "mask_number",
    "P": "mask_name",
    "B": "mask_brand",
}
_ALPHABET: Final = "ACDEFGHJKLMNPQRTUVWXY2346789"
"""Without letters and digits that are read for others."""
_LETTERS: Final = 6


def handle(keys: Keys, reporter: int) -> str:
    """The same for the same person as long as the hash key is, like ``K7M-2PQ``; without the key
    nobody can make it from an id, or an id from it."""
    left = int.from_bytes(keys.hash(f"handle {reporter}"))
    text = ""
    for _ in range(_LETTERS):
        left, at = divmod(left, len(_ALPHABET))
        text += _ALPHABET[at]
    return f"{text[:3]}-{text[3:]}"


def name(one: Any) -> str:
    """What a subject (a row with kind, key and shown) is called on a page: of a link all of it,
    which is too long for an SMS."""
    return str(one.key.removeprefix("link:") if one.kind == "link" else one.shown)


def words(keys: Keys, content: bytes | None) -> str:
    """What somebody wrote, masked; "" where it is forgotten, or its key is lost."""
    if content is None:
        return ""
    try:
        return unmasked(" ".join(similar.masked(keys.open(content, "text"))))
    except SealBroken:
        return ""


def sample(keys: Keys, sealed: bytes | None) -> str:
    """A campaign's sample, which is sealed masked."""
    if sealed is None:
        return ""
    try:
        return unmasked(keys.open(sealed, "text"))
    except SealBroken:
        return ""


def unmasked(masked: str) -> str:
    """Masks as a person reads them: ``goi N gap`` is ``goi [số] gap``."""
    return " ".join(
        f"[{shown.t(_MASKS[word])}]" if word in _MASKS else word for word in masked.split()
    )

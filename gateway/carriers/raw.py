"""Fields whose texts are not in UTF-8: carriers pass them on as they came over SMPP."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote_to_bytes

from gateway.carriers.base import MAX_FIELDS
from gateway.carriers.contract import Unreadable

# 3GPP TS 23.038, 6.2.1 and 6.2.1.1: the default alphabet by its codes, and what follows an escape.
_GSM = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPE = 0x1B
_ESCAPED = {
    0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]",
    0x40: "|", 0x65: "€",
    0x1B: " ",  # a second escape is reserved, and shown as a space
}  # fmt: skip


def raw_fields(raw: str | bytes) -> dict[str, bytes]:
    """Fields of a form's body or of a query, undecoded: one field gives the charset of another.

    Raises `Unreadable` for too many of them, or two values of one.
    """
    # WSGI hands bytes of a URL over as Latin-1 (PEP 3333)
    data = raw if isinstance(raw, bytes) else raw.encode("latin-1", "replace")
    pairs = data.split(b"&")
    if len(pairs) > MAX_FIELDS:
        raise Unreadable(f"more than {MAX_FIELDS} fields")
    fields: dict[str, bytes] = {}
    for pair in pairs:
        name, _, written = pair.partition(b"=")
        value = unquote_to_bytes(written.replace(b"+", b" "))
        if fields.setdefault(name.decode("latin-1"), value) != value:
            raise Unreadable("a field is given twice")
    return fields


def need(fields: Mapping[str, bytes], name: str) -> str:
    """A field that must be there, in UTF-8. Raises `Unreadable` naming it."""
    if name not in fields:
        raise Unreadable(f"{name} is missing")
    try:
        return fields[name].decode()
    except UnicodeDecodeError:
        raise Unreadable(f"{name} is not in UTF-8") from None


def ucs2(octets: bytes) -> str:
    """UTF-16 in network order; half a letter at the end must not cost the rest. Lone surrogates
    stay: `base.clean` takes them out."""
    return octets[: len(octets) & ~1].decode("utf-16-be", "surrogatepass")


def gsm7(octets: bytes) -> str:
    """The GSM default alphabet, a septet to an octet; what it does not have is left out."""
    characters: list[str] = []
    escaped = False
    for octet in octets:
        if escaped:
            # "the character of the basic table" where there is no extension (6.2.1.1)
            characters.append(_ESCAPED.get(octet) or (_GSM[octet] if octet < 0x80 else ""))
            escaped = False
        elif octet == _ESCAPE:
            escaped = True
        elif octet < 0x80:
            characters.append(_GSM[octet])
    return "".join(characters)

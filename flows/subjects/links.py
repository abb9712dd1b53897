"""Links as they are typed, broken up or hidden in text; repeated so that they can't be tapped."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from flows.spelling import is_syllable
from flows.text import MEMO, fold, vocabulary
from flows.values import Subject

# The snapshot of the public suffix list inside the package: no network, no files written.
_SUFFIXES = PublicSuffixList(accept_unknown=False, only_icann=True)
MAX_SHOWN = 24
_MAX_GIVEN = 60

SHORTENERS = vocabulary(
    "adj.st app.goo.gl app.link bit.ly bitly.com bom.so bom.to by.com.vn by.vn cutt.ly go.link "
    "goo.gl is.gd onelink.me onelink.to ow.ly page.link rb.gy rebrand.ly s.id "
    "shorturl.asia shorturl.at t.co t.ly tiny.cc tinyurl.com urlz.fr v.gd"
)
"""Hosts of short links that anybody can make. Not in an operator's file: what a link is called in
the database depends on it."""
_BY_PATH = SHORTENERS | vocabulary("lnkd.in zalo.me t.me m.me fb.me wa.me")
"""On these sites the path says which page or person it is."""
# Suffixes that need nothing else to make a link of two words with a full stop between.
_SURE = vocabulary(
    "com net org info biz vn top vip xyz cc club online shop site store app link live icu pro asia "
    "click website space fun win bet buzz cyou sbs cfd bond mobi ltd tk ml ga cf gq lol luxe "
    "vin bid ink tech"
)
# Suffixes that are words as well: only after something that is no Vietnamese syllable.
_WORDS = vocabulary("me la co to in ly tv us ws bio one")
_FILES = vocabulary("zip mov sh py md rs")

_LABEL = r"[^\W_](?:[\w\-]{0,61}[^\W_])?"
_TIGHT = r"(?:\.| ?[(\[{] ?(?:\.|dot|cham) ?[)\]}] ?)"
_TAIL = (
    r"(?:(?:com|gov|edu|org|net) ?\. ?vn|com|vn|net|org|info|top|vip|xyz|cc|club|online|shop|site"
    r"|store|icu|pro|app|link|live|me|ly|win|bet|fun|asia|lol|pw|bid|biz|life)"
)
# Behind a full stop that is a word or a star: ``79king dot lol``, ``hitclub*vin``.
_SPOKEN_TAIL = (
    r"(?:com|vn|net|org|info|top|vip|xyz|cc|club|icu|lol|bet|win|vin|fun|asia|sbs|cfd|bid|pw)"
)
_LINK = re.compile(
    rf"(?<![\w@.\-])(?P<scheme>h(?:tt|xx)ps?:? ?/ ?/ ?)?"
    rf"(?P<host>(?>{_LABEL})(?P<more>{_TIGHT}{_LABEL}){{0,6}})"
    rf"(?P<gap>(?P<wide> \. )|(?P<late> \.)|(?P<early>\. )|(?P<spoken> (?:dot|cham) | ?\* ?))?"
    rf"(?(spoken)(?P<behind>{_SPOKEN_TAIL})(?![\w\-])"
    rf"|(?(gap)(?P<tail>{_TAIL})(?![\w\-])|(?(more)|(?!))))"
    r"(?!@)(?P<port>:\d{2,5})?(?P<path>(?: ?/[^\s\])>\"]*)?)",
    re.IGNORECASE,
)
_MAYBE = re.compile(rf"[(\[{{*]|\.(?:[^\W_]|\s+{_TAIL}(?![\w\-]))| (?:dot|cham) ", re.IGNORECASE)
"""What each link of plain letters has: no full stop at the end of a sentence."""
_DOT = re.compile(rf"{_TIGHT}| ?\. ?", re.IGNORECASE)
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_IPV4 = re.compile(rf"(?:{_OCTET}\.){{3}}{_OCTET}")
_ADDRESS = re.compile(rf"{_IPV4.pattern}(?:[:/].*)?")
_AMOUNT = re.compile(r"\d+(?:d|k|tr|vnd|h|m|gb|mb)?")


@lru_cache(maxsize=MEMO)
def find(text: str) -> tuple[Subject, ...]:
    """The links in running text, in their order and without repeats, with or without scheme."""
    if text.isascii() and not _MAYBE.search(text):
        return ()
    subjects: dict[str, Subject] = {}
    for match in _LINK.finditer(_plain(text)):
        one = _link(match, strict=False)
        if one is not None:
            subjects.setdefault(one.key, one)
    return tuple(subjects.values())


def subject(text: str) -> Subject | None:
    """`text` as one link, or None."""
    match = _LINK.fullmatch(_plain(text).strip(" \t\r\n()[]<>\"'.,;?!"))
    return _link(match, strict=True) if match else None


def address(text: str) -> Subject | None:
    """`text` as a link to a bare IP address, with or without a scheme, or None."""
    return subject(text) if _ADDRESS.fullmatch(text) else None


def is_address(host: str) -> bool:
    """Whether a host is a bare IP address: no bank and no office has such a site."""
    return _IPV4.fullmatch(host) is not None


def _plain(text: str) -> str:
    """`text` in one width and on one line. Letters keep their marks: a look-alike letter in a
    host makes it another host."""
    if text.isascii():
        return " ".join(text.split())
    text = _ZERO_WIDTH.sub("", text)
    return " ".join("".join(map(_narrow, text)).split())


@lru_cache(maxsize=1_024)
def _narrow(char: str) -> str:
    if char in "。．｡․•·":
        return "."
    narrow = unicodedata.normalize("NFKC", char)
    return narrow if len(narrow) == 1 else char


def _link(match: re.Match[str], *, strict: bool) -> Subject | None:
    end = match["tail"] or match["behind"]
    typed = match["host"] + ("." + end if end else "")
    host = _ascii(_DOT.sub(".", typed).lower())
    path = match["path"].replace(" ", "").rstrip("/.,;:!?'")
    if host.startswith("www."):
        host, strict = host[4:], True
    if match["scheme"] or path:
        strict = True
    parts = _split(host)
    if parts is None:
        if not (strict and _IPV4.fullmatch(host)):
            return None
        parts = ("", host)
    if not strict and not (_broken(match) if match["gap"] else _bare(*parts)):
        return None
    key = host + path if parts[1] in _BY_PATH and path else host
    return Subject(f"link:{key}", "link", display(key), fold(match[0].strip())[:_MAX_GIVEN])


def _bare(suffix: str, domain: str) -> bool:
    """Whether words joined by full stops, and nothing else, are meant as a link."""
    name, last = domain.removesuffix("." + suffix), suffix.rsplit(".", 1)[-1]
    if last in _FILES or (_AMOUNT.fullmatch(name) and last not in _SURE):
        return False
    if last in _SURE or domain in _BY_PATH:
        return True
    if is_syllable(name) or len(name) < 3:
        return False
    return last in _WORDS or not is_syllable(last)


def _broken(match: re.Match[str]) -> bool:
    """Whether ``name . com`` is a link that was broken up, and not the end of a sentence."""
    name = match["host"].rsplit(".", 1)[-1]
    if match["spoken"]:
        return len(name) >= 4 and not is_syllable(name.lower())
    if match["wide"]:
        return len(name) >= 3
    if len(name) < 5 and not re.search(r"[\d\-]", name):
        return False
    tail, after = match["tail"], match.string[match.end() : match.end() + 2]
    return tail.islower() and (tail[-2:] in ("om", "vn") or not re.match(r" \w", after))


def _ascii(host: str) -> str:
    if host.isascii():
        return host
    labels = (
        label if label.isascii() else "xn--" + label.encode("punycode").decode()
        for label in unicodedata.normalize("NFC", host).split(".")
    )
    return ".".join(labels)


@lru_cache(maxsize=4_096)
def _split(host: str) -> tuple[str, str] | None:
    """Suffix and registrable domain of `host`, or None if it is not under a public suffix."""
    suffix = _SUFFIXES.publicsuffix(host)
    if not suffix or suffix == host:
        return None
    name = host.removesuffix(f".{suffix}").rsplit(".", 1)[-1]
    return (suffix, f"{name}.{suffix}") if name else None


def display(key: str) -> str:
    """How replies show a link: ``vietcomhank(.)top``, at most `MAX_SHOWN` characters.

    A link that is too long keeps its end, which decides who owns it:
    ``vietcombank.com.vn.dangnhap.xyz`` is ``..dangnhap(.)xyz``, so that nobody reads the bank's own
    name in it.
    """
    text = _untapped(key)
    if len(text) <= MAX_SHOWN:
        return text
    parts = _split(key.partition("/")[0])
    if parts is None or parts[1] in _BY_PATH:
        return text[: MAX_SHOWN - 2] + ".."
    suffix, domain = map(_untapped, parts)
    if len(domain) <= MAX_SHOWN - 2:
        return f"..{domain}"
    # Both ends of the name: a part of it alone may be somebody else's name.
    name, end = domain.removesuffix(suffix).removesuffix("(.)"), f"(.){suffix}"[-MAX_SHOWN // 2 :]
    room = MAX_SHOWN - 2 - len(end)
    return f"{name[: room // 2]}..{name[-(room - room // 2) :]}{end}"


def _untapped(text: str) -> str:
    return fold(text).replace(".", "(.)")

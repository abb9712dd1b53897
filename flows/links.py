"""Links as they are typed, broken up or hidden in text; said back so that they can't be tapped."""

from __future__ import annotations

import re
from functools import lru_cache

import tldextract

from flows.text import fold
from flows.values import Subject

# The snapshot of the public suffix list inside the package: no network, no files written.
_SUFFIXES = tldextract.TLDExtract(
    suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False
)
MAX_SHOWN = 24

_SHORTENERS = frozenset(
    "bit.ly tinyurl.com t.ly is.gd cutt.ly rb.gy shorturl.at shorturl.asia goo.gl ow.ly by.com.vn "
    "s.id v.gd t.co lnkd.in rebrand.ly bom.so bitly.com bom.to tiny.cc urlz.fr zalo.me t.me "
    "m.me fb.me".split()
)
# Suffixes that are also ends of Vietnamese or English words after a full stop without a blank.
_WEAK = frozenset(
    "anh ai am an ba be bo ca can cam cho co do ha hu la ma me mo my no na sa se so to "
    "tu va vi vo ve mua nhe hay help how name now one here is it at as in on by de day".split()
)
_DOT = r"(?: ?\. ?| ?[(\[{] ?(?:\.|dot|cham) ?[)\]}] ?)"
_SCHEME = re.compile(r"\bh(?:tt|xx)ps? ?:? ?/ ?/ ?", re.IGNORECASE)
_LINK = re.compile(
    rf"(?<![\w@])(?P<scheme>h(?:tt|xx)ps?:? ?/ ?/ ?)?(?P<host>[a-z0-9][a-z0-9\-]{{0,62}}"
    rf"(?:{_DOT}[a-z0-9][a-z0-9\-]{{0,62}}){{1,6}})(?P<path>(?: ?/[^\s\])]*)?)",
    re.IGNORECASE,
)


def find(text: str) -> tuple[Subject, ...]:
    """The links in running text, in their order and without repeats, with or without scheme."""
    plain = fold(text)
    if "." not in plain and "(" not in plain and "[" not in plain:
        return ()
    found: dict[str, Subject] = {}
    for match in _LINK.finditer(plain):
        one = _link(match, strict=False)
        if one is not None:
            found.setdefault(one.key, one)
    return tuple(found.values())


def subject(text: str) -> Subject | None:
    """`text` as one link, or None."""
    plain = fold(text).strip(" \t\r\n()[]<>\"'.,;")
    match = _LINK.fullmatch(plain)
    return _link(match, strict=True) if match else None


def _link(match: re.Match[str], *, strict: bool) -> Subject | None:
    typed = match["host"]
    host = re.sub(_DOT, ".", typed, flags=re.IGNORECASE).lower().strip("-")
    parts = _split(host)
    if parts is None:
        return None
    suffix, domain = parts
    sure = strict or bool(match["scheme"]) or bool(match["path"].strip(" /")) or host.startswith("www.")
    if not sure and suffix in _WEAK:
        return None
    if host.startswith("www."):
        host = host[4:]
    path = match["path"].replace(" ", "").rstrip("/.,;:!?")
    key = host + path if domain in _SHORTENERS and path else host
    return Subject(f"link:{key}", "link", shown(key), match[0].strip()[:60])


@lru_cache(maxsize=4_096)
def _split(host: str) -> tuple[str, str] | None:
    """Suffix and registrable domain of `host`, or None if it is not under a public suffix."""
    parts = _SUFFIXES(host)
    if not parts.suffix or not parts.domain or parts.domain.isdigit() and len(parts.domain) < 3:
        return None
    return parts.suffix, f"{parts.domain}.{parts.suffix}"


def shown(key: str) -> str:
    """How a link is said: ``vietcomhank(.)top``, at most `MAX_SHOWN` characters."""
    text = key.replace(".", "(.)")
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 2] + ".."

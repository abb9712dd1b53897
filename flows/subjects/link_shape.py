"""Judges a link's host by its form: the State's or a bank's own, a copy, or merely odd.

No list of bad links: those live for days. A copy carries the name it copies. The caller passes the
known sites and names (`Sites`): an operator keeps the list.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from flows.places.place_names import distance
from flows.subjects.links import SHORTENERS
from flows.text import vocabulary

Shape = Literal["official", "faked", "odd", "shortener", "plain"]

_SURE_LETTERS, _SLIP_LETTERS, _TWO_SLIPS = 6, 8, 11
"""How many letters a name must have to be a copy anywhere in a host; with a slip; with two."""
_AFTER_SHORT = re.compile(
    r"(?:vn[a-z]?|viet|nam|bank|banking|online|digi|app|login|pay|the|secure|verify|cskh|24|247"
    r"|quatang|trian|doiqua|sukien|khuyenmai|hoantien|tuyendung|vieclam|ctv|shop|mall|support|id)+"
)
"""Endings that a copy adds to a short name."""
_CODA = ("ng", "nh", "ch")
# Suffixes that are cheap by the thousand, or given away.
_ODD = vocabulary(
    "asia bar beauty best bet bid bio biz boats bond buzz cam cash casino cc cf cfd click club "
    "cyou date download fit fun fund ga gdn gq hair help homes host icu info ink kim lat life "
    "link live loan lol luxe me men ml mobi mom monster one online ooo party pics poker press pw "
    "quest racing rest review rocks sale sbs science shop site skin space store stream tk today "
    "top uno vin vip wang webcam win work world ws xyz zone"
)
_OF_VIETNAM = re.compile(r"vn-[a-z0-9]{1,4}|(?:com|gov)-vn|vn-(?:com|gov)[a-z0-9-]*")
"""A label that makes another ending look like Viet Nam's: ``acb.vn-sd.com``, ``evn.com-vn.cc``."""
_SECOND = vocabulary("ac biz co com edu gov health id info int io name net org pro")
_CHEAP_SECOND = vocabulary("biz id info io name")
"""Under .vn, but cheap or free."""
_MAX_LABEL = 63
_REDIRECTS = re.compile(r"(?:url|search|amp|amp/s|ck/a|link|l\.php|redirect)(?:[/?]|$)")
"""Paths by which a search engine leads on to anybody's page."""
_SEARCH = re.compile(r"(?:www\.)?(?:google|bing|duckduckgo|yahoo)\.[a-z.]{2,6}")


@dataclass(frozen=True, eq=False)
class Sites:
    """The known sites with their owners, and the names that copies carry.

    own       registered domains of their owners
    anybodys  those of them on which anybody may publish a page
    names     names that a copy carries, in plain letters; `many` are those of owners with many
              other domains under .vn; `state` those of bodies of the State
    """

    own: frozenset[str] = frozenset()
    anybodys: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    many: tuple[str, ...] = ()
    state: tuple[str, ...] = ()

    def shape(self, host: str) -> Shape:
        """What `host` (lower case, a path may follow) looks like."""
        return _shape(self, host)

    def is_true_site(self, host: str) -> bool:
        """Whether `host` is the State's, or the own site of a bank or firm that alone writes
        there."""
        name = host.partition("/")[0]
        return not _is_under(name, self.anybodys) and self.shape(host) == "official"

    def is_owners(self, host: str) -> bool:
        """The same, or a page's bare host on which nobody but its owner can have written."""
        return self.is_true_site(host) or host in self.own

    def looks_faked(self, host: str) -> bool:
        """Whether `host` carries the name of a bank, a carrier, a shop or a body of the State."""
        return self.shape(host) == "faked"

    def begins_with_name(self, before: str, host: str) -> bool:
        """Whether a known name begins in the word `before` a link and ends in its host."""
        joined = before + host
        if not joined.startswith(self.long):
            return False
        return any(joined.startswith(name) and len(name) > len(before) for name in self.long)

    @cached_property
    def long(self) -> tuple[str, ...]:
        """Names that show a copy at any place in a host."""
        return tuple(name for name in self.names if len(name) >= _SURE_LETTERS)

    @cached_property
    def by_first(self) -> dict[str, tuple[str, ...]]:
        """Names long enough for a slip in them to be recognised, by their first letter."""
        names = [name for name in self.long if len(name) >= _SLIP_LETTERS]
        firsts = {name[0] for name in names}
        return {one: tuple(name for name in names if name[0] == one) for one in firsts}

    @cached_property
    def brief(self) -> frozenset[str]:
        """Names too short for that."""
        return frozenset(name for name in self.names if len(name) < _SURE_LETTERS)

    @cached_property
    def initials(self) -> tuple[str, ...]:
        """Short names that no word begins or ends with: ``vcb``, ``acb``, ``bidv``."""
        return tuple(name for name in sorted(self.brief) if _is_initials(name))

    @cached_property
    def clear(self) -> tuple[str, ...]:
        """Short names that are no everyday word's ending: ``momo``, ``zalo``, ``tiki``."""
        return tuple(n for n in sorted(self.brief) if len(n) == _CLEAR_LETTERS and n[-1] in "aio")


_CLEAR_LETTERS = 4


def is_redirect(host: str) -> bool:
    """Whether a search engine's link leads on to anybody's page."""
    name, _, path = host.partition("/")
    return _SEARCH.fullmatch(name) is not None and _REDIRECTS.match(path) is not None


def _is_initials(name: str) -> bool:
    return len(name) > 2 and not set(name[-2:]) & set("aeiouy") and not name.endswith(_CODA)


def _is_under(name: str, hosts: Container[str]) -> bool:
    labels = name.split(".")
    return any(".".join(labels[at:]) in hosts for at in range(len(labels) - 1))


@lru_cache(maxsize=4_096)
def _shape(sites: Sites, host: str) -> Shape:
    if is_redirect(host):
        return "shortener"
    name = host.partition("/")[0]
    labels = [label[:_MAX_LABEL] for label in name.split(".")[-6:]]
    second = _has_second(labels)
    own = ".".join(labels[-3:] if second else labels[-2:])
    if own in SHORTENERS or name in SHORTENERS:
        return "shortener"
    if labels[-2:] == ["gov", "vn"] or _is_under(name, sites.own):
        return "official"
    owned = labels[-1] == "vn" and not (second and labels[-2] in _CHEAP_SECOND)
    if owned and (own.startswith(sites.many) or own.partition(".")[0] in sites.names):
        return "plain"  # An owner is on record, and owners have more names than are listed.
    below = labels[: -2 if second else -1]
    if _is_foreign_state(labels):
        below = below[:-1]
    if any(_copies(sites, label) for label in below):
        return "faked"
    # Newspapers of the police or the Front are under .vn.
    if not owned and any(one in "".join(below) for one in sites.state):
        return "faked"
    bare = labels[-1].isdigit()  # An address in digits: no honest sender has no name.
    bare = bare or (not owned and any(map(_OF_VIETNAM.fullmatch, below)))
    return "odd" if bare or labels[-1] in _ODD else "plain"


def _has_second(labels: list[str]) -> bool:
    return len(labels) > 2 and labels[-1] == "vn" and labels[-2] in _SECOND


def _is_foreign_state(labels: list[str]) -> bool:
    """``customs.gov.sg``: another State's own site."""
    end = labels[-1]
    return len(labels) > 2 and labels[-2] == "gov" and len(end) == 2 and end not in _ODD | {"vn"}


def _copies(sites: Sites, label: str) -> bool:
    words = [word for word in re.split(r"[^a-z]+", label) if word]
    letters = "".join(words)
    if any(word in sites.brief or word == "gov" for word in words):
        return True
    if letters.startswith((*sites.initials, "gov")) or letters.endswith((*sites.initials, "gov")):
        return True
    if letters.endswith(sites.clear) or any(name in letters for name in sites.long):
        return True
    heads = (size for size in range(2, _SURE_LETTERS) if letters[:size] in sites.brief)
    if any(_AFTER_SHORT.fullmatch(letters[size:]) for size in heads):
        return True
    return _nearly(sites, letters)


def _nearly(sites: Sites, letters: str) -> bool:
    """Whether the label has a known name with a slip or two: ``vietcomhank``, ``vietcommbank``."""
    for at, first in enumerate(letters):
        rest = len(letters) - at
        for name in sites.by_first.get(first, ()):
            slips = 1 if len(name) < _TWO_SLIPS else 2
            if rest + slips < len(name):
                continue
            for size in (len(name), len(name) - 1, len(name) + 1):
                is_whole = at == 0 or size <= rest
                if is_whole and distance(letters[at : at + size], name, slips) <= slips:
                    return True
    return False

"""What a link's host looks like by itself: the State's or a bank's own, a copy, or merely odd.

No list of bad links: those live for days. A copy carries the name it copies.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from flows.place_names import distance

Shape = Literal["official", "faked", "odd", "shortener", "plain"]

# Owners' own domains; everything under gov.vn is the State's (registered by the State only).
_OWN = frozenset(
    """
    vietcombank.com.vn vcbdigibank.com.vn acb.com.vn bidv.com.vn techcombank.com techcombank.com.vn
    sacombank.com.vn agribank.com.vn vietinbank.vn mbbank.com.vn vpbank.com.vn tpb.vn vib.com.vn
    msb.com.vn ocb.com.vn scb.com.vn shb.com.vn hdbank.com.vn lpbank.com.vn eximbank.com.vn
    namabank.com.vn ncb-bank.vn cake.vn seabank.com.vn viettel.vn viettel.com.vn viettelpay.vn
    viettelmoney.vn viettelpost.vn viettelpost.com.vn vnpt.vn vnpt.com.vn vinaphone.com.vn
    mobifone.vn vietnamobile.com.vn vnpost.vn evn.com.vn evnhanoi.vn evnhcmc.vn evnspc.vn cpc.vn
    evncpc.vn npc.com.vn momo.vn zalopay.vn vnpay.vn shopee.vn lazada.vn tiki.vn tiktok.com
    facebook.com youtube.com google.com zalo.me zalo.vn zaloapp.com ghn.vn ghtk.vn
    giaohangtietkiem.vn dienmayxanh.com thegioididong.com bachhoaxanh.com mediamart.vn ssi.com.vn
    khonggianmang.vn tinnhiemmang.vn apple.com samsung.com
    """.split()
)
# Names that a copy carries. Long ones also with a slip; short ones only where a word begins.
_LONG = tuple(
    """
    vietcombank vcbdigibank techcombank sacombank agribank vietinbank mbbank vpbank tpbank
    hdbank eximbank lpbank seabank namabank viettel vinaphone mobifone vietnamobile vnpost
    viettelpost zalopay vnpay shopee lazada facebook giaohangtietkiem giaohangnhanh
   dienmayxanh thegioididong bachhoaxanh mediamart evnhanoi evnspc
    """.split()
)
_STATE = tuple(
    """
    dichvucong chinhphu bocongan congan canhsat vneid csgt phatnguoi tongcucthue etax vssid bhxh
    baohiemxahoi dangkiem toaan vienkiemsat policeonline chuthapdo mattran luatsu cucanninh
    antoanthongtin
    """.split()
)
# No word begins like these, so a prefix is enough.
_SHORT_PREFIX = ("vcb", "bidv", "vpb", "tpb", "tcb", "vnpt", "bidv")
_SHORT_WORD = frozenset("acb scb vib msb ocb shb ncb mb evn momo zalo ghn ghtk tiki gov vcb bidv".split())
_AFTER_SHORT = re.compile(
    r"(?:vn[a-z]?|bank|banking|online|digi|app|login|pay|the|secure|verify|cskh|24|247|quatang)+"
)
_ODD = frozenset(
    """
    top vip cc xyz icu club online site live shop win bet life space fun store click link work
    buzz cyou cfd sbs rest monster quest bond cam gq ga ml tk cf pw ws biz info me asia lol bio
    world today fit best loan men date stream racing download review science party vin
    """.split()
)
_SHORTENERS = frozenset(
    """
    bit.ly tinyurl.com t.ly is.gd cutt.ly rb.gy shorturl.at shorturl.asia goo.gl ow.ly s.id v.gd
    rebrand.ly bitly.com tiny.cc urlz.fr bom.so bom.to
    """.split()
)
_SECOND = frozenset("com net org edu gov ac co info biz name pro health int".split())
_MAX_LABEL = 63


@lru_cache(maxsize=4_096)
def shape(host: str) -> Shape:
    """What `host` (lower case, a path may follow) looks like."""
    name = host.partition("/")[0]
    labels = [label[:_MAX_LABEL] for label in name.split(".")[-6:]]
    own = ".".join(labels[-3:] if _has_second(labels) else labels[-2:])
    if labels[-2:] == ["gov", "vn"] or own in _OWN:
        return "official"
    if own in _SHORTENERS or name in _SHORTENERS:
        return "shortener"
    below = labels[: -2 if _has_second(labels) else -1]
    if any(_copies(label) for label in below):
        return "faked"
    # Under .vn an owner is on record, and newspapers of the police or the Front are there.
    if labels[-1] != "vn" and any(name in "".join(below) for name in _STATE):
        return "faked"
    return "odd" if labels[-1] in _ODD else "plain"


def looks_faked(host: str) -> bool:
    """Whether `host` carries the name of a bank, a carrier, a shop or a body of the State."""
    return shape(host) == "faked"


def _has_second(labels: list[str]) -> bool:
    return len(labels) > 2 and labels[-1] == "vn" and labels[-2] in _SECOND


def _copies(label: str) -> bool:
    words = [word for word in re.split(r"[^a-z]+", label) if word]
    letters = "".join(words)
    if any(word in _SHORT_WORD or word.startswith(_SHORT_PREFIX) for word in words):
        return True
    if letters.endswith("gov") or letters.startswith("gov"):
        return True
    if any(_AFTER_SHORT.fullmatch(letters[size:]) for size in (3, 4) if letters[:size] in _SHORT_WORD):
        return True
    if letters.endswith(("momo", "zalo")) or any(name in letters for name in _LONG):
        return True
    return any(_nearly(name, letters) for name in _LONG if len(name) >= 8)


def _nearly(name: str, letters: str) -> bool:
    """A slip or two anywhere in the label: ``vietcomhank``, ``vietcommbank``."""
    slips = 1 if len(name) < 11 else 2
    for size in (len(name), len(name) - 1, len(name) + 1):
        for at in range(max(1, len(letters) - size + 1)):
            piece = letters[at : at + size]
            if piece[:1] == name[:1] and distance(piece, name, slips) <= slips:
                return True
    return False

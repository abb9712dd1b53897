"""What a link's host looks like by itself: the State's or a bank's own, a copy, or merely odd.

No list of bad links: those live for days. A copy carries the name it copies.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from flows.places.place_names import distance

Shape = Literal["official", "faked", "odd", "shortener", "plain"]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Owners' own domains; everything under gov.vn is the State's (registered by it only).
_OWN = _words(
    """
    1400.vn acb.com.vn acbs.com.vn agoda.com agribank.com.vn airbnb.com aka.ms amazon.com apple.com
    bachhoaxanh.com bambooairways.com bhxbhyt.vn bidv.com.vn bidvmetlife.com.vn binance.com
    booking.com cake.vn cpc.vn csgt.vn dienmayxanh.com dsvn.vn evn.com.vn evncpc.vn evnhanoi.vn
    evnhcmc.vn evnspc.vn eximbank.com.vn facebook.com fb.com fb.me fb.watch fecredit.com.vn
    fpt.com.vn fpt.vn fptshop.com.vn g.co garena.com garena.vn ghn.vn ghtk.vn giaohangtietkiem.vn
    google.com grab.com grb.to hdbank.com.vn hdsaison.com.vn homecredit.vn ig.me instagram.com
    khonggianmang.vn lazada.vn linkedin.com lnkd.in lpbank.com.vn lzd.co mbbank.com.vn
    mcredit.com.vn mediamart.vn microsoft.com mobifone.vn momo.vn msb.com.vn namabank.com.vn
    ncb-bank.vn netflix.com npc.com.vn ocb.com.vn paypal.com sacombank.com.vn samsung.com
    scb.com.vn seabank.com.vn shb.com.vn shbfinance.com.vn shinhan.com.vn shopee.vn spotify.com
    ssi.com.vn tcbs.com.vn techcombank.com techcombank.com.vn telegram.org thegioididong.com
    tiki.vn tiktok.com tinnhiemmang.vn tpb.vn traveloka.com uber.com vcbdigibank.com.vn vcbf.com
    vcbs.com.vn vib.com.vn viber.com vietcombank.com.vn vietinbank.vn vietjetair.com vietlott.vn
    vietnamairlines.com vietnamobile.com.vn viettel.com.vn viettel.vn viettelmoney.vn viettelpay.vn
    viettelpost.com.vn viettelpost.vn vinaphone.com.vn vnedu.vn vnpay.vn vnpost.vn vnpt.com.vn
    vnpt.vn vpbank.com.vn whatsapp.com youtu.be youtube.com zalo.me zalo.vn zaloapp.com zalopay.vn
    zing.vn
    """
)
# Names that a copy carries: long ones also with a slip, short ones where a word begins.
_LONG = _words(
    """
    vietcombank vcbdigibank techcombank sacombank agribank vietinbank mbbank vpbank tpbank hdbank
    eximbank lpbank seabank namabank viettel vinaphone mobifone vietnamobile vnpost viettelpost
    zalopay vnpay napas shopee lazada facebook giaohangtietkiem giaohangnhanh dienmayxanh
    thegioididong bachhoaxanh mediamart evnhanoi evnspc
    """
)
# Carriers and shops: many names under .vn are really theirs (vietteltelecom.vn, mobifonego.vn).
_MANY_NAMES = _words(
    """
    viettel vinaphone mobifone vietnamobile vnpost vnpt lazada shopee dienmayxanh thegioididong
    bachhoaxanh mediamart giaohangtietkiem giaohangnhanh zalo momo evn
    """
)
_STATE = _words(
    """
    dichvucong chinhphu bocongan congan canhsat vneid csgt phatnguoi tongcucthue etax vssid bhxh
    baohiemxahoi dangkiem toaan vienkiemsat policeonline chuthapdo mattran luatsu cucanninh
    antoanthongtin
    """
)
# No word begins like these, so a prefix is enough.
_SHORT_PREFIX = ("vcb", "bidv", "vpb", "tpb", "tcb", "vnpt")
_SHORT_WORD = _words(
    """
    acb bidv evn ghn ghtk gov mb momo msb ncb ocb scb shb tiki vcb vib zalo
    """
)
_AFTER_SHORT = re.compile(
    r"(?:vn[a-z]?|bank|banking|online|digi|app|login|pay|the|secure|verify|cskh|24|247|quatang)+"
)
# Suffixes that are cheap by the thousand, or given away.
_ODD = _words(
    """
    asia best bet bid bio biz bond buzz cam cc cf cfd click club cyou date download fit fun ga
    gq icu info ink life link live loan lol luxe me men ml monster online party pw quest racing
    rest review sbs science shop site space store stream tk today top vin vip win work world ws
    xyz
    """
)
_SHORTENERS = _words(
    """
    adj.st app.goo.gl app.link bit.ly bitly.com bom.so bom.to by.com.vn cutt.ly go.link goo.gl
    is.gd onelink.me onelink.to ow.ly page.link rb.gy rebrand.ly s.id shorturl.asia shorturl.at
    t.ly tiny.cc tinyurl.com urlz.fr v.gd
    """
)
_SECOND = _words(
    """
    ac biz co com edu gov health info int name net org pro
    """
)
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
    if labels[-1] == "vn" and own.startswith(_MANY_NAMES):
        return "plain"
    below = labels[: -2 if _has_second(labels) else -1]
    if any(_copies(label) for label in below):
        return "faked"
    # Under .vn an owner is on record, and newspapers of the police or the Front are there.
    if labels[-1] != "vn" and any(name in "".join(below) for name in _STATE):
        return "faked"
    bare = labels[-1].isdigit()  # An address in digits: no honest sender has no name.
    return "odd" if bare or labels[-1] in _ODD else "plain"


# Where anybody may put up a page: the name of the site says nothing of who speaks there.
_ANYBODYS = _words(
    "amazon.com apple.com facebook.com fb.com fb.me fb.watch google.com lazada.vn linkedin.com "
    "lnkd.in lzd.co microsoft.com shopee.vn spotify.com telegram.org tiki.vn tiktok.com viber.com "
    "whatsapp.com youtu.be youtube.com zalo.me zalo.vn zaloapp.com"
)


def is_true_site(host: str) -> bool:
    """Whether `host` is the State's, or the own site of a bank or firm that alone writes there."""
    name = host.partition("/")[0]
    anybodys = any(name == each or name.endswith(f".{each}") for each in _ANYBODYS)
    return not anybodys and shape(host) == "official"


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
    heads = (size for size in (3, 4) if letters[:size] in _SHORT_WORD)
    if any(_AFTER_SHORT.fullmatch(letters[size:]) for size in heads):
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

"""Amounts of money and names of institutions in a message."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.text import clean, fold

_UNITS = {
    "ty": 10**9, "ti": 10**9, "trieu": 10**6, "tr": 10**6, "cu": 10**6, "k": 1_000, "nghin": 1_000,
    "ngan": 1_000, "ngin": 1_000, "dong": 1, "vnd": 1, "d": 1,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?=[\d$])(?:(?<![\w.,])(?P<number>\d{1,3}(?:[.,]\d{3})+|\d{1,12}(?:[.,]\d{1,2})?) ?"
    r"(?P<unit>trieu|tr|ty|ti|cu|nghin|ngan|ngin|k|dong|vnd|d|usdt|usd|\$)(?P<more>\d{1,3})?(?!\w)"
    r"|\$ ?(?P<dollars>\d{1,3}(?:,\d{3})+|\d{1,12})(?![\w.,]\d))"
)
_MOST = 20

# Brandname -> as it is written in plain letters; its own form in lower case always counts.
_WRITTEN = {
    "Vietcombank": ("vcb",), "Techcombank": ("tcb",), "MBBank": ("mb bank",), "BHXH":
    ("bao hiem xa hoi",), "LPBank": ("lienvietpostbank",), "FE Credit": ("fecredit",),
    "EVN": ("evnspc", "evncpc", "evnhanoi", "evnhcmc"),
}  # fmt: skip
_BRANDS = (
    "ABBANK", "ACB", "Agribank", "Amazon", "Apple", "BHXH", "BIDV", "Bo Cong an", "Dien May Xanh",
    "EVN", "Eximbank", "FE Credit", "FPT", "Facebook", "GHN", "GHTK", "Google", "HD Saison",
    "HDBank", "Home Credit", "LPBank", "Lazada", "MBBank", "MSB", "Mcredit", "MobiFone", "MoMo",
    "NCB", "Netflix", "OCB", "PVcomBank", "SCB", "SHB", "Sacombank", "SeABank", "Shopee", "TPBank",
    "Techcombank", "The Gioi Di Dong", "TikTok", "Tiki", "VIB", "VNPAY", "VNPT", "VNPost", "VNeID",
    "VPBank", "VietABank", "Vietcombank", "VietinBank", "Vietnamobile", "Viettel", "Viettel Post",
    "ViettelPay", "VinaPhone", "VssID", "Zalo", "ZaloPay",
)  # fmt: skip
_NAMES = {name: brand for brand in _BRANDS for name in (brand.lower(), *_WRITTEN.get(brand, ()))}
_BRAND = re.compile(
    r"(?<![\w.\-])(?:" + "|".join(sorted(_NAMES, key=lambda name: (-len(name), name)))
    + r")(?![\w\-]|\.\w)"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money; `currency` is ``VND``, ``USD`` or ``USDT``."""

    value: float
    currency: str


def amounts(text: str) -> tuple[Amount, ...]:
    """The sums in a text in their order, without repeats: ``2tr5`` is 2,500,000 VND."""
    return amounts_in(fold(clean(text)).lower())


def amounts_in(plain: str) -> tuple[Amount, ...]:
    """The like of a text in small plain letters."""
    return tuple(dict.fromkeys(_amount(match) for match in _AMOUNT.finditer(plain)))[:_MOST]


def brandnames(text: str) -> tuple[str, ...]:
    """The institutions that a text names, as their brandnames are written; not those in links."""
    names = (_NAMES[match[0]] for match in _BRAND.finditer(fold(clean(text)).lower()))
    return tuple(dict.fromkeys(names))[:_MOST]


def _amount(match: re.Match[str]) -> Amount:
    if match["dollars"]:
        return Amount(float(match["dollars"].replace(",", "")), "USD")
    typed, unit = match["number"], match["unit"]
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", typed) is not None
    number = float(re.sub("[.,]", "", typed) if grouped else typed.replace(",", "."))
    if unit not in _UNITS:
        return Amount(number, "USD" if unit == "$" else unit.upper())
    value = number * _UNITS[unit]
    if match["more"]:
        value += int(match["more"]) * _UNITS[unit] / 10 ** len(match["more"])
    return Amount(value, "VND")

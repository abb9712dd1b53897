"""The limits and prices of an instance, from its settings; the same names for every kind.

free_text   false if MTs must match a template registered with the carrier
templates   then: the file of registered answers, beside carriers.toml (`carriers templates`)
ucs2        false if only plain letters are taken
refuses     characters that the carrier refuses, as one text ("#&")
one_way     true if MTs come from a brandname, which can't be answered; unless set, that is so
            when the sender ID holds a letter (3GPP TS 23.040, 9.1.2.5: alphanumeric address)
price_mt    dong for one segment of an MT
exchange    dong for one of each currency in which the carrier tells prices ({"USD" = 26000})
budget_day, budget_month  dong after which notices and scam alerts wait
balance_least  dong: with less on the account the service notifies somebody; only if set does it ask
quota_day   segments a day that the carrier takes: they wait when nine tenths are used
most        segments of one MT at most
rate        segments a second; what is over it waits
senders     which other sender IDs are registered there, and may be chosen for an alert
prefixes    numbers that are this carrier's, as they are dialled (["090", "093"]), for residents
            who have never written to us
networks    operators whose numbers are this carrier's, by MCC and MNC (["45204"]), for the same
            residents, once a receipt has named theirs: numbers are ported
fallback    the instance that takes over while this one is unavailable
delivered   what its receipts prove (`contract.Delivered`), if not what is usual for its kind
sender_rates  segments a second of single sender IDs, if they may send fewer ({"5KHONG" = 5})
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, get_args

from flows.alerts.senders import is_brandname
from flows.alerts.values import CarrierRules
from flows.registered_forms import Form
from gateway.carriers.base import prefix, sends_to
from gateway.carriers.contract import Carrier, Delivered, Instance, Outbound

_SENDERS = ("brandname", "sender")
_SENDER = re.compile(
    r"(?=.*[A-Za-z])[A-Za-z0-9_.-](?:[A-Za-z0-9_. -]{0,9}[A-Za-z0-9_.-])?|\+?[0-9]{3,15}"
)


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_budget(value: Any) -> bool:
    return _is_count(value) and value > 0


def _is_rate(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value <= 10_000


def _is_exchange(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _is_segments(value: Any) -> bool:
    return _is_count(value) and 1 <= value <= 10


def _are(pattern: str | re.Pattern[str]) -> Callable[[Any], bool]:
    """Whether something is a list of strings of this form."""
    return lambda value: (
        isinstance(value, list)
        and all(isinstance(one, str) and re.fullmatch(pattern, one) for one in value)
    )


_SHAPES: Final[Mapping[str, tuple[Callable[[Any], bool], str]]] = MappingProxyType(
    {
        "free_text": (_is_bool, "true or false"),
        "templates": (_is_text, "the name of a file beside carriers.toml"),
        "ucs2": (_is_bool, "true or false"),
        "refuses": (_is_text, 'a text, like "#&"'),
        "one_way": (_is_bool, "true or false"),
        "price_mt": (_is_count, "whole dong"),
        "exchange": (
            lambda value: isinstance(value, Mapping) and all(map(_is_exchange, value.values())),
            'dong by currency, like {"USD" = 26000}',
        ),
        "budget_day": (_is_budget, "whole dong, 1 or more"),
        "budget_month": (_is_budget, "whole dong, 1 or more"),
        "balance_least": (_is_budget, "whole dong, 1 or more"),
        "quota_day": (_is_budget, "whole segments, 1 or more"),
        "most": (_is_segments, "a whole number from 1 to 10"),
        "rate": (_is_rate, "segments a second, above 0 and at most 10000"),
        "prefixes": (_are(r"0\d*"), 'a list of prefixes as dialled, like ["090", "093"]'),
        "networks": (_are("[0-9]{5,6}"), 'a list of MCC and MNC, like ["45204"]'),
        "senders": (
            _are(_SENDER),
            'a list of numbers, or names of up to 11 plain letters and digits, like ["5KHONG"]',
        ),
        "fallback": (_is_text, "the name of an instance"),
        "delivered": (
            lambda value: value in get_args(Delivered),
            f"one of {', '.join(get_args(Delivered))}",
        ),
        "sender_rates": (
            lambda value: isinstance(value, Mapping) and all(map(_is_rate, value.values())),
            'segments a second by sender ID, like {"5KHONG" = 5}',
        ),
    }
)


def problems(instance: Instance) -> list[str]:
    """Problems in these settings of one instance, a sentence each."""
    unpriced = instance.get("price_mt") is None
    return [
        f"{name} needs price_mt: without it nobody knows what is spent"
        for name in ("budget_day", "budget_month")
        if unpriced and instance.get(name) is not None
    ] + [
        f"{name} must be {requirement}"
        for name, (fits, requirement) in _SHAPES.items()
        if instance.get(name) is not None and not fits(instance.get(name))
    ]


def delivered(carrier: Carrier) -> Delivered:
    """What "delivered" proves of this instance's MTs."""
    own: Delivered | None = carrier.instance.get("delivered")
    return own or carrier.FEATURES.delivered


def own_sender(instance: Instance) -> str:
    """The sender ID of an MT that names none; "" if the settings name none."""
    return next((str(instance.get(name)) for name in _SENDERS if instance.get(name)), "")


def sender_rates(instances: Mapping[str, Instance]) -> dict[tuple[str, str], float]:
    """`sender_rates` of all, by instance and sender ID; that of its own sender ID is also under
    ""."""
    rates: dict[tuple[str, str], float] = {}
    for name, instance in instances.items():
        for sender, rate in instance.get("sender_rates", {}).items():
            rates[(name, sender)] = float(rate)
            if sender == own_sender(instance):
                rates[(name, "")] = float(rate)
    return rates


def rules(instance: Instance) -> CarrierRules:
    """The texts that may be sent through it."""
    own = own_sender(instance)
    return CarrierRules(
        instance.name,
        free_text=instance.get("free_text", True),
        ucs2=instance.get("ucs2", True),
        refused=instance.get("refuses", ""),
        one_way=instance.get("one_way", is_brandname(own)),
        short_code=str(instance.get("short_code", "")),
        prefix=prefix(instance),
        dong=instance.get("price_mt"),
        most=instance.get("most", 3),
        senders=frozenset(filter(_SENDER.fullmatch, (own, *instance.get("senders", ())))),
    )


def carries(instance: Instance, item: Outbound, registered: Iterable[Form] = ()) -> bool:
    """Whether it may stand in with this MT: it sends to the country, takes the letters, so many
    segments, and sender ID and text are registered there.

    registered  the registered texts, if it takes no others
    """
    which = rules(instance)
    return (
        sends_to(instance, item.to)
        and (which.ucs2 or item.encoding != "UCS-2")
        and item.segments <= which.most
        and not set(which.refused) & set(item.text)
        and (not item.sender or item.sender in which.senders)
        and (which.free_text or any(form.takes(item.text) for form in registered))
    )

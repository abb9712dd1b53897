"""The name of a carrier instance that officials read: the operator, and the firm between."""

from __future__ import annotations

from gateway.carriers.contract import Carrier
from gateway.console import rendering
from gateway.console.context import console
from gateway.outbound.budgets import Month


def firm(carrier: Carrier) -> str:
    """The firm between, in its own spelling; "": there is none."""
    return carrier.instance.kind.capitalize() if carrier.TITLE is None else carrier.TITLE


def title(name: str) -> str:
    """The name of an instance of the settings; one that is no longer there has its old name."""
    carrier = console.carriers.get(name)
    return name if carrier is None else of(name, carrier.instance.kind, firm(carrier))


def is_priced(name: str) -> bool:
    """Whether the settings say what a segment costs that goes through an instance."""
    carrier = console.carriers.get(name)
    return carrier is not None and carrier.instance.get("price_mt") is not None


def cost(month: Month) -> str:
    """The cost of a month; a word if it is unknown."""
    known = month.dong or is_priced(month.carrier)
    return rendering.number(month.dong) if known else rendering.t("alert_no_price")


def of(name: str, kind: str, via: str) -> str:
    own = name.replace("_", " ").replace("-", " ").capitalize()
    if name == kind:
        return via or rendering.t("carrier_direct")
    return rendering.t("carrier_through", name=own, via=via) if via else own

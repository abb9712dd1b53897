"""What officials read for a carrier instance: whose it is, and through whom."""

from __future__ import annotations

from gateway.carriers.contract import Carrier
from gateway.console import rendering
from gateway.console.context import console


def firm(carrier: Carrier) -> str:
    """Who stands between, as they write themselves; "": nobody does."""
    return carrier.instance.kind.capitalize() if carrier.TITLE is None else carrier.TITLE


def title(name: str) -> str:
    """Of an instance of the settings; what no longer stands there is called as it was."""
    carrier = console.carriers.get(name)
    return name if carrier is None else of(name, carrier.instance.kind, firm(carrier))


def of(name: str, kind: str, via: str) -> str:
    own = name.replace("_", " ").replace("-", " ").capitalize()
    if name == kind:
        return via or rendering.t("carrier_direct")
    return rendering.t("carrier_through", name=own, via=via) if via else own

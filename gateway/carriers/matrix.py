"""The features of the kinds, as a table in Markdown: `python -m gateway carriers matrix`.

Made from each adapter's own description, so that it can't be out of date: its row is made of
`FEATURES`, `SETTINGS` and the flags beside them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gateway.carriers import kinds
from gateway.carriers.contract import Carrier, Delivered

DELIVERED: Mapping[Delivered, str] = {
    "handset": "the phone has it",
    "operator": "the operator has it",
    "smsc": "its SMSC says so",
    "first_segment": "the first segment arrived",
    "none": "-",
}
Column = Callable[[type[Carrier]], str]


def _authentication(adapter: type[Carrier]) -> str:
    guards = "" if adapter.SIGNS_WELL else " + ip_list + path_secret"
    return adapter.FEATURES.authentication + guards


def _secrets(adapter: type[Carrier]) -> str:
    names = {setting.name for setting in adapter.SETTINGS}
    rotating = sorted(name for name in names if f"{name}_previous" in names)
    none = "-" if adapter.FEATURES.inbound == "none" else "`path_secret`"
    return ", ".join(f"`{name}`" for name in rotating) or none


COLUMNS: Mapping[str, Column] = {
    "MO": lambda adapter: adapter.FEATURES.inbound,
    "proof (and what production asks besides)": _authentication,
    "rotates": _secrets,
    "answer": lambda adapter: "in the response" if adapter.REPLIES_IN_RESPONSE else "as an MT",
    "multipart MO put together by": lambda adapter: adapter.FEATURES.parts,
    "MT": lambda adapter: adapter.FEATURES.encodings,
    "a second MT of one reference": lambda adapter: (
        "is one SMS" if adapter.DEDUPLICATES else "is a second SMS: not sent again in doubt"
    ),
    "another sender ID of an MT": lambda adapter: "yes" if adapter.CHOOSES_SENDER else "no",
    "validity of an MT": lambda adapter: adapter.FEATURES.validity,
    "priority of an MT": lambda adapter: adapter.FEATURES.priority,
    "segments and price, as it tells them": lambda adapter: adapter.FEATURES.price,
    "tells the balance": lambda adapter: "yes" if hasattr(adapter, "ask_balance") else "no",
    "receipts": lambda adapter: adapter.FEATURES.receipts,
    "`delivered` proves": lambda adapter: DELIVERED[adapter.FEATURES.delivered],
    "what ties them to an MT": lambda adapter: adapter.FEATURES.reference,
    "opt-outs of its own": lambda adapter: adapter.FEATURES.opt_outs,
    "after our 503": lambda adapter: adapter.FEATURES.repeats,
    "in Viet Nam": lambda adapter: adapter.FEATURES.viet_nam,
    "sources": lambda adapter: " ".join(adapter.FEATURES.sources) or "-",
    "not checked with the vendor": lambda adapter: "; ".join(adapter.FEATURES.unchecked) or "-",
}


def rows() -> list[dict[str, str]]:
    """A row for each kind, by column."""
    return [
        {"kind": name, **{title: column(adapter) for title, column in COLUMNS.items()}}
        for name, adapter in sorted(kinds().items())
    ]


def table() -> str:
    """The matrix, a row for each kind, with a newline at its end."""
    lines = [["kind", *COLUMNS], ["---"] * (len(COLUMNS) + 1)]
    lines += [[f"`{one['kind']}`", *(one[title] for title in COLUMNS)] for one in rows()]
    return "".join(f"| {' | '.join(map(_cell, line))} |\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

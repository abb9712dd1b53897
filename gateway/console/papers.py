"""What an office's papers have in common (Decree 30/2020/ND-CP): how they begin, end, and are
divided into sheets. Values typed into their form are only in the print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar
from unicodedata import normalize

from flask import request

from gateway.console import rendering
from gateway.console.context import Letterhead, console
from gateway.console.forms import field
from gateway.officials.typed_times import Unclear, read_day

MOST_LINE: Final = 120
SHEET: Final = 53.0
"""Heights are in letters' heights (em): so much fits between the margins of A4."""
HEAD: Final = 11.0
FEET: Final = 11.0
LINE: Final = 1.45
ROW: Final = 1.7
_DEPUTY: Final = "PHÓ"
_LETTERS: Final = 76
"""Of one line."""

Block = TypeVar("Block")


@dataclass(frozen=True, slots=True)
class Paper:
    """The parts of a paper around its content.

    problem  what could not be read; "": nothing
    """

    letterhead: Letterhead
    number: str
    dated: date
    addressee: str
    signer: str
    signed_by: str
    recipients: Sequence[str]
    problem: str = ""

    @property
    def signed_as(self) -> Sequence[str]:
        """Deputies sign for the head, in two lines, which settings may divide by ";"."""
        signer = normalize("NFC", self.signer) or rendering.t("paper_signer_blank")
        lines = [one.strip().upper() for one in signer.split(";")]
        head = lines[0].removeprefix(f"{_DEPUTY} ")
        return lines if head == lines[0] else [f"KT. {head}", *lines]

    @property
    def day(self) -> dict[str, str]:
        """Days under ten, January and February have a nought before them."""
        month = f"{self.dated.month:02}" if self.dated.month < 3 else str(self.dated.month)
        return {"day": f"{self.dated:%d}", "month": month, "year": str(self.dated.year)}


def written(recipients: Sequence[str] = (), addressee: str = "") -> Paper:
    """Of the request's form; else of the settings."""
    today, problem = console.today(), ""
    dated = today
    if typed := field("dated", 20):
        try:
            dated = read_day(typed, console.clock(), console.timezone)
        except Unclear as unclear:
            problem = unclear.vietnamese if rendering.language() == "vi" else str(unclear)
    given, letterhead = request.form, console.letterhead
    return Paper(
        letterhead,
        field("number", MOST_LINE) if "number" in given else "",
        dated,
        field("addressee", MOST_LINE) if "addressee" in given else addressee,
        field("signer", MOST_LINE) if given.get("signer") else letterhead.signer,
        field("signed_by", MOST_LINE) if "signed_by" in given else "",
        _lines("recipients") or recipients or letterhead.recipients,
        problem,
    )


def _lines(of: str) -> tuple[str, ...]:
    lines = (" ".join(one.split())[:MOST_LINE] for one in request.form.get(of, "").splitlines())
    return tuple(one for one in list(lines)[:12] if one)


def lines(text: str) -> float:
    """The height of a paragraph."""
    return LINE * -(-len(text) // _LETTERS) + 0.5


def sheets(blocks: Iterable[tuple[Block, float]]) -> list[list[Block]]:
    """The blocks with their heights, divided into sheets; the head is on the first."""
    divided: list[list[Block]] = [[]]
    room = SHEET - HEAD
    for block, height in blocks:
        if height > room and divided[-1]:
            divided.append([])
            room = SHEET
        divided[-1].append(block)
        room -= height
    return divided

"""Reads the handbook: its sections, and the page that each helps with.

Of Markdown it knows what the handbook has: headings, paragraphs, lists, bold and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from markupsafe import Markup, escape

FILE: Final = Path(__file__).parent / "officials.vi.md"
_PAGE: Final = re.compile(r"<!-- page: ([a-z-]+) -->")
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_CODE: Final = re.compile(r"`(.+?)`")
Kind = Literal["p", "ul", "ol"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (one text), or a list."""

    kind: Kind
    texts: Sequence[Markup]


@dataclass(frozen=True, slots=True)
class Section:
    """page  the first part of the address of the page that it helps with; "" for none"""

    page: str
    title: str
    blocks: Sequence[Block]


@lru_cache(maxsize=1)
def sections() -> Mapping[str, Section]:
    """In their order, by page; one that is of no page by its title."""
    read = [*_sections(FILE.read_text(encoding="utf-8"))]
    return {one.page or one.title: one for one in read}


def _sections(text: str) -> Iterator[Section]:
    page = ""
    for part in re.split(r"\n(?=<!-- page|## )", text)[1:]:
        head, _, rest = part.partition("\n")
        if match := _PAGE.match(head):
            page = match[1]
            continue
        yield Section(page, head.removeprefix("## ").strip(), tuple(_blocks(rest)))
        page = ""


def _blocks(text: str) -> Iterator[Block]:
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in part.splitlines() if line.strip()]
        for kind, mark in (("ul", r"- "), ("ol", r"\d+\. ")):
            if lines and all(re.match(mark, line) for line in lines):
                yield Block(kind, [_inline(re.sub(f"^{mark}", "", line)) for line in lines])  # type: ignore[arg-type]
                break
        else:
            if lines:
                yield Block("p", [_inline(" ".join(lines))])


def _inline(text: str) -> Markup:
    safe = str(escape(text))
    return Markup(_CODE.sub(r"<code>\1</code>", _BOLD.sub(r"<strong>\1</strong>", safe)))

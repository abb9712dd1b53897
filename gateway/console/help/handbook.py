"""Reads the handbook of a language: its sections, and the page that each helps with.

Of Markdown it knows what the handbook has: headings, paragraphs, lists, bold and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Final, Literal

from markupsafe import Markup, escape

FILES: Final = {one: Path(__file__).parent / f"officials.{one}.md" for one in ("vi", "en")}
_PAGE: Final = re.compile(r"<!-- page: ([a-z-]+) -->")
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_CODE: Final = re.compile(r"`(.+?)`")
Kind = Literal["h2", "p", "ul", "ol"]


@dataclass(frozen=True, slots=True)
class Block:
    """The name of a task or a paragraph (one text), or a list."""

    kind: Kind
    texts: Sequence[Markup]


@dataclass(frozen=True, slots=True)
class Section:
    """page  the first part of the address of the page that it helps with"""

    page: str
    title: str
    blocks: Sequence[Block]

    @property
    def opening(self) -> Section:
        """The text before the first task."""
        return replace(self, blocks=tuple(takewhile(lambda one: one.kind != "h2", self.blocks)))

    @property
    def lead(self) -> Section:
        """The first block of that."""
        return replace(self, blocks=self.opening.blocks[:1])

    @property
    def rest(self) -> Section:
        """The others of that."""
        return replace(self, blocks=self.opening.blocks[1:])

    @property
    def tasks(self) -> Sequence[Markup]:
        """The instructions, in the order of its headings."""
        return [one.texts[0] for one in self.blocks if one.kind == "h2"]


@lru_cache
def sections(language: str) -> Mapping[str, Section]:
    """In their order, by page."""
    return {one.page: one for one in _sections(FILES[language].read_text(encoding="utf-8"))}


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
        for kind, mark in (("h2", "### "), ("ul", r"- "), ("ol", r"\d+\. ")):
            if lines and all(re.match(mark, line) for line in lines):
                yield Block(kind, [_inline(re.sub(f"^{mark}", "", line)) for line in lines])  # type: ignore[arg-type]
                break
        else:
            if lines:
                yield Block("p", [_inline(" ".join(lines))])


def _inline(text: str) -> Markup:
    safe = str(escape(text))
    return Markup(_CODE.sub(r"<code>\1</code>", _BOLD.sub(r"<strong>\1</strong>", safe)))

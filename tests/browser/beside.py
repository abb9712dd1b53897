"""The console's pictures beside those of a design, on one page to score them by.

python -m tests.browser.beside TARGETS [folder of `make screenshots`]    writes beside.html there

A target is called like ``01-today-1366.png``: what `PAGES` has, after any number.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from urllib.parse import quote

from config.settings import ROOT

PAGES = {
    "today": "district-vi",
    "queue": "reports-vi",
    "number": "report-judging-vi",
    "compose": "compose-vi",
    "approve-emergency": "alert-submitted-vi",
    "progress": "progress-vi",
    "report": "month-vi",
    "province": "province-vi",
    "campaign": "campaign-vi",
    "audit-number": "history-vi",
    "search": "found",
    "number-dark": "report-judging-dark",
    "today-dark": "district-dark",
    "signin": "sign-in",
}
"""A page of the design, and the picture of ours."""
WIDTHS = {"1366": "", "360": "-360"}
_TARGET = re.compile(r"\d+-(?P<page>[a-z-]+)-(?P<width>\d+)\.png")


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    targets = Path(arguments[0])
    folder = Path(arguments[1]) if arguments[1:] else ROOT / ".run" / "screenshots"
    rows = "".join(_rows(targets, folder))
    style = "div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } img { width: 100% }"
    page = f'<!doctype html><meta charset="utf-8"><style>{style}</style>{rows}'
    (folder / "beside.html").write_text(page, encoding="utf-8")
    print(folder / "beside.html")
    return 0


def _rows(targets: Path, folder: Path) -> Iterator[str]:
    for target in sorted(targets.glob("*.png")):
        match = _TARGET.fullmatch(target.name)
        if match is None or match["page"] not in PAGES or match["width"] not in WIDTHS:
            continue
        ours = f"console-{PAGES[match['page']]}{WIDTHS[match['width']]}.png"
        picture = f'<img src="{quote(ours)}" alt="">' if (folder / ours).exists() else "no picture"
        title = escape(f"{target.name} | {ours}")
        source = target.resolve().as_uri()
        yield f'<h2>{title}</h2><div><p><img src="{source}" alt=""></p><p>{picture}</p></div>\n'


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

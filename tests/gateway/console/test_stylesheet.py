"""The looks that browsers get are made from their sources."""

from __future__ import annotations

import hashlib
import re

from config.settings import ROOT
from gateway.console.rendering import ASSETS, STATIC

STYLES = ROOT / "gateway" / "console" / "styles"
TOOL = ROOT / "tools" / "console_css"


def test_the_stylesheet_was_made_from_these_sources() -> None:
    """After a change of one of them: `make console-css`."""
    made = hashlib.sha256()
    for file in sorted(STYLES.iterdir(), key=lambda file: file.name):
        made.update(file.name.encode() + file.read_bytes())
    for name in ("build.mjs", "package-lock.json"):
        made.update(name.encode() + (TOOL / name).read_bytes())
    assert f"made_from {made.hexdigest()} " in ASSETS["console.css"].decode()[:200]


def test_it_asks_nobody_else_for_anything() -> None:
    urls = re.findall(r"url\(([^)]*)\)", ASSETS["console.css"].decode())
    files = {url.strip("\"'") for url in urls if not url.startswith("#")}
    assert files == {file.name for file in STATIC.glob("*.woff2")} != set()


def test_every_icon_that_a_page_names_is_there() -> None:
    pages = (STATIC.parent / "templates").rglob("*.html")
    named = {
        name
        for page in pages
        for name in re.findall(r'icon\("([a-z]+)"\)', page.read_text(encoding="utf-8"))
    }
    drawn = set(re.findall(r'<symbol id="([a-z]+)"', ASSETS["icons.svg"].decode()))
    assert {"search", "siren"} <= named <= drawn

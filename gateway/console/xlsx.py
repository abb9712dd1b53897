"""How the console's spreadsheets are written."""

from __future__ import annotations

from typing import Any, Final

SAFE: Final[dict[str, Any]] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
}
"""No cell is a formula or a link, whatever it says."""

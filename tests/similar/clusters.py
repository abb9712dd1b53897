"""Campaigns as they come in, written for measuring (``vectors/campaigns.json``).

Of each category there are several campaigns that differ in their words; the slots in them are
filled differently in each copy. Ordinary messages of one bank or firm are there too: they are
similar without being a campaign, so they must not come near one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_WRITTEN: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors/campaigns.json").read_text(encoding="utf-8")
)
NAMES: list[str] = _WRITTEN["names"]
BANKS: list[str] = _WRITTEN["banks"]
SUMS: list[str] = _WRITTEN["sums"]
NUMBERS: list[str] = _WRITTEN["numbers"]
LINKS: list[str] = _WRITTEN["links"]
CAMPAIGNS: dict[str, list[str]] = _WRITTEN["campaigns"]
ORDINARY: list[str] = _WRITTEN["ordinary"]

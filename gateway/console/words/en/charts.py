"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "chart_table": "The figures as a table",
    "chart_nothing": "Nothing to draw yet",
    "unknown_number": "not known",
}

"""Content types of what the gateway answers."""

from __future__ import annotations

from typing import Final

JSON: Final = "application/json"
CSV: Final = "text/csv; charset=utf-8"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

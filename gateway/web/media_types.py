"""Content types of what the gateway answers."""

from typing import Final

JSON: Final = "application/json"
CSV: Final = "text/csv; charset=utf-8"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

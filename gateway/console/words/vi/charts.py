"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "chart_table": "Xem số liệu dạng bảng",
    "chart_nothing": "Chưa có gì để vẽ",
    "unknown_number": "chưa rõ",
}

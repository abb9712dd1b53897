"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "help": "Trợ giúp",
    "help_all": "Cả sổ tay",
    "tour_begin": "Xem hướng dẫn 6 bước",
    "tour_step": "Bước {step}/{steps}",
    "tour_back": "Bước trước",
    "tour_next": "Bước sau",
    "tour_end": "Bắt đầu làm việc",
    "tour_open": "Mở trang {page}",
}

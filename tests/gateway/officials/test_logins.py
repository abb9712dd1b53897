"""The official whose name somebody has typed."""

from __future__ import annotations

import pytest

from gateway.officials import logins

NAMES = {
    1: "Nguyễn Văn An",
    2: "Trần Thị Bình",
    3: "Nghiêm Văn An",
    4: "H'Linh Niê (Đắk Mil)",
    5: "Đỗ Hòa",
    6: "Đỗ Hoa",
}


@pytest.mark.parametrize(
    ("typed", "official"),
    [
        ("Nguyễn Văn An", 1),
        ("nguyen van an", 1),
        ("  NGUYEN   VAN AN ", 1),
        ("an.nv", 1),
        ("an.nv2", 3),
        ("Binh.TT", 2),
        ("h linh nie dak mil", 4),
        ("nie.hl", 4),
        ("Đỗ Hòa", 5),
        ("Đỗ Hoa", 6),
        ("do hoa", None),
        ("an", None),
        ("", None),
        ("nobody", None),
    ],
)
def test_a_name_without_marks_or_a_short_login(typed: str, official: int | None) -> None:
    assert logins.find(NAMES, typed) == official

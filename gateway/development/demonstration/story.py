"""The people and events of the demonstration office. All are made up.

0900 000 xxx has no owner, and the links do not exist. Times are days before today and the hour of
that day; of today, minutes before now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from flows.scoring.risk import Decision

DISTRICT: Final = "lam-dong-2025/d663"
COMMUNE: Final = "lam-dong-2025/24664"
PROVINCE: Final = "lam-dong-2025"

OFFICIALS: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    "admin": ("Demo Hoa", "administrator", ()),
    "an": ("Demo An", "district", (DISTRICT,)),
    "binh": ("Demo Binh", "district", (DISTRICT,)),
    "chi": ("Demo Chi", "commune", (COMMUNE,)),
    "dung": ("Demo Dung", "province", (PROVINCE,)),
    "giang": ("Demo Giang", "auditor", (PROVINCE,)),
}
"""Name of the files; then the official's name, role and areas. The first makes the others."""

HOMES: Final = (
    ("DK xa Duc Lap", 9),
    ("DK xa Dak Mil", 7),
    ("DK xa Thuan An", 4),
    ("DK xa Cu Jut", 4),
    ("DK phuong Nam Gia Nghia", 5),
    ("DK xa Kien Duc", 4),
    ("DK xa Nam Da", 3),
    ("DK xa Quang Son", 4),
)
"""The texts by which residents subscribed, and how many sent each: 40."""
PEOPLE: Final = sum(count for _, count in HOMES)


def number(person: int) -> str:
    """Resident `person`, counted from 0, as the national form."""
    return f"0900000{301 + person}"


def msisdn(national: str) -> str:
    return f"+84{national[1:]}"


def everybody() -> list[str]:
    """MSISDNs of all who text in it."""
    return [msisdn(number(person)) for person in range(PEOPLE)] + [
        msisdn(subject) for subject, _, _ in APPEALS
    ]


def joined(person: int) -> int:
    """Days before today: people of different places first write on different days, unlike bought
    SIMs."""
    return 75 - person * 17 % 67


def language(person: int) -> str:
    """The text by which they chose another language than plain Vietnamese, or ""."""
    if person % 9 == 4:
        return "NN EN"
    return "NN DAU" if person % 4 == 1 else ""


@dataclass(frozen=True, slots=True)
class Report:
    """Reports of one number, link or account: `by` are (resident, days before today)."""

    subject: str
    words: str
    by: tuple[tuple[int, int], ...]
    way: Literal["LD", "V", "S"] = "LD"


# Residents 0, 4 and 12 came early, on days of their own, and were right about 120, 121 and 122:
# their word makes 123 `high` for a day. Calls come in waves: a day of fewer than three people is on
# no chart.
REPORTS: Final = (
    Report("0900000120", "xung cong an tinh, doa bat giam, doi chuyen tien de dieu tra",
         ((0, 57), (3, 56), (9, 51), (14, 40), (20, 33), (25, 21), (31, 9))),
    Report("0900000121", "xung nhan vien ngan hang, hoi ma OTP de mo khoa the",
         ((4, 55), (8, 52), (1, 44), (17, 37), (22, 26), (28, 12))),
    Report("0900000122", "bao co buu pham bi giu, doi dong phi hai quan",
         ((12, 53), (5, 47), (10, 24), (18, 24), (19, 24), (33, 11))),
    Report("0900000123", "xung dien luc, doa cat dien, gui duong link cai ung dung",
         ((21, 3), (36, 2), (0, 0), (4, 0), (12, 0))),
    Report("0900000124", "bao dinh danh muc 2 bi loi, doi quay man hinh CCCD",
         ((2, 1), (11, 1), (19, 1), (26, 1), (14, 0), (38, 0))),
    Report("0900000125", "moi vay von khong the chap, thu phi truoc", ((6, 29), (23, 13))),
    Report("0900000126", "goi quang cao dat nen nhieu lan",
         ((7, 9), (13, 9), (17, 9), (24, 8), (30, 4)), "V"),
    Report("0900000127", "goi giao hang khong dat, nghi lua",
         ((15, 36), (16, 35), (27, 30))),
    Report("0900000128", "chu no cu cua toi, doi tien", ((29, 27), (32, 27), (34, 26))),
    Report("0900000129", "gia lam con trai gap tai nan, xin tien gap",
         ((35, 49), (37, 46), (2, 45))),
    Report("0900000130", "moi dau tu tien ao, loi nhuan 30 phan tram",
         ((3, 12), (11, 12), (16, 12), (25, 10), (39, 5))),
    Report("made-up-dichvucong.top", "trang gia dich vu cong, hoi tai khoan ngan hang",
         ((1, 16), (9, 16), (17, 16), (28, 7)), "S"),
    Report("stk 9000000131", "tai khoan nhan tien dat coc thue nha gia",
         ((5, 20), (8, 20), (15, 20), (31, 14))),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict; `hour` is local."""

    subject: str
    decision: Decision
    days: int
    by: str
    reason: str
    hour: int = 10


DECIDED: Final = (
    Verdict("0900000120", "confirmed", 50, "an",
            "Công an huyện xác minh: 3 nạn nhân, hồ sơ 12/2026."),
    Verdict("0900000121", "confirmed", 48, "binh",
            "Ngân hàng trả lời không có nhân viên dùng số này."),
    Verdict("0900000122", "confirmed", 42, "an",
            "Bưu điện xác nhận không thu phí qua điện thoại."),
    Verdict("0900000129", "confirmed", 41, "dung", "Hai gia đình trình báo cùng một giọng nói."),
    Verdict("0900000129", "reassigned", 20, "dung",
            "Nhà mạng báo số đã cấp cho người khác từ tháng trước."),
    Verdict("0900000128", "dismissed", 25, "binh",
            "Ba người cùng một gia đình, chuyện nợ riêng; không phải lừa đảo."),
    Verdict("made-up-dichvucong.top", "confirmed", 13, "dung",
            "Trang không thuộc cổng dịch vụ công; đã báo Sở."),
    Verdict("0900000125", "confirmed", 12, "an", "Một người báo đã mất phí trước khi vay."),
    Verdict("0900000125", "withdrawn", 11, "an",
            "Bấm nhầm số: người báo nói tới số khác. Chờ xác minh lại."),
)  # fmt: skip

APPEALS: Final = (
    ("0900000127", 31, "KN toi giao hang cho cua hang dien may"),
    ("0900000130", 1, "KN so nay toi moi mua thang truoc"),
)
"""Number, days before today, and what its owner texted."""
APPEAL_DECIDED: Final = Verdict(
    "0900000127", "cleared", 29, "binh", "Cửa hàng có giấy phép, đã đến tận nơi xem.", 15
)
"""The answer to the first; the second waits."""


@dataclass(frozen=True, slots=True)
class StoryForwards:
    """One scam in many wordings: slots are filled from `slots`, in turn.

    by       (resident, days before today) who forwarded it
    lately   residents who forwarded it today
    reports  every how many-th also reports it; 0: nobody does
    """

    text: str
    slots: tuple[tuple[str, ...], ...]
    by: tuple[tuple[int, int], ...]
    lately: tuple[int, ...] = ()
    reports: int = 3


FORWARDED: Final = (
    StoryForwards(
        "[VNeID] Tai khoan dinh danh muc 2 cua {} sap bi khoa. Cap nhat sinh trac hoc truoc 24h "
        "tai {} hoac goi {} de can bo huong dan, qua han phat {}",
        (
            ("Nguyen Van Hung", "Tran Thi Lan", "Le Minh Tuan", "Pham Thu Ha", "Vo Thi Mai"),
            ("made-up-vneid.top", "made-up-vneid2.top"),
            ("0900000132", "0900000133"),
            ("2.000.000d", "5 trieu", "3.500.000d"),
        ),
        by=((5, 2), (13, 1), (24, 1)),
        lately=(2, 7, 10, 16, 19, 23, 27, 30, 34),
    ),
    StoryForwards(
        "Agribank: the cua {} phat sinh giao dich {} tai nuoc ngoai. Neu khong phai ban, truy cap "
        "{} nhap ma OTP de huy trong 30 phut",
        (
            ("Hoang Duc Anh", "Bui Quang Dung", "Dang Ngoc Son"),
            ("12.500.000 VND", "8.900.000d", "25 trieu"),
            ("made-up-agri.top",),
        ),
        by=((1, 30), (6, 29), (15, 27), (18, 25), (26, 24), (33, 19)),
    ),
    StoryForwards(
        "Tuyen cong tac vien lam tai nha, luong {} mot ngay, chi can dat don {} hoan tien ngay kem "
        "hoa hong 20%. Ket ban Zalo {} nhan viec",
        (
            ("500k", "800.000d", "1 trieu"),
            ("300k", "450.000d", "600k"),
            ("0900000134",),
        ),
        by=((0, 16), (4, 14), (8, 10), (29, 8)),
        reports=0,
    ),
)

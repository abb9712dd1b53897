"""Words that bear an advice (`flows.topics.advice`): the model alone does not decide these."""

from __future__ import annotations

import re

from flows.parsing.intent import readings

NEEDS = {
    "kin_far": r"\b(?:o xa|xa (?:lam|nha|qua|lac)|di lam|o que|khong ve|chua ve|ban (?:may|hoai)"
    r"|o tren|duoi que|sai gon|binh duong|cach|tinh khac|nuoc ngoai)\b",
    "in_love": r"\b(?:yeu|thuong|cuoi|tinh|hen ho|nho|lay|anh ay|em ay|co ay|nguoi ay|bo nhau)\b",
    "who_pays": r"\b(?:tra|dong|no|khoa|diem|tin dung|nop|phat|hop dong|ky|huy)\b",
    "subscribe_how": r"\b(?:canh bao|dang k[yi]|dk|nhan tin|nhan duoc|theo doi|vo danh sach)\b",
    "stop_how": r"\b(?:ngung|huy|thoi|bo|khong nhan|chan|tat|dung|het)\b",
    "other_phone": r"\b(?:muon|may (?:nay|cua|khac|me|con|chau|ba|ong|ban)|hang xom|dien thoai)\b",
    "revenge": r"^(?!.*\b(?:xu|danh|dap|giet|chem|kiem|tim|toi nha|den nha|qua nha|doi)"
    r"(?: \w+)? (?:toi|tui|em|minh|con|me|chong|vo)(?:$| (?:lam|hoai|roi|thi|nen|gio)\b))"
    r".*\b(?:dinh|tinh|muon|se|keo|ru|gom|xu|tra thu|cho no|anh em)\b",
    "minor_shamed": r"\b(?:hinh|anh|clip|video|nong|zalo|fb|face|mang|nhom|nhan tin|cuoi|che|boi"
    r"|dang|nick|chat|chup|quay|ghep|lop|truong)\b",
    "baby_sale": r"\b(?:thai|bau|sinh|de|be|dua|con|than|noi tang|gan|chong|dau|vo|nuoi)\b"
    r".*\b(?:tien|tr|trieu|MONEY|mua|ban|doi|cho|di|trung quoc|tq|han|nuoc ngoai|cuoi)\b"
    r"|\b(?:mua|ban|cho|hien|nhan)(?: \w+){0,3}? (?:con|than|thai|be)\b",
    "title_given": r"\b(?:so do|so hong|bia|giay|dat|ky|so|thua|ray)\b",
    "title_asked": r"\b(?:so do|so hong|bia|giay|dat|so|thua)\b",
    "gambled": r"\b(?:choi|bai|tai xiu|xoc dia|ca do|danh|casino|lo de|cuoc|no hu|slot|bong"
    r"|ban ca(?! phe)|da ga|xo so|so de|game|thua|web|nha cai|nap)\b",
    "friend_dies": r"\b(?:chet|song|tu tu|tu van|thuoc|nhay|treo|nghi quan|dai dot|tram cam"
    r"|cat tay|tuyet|vinh biet|di theo|buong xuoi|gio|cau|ho)\b",
    "medicine_ill": r"\b(?:thuoc|uong|an|kem|boi|tiem|vien|tra|sua|tpcn|xoa|dap|xong)\b",
    "qr_pasted": r"\b(?:qr|ma|quet|dan|tem)\b",
    "paid_blackmail": r"\b(?:hinh|anh|clip|video|nong|nude|tung|phat tan|dang|boi|xau|bi mat)\b",
    "husband_beats": r"\b(?:danh|dap|dam|tat|bop|dao|gay|giet|chui|duoi|so|nhot|say|bao hanh)\b",
    "frozen": r"\b(?:khoa|phong toa|dong bang|chan|treo|ngung|giu|tam)\b",
    "screen_now": r"\b(?:man hinh|video|chia se|share|xem may|dieu khien|anydesk|\w*view\w*|meet"
    r"|zoom|quay|live|camera)\b",
}  # fmt: skip
"""Words of which some advices need one."""
CALMS = {
    "came_back": r"\b(?:tra lai|tra du|tra roi|gui lai|hoan|lay lai|tim (?:thay|ra|duoc)|nhan lai"
    r"|co lai|chan (?:lai |kip|duoc)|giu (?:lai|kip|duoc)|ve roi|ve lai|con nguyen|con du)\b",
    "settled": r"\b(?:xong|on|tot|that|ro|tra|nham|quen|hieu lam|giai quyet|cam on)\b",
    "bank_step": r"\b(?:ngan hang|quay|bank|agri\w*|bidv|vcb|\w+bank|cong an|xa|ubnd|giao dich"
    r"|nha mang|buu dien|cua hang|toa)\b",
    "at_clinic": r"\b(?:tram|vien|bac si|bs|cap cuu|truyen|y te|y ta|phong kham|kham)\b",
    "walked_away": r"\b(?:ve|tat|cup|chan|bo|khong|chua|ko|k|hong|duoi|di|thoat|xoa|tu choi)\b",
    "feel_better": r"\b(?:do|on|khoe|binh tinh|nhe|het|canh|ben|ngoi|om|cam on|ngu)\b",
    **dict.fromkeys(
        ("screen_stopped", "pressed_only", "already_right", "give_up", "account_risk", "rescue",
         "quarrel", "phone_use", "for_other", "news_of_other", "sorry", "machine_limits",
         "parcel_unordered", "redo_paper", "fine_check", "sim_question", "keep_safe", "what_can",
         "wifi_public", "leaflet"), ""),
}  # fmt: skip
"""The same for advices that may calm, ``""`` for any words. None of them is given where a loss or a
danger may be told."""
_RULES = (
    ("medicine_ill", re.compile(
        r"\b(?:thuoc|tpcn|thuc pham chuc nang|giam can|kem|vien uong)\b.*\b(?:kho tho|phu|sung|ngat"
        r"|co giat|tim tai|noi man|oi mua|non|chong mat|dau bung|tieu chay|hoc mau|lo mo)\b")),
    ("goods_first", re.compile(
        r"^(?!.*\b(?:giao (?:hang )?(?:roi|xong|mat|luon|het)|lay (?:hang )?(?:di|roi|mat|het)"
        r"|cho di|di roi|di mat|mat hang|het hang|bung|chi vang"
        r"|dua (?:hang|vang|do) (?:roi|cho no))\b)"
        r"(?=.*\b(?:khach|mua|ban hang|shop|tiem)\b).*\b(?:bill|hinh|anh|bien lai)\b"
        r".*\b(?:chua|khong|ko)(?: \w+){0,2}? (?:thay|nhan|vo|vao|co|ve)(?: duoc)? ?"
        r"(?:tien|dong|$)")),
    ("simpler", re.compile(
        r"^(?:\w+ ){0,3}?(?:nhieu|dai|kho|roi) (?:chu )?qua\b.*\b(?:khong|chang|hong) hieu\b"
        r"|\bnoi (?:lai )?(?:cho )?(?:don gian|de hieu|gon|ngan(?! hang))\b")),
)  # fmt: skip
"""Advices that a rule is sure of."""


def says(pattern: str, text: str) -> bool:
    """Whether one of the readings of `text` has words of `pattern`."""
    return any(re.search(pattern, form) for form in readings(text))


def ruled(text: str) -> str:
    """The advice that a rule is sure of; "" for none."""
    forms = readings(text)
    return next((name for name, rule in _RULES if any(map(rule.search, forms))), "")

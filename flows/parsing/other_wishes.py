"""Words of leaving and of subscribing that are about somebody else, or about another thing.

They read the forms of `flows.parsing.intent.readings`. "No more messages" may be about a cheat, of
a bank or of goods, or wished by somebody of the family for their own telephone; the thing to
register for may be a class, a loan, a paper. Neither ends nor begins our alerts.
"""

from __future__ import annotations

from flows.parsing.talk_words import WHERE_TO_GO
from flows.patterns import Pattern, Table, first

_OWN = r"(?:toi|tui|em|minh|chau|con|tau|tao)"
_KIN = (
    r"(?:(?:me|ma|ba|bo|cha|tia|u|vo|chong|con|chau|em|anh|chi|ong|co|chu|bac|di|cau|mo)"
    rf"(?: (?:trai|gai|dau|re|noi|ngoai|xa|ho|hai|ut|ca|vo|chong))* {_OWN}\b"
    r"|(?:ong|ba) (?:noi|ngoai|cu|xa|nha toi|nha tui|nha em)\b|(?:bo me|ba me|cha me|nguoi nha"
    r"|hang xom|con dau|con re)\b(?! het))"
)
_FRONT = r"^(?:(?:a|o|u|ua|da|nhung|ma|thoi|nay|gio|thi|may|so|cua|do|xin|cho|vi|ad) )*"
_REFUSES = r"(?:khong|chang|het|khoi|thoi|dung|ngung)"
KIN_LEAVE = Pattern(
    # "me toi khong muon nhan nua", "may cua ong noi khong nhan nua"
    rf"{_FRONT}{_KIN}(?: (?:nay|gio|cung|gia|roi|nen|bao|noi|keu|thi|la))*"
    rf" {_REFUSES}(?: (?:con|co|muon|can|thich|chiu|ham))* (?:nhan|gui)"
    r"(?: (?:cai|may|cac|nay|do|gi))* (?:tin|tin nhan|canh bao|thong bao|nua)(?: (?:nay|do|nua"
    r"|canh bao|dau|5k|chi))*\b"
    # "vo toi noi dung gui tin cho vo nua", "ong noi keu thoi gui cho ong"
    rf"|{_FRONT}{_KIN}(?: \w+)? (?:noi|keu|bao|bieu|nho|muon|doi)(?: \w+)?"
    rf"(?: {_REFUSES})+(?: \w+){{0,3}}? (?:gui|nhan)(?: \w+){{0,2}}? cho"
    r" (?:no|vo|chong|me|ma|ba|bo|cha|ong|chi|anh|co|chu|bac|di)\b"
    # "dung gui cho me toi nua", "khong gui tin vo may ong noi nua"
    rf"|\b{_REFUSES}(?: \w+)? (?:gui|nhan)(?: tin| tin nhan| canh bao)?"
    rf" (?:cho|vo|vao|toi|ve)(?: (?:so|may|dien thoai|cua))* {_KIN}"
    r"|^my (?:mother|mom|father|dad|wife|husband|son|daughter|grand\w+|parents?)(?: \w+)?"
    r" (?:does not|doesn t|doesnt|do not|don t|dont|no longer)(?: want| need)?\b.*\b(?:messages?"
    r"|texts?|alerts?|sms)\b"
)
"""Somebody of theirs wants no alerts: each telephone leaves for itself."""
_THEY = (
    r"(?:no|ho|han|chung no|bon no|tui no|bon chung|thang (?:do|nay|kia|lua)|ke (?:lua|gian)\w*"
    r"|nguoi la|so la|so (?:do|kia|ay)|nguoi ta|shop\w*|ben (?:do|kia|vay))"
)
_FIRMS = (
    r"(?:ngan hang|\w+bank|nha mang|viettel|vina\w*|mobi\w*|lazada|shopee|tiki|tiktok|facebook|zalo"
    r"|cong ty|app|quang cao|cua hang|benh vien|truong|dai ly)"
)
_SENDS = r"(?:gui|nhan|nhan tin|goi|goi dien|nhan hang|quang cao|spam|lam phien|phien|quay ray)"
THEY_SEND = Pattern(
    rf"(?<!tai )\b{_THEY}(?: (?:cu|van|lai|con|dang|thay|hay|toan|suot|ngay nao|cung))* {_SENDS}\b"
    rf"|\b(?:cho|bat|bao|keu|lam) {_THEY} (?:ngung|thoi|dung|het|khoi)\b"
)
"""Somebody unknown writes or calls on and on."""
FIRMS_SEND = Pattern(
    rf"\b{_FIRMS}(?: (?:cu|van|lai|con|dang|hay|toan|suot|ngay nao|cung))* {_SENDS}\b"
    rf"|\b(?:dung|khong|ngung|thoi|chan|tat|huy|bot)(?: \w+){{0,3}}? (?:tin )?(?:quang cao|rac"
    r"|khuyen mai)\b"
)
"""A firm advertises."""
_THINGS = (
    r"(?:tien|hang(?! (?:ngay|tuan|thang))|qua|luong|giay|don|thu|the|MONEY|coc|cuoc|ket ban"
    r"|ca phe|tieu|buu kien|buu pham)"
)
_OFF_THE_LIST = (
    r"\bgo(?: (?:bo|giup|dum))* (?:so|stk|tai khoan)(?: \w+){0,4}? danh sach\b(?! (?:nhan"
    r"|gui|canh bao))"
)
NO_ALERTS = Pattern(
    # goods, money, a prize are not to be taken
    rf"\b(?:nhan|lay)(?: (?:cai|may|them))* {_THINGS}\b(?!.*\b(?:canh bao|tin)\b)"
    # "do not take it, it is fake": a warning to others
    r"|\b(?:tin gia|gia mao|lua (?:dao )?(?:do|day|phai|khong|ha)|la lua|la gia|virus|bi (?:khoa"
    r"|mat|tru|hack))\b"
    # the list of cheats, on which nobody wants to be
    rf"|{_OFF_THE_LIST}"
    # "wait, I have a question"
    r"|\bkhoan (?:da|di)\b|\b(?:toi|tui|em|minh|con)(?: \w+)? hoi (?:cai|chut|ty|lai|them|nay)\b"
)
"""Nothing is said of our alerts, though the words are those of leaving."""
_ENDS = r"(?:huy|bo|ngung|cat|tat|rut)"
ENDS_ELSEWHERE = Pattern(
    rf"\b{_ENDS}(?: (?:giup|dum|gium|ho|cho|cai|lai|luon|dang k[yi]|dk|toi|tui|em|minh|con|me|ba))*"
    r" (?:the\b(?! nao)|lich|cuoc hen|hen (?:kham|voi|bac si|ngay)|goi (?:mang|data|cuoc|4g|5g"
    r"|dich vu|\w+ \d)|goi$|mang|wifi|internet|4g|5g|data|cuoc|lop|khoa hoc|hoc|kham|ve xe"
    r"|ve may bay|hop dong|bao hiem|tai khoan|don|hang|phong|tour|app|sim|vay|hui|keo|tiec|lenh"
    r"|giao dich|khoan vay|dat (?:phong|ve|xe|hang|coc|ban|lich))\b"
)
"""Something else is to be ended."""
_AT_CARRIER = Pattern(r"\b(?:goi(?! tin)|mang|4g|5g|data|cuoc|sim|internet|wifi|nhac cho)\b")
_AT_BANK = Pattern(r"\b(?:the(?! nao)|lenh|giao dich|tai khoan)\b")


def is_kin_leaving(forms: tuple[str, ...]) -> bool:
    """Whether somebody of the family wants no alerts on their own telephone."""
    return any(map(KIN_LEAVE.search, forms))


def is_no_leaving(forms: tuple[str, ...]) -> bool:
    """Whether words of leaving are meant of somebody else's messages, or of another thing."""
    if is_kin_leaving(forms):
        return True
    return first(_NO_LEAVING, forms) != "" and not any(map(_OURS.search, forms))


_OURS = Pattern(r"\b(?:canh bao|5 ?k|5 khong|8041)\b")
_WHERE_TO_GO = Pattern(WHERE_TO_GO)
_NO_LEAVING = Table(
    ("no", rule) for rule in (THEY_SEND, FIRMS_SEND, NO_ALERTS, ENDS_ELSEWHERE, _WHERE_TO_GO)
)


def instead_of_leaving(forms: tuple[str, ...]) -> str:
    """The question that words of leaving ask instead; "" for none that is known."""
    if is_kin_leaving(forms):
        return "talk.leave_other"
    if any(map(_OURS.search, forms)):
        return ""
    if any(map(ENDS_ELSEWHERE.search, forms)):
        if any(map(_AT_CARRIER.search, forms)):
            return "talk.carrier_fee"
        return "talk.bank_how" if any(map(_AT_BANK.search, forms)) else ""
    if any(map(_LISTED.search, forms)):
        return "talk.appeal"
    if any(map(_WHERE_TO_GO.search, forms)):
        return "talk.where"
    sends = (THEY_SEND, FIRMS_SEND)
    return "talk.block" if any(rule.search(form) for rule in sends for form in forms) else ""


def ends_elsewhere(forms: tuple[str, ...]) -> str:
    """The question in a few words that only want something else to end; "" for none."""
    is_all = any(map(_ONLY_ENDS.match, forms)) and any(map(ENDS_ELSEWHERE.search, forms))
    return instead_of_leaving(forms) if is_all else ""


NONE_COMES = Pattern(
    r"\b(?:sao|rang)(?: (?!(?:ngung|dung|huy|thoi)\b)\w+){0,3}? (?:khong|chua|chang|no)"
    r"(?: (?:thay|con|co|duoc|nghe))* (?:gui|nhan|bao|thay|co)"
    r"(?: (?:duoc|cho|toi|tui|em|minh|ve|gi|nhan))* (?:tin|canh bao)\b"
    r"(?!.*\b(?:huy|ngung)\b)"
)
"""It is asked why no alerts come."""
_LISTED = Pattern(_OFF_THE_LIST)
_ONLY_ENDS = Pattern(
    r"^(?:(?:toi|tui|em|con|minh|muon|can|lam sao|cach|de|cho|xin|nho|gio|hoi"
    r"|thi) )*huy\b(?: \w+){1,6}$"
)


_FOR = (
    r"(?: (?:cho|giup|gium|dum|ho|di|lam|nhan|xin|mot|cai|thu|lai|toi|tui|em|minh|con|chau|me|ba"
    r"|bo|vo|chong|ca|nha|duoc|de|tham gia|vo|vao|them|o|suat))*"
)
_ELSEWHERE = (
    r"(?:vay|von|muon|tra gop|hoc|lop|khoa|xe|lai xe|thi(?! tran)|khai sinh|khai tu|ket hon"
    r"|ly hon|giay"
    r"|ban (?:ca phe|tieu|hang|dieu|heo|bo|ga|sau rieng|dat|nha|lua|trai|cay|bao hiem)|mua|viec"
    r"|lam viec|kham|benh|chua benh|cccd|can cuoc|the(?! nao)|he|tien|ho tro|tro cap|kinh doanh"
    r"|ho ngheo|ngheo|thuong tru|tam tru|tam vang|ho khau|nhap khau|bao hiem|bhyt|bhxh|vssid|sim"
    r"|goi|mang|wifi|internet|4g|5g|dien ke|cong to|nuoc may|bang lai|gplx|tour|tro|dat nen"
    r"|sang ten|vneid|dinh danh|thue|hop|tap huan|hoi thao|app|ung dung|tai khoan|nghia vu"
    r"|quan su|xuat khau|lao dong|giong|phan bon|tiem|hien mau|da bong|mo the|ngan hang|nick"
    r"|zalo|facebook|momo|shopee|nha o|cai nghien|gap|lich|phong|cho ngoi|sap|ban hang|qua|trung"
    r"|ke khai|mo cua hang|cong ty|htx|to vay von|hoi vien)"
)
REGISTERS_ELSEWHERE = Pattern(
    rf"\b(?:dang k[yi]|dk){_FOR} {_ELSEWHERE}\b(?!.*\b(?:canh bao|lua dao)\b)"
)
"""Something else than alerts is registered for."""
_LOAN = Pattern(rf"\b(?:dang k[yi]|dk){_FOR} (?:vay|von|muon|to vay von)\b")
_HELP = Pattern(r"\b(?:ho tro|tro cap|ho ngheo|ngheo|nha o|suat qua|nhan qua|nhan tien)\b")
_PAPER = Pattern(
    r"\b(?:khai sinh|khai tu|ket hon|ly hon|cccd|can cuoc|vneid|dinh danh|thuong tru|tam tru"
    r"|tam vang|ho khau|nhap khau|bang lai|gplx|giay|xe may|sang ten|sim)\b"
)


def registers_elsewhere(forms: tuple[str, ...]) -> bool:
    """Whether something else than our alerts is to be registered for."""
    return any(map(REGISTERS_ELSEWHERE.search, forms))


def registered(forms: tuple[str, ...]) -> str:
    """The intent of a resident who wants to register for something else: a kind of talk, or
    "advice." and its name; "" if nobody does."""
    if not registers_elsewhere(forms) or not any(map(_ASKED.search, forms)):
        return ""
    for rule, meant in ((_LOAN, "talk.loan"), (_HELP, "talk.programme")):
        if any(map(rule.search, forms)):
            return meant
    return "advice.redo_paper" if any(map(_PAPER.search, forms)) else "advice.other_office"


_ASKED = Pattern(
    r"^(?!.*\b(?:no|ho(?! (?:ngheo|khau|tro))|goi|xung|keu|nguoi ta|lay|kiem tra|link|phi|nop"
    r"|chuyen|otp|lien he"
    r"|giai ngan|duyet|trung|zalo"
    r"|nhanh|chi can|lo|roi|bi)\b)(?!(?:\w+ ){14}).*"
    r"(?:\b(?:toi|tui|em|con|minh|chau|me|muon|xin|can|dinh|nha|lam sao|cach)\b.*"
    r"\b(?:dang k[yi]|dk)\b|^(?:dang k[yi]|dk)\b(?: \w+){1,6}$|\b(?:dang k[yi]|dk)\b.*\b(?:dau"
    r"|sao|the nao|khong|gi|may gio|bao nhieu|mo|cho nao|con|chau|me)\b)"
)
"""In the resident's own words, with nothing of a call or a fee."""

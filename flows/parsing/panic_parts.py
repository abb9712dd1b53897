"""Words that sayings about a loss are made of (`flows.parsing.panic_words`, `panic_kinds`)."""

from __future__ import annotations

import re

from flows.patterns import Pattern
from flows.subjects.number_tables import BANKS

SHORT = {
    "ck": "chuyen khoan", "tk": "tai khoan", "ko": "khong", "k": "khong", "hok": "khong",
    "khg": "khong", "hong": "khong", "kg": "khong", "dc": "duoc", "r": "roi", "t": "toi",
    "tui": "toi", "tao": "toi", "mk": "mat khau", "pass": "mat khau", "ng": "nguoi",
    "lod": "lo", "lok": "lo", "rui": "roi", "rooi": "roi", "dt": "dien thoai", "fb": "facebook",
    "facebok": "facebook", "ib": "nhan tin", "cmnd": "cccd", "chuen": "chuyen", "cmt": "cccd",
    "stk": "so tai khoan", "e": "em", "zo": "vao", "vietel": "viettel",
    "dkhien": "dieu khien", "dthoai": "dien thoai",
    "ngta": "nguoi ta", "vk": "vo", "otpp": "otp", "mxn": "ma xac nhan", "hacker": "no",
    "xog": "xong", "oy": "roi", "ruj": "roi", "rk": "roi", "bj": "bi", "nhug": "nhung",
    "khog": "khong", "hk": "khong", "kh": "khong", "v": "vay", "trc": "truoc", "ntin": "nhan tin",
    "kao": "toi", "amy": "me", "ama": "ba",  # Ede
    "nh": "ngan hang", "cc": "cccd", "call": "goi dien", "hqua": "hom qua", "acc": "nick",
}  # fmt: skip

MIXED = {
    "transfer": "chuyen khoan", "transferred": "chuyen khoan", "tranfer": "chuyen khoan",
    "send": "gui", "sent": "gui", "paid": "nop", "pay": "nop", "lost": "mat", "gave": "cho",
    "money": "tien", "password": "mat khau", "passwords": "mat khau", "code": "ma",
    "scammer": "ke gian", "scammers": "ke gian", "phone": "dien thoai", "iphone": "dien thoai",
    "block": "chan", "blocked": "chan", "bank": "ngan hang", "install": "cai", "deposit": "coc",
    "installed": "cai", "scam": "lua", "scammed": "lua", "hacked": "hack", "screen": "man hinh",
}  # fmt: skip
"""English words that people type among Vietnamese ones."""

KIN = "toi|em|con|chau|minh|me|ba|bo|vo|chong|ong|ma|cha|chi|anh|co|bac|di|cau|nha|ta|e|c|a|m"
ME = rf"(?:{KIN})"
MYSELF = r"(?:toi|em|con|chau|minh)"
THEY = r"(?:no|chung no|bon no|tui no|ho|ke gian|ke lua dao|bon lua dao|tui lua dao|chung)"
ANYONE = (
    r"(?:no|chung no|bon no|ho|chung|ke gian|ke lua dao|bon lua dao|tui lua dao|toi lua dao|toi"
    r" lua|bon lua|lua dao|ke xau|ke trom|nguoi ta|nguoi la|nguoi do|nguoi kia|thang do|dua do"
    r"|ben do|ben kia|tren mang|cong an gia|ong ay|ba ay)"
)
"""The receiver, in a phrase with a doubtful one: a stranger, "them"."""
FROM = rf"(?:^|\b{ME} |\b(?:roi|va|nen|thi|ma|lai|cung|loi|xong|la|cho|bi|a|link|web) )"
DONE = r"(?:da lo|lo tay|da|lo|vua lo|vua moi|vua|moi lo|moi|tro)"
SECRET = (
    r"(?:(?:6|sau) (?:chu )?so(?! (?:cuoi|dien|dau|nha|tai))|otp|mat khau|ma xac thuc|ma xac nhan"
    r"|ma pin|cvv|cvv2|so the|ma ngan hang|ma the|thong tin (?:the|tai khoan|ngan hang)|the ngan"
    r" hang|the tin dung)"
)
PERSONAL = r"(?:cccd|can cuoc|chung minh|thong tin ca nhan|khuon mat|van tay|so tai khoan)"
PAY = r"(?:chuyen khoan|chuyen|gui|nop|dong|nap|ban|coc|dat coc|tra)"
PAID = (
    r"(?:chuyen khoan|(?:chuyen|gui|nop|dong|nap|ban) (?:\w+ )?(?:tien|MONEY)|(?:nop|dong|tra"
    r"|chuyen) (?:le )?phi|nap (?:the|the cao|ma the)\b|dat coc|(?:gui|doc|cho) (?:\w+ ){0,2}the"
    r" cao)"
)
GIVE = r"(?:doc|noi|cho|dua|gui|cung cap|khai|nhap|nhan|dien|chup)"
CHEAT = r"(?:lua|gat|lua gat|lua dao|gat gam|lua loc|phinh)"
LOST = r"(?:(?:mat|bay|bien)(?: het| sach| luon| gan| hon| dau| toan bo)*|het (?:sach|tron|nhan))"
PURSE = r"(?:tai khoan|the|vi|momo|so tiet kiem|so)"
SOME = r"(?: \w+){0,5}?"
FEW = r"(?: \w+){0,3}?"

BANK = rf"(?:{'|'.join(sorted(BANKS))})"


ENGLISH_ONE = (
    r"\b(?:i|we|she|he|my (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|son|daughter|grandma"
    r"|grandpa"
    r"|friend|neighbou?r|cousin|uncle|aunt|boss))(?: (?!will|should|must|can|could|to|not|don|t"
    r"|didn|never"
    r"|want|wants|wanted|if|asked|told|please|need)\w+){0,2}?"
)


def any_of(*sayings: str) -> Pattern:
    return Pattern("|".join(sayings))


THAT_NUMBER = re.compile(
    r"\bso do(?= (?:(?:la|thi|cua no|nay|:) )*\d[\d ]{7,}"
    r"|(?: (?:no|da|moi|vua|cu|lai|hay))* (?:goi|nhan tin|doi tien|keu|lua|xung|doa|nhay may"
    r"|khong nghe|nhan cho|lam phien|nt|ket ban)\b)"
)
"""``so do``, that number, if figures follow or it calls; not a land title (``so do``, red book)."""

"""The ways in which people say what they write for, folded, Telex undone, short words written out.

Tables alone, each row a name and a pattern; the first row that fits names the message.
`flows.parsing.intent` reads them. What was lost or who is in danger has tables of its own
(`flows.parsing.panic_words`, `flows.parsing.danger`).
"""

from __future__ import annotations

import re

from flows.languages.registry import WAITING
from flows.parsing.panic_words import BANK as _BANK
from flows.parsing.panic_words import KIN_ON_THE_LINE, KIN_SENT_OUT, NOT_FRIENDS
from flows.parsing.panic_words import SHORT as _MONEY_SHORT

SHORT = {
    **_MONEY_SHORT,
    "hem": "khong", "hk": "khong", "hongg": "khong", "kh": "khong", "hog": "khong", "no2": "no",
    "z": "vay", "zay": "vay", "zi": "vay", "v": "vay", "dz": "vay", "vậy": "vay",
    "j": "gi", "bn": "bao nhieu",
    "nt": "nhan tin", "ib": "nhan tin", "sdt": "so dien thoai", "dt": "dien thoai",
    "fb": "facebook", "nv": "nhan vien", "nh": "ngan hang", "ntn": "nhu the nao", "tn": "tin nhan",
    "fai": "phai", "fải": "phai", "wa": "qua", "bik": "biet", "bit": "biet", "bt": "biet",
    "e": "em", "a": "anh", "c": "chi", "0k": "ok",
}  # fmt: skip

# -- somebody who must be stopped now -------------------------------------------------------
URGENT: tuple[tuple[str, str], ...] = (
    ("kin_online", KIN_ON_THE_LINE + r"|" + KIN_SENT_OUT),
    (  # Sent to a room where nobody sees them.
        "hotel",
        r"\b(?:o|vao|vo|den|toi|ra|thue)(?: \w+){0,2}? (?:khach san|nha nghi|homestay|phong tro"
        r"|nha tro)"
        r"\b(?:.{0,40}\b(?:theo loi|theo cong an|theo no|theo ho|theo yeu cau)\b|(?: \w+){0,3}?"
        r" (?:cong an|no|ho|can bo|kiem sat)(?: \w+)? (?:keu|bao|bat|yeu cau|dan|noi)\b)"
        r"|\b(?:cong an|no|ho|can bo|kiem sat|toa an)(?: \w+){0,3}? (?:keu|bao|bat|yeu cau|dan|ep)"
        r"(?: \w+){0,4}? (?:o|vao|vo|den|ra|thue|toi)(?: \w+){0,2}? (?:khach san|nha nghi"
        r"|homestay)\b"
        r"|\b(?:in|at|to) (?:a |the )?hotel\b.{0,40}\b(?:police|they (?:told|said))\b",
    ),
    (
        "online",
        r"^(?:(?:toi|em|con|chau|minh|da|van|thi|cung|me|ba) )*dang nghe(?: may)?(?: (?:day|ne|no"
        r"|ho|noi|do))*$"
        r"|\b(?:bat|keu|bao|bieu|dan)\b(?: \w+){0,4}? (?:phong|cho) (?:rieng|kin|vang)\b"
        r"|\b(?:bao|dan|keu|cam|bat|bieu|noi)\b(?: \w+){0,3}? (?:dung|khong|cam)(?: \w+)? (?:cho"
        r"|noi|ke)"
        r"(?: voi| cho)? (?:ai|nguoi nha|gia dinh|vo|chong|con)\b|"
        r"\b(?:dang|con|van|cu) (?:\w+ ){0,2}(?<!khong )(?<!ko )(?:giu may|giu dien thoai"
        r"|nghe may|nghe dien thoai"
        r"|noi chuyen|noi dien thoai|noi may|o dau day|doi may|cho may)\b" + NOT_FRIENDS + r""
        r"|\b(?:giu|de) (?:nguyen )?(?:may|cuoc goi)\b.{0,30}\b(?:khong|cam)\b"
        r"|\b(?:khong|cam)(?: \w+){0,2} (?:tat may|tat dien thoai|cup may|tat|cup)\b"
        r"|\bbat (?:\w+ ){0,3}(?:giu may|de may|mo may)\b"
        r"|\b(?:cam|khong cho|bat giau|giu bi mat|bao giau|khong duoc)(?: \w+){0,3}"
        r" (?:noi|ke|cho)(?: \w+){0,3} (?:ai|con|con cai|vo|chong|nguoi nha|nha|gia dinh)\b"
        r"|\bdang (?:nghe|tiep|noi chuyen voi|nghe dien thoai)(?: \w+){0,2}? (?:no|ho|cong an"
        r"|nguoi la"
        r"|nguoi ta|toa an|can bo)(?: \w+){0,2}? (?:dien|goi|noi|ne|day|nay|huong dan)\b"
        r"|\b(?:no|ho|cong an|nguoi la)(?: \w+)? dang (?:goi|dien|noi|tren may"
        r"|huong dan)(?: \w+){0,3}?"
        r" (?:toi|em|minh|con|chau|may|day|ne|ne)\b(?! (?:hoai|mai))"
        r"|\bdang (?:\w+ )?lam theo\b"
        r"|\b(?:on (?:the )?phone|on (?:the )?line|still talking)\b",
    ),
    (
        "counter",
        r"\b(?:dang|o|ra|den|toi|di|len|tai(?! khoan)|truoc)(?: \w+){0,3} (?:ngan hang|cay atm"
        r"|atm|quay|"
        r"buu dien|agribank|vietcombank|vietinbank|bidv|sacombank|phong giao dich|tiem vang)"
        r"(?:(?: \w+){0,4}? (?:rut|chuyen|gui tien|nop tien|xep hang)|(?: \w+)? (?:day|roi))\b"
        r"|\bdang (?:\w+ )?(?:o|ra|den|toi|dung|ngoi|xep hang|len|trong)(?: \w+){0,2}"
        r" (?:tiem vang|ngan hang|cay atm|atm|quay|buu dien|phong giao dich)\b"
        r"|\b(?:dang|di|sap|chuan bi|ra)(?: \w+)? rut (?:\w+ ){0,2}(?:tien|so|so tiet kiem|het)\b"
        r"|\b(?:dang|sap|chuan bi|tinh|dinh)(?: \w+)? (?:chuyen khoan|chuyen|nop|gui|nap"
        r"|rut)(?: \w+){0,3}"
        r" cho (?:toi|bon|tui|chung|ke|thang|dua|nguoi|ong|ben) (?:lua|gian|la|no|kia|do|cong an"
        r"|mang)\b"
        r"|\b(?:sap|chuan bi|dang)(?: \w+)? bam (?:xac nhan |nut )*(?:chuyen|gui|dong y)\b"
        r"|\bxong di rut tien\b|\b(?:dang|sap|chuan bi|tinh)(?: \w+)? (?:chuyen khoan|chuyen|nop"
        r"|gui"
        r"|nap)(?: \w+){0,2} (?:tien(?! dien thoai| dien| nuoc)|cho (?:no|ho|nguoi ta)|MONEY)\b"
        r"|\bat the (?:bank|counter|atm)\b|\babout to (?:pay|transfer|send)\b",
    ),
)

_NEIGHBOUR = (
    r"(?:cho (?:no|thang \w+|con \w+|ban(?: \w+)?|em \w+|anh \w+|chi \w+) (?:muon|vay)"
    r"(?! (?:tai khoan|the|sim|cccd|dien thoai|may))|danh sach lua dao|(?:thang|con|ong|ba|anh"
    r"|chi|co|chu|nguoi|dua|nha (?:no|ho|thang))(?: "
    r"\w+){0,3}?"
    r" (?:ben kia (?:suoi|duong|ray)|ben canh|sat nha|gan nha|(?:o )?(?:cung |trong |duoi |tren "
    r")?(?:thon"
    r"|xom|bon|buon|lang|ap) ?\w*)|hang xom|lang gieng|ba con|ban (?:toi|em|than|hoc|cu)|con ban"
    r"|thang ban|dong nghiep"
    r"|nguoi quen|(?:ban trai|ban gai|nguoi yeu|bo|ghe|chong|vo) cu"
    r"|cung (?:xom|thon|buon|lop|lam)|lam (?:cung|chung)|em ho|anh ho|chi ho|chau ho|anh re|em re"
    r"|chi dau|em dau|ba con"
    r"|(?:ong|ba|anh|chi|co|chu|di|cau|bac) (?:\w+ ){1,3}(?:muon|vay|no|thieu))"
)
_CHILD_OF_OURS = (
    r"(?:(?:thang|dua|be) (?:\w+ )?(?:con|chau|nha|nho|em)|con(?: (?:trai|gai))?(?: (?:toi|em"
    r"|minh|chi"
    r"|anh|nha))?|chau(?: (?:noi|ngoai|toi|em|minh))?|em (?:trai|gai))"
)
_FIGHTS = (
    r"(?:(?:danh|oanh|uynh|quynh|dam|dap|cao|xo)(?: (?:nhau|lon|lo|ban|con|mat|gay|te|be))+|xo xat"
    r"|gay lon|gay go|lam (?:\w+ )?(?:gay|be|vo|bi thuong|do mau)|lam (?:ban|con nguoi ta)(?: "
    r"\w+)? bi"
    r"|danh nguoi|gay thuong tich)"
)
_DAMAGES = (
    r"(?:(?:doi|bat|phai|keu|yeu cau|bao|noi)(?: \w+){0,4}? den (?:bu|tien|MONEY)|den bu|boi thuong"
    r"|tien thuoc|vien phi|khac phuc|lo lot|(?:chuyen|nop|dua|dong)(?: \w+){0,3}? (?:tien|MONEY))"
)
_LENDER = (
    r"(?:vay (?:nong|nang lai|lai (?:cao|nang|cat co)|xa hoi den|bac ho|boc ho|tra gop|gop|ngoai"
    r"|nguoi ngoai"
    r"|tin dung den|dam|giang ho)|cho vay(?: \w+){0,2}? (?:loi|lai|cat co|nang lai)|(?:thang|no"
    r"|ba|ong|dam|bon|tui|may"
    r" thang|ke|nguoi|chu|co|con)(?: \w+){0,2}? cho (?:toi |em |minh |tui |con )?vay|bac ho|boc"
    r" bat ho|chu no"
    r"|chu hui|tin dung den|giang ho|cho vay|vay cua (?:dam|bon|tui|thang|ba|ong|chu|no)|(?:muon"
    r"|vay) no)"
)
_PRESSES = (
    r"\b(?:doa|de doa|hu doa|chui(?: boi)?|bat (?:bo|trau|heo|xe|nguoi|con|vo)|(?:doi |den |toi "
    r"|bo vo |doa )?(?:xiet|siet|lay)"
    r" (?:nha|xe|dat|ray|vuon|bo|trau|tivi|ti vi|do|may|tai san)|doi (?:dap|dot|danh|dan mat|xu)"
    r"|dap (?:nha|do|cua)"
    r"|tat son|khong chiu ve|ngoi li|van doi|con doi|doi them|dong (?:khong|het) noi|tra"
    r" (?:khong|het) noi|quay roi)\b"
)
_INTEREST = (
    r"\b(?:lai|loi|dong|tra|moi)(?: \w+){0,4}? (?:\d+ ?(?:phan|%|phan tram)|MONEY|(?:muoi|hai"
    r" muoi|ba muoi) phan)"
    r"(?: \w+){0,3}? (?:1|mot|moi)? ?(?:ngay|thang|tuan)\b|\b(?:moi|1|mot) (?:ngay|thang"
    r"|tuan)(?: \w+)? (?:dong|tra)"
    r" (?:lai )?MONEY\b|\bcat co\b"
)
_LENT = r"(?:tk|tai khoan|stk|the atm|the ngan hang|sim)"

# -- what a caller, a writer or a visitor pretended or wanted --------------------------------
STORIES: tuple[tuple[str, str], ...] = (
    (
        "divert",
        r"\b(?:bam|go|soan|quay) (?:phim )?(?:21|61|62|67|002|sao (?:21|61|62|67|hai))\b"
        r"|\bchuyen (?:huong|tiep) cuoc goi\b",
    ),
    (  # A lender at a high interest who threatens or takes what is theirs; no app, no fee first.
        "shark",
        rf"^(?!.*\b(?:app|online|qua mang|tren mang|facebook|zalo|phi|giai ngan|duyet|ho so|cccd"
        rf"|link)\b)"
        rf"(?=.*\b{_LENDER}\b).*(?:{_PRESSES}|{_INTEREST})",
    ),
    (  # Who is at home, asked of a child or of one alone.
        "alone",
        r"\b(?:hoi|doi biet)\b(?: \w+){0,4}? (?:(?:trong |o )?nha (?:co|con) ai"
        r"|co ai (?:o |trong )?nha|nha co (?:may|bao nhieu) nguoi|co may nguoi|co vang(?: bac)?"
        r"|(?:bo me|ba me|cha me|nguoi lon)(?: \w+)? (?:dau|ve|o dau"
        r"|co nha|di dau|may gio|di lam)|may gio (?:bo|ba|cha|me|nguoi lon)"
        r"|o (?:nha )?(?:1|mot) minh|dia chi nha|nha o dau"
        r"|(?:ten )?(?:truong|lop)(?: \w+)? (?:con|chau|be)(?: hoc)?)\b"
        r"|\bo nha (?:1|mot) minh\b.*\b(?:go cua|bam chuong|keu mo|bao mo|doi vao|xin vao"
        r"|dung ngoai|ngoai (?:cua|san|cong|ngo|hien|nha)|truoc (?:nha|cua|cong)|(?:la|goi|dap|keu)"
        r" cua|nguoi la)\b"
        r"|\b(?:(?:go|la|goi|dap|keu|keu mo) cua|bam chuong|nguoi la|ngoai (?:san|cong|ngo))\b.*"
        r"\bo nha (?:1|mot) minh\b",
    ),
    (  # A false code over the shop's own: the customers' money goes elsewhere.
        "qr",
        r"\b(?:dan|de|doi|thay|che|chong|trao)(?: \w+){0,4}? (?:ma )?qr\b(?=.*\b(?:quan|tiem|sap"
        r"|shop"
        r"|cua hang|quay|khach|bang qr|qr (?:cua )?(?:toi|em|minh|nha)|de len|len qr)\b)"
        r"|\bqr\b(?: \w+){0,6}? bi (?:\w+ )?(?:doi|thay|dan|trao|de|che)\b",
    ),
    (
        "missed",
        r"\bnhay may\b|\bgoi (?:nho|lo)\b|\blo goi lai\b"
        r"|\bgoi lai\b.{0,40}\b(?:tru|het|mat)\b.{0,20}\b(?:tien|MONEY|the cao|cuoc)\b"
        r"|\b(?:im ru|khong noi gi|im lang|tat luon)\b"
        r"|\b(?:reo|reng|nhay|da may|goi)(?: \w+){0,6} roi (?:tat|cup)\b",
    ),
    (
        "visit",
        r"\b(?:toi(?! (?:o|la|song|nguoi|thuoc|cung)\b)|den|vao|vo|xuong|tan|ghe)(?: tan)?"
        r" (?:\w+ )?(?:nha|thon|bon|buon|ap|vuon|ray"
        r"|lang|xom|quan (?:net|com|toi|em|an))\b(?! (?:nuoc|truong|cung cap|hang|nuoc|may|dien))"
        r"|\b(?:may|hai|ba|\d|co) (?:anh|ong|thang|nguoi|chi|dua)(?: (?!(?:goi|nhan)\b)\w+){0,6}?"
        r" (?:toi|den|vao|ghe|xuong) (?:thay|thu|do|kiem tra|lap|sua|ban|xin|doi|moi|chup)\b"
        r"|\b(?:gap ba|tui no den|co nguoi den|nguoi ta toi|ong ay toi|xuong bon)\b"
        r"|\bxin chup (?:hinh|anh)\b|\bmuon(?: luon)? (?:cai )?(?:can cuoc|cccd)\b"
        r"|\bcho xe tai loa\b|\b(?:do mat|kham|kham benh) mien phi\b|\bky giay trang\b"
        r"|\b(?:mac|mang) (?:do|ao|quan ao|thuong phuc)\b.{0,40}\b(?:den|toi|vao|kiem tra)\b"
        r"|\b(?:dua|bat|bao|keu|nho|bieu|cho|muon)(?: \w+){0,7}? (?:lan (?:tay|van tay|ngon)|diem "
        r"chi)\b|\b(?:dua|cho|mang|cam)(?: \w+){0,2}? giay\b.*\b(?:diem chi|lan tay)\b"
        r"|\b(?:came|come) to (?:my|our) house\b",
    ),
    (  # Rites against ghosts and bad luck, for money.
        "spirit",
        r"\b(?:thay|ba|co|ong|cau|cu) (?:thay )?(?:bung|cung|boi|phap|mo|dong|tuong|ngai|giai han"
        r"|dong cot)\b.*\b(?:tien|MONEY|vang|vong|han|bua|cung|nghiep)\b"
        r"|\b(?:giai han|giai nghiep|goi hon|tru ta|tru vong|yem bua|cat duyen am|dang sao"
        r"|vong (?:theo|nhap|am|dua)|bi bua|co vong|co han)\b.*\b(?:tien|MONEY|vang|nop|le)\b",
    ),
    (
        "blackmail",
        r"\b(?:doi|doa|hu|se|bao|noi|de doa)(?: se| la)? (?:tung|phat tan|boc phot"
        r"|dang)(?: \w+){0,3}?"
        r" (?:anh|hinh|clip|video|nude)\b|\b(?:anh|hinh|clip|video) (?:da )?ghep\b"
        r"|\b(?:nude|anh khoa than|hinh khoa than)\b"
        r"|\b(?:video|clip|anh|hinh) (?:thoa y|noi y|do lot|tam|nong|nhay cam|sex|khoa than)\b"
        r"|\bghep (?:mat|anh"
        r"|hinh)\b"
        r"(?!.{0,30}\b(?:la gi|la sao|the nao)\b)|\bneu khong(?: \w+){0,2}? (?:gui|tung|dang|phat"
        r"|rai)"
        r" (?:\w+ ){0,2}?(?:clip|anh|hinh|video)\b|\bquay len\b|\bquay (?:clip|phim)(?: \w+){0,3}?"
        r" (?:tam|thay do|ve sinh)\b|\b(?:tung|dang|phat tan|gui) (?:\w+ ){0,3}"
        r"(?:anh|hinh|clip|video)\b.{0,20}\b(?:len (?:mang|facebook|zalo|nhom)|ca nha|ban be"
        r"|vo)\b|\bsextortion\b",
    ),
    (
        "returned",
        r"\b(?:no|ho|nguoi la|ai do|co nguoi|so la|nguoi ta)(?: \w+)? (?:chuyen khoan|chuyen|ban"
        r"|gui)(?: \w+){0,4}?"
        r" (?:nham|lon)\b.{0,40}\b(?:tra|hoan|gui lai)\b|"
        r"\b(?:chuyen khoan|chuyen|ban|gui) (?:tien )?(?:nham|lon)\b.{0,40}\b(?:tai khoan|tra"
        r"|gui lai)\b"
        r"|\btu nhien (?:\w+ ){0,4}(?:nhan|co|vo|vao)(?: \w+){0,3} (?:tien|MONEY)\b"
        r"|\bvua nhan (?:\w+ )?MONEY\b",
    ),
    (
        "recovery",
        r"\b(?:lay lai|thu hoi|doi lai|hoan lai) (?:\w+ ){0,3}tien\b.{0,50}\b(?:phi|luat|ho so"
        r"|thu)\b"
        r"|\bluat su\b.{0,40}\b(?:lay lai|thu hoi|phi)\b",
    ),
    (  # A loan between people who know each other: no cheat, and nobody to be named.
        "owed",
        rf"^(?!.*\b(?:app|mang|facebook|zalo|(?<!danh sach )(?<!bao )(?<!to )(?<!ghi )(?<!bao no "
        rf")(?<!ghi no )(?<!to no )(?<!bao ba )(?<!bao ong )(?<!bao anh )(?<!bao chi )lua|gia|hack"
        rf"|chan|quen qua|nguoi la"
        rf"|doi no|thu no|tin nhan|lam phien|goi (?:toi|em|cho|hoai|den|doi))\b)"
        rf"(?=.*\b(?:{_NEIGHBOUR}|(?:thieu|muon|vay)(?: tien)?(?: cua)? (?:toi|em|minh|con)"
        rf"|(?:mua|lay|ban|can)(?: \w+){{1,4}} cua (?:toi|tui|em|minh|nha (?:toi|em))|mua chiu)\b)"
        r".*\b(?:muon|vay|no|thieu|hoi muon|mua chiu|(?:mua|lay|can)(?: \w+){1,4} cua)(?: "
        r"tien)?(?: cua)?"
        rf"(?: (?:toi|tui|em|minh|con|nha|me|vo|chong|ba|bo))*(?: (?:tien|MONEY))?\b.*"
        r"\b(?:(?:khong|chua|chang|hong)(?: \w+){0,2}? (?:tra|gui lai|hoan|dua lai)|hua hoai"
        r"|quyt|xu luon|bo xu|xu no"
        r"|khat hoai|lan tranh|lanh mat|ne mat|doi hoai|nghi viec|bo di|tron)\b",
    ),
    (
        "debt",
        r"\b(?:doi|xiet|thu|nhac|tra) no\b|\bno (?:tin dung|app|tien app|qua han)\b"
        r"|\btra (?:no )?thay\b"
        r"|\b(?:nguoi )?tham chieu\b|\bvay (?:app|tien)\b.{0,40}\b(?:toi|em|minh) phai tra\b"
        r"|\bkhong vay ai\b|\bquy(?:t)? no\b"
        r"|\b(?:tra|dong)(?: \w+)? roi(?: ma)?(?: \w+){0,2} (?:van|con|cu)(?: \w+)? (?:doi|bat"
        r"|keu)\b"
        r"|\b(?:anh|hinh)\b.*\bghep\b.*\bno (?:tien|app|nan)\b",
    ),
    (  # A child's fight is to be paid for: true or not, the child and the teacher know.
        "fight",
        rf"\b{_CHILD_OF_OURS}(?: \w+){{0,7}}? {_FIGHTS}\b.*\b{_DAMAGES}\b"
        rf"|\b{_DAMAGES}\b.*\b{_CHILD_OF_OURS}(?: \w+){{0,5}}? {_FIGHTS}\b",
    ),
    (
        "health",
        r"\b(?:ban|mua|gui|phat|moi|quang cao)(?: \w+){0,4}? (?:thuoc(?! la)|sam|sua non"
        r"|thuc pham chuc nang"
        r"|may (?:do|loc|mat xa|massage)|lieu trinh)\b"
        r"|\b(?:bac si|luong y|nha thuoc|tien si|duoc si|doan kham)\b.{0,60}"
        r"\b(?:ban|mua|tri|chua|lieu trinh)\b"
        r"|\b(?:thuoc nam|thuoc gia truyen|thuoc tri|tri dut|lieu trinh)\b",
    ),
    (
        "kin",
        r"\b(?:thay|co giao|co|sep|giam doc|hieu truong|giao vien|chu nhiem|truong thon|ban|ban hoc"
        r"|ban be|dong nghiep|hang xom|ba con)(?: \w+){0,4} (?:gui|nhan|goi|nhan tin|inbox)"
        r"(?: \w+){0,5}?"
        r" (?:(?<!cho )vay|muon|xin|nho) (?:tien|MONEY|gap|the)\b"
        r"|\b(?:tai nan|cap cuu|nam vien|nhap vien|tam ung|dang mo|mo gap|benh vien|vien phi"
        r"|te cau thang|gay tai nan|dung xe|"
        r"hoan nan|gap nan)\b|\bcon oi me\b|\b(?:con|chau|em|anh|chi|vo|chong|me|ba|bo|ban"
        r"|nguoi nha)"
        r"(?: \w+){0,3} (?:goi|nhan|video|nhan tin)(?: \w+){0,4} (?:vay|muon|xin|nho)\b"
        r"|\b(?:vay|muon|xin) (?:tien|MONEY)\b.{0,40}\b(?:mat|giong|video|nick|zalo|facebook)\b"
        r"|\bvideo\b.{0,80}\b(?:muon|vay|xin|nho|can)(?: \w+){0,2}? (?:tien|MONEY)\b"
        r"|\bgia (?:lam )?(?:con|chau|em|me|ba|co giao|thay|thay hieu truong)\b"
        r"|\bso moi cua (?:con|em|chau|anh)\b"
        r"|\b(?:goi|cuoc goi|video|call)\b.*\b(?:mat|giong|hinh)\b.*\b(?:muon|vay|xin)(?: "
        r"\w+){0,2}?"
        r" (?:tien|MONEY)\b",
    ),
    (  # Whom it is said of does not answer: that makes it no truer.
        "reach",
        r"\b(?:goi|dien|lien lac)(?: (?:cho|voi|dien|thu|lai|hoai))* (?:con|chau|me|ma|ba|bo|no"
        r"|vo|chong|em"
        r"|anh|chi|ong|nguoi nha)(?: (?:toi|em|gai|trai|noi|ngoai|minh|no|nha|hoai|mai|thi|ma"
        r"|cung|lai))*"
        r" (?:khong|chua|chang)(?: \w+)? (?:bat may|nghe may|duoc|lien lac duoc|bat|nghe|rep|tra "
        r"loi)\b"
        r"|\b(?:lo|neu|nho|ma) (?:no|chuyen|cai do|do)? ?(?:la )?(?:that|thiet)(?: \w+){0,2}? "
        r"(?:thi|ma) (?:sao"
        r"|\w+ chet|ai chiu)\b(?=.*\b(?:con|chau|me|ba|bo|vo|chong|nguoi nha)\b)",
    ),
    (
        "police",
        r"\b(?:cong an|canh sat|vien kiem sat|kiem sat|toa an|dieu tra|bo cong an|csgt|thanh tra"
        r"|quan ly thi truong|thi hanh an|lenh bat|bat giam|rua tien|ma tuy|phat nguoi|police|court"
        r"|(?<!the )visa)\b",
    ),
    (
        "otp",
        r"\b(?:doc|cho|xin|hoi|lay|gui|dua|noi|nho)(?: \w+){0,3} "
        r"(?:ma(?! (?:khong|chua|no|ho|toi|em|may|goi|van|sao|thay|lai|cu|nghe|bat|tat|chang|gio"
        r"|bi|ai|minh|con|chau|da|dang|hoai|hinh|giong|tien|coc)\b)|otp|MA|ma so|ma otp"
        r"|ma xac nhan"
        r"|(?:6|sau) so|3 so|ba so)\b(?! (?:so thue|vach|qr))|\bma (?:otp|xac thuc|xac nhan|6 so"
        r"|so)\b|\b(?:ask|asks|asked|asking|wants?|wanted|tell|give)(?: \w+){0,3} (?:code|otp"
        r"|pin)\b",
    ),
    (
        "screen",
        r"\b(?:chia se man hinh|dieu khien tu xa|teamview\w*|ultraview\w*|anydesk|zoom)\b",
    ),
    (
        "gift",
        r"\b(?:trung (?:thuong|xe|giai|ti vi|tivi|iphone|vang|qua)|nhan (?:thuong|qua)"
        r"|qua (?:tang|tet"
        r"|mien phi)|tang qua|phan thuong|li xi|prize|won|gift)\b",
    ),
    (
        "vneid",
        r"\b(?:vneid|v neid|dinh danh|sinh trac|quet mat|quet khuon mat|khuon mat|can cuoc|cccd"
        r"|so chung minh|chung minh nhan dan|tich hop giay to|bang lai|gplx)\b",
    ),
    (  # An account lent to a cheat.
        "rented",
        rf"\b(?:cho thue|thue lai|thue|thu mua|mo ho|dung ten|cho muon)(?: \w+){{0,3}}? {_LENT}\b"
        rf"|\b(?:lo|da|moi|vua|toi|em|con|chau) ban (?:\w+ )?{_LENT}\b"
        rf"|\b{_LENT}(?: ngan hang)?(?: \w+){{0,3}}? (?:cho thue|cho ho thue|de thue)\b",
    ),
    (
        "tax",
        r"(?<!cho )(?<!di )(?<!can )\bthue\b(?! (?:bao|may|nha|phong|tro|tho|nguoi|xe|ray|rap|do"
        r"|quan"
        r"|cho|lai|mat bang|dat trong|tk|tai khoan)\b)|\b(?:ho kinh doanh|etax|hoa don dien tu)\b",
    ),
    (
        "utility",
        r"\b(?:dien luc|evn\w*|tien dien|cat dien|cup dien|cong to|dong ho dien|dong ho nha"
        r"|tien nuoc"
        r"|cat nuoc|nuoc sach|electricity)\b",
    ),
    (
        "telecom",
        r"\b(?:khoa sim|sim|thue bao|nha mang|viettel|vinaphone|vina|mobifone|mobi|chinh chu|esim"
        r"|len 4g|len 5g)\b",
    ),
    (
        "recruit",
        r"\b(?:campuchia|mien dien|myanmar|cua khau|bien gioi|di nuoc ngoai|xuat khau lao dong"
        r"|di han|di nhat|du hoc)\b",
    ),
    (
        "job",
        r"\bkiem (?:duoc |them )?(?:tien|MONEY)\b|\b(?:xem|like|dao|coi|follow)(?: \w+){0,3}?"
        r" (?:nhan|kiem)"
        r" (?:tien|MONEY)\b|\btuyen (?:tho|cong nhan|lao dong|nhan vien|giup viec|bao ve|tai xe"
        r"|phu ho)\b"
        r"|\b(?:viec (?:nhe|lam|online|tai nha)|cong tac vien|ctv|nhiem vu|chot don|tuyen (?:dung"
        r"|mau"
        r"|nguoi|ctv)|(?<!MONEY )like|luong cao|hoa hong|part time|job)\b",
    ),
    (
        "invest",
        r"\b(?:nap (?:tien )?(?:vao |vo )?(?:app|san|web)|kiem loi|danh bac|ca do|tai xiu|no hu"
        r"|dau tu|lai (?:cao|suat"
        r"|moi ngay)|loi nhuan|chung khoan|co phieu|tien ao|bitcoin|usdt"
        r"|forex|san (?:vang|giao dich)|gop von|gop hui|choi hui|hui|da cap|lai \d+ (?:phan|moi"
        r"|mot|thang|ngay)|invest\w*)\b",
    ),
    (
        "loan",
        r"\b(?:cho vay|vay (?:tien|von|tin chap|nhanh|app|MONEY)|khoan vay|ho so vay|giai ngan"
        r"|loan)\b",
    ),
    (
        "parcel",
        r"\b(?:don|hang)(?: \w+){0,3} (?:MONEY|cod|thu ho)\b"
        r"|\bkhong (?:he )?(?:dat|mua)(?: hang)? (?:gi|chi|hang|don)\b"
        r"|\b(?:shipper|ship|buu pham|buu dien|buu kien|don hang|giao hang|ghtk|ghn|viettelpost|spx"
        r"|kien hang|nham hang|gui hang|huy don|parcel)\b",
    ),
    (
        "school",
        r"\b(?:nha truong|co giao|thay giao|hoc phi|giao vien|phong giao duc|hoc bong|lop \d+"
        r"|phu huynh)\b",
    ),
    (
        "state",
        r"\b(?:den bu|giai phong mat bang|tien nha nuoc|nha nuoc (?:cho|ho tro)|ho tro|tro cap"
        r"|xoa nha"
        r"|ho ngheo|bao hiem|bhxh|luong huu|truy linh|phu cap|so do|dat dai|dia chinh|bau cu"
        r"|cu tri)\b",
    ),
    (
        "charity",
        r"\b(?:quyen gop|ung ho|tu thien|thien nguyen|mo tim|cuu tro|donat\w+)\b",
    ),
    (
        "bank",
        r"\b(?:ngan hang|the (?:atm|tin dung|ngan hang)|tai khoan (?:bi|cua) |vietcombank"
        r"|agribank|bidv"
        r"|vietinbank|techcombank|sacombank|mb ?bank|vpbank|tpbank|scb|shb|so tiet kiem|bank)\b",
    ),
    (
        "trade",
        r"\b(?:dat coc|(?<!bat )coc|mua (?:dat|xe|vuon|lo|ca phe|hang|ban)"
        r"|ban (?:dat|xe|hang|ca phe|vang)|phan bon"
        r"|thu mua|so do|hop dong|chuyen truoc|gui truoc|hang re)\b",
    ),
    (
        "romance",
        r"\b(?:noi|ke|nhan)(?: \w+)? (?:yeu|thuong|nho) (?:em|anh|toi|chi|con)\b"
        r"|\b(?:quen (?:qua|tren) mang|muon cuoi|hen ho|tinder|nguoi yeu|ket ban"
        r"|tang qua tu nuoc ngoai|ban trai|ban gai"
        r"|hua cuoi|boyfriend|girlfriend|online friend"
        r"|cuoi em)\b",
    ),
    (
        "app",
        r"\b(?:cai|tai) (?:\w+ ){0,2}(?:app|ung dung|phan mem|apk)\b|\bapp la\b",
    ),
    (
        "link",
        r"\b(?:bam|vao|mo|click|nhan|gui|co) (?:\w+ ){0,3}(?:link|duong dan|trang web|website|web"
        r"|ma qr)\b|\blink\b",
    ),
)

CUES = re.compile(
    r"\b(?:xung|keu|goi (?:toi|em|con|chau|minh|tui|me|ba|cho|noi|bao|hoi|moi|xung|doc|video"
    r"|dien|den"
    r"|vao|hoai|bang)"
    r"|nhan (?:tin )?(?:toi|em|cho|vay|bao|la)|gui (?:ma qr|qr|link)|nhan (?:zalo|face"
    r"|facebook) (?:vay|muon|xin|hoi)"
    r"|gui (?:tin |link |cai |hinh )?(?:toi|em|cho toi"
    r"|vay|tin)|noi (?:la|rang|toi|nha|em"
    r"|con|ben|quan ly|phai|de)|bao (?:toi|em|la|nha|sim|con|minh|gui|mo|bam|nop|chuyen|phai|me"
    r"|ba)|gia danh|mao danh"
    r"|gia (?:cong an|shipper|nhan vien|lam)|doi (?:chuyen|tien|nop|dong|ma|toi|em|them|lay|coc"
    r"|dat coc"
    r"|boi thuong|MONEY|no)"
    r"|bat (?:chuyen|nop|dong|toi|em|doc|rut|ky|dong)|nguoi ta|co nguoi|co (?:ong|ba|thang|dua"
    r"|gai|so la)|tu dong noi"
    r"|(?:may|hai|ba|\d|co) (?:anh|ong|thang|nguoi|chi|dua)(?: (?!(?:goi|nhan)\b)\w+){0,6}? (?:toi"
    r"|den|vao|ghe|xuong) (?:thay|thu|do|kiem tra|lap|sua|ban|xin|doi|moi|chup)"
    r"|tuyen (?:\w+ ){1,7}(?:thu|dong|nop|coc) (?:\w+ ){0,2}(?:phi|MONEY|tien)"
    r"|moi (?:(?:toi|em) (?:vao|tham gia|lam|di|mua|uong|hop)|vao nhom)|bao (?:web|app|choi)"
    r"|ru (?:toi|em|nap|choi|gop"
    r"|dau tu"
    r"|di)|lo goi lai|xin (?:tien|ma|so|chup|gap"
    r"|otp|MONEY)|(?:muon|vay) MONEY|noi (?:yeu|thuong)|hoi (?:so|toi|em|me|ba|otp|ma|3 so)"
    r"|called?|calling|call me|texted?|told me|tells me|says|say|asked|asks|somebody|text me"
    r"|i won)\b"
)
"""The text repeats what somebody else said or wanted."""

# -- questions to the service, and short words -----------------------------------------------
_TONGUES = "|".join(
    typed.removeprefix("tieng ")
    for one in WAITING.values()
    for typed in one.typed
    if typed.startswith("tieng ")
)
_WHAT = (
    r"(?:\w+ ){0,3}?(?:la (?:\w+ )?(?:gi|chi|sao|so gi|cai gi|the nao)|de lam gi|lam sao|lam rang"
    r"|nghia la|la lam)\b"
)


def _what(term: str) -> str:
    return rf"\b{term}\b {_WHAT}|\b(?:the nao|sao|gi|what) (?:la|is|are) (?:an |a )?{term}\b"


_COSTS = (
    r"\b(?:ton|mat|tru|het|tinh)(?: \w+){0,2} (?:phi|cuoc|bao nhieu|may dong|may tien|tien)"
    r"(?: \w+){0,3}? ?(?:khong|vay|gi|mot tin|1 tin|sao)\b"
)
_KIN = (
    r"(?:me|ma|ba|bo|cha|vo|chong|ong|noi|ngoai|ba xa|ong xa|nguoi nha|hang xom|nguoi khac"
    r"|(?:con|em|chau) (?:gai|trai|dau|re|ho|toi|tui|minh)|(?:anh|chi)"
    r" (?:trai|gai|toi|tui|ho|dau|re)|ban toi|ban em|may khac|so khac)"
)
_DIGITS = ("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin")
"""A number that is spelled out: ``hai hai mot nam nam khong bay`` asks for no rules."""
STAY = (
    r"\b(?:khong|khoi|chua|chang)(?: (?:co|phai|muon|he|la|toi|tui|em|minh|dinh))*"
    r" (?:huy|bo|ngung|nghi)\b(?: (?:dang k[yi]|dk|nhan tin|canh bao|nua|dau|tin))+"
    r"|\bdung (?:huy|bo|ngung|xoa)\b(?= (?:dk|dang k[yi]|canh bao|nhan tin|tin canh bao)\b"
    r"|.* (?:nua|lai|tiep|nhu cu)\b)"
)
"""Alerts are not to be ended, or no longer."""
FOR_OTHERS = (
    rf"\b(?:dang k[yi]|dk)(?: (?:nhan|tin|canh bao|dum|giup|gium|ho|luon|them))* (?:cho|dum|giup"
    rf"|gium|ho)(?: (?:so|may|dien thoai|cua|ca))* {_KIN}\b(?! con\b)"
    r"|\b(?:sign|subscribe|register) (?:up )?my (?:mother|mom|father|dad|wife|husband|parents|son"
    r"|daughter|friend)\b"
)
"""Alerts are wanted on the telephone of somebody else."""

_ASKED_NOBODY = (
    r"^(?:(?:a|u|da|thoi|vay|chac|la|thi|dau|toi|em|nghi|oi|chi) )*(?:khong|chang|dau)(?: co)? ai"
    r" (?:lua|gat|doi|lay|hai|lam gi|gia)(?: (?:dao|tien|toi|em|minh|ai|gi|ca|dau|het|nha|nhe|do))*"
    r"(?: (?:anh|chi|co|chu|ong|ba|ho|nguoi)(?: \w+){0,5})?$"
    r"|^(?:\w+ ){0,4}?(?:khong|dau)(?: he)? (?:co y|dinh|muon)(?: \w+)? (?:bao|to cao|to)(?! (?:thu"
    r"|tin)\b)(?: \w+){0,5}$"
    r"|^(?:(?:thoi|nhung|a|u|da) )*(?:dung|khoi|khong)(?: can)? (?:ghi|bao|neu|viet"
    r"|to)(?: \w+){0,2}?"
    r" ten(?! (?:toi|tui|em|con|chau|minh|tao)\b)(?: \w+){0,8}$"
    r"|^(?:(?:khong|dau|ma|thi|a|u|chac) )*(?:anh|chi|co|chu|ong|ba)(?: (?:y|ay|do|kia))?(?: \w+)?"
    r" (?:tu te|dang hoang|hien lanh|tot bung|hien lam)(?: \w+){0,3}$"
)
_INSTALLED_WHERE = (
    r"^(?!.*\b(?:no|ho|keu|bao|gui|link|nguoi ta|roi)\b).*\b(?:app|ung dung|phan mem|\w*banking"
    rf"|vneid|vssid|etax|momo|zalopay|smart|{_BANK})\b.*\b(?:tai|cai)(?: \w+){{0,3}}?"
    r" (?:o dau|cho nao|tren dau|dau|the nao|sao cho|lam sao|tren mang|co sao|duoc khong|an toan)\b"
)
_OLD_PHONE = (
    r"\b(?:ban|doi|cho|bo|thu mua|mua|thanh ly)(?: \w+){0,3}? (?:dien thoai|may|smartphone|iphone)"
    r"(?: \w+){0,2}? (?:cu|hu|hong|bo di)\b.*\b(?:du lieu|lo (?:thong tin|hinh|danh ba|mat|gi)"
    r"|mat (?:du lieu|thong tin|hinh|tien|gi)|thong tin|hinh anh|danh ba|xoa|co sao|lay duoc gi"
    r"|an toan)\b"
)
_LEFT_BY_ANOTHER = (
    rf"^(?:\w+ ){{0,3}}?(?:huy|ngung|tat|bo)(?: (?:dum|giup|gium|ho|luon|cho|nhan|tin|canh bao"
    rf"|dang ky|dk))* (?:so|may|dien thoai|sim)(?: (?:cua|dien thoai|cho))* {_KIN}\b"
    rf"|^(?:\w+ ){{0,3}}?(?:huy|ngung|tat) (?:dum|giup|gium|ho) (?:cho )?{_KIN}\b"
)
_TRUE_DEBT = (
    r"\b(?:goi|nhac|doi|nhan tin|nhan|bao)\b.*\b(?:toi|tui|em|minh|con|vo|chong|me|bo|nha toi"
    r"|nha em)"
    r"(?: \w+){0,2}? (?:tre|no|thieu|vay|cham|qua han)(?: (?:han|tien|no|may thang|thang|ngay|ky"
    r"|\d+"
    r"|MONEY))* (?:that|thiet)(?! (?:khong|ha|a|hay|vay|sao|thi|ra)\b)"
)
_BANK_ASKED = (
    rf"\b(?:so|tong dai|hotline|duong day nong)(?: (?:so|cua|goi|dien thoai|tong dai|hotline|ngan "
    rf"hang"
    rf"|cskh|ben))* {_BANK}(?: bank)?(?: (?:thi|la|so|goi))* (?:sao|may|bao nhieu|o dau|gi|nao)\b"
    rf"|\b{_BANK}(?: bank)?(?: (?:co|thi|la|cho))* (?:so|tong dai|hotline)(?: (?:so|dien thoai"
    rf"|tong dai|hotline|thi|la|goi))* (?:may|bao nhieu|gi|nao)\b"
    rf"|\b(?:cho|xin|kiem|tim|can|nhan)(?: (?:toi|em|con|minh|chau|xin|hoi|gium|giup|dum))*"
    rf" (?:so|tong dai|hotline)(?: (?:dien thoai|so|tong dai|hotline|ngan hang|cua))* {_BANK}\b"
)
_THERE_OR_HERE = (
    r"|^(?:(?:vay|roi|the|thi|ma) )*(?:nhan|gui|bao|goi|soan) (?:(?:tin|vo|vao|qua|toi|ben|cho) "
    r")*(?:do"
    r"|kia|so do|156|5656) hay (?:(?:nhan|gui|bao|goi|soan|tin|vo|vao|qua|toi|ben|cho|la) "
    r")*(?:nay|day"
    r"|so nay|5656|156|ca hai)(?: \w+){0,2}$"
)
_MACHINE = r"(?:hoi|may|tra loi|so nay|tong dai|dich vu|ben nay)"
_UNKNOWN = (
    r"^(?!.*\b(?:lua|gat|no goi|ho goi|cong an|otp|chuyen khoan|mat tien|vay tien|rut|hack)\b)"
    rf"(?=.*\b{_MACHINE}\b)(?=.*\b(?:khong biet|khong ro|chua ro|chua biet|chua ai bao|chua hieu"
    r"|khong hieu|chua co ai bao|biet gi dau|bao gio tra "
    r"loi)\b)(?=.*\b(?:vo dung|vo ich|ton (?:tien|cong|com)|lap (?:ra|cai"
    r"|chi)"
    r"|mo ra|lam (?:gi|chi)(?! (?:voi|nhu))|dom|chan (?:qua|that|lam)|ngu|te (?:qua|that)|do qua"
    r"|hoi chi|cai gi cung|gi cung|so nao cung|lan nao|deu|hoai|sao)\b)"
)
_SIMS = (
    r"\b(?:biet|coi|xem|kiem tra|tra|hoi|do|tra cuu)\b.*\b(?:may|bao nhieu|so|nhung|cac|ten)(?: "
    r"cai)?"
    r" (?:sim|thue bao)\b|\b(?:dung|dang|xai|dang ky|dang ki|mo)(?: \w+){0,3}? (?:ten )?(?:may|bao"
    r" nhieu|nhung|nao)(?: cai)? (?:sim|thue bao)\b|\bsim\b.*\b(?:dung|dang ky|dang ki|mang|chinh "
    r"chu)"
    r"(?: \w+){0,2}? (?:ten|cccd|can cuoc)\b.*\b(?:khong|sao|dau|cach nao|the nao|lam sao)\b"
    r"|\b(?:lay|dung|lo|muon) (?:\w+ ){0,4}?(?:cccd|can cuoc)\b.*\b(?:dang ky|dang ki|lam|mo) sim\b"
    r".*\b(?:kiem tra|biet|coi|xem|hoi)\b|\b1414\b|\bsim chinh chu\b.*\b(?:cach|coi|xem|kiem tra)\b"
    r"|\b(?:coi|xem|kiem tra)\b.*\bsim chinh chu\b"
)
_ILL = (
    r"^(?!.*\b(?:chet|tu tu|thuoc (?:sau|chuot|co|ray|diet)|het ca|ca vi|qua lieu|lo uong|lua|ban "
    r"thuoc"
    r"|mat tien|goi|no)\b)(?=.*\b(?:nhuc|nhuc dau|dau (?:dau|bung|rang|lung|khop|da day|mat|hong"
    r"|nguc"
    r"|tay|chan)|bi ho|ho (?:hoai|khan|nhieu)|sot|cam cum|so mui|tieu chay|huyet ap|tieu duong"
    r"|ngua|benh"
    r"|viem)\b).*\b(?:uong|thuoc|dau bung uong)\b(?: \w+){0,4}? (?:gi|nao|sao|duoc khong|chi)\b"
    r"(?: \w+){0,5}$"
)
_SHY = (
    r"^(?!.*\b(?:lua|chuyen|otp|goi|doa|danh|bao phai)\b)(?:(?:\w+ ){0,6}?(?:ngai|xau ho|mac co"
    r"|ngai ngung"
    r"|so bi (?:cuoi|chui|la))(?: (?:qua|lam|chet|khong|chang|moi|nguoi|ma|a|luon|ke|dam|dau|noi"
    r"|voi|chong"
    r"|vo|ba|me|ai))*$|.*\b(?:khong|chang|chua) dam (?:noi|ke)(?: (?:voi|cho|cung))? (?:ba|me|bo"
    r"|ma|ai|chong"
    r"|vo|nha|thay|co)\b|.*\b(?:co ai|giup|giup do)\b.*\bgiu bi mat\b|.*\b(?:so|lo) (?:ba ma|ba "
    r"me|bo me|ca"
    r" lop|moi nguoi) (?:la|chui|biet|thay|buon|gian)\b)"
)
_BANK_FEE = (
    rf"^(?!.*\b(?:link|otp|bam|lua (?:toi|em|minh|mat)|bi lua|hack|nguoi la"
    rf"|cong an|goi|xung|doc|nhan vien|no|ho|huy thi)\b)(?=.*\b(?:ngan hang"
    rf"|the atm|the|tai khoan|{_BANK})\b)(?=.*\btru\b).*\b(?:\d{{1,2}} ?(?:k|ngan|nghin)|phi (?:sms"
    rf"|thuong nien|duy tri|the|tin nhan|dich vu|banking|ngan hang|quan ly))\b"
)
_LOCKED = (
    r"^(?!.*\b(?:goi|nhan tin|link|zalo|app|otp)\b).*"
    rf"\b(?:nhtm|ngan hang|{_BANK})(?: \w+){{0,2}}?"
    r" (?:khoa|phong toa|dong bang) (?:the|tk|tai khoan)\b.*\b(?:chi nhanh|phong giao dich|quay)\b"
)
_ACCUSED = (
    r"^(?=.*\b(?:ai|sao|may|bao|ghi|noi|oan)\b)(?!.*\b(?:goi cho|nhan cho|xung|no goi|ho goi|mat"
    r"|chuyen|lay"
    r"|gia|mao danh|gia danh|dung bao|khong bao)\b)(?:.*\bso(?: dien thoai)?(?: \d[\d ]*)?(?:"
    r" cua)? (?:toi|tui"
    r"|em|minh|tao)\b.*\b(?:lua|danh sach)\b|.*\b(?:bao|ghi|noi|vao)\b(?: \w+){0,4}? lua\b.*\bso"
    r" (?:cua )?"
    r"(?:toi|tui|em|minh|tao)(?: la)? \d)"
)
"""Their own number is called a cheat's."""
_QUARREL = (
    r"^(?!.*\b(?:danh|dam|dap|tat|chem|doa|giet|dao|dot|pha|nem|bop|nhot|mat tich|khong ve|chua"
    r" ve|lua|otp"
    r"|ma so|chuyen khoan|MONEY|nghe may|dang nghe|noi chuyen dien thoai|cong an|toa an|uong"
    r"|chet|nhay|bo di"
    r"|nap|san|app|tai xiu|danh bac|casino|dau tu|vay|no app|goi hoai|zalo|facebook|mang)\b).*"
    r"\b(?:(?<!lua )(?<!ke )(?<!an )gian(?: qua| lam)? (?:toi|tui|em|minh|con|chau|me|ba xa|bo"
    r"|vo|chong"
    r"|nhau|nen|anh|chi)\b|(?:dang|van|con|vo|chong) gian\b(?! (?:doi|lan|xao|ac|truan|nan|hang))"
    r"|cai nhau|cai lon|gay nhau|gay lon|xich mich)"
)
TALK: tuple[tuple[str, str], ...] = (
    ("quarrel", _QUARREL),
    ("appeal", _ACCUSED),
    ("unknown", _UNKNOWN + r"|\bchua ai bao\b(?: \w+){0,2} sao (?:biet|tin)\b|\bchua ai "
                           r"bao\b.*\b(?:nghia la|la sao|la gi|co phai la|la (?:\w+ "
     ")?(?:tot"
     r"|an toan|that))\b"),
    ("sims", _SIMS),
    ("ill", _ILL),
    ("shy", _SHY),
    ("bank_how", _LOCKED),
    ("bank_fee", _BANK_FEE),
    ("nobody", _ASKED_NOBODY),
    ("install", _INSTALLED_WHERE),
    ("old_phone", _OLD_PHONE),
    ("leave_other", _LEFT_BY_ANOTHER),
    ("customer", _TRUE_DEBT),
    ("abuse", r"\b(?:dm|dit|deo(?= (?:biet|hieu|can|tin|thich|duoc|gi|ra|lam|noi|nghe|tra|giup"
     r"|bao|hoi|nhan|chiu|quan|muon|choi|them|ai|me|thay|ton)\b)|dcm|vl|cmm|(?<!dot )(?<!hu )"
     r"(?<!mua )(?<!ban )(?<!chay )(?<!so )do dien(?! luc)|do ngu"
     r"|(?<!muon )(?<!se )(?<!bi )lam phien|(?<!gi )do lua dao"
     r"|an tien cua dan"
     r"|cai lon)\b"
        r"|\bbon (?:bay|may)\b.{0,20}\blua dao\b"),
    ("what.otp", _what(r"(?:ma )?(?:otp|ma xac thuc|ma xac nhan)")
        + r"|\bcai ma (?:6|sau) so\b.{0,40}\b(?:khong|gi|ha)\b"),
    ("what.vneid", _what(r"vneid(?: muc \d)?")),
    ("what.cccd", r"\b(?:the )?(?:can cuoc|cccd)(?: cong dan)?(?: moi| gan chip)* (?:lam|doi"
        r"|cap)(?: lai| moi)? (?:o dau|cho nao)\b|\b(?:lam|doi|cap|xin)(?: lai| moi| doi)*"
        r" (?:can cuoc|cccd|the chip|chung minh)"
     r"(?: \w+){0,2} (?:o dau|cho nao|o mo|ngo mo)\b|" + _what(r"(?:cccd|the chip)")),
    ("what.face", _what(r"(?:sinh trac(?: hoc)?|quet mat)")),
    ("what.card", r"\b(?:3|ba) so (?:o )?(?:sau|dang sau|mat sau)\b.{0,30}\b(?:lam gi|la gi)\b"
        + "|" + _what(r"(?:cvv|ma pin)")),
    ("what.sender", _what(r"(?:tin )?brandname") + r"|\bten (?:nguoi )?gui\b.{0,40}\b(?:tin duoc|"
        r"chac|that|gia)\b|\btin (?:de )?ten\b.{0,60}\b(?:that|gia|phai|chac)\b"
        r"|\bten do (?:dung|that|gia)\b|\bten gui la\b"),
    ("what.fake", r"\b(?:ghep mat|gia giong|deepfake|gia mat)\b.{0,60}\b(?:la gi|la sao|the nao"
        r"|lam sao)\b"),
    ("what.scam", r"^(?!.*\b(?:5|nam) khong\b).*\blua dao(?: (?:qua|tren|bang|dien thoai|mang"
                  r"|online|truc tuyen))* (?:la "
     "(?:cai )?(?:gi"
     r"|sao|the nao)|nghia la)\b"),
    ("what.qr", _what(r"(?:ma )?qr")),
    ("what.link", _what(r"(?:duong )?link")),
    ("what.app", _what(r"(?:app|ung dung) (?:gia|la|doc)")),
    ("what.156", _what(r"(?:156|5656)") + r"|\b(?:156|5656)\b(?: \w+){0,3} (?:cua ai|cua ben nao"
     r"|khac (?:gi|nhau|sao))\b|\b(?:goi|nhan|soan|bao)(?: (?:tin|cho|vo|vao|toi|so))* (?:156"
     r"|5656)\b"
     r"(?: \w+){0,3} (?:lam (?:gi|chi)|duoc gi|sao|the nao)\b|\b(?:156|5656)(?: \w+){0,2} (?:lam "
     r"(?:gi"
     r"|chi)|de (?:gi|chi))\b" + _THERE_OR_HERE),
    ("withdraw", r"\bbao (?:sai|nham|lon|oan)\b(?: \w+){0,3}? co (?:bi |sao)"),
    ("privacy", r"\bgiau ten\b|\b(?:rut|xoa|huy)(?: \w+){0,3}? (?:bao cao|to cao|phan anh|tin bao"
                r"|don)\b.*\b(?:doa|tra thu"
     r"|so(?! (?:\d|nay|do|kia))|kiem chuyen|hanh hung)\b|"
     r"\b(?:no|ho|nguoi (?:ta|bi)|nha no) (?:co )?biet (?:\w+ ){0,2}(?:so|ten|toi"
     r"|ai bao)\b(?!.*\b(?:cccd|can cuoc|tin (?:qua|lam|roi|that)|nen (?:\w+ )?tin)\b)"
        r"|\btra thu\b|\blo ten\b|\bgiu kin\b"),
    ("report_how", r"\b(?:muon|cach|can|dinh) (?:bao|to cao|to giac|phan anh)\b.{0,40}\b(?:sao"
     r"|the nao"
        r"|nhu the nao|soan|cach|lam gi)\b|\bsoan (?:tin )?(?:the nao|sao|nhu the nao|gi)\b"
        r"|\bhow (?:do|can) i report\b"),
    ("fate", r"^tt \w+ |\b(?:bao|to cao|phan anh|tin (?:to )?bao)\b.{0,60}\b(?:ra sao|toi dau"
     r"|den dau"
     r"|lam chua"
        r"|giai quyet|xu ly|ket qua|khoa chua|thi sao)\b|\bket qua (?:the nao|sao|ra sao|chua)\b"
        r"|\bmat (?:cai )?ma (?:do|bao)\b|\b(?:da )?(?:ghi|luu) (?:lai |so do |xong )?chua$"),
    ("for_others", FOR_OTHERS),
    ("loan", r"^(?!.*\b(?:app|no|ho|ban be|hang xom|qua mang|zalo|facebook|duyet|phi|link)\b)"
     r"(?:(?:cho|xin|toi|em|tui|con|minh|can|muon|hoi|ad|oi|a|alo|may|ban|co|o day|ben nay) )+"
     r"(?:vay|muon)(?: \w+){0,3}? (?:tien|dong|MONEY|von|ngan hang|khong|duoc khong)\b(?: "
     r"\w+){0,3}$"
     r"|^vay (?:dong|tien|MONEY|it)(?: \w+){0,2} cho (?:toi|em|tui|con|minh)\b(?: \w+){0,2}$"
     r"|^(?:vay |the |o day |ben nay )?lai (?:suat )?(?:la )?(?:bao nhieu|may phan|the nao)\b(?: "
     r"\w+)?$"),
    ("real", r"\b(?:may|may nguoi|ban|ben nay|tong dai)(?: \w+)? (?:cung|chinh)(?: \w+){0,2}?"
     r" (?:lua|gia|lua dao|thang lua)\b|\btin(?: loi)? (?:may|may nguoi|ben nay|tong dai)(?: \w+)?"
     r" (?:duoc|noi|sao|lam sao)\b"),
    ("smalltalk", r"^(?:(?:a|ua|the|vay|ma|ad|admin|bot|nay|e) )*(?:ban|may|em|anh|chi|ad|bot)"
     r"(?: \w+)? (?:co (?:nguoi yeu|bo|ghe|vo|chong|con|ban gai|ban trai)|an com|cuoi vo|lay chong"
     r"|may tuoi|bao nhieu tuoi)(?: \w+)? ?(?:chua|khong|roi)?$"),
    ("callback", r"(?<!so nay )(?<!no )(?<!ho )(?<!cu )(?<!la )\bgoi lai(?: (?:cho|no|ho|so|do"
     r"|nay|la|hoi|thu|coi|nguoi|ta|duoc|co|thi|on|sao|xem|ai|lai|chui))* (?:khong|hong|ha|hay thoi"
     r"|hay khong)(?: (?:a|vay|em|anh|chi|chu|bac|ad))?$|\b(?:co can|co nen|co phai|nen) goi lai\b"
     r"|\b(?:call (?:it|them|him|her|back)|i call)\b.*\bback\b|\bshould i (?:call|answer)\b"),
    ("stay", STAY),
    ("what_if", r"\b(?:lo|nho|neu|biet dau|ma)(?: \w+){0,4}? (?:la )?(?:that|thiet|that su)"
     r"(?: \w+){0,2}? (?:thi|roi|ma)(?: \w+){0,3}? (?:sao|lam sao|ai|the nao|chet|tinh sao|toi"
     r"|phai)\b|\bwhat if (?:it|this|he|she|they)(?: \w+)? (?:real|true|right)\b"),
    ("carrier_fee", r"^(?!.*\b(?:link|otp|ngan hang|atm|banking|chuyen khoan|lua|ho|cong an)\b).*"
     r"(?:\b(?:viettel|vina\w*|mobi\w*|vnpt|nha mang|tong dai|sim|tai khoan goc|tk goc)\b.{0,60}"
     r"\b(?:tru|mat|an)(?: \w+){0,2} (?:tien|cuoc|phi|MONEY|tai khoan)\b"
     r"|\b(?:dich vu|goi cuoc|ban tin|nhac cho|data|4g)\b.{0,50}\btru(?: \w+){0,2} (?:tien|cuoc|phi"
     r"|MONEY)\b|\btru(?: \w+){0,3} (?:dich vu|goi cuoc|goi data|data|nhac cho|cuoc)\b)"),
    ("where", r"^(?:toi|em|minh|con|gio)? ?(?:muon|can|dinh|tinh) (?:di )?kien(?: \w+){0,5}$"
     r"|\b(?:muon|can|dinh|tinh|co) (?:di )?(?:kien|khoi kien|thua kien|kien "
     r"cao)\b.*\b(?:di dau"
     r"|o dau|sao|the nao|duoc khong|lam gi|cho nao|ai|khong)\b"
     r"|\b(?:co nen|nen|co can|can|co phai) bao (?:cong an|113|chinh quyen)\b"
     r"|\bcong an\b.{0,30}\bo (?:dau|cho nao|mo)\b"
        r"|\b(?:(?<!co )bao(?! (?:gio|nhieu|lau|dau co|la|rang))|trinh bao|khai bao|to cao|to "
        r"giac)\b(?: \w+){0,4}"
        r" (?:o dau|dau|ai|cho ai"
     r"|cho mo"
        r"|cho nao|duoc khong|con duoc)\b|\b(?:gio|bay gio) (?:di|bao) (?:dau|ai)\b"
        r"|\bso (?:dien thoai )?(?:cua )?cong an\b.{0,40}\b(?:may|nao|bao nhieu|gi)\b"
        r"|\bbao cong an (?:xa )?(?:duoc|hay)\b|\bwhere (?:do|can|to)(?: i)? report\b"
     r"|\b(?:which|what)(?: \w+){0,2} number\b(?: \w+){0,4} police\b"),
    ("hospital", r"\b(?:nam vien|nhap vien|o benh vien|nam benh vien)(?: \w+){0,2}? (?:that|o)\b"
        r".{0,60}\b(?:dong|nop|tam ung|vien phi|chuyen)\b"
        r"|\b(?:toi|em|con|chau|minh) (?:dang )?(?:o|nuoi|cham)(?: \w+){0,4}? (?:benh vien|vien)\b"
        r".{0,60}\b(?:dong|nop|tam ung|vien phi)\b"),
    ("heard", r"^(?!.*\b(?:doc|noi|dua|cho) (?:\w+ ){0,2}(?:ma|otp|so)\b)"
     r"(?!.*\b(?:chuyen|nop|nap|bam|app|link|dang nhap)\b).*\b(?:nghe|bat may|alo|tra loi"
     r"|noi chuyen)\b.{0,40}"
     r"\b(?:cup|tat|khoa|thoi|roi|luon)\b.{0,20}\b(?:co (?:bi )?(?:sao|gi|mat|nguy hiem|lam sao"
     r"|anh huong|lay)|(?:ho|no) (?:co )?lay duoc)\b"),
    ("cost", rf"^(?!.*\b(?:1|mot|moi) tin\b).*\b(?:goi lai|goi vao|bam|an"
        rf"|nhan(?! (?:tin|canh bao|duoc tin))|tra loi|rep|quet|mo"
        rf"|vao|click"
        rf"|nghe may|nghe|bat may|cai|tai|nhap|dang nhap|truy cap)(?: \w+){{0,6}}? {_COSTS}"),
    ("price", rf"^(?!.*\b(?:bi (?:lua|gat|mat|hack|rut|no|ho)|gat|trieu|lay lai|no|ho"
        rf"|mat het)\b)(?:.*\b"
        r"(?:tin|nhan|soan|canh bao|so nay|o day|toi day|day|dich vu|tong dai|hoi|bao|dang ky|dk"
        r"|sms"
        r"|8041|156|113|5656|tra cuu|kiem tra)\b.*|(?:\w+ ){0,3})"
        rf"(?:{_COSTS}|\b(?:ton|het|mat) (?:may|bao nhieu)\b|\bmien phi (?:khong|ha|a)\b)"
        r"|\bhet tien\b.{0,20}\b(?:nhan|gui|hoi) (?:duoc|tin)\b"
        r"|\bsim con\b.{0,30}\b(?:dong|d|tien|MONEY)\b"
        r"|\bbao nhieu (?:tien )?(?:mot|1|moi) tin\b"
        r"|\bhow much\b|\bis it free\b"),
    ("called", r"^(?:(?:toi|em|con|chau|minh|da|vua|moi|me|ba|co|roi|cung) )*"
     r"(?:goi|bao|dien|trinh bao|goi dien)(?: (?:cho|len|toi|so|dien))* (?:113|114|115|111"
     r"|cong an|canh sat)"
     r"(?: (?:xa|huyen|phuong|tinh))?(?: (?:roi|xong))+\b(?!.*\bket qua\b)"),
    ("arrest", r"\bco (?:bi )?(?:bat|khoi to|di tu|o tu|giam|truy na|xu)(?: \w+){0,2}? (?:khong"
               r"|hong|ha|sao)$"
     r"|\bco (?:bi )?bat (?:toi|em|me|ba|con|chau)\b.{0,12}$"
     r"|^(?:\w+ ){0,3}?(?:so|lo|nho|neu|lo nhu)(?: \w+){0,3}? bi (?:bat|di tu|o tu|giam|khoi "
     r"to)(?: that| thiet)?"
     r"(?: (?:thi sao|lam sao|qua|lam|luon))*$"),
    ("unlettered", r"^(?!.*\b(?:dung|thoi|ngung) (?:nhan|gui)\b)(?!(?:\w+ ){0,2}(?:huy|ngung"
                   r"|tat)\b)(?!.*\b(?:hop|goi|to|tem|nhan|bao bi|chai|thuoc|hang|giay|bien lai|san"
                   r" pham)(?: \w+){0,3} (?:khong|chang) (?:co|ghi)\b).*\b(?:toi|tui|em|minh|con"
                   r"|chau"
                   r"|nguoi|gia|ba"
     r"|me)\b"
     r"(?: \w+){0,4}? (?:khong|chang|it) (?:biet|ranh|thay|doc duoc|doc|hoc|co)(?: \w+)? chu"
     r"(?: (?:nghia|nhieu|kinh|viet|quoc ngu))?\b"
     r"|^(?:\w+ ){0,3}?(?:khong|chang) (?:biet|ranh) doc(?: (?:nhieu|may|gi|duoc))*"
     r"(?: (?:noi|nhan|tra loi|doc|giai thich)\b.*)?$"),
    ("human", r"\b(?:may|robot|bot)(?: \w+){0,3}? hay (?:la )?nguoi\b|\bnguoi(?: that)? hay "
              r"(?:la )?"
     r"(?:may|bot|robot)\b|\b(?:noi chuyen|gap|noi)(?: \w+){0,2} nguoi that\b"
     r"|\bgoi (?:noi|noi chuyen|dien)(?: \w+)? (?:duoc )?(?:khong|ha)$"
     r"|\bso nao goi(?! (?:toi|em|cho|den|vo|me|keu|noi|bao|hoai))\b|\bgap (?:can bo"
     r"|tong dai)\b"),
    ("sure", r"^(?:\w+ ){0,3}?(?:an toan|yen tam|tin duoc|tot)(?: \w+){0,2}$"),
    ("who", r"^la ai\b|^ten gi\b|^cua ai\b|"
        r"(?<!cho )(?<!voi )(?<!gap )(?<!cua )\bai (?:day|do)$|\bai (?:day|dang nhan|nhan tin"
        r"|nhan cho|gui tin)\b"
        r"|\bso(?: dien thoai)? (?:nay"
        r"|gi)(?: \w+)? (?:la"
        r"|cua|lam|o"
        r"|ngan)(?: \w+){0,3}"
        r" ?(?:gi|ai|cong an|dau|nha nuoc|ngun)\b|\b(?:day|nay) la (?:so )?(?:gi|ai|dau)\b"
        r"|\b(?:ban|may|mi|cac anh|may nguoi) (?:la|o) (?:ai|dau|mo)\b|\bday co phai\b"
        r"|\bmay tra loi\b|\bso nay lam gi\b|\bhoi gi cung duoc\b|\bso nay cua\b|\bai la ai\b"
        r"|\bwho (?:are you|is this)\b|\bwhat is this(?: number)?\b"),
    ("block", r"\b(?:cach )?chan (?:so|cuoc goi|nguoi goi)\b"),
    ("know", r"\b(?:(?<!so )lam|lam the nao|cach nao|lam cach nao)(?: \w+){0,2} (?:biet|phan"
     r" biet)\b"
     r"|\blam (?:sao|rang) (?:ma )?biet\b|\bhow (?:do|can) i (?:know|tell)\b"),
    ("give_account", r"\b(?:dua|cho|gui|doc) (?:so )?(?:tai khoan"
     r"|so tai khoan)\b.{0,30}\b(?:co sao|duoc khong|sao khong)\b"),
    ("bank_number", rf"{_BANK_ASKED}|\b(?:cho (?:xin|hoi)|xin|tim"
     r"|biet) (?:\w+ ){0,2}so (?!tai khoan)(?:\w+ ){0,3}(?:ngan hang|agribank|tong dai)\b"
        r"|\bso (?:tong dai|ngan hang)(?: \w+)? (?:may|nao|bao nhieu)\b"
        rf"|^(?:(?:con|the|vay|roi|cho|hoi|xin|em|toi|thi|a|da) )*(?:con|the|vay|so|tong dai"
        rf"|hotline)"
        rf"(?: (?:con|cua|so|tong dai|ngan hang|ben))* {_BANK}(?: bank)?"
        r"(?: (?:thi|la|so|goi|sao|may|bao nhieu|o dau|gi|vay|a|ha|nhi))*$"),
    ("how", r"^(?:(?:toi|cho|hoi|em|con|so|nay|cai|may|vay|thi) )*(?:xai|su dung"
        r"|dung(?= (?:cai|so|sao|the|lam|rang)))(?: (?:cai|so|nay|nhu))*"
        r" (?:sao|the nao|lam sao|rang|kieu (?:gi|chi))\b"
        r"|\b(?:cach|huong dan)(?: \w+){0,2} (?:xai|dung|su dung)\b"),
    ("can", r"^(?:(?:con|van|van con|co|vay|so|toi|em|thi|nua|hoi|nay) )*\b(?:hoi|gui|nhan)(?: so)?"
        r"(?: (?:van|thi|con|hoi))* duoc(?: (?:nua|chu|khong|ha|a|hay|luon|phai|tiep))*$"),
    ("tongue", r"\b(?:in|speak|use) english\b|\b(?:other |which |what |k.?ho |ede "
               r"|m.?nong )languages?\b"
        rf"|\btieng (?:{_TONGUES}|em de)\b|\b(?:tra loi"
     r"|nhan) (?:tin )?co dau\b"
        r"|\b(?:tra loi|lai) (?:\w+ )?tieng (?:viet|anh)\b"),
    ("areas", r"\b(?:dang|co) (?:nhan tin|dang ky|nhan canh bao)(?: \w+){0,3} (?:xa nao|dau|nao"
     r"|khong|hoi nao)\b"
        r"|\bcu nhan tin cua\b"),
    ("subscribe", r"\b(?:cho (?:\w+ )?)?(?:gui|nhan) lai (?:tin|canh bao)\b"
     r"|^(?:(?:a|ua|uh|u|thoi|hoi nay|lo|huy|nham|hay|roi) )*(?:cho (?:\w+ )?)?(?:gui"
     r"|nhan) lai(?: (?:cho|toi|em|tui|minh|con|di|voi"
     r"|nha|nhe|nhu|cu|luon))*$"),
    ("leave", r"^huy (?:dk|dang ky)\b|"
        r"\b(?:dung|khong|thoi|ngung|no|cham dut|khoi)(?: \w+){0,3} (?:gui|nhan|nhan tin|gui tin"
        r"|nhan canh bao)(?: tin)?"
        r"(?: \w+){0,2} (?:nua|nuh|nưa|cho so nay|cho toi|chi nua|phien)\b|\bbo dang ky\b"
        r"|\bra khoi danh sach\b"
        r"|\b(?:ngung|dung|thoi) (?:gui|nhan) (?:tin|canh bao)\b"),
    ("subscribe", r"\b(?:co gi|co tin|co chuyen|co ke|khi nao co|he co|moi khi|neu co|hay co"
     r"|ma co)\b.{0,60}\b(?:nhan|bao|cho|gui|nhac|keu|alo)(?: tin)?(?: cho)?(?: truoc)?"
     r" (?:toi|tui|em|minh|con|ba con|nha (?:toi|em)|so nay)(?: \w+){0,3}?"
     r"(?: (?:biet|hay|voi|nghe|nghen|nha|nhe|truoc)\b|$)"
     r"|\balerts? (?:in|for|of|at)\b|^(?:please |can you |i want )?(?:to )?(?:register|subscribe"
     r"|sign me up|sign up)\b|\b(?:get|receive|want|send me)(?: \w+){0,2} (?:alerts?|warnings?)\b"
     r"|^(?:\w+ ){0,3}?dk (?:nhan tin|nhan canh bao|canh bao)\b"
     r"|(?<!khong )(?<!chua )(?<!dau co )(?<!dau )(?<!banking )(?<!bank )\bdang k[yi]\b(?!"
     r" (?:bang|tai|o link|theo link)\b)(?!.{0,60}\b(?:thue|hoc|xe|ket "
     r"hon|kinh doanh|vay|mua|vneid"
     r"|tap huan|lop|du thi|thi|hop|hoi thao|dinh danh|app|sim|qua|goi|the|bao hiem|vssid|tai "
     r"khoan|web|trung|trang|kham)\b)"
     r"|\b(?:doi|thay|chuyen) noi nhan\b|\bdoi lai (?:qua|sang|thanh)\b"
     r"|\b(?:cho|nhan|lay|gui) them (?:xa|phuong|huyen|thi tran|noi)\b|\bmuon nhan (?:cac )?tin\b"
     r"|\bmuon (?:biet|nghe|doc|xem)(?: \w+){0,2} (?:tin|canh bao)(?: \w+){0,3} (?:lua dao|lua"
     r"|moi)\b"
     r"|\bcho (?:\w+ )?nhan tin\b|\bnhan (?:tin )?canh bao\b|\bcanh bao gi\b"),
    ("subscribe", r"\b(?:vao|vo|tham gia|them (?:toi|em|tui)? ?(?:vo|vao)|cho (?:toi|em|tui"
     "|minh)? ?(?:vo"
     r"|vao)) (?:cai )?(?:nhom|danh sach|hoi|ds)(?: \w+){0,2}? (?:canh bao|nhan tin|nhan canh "
     r"bao)\b"
     r"|^nhom canh bao\b(?: \w+){0,4}$"),
    ("appeal", r"\b(?:so|quan|shop)(?: \w+){0,3} (?:toi|tui|em|minh)\b.{0,30}\b(?:bi ghi|bi bao"
     r"|la lua)\b|\bbao oan\b"
        r"|\bbao nham (?:so|nguoi)\b|\bgo (?:ra|so)\b"
     r"|^(?!.*\b(?:doi no|dan (?:anh|hinh)|app|vay"
        r"|ghep)\b).*\b(?:noi|bao|bao so)(?: \w+){0,4} (?:toi"
        r"|tui|em|minh) (?:la )?lua dao\b"),
    ("erase", r"\b(?:xoa|go|bo|huy)(?: (?:het|luon|cai|giup|gium|dum|ho|cho|di))*"
     r" (?:so|so dien thoai|ten|thong tin|du lieu|ho so)(?: dien thoai)?(?: cua)? (?:toi|em|minh"
     r"|con"
     r"|chau|me|ba|tau)(?= (?:di|ra|khoi|luon|giup|gium|dum|voi|nha|nhe|ngay|het|giu|trong|lam)\b"
     r"|$)"
     r"|\bxoa (?:het|luon|tin|du lieu|so|thong tin)\b|\bluu so dien thoai cua toi\b"
     r"|\bdung luu\b|\bkhoi xoa\b"),
    ("rules", rf"(?<!\d )(?<!thu )(?<!may )(?<!ca ){''.join(f'(?<!{one} )' for one in _DIGITS)}"
     r"\b(?:nam|5) (?:cai )?khong\b(?! \d| (?:tra|ve|gap|thay|lam|biet|nghe|goi|chiu|gui|duoc"
     rf"|{'|'.join(_DIGITS)})\b)"),
    ("lua", r"^(?:bi )?(?:lua dao|lua|scam)$"),
)  # fmt: skip

PRICE = re.compile(
    r"(?:(?:toi|em|con|chau|minh|tui|tau|cho|hoi|neu) )*"
    r"(?:(?:nhan|gui|soan|hoi|bao|dang ky|dk)(?: (?:tin|tin nhan|sms|cho|toi|so"
    r"|nay|day|vay|qua|the|may|nguoi|ben|canh bao|nhieu|o))*|(?:tin|tin nhan|sms|dich vu|so) nay)"
    r"(?: (?:thi|co|se|la|co bi|bi))* (?:tru|mat|ton)(?: (?:tien|phi|cuoc|tai khoan|may dong"
    r"|bao nhieu|trong|sim|dien thoai|may|goc))+"
    r"(?: (?:khong|hong|ha|a|vay|hay khong|khong vay|chu|bac|chau|em|anh|chi))+"
    r"|(?:vay |the |neu |ma |co |nhung |tin )*(?:mat|ton|tru) (?:tien|phi|cuoc)"
    r" (?:thi (?:thoi|khoi|bo|nghi|huy|khong)|la (?:thoi|khoi|nghi))"
    r"(?: (?:di|nhe|nha|vay|dk|dang ky|nhan|lay|can|nua|toi|em|khoi|huy|luon|a))*"
    r"|(?:vay |the |roi )*(?:khi nao|bao gio|chung nao|hoi nao|co)(?: (?:thi|toi))*"
    r" phai (?:dong|tra)(?: (?:tien|phi|cuoc|gi))+(?: khong| ha| a| vay)*"
)
"""The whole message asks what ours costs."""

_END = (
    r"(?: (?:nhe|nha|nghe|nhieu|chu|co|bac|anh|chi|em|chau|con|ban|a|ah|day|roi|lam|oi|can bo"
    r"|nhen|luon|di|da))*"
)
_FRONT = (
    r"(?:(?:da|anh|may qua|vang|ok|oke|okay|uh|um|u|a|ua|thoi|the|vay|toi|em|con|chau|minh"
    r"|roi|xin) )*"
)
SMALL: tuple[tuple[str, str], ...] = (
    ("thanks", rf"{_FRONT}(?:cam on|camon|thank(?:s| you| u)?|thanh kiu|tks|thx|doi on"
     rf"|biet on|hieu roi|biet roi|ok hieu){_END}"
        r"(?:.{0,30})"),
    ("greeting", rf"{_FRONT}(?:chuc mung|chuc (?:moi nguoi|anh chi|ca nha|suc khoe)|chao|alo"
                 rf"|hello|hi|xin chao|co ai (?:o do )?khong)\b.{{0,60}}"),
    ("later", rf"{_FRONT}.{{0,20}}\b(?:de mai|mai (?:toi |em )?(?:moi )?(?:bao|gui|tinh)|bua khac"
     rf"|luc khac|lat nua|khi khac|ti nua|de (?:toi|em|minh|mai|roi|hoi)"
        r" .{0,30}|de hoi.{0,30}|later|bye|bai bai|tam biet|good night|ngu (?:day|ngon)"
        r"|chieu (?:toi )?gui)\b.{0,40}"),
    ("not_yet", r"(?:(?:toi|em|con|chau|minh|me|ba|da|tui|may|qua|a|anh|ua|y|la|khong"
     r"|noi|ro|lai|nham|that ra|cho) )*chua (?:chuyen khoan|chuyen"
     r"|mat|gui|dua|cho|doc|bam|nhap|nop"
        r"|lam|dong|cai|co|ai(?! bao)|bi|vo|vao)(?: \w+){0,6}"
     r"|(?:(?:thoi|vay|da|uh|u|the|toi|em|con|chau|minh|ok) )*(?:khong|dung|khoi)(?: them)?"
     r" (?:chuyen khoan|chuyen|gui|nop|nap|dua|doc|lam|dong|mua|tra)(?: (?:tien|cho|no|ho|theo|ma"
     r"|gi))*"
     r" (?:nua|dau)(?: \w+){0,4}"),
    ("no", rf"{_FRONT}(?:khong|thoi|bo di|thoi bo di|khong can|khong can dau|khong co|chua|khoi"
     rf"|khong dau|no"
     rf"|thoi khoi|bo qua|chua can){_END}"),
    ("yes", rf"{_FRONT}(?:co|uh|um|u|vang|da|ok|oke|okay|dung|dung roi|phai|dong y|yes|duoc|bao"
     rf"|bao di){_END}"),
)  # fmt: skip
"""The whole message."""

PLAIN_ENOUGH = (
    "qr", "blackmail", "recruit", "alone", "returned", "rented", "fight", "divert", "reach", "owed",
    "spirit", "shark",
)  # fmt: skip
"""Said by nobody in earnest: they need no word of who said it."""
NOT_WHILE_TELLING = frozenset(
    ("price", "hospital", "leave", "what_if", "subscribe", "erase", "who", "rules",
     "areas", "human", "tongue", "abuse")
)  # fmt: skip
"""Questions that are none while the text repeats somebody else's words."""
SOMEBODY = re.compile(
    r"\b(?:no|ho|han|hao|thang|nguoi (?:ta|la)|co (?:nguoi|ong|ba|co|thang|dua|so|mot)|tui no"
    r"|bon no|ben no|shipper|ai do|(?:dua|thang|ke|nguoi|ong|ba) nao|(?:bon|lu|quan|tui|dam|thang"
    r"|con) (?:lua|lua dao|khon|mat day|cho"
    r"|cho chet|gian)|(?:may|hai|ba|\d) (?:anh|ong|thang|nguoi|dua) ben"
    r"|(?:ong|ba|anh|chi|co|thang) (?:ay|do|ta|kia|nay)|mot (?:ong|ba|co|thang|nguoi))(?: \w+){0,4}"
    r" (?:goi|keu|bao|xung|doi|bat|xin|noi|hua|moi|ru|nhan tin|gui|doa|hoi|nho)\b(?! (?:cho so"
    r"|oan)\b)"
)
NOTICE = re.compile(
    r"\b(?:quy khach|qk|kinh (?:gui|chao|moi|bao|chuc)|xin thong bao|thong bao|khuyen cao"
    r"|canh bao|tran trong|vui long"
    r"|tong dai|hotline|cskh|lh|chi tiet|han thanh toan|da duoc|de nghi|phu huynh|yeu cau chuyen"
    r"|is your|do not share)\b"
)
"""The words of an office or a firm to its readers."""
OURS = frozenset(("canh bao", "thong bao", "tong dai", "hotline"))
"""Words of `NOTICE` that a resident says to us as well."""
QUESTION = re.compile(
    r"\b(?:khong|hong|ha|vay|dau|sao|the nao|may gio|khi nao|gi|chi|nao|chua)$"
    r"|^(?:may gio|bao gio|khi nao|chung nao|lam sao|o dau|sao|tai sao|ai)\b"
)
"""A few words that ask: no office writes so."""
MINE = re.compile(
    r"\b(?:(?:goi|bao|noi|keu|nhan|nhan tin|hoi|xin|doi|bat|gui|cho|moi|ru|doa|lua"
    r"|giup) (?:cho )?(?:toi|tui|em|minh"
    r"|con(?! em)|chau|tau|me|ba(?! con)|bo|bac)|(?:toi|tui|em|con|chau|minh|me toi"
    r"|ba toi) (?:dang|so|lo"
    r"|run|khong|chua|vua|moi|dinh|tinh)"
    r"|me (?:toi|em)|tui|tau|called? me|i|cua toi|nha toi|may toi)\b"
)
"""The resident's own voice."""
ABOUT = re.compile(
    r"\bai (?:v|vay|z|the|ta|day)$"
    r"|\b(?:la (?:cua )?ai|cua ai|la so (?:gi|chi|ai)|so gi|ai goi|ai biet|lua (?:dao )?(?:khong"
    r"|phai|hay|chua)"
    r"|phai (?:la )?(?:lua|cua|khong|so|ben)|co phai|coi (?:giup|dum|cho|ho|tk|tai)|xem (?:giup"
    r"|dum|cho|ho|so)"
    r"|tra giup|kiem tra (?:giup|dum"
    r"|cho|ho|so)|tin duoc|(?:sach|on|ok|oke|dang ngo|van de gi) khong$"
    r"|(?:check|tra|do) (?:giup|dum|ho|cho|thu)|co nen (?:chuyen|chuyen khoan|coc|gui|nop|tra"
    r"|mua|khong|dat coc|choi)"
    r"|(?:lam an|mua|choi|coc) duoc khong"
    r"|lieu co|co (?:dung|chac)(?: \w+)? khong|that (?:khong|hay|vay)|dung hay gia|hay gia|hoi "
    r"(?:so|stk|tai khoan"
    r"|ve so|tk)|biet so"
    r"|trong danh sach|phan anh chua|ai bao lua|bi gi khong|co bi (?:gi|sao)|co sao|tot hay xau"
    r"|nuoc nao|con khong|so nao lua|ai lua|co bi chi|co chi khong|(?:gui|chuyen|chuyen khoan|nop"
    r"|coc|nap|mua)(?: \w+){0,6}? (?:duoc|on|sao) (?:khong|chua|ha)|lua (?:dao )?vay"
    r"|goi lai (?:co )?duoc|nen tin|uy tin"
    r"|dang tin|tin noi|lua minh"
    r"|that chu|that a|that ha"
    r"|vao duoc|la trang|(?<!khoan )an toan|khoan an toan (?:khong|ha|chu)|goi (?:toi|em|cho"
    r"|hoai|vao|me|con|chui|minh|ra)|nhan tin cho"
    r"|is (?:this|it (?:real|true|legit|fake|safe|a scam))|whose|is that|(?:is|are) [\d ]+(?:a"
    r" )?(?:scam|fake|real|safe|legit))\b"
)
"""In the resident's own words, with a number or link beside them."""
OWNER = re.compile(
    r"(?:(?:cho|xin|nho|hoi|giup|gium|dum|toi|em|minh|chau|con|a|ad|oi|bac|anh|chi|kiem tra|xem"
    r"|coi|biet|the|ma) )*(?:so|sdt|so dien thoai|so may|so tai khoan|dt)?(?: nay)? ?"
    r"\d[\d ]{6,16}\d(?: nay| do| kia)?(?: co)?(?: phai| dung)?(?: la| cua| so| may| ben)*"
    r"(?: (?!(?:goi|nhan|xung|keu|bao|doi|doc|chuyen|nhap|nop|bam|doa|giet|danh|dot|bat|lay|cuop"
    r"|mat)\b)\w+){1,5}"
    r" (?:khong|ha|a|hay (?:khong|sao)|vay|the|chua)(?: a| vay| ha| nhi| em| ad)?"
)
"""Whose a number is, or whether it is somebody's, with nothing told beside it."""

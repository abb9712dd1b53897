"""What must be stopped now, and what a caller, a writer or a visitor wanted.

Folded, Telex undone, short words written out. Tables alone, each row a name and a pattern; the
first row that fits names the message. `flows.parsing.intent` reads them, and the questions of
`flows.parsing.talk_words`. What was lost or who is in danger has tables of its own
(`flows.parsing.panic_words`, `flows.parsing.danger`).
"""

from __future__ import annotations

from flows.parsing.panic_parts import SHORT as _MONEY_SHORT
from flows.parsing.panic_words import KIN_ON_THE_LINE, KIN_SENT_OUT, NOT_FRIENDS
from flows.patterns import Pattern

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
_KIN_ELSEWHERE = (
    r"(?<!\bva )(?<!voi )(?<!cung )(?<!dua )(?<!cho )\b(?:(?:me|ma|ba|bo|cha|ong|di|bac|chu|cau"
    r"|anh|chi|em|con|chau|ama|ami)(?: (?:gai|trai|hai|ut|ruot|re|dau))* (?:toi|tui|em|con|chau"
    r"|minh)|(?:ba|ong) (?:noi|ngoai)|vo|chong|nguoi nha)\b(?! (?:toi |tui |em |minh )?(?:va|voi"
    r"|keu|bao|bieu|oi|noi (?:toi|la))\b)"
)
_COUNTER = (
    r"(?:ra|toi|den|o|len|tai|vo|vao|trong)(?: \w+){0,2}? (?:ngan hang|nh|cay atm|atm|quay"
    r"|buu dien|tiem vang|phong giao dich|bidv|\w+bank)\b"
)
URGENT: tuple[tuple[str, str], ...] = (
    (  # One of theirs is on the way to the bank or in it, and the writer is not there.
        "kin_out",
        rf"{_KIN_ELSEWHERE}(?: \w+){{0,2}}? (?:dang|tren duong)"
        rf"(?: (?!(?:lam|(?:cho|dua) (?:toi|em))\b)\w+)"
        rf"{{0,5}}? {_COUNTER}"
        rf"|{_KIN_ELSEWHERE}(?: (?!(?:doi|cu|nang|nhat|muon|tinh|dinh|se|chua|khong|suyt)\b)\w+)"
        rf"{{0,7}}? (?:nghe|goi|cam|mang|xach|vua|da|di|chay)(?: (?!(?:doi|cu|nang|nhat|muon|tinh"
        rf"|dinh|se|chua|khong|suyt|toi|tui|em|minh)\b)\w+){{0,7}}? {_COUNTER}"
        r"(?=.*\b(?:lam sao|sao|cach nao|khong kip|khong duoc|giup|voi)\b.*\b(?:can|chan|ngan"
        r"|giu|cuu)\b|.*\b(?:can|chan|ngan|giu|cuu)\b.*\b(?:lam sao|cach nao|kip|khong duoc|voi)\b)"
        r"|\b(?:me|ba|bo|ong|cha)(?: (?:toi|em|con|chau|minh|tui|noi|ngoai))(?: \w+){0,6}? nghe"
        r" (?:dien thoai|may)(?: (?!(?:doi|cu|nang|nhat|muon|tinh|dinh)\b)\w+){0,4}?"
        rf" (?:cam|mang|xach|om|chay|di|lay)(?: \w+){{0,5}}? {_COUNTER}",
    ),
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
        r"|\b(?:thue|dat|lay|nhan) (?:duoc )?phong\b(?: \w+){0,2}?(?: roi"
        r"| xong)?\b.{0,12}\b(?:no|ho|cong"
        r" an|can bo)(?: \w+){0,2}? (?:keu|bao|bat|dan)\b(?: \w+){0,3}? (?:khoa|chot|dong|ngoi|o"
        r"|khong|dung)\b"
        r"|\b(?:me|ma|ba|bo|cha|ong|noi|ngoai|vo|chong|chi|anh|di|bac)(?: \w+){1,5}?"
        r" (?:om|cam|mang|xach|nghe) (?:dien thoai|dt|may)(?: \w+){0,3}? (?:o|vao|vo|den|ra|toi)"
        r"(?: \w+){0,2}? (?:khach san|nha nghi|homestay)\b"
        r"|\b(?:ra|vao|vo|den|di|o|toi)(?: \w+){0,2}? (?:khach san|nha nghi|homestay)(?: \w+){0,4}?"
        r" (?:om|cam|nghe) (?:dien thoai|dt|may)\b"
        r"|\b(?:in|at|to) (?:a |the )?hotel\b.{0,40}\b(?:police|they (?:told|said))\b",
    ),
    (
        "online",
        r"^(?:(?:toi|tui|em|con|chau|minh|da|van|thi|cung|me|ba|no) )*(?:chua|khong)"
        r"(?: (?:dam|cho|chiu|duoc|the))* (?:cup|cup may|tat may|gac may)(?: (?:may|duoc|dau|a))*$|"
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
        r"|\bbat (?:\w+ ){0,3}(?:giu may|giu dien thoai|de may|mo may)\b"
        r"|\b(?:no|ho|cong an|can bo|nguoi ta)(?: \w+)? (?:bat|keu|bao|ep"
        r"|bieu)(?: \w+){0,2}? (?:bat"
        r"|mo|de) loa(?: ngoai)?\b"
        r"|\b(?:cam(?! (?:ho|giay|to|xap|so|tien|bien|the|theo|tap|cuon|ban do|bang|hop|tui|quyet"
        r" dinh)\b)|khong cho|bat giau|giu bi mat|bao giau|khong duoc)(?: \w+){0,3}"
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
        r"|\b(?:goi|nhan|keu|bao|noi|bat)\b.*\bchuyen(?: khoan)?(?: gap| lien)? (?:tien|gap"
        r"|MONEY)\b"
        r".*\b(?:dang|sap|chuan bi)(?: \w+)? (?:di|ra|chay ra|len|den|toi)(?: \w+){0,2}? (?:ngan"
        r" hang|atm|cay atm|quay|buu dien|tiem vang|agribank|vietcombank)\b"
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
SIM_CHANGED = Pattern(
    r"^(?!.*\b(?:toi|em|minh|tui) (?:moi|vua|da|muon|tinh) (?:doi|lam"
    r"|chuyen)\b)(?!.*\bmat song\b)(?:"
    r".*\b(?:nang cap|doi|chuyen)(?: \w+){0,2} (?:e ?sim|sim)\b.*\b(?:soan \w+"
    r"|bam \w+)\b"
    r"|.*\b(?:yeu cau|de nghi|lenh|thong bao)(?: \w+){0,3}? (?:doi|chuyen|cap lai|kich hoat|thay"
    r"|nang cap)(?: \w+)? (?:e ?sim|sim)\b(?: \w+){0,8}? (?:duyet|thanh cong|hieu luc|xu ly"
    r"|hoan tat)\b)"
)
"""Somebody wants a message to change a SIM, or has asked for it: a way to steal numbers."""
_LENT = r"(?:tk|tai khoan|stk|the atm|the ngan hang|sim)"

# -- what a caller, a writer or a visitor pretended or wanted --------------------------------
STORIES: tuple[tuple[str, str], ...] = (
    (
        "wifi",
        r"^(?!.*\b(?:otp|ngan hang|zalo|facebook|app|link|tien|MONEY|banking|the|quen)\b)"
        r"(?=.*\b(?:goi|hoi|xin|doi|bao|keu|nhan|ho|no|cho|noi|doc|dua|lo|nguoi la)\b)"
        r".*\b(?:mat khau|mk|pass|password|ma) (?:cua |cai |mang )?(?:wi ?fi|wii?)\b",
    ),
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
        r"\b(?:(?:chia(?: se)?|share) man hinh|share ?screen|dieu khien tu xa|teamview\w*"
        r"|ultraview\w*|anydesk|zoom)\b",
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
        r"|\b(?:muon|nho|thue|xin)(?: \w+){0,2}? (?:cccd|can cuoc|cmnd|chung minh)(?: \w+){0,6}?"
        r" (?:mua|vay|tra gop|mo|dang k[yi]|lam (?:the|sim))\b"
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
        "water",
        r"^(?!.*\b(?:dien luc|tien dien|evn\w*|cong to)\b)"
        r".*\b(?:(?:tien|cat|dong ho|cong ty|nha may|ben) nuoc|nuoc sach)\b",
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
        r"|di han|di nhat|(?<!toi )(?<!em )(?<!con )(?<!chau )(?<!dang )du hoc)\b",
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

"""Plain life that sounds like a danger: an idiom ("laughed to death"), a task of school, a play, a
film, a joke among kin, chemicals as farm work.

A person who is hurt, who threatens or who wants to die is never plain life, however much they
laugh. Folded, Telex undone.
"""

from __future__ import annotations

import re
from functools import lru_cache

from flows.patterns import Pattern
from flows.spelling import readings
from flows.text import MEMO, words

_ME = r"(?:toi|tui|em|e|minh|con|chau|tao)"
_IDIOM = Pattern(
    r"\b(?P<what>cuoi|vui|mung|khoai|suong|thich|ngon|ghien|buon ngu|hoi hop|buon cuoi|tuc cuoi|tuc"
    r"|xuc dong|de thuong|cute|them|met|nong|lanh|ret|so ma|cay)(?: (?:qua|ma|toi|deu|lam|den))?"
    r" (?:muon|gan|toi|den|sap|suyt|thieu dieu) (?:chet|te ghe|vo bung|lan ra|rung rang|lon ruot)\b"
    r"|\b(?P<moved>cuoi|vui|mung|khoai|suong|ngon|dep|thich|de thuong|cute|khoc|so|giat minh"
    r"|hu hon|xuc dong|hoi hop)"
    r"(?: (?:qua|ma|toi|deu|lam|den|nhu))?"
    r" (?:muon|gan|toi|den|sap|suyt|thieu dieu) (?:xiu|ngat|tat tho|te xiu|dung tim|dut hoi|noi tim"
    r"|lut nha)\b"
    r"|\b(?P<laughs>cuoi)(?: \w+)? (?:xiu|ngat|te ghe|sac|dau (?:ca )?bung|vo bung|lan lon"
    r"|chet (?:luon|mat|me|di duoc))\b|\bchet (?=cuoi\b)"
)
"""A feeling that is great, and nothing more."""
_LAUGHS = re.compile(
    r"[:=;][-']?(?:D\b|\)+)|(?i:\b(?:(?:ha){2,}|(?:hi){2,}|(?:he){2,}|k{3,}|lo+l+|lmao)\w*)"
    r"|[\U0001f600-\U0001f606\U0001f61c\U0001f61d\U0001f923]"
)
_IN_FUN = Pattern(r"\b(?:dua vui|gion thoi|choi thoi|choi dua|dua gion|gion choi)\b")
_WISH = (
    r"(?:muon chet|tu tu|tu van|tu sat|(?:khong|ko|k|chang|het|dau)(?: con)? (?:muon|thiet|can|dang"
    r"|tha)(?: de)? (?:song|ton tai|gi nua|chi nua)|song (?:lam|chi|de) (?:gi|chi|lam)|chan song"
    r"|chan doi|chet (?:quach|di cho|(?:luon )?cho (?:xong|roi|me|ba|bo"
    r"|vo|chong|ca nha|khuat|vua long))|tram cam|muon bien mat|cat tay|rach tay"
    r"|treo co|quyen sinh)"
)
_DARK = Pattern(
    rf"\b(?:{_WISH}|nhay (?:cau|lau|song|suoi|ho|thac|gieng|xuong)|uong(?: \w+){{0,2}}? thuoc|dao"
    r"|sung|rua|mau|danh|dap|dam|chem|giet|bop co|hiep|cuong|ep|bat coc|bat giu|bat di|nhot|troi"
    r"|trom|cuop|(?:bi|co) (?:ngat|xiu|te)|ngat xiu|te xiu|bat tinh|co giat|kho tho|khong tho"
    r"|ko tho|sui bot|ngo doc|tai nan|gay|ran can|cap cuu|duoi nuoc|dam chay|chay nha|khoi|gas"
    r"|dien giat|rinh|bam theo|dap cua|pha cua|nguoi la|giang ho|di mat|mat tich|tuyet menh"
    r"|(?:bo|nhin) an(?: \w+){0,2}? (?:\d+|may|hai|ba) (?:ngay|hom)|xiu roi"
    r"|chuoc|tong tien|bi (?:\w+ )?(?:lua|hack))\b"
)
"""A word that is none of a joke."""
_OF_ONE = Pattern(
    rf"\b(?:{_ME}|ban|me|ma|ba|bo|ong|vo|chong|anh|chi|no)"
    r"(?: (?:em|toi|con|chau|minh|tui|dang|cung|thay|that su|chi|lai|qua|cu|noi|keu|than|ay|nay"
    r"|ghi|viet|bi|dinh))*"
    rf" (?:{_WISH}|tuyet vong|(?:cham|danh|dap|doa|bat|hiep|so|om|hon|vuot|sam so|nhot"
    rf"|bat nat) {_ME}\b"
    r"|(?:bi )?(?:danh|dap|hiep|sam so|bat nat|doa giet|nhot))\b"
    rf"|\b{_ME} (?:(?:da|lo|moi|vua|cung) )*(?:bi (?:lua|gat)|chuyen|gui|nop|nap|doc|bam|mat)\b"
    rf"|\b(?:stk|so tai khoan|bam link|quet ma|(?:nop|dong|thu) (?:tien|phi|\d))\b"
    r"|\b(?:no|ho) (?:\w+ )?(?:dong|dien) (?:kich|vai)\b"
    rf"|\b(?:de lai|tuyet menh|so (?:nguoi|nguc|dui|mong|nhat)|ngoi len dui|bi tong tien"
    rf"|nhat la (?:chu|thay|ong|anh|bo)|giu {_ME} o lai)\b"
)
"""One of ours is in danger, whatever is read or written."""
_KIN = (
    r"(?:(?:me|ma|ba|bo|vo|chong|noi|ngoai|con|chau|be|anh|chi|ong)"
    r" (?:toi|tui|em|minh|gai|trai|nho|be|chau|nha)|(?:me|bo|ong) con|be|ong xa"
    r"|ba xa)"
)
_HARM = Pattern(
    r"\b(?:(?:om|dau|tuc) nguc|tho (?:khong|het) (?:noi|duoc|ra|kip)|liet|meo (?:mieng|mom|mat)"
    r"|goi (?:hoai |mai |\w+ )?(?:khong|ko|k|chang) (?:day|tinh|duoc|nghe|bat)|nam (?:im|vat)\b"
    r"|(?:khong|ko) (?:cu dong|nhuc nhich)|dien giat|(?:mac |bi )?ket trong|sui bot|co giat"
    rf"|(?:{_ME}|be|noi|ngoai|me|ma|ba|bo|ong|vo|chong)(?: \w+){{0,8}}? gay (?:tay|chan|xuong|co"
    r"|rang)"
    r"|lua (?:lan|bung|boc|chay)|boc chay|bi chay (?:san khau|nha|bep|phong)|nha"
    r" (?:toi|tui|em|minh|con|chau|noi|ngoai|ben canh|hang xom) (?:(?:dang|bi|no) )+chay"
    rf"|(?:so soang|so mo|so vu|thuong dam) (?:\w+ )?{_ME}"
    rf"|{_ME}(?: cung)? (?:(?:muon|dinh|tinh|sap) )+(?:tu tu|tu sat|chet)"
    r"|ngu mai (?:mai|khong|luon)"
    r"|(?:khong|ko|k|chua) (?:thay|biet|ve)(?: (?:no|em|vo|con|chau|nha|duoc|ai|ve|o))* (?:dau|ve)"
    r"|(?:khong|ko|k) (?:bat|nghe) may|(?:toi gio|den gio) (?:chua|khong)"
    r"|muon (?:di )?theo (?:me|ba|bo|cha|con|vo|chong|ong|noi|ngoai)|chay (?:xe )?theo"
    r"|(?:keu|ep|bat) (?:\w+ )?len xe|khong mac (?:do|ao|quan)|chet nguoi"
    r"|bao nhieu (?:thi|la) chet$|nuoc cuon|di that xa|treo co"
    rf"|{_KIN} (?:\w+ )?(?:vua|moi|dang) bi|(?:khung bo|so vo) {_ME}"
    r"|(?:no|ho) (?:dang|vua) (?:o|giu|den|toi|doi|lay|dung|goi|noi|ep)"
    r"|(?:doc|gui|dua|bam|nhap|chuyen|nop) (?:\w+ ){1,5}?roi"
    rf"|(?:{_KIN} (?:dang|sap|chuan bi)|{_ME} (?:dang|sap)) (?:chuyen|rut|nop|dua|gui|doc|bam))\b"
)
"""Somebody is hurt, shut in or gone, or something burns, whatever is played or watched."""
_PLAY = (
    r"(?:tieu pham|hoat canh|vo kich|kich ban|kich|doan van|bai van|tap lam van|thuyet trinh"
    r"|nghi luan|hung bien|tieu luan|bai du thi|bao tuong|poster|tranh co dong|ve tranh"
    r"|bai tuyen truyen|cau do vui)"
)
_TASK = Pattern(
    r"\b(?:co giao|thay giao|co|thay|truong|lop|nhom (?:em|con|chau|minh|toi)|chi doan|de)"
    r"(?: (?!(?:no|ho|toi)\b)\w+){0,4}? (?:ra de|ra bai|giao bai|giao|cho de|cho bai|phan cong|dien"
    rf"|tap|dong|dan|bat|keu)(?: \w+){{0,3}}? (?:ta (?:mot|canh|ve|nguoi)|viet (?:van|bai van|doan)"
    rf"|ke (?:lai|ve)|lam (?:bai )?van|phan tich|{_PLAY})\b"
    rf"|\b(?:viet|soan|tap|dien|dung|dong|thi|lam) (?:bai |mot |mot cai |vo |1 |ve )*{_PLAY}\b"
    r"|\b(?:viet|lam bai|hoc) van\b|\btap lam van\b"
    r"|\bbai tap (?:ve nha|ngu van|gdcd|van|cong dan)\b|\bde (?:van|bai|thi|kiem tra)\b|\b(?:tieu"
    r" pham|kich ban|vo kich|hoat canh|canh kich|kich (?:cua )?(?:truong|lop|nhom))\b"
)
"""School or a stage."""
_HELPED = Pattern(
    r"\b(?:cho|giup|goi y|chi|xin|can|nho|(?:viet|lam|soan|nghi)"
    rf" (?:giup|gium|dum|ho|cho {_ME}))(?: (?:{_ME}|voi|giup|gium|dum|ho|vai|may|it|xin|mot|them|\d"
    r"|viet|nghi))* (?:y|goi y|dan y|dan bai|cau|loi|loi khuyen|loi thoai|bai|doan|mo bai|ket bai"
    r"|tu lieu|vi du|kich ban|voi)\b"
    r"|\b(?:viet|lam|mo bai|ket|dien|dong|noi gi)(?: \w+){0,4}? (?:sao|the nao|ra sao|cho giong)\b"
    r"|\b(?:dong vai|vai (?:nan nhan|ke lua|ke xau|cong an|ba me|nguoi me|ke cuop|bi hai)"
    r"|loi thoai|cau thoai|co cau)\b"
)
_OF_FRAUD = Pattern(
    r"\b(?:lua(?! chon)|gat|dua tien|chuyen tien|otp|canh giac|tuyen truyen|gia danh"
    r"|an toan (?:thong tin|mang)|so la|5 khong|ba con|tien)\b"
)
_TOLD_TO_ALL = Pattern(
    r"^(?=.*\b(?:lua(?! chon)|canh giac|an toan mang|cong nghe cao)\b)"
    r"(?!.*\b(?:roi|mat (?:tien|MONEY)|bi lua|xung|doa)\b)"
    r".*\b(?:cho|xin|giup|viet|soan|can)(?: \w+){0,4}? (?:cau|loi|y|bai|muc)(?: \w+){0,3}?"
    r" (?:nhac|tuyen truyen|dan|khuyen|phat thanh|doc loa|nhac nho)\b"
)
"""Words are wanted that are read to the neighbours."""
_DRILL = Pattern(
    r"^(?!.*\b(?:that|khong phai dien tap|(?<!chuan )bi|bong|te|gay|nang|mau|ngat|nga|ket|rot|guy"
    r"|cuu (?!nan|ho)|cuu$)\b)"
    r".*\bdien tap(?: \w+){0,2}? (?:chua chay|pccc|phong chay|so tan|cuu nan"
    r"|cuu ho|thoat hiem)\b"
)
_FILM = (
    r"(?:clip|phim|video|vid|truyen|tiktok|tik tok|youtube|cai luong|hai kich|reels?|anime"
    r"|gameshow|hoat hinh|netflix|kich)"
)
_WATCHED = Pattern(
    r"\b(?:coi|xem|doc|luot|cay|chieu)(?: (?:xong|het|lai|thay|duoc|mot|cai|bo|may|tren|1|doan"
    r"|cac))*"
    rf" {_FILM}\b(?! (?:cua )?{_ME}\b)|\b(?:ket|tap cuoi|xem het) (?:bo |cai )?(?:phim"
    r"|truyen|anime)\b|\b(?:nu chinh|nam chinh)\b"
)
_AS_A_VIEWER = Pattern(
    r"\b(?:cuoi|hai|hay (?:qua|lam|ghe|that)|cam dong|khoc|nhan vat|nu chinh|nam chinh"
    r"|tap (?:cuoi|\d+)|ket (?:phim|truyen|buon|hau)|kinh di|hoi hop|cham choc|choc lai)\b"
)
_BREAKS_IN = Pattern(
    r"\b(?:bong|tu nhien|tu dung|ngoai (?:cua|ngo|duong|san)|nha ben|hang xom|dang (?:coi|xem) \w+"
    r" (?:thi|ma)|theo no|theo ho|lam theo|roi (?:em|toi|con|minh) (?:chuyen|bam|nap|cai))\b"
)
_TOYS = (
    r"(?:ao|quan|giay|dep|dien thoai|may tinh|do choi|do hang|tra sua|keo|banh|kem|sua|ga ran|gau"
    r"|xe dap|qua|sach|truyen|tai nghe|di choi|ve|nap game|skin|pizza|meo|cun|cho con|banh trang)"
)
_SULKS = Pattern(
    r"\b(?:doa|hu|gian|doi|an va|lam mang|giang|dinh)(?: \w+){0,3}? (?:tuyet thuc|nhin an|bo an"
    r"|bo com|nghi hoc|nghi choi|bo nha di|di tu|cao dau|khong (?:choi|noi chuyen|an com|tam"
    r"|nau com|rua chen|di hoc)|block|unfollow|ngu rieng|ngu sofa|cat (?:com|mang|wifi))\b"
)
_FOR_TOYS = Pattern(
    r"\b(?:neu|vi|tai|do|doi)(?: (?:ko|khong|k|hok|hong|chua|duoc|em|toi|minh|me|ba|ma|anh|chi))*"
    rf" (?:mua|cho|dan|cho di|sam|dat)(?: (?:cho|no|em|cai|chiec|bo|doi|con|ly|them|may|1|mot))*"
    rf" {_TOYS}\b"
)
_SULKED = Pattern(r"\b(?:gio|roi|dang|cam|leo|dung|nam|thuoc|chua|nhay|suot|tuan)\b")
"""What was threatened is being done."""
_CRIES_IN_FUN = Pattern(
    r"^(?!.*\b(?:bi|no|ho|ong|ban|thang|nguoi|chong|bo|bac|chu|thay|giu|so|sot|nuot|hoc keo|lac|ket"
    r"|loi|doc|say|uong|mac|rung|suoi|song|nuoc|lo|can|cat|xien|lao|mieng|sinh|tien)\b)"
    r"(?=.*\b(?:cuu|help|chet)\b)"
    r".*\b(?:tra sua|do hang|do choi|dien thoai|nap game|skin|pizza|ga ran|banh trang|bai tap"
    r"|deadline|kiem tra|(?:sap|mai|on|ky|lich|di|rot|mon|ngay) thi|thi (?:mai|toan|ly|hoa|van|su"
    r"|dia|anh|lai|hoc ky|cuoi ky|giua ky|rot|roi)|do an|nau com|giat do|don nha|crush|doi bong"
    r"|bong da"
    r"|game|rank|doi bung|buon ngu|gia xang|diem|mon toan|toan kho|anh van|nong qua|lanh qua"
    r"|troi nong|troi lanh|day som|lam bieng|an kieng|giam can|tang can|thua (?:tran|do)|nyc|ex)\b"
)
_GAME = Pattern(
    r"^(?!.*\b(?:tien|nap|ru|gap|doa|nguoi la|acc|nick|lua|that|hen|dao|me|bo|ba|danh"
    r"|mat khau|quen|ban trai|nguoi yeu|nhan|luong|lam)\b)"
    r"(?=.*\b(?:giet|chet|ban chet|bi danh|cuu)\b)"
    r".*\b(?:choi|rank|leo rank) (?:lien quan|free fire|ff|pubg|game|lien minh|toc chien"
    r"|roblox|dot kich|mini world)\b"
)
"""Nobody but a figure in a game dies."""
_FEARS_KIN = Pattern(
    r"^(?!.*\b(?:dao|dang|say|tron|cuu|bau|ruou)\b)(?:\w+ ){0,2}?(?:vo|ba xa|me|ma|sep|co giao)\b.*"
    rf"\bbiet\b.*\b(?:la|thi|chac|mat|kieu)\b(?: \w+){{0,3}}? (?:giet|xe xac|lam thit|cao dau)"
    rf"(?: {_ME})?(?: (?:chet|mat|luon|qua))*$"
)
"""A wife or a mother would scold them: told with a laugh."""
_SPRAYS = Pattern(
    r"\b(?:xit|phun|bom|rai|tron|pha|tuoi|rac|boi|be|ngam|xu ly)(?: (?!(?:toi|em|con|vo|no)\b)"
    r"\w+){0,3}? (?:thuoc(?: (?:co|sau|ray|tru \w+|nam|benh|moi|kien|bvtv|bao ve thuc vat|muoi"
    r"|chuot|duong|kich|rep|tri|goc))?|phan bon la|paraquat|glyphosate|voi bot|chat diet co)\b"
)
_OF_WORK = Pattern(
    r"\b(?:may (?:hom|ngay|bua|tieng|gio|tuan|lit|binh|lan|xi|nap|chai|goi)|bao lau|khi nao"
    r"|luc nao|bao nhieu"
    r"|lieu luong|ty le|ti le|cach ly|tha (?:ga|vit|bo|heo|trau|ca|ngan|ngong)|thu hoach|hai duoc"
    r"|loai nao|hieu gi|troi mua|gap mua|mua xuong|co het co|chet co|sau khong chet|co khong chet"
    r"|(?:ca phe|tieu|sau rieng|mac ca|lua|ngo|bap|vuon|ray|ruong) (?:duoc|co|bi|nen))\b"
)
_HARMED = Pattern(
    r"\b(?:uong|nuot|hit|sac|vang|van|dinh|vo mat|chong mat|choang|xay xam|non|met|nhuc|dau"
    r"|tho|ngat|xiu|te|ngo doc|trung doc|say thuoc|ngua|rop|bong|rat|sui|tay chan|hup|mut|nhai"
    r"|kho chiu|(?:lo|vua|moi) lien|lien (?:phai|trung|nham)|khong biet gi|(?:be|chau|tre"
    r"|con nit|dua)(?: \w+){0,4}? (?:an|choi|vo|vao|liem|bo)|(?:bi|dang|cu|gio|roi|hay) oi|oi mua"
    r"|nguoi|tu tu|muon|buon|chan|khoc|mo mat|gao|run|co giat|(?<!thuoc )nam(?! nay))\b"
)
"""Somebody was hurt by it, or may be."""
_THEN_KIN = Pattern(
    rf"\b(?:{_FILM}|thuoc|paraquat|bep)\b.*\b{_KIN}"
    r" (?!(?:\w+ )?(?:khoc|cuoi|cung|coi|xem|thich|ghien|hoi|noi|bao|keu|deu|va|an(?! phai))\b)\w+"
)
"""Behind a film or a spray, one of the family does more than laugh or ask."""
_MOST_WORDS = 45


def without_idioms(plain: str) -> str:
    """The words without those that only say how great a feeling is."""
    return _IDIOM.sub(lambda match: f"{next(filter(None, match.groups()), '')} lam", plain)


@lru_cache(maxsize=MEMO)
def kind_of(text: str) -> str:
    """What plain life asks for: ``talk.rules`` for a task about fraud, ``talk.smalltalk``; "" if it
    may be anything else."""
    typed = words(text[:600])
    if not typed or len(typed) > _MOST_WORDS:
        return ""
    forms = [" ".join(form) for form in readings(typed)]
    if any(rule.search(without_idioms(form)) for rule in (_OF_ONE, _HARM) for form in forms):
        return ""
    if any(map(_TOLD_TO_ALL.search, forms)):
        return "talk.rules"
    if any(_TASK.search(form) and _HELPED.search(form) for form in forms):
        return "talk.rules" if any(map(_OF_FRAUD.search, forms)) else "talk.smalltalk"
    laughs = _LAUGHS.search(text) is not None or any(map(_IN_FUN.search, forms))
    is_plain = any(_is_plain(form, laughs=laughs) for form in forms)
    is_plain = is_plain or (is_mere_feeling(text) and not any(map(_BUSINESS.search, forms)))
    return "talk.smalltalk" if is_plain else ""


def _is_plain(plain: str, *, laughs: bool) -> bool:
    if _DRILL.search(plain) or _is_farm_work(plain):
        return True
    rest = without_idioms(plain)
    if _GAME.search(rest) or (laughs and _FEARS_KIN.search(rest)):
        return True
    if _WATCHED.search(rest) and not _BREAKS_IN.search(rest):
        is_hurt = _HURT_THERE.search(rest) or _THEN_KIN.search(rest)
        return bool(laughs or _AS_A_VIEWER.search(rest)) and not is_hurt
    if _DARK.search(rest):
        return False
    if _SULKS.search(rest):
        return bool(laughs or _FOR_TOYS.search(rest)) and not _SULKED.search(rest)
    return laughs and _CRIES_IN_FUN.search(rest) is not None


_HURT_THERE = Pattern(
    r"\d ?(?:k|tr|trieu|cu)\b|\b(?:chuyen|ck|nap|nop|coc|bam|link|otp|mua|dat|theo|bi chan|cai|app"
    r"|tai|keu|bieu|ru|du|dan|bat|vo nha|cu khoc|khong chiu|mat khau|to roi)\b|"
    rf"\b(?:{_WISH}|bat tinh|ngat xiu|te xiu|co giat|kho tho|khong tho|chay nha|khoi|gas|cap cuu"
    r"|(?:toi|tui|em|minh|chau|me|ba|bo|vo|chong|be|noi|ngoai|con (?:toi|em|gai|trai|be|nho"
    r"|chau))(?: \w+){0,3}? (?:nuot|hoc|dau|chay mau|bong|te|xiu|ngat|sot|oi|non|bat chuoc"
    r"|danh|dap|bi)"
    rf"|tong tien|doi tien|tien cua {_ME}|mat tien|(?:hinh|anh|mat|ten) (?:cua )?{_ME})\b"
)


def _is_farm_work(plain: str) -> bool:
    is_work = _SPRAYS.search(plain) and _OF_WORK.search(plain)
    hurt = (_HARMED, _THEN_KIN, _CHILD_ATE)
    return bool(is_work) and not any(rule.search(plain) for rule in hurt)


_BUSINESS = Pattern(
    r"\d{3}|\d ?(?:tr|k|trieu|cu)\b|\b(?:chuyen|ck|otp|link|app|zalo|facebook|nhan|goi|vay|nop|nap"
    r"|coc|tai khoan|tk|stk|ngan hang|lua|gat|no (?:noi|keu|bat|doi|xin|dan|bao|lay)|hack|cong an"
    r"|trung thuong|so (?:la|nay)|xin|giao|mua|ban|dua|cung|hen|shop|xung|keu|bieu|don (?:toi"
    r"|tui|em|minh)|an cap|trom"
    r"|chui|kien|tranh|khach|thay)\b"
)
"""Words with which a message may be about money or a caller."""


_ILL = Pattern(
    r"^(?!.*\b(?:het (?:chong mat|non|run)|khoe roi|do roi|hoi xua|nam ngoai|suyt)\b)"
    r".*\b(?:chong mat|choang|xay xam|toi sam|mo mat|(?:chan tay|tay chan|chan|tay)(?: \w+)? run"
    r"|run (?:tay|chan|lay bay)|non (?:mua|oi|ra|lien|hoai)|oi mua|kho tho|tuc nguc|co giat"
    r"|sui bot)\b"
)


_CHILD_ATE = Pattern(
    r"^(?!.*\b(?:neu|so|keo|coi chung|heo|trau|vit)\b)"
    r".*\b(?:be|chau|thang nho|con nho|dua nho|em be|con (?:toi|tui|em|be))(?: \w+){0,6}?"
    r" (?:an (?:phai|nham|trung|roi|mat)|hup|lien|mut|uong)\b(?! (?:duoc|khong))"
)


def is_poisoned_at_work(plain: str) -> bool:
    """Whether somebody who sprayed chemicals feels ill."""
    return bool(_SPRAYS.search(plain) and _ILL.search(plain))


def is_child_poisoned(plain: str) -> bool:
    """Whether a child ate or drank where chemicals were laid out or mixed."""
    return bool(_SPRAYS.search(plain) and _CHILD_ATE.search(plain))


@lru_cache(maxsize=MEMO)
def is_mere_feeling(text: str) -> bool:
    """Whether an idiom is all that sounds like a danger."""
    forms = [" ".join(form) for form in readings(words(text[:600]))]
    rests = list(map(without_idioms, forms))
    return rests != forms and not any(_DARK.search(one) or _GRIM.search(one) for one in rests)


_GRIM = Pattern(
    r"\b(?:chet|song khong|thuoc|tho|te|nga|ngat|xiu|doa|chay|dau|benh|sot|lua|mat|cuu|khoa|vien)\b"
)

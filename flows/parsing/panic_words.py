"""The ways in which people say that their money or a secret is gone: folded, Telex undone.

``MONEY`` stands for an amount, ``ZERO`` for none left (`flows.parsing.panic` puts them there). Each
group of sayings has its own doubts: what makes it a question, an order, or somebody else's story.
"""

from __future__ import annotations

import re

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

_KIN = "toi|em|con|chau|minh|me|ba|bo|vo|chong|ong|ma|cha|chi|anh|co|bac|di|cau|nha|ta|e|c|a|m"
_ME = rf"(?:{_KIN})"
_I = r"(?:toi|em|con|chau|minh)"
_THEY = r"(?:no|chung no|bon no|tui no|ho|ke gian|ke lua dao|bon lua dao|tui lua dao|chung)"
_ANYONE = (
    r"(?:no|chung no|bon no|ho|chung|ke gian|ke lua dao|bon lua dao|tui lua dao|toi lua dao|toi"
    r" lua|bon lua|lua dao|ke xau|ke trom|nguoi ta|nguoi la|nguoi do|nguoi kia|thang do|dua do"
    r"|ben do|ben kia|tren mang|cong an gia|ong ay|ba ay)"
)
"""Who got it, in a saying that has a doubtful hand in it: a stranger, "them"."""
_FROM = rf"(?:^|\b{_ME} |\b(?:roi|va|nen|thi|ma|lai|cung|loi|xong|la|cho|bi|a|link|web) )"
_DONE = r"(?:da lo|lo tay|da|lo|vua lo|vua moi|vua|moi lo|moi|tro)"
_SECRET = (
    r"(?:(?:6|sau) (?:chu )?so(?! (?:cuoi|dien|dau|nha|tai))|otp|mat khau|ma xac thuc|ma xac nhan"
    r"|ma pin|cvv|cvv2|so the|ma ngan hang|ma the|thong tin (?:the|tai khoan|ngan hang)|the ngan"
    r" hang|the tin dung)"
)
_PERSONAL = r"(?:cccd|can cuoc|chung minh|thong tin ca nhan|khuon mat|van tay|so tai khoan)"
_PAY = r"(?:chuyen khoan|chuyen|gui|nop|dong|nap|ban|coc|dat coc|tra)"
_PAID = (
    r"(?:chuyen khoan|(?:chuyen|gui|nop|dong|nap|ban) (?:\w+ )?(?:tien|MONEY)|(?:nop|dong|tra"
    r"|chuyen) (?:le )?phi|nap (?:the|the cao|ma the)\b|dat coc|(?:gui|doc|cho) (?:\w+ ){0,2}the"
    r" cao)"
)
_GIVE = r"(?:doc|noi|cho|dua|gui|cung cap|khai|nhap|nhan|dien|chup)"
_CHEAT = r"(?:lua|gat|lua gat|lua dao|gat gam|lua loc|phinh)"
_LOST = r"(?:(?:mat|bay|bien)(?: het| sach| luon| gan| hon| dau| toan bo)*|het (?:sach|tron|nhan))"
_PURSE = r"(?:tai khoan|the|vi|momo|so tiet kiem|so)"
_SOME = r"(?: \w+){0,5}?"
_FEW = r"(?: \w+){0,3}?"

BANK = rf"(?:{'|'.join(sorted(BANKS))})"


_ENGLISH_ONE = (
    r"\b(?:i|we|she|he|my (?:\w+ )?(?:mom|mum|mother|dad|father|wife|husband|son|daughter|grandma"
    r"|grandpa"
    r"|friend|neighbou?r|cousin|uncle|aunt|boss))(?: (?!will|should|must|can|could|to|not|don|t"
    r"|didn|never"
    r"|want|wants|wanted|if|asked|told|please|need)\w+){0,2}?"
)


def _any(*sayings: str) -> re.Pattern[str]:
    return re.compile("|".join(sayings))


# The writer sent money or told a secret.
DID = _any(
    rf"{_FROM}{_DONE} {_PAID}",
    r"\b(?:toi|em|minh|con|chau|me)(?: (?:da|lo|moi|vua))* (?:chuyen khoan|chuyen|gui|nop|nap|dong)"
    r"(?: (?:co|moi|chi))+ MONEY thoi\b",
    rf"{_FROM}{_PAID}{_SOME} (?:roi|mat roi)\b",
    rf"{_FROM}{_PAY}(?: qua| vao| bang| tu| cho no)* {BANK}{_FEW} roi\b",
    rf"{_SECRET} (?:\w+ )?(?:da|lo) {_GIVE}\b",
    rf"{_FROM}{_DONE} {_GIVE}{_SOME} {_PERSONAL}(?: \w+)? {_THEY}\b",
    rf"{_FROM}{_DONE} (?:dang nhap|quet)(?: vao)?(?: cai| duong)? (?:link|web|trang|ma qr)\b",
    r"\bi(?: have| ve| just| already)* (?:sent|transferred|paid|wired)\b(?: \w+){0,4}? (?:money"
    r"|MONEY|\d+|scammers?|them|him)\b",
    r"\bi(?: have| ve| just| already)* (?:gave|given|shared|told|sent|read|entered|typed)\b(?:"
    r" \w+){0,4}? (?:otp|passwords?|pin|cvv|card|code|bank details|account number)\b",
    r"\bentered my (?:\w+ )?(?:password|pin|otp|card|details)\b",
    rf"{_ENGLISH_ONE} (?:give|gives|gave|tell|told|read|sent|send|typed|entered|shared)\b(?: "
    rf"\w+){{0,4}}?"
    r" (?:otp|code|codes|pin|password|passwords|card number|card)\b",
    rf"{_ENGLISH_ONE} (?:sent|send|transferred|paid|lost|gave)\b(?: \w+){{0,4}}? (?:money|MONEY"
    rf"|million"
    r"|savings|usd)\b",
    r"\bi(?: have| ve| just)* installed (?:their|his|the) app\b",
)  # fmt: skip

# It was taken, or the writer was deceived.
TAKEN = _any(
    # It was there, and is not any more.
    rf"\bMONEY\b.*\b{_PURSE}\b.*\b(?:nay|gio|sang|chieu|hom|mo|xem|kiem tra|coi)\b.*\bcon(?:"
    rf" (?:dung|co|moi|lai"
    r"|vong ven|vai|duoc|tron))* (?:MONEY|ZERO)$",
    rf"\b(?:con|de|gui|bo)(?: \w+){{0,3}}? MONEY\b.*\b{_PURSE}\b.*\b(?:mo ra|vo coi|kiem tra|xem"
    rf" lai|nay|gio)\b.*"
    r"\b(?:sach bach|sach tron|trong khong|trong tron|het sach|trang tron|con 0)\b",
    r"\bMONEY (?:\w+ ){0,2}?(?:di tong|bay mau|di tieu|bay sach|tieu tung|di doi)\b",
    r"\b(?:giu|quy|tien)\b.*\bMONEY\b.*\bmuon\b.*\b(?:te ra|hoa ra|thi ra|moi biet) (?:\w+"
    r" ){0,3}?(?:bi )?(?:hack|gia|mat nick)\b",
    rf"{_FROM}(?:da |vua |moi )?mat (?:co|moi|chi|tam) MONEY\b(?=.*\b(?:bao|ke|lua|duoc khong"
    rf"|lam sao)\b)",
    r"\b(?:lai|bi|tu nhien|tu dung)(?: \w+)? tru (?:di |mat |luon )?MONEY\b(?=.*\b(?:la sao|sao"
    r" vay|khong mua|dau co|chua thay)\b)",
    rf"{_FROM}(?:da |vua |moi )?mat (?:gan |hon |het )?MONEY",
    rf"\bbi (?:{_THEY} |nguoi ta )?{_CHEAT}(?: mat| het| lay| gan| hon){{0,3}} MONEY",
    rf"\b{_I}(?: vua| da| moi| lai| roi)? bi lua(?: dao| roi| that| qua)*(?! \w*\b(?:khong|hong"
    r"|hay|chang|gi|sao))\b",
    r"^(?:da |vua |moi |lai )?bi lua(?: dao| mat| tien)?(?: roi| mat)?$",
    r"\bbi (?:(?!(?:hack|nghi|doa|keu|bao|lua|gat)\b)\w+ ){1,4}?(?:lua|gat)(?: dao| mat| het| lay"
    r"| tinh| lua| gat| sach| ca){0,4} (?:tien|von|vang)\b(?! (?:thi|khong)\b)",
    rf"^(?:so )?{_THEY} (?:da |vua |moi )(?:lay|lua|gat) (?:mat |het )?tien (?:cua )?{_ME}\b",
    rf"\blua(?: dao| gat| mat| het| lay)* {_ME}\b{_FEW} (?:MONEY|tien)\b",
    r"\bbi (?:lua|lay|rut|tru|mat|hack|chiem|quet)(?: (?!muon|vay|hoi|xin|nho|nhan)\w+){0,2}"
    r" tien\b",
    rf"{_FROM}(?:da |vua |moi )?(?:mat|bay)(?: het| sach| luon| nhieu| toan bo)? tien\b",
    rf"\btien (?:(?:trong|cua|o|ben) \w+(?: \w+){{0,2}}? )(?:da |bi |tu |dung |nhien )*{_LOST}\b",
    r"\btien (?:\w+ ){0,6}?(?:bay mat|bien mat|bay (?:het|sach)|mat sach|khong canh ma bay)\b",
    rf"\b{_PURSE}\b{_FEW} (?:chi )?con (?:ZERO|0)\b",
    rf"\b(?:tru|rut|mat|quet) MONEY (?:trong|o|tu|cua|khoi) {_PURSE}\b",
    rf"\b{_PURSE}\b(?: \w+){{0,6}}? (?:bi )?(?:mat|bay|tru|rut|quet|lay)\b(?: \w+){{0,2}} MONEY",
    rf"\b(?:tai khoan|the)\b{_FEW} bi (?:rut|quet|lay|tru|hut) (?:het|sach|trom|mat)\b",
    r"\bbi chiem doat\b",
    rf"\b{_THEY} (?:da |vua |moi )?(?:lay|rut|tru|quet|chuyen) (?:het|sach|mat|toan bo|luon|cua"
    rf"|{_I})\b{_FEW} ?(?:tien|MONEY|{_PURSE})\b",
    r"\bi (?:have been|was|got|ve been|am|m) (?:scammed|cheated|tricked|defrauded|robbed)\b",
    r"\b(?:i )?(?:have )?lost(?: all)?(?: my| the)? (?:money|savings)\b",
    r"\b(?:they|he|she|someone|somebody|scammers?|thieves) (?:has |have |just )?(?:took|taken"
    r"|stole|stolen|emptied|drained|withdrew|cleaned out|transferred|scammed|cheated)\b(?:"
    r" \w+){0,2}? (?:my|me|our)\b",
    r"\bmy (?:\w+ )?(?:money|savings|salary) (?:is|are|was|has|have)(?: all| been)? (?:gone"
    r"|missing|stolen|taken|disappeared|lost)\b",
)  # fmt: skip

# Somebody else is in the account or the telephone.
SEIZED = _any(
    rf"\b(?:tai khoan|the)\b{_FEW} bi (?:nguoi|ai|ke|thiet bi|may)(?: \w+){{0,2}} (?:dang nhap"
    r"|dung|vao|chiem|xai)\b",
    rf"\b(?:tai khoan|sim|the)\b(?! (?:facebook|fb|zalo|game|tiktok|youtube|gmail)){_FEW} (?<!co"
    r" )bi (?:\w+ )?(?:chiem quyen|dieu khien|kiem soat|hack|chiem mat)\b",
    r"\bmy (?:\w+ ){0,2}?(?:bank|account|card|phone|sim)(?: \w+)? (?:is|was|got|has been|been)"
    r" (?:hacked|emptied|drained|compromised|hijacked|stolen|taken over)\b",
)  # fmt: skip

NOT_YET = re.compile(
    r"\b(?:chua|khong|suyt|sem|dinh|sap|neu|se|dung|tranh|khoi|keo|ke|never|not|didn|didn t|if"
    r"|nguy co|lo so|so|nham nguoi|phai|co the|may la)(?: bi| co| he| phai| ai| toi| lo)? ?$"
)
# A plan that the writer stopped.
STOPPED = re.compile(r"\b(?:toi|em|con|minh|chau) (?:\w+ )?(?:can|ngan|chan)(?: lai| duoc| kip)*$")
# What the caller says or wants, right before it: "no doi toi chuyen".
RELAYED = re.compile(
    r"\b(?:bao|keu|doi|bat|yeu cau|nho|dan|rang|kieu|moi)(?: la| rang| toi| em| con| minh| me|"
    r" ba)? ?$"
)
SOMEBODY_SAYS = re.compile(
    r"\b(?:no|ho|tin|tin nhan|cong an|ngan hang|nguoi ta|tong dai|can bo|nhan vien|ong ay|co"
    r" ay)(?: \w+)? (?:bao|noi|goi|nhan|keu|doa)\b"
    r"|\b(?:goi|xung|nhan tin)\b.*\b(?:noi|bao|keu|bieu|thong bao)(?: (?:la|rang|cai|the|tk|tai "
    r"khoan|cua))* ?$"
)
# To the reader or to many: no resident's own words.
GAINED = re.compile(
    r"\b(?:got|was|were|gets|get|been|is|they|really|already) paid\b(?! (?:out|by me|the))"
    r"|\bduoc (?:tra|nhan|chuyen|ck)\b(?!.*\b(?:nap|nop|dong|lua|chan|rut)\b)"
    r" (?:\w+ ){0,3}?(?:MONEY|tien|luong)\b"
)
"""Money that came in."""
NOTICE = re.compile(
    r"\b(?:quy khach|kinh gui|vui long|chung toi|chung em|luu y|canh giac|qc|tb|khuyen cao|nan"
    r" nhan|nguoi dan(?! ba| ong)|tren (?:tivi|ti vi|bao)|tren mang (?:noi|bao|dang|day)|(?:nhieu"
    r"|co|mot so) nguoi(?: da)? bi|(?<!toi )(?<!em )ban (?:bi|da|dang|se|vua)|(?:cua|tai khoan"
    r"|so) ban(?! (?:toi|em))|nap (?:them|the|tien) de|toi da MONEY|cho (?:em|anh|minh|e|a) muon"
    r"|^ban co)\b"
)
MAYBE_NOTICE = re.compile(r"\b(?:lien he|canh bao|trung thuong|uu dai|khach hang|neu|your)\b")
FIRST_PERSON = re.compile(
    r"\b(?:toi|em|con|chau|minh|i)(?: vua| moi| tro)? (?:da|lo|bi|vua|chuyen|mat|nop|dong|nap|doc"
    r"|gui|sent|gave|lost|paid|was)\b"
)
LONG_AGO = re.compile(
    r"\b(?:nam ngoai|nam truoc|nam kia|ngay xua|hoi xua|hoi nho|may nam|nam 20\d\d|last year"
    r"|years ago)\b"
)
AND_NOW = re.compile(
    r"\b(?:gio(?! (?:bao|to|khai|con))|hom nay|moi day|vua roi|hom qua|sang nay)\b"
)
HEARD_OF = re.compile(r"^(?:\w+ ){0,2}?nghe (?:noi|dau|ke|don|tin)\b(?!.*\b(?:toi|em|minh|loi)\b)")
"""A rumour."""
# "mat tien" is a shop front too, and a phone's credit is no bank account.
FRONT = re.compile(
    r"\b(?:nha|dat|lo dat|ban|can ho|kiot) mat tien\b|\bmat tien (?:duong|hem|pho|kinh doanh|quoc"
    r" lo|ql|\d+ ?m\b|dep|rong|dien|nuoc|cuoc|phi)|\btien (?:dien thoai|cuoc|mang|data|dt|4g"
    r"|trong may(?! (?:toi )?(?:het|mat|bi|bay|sach)\b))\b"
    r"|\b(?:danh ba|song|hinh|tin nhan|du lieu|file|lieu)(?: \w+){0,4}? mat (?:het"
    r"|sach)\b|\bmat (?:het|sach) (?:ca )?(?:song|mang|danh ba|hinh|tin nhan|du lieu|dien|pin"
    r"|lieu)\b"
)
ASKED = re.compile(
    r"\b(?:lay|co|biet) so (?:\w+ ){0,3}o dau\b"
    r"|\b(?:co )?mat tien (?:gi )?(?:khong|hong|chi)\b|\bco (?:bi )?mat tien\b|^(?:da |co )?bi"
    r" lua(?: dao)? (?:thi|khong|hay|la)\b|\bco ai (?:\w+ )?bi\b.{0,50}\b(?:chua|khong)$"
)
# Of a payment: who got it says whether anything is wrong.
VILLAIN = re.compile(
    r"\b(?:no|chung no|ho|lua|gia|mao danh|ke|web|link|app|nguoi la|zalo|otp|nguoi ta|lo|them"
    r"|nguoi (?:quen )?(?:tren|qua|ben) (?:mang|tiktok|facebook|face|game|telegram))\b"
)
_WHOM = r"(?:con|em|me|ba|bo|anh|chi|chau|ong|shop|ban|vo|chong|co|chu|bac)"
_SOFTLY = r"(?:nhe|nha|nhen|nghe|a|ah|do|ha|roi a|rui)"
# A fine that was paid; what a customer tells a shop.
SETTLED = re.compile(
    r"(?:\b(?:nop|dong) phat\b|\b(?:quet|chup|gui|nop|dua|lam|cai|xac thuc)\b(?: \w+){0,5}?"
    r" (?:cho|o|tai(?! khoan)|ngoai) (?:\w+ )?(?:cong an (?:xa|phuong|huyen)|ngan hang|uy ban"
    r"|ubnd|quay|truong|tram y te|benh vien)\b|\b(?:ban|thu mua)\b(?: \w+){0,4}? (?:lay|nhan"
    r"|thu) tien\b|\btien thue (?:nha|phong|tro|dat)\b|\btien (?:dien|nuoc|mang|internet|rac|hoc"
    r"|bao hiem)\b(?: \w+){0,4} tru MONEY\b)(?!.*\b(?:lua|gia|no|ho|lo|link|zalo|mang|goi|nguoi"
    rf" la|ke|mat het|chan)\b)|(?:\broi {_SOFTLY} (?:{_WHOM}|shop)\b|\b(?:kiem tra|check|xem) giup"
    r" (?:em|minh|shop)\b)(?!.*\b(?:lua|gia|no|ho|lo)\b)"
)
HONEST = re.compile(
    r"\btien (?:an|hoc|dien|nuoc|gao|gas|cam|rau|thit|sach|thue|nha|tro|phong|hang|xang|com"
    r"|luong|thuoc|hui|sua|quy|ca phe"
    # "Tien cho" is what the market costs; to a number or an account it is money that is gone.
    r"|cho(?! (?:so|tai khoan|\+?[0-9]|MONEY|ZERO))"
    r"|phan|giong|mung|cuoi|com|internet|wifi|rac|hop|le)\b"
    r"|\b(?:hoc|vien|doan|dang|cong doan) phi\b"
    r"|\bphi (?:giu xe|gui xe|ve sinh|thuong nien|quan ly|dich vu)\b"
    r"|\b(?:dat coc|coc|tien|dam) cuoi\b"
    r"|\b(?:gui|chuyen|chuyen khoan|dua)(?: tien)?(?: ve)?(?: cho)? (?:me|ba|bo|vo|chong|con|ong"
    r"|chau)"
    r"(?: (?:toi|em|minh))?(?: tien| MONEY)? roi(?: (?:nha|nhe|a|day))*$"
    rf"|\bcho {_WHOM}(?! (?:ta|ay|do|kia|la|toi|cong an))\b(?: \w+){{0,3}} {_SOFTLY}$"
)
ASKED_OF_READER = re.compile(rf"\bchua(?: (?:{_SOFTLY}|{_WHOM}|vay|the|nhi|ta))*$")
# "Chuyen tien roi nhan hang": first pay, then get.
FIRST_PAY = re.compile(
    r"\broi (?:(?:em|e|minh|ben|shop|anh|chi|a|ban|se|moi) )*(?:nhan (?!ra)|giao|lay(?! lai)|de"
    r" (?!ma)|ship|mang|gui (?!no|ho)|mo |duoc |moi )"
)

# -- losses that have a first act of their own ------------------------------------------------
_GONE = (
    r"(?:chan|khoa|khoa may|mat tam|mat hut|lan|lan mat|tron|im|im lim|bien mat|xoa|cat dut|tat"
    r" may|dong cua|khong (?:nghe|giao|tra loi|lien lac|goi|rep|thay hang|thay giao|co hang)|goi"
    r" (?:\w+ )?khong (?:duoc|bat may|nghe)|khong lien lac duoc|khong co (?:that|thiet)|khoa tai"
    r" khoan|blocked|disappeared|vanished)"
)
_DEVICE = (
    r"(?:(?<!cua )may(?! (?:bom|giat|cay|phat|lanh|tinh tien|xay|no(?! tu\b)|say|loc|cat|khoan"
    r"|suoi|bay"
    r"|dien|nuoc|moc|gat|cua|khau|quat))|dien thoai|man hinh|phone|iphone|samsung|oppo|xiaomi"
    r"|redmi|vivo|ipad)"
)
_ITSELF = (
    r"(?:tu (?:(?:dong|nhien|dung|no) )*(?:chay|bam|mo|nhay|go|luot|gui|chuyen|dieu khien|quay|an"
    r"|nhan|vao|thao tac|hoat dong|vuot|keo|sang|cuon|click|nhap|soan|goi|cai|tai|bat|lam|xoa)(?!"
    r" (?:dong|chu))|(?:(?<=hinh )|(?<=thoai ))(?:no |cu )+(?:chay|nhay|bam|luot|go)(?! (?:cham"
    r"|em|tot|duoc|nhanh)))"
)
_TAKEN_OVER = (
    r"(?<!co )(?<!khong )(?<!so )bi (?:(?!sao|gi|khong)\w+ ){0,3}?(?:dieu khien|chiem quyen|chiem"
    r" dung|kiem soat|khong che|xam nhap|hack|hacker|dot nhap|can thiep|theo doi|vo bam|vao bam"
    r"|bam lung tung)(?! (?:nick|zalo|facebook|face|fb|game))"
)
_CARDS = (
    r"(?:the cao|the nap|card|ma the(?! tin| ngan)|the (?:viettel|vina|mobi|game|garena|dien"
    r" thoai))"
)
_PAPERS = (
    r"(?:cccd|can cuoc|chung minh(?: thu)?|giay to|so do|so hong|ho chieu|khuon mat|(?<!tien"
    r" )mat(?! khau| ma)|chan dung|hinh chup|2 mat|hai mat)"
)
_DIVERT_CODE = (
    r"(?:(?:sao )?(?:21|61|62|67|002|004)(?: sao)? (?:\w+ )?\w*\d{6,}"
    r"|sao (?:21|61|62|67|hai (?:muoi )?mot)\b(?: sao)?|(?:21|hai (?:muoi )?mot) sao)"
)
_DIVERT = rf"\b(?:bam|soan|quay|nhan|go|goi|nhap|an)(?: \w+){{0,3}}? {_DIVERT_CODE}"
_DIVERSION = (
    r"(?:chuyen (?:huong|tiep)(?: \w+){0,3}? cuoc goi|chuyen (?:huong |tiep )?(?:\w+ ){0,2}?cuoc "
    r"goi"
    r"(?: \w+){0,3}? (?:qua|sang|cho|ve|toi) (?:may |so )?(?:no|ho|la|khac|nguoi la|nguoi khac))"
)
# More ways to say the same kinds, one family a row; they are tried first.
KINDS = (
    ("hui", _any(  # Who held the money of a savings circle is gone.
        r"\b(?:be|vo|giat|om|cuom|quyt|bi be|bi vo)(?: day| mat| tien| het){0,2} hui\b",
        r"\bhui(?: \w+){0,3}? (?:be|vo|sap|be roi)\b(?! (?:ra|toi|tui|em))",
        r"\b(?:chu|dau) hui\b(?: \w+){0,4}? (?:om|tron|giat|cuom|bien|mat|quyt|bo di|bo tron"
        r"|tat may|khong (?:tra|giao|nghe|chiu))\b",
    )),
    ("recover", _any(  # Asked how to get it back: it is gone.
        r"^(?:\w+ ){0,12}?(?:lay lai|doi lai|thu hoi|xin lai|rut lai|hoan lai)(?: lai|"
        r" duoc){0,2}(?: (?:so|het|cai|khoan)){0,2}(?: (?:tien|MONEY))?(?: (?:da|bi|mat|lua"
        r"|chuyen|roi)){0,4}(?: duoc| co)? ?(?:khong|sao|the nao|cach nao|bang cach nao|hong"
        r"|chua)\b",
        r"\b(?:lam sao|cach nao|lam the nao|lam cach nao|lam rang|cach|muon|giup|giup toi|giup"
        r" em) (?:de )?(?:ma )?(?:lay lai|doi lai|thu hoi|xin lai) (?:duoc )?(?:so |cai )?(?:tien"
        r"|MONEY)\b(?!.{0,30}\b(?:thua|coc|tro|phong|hang|thue|le|doi tra)\b)",
        r"\b(?:lay|doi|thu hoi|rut) lai (?:giup|gium|dum|ho)(?: \w+){0,3} (?:tien|MONEY)\b",
        r"\bget (?:my |our )?money back\b",
        r"^(?:\w+ ){0,6}?(?:chuyen|chuyen khoan|gui|nop|nap)\b.*\b(?:con kip|co kip|kip khong"
        r"|kip chan|chan "
        r"(?:lai )?(?:duoc"
        r" )?(?:khong|kip))\b",
        r"\b(?:ngan hang|cong an|bank)\b.*\bkhong (?:the )?(?:lay|thu hoi|doi|hoan) lai duoc\b",
    )),
    ("diverted", _any(  # Their calls, and codes that are read out, go to a stranger.
        rf"{_DIVERT}(?: \w+){{0,9}}? (?:roi(?! (?:so|toi|den|bam|nhap))|xong|mat|luon|theo|thi)\b",
        rf"^.*(?:{_DIVERT}|{_DIVERSION})\b.* (?:(?:bam|lam|quay|an|go|soan)(?: theo| mat| xong"
        r"| luon| het){0,2} (?:roi|xong)\b|(?:khong|chang) (?:ai |con |co ai )(?:\w+ )?(?:goi"
        r"|nhan)\b)",
        rf"\b(?:lo|vua|da|moi|tro|lam theo)(?: \w+){{0,4}}? (?:bam|soan|quay|go|nhap|an) (?:\w+"
        rf" ){{0,2}}?(?:sao )?{_DIVERT_CODE}\b",
        rf"\b(?:lo|vua|da|moi|tro|theo (?:no|ho))(?: \w+){{0,4}}? {_DIVERSION}\b",
        rf"\b{_DIVERSION}(?: \w+){{0,7}}? (?:roi|mat roi|xong)$",
        rf"\btu (?:luc|hoi|khi|bua)(?: \w+){{0,2}}? {_DIVERT[2:]}\b",
        rf"\bbi (?:\w+ ){{0,3}}?{_DIVERSION}\b(?! (?:\w+ ){{0,2}}(?:co sao|la gi|khong))",
    )),
    ("phone", _any(  # Their screen was shown.
        r"\b(?:dua|cho|chia se)(?: \w+){0,2} (?:xem|coi|thay|nhin)(?: \w+)? man "
        r"hinh\b(?!.*\b(?:chua|khong"
        r" cho)\b)",
        r"\b(?:took over|taken over|control\w*|hacked|inside) (?:of )?my (?:phone|screen|mobile)\b",
    )),
    ("posted", _any(  # Sent in a parcel: it can still be stopped.
        r"\b(?:gui|goi)(?: \w+){0,2}? (?:vang|tien mat)(?: \w+){0,3}? (?:buu dien|xe khach"
        rf"|nha xe|xe do|shipper|chuyen phat)(?: \w+){{0,2}}? cho {_ANYONE}\b",
        r"\b(?:da|lo|vua|moi)(?: \w+){0,2} (?:gui|goi)(?: \w+){0,3}? (?:vang|tien mat)\b(?:"
        r" \w+){0,6}? (?:buu dien|xe khach|nha xe|xe do|shipper|chuyen phat)\b",
    )),
    ("cash", _any(  # Taken to them, or fetched by them.
        r"\b(?:rut|lay|mang|dem|cam|gom|ban|muon)(?: \w+){0,4}? (?:tien|MONEY|vang|so)(?:"
        rf" \w+){{0,3}}? (?:dua|giao|trao|nop)(?: \w+){{0,2}}? {_ANYONE}\b(?!.{{0,20}}\b(?:khong"
        r"|chua|thi)\b)",
        rf"\b(?:{_ANYONE}|co nguoi|mot nguoi|hai nguoi|may nguoi|dua nao|thang nao|co thang)(?:"
        r" \w+){0,2}? (?:den|toi|tan|vao|vo|ghe)(?: tan)? (?:nha|cong|quan|ray|ngo)(?:"
        r" \w+){0,3}? (?:lay|nhan|cam|om|thu|gom|cuop) (?:het |mat |cua \w+ )?(?:(?:\w+"
        r" )?(?:tien mat|vang|MONEY)|tien (?:di|roi|mat))\b",
    )),
    ("cash", _any(  # Goods gone for a false transfer.
        r"\b(?:chuyen khoan|chuyen tien|bill|bien lai) gia\b.{0,40}\b(?:cho|lay|bat|boc|chat)(?:"
        r" \w+){0,3}? (?:di|mat|roi|het)\b",
        r"\b(?:bill|bien lai) gia\b.{0,30}\b(?:da giao|giao roi|giao hang|di roi)\b",
    )),
    ("cards", _any(  # The codes of cards.
        r"\b(?:cao|mua|nap)(?: \w+){0,3}? (?:the|card)(?: \w+){0,4}? (?:doc|gui|chup|dua"
        rf"|nhan)(?: \w+){{0,2}}? (?:ma|seri|so)(?: \w+){{0,2}}? (?:cho|qua) {_ANYONE}\b",
    )),
    ("phone", _any(  # It acts by itself, or somebody else is in it.
        rf"\b{_DEVICE}\b(?: (?!bao\b)\w+){{0,9}}? {_ITSELF}\b(?!.{{0,20}}\b(?:het pin|cap nhat|hen"
        r" gio)\b)",
        rf"\b{_DEVICE}\b(?: \w+){{0,5}}? {_TAKEN_OVER}\b(?!.{{0,20}}\b(?:khong|chua)(?: \w+)?$)",
        rf"\b(?:{_ANYONE}|(?:co |mot )?(?:dua|thang|nguoi|ai)(?: nao| do)?)(?: \w+){{0,3}}?"
        r" (?:dieu khien|kiem soat|chiem quyen|chiem|mo|bam|vao|vo|nam quyen|o trong|o)(?:"
        rf" (?:duoc|luon|het|trong|tren|vao|app|ngan hang)){{0,4}}? {_DEVICE}(?: cua)? {_ME}\b",
        r"\bi(?: have| ve| just)* (?:installed|downloaded) (?:\w+ ){1,2}?app\b",
        r"\bapp(?: \w+){0,3}? tu (?:dong )?(?:mo|chay|dang nhap|chuyen)\b",
        r"\bthey (?:have )?installed\b(?: \w+){0,3}? on (?:my|his|her|our)\b",
        r"\bphone\b(?: \w+){0,6}? (?:by itself|on its own)\b",
        r"\bcon tro (?:\w+ )?(?:tu )?(?:chay|nhay|di)\b",
        rf"\b{_DEVICE}\b(?: \w+){{0,5}}? (?:khong (?:\w+ )?(?:bam|tat|cham|thao tac|dieu khien)"
        r" duoc gi|khong nghe loi|loan (?:xa|het|len))\b",
        r"\b(?:my|mother s|mom s|father s|dad s|her|his) phone (?:is |was |keeps |s )?(?:moving"
        r"|moves|acting|acts|opening|opens|typing|types|clicking|controlled|hacked|doing"
        r" things)(?: \w+){0,2} ?(?:by itself|on its own|itself|alone|remotely)?",
    )),
    ("phone", _any(  # Somebody else moves the telephone.
        rf"\b(?:may|dien thoai|man hinh)(?: cua)?(?: {_ME}| {_ME} {_ME})? (?:dang |da )?(?:bi"
        r" )?(?:no|ho|ai do|nguoi ta|nguoi la|hacker)(?: \w+){0,2}? (?:dieu khien|chiem|xai tu"
        r" xa|bam tu xa|mo tu xa)\b",
    )),
    ("sim", _any(  # The number was taken over.
        r"\b(?:mat song|khong co song|mat tin hieu|khong goi duoc)\b.{0,50}\b(?:doi thiet bi"
        r"|thiet bi (?:moi|la|khac)|may (?:moi|la|khac) dang nhap|ngan hang bao|bi rut|tru tien)\b",
        r"\b(?:ngan hang|app|tin nhan)(?: \w+){0,2}? bao (?:vua |da |moi )?(?:doi|them|dang nhap)"
        r" (?:thiet bi|may|dien thoai)\b.{0,60}\b(?:mat song|khong goi duoc|khong co song)\b",
    )),
    ("title", _any(  # Land papers in the hands of who is gone.
        r"\b(?:so do|so hong|bia do|so dat)\b(?: \w+){0,5}? (?:dua|giao|cam|lay|muon|gui)\b(?:"
        r" \w+){0,14}?"
        r" (?:tat may|khong tra|tron|mat tich|bo tron|khong thay|chan so|lan mat|khong lien lac"
        r" duoc|bien mat)\b",
    )),
    ("social", _any(  # An account of talk, not of money.
        r"\b(?:cho|dua|doc|noi|nhap|gui|lo)\b(?: \w+){0,4}? (?:mat khau|ma|otp)(?: \w+){0,2}?"
        r" (?:zalo|facebook|face|nick|gmail|tiktok)\b",
        r"^(?:\w+ )?(?:(?:bi |da bi |vua bi |moi bi )(?:hack|chiem|mat|cuop|lay)|mat(?= nick))(?:"
        r" mat)?(?: nick| cai)? (?:zalo|facebook|face|nick)\b",
    )),
    ("opened", _any(  # Opened or pressed, and nothing typed.
        r"^(?:(?:toi|em|con|chau|minh|me|ba|da|lo|lo tay|vua|moi|tro|co|chi|thoi chet|chet)"
        r" )*(?:bam|an|click|nhan|mo|vao|vo|quet)(?: \w+){0,6}? (?:link|web|trang|duong dan|ma|qr"
        r"|tin)\b.{0,30}\b(?:chua|khong) (?:nhap|dien|khai|lam|bam|go|dua|cho|gui|cai)\b",
        r"^(?:(?:toi|em|con|chau|minh|me|ba|da|lo|lo tay|vua|moi|tro) )*(?:bam|an|nhan) (?:phim "
        r"|so |nut )?(?:\d|mot|hai|ba|chin|khong)(?: (?:theo|theo no|theo ho))? (?:roi|mat roi"
        r"|luon roi|xong)\b(?!.{0,20}\b(?:ma|sao)\b khong)",
    )),
    ("bank", _any(  # Theirs took what is mine.
        rf"(?<!con )(?<!chau )(?<!em )\b{_ANYONE}(?: da| vua| moi| dang| lai| cu| tu){{0,2}}"
        r" (?:lay|rut|chuyen|hot|vet|quet|cuom|tru|an cap|danh cap|xai|tieu|lua lay|lua)"
        r" (?:(?:het|sach|mat|toan bo|luon|duoc|tien|MONEY|ma|otp|mat khau|the|the atm|vang|cua"
        r" cai|so tiet kiem|tai khoan|tien bac|gan) ){0,4}(?:(?:trong|o) (?:\w+"
        r" ){1,2}?)?(?:cua (?:ca )?|(?<=the )|(?<=tai khoan )|(?<=may ))(?:toi|em|con|chau|minh"
        r"|me|ba|bo|nha|vo|chong|ong|chi|anh)\b(?!.{0,20}\b(?:lam gi|duoc khong|muon)\b)",
    )),
    ("bank", _any(  # All of it is gone.
        rf"(?:^|\b(?:{_ME}|roi|oi|chet|la|bi|luon|tui) )mat (?:het|sach|trang|tieu|tong)(?: sach|"
        r" tron| ca| trang| tien| luon| cua){0,2} roi\b(?! (?:\w+ ){0,2}(?:danh ba|song|mang"
        r"|hinh|anh|so dien|dien|pin|sim|lieu|tin|file|nick))",
    )),
    ("bank", _any(  # Given, and then asked.
        r"^(?:\w+ ){0,2}?lo (?:cho|doc|dua|noi|gui|nhap|khai)(?: \w+){0,3}? roi(?: \w+)? thi "
        r"(?:sao|lam sao"
        r"|lam gi|co sao)\b",
        r"\blo (?:tay )?(?:bam|an|mo|vao)\b.*\blink\b.*\bnhap(?: \w+){0,2} (?:so the|mat khau|otp"
        r"|ma|pin)\b",
    )),
    ("bank", _any(  # It was done because they said so.
        r"\bnghe loi\b(?!.*\btien mat\b)(?!.*\bdua\b.*\bvang\b).*\b(?:ban|rut|gui|chuyen khoan"
        r"|chuyen|dua|nop)\b.*\b(?:cho"
        r"|qua)\b.*\b(?:quen|mang"
        r"|facebook|zalo|no|nguoi la|ong|anh|chung no)\b",
    )),
    ("bank", _any(  # An order to the bank.
        r"^(?:(?:toi|em|con|chau|minh|xin|lam on|nho|hay|giup|cho|muon|can|alo|a|anh|chi|co|chu"
        r"|ban|oi|voi|gap|mau|nhanh|lien|ngan hang|cuu|please) )*(?:(?:khoa|ngung|ngat|chan|huy(?!"
        r" (?:\w+ )?the\b)"
        r"|phong toa|dong bang|dung|thu hoi)(?: (?:giup|gium|dum|ho|cho|lai|ngay|gap|toi|em|minh"
        r"|lien|cai|so|nhanh|mau|het|dich vu))* (?:the(?! (?:bao|nao|sim|cao|thu|hoc|xe|can"
        r"|vien))|tai khoan(?! (?:zalo|facebook|game|tiktok|gmail|face|google))|lenh(?: chuyen)?"
        r"|giao dich|chuyen khoan|lenh rut))\b(?!.{0,60}\b(?:bam|link|truy cap|soan|nhan ve|quy"
        r" khach|doi the|the cu|the moi|het han|khong dung nua|khong xai nua|la gi|xac thuc|xac"
        r" minh|trong 24h|vi pham|cua ban|cua quy)\b)(?!(?: \w+){14})",
    )),
    ("bank", _any(  # At it now.
        rf"(?:^|\b{_ME} )dang (?:nhap|doc|dien|go|cung cap|khai)(?: \w+){{0,3}}? (?:otp|ma otp|ma"
        r" pin|ma xac thuc|ma xac nhan|so the|(?:6|sau) so)\b(?!.{0,30}\b(?:la gi|khong duoc"
        r"|loi)\b)",
        r"\bdang lam theo (?:no|ho|huong dan|loi|nguoi ta)\b",
    )),
    ("bank", _any(  # The card itself was handed over.
        r"\b(?:dua|giao|cho|gui|cam|cho muon|cho thue|ban)(?: \w+){0,2}? (?:the atm|the ngan"
        r" hang|the visa|the tin dung|so tiet kiem)(?: \w+){0,3}? (?:cho"
        rf" )?{_ANYONE}\b(?!.{{0,20}}\b(?:khong|chua)\b)",
    )),
    ("phone", _any(
        r"\b(?:may|dien thoai|man hinh)\b(?: \w+){0,6}? (?:nhay lung tung|den thui|den si|nong"
        r" ran)\b",
        r"\b(?:da|lo|vua|moi|roi)\b(?: \w+){0,6}? (?:dieu khien|teamview\w*|ultraview\w*"
        r"|anydesk)\b",
        r"\b(?:da|lo|vua|moi|roi|dang) (?:\w+ ){0,2}(?:chia se|share) man hinh\b",
        r"\bmy phone (?:moves|works|acts|types|opens)\b",
        r"\bphone is (?:being )?(?:controlled|moving)\b",
    )),
    ("cards", _any(
        rf"\b(?:mua|nap|cao)\b(?: \w+){{0,5}}? {_CARDS}\b(?: \w+){{0,6}}? (?:no|ho|mat|nguoi ta)\b",
        r"\b(?:doc|gui|cho|dua|chup)\b(?: \w+){0,5}? (?:the cao|the nap|card|ma the(?! tin| ngan)"
        r"|the (?:viettel|vina|mobi|game|garena|dien thoai)|so seri|seri)\b(?: \w+){0,6}? (?:roi"
        r"|no|ho|xong|mat|nguoi ta)\b",
        r"\b(?:the cao|the nap|card)(?: \w+){0,3}? (?:mua|MONEY)\b(?: \w+){0,4}? (?:doc|gui|cao"
        r"|chup"
        r"|dua)(?: \w+){0,2}? (?:no|ho|nguoi ta)\b",
        r"\bsent (?:\w+ ){0,3}(?:card codes|scratch cards|gift cards)\b",
    )),
    ("social", _any(
        r"\b(?:zalo|facebook|face|nick)\b(?: (?:cua )?(?:toi|em|chi|anh|minh|con|me|ba|bo|vo"
        r"|chong|chau|gai|trai|dau|re|tui|xa|noi|ngoai|ong)){1,4} (?:da |vua |moi )?bi (?:\w+"
        r" ){0,2}?(?:hack|chiem|mat|lay|cuop)\b(?!.{0,20}\b(?:tum lum|mat khau di)\b)",
        r"\bkhong co (?:tai khoan )?ngan hang\b.{0,20}\b(?:zalo|facebook)\b",
        rf"\b{_ME}(?: da| vua| moi)? bi (?:mat|hack|chiem|lay|cuop)(?: mat)? (?:nick|zalo|facebook"
        r"|face)\b",
        r"\b(?:zalo|facebook|face|nick)\b(?: \w+){0,3}? (?:tu dang|tu nhan|tu gui)\b",
        rf"\b(?:tu nhien|tu dong|tu dung)(?: \w+)? (?:zalo|facebook|face|nick)(?: {_ME})? (?:gui"
        rf"|nhan|dang"
        r"|di)(?: \w+){0,3}? (?:vay|muon|xin)\b",
    )),
    ("sim", _any(
        r"\bsim\b(?: \w+){0,3}? bi (?:\w+ ){0,3}?(?:lam lai|doi|cap lai|lay|chiem|cuop)\b",
        r"^(?:\w+ ){0,3}?mat sim\b(?! (?:cu|phu|rac))",
        r"\b(?:soan|nhan tin|gui tin|bam|doc|lam theo)\b.*"
        r"\b(?:mat song|khong (?:co |con )?song|mat tin hieu|khong goi duoc|khong co mang)\b",
        r"\bbi (?:\w+ ){0,2}?(?:lua|chiem|cuop|lay|gat)(?: mat| het| lay)* (?:cai |the )?sim\b"
        r"|\b(?:no|ho|ai do) (?:lua|chiem|cuop|gat)(?: mat| het| lay)* (?:cai |the )?sim\b",
        rf"\b(?:so dien thoai|so|dien thoai)(?: cua)? {_ME} (?:bi|da bi) (?:\w+ ){{0,2}}?(?:chiem"
        r"|cuop)\b(?! quyen)",
        r"\bsim\b(?: \w+){0,4}? (?:mat song|khong (?:co |con )song|khong song|bi khoa|tu trua|bi"
        r" doi|chet|mat tin hieu)\b",
        r"\b(?:mat|khong co) song\b(?: \w+){0,8}? (?:doi sim|ma|otp|sim)\b",
        r"\b(?:nguoi|ai do|no)(?: khac| ta)? (?:da )?(?:doi|cap lai|lam lai) sim\b",
    )),
    ("stolen", _any(
        r"^(?:\w+ ){0,4}?(?:mat|roi|bi moc|bi giat|bi trom|bi lay) (?:cai |mat )?(?:dien thoai"
        r"|the atm|the ngan hang|the tin dung)\b(?!.{0,40}\b(?:so moi|so nay|chuyen|con dung|doi"
        r" so)\b)(?!(?: \w+){0,3} hong)",
    )),
    ("deposit", _any(
        r"\b(?:da|vua|lo|moi|tro|toi|em|con|minh|chau) (?:\w+ )?(?:chuyen khoan|chuyen|coc|dat"
        rf" coc|gui|tra|nop|ban|mua)\b(?! lai)(?: \w+){{0,12}}? {_GONE}\b(?:$| (?:toi|em|minh|con"
        r"|chau|so|het|luon|mat|may|facebook|zalo|mat tam|roi|nua|nick))",
        r"\b(?:coc|dat coc)\b(?: \w+){0,8}? (?:chan|mat tam|khoa|tron|bien mat|khong thay|khong"
        r" co (?:that|thiet))\b",
        r"\bpaid (?:a |the )?deposit\b.{0,60}\bblocked\b",
    )),
    ("cash", _any(
        rf"\b(?:{_KIN}|da|lo|vua|tui|tao) (?:noi |ngoai )?(?:da |lo |vua )?"
        r"(?:dua|(?<!co )giao|trao)(?:"
        r" \w+){0,4}? (?:tien mat|vang|chi vang|tien|MONEY)(?: \w+){0,4}? cho (?:no|ho|nguoi"
        r"|hai|mot|thang|may|bon|ong|con)\b(?! (?:nha|ay|me|ba)\b)",
        r"\bdua tien mat MONEY\b",
        r"\b(?:giao|cho|lay|chat)(?: \w+){0,4}? (?:hang|heo|bo|ca phe|xe|tieu)\b.{0,50}\b(?:chua"
        r" thay tien|khong thay tien|mat trang|bill gia|gia bill|hinh gia)\b",
        r"\b(?:tin nhan|bill|bien lai|hinh|anh)(?: (?:chuyen|chuyen khoan|ngan hang|chup))* gia\b.*"
        r"\b(?:cho|lay|giao|boc|bat|dat|keo|chat)(?: (?:mat|het|luon|hang|\w+))? (?:di|mat|het"
        r"|roi)\b",
        r"\b(?:bill|hinh|anh|giay) (?:\w+ )?(?:da )?chuyen\b.{0,60}\b(?:chua|khong) thay tien\b",
        r"\bmo ra (?:toan|chi co|chi la|la|thay) (?:\w+ )?(?:bot|giay|da|gach|hang gia|hang dom)\b",
        r"\bdua roi moi (?:thay|biet)\b",
    )),
    ("papers", _any(  # Lost, and what others may do with them is feared.
        r"^(?:\w+ ){0,4}?(?:mat|roi|rot|danh roi|that lac)(?: mat| cai| the| luon| het){0,2} "
        r"(?:cccd|can cuoc"
        r"|chung minh|giay to(?: tuy than)?|ho chieu)\b.*\b(?:so|lo|vay|muon|dung ten|loi dung|mao"
        r" danh|lam bay|co sao|lam sao)\b",
    )),
    ("papers", _any(
        r"(?:^(?:\w+ ){0,2}|\b(?:lo|da|vua|toi|em|minh|me|ba|con|chau|ca) )(?:gui|chup|dua|quet"
        rf"|cho|nop|quay)(?: \w+){{0,3}}? {_PAPERS}(?: \w+){{0,12}}? (?:roi|mat roi|(?<!la )xong"
        r"|het roi|theo no|cho no|cho ho|cho ben)\b",
        rf"\blo (?:gui|chup|dua|quet|cho|quay|ke|khai|noi|doc)(?: \w+){{0,4}}? {_PAPERS}\b",
        r"\blo chup gui\b",
    )),
    ("opened", _any(
        r"\blo (?:bam|an|click|nhan|mo|vao)\b.{0,30}\bchua (?:nhap|dien|khai|lam|bam)\b",
    )),
    ("bank", _any(
        rf"(?:^|\b{_ME} |\b(?:roi|ma|thi|nen|va|a|da) )(?:da|lo|lo tay|vua|tro) (?:chuyen khoan"
        r"|chuyen|gui|nop|dong|nap|dua|cho|doc|bam|quet|quet mat|nhap|dien|an)(?: (?:het|tien|mat"
        r"|qua|luon|ma|link|vao|no|ho|cho no|cho ho|MONEY)){0,3} (?:roi|mat roi|mat|xong|het"
        r" roi)$",
        r"^chuyen mat roi\b",
        r"\b(?:doc|cho|nhap|noi|gui)(?: \w+){0,4} (?:ma|otp|mat khau|the|ma pin|pin)(?: \w+){0,6}"
        r" roi\b",
        r"\bnap (?:\w+ ){0,9}?(?:het|mat) MONEY\b",
        r"\b(?:no|ho) (?:da |vua )?rut (?:sach|het)\b",
        r"\b(?:ai do|nguoi la|ke nao|thang nao) (?:da |vua )?(?:rut|lay|chuyen) (?:het |mat"
        r" )?(?:tien|MONEY)\b",
        rf"(?:^|\b(?:{_KIN}|tui|lo) )(?:da |lo )?(?:chuyen|chuyen khoan) nham (?:so tai khoan|tai"
        r" khoan|so|tien|MONEY)\b",
        r"\bdien het\b$",
        r"\bthu(?: \w+){0,4} MONEY\b(?: \w+){0,8} (?:dong cua|im lim|bien mat)\b",
    )),
    ("bank", _any(  # Paid, and then doubted.
        rf"^(?:(?:{_ME}|da|lo|vua|moi|thoi|chet|hoi nay|nay|tui) )*{_PAY}(?: \w+){{0,6}}? ?(?:roi"
        r"|xong)(?: \w+){0,3}? (?:(?:thay )?(?:nghi nghi|nghi ngo|nghi|so so|ky ky|la la|ky qua"
        r"|la qua|khong on|bat an|lo lo)|moi (?:biet|thay|hay|nghi)|(?:chan|khoa may|khoa|bien"
        r" mat|lan|im|cat lien lac|tat may)\b)",
    )),
)  # fmt: skip

PAID_ALREADY = re.compile(
    rf"\b(?:da|lo|vua|moi|toi|em|con|chau) (?:(?:da|lo|vua|moi|phai) )?{_PAY}(?: \w+){{0,4}}? "
    rf"(?:MONEY"
    r"|tien)\b|\bMONEY(?: \w+){0,3} roi\b"
)
ORDERS = re.compile(
    r"\b(?:goi|xung|keu|bao|noi|nhan(?= (?:tin|toi|em|la|bao))|bieu|yeu cau|doi|shipper|tong dai"
    r"|nhan vien|thang|dua|no|ho|nguoi la)\b"
)
TOLD_TO = re.compile(
    r"\b(?P<how>(?:thi|phai|bieu|keu|bao|nho|cu|xong|muon (?:\w+ ){1,3}thi)"
    r"(?: (?:toi|em|con|minh|chau|me|ba|bo|ho|anh|chi|co|cu|phai|qua))*)"
    r" (?:chuyen khoan|chuyen|doc|nop|nap|dong|gui|dua|nhap|cai|tai|quet|coc|tra)\b"
    r"(?!(?: \w+){0,6}? (?:roi|xong|mat|luon|het)\b)"
    r"(?!(?: \w+){0,10}? cho (?:no|ho|nguoi ta|nguoi do) (?:roi|xong|luon|het)\b)"
)
"""What they order: ``muon huy thi doc 6 so``, ``bieu toi cai app``."""
SUPPOSED = re.compile(
    r"^(?:neu|gia su|lo ma|vi du|chang may|le ra|truong hop|if)\b|\b(?:neu|lo ma) (?:\w+"
    r" ){0,3}(?:lo|da|bi|chuyen|doc|mat|dua|cho)\b.{0,60}\b(?:thi|co|sao)\b|\b(?:co nen|nen hay"
    r" khong|phai khong nen|duoc khong nen)\b|^(?:co|lieu) (?:nen|phai) |^(?:chuyen|chuyen khoan"
    r"|gui) (?:\w+ )?nham thi (?:co|lam)\b"
)
# Right after a scam was talked of.
DENIED = re.compile(
    r"\b(?:chua|khong|dau co|dau|sap|dinh|tinh|dang tinh|suyt)\b(?! \w* ?(?:biet|ro|lay lai|rut"
    r" duoc))"
)
DONE_AND_LOST = re.compile(
    r"\b(?:quet|bam|nhap|lam|vao|mo|chuyen|doc|gui|cai|tai|nop|nap)(?: \w+){0,3}? (?:xong|roi)"
    r"(?: (?:la|thi|lien|bi|thay|no|ho|tu nhien|tai khoan|trong|app|the))*"
    r" (?:mat|bay|tru|rut|het)(?: (?:het|gan|hon|luon|sach|mat))* MONEY"
)
"""What was wanted was done, and money is gone."""
DID_AS_TOLD = re.compile(
    rf"\b{_ANYONE}(?: \w+){{0,2}}? (?:bao|keu|doi|bat|yeu cau|bieu|noi)\b(?: \w+){{0,3}}?"
    r" (?P<deed>nop|dong|nap|chuyen khoan|chuyen|gui|coc|mua|doc|khai|nhap)\b.*"
    r"\b(?:toi|em|minh|con|chau|me|ba|bo|vo|chong|nha toi) (?:(?:cung|da|lien|tin|nen|so qua) )*"
    r"(?P=deed)\b(?: (?:ca|het|luon|du|theo|hai|2|ba|3|may|lan|roi|xong|mat|nhu|vay|cho|no|ho"
    r"|MONEY))+"
    r"(?! (?:khong|chua|dau)\b)"
)
"""The order, and that the same was done: ``bao dong phi, em dong ca hai lan``."""
NOT_PAID_OUT = re.compile(
    r"^(?=.*\brut(?: tien| von| lai)? (?:khong|chua|hoai khong) (?:ra|duoc|ve|cho)\b)"
    r"(?=.*\b(?:dong|nop|nap|chuyen)(?: \w+){0,2}? (?:them|thue|phi|MONEY)\b)"
    r"(?=.*\b(?:no|ho|app|san|nhiem vu|trang|web|admin|quan ly|sep|nguoi ta)\b)"
)
"""Money is in, does not come out, and more is wanted."""
TAG = re.compile(
    r"\b(?:muon|tre|mat|lau|tieu|xong|chet)(?: \w+){0,3}? (?:dung|phai) (?:khong|hong|ha)\b"
    r"|\b(?:con|co)(?: \w+){0,3}? (?:kip|lay|rut|duoc|cuu|cach|giai quyet|lay lai)(?: \w+){0,3}"
    r" khong\b|\bkip (?:khong|hong|ha)\b"
)
"""A question that is hung on denies nothing: ``muon roi dung khong``."""
SECRET_GIVEN = re.compile(
    r"\b(?:lo|lo tay|tro|trot|da lo)(?: (?:tay|dai|tin|bam|vao|vo|luon))* (?:nhap|dien|khai|go|doc"
    r"|gui|dua|cho|noi|chup|ghi|cung cap|nhan)(?: (?!(?:chua|khong|thi|ma no|neu|sai|dau)\b)\w+)"
    r"{0,5}?"
    r" (?:so the(?! (?:can cuoc|cccd|bao hiem|cao|hoc|thanh vien))|cvv2?|cvc|otp"
    r"|ma (?:otp|xac nhan|xac thuc|pin|cvv)"
    r"|mat khau(?! (?:wifi|zalo|facebook|face|game|gmail))|so (?:dang |o |in )?(?:sau|mat sau) the"
    r"|(?:hai|2|ca hai|ca 2) mat the(?! (?:can cuoc|cccd)))\b"
)
"""By mistake a secret of an account was given."""
SECRET_HANDED = re.compile(
    r"\b(?:hoi (?:nay|sang|trua|chieu|toi|qua)|hom (?:qua|kia|truoc)|(?:sang|trua|chieu|toi) nay"
    r"|(?:toi|chieu|dem) qua|ban nay|vua|moi)(?: (?!(?:chua|khong|no|ho|suyt|dinh|bi|thay"
    r"|nghe)\b)\w+)"
    r"{0,4}? (?:dua|doc|cho|gui|chup|khai|noi)(?: (?!(?:chua|khong|neu|coi|xem)\b)\w+){0,4}?"
    r" (?:so the|the (?:visa|tin dung|atm|ngan hang)|cvv|otp|ma (?:otp|pin|xac nhan)"
    r"|ma (?:so )?(?:o |dang )?sau(?: lung| the)?)(?: \w+){0,6}? cho"
    r" (?:no|ho|nguoi (?:la|ta|do|goi|xung)|cau|anh|chi|thang|ben|may|hai|mot|con (?:be|do)"
    r"|nhan vien)"
    r"\b(?! (?:trai|gai|ruot|toi|em|nha)\b)"
)
"""Lately a secret was put into somebody's hands."""
SIGNED_AWAY = re.compile(
    r"^(?=.*\b(?:so do|so hong|bia do|giay (?:to )?(?:ban )?(?:nha )?dat"
    r"|(?:giay|hop dong)(?: to)? (?:ban|mua ban|chuyen nhuong|sang ten|sang nhuong)"
    r" (?:dat|ray|vuon|nha|lo|re|ruong))\b)"
    r"(?=.*\b(?:bi (?:\w+ )?(?:gat|lua|du|ep)|lo|tro|gat|lua)\b)"
    r"(?=.*\b(?:ky|lan tay|diem chi|cong chung|sang ten|thanh (?:ten|giay)|mat)\b)"
    r"(?!.*\b(?:chuyen khoan|ngan hang|the chap|chua ky|khong ky|chua lan)\b)"
)
"""Land papers were signed away by deceit."""
MAY_BE = re.compile(
    r"\b(?:lo ma|co khi|neu|nho|nguoi nao|ai|ai do|nguoi|ba con|khach|dung|tranh|keo|suyt|xem|xiu"
    r"|chut|tinh|dinh)(?: (?:ma|da|bi|co|nao|nua|chut|xiu))* ?$"
)
"""Right before it: somebody in general."""
STILL_ASKED = re.compile(
    r"\b(?:co nen|nen khong|duoc khong|phai khong|khong vay|hay khong|sao khong)\b"
)
RATHER = ("cards", "deposit", "posted")
"""Kinds whose first act is more than the bank's, where the text reports both."""
AFTERWARDS = re.compile(
    rf"^(?:{_ME} (?:{_ME} )?)?(?:da |lo |vua |moi |tro )?(?:chuyen khoan|chuyen|gui|nop|dong|nap"
    r"|coc|chup|ky|ghi|quay|dua|cho|doc|noi|bam|an|nhap|dien|khai|quet|quet mat|cai|tai|tra|lam "
    r"theo|lam|dang nhap"
    r"|vo|vao"
    r"|mua)(?:"
    rf" \w+){{0,4}}? ?(?:roi|mat|xong|het|luon|het roi|MONEY)$|^(?:{_ME} |het |mat |tong |ca thay "
    r"|khoang |gan |hon |la |tat ca |cong |bi |da |nap |dong |chuyen |gui )*MONEY(?: (?:roi|luon"
    r"|lan|do|a|oi|ban nay|hom qua))*$|^(?:lo|da)(?: \w+){0,3} roi$|^(?:lo roi|xong roi|mat roi"
    r"|mat het|mat tien|bi roi)$"
    r"|^(?:\w+ ){1,9}(?:chup|dong|nop|nap|chuyen khoan|chuyen|coc|dua|doc|nhap|khai|cai|tai|ky"
    r"|mua|tra)"
    r"(?: (?:het|mat|tien|luon|cho no|theo|them))* roi$"
)

PRETEXT = re.compile(
    r"\b(?:goi|xung|gia danh|nhan tin|zalo|bao|keu|doi|hoi|nho|xin)\b.*\b(?:ma|otp|cvv|so the"
    r"|mat khau|the"
    r"|(?<!hoc )phi|thue|phat|han muc|nang cap|trung thuong|qua|(?<!ngan )hang|ho so|tai khoan"
    r"|MONEY|link|app|cccd|can cuoc|chung minh)\b"
)
DONE_AT_LAST = re.compile(
    rf"\b(?:(?:{_ME}|vo toi|chong toi|me toi|ba toi) )?(?:da |lo |vua |moi |cung |lai )*"
    r"(?P<verb>chuyen khoan|chuyen|gui|nop|dong|nap|coc|dua|doc|noi|nhap|khai|cung cap|ghi|dien|go"
    r"|viet)"
    r"(?: (?:cho|no|ho|het|lai|ma|so|the|tien|MONEY))* (?:roi|mat roi|xong roi|luon roi|het roi)$"
)
"""After a pretext: that it was done, as the last words."""

REPORTED_SPEECH = re.compile(r"\b(?:noi|bao|keu|nhan|rang|xin|moi|hoi)(?: la| rang)?(?: \w+)? ?$")
"""Right before a saying: a caller says so."""
IN_WORDS = re.compile(
    r"\b(?:(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|chuc|tram|lam|tu|may) )+(?:trieu|ty|nghin"
    r"|ngan|cu|chai)(?: ruoi)?\b"
)
"""A sum that is written out: ``mot tram hai chuc trieu``."""

_FRIENDS = (
    r"(?:toi|em|me|ma|ba|noi|ngoai|bo|con|chau|ban|ong|anh|chi|co giao|thay|vo|chong|bac|chu|di"
    r"|cau|hang xom|nguoi nha|nguoi quen|dong nghiep|khach)"
)
_STRANGE = r"(?:cong an|toa|lua|otp|no|ho|la|nao|so the|tien|kia|ngan hang|can bo|qua mang|bi|bat)"
NOT_FRIENDS = rf"(?!(?: \w+){{0,2}}? (?:voi|cua|cho) {_FRIENDS}\b(?!.*\b{_STRANGE}\b))"
"""Said of talk with one's own people, it is talk."""
KIN_ON_THE_LINE = (
    r"\b(?:me|ba|bo|ong|noi|ngoai|vo|chong|cha) (?:toi|em|con|chau|minh|tui)\b.*\bvan (?:dang|con"
    r"|cu) (?:nghe may|nghe dien thoai|noi chuyen|giu may)\b|\b(?:me|ba|bo|ong|noi|ngoai|vo|chong"
    r"|cha|chi|anh)(?: \w+){0,2} dang (?:\w+ )?theo (?:loi )?(?:no|ho|nguoi la)(?: \w+){0,3} dien"
    r" thoai\b|\b(?!ba con (?:nghe|biet|xem))(?:me|ba|bo|ong|noi|ngoai|vo|chong|chi|anh|di|bac"
    r"|cha|(?<!\w )ma|ma(?= (?:toi|em|con|chau|tui))|ama|ami|con gai|con trai)(?: \w+){0,2}"
    r" (?:dang|con|van|cu|con dang|van dang)(?: \w+){0,2} (?:nghe|noi chuyen|giu may|noi may|noi"
    r" dien thoai|cam may|om may|(?:cam|om|giu) dien thoai|call video|video call|goi zalo|nghe"
    r" may|goi dien|goi video)\b(?! (?:nhac|loi|dai|tivi))"
    + NOT_FRIENDS
    + r"|\b(?:me|ba|bo|ong|noi|ngoai|vo|chong|cha|ma|con gai|con trai)(?: \w+){0,8}? (?:noi"
    r" chuyen|noi dien thoai|goi dien|goi video|nghe dien thoai|nghe may) (?:voi|cua|theo)"
    r" (?:cong an|toa an|kiem sat|can bo|dieu tra vien|vien kiem sat|no|ho|nguoi la|nguoi ta"
    r"|chung no)(?: \w+){0,3}? (?:tu (?:sang"
    r"|trua|chieu|toi|hoi|qua|nay)|ca ngay|ca buoi|suot|hoai|mai|gio|may tieng|\d+ tieng|khong"
    r" ra|trong phong|khong chiu)\b|\b(?:me|ba|bo|ong|noi|ngoai|vo|chong|cha|ma)(?: \w+){0,3}?"
    r" (?:khoa|dong|chot|tron)(?: \w+)? (?:cua|phong|trong phong)(?: \w+){0,4}? (?:noi chuyen"
    r"|noi dien thoai|nghe may|goi video|nghe dien thoai)\b|\bmy (?:\w+ ){1,2}(?:is |s |still "
    r"|now ){1,3}(?:on (?:the )?(?:phone|line|call)|talking (?:to|with))\b"
)
KIN_SENT_OUT = (
    r"\b(?:me|ba|bo|ong|noi|ngoai|vo|chong|cha|di|bac|ba noi|ba ngoai)(?: (?:toi|em|con|chau|minh"
    r"|xa))?\b.*"
    r"\b(?:nghe (?:dien thoai|may)|co nguoi goi|goi dien|cuoc goi)\b.*\b(?:ra|di|toi|chay"
    r"|dang)\b(?: \w+){0,2}?"
    r" (?:tiem vang|ngan hang|buu dien|rut tien|ban (?:het )?vang|vay tien|cam (?:xe|so do))\b"
    r"|\b(?:me|ba|bo|ong|noi|ngoai|vo|chong|cha|di|bac|ba noi|ba ngoai)(?: \w+){0,3}? (?:nghe "
    r"(?:dien"
    r" thoai|may)|co nguoi goi)(?: \w+){0,3}? (?:doi|nhat dinh|cu|nang nac)(?: \w+)? (?:ban "
    r"(?:dat|nha|ray"
    r"|vang|xe)|rut|chuyen|cam|vay|di)\b"
)
"""One of theirs goes for money after a call."""
ON_THE_LINE = re.compile(KIN_ON_THE_LINE)
NOT_DONE = (SUPPOSED, STOPPED, FRONT, ASKED, SETTLED, GAINED)
"""What makes it a question, a plan or something else than a loss."""

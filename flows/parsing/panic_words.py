"""The ways in which people say that their money or a secret is gone: folded, Telex undone.

`flows.parsing.panic` reads them.
"""

from __future__ import annotations

from flows.parsing.panic_parts import (
    ANYONE,
    BANK,
    CHEAT,
    DONE,
    ENGLISH_ONE,
    FEW,
    FROM,
    GIVE,
    LOST,
    ME,
    MYSELF,
    PAID,
    PAY,
    PERSONAL,
    PURSE,
    SECRET,
    SOME,
    THEY,
    any_of,
)
from flows.patterns import Pattern

# The writer sent money or gave a secret away.
DID = any_of(
    rf"{FROM}{DONE} {PAID}",
    r"\b(?:toi|em|minh|con|chau|me)(?: (?:da|lo|moi|vua))* (?:chuyen khoan|chuyen|gui|nop|nap|dong)"
    r"(?: (?:co|moi|chi))+ MONEY thoi\b",
    rf"{FROM}{PAID}{SOME} (?:roi|mat roi)\b",
    rf"{FROM}{PAY}(?: qua| vao| bang| tu| cho no)* {BANK}{FEW} roi\b",
    rf"{SECRET} (?:\w+ )?(?:da|lo) {GIVE}\b",
    rf"{FROM}{DONE} {GIVE}{SOME} {PERSONAL}(?: \w+)? {THEY}\b",
    rf"{FROM}{DONE} (?:dang nhap|quet)(?: vao)?(?: cai| duong)? (?:link|web|trang|ma qr)\b",
    r"\bi(?: have| ve| just| already)* (?:sent|transferred|paid|wired)\b(?: \w+){0,4}? (?:money"
    r"|MONEY|\d+|scammers?|them|him)\b",
    r"\bi(?: have| ve| just| already)* (?:gave|given|shared|told|sent|read|entered|typed)\b(?:"
    r" \w+){0,4}? (?:otp|passwords?|pin|cvv|card|code|bank details|account number)\b",
    r"\bentered my (?:\w+ )?(?:password|pin|otp|card|details)\b",
    rf"{ENGLISH_ONE} (?:give|gives|gave|tell|told|read|sent|send|typed|entered|shared)\b(?: "
    rf"\w+){{0,4}}?"
    r" (?:otp|code|codes|pin|password|passwords|card number|card)\b",
    rf"{ENGLISH_ONE} (?:sent|send|transferred|paid|lost|gave)\b(?: \w+){{0,4}}? (?:money|MONEY"
    rf"|million"
    r"|savings|usd)\b",
    r"\bi(?: have| ve| just)* installed (?:their|his|the) app\b",
)  # fmt: skip

# It was taken, or the writer was deceived.
TAKEN = any_of(
    # It was there, and is not any more.
    rf"\bMONEY\b.*\b{PURSE}\b.*\b(?:nay|gio|sang|chieu|hom|mo|xem|kiem tra|coi)\b.*\bcon(?:"
    rf" (?:dung|co|moi|lai"
    r"|vong ven|vai|duoc|tron))* (?:MONEY|ZERO)$",
    rf"\b(?:con|de|gui|bo)(?: \w+){{0,3}}? MONEY\b.*\b{PURSE}\b.*\b(?:mo ra|vo coi|kiem tra|xem"
    rf" lai|nay|gio)\b.*"
    r"\b(?:sach bach|sach tron|trong khong|trong tron|het sach|trang tron|con 0)\b",
    r"\bMONEY (?:\w+ ){0,2}?(?:di tong|bay mau|di tieu|bay sach|tieu tung|di doi)\b",
    r"\b(?:giu|quy|tien)\b.*\bMONEY\b.*\bmuon\b.*\b(?:te ra|hoa ra|thi ra|moi biet) (?:\w+"
    r" ){0,3}?(?:bi )?(?:hack|gia|mat nick)\b",
    rf"{FROM}(?:da |vua |moi )?mat (?:co|moi|chi|tam) MONEY\b(?=.*\b(?:bao|ke|lua|duoc khong"
    rf"|lam sao)\b)",
    r"\b(?:lai|bi|tu nhien|tu dung)(?: \w+)? tru (?:di |mat |luon )?MONEY\b(?=.*\b(?:la sao|sao"
    r" vay|khong mua|dau co|chua thay)\b)",
    rf"{FROM}(?:da |vua |moi )?mat (?:gan |hon |het )?MONEY",
    rf"\bbi (?:{THEY} |nguoi ta )?{CHEAT}(?: mat| het| lay| gan| hon){{0,3}} MONEY",
    # By somebody, in whatever way: who it was, what they pretended, how much.
    rf"\bbi (?:{THEY}|so la|nguoi la)(?: (?!(?:khong|chua|dinh|suyt|neu|keu|doi|doa|bao)\b)\w+)"
    r"{0,6}? (?:lua|gat|lay|du|ru|cuom|rut|moc|boc hoi)(?: (?!(?:khong|chua|cho|de)\b)\w+){0,3}?"
    r" MONEY\b",
    rf"\b{THEY} (?:da |vua |moi )?(?:lua|gat)(?: het| mat| duoc)? MONEY (?:vao|vo|qua|bang)\b",
    rf"\b{MYSELF}(?: vua| da| moi| lai| roi)? bi (?:{THEY} )?lua(?: dao| roi| that"
    rf"| qua)*(?! \w*\b(?:khong|hong"
    r"|hay|chang|gi|sao))\b",
    r"^(?:da |vua |moi |lai )?bi lua(?: dao| mat| tien)?(?: roi| mat)?$",
    r"\bbi (?:(?!(?:hack|nghi|doa|keu|bao|lua|gat)\b)\w+ ){1,4}?(?:lua|gat)(?: dao| mat| het| lay"
    r"| tinh| lua| gat| sach| ca){0,4} (?:tien|von|vang)\b(?! (?:thi|khong)\b)",
    rf"^(?:so )?{THEY} (?:da |vua |moi )(?:lay|lua|gat) (?:mat |het )?tien (?:cua )?{ME}\b",
    rf"\blua(?: dao| gat| mat| het| lay)* {ME}\b{FEW} (?:MONEY|tien)\b",
    r"\bbi (?:lua|lay|rut|tru|mat|hack|chiem|quet)(?: (?!muon|vay|hoi|xin|nho|nhan)\w+){0,2}"
    r" tien\b",
    rf"{FROM}(?:da |vua |moi )?(?:mat|bay)(?: het| sach| luon| nhieu| toan bo)? tien\b",
    rf"\btien (?:(?:trong|cua|o|ben) \w+(?: \w+){{0,2}}? )(?:da |bi |tu |dung |nhien )*{LOST}\b",
    r"\btien (?:\w+ ){0,6}?(?:bay mat|bien mat|bay (?:het|sach)|mat sach|khong canh ma bay)\b",
    rf"\b{PURSE}\b{FEW} (?:chi )?con (?:ZERO|0)\b",
    rf"\b(?:tru|rut|mat|quet) MONEY (?:trong|o|tu|cua|khoi) {PURSE}\b",
    rf"\b{PURSE}\b(?: \w+){{0,6}}? (?:bi )?(?:mat|bay|tru|rut|quet|lay)\b(?: \w+){{0,2}} MONEY",
    rf"\b(?:tai khoan|the)\b{FEW} bi (?:rut|quet|lay|tru|hut) (?:het|sach|trom|mat)\b",
    r"\bbi chiem doat\b",
    rf"\b{THEY} (?:da |vua |moi )?(?:lay|rut|tru|quet|chuyen) (?:het|sach|mat|toan bo|luon|cua"
    rf"|{MYSELF})\b{FEW} ?(?:tien|MONEY|{PURSE})\b",
    r"\bi (?:have been|was|got|ve been|am|m) (?:scammed|cheated|tricked|defrauded|robbed)\b",
    r"\b(?:i )?(?:have )?lost(?: all)?(?: my| the)? (?:money|savings)\b",
    r"\b(?:they|he|she|someone|somebody|scammers?|thieves) (?:has |have |just )?(?:took|taken"
    r"|stole|stolen|emptied|drained|withdrew|cleaned out|transferred|scammed|cheated)\b(?:"
    r" \w+){0,2}? (?:my|me|our)\b",
    r"\bmy (?:\w+ )?(?:money|savings|salary) (?:is|are|was|has|have)(?: all| been)? (?:gone"
    r"|missing|stolen|taken|disappeared|lost)\b",
)  # fmt: skip

# Somebody else is in the account or the telephone.
SEIZED = any_of(
    rf"\b(?:tai khoan|the)\b{FEW} bi (?:nguoi|ai|ke|thiet bi|may)(?: \w+){{0,2}} (?:dang nhap"
    r"|dung|vao|chiem|xai)\b",
    rf"\b(?:tai khoan|sim|the)\b(?! (?:facebook|fb|zalo|game|tiktok|youtube|gmail)){FEW} (?<!co"
    r" )bi (?:\w+ )?(?:chiem quyen|dieu khien|kiem soat|hack|chiem mat)\b",
    r"\bmy (?:\w+ ){0,2}?(?:bank|account|card|phone|sim)(?: \w+)? (?:is|was|got|has been|been)"
    r" (?:hacked|emptied|drained|compromised|hijacked|stolen|taken over)\b",
)  # fmt: skip

NOT_YET = Pattern(
    r"\b(?:chua|khong|suyt|sem|dinh|sap|neu|se|dung|tranh|khoi|keo|ke|never|not|didn|didn t|if"
    r"|nguy co|lo so|so|nham nguoi|phai|co the|may la)(?: bi| co| he| phai| ai| toi| lo)? ?$"
)
# A plan that the writer stopped.
STOPPED = Pattern(
    r"\b(?:toi|em|con|minh|chau) (?:\w+ )?(?:can|ngan|chan)(?: lai| duoc| kip)*$"
    r"|\b(?:toi|em|con|minh|chau) (?:dang )?o nha(?: \w+)? (?:lam sao|sao|cach nao)(?: \w+)?"
    r" (?:can|ngan|chan|giu)\b"
)
# What the caller says or wants, right before it: "no doi toi chuyen".
RELAYED = Pattern(
    r"\b(?:bao|keu|doi|bat|yeu cau|nho|dan|rang|kieu|moi)(?: la| rang| toi| em| con| minh| me|"
    r" ba)? ?$"
)
SOMEBODY_SAYS = Pattern(
    r"\b(?:no|ho|tin|tin nhan|cong an|ngan hang|nguoi ta|tong dai|can bo|nhan vien|ong ay|co"
    r" ay)(?: \w+)? (?:bao|noi|goi|nhan|keu|doa)\b"
    r"|\b(?:goi|xung|nhan tin)\b.*\b(?:noi|bao|keu|bieu|thong bao)(?: (?:la|rang|cai|the|tk|tai "
    r"khoan|cua))* ?$"
)
# To the reader or to many: no resident's own words.
GAINED = Pattern(
    r"\b(?:got|was|were|gets|get|been|is|they|really|already) paid\b(?! (?:out|by me|the))"
    r"|\bduoc (?:tra|nhan|chuyen|ck)\b(?!.*\b(?:nap|nop|dong|lua|chan|rut)\b)"
    r" (?:\w+ ){0,3}?(?:MONEY|tien|luong)\b"
)
"""Money that came in."""
NOTICE = Pattern(
    r"\b(?:quy khach|kinh gui|vui long|chung toi|chung em|luu y|canh giac|qc|tb|khuyen cao|nan"
    r" nhan|nguoi dan(?! ba| ong)|tren (?:tivi|ti vi|bao)|tren mang (?:noi|bao|dang|day)|(?:nhieu"
    r"|co|mot so) nguoi(?: da)? bi|(?<!toi )(?<!em )ban (?:bi|da|dang|se|vua)|(?:cua|tai khoan"
    r"|so) ban(?! (?:toi|em))|nap (?:them|the|tien) de|toi da MONEY|cho (?:em|anh|minh|e|a) muon"
    r"|^ban co)\b"
)
MAYBE_NOTICE = Pattern(r"\b(?:lien he|canh bao|trung thuong|uu dai|khach hang|neu|your)\b")
FIRST_PERSON = Pattern(
    r"\b(?:toi|em|con|chau|minh|i)(?: vua| moi| tro)? (?:da|lo|bi|vua|chuyen|mat|nop|dong|nap|doc"
    r"|gui|sent|gave|lost|paid|was)\b"
)
LONG_AGO = Pattern(
    r"\b(?:nam ngoai|nam truoc|nam kia|ngay xua|hoi xua|hoi nho|may nam|nam 20\d\d|last year"
    r"|years ago)\b"
)
AND_NOW = Pattern(r"\b(?:gio(?! (?:bao|to|khai|con))|hom nay|moi day|vua roi|hom qua|sang nay)\b")
HEARD_OF = Pattern(r"^(?:\w+ ){0,2}?nghe (?:noi|dau|ke|don|tin)\b(?!.*\b(?:toi|em|minh|loi)\b)")
"""A rumour."""
# "mat tien" is a shop front too, and a phone's credit is no bank account.
FRONT = Pattern(
    r"\b(?:nha|dat|lo dat|ban|can ho|kiot) mat tien\b|\bmat tien (?:duong|hem|pho|kinh doanh|quoc"
    r" lo|ql|\d+ ?m\b|dep|rong|dien|nuoc|cuoc|phi)|\btien (?:dien thoai|cuoc|mang|data|dt|4g"
    r"|trong may(?! (?:toi )?(?:het|mat|bi|bay|sach)\b))\b"
    r"|\b(?:danh ba|song|hinh|tin nhan|du lieu|file|lieu)(?: \w+){0,4}? mat (?:het"
    r"|sach)\b|\bmat (?:het|sach) (?:ca )?(?:song|mang|danh ba|hinh|tin nhan|du lieu|dien|pin"
    r"|lieu)\b"
)
ASKED = Pattern(
    r"\b(?:lay|co|biet) so (?:\w+ ){0,3}o dau\b"
    r"|\b(?:co )?mat tien (?:gi )?(?:khong|hong|chi)\b|\bco (?:bi )?mat tien\b|^(?:da |co )?bi"
    r" lua(?: dao)? (?:thi|khong|hay|la)\b|\bco ai (?:\w+ )?bi\b.{0,50}\b(?:chua|khong)$"
)
# Of a payment: who got it says whether anything is wrong.
VILLAIN = Pattern(
    r"\b(?:no|chung no|ho|lua|gia|mao danh|ke|web|link|app|nguoi la|zalo|otp|nguoi ta|lo|them"
    r"|nguoi (?:quen )?(?:tren|qua|ben) (?:mang|tiktok|facebook|face|game|telegram))\b"
)
_WHOM = r"(?:con|em|me|ba|bo|anh|chi|chau|ong|shop|ban|vo|chong|co|chu|bac)"
_SOFTLY = r"(?:nhe|nha|nhen|nghe|a|ah|do|ha|roi a|rui)"
# A fine that was paid; what a customer tells a shop.
SETTLED = Pattern(
    r"(?:\b(?:nop|dong) phat\b|\b(?:quet|chup|gui|nop|dua|lam|cai|xac thuc)\b(?: \w+){0,5}?"
    r" (?:cho|o|tai(?! khoan)|ngoai) (?:\w+ )?(?:cong an (?:xa|phuong|huyen)|ngan hang|uy ban"
    r"|ubnd|quay|truong|tram y te|benh vien)\b|\b(?:ban|thu mua)\b(?: \w+){0,4}? (?:lay|nhan"
    r"|thu) tien\b|\btien thue (?:nha|phong|tro|dat)\b|\btien (?:dien|nuoc|mang|internet|rac|hoc"
    r"|bao hiem)\b(?: \w+){0,4} tru MONEY\b)(?!.*\b(?:lua|gia|no|ho|lo|link|zalo|mang|goi|nguoi"
    rf" la|ke|mat het|chan)\b)|(?:\broi {_SOFTLY} (?:{_WHOM}|shop)\b|\b(?:kiem tra|check|xem) giup"
    r" (?:em|minh|shop)\b)(?!.*\b(?:lua|gia|no|ho|lo)\b)"
)
HONEST = Pattern(
    r"\btien (?:an|hoc|dien|nuoc|gao|gas|cam|rau|thit|sach|thue|nha|tro|phong|hang|xang|com"
    r"|luong|thuoc|hui|sua|quy|ca phe"
    # "Tien cho" is what the market costs; to a number or an account it is money that is gone.
    r"|cho(?! (?:so|tai khoan|\+?[0-9]|MONEY|ZERO))"
    r"|phan|giong|mung|cuoi|com|internet|wifi|rac|hop|le)\b"
    r"|\b(?:hoc|vien|doan|dang|cong doan) phi\b"
    r"|\bphi (?:giu xe|gui xe|ve sinh|thuong nien|quan ly|dich vu)\b"
    r"|\bnap (?:tien|the) (?:dien thoai|4g|data|cuoc)\b"
    r"|\b(?:dat coc|coc|tien|dam) cuoi\b"
    r"|\b(?:gui|chuyen|chuyen khoan|dua)(?: tien)?(?: ve)?(?: cho)? (?:me|ba|bo|vo|chong|con|ong"
    r"|chau)"
    r"(?: (?:toi|em|minh))?(?: tien| MONEY)? roi(?: (?:nha|nhe|a|day))*$"
    rf"|\bcho {_WHOM}(?! (?:ta|ay|do|kia|la|toi|cong an))\b(?: \w+){{0,3}} {_SOFTLY}$"
)
ASKED_OF_READER = Pattern(rf"\bchua(?: (?:{_SOFTLY}|{_WHOM}|vay|the|nhi|ta))*$")
# "Chuyen tien roi nhan hang": first pay, then get.
FIRST_PAY = Pattern(
    r"\broi (?:(?:em|e|minh|ben|shop|anh|chi|a|ban|se|moi) )*(?:nhan (?!ra)|giao|lay(?! lai)|de"
    r" (?!ma)|ship|mang|gui (?!no|ho)|mo |duoc |moi )"
)

PAID_ALREADY = Pattern(
    rf"\b(?:da|lo|vua|moi|toi|em|con|chau) (?:(?:da|lo|vua|moi|phai) )?{PAY}(?: \w+){{0,4}}? "
    rf"(?:MONEY"
    r"|tien)\b|\bMONEY(?: \w+){0,3} roi\b"
)
ORDERS = Pattern(
    r"\b(?:goi|xung|keu|bao|noi|nhan(?= (?:tin|toi|em|la|bao))|bieu|yeu cau|doi|shipper|tong dai"
    r"|nhan vien|thang|dua|no|ho|nguoi la)\b"
)
TOLD_TO = Pattern(
    r"\b(?P<how>(?:thi|phai|bieu|keu|bao|nho|cu|xong|muon (?:\w+ ){1,3}thi)"
    r"(?: (?:toi|em|con|minh|chau|me|ba|bo|ho|anh|chi|co|cu|phai|qua))*)"
    r" (?:chuyen khoan|chuyen|doc|nop|nap|dong|gui|dua|nhap|cai|tai|quet|coc|tra)\b"
    r"(?!(?: \w+){0,6}? (?:roi|xong|mat|luon|het)\b)"
    r"(?!(?: \w+){0,10}? cho (?:no|ho|nguoi ta|nguoi do) (?:roi|xong|luon|het)\b)"
)
"""Orders of scammers: ``muon huy thi doc 6 so``, ``bieu toi cai app``."""
SUPPOSED = Pattern(
    r"^(?:neu|gia su|lo ma|vi du|chang may|le ra|truong hop|if)\b|\b(?:neu|lo ma) (?:\w+"
    r" ){0,3}(?:lo|da|bi|chuyen|doc|mat|dua|cho)\b.{0,60}\b(?:thi|co|sao)\b|\b(?:co nen|nen hay"
    r" khong|phai khong nen|duoc khong nen)\b|^(?:co|lieu) (?:nen|phai) |^(?:chuyen|chuyen khoan"
    r"|gui) (?:\w+ )?nham thi (?:co|lam)\b"
)
_PAID = (
    r"(?:^|\b(?:khong|ai|chua|nay|do|roi|\d{8,}) )(?:toi|tui|em|minh|con|chau)"
    r"(?: (?:da|vua|moi|lo|cung|tin))* (?:chuyen khoan|chuyen|nop|coc|dat coc)\b"
    r"(?!.*\b(?:nham|tra no|ship|cod|neu|dinh|tinh|sap|co nen|duoc khong)\b)"
)
PAID_ASKED = Pattern(
    rf"^(?=.*\blua\b).*?{_PAID}(?: \w+){{0,5}}? (?:MONEY|roi|xong)\b"
    rf"|{_PAID}(?=.*\b(?:MONEY|roi|xong)\b)(?: \w+){{0,2}}? (?:cho|vao|qua)"
    r" (?:(?:so|so tai khoan|tai khoan) )?(?:nay|do|no|ho|\d{8,})\b"
)
"""Beside a question: the writer has paid the person or number that the question is about."""
ORDERED = Pattern(
    r"^(?!.*\b(?:toi|tui|minh|lo|da|vua|tuong|nghi|ai ngo|tru|bay|roi la|mat (?:tien|het|sach"
    r"|MONEY|luon))\b)(?!(?:em|con|chau|me|ma|ba|bo|vo|chong)\b)"
    r".*\b(?:doc|gui|nhap|chuyen|nop|nap|dong|dien|khai|quet|bam|cai)\b.*"
    r"\bla (?:xong|duoc|ok|oke)\b(?! ma\b)"
    r"(?!.*\b(?:roi|xong|het|mat|lien|luon|gio|sao|ai|chan|thui|khong (?:\w+ )?(?:duoc|thay))\b)"
    r"|^(?!.*\b(?:toi|tui|minh|lo|da|vua|tru|bay|mat (?:tien|het|sach|luon|MONEY|\d+))\b)"
    r"(?!.*\b(?:roi|xong|mat|luon)$)"
    r"(?!.*\b(?:em|con|chau|me|ma|ba|bo|vo|chong)(?: \w+)? (?:nhap|doc|bam|an|chuyen|chia se|lam"
    r"|gui(?! nhau))\b)"
    r".*\b(?:chia se|share|gui|chuyen tiep)(?: \w+){0,4}? \d+ (?:nhom|nguoi|ban)\b(?: \w+){0,4}?"
    r" (?:roi|de|va|xong|thi) (?:bam|nhan|an|lay|mo|vao)\b"
)
"""An order and its promised end (``doc ma la xong``), or to share with a number of people and then
press: no word behind it says that it was done."""
# Right after a scam was talked of.
DENIED = Pattern(
    r"\b(?:chua|khong|dau co|dau|sap|dinh|tinh|dang tinh|suyt)\b(?! \w* ?(?:biet|ro|lay lai|rut"
    r" duoc))"
)
DONE_AND_LOST = Pattern(
    r"\b(?:quet|bam|nhap|lam|vao|mo|chuyen|doc|gui|cai|tai|nop|nap)(?: \w+){0,3}? (?:xong|roi)"
    r"(?: (?:la|thi|lien|bi|thay|no|ho|tu nhien|tai khoan|trong|app|the))*"
    r" (?:mat|bay|tru|rut|het)(?: (?:het|gan|hon|luon|sach|mat))* MONEY"
)
"""The writer did what the caller wanted, and money is gone."""
DID_AS_TOLD = Pattern(
    rf"\b{ANYONE}(?: \w+){{0,2}}? (?:bao|keu|doi|bat|yeu cau|bieu|noi)\b(?: \w+){{0,3}}?"
    r" (?P<deed>nop|dong|nap|chuyen khoan|chuyen|gui|coc|mua|doc|khai|nhap)\b.*"
    r"\b(?:toi|em|minh|con|chau|me|ba|bo|vo|chong|nha toi) (?:(?:cung|da|lien|tin|nen|so qua) )*"
    r"(?P=deed)\b(?: (?:ca|het|luon|du|theo|hai|2|ba|3|may|lan|roi|xong|mat|nhu|vay|cho|no|ho"
    r"|MONEY))+"
    r"(?! (?:khong|chua|dau)\b)"
)
"""The order, and that the same was done: ``bao dong phi, em dong ca hai lan``."""
NOT_PAID_OUT = Pattern(
    r"^(?=.*\brut(?: tien| von| lai)? (?:khong|chua|hoai khong) (?:ra|duoc|ve|cho)\b)"
    r"(?=.*\b(?:dong|nop|nap|chuyen)(?: \w+){0,2}? (?:them|thue|phi|MONEY)\b)"
    r"(?=.*\b(?:no|ho|app|san|nhiem vu|trang|web|admin|quan ly|sep|nguoi ta)\b)"
)
"""Money is in, does not come out, and more is wanted."""
TAG = Pattern(
    r"\b(?:muon|tre|mat|lau|tieu|xong|chet)(?: \w+){0,3}? (?:dung|phai) (?:khong|hong|ha)\b"
    r"|\b(?:con|co)(?: \w+){0,3}? (?:kip|lay|rut|duoc|cuu|cach|giai quyet|lay lai)(?: \w+){0,3}"
    r" khong\b|\bkip (?:khong|hong|ha)\b"
)
"""A question that is hung on denies nothing: ``muon roi dung khong``."""
SECRET_GIVEN = Pattern(
    r"\b(?:lo|lo tay|tro|trot|da lo)(?: (?:tay|dai|tin|bam|vao|vo|luon))* (?:nhap|dien|khai|go|doc"
    r"|gui|dua|cho|noi|chup|ghi|cung cap|nhan)(?: (?!(?:chua|khong|thi|ma no|neu|sai|dau)\b)\w+)"
    r"{0,5}?"
    r" (?:so the(?! (?:can cuoc|cccd|bao hiem|cao|hoc|thanh vien))|cvv2?|cvc|otp"
    r"|ma (?:otp|xac nhan|xac thuc|pin|cvv)"
    r"|mat khau(?! (?:wifi|zalo|facebook|face|game|gmail))|so (?:dang |o |in )?(?:sau|mat sau) the"
    r"|(?:hai|2|ca hai|ca 2) mat the(?! (?:can cuoc|cccd)))\b"
)
"""By mistake a secret of an account was given."""
SECRET_HANDED = Pattern(
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
"""Just now a secret was put into somebody's hands."""
SIGNED_AWAY = Pattern(
    r"^(?=.*\b(?:so do|so hong|bia do|giay (?:to )?(?:ban )?(?:nha )?dat"
    r"|(?:giay|hop dong)(?: to)? (?:ban|mua ban|chuyen nhuong|sang ten|sang nhuong)"
    r" (?:dat|ray|vuon|nha|lo|re|ruong))\b)"
    r"(?=.*\b(?:bi (?:\w+ )?(?:gat|lua|du|ep)|lo|tro|gat|lua)\b)"
    r"(?=.*\b(?:ky|lan tay|diem chi|cong chung|sang ten|thanh (?:ten|giay)|mat)\b)"
    r"(?!.*\b(?:chuyen khoan|ngan hang|the chap|chua ky|khong ky|chua lan)\b)"
)
"""Land papers were signed away by deceit."""
MAY_BE = Pattern(
    r"\b(?:lo ma|co khi|neu|nho|nguoi nao|ai|ai do|nguoi|ba con|khach|dung|tranh|keo|suyt|xem|xiu"
    r"|chut|tinh|dinh)(?: (?:ma|da|bi|co|nao|nua|chut|xiu))* ?$"
)
"""Right before it: somebody in general."""
STILL_ASKED = Pattern(
    r"\b(?:co nen|nen khong|duoc khong|phai khong|khong vay|hay khong|sao khong)\b"
)
RATHER = ("cards", "deposit", "posted")
"""Kinds whose first act is more than the bank's, if the text reports both."""
AFTERWARDS = Pattern(
    rf"^(?:{ME} (?:{ME} )?)?(?:da |lo |vua |moi |tro )?(?:chuyen khoan|chuyen|gui|nop|dong|nap"
    r"|coc|chup|ky|ghi|quay|dua|cho|doc|noi|bam|an|nhap|dien|khai|quet|quet mat|cai|tai|tra|lam "
    r"theo|lam|dang nhap"
    r"|vo|vao"
    r"|mua)(?:"
    rf" \w+){{0,4}}? ?(?:roi|mat|xong|het|luon|het roi|MONEY)$|^(?:{ME} |het |mat |tong |ca thay "
    r"|khoang |gan |hon |la |tat ca |cong |bi |da |nap |dong |chuyen |gui )*MONEY(?: (?:roi|luon"
    r"|lan|do|a|oi|ban nay|hom qua))*$|^(?:lo|da)(?: \w+){0,3} roi$|^(?:lo roi|xong roi|mat roi"
    r"|mat het|mat tien|bi roi)$"
    r"|^(?:\w+ ){1,9}(?:chup|dong|nop|nap|chuyen khoan|chuyen|coc|dua|doc|nhap|khai|cai|tai|ky"
    r"|mua|tra)"
    r"(?: (?:het|mat|tien|luon|cho no|theo|them))* roi$"
)

PRETEXT = Pattern(
    r"\b(?:goi|xung|gia danh|nhan tin|zalo|bao|keu|doi|hoi|nho|xin)\b.*\b(?:ma|otp|cvv|so the"
    r"|mat khau|the"
    r"|(?<!hoc )phi|thue|phat|han muc|nang cap|trung thuong|qua|(?<!ngan )hang|ho so|tai khoan"
    r"|MONEY|link|app|cccd|can cuoc|chung minh|chuyen tien|chuyen khoan|nap tien)\b"
)
DONE_AT_LAST = Pattern(
    rf"\b(?:(?:{ME}|vo toi|chong toi|me toi|ba toi) )?(?:da |lo |vua |moi |cung |lai )*"
    r"(?P<verb>chuyen khoan|chuyen|gui|nop|dong|nap|coc|dua|doc|noi|nhap|khai|cung cap|ghi|dien|go"
    r"|viet|cai|tai)"
    r"(?: (?:cho|no|ho|het|lai|ma|so|the|tien|MONEY))* (?:roi|mat roi|xong roi|luon roi|het roi)$"
)
"""After a pretext: that it was done, as the last words."""

REPORTED_SPEECH = Pattern(r"\b(?:noi|bao|keu|nhan|rang|xin|moi|hoi)(?: la| rang)?(?: \w+)? ?$")
"""Right before a saying: a caller says so."""
IN_WORDS = Pattern(
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
"""About talk with one's own people, it means talk."""
_STILL_ON = (
    r"(?: \w+){0,3}? (?:tieng|phut|gio|lau|suot|hoai|tu (?:sang|trua|chieu|toi|hoi|nay))"
    r"(?: \w+){0,4}? (?:chua|khong)(?: (?:chiu|cho|dam|duoc))* (?:tat|cup|ngat|buong|dung|xong)"
)
KIN_ON_THE_LINE = (
    r"\bgoi (?:cho )?(?:me|ba|bo|ong|vo|chong|cha|ma|con|chi|anh|noi|ngoai)(?: (?:toi|tui|em|minh"
    rf"|con|chau|noi|ngoai|gai|trai))*{_STILL_ON}\b|"
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
ON_THE_LINE = Pattern(KIN_ON_THE_LINE)
NOT_DONE = (SUPPOSED, ORDERED, STOPPED, FRONT, ASKED, SETTLED, GAINED)
"""Words that make it a question, a plan or something else than a loss."""

"""The ways in which people say that their money or a secret is gone: folded, Telex undone.

``MONEY`` stands for an amount, ``ZERO`` for none left (`flows.panic` puts them there). Each group
of sayings has its own doubts: what makes it a question, an order, or somebody else's story.
"""

from __future__ import annotations

import re

from flows.number_tables import BANKS

SHORT = {
    "ck": "chuyen khoan", "tk": "tai khoan", "ko": "khong", "k": "khong", "hok": "khong",
    "khg": "khong", "hong": "khong", "kg": "khong", "dc": "duoc", "r": "roi", "t": "toi",
    "tui": "toi", "tao": "toi", "mk": "mat khau", "pass": "mat khau", "ng": "nguoi",
    "lod": "lo", "chuen": "chuyen", "cmnd": "cccd", "cmt": "cccd", "stk": "so tai khoan",
}  # fmt: skip

_KIN = "toi|em|con|chau|minh|me|ba|bo|vo|chong|ong|ma|cha|chi|anh|co|bac|di|cau|nha|ta|e|c|a|m"
_ME = rf"(?:{_KIN})"
_I = r"(?:toi|em|con|chau|minh)"
_THEY = r"(?:no|chung no|bon no|tui no|ho|ke gian|ke lua dao|bon lua dao|tui lua dao|chung)"
_FROM = rf"(?:^|\b{_ME} |\b(?:roi|va|nen|thi|ma|lai|cung|loi|xong|la|cho|bi|a|link|web) )"
_DONE = r"(?:da lo|lo tay|da|lo|vua lo|vua moi|vua|moi lo|moi|tro)"
_SECRET = (
    r"(?:otp|mat khau|ma xac thuc|ma xac nhan|ma pin|cvv|cvv2|so the|ma ngan hang|ma the"
    r"|thong tin (?:the|tai khoan|ngan hang)|the ngan hang|the tin dung)"
)
_PERSONAL = r"(?:cccd|can cuoc|chung minh|thong tin ca nhan|khuon mat|van tay|so tai khoan)"
_PAY = r"(?:chuyen khoan|chuyen|gui|nop|dong|nap|ban|coc|dat coc|tra)"
_PAID = (
    r"(?:chuyen khoan|(?:chuyen|gui|nop|dong|nap|ban) (?:\w+ )?(?:tien|MONEY)|"
    r"(?:nop|dong|tra|chuyen) (?:le )?phi|nap (?:the|the cao|ma the)\b|dat coc|"
    r"(?:mua|gui|doc|cho) (?:\w+ ){0,2}the cao)"
)
_GIVE = r"(?:doc|noi|cho|dua|gui|cung cap|khai|nhap|nhan|dien|chup)"
_OPEN = r"(?:bam|nhan|mo|vao|truy cap|an|click|dang nhap|quet)"
_LOST = r"(?:mat|bay|bien)(?: het| sach| luon| gan| hon| dau| toan bo)*"
_PURSE = r"(?:tai khoan|the|vi|momo|so tiet kiem|so)"
_SOME = r"(?: \w+){0,5}?"
_FEW = r"(?: \w+){0,3}?"

_BANK = rf"(?:{'|'.join(sorted(BANKS))})"

# The writer sent money or told a secret.
DID = re.compile(
    rf"{_FROM}{_DONE} {_PAID}"
    rf"|{_FROM}{_DONE} chuyen(?: het| luon| cho| qua| vao| nham)? ?(?:\d|het|tien|cho)"
    rf"|\blo {_PAY}\b"
    rf"|{_FROM}{_PAID}{_SOME} (?:roi|mat roi)\b"
    rf"|{_FROM}{_PAY}(?: \w+)? MONEY{_FEW} roi\b"
    rf"|{_FROM}{_PAY}(?: qua| vao| bang| tu| cho no)* {_BANK}{_FEW} roi\b"
    rf"|{_FROM}{_DONE} {_GIVE}{_SOME} {_SECRET}\b|\blo {_GIVE}{_SOME} {_SECRET}\b"
    rf"|{_FROM}{_GIVE}{_SOME} {_SECRET}{_SOME} roi\b"
    rf"|(?:^|\b{_I} ){_GIVE} (?:cai )?(?:ma|{_SECRET})(?: \w+){{0,3}}?"
    rf" (?:cho|qua) {_THEY}(?: roi)?$"
    rf"|{_SECRET} (?:\w+ )?(?:da|lo) {_GIVE}\b"
    rf"|{_FROM}{_DONE} {_GIVE}{_SOME} {_PERSONAL}{_FEW} (?:cho|qua|vao|tren) "
    rf"(?:{_THEY}|nguoi la|link|web|trang|app)\b|\blo {_GIVE}{_SOME} {_PERSONAL}\b"
    rf"|{_FROM}{_DONE} {_GIVE}{_SOME} {_PERSONAL}(?: \w+)? {_THEY}\b"
    rf"|{_FROM}{_DONE} (?:dang nhap|quet)(?: vao)?(?: cai| duong)? (?:link|web|trang|ma qr)\b"
    rf"|\blo {_OPEN}(?: vao)?(?: cai| duong)? (?:link|web|trang|ma qr|ma)\b"
    rf"|\blo (?:cai|tai)\b{_FEW} (?:app|apk|ung dung|phan mem|ve|roi)\b"
    rf"|{_FROM}{_DONE} (?:cai|tai)(?: \w+)? (?:app|apk|ung dung|phan mem)(?: \w+)?"
    rf" (?:{_THEY}|la|gia|doc)\b"
    r"|\bi(?: have| ve| just| already)* (?:sent|transferred|paid|wired)\b(?: \w+){0,4}? "
    r"(?:money|MONEY|\d+|scammers?|them|him)\b"
    r"|\bi(?: have| ve| just| already)* (?:gave|given|shared|told|sent|read|entered|typed)\b"
    r"(?: \w+){0,4}? (?:otp|passwords?|pin|cvv|card|code|bank details|account number)\b"
    r"|\bentered my (?:\w+ )?(?:password|pin|otp|card|details)\b"
    r"|\bi(?: have| ve| just)* installed (?:their|his|the) app\b"
)

# It was taken, or the writer was deceived.
TAKEN = re.compile(
    rf"{_FROM}(?:da |vua |moi )?mat (?:gan |hon |het )?MONEY"
    rf"|\bbi lua (?:dao )?(?:mat |het |lay )?(?:gan |hon )?MONEY"
    rf"|\b{_I}(?: vua| da| moi| lai| roi)? bi lua"
    r"(?: dao| roi| that| qua)*(?! \w*\b(?:khong|hong|hay|chang|gi|sao))\b"
    r"|^(?:da |vua |moi |lai )?bi lua(?: dao| mat| tien)?(?: roi| mat)?$"
    r"|^(?:da |vua |moi |lai )?bi lua(?: dao)? (?:roi|mat)\b"
    rf"|\blua(?: dao| gat| mat| het| lay)* {_ME}\b{_FEW} (?:MONEY|tien)\b"
    r"|\b(?:lay|rut|hut|cuom)(?: \w+){0,2} tien(?: \w+){0,3} roi\b"
    rf"|\b{_THEY} (?:da |vua |moi )?(?:lua|cuom|hut|chiem doat|lay cap|an cap)\b"
    rf"{_FEW} (?:tien|MONEY)"
    rf"|\b{_THEY} (?:da |vua |moi )?(?:lay|rut|tru|quet|chuyen)"
    rf" (?:het|sach|mat|toan bo|luon|cua|{_I})\b{_FEW} ?(?:tien|MONEY|{_PURSE})\b"
    r"|\bbi (?:lua|lay|rut|tru|mat|hack|chiem|quet)"
    r"(?: (?!muon|vay|hoi|xin|nho|nhan)\w+){0,2} tien\b"
    rf"|{_FROM}(?:da |vua |moi )?(?:mat|bay)(?: het| sach| luon| nhieu| toan bo)? tien\b"
    r"|\b(?:mat|bay|tru|rut)(?: het| sach| luon)? tien(?: \w+){0,4} roi\b"
    rf"|\btien (?:(?:trong|cua|o|ben) \w+(?: \w+){{0,2}}? )(?:da |bi |tu |dung |nhien )*{_LOST}\b"
    r"|\btien (?:\w+ ){0,3}?(?:bay mat|bien mat|bay het|mat sach|khong canh ma bay)\b"
    rf"|\b{_PURSE}\b{_FEW} (?:chi )?con (?:ZERO|0)\b"
    rf"|\b{_PURSE}\b{_FEW} (?:bi )?(?:mat|bay|tru|rut|quet|lay)\b(?: \w+){{0,2}} MONEY"
    rf"|\b(?:tai khoan|the)\b{_FEW} bi (?:rut|quet|lay|tru|hut) (?:het|sach|trom|mat)\b"
    r"|\bbi chiem doat\b"
    r"|\bi (?:have been|was|got|ve been|am|m) (?:scammed|cheated|tricked|defrauded|robbed)\b"
    r"|\b(?:i )?(?:have )?lost(?: all)?(?: my| the)? (?:money|savings)\b"
    r"|\b(?:they|he|she|someone|somebody|scammers?|thieves) (?:has |have |just )?"
    r"(?:took|taken|stole|stolen|emptied|drained|withdrew|cleaned out|transferred|scammed|cheated)"
    r"\b(?: \w+){0,2}? (?:my|me|our)\b"
    r"|\bmy (?:\w+ )?(?:money|savings|salary) (?:is|are|was|has|have)(?: all| been)? "
    r"(?:gone|missing|stolen|taken|disappeared|lost)\b"
)

# Somebody else is in the account or the telephone.
SEIZED = re.compile(
    r"\b(?:may|dien thoai|tai khoan|sim|the)\b(?! (?:facebook|fb|zalo|game|tiktok|youtube|gmail))"
    rf"{_FEW} bi (?:\w+ )?(?:chiem quyen|dieu khien|kiem soat|hack|chiem mat)\b"
    rf"|\b(?:tai khoan|the)\b{_FEW} bi (?:nguoi|ai|ke|thiet bi|may)(?: \w+){{0,2}}"
    r" (?:dang nhap|dung|vao|chiem|xai)\b"
    r"|\bmy (?:\w+ ){0,2}?(?:bank|account|card|phone|sim)(?: \w+)? (?:is|was|got|has been|been) "
    r"(?:hacked|emptied|drained|compromised|hijacked|stolen|taken over)\b"
)

NOT_YET = re.compile(
    r"\b(?:chua|khong|suyt|sem|dinh|sap|neu|se|dung|tranh|khoi|keo|ke|never|not|didn|didn t|if"
    r"|nguy co|lo so|so|nham nguoi|phai|co the|may la)"
    r"(?: bi| co| he| phai| ai| toi| lo)? ?$"
)
# What the caller says or wants, right before it: "no doi toi chuyen".
RELAYED = re.compile(r"\b(?:bao|keu|doi|bat|yeu cau|nho|dan|rang|kieu)(?: la| rang)? ?$")
SOMEBODY_SAYS = re.compile(
    r"\b(?:no|ho|cong an|ngan hang|nguoi ta|tong dai|can bo|nhan vien|ong ay|co ay)"
    r"(?: \w+)? (?:bao|noi|goi|nhan|keu|doa)\b"
)
# To the reader or to many: no resident's own words.
NOTICE = re.compile(
    r"\b(?:quy khach|kinh gui|vui long|chung toi|chung em|luu y|canh giac|qc|tb|khuyen cao"
    r"|nan nhan|nguoi dan|tren (?:tivi|ti vi|bao|mang)|(?:nhieu|co|mot so) nguoi(?: da)? bi"
    r"|(?<!toi )(?<!em )ban (?:bi|da|dang|se|vua)|(?:cua|tai khoan|so) ban(?! (?:toi|em))"
    r"|nap (?:them|the|tien) de)\b"
)
MAYBE_NOTICE = re.compile(r"\b(?:lien he|canh bao|trung thuong|uu dai|khach hang|neu|your)\b")
FIRST_PERSON = re.compile(
    r"\b(?:toi|em|con|chau|minh|i)(?: vua| moi| tro)? "
    r"(?:da|lo|bi|vua|chuyen|mat|nop|dong|nap|doc|gui|sent|gave|lost|paid|was)\b"
)
LONG_AGO = re.compile(
    r"\b(?:nam ngoai|nam truoc|nam kia|ngay xua|hoi xua|hoi nho|may nam|nam 20\d\d|last year"
    r"|years ago)\b"
)
# "mat tien" is a shop front too, and a phone's credit is no bank account.
FRONT = re.compile(
    r"\b(?:nha|dat|lo dat|ban|can ho|kiot) mat tien\b"
    r"|\bmat tien (?:duong|hem|pho|kinh doanh|quoc lo|ql|\d+ ?m\b|dep|rong|dien|nuoc|cuoc|phi)"
    r"|\btien (?:dien thoai|cuoc|mang|data|dt|4g|trong may)\b"
)
ASKED = re.compile(
    r"\b(?:co )?mat tien (?:gi )?(?:khong|hong|chi)\b|\bco (?:bi )?mat tien\b"
    r"|^(?:da |co )?bi lua(?: dao)? (?:thi|khong|hay|la)\b"
)
# Of a payment: who got it says whether anything is wrong.
VILLAIN = re.compile(
    r"\b(?:no|chung no|ho|lua|gia|mao danh|ke|web|link|app|nguoi la|zalo|otp|nguoi ta|lo|them)\b"
)
_WHOM = r"(?:con|em|me|ba|bo|anh|chi|chau|ong|shop|ban|vo|chong|co|chu|bac)"
_SOFTLY = r"(?:nhe|nha|nhen|nghe|a|ah|do|ha|roi a|rui)"
HONEST = re.compile(
    r"\btien (?:an|hoc|dien|nuoc|nha|tro|phong|hang|xang|com|luong|thuoc|hui|sua|quy|ca phe"
    # "Tien cho" is what the market costs; to a number or an account it is money that is gone.
    r"|cho(?! (?:so|tai khoan|\+?[0-9]|MONEY|ZERO))"
    r"|phan|giong|mung|cuoi|com|internet|wifi|rac|hop|le)\b"
    r"|\b(?:hoc|vien|doan|dang|cong doan) phi\b"
    rf"|\bcho {_WHOM}(?! (?:ta|ay|do|kia|la|toi|cong an))\b(?: \w+){{0,3}} {_SOFTLY}$"
)
ASKED_OF_READER = re.compile(rf"\bchua(?: (?:{_SOFTLY}|{_WHOM}|vay|the|nhi|ta))*$")
# "Chuyen tien roi nhan hang": first pay, then get.
FIRST_PAY = re.compile(
    r"\broi (?:(?:em|e|minh|ben|shop|anh|chi|a|ban|se|moi) )*"
    r"(?:nhan (?!ra)|giao|lay(?! lai)|de (?!ma)|ship|mang|gui (?!no|ho)|mo |duoc |moi )"
)

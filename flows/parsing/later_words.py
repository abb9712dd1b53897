"""Reads a few words right after any answer: a question of a victim, that nothing was given, whether
a report is filed, that the right thing is done.

Folded words, short ones written out. Which of them counts where: `flows.topics.later`.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.parsing.actions import GIVES
from flows.parsing.intent import is_notice, readings
from flows.parsing.panic_parts import BANK as _BANK
from flows.parsing.talk_words import DOWNLOADED
from flows.parsing.voice_words import QUESTION
from flows.patterns import Pattern
from flows.text import vocabulary

MOST_WORDS = 22
_ME = r"(?:toi|tui|em|con|chau|minh|tao|to|me|ba|bo|ma|vo|chong|ong|anh|chi|no|hai vo chong)"
_THEM = r"(?:no|ho|bon no|tui no|chung no|thang (?:do|kia|nay)|nguoi (?:do|ta|la)|ben do)"
_GIVEN = rf"(?:{GIVES}|chuyen khoan|doc|noi|nhap|dien|cho|khai|mat|dong|tra|cai|gi|quet|chup|ky)"
_END = (
    r"(?: (?:a|ha|vay|day|em|anh|chi|ban|chu|co|bac|ad|ta|nhi|hen|nha|nhe|voi|do|ma|luon|the|nao"
    r"|het|ca|dau|ne|thoi|gi|no|roi|z|hong|khong|con))*"
)
_FRONT = (
    r"(?:(?:a|u|uh|um|ua|o|oi|da|vay|the|ma|roi|xong|ok|oke|thoi|thi|la|co|cho|hoi|toi|tui|em|con"
    r"|minh|chau|nay|gio|phai|khoan|cai|y|ad|chu|bac|anh|chi) )*"
)
_OFFICE = (
    r"(?:\w+bank|bidv|acb|vcb|co quan|uy ban|bac si|toa an|(?:co|thay)(?: (?:giao|chu nhiem))?"
    r"|nha truong|truong|cong an|xa|phuong|ubnd|thon"
    r"|truong thon|gia lang|ngan hang|quay|chi nhanh|dien luc|nha mang|cua hang|buu dien|benh vien"
    r"|tram y te|tram|bhxh|bao hiem|thue|kho bac|113|nguoi nha|hang xom|con(?: (?:trai|gai))?"
    r"|chau|vo|chong|me|ba|bo|anh|chi|em|ban|no|chu|bac|dau|re|nguoi do|nguoi quen)"
)


_ENTITLED = (
    r"(?:bao hiem|bhyt|bhxh|the bhyt|cccd|can cuoc|vneid|dinh danh|luong huu|tro cap|ho ngheo)"
)
_THEN = r"(?:thi|roi|sao|lam sao|lay (?:gi|chi)|so|lo|that|thiet|khong|ha|chu)"


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """needs  one of these must be said; refuses  none of these may be"""

    needs: Pattern
    refuses: Pattern = Pattern(r"(?!)")

    def fits(self, forms: tuple[str, ...]) -> bool:
        is_said = any(map(self.needs.search, forms))
        return is_said and not any(map(self.refuses.search, forms))


_DEED = Pattern(
    rf"\b(?:lo|da|vua|tro)(?: \w+){{0,2}}? (?:{GIVES}|chuyen khoan|doc|nhap|dien|khai|dong|cai|quet"
    r"|chup|ky|bam|coc|mua|cho (?:ma|otp|cccd))\b|\b(?:mat|bi lua|bay)(?: \w+)? MONEY\b"
    rf"|\b(?:{GIVES}|chuyen khoan|doc|nhap|dong|cai|quet|coc)(?: (?!khong|chua)\w+){{0,5}}?"
    r" (?:roi|xong|mat|luon)\b"
)
"""Something was handed over."""

SAYINGS: dict[str, PhraseRule] = {
    "filed": PhraseRule(
        Pattern(
            rf"\b(?:ghi|luu)(?: (?!chua)\w+){{0,4}}? chua{_END}$"
            rf"|^{_FRONT}(?:da |duoc |moi )*(?:bao|ghi|luu|nhan|ghi nhan|ghi lai|luu lai|gui|xu ly"
            r"|giai quyet|xong|vo so|vao so|len he thong)\b(?: (?!(?:chua|gio|nhieu|lau)\b)\w+)"
            rf"{{0,6}}? chua{_END}$"
            rf"|^{_FRONT}(?:da )?(?:ghi|luu|bao)(?: (?:lai|giup|gium|dum|ho|so|tin|no|do|cho|toi"
            rf"|em))* roi (?:ha|phai khong|phai hong|dung khong|a|chu){_END}$"
            rf"|^{_FRONT}(?:(?:bao|ghi|gui|luu) )?xong(?: roi| het)* (?:ha|a|phai khong|chua|vay"
            rf"|chu)"
            rf"{_END}$|\b(?:co|da) (?:ai )?(?:ghi|luu|bao|xu ly|giai quyet)(?: (?:lai|so|no|do"
            rf"|tin))*"
            r" (?:chua|khong)$|\b(?:is it|have you|did you) (?:\w+ )?(?:saved?|noted?|reported?"
            r"|recorded?|filed?|done)\b"
        ),
        Pattern(
            r"\b(?:ngan hang|bank)\b.*\bchua\b|(?<!so )\b(?:ho|no) (?:da|chua)\b|\bai bao\b|\bbao"
            r" hiem\b"
            r"|\bxong phim\b|\bnguoi bao\b|\bbao (?:nhieu|gio|lau)\b|(?<!cua )(?<!cho )(?<!giup"
            r" )\b(?:toi|em|minh) chua\b"
        ),
    ),
    "reinstall": PhraseRule(
        Pattern(
            r"\b(?:cai|cai dat) (?:\w+ )?lai\b|\breset\b|\bkhoi phuc\b|\bxoa (?:sach |het )(?:may)?"
            r"|\bchay lai (?:may|phan mem)\b|\bup rom\b|\bvirus\b|\b(?:doi|thay|bo)(?: cai)? (?:may"
            r"|dien thoai)(?: \w+)?\b|\b(?:tat|mo) (?:may|nguon)\b|\bmay (?:\w+ ){0,2}?(?:con )?"
            r"(?:xai|dung)(?: \w+)? duoc\b|\b(?:go|xoa|thao|bo)(?: \w+)? (?:app|ung dung|phan"
            r" mem)\b|\breinstall\b|\bfactory\b"
        ),
        Pattern(r"\bban (?:may|dien thoai)\b|\blam lai\b"),
    ),
    "lose more": PhraseRule(
        Pattern(
            r"\b(?:co|con|lieu|se|bi)(?: \w+){0,4}? (?:mat|rut|tru|lay|bay|hao)(?: \w+){0,4}?"
            r" (?:nua|them|tiep|khong|het)\b|\blay (?:het|duoc gi|them)\b.*\b(?:khong|sao|ha)\b"
            r"|\bcon lai\b.*\b(?:mat|sao|an toan)\b|\b(?:lose|take) (?:any )?more\b"
        ),
        Pattern(r"\b(?:lay|tra|doi|tim|hoan)(?: \w+){0,2}? lai\b|\bcon mat\b"),
    ),
    "card": PhraseRule(
        Pattern(
            r"\b(?:mat khau|mk|pass|pin|ma pin|the|the atm|sim|so tai khoan|tai khoan|app|zalo"
            r"|facebook|password)\b"
        ),
        Pattern(r"\b(?:ho|no) (?:\w+ )?(?:bao|keu|doi|hoi|noi)\b|\b(?:nhu|lam) the\b|\bthe nao\b"),
    ),
    "nothing": PhraseRule(
        Pattern(
            rf"\b(?:chua|khong|chang|dau|dau co|dau he)(?: (?:co|he|kip|tung|dam|bao gio|{_ME}))*"
            rf" {_GIVEN}(?: (?!(?:duoc|lai|the|la|tao|thi)\b)\w+){{0,2}}? ?(?:gi|chi|het|ca|dau|nao"
            r"|nua|dong|ai)\b"
            rf"|\b(?:chua|khong)(?: (?:co|he|kip))* (?:{GIVES}|chuyen khoan|doc|nhap|dien|cai|mat)"
            r"(?: (?:tien|ma|otp|cccd|cho no|cho ho|cho ai|gi|luon|ma))*$"
            rf"|\bco (?:{_GIVEN})(?: \w+)? (?:gi |chi )?dau\b|\b(?:noi|ghi|nhan|bao)"
            r" (?:dua|choi|nham|lon)(?: thoi)?\b"
            r"|\b(?:did ?n t|have ?n t|never|not) (?:\w+ )?(?:give|gave|given|send|sent|pay|paid"
            r"|tell|told|enter|entered|lost?)\b"
        ),
        Pattern(
            r"\b(?:ngan hang|cong an|113|tra loi|bien lai|lon so|nham so|xoa)\b"
            r"|\b(?:dua|giao|trao|nop)\b(?: \w+)? (?:tien mat|vang|tan tay)\b|\b(?:chua|khong)"
            r" (?:\w+ )?(?:bao|noi"
            r"|ke|cho)"
            r" (?:ai|cong an|nguoi nha|vo|chong|me|ba|bo|con|ngan hang)\b|\bkhong (?:con|biet|dam)"
            r"\b|\bmat (?:het|sach)\b|\bmat gi\b.*\bkhong$|\b(?:ho|no) (?:chua|khong)\b"
            r"|\b(?:chua|khong) (?:\w+ )?(?:lay|doi|tra|hoan) (?:lai )?"
            rf"|\b(?:chi|moi|(?<!dau )co|da|lo)(?: \w+)? (?:{GIVES}|chup|doc|nhap|cho|khai"
            rf"|quet)\b(?!.*\bdau\b)"
        ),
    ),
    "worth it": PhraseRule(
        Pattern(r"\b(?:can|nen|phai|dang)(?: \w+)? bao(?: (?:cong an|113|ai|xa))? khong$"),
    ),
    "hidden": PhraseRule(
        Pattern(
            r"\b(?:ai|no|ho|nguoi ta)(?: \w+)? biet(?: (?:la|duoc))* (?:toi|em|minh|con) (?:\w+"
            r" )?(?:bao|to)\b"
            r"|\b(?:lo|de lo|giu kin)(?: \w+)? (?:ten|so|danh tinh|thong tin)\b.*\b(?:khong|ha|chu)"
        ),
    ),
    "hung up": PhraseRule(
        Pattern(
            r"\b(?:bo may|khong (?:nghe|bat|nhac)(?: may)?) (?:nua|luon|khong nghe)\b|"
            r"\b(?:cup|tat|ngat|dap|gac)(?: (?:may|ngang|luon|lien|cai rup|dien thoai))*"
            r"(?: (?:roi|luon|lien|ngang|may|mat|cai rup))*$|\b(?:chan|block)(?: (?:so|no|ho|luon"
            r"|het"
            r"|may|dt))* (?:roi|luon|lien|xong)\b|\b(?:xoa|bo) (?:tin|no|ket ban)(?: (?:roi|luon|di"
            r"|do|nhan))+\b|\b(?:cup|tat) may (?:roi|lien|luon|ngay|ngang)\b"
            r"|\b(?:hung up|blocked)\b"
        ),
        Pattern(
            r"\b(?:goi lai|lai goi|goi hoai|goi tiep|goi nua|nhung|nen|co sao|co duoc|so qua|ma"
            r" no|roi lam|bi doa|khong tat|chua tat|neu|het pin|mat song|ngan hang)\b|\b(?:khong|ha"
            r"|chua|sao)$"
        ),
    ),
    "right": PhraseRule(
        Pattern(
            rf"\b(?:de|mai|lat|chieu|sang|toi nay|ti nua|chut|se|dang|moi|cho|tinh|dinh|phai|can"
            rf"|cu|thoi|bay gio|nay|bua|mot)\b(?: (?!(?:khong|chua|chuyen|rut|lay)\b)\w+){{0,4}}? "
            rf"(?:goi|dien|alo|hoi|len|ra|xuong|toi|den|gap|chay|ghe|lien lac|nho)"
            rf"(?: (?:hoi|thang|thu|video|cho|lai|dien|qua|tan|truc tiep|ra|len|thu|ong|ba|anh"
            rf"|chi|tru so"
            rf"|van phong|ben))* {_OFFICE}\b"
            rf"|^(?:(?:uh|u|ok|da|vay|thoi|vang|toi|em|con|minh|chau) )+(?:goi|dien|hoi|alo|ra|len)"
            rf"(?: (?:hoi|thang|thu|cho|lai|qua|ong|ba|anh|chi|tru so|truc tiep))* {_OFFICE}\b"
            rf"(?=.*\b(?:truoc|da|coi|xem|hoi|thu|luon|tinh)\b)"
            rf"|\b(?:goi|dien|hoi)(?: \w+){{0,3}}? (?:so cu|bang so cu|truc tiep|thang mat|tan"
            rf" noi)\b"
            r"|\b(?:goi|keu|noi|bao) de (?:toi|em|minh|con) (?:hoi|len|ra|goi|gap)\b"
            r"|\b(?:khong|chang|dau co|khoi|thoi)(?: (?:co|cho|dam|them|co dam|muon))*"
            r" (?:tin|mua|vay|choi|gui|chuyen|chuyen khoan|dua|cho muon|nop|dong|ky|nghe (?:theo"
            r"|no|ho|loi)|lam theo"
            r"|cho vo|cho vao|mo cua)(?: (?:dau|nua|no|ho|tien|theo|ai|gi|het|loi|muon|vo|vao))*"
            r"(?: |$)(?:.*\b(?:toi|em|de)\b (?:hoi|goi).*)?$"
            r"|\b(?:i will|i ll|let me|going to) (?:\w+ )?(?:call|ask|go to|see|visit)\b"
        ),
        Pattern(
            r"\b(?:so do|so no|so ho|so nay|so la|goi lai (?:so|no|ho))\b|\brut tien\b|\bgoi lai"
            r" hoai"
            r"|\b(?:chuyen|gui|nop|dong|dua|tra|coc|vay)(?: (?:thu|tam|truoc|no|ho|cho|it|bot"
            r"|mot|tien|MONEY))+(?: |$)(?<!khong )(?!.*\bnua\b)"
            r"|\b(?:lay tien|nap|muon tien|ban|cam)\b.*\b(?:cho|chuyen|dua)\b"
            r"|\b(?:khong|ha|(?<!coi )(?<!xem )(?<!thu )sao|chua|chi|gi)$|\bnen\b|\b(?:doa|danh"
            r"|giet)\b|\bkhong duoc\b"
            r"|\b(?:roi ma|nhung)\b|\blo\b"
            r"|\b(?:ra|toi|den|len|o|chay)(?: \w+){0,2}? (?:ngan hang|quay|buu dien|chi nhanh"
            r"|atm)\b"
            r"(?!.*\bhoi\b)"
        ),
    ),
    "doubt": PhraseRule(
        Pattern(
            r"\b(?:hinh nhu|coi bo|chac la|chac|co khi|co le|hay la|lo|so|nghi lai|khong biet|e la"
            r"|chac so|gio moi|te ra|thi ra|hoa ra|vua hoi|moi hoi|ma|thay)\b(?: \w+){0,8}?"
            r" (?:that|thiet|nham|oan|lon|sai|nguoi quen|nguoi tot|nguoi that|dang hoang"
            r"|khong phai(?: \w+)? (?:lua|ke)|la cua|cua anh|cua chu|nguoi nha|so quen)\b"
            r"|\b(?:hinh nhu|chac|coi bo|co le|nghi)(?: \w+){0,3}? (?:khong|dau) (?:phai|co)"
            r"(?: \w+)? lua\b|\b(?:khong|chua|het) (?:chac|dam chac|ro)(?: \w+){0,2}$"
            r"|\b(?:no|ho|(?:ong|ba|anh|chi|co|chu|nguoi|ban) (?:ay|do|ta))(?: la| that la)*"
            r" (?:nguoi tot"
            r"|tot|hien|dang hoang|lam an|that|thiet|nguoi quen|hang xom)(?: \w+){0,2}$"
            r"|\bxa noi so do\b|\bi (?:am not|m not) sure\b|\bmaybe\b.*\b(?:real|wrong|mistake)\b"
        ),
        Pattern(
            rf"\b{_THEM}(?: \w+)? (?:noi|bao|keu|xung|doa|goi|nhan|chui|lua)\b"
            r"|\bkhong (?:nham|sai|oan|lon)\b|\b(?:lua|gia) (?:dao )?(?:that|thiet)\b|\bmat\b"
            r"|\b(?:chuyen|bam|link|otp|doc|nhap|app)\b|\bso (?:no|ho|bi|qua|lam) (?:tim|tra|danh"
            r"|biet)"
        ),
    ),
    "kin": PhraseRule(
        Pattern(
            r"^(?:(?:thi|ma|nhung|da|a|u|vi|tai|ua|co|la|that|thiet) )*"
            r"(?:con|chau|em|anh|chi|chong|vo|no|me|ba|bo|ong|thang \w+|be|nho)"
            r"(?: (?:gai|trai|ut|toi|em|minh|no|nha|cua|lon|nho|dau|re|noi|ngoai|ay|do))*"
            r"(?: (?:dang|co|cung|moi|van|con|di|la|thi|nay|hien|thiet|that))*"
            r" (?:hoc|lam|o|song|tro|di lam|di hoc|bo doi|cong nhan|sinh vien|nam \d|lop \d|ben"
            r"|duoi"
            r"|tren|nuoc ngoai|di cho|di ray)\b"
            r"|\b(?:goi|dien|alo|nhan tin)(?: \w+){0,4}? (?:khong|chua) (?:\w+ )?(?:bat|nghe|duoc"
            r"|tra loi|lien lac|rep)\b|\bgoi(?: \w+){0,4}? (?:may )?(?:tat|thue bao|may ban)\b"
            r"|\b(?:may|dien thoai) (?:no |con |chau )?(?:tat|thue bao)\b"
        ),
        Pattern(
            r"\b(?:bi (?!tat)\w+|danh|mau|chet|mat tich|chua ve|khong (?:thay )?ve|bat coc|nguy|dau"
            r"|khoc|ngat|benh|thuong|giu|nhot|cuu|lac|sot|nan|roi|lo)\b"
        ),
    ),
    "calls them": PhraseRule(
        Pattern(
            r"\b(?:de|cho|mai|lat|thoi|tinh|dinh|thu|toi|em|cu)\b(?: \w+){0,3}? (?:goi|dien)(?:"
            r" lai)?"
            r"(?: (?:cho|vo|vao|thu))* (?:so (?:do|no|la|kia|nay|ho)|cho no|cho ho|no|ho)\b(?!"
            r" khong)"
        ),
        Pattern(r"\b(?:roi|khong|chua|dau)\b|\b(?:so cu|hoai|suot)\b"),
    ),
    "gives in": PhraseRule(
        Pattern(
            r"\b(?:de|thoi|toi|em|cu|hay|chac|dinh|tinh|di)\b(?: \w+){0,2}?"
            rf" (?:{GIVES}|chuyen khoan|dong|coc|tra)(?: (?:thu|tam|dai|bot|cho (?:no|ho|xong|roi))"
            r"| it coi| truoc coi)+\b"
            r"|\b(?:de|thoi|toi|em|dinh|tinh)\b(?: \w+){0,2}? (?:di |ra )?(?:muon|vay|rut|gom|cam"
            r"|ban)"
            r" (?:tien|vang|xe|so|dat|trau|bo|the chap)\b"
            r"|\bgio(?: (?:toi|em|me|ba))? (?:ra|di|mang|dem|dua|len|xuong|chuan bi)\b"
            r"(?: \w+){0,5}? (?:dua|cam|nop|gui|chuyen|giao|lay|gap|di|dong)\b"
            r"|\b(?:chuan bi|sap|dang di|dang ra|dang tren duong)(?: \w+){0,3}? (?:dua|nap|nop"
            r"|chuyen|gui|giao|rut|dong)\b"
        ),
        Pattern(
            r"\b(?:chuyen|gui|dua|nop|nap|doc)(?: \w+){0,3}? (?:roi|xong)\b"
            r"|\b(?:khong|chua|dau|dung)\b|\b(?:hoi|keu|bao|bat)\b"
        ),
    ),
    "finds it": PhraseRule(
        Pattern(
            r"\b(?:bam|vao|vo|nhan|mo|an|dang nhap|nhap|click)\b(?: \w+){0,5}? (?:coi|xem|tim|thay"
            r"|biet|duoc|khong|sao|nhe|thu)\b(?: \w+){0,6}$"
        ),
        Pattern(
            r"\b(?:bam|vao|vo|nhan|mo|an|dang nhap|nhap)(?: \w+){0,4}? (?:roi|xong|mat|luon)\b"
            r"|\b(?:lo|da|vua) (?:\w+ )?(?:bam|vao|vo|nhan|mo|an|nhap|dang nhap)\b|\bkhong bam\b"
            r"|\b(?:bi tru|tien)\b|MONEY"
        ),
    ),
    "card wanted": PhraseRule(
        Pattern(
            r"\b(?:bieu|keu|bao|doi|xin|bat|yeu cau|kiu)(?: (?:toi|tui|em|con|minh|chau|me|phai"
            r"|gui|chup|cho|no|ho|coi|xem|cai|lai|them|qua|dua))* (?:chup|hinh|anh)"
            r"(?: (?:chup|hinh|anh|mat|hai|2|truoc|sau|cai|so|tren))*"
            r" (?:the(?! (?:can cuoc|cccd|bao|nao))|atm)\b"
        ),
        Pattern(
            r"\b(?:khai|nhap|dien|het|lo|da|vua)\b|\b(?:gui|chup|dua|cho|doc)"
            r"(?: (?!khong|chua)\w+){0,5}? (?:roi|xong|luon)\b"
            r"|\b(?:toi|tui|em|con|minh)(?: chup)? (?:gui|chup|dua|doc)$"
        ),
    ),
    "at home": PhraseRule(
        Pattern(
            rf"^{_FRONT}(?:rua |ri |vay )?(?:lam|quet|dang k[yi]|cap nhat|cai)?(?: (?:cai|do|nay"
            r"|o|duoc))* ?(?:(?:o|tai) (?:nha|dau|mo|cho nao|ngan hang|quay)|(?:phai|can) (?:ra"
            r"|len|toi|xuong)(?: \w+)? (?:ngan hang|quay|nh|chi nhanh|xa))\b(?: \w+){0,8}$"
        ),
        Pattern(r"\b(?:lua|goi|no|ho|mat|chuyen|tien|roi|bao)\b"),
    ),
    "unopened": PhraseRule(
        Pattern(
            r"\b(?:cai|tai)(?: (?!chua|khong)\w+){0,4}? (?:roi|xong|r|luon)\b.*\b(?:chua|khong)"
            r"(?: (?:co|kip|dam|he|toi|tui|em|minh))* (?:mo|vo|vao|dang nhap|bam|chay|xai|dung|cho"
            r"|lam|doc|dua|nhap)\b(?: (?!(?:duoc|ra)\b)\w+){0,4}$"
        ),
        Pattern(
            r"\b(?:chuyen|tien|mat|tru|rut|hack|tu (?:mo|chay|bam)|man hinh|den|treo|doa"
            r"|(?:no|ho) (?:vao|vo|xai|dung|mo|dieu khien)|khong cho (?:toi|tui|em))\b"
        ),
    ),
    "again": PhraseRule(
        Pattern(
            rf"\b{_THEM}(?: \w+){{0,3}}? (?:goi|nhan|nhan tin|dien|chui|doa)(?: \w+){{0,3}}?"
            rf" ?(?:lai"
            r"|hoai|nua|tiep|mai|suot|lien tuc|chui|doa)\b"
            rf"|\b{_THEM}(?: \w+)? (?:van|cu|lai) (?:goi|nhan|dien|chui)\b"
            r"|\bgoi lai hoai\b"
        ),
        Pattern(
            r"\b(?:khong|ha|sao|chua|gi)$|\b(?:la|noi|bao|keu|xung|doi|bat|tien|giet|chem|lam)\b"
        ),
    ),
    "price": PhraseRule(
        Pattern(
            r"^(?:(?:ho|no|ba|ong|co|chi|anh) )?(?:gia(?: \w+)?|ban(?: \w+){1,2}|chao(?: \w+){0,2}"
            r"|\d+ (?:cai|hop|chai|bo)(?: \w+)?) MONEY\b"
            r"|^(?:(?:gia|ban|co|ho|no) )*MONEY (?:mot|1|moi) (?:bo|cai|hop|chai|hu|lo|suat|nguoi"
            r"|nha"
            r"|thang)\b"
        ),
        Pattern(r"\b(?:roi|mua|lo|mat|da|dua|tra|chuyen|coc|dat|nop|gui)\b"),
    ),
    "there": PhraseRule(
        Pattern(
            r"\b(?:dang|con|van|cu)(?: (?:dang|con|o|lai))* (?:o|ngoi|dung|cho|doi|ru|go|dap|bam"
            r"|chua"
            r" chiu)(?: \w+)? ?(?:ngoai|trong|truoc|day|do|nha|cua|cong|hien|san|chuong|ve)?\b"
            r"|\b(?:chua|khong) (?:chiu )?(?:ve|di|roi)\b|\b(?:lai|quay lai) (?:toi|den)\b|\btoi"
            r" nua\b"
        ),
        Pattern(r"\b(?:goi|dien thoai|nhan tin|zalo)\b|\bdi (?:roi|mat)\b|\b(?:khong|ha|chua)$"),
    ),
    "kin is well": PhraseRule(
        Pattern(
            r"\b(?:gap|goi|lien lac|noi chuyen|hoi)(?: \w+){0,3}? (?:roi|duoc|duoc roi)\b.*"
            r"\b(?:khong sao|khong co gi|binh thuong|on|khoe|khong (?:he )?(?:xin|muon|nhan|bi"
            r"|co))\b"
            r"|\b(?:no|con|chau|em|co|thay|vo|chong)(?: \w+){0,2}? (?:noi|bao) (?:la )?(?:khong"
            r"|dau co)(?: \w+)? (?:xin|muon|nhan|goi|gui|thu|bi)\b"
        ),
        Pattern(r"\b(?:thi|danh|giet|chem|chet|doa|nhot)\b|\bla (?:no|ho|con|se|bi)\b"),
    ),
    "true": PhraseRule(
        Pattern(
            r"^(?:(?:ua|a|u|ma|vay|the|co|la|chac|that|thi|roi|con|o|nhung|may|ban|noi|tin|ben"
            r" nay|so|cai|do|nay|no|ho) )*"
            r"(?:(?:that|thiet|that su|dung|chac|chac chan|phai|gia|lua)(?: (?:la|that|thiet|hay"
            r"|gia|dao|cua|ben))*(?: (?:cong an|ngan hang|dien luc|vien|truong|nha mang|thue|toa an"
            r"|nha nuoc|cua ai|xa|tinh|viettel|ho|no))* (?:khong|ha|a|chua|ta|nhi|vay|hay sao)"
            rf"{_END}|(?:sao|lam sao|the nao)(?: (?:ma|de|toi|em|minh|con|may))*"
            rf" (?:tin|biet|chac)(?: (?:duoc|noi|that|la|ai|may|day))*{_END})"
            r"(?: (?:ma|tai|vi|ca|so|nha|xom)\b.*)?$"
            r"|^(?:(?:vay|the|ma|co|phai) )*(?:cua|la|ben)(?: (?:so|cua|ben))*"
            rf" (?:cong an|ngan hang|dien luc|toa an|thue|nha mang|truong|nha nuoc)(?: \w+)?"
            rf" (?:khong|ha|a|sao|phai khong){_END}$"
            r"|^(?:\w+ ){0,6}?(?:tin|tin nhan|thong bao|cai)(?: (?:nay|do|ay|vua roi|hoi nay|kia))+"
            rf"(?: co)? (?:phai|la|that|thiet|gia|lua)(?: \w+)?(?: (?:lua|dao|that|gia|thiet|hay"
            rf"|la))*"
            rf" (?:khong|ha){_END}$"
            rf"|^{_FRONT}(?:tin)(?: (?:no|ho|duoc|noi))+ (?:khong|ha|chua|a)(?: \w+)?$"
            rf"|^{_FRONT}(?:that|thiet|gia|lua)(?: (?:la|dao))* hay(?: la)? (?:that|thiet|gia|lua)"
            rf"(?: dao)?{_END}$|^(?:are you|is that|really)(?: \w+){0, 2}$|\bhow (?:can|do) i"
            rf" (?:trust|know)\b"
        ),
        Pattern(r"\b(?:so nay cua|day la|ben nay la|may la)\b"),
    ),
    "proof": PhraseRule(
        Pattern(
            r"\b(?:sac phuc|quan phuc|dong phuc|the nganh|bang ten|the (?:cong an|nhan vien|ten)"
            r"|(?:co|dong|mang|moc|du) (?:\w+ )?con dau|dau do|dau moc|giay moi"
            r"|(?:co|du|gui|mang)(?: \w+){0,2}? (?:giay to|quyet dinh|van phong|tru so|cong ty"
            r"|trang web|web|dia chi|giay phep))\b"
            r"|\b(?:biet|doc|noi|ro|dung|trung)(?: (?:ca|het|ro|dung|duoc|y|chinh xac|luon|trung))*"
            r" (?:ho )?(?:ten|so cccd|cccd|can cuoc|so nha|dia chi|ngay sinh|que|so tai khoan|thong"
            r" tin)\b(?: (?!gia\b)\w+){0,6}$"
        ),
        Pattern(
            r"\b(?:chup|dua|khai|xin|doi|can|bat|bao|keu|mat|lo|lam|nop|cho (?:no|ho|toi)|gi"
            r"|cam|giu|thu|lay|ky|khong co|chua co|chua|khong chuyen)\b"
        ),
    ),
    "ashamed": PhraseRule(
        Pattern(
            r"\b(?:xau ho|nhuc (?:qua|lam|nha)|mac co|quet tuoc|e che|mat mat (?:qua|lam|voi)"
            r"|khong dam(?: \w+)? (?:ra duong|gap ai|nhin ai|noi (?:voi )?ai|nhin mat))\b"
        ),
        Pattern(r"\b(?:chet|song|tu tu|tu van|nhay|treo|thuoc|danh|giet|hiep|so soang)\b"),
    ),
    "what now": PhraseRule(
        Pattern(
            rf"^{_FRONT}(?:gio|bay gio|vay|roi|the|chu|em|toi)? ?(?:phai|nen|can)? ?(?:lam (?:sao"
            rf"|gi|the nao)|tinh sao|xu ly sao|sao bay gio){_END}$"
        ),
    ),
    "code": PhraseRule(
        Pattern(
            r"\b(?:tu nhien|sao|ai|tai sao|vi sao)(?: \w+){0,3}? (?:gui|co|nhan|ve|den|lam|xin"
            r"|lay|vo)\b"
            r"|\b(?:ngoi khong|dang ngu|de may|hack|bi lo|ma gi|ma nay)\b"
            rf"|\b(?:{_ME} )?(?:dau|dau co|khong|co|chua)(?: (?:co|he|phai|bao gio|{_ME}))*"
            r" (?:lam|xin|yeu cau|dang nhap|giao dich|bam|mua|dang ky|nho|thao tac|chuyen|xai"
            r"|dung|vo|vao|dat)\b(?: \w+){0,4}?(?:$| (?:gi|chi|dau|het|ca|ma|sao)\b)"
            r"|^(?:\w+ ){0,3}?co (?:sao|bi gi|mat gi|nguy hiem|gi)(?: \w+)? ?(?:khong|ha)?$"
            r"|\b(?:did ?n t|not|never) (?:\w+ )?(?:ask|request|do|log)\b"
        ),
        Pattern(r"\b(?:lo|doc|noi ma|nhap|dua|cho no|cho ho)\b(?!.*\b(?:chua|khong|dau)\b)"),
    ),
    "puzzled": PhraseRule(
        Pattern(
            r"\b(?:huy|ngung) (?:cai )?(?:gi|chi)\b|^(?:\w+ ){0,2}?(?:la sao|cai gi|gi)(?: (?:vay"
            r"|the"
            r"|z|ha|day))+$|\b(?:chua|khong|dau|dau co|co)(?: (?:co|he|toi|em))* (?:dang k[yi]|dk)"
            r"(?: \w+){0,2}? ?(?:bao gio|hoi nao|gi|dau|ma|luc nao|nhan|bao h)?$"
            r"|\bco (?:bam|soan|lam|nhan) gi dau\b|\bwhat (?:did i|was) cancel"
        ),
    ),
    "other phone": PhraseRule(
        Pattern(
            r"\b(?:may|so|sim|dien thoai)(?: (?:cua|khac))* (?:(?:vo|chong|me|ma|ba|bo|noi"
            r"|ngoai|nguoi nha|hang xom)\b|(?:con|chau|anh|chi|em) (?:trai|gai|ruot|ho|dau|re"
            r"|toi|tui"
            r"|minh)\b)|\b(?:may|so|dien thoai) khac\b"
            r"|^cho (?:ca |them |luon )*(?:vo|chong|me|ma|ba|bo|ong|noi|ngoai|anh|chi)(?: (?:toi"
            r"|em|minh|noi"
            r"|ngoai))? nua\b"
        ),
        Pattern(r"\b(?:goi|nhan tin(?! canh bao)|lua|tien|otp|hoi)\b"),
    ),
    "that number": PhraseRule(
        Pattern(
            rf"^{_FRONT}(?:cai )?so (?:do|nay|hoi nay|kia|ay|vua roi|luc nay|no)"
            r"(?: (?:do|ne|nay|kia|coi|xem|dum|giup|gium|ho|di|roi|a|cho|toi|em|thu|gui|nhan|hoi"
            r"|vua|moi))*$"
        ),
    ),
    "drop old": PhraseRule(
        Pattern(
            r"\b(?:so|cai|stk|tk) (?:cu|truoc|dau|kia|sai|hoi nay)\b(?: \w+){0,6}? (?:bo|xoa|khoi"
            r"|huy|rut|go)\b|\b(?:bo|xoa|huy|rut|khoi)(?: (?:luon|giup|gium"
            r"|dum|cai|ghi|bao|cho|toi|em))* (?:so|cai|tin)(?: bao)? (?:cu|truoc|dau(?! tu)|kia|sai"
            r"|hoi nay)\b"
        ),
    ),
    "nobody": PhraseRule(
        Pattern(
            r"^(?:(?:thoi|ma|a|u|vay|nhung|toi|em|con|minh|chac|khoan|oi) )*(?:dung|khoi"
            r"|(?:khong|chua) (?:muon|can|dam|nen|co y))(?: (?:co|can|muon))* (?:bao|to cao|ghi"
            r"|to giac|to)(?: (?:cao|so))? (?:ong|ba|anh|chi|no|so (?:do|nay|cua)|thang|co|chu"
            r"|nguoi|bac|cau|dua)\b(?: \w+){0,5}$"
            r"|^(?:\w+ ){0,3}?(?:khong|chua)(?: (?:co|dam|duoc|biet))? chac(?: (?:chan|lam|nua"
            r"|la no|la ong"
            r"|dau|gi|dung|ma|het))*(?: (?:\w+ ){0,2}?nghe (?:noi|ke|don|nguoi ta)(?: \w+){0,4})?$"
        ),
        Pattern(
            r"\b(?:khong|ha|sao|gi)$|\b(?:cong an|ngan hang|otp|tien|bao hiem|bao gio|nguoi nha"
            r"|(?:anh|chi|ba|me|bo|vo|chong|con|ong|em) (?:toi|tui|em|minh|xa|nha)|dam)\b"
        ),
    ),
    "mistaken": PhraseRule(
        Pattern(
            r"\b(?:toi|em|con|minh|tui|chau|hieu|bi|nhin|nghe)(?: (?:da|bi|hieu|nghi|bao|ghi))*"
            r" (?:lam|nham|lon|oan|sai)\b|\b(?:do|ra|so do|no|hoa ra|te ra) la"
            r" (?:thang|con|nguoi|so|chau|em|anh|chi|ong|ba|chu|bac|ban)\b"
            r"|\b(?:no|ho|nguoi ta)(?: \w+)? (?:khong|dau|chang)(?: \w+)? lua(?: ai| gi)?\b"
        ),
        Pattern(
            r"\b(?:goi|nhan|doi|xung|otp|tien|chuyen|mat|lua (?:toi|em|minh)|canh bao|dang ky|dk)\b"
        ),
    ),
    "tells": PhraseRule(
        Pattern(r"\w+ \w+"),
        Pattern(
            r"\b(?:goi|nhan tin|xung|otp|link|chuyen|doi|doa|danh|giet|dang ky|dk|huy|canh bao"
            r"|so nay|rut"
            r"|mat tien|bi lua|bi gat|MONEY|lua (?:toi|em|minh)|chao|cam on|chet|app|vay"
            r"|(?<!de )xoa)\b"
        ),
    ),
    "no credit": PhraseRule(
        Pattern(
            r"\b(?:het|khong con|khong co) tien (?:dien thoai|trong (?:may|sim|dien thoai)|goi"
            r"|sim|dt)\b"
            r"|\b(?:may|sim|dien thoai|tai khoan goc)(?: (?:toi|tui|em|minh|con|cung|dang|lai|bi))*"
            r" (?:het|khong con) tien\b|\bgoi (?:so (?:do|nay)|do|ngan hang|tong dai|hotline|toi"
            r" do)"
            r"(?: \w+){0,3}? (?:mat tien|ton tien|mat cuoc|tinh tien|tinh cuoc|mien phi)\b"
        ),
        Pattern(r"\b(?:tru|rut|lay|mat|chuyen) het\b"),
    ),
    "deletes": PhraseRule(
        Pattern(
            rf"^{_FRONT}(?:co )?(?:xoa|bo)(?: (?:luon|tin|no|di|het|do|nay|cai|tin nhan|qua|ay"
            rf"|roi))*"
            rf" (?:duoc|co sao|sao|on)(?: khong| chua| ha| chu)?{_END}$"
        ),
    ),
    "not mine": PhraseRule(
        Pattern(
            rf"\b(?:khong|dau|chua|chang)(?: (?:co|he|bao gio|tung|{_ME}))* (?:xai|dung|mo|lam"
            r"|choi|co|dang k[yi])(?: (?:the|tai khoan|tk|app|cua|o|ben|ngan hang|cai|gi|may))*"
            rf" (?:{_BANK}|ngan hang(?: do| nay| ay)?|the(?: tin dung| do)?|tai khoan(?: do|"
            rf" nay)?|shopee"
            r"|lazada|tiki|tiktok|fe credit|momo|zalopay|facebook|zalo)\b"
        ),
        Pattern(
            r"\b(?:ma (?:vo|chong|con|me|ba|bo)|bam|nhap|mat|chuyen|tru|lo|doc|cai|vay|quet)\b"
        ),
    ),
    "id wanted": PhraseRule(
        Pattern(
            r"\b(?:xin|doi|bao|keu|bieu|bat|nho|hoi|kiu|yeu cau)(?: (?!roi)\w+){0,5}?"
            r" (?:can cuoc|cccd|cmnd|chung minh|khuon mat|quet mat|ho khau|hai mat|2 mat)\b"
        ),
        Pattern(
            r"\b(?:gui|chup|dua|cho|lam|quet|doc|chuyen)(?: (?!khong|chua)\w+){0,3}? (?:roi|xong"
            r"|luon)\b|(?<!bat )(?<!keu )(?<!bao )(?<!bieu )(?<!doi )(?<!nho )(?<!kiu )"
            r"\b(?:toi|tui|em|con"
            r"|minh|chau) (?:\w+ )?(?:gui|chup|dua|cho|quet)\b"
            r"(?<!chua gui)(?<!khong gui)(?<!chua chup)(?<!khong chup)(?<!chua dua)(?<!khong dua)"
            r"|\blo\b|\bda (?:gui|chup|dua|cho|quet)|\b(?:otp|tien|MONEY)\b"
        ),
    ),
    "when": PhraseRule(
        Pattern(
            r"\b(?:khi nao|bao gio|chung nao|hoi nao|bao lau|may (?:ngay|bua|hom|tuan)"
            r"|lau (?:khong|qua"
            r"|vay)|xong chua|chua (?:xong|thay)|toi dau|den dau|how long|when)\b"
        ),
        Pattern(r"\b(?:tien|MONEY|doa|danh|giet|otp|bat|chet|mat tich)\b"),
    ),
    "ordered": PhraseRule(
        Pattern(
            r"\b(?:co|dung la|moi|that ra|hom (?:qua|truoc|bua|kia)|tuan truoc)"
            r"(?: (?:toi|tui|em|minh|con|co|da|me|vo|chong|lo))* (?:dat|mua|order|chot)\b(?! coc)"
            r"|\b(?:don|hang|mon|cai|do)(?: \w+)? (?:cua )?(?:toi|tui|em|con|minh|me|vo|nha em)"
            r" (?:dat|mua|order)\b|^(?:\w+ ){0,2}?(?:toi|tui|em|con|minh|me em|vo em)(?: (?:co"
            r"|da))*"
            r" (?:dat|mua|order)(?: (?:hang|cai|do|mon|don|nay))* (?:that|thiet)\b"
        ),
        Pattern(
            r"\b(?:khong|chua|dau|chang|ai|hay)(?: \w+){0,3}? (?:dat|mua|order)\b"
            r"|\bco (?:nen )?(?:dat|mua)\b.*\b(?:dau|khong)$"
            r"|\b(?:chuyen|chuyen khoan|tien|MONEY|coc|link|bam|otp|ma|phi|doi|keu|bat|no|ho)\b"
        ),
    ),
    "locked": PhraseRule(
        Pattern(
            rf"\b(?:khoa|cat|mat|huy|ngung|thu hoi)(?: (?:the|cai|het|luon|ma|so))* {_ENTITLED}\b"
            rf"(?=.*\b{_THEN}\b)|\b{_ENTITLED}(?: (?:ma|bi|no|lo|thi))* (?:khoa|cat|huy|thu hoi)\b"
            rf"(?=.*\b{_THEN}\b)"
        ),
        Pattern(
            r"\b(?:chet|tu tu|kho tho|ngat|co giat|danh|doa|giet|dao|giu|nhot|bam roi|nhap roi"
            r"|chuyen|gui roi|doc roi|da bam"
            r"|lo bam|nop)\b"
        ),
    ),
    "downloaded": PhraseRule(DOWNLOADED),
    "told it": PhraseRule(
        Pattern(
            r"\b(?:noi|cho|doc|dua|ke|gui)(?: (?!khong|chua)\w+){0,4}? (?:roi|mat|xong|luon)\b"
            r"|\blo (?:noi|cho|doc|dua|ke)\b|^(?:noi|cho|doc|dua|ke|gui) (?:roi|mat|luon)$"
        ),
        Pattern(r"\b(?:otp|ngan hang|tien|MONEY|the|zalo|app)\b"),
    ),
    "undo": PhraseRule(
        Pattern(
            rf"^(?:{_FRONT}xin loi(?: nha| nhe| nghe| chu| em)* )?{_FRONT}(?:muon )?(?:xoa|rut|go"
            rf"|bo|huy)(?: (?:lai|dum|giup|gium"
            r"|ho|cho|toi|em|cai|so|tin|do|no|di|nha|nhe|nghen|voi|bao|luon|nghe))*"
            rf"(?: chua| duoc khong| duoc chua)?{_END}$"
        ),
        Pattern(r"\b(?:canh bao|dang k[yi]|the|tien|sim|dau)\b|\bco (?:rut|xoa|huy)\b"),
    ),
}


_OTHERS_PHONE = Pattern(
    r"^(?:\w+ ){0,3}?cho (?:ca )?(?:noi|ngoai|ba (?:noi|ngoai|ma|me)|ma|me|ba|bo|cha|vo|chong"
    r"|con (?:gai|trai)|anh|chi|em (?:gai|trai)|hang xom)\b(?! con\b)"
)
_NUMBER = Pattern(r"\d{9}")
_CALLS_IT = vocabulary(
    "quen du la day so do ne a u uh um oi xin loi sdt dien thoai dung ra lai gui ghi go thieu nham "
    "lon sai vua truoc roi voi nha nhe moi phai cai"
)
"""Words next to a number that say only that it is a number, if no number was named before."""


def is_for_another(text: str) -> bool:
    """Whether alerts are wanted on somebody else's telephone."""
    forms = readings(text)
    is_numbered = _NUMBER.search(text) and any(map(_OTHERS_PHONE.search, forms))
    return SAYINGS["other phone"].fits(forms) or bool(is_numbered)


def bare(text: str, given: str) -> bool:
    """Whether there is nothing beside the number `given` but words that call it one."""
    beside = " ".join(readings(text.replace(given, " ")))
    return _CALLS_IT.issuperset(beside.split())


def says(name: str, text: str) -> bool:
    """Whether a few words of the resident mean `name`."""
    forms = readings(text)
    if not text or len(forms[0].split()) > MOST_WORDS or is_notice(text):
        return False
    return SAYINGS[name].fits(forms)


_DENIAL = Pattern(
    r"\b(?:khong|chua|dau|chang)\b(?: \w+){0,5}? (?:gi|chi|dau|nao|ai|dong)(?: (?:het|ca|dau))*$"
    r"|\bco (?:\w+ ){1,3}?dau$|\b(?:coi|xem|thu) sao$|\b(?:chac|dung|phai|duoc|tot) vay$"
)
"""It ends like a question, and is not one."""
_ASKS = Pattern(
    r"\b(?:khong|hong|ha|sao|the nao|gi|chi|nao|chua|dau|lam sao)"
    r"(?: (?:a|ah|anh|em|chi|chu|bac|co|ban|ad|vay|ta|nhi|ha|the|day|nua|do))*$"
)


def asks(text: str) -> bool:
    """Whether a few words are a question."""
    forms = readings(text)
    if text.rstrip().endswith("?"):
        return True
    asked = (one for one in forms if _ASKS.search(one) or QUESTION.search(one))
    return any(not _DENIAL.search(one) for one in asked)


_PAYS = Pattern(rf"\b(?:{GIVES}|chuyen khoan|dong|tra|mat|coc|bi lua)\b")
_TELLS = Pattern(r"\b(?:doc|noi|nhap|khai|dien|otp|ma|mat khau)\b")
_TAKES_ALL_BACK = Pattern(
    r"\b(?:noi|ghi|nhan|bao) (?:dua|choi|nham|lon)\b|^(?:a|u|y|o|ua|da)? ?(?:khong|dau co)\b"
    r"|\b(?:that ra|thuc ra|noi lai|noi cho ro)\b"
)


def denies(before: str, text: str) -> bool:
    """Whether `text`, which says that something was not done, revokes what `before` said."""
    if not is_done(before) or any(map(_TAKES_ALL_BACK.search, readings(text))):
        return True
    earlier, later = readings(before), readings(text)
    rules = (rule for rule in (_PAYS, _TELLS) if any(map(rule.search, earlier)))
    return all(any(map(rule.search, later)) for rule in rules)


def is_done(text: str) -> bool:
    """Whether the text says that one of ours handed something over."""
    return any(map(_DEED.search, readings(text)))

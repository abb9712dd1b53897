"""Questions to the service, and whole messages of a few words, as `flows.parsing.intent_words`."""

from __future__ import annotations

from flows.languages.registry import WAITING
from flows.parsing.online_arrest import TOLD_OF_ARREST
from flows.parsing.panic_parts import BANK as _BANK
from flows.patterns import Pattern

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


_DID = r"(?:bam|an|nhan|mo|vao|vo|quet|nhap|doc|noi|cai|tai|gui|dua|click)"
_DONE = rf"(?!.*\b(?:lo|da|vua|moi)(?: \w+)? {_DID}\b|.*\b{_DID}\b(?: \w+){{0,5}} (?:roi|xong)\b)"


def _what(term: str) -> str:
    """A question what `term` means; somebody who has done something with it asks what to do."""
    asked = rf"\b{term}\b {_WHAT}|\b(?:the nao|sao|gi|what) (?:la|is|are) (?:an |a )?{term}\b"
    return rf"^{_DONE}.*(?:{asked})"


WHERE_TO_GO = (
    r"\b(?:ra|di|den|toi|len|xuong|chay)(?: \w+)? (?:dau|mo|cho nao)(?: ma| de)+"
    r" (?:bao(?! (?:no|ho|gio|nhieu|lau|toi|em))|trinh bao|khai bao|to cao|to giac)\b"
)
_COSTS = (
    r"\b(?:ton|mat|tru|het|tinh)(?: \w+){0,2} (?:phi|cuoc|bao nhieu|may dong|may tien|tien)"
    r"(?: \w+){0,3}? ?(?:khong|vay|gi|mot tin|1 tin|sao)\b"
)
_KIN = (
    r"(?:me|ma|ba|bo|cha|vo|chong|ong|noi|ngoai|ba xa|ong xa|nguoi nha|hang xom|nguoi khac"
    r"|(?:con|em|chau) (?:gai|trai|dau|re|ho|toi|tui|minh)|(?:anh|chi)"
    r" (?:trai|gai|toi|tui|ho|dau|re)|ban toi|ban em|may khac|so khac)"
)
_OTHERS = rf"(?:{_KIN}|(?:ba|bo|cha) (?:me|ma)|con cai|bac|chu|di|cau|(?:ba|ong) (?:noi|ngoai))"
_ALL = (
    r"(?:ca nha|moi nguoi|co giao|(?:ba|ong) (?:noi|ngoai)"
    r"|(?:con|em|chau|anh|chi) (?:gai|trai|dau|re))"
)
_OF_OURS = rf"(?:{_OTHERS} (?:toi|tui|em|minh|con|chau)|{_ALL}|hang xom)"
"""One of theirs; a mere "for grandmother" may be the person who holds this telephone."""
_KIN_OR_TWO = rf"(?:{_OF_OURS}|{_OTHERS})"
_DIGITS = ("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin")
"""A number that is spelled out: ``hai hai mot nam nam khong bay`` asks for no rules."""
_SELF = r"(?:toi|tui|em|chi|anh|co|chu|bac|me|minh|con|ba|ong|tau)"
_BY_ANOTHER = (
    r"(?:con nit|con|chau|vo|chong|me|ma|ba|(?<!can )bo|ong|em ut|em|thang (?:nho|be|ut|chau|con"
    r"|cu)"
    r"|dua (?:nho|chau|con|em)|be|may dua"
    r"|nguoi khac|ai)"
)
STAY = (
    r"\b(?:khong|khoi|chua|chang)(?: (?:co|phai|muon|he|la|toi|tui|em|minh|dinh))*"
    r" (?:huy|bo|ngung|nghi)\b(?: (?:dang k[yi]|dk|nhan tin|canh bao|nua|dau|tin))+"
    r"|\bdung (?:huy|bo|ngung|xoa)\b(?= (?:dk|dang k[yi]|canh bao|nhan tin|tin canh bao)\b"
    r"|.* (?:nua|lai|tiep|nhu cu)\b)"
    # "dung co huy cua chi", "dung ngung canh bao cua me toi"
    r"|\bdung (?:co )?(?:huy|ngung|cat|tat)(?: (?:cai|may|so|dang k[yi]|dk|canh bao|tin))*"
    rf" cua {_SELF}\b(?! (?:di|giup|gium|dum|luon|voi)\b)"
    # "thang nho bam chu HUY chu khong phai toi", "con nghich soan HUY, cho toi nhan lai"
    r"|^(?!.*\b(?:don|the|lich|goi|hang|lenh|giao dich|hop dong|ve|tien|app|otp|ngan hang)\b).*(?:"
    rf"\b{_BY_ANOTHER}\b(?: (?!bao|keu|noi|dan|bieu|bat)\w+){{0,4}}? (?:nghich|bam|nhan|soan|go"
    rf"|pha|choi)(?: \w+){{0,4}}? huy\b"
    rf"(?=.*\b(?:khong phai (?:la )?{_SELF}|(?:nhan|gui|dang k[yi]) lai|(?:van|con)(?: muon)? nhan"
    rf"|nham|khong muon|dung huy)\b)"
    rf"|\bkhong phai (?:la )?{_SELF} (?:huy|(?:soan|nhan|bam)(?: \w+)? huy)\b"
    # "lo tay bam huy, gio muon nhan lai"
    r"|\b(?:lo|nham|lo tay|bam bay)\b(?: \w+){0,4}? huy\b(?: \w+){0,6}? (?:nhan|gui|dang k[yi])"
    r" lai\b"
    rf"|\b{_SELF} (?:dau|khong|chua) (?:co )?(?:muon )?huy\b(?!.*\b(?:duoc|biet)\b)"
    r"|^khong (?:co )?huy\b.*\b(?:con|van|muon) nhan\b)"
)
"""The writer does not want alerts to end, or no longer does."""
FOR_OTHERS = (
    rf"\b(?:dang k[yi]|dk)(?: (?:nhan|tin|canh bao|dum|giup|gium|ho|luon|them))* (?:cho|dum|giup"
    rf"|gium|ho)(?: (?:so|may|dien thoai|cua|ca))* {_KIN}\b(?! con\b)"
    rf"|\b(?:cho|de|them|giup)(?: (?:so|may|dien thoai|ca|cua|\d[\d ]{{7,13}}|so "
    rf"cua))* {_OF_OURS}"
    r"(?: (?:cung|duoc|luon|nua|them|toi|em|\d[\d ]{7,13}))*(?: (?:vao|vo) (?:nhom|danh sach))?"
    r" (?:nhan|nhan duoc)? ?(?:tin |tin nhan |cac )?canh bao\b"
    rf"|\b(?:them|dua|ghi|dang k[yi])(?: (?:so|may|dien thoai|giup|dum|gium|ca|cua))* {_KIN_OR_TWO}"
    r"(?: \d[\d ]{7,13})?(?: (?:vao|vo))? (?:nhom|danh sach)(?: \w+){0,2}? canh bao\b"
    rf"|\b(?:muon|de) {_KIN_OR_TWO}(?: (?:cung|duoc|nua|toi|em))* (?:nhan|co) (?:tin )?canh bao\b"
    rf"|\bcanh bao (?:cho|toi) (?:may|so|dien thoai)(?: cua)? {_KIN_OR_TWO}\b"
    r"|\b(?:may|so|dien thoai) (?:cua )?\w+(?: \w+)? khac (?:may|so) (?:nay|toi|em)\b"
    r"|\b(?:dang k[yi]|dk)\b.*\b(?:mot|1) (?:lan|luot)\b|\b(?:dang k[yi]|dk) (?:het|ca|chung)"
    r" (?:mot lan|nhom|hoi|lop|to|thon|xom|buon|bon)\b"
    r"|\b(?:sign|subscribe|register) (?:up )?my (?:mother|mom|father|dad|wife|husband|parents|son"
    r"|daughter|friend)\b"
)
"""The writer wants alerts on the telephone of somebody else."""

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
_NOT_WANTED = (
    r"(?:bo|go|huy|xoa|cat|ngung|tat|rut|tra lai|khong lay|khong can|khong muon|khong nhan|khoi)"
)
_REGISTERED_BY_OTHERS = (
    # "con nit bam bay dang ky, khong lay", "ai dang ky may cho toi, go ra"
    rf"^(?!.*\b(?:goi|mang|lop|app|vay|the|link)\b).*\b(?:ai|dua nao|con nit|thang nho|chau|con"
    r"|em|nguoi (?:ta|khac|nao)|bam|lo|nham|bay)\b(?: \w+){0,6}? (?:dang k[yi]|dk)\b.*"
    rf"\b{_NOT_WANTED}\b"
    r"|^(?:\w+ ){0,2}?(?:khong|chua|dau)(?: (?:co|he))* (?:dang k[yi]|dk)\b.*"
    rf"\b{_NOT_WANTED}\b"
)
_CHARGED_UNASKED = (
    r"\b(?:khong|chua|dau)(?: (?:co|he))* (?:dang k[yi]|dk)\b.*\btru(?: \w+)? (?:tien|cuoc|MONEY)\b"
)
_MOVED_AWAY = (
    r"\b(?:khong con|het|thoi)(?: (?:o|song))+ (?!day|do|chung|voi|nha|cung)\w+(?: \w+){0,3}? "
    r"(?:nua|roi)\b"
    r"|\b(?:doi|don|chuyen)(?: (?:nha|cho o))? (?:ve|qua|sang|len|xuong|toi|vo)\b(?!.*\b(?:tien"
    r"|MONEY)\b).*\bcanh bao\b"
)
"""Alerts of the old place are of no use any more."""
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
BANK_ASKED = Pattern(_BANK_ASKED)
"""A bank's line is asked for."""
_THERE_OR_HERE = (
    r"|\b(?:156|5656)\b(?: \w+){0,4}? roi\b.*\b(?:can|phai|nen)(?: \w+)? (?:bao|nhan|goi|gui)\b"
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
    r"|^(?!.*\b(?:no|ho|goi|xung|keu|otp|ma|chuyen|tru)\b).*\bsim\b(?: \w+){0,4}? mua\b"
    r"(?: \w+){0,6}? (?:dao|ngoai (?:cho|duong|via he)|via he|le duong|tap hoa|cho phien|hoi cho"
    r"|rao|nguoi la|dut)"
    r"(?: \w+){0,6}? (?:khong|sao|chu|ha|dau)(?: \w+)?$"
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
    r"^(?:toi|tui|em|minh|con|chau|nha toi)\b(?!.*\b(?:mat tien|mat \d|MONEY|otp|link|doa|danh|bat"
    r"|giam|chuyen tien|khoa)\b)"
    r".*\bbi (?:(?:ho|no|khach|ba con|nguoi ta|hang xom|lai|dam) )?(?:bao|noi|keu|to|to cao|vu"
    r"|ghi)(?: (?:la|oan|toi|tui|em|minh|ke|do))* lua(?: dao)?(?! (?:het|mat|sach|ra|vao)\b)\b"
    r"|^(?=.*\b(?:ai|sao|may|bao|ghi|noi|oan)\b)(?!.*\b(?:goi cho|nhan cho|xung|no goi|ho goi"
    r"|mat(?! (?:khach|moi|uy tin|mat|lam an|don|hang))|chuyen|lay"
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
_CHEATS = (
    r"(?:no|ho|bon no|bon chung|bon lua dao|bon lua|ke lua dao|ke lua|ke gian|tui no|thang (?:do"
    r"|kia"
    r"|lua dao)|(?:may |cac |nhung )?(?:nguoi|thang|dua) lua(?: dao)?(?: nay| do)?|nguoi ta"
    r"|nguoi la"
    r"|lua dao)"
)
_WHAT_IS_MINE = (
    r"(?:so|sdt|ten|ho ten|thong tin|dia chi|ngay sinh|cccd|can cuoc|nha|que|ten tuoi|ten con"
    r"|ten cha|ten me|ten nguoi nha)"
)
_LEAKED = (
    r"^(?!.*\b(?:link|app|bam|otp|ma so|mat|chuyen|doi tien|MONEY|nap|tai khoan|giet|danh|doa"
    r"|den nha"
    r"|toi nha|sim|dang ky|goi noi|bao cao|toi bao|em bao|so the|mat khau)\b)"
    rf"(?:(?=.*\b(?:sao|tai sao|vi sao|o dau|lam sao|dau ra|cach nao|ai cho|do dau)\b).*{_CHEATS}"
    rf"(?: \w+){{0,6}}? (?:biet|co|lay|co duoc|nam|moc)(?: \w+){{0,2}}? {_WHAT_IS_MINE}\b"
    rf"|.*\b(?:lay|moi|kiem|moc|mua|ro ri|lo)\b(?: \w+){{0,2}}? {_WHAT_IS_MINE}(?: \w+){{0,4}}?"
    r" (?:o dau|tu dau|dau ra|cho nao)\b"
    rf"|.*\bai (?:ban|cho|dua|lam lo|tiet lo)(?: \w+){{0,3}}? {_WHAT_IS_MINE}\b.*{_CHEATS})"
)
"""Questions how cheats know whom they call."""
_HIDES = (
    r"^(?!.*\b(?:bao (?!ve)|to cao|chong|vo|otp|chuyen|mat tien|danh|doa)\b)"
    r"(?=.*\b(?:lam sao|sao|cach|lam the nao|lam gi|the nao)\b)(?:"
    rf".*\b(?:khong|khoi|dung)(?: (?:cho|de|bi|con))*(?: {_CHEATS}| ai)?(?: \w+)?"
    r" (?:biet|co|lay|lo)(?: (?:nua|duoc|so|ten|thong tin|cua|toi|tui|em|minh|ra|het|hay|ca nhan"
    r"|cccd))*$"
    r"|.*\b(?:bao ve|giu kin|giu|che|giau|tranh lo|khoi lo|khong lo)(?: \w+)? (?:thong tin|so dien"
    r" thoai|du lieu|danh tinh|ten tuoi)\b)"
)
"""Questions how to keep it secret."""
_WE = (
    r"(?:so nay|8041|tong dai|ben nay|ben may|may nay|may ban|cac ban|dich vu|he thong|may nguoi"
    r"|cac anh|can bo|ban|ad)"
)
_READS = (
    r"^(?!.*\b(?:no|ho|ke gian|hack|bi|link|app|vo|chong|con trai|con gai|cai)\b)(?:.*\b"
    rf"{_WE}(?: \w+){{0,3}}? (?:doc|xem|coi|nghe|nghe len|theo doi|thay|doc len|vao)"
    r"(?: \w+){0,3}? (?:tin|tin nhan|dien thoai|cuoc goi|zalo|may|danh ba|noi dung)(?: \w+){0,2}?"
    r" (?:toi|tui|em|minh|con|chau|rieng)\b.*\b(?:khong|ha|sao|chu)\b(?: \w+)?$"
    r"|.*\b(?:ai|nguoi nao)(?: \w+)? (?:doc|xem|coi|thay) (?:duoc )?(?:tin|tin nhan)(?: nay"
    r"| cua)*(?: toi| tui| em| minh)? (?:gui|nhan|hoi|soan)(?: \w+){0,3}$)"
)
"""Whether the service reads more than is sent to it."""
_HANDED_ON = (
    rf"^(?:(?:vay|the|roi|ma|a|ua|nhung|{_WE}) )*(?:co )?(?:dua|gui|chuyen|giao|noi|cho)"
    r"(?: (?:lai|tin|cai|do|nay|tin nhan|cua|toi|tui|em|minh|het|thong tin|noi dung|so|len))*"
    r" (?:cho |sang |qua |den |toi )?(?:cong an|chinh quyen|uy ban|ai)(?: (?:xa|biet|coi|xem|khac"
    r"|doc|nua|huyen|tinh))* (?:khong|ha)(?: \w+)?$"
)
"""Whether what was texted goes to the police."""
_HANDLED = (
    r"^(?!.*\b(?:no|ho|nguoi ta|ngan hang|the|bao hiem|tien|so do|cccd|link|con|vo|chong|no goi"
    r"|ho goi)\b)(?:"
    r".*\b(?:bao|to cao|phan anh|tin bao|bao cao|don|vu nay|viec nay)\b(?: \w+){0,5}?"
    r" (?:ai|nguoi nao|co quan nao|ben nao|cho nao|can bo nao)(?: (?:se|la nguoi|phai|co))*"
    r" (?:lo|xu ly|xem|giai quyet|coi|nhan|phu trach|lam|doc)\b"
    r"|.*\b(?:ai|ben nao|co quan nao)(?: (?:se|la|phai))* (?:lo|xu ly|xem|giai quyet|phu trach"
    r"|xet)(?: \w+){0,2} (?:tin bao|bao cao|to cao|phan anh|vu nay|viec nay|tin nay|cai nay)\b"
    r"|.*\b(?:khi nao|bao gio|chung nao|hoi nao|may ngay|luc nao)\b(?: \w+){0,4}? (?:ket qua|kq"
    r"|xu ly|giai quyet|tra loi toi|tra loi em)\b(?: \w+){0,3})"
)
"""Questions who handles a report, and when its result is known."""
_EVERYBODY = (
    r"^(?!.*\b(?:lua|goi|no|ho doi|doa|mat|chuyen|danh|cccd|vay|bat|MONEY|qua|hai quan|nop|dong)\b)"
    r"(?=.*\b(?:xai|dung|hoi|nhan|dang k[yi]|dk|gui|bao|duoc huong|tham gia)\b.*\b(?:khong|ha)"
    r"(?: \w+){0,2}$)(?:"
    r".*\b(?:o|que|dan|nguoi|tu)(?: \w+){1,4}? (?:len|vao|ra|toi|den|xuong|ve)(?: \w+){0,3}? (?:lam"
    r"|hai (?:ca phe|tieu|dieu)|o tam|o tro|tro|hoc|cao mu|lam thue|chan|choi)\b"
    r"|.*\b(?:tinh khac|ngoai tinh|khong phai dan|khong phai nguoi|(?:khong|chua) co (?:ho khau"
    r"|tam tru)|(?:chi )?(?:o|dang ky) (?:tam|tro|tam tru)|lam thue|lam muon|di lam xa|lam cong)\b)"
)
"""Whether it is for those as well who are here for work."""
_HOW_MANY = (
    r"\b(?:mot|1|moi) (?:ngay|tuan|thang)(?: \w+)? (?:gui|nhan|co)(?: \w+)? (?:may|bao nhieu"
    r"|nhieu) (?:tin"
    r"|canh bao|lan)\b|"
    r"^(?!.*\b(?:no|ho|nguoi la|lua|rac|quang cao)\b)(?:.*\b(?:nhan|gui|co|may)(?: \w+){0,2}?"
    r" (?:nhieu"
    r"|may|bao nhieu)(?: cai)? (?:tin|canh bao|tin nhan)(?: \w+){0,3}? (?:khong|ha|mot ngay|moi"
    r" ngay"
    r"|1 ngay|mot thang|1 thang|mot tuan|1 tuan)\b(?: .*)?$"
    r"|.*\b(?:bao lau|may ngay|khi nao|bao gio)(?: \w+){0,3}? (?:gui|nhan|co)(?: \w+){0,2}?"
    r" (?:mot|1|tin"
    r"|canh bao)(?: (?:tin|lan|canh bao))?$"
    r"|.*\b(?:day|tran|nang|het) (?:bo nho|may|hop thu|cho)\b.*\bkhong$)"
)
"""How many alerts come."""
_PROGRAMME = (
    r"^(?!.*\b(?:da (?:gui|nop|chuyen)|lo|roi|mat|goi dien|phi \d)\b)(?:.*\b(?:xa|thon|bon|buon"
    r"|tinh"
    r"|huyen|nha nuoc|chinh phu|uy ban|ubnd|phuong)(?: (?:minh|ta|nay|toi|tui|em|dang|dao nay|nam"
    r" nay|bay gio|gio|that|su))* co(?: (?:dang|phat|dot|cai|that|thiet|ra|to chuc|trien khai))*"
    r" (?:chuong trinh|chinh sach|dot|ho tro|tro cap|phat tien|phat gao|tang|ke hoach|du an)\b"
    r".*\b(?:khong|ha|sao)(?: (?:vay|a|ha|nhi|the|em|anh|chi|ban|chu))*$"
    r"|.*\b(?:chuong trinh|chinh sach|dot ho tro|dot tro cap) (?:do|nay|kia)(?: \w+){0,2}? (?:co)?"
    r" ?(?:that|thiet|that su)\b(?: \w+){0,2}$)"
)
"""Questions whether the commune has such a programme."""
_WEB = (
    r"(?:web|website|trang (?:web|mang|chu)|trang|cong thong tin|ten mien|dia chi|site|link|duoi)"
)
_STATE = (
    r"(?:nha nuoc|chinh phu|chinh quyen|cong an|dich vu cong|co quan(?: nha nuoc)?|cua (?:tinh|xa)"
    r"|bo cong an|thue|bao hiem(?: xa hoi)?|gov|cong quyen)"
)
_OTHER_ENDING = (
    r"^(?!.*\b(?:nhap|dien|bam|otp|mat khau|roi|lo|goi|gui|mat)\b)"
    r".*\b(?:duoi|ten mien|het bang|ket thuc bang|tan cung)(?: (?:la|bang|co|cham|web|cua"
    r"|trang|mang|link|thi|ma|kia|may|cai))* (?:com vn|com|net|org|vn|info|top|vip|xyz|cc|club"
    r"|online|site)\b(?! \w+ (?:goi|gui|doi))"
)
_STATES_SITE = (
    r"^(?!.*\b(?:goi|gui|bam|lo|no|ho|keu|xung|nhan duoc|chuyen)\b)(?:"
    r"(?=.*\b(?:lam sao|sao|cach|the nao|biet|phan biet|nhin|nao|gi|dau la|hay gia|that|duoi)\b)"
    rf"(?:.*\b{_WEB}(?: \w+){{0,3}}? {_STATE}\b(?!(?: \w+){{0,3}} (?:o dau|cho nao))"
    rf"|.*\b{_STATE}(?: \w+){{0,2}}? {_WEB}\b|.*\bgov vn\b))"
)
"""Questions how to recognise a page of the State."""
_KEYS = (
    r"^(?!.*\b(?:\*|nham|canh bao|dk|dang ky|gui|soan|otp|link|nhap|roi)\b)(?:"
    r"(?:(?:the|vay|con|neu|lo|ma|nhung|thi|roi|a|ua|no|ho|may) )+(?:(?:keu|bao|bieu) )?(?:bam"
    r"|an|nhan)"
    r"(?: (?:vao|phim|so|nut))+ (?:\d|khong|mot|hai|ba|bon|nam|sau|bay|tam|chin)(?: (?:thi|co"
    r"|la) .+"
    r"| khong| sao)?$"
    r"|.*\b(?:bam|an|nhan)(?: (?:vao|thu|theo))* (?:phim|nut|so)(?: so)? (?:\d|khong|mot|hai|ba|bon"
    r"|nam|sau|bay|tam|chin)\b.*\b(?:mat tien|tru tien|sao|bi gi|nguy hiem|hack|lay duoc"
    r"|mat cuoc|chuyen gi)\b(?: \w+){0,2}$)"
)
"""Whether to press the key that a recorded voice wants."""
_ONLY_READ = (
    r"^(?!.*\b(?:link|bam|otp|ma|app|cai dat|chuyen|mat roi|tru roi|goi lai|MONEY|so the|nhap)\b)"
    r"(?=.*\b(?:mat|lay duoc|lay|tru|co sao|bi sao|bi gi|hack|nguy hiem)\b)"
    r"(?=.*\b(?:khong|ha|sao)\b(?: \w+)?$|.*\bco (?:\w+ )?(?:lay|mat|tru|sao|bi)\b)"
    r".*\b(?:chi|moi|lo|neu)(?: \w+)? (?:doc|xem|mo|coi|mo ra)(?: (?:xem|coi|doc|cai|ra|duoc"
    r"|thoi))*"
    r" (?:tin|tin nhan|sms)\b"
)
"""Whether a message that is only read takes money."""
_CREDIT = (
    r"^(?!.*\b(?:app|no|ho|bam|link|qua mang|zalo|facebook|duyet|(?<!hoc )phi|doi no|xung|(?:co"
    r"|khong|chua"
    r"|dau)(?: \w+)? vay dau(?! ?(?:de|cho|duoc|bay|gio|day|an|uy|thi)))\b)"
    r"(?=.*\b(?:tien|von|can|muon|hoc phi|MONEY|kho khan|ngheo|lam an|trong|chan nuoi)\b)"
    r".*\b(?:vay|muon)(?: (?:tien|von|ngan hang|it|tam|MONEY|duoc))*"
    r" (?:o dau|dau|cho nao|ai|ben nao|ngan hang nao|noi nao)\b(?: (?:bay|gio|duoc|cho|an|toan"
    r"|uy tin"
    r"|that|thi|day|a|ha|vay|nhi|khoi|ma|khong|bi|lua|lai|thap|re|tot|moi|dang hoang|hop phap"
    r"|chac))*$"
)
"""Places that lend money honestly."""
_SAVINGS_GROUP = (
    r"^(?!.*\b(?:chuyen khoan|zalo|qua mang|stk|app|otp|goi dien|link|lua (?:toi|em|minh)|om"
    r"|tron|bien mat|khong dong|khong ghi|khong tra|mat|mat tich|roi di|xong di)\b)"
    r".*\bto (?:truong )?(?:\w+ ){0,3}?(?:vay von|tiet kiem|to vay|vay)\b(?: \w+){0,6}? (?:thu|den"
    r" thu|thu tien|gop|nop|dong|lay)\b"
)
"""The head of a savings group collects."""
_NEVER_ASKS = (
    r"^(?!.*\b(?:roi|lo|da|vua|moi|xong|mat tien)\b)"
    r".*\b(?:ngan hang|cong an|buu dien|nha mang|dien luc|bao hiem)\b(?: \w+){0,2}?"
    r" (?:khong|dau|chang)(?: (?:bao gio|co|he|khi nao))*(?: \w+){0,3}?"
    r" (?:hoi|doi|xin|bat doc|keu doc)\b(?: \w+){0,3}? (?:mat khau|otp|ma|so the|pin)\b"
    r"(?: \w+){0,4}? (?:khong|ha|phai|dung|a)$"
)
"""Whether it is true that no bank asks for a secret."""
DOWNLOADED = Pattern(
    r"^(?!.*\b(?:nhap|otp|chuyen|mat|tru|dang nhap|lo cai|mo roi|hack|het|bay|rut|tien|tai khoan"
    r"|ngan hang|tu chay|bi)\b)"
    r"(?!.*(?<!chua )(?<!khong )(?<!kip )(?<!co )(?<!he )\bcai(?: \w+){0,3}? (?:roi|xong|luon)\b)"
    r"(?=.*\b(?:chua|khong|dau)(?: (?:co|kip|he|dam|toi|em|may|bao gio|nut))* (?:cai|mo|bam cai"
    r"|cai dat|chay)\b(?! ma\b)).*\b(?:tai|down|download|keo)(?: \w+){0,4}? (?:ve|xuong|roi|xong"
    r"|file|app|apk|may)\b"
)
"""A file came to the telephone and is not installed."""
SIGNAL = Pattern(
    r"^(?!.*\b(?:lua|otp|xung|gia danh|goi hoai|doi tien|chuyen khoan|cuop|tu nhien mat song"
    r"|sim)\b)"
    r".*\b(?:song (?:yeu|kem|chap chon|dien thoai yeu)|mang (?:yeu|cham|lag|kem|chap chon)|mat"
    r" song hoai"
    r"|rot mang|4g cham|wifi cham|internet cham)\b"
)
"""The network is bad: nobody cheats."""
_SIMPLER = (
    r"^(?!.*\b(?:no|ho|goi|lua)\b)(?:(?:\w+ ){0,3}?(?:noi|giai thich|tra loi|viet|nhan)(?:"
    r" \w+){0,3}?"
    r" (?:de hieu|don gian|ngan gon|gon|ro|ro hon|ro rang|binh dan|cham|cham lai|tieng viet de)"
    r"(?: \w+){0,4}|(?:\w+ ){0,3}?(?:noi|doc|viet)(?: \w+){0,2}? (?:kho hieu|khong hieu)"
    r"(?: (?:qua|het|a|luon|gi|ca|vay|lam))*)$"
)
"""The last answer is wanted in plainer words."""
_LOST_CODE = (
    r"|\b(?:(?:khong (?:con )?(?:nho|biet|thay|giu)|quen|lac|lo xoa|xoa mat|that lac)"
    r"(?: (?:mat|cai|duoc|luon|roi|tin))* ma (?:so|bao|tin|tt|do|phan anh|to cao"
    r"|bao cao)|(?:quen|lac|lo xoa|xoa mat)(?: (?:mat|cai|luon))* ma)(?: (?:do|bao|tin|phan anh"
    r"|roi|tt|to cao|cua|nua|ay|bao cao|la|gi|luon))*$"
)
_FORMER_REPORT = (
    r"\b(?:hom|bua|tuan|thang|lan|dot) (?:qua|kia|bua|truoc|no|hom|roi|rui)\b"
    r"(?!.*\bngan hang\b)(?: \w+){0,2}? (?:toi|tui|em|con|minh|chau|co|da|nha)(?: \w+){0,2}?"
    r" (?:bao(?! (?:gio|nhieu|la|no|ho))|to cao"
    r"|phan anh|nhan hoi|trinh bao|khai bao|hoi ve|hoi o day|hoi ben nay"
    r"|(?:nhan|gui)(?: tin)? (?:toi day|len day|vao day|so nay|cho so nay|tin bao|bao"
    r" cao))\b.*\b(?:co"
    r" (?:tin|ket qua|kq|gi|ai|tra loi)(?: (?:gi|moi|nao|xem|lo|tra loi|ve))*|toi dau|den dau"
    r"|sao|xong"
    r"|ra sao|giai quyet|xu ly|xem)(?: (?:roi|duoc))?(?: chua| khong| roi)(?: \w+)?$"
)
FORMER_REPORT = Pattern(_FORMER_REPORT)
"""Questions what became of a report of days ago."""
_NO_PHONE = (
    r"(?:the|atm|so tai khoan|stk|tk|tai khoan|cccd|can cuoc|chung minh|otp|pin|ma|mat khau|bien"
    r"|bien so|xe|ve|ve so|so de|con de|danh de|lo de|xo so|trung|so nha|so lo|gia|hoa don|so du"
    r"|lop|bhxh|bhyt|bao hiem|tin bao|da bao|toi bao|em bao|1[89]00|156|5656|MONEY"
    r"|xung|keu|doi|bat (?:toi|em|me|nop|chuyen|dong)|ep|doa|giet|danh|chuyen|tien|cong an"
    r"|ngan hang"
    r"|link|app|vay tien|trung thuong|nhan qua"
    r"|mat tich|that lac|di lac|bo di|bi (?:bat|giu|lua|mat|danh|nhot|hiep|dam|thuong)|bat coc"
    r"|cau cuu|cuu"
    r"|cuop|trom|chem|dot|chet|tai nan|khoc|mat roi|khuyen mai|so dep|dep)"
)
"""Words beside digits of a card, a paper or a lottery, and those of a caller's claims."""
_PART = r"(?:duoi|dau|cuoi|bat dau|ket thuc)"
_NOT_KNOWN = r"(?:khong|quen|chua|chang|dau)(?: \w+){0,2}? (?:nho|ro|thay|biet|doc|luu|ghi|kip)"
_PART_OF_NUMBER = (
    rf"^(?!.*\b{_NO_PHONE}\b)(?:"
    # "so duoi 8821", "may so dau 0899", "so bat dau bang 0523"
    rf".*\b(?:so|sdt|dien thoai|may|no|chi nho|chi biet)\b(?: \w+){{0,3}}? {_PART}(?: (?:so|la|bang"
    rf"|voi|cung))* \d{{2,6}}\b"
    # "dau so 024", "duoi so 990"
    rf"|.*\b(?:dau|duoi) so(?: (?:la|bang))? \d{{2,6}}\b"
    # "chi nho 4 so cuoi 7712", "con may so sau khong nho"
    rf"|.*\b(?:nho|biet|thay|ro|luu|con)(?: \w+){{0,3}}? (?:\d|may|vai|hai|ba|bon|nam)"
    rf" (?:chu )?so (?:dau|cuoi|sau|duoi|giua)\b"
    # "0346 khuc sau khong ro", "dau 093 con sau khong nho"
    rf"|(?=.*\b\d{{2,7}}\b).*\b(?:khuc|phan|doan|may so|con|so) (?:sau|cuoi|dau|giua|con lai"
    rf"|duoi)\b"
    rf"(?: \w+){{0,2}}? (?:khong|quen|chua|chang)\b"
    # "khong nho het so, hinh nhu 0978"
    rf"|.*\b{_NOT_KNOWN}(?: \w+){{0,2}}? (?:het|du|so|tron)\b.*\b0\d{{2,6}}\b"
    rf"|.*\b0\d{{2,6}}\b.*\b{_NOT_KNOWN} (?:het|du|tron)\b"
    rf"|.*\bquen (?:mat )?(?:so|roi)\b.*\b0\d{{2,5}}\b"
    # "so 0346..518 goi toi", "so do 0912 345 gi do"
    rf"|.*\bso(?: do| nay)? 0\d{{2,4}} \d{{2,4}} (?:goi|nhay|nhan|gi|may|sao)\b"
    # "cac so 0877 deu la lua ha"
    rf"|.*\b(?:cac|may|nhung|so nao|moi) (?:so|sdt)? ?0\d{{2,4}}\b(?! \d{{3}}).*\b(?:lua|gia|rac"
    rf"|xau)\b"
    rf")"
)
"""Some digits of a telephone number are known, and who has it is asked."""
LOTTERY = Pattern(
    r"\b(?:ve so|xo so|so de|con de|danh de|lo de|lo to|de hom nay"
    r"|giai (?:dac biet|nhat))\b"
)
_ONLY_CONTACTS = (
    r"^(?!.*\b(?:no|ho|hack|lay|app|link|vay|doi no|lua (?:toi|em|mat)"
    r"|(?:chi|khong) goi duoc)\b)(?:"
    r"(?=.*\bdanh ba\b).*\b(?:chi|moi|khong|dung|khoi|chan|tu choi)(?: (?:cho|co|de|duoc))*"
    r" (?:nghe|nhan|reo|goi|do chuong|bat may|so la|het so la|tat ca)\b"
    r"|(?=.*\b(?:lam sao|sao|cach|muon)\b)(?:.*\bchi (?:nghe|nhan|cho|reo)(?: \w+){0,4}?"
    r" (?:so|nguoi) (?:quen|nha)\b"
    r"|.*\b(?:de|cho|muon)(?: \w+)? (?:so|nguoi) la (?:khong|het|khoi|dung)(?: \w+)? goi\b))"
)
"""Only numbers in the list of contacts should ring."""
_IN_ENGLISH: tuple[tuple[str, str], ...] = (
    (
        "website",
        r"\bhow (?:do|can|to)(?: i)? (?:know|tell|recognise|recognize"
        r"|spot)\b.*\b(?:government"
        r"|state|official)(?: \w+)? (?:site|website|page|web)s?\b",
    ),
    (
        "leaked",
        r"\b(?:how|where) (?:do|did|can) (?:they|scammers|he|she)(?: \w+)? (?:know|get"
        r"|got|find)"
        r" my (?:name|number|id|phone)\b",
    ),
    (
        "reads",
        r"\b(?:do|can|does|will) (?:you|this number|the service)(?: \w+)? (?:read|see"
        r"|listen to)"
        r" my (?:messages|texts|sms|calls|phone|zalo)\b",
    ),
    (
        "handed_on",
        r"\b(?:do|will|does) (?:you|it)(?: \w+)? (?:tell|give|send|pass)\b.*\b(?:to"
        r" )?the police\b",
    ),
    (
        "handled",
        r"\bwho (?:reads|sees|handles|checks|looks at|deals with)(?: \w+){0,2} reports?\b"
        r"|\bwhen (?:will|do) i (?:know|get|hear)(?: \w+){0,2} (?:result|answer|outcome)\b",
    ),
    (
        "everyone",
        r"\bcan (?:foreigners|tourists|visitors|anybody|anyone|everybody|workers)(?:"
        r" \w+)? use\b",
    ),
    (
        "keys",
        r"\b(?:does|if i|do i|should i|what if i) press(?:ing)? (?:key |number )?\d\b"
        r"|\bpressing \d\b",
    ),
    ("loan", r"\b(?:can|where can|how can) i (?:get|borrow)(?: \w+)? (?:loan|money|credit)\b"),
)
TALK: tuple[tuple[str, str], ...] = (
    *_IN_ENGLISH,
    ("pictures", r"^(?:\w+ ){0,2}?goi (?:vao |lai |cho |toi |den )*so nay(?: \w+){0,3}?"
     r" (?:khong|chang|hoai)(?: \w+){0,2}? (?:ai|bat may|nghe|duoc)\b"),
    ("for_others", r"\b(?:doi|thay|xai|dung)(?: sang)? (?:so|sim)(?: dien thoai)?(?: moi| khac)?"
     r"(?: \w+){0,4}? dang k[yi] lai\b"),
    ("withdraw", r"\bbao (?:sai|nham|lon|oan)\b(?: \w+){0,3}? (?:co )?(?:bi )?(?:phat|sao|bat"
     r"|toi)\b"),
    ("how", r"^(?:\w+ ){0,3}?(?:danh sach|list|ds) (?:cac |nhung )?(?:so|stk|web|link"
     r"|tai khoan)(?: \w+)?"
     r" lua(?: dao)?\b"),
    ("from_us", r"^(?:cai )?tin (?:nhan )?canh bao(?: \w+){0,3} (?:la )?(?:that|thiet"
     r"|dung)(?: \w+){0,2}"
     r" (?:gia|khong)$"),
    ("privacy", r"^(?:\w+ ){0,2}?(?:dung|khong|khoi) (?:\w+ )?(?:dua|cho|noi|lo|tiet lo"
     r"|ban)(?: \w+)? (?:so|ten)"
     r" (?:cua )?(?:toi|tui|em|minh|con)(?: (?:cho|voi|ra))*(?: ai| nguoi khac| nguoi ta)?"
     r"(?: (?:nha|nhe|biet|het|do))*$"),
    ("simpler", r"\btin(?: nhan)?(?: (?:cua )?(?:ban|may|ben nay|cac ban))? (?:dai"
     r"|nhieu chu)(?: qua| lam)?"
     r"(?: \w+){0,2}? (?:khong|chang|hong)\b(?: \w+){0,2}$"),
    ("signal", SIGNAL.pattern),
    ("downloaded", DOWNLOADED.pattern),
    ("website.other", _OTHER_ENDING),
    ("website", _STATES_SITE),
    ("hide", _HIDES),
    ("reads", _READS),
    ("handed_on", _HANDED_ON),
    ("handled", _HANDLED),
    ("everyone", _EVERYBODY),
    ("how_many", _HOW_MANY),
    ("programme", _PROGRAMME),
    ("keys", _KEYS),
    ("only_read", _ONLY_READ),
    ("contacts", _ONLY_CONTACTS),
    ("loan", _CREDIT),
    ("group", _SAVINGS_GROUP),
    ("never_asks", _NEVER_ASKS),
    ("leaked", _LEAKED),
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
    ("carrier_fee", _CHARGED_UNASKED),
    ("leave", _REGISTERED_BY_OTHERS),
    ("move", _MOVED_AWAY),
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
    ("what.vneid", r"^(?!.*\b(?:no|ho|goi|xung|keu|bao|link|lo)\b).*\b(?:vneid|dinh danh(?: dien tu"
     r"| muc (?:\d|hai))*)\b(?: \w+){0,5}? (?:o dau|cho nao|o mo|ngo mo|dau)\b"
     r"|^(?!.*\b(?:no|ho|goi|xung|keu|bao|link|lo)\b).*\b(?:lam|dang k[yi]|kich hoat|cap|len)(?: "
     r"\w+){0,2}? (?:vneid|dinh danh)(?: \w+){0,3}? (?:the nao|lam sao|sao|can gi|ra sao)\b|"
     + _what(r"vneid(?: muc \d)?")),
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
    ("what.fake", r"\b(?:ghep mat|gia giong|deep ?fake|d[ie]+p ?(?:ph?ay|fake|phake|fay|phek)"
     r"|gia mat)\b.{0,60}\b(?:la (?:cai )?gi|la sao|the nao"
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
    ("for_others", FOR_OTHERS),
    ("simpler", _SIMPLER),
    ("reward", r"^(?!.*\b(?:trung|no|ho|link|nop|phi|otp)\b).*\b(?:bao|to cao|to giac|gui|ke"
     r"|phat hien)"
     r"\b.*\b(?:co|duoc|nhan|tra|cho)(?: \w+)? (?:thuong|tien thuong|hoa hong)\b(?: \w+){0,7}$"),
    ("fate", r"^tt \w+ |\b(?:bao|to cao|phan anh|tin (?:to )?bao)\b.{0,60}\b(?:ra sao|toi dau"
     r"|den dau"
     r"|lam chua"
        r"|giai quyet|xu ly|ket qua|khoa chua|thi sao)\b"
        r"|\b(?:hom|bua|tuan|thang) (?:bua|qua|kia|truoc|no|roi)\b(?: \w+){0,3}?"
        r" (?<!no )(?<!ho )(?<!mang )(?:bao(?! (?:gio|la|toi|em|minh|cat|khoa|chan|trung))"
        r"|trinh bao|to cao|phan anh)\b(?: \w+){0,8}? (?:khoa|cat|chan)(?: (?:so|no|do|sim|may"
        r"|duoc))* chua\b"
        r"|\bket qua (?:the nao|sao|ra sao|chua)\b"
        r"|\bmat (?:cai )?ma (?:do|bao)\b|\b(?:da )?(?:ghi|luu) (?:lai |so do |xong )?chua$"
     + _LOST_CODE + "|" + _FORMER_REPORT),
    ("number", _PART_OF_NUMBER),
    ("anywhere", r"^(?!.*\b(?:no|ho|tien|MONEY|link|otp)\b).*\b(?:lam|hoc|di|o|cong tac|xa nha|tinh"
     r" khac)\b(?: \w+){1,6}? (?:(?:van|co|con|cung|thi) )+(?:nhan|gui)(?: \w+){0,2}? canh bao\b"
     r"(?: (?:duoc|ve|nua|khong|chu|ha|hong|a|nhi|em|anh))+$"),
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
    ("what_if", rf"^{_DONE}.*" r"\b(?:lo|nho|neu|biet dau|ma)(?: \w+){0,4}? (?:la )?(?:that"
     r"|thiet|that su)"
     r"(?: \w+){0,2}? (?:thi|roi|ma)(?: \w+){0,3}? (?:sao|lam sao|ai|the nao|chet|tinh sao|toi"
     r"|phai)\b|\bwhat if (?:it|this|he|she|they)(?: \w+)? (?:real|true|right)\b"),
    ("carrier_fee", r"^(?!.*\b(?:link|otp|ngan hang|atm|banking|chuyen khoan|lua|ho|cong an)\b).*"
     r"(?:\b(?:viettel|vina\w*|mobi\w*|vnpt|nha mang|tong dai|sim|tai khoan goc|tk goc)\b.{0,60}"
     r"\b(?:tru|mat|an)(?: \w+){0,2} (?:tien|cuoc|phi|MONEY|tai khoan)\b"
     r"|\b(?:dich vu|goi cuoc|ban tin|nhac cho|data|4g)\b.{0,50}\btru(?: \w+){0,2} (?:tien|cuoc|phi"
     r"|MONEY)\b|\btru(?: \w+){0,3} (?:dich vu|goi cuoc|goi data|data|nhac cho|cuoc)\b)"),
    ("areas", r"\b(?:dang|co) (?:nhan tin|dang ky|nhan canh bao)(?: \w+){0,3} (?:xa nao|dau|nao"
     r"|khong|hoi nao)\b"
        r"|\bcu nhan tin cua\b|\b(?:tin|canh bao|bao tin|so nay)\b(?: \w+){0,3}? (?:bao|nhan|gui"
        r"|cua)"
     r"(?: (?:ve|tin|cho|o|canh))* (?:xa|cho|noi|huyen|phuong|vung) nao\b"),
    ("where", r"^(?:toi|em|minh|con|gio)? ?(?:muon|can|dinh|tinh) (?:di )?kien(?: \w+){0,5}$"
     r"|\b(?:muon|can|dinh|tinh|co) (?:di )?(?:kien|khoi kien|thua kien|kien "
     r"cao)\b.*\b(?:di dau"
     r"|o dau|sao|the nao|duoc khong|lam gi|cho nao|ai|khong)\b"
     r"|\b(?:co nen|nen|co can|can|co phai) bao (?:cong an|113|chinh quyen)\b"
     rf"|{WHERE_TO_GO}"
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
        r"|\bai (?:tra|chiu|tinh|dong)(?: tien| cuoc| phi)* (?:\w+ )?(?:tin|tin nhan|canh bao)\b"
        r"|\bhow much\b|\bis it free\b"),
    ("called", r"^(?:(?:toi|em|con|chau|minh|da|vua|moi|me|ba|co|roi|cung) )*"
     r"(?:goi|bao|dien|trinh bao|goi dien)(?: (?:cho|len|toi|so|dien))* (?:113|114|115|111"
     r"|cong an|canh sat)"
     r"(?: (?:xa|huyen|phuong|tinh))?(?: (?:roi|xong))+\b(?!.*\bket qua\b)"),
    ("arrest", r"\bco (?:bi )?(?:bat|khoi to|di tu|o tu|giam|truy na|xu)(?: \w+){0,2}? (?:khong"
               r"|hong|ha|sao)$"
     r"|\bco (?:bi )?bat (?:toi|em|me|ba|con|chau)\b.{0,12}$"
     rf"|{TOLD_OF_ARREST}"
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
    ("official", r"^(?!.*\b(?:no|ho|bat|xung|keu|bao|nop|tien|bi|cuu|mat tich|danh"
     r"|chet)\b).*\b(?:gap"
     r"|noi (?:chuyen )?voi"
     r"|noi may|kiem)(?: (?:toi|voi|truc tiep|lai|duoc))* (?:ong|anh|chi|co|chu|ba|bac|sep)"
     r"(?: \w+){1,3}? (?:can bo|ben so|o so|cua so|ben tinh|o tinh|truong phong|giam doc|ben nay"
     r"|phu trach|tong dai)\b"
     r"|^(?!.*\b(?:no|ho|bat|xung|keu|bao|nop|tien|bi|cuu|goi toi|doi)\b)"
     r"(?:ong|anh|chi|co|chu|ba|bac) \w+(?: \w+)? (?:can bo|ben so|o so|ben tinh|truong phong)\b"
     r".*\b(?:dau roi|cho (?:toi|tui|em|con) gap|hua|tra loi)\b"),
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
        r"|\bwho (?:are you|is this)\b|\bwhat is this(?: number)?\b"
     r"|\bso n(?:ay|i)\b(?: (?:co|phai|la|dung|chinh|cai))* so(?: \w+){0,5}? (?:loa|to roi|to"
     r" buom|bang ron|ap phich|tivi|truong thon|cong an xa|xa)(?: \w+){0,2}? (?:doc|phat|noi|dan"
     r"|treo|in|ghi|dang|thong bao|gioi thieu|bao|cho)\b(?: \w+){0,5}$"),
    ("block", r"^(?!.*\b(?:no|ho|han|shop|thang \w+|ben (?:do|kia|ban))(?: (?:da|lai|lien|cung"
     r"|moi))*"
     r" chan\b|.*\bchan (?:so|cuoc goi)(?: (?:toi|tui|em|minh|con|me|luon|mat|het))* (?:roi|luon"
     r"|mat)\b).*\bchan (?:so|cuoc goi|nguoi goi)\b(?! (?:toi|tui|em|minh|cua (?:toi|tui|em"
     r"|minh))\b)"
     r"|\bcho(?: \w+){0,3}? (?:vao|vo) (?:danh sach (?:den|chan)|so den|blacklist)\b"),
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
    ("tongue", r"\b(?:in|to|into|speak|use|reply|write|want|only) english\b|\benglish only\b"
     r"|\b(?:other |which |what |k.?ho |ede "
               r"|m.?nong )languages?\b"
        rf"|\btieng (?:{_TONGUES}|em de)\b|\b(?:tra loi|viet|cho|nhan|gui)"
     r"(?: (?:tin|chu|tieng viet|lai|sang|qua))* co dau\b(?!.*\b(?:that|gia|lua|no|ho)\b)"
     r"|^(?:chu )?co dau (?:duoc|di|gium|giup|dum)(?: (?:khong|hong|nha|chau|con|em|ad|vay|di))*$"
        r"|\b(?:tra loi|lai) (?:\w+ )?tieng (?:viet|anh)\b"),
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
     r"|(?<!khong )\bcho (?:\w+ )?nhan tin\b|\bnhan (?:tin )?canh bao\b|\bcanh bao gi\b"),
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

PRICE = Pattern(
    r"(?:(?:toi|em|con|chau|minh|tui|tau|cho|hoi|neu|ba con|moi nguoi|nguoi ta|bac|co|chi|anh|a|oi"
    r"|vay|the) )*"
    r"(?:(?:nhan|gui|soan|hoi|bao|dang ky|dk)(?: (?:tin|tin nhan|sms|cho|toi|so"
    r"|nay|day|vay|qua|the|may|nguoi|ben|canh bao|nhieu|o|vo|vao|\d{3,5}))*|(?:tin|tin nhan|sms"
    r"|dich vu|so) nay)"
    r"(?: (?:thi|co|se|la|co bi|bi))* (?:tru|mat|ton)(?: (?:tien|phi|cuoc|tai khoan|may dong"
    r"|bao nhieu|trong|sim|dien thoai|may|goc))+"
    r"(?:(?: (?:khong|hong|ha|a|vay|hay khong|khong vay|chu|bac|chau|em|anh|chi))+"
    r"|(?<=bao nhieu)|(?<=bao nhieu tien)|(?<=may dong))"
    r"|(?:vay |the |neu |ma |co |nhung |tin )*(?:mat|ton|tru) (?:tien|phi|cuoc)"
    r" (?:thi (?:thoi|khoi|bo|nghi|huy|khong)|la (?:thoi|khoi|nghi))"
    r"(?: (?:di|nhe|nha|vay|dk|dang ky|nhan|lay|can|nua|toi|em|khoi|huy|luon|a))*"
    r"|(?:(?:the|vay|cho|hoi|em|toi) )*(?:gui|nhan|soan|nhan tin)(?: (?:bao nhieu|may) (?:tin"
    r"|lan)) "
    r"(?:thi )?(?:bi |het |co )?(?:tru|mat|ton|het|tinh) (?:tien|phi|cuoc)(?: .*)?"
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
        r"(?!.*\b(?:xoa|huy|ngung|bo|go|doi|dung gui)\b)(?:.{0,30})"),
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

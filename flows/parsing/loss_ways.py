"""The way in which something was lost, if that alone decides whom to call first.

``cards``   codes of top-up cards: the carrier or the game that sold them
``credit``  the telephone's own credit, by a text or a call to a costly number: the carrier
``order``   cash that was paid in at a post office or a shop and is paid out elsewhere: that counter
``title``   a land title in somebody's hands: the police, the land office
``vehicle`` the papers of a vehicle: the police, where it is registered
``game``    what a child bought in a game: the bank's card, the shop of apps
``mule``    an account that was let or sold to others: the bank, the police
``unpaid``  goods that were sold for a transfer that never came: the police, while they are near

Folded, Telex undone, short words written out, sums ``MONEY``.
"""

from __future__ import annotations

from flows.parsing.panic_parts import BANK
from flows.patterns import Pattern

_NOT_DONE = Pattern(
    r"\b(?:chua|khong|dinh|sap|tinh|suyt|neu|co nen|moi duoc|phai)(?: \w+){0,2}? (?:dua|giao|gui"
    r"|mua"
    r"|nap|doc|nop|chuyen|xem|coi|chup)\b|\b(?:keu|bat|bieu|yeu cau|doi|bao|dan)(?: \w+){0,5}? "
    r"(?:dua"
    r"|giao|gui|mua|nap|doc|nop|chuyen|xem|coi|chup)\b|\b(?:co nen|duoc khong)\b"
)
"""The loss is wanted or planned: then other words must say that it happened."""
_BY_BANK = Pattern(r"\b(?:chuyen khoan|so tai khoan|banking|internet banking|otp|quet ma|momo)\b")
_SECRET = Pattern(r"\b(?:otp|mat khau|ma pin|cvv|ngan hang|atm)\b")
_CARD = (
    r"(?:the cao|the nap|ma nap|(?:nap|mua|gui|doc|chup"
    r"|cao) (?:\w+ ){0,2}?(?<!mat )(?<!nhu )(?<!lam )(?<!so )"
    r"the(?! (?:(?:nao|nay|la|thi|ma|roi|a|do|vay|day|kia)\b|atm"
    r"|ngan hang"
    r"|tin "
    r"dung"
    r"|visa|bao|can|cccd|hoc|xe|thanh vien))|nap card|card(?! numb| visa)|(?:doc|gui|dua|chup|nhap"
    r"|lay|cho|nap|hinh)"
    r" (?:\w+ ){0,2}?ma the(?! (?:(?:nao|nay|la)\b|atm|ngan hang|tin dung))|ma the (?:cao|nap|game"
    r"|dien thoai"
    r"|viettel"
    r"|vina|mobi|garena|zing)|(?:so )?seri|the (?:viettel|vina\w*|mobi\w*|garena|zing|game|dien "
    r"thoai"
    r"|vcoin)"
    r"|scratch cards?|gift cards?|top ?up cards?|card codes?)"
)
_CARDS = Pattern(rf"\b{_CARD}\b")
_CODE = Pattern(r"\b(?:doc|gui|chup|dua|seri|ma the|sent|read)\b")
_CARD_LOST = Pattern(
    rf"\b{_CARD}\b.*\b(?:lan|lan mat|chan|tron|im|mat|lua|gat|bien|khoa|khong (?:co|thay|rep|len)"
    r"|gone|scam\w*|blocked)\b|\bsent\b.*\b(?:card|scratch|gift)\b"
)
_COSTLY = (
    r"(?:soan|nhan tin|nhan(?! (?:duoc|dien|cuoc))|gui tin|tra loi|rep|goi lai|goi (?:vo |vao "
    r"|cho )?(?:dau so|so|tong "
    r"dai))"
    r"(?: \w+){0,7}?"
)
_CREDIT = (
    r"(?:tien (?:trong )?(?:dien thoai|sim|may|tai khoan (?:dien thoai|goc|chinh))|tai khoan "
    r"(?:dien"
    r" thoai|goc|chinh|sim)|tien cuoc|(?<!can )cuoc(?! (?:goi|song|cong dan))|sim|\d{1,2} ?k"
    r"|phone credit|airtime)"
)
_TEXTED = Pattern(
    rf"\b{_COSTLY}\b.*\b(?:tru|(?<!tien )mat|het|bay|ton|hut|lost|charged)\b.*\b{_CREDIT}\b"
    rf"|\b{_COSTLY}\b.*\b{_CREDIT}\b.*\b(?:tru|(?<!tien )mat|het|bay|ton|hut)\b"
    rf"|\b(?:tru|(?<!tien )mat|het|bay)\b.*\b{_CREDIT}\b.*\b(?:soan|nhan tin|goi lai|tra loi tin)\b"
)
_SHORT_CODE = Pattern(
    r"\b(?:soan|nhan|nhan tin|gui)\b.*\b(?:gui|cho|toi|den|theo|so) (?:so )?[1-9]\d{2,4}\b(?! \d)"
    r".*\b(?:tru|mat|het|bay)(?: (?:het|luon|sach|roi|di|gan))* (?:MONEY|tien)\b"
    r"|\b(?:soan|nhan tin)(?: \w+){0,4}? (?:roi|xong)\b.*\bmat MONEY$"
)
_NO_CREDIT = Pattern(
    rf"\b{BANK}\b"
    r"|\b(?:the atm|ngan hang|banking|otp|so tiet kiem|chuyen khoan|dien luc|link|app|co (?:bi "
    r")?(?:tru"
    r"|mat|ton)|mat (?:tien|phi|cuoc) khong|ton (?:tien|phi|bao nhieu)|canh bao)\b"
)
_COUNTER = (
    r"(?:buu dien|buu cuc|viettel ?post|vnpost|(?:cua hang|diem|quay|dai ly|diem giao dich)"
    r" (?:giao dich )?(?:viettel|vnpt|vina\w*|mobi\w*)|viettel store|the gioi di dong|bach hoa xanh"
    r"|dien may xanh|fpt shop|post office|western union|money ?gram)"
)
_SENT = r"(?:gui|chuyen|nop|dong|dem|sent|send|paid)"
_MONEY = r"(?:MONEY|tien)"
_PAID_IN = Pattern(
    rf"\b{_SENT}(?: \w+){{0,3}}? {_MONEY}(?: \w+){{0,6}}? {_COUNTER}\b"
    rf"|\b{_SENT}(?: \w+){{0,3}}? {_COUNTER}(?: \w+){{0,2}}? {_MONEY}\b"
    rf"|\b{_COUNTER}(?: \w+){{0,4}}? {_SENT}(?: \w+){{0,3}}? {_MONEY}\b"
)
_CHEATED = Pattern(
    r"\b(?:lua|gat|gia|cho (?:no|ho)|nguoi la|tren mang|qua mang|cong an|moi biet|hoa ra|tat may"
    r"|chan|lan mat"
    r"|bien mat|lay lai|chan lai|xung|scam\w*|(?<!moi )(?<!hang )thang|lo)\b"
)
_OWN_KIN = Pattern(
    r"\bcho (?:con|em|me|ba|bo|vo|chong|chau|ong|anh|chi)(?: (?:trai|gai|toi|em|hoc|an|noi|ngoai))*"
    r"(?: (?:o|di)\b| (?:roi|xong)\b|$)"
)
_GIVEN = r"(?:dua|giao|gui|trao|cam|muon|lay|cho muon|cho|giu|lay mat|nop|om|cam co)"
_TITLE = (
    r"(?<!cho )(?<!voi )(?<!theo )"
    r"(?:(?<!hoi )(?<!doc )so do(?! la)|so hong|so khong|bia do|giay (?:to )?(?:nha )?dat|so dat)"
)
_VEHICLE = (
    r"(?:ca vet|cavet|ca vec|giay to xe(?: \w+){0,2}?|giay xe|dang ky xe|giay dang ky xe|so dang "
    r"kiem)"
)
_OFFICE = Pattern(
    r"\b(?:cho|o|tai|qua|len|ra) (?:\w+ )?(?:ngan hang|agribank|vietcombank|vbsp|csgt|cong an|xa"
    r"|ubnd"
    r"|uy ban|van phong dat dai|dia chinh|toa|phong cong chung|kho bac|con|me|ba me|bo|vo|chong)\b"
    r"(?! (?:gia|dom|lua))|\b(?:csgt|canh sat giao thong)\b|\b(?:lam lai|lam moi"
    r"|sang ten cho con|co so do khong)\b"
)
_PICTURED = Pattern(r"\b(?:chup|hinh|anh|quet|scan)\b")


def _handed(papers: str) -> Pattern:
    return Pattern(
        rf"\b{_GIVEN}\b(?: \w+){{0,3}}? {papers}\b.*\b(?:roi|mat|het|xong|luon|hom|sang|chieu|trua"
        rf"|khong|chua tra|tron|lan|no|ho|di)\b|\b{papers}\b.*\b(?:dua|giao|trao|gui|lay|cam)\b"
        rf"(?: \w+){{0,3}}? (?:roi|mat|het|xong|luon|di)\b"
    )


_HANDED = (("title", _handed(_TITLE)), ("vehicle", _handed(_VEHICLE)))


_GAME = Pattern(
    r"^(?!.*\b(?:acc|account|nick)\b)(?=.*\b(?:con|chau|thang|be|nho)\b)"
    r"(?=.*\b(?:MONEY|tien|the|tai khoan|momo)\b)"
    r".*\b(?:nap|mua|bam|tieu|xai)\b(?: \w+){0,3}? (?:game|kim cuong|vat pham|skin|robux"
    r"|free fire|lien quan|tiktok)\b"
)
_MULE = Pattern(
    r"^(?!.*\b(?:zalo|facebook|face|game|nick|netflix|rut het|bi lua|mat MONEY|duoc khong|gium)\b)"
    r".*(?:\b(?:cho|ban)(?: (?:nguoi ta|nguoi la|no|ho|ban|ai|thang ban))? (?:thue|mua|lai)"
    r"(?: \w+)? (?:tai khoan|tk|stk|the atm|the ngan hang)\b"
    r"|\b(?:ban|cho thue) (?:cai |1 |mot )?(?:tai khoan|tk|the) (?:ngan hang|atm)\b)"
)
_GOODS = (
    r"(?:hang|bo|trau|heo|ga|vit|de|ca phe|tieu|dieu|sau rieng|lua|bap|khoai|mi|go|xe|xe may|vang"
    r"|dien thoai|laptop|nong san|trai cay|cay giong)"
)
_COUNT = r"(?: (?:\d+|may|mot|hai|ba|con|ta|tan|bao|xe|xong|ro|chiec|cai|het|dan|lo|luon|no|ho))*"
_SOLD = Pattern(
    rf"\b(?:ban|giao|bat|can|cho|mang|lay){_COUNT} {_GOODS}\b"
    r"|\b(?:thuong lai|lai buon|nguoi mua|ben mua|khach mua)\b"
)
_BUYS = Pattern(
    r"\b(?:nap|nop|coc|dat|dat hang|mua hang|tra truoc)\b|\b(?:toi|tui|em|minh|con|me|ba|vo|chong)"
    r"(?: (?:da|moi|vua|co|lo))* (?:mua|dat|chuyen khoan|chuyen|gui)\b|\bban (?:cho )?(?:toi|em)\b"
    r"|\b(?:chuyen khoan|chuyen|gui)(?: tien)? cho (?:no|ho|nguoi)\b|\b(?:tren mang|app)\b"
)
"""The writer pays, and sells nothing."""
_NEVER_CAME = Pattern(
    r"\b(?:chuyen khoan|bill|bien lai|hoa don|man hinh|hinh|tin nhan|tien)(?: \w+){0,3}? (?:gia"
    r"|gia mao|dom)\b(?! (?:re|cao|tien|ca|nhu|tot|hon))"
    r"|\b(?:chuyen khoan|chuyen|ck|bank)(?: \w+){0,3}? roi(?: \w+){0,3}? (?:khong|chua)(?: thay)?"
    r" (?:vo|vao|ve|den|toi|co)\b|\btien(?: \w+){0,2}? (?:khong|chua)(?: thay)? (?:vo|vao|ve|den"
    r"|toi)\b"
)


_PAID_BACK = Pattern(r"\b(?:tra|chuyen|gui|hoan)(?: lai)?(?: (?:cho|no|ho|them))* MONEY\b")


def way_of(plain: str) -> str:
    """The way in which something was lost, if the text reports a loss; "" if the words name none of
    these."""
    if _is_paid_in(plain):
        return "order"
    papers = next((kind for kind, rule in _HANDED if rule.search(plain)), "")
    if papers and not _OFFICE.search(plain) and not _PICTURED.search(plain):
        return papers
    if _GAME.search(plain) and not _CHEATED.search(plain):
        return "game"
    if _MULE.search(plain):
        return "mule"
    is_own = not _BUYS.search(plain) and not _PAID_BACK.search(plain)
    if is_own and _SOLD.search(plain) and _NEVER_CAME.search(plain):
        return "unpaid"
    if is_credit(plain):
        return "credit"
    if (
        _CARDS.search(plain)
        and not _SECRET.search(plain)
        and (not _BY_BANK.search(plain) or _CODE.search(plain))
    ):
        return "cards"
    return ""


def told_by(plain: str) -> str:
    """The same if no other rule finds a loss: the loss that these words show by themselves."""
    if is_credit(plain):
        return "credit"
    if _NOT_DONE.search(plain) or len(plain.split()) > _MOST_WORDS:
        return ""
    kind = way_of(plain)
    if kind in ("game", "mule"):
        return ""  # They may only be talked of.
    if kind == "cards" and not _CARD_LOST.search(plain):
        return ""
    return kind


_MOST_WORDS = 40


def is_credit(plain: str) -> bool:
    """Whether a text or a call to a costly number took the telephone's own credit."""
    is_told = _TEXTED.search(plain) or _SHORT_CODE.search(plain)
    return bool(is_told) and not _NO_CREDIT.search(plain)


def _is_paid_in(plain: str) -> bool:
    if not _PAID_IN.search(plain) or _OWN_KIN.search(plain):
        return False
    return _CHEATED.search(plain) is not None


_ACT = (
    r"(?:mua|mua hang|chuyen khoan|chuyen|lam|xai|quet|rut|thanh toan|giao dich|dung|tieu|dang ky"
    r"|dat"
    r"|bam|ca the)"
)
_ONE = r"(?:toi|tui|em|minh|con|chau|me|ba|bo|vo|chong|tao|i)"
_NOT_ME = Pattern(
    rf"\b{_ONE}(?: \w+){{0,2}}? (?:dau|khong|chang|hong)(?: (?:co|he|bao gio))* {_ACT}\b"
    rf"|\bco {_ACT}(?: \w+){{0,2}} dau$|\b{_ONE} co {_ACT}(?: \w+){{0,2}} dau\b|\b{_ONE} (?:dau co"
    rf"|khong co|co) (?:{_ACT} )?(?:gi "
    rf"dau|dau)\b"
    rf"|\bkhong phai (?:la |do )*{_ONE}\b|\bi (?:did not|didn|never)\b|\bnot me\b"
    r"|\bthe (?:cua )?(?:\w+ ){0,2}?(?:con nguyen|(?:nam |o |van o )?trong (?:bop|vi|tui)|o nha)\b"
)
_BANK_SAYS = Pattern(
    rf"\b(?:{BANK}|ngan hang|bank|the|tai khoan|so du|card|visa)\b|\btin nhan bao\b"
)
_WENT = Pattern(
    r"\b(?:tru|mua|mua hang|giao dich|chuyen khoan|chuyen|quet|thanh toan|rut|tieu|spent|charged"
    r"|debited|paid)\b"
)
_SUM = Pattern(r"\bMONEY\b|\b\d{1,3}(?: \d{3})+\b")
_NO_DEBIT = Pattern(
    r"\b(?:goi|xung|link|otp|app|don hang|shipper|ship|buu pham|buu kien|kien hang|nhan duoc|chuyen"
    r" vao|chuyen nham|cong tien|vao tai khoan|keu|bat|doi|neu|se|vay|no (?:no|tien)|muon|trung "
    r"thuong"
    r"|lua (?:khong|dao khong))\b"
)


def is_disowned(plain: str) -> bool:
    """Whether a bank reports a payment that is not the writer's: somebody uses the account."""
    if len(plain.split()) > _MOST_WORDS:
        return False
    rules = (_BANK_SAYS, _WENT, _SUM, _NOT_ME)
    return all(rule.search(plain) for rule in rules) and not _NO_DEBIT.search(plain)

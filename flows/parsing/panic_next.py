"""The messages of a victim who knows the first act: the bank does not answer, it is done, how to do
it, or a secret is given away as well (``again``: the first act once more)."""

from __future__ import annotations

from flows.parsing.panic_parts import SHORT
from flows.patterns import Pattern, Table, likely
from flows.spelling import readings
from flows.text import words

_BANK = (
    r"(?:ngan hang|nh|bank|tong dai|[a-z]{2,8}bank|bidv|acb|mb|vcb|vib|scb|shb|msb|ocb|hdb|tcb"
    r"|ctg|momo|zalopay)"
)
_LOCKABLE = rf"(?:{_BANK}|the|tai khoan|tk|app|giao dich|lenh|tien)"
"""The things that a bank locks, and who locks them."""
_THEIRS = Pattern(r"\b(?:no|ho|bon|chung|tui no|thang|ke)(?: \w+){0,3} $")
"""Words before an act of their own: no act of the victim's."""
_CHEATS = (
    r"(?:no|ho|bon no|chung no|thang (?:do|kia|lua dao|\w+)|con do|ben do|nguoi do|so do|so la"
    r"|so no)"
)
_POLICE = r"(?:cong an|canh sat|113|ca xa)(?: xa| phuong| tinh)?"
_NO_GIFT = (
    r"(?:lay lai|doi lai|tra lai|bien lai|giay to|so (?:no|ho|do|cua)|roi|ngan hang|cong an"
    r"|mat khau"
    r"|tin nhan|lam sao|the nao|cach nao|toi day|khoa|lo|da|chua|tai khoan|the|sim|app|may|cua|ke"
    r"|hinh|anh|don)"
)
"""Next to a word of giving: the question is about something else than more money."""
_OWN = ("again", "after", "locked")
_SITUATIONS: tuple[tuple[str, Pattern], ...] = (
    (  # The telephone can't be switched off.
        "off",
        Pattern(
            r"\b(?:tat|thao|rut)(?: \w+){0,2}? (?:khong|chua)(?: \w+)? duoc\b|\bkhong (?:tat|thao"
            r"|rut) duoc\b"
            r"|\b(?:rut|thao) (?:pin|sim)\b|\b(?:khong biet|lam sao|cach)(?: \w+)? (?:tat|rut sim"
            r"|thao pin)\b"
        ),
    ),
    (  # How the bank is reached, or what it is to lock.
        "how",
        Pattern(
            r"\b(?:khoa|goi|bao|lien he|lam)(?: \w+){0,4}? (?:bang cach nao|cach nao|the nao|lam "
            r"sao"
            r"|nhu the nao|o dau|kieu gi|sao gio)\b|\b(?:lam sao|cach nao|lam the nao|cach) "
            r"(?:de )?(?:khoa"
            r"|goi|bao|chan)\b|\b(?:so nao|so may|so gi|so ngan hang|so tong dai|goi so)(?: "
            r"\w+){0,3}?"
            r" (?:la|nao|gi|may|o dau|bao nhieu|day|khong biet)\b|\bkhong (?:\w+ )?(?:biet|nho"
            r"|thay|co) (?:\w+"
            r" ){0,2}?(?:so (?:ngan hang|tong dai|nao|dien thoai)|ngan hang (?:nao|ten|gi)|ten "
            r"ngan hang)\b"
            r"|\b(?:mat|khong co|khong thay|khong giu) (?:cai )?the\b|\bhow (?:do|can|to) (?:i "
            r")?(?:lock|call|block)\b"
        ),
    ),
    (  # Nothing is done yet.
        "undone",
        Pattern(
            r"\b(?:chua|khong|ko) (?:\w+ )?(?:bao|goi|khoa|ra|noi|lam)(?: (?:cho|duoc|voi|cai"
            r"|ngan hang|cong an"
            r"|113))*(?: (?:ai|gi|het|dau|duoc|ngan hang|cong an|ca|voi ai))+\b(?!.*\bbat may\b)"
            r"|^(?:\w+ ){0,3}?chua (?:bao|goi|khoa|lam)(?: \w+)?$|\b(?:have ?n t|not yet|did ?n "
            r"t) (?:called?|told)\b"
        ),
    ),
    (  # Whether they owe what the cheats claim.
        "owed",
        Pattern(
            r"\b(?:phai|can|bat buoc)(?: \w+)? (?:tra|den|boi thuong)\b(?: \w+){0,3}?"
            r" (?:khong|ha|sao|a)$"
            r"|\b(?:toi|tui|em|minh|con|chau|me|ba)(?: (?:co|dau|dau co|khong|khong he|chua))+"
            r" (?:vay|muon|no|ky)(?: \w+)? ?(?:dau|gi|ho|ai|bao gio|dong nao)?$"
            r"|\b(?:do|must) i (?:have to |need to )?(?:repay|owe|pay (?:it"
            r"|this|that|the loan))\b"
        ),
    ),
    (
        "more",
        Pattern(
            r"\b(?:doi|bao|keu|bat|yeu cau|noi|hen|phai|muon|bieu|hoi)\b(?: \w+){0,6}? (?:dong"
            r"|nop|nap|chuyen|ck"
            r"|tra|gui|cho|dua)(?: \w+){0,5}? (?:\d+ ?(?:tr\w*|k|cu|ty|nghin|ngan)|tien|phi|lan "
            r"cuoi|phi|thue)\b|\blan cuoi\b"
            r"|\b(?:dang cho|cho|hen|sap|se)\b(?: \w+){0,4}? (?:toi|den|qua|ghe) (?:nha )?(?:lay"
            r"|nhan|thu)\b"
            r"|\bmoi (?:cho |duoc )?(?:tra|rut|giai ngan|hoan|lay lai)\b|"
            r"\b(?:nap|dong|chuyen|nop|tra|dua|coc|lay)(?: \w+){0,2}? (?:not|them|tiep|nua"
            r"|lan nay)\b"
            r"|\b(?:tinh|dinh|sap|dang|doi|chuan bi)(?: \w+){0,2}? (?:cam|ban|the chap|vay)(?: "
            r"\w+){0,2}? (?:xe"
            r"|nha|dat|vang|so do|ray|bo|trau|nong|them|tien|lua)\b"
            r"|\bcon \d+ ?(?:tr|trieu|cu|k)\w*(?: \w+){0,2}? (?:nua|ho doi|no doi|chua)\b"
            r"|\b(?:dinh|tinh|sap|mai|chut nua|lat nua)(?: \w+){0,2}? (?:gui|chuyen|chuyen khoan"
            r"|nop|nap|dong)\b"
            r"(?! (?:don|so|tin|bien|giay))"
            r"|\b(?:no|ho) doi(?: \w+){0,2}? \d+ ?(?:tr|trieu|cu|k|ngan)\w*\b"
            r"|\bdang (?:bam|nhap|go|doc|chuyen|dien|quet|lam)\b"
            r"|\bdoi(?: \w+){0,3}? (?:them|nua)\b|\b(?:pay|send) (?:\w+ )?more\b"
            r"|\b(?:dong|nop|nap|chuyen|tra|gui)(?: (?:not|them|phi|thue|tien|MONEY|\d+ ?\w+))+"
            r"(?: (?:thi|de|cho|roi|xong|moi|la))* (?:\w+ )?(?:lay|rut|nhan|cuu|tra)(?: \w+){0,3}?"
            r" (?:lai|ve|duoc|ra)\b"
            r"|\b(?:lan|phi|thue|khoan)(?: \w+){0,3}? nua (?:la|thi) (?:\w+ ){0,3}?(?:ve|xong"
            r"|duoc|rut|nhan)\b"
        ),
    ),
    (  # Whether to pay more.
        "pay",
        Pattern(
            r"\b(?:should|do|must|am|can|shall) i (?:have |need )?(?:to )?(?:pay|send|transfer)\b"
            r"|^(?:(?:co|nen|gio|vay) )*(?:gui|chuyen|dong|nop|nap|tra)"
            r"(?: (?:tien|no|ho|them|nua|tiep|luon))* (?:khong|ha|sao)$"
            rf"|^(?=\w+ \w+ )(?!.*\b{_NO_GIFT}\b).*\b(?:gui|chuyen|chuyen khoan|dong|nop|nap|tra"
            r"|dua|muon tien|vay)\b(?: \w+){0,7}? (?:khong|nha|hay sao|hay thoi|khong chi|cho xong"
            r"|de rut)$"
        ),
    ),
    (  # Nobody at home is to hear of it.
        "private",
        Pattern(
            r"^(?!.*\b(?:(?:muon|di|se|cho|thoi|toi) chet|tu tu|tu van|song nua|muon song|nhay"
            r"|treo|thuoc)\b)"
            r".*\b(?:dung|khong|khoi|xin|giu kin)"
            r"(?: \w+)? (?:goi|nhan|noi|bao|ke|cho)(?: \w+){0,3}? (?:nha|ba me|bo me|me|ba|bo"
            r"|chong|vo|gia dinh|phu huynh)\b(?! (?:chuyen|gui|toi bi))"
            r"|\b(?:gia dinh|ba me|bo me|chong|vo|me|ba|nha)(?: (?:toi|em|minh))? (?:ma )?"
            r"(?:biet|hay)"
            r"(?: \w+){0,2}? (?:chac|duoi|chui|la|tu|bo)\b|\bdo not tell (?:my|anyone)\b"
        ),
    ),
    (  # They call again.
        "calling",
        Pattern(
            rf"\b{_CHEATS}(?: \w+){{0,2}}? (?:goi|dien|alo|reo)\b(?! (?:la|bang|ten|\d))"
            r"(?!.*\b(?:khong (?:duoc|nghe|bat)|chua|khoa roi|khoa xong)\b)"
            r"|^(?!.*\bkhoa (?:roi|xong|duoc)\b).*\b(?:lai goi|goi lai (?:doi|xung|doa|cho toi"
            r"|cho em|keu|bao|noi)"
            r"|may(?: dang)? reo)\b"
            r"|(?<!toi )(?<!em )(?<!minh )(?<!con )\bdang goi (?:lai|hoai|mai|suot|lien tuc)\b"
            r"(?! (?:\w+ )?(?:ngan hang|113|cong an))"
            r"|^(?:\w+ )?(?:co nen|nen) (?:nghe|bat) may\b|\bnghe may (?:no|ho) khong$"
            rf"|\b{_CHEATS}(?: \w+)? (?:chui|doa|het)(?: \w+){{0,3}}? (?:trong may|bat toi|qua dien"
            r" thoai)\b|\b(?:he|she|they)(?: \w+)? (?:calls?|calling|rings?|ringing|phones?"
            r"|phoning)\b"
        ),
    ),
    (  # Whether it helps to tell the police.
        "helped",
        Pattern(
            rf"\b{_POLICE}(?: \w+){{0,3}}? (?:giup|lam|nhan|nghe|xu ly|giai quyet|lo|tiep|tin"
            r"|dieu tra|bat)(?: \w+){0,4}? (?:khong|ha|hay sao|noi khong)$"
            rf"|\bso {_POLICE} (?:khong|chang|cuoi|chui)\b"
            rf"|\b(?:bao|ra|len) (?:{_POLICE}|xa|phuong)(?: \w+){{0,3}}? (?:duoc|an thua|ich"
            r"|loi)(?: gi)?(?: khong"
            r"| gi| chi)?$|\b(?:will|can|do|would|could) (?:the )?police\b"
        ),
    ),
    (  # The telephone can't be paid for, or is none of theirs.
        "borrow",
        Pattern(
            r"\b(?:het|khong (?:co|con))(?: \w+){0,2}? (?:tien|cuoc)(?: (?:dien thoai|goi|trong"
            r" (?:may|sim|dien thoai)))+\b|\b(?:dien thoai|may|sim)(?: \w+){0,2}? het (?:tien"
            r"|cuoc)\b|\bchi nhan tin duoc\b|\bno credit\b"
        ),
    ),
    (
        "busy",
        Pattern(
            r"(?<!no )(?<!bay gio )(?<!con )(?<!chau )(?<!me )(?<!ba )(?<!bo )(?<!vo )(?<!chong )"
            r"\b(?:khong|chua) (?:\w+ )?(?:bat may|nghe may|goi duoc|lien lac duoc|ai (?:bat|nghe)"
            r"|thay (?:bat|nghe))\b|\bgoi(?: \w+){0,4}? (?:khong|ko|k|chua) (?:duoc|ai|nghe|bat)\b"
            r"|\b(?:may|duong day|tong dai|hotline|nhan vien)(?: \w+){0,2}? (?:ban"
            r"|pan"
            r"|baan|bann)\b(?! (?:hang|nha|dat|the)| cho (?:no|ho|toi|em)\b)|\b(?:ban|pan)"
            r" (?:may|hoai|suot|lien tuc|quai|quoai|wai|mai|mat)\b|\bgoi(?: \w+){0,3}? (?:khong"
            r"|chua)"
            r" (?:vo|vao|thong|noi|co ai)\b|\b(?:nghe nhac cho|bam phim hoai|cho may hoai)\b"
            r"|\bngan hang (?:dong cua|nghi|xa)\b"
            r"|\b(?:no answer|busy|closed)\b"
        ),
    ),
    (
        "again",
        Pattern(
            r"(?<!chua )(?<!khong )\b(?:bao|noi|doc|dua|gui|khai|cho|cung cap|nhap)(?: \w+){0,2}?"
            r" (?:ma|otp|so the|mat khau|mk|pass|pin|cvv|cccd|cmnd)\b(?: \w+){0,4}? (?:roi|xong)\b"
        ),
    ),
    (
        "after",
        Pattern(
            r"(?<!chua )(?<!khong )\b(?:bao|trinh bao|goi|len|ra|gap)(?: \w+){0,2}? (?:cong an|113)"
            r"(?: \w+){0,3}? (?:roi|xong)\b|\b(?:told|called) (?:the )?police\b"
        ),
    ),
    (  # Whether, and how, it comes back.
        "back",
        Pattern(
            r"\b(?:lay|doi|tim|thu|rut|don|kiem)(?: \w+){0,3}? lai\b|\bhoan (?:tien|lai)\b"
            r"|\b(?:co|con)(?: \w+){0,2}? (?:lay|thu hoi|doi) (?:lai )?duoc\b"
            r"|\bget (?:it|my money) back\b"
        ),
    ),
    (  # What to do next; nothing shows that the bank was called.
        "police",
        Pattern(
            r"^(?!.*\b(?:khoa|chan|goi|bao|ra)\b.*\b(?:roi|xong)\b)(?:\w+ ){0,6}?(?:gio|roi|con"
            r"|lam|vay|em|toi|phai)"
            r" (?:\w+ )?(?:lam gi|gi nua|sao nua|gi tiep|lam sao)\b"
        ),
    ),
    (
        "locked",
        Pattern(
            r"(?<!chua )(?<!khong )\b(?:khoa|phong toa|dong bang|chan)"
            rf"(?:(?: \w+){{0,3}}? {_LOCKABLE}\b(?: \w+){{0,3}}?)?(?: duoc| xong| giup| lai| het)*"
            r" (?:roi|xong)\b"
            rf"|\b{_LOCKABLE} (?:da |bao |noi |moi )*(?:khoa|phong toa|dong bang|chan)\b"
            r"(?! (?:giup|dum|gium|ho|cho (?:toi|em|con|tui)))"
            rf"|(?<!chua )(?<!khong )\b(?:bao|goi|ra|len)(?:(?: \w+){{0,2}}? {_BANK}\b"
            rf"(?: \w+){{0,4}}?)?(?: duoc| xong| dien| lai)* (?:roi|xong)\b"
            r"|^(?:da |toi |em |lam |vua )*xong (?:roi|khoa)\b|\bxong khoa\b"
            r"|\b(?:gio|roi|con|lam) (?:\w+ )?(?:lam gi|gi nua|sao nua|gi tiep|lam sao)\b"
            r"|\blocked\b"
        ),
    ),
)
_OF_SITUATIONS = Table(_SITUATIONS)


def next_act(text: str) -> str:
    """What to do next after `text`, "" if it says nothing of the first act."""
    forms = tuple(
        " ".join(SHORT.get(word, word) for word in form) for form in readings(words(text)[:40])
    )
    situations = likely(_OF_SITUATIONS, forms)
    return next((name for name, rule in situations if _fits(name, rule, forms)), "")


def _fits(name: str, rule: Pattern, forms: tuple[str, ...]) -> bool:
    matches = (match for form in forms for match in rule.finditer(form))
    return any(
        name not in _OWN or not _THEIRS.search(match.string[: match.start()]) for match in matches
    )


def without_lock(text: str) -> str:
    """The words of `text` but those that say what was locked: they sound like a loss."""
    rule = next(rule for name, rule in _SITUATIONS if name == "locked")
    return rule.sub(" ", " ".join(words(text)[:40]))

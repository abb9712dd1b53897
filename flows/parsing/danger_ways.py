"""Causes of a danger that change the first act: lenders, a seller's medicine, or a writer who is
held abroad, where 113 does not ring. Folded, Telex undone, short words written out.
"""

from __future__ import annotations

from flows.patterns import Pattern

_LENDERS = Pattern(
    r"\b(?:no app|tien app|app vay|(?:app|no|nong|lai|khoan|cho|di) vay|vay (?:tien|app|nong|lai"
    r"|no|MONEY|qua|online|ngan hang)|doi no|chu no|tra no|no nan|tin dung den|xa hoi den"
    r"|nang lai|(?<!cho )(?<!cua )no (?:\w+ ){0,2}?MONEY|loan|lenders?|debt)\b"
)
_TERROR = Pattern(
    r"\b(?:giang ho|khung bo|boi nho|boc phot|ghep (?:hinh|anh|mat)|quan tai|vong hoa|nude|clip"
    r"|(?:tung|dan|rai|dang)(?: \w+)? (?:hinh|anh)|chui (?:me|ba|bo|ca|cha)"
    r"|(?:doa|doi)(?: \w+)? (?:giet|chem|dang|tung))\b"
)


def is_of_lenders(plain: str) -> bool:
    """Whether lenders threaten the writer."""
    return _LENDERS.search(plain) is not None


def is_terror(plain: str) -> bool:
    """Whether lenders or blackmailers threaten the writer."""
    return is_of_lenders(plain) or _TERROR.search(plain) is not None


TAKES = r"(?:uong|boi|thoa|xuc|xai|dung(?! (?:run|ngoi|doi|cho))|chich|tiem|nho|dap|xong|ngam)"
_CURE = (
    r"(?:thuoc(?! (?:sau|tru sau|chuot|ray|co|diet|doc|ngu|la|lao|no|bao))|sua non|sua|siro|si ro"
    r"|sam|cao|tra"
    r"|thuc pham chuc nang|tpcn|collagen|vien|dau|nuoc thanh|la|re|ruou thuoc)"
)
_SICK = (
    r"(?:oi|oi mua|non|(?<!dinh )(?<!di )(?<!da )(?<!lo )(?<!moi )(?<!toi )(?<!tui )(?<!me )"
    r"(?<!ba )mua(?! (?:qua (?:mang|facebook|face|zalo|tiktok)|tren|mang|online|thuoc|MONEY|hang"
    r"|may|roi|cho|them|ve|o|cua|mat|duoc|phai|\d))|ngat"
    r"|xiu|noi man|man do|man ngua|noi me day|ngua|sung|phu mat|kho tho"
    r"|tho khong|nghet tho|chong mat|hoa mat|tim dap|phong(?: rop)?|rop|bong (?:da|rat)|tieu chay"
    r"|di ngoai|dau bung|quan bung|co giat|xanh (?:le|met|xao|lo)|tim tai|me man|lim|run|lo da"
    r"|tut huyet ap|di ung|choang(?: (?:vang|choang))?|xay xam|lang lang|ha duong|buon non"
    r"|met (?:la"
    r"|xiu)|loang choang|say sam)"
)
_MEDICINE = Pattern(
    rf"^(?!.*\b(?:khong|chua|het|neu|co bi|de khoi|chong|tri|chua duoc) (?:bi )?{_SICK}\b)"
    rf"(?!.*\b(?:con|em|chau|toi|me) (?:toi )?dang {_SICK})"
    r"(?!.*\b(?:heo|lon|trau|vit|meo|(?:con|dan|bay) (?:bo|ga|de|cho))\b)"
    rf"(?:.*\b{TAKES}(?: \w+){{0,3}}? {_CURE}\b.*\b{_SICK}\b"
    rf"|.*\b{_CURE}\b.*\b{TAKES}(?: (?:vo|vao|xong|roi|het|no|do|thu|duoc))* (?:\w+ "
    rf"){{0,4}}?{_SICK}\b"
    rf"|.*\b{TAKES} (?:vo|vao|xong|roi|het)(?: \w+){{0,2}}? (?:oi|non|mua|ngat|xiu|kho tho|co "
    rf"giat)\b)"
)
_BOUGHT = (
    r"(?:(?:tren|qua|o|mua|dat) (?:mang|fb|facebook|face|zalo|tiktok|shopee|lazada|youtube"
    r"|online)|online|shopee"
    r"|tiktok|lazada|xach tay|ban dao|(?:nguoi la|ho|shipper|ong|ba|chi) (?:ban|giao|bieu|gui)"
    r"|la moi)"
)
_FOOD = (
    r"(?:(?:keo|banh|sua|siro|si ro|men|vitamin|vien|thach|rau cau|che|kem|nuoc|tra|sam|nam"
    r"|thuoc bo"
    r"|thuoc|thuc pham|do an|cao|thach|yen|mat ong|canxi|kem)\b(?! (?:sau|co|ray|tru sau))"
    r"(?! (?:gi|nao)))"
)
_ILL = (
    rf"(?:{_SICK}|oc (?:ra|hoai|het|sua)|lu du|lu lan|lo do|li bi|mat do|mat lo|tron mat|dam dam"
    rf"|do ra"
    r"|noi khong ra tieng|khong (?:tinh|chiu mo mat)|nguoi ngua do|dau bung)"
)
_EATEN = Pattern(
    r"^(?!.*\b(?:heo|lon|trau|vit|meo|(?:con|dan|bay) (?:bo|ga|de|cho)|neu|khoe roi|het roi"
    r"|so bi|lo"
    r" bi|sinh ly)\b)"
    rf"(?=.*\b{_BOUGHT}\b)"
    rf"(?:.*\b(?:(?<!cong )an|bu|uong|nuot|nhai|mut|boi)(?: \w+){{0,3}}? {_FOOD}.*\b{_ILL}\b"
    rf"|.*\b{_ILL}\b(?: \w+){{0,4}}? (?:sau khi|tu khi|vi|do|tai|luc)(?: \w+)? (?:an|bu|uong"
    rf"|nuot|boi)"
    rf" (?:\w+ ){{0,3}}?{_FOOD})"
)
"""Somebody is ill from what they, or a child, ate: it was bought where nobody answers for it."""
_LEFTOVER = Pattern(
    r"^(?=.*\b(?:chai|lo|hop|vi|goi|bich|vo|bao|thuoc|siro|si ro|keo|banh|sua|tra|men|con lai"
    r"|con du"
    r"|cai do)\b)"
    r".*\b(?:vut|vat|nem|quang|bo di|do di|giu|mang|dem|cam)\b"
)


def asks_to_keep(plain: str) -> bool:
    """Whether it is asked what to do with the rest of what somebody took, or its box."""
    return _LEFTOVER.search(plain) is not None


_ASKED = Pattern(
    r"\b(?:uong|thuoc|boi)(?: \w+){0,3}? (?:gi|nao|sao|duoc khong|chi)\b(?: \w+){0,3}$"
)


def is_medicine(plain: str) -> bool:
    """Whether somebody is ill after taking something; a question what to take does not count."""
    is_ill = _MEDICINE.search(plain) or _EATEN.search(plain)
    return is_ill is not None and _ASKED.search(plain) is None


_TAKEN = Pattern(r"\b(?:uong|boi|thoa|xai)\b")


def is_surely_medicine(plain: str) -> bool:
    """The same in words that mean nothing else."""
    is_sure = _TAKEN.search(plain) or _EATEN.search(plain)
    return is_medicine(plain) and is_sure is not None


_DRUGGED = Pattern(
    r"^(?!.*\b(?:may|dien thoai|mang|song|tieng|ngu day|buon ngu|ca phe)\b)"
    r".*\b(?:ba|me|ma|ong|bo|cha|noi|ngoai|vo|chong|con|chau|em|anh|chi)\b(?: \w+){0,3}?"
    r" (?:lo mo|lo do|lu du|me man|u o|khong tinh tao)\b"
)


def is_drugged(plain: str) -> bool:
    """Whether a relative is not in their right mind, as after a drug."""
    return _DRUGGED.search(plain) is not None


_KIN = Pattern(
    r"\b(?:con|em|chau|anh|chi|ban|chong|vo|me|ma|ba|bo|cha|ong|di|cau|chu|bac|nguoi yeu|ban be"
    r"|dong huong|thang|dua)(?: (?:trai|gai|ruot|ho|re|dau|nuoi|ban|con|em|chau|be|nho|ut|hai))*"
    r" (?:toi|tui|em|minh|con|chau|nha toi|cua toi|cua em)\b"
    r"|\b(?:con|em|chau|anh|chi|ban) (?:trai|gai|ruot|ho|re|dau|ut)\b|\bnguoi nha\b"
    r"|\bmy (?:\w+ )?(?:son|daughter|brother|sister|husband|wife|friend|cousin|nephew|niece"
    r"|child)\b"
)
_THERE = (
    r"(?:campuchia|cambot|cam bot|campot|cam pu chia|(?:ben|o|qua|sang|tai|tu) cam(?! (?:ly|thuy"
    r"|lam|ranh|my|dao|rua|gay|sung))|cambodia|mien dien|myanmar?|miryanmar"
    r"|myawaddy|kk park|(?:ben|o|qua|sang|tai) lao(?! (?:cai|bao))|laos|tam thai tu"
    r"|tam giac vang|svay "
    r"rieng"
    r"|bavet|ba vet|sihanouk\w*|phnom penh|nong penh|poipet|poi pet|kandal|koh kong|kampot"
    r"|mondulkiri|ben kia(?: bien gioi)?|(?:ben|o|qua|sang|tai|tu|in|at) (?:philippin\w*|dubai"
    r"|thai lan"
    r"|malaysia|trung quoc)"
    r"|(?:o|ben) nuoc ngoai|(?:ben|o|tai|sang) (?:nhat(?: ban)?(?! (?:tan|quang|linh|la|tri|dinh"
    r"|thoi))"
    r"|han(?! (?:che|chot|thuoc|muc))|nga(?! (?:ba|tu|nam|sau|bay|re))|uc|ba lan"
    r"|duc(?! (?:trong|hoa|linh|co|pho|xuyen|minh|manh|an|lap|my)))"
    r"|(?:ben|o|qua|sang|tai|tu|di|lam) (?:nhat ban|han quoc|dai loan|thai lan|malaysia"
    r"|trung quoc|quang (?:tay|dong|chau)|van nam|angola|an go la|a rap\w*|saudi|rumani|singapore"
    r"|hong kong|macau))"
)
_AT = Pattern(rf"\b{_THERE}\b")
_I = r"(?:toi|tui|em|minh|con|chau|t|tao|kao|chung toi|chung em|tui em|i|we)"
_IS_HELD = (
    r"(?:bi|ket|dang bi|tron|chay|thoat|muon ve|khong (?:duoc )?(?:ve|ra)|held|locked|trapped|sold"
    r"|kept|beaten|forced|escaped)"
)
_SELF = Pattern(
    rf"\b{_I}(?: (?:dang|da|moi|vua|van|con|cung|hien|gio|la|am|was|are|got|have been|need|m"
    r"|\d+ (?:nguoi|dua)|lam|di|giup viec|lao dong|cong nhan|lam thue))*"
    rf" (?:{_IS_HELD}|(?:o|tai|in|at|qua|sang|dai loan|han quoc|nhat ban)\b.*\b(?:bi|nhot|giam"
    rf"|giu|danh|bat|khong cho|thu|doi"
    rf"|took|cuu|muon ve|chich|tron|thoat|khong giay to))\b"
    rf"|\b(?:cuu|giup|nhot|giam|giu|danh|bat|ban|khong cho|dua|lua) (?:giup )?{_I}\b|\bhelp me\b"
    r"|^(?:dang )?(?:o|ket o|ben) (?:\w+ ){1,3}?bi\b"
    rf"|^(?:dang )?bi (?:\w+ ){{0,3}}?(?:giu|nhot|giam|ban|lua|ket|danh)\b"
)
_KIN_THERE = Pattern(
    r"@(?: \w+){0,5}? (?:bi|o|dang|qua|sang|di|mat|nhan|goi|khong|keu|is|was|went|got|has)\b"
)
_STILL_HERE = Pattern(
    r"\b(?:o|tai|at|in) (?:da lat|da nang|sai gon|ha noi|lam dong|dak \w+|gia nghia"
    r"|buon ma thuot|dong nai"
    r"|tay ninh|long an|binh \w+|phu (?:quy|quoc)|do son|ho tram|quang (?!tay|dong|chau)\w+"
    r"|viet nam)\b"
    r"|\b(?:sap|se|dinh|tinh|chuan bi|going to|will|want to)(?: \w+){0,3}? (?:ban|dua|cho"
    r"|sell|take)\b"
)
"""They are still in a place from which 113 can be called."""
_BACK = Pattern(
    r"\bve (?:roi|nuoc roi|nha roi|den nha|toi nha)\b"
    r"|\b(?:moi|da|vua) (?:(?!khong|chua|muon)\w+ ){0,2}?ve (?:duoc|toi|den|nuoc|viet nam|que|nha)"
    r"\b|(?<!khong )(?<!chua )\bve duoc (?:roi|viet nam|nha)\b"
)
_STRANDED = Pattern(
    r"\b(?:muon ve (?:nuoc|nha|viet nam|que)|(?:het han|qua han) visa|canh sat (?:\w+ )?(?:bat|giu)"
    r"|mat (?:ho chieu|passport)|bo doi|(?:benh|om) nang|khong ai lo)\b"
)


_TWICE = Pattern(r"\b(toi|tui|em|minh|con|chau) \1\b")
"""``danh em, em o …``: two clauses, and no relative."""


def is_held_abroad(plain: str) -> bool:
    """Whether the writer is the one who is held across the border."""
    plain = _TWICE.sub(r"\1", plain)
    if not _AT.search(plain) or _BACK.search(plain) or _STILL_HERE.search(plain):
        return False
    marked = _KIN.sub("@", plain)
    if _KIN_THERE.search(marked):
        return False
    return _SELF.search(marked) is not None


def is_back(plain: str) -> bool:
    """Whether the person who was held across the border is home again."""
    return _AT.search(plain) is not None and _BACK.search(plain) is not None


def is_stranded(plain: str) -> bool:
    """Whether the writer can't come home from abroad, though nobody holds them."""
    if not (_AT.search(plain) and _STRANDED.search(plain) and _SELF.search(plain)):
        return False
    return not (_KIN.search(plain) or _BACK.search(plain) or _STILL_HERE.search(plain))

"""Somebody who is about to be led over the border: a bride who is paid for, a child who is promised
work. The words are folded and written out as for `flows.parsing.danger`.
"""

from __future__ import annotations

from flows.patterns import Pattern

_FOREIGN = Pattern(
    r"\b(?:trung quoc|(?:ben|nguoi|qua|sang|chong|xu|di|trai) tau|ben kia|bien gioi|cua khau"
    r"|nuoc ngoai|campuchia|cambodia|campot|lao|mien dien|myanmar|thai lan|dai loan|han quoc"
    r"|malaysia|singapore)\b"
)
_WEDDING = Pattern(
    r"\b(?:lay chong|lam vo|lam dau|hoi cuoi|hoi mua|hoi vo|an hoi|dam hoi|cuoi (?:vo|con|em|chau"
    r"|chi"
    r"|no|ve)|ga (?:cho|di|qua|sang|con|em|chau)|mai moi|ba moi|moi gioi|ket hon)\b"
)
_PAID_FOR = Pattern(
    r"\b(?:(?:ho|no|nguoi ta|nha trai|ba moi|ben (?:do|kia|ay|trai)) (?:\w+ ){0,2}?(?:dua|cho|gui"
    r"|dat|bo|tra|coc)|dua (?:truoc|nha|cho (?:nha|bo|me|ba|gia dinh))|(?:nha|me|bo|ba|gia dinh|toi"
    r"|da|lo) (?:\w+ )?nhan)(?: \w+){0,4}? (?:tien|\d+ ?(?:tr|trieu|cu|chai|lit|ty))\b"
)
_YOUNG = Pattern(
    r"\b(?:[5-9]|1[0-7]) ?(?:tuoi|t)\b|\blop (?:[1-9]|1[0-2])\b|\b(?:con nit|chua du (?:tuoi|18)"
    r"|chua 18|vi thanh nien|hoc sinh|con nho(?: xiu| lam| qua)?)\b"
)
_GOES = Pattern(
    r"\b(?:dan|dat|dem|don|ruoc|ru|du|rut|bat)(?: \w+){0,4}? (?:di|qua|sang)\b"
    r"|\b(?:mai|toi nay|dem nay|chieu nay|sang mai|ngay mai|mot|gio|sap|chuan bi|tuan sau|mot hai"
    r" bua)(?: \w+){0,4}? (?:di|dan|don|cho di|len xe|dua di|ruoc)\b|\bcho (?:no )?di\b"
    r"|\b(?:len xe|ra ben xe|ben xe|cho xe)\b"
)
_AT_THE_CAR = Pattern(r"\b(?:len xe|(?:o|ra|tai|ngoai) (?:\w+ )?ben(?: xe)?|cho xe|dung cho)\b")
_WORK = Pattern(
    r"\b(?:viec|luong|lam(?! (?:sao|gi|vo|dau))|ban hang|phu quan|quan an|karaoke|massage|casino"
    r"|cong ty)\b"
)
_LURES = Pattern(r"\b(?:ru|dan|dua|du|don|hua|moi|xui|gioi thieu|re|tuyen|nhan)\b")
_SOLD = Pattern(
    r"\b(?:dem|dua|lua|tinh|dinh|sap|nghi|sap bi|bi dem) ban (?:\w+ ){0,3}?(?:qua|sang|lam vo|cho "
    r"nguoi)\b"
    r"|\bban (?:con|em|chau|be|no)(?: (?:gai|toi|em|minh|no|ho|tui|nho|be))* (?:qua|sang|lam vo|cho"
    r" nguoi)\b"
)
_FEARED = Pattern(
    r"^(?!.*\b(?:da (?:di|qua|sang)|(?:di|qua|sang)(?: \w+){0,3}? roi|dang o|mat lien lac"
    r"|bat may)\b)"
    r"(?=.*\b(?:muon|dinh|doi|tinh|dang ky|sap|chuan bi|ru|nhat quyet)(?: \w+){0,3}? (?:di|qua"
    r"|sang)\b)"
    r".*\b(?:co|lieu|so|lo|coi chung)(?: \w+){0,2}? bi (?:lua |dem |dua |du )?ban\b(?! (?:be|hang))"
)
"""One of theirs wants to go there, and may be sold."""
PLANNED_TRIP = Pattern(
    r"^(?!.*\b(?:dang o|dang lam|bi (?:giu|nhot|giam|bat|ep|ban|lua)|cuu|mat lien lac"
    r"|nhot|khoa (?:cua|phong|trai)|khong cho (?:ra|ve|di ra)|doi (?:tien )?chuoc"
    r"|chuoc|da (?:qua|di|sang)|qua roi|moi ve|du lich(?! moi)|ban (?:ca phe|hang|tieu|lua)|mua"
    r"|cho hang"
    r"|giao hang|(?:1[0-7]|[5-9]) ?(?:t|tuoi)|lop \d+|lay chong|lam dau|lay vo|hop dong|xkld"
    r"|xuat khau lao dong|co giay phep)\b)"
    r"(?=.*\b(?:mai|sang mai|ngay mai|toi nay|dem nay|chieu nay|tuan sau|thang sau|sap|dinh|tinh"
    r"|chuan"
    r" bi|may (?:bua|hom|ngay) nua|lat nua|\d+ (?:bua|hom|ngay) nua)\b)"
    r"(?=.*\b(?:di|qua|sang|ben|bay|ra) (?:\w+ )?(?:thai(?: lan)?(?! (?:nguyen|binh|san))"
    r"|lao(?! (?:dong"
    r"|cai|bao))|cam(?! (?:ranh|lam|ly|thuy|my|do|co))|cam lam (?!dong)|campuchia|cambodia"
    r"|mien dien"
    r"|myanmar|trung quoc|tau(?! (?:hoa|lua|ca))|dai loan|malaysia|philippin\w*|dubai"
    r"|nuoc ngoai)\b)"
    r"(?=.*\b(?:duong mon|tieu ngach|duong rung|duong tat|ban dem|(?:khoi|khong (?:can"
    r"|phai)?)(?: \w+){0,2}?"
    r" (?:ho chieu|giay to|visa)|ho chieu du lich|khong ho chieu|moi gioi|vuot bien|dan qua"
    r"|tron qua|lo"
    r" (?:het|ve|giay)|luong (?:cao|MONEY)|viec nhe)\b)"
    r".*\b(?:lam|phu|viec|luong|boc vac|phuc vu|cong nhan|xay|len xe|moi gioi|giup viec)\b"
)
"""Work across the border is planned, past the border posts or by a go-between: nobody is held."""
_LONG_SINCE = Pattern(
    r"\b(?:(?:\d+|may|hai|ba|vai) nam (?:roi|nay)|hop phap|giay dang ky ket hon|co (?:con"
    r"|chau)(?: \w+)?"
    r" roi|ve tham|gui tien ve)\b"
)
"""Somebody who lives there as a spouse is not being abducted."""


def is_led_away(plain: str) -> bool:
    """Whether somebody is sold, or about to be led over the border as a bride or a child."""
    if not _FOREIGN.search(plain) or _LONG_SINCE.search(plain):
        return False
    if _SOLD.search(plain) or _FEARED.search(plain):
        return True
    is_young = _YOUNG.search(plain) is not None
    if _WEDDING.search(plain):
        return bool(is_young or _PAID_FOR.search(plain) or _GOES.search(plain))
    if _LURES.search(plain) and _WORK.search(plain) and _AT_THE_CAR.search(plain):
        return True
    return is_young and bool(_LURES.search(plain) and (_WORK.search(plain) or _GOES.search(plain)))


def is_not_gone(plain: str) -> bool:
    """Whether one of theirs only wants to go there, and may be sold."""
    return bool(_FOREIGN.search(plain) and _FEARED.search(plain))


def is_work_abroad(plain: str) -> bool:
    """Whether work or a journey across the border is offered."""
    return bool(_FOREIGN.search(plain) and (_WORK.search(plain) or _LURES.search(plain)))

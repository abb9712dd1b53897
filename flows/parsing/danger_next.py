"""The next messages of somebody in danger: where they are, that they got away, that no help comes.

The rules are a table; the first that fits names the situation.
"""

from __future__ import annotations

import re

from flows.parsing.danger import written_out
from flows.patterns import Pattern
from flows.spelling import readings
from flows.text import words

_MAX_WORDS = 40
_BODILY = ("medical", "beside", "despair")
"""Kinds in which the one in danger is watched by those around, not hunted."""
_LINE = r"(?:113|114|115|111|cong an|cap cuu|cuu thuong|cuu hoa|xe)"

_RESCUE = r"(?:113|114|115|111|cong an|cap cuu|cuu hoa|cuu thuong|xe cuu \w+|chua chay|canh sat)"
_THEY = r"(?:no|ho|bon no|tui no|chung no|bon|chung|thang \w+|thang|chong|ong|han|lao)"

_SITUATIONS: tuple[tuple[str, Pattern], ...] = (
    (  # Somewhere to stay, away from who beats them.
        "away",
        Pattern(
            r"\b(?:muon|tinh|can|dinh|phai|dang tinh|nghi den|khong biet) (?:\w+ ){0,2}?(?:roi "
            r"(?:khoi )?|di"
            r" khoi |bo |ra khoi |tron khoi |thoat khoi |bo di khoi )(?:cai )?(?:nha|no|chong|day"
            r"|anh ta|ong"
            r" ta|anh ay)\b|\b(?:khong (?:co|biet)|chua co|het) (?:\w+ )?(?:cho|noi)(?: nao)? "
            r"(?:o|di|ngu|ve"
            r"|tam|dung chan)\b|\bbiet (?:di|o|ve) dau\b|\b(?:di|ve|o) (?:dau|nho dau|cho nao"
            r"|nha ai)(?: \w+){0,2}? (?:bay "
            r"gio|gio|dem"
            r" nay|toi nay|duoc)\b"
        ),
    ),
    (  # They can only text, and hardly that.
        "silent",
        Pattern(
            r"\b(?:dung|khoi|thoi)(?: \w+)? (?:goi|nhan|nt|rep|tra loi|gui)(?: tin)?(?: lai| "
            r"nhieu| nua)+\b"
            r"|\b(?:khong|chang)(?: \w+){0,2}? (?:goi|noi|noi chuyen|nghe)(?: dien| may| dien "
            r"thoai)* duoc\b"
            r"(?=.*\b(?:nhan|tin|thoi|so|nghe|biet)\b)|\bchi (?:\w+ )?nhan (?:tin )?(?:duoc|thoi"
            r"|dc)\b|\bchi nhan$"
            r"|\b(?:no|ho|bon no|bao ve|tui no)(?: \w+){0,2}? (?:nghe thay|biet duoc|phat hien"
            r"|kiem tra dien thoai"
            r"|thu dien thoai)\b|\b(?:can ?t|cannot) (?:call|talk|speak)\b"
        ),
    ),
    (
        "quiet",
        Pattern(
            r"\b(?:cam|doa|bat|khong cho|dung|noi|bao|neu|hu|ma)\b(?: \w+){0,5}? (?:bao|goi|noi"
            r"|ke|trinh)"
            r"(?: \w+){0,2}? (?:cong an|113|ai|nguoi nha|canh sat)\b"
            r"|\b(?:bao|goi) (?:cong an|113|canh sat)(?: \w+){0,3}? (?:giet|danh|chem|chet|xu|no)\b"
            r"|\b(?:xin|cho|boi thuong|den|dua|tra|bao)(?: \w+){0,3}? (?:\d+ ?(?:tr\w*|cu|k)|tien)"
            r"(?: \w+){0,3}? (?:dung|khoi|bo qua|im|hoa giai|rut don)\b"
            r"|\bkhong dam (?:bao|goi|noi|ke)\b|\bso (?:no|ho)(?: \w+){0,2}? (?:biet|nghe)\b"
            r"|\b(?:forbids?|must not|can ?not|not to) (?:\w+ )?(?:call|tell)\b"
        ),
    ),
    (
        "late",
        Pattern(
            rf"\b{_LINE}\b(?: \w+){{0,5}}? (?:chua|khong|lau|mai|ban)(?: \w+){{0,3}}?"
            r" (?:toi|den|nghe|bat|duoc|thay|lien lac|ra|vao|co)\b"
            rf"|\b{_LINE}\b.*\b(?:\d+|mot|hai|nua) (?:tieng|phut|p|gio|h)\b"
            rf"|\b(?:chua|khong) (?:thay|co|kip|goi duoc|lien lac duoc|ai (?:nghe|bat|toi))\b"
            rf"(?: \w+){{0,3}}? {_LINE}\b"
            rf"|\b{_LINE}\b(?: \w+){{0,3}}? (?:lau|ban|o xa)\b"
            r"|\bkhong (?:ai (?:nghe|bat may|toi|bat)|goi duoc|co (?:xe|song|ai cho))\b"
            r"|\bgoi (?:hoai|mai|mai ma|\d+ )?(?: ?\w+)? ?khong (?:duoc|ai|nghe|bat)\b"
            r"|\b(?:xe|song) khong co\b|\bmat song\b|\bhet (?:pin|xang|tien dien thoai)\b"
            r"|\bxa (?:qua|lam|benh vien|tram|duong|trung tam)\b|\bduong (?:xau|lay|sat lo|ngap)\b"
            r"|\b(?:no|not) (?:answer\w*|coming|signal|car)\b"
        ),
    ),
    (  # Somebody took the child along.
        "taken",
        Pattern(
            r"\b(?:nguoi (?:la|lon|nao|dan ong|phu nu)|ai do|ong nao|ba nao|thang nao)"
            r"(?: \w+){0,3}? (?:don|dua|cho|dat|dan|ru|keo|be|om)(?: (?:chau|no|con|be|em))*"
            r" (?:di|ve|len xe|mat)\b(?! nha\b)"
        ),
    ),
    (  # Help is called.
        "called",
        Pattern(
            rf"^(?:(?:da|vua|moi|roi|a|u|toi|em|con|minh|me|bo|hang xom|chung toi|nguoi nha) )*"
            rf"(?:goi|bao|alo|dien)(?: (?:cho|thang|ca|len))* {_RESCUE}(?: duoc)? (?:roi|xong)"
            r"(?: (?:a|ad|chu|co|anh|chi|cam on|cam on ad|bac))*$"
            rf"|\b(?:da|vua|moi) (?:goi|bao|alo|dien)(?: (?:cho|thang|ca|len|duoc))* {_RESCUE}\b"
            r"(?! (?:lon|gium|dum|giup|di|khong|chua|ma))"
        ),
    ),
    (  # Help is there.
        "came",
        Pattern(
            rf"^(?!.*\b(?:no|ho|bon|chung|thang|han|chua|khong|doi|sap|lau)\b)"
            rf".*\b(?:xe )?{_RESCUE}(?: (?:da|moi|vua))* (?:toi|den)(?: noi| day)? roi\b"
            r"|^(?:co |thay )?xe (?:da |moi )?(?:toi|den)(?: noi| day)? roi(?: (?:cam on|a|ad|chu"
            r"|co|ban))*$"
        ),
    ),
    (
        "hurt",
        Pattern(
            r"\b(?:rach (?:tay|co)|cat (?:co )?tay|chay mau|mau chay|mau me|ra mau|non mau"
            r"|gay (?:tay|chan|rang|xuong)|bat tinh|ngat|xiu|khong tho|ngung tho|tho khong"
            r"|bi thuong|bong|chem trung|bi chem|bi dam"
            r"|co giat|bleeding|hurt)\b"
        ),
    ),
    (  # Away from the house, out of doors.
        "outside",
        Pattern(
            rf"^(?:(?:toi|em|con|chau|minh|me con|gio|dang|van|hien) )*(?:o|dung|ngoi"
            rf"|ra) ngoai (?:duong|troi"
            rf"|cong vien"
            rf"|ben xe|ruong|ray|vuon)\b|^(?!.*\b{_THEY}(?: \w+){{0,3}}? (?:tron|nup|nap|chay"
            rf"|thoat|o|nam|danh|nhot|dua|cho)"
            r"\b)(?:.*\b)?(?:tron|nup|nap|thoat|chay thoat|chay tron)(?: \w+){0,3}?"
            r" (?:ngoai|trong|ra|len|duoi|o|sau|ben|canh)"
            r" (?:\w+ )?(?:ray|vuon|rung|bui|ruong|dong|suoi|chuoi|ca phe|mia|chuong|hang rao"
            r"|bo rao|dong rom|goc cay)\b"
        ),
    ),
    (
        "safe",
        Pattern(
            r"(?<!chua )(?<!khong )\b(?:chay|tron|thoat|tron thoat|nup|nap)\b(?: \w+){0,3}?"
            r" (?:qua|vo|vao|sang|ra|duoc|trong|o|ngoai|duoi|len|xuong|roi)\b"
            r"|\b(?:dang|da) (?:o|tron|nup) (?:\w+ )?(?:nha (?:dan|nguoi|hang xom|ban|ngoai|noi|me)"
            r"|hang xom|trong phong|ngoai)\b"
            r"|\b(?:got away|hiding|escaped|ran away)\b"
        ),
    ),
    (
        "where",
        Pattern(
            r"\b(?:thon|xom|ap|buon|lang|khoi|phuong|huyen|thi tran|tdp|to dan pho|duong|hem|km"
            r"|quoc lo|tinh lo|dia chi|so nha|nha so)\b(?! (?:nay|do|kia|khong|di|ve|xau|lay))"
            r"|\bto \d|\bbon (?!no|ho|do|kia|doi|tui|em|minh|chung|nay|nguoi|thang|dua|con)\w"
            r"|\bxa (?!qua|lam|benh|tram|nha|day|that|xoi|hoi|ngoai)\w"
            r"|\b(?:ngay|gan|truoc|sau|canh|doi dien|ngoai)(?: \w+)? (?:cua|cho|truong|cau|ubnd|nga"
            r"|cong|chua|tram|quan|ho|suoi|ray|nha tho|dap|buu dien|cay xang)\b"
            r"|^(?:o|tai|dang o|toi o|em o|nha o)\b"
            r"|\bmau (?:toi|den|len|qua)\b|\b(?:toi|den|qua|xuong|len|cu nguoi|cho nguoi)"
            r" (?:nhanh|le|mau|gap|lien|ngay|di|giup)\b|\bbao gio (?:toi|den)\b"
            r"|(?<!vo )(?<!me )(?<!ba )(?<!bo )(?<!con )(?<!em )(?<!chong )\b(?:toi|den) "
            r"chua\b(?! \w)|\bmy address\b|\bcome (?:quick|now|fast)"
        ),
    ),
)


def situation(text: str, kind: str) -> str:
    """What `text` says in a danger of `kind` (`flows.parsing.danger`), "" for nothing special.

    ``ended``  the danger is over; ``over`` it is said to be; ``ask`` it may be; ``found`` the
               person said to be held or gone was reached, and is safe
    """
    typed = words(text[:400])[:_MAX_WORDS]
    forms = [written_out(each) for each in readings(typed)]
    if kind in _AWAY and any(map(_is_found, forms)):
        return "found"
    if kind == "child" and any(map(_CAME_HOME.match, forms)):
        return "over"
    names = (name for name, rule in _SITUATIONS if any(map(rule.search, forms)))
    not_here = _NOT_IN.get(kind, ())
    name = next((name for name in names if name != "came" or name not in not_here), "")
    if name == "late":
        return _LATER.get(kind, "busy")
    if name in not_here:
        return ""
    if name:
        return "called" if name == "came" else name
    return _ending(forms, kind)


_AT_HAND = (
    (
        "swallowed",
        Pattern(
            r"\b(?:uong|nuot)(?: \w+){0,6}? (?:roi|het|xong)\b|\b(?:da|lo|vua|moi) (?:uong|nuot)\b"
            r"|\b(?:took|swallowed)\b"
        ),
    ),
    (
        "pills",
        Pattern(
            r"\b(?:\w+ )?(?:thuoc|vien)\b(?: (?:sau|co|diet|chuot|ngu|\w+))?|\bla ngon\b"
            r"|\bgramoxone\b"
            r"|\bpills?\b|\btablets?\b"
        ),
    ),
    (
        "blade",
        Pattern(
            r"\bdao\b(?! (?:nay|dong|lon))|\b(?:luoi|dao|cai) lam\b|\bcai keo\b"
            r"|\bcay (?:rua|liem)\b|\b(?:knife|razor)\b"
        ),
    ),
    (
        "height",
        Pattern(
            r"\b(?:san thuong|lan can|mai nha|noc nha|tang (?:\d+|thuong|cao|may|muoi\w*)|bo vuc"
            r"|vuc"
            r"|vach|ngon cay|tren cay|cay cao|thap|cot dien|ban cong|thanh cau)\b|\b(?:roof"
            r"|cliff)\b"
        ),
    ),
    (
        "water",
        Pattern(
            r"\b(?:bo |ngoai |ven |mep |canh |gan |duoi |tren |ra |o |toi |xuong |ben |day )+"
            r"(?:ho|song|suoi|cau|dap|bien|ao|gieng|thac|nuoc|thuy dien)\b|\bnhay (?:xuong|song"
            r"|ho|cau)"
            r"\b|\bby (?:the|a) (?:lake|river|water)\b|\bon (?:the|a) bridge\b"
        ),
    ),
)
"""Means to die that the writer has at hand."""
_ALONE = Pattern(r"\b(?:mot minh|1 minh|1 mih|mot mih|alone)\b")
_WISHES_TO_DIE = Pattern(
    r"\b(?:muon|thich|chi con|di) (?:\w+ )?(?:chet|tu tu|tu van)\b|\b(?:khong|het)(?: con)? (?:muon"
    r"|thiet) song\b|\bchan song\b|\bchet (?:cho xong|quach|luon cho|di cho)\b|\bwant to die\b"
)


_NO_LIFE = Pattern(
    r"\b(?:toi|em|minh|con|chau|tao)(?: \w+)? (?:co )?(?:nen|dang) song"
    r"(?: (?:nua|tiep|them))* (?:khong|ha|hong|chi)\b|\bsong (?:nua )?(?:de )?"
    r"lam (?:gi|chi)\b|\bsong de lam (?:gi|chi)\b"
)


def asks_to_live(text: str) -> bool:
    """Whether the writer asks what to live for."""
    return any(map(_NO_LIFE.search, map(written_out, readings(words(text[:400])))))


def wishes_to_die(text: str) -> bool:
    """Whether the writer wants to die, whatever else the text says."""
    return any(map(_WISHES_TO_DIE.search, map(written_out, readings(words(text[:400])))))


def at_hand(text: str, *, despairs: bool) -> str:
    """``water height blade pills``: the danger that somebody in despair is near or holds; "" for
    none.

    despairs  they said that they want to die; else they must be alone near it
    """
    forms = [written_out(each) for each in readings(words(text[:400])[:_MAX_WORDS])]
    if not despairs and not any(map(_ALONE.search, forms)):
        return ""
    named = next((name for name, rule in _AT_HAND if any(map(rule.search, forms))), "")
    return named if despairs or named in ("water", "height") else ""


_AT_HOME = Pattern(
    r"^(?!.*\b(?:chua|khong thay|sap|mat tich)\b).*\b(?:goi|nhan|noi|bao|doa|tin)\b.*"
    r"\b(?:nhung|ma|trong khi|luc do)\b(?: \w+){0,4}? (?:dang|van|con) (?:\w+ )?(?:o nha"
    r"|trong nha|o truong|trong lop|ngoi|ngu|hoc|lam o|choi)\b"
)


def is_at_home(text: str) -> bool:
    """Whether the text says that the person called abducted is at home or at school."""
    return any(map(_AT_HOME.search, map(written_out, readings(words(text[:400])))))


_CAME_HOME = Pattern(
    r"(?:(?:a|ua|may qua|thoi|roi|u|da|gio) )*(?:no|chau|con|be|thang be|con be)"
    r"(?: (?:toi|em|minh|no))?"
    r" (?:(?:moi|vua|da|tu) )*(?:ve|ve nha|toi nha|ve toi nha|ve den nha) (?:nha )?roi\b"
    r"(?!.*\b(?:nhung|chua|danh|khoc|dau|thuong|bi)\b)"
)
"""A child who was missed is said to be home; "no" may be another."""
_AWAY = ("child", "held", "led", "missing")
_MISSED_ONE = (
    r"(?:(?:thang|con|be|em|anh|chi|chau) (?!(?:toi|em|minh|tui|bi|dang|van|moi|da)\b)\w+"
    r"|(?:no|chau|con|em|be|me|ba|bo|vo|chong|anh|chi)(?: (?:toi|em|minh|tui|gai|trai|nha))*)"
)
_REACHED = Pattern(
    r"\b(?:goi|dien|lien lac|lien he|gap|noi chuyen|video|nhan tin)\b"
    r"(?! (?:\w+ ){0,2}(?:11\d|cong an|canh sat))(?: \w+){0,4}? (?:duoc|roi)\b"
    rf"|\b{_MISSED_ONE}(?: (?:moi|vua|da|co))* (?:goi|nhan|video|bat may|nghe may|alo|face|zalo)\b"
    r"|\b(?:nha truong|truong|co giao|thay giao|thay|co|chu nhiem|hang xom|ban no)(?: \w+){0,2}?"
    r" (?:bao|noi|nhan|xac nhan)\b"
)
_WELL = Pattern(
    rf"\b{_MISSED_ONE}(?: (?:van|dang|cung|con|thi|da|ma))*"
    r" (?:binh thuong|binh an|binh yen|khong sao|khong bi (?:gi|sao|bat)|khoe|on"
    r"|(?:ngoi )?hoc|(?:ngoi )?(?:o )?(?:trong )?(?:lop|truong)|di hoc|an com|ngu|lam viec|choi"
    r"|(?:o )?(?:trong )?(?:truong|lop|phong tro|ky tuc xa)|o nha(?! nghi| tro| la| hoang))\b"
)
_NOT_WELL = Pattern(
    r"\b(?:chua|khong (?:thay|biet|duoc|nghe|bat|lien lac)|nhung|cuu|khoc|doa|ep|bi (?:danh|nhot"
    r"|giu|troi)|mat lien lac|(?:no|ho|bon no|tui no|chung no|nguoi ta) (?:van |cu )?(?:noi|bao"
    r"|keu|hua|tra loi)|khong (?:a|ha|vay))\b"
)


def _is_found(plain: str) -> bool:
    """Whether their own people reached the person said to be held or gone, and that person is
    safe."""
    if _NOT_WELL.search(plain):
        return False
    return _REACHED.search(plain) is not None and _WELL.search(plain) is not None


_WATCHED = (*_BODILY, "child", "missing")
"""Kinds that one sure sign ends; the others stay open until a second sign."""
_HUNTED = ("", "threat", "held", "abuse")
_EVERY = (*_HUNTED, *_WATCHED, "fire", "flood", "bomb")
_THEIRS = Pattern(
    r"\b(?:no|ho|bon|tui no|chung|thang|ke|han|lao|chong|bo(?! me)|cha|duong|xe|bac si)\b"
)
"""People who threaten, or who are not the one in danger: that these are well or back ends
nothing."""
_NOT_OVER = Pattern(
    r"\b(?:so|dau|gan|lon|lan|met|lanh|run|nguy|kho tho|dong|say|yeu|nang) qua\b|\b(?:chua|nhung"
    r"|quay lai|tro lai|sap|cuu|giup|van|khong (?:dam|tho|biet|thay|on|yen|khoe|an toan|tinh)"
    r"|khong (?:\w+ )?(?:tim|kiem|gap|ve)|chet|xac|mat tich|guc|tat tho"
    r"|bi (?:danh|nhot|bat|giet|thuong)"
    r"|danh (?:toi|em|con|quen|hoai|tiep)"
    r"|ma (?:no|ho|toi|em|con|chong)|con (?:dang|dung|doa|danh|chay|so|ngoai|o (?:ngoai|truoc|day))"
    r"|dang (?:danh|chay|dap|pha|o|tim|cam|duoi|doa)|not|but|still)\b"
)
"""Said beside a sign that the danger is over: then it is not."""
_POLICE = Pattern(r"\bcong an (?:toi|den|bat|dua)(?! (?:toi|em|minh)\b)(?: \w+){0,3} roi\b")
_SIGNS: tuple[tuple[tuple[str, ...], str, Pattern], ...] = (
    (
        _EVERY,
        "over",
        Pattern(
            r"(?<!cam )(?<!lam )(?<!nam )(?<!ngoi )(?<!im )\b(?:on|yen|binh yen|an toan|khoe"
            r"|do (?:hon|nhieu))(?: (?:ca|het|lai|hon|nhieu))* roi\b"
            r"|\b(?:toi|em|minh|con|chau|me|bo me|ca nha|moi nguoi)(?: (?:gio|da|deu|thi))*"
            r" (?:khoe|on|an toan|binh yen)\b(?! (?:khong|ko|hon|gi|dau))"
        ),
    ),
    (
        _EVERY,
        "over",
        Pattern(
            r"\bkhong (?:con )?sao(?: (?:ca|nua|roi|dau|het))+"
            r"|\b(?:ca nha|moi nguoi|ca lu|khong ai)(?: \w+)? (?:khong sao|khong bi gi|bi gi"
            r"|bi sao)$"
            r"|\b(?:it is|it s|we are|i am) (?:over|safe|ok|fine)\b"
        ),
    ),
    (
        _BODILY,
        "over",
        Pattern(
            r"(?<!bat )(?<!nha )(?<!nga )(?<!cay )(?<!mau )(?<!xe )\b(?:tinh|do)"
            r"(?: (?:day|hon|lai|nhieu|han))* roi\b"
        ),
    ),
    (
        ("child", "missing", "beside", "medical"),
        "over",
        Pattern(
            r"^(?:(?:da|tim|a|u|thoi|may qua) )*(?:thay|gap|kiem duoc) (?:(?:no|chau|con|be|me"
            r"|ba) )?"
            r"roi\b|"
            r"(?<!don )(?<!dua )(?<!cho )(?<!dan )\bve(?: (?:nha|lai|toi nha|den nha))? roi\b"
            r"|\b(?:tim|kiem|gap|thay)(?: \w+)?"
            r" (?:thay|duoc|ra)(?: (?!toi|minh|tui|em roi)\w+){0,2} roi\b"
        ),
    ),
    (
        _HUNTED,
        "over",
        _POLICE,
    ),
    (("child",), "ask", _POLICE),
    (
        ("bomb",),
        "over",
        Pattern(
            r"\b(?:bo doi|cong an|xa doi|ho)(?: \w+){0,4}? (?:lay|mang|dem|xu ly|thao go|don)"
            r"(?: di)? roi\b"
        ),
    ),
    (
        ("fire",),
        "over",
        Pattern(
            r"\bdap (?:lua )?(?:duoc|tat|xong|het)(?: (?:duoc|lua|het|han|tat))*(?: roi\b|$)"
            r"|(?<!dien )(?<!den )(?<!may )(?<!thoai )\b(?:tat|het chay|het lua)"
            r"(?: (?:lua|het|han))* roi\b"
        ),
    ),
    (
        (*_HUNTED, "child", "fire"),
        "over",
        Pattern(
            r"^(?:thoi |gio |bay gio )?(?:moi (?:chuyen|viec|thu)|chuyen|viec)"
            r"(?: (?:da|cung|deu|gio))* (?:qua|het|xong)(?: (?:ca|het))* roi$"
        ),
    ),
    (
        (*_HUNTED, "child", "fire"),
        "ask",
        Pattern(r"^(?:thoi |gio |da |bay gio )*(?:qua|het|xong)(?: (?:ca|het))* roi$"),
    ),
    (
        _HUNTED,
        "ask",
        Pattern(
            r"\b(?:no|ho|bon no|ong ay|chong em|chong toi|chong|chung no)(?: da)? (?:bo )?di"
            r" (?:mat |khoi |het )?roi\b"
        ),
    ),
)
"""By the kinds in which it says so: whether a text says that the danger is over."""


def _ending(forms: list[str], kind: str) -> str:
    if any(map(_NOT_OVER.search, forms)):
        return ""
    signs = []
    for kinds, name, rule in _SIGNS:
        any_one = name == "ask" or (kind in _BODILY and kinds in (_EVERY, _BODILY))
        if kind in kinds and _fits(rule, forms, any_one=any_one):
            signs.append(name)
    if not signs or "over" not in signs:
        return signs[0] if signs else ""
    return "ended" if kind in _WATCHED or len(signs) > 1 else "over"


def _fits(rule: Pattern, forms: list[str], *, any_one: bool) -> bool:
    """Whether the rule fits, and is about those in danger.

    any_one  of anybody: those around one who has collapsed are no danger to them
    """
    matches = (match for form in forms for match in rule.finditer(form))
    return any(any_one or not _THEIRS.search(_clause(match)) for match in matches)


def _clause(match: re.Match[str]) -> str:
    """The text before a sign, from the end of the previous sign."""
    return f" {match.string[: match.start()]}".rpartition(" roi ")[2]


_LATER = {"medical": "late", "beside": "late", "despair": ""}
"""The answer if help does not come; somebody who is hunted hears whom else to call."""
_NOT_IN = {
    "medical": ("safe", "quiet", "hurt", "silent", "outside", "taken"),
    "beside": ("safe", "quiet", "silent", "outside", "taken"),
    "despair": ("safe", "quiet", "silent", "outside", "taken"),
    "fire": ("silent", "outside", "taken", "safe", "quiet"),
    "flood": ("silent", "outside", "taken", "quiet"),
    "threat": ("taken", "came"),
    "abuse": ("taken", "came"),
    "held": ("taken", "came"),
    "": ("came",),
    "child": ("outside",),
    "bomb": ("silent", "outside", "taken", "safe", "quiet", "away"),
}

"""What a resident's own words say of a number: theirs, denied, or called by them for help.

Forwarded texts are not read so: there ``lien he em`` is the scammer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from flows.subjects import harmless_numbers
from flows.subjects.number_tables import BANKS
from flows.subjects.roles import around
from flows.text import MEMO
from flows.values import Subject

_I = r"(?:toi|minh|tui)"
_ME = r"(?:toi|minh|tui|em|con|chau)"
_KIN = (
    r"(?:me|ma|ba|bo|cha|vo|chong|con|chau|em|anh|chi|ong|co|chu|di|cau|bac|nha|gia dinh|nguoi nha"
    r"|nguoi than|nguoi quen|ban|hang xom)(?: (?:trai|gai|noi|ngoai|dau|re|ruot))?"
)
_CLOSE = r"(?:me|ma|bo|vo|chong|nha|gia dinh|nguoi nha|nguoi than|nguoi quen)"
"""Relatives who need no "of mine" after them."""
_MINE = rf"(?:(?:ong |ba |thang |con |dua |be |may )?{_KIN} {_ME}|{_ME}(?: (?:trai|gai))?|{_CLOSE})"
_NUMBER = (
    r"(?:so(?: dien thoai| dt| may| tai khoan| tk| the)?|sdt|dt|dien thoai|stk|tk|tai khoan|the"
    r"|vi|momo)"
)
_BANK = rf"(?:ngan hang|nh|o|ben|{'|'.join(sorted(BANKS))})"
_BODY = (
    r"(?:cong an|canh sat|ca (?=xa|phuong|huyen|tinh)|csgt|ubnd|uy ban(?: nhan dan)?|chinh quyen"
    r"|ngan hang|nh|tong dai|nha mang|duong day nong|buu dien|tram y te|benh vien|toa an|dien luc"
    r"|vien kiem sat|truong thon|truong buon|can bo|bien phong|xa|phuong|huyen)"
    r"(?: (?!(?:gia|dom|lua|goi|bao|noi|doi|keu|xung|nhan|hoi|moi|doa|so|la|qua|nay|no|va|con|bang)"
    r"\b)[a-z]+){0,4}"
)
_THEM = r"(?:no|ho|ke|bon|thang|chung|tui|lua|nguoi (?:la|ta|do|kia)|con do)"
_FILL = r"[ :\-(]*(?:\b(?:la|so|sdt|dt|dien thoai|may|day|nay|qua|vao|theo|bang|zalo)\b[ :\-(]*)*$"
_FILL_ACCOUNT = rf"[ :\-(]*(?:\b(?:la|so|stk|tk|tai khoan|day|{_BANK})\b[ :\-(]*)*$"
_CLAUSE = r"(?:^|[,;:.(] ?)"
_PLEASE = (
    rf"(?:(?:{_ME}|hay|xin|nho|vui long|lam on|giup|co gi|can|gi|thi|neu|ai|can bo|cong an"
    r"|anh|chi|da|a|vang|roi|khi nao|ranh) )*"
)
_NO = r"(?:khong|ko|k|hong|hok|khg|chang|dau|chua|not)"

_DENIALS = (
    # Denied: "no khong phai 0912345678", "dung bao so 0912345678".
    rf"{_NO}(?: co)? phai(?: la)?|isn t|is not|not",
    rf"(?:dung|khoi|{_NO})(?: co)? (?:bao cao|bao|ghi|to cao|phan anh)(?: nham)?",
    r"(?:bao|ghi|gui|nhan|bam|go|danh)? ?(?:nham|lon)",
)
_DENIED = tuple(re.compile(rf"(?<!\w)(?:{cues}){_FILL}") for cues in _DENIALS)
_THEIRS = tuple(
    re.compile(rf"(?<!\w)(?:{cues}){end}")
    for cues, end in (
        # Theirs: "tk cua em 0123456789", "toi dung so 0912345678".
        (
            rf"{_NUMBER}(?: rieng| chinh| that| cu)*(?: cua)? {_MINE}(?: dang (?:dung|xai))?",
            _FILL,
        ),
        (
            rf"{_NUMBER}(?: atm| {_BANK})*(?: rieng| chinh| that| cu)*(?: cua)? {_MINE}",
            _FILL_ACCOUNT,
        ),
        (rf"{_ME}(?: dang| van| hay| chi)* (?:dung|xai|su dung|co)(?: {_NUMBER})?", _FILL),
        (rf"(?:{_ME} ten|ten {_ME})(?: la)?(?: [a-z]+){{1,4}}?,?(?: {_NUMBER})?", _FILL),
        (r"my (?:own )?(?:number|account|phone|card)(?: is)?", _FILL),
        # "toi la 0912345678", "em ten Lan, so 0912345678".
        (rf"{_CLAUSE}(?:(?:da|a|vang|day|thi) )*{_ME} (?:la|so|sdt)", _FILL),
    )
)
"""Right before the writer's own number, or a relative's."""
_BEFORE = (
    *_DENIED,
    *_THEIRS,
    *(
        re.compile(rf"(?<!\w)(?:{cues}){end}")
        for cues, end in (
            # A friend's, a teacher's: "ban em ten Tuan, so 0912…", "so that cua thay 0912…".
            (
                rf"{_KIN} (?:{_ME}|e|t) ten(?: la)?(?: [a-z]+){{1,3}},?(?: {_NUMBER})?",
                _FILL,
            ),
            (
                rf"{_NUMBER}(?: cua)?(?: (?!{_THEM}\b)[a-z]+){{0,3}}?"
                rf" (?:(?:that|thiet|chinh thuc)(?: cua (?!{_THEM}\b)[a-z]+(?: [a-z]+){{0,2}})?"
                rf"|cu cua (?!{_THEM}\b)[a-z]+(?: [a-z]+){{0,2}})"
                r"(?: (?:thi|ma|toi|em|minh|co|biet|la|ne|day)){0,5},?",
                _FILL,
            ),
            # Where money went from: "bi tru tien o tk 0071…".
            (
                r"(?:bi|da|vua|no|ho|bay|mat)(?: (?:tru|rut|mat|lay|hut|bay))+"
                rf"(?: het| sach| tien)*(?: (?:o|trong|tu|khoi|ben|ra))+ {_NUMBER}",
                _FILL_ACCOUNT,
            ),
        )
    ),
    *(
        re.compile(cues)
        for cues in (
            # To be reached: "goi lai cho toi 0912345678", "lien he toi qua 0912345678".
            rf"{_CLAUSE}{_PLEASE}(?:lien he|lien lac|lh|hoi dap|phan hoi|tra loi)(?: lai)?"
            rf"(?: cho| voi| qua)* {_MINE}{_FILL}",
            rf"{_CLAUSE}{_PLEASE}(?:goi|dien|alo|nhan|bao|nt|ib)(?: dien| thoai| tin)* lai"
            rf"(?: cho| voi| qua)* {_MINE}{_FILL}",
            r"(?:call|contact|reach|text) me(?: back)?(?: (?:at|on|by))?[ :]*$",
            # Called for help: "toi da goi cong an xa 02613543210 roi".
            rf"{_CLAUSE}(?:(?:{_ME}|da|vua|moi|co|cung|lo) )*"
            r"(?:goi|bao|dien|alo|lien he|trinh bao|to cao|hoi|dien thoai|khai bao)"
            r"(?: dien| bao| cho| len| toi| den| qua| voi| hoi| nho| ra| sang| dien thoai)*"
            rf"(?: so| tong dai| hotline)* (?:{_BODY}|{_BANK}){_FILL}",
        )
    ),
)
"""Right before the number."""
_NOT_AFTER = (
    rf"(?:(?:thi|la|nay|do) )*{_NO}(?: co)? (?:phai|lien quan|lua(?: dao)?|goi|lam gi)"
    r"(?: (?:la|so|no|nguoi|ke|do|lua|dao|ai|ca|dau|toi|em|gi|het|nay))*\W*(?:$|[,.;]|\bma\b)"
)
_DENIED_AFTER = re.compile(rf"\W*(?:{_NOT_AFTER})")
_AFTER = tuple(
    re.compile(rf"\W*(?:{cues})")
    for cues in (
        rf"(?:(?:la|thi|day|do|nay|moi) )*(?:{_NUMBER}(?: rieng| chinh| cu| moi)*(?: cua)?|cua)"
        rf" (?:{_KIN} )?{_I}\b(?!(?: la)?[ :]*\+?\d)",
        rf"(?:(?:la|thi|day|do|nay|moi) )*(?:{_NUMBER}(?: cua)?|cua|la) {_MINE}"
        r"(?: (?:ma|nhe|nha|day|a|do|thoi))*\W*(?:$|[,.;])",
        _NOT_AFTER,
        # "tk 1903… cua em bi 0912… lua rut het"
        r"cua (?:em|con|chau) bi\b",
        r"(?:is )?(?:my|mine)\b",
    )
)
"""Right after it."""
_FROM = re.compile(
    r"(?<!nhan )(?<!duoc )\b(?:chuyen|ck|rut)(?: khoan| tien| di| het| \d\S*(?: tr\w*| cu)?)*"
    rf" tu (?:{_NUMBER} ?)?{_FILL_ACCOUNT}"
)
_PAID_FROM = re.compile(
    rf"{_ME}(?: (?:da|lo|moi|vua|co))* (?:chuyen|ck|gui|nop)"
    rf"(?: khoan| tien| di| het| \d\S*(?: tr\w*| cu)?)* tu (?:{_NUMBER} ?)?{_FILL_ACCOUNT}"
)
"""``em ck 5 trieu tu tk 0123…``: the writer's own."""
_ONWARD = re.compile(r"\W*(?:\w+ ){0,4}?(?:sang|den|qua|vao|cho|toi)\b[^,;]*[0-9]{6}")
"""Money went from this account to another: "chuyen tu tk 0071… sang 1903…"."""
_ASKED = tuple(
    re.compile(cues)
    for cues in (
        # The owner, or the owner that they named: "so cong an xa la 02613543210".
        rf"(?<!xung )(?<!danh )(?<!gia )(?<!xung la )(?<!danh la )(?<!nhan la )\b{_BODY}{_FILL}",
        # "goi cho toi 0912345678": it called, or is to be called.
        rf"{_CLAUSE}{_PLEASE}(?:goi|dien|alo|nhan|nt)(?: dien| thoai| tin)*(?: cho| voi)*"
        rf" {_ME}{_FILL}",
        # "no nhan cho 0912345678": the number they wrote to, or want an answer at.
        r"(?:\b(?:no|ho|bon no|bon chung|chung no|thang do|ke do)|^tin(?: nhan)?(?: nay)?)"
        r"(?: \w+){0,2} (?:goi|dien|alo|nhan|nt|gui)(?: dien| thoai| tin| nham)*"
        r" (?:cho|den|vao)(?: (?:so|sdt|dt|may|dien thoai))*[ :]*$",
    )
)
_KINS = re.compile(
    rf"(?<!xung )(?<!danh )(?<!gia )(?<!la )(?<!nhan )(?:^|[,;:.(] ?)(?:{_NUMBER} (?:cua )?)?"
    rf"(?!nha mang){_KIN}(?: {_ME})?(?: (?!(?:bi|nhan|nghe|duoc|thay|co|bao|noi|ke|goi)\b)[a-z]+)?"
    rf"{_FILL}"
)
"""A relative's name alone before the number: ``con trai toi 0912345678``."""
_MONEY = re.compile(r"\b(?:stk|so tk|tk|tai khoan|chuyen|ck|nop|nap)\b")
_PHONES = frozenset(("mobile", "landline", "service", "short"))
_VOUCHED = (
    # "toi 0912345678, 0868123456 lua dao"; "vo em 0912345678".
    re.compile(rf"{_CLAUSE}(?:{_NUMBER}(?: cua)? )?(?:toi|tui|minh|em|chau){_FILL}"),
    re.compile(rf"{_CLAUSE}(?:{_NUMBER}(?: cua)? )?{_KIN} (?:toi|tui|minh|em|chau){_FILL}"),
    _ASKED[0],
)
_VOUCHED_AFTER = re.compile(
    r"\W*(?:(?:la|thi|so|do|nay) )*(?:"
    rf"{_NO}(?: co| he)? (?:lien quan|phai (?:la )?(?:so |ke |bon )?(?:lua|gia)|lua(?: dao)?)\b"
    r"(?! (?:duoc|noi))"
    r"|(?:that|thiet|dang hoang|uy tin)\b(?=\W*(?:$|[,.;]|(?:con|va|nhung|ma)\b))"
    rf"|{_ME}(?: (?:da|moi|vua|co))? (?:goi|bao|nho|hoi|gap|lien he|trinh bao)(?: cho| len)?"
    rf" (?:cong an|canh sat|ngan hang|uy ban|ubnd|113)\b"
    # Who warns of another one: "0912345678 bao 0868123456 lua dao".
    r"|(?:da |moi |co )?(?:bao|noi|ke|nhac|canh bao|dan)"
    r"(?: (?:toi|em|minh|voi|rang|la|so|cho|biet))*\W+\d[\d .]{7,}(?:la )?(?:so |ke |bon )?"
    r"(?:lua|gia)\b)"
)
"""Next to a number that is not accused together with another one."""


_AND_ANOTHER = re.compile(
    r"^(\W*(?:v[aà] |[aạ] |r[oồ]i )?)c[oò]n (?=(?:m[oộ]t |1 )?(?:c[aá]i )?(?:s[oố]|stk|tk|sdt)\b"
    r".*\b(?:n[uữ]a|c[uũ]ng|kh[aá]c)\b)",
    re.IGNORECASE,
)
"""``con so 0912… nua``: one more, and no child's."""


def _around(text: str, subjects: tuple[Subject, ...]) -> Iterator[tuple[str, str, Subject]]:
    return around(_AND_ANOTHER.sub(r"\1them ", text), subjects)


@lru_cache(maxsize=MEMO)
def cleared(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that the writer calls their own or a relative's, denies, or called for help."""
    return frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if any(cue.search(before) for cue in (*_BEFORE, _PAID_FROM))
        or any(cue.match(after) for cue in _AFTER)
        or (_FROM.search(before) and _ONWARD.match(after))
        or harmless_numbers.is_to_be_reached(before, after)
    )


def owned(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that the writer calls their own or a relative's."""
    return frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if any(cue.search(before) for cue in _THEIRS)
        or any(cue.match(after) for cue in (*_AFTER[:2], _AFTER[-1]))
        or harmless_numbers.is_theirs(before)
    ) - denied(text, subjects)


def moved(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that can only be the writer's: ``toi doi sang so …``."""
    places = _around(text, subjects)
    return frozenset(one.key for before, _, one in places if harmless_numbers.is_theirs(before))


def helpers(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those of an officer or a clerk who is said to help."""
    return frozenset(
        one.key
        for before, _, one in _around(text, subjects)
        if harmless_numbers.is_of_a_helper(before)
    )


def vouched(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that are `cleared`, and of those next to an accused one that the text calls an
    office's, honest, or the writer's."""
    return cleared(text, subjects) | frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if any(cue.search(before) for cue in _VOUCHED) or _VOUCHED_AFTER.match(after)
    )


def denied(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that the writer does not mean: ``khong phai …``."""
    return frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if any(cue.search(before) for cue in _DENIED) or _DENIED_AFTER.match(after)
    )


def kins(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those right after a relative's name: the relative's, or that of a caller who claims
    to be the relative."""
    return frozenset(one.key for before, _, one in _around(text, subjects) if _KINS.search(before))


_RELATIVE = (
    r"(?:(?:me|ma|ba|bo|cha|vo|chong|ong|noi|ngoai|con|chau|em|anh|chi|co|chu|di|cau|bac)"
    r"(?: (?:trai|gai|noi|ngoai|dau|re|ruot|xa|ut|lon))* (?:toi|tui|em|minh|con|chau)"
    r"|(?:con|em|chau|anh|chi) (?:trai|gai|ruot|dau|re)|(?:ba|ong) (?:noi|ngoai|xa)|(?:vo|chong"
    r"|nguoi"
    r" nha)|my (?:\w+ )?(?:son|daughter|mother|mom|father|dad|wife|husband|brother|sister|grandma"
    r"|grandpa|aunt|uncle|child)(?:.s)?)"
)
_RELATIVES = re.compile(
    rf"{_CLAUSE}(?:(?:hoi|day|a|alo|coi|xem|cho) )*(?:(?:{_NUMBER}|may)(?: nay| do)?(?: cua)?"
    rf"|is(?: this| that)?) ?{_RELATIVE}"
    rf"(?: number)?{_FILL}"
)
_RELATIVES_AFTER = re.compile(
    rf"\W*(?:(?:la|thi|day|do|nay|is|really) )*(?:(?:{_NUMBER} )?cua |{_NUMBER} )?{_RELATIVE}\b"
)

_MY_KINS = re.compile(
    r"\bmy (?:son|daughter|mother|mom|father|dad|wife|husband|brother|sister|grandma|grandpa|aunt"
    rf"|uncle|child)(?:.?s)? (?:number|phone){_FILL}"
)


def relatives(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that are called a relative's own: ``so cua con trai toi 0912345678``."""
    return frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if one.kind in _PHONES
        and not _CLAIMED.search(before)
        and (
            _RELATIVES.search(before)
            or (_RELATIVES_AFTER.match(after) and "cua" in after[:30])
            or re.match(r"\W*(?:is )?(?:really )?my \w+", after)
            or _MY_KINS.search(before)
        )
    )


def kin_of(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those next to which the text names a relative: the relative's, and not the
    writer's."""
    return frozenset(
        one.key
        for before, after, one in _around(text, subjects)
        if _KIN_BEFORE.search(before) or _RELATIVES_AFTER.match(after) or _MY_KINS.search(before)
    ) | relatives(text, subjects)


_KIN_BEFORE = re.compile(rf"\b{_RELATIVE}(?: \w+)?{_FILL}")
_CLAIMED = re.compile(r"\b(?:xung|noi|bao|tu nhan|gia|lay|goi cho|nhan cho)\b[^,.]*$")
"""Right before it: somebody calls themselves so."""


def doubtful(text: str, subjects: tuple[Subject, ...]) -> frozenset[str]:
    """Keys of those that may be an office's or the writer's own: the reply asks once."""
    return frozenset(
        one.key
        for before, _, one in _around(text, subjects)
        if one.kind in _PHONES
        and not _MONEY.search(before)
        and any(cue.search(before) for cue in _ASKED)
    )

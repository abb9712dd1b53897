"""Whether somebody says that a life is in danger, theirs or another's, now, and what kind.

``threat``  somebody threatens, beats, robs, besieges or holds them: the police
``child``   a child is lured, taken or gone: the police, and the child protection line
``held``    somebody is held, mostly abroad, for a ransom: the police, no money
``led``     somebody is about to be led over the border: the police, do not let them go
``despair`` the writer wants to die: people beside them, the ambulance
``beside``  somebody close to them wants to die: stay beside them, the ambulance
``medical`` somebody has collapsed; ``fire`` something burns
``bomb``    a shell, a grenade or a mine was found: the police, nobody touches it
``busy``    113 or another line does not answer them
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from flows.parsing import danger_implied, danger_kinds, danger_words, plain_life
from flows.parsing.actions import stolen
from flows.parsing.danger_ways import (
    is_drugged,
    is_medicine,
    is_stranded,
    is_surely_medicine,
    is_terror,
)
from flows.parsing.debt_and_blackmail import is_shamed_minor
from flows.parsing.fetched_to_pay import is_fetched_to_pay
from flows.parsing.glued import apart
from flows.parsing.hurt_at_home import hurt_at_home
from flows.parsing.leave_taking import takes_leave
from flows.parsing.loss_ways import way_of
from flows.parsing.means_at_hand import despairs_after_loss
from flows.parsing.no_loss import is_mislaid
from flows.parsing.online_arrest import TOLD_OF_ARREST, is_arrest
from flows.parsing.panic_parts import SHORT
from flows.parsing.ransom import is_ransom_call
from flows.parsing.rumours import is_rumour
from flows.parsing.trafficking import PLANNED_TRIP, is_led_away
from flows.patterns import Pattern, first, likely, of_alternatives
from flows.spelling import readings
from flows.text import MEMO, words

_MAX_WORDS = 40
# Counts in a short text; in a longer one a caller may have said it.
_CALL = Pattern(
    r"^(?:(?:can|goi|xin|giup|cho|xe|toi|nha) )*cap cuu\b"
    r"|^cuu (?:toi|em|con|voi|mang|nguoi|me|chau|ca nha)\b|^(?:cuu|khan cap|sos|emergency)$"
    r"|^(?:bi |dang )*chay nha\b|\bchay nha(?: roi| toi| em| to)*$|\bnha (?:\w+ ){0,2}(?:dang "
    r"|bi )?chay(?: roi| to| lon| qua)*$"
    r"|^(?:bi |co |dang |cho )*chay (?:lon|to|rung|cho|xe(?! (?:di|toi|ve|xuong|len|ra|qua|om|lai"
    r"|hang|tai|vo|khach)\b))\b|\b(?:bi|co) chay\b(?! may)"
    r"|\b(?:chong|bo|cha|no|ho|thang|anh trai|bo duong)(?: (?:toi|em|minh|con|chau))? (?:danh|dap"
    r"|dam|chem"
    r"|bop co) (?:toi|em|con|me|minh|chau|vo)\b|\bhoa hoan\b"
    r"|\bbi (?:\w+ ){0,3}?(?:(?<!gia )(?<!mao )danh(?! (?:cap|mat|roi|gia|lua|dau|bac|trao|thue"
    r"|thuc))|chem|dam"
    r"|hanh hung|bao hanh|bat coc|hiep|hiep dam|cuop(?! (?:mat )?(?:nick|zalo|facebook|face|fb"
    r"|tai khoan|sim))|bop co|nhot|giam giu|duoi giet)\b"
    r"|\b(?:dot quy|dien giat|duoi nuoc|chet duoi|ngo doc|bat tinh|ngat xiu|chay mau|ran can)\b"
    r"|\b(?:on fire|ambulance|fire in my house|heart attack|call 115|call 114)\b"
    r"|^(?:fire|help fire)$"
)
_FEW = 8
_ANYBODY = Pattern(r"\b(?:co ai|ai)(?: \w+){0,3}? khong\b ?")
"""``co ai nghe khong cuu voi``: called into the dark."""
_RUNS = Pattern("chạy")  # To run; in plain letters it is a fire.
_RUNS_FAST = Pattern("chạy mau")  # In plain letters somebody bleeds.
_NO_CALL = Pattern(
    r"\b(?:tien|chuyen khoan|ck|stk|vien phi|bao|noi|keu|nhan|xung|so may|neu|hoc|khoa hoc|canh bao"
    r"|thong bao|phong chay|tivi|phim|khong|chua|suyt)\b"
)
_SHORT = {
    **SHORT,
    "ko": "khong", "k": "khong", "hok": "khong", "hong": "khong", "kg": "khong", "kh": "khong",
    "e": "em", "dc": "duoc", "ng": "nguoi", "fb": "facebook", "dt": "dien thoai",
}  # fmt: skip
_COMPILED, _HAPPENS = of_alternatives(danger_kinds.KINDS), of_alternatives(danger_words.WORDS)
_DESPAIRS = tuple(rule for kind, rule in _COMPILED if kind == "despair")
_FIRE = Pattern(r"\bchay\b|\bhoa hoan\b|\bfire\b")
_MEDICAL = Pattern(
    r"\b(?:cap cuu|dot quy|dien giat|duoi nuoc|chet duoi|ngo doc|bat tinh|ngat xiu|chay mau|ran can"
    r"|ambulance|heart attack)\b"
)
# Somebody else's, a caller's story, or only imagined.
_NO_DANGER = Pattern(
    r"\b(?:doa|hu|de doa|doi|bao|noi)(?: se)? bat(?: giam| tam giam)?(?: (?:toi|em|con|chau|minh"
    r"|me|ba|bo"
    r"|vo|chong|giu))* (?:vi|do|ve|toi (?:danh|rua)|tam giam|di tu|ngay|neu)\b(?!.*\b(?:dao|dap"
    r"|danh|cua)\b)|"
    rf"{TOLD_OF_ARREST}|"
    r"\bco (?:bi )?(?:bat|khoi to|phat|di tu|o tu|giam|truy na)(?: \w+){0,2}? (?:khong|hong|ha"
    r"|sao|ko|k)$|"
    r"\b(?:phim|tivi|ti vi|(?:coi|xem|doc|thay|nghe)(?: \w+){0,3} tren mang"
    r"|^tren mang|tren mang (?:noi|dang|bao|day|co|ke)|truyen|(?:choi|trong) game|canh bao"
    r"|thong bao|khuyen cao|thoi su|ga(?! (?:gam|chup|quay|gui|cho))|heo(?! rung)"
    r"|(?:con|nuoi|ban|mua|dan|chuong) lon|vit|co dai"
    r"|rac|(?<!khoa )(?<!ban )(?<!nguoi )than(?! nhan)|nhang|vang ma"
    r"|phao|nam ngoai(?! (?:duong|san|ray|ngo|hien))|hoi xua)\b"
    r"|\bneu (?:\w+ )?bi\b|\b(?:la )?gi(?: vay)?$"
)
_CHILD_IS_BACK = Pattern(
    r"\b(?<!chua )(?<!khong )(?:ve|ve nha|tim thay|tim ra|tim duoc|gap)(?: duoc| lai| nha)? roi\b"
)
"""A missing child is back."""
_TALE = Pattern(
    r"\b(?:con|chau|me|ba|anh|chi|ban) (?:ong|ba|anh|chi|co|ban|may)\b.{0,60}\b(?:chuyen|ck|nop"
    r"|vien phi|tk|stk)\b"
    rf"|\b(?:{danger_words.KIN_ASKS})\b"
)
"""A caller's story to get money for a hospital: ``con ba dang cap cuu, chuyen tien``."""


def is_danger(text: str) -> bool:
    """Whether `text` says that somebody is threatened, hurt, on fire or wants to die.

    A caller's story to get money (``con ban cap cuu, chuyen tien``) does not count; a loss alone
    does not either.
    """
    return danger(text) != ""


@lru_cache(maxsize=MEMO)
def danger(text: str) -> str:
    """The kind of danger (see above), "" for none."""
    marked = unicodedata.normalize("NFC", text[:400]).lower()
    if is_rumour(text) or plain_life.kind_of(text):
        return ""
    surely = sure_kind(text)
    if surely or _RUNS.search(marked):
        return surely
    if danger_words.BURNS.search(marked) and len(marked.split()) <= danger_words.MOST_WORDS:
        return "fire"
    typed = apart(words(text[:400]))[:_MAX_WORDS]
    forms = list(map(written_out, readings(typed)))
    if any(map(is_led_away, forms)):
        return "led"
    kind = next(filter(None, map(_danger, forms)), "")
    if kind in ("held", "threat") and any(map(is_arrest, forms)):
        return ""  # A false officer on the telephone: to be hung up on.
    if kind in _SEIZED and any(map(is_none_seized, forms)):
        return ""
    if kind == "beside" and _is_of_writer(marked):
        kind = "despair"
    if kind == "threat" and any(map(_despairs, forms)):
        kind = "despair"
    # "Bi bat trom 4 con": nobody of theirs, but what they own.
    is_thing = kind in ("child", "medical") and any(stolen(one) or way_of(one) for one in forms)
    is_paid_in = any(map(_PAYS_IN.search, forms)) or is_mislaid(tuple(forms))
    is_thing = is_thing or (kind == "child" and is_paid_in)
    return "" if is_thing else kind


@lru_cache(maxsize=MEMO)
def sure_kind(text: str) -> str:
    """The kind of danger that no other words in the text make doubtful, "" for none."""
    typed = apart(words(text[:400]))
    if len(typed) > _MAX_WORDS:
        return ""
    forms = list(map(written_out, readings(typed)))
    kind = next(filter(None, map(danger_implied.sure_kind, forms)), "")
    if kind == "threat" and any(rule.search(form) for rule in _DESPAIRS for form in forms):
        return "despair"
    kind = kind or next(filter(None, map(despairs_after_loss, forms)), "")
    if not _RUNS_FAST.search(unicodedata.normalize("NFC", text[:400]).lower()):
        kind = kind or next(filter(None, map(hurt_at_home, forms)), "")
    kind = kind or next(filter(None, map(takes_leave, forms)), "")
    kind = kind or ("held" if any(map(is_ransom_call, forms)) else "")
    is_ill = any(is_surely_medicine(one) or plain_life.is_child_poisoned(one) for one in forms)
    kind = kind or ("medical" if is_ill else "")
    return kind or ("abroad" if any(map(is_stranded, forms)) else "")


_SEIZED = ("held", "child")


def is_none_seized(plain: str) -> bool:
    """Whether nobody is taken away: one goes to a bank, or plans a journey, or is blackmailed."""
    is_planned = PLANNED_TRIP.search(plain) is not None
    return is_planned or is_shamed_minor(plain) or is_fetched_to_pay(plain)


_PAYS_IN = Pattern(
    r"\b(?:ru|du|du do|lua|xui)(?: (?!(?:di|ra|ve|gap|len|khoi)\b)\w+){0,3}? (?:nap|nop|chuyen"
    r"|chuyen khoan|mua the|quet the|cao the|dau tu|doc ma)\b"
)
"""A child is lured to pay, and to no place."""
_SENTENCE = re.compile(r"[.!?;\n]+|\b(?P<self>toi|tôi|em|mình|minh|con|cháu|chau)(?= (?P=self)\b)")
"""Where a clause ends: ``… cho ca nha em. em muon chet`` is about the writer, with or without the
stop."""


def _is_of_writer(marked: str) -> bool:
    """Whether a sentence by itself says it about the writer, and not about somebody else."""
    parts = [part for part in _SENTENCE.split(marked) if part and " " in part.strip()]
    forms = [list(map(written_out, readings(apart(words(part))))) for part in parts]
    kinds = {next(filter(None, map(_danger, each)), "") for each in forms}
    return "despair" in kinds and "beside" not in kinds


_WEED_KILLER = Pattern(r"\b(?:(?<=uong )|(?<=chai )|(?<=thuoc ))co chay\b")
"""``co chay``, weed killer, is no fire."""
_LIST = Pattern(r"\bdanh sach\b(?! (?:vo|giao|bi|het|rach))")
"""A list beats nobody."""
_GRANDPARENT = Pattern(
    r"(?<=\bong )noi\b|(?<=\bba )noi\b(?= (?:con|chau|em|toi|minh|bi|uong"
    r"|te|ngat|dang"
    r"|nam|no)\b)"
)
"""``ong noi``, a grandfather, says nothing."""


@lru_cache(maxsize=MEMO)
def written_out(typed: tuple[str, ...]) -> str:
    """The words as one text, short ones written out."""
    plain = " ".join(_SHORT.get(word, word) for word in typed)
    plain = _LIST.sub("so ten", plain)
    plain = _GRANDPARENT.sub("ngoai", _WEED_KILLER.sub("thuoc co", plain))
    return plain_life.without_idioms(danger_implied.without_flow(plain))


_ALERTS_WANTED = Pattern(
    r"\b(?:dang k[yi]|dk|nhan|gui)(?: (?:toi|em|con|minh|nhan|tin|cho|ky|so|nay|giup))* canh bao\b"
    r"|\b(?:dang k[yi]|dk) (?:nhan )?tin(?: nhan)?\b"
)
"""A wish for alerts, next to which a resident may report a danger."""
_IF_KNOWN = Pattern(
    r"\b(?:ma|neu|lo)(?: \w+)? (?:biet|hay)(?: (?:duoc|chuyen|la|thi|chac))* ?(?:no|ho|vo|chong"
    r"|ba|ong|anh|chi|toi|em)?"
    r" ?(?:se )?(?:bo nha|bo di|ly di|ly hon|bo toi|bo em)\b"
)
"""Somebody who would leave if they knew is not gone."""


def _despairs(plain: str) -> bool:
    """Whether the writer wants to die because of those who threaten them."""
    return is_terror(plain) and any(rule.search(plain) for rule in _DESPAIRS)


def _danger(plain: str) -> str:
    plain = _IF_KNOWN.sub(" ", _ALERTS_WANTED.sub(" ", plain))
    kind = _stated(plain)
    if kind and not _NO_DANGER.search(plain):
        return kind
    length = len(plain.split())
    return (_call(plain) if length <= _FEW else "") or (
        _happens(plain) if length <= danger_words.MOST_WORDS else ""
    )


def _stated(plain: str) -> str:
    """The kind that a saying of its own tells."""
    for kind, saying in likely(_COMPILED, (plain,)):
        match = saying.search(plain)
        if match and kind == "child" and _CHILD_IS_BACK.search(plain):
            continue
        if match and not (kind == "medical" and _TALE.search(plain)):
            return kind
    is_ill = is_medicine(plain) or is_drugged(plain) or plain_life.is_poisoned_at_work(plain)
    return "medical" if is_ill else ""


def _happens(plain: str) -> str:
    """Something that happens to somebody now, in the writer's own few words."""
    plain = danger_words.HUSBAND.sub("chong ", plain)
    kind = first(_HAPPENS, (plain,))
    if not kind or _NO_DANGER.search(plain) or danger_words.SAID_BY_THEM.search(plain):
        return ""
    if kind == "medical" and _ASKS_FOR_MONEY.search(plain):
        return ""
    return "" if kind == "child" and _CHILD_IS_BACK.search(plain) else kind


_ASKS_FOR_MONEY = Pattern(
    r"^(?=.*\b(?:nghe (?:dien thoai|may)|goi|nhan tin|nhan|zalo|tin nhan|noi|bao|keu)\b)"
    r"(?=.*\b(?:can|xin|doi|chuyen|gui|dong|nop|dua|tam ung)(?: \w+){0,3}? (?:\d+ ?(?:tr|trieu|cu"
    r"|k|ty)|tien)"
    r"\b).*\b(?:mo|vien phi|cap cuu|phau thuat|tai nan|nhap vien|nam vien)\b"
)
"""A caller wants money for a hospital."""


def _call(plain: str) -> str:
    """A cry for help in a short text; in a longer one a caller may have said it."""
    plain = _ANYBODY.sub("", plain).strip()
    if not _CALL.search(plain) or _NO_CALL.search(plain):
        return ""
    if _MEDICAL.search(plain):
        return "medical"
    return "fire" if _FIRE.search(plain) else "threat"


def maybe_danger(text: str) -> int:
    """How much a few words of the writer's own sound like danger; from 2 on they may be one."""
    typed = words(text[:400])
    if len(typed) > danger_words.MOST_WORDS or _RUNS.search(text.lower()):
        return 0
    forms = [written_out(each) for each in readings(typed)]
    if any(map(danger_words.TALE.search, forms)):
        return 0
    return max(map(danger_words.score, forms), default=0)

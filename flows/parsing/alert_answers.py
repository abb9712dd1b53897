"""What a few words mean while the conversation is about alerts: right after DK or HUY, or at a list
of places.

Tables of words decide, not sentences: a message counts only if every word of it is in one of them,
in whatever order. A message with any other word (``huy the ngan hang``) means something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from flows.parsing.intent import readings
from flows.parsing.talk_words import FOR_OTHERS
from flows.parsing.voice_words import SOMEBODY
from flows.patterns import Pattern
from flows.text import fold, vocabulary

Answer = Literal["", "yes", "no", "clear", "maybe", "again", "asks"]
"""yes, no; clear: no alerts; maybe: perhaps none; again: alerts after all; asks: whether it is done
or what still works."""

_FILL = vocabulary(
    "a ah aa o u uh um hu y ua ui oi ma la thi thoi nha nhe nghe nghen hen heng hem ne day do nay "
    "kia ay roi r di voi giup dum gium ho minh toi tui em con chau tao tau me ba bac chu co anh "
    "chi "
    "ban may nguoi ta cho xin lam on nho luon lai het ca gi chi dau nua cai so xa noi chu vay z "
    "hoi "
    "nay vua moi sang qua lo bam an nhan soan go nham lon tay khac o nha hay nghi doi ok oke okay "
    "da vang cam on it them please pls my me the this that i want to no now oh sorry ad admin so "
    "dien thoai gap het phien that tam ngay xong mong chac thiet ra qua"
)
_OURS = vocabulary(
    "dk dang ky ki canh bao tin nhan gui thong danh sach dich vu alerts alert messages texts "
    "subscription list loi nut dai ten chong vo nha change changed mind goi muon can thich ham "
    "lay nghe nhac vo vao them"
)
_STOP = vocabulary(
    "huy bo ngung xoa go rut tat cat dung khoi thoi nghi cancel stop undo unsubscribe remove "
    "delete "
    "huyr hury"
)
_SURE = Pattern(
    r"\b(?:huy|huyr|ngung|xoa|go|rut|tat|cat|cancel|undo|unsubscribe|remove|delete|bo|stop)\b"
    r"|\b(?:khong|chang|het|khoi|dung|chua|don t)(?: (?:co|con|he|phai|toi|tui|em|minh))*"
    r" (?:muon|can|nhan(?! duoc)|thich|gui|lay|ham|dk|dang|want|nghe)\b"
)
_PLAIN = Pattern(
    r"^(?:(?:a|o|oh|no|ua|u|oi|thoi|ma|xin|loi|sorry|nham|lon|lo|toi|tui|em|minh|con|chau|cho|roi|nghi|lai"
    r"|doi|y|khong|khoi|can|muon|nua|cam|on) )*"
    r"(?:huy|ngung|cancel|unsubscribe|undo|stop|rut|xoa|go)"
    r"(?: (?:di|luon|nha|nhe|het|giup|dum|gium|ho|em|toi|minh|tui|cho|nay|no|a|ca|roi|voi|lai|cai"
    r"|vua|please|them|nua|thoi|(?:con|chau|chu|co|bac|anh|chi|ban) (?:oi|a)))*$"
    r"|\b(?:dk|dang k[yi]|canh bao|alerts?|subscription|danh sach)\b"
    r"|^(?:thoi )?khong can nua$"
    r"|\b(?:khong|khoi|dung|chang|het)(?: (?:muon|can|thich|co|them))* nhan"
    r"(?: (?:tin|tin nhan|thong bao))? (?:nua|dau|gi)\b"
)
"""All of it says so, or it names alerts; anything else that sounds so is asked about."""
_PERHAPS = Pattern(
    r"\b(?:khoi|nham|lon|lo tay|nghi lai|doi y|changed? my mind|never ?mind)\b|\bma thoi\b"
    r"|^(?:(?:a|o|y|ua|u) )?thoi(?: (?:khoi|ma|di|vay))*$"
)
_ONE_THING = Pattern(
    r"\b(?:goi|gui|nhac|noi)(?: (?:tin|canh bao|cho|toi|tui|em|minh))* lai\b"
    r"|\bcai (?:kia|cu|truoc)\b"
    r"|\bcho (?:vo|chong|(?:me|ma|ba|bo|anh|chi|em|con|chau|ban) (?:toi|tui|em|minh))\b"
    r"|\bcam on\b.*\b(?:khong|chua|khoi) can(?! (?:nhan|tin|canh bao|dk|dang|nua)\b)"
    r"|\b(?:khong|chua|khoi) can\b(?! (?:nhan|tin|canh bao|dk|dang|nua)\b).*\bcam on\b"
)
"""One text, one place or another's telephone, or thanks: perhaps not the end of all alerts."""
_KEEPS = Pattern(
    r"\b(?:khong|khoi|dung|chang|chua)(?: (?:co|phai|muon|he|can|dinh|nen|toi|tui|em|minh|con))*"
    r" (?:huy|ngung|xoa|cancel|stop)\b(?! (?:di|ngay|luon|het|giup)\b)"
)
_DENIED = Pattern(
    r"\b(?:khong|khoi|chua|chang|dung|don t|do not|not)(?: (?:co|phai|muon|he|can|la|y|toi|tui|em"
    r"|minh|nen|ai|bao|dinh|want to|really))* (?:huy|bo|ngung|nghi|thoi|xoa|cat|tat|go|stop"
    r"|cancel|unsubscribe|leave)\b(?! (?:di|ngay)\b)"
    r"|\bdau co (?:\w+ )?(?:huy|bo|ngung)\b|\b(?:co|dau)(?: \w+){0,2}? (?:huy|bo|ngung|doi huy) "
    r"(?:\w+ )?dau\b"
)
_RETURNS = Pattern(
    r"\b(?:gui|nhan|dang k[yi]|dk|mo|bat|vo|vao|nghe|lay|giu|de|them|noi|nhac|bao)"
    r"(?: (?:tin|canh bao|cho|toi|tui|em|minh|con|may|so|nay))* (?:lai|tiep|nguyen|nhu cu"
    r"|binh thuong)\b"
    r"|\btiep tuc\b|\bvan (?:muon|can|thich|de|giu|nhan|gui)\b|\bcu (?:gui|nhan|de|giu|nhu)\b"
    r"|\b(?:keep|resume|again|back|resubscribe|restart|continue|still want)\b"
)
_STILL_COMES = Pattern(
    r"\bsao\b.*\b(?:van|cu|con) (?:con |cu |bi )?(?:nhan|gui|thay|co)\b(?! (?:tiep|lai)\b)"
    r"|\bvan (?:con |cu |bi )?(?:nhan (?:tin |canh bao |tin nhan )?(?:duoc|day|hoai|ne|ha|a)\b"
    r"|thay (?:tin|gui|canh bao)|gui\b(?! (?:tiep|lai|cho|nhu|tin cho|nha|nhe|di"
    r"|nghe|luon)\b))"
    r"|\bcu gui (?:tin )?(?:hoai|mai|suot|day|phien)\b|\bcon (?:gui|nhan duoc)\b(?! (?:tiep|lai)\b)"
)
"""A complaint that alerts still come."""
_WHAT_FOR = Pattern(
    r"\b(?:gui|nhan)(?: (?:lai|tiep|nua|tin|hoai|canh bao|cho|toi|em))* lam (?:gi|chi)\b"
)
"""They see no use in alerts."""
_SLIPPED = Pattern(
    r"\b(?:lo tay|lo bam|lo huy|mistake)\b"
    r"|^(?:.* )?(?:bam|nhan|an|huy|soan|go|nut|tay|lo) (?:\w+ )?(?:nham|lon)\b"
    r"|\b(?:nham|lon) (?:\w+ )?(?:bam|huy|tay|nut|lo)\b"
    r"|^(?:(?:a|o|ua|u|y|ui|oi|ah|thoi|xin|loi|toi|tui|em|con|minh|chau|bi|sorry) )*(?:nham|lon)"
    r"(?: (?:roi|mat|ma|a|oi|luon|nha|nhe|ban|em|chu|co|anh|chi))*$"
)
"""The resident left by mistake; "you are wrong" does not mean that."""
_NEVER_JOINED = Pattern(
    r"\b(?:toi|tui|em|con|minh|chau) (?:khong|chua|dau) (?:co |he )?(?:dang k[yi]|dk)\b(?! lai)"
)
_REFUSES = Pattern(r"\b(?:khong|chang|dung|khoi|chua|lam (?:gi|chi)|don t|not|no more)\b")
_HOW = Pattern(
    r"\b(?:lam sao|the nao|cach|neu|khi nao|bao gio|sau nay|mai mot|how|when|lo)\b.*\b(?:sao|nao|gi"
    r"|khong|duoc|do i|can i|later)\b|\b(?:sao|the nao)$|\bhow\b"
)
_STORY = Pattern(
    r"\b(?:no|ho|tien|MONEY|link|otp|ma so|cong an|ngan hang|app|the atm|bi|mat|lua|chuyen khoan)\b"
)
_DONE = Pattern(
    r"(?:(?:\w+ ){0,4}(?:chua|chua vay|chua ha|chua ta|chua day)(?: (?:a|ha|vay|day|ban|chu|co|em"
    r"|anh|chi|z|ta))*|(?:vay |the )?(?:la )?(?:xong|het|duoc|on)(?: (?:roi|hen|ha|a|nha|phai"
    r"|khong|het|luon|vay|chua))+|(?:is it |am i )?(?:done|subscribed|stopped)(?: yet| now)?)"
)
_USES = Pattern(
    r"\b(?:hoi|bao|gui|nhan|chan|kiem tra|tra loi|xai|dung|khoa|goi|lien lac|report|ask|text)\b"
)
_ASKS = Pattern(
    r"\b(?:khong|chua|ha|sao|hong|a|duoc|nua)(?: (?:vay|a|ha|ta|z|ban|em|anh|chi|chu|nhi))?$"
    r"|^(?:can|do|will|am|is) "
)
_YES = vocabulary("u uh um ua vang da ok oke okay duoc co dung phai yes yep yeah sure chinh dong y "
                  "right correct chuan uk tot hay good")  # fmt: skip
_NO = vocabulary("khong chua chang khoi sai nope")
_SAYS = vocabulary(
    "roi do day ay nay no nha nhe nghe a ah di xa noi cho lay dk dang ky ki nhan giup thi la cai "
    "em "
    "toi tui minh con chau ban anh chi chu bac xac that luon ca day hen the vay ha chac it is "
    "that s "
    "please one muon phai dung ne huyen phuong dang mot hoi thoi can nua dau bam choi"
)
_LONGEST = 12
SAME_PLACES = vocabulary(
    "lai luon di nha nhe nghe toi tui em minh cho voi giup gium dum tiep nua nhu cu roi"
)
"""Behind DK: the same places as before."""


OFFICER = Pattern(r"\b(?:can bo|cán bộ)\b")
"""The people whom they write to; ``bo`` alone means to stop."""


def _forms(text: str) -> Sequence[str]:
    """The readings of `text`; the marks of a plain ``dung`` count."""
    typed = re.sub(r"\bđúng\b", "phai", OFFICER.sub(" ", text.lower()))
    typed = re.sub(r"\b(?:đừng|dừng)\b", "khoi", typed)
    forms = [form for form in readings(typed) if len(form.split()) <= _LONGEST]
    return [] if any(map(SOMEBODY.search, forms)) else forms


_HOLDS = Pattern(
    r"\b(?:khoan|tu tu|doi (?:da|chut|xiu)|de do|noi nham|y (?:toi|tui|em|minh|con"
    r"|chau)(?: \w+)? la"
    r"|khong phai (?:huy|ngung|cai nay|tin nay|canh bao|la huy)|(?:con|van|lai) (?:can|coi|muon"
    r"|nghe)"
    r"|can (?:tin|canh bao)|(?:cho|xin)(?: \w+){0,2}? lai)\b"
    r"|\b(?:not|keep) (?:the |your |these )?(?:messages?|alerts?|texts?)\b|\bby (?:accident"
    r"|mistake)\b"
)
"""Leaving was not what they meant, or not yet."""


def holds_back(text: str) -> bool:
    """Whether somebody who has just left has second thoughts, though they order nothing."""
    return any(_HOLDS.search(form) for form in readings(text) if len(form.split()) <= _MOST)


_MOST = 16


def yes_no(text: str) -> Answer:
    """Whether the whole message is a yes or a no to the question."""
    for form in _forms(text):
        tokens = set(form.split())
        if not tokens <= _YES | _NO | _SAYS or not tokens:
            continue
        if tokens & _NO:
            return "no" if form.split()[-1] not in ("khong", "chua") or len(tokens) < 2 else ""
        if tokens & _YES:
            return "yes"
    return ""


_FIRM = vocabulary("u uh um ua co dung phai chinh yes yep yeah vang chac chuan uk right correct")


def is_firm_yes(text: str) -> bool:
    """Whether it is a yes to a question, and no mere "all right"."""
    return yes_no(text) == "yes" and any(_FIRM & set(form.split()) for form in _forms(text))


def confirms(text: str, deed: str) -> Answer:
    """Whether a few words order the asked `deed` (``u xoa di``), refuse it or ask about it; "" for
    none of them."""
    for form in _forms(text):
        tokens = set(form.split())
        if tokens <= _FILL | _YES | _NO | _SAYS | {deed, "sao"}:
            if deed in tokens and ("?" in text or _asks_of(form, deed)):
                return "asks"
            if tokens & _NO or _REFUSES.search(form):
                return "no"
            return "clear" if deed in tokens else yes_no(text)
    return ""


def _asks_of(form: str, deed: str) -> bool:
    """Whether it asks what the `deed` is, or says that the word was sent by mistake."""
    return bool(
        re.search(
            r"\b(?:gi|nao|sao|hoi|con|cai chi)\b"
            r"|\b(?:ha|a|aa|ah|hong|ta|vay|z|dau|khong|chua|duoc|ne)$"
            rf"|\b{deed} (?:chi|roi|duoc|dau|chua)\b"
            rf"|\b(?:lo|nham|lon|bam|soan|go|an|nhan|tay|khac) (?:chu )?{deed}\b",
            form,
        )
    )


def after_done(text: str) -> Answer:
    """The meaning of a message right after the resident subscribed to alerts."""
    forms = _forms(text)
    if any(map(_DENIED.search, forms)):
        return "yes"
    for form in forms:
        if _DONE.fullmatch(form) and not _STORY.search(form):
            return "asks"
        if not set(form.split()) <= _FILL | _OURS | _STOP | _YES | _NO:
            continue
        is_asked = form.endswith((" khong", " chua", " ha", " sao"))
        if _SURE.search(form):
            plain = _PLAIN.search(form) and not (is_asked or _ONE_THING.search(form))
            return "clear" if plain else "maybe"
        if _PERHAPS.search(form):
            return "maybe"
    return yes_no(text)


def after_left(text: str) -> Answer:
    """The meaning of a message right after alerts were stopped, or while the service asks whether
    to stop them."""
    forms = _forms(text)
    for form in forms:
        if _DENIED.search(form) and not _STORY.search(_DENIED.sub(" ", form)):
            return "again"
        if _STORY.search(form) and not _ASKS.search(form):
            continue
        if _HOW.search(form) or _WHAT_FOR.search(form) or _STILL_COMES.search(form):
            return "asks"
        if _RETURNS.search(form) and not (_REFUSES.search(form) or _STORY.search(form)):
            return "again"
        is_known = set(form.split()) <= _FILL | _OURS | _STOP | _YES | _NO
        if is_known and _NEVER_JOINED.search(form):
            return "" if _ASKS.search(form) else "yes"
        if is_known and _SLIPPED.search(form):
            return "again"
        if _DONE.fullmatch(form) or (_USES.search(form) and _ASKS.search(form)):
            return "asks"
    return yes_no(text)


_NUMBERS = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "nhat": 1, "nhi": 2, "dau": 1,
    "tren": 1, "one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3,
    **{str(n): n for n in range(1, 10)},
}  # fmt: skip
_LAST = frozenset(("cuoi", "last", "duoi"))
_BESIDE = vocabulary(
    "so cai thu chon lay muc dong o dong y di nha nhe a nghe do ay roi tien cung la toi em tui "
    "minh "
    "con bam phim thi the ben noi cho xin dau first number option"
)
_WHOLE = Pattern(
    r"^(?:(?:lay|chon|cho|nhan|toi|em|tui|o) )*(?:ca hai|ca huyen|het|tat ca|toan bo|ca|ca 2|both"
    r"|all)(?: (?:huyen|luon|di|nha|nhe|lai|het|cac|xa))*$"
)


_ONE_PLACE = "01"
"""The choices if one place is offered: that one, or none."""
_TO_THE_NEW = re.compile(
    r"^(?:(?:u|uh|vang|da|ok|vay|thi|cho|toi|tui|em|minh) )*(?:doi|chuyen|dua|lay)"
    r"(?: (?:luon|giup|gium|dum|tin|canh bao|cho|toi|tui|em|minh))*"
    r" (?:(?:sang|qua|ve|vo|vao) )?(?:cho|noi|xa|phuong|nha) (?:moi|do|nay)"
    r"(?: (?:di|luon|nha|nhe|nghe|giup|gium|dum|voi|cho|toi|tui|em|minh|a))*$"
)
"""The resident wants the alerts of the place where they live now."""
_CORRECTED = re.compile(
    r"^(?!.*\b(?:khoi|chua|thoi)\b).*\b(?:nham|lon|sai|lo|y)\b"
    r"(?: \w+){0,4}? (?P<meant>\d) (?:(?:la |moi )+(?:dung|phai|y toi)|chu khong phai)\b"
    r"(?! (?:khong|ha|chua)\b)"
)
"""They mean another digit than the one before (``bam nham, 1 moi dung``)."""


def number(text: str, choices: str) -> str:
    """The digit among `choices` that a few words name (``hai``, ``so hai di``); "" for none."""
    for form in _forms(text):
        corrected = _CORRECTED.match(form)
        if corrected and corrected["meant"] in choices:
            return corrected["meant"]
        if choices == _ONE_PLACE and _TO_THE_NEW.match(form):
            return "1"
        tokens = form.split()
        if not tokens or not set(tokens) <= _BESIDE | _NUMBERS.keys() | _LAST:
            continue
        meant = [_NUMBERS[one] for one in tokens if one in _NUMBERS and one != "dau"]
        if not meant and len(choices) > 1:
            meant = [1] if "dau" in tokens else []
        if len(meant) == 1 and str(meant[0]) in choices:
            return str(meant[0])
    return ""


def picked(text: str, names: Sequence[str]) -> int:
    """Which of the numbered `names` a few words choose: 1, 2 …; 0 for all; -1 for none.

    ``cai thu hai``, ``so 2 di``, ``cai xa ay``: by its place, or by the kind of place."""
    for form in _forms(text):
        tokens = form.split()
        if _WHOLE.fullmatch(form):
            return 0
        if not set(tokens) <= _BESIDE | _NUMBERS.keys() | _LAST:
            continue
        if not _LAST.isdisjoint(tokens):
            return len(names)
        meant = [_NUMBERS[one] for one in tokens if one in _NUMBERS and one != "dau"]
        if "dau" in tokens and not meant:
            meant = [1]
        if len(meant) == 1 and meant[0] <= len(names):
            return meant[0]
    kinds = [fold(name).lower().split()[0] for name in names]
    for form in _forms(text):
        rest = [one for one in form.split() if one not in _BESIDE | _SAYS - set(kinds)]
        if len(rest) == 1 and kinds.count(rest[0]) == 1:
            return kinds.index(rest[0]) + 1
    return -1


def keeps(text: str) -> bool:
    """Whether it asks not to cancel (``dung huy nhe``)."""
    return any(map(_KEEPS.search, _forms(text)))


_FOR_OTHERS = Pattern(FOR_OTHERS)


def is_for_others(text: str) -> bool:
    """Whether alerts are wanted on the telephone of somebody else."""
    return any(map(_FOR_OTHERS.search, readings(text)))

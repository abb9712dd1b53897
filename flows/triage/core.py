"""The sentences of a message around its exit: the way to pay, click, call or answer.

A warning, an opt-out, a hotline, thanks or a line of chat can be typed beside anything. If a text
gives an exit, only the sentences that give it and those that indicate a scam are judged: the others
neither calm nor alarm (`flows.triage.classify`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from math import fsum

from flows.subjects.link_shape import Sites
from flows.text import MAX_CHARS, fold
from flows.triage.case import Case, case_of
from flows.triage.signs_of_tricks import TELLING
from flows.triage.surface_features import has_exit, surface_features
from flows.triage.tables import NEGATORS, words_of
from flows.triage.words import BALANCE, BALANCES, TextForms, has_one, read
from flows.values import Subject, value

_CLAIMS = 0.4
"""With signs that weigh as much after what calms, a piece claims, threatens or tempts."""
_PRESSING = ("claim", "ask", "threat", "lure", "dodge", "link", "hidden", "calm")
_TELLING = frozenset(
    ("betting_name", "hidden.often", "hidden.dense", "hidden.blanks", "hidden.split.much")
)
_ARGUES = frozenset(("claim.family", "plain.person", "plain.sent", "plain.verify"))
"""A piece that says whom the money is for and how to pay is judged with the piece that wants it."""
MOST = 40
"""Pieces that a text is cut into; the last one holds the rest."""
_END = re.compile(r"[.!?;\n]++(?=\s|$)|^\s*[\[(]\s?\w[\w ]{1,12}[\])]:?|^\s*(?:TB|QC)\s?:")
# A new sentence without a full stop before it: a capital between small letters.
_CAPITAL = re.compile(
    r"(?:^|(?<=\s))(?P<before>\S*[a-z0-9/\u1ea1-\u1ef9])\s"
    r"(?=[A-ZĐ][a-z\u1ea1-\u1ef9]*\s[a-z0-9\u1ea1-\u1ef9])"
)
# No sentence begins with the name of a person, a place or a firm.
_NAMED = words_of(
    """
    anh ap ba bac ban bang be ben benh bo bon buon cau cha chau chi cho chong chu chua co con cong
    cty cua cung cuu danh di dien doi don dong duong em gap gia gui hang ho huyen khach la lang
    lop ma me nam ngan ngoai nha nhom noi officer ong phong phuong quan san sep shop so ten thang
    thanh thay thim thon thu ti tiem tinh to toa tram truong ubnd ut va vien vo voi xa xe xom xung
    """
)
# Where an ending that anybody can type begins, without a full stop before it.
_BEHIND = re.compile(
    r"(?:\bgui \d{3,5}\b|\bhttps?://\S+|(?<![\w.\-])[\w.\-]{1,60}\.vn(?:/\S*)?)"
    r"(?=\s(?!(?:de|hoac|va|truoc|trong|neu|nhap)\b))"
)
_WAYS_OUT = ("gui ", "http", ".vn")
"""One of these is in each."""
_BEFORE = re.compile(
    r"\s(?<=[a-z0-9,)/\]].)(?:- )?(?=(?:(?:xin )?luu y|canh bao|khuyen cao|canh giac|tuyet doi"
    r"|tran trong|(?:xin )?cam on|xin chan thanh|(?:de )?tu choi|huy tin|chi tiet"
    r"|(?:moi )?thac mac|tong dai|hotline|xem tai|tham khao|tra cuu|thong tin tai|tim hieu"
    r"|day (?:khong phai )?la (?:tin )?(?:lua dao|gia mao)|(?:khong|dung) (?:chia se|cung cap))\b)",
    re.DOTALL,
)
# Signs without width, set between letters: the model learned such texts cut at full stops alone.
_HIDDEN = re.compile("[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_ODD = frozenset(("host.faked", "host.odd"))
"""The sender of such a link also makes up the code to refuse by."""
# Beside what `has_exit` knows: a way to write to somebody, or to reach a line that costs.
_WAYS = frozenset(("contact.zalo_group", "contact.premium"))
_ASKS = frozenset(
    ("ask.secret", "ask.money", "ask.cards", "ask.contact", "ask.callback", "ask.return",
     "ask.key", "ask.install", "ask.secrecy", "ask.personal", "ask.seed", "ask.hush")
) | TELLING  # fmt: skip
_LINK_END = " ."
"""Behind it the end of a piece may make a link of what is none in the whole."""
_TAKES = frozenset(("ask.money", "ask.secret", "ask.install", "ask.cards"))
_SPEAKS_OF = frozenset(("calm.warning", "calm.advice", "calm.verdict", "calm.otp", "calm.balance"))


@value
class Examination:
    """A text or a part of one, and what is seen in it."""

    forms: TextForms
    case: Case
    marks: list[str]


def pieces(text: str, links: Iterable[Subject] = ()) -> list[str]:
    """`text` cut at the ends of its sentences and behind its tag, but in none of `links`."""
    text = text[:MAX_CHARS]
    cuts = {match.end() for match in _END.finditer(text)}
    cuts.update(match.end() for match in _CAPITAL.finditer(text) if not _is_a_name(match))
    if not _HIDDEN.search(text):
        plain, origin = _folded(text)
        if has_one(_WAYS_OUT, plain):
            cuts.update(origin[match.end()] for match in _BEHIND.finditer(plain))
        cuts.update(origin[match.end()] for match in _BEFORE.finditer(plain))
        if has_one(BALANCES, plain):
            cuts.update(origin[match.start()] for match in BALANCE.finditer(plain))
        for one in links:
            for start, end in _places(fold(one.given).lower(), plain):
                cuts.difference_update(range(origin[start] + 1, origin[end]))
    at, made = 0, []
    for cut in [*sorted(cuts)[: MOST - 1], len(text)]:
        if text[at:cut].strip():
            made.append(text[at:cut])
            at = cut
    return made


def _places(link: str, plain: str) -> Iterator[tuple[int, int]]:
    """Start and end of `link` in `plain`."""
    start = plain.find(link)
    while start >= 0:
        yield start, start + len(link)
        start = plain.find(link, start + max(1, len(link)))


def _is_a_name(match: re.Match[str]) -> bool:
    """Whether the capital behind the word that matched begins a name."""
    before = match["before"]
    return before[0].isupper() or fold(before).lower() in _NAMED


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """`text` in small plain letters, and the place in `text` of each of them; at last its end."""
    plain = fold(text).lower()
    if len(plain) == len(text):
        return plain, range(len(text) + 1)
    parts = [fold(char).lower() for char in text]
    origin = [at for at, part in enumerate(parts) for _ in part]
    return "".join(parts), [*origin, len(text)]


def examine(
    text: str, sites: Sites, sender: Subject | None = None
) -> tuple[Examination, Examination]:
    """The whole of a text, and its core: what is judged of it."""
    whole = _examine(text, sites, sender)
    parts = _core_of(text, sites, whole)
    core = "".join(piece for piece, _ in parts)
    if core == text or not parts:
        return whole, whole
    is_one = len(parts) == 1 and sender is None
    part = parts[0][1] if is_one else _examine(core, sites, sender)
    named = [mark for mark in whole.marks if mark.startswith("from.")]
    part.marks.extend(mark for mark in named if mark not in part.marks)
    return whole, part


def _core_of(text: str, sites: Sites, whole: Examination) -> list[tuple[str, Examination]]:
    """The pieces that give an exit, with those that indicate a scam; none if none gives one."""
    if not (_leads_surely(whole) or _asks(whole) or _LINK_END in whole.forms.plain):
        return []
    cut = pieces(text, whole.forms.links)
    if len(cut) == 1:
        return []
    parts = [(piece, _examine(piece, sites)) for piece in cut]
    denied = any("calm.verdict" in one.case.weights for _, one in parts)
    made_up = any(not _ODD.isdisjoint(one.marks) for _, one in parts)
    leads = [
        _leads(one, denied) and not (made_up and "optout" in one.marks and not _leads_surely(one))
        for _, one in parts
    ]
    if not any(leads):
        return []
    tagged = any(
        on and "registered" in one.marks for on, (_, one) in zip(leads, parts, strict=True)
    )
    return [
        (piece, one)
        for on, (piece, one) in zip(leads, parts, strict=True)
        if on or _presses(one, denied) or (tagged and "tag.qc" in one.marks)
    ]


def _examine(text: str, sites: Sites, sender: Subject | None = None) -> Examination:
    forms = read(text, sites)
    return Examination(forms, case_of(forms, sender), surface_features(text[:MAX_CHARS], forms))


def _leads(one: Examination, denied: bool) -> bool:
    """Whether it gives an exit. A mere demand is none in a warning, or if the text calls a lie what
    this part says or denies: that is about others."""
    if _leads_surely(one):
        return True
    warns = _SPEAKS_OF & one.case.weights.keys()
    if "ask.secret" in one.case.weights:  # "Doc ma OTP de mo khoa" is no notice of a code.
        warns -= {"calm.otp"}
    if _ASKS.isdisjoint(one.case.weights) and _WAYS.isdisjoint(one.marks):
        return False
    return not warns and not _reports_others(one, denied)


def _reports_others(one: Examination, denied: bool) -> bool:
    """Whether it is about what others do. `denied` is whether the text calls something a lie."""
    reported = one.case.has("told")
    if denied:
        takes = not _TAKES.isdisjoint(one.case.weights)
        return reported or not (takes or NEGATORS.isdisjoint(one.forms.tokens))
    return reported and not _SPEAKS_OF.isdisjoint(one.case.weights)


def _leads_surely(one: Examination) -> bool:
    return has_exit(one.marks) or "contact.person_link" in one.marks


def _asks(whole: Examination) -> bool:
    """Whether anything is asked for in a text, be it negated or no: else no piece asks."""
    return not (_ASKS.isdisjoint(whole.case.spoken) and _WAYS.isdisjoint(whole.marks))


def _presses(one: Examination, denied: bool) -> bool:
    """Whether a piece without an exit indicates a scam: a mere warning, information or a story does
    not."""
    if not (_TELLING.isdisjoint(one.marks) and _ARGUES.isdisjoint(one.case.weights)):
        return True
    weights = one.case.weights.items()
    pressing = fsum(weight for name, weight in weights if name.startswith(_PRESSING))
    return pressing >= _CLAIMS and not _reports_others(one, denied)

"""What a message looks like: its tags, links, contacts, length, and letters that hide words.

These marks say nothing by themselves of what the text wants; `flows.triage.model` weighs them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from flows.spelling import is_syllable
from flows.subjects.link_shape import Shape
from flows.triage.words import LINK, TextForms, has_one

_ZERO_WIDTH = re.compile("[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff]")
_FOREIGN_LETTER = re.compile("[\u0370-\u052f\u2c80-\u2cff]")  # Greek, Cyrillic, Coptic
_WIDE_LETTER = re.compile("[\uff01-\uff5e\u2460-\u24ff\U0001d400-\U0001d7ff\U0001f130-\U0001f189]")
_PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_LETTERS = (
    ("hidden.zero_width", _ZERO_WIDTH), ("hidden.letters", _FOREIGN_LETTER),
    ("hidden.wide", _WIDE_LETTER), ("picture", _PICTURE),
)  # fmt: skip
_ANY_OF_THEM = re.compile("|".join(letters.pattern for _, letters in _LETTERS))
_VIETNAMESE_MARKS = frozenset("\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b")
_SPLIT = re.compile(r"(?<![^\W\d_])[^\W\d_](?:[.*_\-][^\W\d_]){2,20}(?![^\W\d_])")
_TIGHT_LEET = re.compile(r"(?<![\w.@/\-])(?=\w*[a-z][0134@$]|\w*[0134@$][a-z])[a-z0134@$]{3,16}\b")
# What each text with such words has: quickly searched, since a pattern that begins with a few rare
# letters is tried only if the text has one of them.
_MAYBE_SPLIT = re.compile(r"[.*_\-][^\W\d_][.*_\-][^\W\d_]")
_MAYBE_LEET = re.compile(r"[0134@$](?:[a-z]{2}|(?<=[a-z]{2}.)|(?<=[a-z].)[0134@$]*[a-z])")
_UNIT = re.compile(
    r"\d+(?:k|tr|d|vnd|gb|h|p|s|mb|g|m|am|pm|th|ngay|c|a|b)\d{0,3}|[a-z]{1,3}\d+|\d+[a-z]"
)
_AS_LETTERS = str.maketrans("0134@$", "oieaas")
_HANDLE = re.compile(r"(?<![\w.])@[a-z0-9_]{4,}")
_DIGIT = re.compile("[0-9]")
_CAPS = re.compile(r"[A-Z](?<!\w.)[A-Z]{2,}\b")
_MASKED = re.compile(r"\d[x*]{2}|[x*]{3}\d\d")
_OPT_OUT = re.compile(r"\b(?:tu choi|tc|huy)\b[^.]{0,30}\b(?:gui|soan|goi)\b|\bsoan tc\b")
_SHORT_CODE = re.compile(r"\bgui (?:\d{3,5}|1[89]00\d{4,6})\b")
_APP_FILE = re.compile(r"[a-z0-9_)]\.apk\b")
_HOTLINE = re.compile(r"\b(?:1[89]00[ .]?\d{2,4}[ .]?\d{0,4}|\(0 ?d\))|\b(?:198|9090|119)\b")
_LANDLINE = re.compile(r"(?<![\d.])\(?02\d{0,2}\)?(?:[ .\-]?\d){6,9}(?!\d)")
# A firm's service line that is somebody's mobile.
_FALSE_LINE = re.compile(
    r"\b(?:hotline|tong dai|cskh|cham soc khach hang|duong day nong)(?: [a-z]+){0,2} ?:? ?"
    r"(?:\+?84|0)[ .\-]?[35789](?:[ .\-]?\d){8}(?!\d)"
)
# Every call to the reader goes to a stranger from then on.
_DIVERT = re.compile(r"\*\*?(?:21|61|62|67|00[24])\*\+?\d")
_MOBILE = re.compile(r"(?=[+\d])(?<![\d.])(?:\+?84|0)[ .\-]?[35789](?:[ .\-]?\d){8}(?!\d)")
_ACCOUNT = re.compile(r"(?=\d)(?:(?<![\w.,*])|(?<=tk))\d(?:[ .]?\d){7,15}(?![\d*x])")
# Digits that are named as something else than an account.
_CODED = re.compile(
    r"\b(?:ma (?:kh|khach hang|don|van don|ho so|dat (?:cho|ve|phong)|so thue|bhxh|the|sv|tra cuu)"
    r"|danh bo|van don|don hang|booking(?: code)?|so hd|hd|hop dong|mst|cccd|can cuoc|bien lai"
    r"|phieu|order|id)(?: so)?[ :#]{0,3}[a-z]{0,4}\d(?:[ .\-]?\d){6,15}\b"
)
# A mobile is an account as well where a wallet is named, or money goes to that number.
_WALLET = re.compile(
    r"\b(?:momo|zalo ?pay|viettel ?(?:money|pay)|vi dien tu|stk|tk|tai khoan|so tai khoan"
    r"|vo so|vao so)"
    r"(?: [a-z]+){0,4} ?:? ?(?:\+?84|0)[ .\-]?[35789](?:[ .\-]?\d){8}(?!\d)"
    r"|(?<![\d.])(?:\+?84|0)[ .\-]?[35789](?:[ .\-]?\d){8} ?[(,]? ?"
    r"(?:momo|zalo ?pay|viettel ?money)\b"
)
# The reader's own number, as carriers name it: no way to answer.
_OWN_NUMBER = re.compile(
    r"(?<!goi )(?<!he )(?<!lh )(?<!so )\b(?:thue bao|tb)(?: so)?[ :]{1,2}(?:\+?84|0)\d{8,10}\b"
)
# Betting sites take lucky numbers into their names: may88, 79sodo, vn168, f8bet.
_BETTING = re.compile(
    r"\b(?:[a-z]{1,8}(?:66|68|69|77|79|86|88|89|99|33|168|365|777|789|888)(?:bet|club|win|vn|vip)?"
    r"|(?:33|66|68|77|79|86|88|89|99|365|777|789|888)[a-z]{2,8}|[a-z]{1,6}\d{0,3}bet\d{0,4}|[a-z]{2,6}win\d{0,3})\b"
)
_LUCKY = re.compile(r"(?:33|6[689]|7[79]|8[689]|99|365)(?:[a-z]|(?<=[a-z]..)|(?<=[a-z]...))")
"""Such a number beside a letter."""
_HEAD = re.compile(r"^ ?[\[(]?[a-z][a-z0-9 .&]{1,18}[\])]? ?:")
_WARNS_FIRST = re.compile(
    r"^.{0,60}\b(?:khuyen cao|canh bao|canh giac|de phong|thong bao|luu y|can than|gia mao"
    r"|mao danh|coi chung|de y nghe"
    r"|nhac (?:ba con|moi nguoi|nguoi dan|phu huynh|sinh vien|hoc sinh|hoi vien|khach|ca nha))\b"
)
# A link that the text itself calls a copy.
_QUOTED = re.compile(
    r"\b(?:gia|gia mao|gia nhu|mao danh|lua dao)(?: (?:la|nhu|nhu la|website|trang|co dang|dang))*"
    r" ?[:(\"]? *<link>"
)
# Who the forwarder says it came from, before the text itself. The first that fits.
_PERSON = r"(?:anh|ba|ban|bac|ca|chi|chong|chu|co|con|di|em|hang xom|ma|me|ong|vo)"
_SENDERS = (
    ("unknown", r"(?:co |bi )?(?:ai|ke|nguoi|so|so may|thang) la (?:mat )?(?:gui|nhan|nt)\b"),
    ("number", r"(?:co |so |may )?(?:\+?84|0)\d{8,10} (?:gui|nhan|nt)\b"),
    ("person", rf"{_PERSON}(?: [a-z]+){{0,2}} (?:gui|nhan|nt|chuyen)(?: [a-z]+){{0,3}} ?[:\-\"]"),
    ("name", r"[a-z][a-z0-9]{2,10} (?:gui|nhan|nt)(?: tin)? ?[:\-\"]"),
)
_FROM = tuple((name, re.compile(rf"^ ?{frame}")) for name, frame in _SENDERS)
_SENT = re.compile(r"\b(?:gui|nhan|nt|chuyen)\b")
_HEAD_END = 40
"""A frame begins within so many letters."""
# A mark, strings of which each text with the mark has one, and its pattern.
_TAGS = (
    ("tag.qc", ("qc",), re.compile(r"^ ?[\[(]? ?qc ?[\])]?\b|[.!?;] [\[(]qc[\])]")),
    ("tag.tb", ("tb", "bao"),
     re.compile(r"(?:^ ?\[? ?|[.!?;] \[ ?)(?:tb|canh bao) ?(?:\]|:)")),
)  # fmt: skip
_CONTACTS = (
    (
        "contact.zalo",
        ("zal", "zl"),
        re.compile(
            r"\b(?:kb|ket ban|add|nhan(?: tin)?|lien he|lh|ib|inbox|nt|qua|tren|so|tai|nhom)"
            r" ?:? ?zal[o0]\b"
            r"|\bz(?:al[o0]|l)\W{0,4}(?:[a-z]{2,7} ){0,2}(?:\+?84|0)\d|\bzalo\.me\b|\bzl\b"
        ),
    ),
    ("contact.zalo_group", ("zalo", "tele"),
     re.compile(r"\bzalo\.me/g\b|\bnhom (?:zalo|tele)")),
    ("contact.telegram", ("tele", "t.me"), re.compile(r"\btele(?:gram)?\b|\bt\.me\b")),
    ("contact.whatsapp", ("whats", "wa.me"), re.compile(r"\bwhats ?app\b|\bwa\.me\b")),
    ("contact.person_link", (".me/",), re.compile(r"\b(?:zalo\.me/(?:\+?84|0)|wa\.me/)\d")),
    ("contact.premium", ("gui ", "1900"), re.compile(r"\bgui [68][0-7]\d\d\b|\b1900 ?1\d{3}\b")),
    ("contact.address", ("dc", "d/c", "dia chi", "co so", "showroom", "chi nhanh", "cn"),
     re.compile(r"\b(?:d/?c|dia chi|co so|showroom|chi nhanh|cn)\b ?:? ?(?:so )?\d")),
    ("contact.handle", ("@",), _HANDLE),
    ("contact.hotline", ("19", "18", "(0", "9090"), _HOTLINE),
    ("file.app", (".apk",), _APP_FILE),
    ("contact.code", ("gui ",), _SHORT_CODE),
    ("optout", ("tu choi", "tc", "huy"), _OPT_OUT),
    ("masked", ("xx", "x*", "*x", "**"), _MASKED),
    ("contact.landline", ("02",), _LANDLINE),
    ("contact.divert", ("*",), _DIVERT),
)  # fmt: skip
_NUMBERS = (
    ("contact.mobile", ("0", "84"), _MOBILE),
    ("contact.false_line", ("hotline", "tong dai", "cskh", "cham soc", "duong day"), _FALSE_LINE),
)
# Marks inside words: "N'ha'n", "th.ang"; not a list without blanks, not "T/C".
_INNER = re.compile(r"[^\W\d_]{1,3}['`*_~^|;][^\W\d_]|[^\W\d_]{1,2}(?:[.,/\-][^\W\d_]{1,2}){2}")
_MAYBE_INNER = re.compile(r"['`*_~^|;.,/\-][^\W\d_]")
# Blanks inside words: "p h i", "t a n g".
_BLANKS = re.compile(r"(?<![a-z0-9])[a-z](?: [a-z]){2,}(?![a-z0-9])")
_MAYBE_BLANKS = re.compile(" [a-z] [a-z]")
_DENSE = 8
"""One word in so many has marks between its letters: nobody honest writes so."""
_OFTEN = 6
"""One word in so many is hidden: nobody writes so by mistake."""
_LENGTHS = ((60, "tiny"), (110, "short"), (170, "medium"), (300, "long"))


_EXITS = frozenset(
    [
        "contact.mobile",
        "contact.handle",
        "contact.divert",
        "file.app",
        "host.faked",
        "host.odd",
        "host.shortener",
        "host.plain",
        "host.foreign",
        "link.broken",
        "account",
    ]
)


def has_exit(marks: list[str]) -> bool:
    """Whether there is a way to pay, call, write or follow that isn't an official one.

    A sender who gives none can take nothing: a warning names tricks, but no number to call.
    """
    return not _EXITS.isdisjoint(marks)


def surface_features(typed: str, forms: TextForms) -> list[str]:
    """Marks of a text: `typed` as it came, `forms` its words."""
    plain = forms.plain
    marks = _named(_TAGS, plain)
    marks += sender_named(plain)
    if _HEAD.match(plain):
        marks.append("head")
    if _WARNS_FIRST.match(plain):
        marks.append("warns_first")
    marks += _links(plain, forms)
    marks += _reached(plain, forms.has_number)
    if "host.faked" in marks:  # Who copies a name makes up the code to refuse by, too.
        marks = [mark for mark in marks if mark not in _CARRIERS_OWN]
    marks += _hidden(typed, plain, forms)
    marks.append(
        next((f"size.{name}" for size, name in _LENGTHS if len(plain) < size), "size.huge")
    )
    is_maybe = "bet" in plain or "win" in plain or _LUCKY.search(plain) is not None
    if is_maybe and _BETTING.search(plain):
        marks.append("betting_name")
    caps = len(_CAPS.findall(typed))
    if caps * 6 > len(forms.tokens) + 6:
        marks.append("caps")
    if not has_exit(marks):
        marks.append("no_exit")
    if _is_registered(marks):
        marks.append("registered")
    return marks


def sender_named(plain: str) -> list[str]:
    """The sender that the forwarder names: an unknown one, a number, somebody, a brandname."""
    if not _SENT.search(plain, 0, _HEAD_END):
        return []
    return next(([f"from.{name}"] for name, says in _FROM if says.match(plain)), [])


def _is_registered(marks: list[str]) -> bool:
    """Whether it can be refused by, or answered to, a short code or a service number, which a
    carrier gives to firms alone, and offers no way past them."""
    if _CARRIERS_OWN.isdisjoint(marks):
        return False
    return _PAST_THEM.isdisjoint(marks)


_CARRIERS_OWN = frozenset(("contact.code", "contact.hotline", "optout"))
_PAST_THEM = frozenset(
    ("contact.mobile", "contact.handle", "contact.telegram", "contact.whatsapp", "account",
     "host.faked", "host.foreign", "link.broken", "hidden.letters", "hidden.zero_width")
)  # fmt: skip


def _links(plain: str, forms: TextForms) -> list[str]:
    if not forms.links:
        return ["links.none", "link.broken"] if forms.broken else ["links.none"]
    marks = {"links.some" if len(forms.links) == 1 else "links.many"}
    for link, looks, true in zip(forms.links, forms.shapes, forms.true_sites, strict=True):
        name, _, path = link.key.removeprefix("link:").partition("/")
        end = name.rpartition(".")[2]
        marks.update((f"host.{_whose(looks, true, end)}", f"end.{end}"))
        if looks in ("plain", "odd") and re.search(r"\d", name.rpartition(".")[0]):
            marks.add("host.digits")
        if name.startswith("xn--"):
            marks.add("host.foreign")
        if looks not in ("official", "shortener") and (end != "vn" or name.count(".") > 2):
            marks.add("host.abroad" if end != "com" else "host.com")
        if path:
            marks.add("host.path")
    quoted = len(_QUOTED.findall(forms.letters))
    if quoted and quoted >= forms.letters.count(LINK.strip()):
        marks.add("links.quoted")
    marks.add("link.scheme" if "http" in plain else "link.bare")
    if forms.broken:
        marks.add("link.broken")
    return sorted(marks)


def _whose(looks: Shape, true: bool, end: str) -> str:
    if looks == "official" and not true:
        return "anybodys"
    # Under .vn an owner is on record.
    return "vn" if looks == "plain" and end == "vn" else looks


def _reached(plain: str, has_number: bool) -> list[str]:
    """How the reader may answer."""
    if has_number and has_one(("tb", "thue bao"), plain):
        plain = _OWN_NUMBER.sub(" ", plain)
    marks = _named(_CONTACTS, plain)
    if has_number:
        marks += _named(_NUMBERS, plain)
        if _gives_an_account(plain):
            marks.append("account")
    if not any(mark.startswith("contact") and mark != "contact.address" for mark in marks):
        marks.append("contact.none")
    return marks


def _gives_an_account(plain: str) -> bool:
    """Whether there are digits to pay to: no code of an order, and no mobile but a wallet's."""
    rest = _MOBILE.sub(" ", _CODED.sub(" ", plain))
    return any(map(_is_account, _ACCOUNT.findall(rest))) or _WALLET.search(plain) is not None


def _named(table: Iterable[tuple[str, tuple[str, ...], re.Pattern[str]]], plain: str) -> list[str]:
    """The marks of `table` that `plain` has. A word that is not in it is searched much faster than
    a pattern that begins with any of several."""
    marks = []
    for name, words, written in table:
        if has_one(words, plain) and written.search(plain):
            marks.append(name)
    return marks


def _is_account(digits: str) -> bool:
    """Eight digits or more that are no service or landline number."""
    return not digits.startswith(("1900", "1800", "02", "069"))


def _hidden(typed: str, plain: str, forms: TextForms) -> list[str]:
    marks: list[str] = []
    if not typed.isascii():
        if _ANY_OF_THEM.search(typed):
            marks += [name for name, letters in _LETTERS if letters.search(typed)]
        if any(map(_is_foreign_mark, set(typed))):
            marks.append("hidden.marks")
        marks.append("marked")
    split = len(_SPLIT.findall(typed)) if _MAYBE_SPLIT.search(typed) else 0
    leet = sum(map(_is_leet, _TIGHT_LEET.findall(plain))) if _MAYBE_LEET.search(plain) else 0
    for name, count in (("split", split), ("leet", leet), ("dug", forms.hidden)):
        if count:
            marks.append(f"hidden.{name}")
        if count > 1:
            marks.append(f"hidden.{name}.much")
    inner = _MAYBE_INNER.search(typed) is not None and sum(
        _INNER.search(word) is not None
        for word in typed.split()
        if not word.isalnum() and "//" not in word
    )
    for name, often in (
        ("hidden.blanks", bool(_MAYBE_BLANKS.search(plain)) and len(_BLANKS.findall(plain)) > 1),
        ("hidden.dense", inner > 1 and inner * _DENSE > len(typed.split())),
        ("hidden.often", (split + leet) * _OFTEN > len(forms.tokens) and split + leet > 2),
    ):
        if often:
            marks.append(name)
    return marks


def _is_leet(word: str) -> bool:
    """``m0i``, ``ngh1n``: a syllable when its digits are read as letters, and no code or unit."""
    letters = sum(char.isalpha() for char in word)
    return letters > 1 and not _UNIT.fullmatch(word) and is_syllable(word.translate(_AS_LETTERS))


@lru_cache(maxsize=2_048)
def _is_foreign_mark(char: str) -> bool:
    """A Latin letter with a mark that Vietnamese hasn't (``ä``) or has on other letters (``ñ``)."""
    if char.isascii() or not char.isalpha() or char in "đĐ":
        return False
    base, *marks = list(unicodedata.normalize("NFD", char))
    if not base.isascii() or not marks:
        return unicodedata.category(char)[0] == "L" and unicodedata.name(char, "").startswith(
            "LATIN"
        )
    return base.lower() not in "aeiouy" or not _VIETNAMESE_MARKS.issuperset(marks)

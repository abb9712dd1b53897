"""A message brought into the form that the signs are written in.

Marks, Telex leftovers, abbreviations, digits for letters, words spelled out with blanks and words
glued together are undone, as far as the result is a word that some sign knows. That this was
needed is counted as well: honest senders don't hide their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from flows.spelling import untelex
from flows.subjects import links
from flows.subjects.link_shape import Shape, Sites, is_redirect
from flows.text import clean, fold
from flows.triage.signs import CLASSES, SIGNS
from flows.triage.tables import ENGLISH, MARKED, MERGED, POLICE_AFTER, SHORT
from flows.values import Subject, value

MAX_TOKENS = 400
LINK = " <link> "
"""The token that replaces a link in a text."""
_MAX_GLUED = 60
_TOKEN = re.compile(r"<[a-z]+>|[a-z0-9]+|[,;:!?)(]|\.(?= |$)")
_STOP = ","
"""Any punctuation: a phrase doesn't go on behind it."""
_MMI = re.compile(r"[*#]{1,2}\d{2,4}[*#][\d*.#x]*")
_AMOUNT = r"(?=\d)(?<![\d.,])\d[\d.,]*+(?: ?- ?\d[\d.,]*+)?"
BALANCE = re.compile(
    r"\b(?:tk|tai khoan|so tk)\b[ :]{0,2}[\dx*.]{4,20}[ |,:;]{1,3}(?:gd[ :]{0,2})?[+-] ?\d[\d.,]*+"
    r" ?(?:vnd|d|dong)\b"
)
BALANCES = ("tk", "tai khoan")
"""One of these is in each."""
_PERCENT = re.compile(_AMOUNT + r" ?%")
_MONEY = re.compile(
    r"[0-9$](?:(?<=\d)(?<![\d.,].)[\d.,]*+(?: ?- ?\d[\d.,]*+)? ?"
    r"(?:(?:trieu|tr|ty|ti|k|nghin|ngan|ngin|dong|vnd|d|usd|usdt|do la|do|cu|xu|chai)\d{0,3})"
    r"(?![a-z0-9])|(?<=\$) ?\d[\d.,]*+)"
)
_TIME = re.compile(
    r"[0-9](?<!\d\d)\d{0,3} ?(?:h|gio|tieng|phut|ph|ngay|giay|p|s|hours?|minutes?|days?)"
    r"(?![a-z0-9])"
)
# What begins with a look at the first letter is not tried further in the middle of words.
_PHONE = re.compile(
    r"(?=[+\d])(?:(?<![\d.])(?:\+?84|0)[ .\-]?\d(?:[ .\-]?\d){6,9}(?!\d)"
    r"|(?<!\d)1[89]00[ .]?\d{4,6})"
)
_MOBILE = re.compile(r"(?=[+\d])(?<![\d.])(?:\+?84|0)[ .\-]?[35789](?:[ .\-]?\d){8}(?!\d)")
_PLACEHOLDER = re.compile(r"\[ ?(?:duong )?link ?\]")
_LEET = (
    str.maketrans("013457892|", "oieastbgz" + "l"),
    str.maketrans("0134579l", "oleastgi"),
)
# A public notice's tag says who claims to speak; it warns of nothing by itself.
_TAG = re.compile(r"(?:^|(?<=[.!?;])) ?[\[(] ?(?:tb|thong bao|canh bao) ?[\])] ?:?")
_REPORT = re.compile(r"^ ?(?:ld|lua dao|v|s) ?(?=[(\[]|ld|\+?\d)")
# A price plan or a room, not a disguised word.
_CODE = re.compile(r"[a-z]?\d{2,}|\d+[a-z]?|[a-z][1-9]")
# "n@p", "t@i": an A, and no address.
_AT = re.compile(r"(?<=[a-z])@(?=[a-z]{1,3}\b)")
_SPELLED = re.compile(
    r"(?<![a-z0-9])(?:(?:[a-z][ .\-_*,'`/]{1,2}){4,60}[a-z]"
    r"|(?=[a-z]{1,2}[.\-_*,'`])(?=[a-z.\-_*,'`]{5,20}(?![a-z0-9.\-_*,'`]))[a-z]{1,2}(?:[.\-_*,'`][a-z]{1,2}){2,8})(?![a-z0-9])"
)
_SCHEME = re.compile(r"^https?://(?:www\.)?")
# A link with a blank inside, which no reader of links takes for one: "vietcombank .com-vn .xyz".
_CUT_LINK = re.compile(
    r"[a-z0-9]{2} ?\. ?(?:com|vn|gov)-[a-z]{2}"
    r"|[a-z0-9] \.(?:xyz|top|vip|cc|icu|click|shop|site|online|club|live|cfd|sbs)\b"
)
_CUTS = (" .", "com-", "vn-", "gov-")
"""One of these is in each."""
_DIGIT = re.compile("[0-9]")
_LONG_RUN = re.compile(r"[0-9](?:[ .\-]?[0-9]){6}")
"""Fewer digits are no number to call and no account."""
_MAYBE_SPELLED = re.compile(r"[ .\-_*,'`/][a-z][ .\-_*,'`/]|[.\-_*,'`][a-z]{2}[.\-_*,'`]")
_AMBIGUOUS = re.compile("|".join(f"\\b{word}\\b" for word in MARKED), re.IGNORECASE)
_PAIRS = re.compile("|".join(f"\\b{pair}\\b" for pair in MERGED))
_BEGINNINGS = frozenset(tuple(pair.split()[:2]) for pair in MERGED)


@value
class TextForms:
    """The words of a text.

    plain   the text in plain lower-case letters, before anything was undone
    letters the same with `LINK` where links were
    shapes  what each link looks like; `true_sites` whether it is an owner's own
    hidden  how many words had to be dug out of digits, blanks or dots
    broken  a link was written so that it doesn't look like one
    has_number  it has as many digits as a number to call or an account; `mobile` a mobile number
    """

    plain: str
    letters: str
    tokens: tuple[str, ...]
    links: tuple[Subject, ...]
    shapes: tuple[Shape, ...]
    true_sites: tuple[bool, ...]
    hidden: int
    broken: bool
    has_number: bool
    mobile: bool


def _vocabulary() -> frozenset[str]:
    vocabulary: set[str] = set()
    for sign in SIGNS:
        vocabulary.update(re.findall(r"[a-z][a-z0-9]*", re.sub(r"<[a-z]+>", " ", sign.words)))
    for phrases in CLASSES.values():
        vocabulary.update(word for phrase in phrases for word in phrase.split())
    for long in SHORT.values():
        vocabulary.update(long.split())
    return frozenset(vocabulary | set(SHORT))


VOCABULARY = _vocabulary()
_LONGEST = max(map(len, VOCABULARY))


def read(text: str, sites: Sites) -> TextForms:
    """`text` as words of plain letters; at most `MAX_TOKENS` of them."""
    tidy = clean(text)
    if not tidy.isascii():
        tidy = _AMBIGUOUS.sub(lambda match: MARKED[match[0].lower()], tidy)
    plain = folded = fold(tidy)
    subjects = links.find(plain)
    hosts = [_host(one) for one in subjects]
    broken = False
    for one, path in zip(subjects, hosts, strict=True):
        host = path.partition("/")[0]
        broken = broken or host not in _SCHEME.sub("", one.given.lower())
        before = plain.partition(one.given)[0].rstrip().lower().rpartition(" ")[2]
        if before.isalpha() and sites.begins_with_name(before, host):
            broken = True  # "te chcombank.vip": a blank inside the name.
        plain = plain.replace(one.given, LINK)
    letters = plain.lower()
    broken = broken or (has_one(_CUTS, letters) and _CUT_LINK.search(letters) is not None)
    is_tagged = "[" in letters or "(" in letters
    plain = _TAG.sub(" ", letters, count=1) if is_tagged else letters
    plain = _REPORT.sub(" <report> ", plain, count=1)
    has_digit = _DIGIT.search(plain) is not None
    has_number = _LONG_RUN.search(folded) is not None
    mobile = has_number and _MOBILE.search(plain) is not None
    for signs, shape, name in _SHAPES:
        if has_one(signs, plain) if signs else has_number if shape is _PHONE else has_digit:
            plain = shape.sub(name, plain)
    hidden = 0
    if _MAYBE_SPELLED.search(plain):
        plain, hidden = _SPELLED.subn(_joined, plain)
    tokens = _TOKEN.findall(plain)[:MAX_TOKENS]
    parts: list[str] = []
    for at, token in enumerate(tokens):
        if token == "ca" and _is_police(tokens, at):
            parts += ("cong", "an")
            continue
        words, dug = _word(token)
        hidden += dug
        parts += words
    if not _BEGINNINGS.isdisjoint(pairwise(parts)):
        parts = _PAIRS.sub(lambda pair: MERGED[pair[0]], " ".join(parts)).split()
    return TextForms(
        folded.lower(),
        letters,
        tuple(parts[: 2 * MAX_TOKENS]),
        subjects,
        tuple(map(sites.shape, hosts)),
        tuple(map(sites.is_true_site, hosts)),
        hidden,
        broken,
        has_number,
        mobile,
    )


def is_english(tokens: Sequence[str]) -> bool:
    """Whether a text is in English: one word in five is an everyday English one."""
    count = sum(token in ENGLISH for token in tokens)
    return count > 1 and count * 5 >= len(tokens)


def _host(link: Subject) -> str:
    """The link's host; with the path if that decides who owns the page."""
    given = _SCHEME.sub("", link.given.lower())
    return given if is_redirect(given) else link.key.removeprefix("link:")


def _is_police(tokens: list[str], at: int) -> bool:
    """``ca xa`` is the commune's police, ``tat ca`` is all."""
    return (
        tokens[at + 1 : at + 2] != []
        and tokens[at + 1] in POLICE_AFTER
        and (at == 0 or tokens[at - 1] != "tat")
    )


def _joined(match: re.Match[str]) -> str:
    letters = re.sub("[^a-z]", "", match[0])
    return " ".join(_unglued(letters) or (letters,))


def has_one(signs: Iterable[str], plain: str) -> bool:
    """Whether one of `signs` is in `plain`: searched faster than a pattern that needs one."""
    for sign in signs:  # noqa: SIM110 - `any` costs as much as the search that is saved
        if sign in plain:
            return True
    return False


# Strings of which each text with the shape has one (else a digit), the shape, its name.
_SHAPES: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = (
    (("[",), _PLACEHOLDER, " <link> "), (BALANCES, BALANCE, " <balance> "),
    (("*", "#"), _MMI, " <mmi> "), (("%",), _PERCENT, " <percent> "), ((), _PHONE, " <phone> "),
    ((), _MONEY, " <money> "), ((), _TIME, " <time> "), (("@",), _AT, "a"),
)  # fmt: skip


@lru_cache(maxsize=8_192)
def _word(token: str) -> tuple[tuple[str, ...], int]:
    """The words that a token means, and 1 if it had been disguised."""
    if not token[0].isalnum() and token[0] != "<":
        return (_STOP,), 0
    if token in SHORT:
        return tuple(SHORT[token].split()), 0
    if token in VOCABULARY or token.isdigit() or token.startswith("<"):
        return (token,), 0
    plain = untelex(token)
    if plain in VOCABULARY:
        return (tuple(SHORT[plain].split()) if plain in SHORT else (plain,)), 0
    if any(char.isdigit() for char in token) and any(char.isalpha() for char in token):
        return _from_digits(token)
    if len(token) >= 10:
        parts = _unglued(token)
        if parts:
            return parts, 0
    mistaken = token.replace("l", "i")
    return ((mistaken,), 1) if mistaken in VOCABULARY and len(token) > 3 else ((token,), 0)


def _from_digits(token: str) -> tuple[tuple[str, ...], int]:
    for table in _LEET:
        plain = token.translate(table)
        if len(plain) > 1 and plain in VOCABULARY and not _CODE.fullmatch(token):
            return (plain,), 1
    pieces = re.findall(r"[a-z]+|\d+", token)
    if all(piece.isdigit() or piece in VOCABULARY for piece in pieces):
        return tuple(word for piece in pieces for word in SHORT.get(piece, piece).split()), 0
    return (token,), 0


def _unglued(token: str) -> tuple[str, ...]:
    """The words in ``csgtvncohosovipham``, or nothing if hardly any are known."""
    rest, parts, known = token[:_MAX_GLUED], [], 0
    while rest:
        for size in range(min(_LONGEST, len(rest)), 1, -1):
            if rest[:size] in VOCABULARY:
                parts.append(rest[:size])
                known += size
                rest = rest[size:]
                break
        else:
            rest = rest[1:]
    if known < 0.8 * min(len(token), _MAX_GLUED) or len(parts) > len(token) / 2.5:
        return ()
    return tuple(word for part in parts for word in SHORT.get(part, part).split())

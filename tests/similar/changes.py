"""Changes of a campaign's text between two phones; each change is a function of a seed."""

from __future__ import annotations

import random
from collections.abc import Callable

from flows.text import fold
from tests.similar import clusters

Change = Callable[[str, random.Random], str]

_FIXED = {
    "bank": clusters.BANKS[0],
    "sum": clusters.SUMS[0],
    "name": clusters.NAMES[0],
    "number": clusters.NUMBERS[0],
    "link": clusters.LINKS[0],
}
_EXTRA = (
    "Mọi người cẩn thận nhé. ", "Em vừa nhận được tin này, không biết có đúng không ạ: ",
    "Lưu ý chỉ áp dụng trong hôm nay. ", "Xin cảm ơn quý khách đã quan tâm. ",
    "Nhanh tay số lượng có hạn. ",
)  # fmt: skip
_LEET = str.maketrans("oOiIaAeE", "00114433")


def filled(text: str, **other: str) -> str:
    return text.format_map({**_FIXED, **other})


def names(text: str, rng: random.Random) -> str:
    return filled(text, name=rng.choice(clusters.NAMES), bank=rng.choice(clusters.BANKS))


def amounts(text: str, rng: random.Random) -> str:
    return filled(text, sum=rng.choice(clusters.SUMS))


def numbers(text: str, rng: random.Random) -> str:
    return filled(text, number=rng.choice(clusters.NUMBERS))


def links(text: str, rng: random.Random) -> str:
    return filled(text, link=rng.choice(clusters.LINKS))


def diacritics(text: str, rng: random.Random) -> str:
    plain = fold(filled(text))
    return plain.upper() if rng.random() < 0.3 else plain.lower()


def truncation(text: str, rng: random.Random) -> str:
    """A phone that cuts at 160, or a resident who forwards the first part only."""
    whole = filled(text)
    return whole[: int(len(whole) * rng.uniform(0.55, 0.85))]


def obfuscation(text: str, rng: random.Random) -> str:
    """``5O NGlN``, ``V4Y V0N``: letters and figures for each other, dots and blanks in words."""
    words = fold(filled(text)).split()
    for at, word in enumerate(words):
        if len(word) < 3 or "." in word or "/" in word or rng.random() > 0.4:
            continue
        if any(char.isdigit() for char in word):
            words[at] = word.replace("0", "O").replace("1", "l")
        elif rng.random() < 0.75:
            words[at] = word.translate(_LEET) if rng.random() < 0.7 else word.upper()
        else:
            words[at] = ".".join(word)
    return " ".join(words)


def order(text: str, rng: random.Random) -> str:
    """The clauses in another order, a sentence added in front or behind."""
    clauses = [clause.strip() for clause in filled(text).split(", ")]
    at = rng.randrange(1, len(clauses)) if len(clauses) > 1 else 0
    turned = ", ".join(clauses[at:] + clauses[:at])
    extra = rng.choice(_EXTRA)
    return extra + turned if rng.random() < 0.5 else f"{turned}. {extra}"


def everything(text: str, rng: random.Random) -> str:
    """Other names, sums, numbers and links at once, plain letters, a sentence added."""
    pick = rng.choice
    whole = filled(
        text,
        name=pick(clusters.NAMES),
        bank=pick(clusters.BANKS),
        sum=pick(clusters.SUMS),
        number=pick(clusters.NUMBERS),
        link=pick(clusters.LINKS),
    )
    return fold(whole) if rng.random() < 0.5 else pick(_EXTRA) + whole


def worst(text: str, rng: random.Random) -> str:
    """Everything else, then hidden letters, then cut off."""
    words = fold(everything(text, rng)).split()
    hidden = [word.translate(_LEET) if rng.random() < 0.25 else word for word in words]
    return " ".join(hidden[: int(len(hidden) * rng.uniform(0.6, 0.9))])


CHANGES: dict[str, Change] = {
    "names": names,
    "amounts": amounts,
    "numbers": numbers,
    "links": links,
    "diacritics": diacritics,
    "truncation": truncation,
    "obfuscation": obfuscation,
    "order": order,
    "everything": everything,
    "worst": worst,
}

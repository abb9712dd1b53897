"""The rows that triage is trained and measured on."""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from zlib import crc32

from flows.text import vocabulary
from tools.triage.text_generator import TextGenerator

FOLDER = Path(__file__).parent
SEED, VARIANTS, TRICKS = 5, 8, 6
DISGUISED, TAGGED, TAILED, LENGTHENED, ADDED = 0.12, 0.25, 0.3, 0.15, 0.3


@dataclass(frozen=True, slots=True)
class Row:
    """A message with what it is: `group` is the template that it comes from, or its own."""

    text: str
    label: str
    category: str
    source: str
    author: str
    group: str


def templates() -> list[str]:
    """The templates as they are written, in their order."""
    return [line[-1] for name in ("scams", "honest") for line in _lines(f"{name}.tsv")]


def rows() -> list[Row]:
    return [*_spun(), *_tricks(), *_written(), *_by_writers("strangers.tsv"), *_examples()]


def variants(row: Row) -> list[Row]:
    """The row with what anybody can type before, behind or within it, which says nothing."""
    made = []
    generator = TextGenerator(SEED + crc32(row.text.encode()))
    for _ in range(2):
        if row.author == "templates" and not generator.chance(ADDED):
            continue
        parts = [row.text]
        for _ in range(int(generator.one_of("1123"))):
            at = generator.one_of([0, len(parts), len(parts)])
            parts.insert(at, generator.generate(generator.one_of(_additions())))
        made.append(replace(row, text=generator.one_of([" ", " ", ". ", "\n"]).join(parts)))
    return made


@cache
def _additions() -> list[str]:
    return (FOLDER / "additions.txt").read_text(encoding="utf-8").splitlines()


def _spun() -> list[Row]:
    generator, made = TextGenerator(SEED), []
    alike: dict[tuple[str, ...], list[str]] = defaultdict(list)
    lines = []
    for name in ("scams", "honest"):
        for at, line in enumerate(_lines(f"{name}.tsv")):
            *kind, template = ["scam", *line] if name == "scams" else line
            alike[tuple(kind)].append(template)
            lines.append((f"{name}:{at}", tuple(kind), template))
    for group, kind, template in lines:
        label, category, source = kind
        texts: set[str] = set()
        for _ in range(VARIANTS):
            text = generator.generate(template)
            if source != "told" and generator.chance(LENGTHENED):
                # Real messages are longer than templates: two of a kind make one.
                text = f"{text}. {generator.generate(generator.one_of(alike[kind]))}"
            text = _dressed(generator, text, label, category, source)
            if text not in texts:
                texts.add(text)
                made.append(Row(text, label, category, source, "templates", group))
    return made


def _tricks() -> list[Row]:
    """Our own rows, for and against: the tricks of 2023 to 2026, and what honest senders write of
    the same things."""
    generator, made = TextGenerator(SEED), []
    for at, (label, category, source, template) in enumerate(_lines("tricks.tsv")):
        texts = dict.fromkeys(generator.generate(template) for _ in range(TRICKS))
        made += [Row(text, label, category, source, "tricks", f"tricks:{at}") for text in texts]
    return made


def _dressed(generator: TextGenerator, text: str, label: str, category: str, source: str) -> str:
    """Disguised, under a tag that isn't the sender's, or with what senders add at the end."""
    if label == "scam" and source == "personal" and generator.chance(DISGUISED):
        return generator.disguised(text)
    if category in _CLAIMING and source != "told" and generator.chance(TAGGED):
        text = generator.generate("{[TB]|[TB]|[CANH BAO]|TB:|(TB)|[THONG BAO]} ") + text
    if source == "brandname" and generator.chance(TAILED):
        text += generator.generate(_TAILS)
    return text


_TAILS = (
    "{.|. Tran trong!|. Xin cam on Quy khach|. LH {HOTLINE}|. Chi tiet LH {HOTLINE}|"
    ". Kinh chuc Quy khach suc khoe|. Bo qua tin nhan neu da thuc hien|. Thank you}"
)
_CLAIMING = vocabulary(
    "impersonate_police impersonate_bank impersonate_telecom impersonate_leader traffic_fine "
    "vehicle_inspection electricity_water_tax disaster_donation parcel_delivery free_gift "
    "remote_app_install"
)


def _written() -> list[Row]:
    """Messages written one by one, kind of sender by kind of sender."""
    return [row for author, name in _BY_HAND for row in _by(author, name)]


def unseen_rows() -> list[Row]:
    """Messages that no model is trained on: a coin tossed before any was scored parted them from
    `senders.tsv`."""
    return _by("kept", "kept.tsv")


def fresh_rows() -> list[Row]:
    """Messages that were written before the rows were read; nothing was mended by the second
    half."""
    return _by("fresh", "fresh.tsv")


def phone_rows() -> list[Row]:
    """The half of the phones' rows that no model is trained on: a coin parted them first."""
    return _by("phones kept", "phones_kept.tsv")


def inbox_rows() -> list[Row]:
    """The like of `inbox.tsv`."""
    return _by("inbox kept", "inbox_kept.tsv")


def notice_rows() -> list[Row]:
    """The third of `notices.tsv`, by a hash of the text, and a set that was written after its signs
    and scored once: offices' broadcasts, and scams that dress as such or collect a debt."""
    return _by("notices kept", "notices_kept.tsv")


def province_rows() -> list[Row]:
    """The third of `province.tsv`, by a hash of the text: what people of a province really receive,
    and scams that look like it."""
    return _by("province kept", "province_kept.tsv")


def stranger_rows() -> list[Row]:
    """The third of each writer's rows that no model is trained on: a hash of the text parted them
    from `strangers.tsv`."""
    return _by_writers("strangers_kept.tsv")


def _by_writers(name: str) -> list[Row]:
    """Messages of several writers who knew neither the other rows nor the signs."""
    return [
        Row(text, label, category, source, writer, f"{name}:{at}")
        for at, (writer, label, category, source, text) in enumerate(_lines(name))
    ]


def _by(author: str, name: str) -> list[Row]:
    return [
        Row(text, label, category, source, author, f"{author}:{at}")
        for at, (label, category, source, text) in enumerate(_lines(name))
    ]


_BY_HAND = (
    ("written", "held_out.tsv"), ("hand", "by_hand.tsv"), ("senders", "senders.tsv"),
    ("phones", "phones.tsv"), ("inbox", "inbox.tsv"), ("talk", "talk.tsv"),
    ("notices", "notices.tsv"), ("personal", "personal.tsv"), ("province", "province.tsv"),
)  # fmt: skip


def _examples() -> list[Row]:
    with (FOLDER / "message_examples.csv").open(encoding="utf-8", newline="") as file:
        return [
            Row(one["text"], one["label"].replace("advert", "spam"), one["category"],
                "told" if one["kind"] in ("call", "chat", "other") else "press", "examples",
                "examples:" + one["id"])
            for one in csv.DictReader(file)
        ]  # fmt: skip


def _lines(name: str) -> list[list[str]]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line]

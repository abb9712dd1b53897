"""Why an alert must not go out as it is. The official sees it before anybody approves the alert."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flows.alerts import naming, subject_in_text
from flows.alerts.senders import sent_by
from flows.alerts.templates import Template, matches
from flows.alerts.values import SOURCES, CarrierRules, Fault, PhoneText, Writing
from flows.alerts.writing import render, source
from flows.subjects import links
from flows.text import clean, fold
from flows.values import Grade, Language, Subject

MOST_PLAIN: Final = 3
MOST_MARKED: Final = 5
"""Segments of an alert: carriers take 459 plain letters, and readers stop there on such a phone."""

_TAPPED = re.compile(r"[a-z]://\S|www\.\S|[a-z0-9-]\.[a-z]{2,}/\S|\S@\S+\.[a-z]{2,}", re.IGNORECASE)
_JOINED = re.compile(r"\w\.\w")
_HEAD = re.compile(r"\s*\[[^\]]*\]")


def named(writing: Writing) -> tuple[Subject, ...]:
    """The numbers, links and accounts that the texts name, each once."""
    subjects: dict[str, Subject] = {}
    for text in writing.texts.values():
        for one in naming.named(text):
            subjects.setdefault(one.key, one)
    return tuple(subjects.values())


def faults(
    writing: Writing,
    carriers: Iterable[CarrierRules],
    templates: Mapping[str, Template],
    grades: Mapping[str, Grade],
    ours: frozenset[str] = frozenset(),
    subject: str = "",
) -> list[Fault]:
    """All reasons against sending it; an empty list if there are none.

    subject   the key of what it is about, or ""
    carriers  the instances that would carry it
    grades    of what `named` found, by key; a missing one is unknown
    ours      keys of our own short codes, which may always be named
    """
    wrong = list(_texts(writing))
    if any(fault.code in ("empty", "unknown_language") for fault in wrong):
        return wrong
    wrong += subject_in_text.faults(writing, subject)
    wrong += unconfirmed(writing, grades, ours)
    for rules in carriers:
        wrong += carried(writing, rules, templates)
    return wrong


def _texts(writing: Writing) -> Iterator[Fault]:
    for language in sorted(writing.texts.keys() - set(SOURCES)):
        yield Fault(
            "unknown_language",
            f"Không có ngôn ngữ {language}; tiếng Việt viết có dấu là vi-marks.",
            f"There is no language {language}; Vietnamese is written as vi-marks.",
            language,
        )
    if not clean(writing.texts.get("vi-marks", "")):
        yield Fault("empty", "Chưa có nội dung tiếng Việt.", "The Vietnamese text is missing.")
    for language, text in writing.texts.items():
        if _HEAD.match(fold(clean(text))):
            yield Fault(
                "head",
                "Không tự viết [TB] hay [CANH BAO]: hệ thống thêm theo loại tin.",
                "Leave [TB] or [CANH BAO] out: it is added by the kind of alert.",
                language,
            )
        if _tapped(text):
            yield Fault(
                "link",
                "Tin không được có link bấm được. Viết tên trang rời ra: abc . com",
                "No link that can be tapped. Write the site's name apart: abc . com",
                language,
            )

        if lost := _lost(text):
            yield Fault(
                "lost_letters",
                f"Điện thoại không hiện được: {lost}. Viết bằng chữ và số thường.",
                f"Phones don't show: {lost}. Write it in plain letters and figures.",
                language,
            )


def _tapped(text: str) -> bool:
    """Phones make a link of a site's bare name, too."""
    written = naming.forms(text)
    return any(_TAPPED.search(form) for form in written) or any(
        one.kind == "link" and _JOINED.search(one.given)
        for form in written
        for one in links.find(form)
    )


def _lost(text: str) -> str:
    """What the plain form leaves out: pictures, figures and letters of other scripts."""
    letters = dict.fromkeys(clean(text))
    return " ".join(
        char
        for char in letters
        if not char.isspace() and not fold(char) and not unicodedata.category(char).startswith("M")
    )


def unconfirmed(
    writing: Writing, grades: Mapping[str, Grade], ours: frozenset[str] = frozenset()
) -> Iterator[Fault]:
    """To thousands of people, only what an official has confirmed may be named as bad; a correction
    also names what was cleared."""
    subjects = [one for one in named(writing) if one.key not in ours]
    good = ("official", "cleared") if writing.kind == "correction" else ("official",)
    accused = [one for one in subjects if grades.get(one.key) not in good]
    for one in accused:
        if grades.get(one.key) != "confirmed":
            yield Fault(
                "unconfirmed",
                f"{one.display} chưa được cán bộ xác minh. Xác minh trước, hoặc bỏ ra khỏi tin.",
                f"{one.display} has not been confirmed. Confirm it first, or leave it out.",
                about=one.key,
            )


def carried(
    writing: Writing, rules: CarrierRules, templates: Mapping[str, Template]
) -> Iterator[Fault]:
    """Reasons why an instance can't carry it."""
    if writing.sender and writing.sender not in rules.senders:
        yield Fault(
            "sender",
            f"Tên gửi {writing.sender} chưa đăng ký với nhà mạng này. Chọn tên khác hoặc bỏ trống.",
            f"The sender ID {writing.sender} is not registered with this carrier. "
            "Choose another, or leave it out.",
            carrier=rules.name,
        )
    for language in _languages(writing):
        out = render(writing, language, rules)
        most = min(rules.most, MOST_MARKED if out.encoding == "UCS-2" else MOST_PLAIN)
        if out.segments > most:
            yield Fault(
                "too_long",
                f"Dài quá: {out.segments} tin, tối đa {most}. Bớt {_over(out, most)} ký tự.",
                f"Too long: {out.segments} segments, at most {most}. Take "
                f"{_over(out, most)} characters away.",
                language,
                rules.name,
            )
        refused = sorted(set(out.text) & set(rules.refused))
        if refused:
            letters = " ".join(refused)
            yield Fault(
                "refused_letters",
                f"Nhà mạng không nhận ký tự: {letters}",
                f"The carrier refuses these characters: {letters}",
                language,
                rules.name,
            )
        if not rules.free_text and not _registered(writing, language, out.text, rules, templates):
            yield Fault(
                "template",
                "Nhà mạng chỉ nhận tin theo mẫu đã đăng ký. Chọn một mẫu và chỉ điền vào ô.",
                "The carrier takes registered templates only. Choose one and fill its slots.",
                language,
                rules.name,
            )


def _languages(writing: Writing) -> Iterator[Language]:
    """In how many forms it goes out: plain, marked, and each language that it is written in."""
    yield "vi"
    for language in SOURCES:
        if source(writing, language) == language:
            yield language


def _over(out: PhoneText, most: int) -> int:
    """How many units are too many."""
    one, many = (70, 67) if out.encoding == "UCS-2" else (160, 153)
    return out.units - (one if most == 1 else many * most)


def _registered(
    writing: Writing,
    language: Language,
    text: str,
    rules: CarrierRules,
    templates: Mapping[str, Template],
) -> bool:
    written = source(writing, language)
    return any(
        rules.name in template.registered
        and template.kind == writing.kind
        and matches(template, written, text, sent_by(rules, writing.sender))
        for template in templates.values()
    )

"""Reads an alert from a payload into its `Content`.

The payload is the API's JSON, the command line's options or the console's form. All mistakes are
reported at once, by field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final, cast, get_args

from flows.alerts import subject_in_text, templates
from flows.alerts.templates import Template
from flows.alerts.values import SOURCES, AlertKind, Fault
from flows.places.areas import AreaBook, AreaSet
from flows.subjects import links, numbers
from flows.text import clean
from flows.values import Language
from gateway.alerts.lifecycle import FIELDS, TEXT_FIELDS, Content
from gateway.alerts.template_versions import RETIRED, versions_of
from gateway.officials import typed_times

LASTS: Final[Mapping[str, timedelta]] = {
    "scam": timedelta(hours=24),
    "emergency": timedelta(hours=6),
    "notice": timedelta(hours=24),
    "correction": timedelta(hours=24),
    "exercise": timedelta(hours=2),
}
"""How long an alert is sent that names no end, from its beginning on."""
MOST_DAYS: Final = 30
LONGEST: Final = 1_000
"""The most characters of one text, as it is written."""
_A_MINUTE: Final = timedelta(minutes=1)
"""How old a `send_at` may be: a time that was typed as "now" is not in the past."""
Wrong = Mapping[str, Sequence[Fault]]
"""The problems of a payload, by the field's name."""


class BadPayload(ValueError):
    """The payload can't be read; `problems` by the field's name."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {says}" for name, says in problems.items()))
        self.problems = dict(problems)


class BadContent(BadPayload):
    """As `BadPayload`, with the faults in the official's language."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__({name: " ".join(map(_named, all_)) for name, all_ in wrong.items()})
        self.wrong = wrong


def _named(one: Fault) -> str:
    """With the slot's own name, by which programs and the command line fill it."""
    return f"{one.slot}: {one.english}" if one.slot else one.english


@dataclass
class Reader:
    """Reads payloads.

    zone   the time zone of times that name none
    known  all templates, with those that no new alert starts from
    """

    areas: AreaBook = field(repr=False)
    templates: Mapping[str, Template] = field(repr=False)
    zone: tzinfo
    known: Mapping[str, Template] = field(default_factory=dict, repr=False)

    def read(self, payload: Any, now: datetime) -> Content:
        """The content. Raises `BadPayload`.

        kind        scam | emergency | notice | correction | exercise
        areas       ids, or names that fit exactly one area of today
        texts       by language of `SOURCES`; or template and slots
        subject     of a scam warning: number, link or account as it is typed; absent: what the
                    template's slot of that kind holds
        send_at     a time of `officials.typed_times`; absent: as soon as it is approved
        expires_at  absent: after `LASTS`
        """
        content, wrong = self.parse(payload, now)
        if wrong:
            raise BadContent(wrong)
        return content

    def parse(self, payload: Any, now: datetime) -> tuple[Content, Wrong]:
        """The content as far as it can be read, and what is wrong. If anything is wrong, the
        content is for a preview only.

        Raises `BadPayload` for a payload that is no object.
        """
        if not isinstance(payload, Mapping):
            raise BadPayload({"alert": "must be an object"})
        it = _PayloadReader(self, payload, now)
        return it.content(), it.wrong


@dataclass
class _PayloadReader:
    reader: Reader
    payload: Mapping[str, Any]
    now: datetime
    wrong: dict[str, list[Fault]] = field(default_factory=dict)

    def content(self) -> Content:
        for name in self.payload.keys() - set(FIELDS):
            self.add_error(str(name)[:40], "Không có mục này.", "there is no such field")
        kind = cast(AlertKind, self.one_of("kind", get_args(AlertKind)))
        template = self.text("template")
        slots = self.texts_in("slots")
        begins, ends = self.timestamp("send_at"), self.timestamp("expires_at")
        if begins is not None and begins < self.now - _A_MINUTE:
            self.add_error(
                "send_at",
                "Giờ gửi đã qua. Chọn giờ khác, hoặc gửi ngay khi được duyệt.",
                "lies in the past: name a later one, or none, to send once it is approved",
            )
        ends = ends or max(begins or self.now, self.now) + LASTS[kind]
        return Content(
            kind=kind,
            texts=self.texts(template, slots),
            areas=self.area_ids(),
            expires_at=ends,
            send_at=begins,
            subject=self.subject(kind, template, slots),
            template=template,
            slots=slots,
            **{name: self.text(name) for name in TEXT_FIELDS},
        )

    def add_error(self, name: str, vi: str, en: str) -> None:
        self.wrong.setdefault(name, []).append(Fault("field", vi, en))

    def one_of(self, name: str, choices: tuple[str, ...]) -> str:
        value = self.payload.get(name)
        if not isinstance(value, str) or value not in choices:
            self.add_error(name, "Chọn một loại tin.", f"must be one of {', '.join(choices)}")
            return choices[0]
        return str(value)

    def text(self, name: str, most: int = 80) -> str:
        value = self.payload.get(name) or ""
        if not isinstance(value, str) or len(value) > most or not _storable(value):
            self.add_error(
                name, f"Tối đa {most} ký tự.", f"must be a text of at most {most} characters"
            )
            return ""
        return clean(value)

    def texts_in(self, name: str) -> dict[str, str]:
        value = self.payload.get(name) or {}
        if isinstance(value, Mapping) and all(
            isinstance(one, str) and len(one) <= LONGEST and _storable(one)
            for pair in value.items()
            for one in pair
        ):
            # Officials approve what they read, so a text must contain nothing invisible.
            if any(subject_in_text.has_directions(one) for one in value.values()):
                self.wrong.setdefault(name, []).append(subject_in_text.DIRECTIONS)
            return {clean(key): clean(one) for key, one in value.items()}
        self.add_error(
            name,
            f"Mỗi nội dung tối đa {LONGEST} ký tự.",
            f"must be an object of texts of at most {LONGEST} characters",
        )
        return {}

    def texts(self, template: str, slots: Mapping[str, str]) -> dict[Language, str]:
        written = self.texts_in("texts")
        if not template:
            if slots:
                self.add_error(
                    "slots",
                    "Các ô là của một mẫu. Chọn mẫu, hoặc bỏ các ô.",
                    "are a template's: name it, or leave them out",
                )
            for name in written.keys() - set(SOURCES):
                self.add_error(
                    "texts",
                    f"Không có ngôn ngữ {name}.",
                    f"there is no language {name!r}: {', '.join(SOURCES)}",
                )
            return written
        if written:
            self.add_error(
                "texts",
                "Nội dung là của mẫu. Bỏ nội dung, hoặc bỏ mẫu.",
                "are the template's: leave them out, or the template",
            )
        definition = self.reader.templates.get(template)
        if definition is None and versions_of(self.reader.known, template):
            self.add_error("template", *RETIRED)
            return {}
        if definition is None:
            known = ", ".join(sorted(self.reader.templates))
            self.add_error(
                "template", "Không có mẫu này. Chọn mẫu khác.", f"is not known; there are {known}"
            )
            return {}
        filled, wrong = templates.fill(definition, slots)
        if wrong:
            self.wrong.setdefault("slots", []).extend(wrong)
            return templates.sketch(definition, slots)
        return filled

    def area_ids(self) -> tuple[str, ...]:
        given = self.payload.get("areas")
        if not isinstance(given, (list, tuple)) or not given or len(given) > 200:
            self.add_error(
                "areas",
                "Chọn ít nhất một xã, phường hoặc huyện cũ.",
                "must be a list of area ids or names, at least one",
            )
            return ()
        ids = [area_id for one in given for area_id in self.area_id(one)]
        return tuple(dict.fromkeys(ids))

    def area_id(self, given: Any) -> tuple[str, ...]:
        today: date = self.now.astimezone(self.reader.zone).date()
        if not isinstance(given, str) or len(given) > 100:
            self.add_error("areas", "Không có nơi này.", "must be a list of area ids or names")
            return ()
        if self.reader.areas.get(given) is not None:
            return (given,)
        whole = next((one for one in self.reader.areas.sets if one.id == given), None)
        if whole is not None:
            return _all_of(whole)
        matches = self.reader.areas.current(today).find(given)
        if matches.chosen is not None:
            return (matches.chosen.id,)
        near = ", ".join(f"{area.name} ({area.id})" for area in matches)
        self.add_error(
            "areas",
            f"Không có nơi nào tên {given}.",
            f"{given!r} is no area" + (f"; is it {near}?" if near else ""),
        )
        return ()

    def subject(self, kind: AlertKind, template: str, slots: Mapping[str, str]) -> str:
        given = self.text("subject")
        if not given and kind == "scam" and template in self.reader.templates:
            # If no slot holds a subject, the error names that slot.
            key = _subject(slots.get(self.reader.templates[template].about, ""))
            return "" if key is None else key
        if not given:
            return ""
        key = _subject(given)
        if key is None:
            self.add_error(
                "subject",
                "Viết một số điện thoại, một trang web hoặc một số tài khoản.",
                "must be a number, a link or an account",
            )
        return key or ""

    def timestamp(self, name: str) -> datetime | None:
        value = self.payload.get(name)
        if value is None:
            return None
        try:
            utc = typed_times.read(value, self.now, self.reader.zone).astimezone(UTC)
            if utc <= self.now + timedelta(days=MOST_DAYS):
                return utc
            self.add_error(
                name, f"Xa quá: tối đa {MOST_DAYS} ngày.", f"is more than {MOST_DAYS} days away"
            )
        except typed_times.Unclear as unclear:
            self.add_error(name, unclear.vietnamese, unclear.english)
        except (TypeError, AttributeError, OverflowError):
            self.add_error(name, *typed_times.NO_TIME)
        return None


def _subject(given: str) -> str | None:
    subject = numbers.subject(given) or links.subject(given)
    return None if subject is None or subject.kind == "odd" else subject.key


def _all_of(one: AreaSet) -> tuple[str, ...]:
    """The areas of a whole set: its groups if they hold all of its communes, otherwise the
    communes."""
    communes = {area.id for area in one.areas if area.kind == "commune"}
    groups = one.groups()
    if communes == {member for group in groups for member in group.members}:
        return tuple(group.id for group in groups)
    return tuple(sorted(communes))


def _storable(text: str) -> bool:
    """Whether PostgreSQL can hold it."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def merged(changes: Any, before: Content, now: datetime) -> Any:
    """The payload of an edit: `changes` over the content `before`. A field that `changes` does not
    name stays.

    A text stays with its template and subject, unless `changes` names a text, a template or slots.
    Slots alone fill the present template. A time that has passed does not stay.
    """
    if not isinstance(changes, Mapping):
        return changes
    current: dict[str, Any] = {
        "kind": before.kind,
        "areas": list(before.areas),
        **{name: getattr(before, name) for name in TEXT_FIELDS},
    }
    for name, at in (("send_at", before.send_at), ("expires_at", before.expires_at)):
        if at is not None and at > now:
            current[name] = at.isoformat()
    named = changes.keys() & {"texts", "template", "slots"}
    if before.template and named <= {"slots"}:
        current["template"], current["slots"] = before.template, dict(before.slots)
        given = changes.get("slots")
        if isinstance(given, Mapping):
            changes = {**changes, "slots": {**before.slots, **given}}
    elif not named:
        current["texts"] = dict(before.texts)
    if not named and before.subject:
        current["subject"] = before.subject.partition(":")[2]
    return {**current, **changes}

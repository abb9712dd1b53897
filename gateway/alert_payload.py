"""An alert as somebody asks for it (the API's JSON, the command line's options), read into its
content. Everything that is wrong is told at once, by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final, cast, get_args

from flows import links, numbers
from flows.alerts import templates
from flows.alerts.templates import Template
from flows.alerts.values import SOURCES, AlertKind
from flows.areas import AreaBook
from flows.text import clean
from flows.values import Language
from gateway.ledger.alerts.moves import Content

LASTS: Final[Mapping[str, timedelta]] = {
    "scam": timedelta(hours=24),
    "emergency": timedelta(hours=6),
    "notice": timedelta(hours=24),
    "exercise": timedelta(hours=2),
}
"""How long an alert that names no end is sent, from its begin on."""
MOST_DAYS: Final = 30
LONGEST: Final = 1_000
"""Characters of one text as it is written."""
FIELDS: Final = (
    "kind", "areas", "texts", "template", "slots", "subject", "sender", "send_at", "expires_at",
)  # fmt: skip


class BadPayload(ValueError):
    """What was asked for makes no sense; `problems` by the field's name."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {says}" for name, says in problems.items()))
        self.problems = dict(problems)


@dataclass
class Reader:
    """Reads one after the other.

    zone  of times that name none
    """

    areas: AreaBook = field(repr=False)
    templates: Mapping[str, Template] = field(repr=False)
    zone: tzinfo

    def read(self, said: Any, now: datetime) -> Content:
        """The content. Raises `BadPayload`.

        kind        scam | emergency | notice | exercise
        areas       ids, or names that fit exactly one area of today
        texts       by language of `SOURCES`; or template and slots
        subject     of a scam warning: number, link or account as it is typed
        send_at     RFC 3339; absent: as soon as it is approved
        expires_at  absent: after `LASTS`
        """
        if not isinstance(said, Mapping):
            raise BadPayload({"alert": "must be an object"})
        it = _Reading(self, said, now)
        content = it.content()
        if it.problems:
            raise BadPayload(it.problems)
        return content


@dataclass
class _Reading:
    reader: Reader
    said: Mapping[str, Any]
    now: datetime
    problems: dict[str, str] = field(default_factory=dict)

    def content(self) -> Content:
        for name in self.said.keys() - set(FIELDS):
            self.problems[str(name)[:40]] = "there is no such field"
        kind = cast(AlertKind, self.one_of("kind", get_args(AlertKind)))
        template = self.text("template")
        slots = self.texts_in("slots")
        begins, ends = self.moment("send_at"), self.moment("expires_at")
        ends = ends or max(begins or self.now, self.now) + LASTS[kind]
        return Content(
            kind=kind,
            texts=self.texts(template, slots),
            areas=self.area_ids(),
            expires_at=ends,
            send_at=begins,
            subject=self.subject(),
            sender=self.text("sender"),
            template=template,
            slots=slots,
        )

    def one_of(self, name: str, choices: tuple[str, ...]) -> str:
        value = self.said.get(name)
        if not isinstance(value, str) or value not in choices:
            self.problems[name] = f"must be one of {', '.join(choices)}"
            return choices[0]
        return str(value)

    def text(self, name: str, most: int = 80) -> str:
        value = self.said.get(name) or ""
        if not isinstance(value, str) or len(value) > most or not _storable(value):
            self.problems[name] = f"must be a text of at most {most} characters"
            return ""
        return clean(value)

    def texts_in(self, name: str) -> dict[str, str]:
        value = self.said.get(name) or {}
        if isinstance(value, Mapping) and all(
            isinstance(one, str) and len(one) <= LONGEST and _storable(one)
            for pair in value.items()
            for one in pair
        ):
            # What is read before it is approved is what is sent: nothing unseen is in it.
            return {clean(key): clean(one) for key, one in value.items()}
        self.problems[name] = f"must be an object of texts of at most {LONGEST} characters"
        return {}

    def texts(self, template: str, slots: Mapping[str, str]) -> dict[Language, str]:
        written = self.texts_in("texts")
        if not template:
            if slots:
                self.problems["slots"] = "are a template's: name it, or leave them out"
            for name in written.keys() - set(SOURCES):
                self.problems["texts"] = f"there is no language {name!r}: {', '.join(SOURCES)}"
            return cast(dict[Language, str], written)
        if written:
            self.problems["texts"] = "are the template's: leave them out, or the template"
        found = self.reader.templates.get(template)
        if found is None:
            known = ", ".join(sorted(self.reader.templates))
            self.problems["template"] = f"is not known; there are {known}"
            return {}
        filled, wrong = templates.fill(found, slots)
        if wrong:
            self.problems["slots"] = " ".join(fault.en for fault in wrong)
        return filled

    def area_ids(self) -> tuple[str, ...]:
        given = self.said.get("areas")
        if not isinstance(given, (list, tuple)) or not given or len(given) > 200:
            self.problems["areas"] = "must be a list of area ids or names, at least one"
            return ()
        found = [self.area_id(one) for one in given]
        return tuple(dict.fromkeys(one for one in found if one))

    def area_id(self, given: Any) -> str:
        today: date = self.now.astimezone(self.reader.zone).date()
        if not isinstance(given, str) or len(given) > 100:
            self.problems["areas"] = "must be a list of area ids or names"
            return ""
        if self.reader.areas.get(given) is not None:
            return given
        found = self.reader.areas.current(today).find(given)
        if found.chosen is not None:
            return found.chosen.id
        near = ", ".join(f"{area.name} ({area.id})" for area in found)
        self.problems["areas"] = f"{given!r} is no area" + (f"; is it {near}?" if near else "")
        return ""

    def subject(self) -> str:
        given = self.text("subject")
        if not given:
            return ""
        found = numbers.subject(given) or links.subject(given)
        if found is None or found.kind == "odd":
            self.problems["subject"] = "must be a number, a link or an account"
            return ""
        return found.key

    def moment(self, name: str) -> datetime | None:
        value = self.said.get(name)
        if value is None:
            return None
        try:
            moment = datetime.fromisoformat(value)
            aware = moment if moment.tzinfo else moment.replace(tzinfo=self.reader.zone)
            utc = aware.astimezone(UTC)
            if utc <= self.now + timedelta(days=MOST_DAYS):
                return utc
            self.problems[name] = f"is more than {MOST_DAYS} days away"
        except (TypeError, ValueError, OverflowError):
            self.problems[name] = "must be a time like 2026-11-24T07:00:00+07:00"
        return None


def _storable(text: str) -> bool:
    """Whether PostgreSQL can hold it."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)

"""The preview of an alert on its page: what is wrong at which field, and what each phone gets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from flows.alerts.preview import People
from flows.alerts.values import Fault
from gateway.alerts.lifecycle import TEXT_FIELDS, Content
from gateway.alerts.preview import DraftCheck
from gateway.console import rendering
from gateway.console.alerts import presenter
from gateway.console.alerts.alert_form import FREE, Form
from gateway.console.alerts.presenter import Phone
from gateway.console.context import console
from gateway.console.reports.presenter import grouped_within
from gateway.database.cache import Snapshot

_FIELDS: Final[Mapping[str, str]] = {
    **{name: name for name in ("kind", "areas", "send_at", "expires_at", *TEXT_FIELDS)},
    "too_late": "expires_at",
    "schedule": "expires_at",
}
"""By field of the payload, or by code of a fault: the field of the form."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence at a field. judge: the subject to confirm first, or None."""

    text: str
    judge: int | None = None


@dataclass(slots=True)
class DraftPreview:
    """The contents of the page.

    says       by the field's id: what must be corrected
    warns      by the field's id: what the official should know
    reach      how many people it reaches, in words; "" while they are counted
    placed     whether it says where it goes
    nobody     whether it reaches nobody
    begins     when sending would begin
    late       whether the quiet hours move that from the requested time
    ends       when it is over, if that is not typed
    other_day  a warning that "tomorrow" in it means another day to its readers
    """

    says: dict[str, list[Message]] = field(default_factory=dict)
    warns: dict[str, list[Message]] = field(default_factory=dict)
    phones: Sequence[Phone] = ()
    reach: str = ""
    placed: bool = False
    nobody: bool = False
    at: str = ""
    begins: str = ""
    starts_late: bool = False
    cost: str = ""
    unlisted: bool = False
    other_day: str = ""
    ends: str = ""

    @property
    def count(self) -> int:
        return sum(len(one) for one in self.says.values())


def build(
    form: Form,
    parsed: DraftCheck,
    people: Snapshot[People] | None,
    ids: Mapping[str, int],
    foreign: Collection[str],
) -> DraftPreview:
    """Builds the preview.

    ids      by key: ids of the subjects that are in the database
    foreign  chosen areas in which the official does not act
    """
    made = DraftPreview(placed=bool(parsed.content.areas))
    places = [(place(form, name, one), one) for name, all_ in parsed.wrong.items() for one in all_]
    faults = _once(parsed.faults)
    if not form.asked:
        places = [(at, one) for at, one in places if not _not_yet(form, one, at)]
    if form.kind and not form.template:
        # The text is empty because no template is chosen.
        faults = [one for one in faults if one.code != "empty"]
        if form.asked:
            _add(made.says, f"template-{form.kind}", Message(rendering.t("compose_choose")))
    places += [(place(form, one.code, one), one) for one in faults]
    for at, one in places:
        _add(made.says, at, _message(one, ids))
    if foreign:
        names = ", ".join(rendering.area(one) for one in sorted(foreign))
        _add(made.says, "areas", Message(rendering.t("compose_not_yours", names=names)))
    _warn(made, form, parsed.warnings, ids)
    asked = max(console.clock(), parsed.content.send_at or console.clock())
    made.starts_late = parsed.begins > asked
    now = parsed.content.send_at is None and not made.starts_late
    made.other_day = presenter.other_day(parsed.content, console.clock(), parsed.begins)
    made.begins = "" if now else rendering.format_time(parsed.begins)
    if form.kind and not form.expires_at:
        made.ends = rendering.format_time(parsed.content.expires_at)
    made.unlisted = parsed.content.kind == "exercise" and not console.alerts.exercise_numbers
    # What most residents get comes first, whatever the subscribers' languages are.
    made.phones = sorted(
        presenter.phones(parsed.content, None if people is None else people.value),
        key=presenter.most_read,
    )
    if people is not None and made.phones:
        _count(made, parsed.content, people.value, people.at)
    return made


def _warn(
    made: DraftPreview, form: Form, warnings: Sequence[Fault], ids: Mapping[str, int]
) -> None:
    """Adds the warnings. Several slots without English words make one sentence, at the last of
    them."""
    untranslated = [one for one in warnings if one.code == "untranslated"]
    together = untranslated if len(untranslated) > 1 else []
    for one in warnings:
        if one not in together:
            _add(made.warns, place(form, one.code, one), _message(one, ids))
    for one in together[-1:]:
        text = rendering.t("compose_untranslated")
        _add(made.warns, place(form, one.code, one), Message(text))


def _not_yet(form: Form, one: Fault, at: str) -> bool:
    """Whether a field is missing because the official has not reached it yet."""
    return not form.areas if at == "areas" else bool(one.slot) and form.not_yet(one.slot)


def _count(made: DraftPreview, content: Content, people: People, at: datetime) -> None:
    audience = presenter.audience_of(content, people)
    made.at = rendering.time_of(at)
    made.reach = audience.words()
    made.nobody = not audience.total and made.placed
    if made.nobody and content.kind != "exercise":
        _add(made.warns, "areas", Message(rendering.t("compose_nobody")))
    if audience.priced:
        made.cost = presenter.dong(presenter.cost(content, people)[1])


def place(form: Form, name: str, one: Fault) -> str:
    """The id of the fault's field in the form."""
    if name in _FIELDS:
        return _FIELDS[name]
    if one.slot:
        return f"slot-{form.template}-{one.slot}"
    template = None if form.template == FREE else console.alerts.reader.templates.get(form.template)
    if name == "subject" or (one.about and template is not None):
        if template is not None and template.about:
            return f"slot-{form.template}-{template.about}"
        if name == "subject" or form.kind == "scam":
            return f"subject-{form.template or FREE}"
    if template is None and form.template == FREE and name not in ("template", "texts"):
        return f"text-{one.language if one.language not in ('', 'vi') else 'vi-marks'}"
    return f"template-{form.kind}" if form.kind else "kind"


def _once(faults: Iterable[Fault]) -> Iterable[Fault]:
    """A problem that several carriers or languages share is shown once; for an unconfirmed subject
    the last sentence, which names it."""
    return {(one.code, one.about or one.vietnamese): one for one in faults}.values()


def _message(one: Fault, ids: Mapping[str, int]) -> Message:
    text = one.vietnamese if rendering.language() == "vi" else _sentence(one.english)
    return Message(grouped_within(text), ids.get(one.about) if one.code == "unconfirmed" else None)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def _add(to: dict[str, list[Message]], place: str, one: Message) -> None:
    if one not in to.setdefault(place, []):
        to[place].append(one)

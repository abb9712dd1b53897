"""The page on which an alert is written: its form, its preview, and the messages at each field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from string import Formatter

from flask import request, url_for

from flows.alerts.templates import Template, slots_of
from flows.alerts.values import SOURCES
from flows.languages.registry import LANGUAGES
from flows.places.areas import Area, AreaSet
from gateway.alerts import console_prefill
from gateway.alerts.lifecycle import Alert
from gateway.alerts.preview import DraftCheck, check_draft
from gateway.console import areas_map, guard, rate_map, rendering
from gateway.console.alerts import (
    alert_form,
    approvers_view,
    audience_view,
    kept_forms,
    preview,
)
from gateway.console.alerts.alert_form import FREE, KINDS, Form
from gateway.console.alerts.diff import Change
from gateway.console.alerts.kept_forms import KeptForm
from gateway.console.alerts.prefill import Begun
from gateway.console.areas import mine
from gateway.console.carriers import titles
from gateway.console.context import console
from gateway.officials.permissions import covers


@dataclass(frozen=True, slots=True)
class Task:
    """The purpose of the form.

    act    draft | edit | update | follow_up
    about  the alert that is edited, updated or followed; None for a new one
    """

    act: str
    about: Alert | None = None

    @property
    def action(self) -> str:
        if self.about is None:
            return url_for("console.compose")
        view = {"edit": "rewrite", "update": "update", "follow_up": "follow_up"}[self.act]
        return url_for(f"console.{view}", alert_id=self.about.id)

    @property
    def before(self) -> Alert | None:
        """The alert that this one updates or follows."""
        if self.act != "edit" or self.about is None:
            return self.about
        return console.alerts.before(self.about)

    @property
    def kinds(self) -> Sequence[str]:
        """The kinds that can be chosen. A correction is possible only after another alert."""
        return [one for one in KINDS if one != "correction" or self.before is not None]

    @property
    def follows(self) -> Alert | None:
        """The first alert of a follow-up: its recipients alone get this one, so areas can't be
        chosen."""
        if self.act == "follow_up" or self.about is None:
            return self.about
        if self.act != "edit" or self.about.follows is None:
            return None
        return console.alerts.load(self.about.follows)


@dataclass(frozen=True, slots=True)
class ConflictingVersion:
    """The stored version of an alert, if the official typed something else.

    by       who wrote the stored version, or ""
    at       when
    changes  what would change in it if the typed version were stored
    """

    alert: Alert
    by: str
    at: str
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class AreaChoices:
    """Areas of today in which this official acts."""

    communes: Sequence[Area]
    groups: Sequence[Area]
    sets: Sequence[AreaSet]


def page(
    task: Task,
    form: Form,
    problem: str = "",
    begun: Begun | None = None,
    theirs: ConflictingVersion | None = None,
    judged: bool = True,
    saved: str = "",
    done: str = "",
) -> str:
    """The page with the form.

    problem  why the last action was refused
    begun    the campaign or subject that the form was filled from
    theirs   the version that somebody else has stored meanwhile
    judged   whether faults are shown; not for a form that is still empty
    saved    when the form was last kept by itself
    """
    parsed, foreign, areas = (
        check_draft(console.alerts, form.payload(), task.before),
        strangers(form),
        offered(),
    )
    counted_content = replace(parsed.content, areas=_counted_areas(task, parsed, foreign))
    about, follows = task.about, task.follows
    people = audience_view.counted(counted_content, None if follows is None else follows.id)
    alike = console.alerts.alike(
        guard.credentials(),
        counted_content,
        () if about is None else (about.id, about.predecessor_id),
    )
    plan = areas_map.plan(mine(guard.me()))
    draft = preview.build(form, parsed, people, _ids(parsed), foreign)
    if not judged:
        draft.says = {}
    templates = alert_form.offered()
    return rendering.page(
        "alert_compose.html",
        problem=problem,
        done=done,
        saved=saved,
        others=_others(form) if request.method == "GET" and not done else (),
        approvers=approvers_view.of_content(parsed.content, about),
        task=task,
        form=form,
        draft=draft,
        alike=alike,
        counting=people is None,
        begun=begun,
        theirs=theirs,
        kinds=task.kinds,
        templates=templates,
        slots_of=alert_form.slots_of,
        with_gaps=with_gaps,
        pieces_of=_pieces_of,
        label_of=_label_of,
        oob=_places_of(templates),
        free=FREE,
        refusing=_refusing(),
        sources=SOURCES,
        langs={code: one.tag for code, one in LANGUAGES.items()},
        senders=_senders(),
        areas=areas,
        shapes=plan.shapes,
        cells=rate_map.plain_cells(plan, "offer"),
        frame=areas_map.part(plan),
        strangers=_not_offered(form, areas),
    )


def _others(form: Form) -> Sequence[KeptForm]:
    """Forms that this official has not saved: one of them may be what they look for."""
    every = console.read(kept_forms.listed, guard.me().id, console.clock())
    return [one for one in every if one.mark != form.once]


def strangers(form: Form) -> set[str]:
    """Chosen areas in which the official does not act. An unknown area has a message of its own."""
    book, official = console.areas, guard.me()
    known = {one.id for one in book.sets}
    return {
        one
        for one in form.areas
        if (one in known or book.get(one) is not None)
        and not covers(book, official.role, official.areas, [one])
    }


def offered() -> AreaChoices:
    official = guard.me()
    book = console.areas
    valid = [
        one for one in book.current(console.today()).areas
        if covers(book, official.role, official.areas, [one.id])
    ]  # fmt: skip
    prefixes = {one.id.partition("/")[0] for one in valid}
    return AreaChoices(
        [one for one in valid if one.kind == "commune"],
        [one for one in valid if one.kind == "district_group"],
        [
            one
            for one in book.sets
            if one.id in prefixes and covers(book, official.role, official.areas, [one.id])
        ],
    )


def _not_offered(form: Form, areas: AreaChoices) -> list[str]:
    """Chosen areas that the page does not offer: former areas, or areas of others."""
    there = {one.id for one in (*areas.communes, *areas.groups)} | {one.id for one in areas.sets}
    return [one for one in form.areas if one not in there]


def _counted_areas(task: Task, parsed: DraftCheck, foreign: set[str]) -> tuple[str, ...]:
    """The chosen areas in which recipients are counted: only the official's own."""
    if task.follows is not None:
        return task.follows.content.areas
    book = console.areas
    whole = {area.id for one in book.sets if one.id in foreign for area in one.areas}
    return tuple(one for one in parsed.content.areas if one not in foreign | whole)


def _ids(parsed: DraftCheck) -> dict[str, int]:
    keys = {one.about for one in parsed.faults if one.about}
    if not keys:
        return {}
    return console.read(console_prefill.ids, keys)


def _senders() -> list[str]:
    """The sender IDs of all carriers."""
    carriers = console.alerts.texts.carriers.values()
    return sorted({sender for one in carriers for sender in one.senders})


def _refusing() -> list[str]:
    """Carriers that take only registered texts. While there is one, free text can't be sent."""
    carriers = console.alerts.texts.carriers.values()
    return [titles.title(one.name) for one in carriers if not one.free_text]


def with_gaps(template: Template, spoken: str = "vi-marks") -> str:
    """The text with the names of its slots in place of values."""
    text, place = template.texts[spoken], int(spoken == "en")
    return text.format_map({one: f"‹{_label(template, one, place)}›" for one in slots_of(text)})


def _pieces_of(template: Template, spoken: str = "vi-marks") -> list[tuple[str, str]]:
    """The text in pieces, each with the slot that follows it. The page shows only a slot's name,
    and no input, if the slot comes a second time, and in the English text if it has no English
    words of its own."""
    pieces, words, named = list[tuple[str, str]](), "", set[str]()
    own = set(alert_form.slots_of(template))
    for before, slot, _, _ in Formatter().parse(template.texts[spoken]):
        words += before
        if slot is None:
            continue
        name = f"{slot}.en" if spoken == "en" else slot
        if name in named or name not in own:
            words += f"‹{_label(template, slot, int(spoken == 'en'))}›"
        else:
            pieces.append((words, name))
            named.add(name)
            words = ""
    return [*pieces, (words, "")]


def _label_of(template: Template, slot: str) -> str:
    return _label(template, slot, 0 if rendering.language() == "vi" else 1)


def _label(template: Template, slot: str, place: int) -> str:
    return template.labels[slot][place] if slot in template.labels else slot


def _places_of(templates: Mapping[str, list[Template]]) -> str:
    """The ids of the elements that a live preview replaces besides itself: those with messages,
    and the bar at the foot of a phone's screen."""
    places = ["kind", "areas", "send_at", "expires_at", *(f"template-{kind}" for kind in templates)]
    if _senders():
        places.append("sender")
    if not _refusing():
        places += [f"subject-{FREE}", *(f"text-{one}" for one in SOURCES)]
    for all_ in templates.values():
        for one in all_:
            places += [f"slot-{one.id}-{name}" for name in alert_form.slots_of(one)]
            if one.kind == "scam" and not one.about:
                places.append(f"subject-{one.id}")
    # Slots of other languages have a dot in their names; a CSS selector needs it escaped.
    escaped = (one.replace(".", "\\.") for one in places)
    return ", ".join(
        ["#preview-summary", "#ends:innerHTML", *(f"#says-{one}:innerHTML" for one in escaped)]
    )

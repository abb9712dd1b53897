"""Templates: the list, one template with its versions, a new version, the decision on it.

Nobody approves their own version. The list has the templates of the operator's file too; an
approved version replaces the one of the same name. One official of a district or the province
retires a template at once; one who did not write it restores it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import Connection

from flows.alerts import slots, template_checks
from flows.alerts.templates import Template, fill, sketch, slots_of
from flows.alerts.values import SOURCES, Fault
from flows.languages.registry import LANGUAGES
from gateway.alerts import console_queries, template_versions
from gateway.alerts.lifecycle import Content
from gateway.alerts.template_versions import LONGEST_NAME, TemplateBook, Version
from gateway.console import guard, rendering, table
from gateway.console.alerts import alert_form, compose_view, diff, presenter
from gateway.console.context import console
from gateway.console.forms import field as typed
from gateway.console.forms import passage
from gateway.console.routes import Routes
from gateway.console.table import Chip, Column, Filter, Table

SLOTS: Final = 5
"""The most slots of a template that is written here."""
OFFERED: Final = ("vi-marks", "en")
LONGEST_TEXT: Final = 400
LONGEST_SLOT: Final = 16
LONGEST_LABEL: Final = 40
MOST_REASON: Final = 300
DONE: Final = ("proposed", "decided", "refused_text", "registered", "retired", "restored")
STATES: Final = ("waits", "approved", "file", "retired")
"""Words of `template_state_`."""
SAMPLES: Final[Mapping[str, str]] = {
    "number": "0900000113",
    "link": "made-up . top",
    "account": "4202039511",
    "name": "Agribank",
    "area": "xã Đắk Mil",
    "date": "30/12",
    "time": "07:00",
    "text": "…",
}
"""The value of a slot in a preview, by the slot's kind."""


@dataclass(frozen=True, slots=True)
class Line:
    """A template of the list.

    version  of the text that alerts start from; 0: the operator's file; None: none
    waiting  the versions that nobody has decided on, the newest first
    at       when its last version was written
    """

    template: Template
    version: int | None
    waiting: Sequence[Version]
    at: datetime | None
    carriers: Sequence[str]

    @property
    def state(self) -> str:
        if self.waiting:
            return "waits"
        if self.version is None:
            return "retired"
        return "approved" if self.version else "file"


COLUMNS: Final = (
    Column(
        "col_template",
        "name",
        key=lambda one: rendering.template_name(one.template).casefold(),
        rises=True,
        turns=True,
        says=lambda one: rendering.template_name(one.template),
    ),
    Column(
        "compose_kind",
        "kind",
        key=lambda one: alert_form.KINDS.index(one.template.kind),
        rises=True,
        turns=True,
        says=lambda one: rendering.t(f"kind_{one.template.kind}"),
    ),
    Column("alert_col_says", says=lambda one: one.template.texts.get("vi-marks", "")),
    Column(
        "col_state",
        "state",
        key=lambda one: STATES.index(one.state),
        rises=True,
        turns=True,
        says=lambda one: rendering.t(f"template_state_{one.state}"),
    ),
    Column("col_version", look="figure", says=lambda one: one.version),
    Column("col_registered", says=lambda one: ", ".join(one.carriers)),
)


routes = Routes()
_ONE = "/alerts/templates/<template>"


def _book() -> TemplateBook:
    book = console.alerts.texts.templates
    assert isinstance(book, TemplateBook)
    return book


def _carriers() -> list[str]:
    """The carriers; those that take only registered texts come first."""
    rules = console.alerts.texts.carriers
    return sorted(rules, key=lambda name: (rules[name].free_text, name))


# the list


def _says(one: Line, given: str) -> bool:
    its = one.template
    return table.has(given, its.name, its.name_en, *its.texts.values())


def _filters() -> list[Filter]:
    kinds = [(one, rendering.t(f"kind_{one}")) for one in alert_form.KINDS]
    return [
        Filter(
            "q",
            "template_words",
            keeps=_says,
        ),
        Filter("kind", "compose_kind", kinds, keeps=lambda one, given: one.template.kind == given),
        Filter(
            "state",
            "col_state",
            [(one, rendering.t(f"template_state_{one}")) for one in STATES],
            keeps=lambda one, given: one.state == given,
        ),
    ]


@routes.get("/alerts/templates")
@guard.needs("read")
def templates() -> Any:
    filters, sort = _filters(), table.chosen_sort(COLUMNS)
    with console.engine.connect() as connection:
        every = _lines(connection)
        own_filters = table.saved(connection, "templates")
    waiting = sum(bool(one.waiting) for one in every)
    chips = [
        Chip(rendering.t("filter_every"), {}, len(every)),
        Chip(rendering.t("template_state_waits"), {"state": "waits"}, waiting),
    ]
    display = Table("templates", COLUMNS, table.asked(filters), sort, chips, own_filters, filters)
    lines = table.arranged(every, display)
    file = table.as_file("mau-tin", display, lines, lambda one: one.template.id)
    if file is not None:
        return file
    alike = _alike(every)
    columns = [one for one in COLUMNS if one.word not in _alike(lines)]
    offered = [one for one in filters if one.word not in alike or one.name in display.asked]
    display = replace(display, columns=columns, filters=offered)
    return rendering.page(
        "templates.html",
        table=display,
        shown={one.word for one in columns},
        lines=lines,
        with_gaps=compose_view.with_gaps,
    )


def _alike(lines: Sequence[Line]) -> set[str]:
    """The columns that say the same in every row."""
    states, numbers = {one.state for one in lines}, {one.version or 0 for one in lines}
    same = {
        "col_state": states == {"file"},
        "col_version": numbers <= {0},
        "col_registered": not any(one.carriers for one in lines),
    }
    return {word for word, empty in same.items() if empty}


def _lines(connection: Connection) -> list[Line]:
    """The templates by kind, then in the order in which they were made."""
    versions = template_versions.listed(connection)
    decided = template_versions.settled(connection)
    current = console.alerts.reader.templates
    names = dict.fromkeys((*current, *(one.template.id for one in versions[::-1])))
    lines = []
    for name in names:
        its = [one for one in versions if one.template.id == name]
        stands = template_versions.standing([one for one in decided if one.template.id == name])
        waiting = [one for one in its if one.outcome == "proposed"]
        if name not in current and not waiting and stands is None:
            continue
        template = current.get(name) or its[0].template
        number = (0 if stands is None else stands.version) if name in current else None
        at = its[0].written_at if its else None
        lines.append(Line(template, number, waiting, at, sorted(template.registered)))
    return sorted(lines, key=lambda one: alert_form.KINDS.index(one.template.kind))


# one of them


@dataclass(slots=True)
class Draft:
    """The form of a version, as it was typed. `slots` are name, kind, Vietnamese label and
    English label."""

    of: str = ""
    kind: str = "notice"
    name: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    slots: list[tuple[str, str, str, str]] = field(default_factory=list)

    def template(self, name: str) -> Template:
        used = [one for one in self.slots if one[0]]
        kind: Any = self.kind if self.kind in alert_form.KINDS else "notice"
        texts: Any = {language: text for language, text in self.texts.items() if text}
        return Template(
            name,
            kind,
            self.name,
            texts,
            {slot: of for slot, of, _, _ in used},
            frozenset(),
            {slot: (vi or slot, en or vi or slot) for slot, _, vi, en in used},
        )


def _sent() -> Draft:
    rows = [
        (
            typed(f"slot-{n}", LONGEST_SLOT),
            typed(f"slot-kind-{n}", LONGEST_SLOT) or "text",
            typed(f"label-{n}", LONGEST_LABEL),
            typed(f"label-en-{n}", LONGEST_LABEL),
        )
        for n in range(SLOTS)
    ]
    return Draft(
        typed("of", LONGEST_NAME),
        typed("kind", LONGEST_SLOT),
        typed("name", LONGEST_NAME),
        {language: passage(f"text-{language}", LONGEST_TEXT) for language in SOURCES},
        rows,
    )


def _of(template: Template) -> Draft:
    rows = [
        (slot, kind, *template.labels.get(slot, (slot, slot)))
        for slot, kind in template.slots.items()
    ]
    return Draft(
        template.id,
        template.kind,
        template.name,
        {str(language): text for language, text in template.texts.items()},
        rows,
    )


def _form(problem: str = "", draft: Draft | None = None, wrong: Sequence[Fault] = ()) -> str:
    draft = draft or (_sent() if request.method == "POST" else Draft())
    blank = [("", "text", "", "")] * (SLOTS - len(draft.slots))
    return rendering.page(
        "template_form.html",
        problem=problem,
        draft=draft,
        rows=[*draft.slots, *blank],
        wrong=rendering.faults(wrong),
        kinds=alert_form.KINDS,
        slot_kinds=tuple(slots.KINDS),
        languages_offered=[one for one in SOURCES if one in OFFERED or draft.texts.get(one)],
        langs={code: one.tag for code, one in LANGUAGES.items()},
        longest=LONGEST_TEXT,
        longest_name=LONGEST_NAME,
        longest_slot=LONGEST_SLOT,
        longest_label=LONGEST_LABEL,
        deciders=_deciders(guard.me().id),
        phones=_sketched(draft),
    )


def _sketched(draft: Draft) -> Sequence[presenter.Phone]:
    """The texts that phones would show; nothing while its braces don't match."""
    try:
        return _phones(draft.template(draft.of))
    except ValueError:
        return ()


def _deciders(writer: int) -> list[str]:
    """The names of the officials who can decide on what this official has written."""
    able = console.read(template_versions.deciders, writer, console.clock())
    return sorted(able.values())


def _known(name: str) -> Template | None:
    """The template of this name: the one in use, else its last version."""
    current = console.alerts.reader.templates.get(name)
    if current is not None:
        return current
    versions = console.read(template_versions.listed, name)
    return versions[0].template if versions else None


@routes.get("/alerts/templates/new")
@guard.needs("template")
def new_template() -> Any:
    base = _known(request.args.get("of", ""))
    return _form(draft=None if base is None else _of(base))


@routes.post("/alerts/templates/new")
@guard.needs("template", _form)
def propose_template() -> Any:
    draft = _sent()
    if request.form.get("do") == "preview":
        return _form(draft=draft)
    known = console.alerts.reader.templates
    versions = console.read(template_versions.listed)
    every = {one.template.id for one in versions} | {*known}
    there = draft.of in every
    name = draft.of if there else template_versions.new_id(draft.name, every)
    template = draft.template(name)
    if not draft.name:
        return _form(rendering.t("template_no_name"), draft), 422
    kinds = {
        one.template.kind
        for one in versions
        if one.template.id == name and one.counts_beside(guard.me().id)
    }
    if {*kinds, known.get(name, template).kind} - {template.kind}:
        return _form(rendering.t("template_other_kind"), draft), 422
    if wrong := template_checks.faults(template):
        return _form(rendering.t("template_wrong"), draft, wrong), 422
    console.write(template_versions.propose, guard.me(), template, console.clock())
    return redirect(url_for("console.template_page", template=name, done="proposed"), 303)


def _phones(template: Template) -> list[presenter.Phone]:
    """The texts that phones would show, with a sample in each slot."""
    values = {slot: SAMPLES.get(kind, "…") for slot, kind in template.slots.items()}
    if any(slots_of(text) for text in template.texts.values()):
        values |= {
            f"{slot}.en": "…" for slot, kind in template.slots.items() if kind in slots.WORDED
        }
    texts, wrong = fill(template, values)
    content = Content(
        kind=template.kind,
        texts=sketch(template, values) if wrong else texts,
        areas=(),
        expires_at=console.clock(),
    )
    return presenter.phones(content, None)


@routes.get(_ONE)
@guard.needs("read")
def template_page(problem: str = "", template: str = "", alert_template_id: int = 0) -> str:
    current = console.alerts.reader.templates.get(template)
    with console.engine.connect() as connection:
        versions = template_versions.listed(connection, template)
        stands = template_versions.standing(template_versions.settled(connection, template))
        people = [each for one in versions for each in (one.written_by, one.decided_by)]
        names = console_queries.names(connection, people)
    guard.found_or_404(current or versions or None)
    waiting = [one for one in versions if one.outcome == "proposed"]
    retired = stands is not None and stands.outcome == "retired"
    text = current or versions[0].template
    return rendering.page(
        "template.html",
        problem=problem,
        done=rendering.done(DONE),
        one=text,
        current=current,
        used=None if retired else stands,
        retired=stands if retired else None,
        waiting=[
            (one, [] if current is None else _changes(current, one.template)) for one in waiting
        ],
        phones_of=_phones,
        with_gaps=compose_view.with_gaps,
        versions=versions,
        names=names,
        from_file=template in _book().file,
        deciders=_deciders,
        carriers=_carriers(),
        rules=console.alerts.texts.carriers,
        most=MOST_REASON,
        typed=passage("reason", MOST_REASON),
        decided=alert_template_id,
    )


def _changes(before: Template, after: Template) -> list[tuple[str, Sequence[diff.Part]]]:
    """The texts of the version that waits, compared with those that alerts start from now."""
    languages = [one for one in SOURCES if one in {*before.texts, *after.texts}]
    return [
        (
            one,
            diff.words(before.texts.get(one, ""), after.texts.get(one, "")),
        )
        for one in languages
        if before.texts.get(one, "") != after.texts.get(one, "")
    ]


def _to(template: str, done: str) -> Any:
    """The template's page. This process reads the versions again at once, others within seconds."""
    _book().forget()
    return redirect(url_for("console.template_page", template=template, done=done), 303)


def _needs_reason(**_: Any) -> str:
    approved = request.form.get("do") == "approve"
    given = approved or typed("reason", MOST_REASON)
    return "" if given else rendering.t("template_no_reason")


@routes.post(f"{_ONE}/decide/<int:alert_template_id>")
@guard.needs("template_decide", template_page, _needs_reason)
def decide_template(template: str, alert_template_id: int) -> Any:
    good = request.form.get("do") == "approve"
    console.write(
        template_versions.decide,
        guard.me(),
        alert_template_id,
        good,
        passage("reason", MOST_REASON),
        console.clock(),
    )
    return _to(template, "decided" if good else "refused_text")


@routes.post(f"{_ONE}/register/<int:alert_template_id>")
@guard.needs("template_register", template_page)
def register_template(template: str, alert_template_id: int) -> Any:
    known = _carriers()
    chosen = [one for one in request.form.getlist("carrier") if one in known]
    console.write(template_versions.register, guard.me(), alert_template_id, chosen)
    return _to(template, "registered")


@routes.post(f"{_ONE}/retire")
@guard.needs("template_retire", template_page, _needs_reason)
def retire_template(template: str) -> Any:
    current = guard.found_or_404(console.alerts.reader.templates.get(template))
    console.write(
        template_versions.retire,
        guard.me(),
        current,
        passage("reason", MOST_REASON),
        console.clock(),
    )
    return _to(template, "retired")


@routes.post(f"{_ONE}/restore/<int:alert_template_id>")
@guard.needs("template_retire", template_page, _needs_reason)
def restore_template(template: str, alert_template_id: int) -> Any:
    console.write(
        template_versions.restore,
        guard.me(),
        alert_template_id,
        passage("reason", MOST_REASON),
        console.clock(),
    )
    return _to(template, "restored")

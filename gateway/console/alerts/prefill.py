"""Fills the form of a new alert from a campaign or a subject that residents reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from flows.alerts.templates import Template
from flows.triage.tables import CATEGORIES
from gateway.alerts import console_prefill
from gateway.alerts.console_prefill import Prefill, PrefillSubject
from gateway.console import areas
from gateway.console.alerts import alert_form, presenter
from gateway.console.alerts.alert_form import Form
from gateway.console.context import console
from gateway.console.words import CATALOGUES
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.officials.authorization import Official
from gateway.officials.permissions import covers

TEMPLATES: Final[Mapping[str, str]] = {
    "impersonate_police": "police",
    "traffic_fine": "police",
    "impersonate_bank": "bank",
    "otp_request": "bank",
    "impersonate_telecom": "telecom",
    "fake_website_link": "site",
}
"""The template that warns of a category, by its id in `config/alert_templates.toml`."""
_OF_KIND: Final[Mapping[str, str]] = {"link": "site", "account": "account"}
_ANY: Final = "method"
DAYS: Final = 30
"""Days of reports that suggest in which communes to warn."""
_HOLDS: Final[Mapping[str, str]] = {"link": "link", "account": "account"}
"""By kind of subject: the kind of slot that can hold it. Others go into a slot for a number."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The source of the form's values.

    used  the subject in the form, or None
    more  other confirmed subjects: each needs an alert of its own
    open  subjects that nobody has confirmed yet
    """

    used: PrefillSubject | None = None
    more: tuple[PrefillSubject, ...] = ()
    open: tuple[PrefillSubject, ...] = ()


def of_campaign(official: Official, campaign_id: int) -> tuple[Form, Begun] | None:
    """None for an unknown campaign."""
    prefilled = console.read(console_prefill.of_campaign, campaign_id, MIN_GROUP_SIZE)
    return None if prefilled is None else _begun(official, prefilled)


def of_subject(official: Official, subject_id: int) -> tuple[Form, Begun] | None:
    """None for an unknown subject."""
    prefilled = console.read(console_prefill.of_subject, subject_id)
    return None if prefilled is None else _begun(official, prefilled)


def _begun(official: Official, prefilled: Prefill) -> tuple[Form, Begun]:
    good = [one for one in prefilled.subjects if one.confirmed]
    used = good[0] if good else None
    form = alert_form.blank()
    form.kind, form.areas = "scam", _where(official, prefilled)
    template = _template(prefilled.category, used)
    if template is not None:
        form.templates["scam"] = template.id
        form.slots[template.id] = _values(template, prefilled.category, used)
        if used is not None and not template.about:
            form.subjects[template.id] = presenter.named(used.key)
    waiting = tuple(one for one in prefilled.subjects if not one.confirmed)
    return form, Begun(used, tuple(good[1:]), waiting)


def _where(official: Official, prefilled: Prefill) -> list[str]:
    """The official's communes in which it was reported in the last `DAYS` days; the official
    adds others."""
    since = console.clock() - timedelta(days=DAYS)
    keys = [one.key for one in prefilled.subjects]
    reported_areas = console.read(
        console_prefill.reported_in, keys, areas.cells(console), since, MIN_GROUP_SIZE
    )
    return [
        one for one in reported_areas if covers(console.areas, official.role, official.areas, [one])
    ]


def _template(category: str, used: PrefillSubject | None) -> Template | None:
    """The category's template if it has a slot for the subject; else the template for the
    subject's kind."""
    known = {one.id: one for one in alert_form.offered()["scam"]}
    template = known.get(TEMPLATES.get(category, ""))
    if used is None:
        return template or known.get(_ANY)
    slot = _HOLDS.get(used.kind, "number")
    if template is not None and template.slots.get(template.about) == slot:
        return template
    return known.get(_OF_KIND.get(used.kind, _ANY))


def _values(template: Template, category: str, used: PrefillSubject | None) -> dict[str, str]:
    if template.about:
        return {} if used is None else {template.about: presenter.named(used.key)}
    slot = next((name for name, kind in template.slots.items() if kind == "text"), "")
    pretext = CATEGORIES[category].pretext if category in CATEGORIES else ""
    # A category without the Department's name for it fills neither language.
    english = CATALOGUES["en"][f"category_{category}"] if pretext else ""
    subject = "" if used is None else presenter.named(used.key)
    values = {}
    for name, words in ((slot, pretext), (f"{slot}.en", english)):
        value = _fitted(words, subject, template.longest(slot))
        if slot and value and (name == slot or "en" in template.texts):
            values[name] = value
    return values


def _fitted(words: str, subject: str, most: int) -> str:
    """The words and the subject in `most` characters. Whole words are left out, the last ones
    first. The subject is never shortened: if it does not fit, the result is empty."""
    if len(subject) > most:
        return ""
    parts = words.split()
    while True:
        value = ", ".join(filter(None, (" ".join(parts).rstrip(" ,;:-"), subject)))
        if len(value) <= most:
            return value
        parts.pop()

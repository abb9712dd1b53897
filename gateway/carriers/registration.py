"""The texts to register with an instance: each text that it sends, and those that are not
registered yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from flows import registered_forms
from flows.alerts.templates import Template
from flows.registered_forms import Form
from gateway.carriers.contract import Instance
from gateway.carriers.rules import rules

_NAMED: Final = 12


def forms(
    instance: Instance, templates: Mapping[str, Template], others: Iterable[Form]
) -> list[Form]:
    """All, as this instance sends them; `others` are its texts besides answers and alerts."""
    which = rules(instance)
    return [
        *registered_forms.answers(which.prefix, marks=which.ucs2),
        *registered_forms.alerts(templates.values(), which, marks=which.ucs2),
        *others,
    ]


def missing(
    instance: Instance,
    templates: Mapping[str, Template],
    others: Iterable[Form],
    registered: Iterable[Form],
) -> list[Form]:
    """Texts that are not among the registered ones, and alerts whose template does not name the
    instance as registered."""
    texts = {form.text for form in registered}
    done = {
        form
        for template in templates.values()
        if instance.name in template.registered
        for form in registered_forms.alerts([template], rules(instance))
    }
    return [
        form
        for form in forms(instance, templates, others)
        if form.text not in texts and form not in done
    ]


def names(lacking: Iterable[Form]) -> str:
    """Their texts' keys, each once: "act.app, act.bank and 20 more"."""
    unique = list(dict.fromkeys(form.name.rpartition(" ")[0] for form in lacking))
    more = len(unique) - _NAMED
    return ", ".join(unique[:_NAMED]) + (f" and {more} more" if more > 0 else "")

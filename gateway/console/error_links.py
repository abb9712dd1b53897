"""The field of a form that an error is about: the error links to it, and is shown at it too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from flask import request
from markupsafe import Markup, escape

from gateway.console.rendering import language
from gateway.console.words import CATALOGUES
from gateway.database.choices import ROLES

_FIELDS: Final = {
    "code": ("refused_no_code", "refused_wrong_code", "refused_used_code"),
    "name": (
        "not_name",
        "not_taken",
        "cant_name",
        "sign_in_wrong",
        "recover_wrong",
        "template_no_name",
    ),
    "reason": ("not_reason", "not_why", "cant_reason", "template_no_reason"),
    "role": ("not_role",),
    "areas": ("not_areas", *(f"not_areas_{role}" for role in ROLES)),
    "days": ("not_days",),
    "hours": ("duty_days",),
    "phone": ("phone_wrong", "not_no_phone"),
    "email": ("email_wrong",),
    "old": ("password_old",),
    "password": ("password_short", "password_long", "password_simple"),
    "again": ("password_differs",),
    "token": ("invitation_wrong",),
    "file": ("import_no_file", "list_no_file"),
    "consent": ("import_no_consent",),
    "number": ("test_not_listed",),
    "recipient": ("cant_recipient", "not_recipient"),
    "words": ("not_no_words",),
}
"""The name of a field, and the words of the errors about it."""
_CONTROL: Final = re.compile(r"<(?:input|textarea|select)\b[^>]*>")
_FORM: Final = re.compile(r'<form\b[^>]* action="([^"]*)"[^>]*>(.*?)</form>', re.DOTALL)


def field_of(problem: str, page: str) -> str:
    """The id of the field in the form that was sent; "" if no one field is at fault."""
    name = _names(language()).get(problem, "")
    sent = (form[2] for form in _FORM.finditer(page) if form[1] == request.path)
    controls = [one[0] for form in sent for one in _CONTROL.finditer(form)]
    ids = (re.search(r' id="([^"]+)"', one) for one in controls if f' name="{name}"' in one)
    return next((one[1] for one in ids if one), "")


_POSTED: Final = re.compile(r'<form\b(?![^>]*\bnovalidate\b)(?=[^>]*\bmethod="post")')


def unchecked(page: str) -> Markup:
    """The page whose forms no browser checks: it would speak its own language, in a bubble over
    the button. What is missing is said by the answer, at its field."""
    return Markup(_POSTED.sub("<form novalidate", str(page)))


_LEGEND: Final = re.compile(r"<fieldset[^>]*>\s*<legend[^>]*>.*?</legend>", re.DOTALL)
_DESCRIBED: Final = re.compile(r' aria-describedby="([^"]*)"')


def at_field(problem: str, page: str, field: str) -> Markup:
    """The page with the error above the field of that id; of choices below their question. One
    that is about several fields is not said twice."""
    control = next(one for one in _CONTROL.finditer(page) if f' id="{field}"' in one[0])
    at, error = control.start(), f"{field}-error"
    texts = CATALOGUES[language()]
    says = texts["sign_in_wrong_at"] if problem == texts["sign_in_wrong"] else problem
    if re.search(r' type="(?:checkbox|radio)"', control[0]):
        at = max((one.end() for one in _LEGEND.finditer(page, 0, at)), default=at)
    message = f'<span class="error" id="{error}">{escape(says)}</span>'
    before = _DESCRIBED.search(control[0])
    described = f"{before[1]} {error}" if before else error
    named = _DESCRIBED.sub("", control[0]).replace(
        f' id="{field}"', f' id="{field}" aria-invalid="true" aria-describedby="{described}"'
    )
    parts = page[:at], message, page[at : control.start()], named, page[control.end() :]
    return Markup("".join(parts))


@lru_cache
def _names(spoken: str) -> dict[str, str]:
    texts = CATALOGUES[spoken]
    return {texts[word]: name for name, words in _FIELDS.items() for word in words}

"""The file of texts that operators have registered for an instance: `templates` in carriers.toml.

`python -m gateway carriers templates` prints it: a form a line, with its name, the kinds and
lengths of its values, and its text, tabs between them. What an operator did not register is taken
out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from config.settings import SettingsError
from flows.registered_forms import Form

HEAD = "# name\tvalues of {P}: A letters and figures, B a full stop as well, C a site\ttext\n"
_VALUE = re.compile(r"[ABC][1-9][0-9]{0,2}")


def load_forms(path: Path) -> tuple[Form, ...]:
    """Raises SettingsError with every line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise SettingsError([f"{path.name} can't be read: {error.strerror}"]) from None
    except UnicodeDecodeError:
        raise SettingsError([f"{path.name} is not UTF-8"]) from None
    forms, problems = [], []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, values, text = (*line.split("\t", 2), "", "")[:3]
        form = Form(name, text, tuple(values.split()))
        if not text or text.count("{P}") != len(form.values):
            problems.append(f"{path.name}, line {number}: a text and a value for each {{P}}")
        elif not all(map(_VALUE.fullmatch, form.values)):
            problems.append(f"{path.name}, line {number}: a value is like A24")
        else:
            forms.append(form)
    if problems:
        raise SettingsError(problems)
    return tuple(forms)


def file_of(forms: Iterable[Form]) -> str:
    """The same as a file."""
    rows = (f"{form.name}\t{' '.join(form.values)}\t{form.text}\n" for form in forms)
    return HEAD + "".join(rows)

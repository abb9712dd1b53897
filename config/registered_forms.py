"""The file of texts that operators have registered for an instance: `templates` in carriers.toml.

`python -m gateway carriers templates` prints it: a form a line, its name and its text with a tab
between them. Delete the lines that an operator did not register.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from config.settings import SettingsError
from flows.registered_forms import Form

HEAD = "# name\ttext; {P1,24}: 24 letters and figures at most, P2 other signs as well, P3 a site\n"


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
        name, _, text = line.partition("\t")
        form = Form(name, text)
        if not text or text.count("{") != len(form.values):
            problems.append(
                f"{path.name}, line {number}: a name and a text, with values as `carriers "
                "templates` prints them"
            )
        else:
            forms.append(form)
    if problems:
        raise SettingsError(problems)
    return tuple(forms)


def file_of(forms: Iterable[Form]) -> str:
    """The same as a file."""
    return HEAD + "".join(f"{form.name}\t{form.text}\n" for form in forms)

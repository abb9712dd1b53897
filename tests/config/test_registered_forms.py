"""The file of registered texts: the printed file can be read, and errors are reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.registered_forms import file_of, load_forms
from config.settings import SettingsError
from flows import registered_forms


def test_printed_forms_can_be_read(tmp_path: Path) -> None:
    forms = tuple(registered_forms.answers("DNONG"))
    file = tmp_path / "esms.tsv"
    file.write_text(file_of(forms), "utf-8")
    assert load_forms(file) == forms


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("help vi", "line 2: a name and a text"),
        ("help vi\tGoi {P}", "line 2: a name and a text, with values"),
        ("help vi\tGoi {P4,24}", "line 2: a name and a text, with values"),
        ("help vi\tGoi {P1,0}", "line 2: a name and a text, with values"),
    ],
)
def test_mistakes_are_reported(tmp_path: Path, line: str, wrong: str) -> None:
    file = tmp_path / "esms.tsv"
    file.write_text(f"# name\n{line}\n", "utf-8")
    with pytest.raises(SettingsError, match=wrong):
        load_forms(file)


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"esms\.tsv can't be read"):
        load_forms(tmp_path / "esms.tsv")

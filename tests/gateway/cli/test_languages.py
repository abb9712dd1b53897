"""A translation goes out as a table and comes back as a catalogue, or is refused with reasons."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.languages import FOLDER, load_languages
from flows import languages
from flows.languages import en, vi
from flows.languages.lengths import faults
from flows.languages.registry import WAITING
from gateway.cli.languages import COLUMNS, exported, imported, write
from gateway.cli.main import main
from gateway.services import Services
from tests.config.test_settings import LEAST


def typed(*words: str) -> int:
    return main(["languages", *words])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of its own, which is not there yet; then the delivered catalogues again."""
    monkeypatch.setenv("LANGUAGES_DIR", str(tmp_path / "languages"))
    yield tmp_path / "languages"
    load_languages()
    for catalogues in (languages.CATALOGUES, languages.SCREENS, languages.SHARED):
        for code in WAITING:
            catalogues.pop(code, None)


def table(file: Path, texts: dict[str, str], delimiter: str = ",", mark: str = "\ufeff") -> str:
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter)
    rows.writerow(("key", "vietnamese", "translation"))
    rows.writerows((key, vi.TEXTS.get(key, ""), text) for key, text in texts.items())
    file.write_text(mark + out.getvalue(), encoding="utf-8", newline="")
    return str(file)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_whole_translation_comes_back_as_it_was(
    folder: Path, tmp_path: Path, delimiter: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path / "t.csv", vi.TEXTS, delimiter)
    assert typed("import", "mnong", file) == 0
    assert "complete" in capsys.readouterr().out
    made = folder / "mnong.json"
    once = made.read_text("utf-8")
    assert json.loads((made).read_text("utf-8")) == vi.TEXTS
    reverse = dict(reversed(vi.TEXTS.items()))
    assert typed("import", "mnong", table(tmp_path / "u.csv", reverse, delimiter, "")) == 0
    assert made.read_text("utf-8") == once, "the same texts make the same file"


def test_the_service_speaks_what_was_imported_into_its_folder(folder: Path, tmp_path: Path) -> None:
    services = Services.load(LEAST | {"LANGUAGES_DIR": str(folder)})
    assert services.world and languages.spoken("mnong") == "vi", "the delivered catalogue waits"
    assert typed("import", "mnong", table(tmp_path / "t.csv", vi.TEXTS)) == 0
    services = Services.load(LEAST | {"LANGUAGES_DIR": str(folder)})
    assert services.world and languages.spoken("mnong") == "mnong"


def test_an_export_can_be_imported(tmp_path: Path) -> None:
    assert typed("export", "en", str(tmp_path / "en.csv")) == 0
    raw = (tmp_path / "en.csv").read_bytes().decode("utf-8-sig")
    assert imported(raw) == en.TEXTS
    assert raw == exported("en")
    rows = list(csv.DictReader(io.StringIO(exported("mnong"))))
    assert tuple(rows[0]) == COLUMNS and len(rows) == len(vi.TEXTS)
    assert {row["translation"] for row in rows} == {""}


@pytest.mark.parametrize(
    ("key", "text", "says"),
    [
        ("fate.received", "no places", "{code} is missing"),
        ("check.ask", "{shown}", "{shown} is not in the Vietnamese"),
        ("check.ask", "{", "braces"),
        ("check.ask", "{0}", "not in the Vietnamese"),
        ("check.menu", "{shown.__class__}", "not in the Vietnamese"),
        ("check.menu", "{shown:>999}", "placeholders"),
        ("check.ask", "ƀ" * 202, "too long"),
        ("check.ask", "a\nb", "line end"),
        ("no.such", "text", "no such text"),
    ],
)
def test_a_text_that_can_not_be_sent_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    key: str, text: str, says: str,
) -> None:  # fmt: skip
    good = {each: row for each, row in vi.TEXTS.items() if each != key}
    assert typed("import", "ede", table(tmp_path / "t.csv", good | {key: text})) == 1
    output = capsys.readouterr().err
    assert says in output and key in output
    assert not folder.exists()


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"\xff\xfek\x00", "not in UTF-8"),
        (b"a,b\n1,2\n", "first row"),
        (b"", "first row"),
        (b"key,translation\nx,1\nx,2\n", "twice"),
        (b'key,translation\nx,"1\n', "not CSV"),
    ],
)
def test_a_file_that_is_no_table_is_reported_plainly(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, says: str
) -> None:
    (tmp_path / "t.csv").write_bytes(raw)
    assert typed("import", "hmong", str(tmp_path / "t.csv")) == 1
    assert says in capsys.readouterr().err
    assert typed("import", "hmong", str(tmp_path / "none.csv")) == 1


def test_a_folder_that_can_not_be_written_is_reported_plainly(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "ede.new").mkdir(parents=True)
    some = dict(list(vi.TEXTS.items())[:7])
    assert typed("import", "ede", table(tmp_path / "t.csv", some)) == 1
    assert "can't be written" in capsys.readouterr().err


def test_a_part_can_be_saved_and_is_not_spoken_yet(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    some = dict(list(vi.TEXTS.items())[:7])
    assert typed("import", "ede", table(tmp_path / "t.csv", some)) == 0
    assert f"7 new, 0 changed, 0 kept, 0 removed; {len(vi.TEXTS) - 7} missing" in (
        capsys.readouterr().out
    )
    write(folder / "ede.json", {})
    assert (folder / "ede.json").read_bytes() == (FOLDER / "ede.json").read_bytes()


def test_an_empty_cell_changes_nothing_and_a_removal_is_reported(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = len(vi.TEXTS)
    assert typed("import", "mnong", table(tmp_path / "t.csv", vi.TEXTS)) == 0
    capsys.readouterr()
    full = (folder / "mnong.json").read_bytes()
    empty = table(tmp_path / "empty.csv", dict.fromkeys(vi.TEXTS, ""))
    assert typed("import", "mnong", empty) == 0
    assert f"0 new, 0 changed, {whole} kept, 0 removed" in capsys.readouterr().out
    assert (folder / "mnong.json").read_bytes() == full

    first, second, *_ = [key for key in vi.TEXTS if "{" not in vi.TEXTS[key]]
    one = table(tmp_path / "one.csv", {first: "ơ"})
    assert typed("import", "mnong", one, "--remove", second) == 0
    assert f"0 new, 1 changed, {whole - 2} kept, 1 removed; 1 missing" in capsys.readouterr().out
    texts = json.loads((folder / "mnong.json").read_text("utf-8"))
    assert texts[first].strip() == "ơ" and second not in texts
    for key in (first, second, "no.such"):
        assert typed("import", "mnong", one, "--remove", key) == 1
        assert f"{key} can't be removed" in capsys.readouterr().err


def test_check_tells_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("check") == 0
    output = capsys.readouterr().out
    assert f"en: {len(vi.TEXTS)} of {len(vi.TEXTS)} texts, 0 to correct; complete" in output
    assert f"mnong: 0 of {len(vi.TEXTS)} texts" in output
    assert typed("check", "mnong") == 0
    assert "letter.nghe: missing, 5 segments allowed" in capsys.readouterr().out


def test_our_own_catalogues_have_no_faults() -> None:
    assert faults("en", en.TEXTS, vi.TEXTS) == []
    assert faults("vi-marks", vi.TEXTS, vi.TEXTS) == []

"""`python -m gateway lists`, and `verdict show`, as an operator types them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
import pytest

from flows.subjects.directory import Directory
from gateway.reports import list_csv
from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office, Person

Typed = Callable[..., command.CommandResult]
NOW = datetime.now(UTC)
TODAY = f"{NOW:%Y-%m-%d}"
LATER = f"{NOW + timedelta(days=60):%d/%m/%Y}"
EARLIER = f"{NOW - timedelta(days=60):%Y-%m-%d}"


@pytest.fixture
def lan(office: Office) -> Person:
    return office.hire(days=36_500)


@pytest.fixture
def typed(env: dict[str, str], lan: Person, office: Office) -> Typed:
    """Ba Lan types, with her own token unless another is named."""

    def run(*arguments: str, token: str = lan.token) -> command.CommandResult:
        own = {"KHONG_TOKEN": token, "KHONG_TOTP": office.code_now(lan)}
        return command.run({**env, **own}, *arguments)

    return run


def listing(tmp_path: Path, *rows: str, head: str = "number,source,date,expires") -> str:
    file = tmp_path / "so-lua-dao.csv"
    file.write_text("\n".join((head, *rows)) + "\n", "utf-8")
    return str(file)


def rows(database: str, query: str) -> list[Any]:
    with psycopg.connect(database) as connection:
        return connection.execute(query).fetchall()  # type: ignore[arg-type]


def test_an_import_is_evidence_once_and_undone_as_a_whole(
    typed: Typed, database: str, tmp_path: Path
) -> None:
    file = listing(
        tmp_path,
        f"0987 654 321,Bo TTTT,{TODAY},{LATER}",
        f"02499 888 777,Bo TTTT,{TODAY},",
        f"+224 621 234 567,Bo TTTT,{TODAY},",
        f"vietcombank-xac-minh.top,Bo TTTT,{TODAY},",
    )
    done = typed("lists", "import", file)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Import 1: 4 rows, 0 left out" in done.stdout
    assert rows(database, "SELECT DISTINCT grade, people FROM subject") == [("caution", 0)]
    # Each is computed again when its row expires; the missed-call prefix stays odd.
    due = rows(database, "SELECT key FROM subject WHERE recompute_at IS NULL")
    assert due == [("tel:+224621234567",)]
    second = typed("lists", "import", file)
    assert (second.returncode, second.stdout) == (
        0, "This very file is import 1 already: nothing to do.\n",
    )  # fmt: skip
    assert rows(database, "SELECT count(*) FROM list_entry") == [(4,)]
    output = typed("verdict", "show", "0987654321").stdout
    assert "): caution, " in output and "on somebody else's list" in output
    assert "(import 1, line 2)" in output
    assert "Bo TTTT" in output
    assert "line 2  0987654321  Bo TTTT" in typed("lists", "show", "1").stdout
    every = typed("lists", "show")
    assert (every.returncode, every.stderr) == (0, "")
    assert "4 rows  so-lua-dao.csv  by district " in every.stdout
    exported = typed("lists", "export").stdout.splitlines()
    assert exported[0] == "number,kind,grade,people,category,last_report"
    assert "0987654321,mobile,caution,0,," in exported
    assert "vietcombank-xac-minh.top,link,caution,0,," in exported
    undone = typed("lists", "undo", "1", "--reason", "danh sach cu")
    assert undone.returncode == 0
    assert set(rows(database, "SELECT key, grade FROM subject")) == {
        ("tel:+84987654321", "no_reports"),
        ("tel:+842499888777", "no_reports"),
        ("tel:+224621234567", "caution"),
        ("link:vietcombank-xac-minh.top", "no_reports"),
    }
    assert "danh sach cu" in typed("lists", "show").stdout
    second = typed("lists", "undo", "1", "--reason", "danh sach cu")
    assert (second.returncode, second.stderr) == (1, "There is no import 1 to undo.\n")
    assert "Import 2: 4 rows" in typed("lists", "import", file).stdout


BAD = {
    f"0987654322,Bo TTTT,{LATER},": "its date lies ahead",
    "0987654323,Bo TTTT,11/24/2026,": "its date must be like",
    f"0987654324,,{TODAY},": "its source must be named",
    f"0987654325,Bo TTTT,{EARLIER},{EARLIER}": "it has expired",
    f"098765,Bo TTTT,{TODAY},": "no whole number",
    f"4202039511,Bo TTTT,{TODAY},": "looks like an account or a code",
    f"113,Bo TTTT,{TODAY},": "directory of official numbers",
    f"8041,Bo TTTT,{TODAY},": "our own short code",
    f"vietcombank.com.vn,Bo TTTT,{TODAY},": "its owner's true site",
    f"VIETCOMBANK,Bo TTTT,{TODAY},": "no single number or link",
    f"0912555006 va 0912555007,Bo TTTT,{TODAY},": "no single number or link",
    f"0987.654.321,Bo TTTT,{TODAY},": "the same number is on line 2",
    f"0987654326,Bo TTTT,{TODAY},{LATER},{EARLIER}": "more cells than there are columns",
}


def test_bad_rows_are_reported_by_line_and_nothing_is_imported(
    typed: Typed, database: str, tmp_path: Path
) -> None:
    file = listing(tmp_path, f"0987654321,Bo TTTT,{TODAY},", *BAD)
    refused = typed("lists", "import", file)
    assert refused.returncode == 2
    for line, (_, why) in enumerate(BAD.items(), start=3):
        output = [each for each in refused.stderr.splitlines() if each.startswith(f"line {line}: ")]
        assert len(output) == 1 and why in output[0], (line, why, output)
    assert "Nothing was imported" in refused.stderr
    assert rows(
        database, "SELECT (SELECT count(*) FROM list_entry), (SELECT count(*) FROM subject)"
    ) == [(0, 0)]
    done = typed("lists", "import", file, "--skip-bad")
    assert done.returncode == 0
    assert f"1 rows, {len(BAD)} left out" in done.stdout


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_list_as_spreadsheets_write_it(separator: str) -> None:
    lines = ("Number,Source,Date", '"0912345678","Cong an, xa",24/11/2026')
    data = "\r\n".join(lines).replace('","', f'"{separator}"').replace('",2', f'"{separator}2')
    data = data.replace("Number,Source,", f"Number{separator}Source{separator}")
    # At one in the morning here it is still the day before in Greenwich.
    local = datetime(2026, 11, 24, 1, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))
    read = list_csv.read(data.encode(), local, Directory(), ())
    assert read.faults == []
    (row,) = read.rows
    assert (row.about.key, row.source) == ("tel:+84912345678", "Cong an, xa")
    assert local - row.at == timedelta(hours=1)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"so,nguon\n1,2\n", "missing: ngày (date)"),
        (b"number,source,date\n", "There is no row"),
        (b"\xff\xfe\x00", "not UTF-8"),
        (b'number,source,date\n"0987654321,x', "is no CSV"),
    ],
)
def test_a_file_that_is_no_list_is_refused(
    typed: Typed, tmp_path: Path, data: bytes, why: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(data)
    refused = typed("lists", "import", str(file))
    assert refused.returncode == 2
    assert why in refused.stderr
    assert "Traceback" not in refused.stderr


def test_an_export_overwrites_nothing(typed: Typed, tmp_path: Path) -> None:
    file = tmp_path / "there.csv"
    file.write_text("mine")
    assert typed("lists", "export", str(file)).returncode == 1
    assert file.read_text() == "mine"


@pytest.mark.parametrize("what", ["verdict queue", "appeals list"])
def test_nothing_imported_says_so(typed: Typed, what: str) -> None:
    text = typed(*what.split())
    assert (text.returncode, text.stdout) == (0, "")
    assert "waits" in text.stderr


def test_the_queue_is_by_case(typed: Typed, sql: psycopg.Connection[Any]) -> None:
    for n, case in enumerate((7, 7, 8)):
        sql.execute(
            "INSERT INTO subject (key, kind, display, grade, people, urgency, case_id) "
            "VALUES (%s, 'mobile', %s, 'reported', 2, %s, %s)",
            (f"tel:+8498765432{n}", f"098765432{n}", 700.0 - n, case),
        )
    lines = typed("verdict", "queue").stdout.splitlines()
    assert [line.partition("  weight")[0] for line in lines] == [
        "0987654320  reported  2 people",
        "    and 0987654321  reported  2 people",
        "0987654322  reported  2 people",
    ]


def test_lists_are_officials_and_stand_in_the_audit(
    typed: Typed, office: Office, lan: Person, tmp_path: Path
) -> None:
    commune = office.hire("commune", days=36_500)
    file = listing(tmp_path, f"0987 654 321,Bo TTTT,{TODAY},{LATER}")
    nobody = typed("lists", "import", file, token="")
    assert nobody.returncode == 1 and "Your own token is needed" in nobody.stderr
    refused = typed("lists", "import", file, token=commune.token)
    assert refused.returncode == 1 and "may not do this" in refused.stderr
    assert typed("lists", "import", file).returncode == 0
    unclear = typed("lists", "undo", "1", "--reason", "?")
    assert unclear.returncode == 2 and "reason" in unclear.stderr
    assert typed("lists", "undo", "1", token=commune.token).returncode == 2
    assert typed("lists", "undo", "1", "--reason", "nham", token=commune.token).returncode == 1
    assert typed("lists", "undo", "1", "--reason", "nham").returncode == 0
    assert office.audited() == [
        (commune.id, "list", "refused", "role"),
        (lan.id, "list.import", "done", None),
        (lan.id, "list.undo", "refused", "unclear"),
        (commune.id, "list", "refused", "role"),
        (lan.id, "list.undo", "done", None),
    ]

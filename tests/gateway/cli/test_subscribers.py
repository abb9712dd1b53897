"""People who consented on paper, imported from a file, on a real database."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import Settings
from flows.text import measure
from gateway.app import create_app
from gateway.database import connect
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import Keys
from gateway.officials import totp
from gateway.officials.authorization import Official
from gateway.residents import import_confirmations, import_rows, imports
from gateway.residents.imports import CHUNK, File, Row
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE, Office, Person
from tests.gateway.officials.test_commands import CommandResult, Typed, typed

__all__ = ["typed"]

HEAD = "Số điện thoại;Khu vực;Ngôn ngữ;Ngày đồng ý;Phiếu\n"
CONSENT_FORM = "Hồ sơ 12/UBND"
ELSEWHERE_COMMUNE = "lam-dong-2025/24646"
NUMBER = re.compile(r"9[0-9]{8}|\+84")


@pytest.fixture
def importer(office: Office) -> Person:
    return office.hire(days=365)


@dataclasses.dataclass
class ImportSession:
    typed: Typed
    importer: Person
    sql: psycopg.Connection
    folder: Path

    def brings(self, *lines: str, more: Sequence[str] = (), head: str = HEAD) -> CommandResult:
        file = self.folder / "people.csv"
        file.write_text(head + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        return self.types("import", str(file), "--proof", CONSENT_FORM, *more)

    def types(self, *words: str, official: Person | None = None) -> CommandResult:
        official = official or self.importer
        self.sql.execute("UPDATE official SET totp_step = 0")
        code = totp.code(official.secret, totp.step_of(datetime.now(UTC)))
        done = self.typed("subscribers", *words, token=official.token, code=code)
        output = done.stdout + done.stderr
        assert not NUMBER.search(output), output
        return done

    def count(self, query: str) -> int:
        row = self.sql.execute(f"SELECT count(*) FROM {query}").fetchone()
        assert row is not None
        return int(row[0])


@pytest.fixture
def session(
    typed: Typed, importer: Person, sql: psycopg.Connection, tmp_path: Path
) -> ImportSession:
    return ImportSession(typed, importer, sql, tmp_path)


def known(
    session: ImportSession, keys: Keys, number: str, area: str | None, **more: object
) -> None:
    row = session.sql.execute(
        "INSERT INTO resident (hash, number_encrypted, carrier, opted_out_at) VALUES (%s, %s, "
        "'open', %s) "
        "RETURNING id",
        (
            keys.hash(number),
            keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
            more.get("opted_out_at"),
        ),
    ).fetchone()
    assert row is not None
    if area:
        session.sql.execute(
            "INSERT INTO subscription (resident_id, area, consent, ended_at) VALUES (%s,%s,'1',%s)",
            (row[0], area, more.get("ended_at")),
        )


def test_brought_in_with_the_consent_stored(session, office):
    done = session.brings(
        "0912 000 001;huyện Đắk Mil cũ;;2026-03-01;Phiếu 17/A",
        f"+84912000002;{DAK_MIL_COMMUNE};en;01/02/2026;Phiếu 18",
        f"912000002;{DAK_MIL};en;01/02/2026;Phiếu 18",
        "0912000001;Huyen Dak Mil cu;vi;2026-03-01;Phiếu 17/A",
    )
    assert done.returncode == 0, done.stderr
    assert "3 subscriptions imported." in done.stdout
    assert "1 rows repeat another one." in done.stdout
    row = session.sql.execute(
        "SELECT r.language, r.carrier, s.area, s.consent, s.inbound_id FROM subscription s "
        "JOIN resident r ON r.id = s.resident_id ORDER BY s.consent, s.area"
    ).fetchall()
    assert [(language, area, consent) for language, _, area, consent, _ in row] == [
        ("en", DAK_MIL_COMMUNE, "import-1 2026-02-01 Phiếu 18"),
        ("en", DAK_MIL, "import-1 2026-02-01 Phiếu 18"),
        ("vi", DAK_MIL, "import-1 2026-03-01 Phiếu 17/A"),
    ]
    assert all(carrier for _, carrier, _, _, _ in row)
    actions = [(act, outcome) for _, act, outcome, _ in office.audited()]
    assert actions == [("import.begin", "done"), ("import.done", "done")]
    audited = str(session.sql.execute("SELECT detail FROM audit").fetchall())
    assert not NUMBER.search(re.sub(r"[0-9a-f]{32}", "", audited))
    listed = session.types("list")
    assert CONSENT_FORM in listed.stdout and "3 of 4 rows" in listed.stdout


def test_a_repeated_file_changes_nothing(session):
    line = f"0912000001;{DAK_MIL};;2026-03-01;Phiếu 1"
    assert session.brings(line).returncode == 0
    second = session.brings(line)
    assert second.returncode == 0 and "nothing is done again" in second.stdout
    assert (session.count("subscription"), session.count("subscriber_import")) == (1, 1)
    assert session.count("staged_job WHERE name = 'confirm'") == 1


BAD = [
    (f"0912;{DAK_MIL};;2026-03-01;P", "number: is no mobile number"),
    (f"113;{DAK_MIL};;2026-03-01;P", "number: is no mobile number"),
    (f"02613123456;{DAK_MIL};;2026-03-01;P", "number: is no mobile number"),
    (f"+16505550100;{DAK_MIL};;2026-03-01;P", "number: is no mobile number"),
    ("0912000001;Atlantis;;2026-03-01;P", "area: is no area"),
    ("0912000001;Đắk Mil;;2026-03-01;P", "is it "),
    (f"0912000001;{ELSEWHERE_COMMUNE};;2026-03-01;P", "you don't act there"),
    (f"0912000001;{DAK_MIL};fr;2026-03-01;P", "language: must be one of"),
    (f"0912000001;{DAK_MIL};;2026-02-30;P", "consent date: must be like"),
    (f"0912000001;{DAK_MIL};;2999-01-01;P", "consent date: is in the future"),
    (f"0912000001;{DAK_MIL};;;P", "consent date: must be like"),
    (f"0912000001;{DAK_MIL};;2026-03-01;", "proof: is missing"),
    (f"0912000001;{DAK_MIL};;2026-03-01;của 0912 000 001", "must not hold a phone number"),
    (f"0912000001;{DAK_MIL};;2026-03-01;{'P' * 61}", "too long: 60 letters"),
]


@pytest.mark.parametrize(("line", "says"), BAD, ids=range(len(BAD)))
def test_a_bad_row_is_reported_by_its_line_and_nothing_is_imported(session, line, says):
    done = session.brings(f"0912000009;{DAK_MIL};;2026-03-01;P 9", "", line)
    assert done.returncode == 2
    assert re.search(rf"^line 4: .*{re.escape(says)}", done.stderr, re.MULTILINE), done.stderr
    assert (session.count("resident"), session.count("subscriber_import")) == (0, 0)


def test_all_that_is_wrong_with_a_row_is_notified_at_once(session):
    done = session.brings(f"0912;{ELSEWHERE_COMMUNE};fr;;")
    output = [line for line in done.stderr.splitlines() if line.startswith("line 2: ")]
    assert [one.removeprefix("line 2: ").partition(":")[0] for one in output] == [
        "number", "language", "consent date", "proof", "area",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("reply_text", "language"),
    [
        ("không dấu", "vi"),
        ("Tiếng Việt", "vi"),
        ("tiếng Việt có dấu", "vi-marks"),
        ("CÓ DẤU", "vi-marks"),
        ("English", "en"),
        ("tiếng Anh", "en"),
        ("vi-marks", "vi-marks"),
    ],
)
def test_a_language_as_people_call_it(session, reply_text: str, language: str):
    assert session.brings(f"0912000001;{DAK_MIL};{reply_text};2026-03-01;P 1").returncode == 0
    assert session.sql.execute("SELECT language FROM resident").fetchall() == [(language,)]


def test_bad_rows_may_be_left_out(session, office):
    done = session.brings(
        f"0912000009;{DAK_MIL};;2026-03-01;P 9",
        f"x;{DAK_MIL};;2026-03-01;P",
        f"0912000001;{ELSEWHERE_COMMUNE};;2026-03-01;P",
        more=["--skip-bad"],
    )
    assert done.returncode == 0, done.stderr
    assert "1 subscriptions imported." in done.stdout and "2 rows made no sense" in done.stdout
    assert session.count("subscription") == 1


def test_anothers_area_is_refused_and_audited(session, office, importer):
    assert session.brings(f"0912000001;{ELSEWHERE_COMMUNE};;2026-03-01;P").returncode == 2
    assert (importer.id, "import", "refused", "area") in office.audited()


@pytest.mark.parametrize("role", ["commune", "auditor"])
def test_refused_without_permission(session, office, role):
    areas = (DAK_MIL_COMMUNE,) if role == "commune" else ("lam-dong-2025",)
    session.importer = office.hire(role, areas, days=365)
    done = session.brings(f"0912000001;{DAK_MIL_COMMUNE};;2026-03-01;P")
    assert done.returncode == 1 and "may not do this" in done.stderr
    assert session.count("resident") == 0


def test_a_code_is_needed_and_no_token_reads_nothing(session, typed, importer):
    file = session.folder / "people.csv"
    file.write_text(HEAD + f"0912000001;{DAK_MIL};;2026-03-01;P\n", encoding="utf-8")
    words = ("subscribers", "import", str(file), "--proof", "P")
    assert typed(*words, token=importer.token).returncode == 1
    assert typed(*words, token=importer.token, code="000000").returncode == 1
    assert typed(*words).returncode == 1
    assert typed("subscribers", "undo", "1", token=importer.token).returncode == 1
    assert session.count("resident") == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "missing: area, date, number, proof"),
        (b"number,area\n", "missing: date, proof"),
        (HEAD.encode(), "nobody in the file"),
        ("Số;Khu vực\n".encode("utf-16"), "missing: date, proof"),
        (b"number,area,date,proof\n\x00,a,b,c\n", "line"),
        (b'number,area,date,proof\n"' + b"x" * 200_000, "no CSV"),
    ],
)
def test_files_that_are_none(session, content, says):
    file = session.folder / "people.csv"
    file.write_bytes(content)
    done = session.types("import", str(file), "--proof", CONSENT_FORM)
    assert done.returncode == 2 and says in done.stderr
    missing = session.types("import", str(session.folder / "no.csv"), "--proof", CONSENT_FORM)
    assert missing.returncode == 2 and "can't be read" in missing.stderr


def test_an_opted_out_resident_is_not_imported_and_not_named(session, settings: Settings):
    keys = Services(settings, {}).keys
    now = datetime.now(UTC)
    known(session, keys, "+84912000001", DAK_MIL)
    known(session, keys, "+84912000002", None, opted_out_at=now)
    known(session, keys, "+84912000003", DAK_MIL, ended_at=now)
    known(session, keys, "+84912000004", DAK_MIL_COMMUNE)
    session.sql.execute("INSERT INTO suppression (hash) VALUES (%s)", [keys.hash("+84912000005")])
    lines = [f"09120000{n:02};{DAK_MIL};;2026-03-01;P {n}" for n in range(1, 7)]
    tried = session.brings(*lines, more=["--dry-run"])
    assert "2 subscriptions would be imported." in tried.stdout
    assert session.count("resident") == 4
    done = session.brings(*lines)
    assert "2 subscriptions imported." in done.stdout
    # One sum, so that a file of one number reveals nobody's choice.
    assert "4 were there already, or want nothing." in done.stdout
    assert "opted out" not in done.stdout
    live = session.sql.execute(
        "SELECT r.hash FROM subscription s JOIN resident r ON r.id = s.resident_id "
        "WHERE s.ended_at IS NULL AND r.opted_out_at IS NULL AND starts_with(s.consent, 'import')"
    ).fetchall()
    assert {bytes(one) for (one,) in live} == {
        keys.hash("+84912000004"),
        keys.hash("+84912000006"),
    }
    assert session.count("subscriber_import WHERE there = 1 AND declined = 3") == 1


def test_every_key_that_there_was_is_honoured(settings: Settings, office, sql, importer):
    """Deleted under a key of long ago, and known under the previous one: neither is new."""
    old, previous = (Keys(bytes([n]) * 32, bytes(32)) for n in (1, 2))
    keys = dataclasses.replace(
        Services(settings, {}).keys,
        hash_keys_previous=(b"\x02" * 32,),
        hash_keys_older=(b"\x01" * 32,),
    )
    sql.execute("INSERT INTO suppression (hash) VALUES (%s)", [old.hash("+84912000001")])
    sql.execute(
        "INSERT INTO resident (hash, number_encrypted, carrier) VALUES (%s, '', 'open')",
        [previous.hash("+84912000002")],
    )
    one = write(office.engine, keys, importer, people(3))
    assert (one.added, one.there, one.declined) == (2, 0, 1)
    assert sql.execute("SELECT count(*) FROM resident").fetchone() == (2,)


def people(count: int, area: str = DAK_MIL) -> list[Row]:
    day = datetime(2026, 3, 1, tzinfo=UTC).date()
    return [Row(f"+849120{n:05}", "open", "vi", area, day, f"P {n}") for n in range(1, count + 1)]


def write(
    engine: Engine, keys: Keys, importer: Person, rows: Sequence[Row], hash_: str = "a" * 64
) -> imports.Import:
    official = Official(importer.id, "x", "district", (DAK_MIL,), (), importer.token_id)
    with engine.begin() as connection:
        file = File(hash_, CONSENT_FORM, [DAK_MIL], len(rows), 0, 0)
        one = imports.begin(connection, keys, official, file)
    now = datetime.now(UTC)
    return import_rows.write(engine, keys, one, rows, now, now + imports.GRACE)


def test_a_killed_import_goes_on_where_it_was(
    settings: Settings, office, sql, importer, monkeypatch
):
    keys, rows = Services(settings, {}).keys, people(2 * CHUNK + 10)
    step, calls = import_rows.step, iter(range(9))

    def killed(*arguments: object) -> imports.Import:
        if next(calls) == 1:
            raise KeyboardInterrupt
        return step(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(import_rows, "step", killed)
    with pytest.raises(KeyboardInterrupt):
        write(office.engine, keys, importer, rows)
    assert sql.execute("SELECT upto, finished_at FROM subscriber_import").fetchone() == (
        CHUNK,
        None,
    )
    assert sql.execute("SELECT count(*) FROM staged_job").fetchone() == (0,)
    one = write(office.engine, keys, importer, rows)
    assert (one.id, one.added, one.there) == (1, len(rows), 0)
    assert sql.execute("SELECT count(*) FROM subscription").fetchone() == (len(rows),)
    assert sql.execute("SELECT count(*) FROM staged_job").fetchone() == (1,)


def test_an_imported_resident_can_text_and_leave(session, env: dict[str, str]):
    session.brings(f"0912000001;{DAK_MIL};;2026-03-01;P 1")
    webhooks = CarrierClient(create_app(env), env)
    assert reply_text(webhooks.open("84912000001", "TG"))
    assert reply_text(webhooks.open("84912000001", "HUY"))
    row = session.sql.execute("SELECT opted_out_at IS NOT NULL FROM resident").fetchone()
    assert row == (True,)


def test_undone_as_a_whole_except_residents_with_later_texts(session, settings: Settings, office):
    keys = Services(settings, {}).keys
    known(session, keys, "+84912000001", None)
    lines = [f"09120000{n:02};{DAK_MIL};;2026-03-01;P {n}" for n in range(1, 6)]
    assert session.brings(*lines).returncode == 0
    ids = dict(session.sql.execute("SELECT hash, id FROM resident").fetchall())
    two, three, four = (ids[keys.hash(f"+8491200000{n}")] for n in (2, 3, 4))
    # One texted DK, one asked a number, one opted out by the carrier's word.
    session.sql.execute("UPDATE subscription SET consent = '1' WHERE resident_id = %s", [two])
    session.sql.execute("UPDATE conversation SET version = 1 WHERE resident_id = %s", [three])
    session.sql.execute("UPDATE resident SET opted_out_at = now() WHERE id = %s", [four])
    done = session.types("undo", "1")
    assert done.returncode == 0, done.stderr
    left = session.sql.execute("SELECT id FROM resident").fetchall()
    assert {one for (one,) in left} == {ids[keys.hash("+84912000001")], two, three, four}
    assert session.count("subscription") == 1
    assert session.count("subscriber_import_person") == 0
    assert session.types("undo", "1").returncode == 0
    # The file may come again.
    assert session.brings(*lines).returncode == 0
    assert session.types("undo", "7").returncode == 1
    assert session.types("undo", str(1 << 64)).returncode == 1


def test_another_district_undoes_nothing(session, office):
    assert session.brings(f"0912000001;{DAK_MIL};;2026-03-01;P").returncode == 0
    stranger = office.hire("district", ("lam-dong-2025/d661",), days=365)
    assert session.types("undo", "1", official=stranger).returncode == 1
    assert session.types("list", official=stranger).stdout == ""
    assert session.count("subscription") == 1


def test_once_somebody_was_notified_it_stays(session, office, sql):
    assert session.brings(f"0912000001;{DAK_MIL};;2026-03-01;P").returncode == 0
    now = datetime.now(UTC) + timedelta(hours=1)
    with office.engine.begin() as connection:
        output = import_confirmations.unnotified(connection, 1, 20, now)
    assert output is not None and [one.areas for one in output] == [(DAK_MIL,)]
    done = session.types("undo", "1")
    assert done.returncode == 1 and "can't be undone" in done.stderr
    with office.engine.begin() as connection:
        assert import_confirmations.unnotified(connection, 1, 20, now) is None


def test_the_confirming_text_fits(settings: Settings):
    from flows.topics import alerts

    world = Services(settings, {}).world
    today = datetime(2026, 11, 24, tzinfo=UTC).date()
    every = [area.id for one in world.areas.sets for area in one.areas]
    for language, most in (("vi", 1), ("en", 1), ("vi-marks", 3)):
        for ids in (every[:1], every[-2:], every):
            text = alerts.brought(language, ids, "8041", world, today)  # type: ignore[arg-type]
            size = measure(text)
            assert size.segments <= most and "HUY" in text and "8041" in text, text
            assert language == "vi-marks" or size.encoding == "GSM-7"
    display = alerts.brought("vi", [DAK_MIL], "8041", world, today)
    assert display.startswith("[TB] 5 KHONG: ")
    assert display.endswith("huyen Dak Mil cu, khong mat tien. Tu choi: HUY gui 8041")


def test_the_same_person_in_two_connections_is_one(settings: Settings, office, importer, sql):
    """Two files of two offices at once, the same people: nobody is doubled, nothing fails."""
    from concurrent.futures import ThreadPoolExecutor

    keys, rows = Services(settings, {}).keys, people(CHUNK)
    engine = connect.engine(
        settings.database_url, "second", pool_size=4, audit_keys=Services(settings, {}).audit_keys
    )
    with ThreadPoolExecutor(2) as pool:
        both = list(
            pool.map(lambda hash_: write(engine, keys, importer, rows, hash_), ("a" * 64, "b" * 64))
        )
    engine.dispose()
    assert sum(one.added for one in both) == CHUNK
    assert sql.execute("SELECT count(*) FROM resident").fetchone() == (CHUNK,)
    assert sql.execute("SELECT count(*) FROM subscriber_import_person").fetchone() == (CHUNK,)

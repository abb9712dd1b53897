"""As an administrator types it, from the entry of the command line to the database."""

from __future__ import annotations

import csv
import dataclasses
import re
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from config.settings import ROOT, Settings
from gateway.cli import main
from gateway.officials import passwords, totp
from gateway.officials.audit_chain import Head
from gateway.services import Services
from tests import signed

DAK_MIL = "lam-dong-2025/d663"


@dataclasses.dataclass
class CommandResult:
    returncode: int
    stdout: str
    stderr: str


Typed = Callable[..., CommandResult]


@pytest.fixture
def typed(
    env: dict[str, str],
    database: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Typed:
    """The entry of `python -m gateway`, with an environment of its own."""

    def run(*arguments: str, token: str = "", code: str = "", password: str = "") -> CommandResult:
        ours = {
            "KHONG_TOKEN": token,
            "KHONG_TOTP": code,
            "KHONG_PASSWORD": password,
            "AUDIT_HEADS": str(tmp_path / "heads"),
        }
        for name, value in (env | ours).items():
            monkeypatch.setenv(name, value)
        capsys.readouterr()
        status = main.main(arguments)
        return CommandResult(status, *capsys.readouterr())

    return run


class Person:
    """Somebody who enrolled with an invitation, and types with their own token and codes."""

    def __init__(self, typed: Typed, database: str, invitation: str) -> None:
        self._typed, self._database = typed, database
        set_up = typed("officials", "totp", "new", token=invitation)
        assert set_up.returncode == 0, set_up.stderr
        assert "otpauth://totp/" in set_up.stdout and "\u2588" in set_up.stdout
        secret = re.search(r"^  ([A-Z2-7]{32})$", set_up.stdout, re.MULTILINE)
        assert secret is not None
        self.secret = secret[1]
        made = typed("officials", "token", "create", token=invitation, code=self.code())
        assert made.returncode == 0, made.stderr
        self.token = token_in(made.stdout)

    def code(self) -> str:
        """Of this moment; that half a minute went by since the last one is made so."""
        with psycopg.connect(self._database, autocommit=True) as connection:
            connection.execute("UPDATE official SET totp_step = 0")
        return totp.code(self.secret, totp.step_of(datetime.now(UTC)))

    def types(self, *arguments: str) -> CommandResult:
        return self._typed(*arguments, token=self.token, code=self.code())


def token_in(output: str) -> str:
    match = re.search(r"k5o_\d+_[0-9a-f]{40}", output)
    assert match is not None, output
    return match[0]


@pytest.fixture
def first(typed: Typed, database: str) -> Person:
    """The first administrator, made from the console."""
    made = typed("officials", "create", "Chi Hoa", "--role", "administrator")
    assert made.returncode == 0, made.stderr
    return Person(typed, database, token_in(made.stdout))


def audited_actions(database: str) -> list[tuple[object, ...]]:
    with psycopg.connect(database) as connection:
        query = "SELECT official_id, act, outcome FROM audit ORDER BY id"
        return connection.execute(query).fetchall()


def test_the_console_makes_the_first_administrator_and_nothing_else(
    typed: Typed, database: str
) -> None:
    other = typed("officials", "create", "Anh Ba", "--role", "district", "--areas", DAK_MIL)
    assert other.returncode == 1 and "an administrator alone" in other.stderr
    made = typed("officials", "create", "Chi Hoa", "--role", "administrator")
    Person(typed, database, token_in(made.stdout))
    assert audited_actions(database) == [
        (None, "official.create", "done"),
        (1, "official.enrol", "done"),
        (None, "official.confirm", "done"),
        (1, "token.create", "done"),
    ]
    with psycopg.connect(database) as connection:
        detail = connection.execute("SELECT detail FROM audit ORDER BY id LIMIT 1").fetchone()
    assert detail == ({"from": "console", "role": "administrator", "areas": []},)
    second = typed("officials", "create", "Chi Mai", "--role", "administrator")
    assert second.returncode == 1 and "KHONG_TOKEN" in second.stderr


def test_an_administrator_invites_and_the_invited_make_their_own_token(
    typed: Typed, database: str, first: Person, settings: Settings
) -> None:
    made = first.types("officials", "create", "Anh Ba", "--role", "district", "--areas", DAK_MIL)
    assert made.returncode == 0, made.stderr
    invitation = token_in(made.stdout)
    refused = typed("officials", "list", token=invitation)
    assert refused.returncode == 1, "an invitation is good for nothing else"
    ba = Person(typed, database, invitation)
    second = typed("officials", "totp", "new", token=invitation)
    assert second.returncode == 1 and "not good" in second.stderr, "it is used up"
    assert ba.types("officials", "totp", "check").returncode == 0
    forbidden = ba.types("officials", "create", "X Y", "--role", "administrator")
    assert forbidden.returncode == 1 and "may not" in forbidden.stderr
    more = ba.types("officials", "token", "create", "--scopes", "manage")
    assert more.returncode == 1 and "read, draft, approve, judge, import" in more.stderr
    assert ba.types("officials", "token", "create", "--days", "366").returncode == 1
    listed = typed("officials", "list", token=first.token)
    assert "Anh Ba" in listed.stdout and "huyện Đắk Mil cũ" in listed.stdout

    number = ba.token.split("_")[1]
    assert first.types("officials", "disable", "2").returncode == 0
    assert ba.types("officials", "totp", "check").returncode == 1
    assert first.types("officials", "enable", "2").returncode == 0
    assert ba.types("officials", "totp", "check").returncode == 0
    assert typed("officials", "token", "revoke", number, token=ba.token).returncode == 0
    assert ba.types("officials", "totp", "check").returncode == 1

    moved = first.types("officials", "areas", "2", "lam-dong-2025/d664")
    assert moved.returncode == 0, moved.stderr
    assert first.types("officials", "areas", "2", "lam-dong-2025").returncode == 1
    assert Person(typed, database, token_in(first.types("officials", "invite", "2").stdout)).token


def test_an_official_set_up_by_the_command_line_sets_a_password_there(
    typed: Typed, settings: Settings, database: str, first: Person
) -> None:
    assert "no password for the console" in typed("officials", "list", token=first.token).stdout

    def password(given: str, code: str) -> CommandResult:
        return typed("officials", "password", token=first.token, code=code, password=given)

    assert "A password is needed" in password("", first.code()).stderr
    assert "too short" in password("short", first.code()).stderr
    assert password("ba con trâu trắng", "000000").returncode == 1
    done = password("ba con trâu trắng", first.code())
    assert done.returncode == 0 and "/console" in done.stdout, done.stderr
    assert "no password" not in typed("officials", "list", token=first.token).stdout
    with closing(Services(settings, {})) as services:
        assert passwords.right(services.engine, 1, "ba con trâu trắng")
    assert audited_actions(database)[-1] == (1, "official.password", "done")


def test_a_new_generator_takes_an_invitation(typed: Typed, first: Person) -> None:
    done = typed("officials", "totp", "new", token=first.token)
    assert done.returncode == 1
    assert "python -m gateway officials invite 1" in done.stderr


def test_areas_by_their_names(typed: Typed, database: str, first: Person) -> None:
    made = first.types(
        "officials", "create", "Anh Ba", "--role", "commune", "--areas", "xã Đức Lập", "xa Thuan An"
    )
    assert made.returncode == 0, made.stderr
    vague = first.types("officials", "areas", "2", "Dak Mil")
    assert vague.returncode == 1 and "is it huyện Đắk Mil cũ (lam-dong-2025/d663)" in vague.stderr
    assert first.types("officials", "areas", "2", "xã Đắk Sắk").returncode == 0
    moved = first.types(
        "officials", "role", "2", "district", "--areas", "huyện Đắk Mil cũ", "lam-dong-2025/d664"
    )
    assert moved.returncode == 0, moved.stderr
    with psycopg.connect(database) as connection:
        rows = connection.execute("SELECT role, areas FROM official WHERE id = 2").fetchall()
    assert rows == [("district", ["lam-dong-2025/d663", "lam-dong-2025/d664"])]
    assert first.types("officials", "sign-out", "2").returncode == 0
    assert first.types("officials", "unlock", "2").returncode == 1, "they are not locked"


def test_the_last_administrator_stays(first: Person) -> None:
    done = first.types("officials", "disable", "1")
    assert done.returncode == 1 and "only administrator" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("Anh Ba", "--role", "commune", "--areas", DAK_MIL), "no former district"),
        (("Anh Ba", "--role", "district", "--areas", "lam-dong-2025"), "no whole province"),
        (("Anh Ba", "--role", "district", "--areas", "dak-mil"), "no area"),
        (("Anh Ba", "--role", "district"), "At least one area"),
        (("Anh Ba", "--role", "administrator", "--areas", DAK_MIL), "leave them out"),
        (("chi hoa", "--role", "district", "--areas", DAK_MIL), "of that name"),
        ((" ", "--role", "district", "--areas", DAK_MIL), "1 to 80"),
    ],
)
def test_accounts_that_are_not_made(first: Person, arguments: tuple[str, ...], says: str) -> None:
    done = first.types("officials", "create", *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr


def test_a_new_account_is_confirmed_by_a_second_person_or_by_the_server(
    typed: Typed, database: str, first: Person, settings: Settings
) -> None:
    made = first.types("officials", "create", "Anh Ba", "--role", "district", "--areas", DAK_MIL)
    assert "officials confirm 2" in made.stdout
    early = typed("officials", "confirm", "2", "--from-server", "--reason", "da gap")
    assert early.returncode == 1 and "not set up their code generator" in early.stderr
    Person(typed, database, token_in(made.stdout))
    own = first.types("officials", "confirm", "2")
    assert own.returncode == 1 and "less than 24 hours" in own.stderr, "an administrator of today"
    signed.after(settings, "UPDATE official SET enrolled_at = now() - interval '2 days'")
    assert "(nobody has confirmed it)" in first.types("officials", "list").stdout
    own = first.types("officials", "confirm", "2")
    assert own.returncode == 1 and "no second person" in own.stderr
    silent = typed("officials", "confirm", "2", "--from-server")
    assert silent.returncode == 2 and "--reason" in silent.stderr
    done = typed("officials", "confirm", "2", "--from-server", "--reason", "da gap")
    assert (done.returncode, done.stdout) == (0, "Official 2 is confirmed as district.\n")
    assert "confirmed it" not in first.types("officials", "list").stdout


def test_the_audit_is_read_chained_verified_and_exported(
    typed: Typed, database: str, first: Person, tmp_path: Path
) -> None:
    assert typed("audit", "list").returncode == 1, "nobody reads it without a token"
    assert typed("audit", "chain").stdout == "Rows chained: 4.\n"
    head = typed("audit", "head").stdout.strip()
    assert re.fullmatch(r"4:[0-9a-f]{64}", head)
    good = typed("audit", "verify", "--head", head)
    assert good.returncode == 0 and "4 rows hold" in good.stdout
    assert "Exported heads that still match: 1, the last at row 4." in good.stdout
    logged = Head.parse(head).letters
    assert typed("audit", "verify", "--head", logged).stdout == good.stdout

    listed = typed("audit", "list", "--act", "token.create", token=first.token)
    assert "Chi Hoa  token.create token 2  done" in listed.stdout
    assert len(listed.stdout.splitlines()) == 1
    file = tmp_path / "audit.csv"
    done = typed("audit", "export", "--outcome", "done", str(file), token=first.token)
    assert done.returncode == 0, done.stderr
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["act"] for row in rows] == [
        "official.create",
        "official.enrol",
        "official.confirm",
        "token.create",
        "audit.export",
    ]
    assert "Rows written, headings apart: 5." in done.stderr
    none = typed("audit", "list", "--until", "2026-01-01", token=first.token)
    assert (none.stdout, none.stderr) == ("", "No row of the audit fits.\n")
    none = typed("audit", "export", "--until", "2026-01-01", token=first.token)
    assert none.stdout.count("\n") == 1 and "headings apart: 0." in none.stderr

    (tmp_path / "heads").write_text(f"2026-03-02T05:00:00+00:00 {head}\n")
    assert "still match: 1," in typed("audit", "verify").stdout, "AUDIT_HEADS is taken by itself"
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        connection.execute("DELETE FROM audit_link WHERE seq = 4")
        connection.execute("DELETE FROM audit WHERE id = 5")
        connection.execute(
            "INSERT INTO audit (at, act, outcome, stream, number, signature) "
            "VALUES (now(), 'alert.approve', 'done', 1, 90, '')"
        )
    cut = typed("audit", "verify")
    assert cut.returncode == 1 and "TAMPERED: the tail is cut: row 4" in cut.stderr
    assert "is inserted: it bears no signature of this service" in cut.stderr
    assert "1 row of the audit removed" in cut.stderr
    assert typed("audit", "verify", "--head", "x").returncode == 2


def test_a_token_comes_from_a_file_as_well(typed: Typed, first: Person, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(first.token + "\n")
    assert typed("officials", "list", "--token-file", str(file)).returncode == 0
    gone = typed("officials", "list", "--token-file", str(tmp_path / "none"))
    assert gone.returncode == 1 and "can't be read" in gone.stderr


def test_no_token_and_no_code_is_ever_an_argument() -> None:
    source = "".join(
        (ROOT / "gateway" / name).read_text() for name in ("cli/officials.py", "cli/identity.py")
    )
    options = re.findall(r'add_argument\(\s*"(--[a-z-]+)"', source)
    assert "--token-file" in options
    assert not {"--token", "--totp", "--code", "--password"} & set(options)

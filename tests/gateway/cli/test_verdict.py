"""`python -m gateway verdict set`, as an operator types it."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from gateway.cli import identity
from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office, Person

Typed = Callable[..., command.CommandResult]


@pytest.fixture
def lan(office: Office) -> Person:
    # A token's time is the real one here.
    return office.hire(days=36_500)


@pytest.fixture
def minh(office: Office) -> Callable[[], dict[str, str]]:
    """The credentials of a second official at the command line."""
    second = office.hire(days=36_500)
    return lambda: {identity.TOKEN: second.token, identity.CODE: office.code_now(second)}


@pytest.fixture
def verdict(env: dict[str, str], lan: Person, office: Office) -> Typed:
    def typed(*arguments: str, **more: str) -> command.CommandResult:
        own = {identity.TOKEN: lan.token, identity.CODE: office.code_now(lan), **more}
        return command.run({**env, **own}, "verdict", *arguments)

    return typed


def test_a_verdict_from_the_command_line(
    verdict: Typed, database: str, lan: Person, office: Office
) -> None:
    reported(database)
    done = verdict("set", "0987.654.321", "confirmed", "--reason", "don to cao")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0987654321 (tel:+84987654321): confirmed." in done.stdout
    with psycopg.connect(database) as connection:
        row = connection.execute(
            "SELECT decision, official_id, reason, official = name FROM verdict v"
            " JOIN official o ON o.id = official_id"
        ).fetchone()
        assert row == ("confirmed", lan.id, "don to cao", True)
        assert connection.execute("SELECT key, grade FROM subject").fetchone() == (
            "tel:+84987654321",
            "confirmed",
        )
    assert verdict("set", "0987654321", "withdrawn", "--reason", "nham").returncode == 0
    second = verdict("set", "0987654321", "withdrawn", "--reason", "nham")
    assert (second.returncode, second.stdout) == (1, "")
    assert "there is no verdict to withdraw" in second.stderr
    assert office.audited(official_id=lan.id) == [
        (lan.id, "verdict.confirmed", "done", None),
        (lan.id, "verdict.withdrawn", "done", None),
        (lan.id, "verdict.withdrawn", "refused", "nothing"),
    ]


def test_only_an_official_with_the_permission_decides(
    verdict: Typed, database: str, office: Office
) -> None:
    words = ("set", "0987654321", "confirmed", "--reason", "don to cao")
    commune = office.hire("commune", ("lam-dong-2025/24664",), days=36_500)
    for token, why in (
        ("", "Your own token is needed"),
        ("k5o_1_" + "0" * 40, "is not good"),
        (commune.token, "may not do this"),
        (office.hire(scopes=("read",), days=36_500).token, "lacks judge"),
    ):
        refused = verdict(*words, **{identity.TOKEN: token})
        assert (refused.returncode, refused.stdout) == (1, ""), token
        assert why in refused.stderr
    with psycopg.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM verdict").fetchone() == (0,)
    assert office.audited(official_id=commune.id) == [(commune.id, "judge", "refused", "role")]


def reported(database: str, key: str = "tel:+84987654321") -> None:
    """Somebody has reported it."""
    with psycopg.connect(database) as connection:
        connection.execute(
            "INSERT INTO evidence (subject_key, reporter, report_id, way)"
            " VALUES (%s, 7, 1, 'scam_call')",
            (key,),
        )


def test_a_token_alone_judges_nothing(verdict: Typed, database: str) -> None:
    refused = verdict("set", "0987654321", "dismissed", "--reason", "don", **{identity.CODE: ""})
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "six digits" in refused.stderr
    with psycopg.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM verdict").fetchone() == (0,)


def test_a_proposal_is_listed_and_its_author_can_not_agree(
    verdict: Typed, minh: Callable[[], dict[str, str]], database: str
) -> None:
    done = verdict("set", "0987654321", "confirmed", "--reason", "don to cao")
    assert done.returncode == 0 and "confirmed is proposed, as 1." in done.stdout
    assert "Nobody has reported it" in done.stdout
    listed = verdict("waiting").stdout
    assert "1  0987654321: no_reports -> confirmed, by" in listed and "don to cao" in listed
    own = verdict("agree", "1")
    assert own.returncode == 1 and "proposed it yourself" in own.stderr
    agreed = verdict("agree", "1", **minh())
    assert agreed.stdout == "Proposal 1: It is decided: a check says it from now on.\n"
    second = verdict("agree", "1", **minh())
    assert second.returncode == 1 and "no longer waits" in second.stderr
    assert "Nothing waits" in verdict("waiting").stderr
    with psycopg.connect(database) as connection:
        assert connection.execute("SELECT grade FROM subject").fetchone() == ("confirmed",)
    changed = verdict("set", "0987654321", "cleared", "--reason", "nham", **minh())
    assert "cleared is proposed, as 2." in changed.stdout
    refused = verdict("refuse", "2", "--reason", "khong dung")
    assert refused.stdout == "Proposal 2: Nothing changes.\n"


def test_a_verdict_is_explained_without_anybodys_number(verdict: Typed, database: str) -> None:
    reported(database)
    assert verdict("set", "0987654321", "confirmed", "--reason", "don").returncode == 0
    results = verdict("show", "0987654321")
    assert "confirmed, an official has confirmed it\n" in results.stdout
    assert "  an official has confirmed fraud\n" in results.stdout and "_" not in results.stdout
    assert "verdict 1" in results.stdout
    assert verdict("set", "0987654321", "reassigned", "--reason", "chu moi").returncode == 0
    assert "no_reports" in verdict("show", "0987654321").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "printed"),
    [
        (("set", "0987654321", "confirmed", "--reason", " "), 2, "needs a reason"),
        (("set", "0987654321", "guilty", "--reason", "abc"), 2, "guilty can't be chosen"),
        (("set", "!!", "confirmed", "--reason", "abc"), 2, "is no number"),
        (("set", "0987654321", "confirmed", "--reason", "x"), 2, "at least 3 letters"),
        (("set", "0994332xxx", "confirmed", "--reason", "abc"), 2, "no whole number"),
        (("set", "09876543", "confirmed", "--reason", "abc"), 2, "no whole number"),
        (("set", "3823456", "confirmed", "--reason", "abc"), 2, "no whole number"),
        (("set", "8823456", "confirmed", "--reason", "abc"), 2, "too short"),
        (("set", "0912555006 va 0912555007", "confirmed", "--reason", "abc"), 2, "more than one"),
        (("set", "a-.", "confirmed", "--reason", "abc"), 2, "name"),
        (("set", "8041", "confirmed", "--reason", "abc"), 2, "our own short code"),
        (("set", "VIETCOMBANK", "confirmed", "--reason", "abc"), 2, "--brandname-spoofed"),
        (("set", "vietcombank.com.vn", "confirmed", "--reason", "abc"), 2, "true site"),
        (("set", "VIETCOMBANK", "confirmed", "--reason", "x"), 2, "--brandname-spoofed"),
        (("set", "113", "confirmed", "--reason", "abc"), 1, "directory of official numbers"),
    ],
)
def test_mistakes_are_reported_in_plain_words(
    verdict: Typed, database: str, arguments: tuple[str, ...], status: int, printed: str
) -> None:
    refused = verdict(*arguments)
    assert refused.returncode == status
    assert printed in refused.stderr
    assert "Traceback" not in refused.stderr
    with psycopg.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM verdict").fetchone() == (0,)


def test_a_name_is_confirmed_as_forged(verdict: Typed, database: str) -> None:
    reported(database, "name:vietcombank")
    name = ("set", "VIETCOMBANK", "confirmed", "--reason", "tin gia", "--brandname-spoofed")
    done = verdict(*name)
    assert (done.returncode, done.stderr) == (0, "")
    assert "being forged" in done.stdout
    with psycopg.connect(database) as connection:
        row = connection.execute("SELECT key, grade FROM subject").fetchone()
        assert row == ("name:vietcombank", "confirmed")


def test_the_queue_begins_with_the_most_urgent(verdict: Typed, database: str) -> None:
    with psycopg.connect(database, autocommit=True) as connection:
        for number, people, fades in (
            ("0987000001", 4, 9),
            ("0987000002", 9, 0),
            ("0987000003", 2, 90),
        ):
            connection.execute(
                "INSERT INTO subject (key, kind, display, grade, people, urgency)"
                " VALUES (%s, 'mobile', %s, 'reported', %s,"
                " log(2, %s) + extract(epoch FROM now()) / 2592000 - %s / 30.0)",
                (f"tel:+84{number[1:]}", number, people, people, fades),
            )
    lines = verdict("queue").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["0987000002", "0987000001"]
    assert lines[0].endswith("9 people  weight 9")
    assert verdict("queue", "--most", "1").stdout.splitlines() == lines[:1]


def test_a_database_that_is_away(verdict: Typed) -> None:
    away = {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    refused = verdict("set", "0987654321", "confirmed", "--reason", "abc", **away)
    assert refused.returncode == 1
    assert "The database does not answer" in refused.stderr
    assert "Traceback" not in refused.stderr

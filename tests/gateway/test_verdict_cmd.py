"""`python -m gateway verdict set`, as an operator types it."""

from __future__ import annotations

import subprocess
import sys

import psycopg
import pytest

from config.settings import HOUSE


@pytest.fixture
def verdict(env: dict[str, str], books: str):  # type: ignore[no-untyped-def]
    def typed(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "gateway", "verdict", *arguments]
        return subprocess.run(
            command, env=env, cwd=HOUSE, capture_output=True, text=True, timeout=60, check=False
        )

    return typed


def test_a_verdict_from_the_command_line(verdict, books: str) -> None:  # type: ignore[no-untyped-def]
    done = verdict("set", "0987.654.321", "confirmed", "--reason", "don to cao", "--by", "Ba Lan")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0987654321 (tel:+84987654321): confirmed." in done.stdout
    with psycopg.connect(books) as connection:
        row = connection.execute("SELECT decision, official, reason FROM verdict").fetchone()
        assert row == ("confirmed", "Ba Lan", "don to cao")
        assert connection.execute("SELECT key, grade FROM subject").fetchone() == (
            "tel:+84987654321",
            "confirmed",
        )
    assert verdict("set", "0987654321", "withdrawn", "--reason", "nham").returncode == 0
    again = verdict("set", "0987654321", "withdrawn", "--reason", "nham")
    assert (again.returncode, again.stdout) == (1, "")
    assert "there is no verdict to withdraw" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("set", "0987654321", "confirmed", "--reason", " "), 2, "needs a reason"),
        (("set", "0987654321", "guilty", "--reason", "abc"), 2, "invalid choice"),
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
        (("set", "113", "confirmed", "--reason", "abc"), 1, "directory of official numbers"),
    ],
)
def test_what_is_wrong_is_said_in_plain_words(  # type: ignore[no-untyped-def]
    verdict, books: str, arguments: tuple[str, ...], status: int, said: str
) -> None:
    refused = verdict(*arguments)
    assert refused.returncode == status
    assert said in refused.stderr
    assert "Traceback" not in refused.stderr
    with psycopg.connect(books) as connection:
        assert connection.execute("SELECT count(*) FROM verdict").fetchone() == (0,)


def test_a_name_is_confirmed_as_forged(verdict, books: str) -> None:  # type: ignore[no-untyped-def]
    name = ("set", "VIETCOMBANK", "confirmed", "--reason", "tin gia", "--brandname-spoofed")
    done = verdict(*name)
    assert (done.returncode, done.stderr) == (0, "")
    assert "being forged" in done.stdout
    with psycopg.connect(books) as connection:
        found = connection.execute("SELECT key, grade FROM subject").fetchone()
        assert found == ("name:vietcombank", "confirmed")


def test_the_queue_begins_with_the_most_urgent(verdict, books: str) -> None:  # type: ignore[no-untyped-def]
    with psycopg.connect(books, autocommit=True) as connection:
        for number, people, fades in (
            ("0987000001", 4, 9),
            ("0987000002", 9, 0),
            ("0987000003", 2, 90),
        ):
            connection.execute(
                "INSERT INTO subject (key, kind, shown, grade, people, urgency)"
                " VALUES (%s, 'mobile', %s, 'reported', %s,"
                " log(2, %s) + extract(epoch FROM now()) / 2592000 - %s / 30.0)",
                (number, number, people, people, fades),
            )
    lines = verdict("queue").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["0987000002", "0987000001"]
    assert lines[0].endswith("9 people  weight 9")
    assert verdict("queue", "--most", "1").stdout.splitlines() == lines[:1]


def test_a_database_that_is_away(verdict, env: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    env_before = env["DATABASE_URL"]
    env["DATABASE_URL"] = "postgresql://nobody@127.0.0.1:1/none"
    try:
        refused = verdict("set", "0987654321", "confirmed", "--reason", "abc")
    finally:
        env["DATABASE_URL"] = env_before
    assert refused.returncode == 1
    assert "The database does not answer" in refused.stderr
    assert "Traceback" not in refused.stderr

"""`python -m gateway appeals`, as an official types it."""

from __future__ import annotations

from collections.abc import Callable

import psycopg
import pytest

from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office

Typed = Callable[..., command.CommandResult]


@pytest.fixture
def typed(env: dict[str, str], database: str) -> Typed:
    def run(*arguments: str, token: str = "", code: str = "") -> command.CommandResult:
        own = {"KHONG_TOKEN": token, "KHONG_TOTP": code}
        return command.run({**env, **own}, "appeals", *arguments)

    with psycopg.connect(database) as connection:
        connection.execute(
            "INSERT INTO subject (key, kind, display, grade, people)"
            " VALUES ('tel:+84987000001', 'mobile', '0987000001', 'reported', 4)"
        )
        connection.execute(
            "INSERT INTO appeal (code, subject_key) VALUES ('KN1', 'tel:+84987000001')"
        )
    return run


def test_an_official_answers_with_their_token(typed: Typed, office: Office, database: str) -> None:
    lan, commune = office.hire(days=36_500), office.hire("commune", days=36_500)
    assert "KN1" in typed("list").stdout
    answer = ("decide", "kn1", "cleared", "--reason", "da gap chu so")
    nobody = typed(*answer)
    assert nobody.returncode == 1 and "Your own token is needed" in nobody.stderr
    refused = typed(*answer, token=commune.token)
    assert refused.returncode == 1 and "may not do this" in refused.stderr
    coded = typed(*answer, token=lan.token)
    assert coded.returncode == 1 and "six digits" in coded.stderr
    short = typed(
        "decide", "kn1", "cleared", "--reason", "..", token=lan.token, code=office.code_now(lan)
    )
    assert short.returncode == 2 and "A reason is needed" in short.stderr
    missing = typed(
        "decide", "KN9", "cleared", "--reason", "da gap", token=lan.token, code=office.code_now(lan)
    )
    assert missing.returncode == 1 and "no appeal KN9" in missing.stderr
    done = typed(*answer, token=lan.token, code=office.code_now(lan))
    assert (done.returncode, done.stderr) == (0, "")
    assert "KN1: cleared. From now on a check says" in done.stdout
    second = typed(*answer, token=lan.token, code=office.code_now(lan))
    assert second.returncode == 1 and "it has been decided: cleared" in second.stderr
    with psycopg.connect(database) as connection:
        row = connection.execute("SELECT official_id, decision FROM verdict").fetchone()
    assert row == (lan.id, "cleared")
    assert [row[1:] for row in office.audited()] == [
        ("judge", "refused", "role"),
        ("judge", "refused", "no_code"),
        ("appeal.answer", "refused", "unclear"),
        ("appeal.answer", "refused", "unknown"),
        ("appeal.answer", "done", None),
        ("appeal.answer", "refused", "answered"),
    ]
    assert "No appeal waits" in typed("list").stderr


def test_there_is_no_by(typed: Typed) -> None:
    wrong = typed("decide", "KN1", "cleared", "--reason", "da gap", "--by", "Ba Lan")
    assert wrong.returncode == 2 and "--by" in wrong.stderr

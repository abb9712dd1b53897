"""`officials email`: where an official wants the news as well."""

from __future__ import annotations

from typing import Any

import psycopg

from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office


def test_an_address_is_set_with_a_code_after_the_phone(
    env: dict[str, str], office: Office, sql: psycopg.Connection[Any]
) -> None:
    lan = office.hire(days=36_500)

    def typed(word: str, **own: str) -> command.CommandResult:
        given = {"KHONG_TOKEN": lan.token, "KHONG_TOTP": office.code_now(lan)}
        return command.run({**env, **given, **own}, "officials", word)

    early = typed("email", KHONG_EMAIL="lan@example.vn")
    assert (early.returncode, early.stdout) == (1, "") and "phone number first" in early.stderr
    assert typed("phone", KHONG_PHONE="0912000111").returncode == 0
    assert "no e-mail address" in typed("email", KHONG_EMAIL="lan").stderr
    done = typed("email", KHONG_EMAIL="lan@example.vn")
    assert done.returncode == 0 and "None is sent until SMTP_URL is set." in done.stdout
    assert sql.execute("SELECT email IS NOT NULL FROM official_contact").fetchall() == [(True,)]
    assert "no more e-mail" in typed("email", KHONG_EMAIL="").stdout
    assert sql.execute("SELECT email FROM official_contact").fetchall() == [(None,)]
    assert {"official.email", "official.phone"} <= {row[1] for row in office.audited()}

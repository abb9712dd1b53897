"""Officials of the real areas, on a real database."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, Engine, insert, update

from gateway.database import ids, row_signatures
from gateway.database.encrypted_columns import OFFICIAL_TOTP
from gateway.database.tables_officials import official
from gateway.officials import audit, confirmations, invitations, tokens, totp
from gateway.officials.authorization import Authority, Official
from gateway.officials.permissions import SCOPES

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
DAK_MIL = "lam-dong-2025/d663"
DAK_MIL_COMMUNE = "lam-dong-2025/24664"
ELSEWHERE = "lam-dong-2025/d664"


@dataclasses.dataclass
class Person:
    """An official, with their credentials."""

    id: int
    token: str
    token_id: int
    secret: str

    def code(self, at: datetime = NOW, steps: int = 0) -> str:
        return totp.code(self.secret, totp.step_of(at) + steps)


@dataclasses.dataclass
class Office:
    authority: Authority
    engine: Engine

    def hire(
        self,
        role: str = "district",
        areas: tuple[str, ...] = (DAK_MIL,),
        scopes: tuple[str, ...] = SCOPES,
        days: int = 90,
        confirmed: bool = True,
    ) -> Person:
        """Somebody who has been there for a month, and was confirmed as one of the office is."""
        secret = totp.new_secret()
        with self.engine.begin() as connection:
            person = ids.new(connection, official)
            row = {
                "id": person,
                "name": f"{role} {totp.new_secret()[:6]}",
                "role": role,
                "areas": list(areas),
                "totp_secret": self.authority.keys.encrypt(secret, OFFICIAL_TOTP, person),
                "created_at": NOW - timedelta(days=30),
                "enrolled_at": NOW - timedelta(days=30),
            }
            connection.execute(insert(official).values(row))
            row_signatures.sign(connection, official, person)
            made = tokens.make(connection, person, scopes, days, NOW, None)
            if confirmed and role != "commune":
                confirm(connection, person)
        return Person(person, made.text, made.id, secret)

    def code_now(self, person: Person) -> str:
        """A code of the real moment, for typing; as if none had been used in it."""
        query = update(official).where(official.c.id == person.id).values(totp_step=0)
        with self.engine.begin() as connection:
            connection.execute(query)
        return person.code(datetime.now(UTC))

    def audited(self, **wanted: object) -> list[tuple[int | None, str, str, object]]:
        """Official, act, outcome and reason of the audit's rows, in order; the confirmations by
        `hire` only on request."""
        with self.engine.connect() as connection:
            return [
                (one.official_id, one.act, one.outcome, one.detail.get("reason"))
                for one in audit.entries(connection, audit.Filter(**wanted))  # type: ignore[arg-type]
                if "act" in wanted or one.act != "official.confirm"
            ]


def confirm(connection: Connection, person: int, at: datetime = NOW - timedelta(days=28)) -> None:
    """By anyone who can: an administrator or auditor who is there, else the server's command
    line."""
    account = invitations.accounts(connection, [person])[person]
    able = invitations.confirmers(connection, account, at, None)
    if able:
        confirmations.confirm(connection, person, Official(able[0], "", "", (), (), None), at)
    else:
        confirmations.confirm_from_server(connection, person, "đã gặp tận nơi", at)


def later(**how: float) -> datetime:
    return NOW + timedelta(**how)

"""The officials of the demonstration office, ready to act, and their tokens and codes: files in
`.run/officials/`, so that nobody needs a telephone to try acts of two people."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, select

from gateway.database.tables_officials import official
from gateway.development import dev_environment
from gateway.development.demonstration.story import OFFICIALS
from gateway.officials import accounts, confirmations, credentials, passwords, tokens, totp
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Authority
from gateway.officials.permissions import scopes_of

HOME: Final = dev_environment.RUN / "officials"
_PASSWORD_BYTES: Final = 8
_CONFIRMED: Final = "the demonstration office"


@dataclass(frozen=True, slots=True)
class Login:
    """An official of the office with their code generator."""

    id: int
    secret: str = field(repr=False)

    def code(self, at: datetime) -> str:
        return totp.code(self.secret, totp.step_of(at))


def make(
    engine: Engine, authority: Authority, since: datetime, now: datetime, home: Path | None = None
) -> Mapping[str, Login] | None:
    """Those of `OFFICIALS`, as if each had used an invitation at `since`; None if they are there.
    What they hold is written into `home`; None: `HOME`.

    All have one password. Raises NotPossible if somebody else keeps the accounts.
    """
    home = home or HOME
    with engine.connect() as connection:
        if not accounts.orphaned(connection):
            if exists(connection) and all((home / f"{one}.token").exists() for one in OFFICIALS):
                return None
            raise NotPossible(
                "console",
                "This database has an administrator already, and the demo makes its own: "
                "make officials as they do, by an administrator's token and code.",
            )
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    password = secrets.token_hex(_PASSWORD_BYTES)
    made = passwords.make(password)
    logins: dict[str, Login] = {}
    by = None
    for given, (name, role, areas) in OFFICIALS.items():
        with engine.begin() as connection:
            new, invitation = accounts.create(
                connection, authority.areas, name, role, areas, by, since
            )
        me = authority.authorise(invitation.text, "enrol", now=since)
        with engine.begin() as connection:
            logins[given] = Login(new, credentials.enrol(connection, authority.keys, me, since))
            token = credentials.make_token(
                connection, me, scopes_of(role), tokens.DEFAULT_DAYS, now
            )
            passwords.put(connection, new, made)
            if by is not None and role in CONFIRMED_ROLES:
                # Nobody else can: the one administrator has invited them all.
                confirmations.confirm_from_server(connection, new, _CONFIRMED, since)
        _write(home / f"{given}.password", password)
        _write(home / f"{given}.totp", logins[given].secret)
        _write(home / f"{given}.token", token.text)
        by = by or new
    return logins


def exists(connection: Connection) -> bool:
    """Whether the office is in this database, at least in part."""
    names = [name for name, _, _ in OFFICIALS.values()]
    query = select(official.c.id).where(official.c.name.in_(names)).limit(1)
    return connection.execute(query).first() is not None


def _file() -> Path:
    return HOME / f"{next(iter(OFFICIALS))}.password"


def password() -> str:
    """Theirs. Raises NotPossible."""
    return _read(_file())


def made_at() -> float:
    """When, by the clock's seconds; 0.0 if never."""
    return _file().stat().st_mtime if _file().exists() else 0.0


def code(given: str) -> str:
    """The six digits of this moment. Raises NotPossible."""
    return totp.code(_read(HOME / f"{given}.totp"), totp.step_of(datetime.now(UTC)))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        raise NotPossible(
            "unknown", "They are not there yet: python -m gateway officials demo"
        ) from None


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{text}\n")

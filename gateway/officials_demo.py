"""`python -m gateway officials demo`: three officials of a development database, ready to act.

What they hold is written to `.run/officials/`, so that nobody needs a telephone to try what takes
two people. Refused in production: there nobody holds another's token.
"""

from __future__ import annotations

import argparse
import os
import secrets
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import assembly, devenv
from gateway.ledger import connect, console_passwords, officials, tokens, totp
from gateway.ledger.acts import Role, scopes_of
from gateway.ledger.authority import Authority
from gateway.ledger.officials import NotPossible
from gateway.ledger.refusals import Refusal

HOME: Final = devenv.RUN / "officials"
DISTRICT: Final = "lam-dong-2025/d663"
NAMES: Final[dict[str, tuple[str, Role, tuple[str, ...]]]] = {
    "admin": ("Demo Hoa", "administrator", ()),
    "an": ("Demo An", "district", (DISTRICT,)),
    "binh": ("Demo Binh", "district", (DISTRICT,)),
}
"""Name of the files; then the official's name, role and areas."""

_HINT: Final = """\
An administrator and two officials of the former Dak Mil district, in {home}.
An writes, Binh approves:

  {python} -m gateway alert draft --token-file {home}/an.token --kind notice \\
      --areas {area} --text "Mai cúp nước từ 8 giờ." --text-en "No water tomorrow from 8."
  {python} -m gateway alert submit 1 --token-file {home}/an.token
  KHONG_TOTP=$({python} -m gateway officials demo binh) \\
      {python} -m gateway alert approve 1 --token-file {home}/binh.token
  {python} -m gateway alert status 1 --watch --token-file {home}/an.token

At {console} each signs in with their name ({names}), the
password in {home}/*.password, and the code of:

  {python} -m gateway officials demo admin"""
_PASSWORD_BYTES: Final = 8


@dataclass(frozen=True)
class _Maker:
    engine: Engine
    authority: Authority
    now: datetime

    def make(self, given: str, by: int | None) -> int:
        """An official who has enrolled, as if they had used their invitation. Their id."""
        name, role, areas = NAMES[given]
        with self.engine.begin() as connection:
            new, invitation = officials.create(
                connection, self.authority.areas, name, role, areas, by, self.now
            )
        me = self.authority.authorise(invitation.text, "enrol", now=self.now)
        with self.engine.begin() as connection:
            secret = officials.enrol(connection, self.authority.keys, me)
            token = officials.make_token(
                connection, me, scopes_of(role), tokens.DEFAULT_DAYS, self.now
            )
            password = secrets.token_hex(_PASSWORD_BYTES)
            console_passwords.put(connection, new, console_passwords.make(password))
        _write(HOME / f"{given}.password", password)
        _write(HOME / f"{given}.totp", secret)
        _write(HOME / f"{given}.token", token.text)
        return new


def add(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("demo", help="development only: three officials, to try things")
    parser.add_argument("name", nargs="?", choices=sorted(NAMES), help="print their code of now")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 refused or not possible."""
    settings = Settings.load(devenv.environment())
    if not settings.development:
        print("This is for development alone: officials hold their own tokens.", file=sys.stderr)
        return 1
    try:
        if arguments.name is not None:
            print(_code(HOME / f"{arguments.name}.totp"))
            return 0
        _make(settings)
    except (Refusal, NotPossible) as error:
        print(error, file=sys.stderr)
        return 1
    except DBAPIError as error:
        kind = type(error.orig).__name__
        print(f"The database does not answer or is not migrated ({kind}).", file=sys.stderr)
        return 1
    home = os.path.relpath(HOME) if HOME.is_relative_to(Path.cwd()) else str(HOME)
    said = {
        "home": home,
        "area": DISTRICT,
        "python": ".venv/bin/python",
        "console": f"{settings.public_url}/console",
        "names": ", ".join(name for name, _, _ in NAMES.values()),
    }
    print(_HINT.format(**said))
    return 0


def _make(settings: Settings) -> None:
    """All three, unless they are there. Raises NotPossible."""
    if (HOME / "binh.token").exists():
        return
    engine = connect.engine(settings.database_url, name="officials")
    authority = assembly.authority(settings)
    maker = _Maker(engine, authority, datetime.now(UTC))
    try:
        with engine.connect() as connection:
            if not officials.orphaned(connection):
                raise NotPossible(
                    "console",
                    "This database has an administrator already, and the demo makes its own: "
                    "make officials as they do, by an administrator's token and code.",
                )
        HOME.mkdir(mode=0o700, parents=True, exist_ok=True)
        admin = maker.make("admin", None)
        for given in ("an", "binh"):
            maker.make(given, admin)
    finally:
        engine.dispose()
        authority.engine.dispose()


def _code(secret: Path) -> str:
    """The six digits of this moment. Raises NotPossible."""
    try:
        kept = secret.read_text(encoding="utf-8").strip()
    except OSError:
        raise NotPossible(
            "unknown", "They are not there yet: python -m gateway officials demo"
        ) from None
    return totp.code(kept, totp.step_of(datetime.now(UTC)))


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(f"{text}\n")

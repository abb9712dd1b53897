"""Identifies who is at the command line: by their own token, the code of this moment, a password
for the console.

None is ever an argument: arguments are seen by everybody on the machine and stay in the
shell's history.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from gateway.cli.words import text

TOKEN = "KHONG_TOKEN"
CODE = "KHONG_TOTP"
PASSWORD = "KHONG_PASSWORD"
PHONE = "KHONG_PHONE"
EMAIL = "KHONG_EMAIL"


class NoToken(Exception):
    """Nothing identifies the caller; the text says what to set."""


def add(parser: argparse.ArgumentParser) -> None:
    """Adds the option for the file with the token."""
    parser.add_argument(
        "--token-file",
        type=Path,
        help="file with your token (default: the variable KHONG_TOKEN, or you are asked)",
    )


def token(arguments: argparse.Namespace) -> str:
    """From --token-file, KHONG_TOKEN, or asked at the terminal. Raises NoToken."""
    if arguments.token_file is not None:
        try:
            return str(arguments.token_file.read_text(encoding="utf-8").strip())
        except (OSError, UnicodeDecodeError) as error:
            says = "{path} can't be read: {why}"
            raise NoToken(text(says, path=arguments.token_file, why=error)) from None
    given = os.environ.get(TOKEN, "").strip() or _asked(text("Your token: "))
    if not given:
        raise NoToken(text("Your own token is needed: set KHONG_TOKEN, or give --token-file."))
    return given


def phone() -> str:
    """One's own phone number: KHONG_PHONE, or asked at the terminal."""
    return os.environ.get(PHONE, "").strip() or _asked(text("Your phone number: "))


def email() -> str:
    """One's own e-mail address: KHONG_EMAIL, or asked at the terminal; "" for none."""
    given = os.environ.get(EMAIL)
    return _asked(text("Your e-mail address (empty: none): ")) if given is None else given.strip()


def code() -> str | None:
    """The six digits: KHONG_TOTP, or asked at the terminal; None if nobody can be asked."""
    given = os.environ.get(CODE, "").strip() or _asked(
        text("The six digits of your code generator: ")
    )
    return given.replace(" ", "") or None


def new_password() -> str:
    """From KHONG_PASSWORD, or asked twice at the terminal. Raises NoToken."""
    given = os.environ.get(PASSWORD, "")
    if given:
        return given
    first = _asked(text("A new password for the console: "))
    if not first:
        raise NoToken(text("A password is needed: set KHONG_PASSWORD, or type it at a terminal."))
    if first != _asked(text("The same again: ")):
        raise NoToken(text("These are two different passwords: nothing is changed."))
    return first


def _asked(what: str) -> str:
    if not (sys.stdin is not None and sys.stdin.isatty()):
        return ""
    return getpass.getpass(what).strip()


def now() -> datetime:
    """This moment, UTC."""
    return datetime.now(UTC)

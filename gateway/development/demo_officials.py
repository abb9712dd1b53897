"""`python -m gateway officials demo`: the officials of a development database, ready to act.

Their tokens and codes are in `.run/officials/`, so that nobody needs a telephone to try what takes
two people. Refused in production: there nobody holds another's token.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from gateway.development.demonstration import accounts
from gateway.development.demonstration.story import DISTRICT, OFFICIALS
from gateway.officials import number_disclosure
from gateway.officials.accounts import NotPossible
from gateway.services import Services

_HINT: Final = """\
An administrator, two officials of the former Dak Mil district and others, in {home}.
An writes, Binh approves:

  {python} -m gateway alert draft --token-file {home}/an.token --kind notice \\
      --areas {area} --text "Mai cúp nước từ 8 giờ." --text-en "No water tomorrow from 8."
  {python} -m gateway alert submit ID --token-file {home}/an.token
  KHONG_TOTP=$({python} -m gateway officials demo binh) \\
      {python} -m gateway alert approve ID --token-file {home}/binh.token
  {python} -m gateway alert status ID --watch --token-file {home}/an.token

At {console} each signs in with their name,
the password in {home}/*.password, and the code of the command below:
{names}

  {python} -m gateway officials demo admin"""

_FIRST: Final = """\
  The officials' console:     http://127.0.0.1:{port}/console
{names}
    password                  {password}  (for each of them; shown only once)
    code                      {code}  of Demo An, for a minute; afterwards:
                              .venv/bin/python -m gateway officials demo an
    Demo An has asked for an alert; Demo Binh may approve it. All of this is made up."""

_LATER_START: Final = """\
  The officials' console:     http://127.0.0.1:{port}/console
{names}
    password                  as before, in {home}/*.password
    code of Demo An           .venv/bin/python -m gateway officials demo an"""

_NOBODY: Final = """\
  The officials' console:     http://127.0.0.1:{port}/console
  Officials to try it with:   .venv/bin/python -m gateway officials demo
  Or its first administrator: .venv/bin/python -m gateway officials create NAME \\
                                  --role administrator"""


def run(
    services: Services, arguments: argparse.Namespace, translate: Callable[[str], str] = str
) -> int:
    """`translate` puts these texts into the terminal's language."""
    if not services.settings.development:
        says = "This is for development alone: officials hold their own tokens."
        print(translate(says), file=sys.stderr)
        return 1
    if arguments.name is not None:
        print(accounts.code(arguments.name))
        return 0
    now = datetime.now(UTC)
    accounts.make(services.engine, services.authority, now - number_disclosure.SETTLED, now)
    values = {
        "home": _home(),
        "area": DISTRICT,
        "python": ".venv/bin/python",
        "console": f"{services.settings.public_url}/console",
        "names": _names(),
    }
    print(translate(_HINT.format(**values)))
    return 0


def welcome(port: int, began: float) -> str:
    """What `make run` says of the console; with the password where it was made since `began` (the
    clock's seconds): once."""
    try:
        values = {"password": accounts.password(), "code": accounts.code("an")}
    except NotPossible:
        return _NOBODY.format(port=port)
    text = _FIRST if accounts.made_at() >= began else _LATER_START
    return text.format(port=port, home=_home(), names=_names(), **values)


def _names() -> str:
    """A line each: the name as it is typed, the role, and the name of their files."""
    return "\n".join(
        f"    {name:<12}{role:<15}{given}" for given, (name, role, _) in OFFICIALS.items()
    )


def _home() -> str:
    home = accounts.HOME
    return os.path.relpath(home) if home.is_relative_to(Path.cwd()) else str(home)

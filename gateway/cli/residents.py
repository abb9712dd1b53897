"""`python -m gateway residents whole <number>` and `residents mute <number> --days 7`."""

from __future__ import annotations

import argparse

from flows.subjects import numbers
from gateway.cli import identity
from gateway.cli.actions import Action, Mistyped, argument, group, permit
from gateway.cli.output import picked, print_text, show
from gateway.cli.words import text
from gateway.residents import office
from gateway.services import Services


def whole(services: Services, arguments: argparse.Namespace) -> None:
    """Prints all that is stored about one resident."""
    msisdn, zone = _msisdn(arguments.number), services.settings.timezone
    me = permit(services, arguments, "serve", code=True)
    with services.engine.begin() as connection:
        resident_id = office.find(connection, services.keys, msisdn)
        rows = office.whole(connection, services.keys, me, resident_id, identity.now())
    lines = (
        f"{row.kind}\t{row.at.astimezone(zone):%Y-%m-%d %H:%M}\t{row.says}"
        if row.at
        else f"{row.kind}\t\t{row.says}"
        for row in rows
    )
    show(arguments, picked(rows, "kind", "at", "says"), lines)


def mute(services: Services, arguments: argparse.Namespace) -> None:
    """Mutes a sender for some days."""
    msisdn, most = _msisdn(arguments.number), office.LONGEST_MUTE.days
    if arguments.days > most:
        raise Mistyped(text("A sender is muted for at most {days} days.", days=most))
    me = permit(services, arguments, "serve", code=True)
    with services.engine.begin() as connection:
        resident_id = office.find(connection, services.keys, msisdn)
        until = office.mute(connection, me, resident_id, arguments.days, identity.now())
    if until is None:
        print_text("They are answered again.")
    else:
        day = until.astimezone(services.settings.timezone)
        says = "Until {time:%Y-%m-%d %H:%M} only reports and what is urgent are answered."
        print_text(says, time=day)


def _msisdn(typed: str) -> str:
    """Raises Mistyped."""
    one = numbers.subject(typed)
    if one is None or not one.key.startswith("tel:+"):
        raise Mistyped(text("{typed} is no phone number.", typed=repr(typed)))
    return one.key.removeprefix("tel:")


_NUMBER = argument("number", help="of their phone")
ACTIONS = (
    Action(
        "whole",
        whole,
        "print all that is stored, for the person who has shown who they are",
        _NUMBER,
        data=True,
    ),
    Action(
        "mute",
        mute,
        "answer only what is urgent, for some days",
        argument("--days", type=int, required=True, help="0 ends it"),
        _NUMBER,
    ),
)
add = group("residents", ACTIONS)

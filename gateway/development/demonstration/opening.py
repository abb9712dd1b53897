"""Opens the demonstration office in a development database, once, and makes sure that no real
carrier ever texts a made-up person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import Engine, select
from sqlalchemy.engine import make_url

from config.settings import LOOPBACK
from gateway.carriers.contract import Instance
from gateway.database import connect
from gateway.database.tables import inbound
from gateway.development.demonstration import accounts, alerts, story
from gateway.development.demonstration.accounts import Login
from gateway.development.demonstration.office import Office, decisions
from gateway.development.demonstration.stage import BEGAN, Stage, residents
from gateway.residents.erasure import erase
from gateway.services import Services

_QUICK: Final = "-csynchronous_commit=off"
"""Without a blank: SQLAlchemy writes one into a URL as a plus, which libpq does not read so."""


def office(services: Services) -> bool:
    """Makes the officials, and in a database without any message also residents, reports and
    alerts. Whether it has just been made. Raises `NotPossible` if others manage the accounts.

    Made-up residents are there only as long as every carrier is this machine's phones: the start
    that finds another one erases them.
    """
    # What is made up may be lost with the power.
    url = make_url(services.settings.database_url).update_query_dict({"options": _QUICK})
    quick = url.render_as_string(hide_password=False)
    services = replace(services, settings=replace(services.settings, database_url=quick))
    senders, now = list(services.senders.values()), datetime.now(UTC)
    at_home = all(map(_is_local, senders))
    try:
        if not at_home:
            _erase(services, now)
        logins = accounts.make(services.engine, services.authority, now - BEGAN, now)
        if logins is not None and senders and at_home and _fresh(services.engine):
            play(services, logins, senders, now)
    finally:
        services.close()
    return logins is not None


def _is_local(sender: Instance) -> bool:
    """Whether its MTs stay on this machine."""
    return urlsplit(str(sender.get("send_url", ""))).hostname in LOOPBACK


def _fresh(engine: Engine) -> bool:
    with engine.connect() as connection:
        return connection.execute(select(inbound.c.id).limit(1)).first() is None


def play(
    services: Services, logins: Mapping[str, Login], by: Sequence[Instance], now: datetime
) -> None:
    """Residents, reports and alerts of the last weeks."""
    engine, zone = services.engine, services.settings.timezone
    database = connect.writer_connection(services.settings.database_url)
    try:
        database.execute("SET synchronous_commit = off")
        set_up = Stage(engine, database, services.keys, services.world, zone, by, now)
        office = Office(set_up, services.judging, logins)
        warnings = alerts.warnings(office, services.alert_service)
        set_up.play([*residents(set_up), *decisions(office), *warnings])
        office.sign_out()
    finally:
        database.close()


def _erase(services: Services, now: datetime) -> None:
    """Erases all made-up residents, as if each had texted XOA."""
    keys, url = services.keys, services.settings.database_url
    with connect.writer_connection(url) as database, database.transaction():
        for number in story.everybody():
            hashes = list(keys.hashes(number))
            rows = database.execute("SELECT id FROM resident WHERE hash = ANY(%s)", [hashes])
            for (resident_id,) in rows.fetchall():
                erase(database, keys, resident_id, number, now, last_mo=0)

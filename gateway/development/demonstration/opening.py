"""Opens the demonstration office in a development database, once, and sees to it that nobody made
up is ever texted by a real carrier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import Engine, select
from sqlalchemy.engine import make_url

from config.settings import LOOPBACK, Settings
from gateway import carriers, services
from gateway.carriers.contract import Instance
from gateway.database import connect
from gateway.database.tables import inbound
from gateway.development.demonstration import accounts, alerts, story
from gateway.development.demonstration.accounts import Login
from gateway.development.demonstration.office import Office, decisions
from gateway.development.demonstration.stage import BEGAN, Stage, residents
from gateway.reports.verdict_service import Judging
from gateway.residents.erasure import erase

_QUICK: Final = "-c synchronous_commit=off"


def office(settings: Settings, env: Mapping[str, str]) -> bool:
    """Makes the officials, and in a database without any message also residents, reports and
    alerts. Whether it has just been made. Raises `NotPossible` where others keep the accounts.

    Made-up residents are there only as long as every carrier is this machine's phones: the start
    that finds another one erases them.
    """
    # What is made up may be lost with the power.
    quick = make_url(settings.database_url).update_query_dict({"options": _QUICK})
    settings = replace(settings, database_url=quick.render_as_string(hide_password=False))
    engine = services.engine(settings, "demonstration")
    authority = services.authority(settings)
    senders = carriers.senders(services.load_carriers(settings, env)).values()
    at_home, now = all(map(_is_here, senders)), datetime.now(UTC)
    try:
        if not at_home:
            _erase(settings, now)
        logins = accounts.make(engine, authority, now - BEGAN, now)
        if logins is not None and senders and at_home and _fresh(engine):
            _play(settings, env, engine, logins, list(senders), now)
    finally:
        engine.dispose()
        authority.engine.dispose()
    return logins is not None


def _is_here(sender: Instance) -> bool:
    """Whether its MTs stay on this machine."""
    return urlsplit(str(sender.get("send_url", ""))).hostname in LOOPBACK


def _fresh(engine: Engine) -> bool:
    with engine.connect() as connection:
        return connection.execute(select(inbound.c.id).limit(1)).first() is None


def _play(
    settings: Settings,
    env: Mapping[str, str],
    engine: Engine,
    logins: Mapping[str, Login],
    by: Sequence[Instance],
    now: datetime,
) -> None:
    service = services.alert_service(settings, env)
    database = connect.writer_connection(settings.database_url)
    try:
        database.execute("SET synchronous_commit = off")
        own, world = services.keys(settings), services.world(settings)
        set_up = Stage(engine, database, own, world, settings.timezone, by, now)
        judging = Judging(
            engine, service.actions.authority, world.directory, service.actions.texts.ours
        )
        office = Office(set_up, judging, logins)
        scenes = [*residents(set_up), *decisions(office), *alerts.warnings(office, service)]
        set_up.play(scenes)
        office.sign_out()
    finally:
        database.close()
        service.engine.dispose()
        service.actions.authority.engine.dispose()


def _erase(settings: Settings, now: datetime) -> None:
    """Erases all made-up residents, as if each had texted XOA."""
    keys = services.keys(settings)
    with connect.writer_connection(settings.database_url) as database, database.transaction():
        for number in story.everybody():
            hashes = list(keys.hashes(number))
            rows = database.execute("SELECT id FROM resident WHERE hash = ANY(%s)", [hashes])
            for (resident_id,) in rows.fetchall():
                erase(database, keys, resident_id, number, now, last_mo=0)

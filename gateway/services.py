"""What the entry points put together from the settings and hand down."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from config.alert_templates import load_templates
from config.instances import load_instances
from config.knowledge import load_areas
from config.settings import Settings, SettingsError
from config.world import load_world
from flows.engine import World
from flows.subjects import numbers
from gateway import carriers
from gateway.alerts.actions import AlertActions
from gateway.alerts.payload import Reader
from gateway.alerts.service import AlertService
from gateway.alerts.text_checks import Texts
from gateway.carriers.contract import Carrier, Instance
from gateway.carriers.rules import rules
from gateway.database import connect, key_check
from gateway.database.encryption import Keys
from gateway.database.signing import AuditKeys
from gateway.inbound.processor import InboundProcessor
from gateway.officials.authorization import Authority
from gateway.reports.verdict_service import Judging

Compare = Callable[[Connection, Keys, AuditKeys], list[str]]
"""Compares a process's keys with the database's; the problems, in plain sentences."""


def world(settings: Settings) -> World:
    """What an operator has set about the field: areas, official numbers, retention."""
    return load_world(
        settings.areas_dir,
        settings.directory_file,
        text_days=settings.keep_inbound_text_days,
        report_days=settings.keep_report_days,
    )


def keys(settings: Settings) -> Keys:
    return Keys(
        settings.hash_key,
        settings.seal_key,
        settings.hash_keys_previous,
        settings.seal_keys_previous,
        settings.hash_keys_older,
        settings.voice_key,
    )


def audit_keys(settings: Settings) -> AuditKeys:
    """What signs the audit and approvals, and what signed them before."""
    return AuditKeys(settings.audit_key, settings.audit_keys_previous)


def engine(settings: Settings, name: str) -> Engine:
    """An engine on whose connections the audit can be written."""
    return connect.engine(settings.database_url, name=name, audit_keys=audit_keys(settings))


def instances(settings: Settings, env: Mapping[str, str]) -> dict[str, Instance]:
    """The carrier instances as adapters want them. Raises SettingsError."""
    return {
        name: Instance(name, each.kind, settings.public_url, each.values)
        for name, each in load_instances(settings.carriers_file, env).items()
    }


def load_carriers(settings: Settings, env: Mapping[str, str]) -> dict[str, Carrier]:
    """The adapters of the enabled instances. Raises SettingsError, or carriers' own."""
    return carriers.load(instances(settings, env), production=not settings.development)


def inbound_processor(settings: Settings) -> InboundProcessor:
    """Who answers MOs."""
    return InboundProcessor(keys(settings), world(settings), settings.timezone)


def authority(settings: Settings) -> Authority:
    """Who says what an official may; opens a small engine of its own."""
    return Authority(engine(settings, "authority"), keys(settings), load_areas(settings.areas_dir))


def awake(settings: Settings, at: datetime) -> datetime:
    """`at`, or the end of the quiet hours that it falls in (residents' local time)."""
    quiet, local = settings.quiet_hours, at.astimezone(settings.timezone)
    if not quiet.cover(local.time()):
        return at
    morning = local.replace(
        hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0, fold=0
    )
    if morning <= local:
        morning += timedelta(days=1)
    return morning.astimezone(UTC)


def alert_texts(settings: Settings, known: World, senders: Mapping[str, Instance]) -> Texts:
    """What an alert's text is held to, where these instances send it."""
    return Texts(
        {name: rules(each) for name, each in senders.items()},
        load_templates(settings.templates_file),
        known.directory,
        own_codes(senders),
    )


def own_codes(known: Mapping[str, Instance]) -> frozenset[str]:
    """Keys of the short codes of these instances."""
    codes = {numbers.subject(str(each.get("short_code", ""))) for each in known.values()}
    return frozenset(code.key for code in codes if code is not None)


def judging(settings: Settings, env: Mapping[str, str]) -> Judging:
    """Where officials judge; opens engines of its own. Raises SettingsError."""
    codes = own_codes(instances(settings, env))
    database = engine(settings, "verdict")
    return Judging(database, authority(settings), world(settings).directory, codes)


def alert_service(settings: Settings, env: Mapping[str, str]) -> AlertService:
    """Where alerts are worked on; opens engines of its own. Raises SettingsError and others."""
    known, own = world(settings), keys(settings)
    senders = carriers.senders(load_carriers(settings, env))
    texts = alert_texts(settings, known, senders)
    database = engine(settings, "alerts")
    actions = AlertActions(
        engine=database,
        authority=authority(settings),
        texts=texts,
        clock=lambda: datetime.now(UTC),
        awake=partial(awake, settings),
    )
    reader = Reader(known.areas, texts.templates, settings.timezone)
    listed = settings.exercise_numbers
    return AlertService(database, actions, reader, known.areas, own, listed)


def check_keys(settings: Settings, compare: Compare = key_check.compare) -> None:
    """Raises SettingsError where a key is not the one that the database was written with;
    DBAPIError where the database is away, or has no tables yet."""
    engine = connect.engine(settings.database_url, name="keys", pool_size=1)
    audit = audit_keys(settings)
    try:
        with engine.begin() as connection:
            problems = compare(connection, keys(settings), audit)
    finally:
        engine.dispose()
    if problems:
        raise SettingsError(problems)


def check_keys_if_there(settings: Settings) -> None:
    """The same, for who goes on without a database, and asks again once it is there."""
    try:
        check_keys(settings)
    except DBAPIError:
        return

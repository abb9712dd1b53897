"""The objects of one process: web server, worker or command. Each is made when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Self

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from config.alert_templates import load_templates
from config.instances import load_instances
from config.knowledge import load_areas, load_directory
from config.languages import load_languages
from config.registered_forms import load_forms
from config.settings import Settings, SettingsError
from config.world import load_world
from flows.alerts.templates import Template
from flows.engine import World
from flows.places.areas import AreaBook
from flows.registered_forms import Form
from flows.subjects import numbers
from flows.subjects.directory import Directory
from flows.triage.learning import Field
from gateway import carriers
from gateway.alerts.payload import Reader
from gateway.alerts.service import AlertService
from gateway.alerts.template_versions import Newest, TemplateBook
from gateway.alerts.text_checks import Texts
from gateway.carriers.contract import Carrier, Instance
from gateway.carriers.rules import rules
from gateway.database import connect, key_check
from gateway.database.encryption import Keys
from gateway.database.generation import Generation
from gateway.database.signing import AuditKeys
from gateway.inbound.processor import InboundProcessor
from gateway.learning.agreement import Agreement
from gateway.officials.authorization import Authority
from gateway.officials.passkeys import Site
from gateway.reports.verdict_service import Judging

Compare = Callable[[Connection, Keys, AuditKeys], list[str]]
"""Compares a process's keys with the database's; the problems, in plain sentences."""


def utc_now() -> datetime:
    """This moment by the host's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Services(connect.Transactions):
    """The operator's settings and what follows from them. Files are read once.

    env   where the secrets of carriers.toml are
    name  of this process, as PostgreSQL shows its connections
    guarded  whether an old primary that has returned is refused
    learns   whether a newer server that it sees is the right one from now on, for all hosts; not
             for a command, which may be looking at a copy

    Three engines stay apart. `engine` serves officials and jobs. The authority's never waits for a
    connection that its caller holds. The public feed's leaves officials theirs, however often
    anyone asks. Make none of them before a fork.
    """

    settings: Settings
    env: Mapping[str, str] = field(repr=False)
    clock: Callable[[], datetime] = utc_now
    name: str = "gateway"
    guarded: bool = True
    learns: bool = True

    @classmethod
    def load(cls, env: Mapping[str, str], **given: Any) -> Self:
        """Raises SettingsError with all that is wrong."""
        settings = Settings.load(env)
        load_languages(settings.languages_dir)
        return cls(settings, env, **given)

    def close(self) -> None:
        """Closes the database connections that this process has opened."""
        made = vars(self)
        for name in ("engine", "public_engine"):
            if name in made:
                made[name].dispose()
        if "authority" in made:
            self.authority.engine.dispose()

    # keys and database

    @cached_property
    def keys(self) -> Keys:
        """The keys by which residents are found and their words are read."""
        settings = self.settings
        return Keys(
            settings.hash_key,
            settings.encryption_key,
            settings.hash_keys_previous,
            settings.encryption_keys_previous,
            settings.hash_keys_older,
            settings.voice_key,
        )

    @cached_property
    def audit_keys(self) -> AuditKeys:
        """The signers of the audit and approvals: the current one, and the previous ones."""
        return AuditKeys(self.settings.audit_key, self.settings.audit_keys_previous)

    @cached_property
    def engine(self) -> Engine:
        """On its connections the audit can be written."""
        return self._engine(self.name, 8)

    @cached_property
    def public_engine(self) -> Engine:
        """For the public feed alone."""
        return self._engine("public", 4)

    def _engine(self, name: str, pool_size: int) -> Engine:
        url = self.settings.database_url
        return connect.engine(
            url,
            name=name,
            pool_size=pool_size,
            audit_keys=self.audit_keys,
            generation=self.generation,
        )

    @cached_property
    def generation(self) -> Generation | None:
        """The guard that refuses an old primary; None if an old one may be used."""
        return self.generation_file if self.guarded else None

    @cached_property
    def generation_file(self) -> Generation:
        """The newest server that this host has seen."""
        return Generation(self.settings.generation, learns=self.learns)

    def check_keys(self, compare: Compare = key_check.compare) -> None:
        """Raises SettingsError if a key is not the one that the database was written with;
        DBAPIError where the database is unavailable, or has no tables yet.

        Has a connection of its own: no page holds the batch writer up.
        """
        url, guard = self.settings.database_url, self.generation
        engine = connect.engine(url, name="keys", pool_size=1, generation=guard)
        try:
            with engine.begin() as connection:
                problems = compare(connection, self.keys, self.audit_keys)
        finally:
            engine.dispose()
        if problems:
            raise SettingsError(problems)

    def check_keys_if_there(self) -> None:
        """The same for a process that continues without a database, and asks again once it is
        there."""
        with suppress(DBAPIError):
            self.check_keys()

    # what an operator has set

    @cached_property
    def areas(self) -> AreaBook:
        """Communes and former districts, of all times."""
        return load_areas(self.settings.areas_dir)

    @cached_property
    def directory(self) -> Directory:
        """Official numbers, banks, and the sites of brands."""
        return load_directory(self.settings.directory_file, self.settings.brands_file)

    @cached_property
    def world(self) -> World:
        """The needs of answering: areas, directory, days of retention, and the models of what is
        meant. The models hold 48 MB: a process that answers nobody asks for the first two alone."""
        settings = self.settings
        return load_world(
            self.areas,
            self.directory,
            settings.languages_dir,
            text_days=settings.keep_inbound_text_days,
            report_days=settings.keep_report_days,
            family=settings.family == "on",
        )

    @cached_property
    def instances(self) -> Mapping[str, Instance]:
        """The carrier instances as adapters want them. Raises SettingsError."""
        tables = load_instances(self.settings.carriers_file, self.env)
        return carriers.instances_of(tables, self.settings.public_url)

    @cached_property
    def registered(self) -> Mapping[str, tuple[Form, ...]]:
        """The texts that are registered with an instance, of those that name a file of them.
        Raises SettingsError."""
        folder = self.settings.carriers_file.parent
        return {
            name: load_forms(folder / str(each.get("templates")))
            for name, each in self.instances.items()
            if each.get("templates")
        }

    @cached_property
    def carriers(self) -> Mapping[str, Carrier]:
        """The adapters of the enabled instances. Raises SettingsError."""
        try:
            made = carriers.load(self.instances, production=not self.settings.development)
        except carriers.BadInstances as error:
            raise SettingsError(error.problems) from None
        _ = self.registered  # what is wrong there is said at the start
        return made

    @cached_property
    def senders(self) -> Mapping[str, Instance]:
        """The instances that can send MTs, in the order of their file: the first is the default."""
        return carriers.senders(self.carriers)

    @cached_property
    def own_codes(self) -> frozenset[str]:
        """Keys of our own short codes."""
        typed = (str(each.get("short_code", "")) for each in self.instances.values())
        return frozenset(code.key for code in map(numbers.subject, typed) if code is not None)

    def awake(self, at: datetime) -> datetime:
        """`at`, or the end of the quiet hours that it falls in (residents' local time)."""
        quiet, local = self.settings.quiet_hours, at.astimezone(self.settings.timezone)
        if not quiet.cover(local.time()):
            return at
        morning = local.replace(
            hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0, fold=0
        )
        if morning <= local:
            morning += timedelta(days=1)
        return morning.astimezone(UTC)

    # who does the work

    @cached_property
    def processor(self) -> InboundProcessor:
        """Answers MOs."""
        return InboundProcessor(
            self.keys, self.audit_keys, self.world, self.settings.timezone, self.clock
        )

    @cached_property
    def authority(self) -> Authority:
        """Says what an official may do."""
        site = Site.of(self.settings.public_url)
        return Authority(self._engine("authority", 2), self.keys, self.areas, site)

    @cached_property
    def judging(self) -> Judging:
        """The service by which officials judge."""
        return Judging(self.engine, self.authority, self.directory, self.own_codes)

    @cached_property
    def triage_field(self) -> Field:
        """Triage's knowledge besides its weights."""
        return Field(self.directory.sites, self.directory.listed)

    @cached_property
    def agreement(self) -> Agreement:
        """The service by which a second official agrees to what triage is to learn."""
        return Agreement(
            self.engine, self.authority, self.keys, self.world.triage, self.triage_field
        )

    @cached_property
    def file_templates(self) -> Mapping[str, Template]:
        """The texts that alerts start from, as the operator's file has them."""
        return load_templates(self.settings.templates_file)

    def current_templates(self) -> dict[str, Template]:
        """The texts that new alerts start from: the file's alone where the database can't say."""
        try:
            return dict(Newest(self.alert_texts.templates))
        except SQLAlchemyError:
            return dict(self.file_templates)

    @cached_property
    def alert_texts(self) -> Texts:
        """The rules for an alert's text, if these instances send it."""
        return Texts(
            {name: rules(each) for name, each in self.senders.items()},
            TemplateBook(self.engine, self.file_templates),
            self.directory,
            self.own_codes,
        )

    @cached_property
    def alert_service(self) -> AlertService:
        """The service for alerts."""
        texts, areas = self.alert_texts, self.areas
        return AlertService(
            engine=self.engine,
            authority=self.authority,
            texts=texts,
            reader=Reader(areas, Newest(texts.templates), self.settings.timezone, texts.templates),
            areas=areas,
            keys=self.keys,
            exercise_numbers=self.settings.exercise_numbers,
            clock=self.clock,
            awake=self.awake,
        )

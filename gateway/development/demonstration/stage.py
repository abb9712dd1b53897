"""Plays the story into a fresh database: each turn, report and verdict at its own time of the past,
by the functions that do it every day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import partial
from itertools import count
from typing import Final
from zoneinfo import ZoneInfo

import psycopg
from sqlalchemy import Connection, Engine, select, update

from flows.engine import World
from gateway.campaigns import clustering
from gateway.carriers.contract import Instance
from gateway.database import report_limits, staged_jobs
from gateway.database.encryption import Keys
from gateway.database.signing import keys_of
from gateway.database.tables import staged_job
from gateway.development.demonstration import story
from gateway.inbound.messages import Answer, Mo
from gateway.inbound.processor import InboundProcessor
from gateway.reports import appeals, reports, subjects, verdicts

BEGAN: Final = timedelta(days=77)
"""How long before today it begins."""
_MOST: Final = 1_000

Scene = tuple[datetime, Callable[[], None]]
"""The events of the demonstration, and their times."""


@dataclass
class Stage:
    """carriers  the instances that residents text by, each by one of them
    now       the real moment; `at` is that of the scene
    """

    engine: Engine
    database: psycopg.Connection
    keys: Keys
    world: World
    zone: ZoneInfo
    carriers: Sequence[Instance]
    now: datetime
    at: datetime = field(init=False)
    _ids: Iterator[int] = field(default_factory=count)
    _mark: int = 0

    def __post_init__(self) -> None:
        self.at = self.now
        with self.engine.connect() as connection:
            self.processor = InboundProcessor(
                self.keys, keys_of(connection), self.world, self.zone, lambda: self.at
            )
            last = select(staged_job.c.id).order_by(staged_job.c.id.desc()).limit(1)
            self._mark = connection.execute(last).scalar() or 0

    def time_of(self, days: int, hour: int, minute: int = 0) -> datetime:
        """That hour, this many days before today, in the residents' time zone."""
        day = self.now.astimezone(self.zone).date() - timedelta(days=days)
        return datetime.combine(day, time(hour, minute), self.zone)

    def play(self, scenes: list[Scene]) -> None:
        """In the order of their times; the staged work of each is done before the next begins."""
        for at, act in sorted(scenes, key=lambda scene: scene[0]):
            self.at = at
            act()
            self._work()
        self.at = self.now
        with self.engine.begin() as connection:
            subjects.recompute_due(connection, self.now, _MOST, self.world.directory)
            self.forget(connection, "recompute", 0)
            # What is left for the workers waits since now, not since the scene that staged it.
            left = staged_job.c.id > self._mark, staged_job.c.due_at < self.now
            connection.execute(update(staged_job).where(*left).values(due_at=self.now))

    def text(self, msisdn: str, words: str) -> None:
        """A resident's MO."""
        by = self.carriers[int(msisdn) % len(self.carriers)]
        code = str(by.get("short_code", ""))
        message = Mo(by.name, f"demo-{next(self._ids)}", msisdn, words, code)
        answer = self.processor.answer(self.database, [message])[0]
        assert isinstance(answer, Answer), words

    def forget(self, connection: Connection, name: str, arg: int) -> None:
        """The work that was staged for a worker has been done."""
        new = staged_job.c.id > self._mark, staged_job.c.name == name, staged_job.c.arg == arg
        for staged_id in connection.execute(select(staged_job.c.id).where(*new)).scalars():
            staged_jobs.done(connection, staged_id)

    def _work(self) -> None:
        """Does what has been staged, as a worker would, but sends nothing to made-up residents."""
        while True:
            with self.engine.begin() as connection:
                query = select(staged_job.c.id, staged_job.c.name, staged_job.c.arg)
                new = staged_job.c.id > self._mark, staged_job.c.name.in_(_WORK)
                rows = connection.execute(query.where(*new).order_by(staged_job.c.id)).all()
                for row in rows:
                    _WORK[row.name](self, connection, row.arg)
                    staged_jobs.done(connection, row.id)
            if not rows:
                return


def _notify(stage: Stage, connection: Connection, arg: int) -> None:
    verdict = verdicts.standing_verdict(connection, arg)
    if verdict is not None and verdict[1] in reports.NOTIFIED_DECISIONS:
        for reporter in reports.reporters_to_notify(connection, *verdict, _MOST):
            reports.mark_notified(connection, verdict[0], verdict[1], reporter, stage.at)


_WORK: Final[Mapping[str, Callable[[Stage, Connection, int], object]]] = {
    "report": lambda stage, c, arg: reports.judge(c, arg, stage.at, stage.world.directory),
    "count_message": lambda stage, c, arg: clustering.count(c, stage.keys, arg, stage.at),
    "recompute_reporters": lambda stage, c, arg: verdicts.recompute_reporters(c, arg, stage.at),
    "reweigh": lambda stage, c, arg: report_limits.reweigh(c, arg, stage.at),
    "notify_reporters": _notify,
    "appeal": lambda stage, c, arg: appeals.appellant_to_notify(c, stage.keys, arg),
}
"""The worker's effect of each job, on this connection."""


def residents(stage: Stage) -> list[Scene]:
    """The residents' texts."""
    scenes = [*_reports(stage), *_forwarded(stage)]
    first: dict[str, datetime] = {}
    for at, msisdn, _ in scenes:
        first[msisdn] = min(at, first.get(msisdn, at))
    scenes += _homes(stage, first)
    scenes += (
        (stage.time_of(days, 9, 20), story.msisdn(subject), words)
        for subject, days, words in story.APPEALS
    )
    return [(at, partial(stage.text, msisdn, words)) for at, msisdn, words in scenes]


TextScene = tuple[datetime, str, str]
"""When, by which MSISDN, and what."""


def _homes(stage: Stage, first: Mapping[str, datetime]) -> Iterator[TextScene]:
    """Everybody wants to be warned, before they report anything."""
    places = [words for words, people in story.HOMES for _ in range(people)]
    for person, words in enumerate(places):
        msisdn = story.msisdn(story.number(person))
        at = stage.time_of(story.joined(person), 7, person)
        at = min(at, first.get(msisdn, at) - timedelta(days=1))
        yield at, msisdn, words
        if chosen := story.language(person):
            yield at + timedelta(minutes=3), msisdn, chosen


def _when(stage: Stage, person: int, days: int) -> datetime:
    """An hour of theirs; of today, within the last hours."""
    if days == 0:
        return stage.now - timedelta(minutes=20 + 9 * person)
    return stage.time_of(days, 8 + person * 5 % 12, person * 7 % 60)


def _reports(stage: Stage) -> Iterator[TextScene]:
    for one in story.REPORTS:
        for person, days in one.by:
            words = f"{one.way} ({one.subject})({one.words})"
            yield _when(stage, person, days), story.msisdn(story.number(person)), words


def _forwarded(stage: Stage) -> Iterator[TextScene]:
    for one in story.FORWARDED:
        by = [*one.by, *((person, 0) for person in one.lately)]
        for place, (person, days) in enumerate(by):
            filled = [slot[place % len(slot)] for slot in one.slots]
            at = _when(stage, person, days) + timedelta(minutes=4)
            msisdn = story.msisdn(story.number(person))
            yield at, msisdn, one.text.format(*filled)
            if one.reports and place % one.reports == 0:
                yield at + timedelta(minutes=1), msisdn, "1"

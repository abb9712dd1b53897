"""`python -m gateway restored`: a person says that the database was restored, copied, or taken over
without the last seconds. The command stops everything that was on its way; then this host sends
from this database again.

Until it is typed no worker starts (`gateway.recovery.host_mark`).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import psycopg
import redis

from config import redis_client
from gateway.cli.actions import Mistyped, argument, command
from gateway.cli.output import say
from gateway.cli.runner import Command, past_point
from gateway.cli.words import text
from gateway.database import migrate
from gateway.officials import audit, audit_chain
from gateway.recovery import (
    after_restore,
    consent_journal,
    replay_consent,
    sending_hosts,
    shared_generation,
)
from gateway.recovery.after_restore import StopReport
from gateway.recovery.host_mark import JOINED, MarkFile, host_name
from gateway.recovery.replay_consent import ReplayCounts
from gateway.services import Services

_MOST = 200
"""Ids in a row of the audit."""


Work = Callable[[Services, MarkFile, argparse.Namespace], int]


def at_database(work: Work) -> Command:
    """Runs `work` if the tables are up to date; an error that an operator can correct is a
    sentence."""

    def run(services: Services, arguments: argparse.Namespace) -> int:
        path = services.settings.sending_mark
        if migrate.pending(services.settings.database_url):
            return say(text("The database lacks tables. Type first:  {khong} migrate"), 1)
        try:
            return work(services, MarkFile(path), arguments)
        except OSError as error:
            return say(f"{error.filename or path}: {error.strerror}", 1)

    return run


def _restored(services: Services, file: MarkFile, arguments: argparse.Namespace) -> int:
    engine, settings, now = services.engine, services.settings, datetime.now(UTC)
    file.writable()
    until = file.renewed_at()
    point = past_point(services, arguments.to)
    if point is not None and point > now:
        raise Mistyped(text("--to: {time:%Y-%m-%d %H:%M} is in the future.", time=point))
    for folder in arguments.journal:
        if not folder.is_dir():
            raise Mistyped(text("--journal: {folder} is no folder.", folder=folder))
    done = after_restore.stop(engine.begin, now, timedelta(days=settings.idle_subscription_days))
    left = replay_journals(services, [settings.consent_journal, *arguments.journal], point)
    heads = _exported(settings.audit_heads)
    with engine.begin() as connection:
        sending_hosts.forget_all(connection)
        mark = sending_hosts.add(connection, host_name(), marks=1)
        lost = audit_chain.lacking(connection, heads)
        detail: audit.Detail = {
            "point": _written(point),
            "until": _written(until),
            "heads": [head.letters for head in lost[-_MOST:]],
            "left": left.done.left,
            "erased": left.done.erased,
            "suppressed": left.done.unknown,
            "alerts": done.paused[:_MOST],
            "cut": done.cut[:_MOST],
            "deliveries": done.deliveries,
            "messages": done.mts,
            "verdicts": done.verdicts[:_MOST],
            "reporters": done.reporters,
            "appeals": done.appeals[:_MOST],
            "imports": done.imports[:_MOST],
            "people": done.people,
            "unfinished": done.unfinished[:_MOST],
            "parts": done.parts,
            "unjudged": done.unjudged,
            "lapsed": done.lapsed,
        }
        audit.record(connection, None, audit_chain.RESTORED, "", None, "done", detail)
    file.write(mark)
    status = accept_server(services)
    zone = settings.timezone
    span = _span(point and point.astimezone(zone), until and until.astimezone(zone))
    for line in [*_summary(done), *left.sentences, *_decisions(span, lost)]:
        print(line)
    return status


@dataclass(frozen=True, slots=True)
class JournalReplay:
    """The contents of the journals; `sentences` for the operator."""

    done: ReplayCounts
    sentences: Sequence[str]


def replay_journals(
    services: Services, folders: Sequence[Path], point: datetime | None
) -> JournalReplay:
    """Replays the records since the point. Raises OSError."""
    engine, keys = services.engine, services.keys
    journals = [consent_journal.read(each, services.audit_keys) for each in folders]
    changes = [change for each in journals for change in each.changes]
    done = replay_consent.replay(engine.begin, keys, changes, point, datetime.now(UTC))
    sentences = [
        text(
            "By the journal of who left: {left:,} opted out again, {erased:,} deleted again, "
            "{unknown:,} whom this database does not know are suppressed.",
            left=done.left,
            erased=done.erased,
            unknown=done.unknown,
        ),
        *(sentence for each in journals for sentence in each.damaged),
    ]
    if done.unreadable:
        says = (
            "Residents whose number can't be decrypted, left as they are but opted out where the "
            "journal names them: {ids}."
        )
        sentences.append(text(says, ids=_named(done.unreadable[:_MOST])))
    if done.returned:
        says = (
            "{count:,} of those who were deleted again had come back since: they get alerts only "
            "once they text DK again."
        )
        sentences.append(text(says, count=done.returned))
    if not changes:
        sentences.append(text("The journal is empty ({folders}).", folders=_named(folders)))
    return JournalReplay(done, sentences)


def accept_server(services: Services) -> int:
    """This server is the right one from now on, whatever its timeline; the exit status. Raises
    OSError."""
    token = time.time_ns() // 1_000_000
    with services.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        location = services.generation_file.accept(raw, token)
    if location is not None:
        try:
            client = redis_client.connect(services.settings.redis_url)
            shared_generation.set_back(client, *location, token)
        except redis.RedisError:
            return say(text("The queue's server does not answer: type this again once it does."), 1)
    return 0


def _written(at: datetime | None) -> str | None:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M}Z" if at else None


def _exported(path: Path) -> list[audit_chain.Head]:
    """The audit's heads on this host; an unreadable file stops nobody."""
    try:
        return audit_chain.heads_in(path.read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return []


def _summary(done: StopReport) -> list[str]:
    says = (
        "Paused alerts: {ids}. Those who had not got them yet may have: they are uncertain "
        "({count:,}), and get nothing by resuming."
    )
    lines = [
        text(says, ids=_named(done.paused) or text("none"), count=done.deliveries),
        text("Other MTs that were queued or attempted are uncertain: {count:,}.", count=done.mts),
        *_not_written(done),
    ]
    if done.cut:
        says = "The list of recipients was not complete of: {ids}. Nobody is added to it any more."
        lines.append(text(says, ids=_named(done.cut)))
    return lines


def _named(these: Iterable[object]) -> str:
    return ", ".join(map(str, these))


def _span(point: datetime | None, until: datetime | None) -> str:
    """The lost span of time, in words."""
    start = f"{point:%Y-%m-%d %H:%M}" if point else text("the backup")
    end = f"{until:%Y-%m-%d %H:%M}" if until else text("the restore")
    return text("between {start} and {end}", start=start, end=end)


def _decisions(span: str, lost: Sequence[audit_chain.Head]) -> list[str]:
    """Questions that no record can settle: a person has to."""
    lines = [text(says, span=span) for says in _DECIDE]
    if lost:
        lines.append(text(_LOST, row=lost[-1].seq))
    return [*lines, text(_OTHER_HOSTS, joined=JOINED)]


_DECIDE: Final = (
    "Decide now:",
    "- Paused alerts: resume or cancel each. An alert that had not begun here may have been sent "
    "since, too: look before you resume or approve it.",
    "- What residents sent {span} is lost: DK, RUT, reports, and each HUY and XOA that no journal "
    "has. Ask each carrier to deliver the MOs of that time again, or for its log of them, and "
    "resume no alert before each HUY and XOA among them counts again.",
    "- What officials decided {span} is lost too: verdicts, approvals, accounts, revoked tokens. "
    "Ask them; revoke again first.",
)
_LOST: Final = (
    "- The audit lost its rows up to row {row}: that is recorded in it, with the heads that were "
    "exported. Keep their file."
)
_OTHER_HOSTS: Final = (
    "This host sends again. On every other host type  {joined} : it replays that host's journal. "
    "Until then somebody who left through that host may still be written to."
)


def _not_written(done: StopReport) -> list[str]:
    """People who get no SMS although one was still to be written, a sentence each."""
    appeals = len(done.appeals)
    counts = {"reporters": done.reporters, "appeals": appeals, "people": done.people}
    written = [
        text(says, **counts, each=each if isinstance(each, int) else _named(each))
        for name, says in _UNWRITTEN
        if (each := getattr(done, name))
    ]
    if written:
        written.append(text(_DECIDE_WHOM))
    return written


_UNWRITTEN: Final = (
    ("verdicts", "{reporters:,} reporters get no notice of a decision: verdicts {each}."),
    ("appeals", "{appeals:,} appellants get no notice of a decision: appeals {each}."),
    ("imports", "{people:,} people of an import get no confirming SMS: imports {each}."),
    (
        "unfinished",
        "Imports whose file was not all read in: {each}. Sent again, the file goes on where it "
        "was.",
    ),
    ("parts", "{each:,} messages of which only a part had come stay unanswered."),
    (
        "unjudged",
        "{each:,} reports made before a decision were not judged yet: their reporters get no "
        "notice of it.",
    ),
    (
        "lapsed",
        "{each:,} people were silent for so long that their alerts have ended; they get no notice.",
    ),
)
"""By what was stopped (`after_restore.StopReport`)."""
_DECIDE_WHOM: Final = "They may have been written to already: decide yourself whom to write to."

add = command(
    "restored",
    at_database(_restored),
    argument(
        "--to",
        help="the point in the past that it was restored to: 01/03/2026 14:30 or 14:30; without it "
        "all that the journals have is replayed",
    ),
    argument(
        "--journal",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="another host's CONSENT_JOURNAL, copied here; this host's is always replayed",
    ),
)

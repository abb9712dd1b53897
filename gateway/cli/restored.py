"""`python -m gateway restored`: a person says that the database was restored, copied, or taken over
without the last seconds. What was on its way is stopped; then this host sends by it again.

Until it is typed no worker starts (`gateway.recovery.host_mark`).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import redis

from config import redis_client
from gateway.cli.output import say
from gateway.cli.runner import Command, Mistyped, past_point
from gateway.database import migrate
from gateway.officials import audit, audit_chain
from gateway.recovery import (
    after_restore,
    consent_journal,
    replay_consent,
    sending_hosts,
    shared_generation,
)
from gateway.recovery.after_restore import Done
from gateway.recovery.host_mark import JOINED, MarkFile, host_name
from gateway.recovery.replay_consent import Replayed
from gateway.services import Services

_MOST = 200
"""Ids in a row of the audit."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "restored", help="the database was restored: stop what was on its way, then send again"
    )
    parser.add_argument(
        "--to",
        help="the point in the past that it was restored to: 01/03/2026 14:30 or 14:30; without it "
        "all that the journals have is replayed",
    )
    parser.add_argument(
        "--journal",
        action="append",
        default=[],
        type=Path,
        metavar="FOLDER",
        help="another host's CONSENT_JOURNAL, copied here; this host's is always replayed",
    )
    parser.set_defaults(run=at_database(_restored))


Work = Callable[[Services, MarkFile, argparse.Namespace], int]


def at_database(work: Work) -> Command:
    """Runs `work` where the tables are up to date; what an operator can correct is a sentence."""

    def run(services: Services, arguments: argparse.Namespace) -> int:
        path = services.settings.sending_mark
        if migrate.pending(services.settings.database_url):
            return say("The database lacks tables. Type first:  python -m gateway migrate", 1)
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
        raise Mistyped(f"--to: {point:%Y-%m-%d %H:%M} is in the future.")
    for folder in arguments.journal:
        if not folder.is_dir():
            raise Mistyped(f"--journal: {folder} is no folder.")
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
class Left:
    """What the journals held; `sentences` for the operator."""

    done: Replayed
    sentences: Sequence[str]


def replay_journals(services: Services, folders: Sequence[Path], point: datetime | None) -> Left:
    """Replays what was noted since the point. Raises OSError."""
    engine, keys = services.engine, services.keys
    journals = [consent_journal.read(each, services.audit_keys) for each in folders]
    changes = [change for each in journals for change in each.changes]
    done = replay_consent.replay(engine.begin, keys, changes, point, datetime.now(UTC))
    sentences = [
        f"By the journal of who left: {done.left:,} opted out again, {done.erased:,} deleted "
        f"again, {done.unknown:,} whom this database does not know are suppressed.",
        *(sentence for each in journals for sentence in each.damaged),
    ]
    if done.unreadable:
        sentences.append(
            "Residents whose number can't be decrypted, left as they are but opted out where the "
            f"journal names them: {', '.join(map(str, done.unreadable[:_MOST]))}."
        )
    if done.returned:
        sentences.append(
            f"{done.returned:,} of those who were deleted again had come back since: they get "
            "alerts only once they text DK again."
        )
    if not changes:
        sentences.append(f"The journal is empty ({', '.join(map(str, folders))}).")
    return Left(done, sentences)


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
            return say("The queue's server does not answer: type this again once it does.", 1)
    return 0


def _written(at: datetime | None) -> str | None:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M}Z" if at else None


def _exported(path: Path) -> list[audit_chain.Head]:
    """The audit's heads that this host has; a file that can't be read holds nobody up."""
    try:
        return audit_chain.heads_in(path.read_text(encoding="utf-8").splitlines())
    except (OSError, ValueError):
        return []


def _summary(done: Done) -> list[str]:
    listed = ", ".join(map(str, done.paused)) or "none"
    lines = [
        f"Paused alerts: {listed}. Those who had not got them yet may have: they are uncertain "
        f"({done.deliveries:,}), and get nothing by resuming.",
        f"Other MTs that were queued or attempted are uncertain: {done.mts:,}.",
    ]
    lines += _not_written(done)
    if done.cut:
        cut = ", ".join(map(str, done.cut))
        lines.append(
            f"The list of recipients was not complete of: {cut}. Nobody is added to it any more."
        )
    return lines


def _span(point: datetime | None, until: datetime | None) -> str:
    """What is lost."""
    start = f"{point:%Y-%m-%d %H:%M}" if point else "the backup"
    end = f"{until:%Y-%m-%d %H:%M}" if until else "the restore"
    return f"between {start} and {end}"


def _decisions(span: str, lost: Sequence[audit_chain.Head]) -> list[str]:
    """What no record can settle: a person does."""
    lines = [
        "Decide now:",
        "- Paused alerts: resume or cancel each. An alert that had not begun here may have been "
        "sent since, too: look before you resume or approve it.",
        f"- What residents sent {span} is lost: DK, RUT, reports, and each HUY and XOA that no "
        "journal has. Ask each carrier to deliver the MOs of that time again, or for its log of "
        "them, and resume no alert before each HUY and XOA among them counts again.",
        f"- What officials decided {span} is lost too: verdicts, approvals, accounts, revoked "
        "tokens. Ask them; revoke again first.",
    ]
    if lost:
        lines.append(
            f"- The audit lost its rows up to row {lost[-1].seq}: that is recorded in it, with the "
            "heads that were exported. Keep their file."
        )
    return [
        *lines,
        f"This host sends again. On every other host type  {JOINED} : it replays that host's "
        "journal. Until then somebody who left through that host may still be written to.",
    ]


def _not_written(done: Done) -> list[str]:
    """Who gets no SMS that was still to be written, a sentence each."""

    def named(ids: list[int]) -> str:
        return ", ".join(map(str, ids))

    sentences = (
        (
            done.verdicts,
            f"{done.reporters:,} reporters hear nothing of a decision: verdicts "
            f"{named(done.verdicts)}.",
        ),
        (
            done.appeals,
            f"{len(done.appeals):,} appellants hear nothing of a decision: appeals "
            f"{named(done.appeals)}.",
        ),
        (
            done.imports,
            f"{done.people:,} people of an import get no confirming SMS: imports "
            f"{named(done.imports)}.",
        ),
        (
            done.unfinished,
            f"Imports whose file was not all read in: {named(done.unfinished)}. Sent again, the "
            "file goes on where it was.",
        ),
        (done.parts, f"{done.parts:,} messages of which only a part had come stay unanswered."),
        (
            done.unjudged,
            f"{done.unjudged:,} reports of before a decision were not judged yet: their reporters "
            "hear nothing of it.",
        ),
        (
            done.lapsed,
            f"{done.lapsed:,} people were silent for so long that their alerts have ended; they "
            "get no notice.",
        ),
    )
    written = [sentence for some, sentence in sentences if some]
    if written:
        written.append("They may have been written to already: decide yourself whom to write to.")
    return written

"""`python -m gateway restored`: a person says that the database was restored, copied, or taken over
without the last seconds. What was on its way is stopped; then this host sends by it again.

Until it is typed no worker starts (`gateway.recovery.host_mark`).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from gateway.cli.runner import Command, say
from gateway.database import migrate
from gateway.officials import audit
from gateway.recovery import after_restore, sending_hosts
from gateway.recovery.after_restore import Done
from gateway.recovery.host_mark import JOINED, MarkFile, host_name
from gateway.services import Services

_MOST = 200
"""Ids in a row of the audit."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "restored", help="the database was restored: stop what was on its way, then send again"
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
            return say(f"SENDING_MARK: {path}: {error.strerror}", 1)

    return run


def _restored(services: Services, file: MarkFile, _: argparse.Namespace) -> int:
    engine, settings = services.engine, services.settings
    file.writable()
    until = file.renewed_at()
    idle = timedelta(days=settings.idle_subscription_days)
    done = after_restore.stop(engine.begin, datetime.now(UTC), idle)
    with engine.begin() as connection:
        sending_hosts.forget_all(connection)
        mark = sending_hosts.add(connection, host_name(), marks=1)
        detail: audit.Detail = {
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
        audit.record(connection, None, "sending.restored", "", None, "done", detail)
    file.write(mark)
    for line in _summary(done, until.astimezone(settings.timezone) if until else None):
        print(line)
    return 0


def _summary(done: Done, until: datetime | None) -> list[str]:
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
    return [
        *lines,
        "An alert that had not begun here may have been sent since, too: look before you resume or "
        "approve it.",
        _lost(until),
        f"This host sends again. On every other host that sends, type  {JOINED}",
    ]


def _lost(until: datetime | None) -> str:
    """What no other record has.

    until  when this host last sent, by its mark
    """
    end = f"{until:%Y-%m-%d %H:%M}" if until else "the restore"
    return (
        f"What residents sent between the backup and {end} is lost, and no other record has it: "
        "HUY, XOA, DK, RUT, reports. Ask each carrier to deliver the MOs of that time again, or "
        "for its log of them, and resume no alert before each HUY and XOA among them counts again."
    )


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

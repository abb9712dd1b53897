"""Notifies officials: a job for each news finds its recipients, a job for each official writes."""

from __future__ import annotations

import logging
from smtplib import SMTPException

from sqlalchemy import Connection

from flows.subjects import numbers
from gateway.carriers import routes
from gateway.database import staged_jobs
from gateway.database.staged_jobs import StagedJob
from gateway.notifications import emails, outgoing
from workers.services import Later, WorkerServices, in_one_transaction

log = logging.getLogger(__name__)


@in_one_transaction
def notify_officials(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Finds the recipients of the news that the job names."""
    now = context.clock()
    later = outgoing.spread(connection, context.areas, staged.arg, now)
    return None if later is None else later - now


@in_one_transaction
def notify_official(context: WorkerServices, connection: Connection, staged: StagedJob) -> Later:
    """Writes the SMS for the official whom the job names."""
    now = context.clock()
    way = outgoing.SmsRoute(context.keys, context.awake, lambda phone: _carrier(context, phone))
    later = outgoing.send(connection, way, staged.arg, now)
    if later is None or outgoing.is_coming(connection, staged, later - now):
        return None
    return later - now


def email_official(services: WorkerServices, staged_id: int) -> None:
    """Sends the e-mail for the official whom the job names. If the server does not take it, it is
    tried again, for a day: nothing depends on it, the SMS says the same."""
    server = _server(services)
    with services.engine.begin() as connection:
        staged = staged_jobs.take(connection, staged_id)
        if staged is None:
            return
        claimed = emails.DueEmails()
        if server is not None:
            now = services.clock()
            claimed = emails.claim(connection, services.keys, server, staged.arg, now)
        if claimed.wait is None or outgoing.is_coming(connection, staged, claimed.wait):
            staged_jobs.done(connection, staged.id)
        else:
            staged_jobs.postpone(connection, staged.id, claimed.wait)
    for email in claimed.emails:
        try:
            assert server is not None
            emails.post(server, email)
        except (OSError, SMTPException) as error:
            name = type(error).__name__
            log.warning("an e-mail to official %d is not taken: %s", staged.arg, name)
            services.write(emails.give_back, services.keys, staged.arg, email)


def _server(services: WorkerServices) -> emails.Server | None:
    settings = services.settings
    if settings.smtp_url is None or settings.smtp_sender is None:
        return None
    return emails.Server(settings.smtp_url, settings.smtp_sender, f"{settings.public_url}/console")


def _carrier(context: WorkerServices, phone: str) -> str:
    """The instance of a number, or one that stands in for it while it fails."""
    own = routes.by_prefix(context.senders, numbers.national(phone))
    return context.routes.choose(own, 1)[0] or own

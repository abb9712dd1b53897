"""`python -m gateway joined`: a person confirms that this host is new, and the database unchanged.

Nothing is stopped. If the database was restored before, this host's consent journal is replayed;
then its mark is written (`gateway.recovery.host_mark`).
"""

from __future__ import annotations

import argparse

from gateway.cli.actions import argument, command
from gateway.cli.output import say
from gateway.cli.restored import accept_server, at_database, replay_journals
from gateway.cli.words import sentence, text
from gateway.officials import audit, audit_chain
from gateway.recovery import sending_hosts
from gateway.recovery.host_mark import MarkFile, host_name
from gateway.services import Services


def _joined(services: Services, file: MarkFile, arguments: argparse.Namespace) -> int:
    without = arguments.without
    file.writable()
    with services.engine.begin() as connection:
        if problem := file.may_join(connection):
            return say(sentence(problem), 1)
        this_host = sending_hosts.look(connection, "").location
        # What was sent before there were marks was sent by hosts that say so now.
        sending_hosts.forget(connection, "", this_host.run)
        if without and not sending_hosts.forget(connection, without, this_host.run):
            return say(text("No host of the name {name} is waited for.", name=without), 1)
        mark = None
        if file.look(connection):
            mark = sending_hosts.add(connection, host_name(), marks=1)
            audit.record(connection, None, "sending.joined", "", None)
    restored, point = services.read(audit_chain.restored_to)
    if restored:
        for line in replay_journals(services, [services.settings.consent_journal], point).sentences:
            print(line)
    if mark is not None:
        file.write(mark)
    status = accept_server(services)
    waits = services.read(file.waits_for)
    print(sentence(waits) if waits else text("This host sends by this database."))
    return status


add = command(
    "joined",
    at_database(_joined),
    argument("--without", metavar="NAME", help="of a host that is gone for good"),
)

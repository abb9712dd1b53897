"""A restore into the middle of an alert, on all hosts: a base backup and the log, while carriers
that do and don't de-duplicate keep records of their own, and residents leave."""

from __future__ import annotations

import time
from collections import Counter
from typing import Final

from tests.e2e.carrier_requests import reply, signed, sms
from tests.e2e.service import eventually
from tests.faults import alerts_stage
from tests.faults.cluster import must
from tests.hosts.play import Play, Row

NAME: Final = "a restore into the middle of an alert"
_POINT: Final = "middle"
PERSON: Final = ("restore", "restored", "joined", "resume")
_SAYS: Final = "python -m gateway restored"


def play(it: Play) -> Row:
    row = Row(NAME)
    return it.watched(PERSON, row, lambda: _run(it, row))


def _run(it: Play, row: Row) -> None:
    """Raises Wrong."""
    deployment = it.deployment
    cluster = deployment.clusters[deployment.primary]
    base = cluster.backup("base", "-X", "stream")
    people = {alerts_stage.number(n) for n in range(it.people)}
    before = it.positions()
    alert = it.approve()
    must(eventually(lambda: len(it.taken(before)) > it.people // 3), "the alert does not go out")
    point = cluster.sql(f"SELECT now() FROM pg_create_restore_point('{_POINT}')")
    left = _leave(it)
    must(eventually(lambda: it.is_sent(alert)), "the alert does not end")
    must(eventually(lambda: not it.left_over()), f"left over: {it.left_over()}")
    first = Counter(entry.to for entry in it.taken(before))
    must(cluster.archived(), "the log is not archived")

    began, output = (
        time.monotonic(),
        {name: len(deployment.hosts[name].output) for name in deployment.hosts},
    )
    for each in deployment.clusters.values():
        each.kill()
    cluster.recover(base, deployment.archive, _POINT)
    deployment.typed.append("restore")
    senders = [name for name, host in deployment.hosts.items() if host.sends]

    def all_stop() -> bool:
        return all(_SAYS in deployment.hosts[name].output[output[name] :] for name in senders)

    must(eventually(all_stop), "not every host notices that the database was restored")
    must(Counter(e.to for e in it.taken(before)) == first, "something was sent by a restored copy")
    one, *others = senders
    typed = deployment.has_to(one, "restored", "--to", point.isoformat())
    must(f"Paused alerts: {alert}." in typed, typed)
    for name in others:
        deployment.has_to(name, "joined")
    must(eventually(deployment.all_ready), "the web hosts do not serve again")
    with alerts_stage.stage(deployment.officials_env) as stage:
        stage.service.resume(stage.approver(), alert)
        deployment.typed.append("resume")
    must(eventually(lambda: it.is_sent(alert)), "the alert does not end after the restore")
    must(eventually(lambda: not it.left_over()), f"left over: {it.left_over()}")
    row.away = time.monotonic() - began
    reached = Counter(entry.to for entry in it.taken(before))
    row.mts, row.twice = reached.total(), sum(count - 1 for count in reached.values())
    row.lost = len(people - reached.keys() - left)
    if reached_leavers := left & reached.keys():
        row.wrong.append(f"{len(reached_leavers)} were reached who had left")

    before = it.positions()
    alert = it.approve()
    must(eventually(lambda: it.is_sent(alert)), "the later alert does not end")
    later = Counter(entry.to for entry in it.taken(before))
    row.mts += later.total()
    row.twice += sum(count - 1 for count in later.values())
    row.lost += len(people - later.keys() - left)
    if reached_leavers := left & later.keys():
        row.wrong.append(f"{len(reached_leavers)} got a later alert who had left")
    row.wrong += [f"{n} {what}" for what in ("lost", "twice") if (n := getattr(row, what))]


def _leave(it: Play) -> set[str]:
    """The last two of the audience, one by deletion. A host has noted it when this returns."""
    deployment = it.deployment
    gone, erased = (alerts_stage.number(it.people - n) for n in (1, 2))
    for sender, *words in ((gone, "HUY"), (erased, "XOA", "XOA")):
        for text in words:
            answer = deployment.ask(signed(sms("open", sender[1:], text), deployment.env))
            must(bool(reply(answer)), f"{text} is not answered")
    noted = "SELECT count(*) FROM consent_change"
    cluster = deployment.clusters[deployment.primary]
    must(eventually(lambda: cluster.sql(noted) == 0), "no host notes who left")
    return {gone, erased}

"""What must hold after the fault run for alerts: the carriers' records against ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import psycopg

from gateway.alerts import deliveries, progress
from gateway.database import connect
from tests.e2e.service import Service, numbers_in
from tests.faults.alerts_leaving import Leaving
from tests.faults.alerts_plan import Plan
from tests.faults.alerts_stage import CONSENT, number
from tests.faults.bad_carrier import Entry
from tests.faults.carrier.moods import Moods

UNSURE = ("drop_before", "drop_after", "hang_before", "hang_after")


IN_FLIGHT = 0.1
"""Seconds. An MT that left before the confirmation waits so long at most in the carrier's socket
until the carrier's one loop notes it."""


@dataclass(slots=True)
class Verdict:
    """Counts of people. `late` are the seconds by which MTs were taken after a confirmed HUY."""

    recipients: int = 0
    twice: int = 0
    refused: int = 0
    opted_out: int = 0
    uncertain: int = 0
    uncertain_by_mood: int = 0
    bound: int = 0
    delayed: list[float] = field(default_factory=list)
    states: Mapping[str, int] = field(default_factory=dict)
    answered: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        yield f"reached by the carriers' records {self.recipients}, twice {self.twice}"
        yield f"refused by the carriers {self.refused}, opted out before {self.opted_out}"
        yield (
            f"uncertain {self.uncertain}; the carriers' own doing {self.uncertain_by_mood}, "
            f"the others at most {self.bound} (concurrency times kills)"
        )
        delayed = f", the latest by {max(self.delayed):.3f} s" if self.delayed else ""
        yield f"taken after a confirmed HUY {len(self.delayed)}{delayed}"
        yield f"states {dict(sorted(self.states.items()))}"
        yield f"the carriers' answers {dict(self.answered)}"


_WATCH = """
CREATE TABLE went_back (id bigint, old text, new text, at timestamptz DEFAULT now());
CREATE TABLE state_rank (state text PRIMARY KEY, rank int);
CREATE FUNCTION watch_state() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF OLD.state NOT IN ('queued', 'attempted')
       AND (SELECT rank FROM state_rank WHERE state = NEW.state)
           <= (SELECT rank FROM state_rank WHERE state = OLD.state)
    THEN INSERT INTO went_back VALUES (OLD.id, OLD.state, NEW.state); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER watch_state AFTER UPDATE OF state ON delivery FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION watch_state();
"""


def install_watch(connection: psycopg.Connection) -> None:
    """From now on the database itself notes each delivery whose state goes back."""
    connection.execute(_WATCH)
    ranks = list(deliveries.RANK.items())
    connection.cursor().executemany("INSERT INTO state_rank VALUES (%s, %s)", ranks)


def judge(
    service: Service,
    alert_id: int,
    plan: Plan,
    logs: Mapping[str, Sequence[Entry]],
    leaving: Leaving,
    kills: int,
    log: str,
) -> Verdict:
    it = Verdict()
    for entries in logs.values():
        it.answered.update(entry.what for entry in entries)
    with service.sql() as connection:
        states = _states(connection, alert_id)
        it.wrong += _ended(connection, alert_id)
    it.states = Counter(state for _, state in states.values())
    _people(it, plan, logs, leaving, states)
    _uncertain(it, plan, logs["kannel"], states)
    it.bound = plan.concurrency * kills
    if it.uncertain - it.uncertain_by_mood > it.bound:
        it.wrong.append(f"{it.uncertain} are uncertain: more than can have been in flight")
    _delayed(it, logs, leaving)
    engine = connect.engine(service.env["DATABASE_URL"], name="judge")
    with engine.connect() as value:
        if off := progress.differences(value, alert_id):
            it.wrong.append(f"tallies are not what the rows say: {off[:5]}")
    engine.dispose()
    if it.answered["forged"]:
        it.wrong.append(f"the carriers found {it.answered['forged']} MTs forged")
    display = numbers_in(log, {number(n)[-9:] for n in range(plan.recipients)})
    if display:
        it.wrong.append(f"{len(display)} residents' numbers are in the logs")
    if "Traceback" in log:
        it.wrong.append(f"{log.count('Traceback')} tracebacks are in the logs")
    return it


def _states(connection: psycopg.Connection, alert_id: int) -> dict[int, tuple[str, str]]:
    """Carrier and state by the subscriber's place."""
    rows = connection.execute(
        "SELECT resident_id - (SELECT min(resident_id) FROM subscription WHERE consent = %s), "
        "carrier, state FROM delivery WHERE alert_id = %s",
        [CONSENT, alert_id],
    ).fetchall()
    return {int(n): (carrier, state) for n, carrier, state in rows}


def _ended(connection: psycopg.Connection, alert_id: int) -> list[str]:
    wrong = []
    row = connection.execute("SELECT state FROM alert WHERE id = %s", [alert_id]).fetchone()
    if row != ("sent",):
        wrong.append(f"the alert is {row}, not sent")
    if back := connection.execute("SELECT old, new, count(*) FROM went_back GROUP BY 1, 2"):
        wrong += [f"{count} deliveries went back from {old} to {new}" for old, new, count in back]
    jobs = connection.execute(
        "SELECT name, count(*) FROM staged_job WHERE name IN "
        "('expand', 'deliver', 'urgent', 'receipts', 'retry_alert', 'close') GROUP BY 1"
    ).fetchall()
    return wrong + [f"{count} jobs {name} are left over" for name, count in jobs]


def _people(
    it: Verdict,
    plan: Plan,
    logs: Mapping[str, Sequence[Entry]],
    leaving: Leaving,
    states: Mapping[int, tuple[str, str]],
) -> None:
    """Everyone in the audience was reached once: for certain if the carrier de-duplicates."""
    every = [entry for entries in logs.values() for entry in entries]
    recipients = Counter(entry.to for entry in every if entry.what == "taken")
    refused = {entry.to for entry in every if entry.what == "refused"}
    it.recipients, it.twice = len(recipients), sum(count > 1 for count in recipients.values())
    if it.twice:
        it.wrong.append(f"{it.twice} people were reached twice")
    if strangers := recipients.keys() - {number(n) for n in range(plan.recipients)}:
        it.wrong.append(f"{len(strangers)} people were reached who never subscribed")
    forgotten = Counter[str]()
    for n in range(plan.recipients):
        person, (carrier, state) = number(n), states.get(n, ("", "none"))
        if person in refused:
            it.refused += 1
        elif person in leaving.asked and not recipients[person]:
            it.opted_out += 1
        elif not recipients[person] and (carrier, state) != ("kannel", "uncertain"):
            forgotten[f"{carrier} {state}"] += 1
    if forgotten:
        it.wrong.append(f"people were not reached, by carrier and state: {dict(forgotten)}")
    # Anyone who left while an attempt was open is not asked about again.
    unsure = [n for n, state in states.items() if state == ("open", "uncertain")]
    if stayed := [n for n in unsure if number(n) not in leaving.asked]:
        it.wrong.append(f"{len(stayed)} are uncertain at the carrier that de-duplicates")


def _uncertain(
    it: Verdict,
    plan: Plan,
    book: Sequence[Entry],
    states: Mapping[int, tuple[str, str]],
) -> None:
    """No more than the carrier's own doing, and what a kill can leave in flight."""
    moods, attempts = Moods(plan.seed, plan.mt), Counter[str]()
    unsure = set()
    for entry in book:
        if entry.what in ("taken", "again", "refused", "throttled", "untaken", "opted_out"):
            attempts[entry.reference] += 1
            if moods.of_mt(entry.reference, attempts[entry.reference]) in UNSURE:
                unsure.add(entry.to)
    uncertain = [n for n, (_, state) in states.items() if state == "uncertain"]
    it.uncertain = len(uncertain)
    it.uncertain_by_mood = sum(number(n) in unsure for n in uncertain)


def _delayed(it: Verdict, logs: Mapping[str, Sequence[Entry]], leaving: Leaving) -> None:
    for entries in logs.values():
        for entry in entries:
            since = leaving.confirmed.get(entry.to)
            if entry.what == "taken" and since is not None and entry.at > since + IN_FLIGHT:
                it.delayed.append(entry.at - since)
    if it.delayed:
        it.wrong.append(
            f"{len(it.delayed)} were reached up to {max(it.delayed):.3f} s after their opt-out was "
            "confirmed"
        )

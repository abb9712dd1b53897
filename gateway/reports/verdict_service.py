"""Officials' verdicts: one entry point for the command line and the console.

The official is authorised first. Only this module decides on which subjects no verdict is possible.
The audit gets the ids of the verdict and its subject. The number and the words of a reason are only
in the database.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Engine, Row, Table, select

from flows.scoring.risk import Decision
from flows.subjects import numbers
from flows.subjects.directory import Directory
from flows.values import Subject
from gateway.alerts.audited import Credentials
from gateway.database import ids
from gateway.database.tables import verdict
from gateway.database.tables_verdicts import referral
from gateway.officials import audit
from gateway.officials.accounts import SHORTEST_REASON
from gateway.officials.authorization import Authority, Official
from gateway.officials.errors import ReasonedError
from gateway.reports import appeals, outcomes, proposals, subjects, verdicts
from gateway.reports.proposals import Proposal

LONGEST_REASON: Final = 500
_SHORTEST_NAME: Final = 3
_SHORTEST_ACCOUNT: Final = 8


class CantJudge(ReasonedError):
    """No verdict is possible.

    reason  unread, account, reason, odd, site, name, notname, forged, ours, official, nothing,
            overtaken, recipient, waits, gone, own, same_inviter
    """


class Overtaken(CantJudge):
    """Another official has decided since the page was shown: who, what, when."""

    def __init__(self, official: str, decision: str, at: datetime) -> None:
        super().__init__("overtaken", f"{official} has decided meanwhile: {decision}.")
        self.official, self.decision, self.at = official, decision, at


@dataclass(frozen=True, slots=True)
class VerdictResult:
    """The result of a decision.

    id          of the verdict, the referral or the proposal
    subject_id  of its subject
    people      how many reported it
    repeated    whether it had been done already, so that nothing was done now
    waits       why it is a proposal that waits for a second official; "": it is decided
    """

    id: int
    subject_id: int
    people: int = 0
    repeated: bool = False
    waits: proposals.Why = ""


def read(typed: str) -> Subject:
    """The subject that somebody means who types a number, a short code, a name or a link. Raises
    CantJudge."""
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        says = f"{typed!r} is no number, short code, name or link, or is more than one."
        raise CantJudge("unread", says)
    if about.kind == "account" and len(about.display) < _SHORTEST_ACCOUNT and typed[:1].isdigit():
        says = f"{about.display} is too short for a number; if it is an account, write: stk {typed}"
        raise CantJudge("account", says)
    return about


@dataclass(frozen=True, slots=True)
class Judging:
    """Judges subjects.

    directory  the official numbers, which nobody confirms as fraud
    ours       keys of our own short codes
    """

    engine: Engine = field(repr=False)
    authority: Authority = field(repr=False)
    directory: Directory = field(repr=False)
    ours: frozenset[str]

    def judge(
        self,
        credentials: Credentials,
        about: Subject,
        decision: Decision,
        reason: str,
        *,
        now: datetime,
        forged: bool = False,
        latest_id: int | None = None,
        appeal_id: int | None = None,
    ) -> VerdictResult:
        """Decides on a subject, or proposes the decision if it needs a second official
        (`proposals`). `withdrawn` undoes the latest decision. Any other decision also answers an
        open appeal.

        forged     for a sender's name: officials have found messages that were forged under it
        latest_id  id of the latest verdict that the official saw, 0 for none; None: not compared
        appeal_id  id of the open appeal that the official saw, 0 for none; None: not compared. No
                   other appeal is refused

        The same decision again, by the same official from the same page, does nothing. Raises
        NotPermitted, and CantJudge, which is audited.
        """

        def change(
            connection: Connection, official: Official
        ) -> tuple[VerdictResult, dict[str, Any]]:
            known = subjects.known_subject(connection, about.key) or about
            self.check(known, decision, forged)
            check_reason(reason)
            given = {"official_id": official.id, "decision": decision, "reason": reason}
            if same := _repeated(connection, verdict, known.key, latest_id, decision, given):
                return same, {}
            stood = outcomes.standing(connection, known.key)
            if decision == "withdrawn" and not stood:
                raise CantJudge("nothing", "there is no verdict to withdraw.")
            waits = self.needs_second(connection, official, known, decision, now)
            if waits:
                wanted = Proposal(known, decision, reason, waits, forged)
                return self.propose(connection, official, wanted, now)
            self.answer_appeal(connection, official, known.key, decision, reason, now, appeal_id)
            made = verdicts.set_verdict(
                connection, known, decision, official.name, reason, now, self.directory, official.id
            )
            done = VerdictResult(
                made.id, known_id(connection, known.key), made.judged.standing.people
            )
            return done, {"undone": stood[-1].id} if decision == "withdrawn" else {}

        return self.carry_out(credentials, about, f"verdict.{decision}", "verdict", change, now)

    def answer_appeal(
        self,
        connection: Connection,
        official: Official,
        key: str,
        decision: Decision,
        reason: str,
        now: datetime,
        appeal_id: int | None,
    ) -> None:
        """Gives the owner who has appealed the same decision as an answer."""
        name = official.name
        settled = appeals.settle(connection, key, decision, name, reason, now, appeal_id)
        if settled is not None:
            answer = appeals.ANSWERS[decision]
            audit.done(connection, official, "appeal.answer", "appeal", settled, decision=answer)

    def needs_second(
        self,
        connection: Connection,
        official: Official,
        about: Subject,
        decision: Decision,
        now: datetime,
    ) -> proposals.Why:
        """Why this decision needs a second official; "" if it needs none. The caller holds the
        subject's lock."""
        stood = outcomes.standing(connection, about.key)
        return proposals.second_needed(
            connection, official, about, decision, stood, now, self.directory
        )

    def propose(
        self, connection: Connection, official: Official, wanted: Proposal, now: datetime
    ) -> tuple[VerdictResult, dict[str, Any]]:
        """Stores a proposal for a second official. It replaces an earlier proposal of the same
        official. The same proposal again does nothing. Raises CantJudge (waits)."""
        there, key = proposals.waiting_for(connection, wanted.about.key), wanted.about.key
        if there is not None and there.official_id != official.id:
            raise CantJudge("waits", f"{there.official} has proposed: {there.decision}.")
        if there is not None:
            if (there.decision, there.reason) == (wanted.decision, wanted.reason):
                subject_id = known_id(connection, key)
                return VerdictResult(there.id, subject_id, repeated=True, waits=there.why), {}
            proposals.end(connection, key, "taken_back", official.id, "", now)
        made = proposals.propose(connection, official, wanted, now, self.directory)
        done = VerdictResult(made, known_id(connection, wanted.about.key), waits=wanted.why)
        return done, {"decision": wanted.decision, "why": wanted.why}

    def refer(
        self,
        credentials: Credentials,
        about: Subject,
        recipient: str,
        reference: str,
        reason: str,
        *,
        now: datetime,
        latest_id: int,
    ) -> VerdictResult:
        """Stores that a subject was handed to the police or to others; its answer stays.
        `latest_id`: id of the latest such hand-over that the official saw. Raises as `judge`
        does."""

        def change(
            connection: Connection, official: Official
        ) -> tuple[VerdictResult, dict[str, Any]]:
            check_reason(reason)
            if len(recipient) < _SHORTEST_NAME:
                raise CantJudge("recipient", "It is not said to whom it is handed.")
            given = {
                "official_id": official.id,
                "recipient": recipient,
                "reference": reference,
                "reason": reason,
            }
            if same := _repeated(connection, referral, about.key, latest_id, "referred", given):
                return same, {}
            made = ids.add(
                connection,
                referral,
                subject_key=about.key,
                official=official.name,
                at=now,
                **given,
            )
            return VerdictResult(made, known_id(connection, about.key)), {}

        return self.carry_out(
            credentials, about, "verdict.referred", "referral", change, now, "refer"
        )

    def open(self, credentials: Credentials, about: Subject, *, now: datetime) -> int:
        """The id of a subject. A subject that nobody has reported is put into the database, so
        that officials can decide on it. Raises as `judge` does."""

        def change(
            connection: Connection, official: Official
        ) -> tuple[VerdictResult, dict[str, Any]]:
            self.check(about, "dismissed", forged=False)
            there = subjects.known_subject(connection, about.key) is not None
            if not there:
                subjects.recompute(connection, about, now, self.directory)
            known = known_id(connection, about.key)
            return VerdictResult(known, known, repeated=there), {}

        made = self.carry_out(credentials, about, "verdict.opened", "subject", change, now, "refer")
        return made.subject_id

    def check(self, about: Subject, decision: Decision, forged: bool) -> None:
        """Raises CantJudge for the first row of `_BARRED` that applies. Undoing a decision is
        always possible."""
        for reason, holds, says in _BARRED if decision != "withdrawn" else ():
            if holds(self, about, decision, forged):
                raise CantJudge(reason, says.format(name=about.display))

    def carry_out(
        self,
        credentials: Credentials,
        about: Subject,
        act: str,
        kind: str,
        change: Callable[[Connection, Official], tuple[VerdictResult, dict[str, Any]]],
        now: datetime,
        needs: str = "judge",
    ) -> VerdictResult:
        """Runs `change` for an official who may do `needs`, with the subject locked. A refusal
        is audited in the next transaction. A decision that waits for a second official is
        audited as proposed."""
        with self.engine.connect() as connection:
            known = subjects.id_of(connection, about.key)
        named = None if known is None else ("subject", known)
        official = self.authority.authorise(
            credentials.token, needs, totp=credentials.totp, now=now, about=named
        )
        with (
            audit.refused(self.engine, official, act, named),
            self.engine.begin() as connection,
        ):
            subjects.lock(connection, about.key)
            done, detail = change(connection, official)
            if done.waits:
                act, kind = "verdict.proposed", "proposal"
            if not done.repeated:
                recorded = {"subject": done.subject_id, **detail}
                audit.done(connection, official, act, kind, done.id, **recorded)
            return done


def known_id(connection: Connection, key: str) -> int:
    """The id of a subject that is in the database."""
    subject_id = subjects.id_of(connection, key)
    assert subject_id is not None
    return subject_id


def _repeated(
    connection: Connection,
    table: Table,
    key: str,
    latest_id: int | None,
    decision: str,
    given: Mapping[str, object],
) -> VerdictResult | None:
    """The result of a decision that this official has made since the page was shown, if it is
    the same decision. None: nobody has decided since. Raises Overtaken for any other decision."""
    later = () if latest_id is None else newer(connection, table, key, latest_id)
    for last in later[-1:]:
        if given != {name: last._mapping[name] for name in given}:
            done = last._mapping.get("decision", decision)
            raise Overtaken(last.official, done, last.at)
        return VerdictResult(last.id, known_id(connection, key), repeated=True)
    return None


def newer(connection: Connection, table: Table, key: str, known_id: int) -> Sequence[Row[Any]]:
    """The rows about a subject that were written since an official looked at it."""
    query = select(table).where(table.c.subject_key == key, table.c.id > known_id)
    return connection.execute(query.order_by(table.c.id)).all()


def check_reason(reason: str) -> None:
    if len(reason.strip()) < SHORTEST_REASON:
        least = f"at least {SHORTEST_REASON} letters"
        says = f"A verdict needs a reason of {least} that others can understand: --reason …"
        raise CantJudge("reason", says)


def _is_true_site(judging: Judging, about: Subject) -> bool:
    site = about.key.removeprefix("link:")
    return about.kind == "link" and judging.directory.sites.is_true_site(site)


def _is_short_name(about: Subject) -> bool:
    letters = sum(char.isalnum() for char in about.display)
    return about.kind == "brandname" and letters < _SHORTEST_NAME


_BARRED: Final[tuple[tuple[str, Callable[[Judging, Subject, Decision, bool], bool], str], ...]] = (
    (
        "odd",
        lambda judging, about, decision, forged: about.kind == "odd",
        "{name} is no whole number (digits are missing, hidden or too many).",
    ),
    (
        "site",
        lambda judging, about, decision, forged: _is_true_site(judging, about),
        "{name} is its owner's true site: no verdict on it.",
    ),
    (
        "name",
        lambda judging, about, decision, forged: _is_short_name(about),
        f"{{name!r}} is no sender's name: it has at least {_SHORTEST_NAME} letters.",
    ),
    (
        "forged",
        lambda judging, about, decision, forged: (
            about.kind == "brandname" and decision == "confirmed" and not forged
        ),
        "{name} is a sender's name, which its owner may use as well: if officials found messages "
        "forged under it, add --brandname-spoofed.",
    ),
    (
        "notname",
        lambda judging, about, decision, forged: about.kind != "brandname" and forged,
        "{name} is no sender's name: not --brandname-spoofed.",
    ),
    (
        "ours",
        lambda judging, about, decision, forged: about.key in judging.ours,
        "{name} is our own short code: no verdict on it.",
    ),
    (
        "official",
        lambda judging, about, decision, forged: (
            decision == "confirmed" and about.key in judging.directory
        ),
        "{name} is in the directory of official numbers: not confirmed.",
    ),
)
"""Subjects on which no verdict is possible: the reason, the condition, and the sentence."""

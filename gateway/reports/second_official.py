"""The second official of a decision agrees to what another one has proposed, or refuses it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, text

from flows.values import Subject
from gateway.alerts.audited import Credentials
from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_verdicts import proposed_verdict
from gateway.officials import account_age, invitations
from gateway.officials.authorization import Official
from gateway.reports import appeals, proposals, subjects, verdict_service, verdicts
from gateway.reports.verdict_service import CantJudge, Judging, VerdictResult


def agree(
    judging: Judging, credentials: Credentials, proposal_id: int, *, now: datetime
) -> VerdictResult:
    """Makes the decision as it was proposed.

    Raises NotPermitted. Raises CantJudge, which is audited: gone, own, same_inviter, and what
    speaks against the decision by now.
    """

    def change(connection: Connection, official: Official) -> tuple[VerdictResult, dict[str, Any]]:
        one = _waiting(connection, proposal_id)
        if not row_signatures.holds(keys_of(connection), proposed_verdict, one._mapping):
            raise _gone()
        if one.official_id == official.id:
            raise CantJudge("own", "You have proposed it yourself: another official agrees.")
        if invitations.one_persons(connection, official.id, [one.official_id]):
            raise CantJudge(
                "same_inviter", "One administrator has invited you both: somebody else agrees."
            )
        about = _subject(connection, one)
        judging.check(about, one.decision, one.forged)
        proposals.end(connection, about.key, "agreed", official.id, "", now)
        _decide(connection, judging, about, one, official.id, now)
        made = int(connection.execute(_LATEST, {"key": about.key}).scalar_one())
        detail = {"decision": one.decision, "proposal": one.id, "proposed_by": one.official_id}
        return VerdictResult(made, verdict_service.known_id(connection, about.key)), detail

    return _carry_out(judging, credentials, proposal_id, "agreed", "verdict", change, now, "second")


def refuse(
    judging: Judging, credentials: Credentials, proposal_id: int, reason: str, *, now: datetime
) -> VerdictResult:
    """Refuses the proposal; the subject's answer stays. The official who proposed it withdraws it
    with this, too.

    Raises NotPermitted. Raises CantJudge (gone, reason, new_account), which is audited.
    """

    def change(connection: Connection, official: Official) -> tuple[VerdictResult, dict[str, Any]]:
        verdict_service.check_reason(reason)
        one = _waiting(connection, proposal_id)
        own = one.official_id == official.id
        account = invitations.accounts(connection, [official.id])[official.id]
        if not own and account_age.not_yet(account, now):
            raise CantJudge("new_account", "Your account is too new to refuse another's proposal.")
        outcome = "taken_back" if own else "refused"
        proposals.end(connection, one.subject_key, outcome, official.id, reason, now)
        about = _subject(connection, one)
        subjects.recompute(connection, about, now, judging.directory)
        detail = {"decision": one.decision, "outcome": outcome}
        return VerdictResult(one.id, verdict_service.known_id(connection, about.key)), detail

    return _carry_out(
        judging, credentials, proposal_id, "refused", "proposal", change, now, "judge"
    )


def _carry_out(
    judging: Judging,
    credentials: Credentials,
    proposal_id: int,
    act: str,
    kind: str,
    change: Callable[[Connection, Official], tuple[VerdictResult, dict[str, Any]]],
    now: datetime,
    needs: str,
) -> VerdictResult:
    with judging.engine.connect() as connection:
        one = proposals.find(connection, proposal_id)
        about = None if one is None else _subject(connection, one)
    if about is None:
        raise _gone()
    return judging.carry_out(credentials, about, f"verdict.{act}", kind, change, now, needs)


def _waiting(connection: Connection, proposal_id: int) -> Row[Any]:
    """The proposal that waits. The caller holds the subject's lock, so nobody ends it meanwhile."""
    one = proposals.find(connection, proposal_id)
    if one is None or one.ended_at is not None:
        raise _gone()
    return one


def _gone() -> CantJudge:
    return CantJudge("gone", "It no longer waits: somebody has decided, or withdrawn it.")


def _subject(connection: Connection, one: Row[Any]) -> Subject:
    about = subjects.known_subject(connection, one.subject_key)
    assert about is not None  # the proposal has put it into the database
    return about


_OPEN = text("SELECT EXISTS (SELECT FROM appeal WHERE code = :code AND decision IS NULL)")


def _decide(
    connection: Connection,
    judging: Judging,
    about: Subject,
    one: Row[Any],
    by: int,
    now: datetime,
) -> None:
    """Makes the decision as the official proposed it, and gives the appeal its answer. Not if
    that appeal is about another subject by now."""
    decided = (one.official, one.reason, now, judging.directory, one.official_id, by)
    code = one.appeal_code
    if code is not None and connection.execute(_OPEN, {"code": code}).scalar_one():
        try:
            appeals.decide(connection, code, one.decision, *decided, about.key)
        except LookupError:
            raise _gone() from None
        return
    appeals.settle(connection, about.key, one.decision, one.official, one.reason, now)
    try:
        verdicts.set_verdict(connection, about, one.decision, *decided)
    except ValueError:
        raise CantJudge("nothing", "there is no verdict to withdraw.") from None


_LATEST = text("SELECT max(id) FROM verdict WHERE subject_key = :key")

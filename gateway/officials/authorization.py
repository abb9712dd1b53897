"""Checks what an official may do: one entry point for command line, API and console.

It has a transaction of its own, before that of the act: a code is used up, a wrong one counted
and a refusal audited whatever becomes of the act. Call it before the act's transaction begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Engine, text

from flows.places.areas import AreaBook
from gateway.database.encryption import Keys
from gateway.officials import audit, invitations, passkeys, sessions, tokens, totp
from gateway.officials.errors import (
    Expired,
    NeedsTotp,
    NotPermitted,
    NotYet,
    NotYourArea,
    NotYourRole,
    Unknown,
)
from gateway.officials.identity import Official
from gateway.officials.passkeys import Site
from gateway.officials.permissions import CODE_SERVES, PERMISSIONS, Permission, communes, covers
from gateway.officials.sessions import SessionToken

__all__ = ["Authority", "Official"]

_MOST_AREAS: Final = 20

_RECENTLY = text(
    """
    SELECT EXISTS (
      SELECT FROM audit WHERE at > now() - interval '1 minute'
        AND official_id IS NULL AND outcome = 'refused' AND act = :act
    )
    """
)


@dataclass(frozen=True, slots=True)
class Authority:
    """What authorisation needs; `gateway.services.authority` puts it together.

    engine  of its own: anyone who holds a connection of another engine never waits for itself
    site    what passkeys are bound to; None: there are none
    """

    engine: Engine = field(repr=False)
    keys: Keys
    areas: AreaBook = field(repr=False)
    site: Site | None = None

    def authorise(
        self,
        token: str | SessionToken | None,
        act: str,
        areas: Sequence[str] = (),
        totp: str | None = None,
        *,
        now: datetime,
        about: tuple[str, int] | None = None,
    ) -> Official:
        """The official, if they may do `act` (a name of `permissions.PERMISSIONS`) in all of
        `areas` now.

        token  a personal one, or that of a console session
        totp   the six digits, or a passkey's answer; used up if the act takes them, else ignored
        about  kind and id of its object, for the audit of a refusal

        A refusal is audited and committed before it is raised, but for a session that is
        over. Raises `NotPermitted`, and KeyError for an act that there is not.
        """
        return self._asked(PERMISSIONS[act], token, act, areas, totp, now, about)

    def admit(
        self,
        token: str | SessionToken | None,
        act: str,
        *,
        now: datetime,
        about: tuple[str, int] | None = None,
    ) -> Official:
        """The official, if their role (and scope) may do `act`: for the form that asks for areas
        and code. It permits nothing. Raises as `authorise` does."""
        rule = replace(PERMISSIONS[act], area=False, totp=False, recent=False, settled=False)
        return self._asked(rule, token, act, (), None, now, about)

    def _asked(
        self,
        rule: Permission,
        token: str | SessionToken | None,
        act: str,
        areas: Sequence[str],
        code: str | None,
        now: datetime,
        about: tuple[str, int] | None,
    ) -> Official:
        with self.engine.begin() as connection:
            try:
                return self._permit(connection, rule, act, token, areas, code, now)
            except NotPermitted as error:
                denied = error
                # A browser that is not signed in (any more) asks for the sign-in, for no act.
                if not (isinstance(token, SessionToken) and isinstance(error, (Unknown, Expired))):
                    self._note(connection, error, act, areas, about)
        raise denied

    def _permit(
        self,
        connection: Connection,
        rule: Permission,
        act: str,
        token: str | SessionToken | None,
        areas: Sequence[str],
        code: str | None,
        now: datetime,
    ) -> Official:
        holder = _holder(connection, token, now)
        serves = holder.code_at is not None and now < holder.code_at + CODE_SERVES
        try:
            self._check(holder, rule, areas)
            if rule.settled:
                _check_settled(connection, holder.id, act, now)
            if rule.totp or (rule.recent and not serves):
                counts = self._use(connection, holder, rule, token, code, now)
                serves = counts and holder.session_id is not None
                if counts:
                    sessions.code_accepted(connection, holder.session_id, now)
        except NotPermitted as error:
            error.of(holder.id, holder.token_id, holder.session_id)
            raise
        return replace(holder, code_serves=serves)

    def _use(
        self,
        connection: Connection,
        holder: Official,
        rule: Permission,
        token: str | SessionToken | None,
        code: str | None,
        now: datetime,
    ) -> bool:
        """Uses up a code or a passkey's answer. Whether it serves for what follows: not that of a
        passkey that does not count yet."""
        if code is None or not passkeys.is_answer(code):
            totp.use(connection, self.keys, holder.id, code, now)
            return True
        if self.site is None or not isinstance(token, SessionToken):
            raise NeedsTotp("no_code", "A passkey is for the console: type the six digits.")
        one = passkeys.use(connection, self.site, holder.id, code, token.text, now)
        if rule.settled:
            passkeys.check_settled(one, now)
        return not one.not_yet(now)

    def _check(self, holder: Official, rule: Permission, areas: Sequence[str]) -> None:
        if holder.role not in rule.roles:
            raise NotYourRole("role", f"An official of the role {holder.role} may not do this.")
        if rule.scope is not None and rule.scope not in holder.scopes:
            raise NotYourRole("scope", f"This token is not made for it: it lacks {rule.scope}.")
        if holder.role in rule.anywhere:
            return
        if rule.area and not areas:
            raise NotYourArea("no_area", "No area is named.")
        if areas and not covers(self.areas, holder.role, holder.areas, areas):
            raise NotYourArea("area", "You don't act in all of these areas.")

    def _note(
        self,
        connection: Connection,
        denied: NotPermitted,
        act: str,
        areas: Sequence[str],
        about: tuple[str, int] | None,
    ) -> None:
        # An unknown caller must not fill the database: one row a minute tells of them.
        nobody = denied.official_id is None
        if nobody and connection.execute(_RECENTLY, {"act": act}).scalar_one():
            return
        known = [area for area in areas if communes(self.areas, [area]) is not None]
        kind, object_id = about or ("", None)
        detail = {
            "token": denied.token_id,
            "session": denied.session_id,
            "areas": known[:_MOST_AREAS] or None,
        }
        audit.record(
            connection,
            denied.official_id,
            act,
            kind,
            object_id,
            "refused",
            {"reason": denied.reason} | {name: x for name, x in detail.items() if x is not None},
        )


def _check_settled(connection: Connection, official_id: int, act: str, now: datetime) -> None:
    """Raises NotYet. Anyone who has no code generator is notified of it where the code is asked
    for."""
    why = invitations.not_yet(connection, official_id, act, now)
    if why not in ("", "no_code"):
        raise NotYet(why, official_id)


def _holder(connection: Connection, token: str | SessionToken | None, now: datetime) -> Official:
    if isinstance(token, SessionToken):
        return sessions.holder(connection, token, now)
    return tokens.holder(connection, token, now)

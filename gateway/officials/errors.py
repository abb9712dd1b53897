"""Why an official may not: a small closed set.

NotPermitted ├── Unknown no token or session, or an invalid one: the answer does not say which ├──
Expired the token's or session's time is over ├── NotYourRole the role, or the token's scopes, don't
include this ├── NotYourArea an area is named that the official does not act in, or none is named
├── NotYet the account does not count yet: its code generator is new, or nobody confirmed it ├──
NeedsTotp a code of this moment is missing, or the official has no code generator yet ├── WrongTotp
the code is wrong, or was used before └── Locked too many wrong codes; `until` says when the next
one is looked at
"""

from __future__ import annotations

from datetime import datetime
from typing import Self


class ReasonedError(Exception):
    """`reason` is one of an enumeration, for programs and the audit; the text is for the caller."""

    def __init__(self, reason: str, says: str) -> None:
        super().__init__(says)
        self.reason = reason


class NotPermitted(ReasonedError):
    """official_id, token_id, session_id who asked, if token or session says; else None"""

    official_id: int | None = None
    token_id: int | None = None
    session_id: int | None = None

    def of(self, official_id: int, token_id: int | None, session_id: int | None = None) -> Self:
        """The same, of that official and token, or session of the console."""
        self.official_id, self.token_id, self.session_id = official_id, token_id, session_id
        return self


class Unknown(NotPermitted):
    """Also for tokens that are revoked and officials who are disabled."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, _NO_TOKEN if reason == "no_token" else _BAD_TOKEN)


_NO_TOKEN = "No token was given: your own personal one is needed, like k5o_…"
_BAD_TOKEN = (
    "This token is not good: it was mistyped or revoked, or its official may not act any more. "
    "Make a new one, or ask an administrator."
)


class Expired(NotPermitted):
    """The time of a token or session is over."""

    def __init__(self) -> None:
        super().__init__("expired", "The token has expired: make a new one with the old code.")


class NotYourRole(NotPermitted):
    """The role, or the token's scopes, do not include this."""


class NotYourArea(NotPermitted):
    """An area is named that the official does not act in, or none is named."""


class NotYet(NotPermitted):
    """reason  young, unconfirmed, passkey_young, passkey_unconfirmed"""

    def __init__(self, reason: str, official_id: int) -> None:
        super().__init__(reason, _NOT_YET[reason].format(id=official_id))


_NOT_YET = {
    "passkey_young": "That passkey was added less than 24 hours ago: until then it approves, "
    "cancels, invites and confirms nothing. Type a code instead.",
    "passkey_unconfirmed": "Nobody has confirmed that passkey yet. An administrator or auditor "
    "does it at Officials; until then type a code instead.",
    "young": "Your code generator was set up less than 24 hours ago: until then it approves, "
    "cancels, invites and confirms nothing. An emergency is approved by an approver of other "
    "areas, or by the server's command line.",
    "unconfirmed": "Nobody has confirmed your account yet. An administrator or auditor whom your "
    "inviter did not invite does it at Officials, or by: python -m gateway officials confirm {id}",
}


class NeedsTotp(NotPermitted):
    """A code of this moment is missing, or there is no code generator yet."""


class WrongTotp(NotPermitted):
    """The code is wrong, or was used before."""


class Locked(NotPermitted):
    """`until` is UTC."""

    def __init__(self, until: datetime) -> None:
        super().__init__("locked", f"Too many wrong codes. Try again after {until:%H:%M:%S} UTC.")
        self.until = until

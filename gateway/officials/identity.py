"""The caller, as `Authority.authorise` found them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Official:
    """The caller, and their token or session.

    code_at      when a code was accepted in the session last
    code_serves  that was a short while ago (`permissions.CODE_SERVES`)
    has_passkey  they have one to use in a code's place
    """

    id: int
    name: str
    role: str
    areas: tuple[str, ...]
    scopes: tuple[str, ...]
    token_id: int | None
    session_id: int | None = None
    code_at: datetime | None = None
    code_serves: bool = False
    has_passkey: bool = False

    @property
    def by(self) -> dict[str, int | None]:
        """Their credentials, for the audit."""
        if self.session_id is not None:
            return {"session": self.session_id}
        return {"token": self.token_id}

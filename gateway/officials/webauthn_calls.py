"""This service's requests to a browser, and the browser's answers (WebAuthn).

`passkeys` imports this where it is used: the library takes 6 MB of each process, and most processes
see no passkey.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import base64url_to_bytes
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)
from webauthn.registration.verify_registration_response import VerifiedRegistration

_NAME: Final = "5 KHONG"
_REQUIRED: Final = UserVerificationRequirement.REQUIRED
_UNREADABLE: Final = (KeyError, TypeError, ValueError)

Answer = Mapping[str, Any]
"""A browser's, read from JSON."""


class BadAnswer(Exception):
    """A browser's answer can't be read, or was not made by the passkey that it names."""


def creation(site_id: str, user: bytes, name: str, known: Sequence[bytes]) -> tuple[bytes, str]:
    """The challenge, and what a browser makes a new passkey from, as JSON.

    known  ids of the passkeys that the official has
    """
    options = generate_registration_options(
        rp_id=site_id,
        rp_name=_NAME,
        user_id=user,
        user_name=name,
        exclude_credentials=_described(known),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=_REQUIRED
        ),
    )
    return options.challenge, options_to_json(options)


def request(site_id: str, allowed: Sequence[bytes]) -> tuple[bytes, str]:
    """The challenge, and what a browser shows a passkey with, as JSON; none allowed: any."""
    options = generate_authentication_options(
        rp_id=site_id, allow_credentials=_described(allowed), user_verification=_REQUIRED
    )
    return options.challenge, options_to_json(options)


def _described(ids: Sequence[bytes]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=each) for each in ids]


def challenge_of(answer: Answer) -> bytes:
    """The challenge that it is to. Raises BadAnswer."""
    try:
        client = json.loads(base64url_to_bytes(answer["response"]["clientDataJSON"]))
        return base64url_to_bytes(client["challenge"])
    except _UNREADABLE:
        raise BadAnswer from None


def credential_of(answer: Answer) -> bytes:
    """The id of the passkey. Raises BadAnswer."""
    try:
        return base64url_to_bytes(answer["rawId"])
    except _UNREADABLE:
        raise BadAnswer from None


def registered(answer: Answer, challenge: bytes, site_id: str, origin: str) -> VerifiedRegistration:
    """A new passkey. Raises BadAnswer."""
    try:
        return verify_registration_response(
            credential=dict(answer),
            expected_challenge=challenge,
            expected_rp_id=site_id,
            expected_origin=origin,
            require_user_verification=True,
        )
    except WebAuthnException:
        raise BadAnswer from None


def signed(
    answer: Answer, challenge: bytes, site_id: str, origin: str, public_key: bytes, count: int
) -> int:
    """How often the passkey has signed by now. Raises BadAnswer."""
    try:
        return verify_authentication_response(
            credential=dict(answer),
            expected_challenge=challenge,
            expected_rp_id=site_id,
            expected_origin=origin,
            credential_public_key=public_key,
            credential_current_sign_count=count,
            require_user_verification=True,
        ).new_sign_count
    except WebAuthnException:
        raise BadAnswer from None

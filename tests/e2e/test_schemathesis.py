"""Whatever the OpenAPI document allows, and much that it doesn't: no 500, and no answer that the
document does not declare. Signed as the carriers sign, or a case would end at the signature."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from requests.auth import AuthBase
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.parameters import ParameterLocation

from gateway.carriers.contract import Webhook, WebhookError
from gateway.carriers.shapes import PlayableCarrier, played
from gateway.services import Services
from tests.e2e.service import Service

BOUNDS = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
load_all_checks()
DECLARED = CHECKS.get_by_names(
    [
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_headers_conformance",
        "response_schema_conformance",
        "unsupported_method",
        "allow_header_conformance",
    ]
)


class SignedBy(AuthBase):
    """Proves a request as the carrier does, whatever it contains."""

    def __init__(self, carrier: PlayableCarrier) -> None:
        self._carrier = carrier

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        url = urlsplit(str(request.url))
        body = request.body or b""
        webhook = Webhook(
            method=str(request.method),
            path=unquote(url.path),
            query=url.query,
            headers={},
            body=body.encode() if isinstance(body, str) else body,
            address="127.0.0.1",
            now=time.time(),
        )
        try:
            signed = self._carrier.sign(webhook)
        except (WebhookError, ValueError):  # nothing that this carrier could have signed
            return request
        request.headers.update(signed.headers)
        request.url = url._replace(query=signed.query).geturl()
        return request


@pytest.fixture(scope="session")
def schema(service: Service) -> Any:
    return schemathesis.openapi.from_url(service.env["PUBLIC_URL"] + "/openapi.json")


@pytest.fixture(scope="session")
def signers(service: Service) -> dict[str, SignedBy]:
    made = Services.load(service.env).carriers
    by_name = {name: played(carrier) for name, carrier in made.items()}
    return {name: SignedBy(each) for name, each in by_name.items() if each is not None}


def every_case(schema: Any, cases: int, check: Callable[[Any], None]) -> None:
    """`check` on so many cases of each operation, good data and bad."""
    for result in schema.get_all_operations():
        operation = result.ok()
        for mode in GenerationMode:
            if mode.is_negative and not _takes_data(operation):
                continue

            @settings(BOUNDS, max_examples=cases)
            @given(case=operation.as_strategy(generation_mode=mode))
            def try_one(case: Any) -> None:
                check(case)

            try_one()


def _takes_data(operation: Any) -> bool:
    """Whether bad data can be made for it: what is wrong in a path is another path."""
    others = (
        each for each in operation.iter_parameters() if each.location != ParameterLocation.PATH
    )
    return bool(operation.body) or any(True for _ in others)


def test_no_500_and_no_undeclared_answer(schema: Any, signers: dict[str, SignedBy]) -> None:
    recipients: Counter[int] = Counter()

    def check(case: Any) -> None:
        parts = case.path.split("/")
        signer = signers.get(parts[2]) if parts[1] == "carriers" else None
        response = case.call(auth=signer)
        recipients[response.status_code] += 1
        case.validate_response(response, checks=DECLARED)

    every_case(schema, 25, check)
    # a run that met nothing but signatures would have tested nothing
    assert min(recipients[200], recipients[400]) > 50 < recipients[403] + recipients[400], (
        recipients
    )


def test_nor_without_a_signature(schema: Any) -> None:
    every_case(schema, 5, lambda case: case.call_and_validate())

"""Every kind at the real endpoint, on a real database: effects that an adapter alone can't show."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from werkzeug.test import Client, TestResponse

from gateway.app import create_app
from gateway.carriers.contract import Inbound, Receipt, Webhook
from gateway.web import wsgi
from tests.gateway.carriers.vectors import Kind, kinds, message, receiving, table


def _has_receipts(kind: Kind) -> bool:
    return any(
        len(each["messages"]) == 1 and isinstance(message(each["messages"][0]), Receipt)
        for each in kind["reads"]
    )


ALL = pytest.mark.parametrize("kind", receiving(), ids=repr)
WITH_RECEIPTS = pytest.mark.parametrize("kind", [*filter(_has_receipts, kinds())], ids=repr)
# The other kinds' vectors are signed for the bare path.
WITH_SECRET_PATH = pytest.mark.parametrize(
    "kind", [each for each in kinds() if each.path_secret], ids=repr
)
PEER = "203.0.113.9"


class Clock:
    """The doors' time: the one at which the vectors were signed."""

    now = 0.0

    @classmethod
    def time(cls) -> float:
        return cls.now


@dataclass
class Endpoints:
    kind: Kind
    client: Client

    def post(self, webhook: Webhook, **environ: str) -> TestResponse:
        Clock.now = webhook.now
        return self.client.open(
            webhook.path,
            method=webhook.method,
            query_string=webhook.query,
            data=webhook.body,
            headers=dict(webhook.headers),
            environ_overrides={"REMOTE_ADDR": PEER, **environ},
        )

    def entry(self, says: type) -> Webhook:
        """A request of the vectors that is a whole message, or a receipt."""
        for each in self.kind["reads"]:
            read = [message(results) for results in each["messages"]]
            whole = [one for one in read if not isinstance(one, Inbound) or one.parts == 1]
            if len(read) == 1 and whole and isinstance(read[0], says):
                return self.kind.webhook(each)
        raise AssertionError(f"{self.kind} has no {says.__name__}")


@pytest.fixture
def endpoints_of(
    kind: Kind, env: dict[str, str], database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    """Opens the webhook endpoints of one instance of `kind`, with settings of its own."""
    monkeypatch.setattr(wsgi, "time", Clock)

    def open_endpoints(proxies: str = "", **settings: Any) -> Endpoints:
        values = {"kind": kind.name, **kind.settings, **settings}
        path = tmp_path / "carriers.toml"
        path.write_text(table(kind.name, values), encoding="utf-8")
        own = {"CARRIERS_FILE": str(path), "TRUSTED_PROXIES": proxies}
        return Endpoints(kind, Client(create_app({**env, **own, "PUBLIC_URL": kind["public_url"]})))

    return open_endpoints


def count(database: str, table: str) -> int:
    with psycopg.connect(database) as sql:
        row = sql.execute(f"SELECT count(*) FROM {table}").fetchone()  # type: ignore[arg-type]
    assert row is not None
    return int(row[0])


@ALL
def test_a_repeat_now_and_later_has_one_effect_and_one_answer(
    kind: Kind, endpoints_of: Any, database: str
) -> None:
    endpoints = endpoints_of()
    webhook = endpoints.entry(Inbound)
    first = endpoints.post(webhook)
    assert first.status_code == 200
    second = [endpoints.post(webhook) for _ in range(3)]
    later = endpoints_of().post(webhook)  # another process, after a restart
    assert {each.get_data() for each in (*second, later)} == {first.get_data()}
    assert count(database, "inbound") == 1


@WITH_RECEIPTS
def test_a_receipt_that_is_first_is_taken(kind: Kind, endpoints_of: Any) -> None:
    endpoints = endpoints_of()
    webhook = endpoints.entry(Receipt)
    answers = [endpoints.post(webhook) for _ in range(2)]
    assert [each.status_code for each in answers] == [200, 200]
    wanted = kind.carrier().acknowledge_to(webhook, []).body
    assert {each.get_data() for each in answers} == {wanted}


@ALL
def test_a_body_that_is_too_large_is_refused_in_the_carriers_form(
    kind: Kind, endpoints_of: Any, database: str
) -> None:
    endpoints = endpoints_of()
    method = kind["method"] if kind["method"] != "GET" else "POST"
    webhook = Webhook(method, endpoints.entry(Inbound).path, "", {}, b"x" * 65_537, PEER, 0)
    code = kind.data.get("refusal_status", {}).get("TooLarge", 413)
    assert endpoints.post(webhook).status_code == code
    assert count(database, "inbound") == 0


@ALL
def test_only_listed_addresses_are_let_in(kind: Kind, endpoints_of: Any, database: str) -> None:
    endpoints = endpoints_of(ip_list=["198.51.100.0/24"])
    webhook = endpoints.entry(Inbound)
    refused = kind.data.get("refusal_status", {}).get("NotListed", 403)
    assert endpoints.post(webhook).status_code == refused
    assert endpoints.post(webhook, HTTP_X_FORWARDED_FOR="198.51.100.7").status_code == refused
    assert count(database, "inbound") == 0
    assert endpoints.post(webhook, REMOTE_ADDR="198.51.100.7").status_code == 200
    assert count(database, "inbound") == 1


@ALL
def test_a_trusted_proxy_names_the_caller(kind: Kind, endpoints_of: Any, database: str) -> None:
    endpoints = endpoints_of(proxies=PEER, ip_list=["198.51.100.0/24"])
    webhook = endpoints.entry(Inbound)
    endpoints.post(webhook, HTTP_X_FORWARDED_FOR="198.51.100.7, 192.0.2.1")
    assert count(database, "inbound") == 0
    endpoints.post(webhook, HTTP_X_FORWARDED_FOR="192.0.2.1, 198.51.100.7")
    assert count(database, "inbound") == 1
    # The same proxy, named by a server that listens on IPv6 alone.
    mapped = endpoints.post(
        webhook, REMOTE_ADDR=f"::ffff:{PEER}", HTTP_X_FORWARDED_FOR="198.51.100.7"
    )
    assert mapped.status_code == 200


@ALL
def test_a_proxy_that_nobody_named_is_not_this_machine(
    kind: Kind, endpoints_of: Any, database: str
) -> None:
    """Its own address is on the IP list of a carrier's program on this machine, as Kannel's."""
    endpoints = endpoints_of(ip_list=["127.0.0.1", "::1"])
    webhook = endpoints.entry(Inbound)
    refused = kind.data.get("refusal_status", {}).get("NotListed", 403)
    for local in ("127.0.0.1", "::1"):
        for header in ("X_FORWARDED_FOR", "X_REAL_IP", "FORWARDED", "VIA", "X_FORWARDED_PROTO"):
            text = endpoints.post(webhook, REMOTE_ADDR=local, **{f"HTTP_{header}": "127.0.0.1"})
            assert text.status_code == refused
    assert count(database, "inbound") == 0
    assert endpoints.post(webhook, REMOTE_ADDR="127.0.0.1").status_code == 200


@WITH_SECRET_PATH
def test_a_secret_path_is_asked_for_and_rotates(
    kind: Kind, endpoints_of: Any, database: str
) -> None:
    webhook = endpoints_of().entry(Inbound)
    new = endpoints_of(path_secret="another-path-9876543210")
    assert new.post(webhook).status_code in (200, 403)
    assert count(database, "inbound") == 0
    both = endpoints_of(
        path_secret="another-path-9876543210", path_secret_previous=kind.path_secret
    )
    assert both.post(webhook).status_code == 200
    assert count(database, "inbound") == 1


@ALL
def test_forgeries_change_nothing_and_are_logged_without_secrets(
    kind: Kind, endpoints_of: Any, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    endpoints = endpoints_of()
    forged = [kind.webhook(each) for each in kind["raises"] if each["error"] in ("Forged", "Stale")]
    if kind.path_secret:
        good = endpoints.entry(Inbound)
        forged.append(replace(good, path=good.path.removesuffix(f"/{kind.path_secret}")))
    for webhook in forged:
        endpoints.post(webhook)
    assert forged and count(database, "inbound") == 0
    for secret in kind.secrets:
        assert secret not in caplog.text

"""The phone in the terminal, against a gateway that is played by a real HTTP server."""

from __future__ import annotations

import argparse
import base64
import json
import os
import queue
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
import standardwebhooks

from gateway.carriers import load
from gateway.carriers.contract import Carrier, Instance, Outbound, Response, Simulator, Webhook
from gateway.carriers.http import send
from gateway.cli import phone
from gateway.development import terminal_phone as command
from gateway.development.phones import phone as subscriber
from gateway.development.phones import receipts as phones_receipts
from gateway.development.phones.post import (
    MAX_TEXTS,
    NoPost,
    PhoneMessage,
    Post,
    ask,
    listen,
    same_number,
)
from gateway.development.phones.receipts import Receipts
from gateway.development.sample_reports import MADE_UP
from tests.e2e.service import eventually, free_port
from tests.gateway.carriers.misbehaving import Api, serve
from tests.gateway.carriers.vectors import Kind, kinds
from tests.gateway.development.conftest import REPLY

ROOT = Path(__file__).resolve().parents[3]
SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine's post answers late: it is no other program for that."""
    monkeypatch.setattr("gateway.development.phones.post.ASK_SECONDS", 60.0)


@dataclass
class Typed:
    """Runs the command in this process, as the command line does."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    mt_port: int = field(default_factory=free_port)

    def __call__(self, url: str, *words: str, secret: str = SECRET) -> tuple[int, str, str]:
        monkeypatch = self.monkeypatch
        monkeypatch.setenv("KHONG_MODE", "development")
        monkeypatch.setenv("OPEN_SECRET", secret)
        monkeypatch.setenv("PHONE_PORT", str(self.mt_port))
        parser = argparse.ArgumentParser()
        phone.add(parser.add_subparsers())
        parsed = parser.parse_args(["phone", "--url", url, *words])
        status = parsed.run(parsed)
        out, err = self.capsys.readouterr()
        return status, out, err


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    return Typed(monkeypatch, capsys)


def test_it_texts_from_a_number_that_its_banner_does_not_have_reported(
    typed: Typed, gateway: Api
) -> None:
    assert typed(gateway.url, "--text", "5K")[0] == 0
    assert json.loads(gateway.requests[0][2])["from"] == command.OWN != command.TRY
    assert command.TRY in {what for what, *_ in MADE_UP}


def test_an_impossible_phone_is_reported(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gateway: Api
) -> None:
    for number in ("12", "113", "abc"):
        status, _, err = typed(gateway.url, "--from", number, "--text", "TG")
        assert status == 1 and f"{number} is not a subscriber's number" in err
    (tmp_path / "carriers.toml").write_text('[stork]\nkind = "twilio"\n')
    monkeypatch.setenv("CARRIERS_FILE", str(tmp_path / "carriers.toml"))
    status, _, err = typed(gateway.url, "--carrier", "stork", "--text", "TG")
    assert status == 1 and "stork is of the kind twilio" in err and "carriers try stork" in err
    assert gateway.requests == []


def test_one_text_and_its_answer(gateway: Api, typed: Typed) -> None:
    status, out, err = typed(gateway.url, "--text", "KT 0903 123 456", "--from", "0987654321")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "> KT 0903 123 456",
        "< 0903123456: chua co phan anh",
        "  [1 segment, GSM-7, mien phi]",
    ]
    [(path, headers, body)] = gateway.requests
    assert path == "/carriers/open/sms"
    payload = standardwebhooks.Webhook(SECRET).verify(body, headers)
    assert payload == {
        "id": headers["webhook-id"], "from": "0987654321", "to": "8041", "text": "KT 0903 123 456",
    }  # fmt: skip


def test_price_and_segments_are_displayed(gateway: Api, typed: Typed) -> None:
    long = {"reply": {"text": "a\x1b[31m\nb", "encoding": "UCS-2", "segments": 3}}
    gateway.body = json.dumps(long).encode()
    _, out, _ = typed(gateway.url, "--text", "5K", "--price", "500")
    assert "< a [31m b\n  [3 segments, UCS-2, 500 dong]\n" in out
    _, out, _ = typed(gateway.url, "--text", "5K", "--carrier", "bridge")
    assert "[3 segments, UCS-2, cost 3 SMS]" in out
    assert gateway.requests[-1][0] == "/carriers/bridge/sms"


def test_an_acknowledgement_alone(gateway: Api, typed: Typed) -> None:
    gateway.body = b'{"reply": null}'
    status, out, _ = typed(gateway.url, "--text", "x")
    assert (status, out) == (0, "> x\n  (no answer)\n")


def test_it_retries_as_a_carrier_does(
    gateway: Api, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of its module alone: a sleep that is none for everybody lets other threads spin.
    clock = SimpleNamespace(time=time.time, sleep=lambda seconds: None)
    monkeypatch.setattr(subscriber, "time", clock)
    yes = (200, json.dumps(REPLY).encode())
    gateway.script = [(503, b'{"error":{"code":"try_again","reason":"later"}}'), yes]
    status, out, _ = typed(gateway.url, "--text", "x")
    assert status == 0
    assert "chua co" in out
    assert len({headers["webhook-id"] for _, headers, _ in gateway.requests}) == 1
    assert len(gateway.requests) == 2
    gateway.script = [(503, b"")] * 3
    status, _, err = typed(gateway.url, "--text", "x")
    assert status == 1
    assert "503" in err


@pytest.mark.parametrize(
    ("status", "body", "output"),
    [
        (403, b'{"error":{"code":"forged","reason":"it does not match"}}', "OPEN_SECRET"),
        (404, b"no such carrier instance", "--carrier"),
        (200, b"<html>", "can't be read"),
        (200, b'{"reply":{"text":"x"}}', "can't be read"),
    ],
)  # fmt: skip
def test_an_error_of_the_gateway_is_one_plain_line(
    status: int, body: bytes, output: str, gateway: Api, typed: Typed
) -> None:
    gateway.status, gateway.body = status, body
    code, _, err = typed(gateway.url, "--text", "x", "--text", "y")
    assert code == 1
    assert output in err
    assert err.count("\n") == 1, "it stops at the first"
    assert "Traceback" not in err


def test_a_gateway_that_is_not_there(typed: Typed) -> None:
    code, _, err = typed(f"http://127.0.0.1:{free_port()}", "--text", "x")
    assert code == 1
    assert "start it with `make run`" in err


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_é"])
def test_without_its_secret_it_says_where_that_is(secret: str, typed: Typed) -> None:
    typed.monkeypatch.setattr(command, "environment", lambda: {"OPEN_SECRET": secret})
    code, _, err = typed("http://127.0.0.1:1", "--text", "x", secret=secret)
    assert code == 1
    assert ".run/dev.env" in err


def test_a_port_of_another_program_is_reported_and_texting_goes_on(
    gateway: Api, typed: Typed
) -> None:
    with serve() as other:
        port = other.url.rpartition(":")[2]
        status, out, err = typed(gateway.url, "--text", "x", "--port", port)
    assert status == 0
    assert "chua co" in out
    assert port in err


def mt(number: str, reference: str, text: str) -> Outbound:
    return Outbound(reference, number, text, "GSM-7", 1)


@contextmanager
def posted(simulators: Mapping[str, Simulator]) -> Iterator[int]:
    """A post on a port of its own."""
    server = listen(Post(simulators), 0)
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def carrier_at(port: int, secret: str = SECRET) -> Carrier:
    values = {"secret": secret, "send_url": f"http://127.0.0.1:{port}/mt"}
    return load({"open": Instance("open", "open", "", values)})["open"]


def simulators() -> dict[str, Simulator]:
    return subscriber.simulators("open", SECRET, {})


def test_a_connection_that_is_reset_leaves_no_traceback(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """As a worker that is killed does: its socket is reset while the post reads, and writes."""
    whole = b"POST /open HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
    with posted(simulators()) as port:
        for text in (whole[:-1], whole * 200):
            with socket.create_connection(("127.0.0.1", port), 5) as caller:
                caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                caller.sendall(text)
                time.sleep(0.2)
        assert ask(port, 0) == (0, []), "and it goes on"
        time.sleep(0.2)
    assert "Traceback" not in capfd.readouterr().err


def test_mts_are_verified_and_taken_once_for_every_number() -> None:
    with posted(simulators()) as port:
        for secret, outcome in ((SECRET, "accepted"), (SECRET[:-4] + "AAA=", "bad_key")):
            batch = [
                mt("+84912345678", "r-1", "mot"),
                mt("+84912345678", "r-1", "mot"),
                mt("+84903123456", "r-2", "hai"),
                mt("+84912345678", "r-3", "ba"),
            ]
            assert {sent.outcome for sent in send(carrier_at(port, secret), batch)} == {outcome}
        last, texts = ask(port, 0)
        assert sorted((text.to, text.text) for text in texts) == [
            ("+84903123456", "hai"), ("+84912345678", "ba"), ("+84912345678", "mot"),
        ]  # fmt: skip
        assert [text.n for text in texts] == sorted({text.n for text in texts})
        assert last == texts[-1].n
        assert ask(port, texts[0].n) == (last, texts[1:])
        assert ask(port, last) == (last, [])


def test_a_phone_that_asks_after_a_restart_misses_nothing() -> None:
    with posted(simulators()) as port:
        send(carrier_at(port), [mt("+84912345678", "r-1", "mot")])
        last, _ = ask(port, 0)
    with posted(simulators()) as port:
        assert ask(port, last) == (last, [])
        send(carrier_at(port), [mt("+84912345678", "r-2", "hai")])
        assert [text.text for text in ask(port, last)[1]] == ["hai"]


@pytest.mark.parametrize(
    "headers", [{"host": "evil.example"}, {}, {"host": "127.0.0.1", "origin": "http://localhost"}]
)
def test_no_page_of_a_web_site_reads_what_came(headers: dict[str, str]) -> None:
    assert Post(simulators()).answer("/texts", headers).status == 403


def test_a_post_has_no_other_pages_and_may_be_missing() -> None:
    local = {"host": "127.0.0.1:8020"}
    assert Post(simulators()).answer("/", local).status == 404
    assert Post(simulators()).answer("/texts?after=x", local).status == 200
    with pytest.raises(NoPost):
        ask(free_port(), 0)


class _Blank:
    def play(self, webhook: Webhook) -> tuple[Outbound, Response]:
        return mt("+84912345678", webhook.body.decode(), "x"), Response(200, b"")


def test_the_post_keeps_a_bounded_number() -> None:
    post = Post({"blank": _Blank()})
    for n in range(12 * MAX_TEXTS):
        post.take("/blank", {}, str(n).encode())
    assert len(post.after(0)[1]) == MAX_TEXTS
    assert len(post._message_keys) == 10 * MAX_TEXTS


def test_a_request_that_is_no_mt_is_refused() -> None:
    post = Post(simulators())
    assert post.take("/mt", {}, b"{}").status == 403
    assert post.take("/pigeon/x", {}, b"{}").status == 404
    for body in ("{}", "[]", "no", '{"id":"1","to":"0912345678","text":"x","encoding":"G"}'):
        now = datetime.now(UTC)
        headers = {
            "webhook-id": "1",
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": standardwebhooks.Webhook(SECRET).sign("1", now, body),
        }
        assert post.take("/mt", headers, body.encode()).status == 400
    assert post.after(0) == (0, [])


PLAYED = [kind for kind in kinds() if hasattr(kind.carrier(), "play")]


@pytest.mark.parametrize("kind", PLAYED, ids=repr)
def test_every_carrier_of_the_file_is_played(kind: Kind) -> None:
    """What an adapter sends, its simulator reads; a second one of one reference is taken once."""
    with posted({kind.name: cast(Simulator, kind.carrier())}) as port:
        url = f"http://127.0.0.1:{port}/{kind.name}"
        batch = [mt("+84912345678", reference, "Đừng nghe & 1+1") for reference in ("r-1", "r-1")]
        batch.append(mt("+84903123456", "r-2", "of another"))
        sent = send(kind.carrier(send_url=url), batch)
        assert [(each.reference, each.outcome) for each in sent] == [
            ("r-1", "accepted"), ("r-1", "accepted"), ("r-2", "accepted"),
        ]  # fmt: skip
        assert all(each.carrier_id for each in sent)
        other = {name: kind["other_secret"] for name in SENDING_SECRETS if name in kind.settings}
        [refused] = send(kind.carrier(send_url=url, **other), batch[:1])
        assert refused.outcome == "bad_key"
        texts = [text for text in ask(port, 0)[1] if same_number(text.to, "0912 345 678")]
    assert [text.text for text in texts] == ["Đừng nghe & 1+1"]


@pytest.mark.parametrize("kind", PLAYED, ids=repr)
def test_receipts_of_what_arrived_are_sent_as_the_carrier_would(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phones_receipts, "RECEIPT_SECONDS", 0.0)
    monkeypatch.setattr(phones_receipts, "_RETRY_SECONDS", 0.0)
    carrier, got = kind.carrier(), queue.Queue[Webhook]()
    away = iter([True, False, False])

    def give(webhook: Webhook) -> bool:
        if next(away):
            return False
        got.put(webhook)
        return True

    receipts = Receipts(give)
    for reference in ("r-1", "r-2"):
        receipts.owe(cast(Simulator, carrier), reference)
    for reference in ("r-1", "r-2"):
        webhook = got.get(timeout=60)
        assert webhook.path == f"/carriers/{kind.name}/sms"
        carrier.verify(webhook)
        [receipt] = carrier.read(webhook)
        assert (receipt.reference, receipt.ours, receipt.status) == (reference, True, "delivered")


def test_a_repeated_mt_has_one_receipt() -> None:
    owed: list[str] = []
    post = Post({"blank": _Blank()}, lambda simulator, reference: owed.append(reference))
    for reference in (b"r-1", b"r-1", b"r-2"):
        post.take("/blank", {}, reference)
    assert owed == ["r-1", "r-2"]


SENDING_SECRETS = ("auth_token", "secret_key", "secret")


def test_the_carriers_file_names_the_instances_that_are_played() -> None:
    env = dict.fromkeys(("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_SENDER"), "x" * 16)
    env |= dict.fromkeys(("ESMS_CPID", "ESMS_PRIVATE_KEY"), "x" * 16)
    env |= dict.fromkeys(("ESMS_API_KEY", "ESMS_SECRET_KEY"), "x" * 16)
    env |= {"OPEN_SECRET": SECRET, "OPEN_SEND_URL": "http://127.0.0.1:8020/mt"}
    assert set(subscriber.simulators("open", SECRET, env)) == {"twilio", "esms", "open", "mt"}
    assert set(subscriber.simulators("open", SECRET, {})) == {"mt"}


def test_piped_lines_are_texted_one_by_one_and_mts_arrive_meanwhile(gateway: Api) -> None:
    """The command as it is typed, in a process of its own; stdin holds bytes that are no UTF-8."""
    port = free_port()
    env = {"PUBLIC_URL": gateway.url, "PYTHONIOENCODING": "ascii:strict"}
    with in_a_process("--wait", "120", "--port", str(port), **env) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(b"KT 0903123456\n\n\xff\xfe\n")
        process.stdin.close()
        _send_when_up(port, process)
        output = next(line for line in process.stdout if line.startswith(b"<< "))
        assert eventually(lambda: len(gateway.requests) == 3)
        process.terminate()
        err = process.stderr.read()
    assert err == b""
    texts = [json.loads(body)["text"] for _, _, body in gateway.requests]
    assert texts[:2] == ["KT 0903123456", ""]
    assert b"<< ket qua" in output


def test_two_phones_side_by_side_have_one_post(
    gateway: Api, typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second finds the port taken by the first, or by `make run`, and asks there."""
    asked: list[int] = []

    def noted(port: int, after: int) -> tuple[int, list[PhoneMessage]]:
        asked.append(after)
        return ask(port, after)

    def until_all_is_shown(_: float) -> None:
        sender.join()
        before = len(asked)
        # The next look takes what came; the one after it begins when that is shown.
        assert eventually(lambda: len(asked) > before + 1)

    monkeypatch.setattr(command, "ask", noted)
    monkeypatch.setattr(command, "time", SimpleNamespace(sleep=until_all_is_shown))
    with posted(simulators()) as typed.mt_port:
        send(carrier_at(typed.mt_port), [mt("+84900000200", "r-0", "long ago")])

        def answer() -> None:
            assert eventually(lambda: bool(gateway.requests))
            both = [mt("+84900000200", "r-1", "cho toi"), mt("+84903123456", "r-2", "cho ai")]
            send(carrier_at(typed.mt_port), both)

        sender = threading.Thread(target=answer)
        sender.start()
        status, out, err = typed(gateway.url, "--text", "x", "--wait", "4")
    assert (status, err) == (0, "")
    assert "<< cho toi" in out
    assert "cho ai" not in out
    assert "long ago" not in out


def test_the_post_alone(typed: Typed) -> None:
    port = typed.mt_port
    with in_a_process("--listen", "--port", str(port)) as process:
        _send_when_up(port, process)
        assert [text.text for text in ask(port, 0)[1]] == ["ket qua"]
        status, _, err = typed("http://127.0.0.1:1", "--listen")
        assert status == 1
        assert str(port) in err


@contextmanager
def in_a_process(*words: str, **env: str) -> Iterator[subprocess.Popen[bytes]]:
    """The command with these words, as it is typed; it ends with the block."""
    with subprocess.Popen(
        [sys.executable, "-m", "gateway", "phone", *words],
        cwd=ROOT,
        env={**os.environ, "KHONG_MODE": "development", "OPEN_SECRET": SECRET, **env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _send_when_up(port: int, process: subprocess.Popen[bytes]) -> None:
    """Once it takes MTs there. If another program has the port it ends, and says so."""
    while process.poll() is None:
        [sent] = send(carrier_at(port), [mt("+84900000200", "r-1", "ket qua")])
        if sent.outcome == "accepted":
            return
        time.sleep(0.1)
    assert process.stderr is not None
    raise AssertionError(process.stderr.read().decode())

"""Alerts from an official's own machine: no settings, no database, only a token and HTTPS."""

from __future__ import annotations

import json
import os
import re
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from werkzeug.serving import make_server

from gateway.cli import alert_client
from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.alerts.conftest import place as place
from tests.gateway.cli import command
from tests.gateway.officials.conftest import DAK_MIL, Person

DRAFT = ("draft", "--kind", "notice", "--areas", DAK_MIL, "--text", "Mai cúp nước.")


@contextmanager
def serving(app: Any, certificate: tuple[Path, Path] | None = None) -> Iterator[str]:
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*certificate)
    server = make_server("127.0.0.1", 0, app, threaded=True, ssl_context=context)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http{'s' if context else ''}://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def url(place: Place) -> Iterator[str]:
    with serving(place.client.application) as made:
        yield made


@pytest.fixture
def writer(place: Place) -> Person:
    return place.office.hire()


def alert(url: str, official: Person | None, *words: str, code: str = "", **env: str) -> Any:
    token = {} if official is None else {"KHONG_TOKEN": official.token}
    return command.run({**token, "KHONG_TOTP": code, **env}, "alert", *words, "--server", url)


def test_from_draft_to_approved(place: Place, url: str, writer: Person) -> None:
    place.subscribe("+84912000001", COMMUNES[0], "vi")
    approver = place.office.hire()
    done = alert(url, writer, *DRAFT, "--at", "mai 7:00")
    assert done.returncode == 0, done.stderr
    assert "huyện Đắk Mil cũ" in done.stdout and "begins   07:00 03/03/2026" in done.stdout
    assert "[TB] 5 KHONG: Mai cup nuoc." in done.stdout
    one = re.match(r"Alert (\d+): notice, draft", done.stdout)
    assert one is not None
    next_ = re.search(r"^Next:  python -m gateway (.*)$", done.stdout, re.MULTILINE)
    assert next_ is not None and next_[1] == f"alert submit {one[1]} --server {url}"
    assert alert(url, writer, "submit", one[1]).returncode == 0
    none = alert(url, approver, "approve", one[1])
    assert none.returncode == 1 and "six digits" in none.stderr
    other = alert(url, approver, "approve", one[1], "--hash", "0000", code=place.code(approver))
    assert other.returncode == 2 and "read it again" in other.stderr
    done = alert(url, approver, "approve", one[1], code=place.code(approver))
    assert done.returncode == 0, done.stderr
    assert "Mai cúp nước." in done.stdout and f"Alert {one[1]} is approved." in done.stdout
    data = json.loads(alert(url, writer, "status", one[1], "--json").stdout)
    assert (data["state"], data["expected"]) == ("approved", 1)
    listed = json.loads(alert(url, writer, "list", "--json").stdout)
    assert [each["id"] for each in listed] == [int(one[1])]
    assert alert(url, writer, "export", one[1]).stdout.startswith("id,")


def test_in_vietnamese(url: str, writer: Person) -> None:
    vietnamese = {"LANG": "vi_VN.UTF-8"}
    done = alert(url, writer, *DRAFT, **vietnamese)
    assert "Tin 1: thông báo, bản nháp, bản 1" in done.stdout and "Tiếp theo:" in done.stdout
    past = alert(url, writer, *DRAFT, "--at", "1:00", **vietnamese)
    assert past.returncode == 2
    assert past.stderr == "--at: 1:00 hôm nay đã qua. Viết rõ ngày: mai 1:00.\n"
    bad = alert(url, writer, *DRAFT, "--text", "Số 0900000113 lừa đảo", **vietnamese)
    assert bad.returncode == 1 and "Tin viết như vậy không gửi được:" in bad.stdout
    assert "Sửa:" in bad.stdout and "Tiếp theo:" not in bad.stdout


def test_it_asks_for_a_token_and_refuses_a_wrong_one(url: str, writer: Person) -> None:
    assert "Your own token is needed" in alert(url, None, "list").stderr
    done = alert(url, None, "list", KHONG_TOKEN="k5o_1_x")
    assert done.returncode == 1 and "This token is not good" in done.stderr


def test_the_server_stands_in_the_environment_too(url: str, writer: Person) -> None:
    env = {"KHONG_TOKEN": writer.token, "KHONG_SERVER": url}
    done = command.run(env, "alert", *DRAFT)
    assert done.returncode == 0, done.stderr
    assert re.search(r"alert submit \d+$", done.stdout.strip())


@pytest.mark.parametrize(
    "address",
    [
        "http://khong.example.vn",
        "http://127.0.0.1.example.vn",
        "ftp://127.0.0.1",
        "khong.example.vn",
        "https://name:word@khong.example.vn",
        "https://khong.example.vn/?token=1",
        "https://",
        "https://[",
    ],
)
def test_an_address_that_would_give_the_token_away_is_refused(address: str) -> None:
    done = command.run({"KHONG_TOKEN": "k5o_1_x"}, "alert", "list", "--server", address)
    assert done.returncode == 2 and done.stderr.startswith("--server: ")


def test_no_redirect_is_followed(url: str, writer: Person) -> None:
    asked: list[Any] = []

    def elsewhere(environ: Any, start: Any) -> list[bytes]:
        asked.append(environ["PATH_INFO"])
        start("307 Temporary Redirect", [("Location", f"{url}/api/alerts")])
        return [b""]

    with serving(elsewhere) as redirecting:
        done = alert(redirecting, writer, "list")
    assert asked == ["/api/alerts"]
    assert (done.returncode, done.stderr) == (1, "No gateway answers there (status 307).\n")


def test_an_act_without_an_answer_exits_with_a_status_of_its_own(writer: Person) -> None:
    def broken(environ: Any, start: Any) -> list[bytes]:
        start("502 Bad Gateway", [("Content-Type", "text/html")])
        return [b"<h1>Bad Gateway</h1>"]

    def cut(environ: Any, start: Any) -> list[bytes]:
        start("201 Created", [("Content-Length", "1000")])
        return [b"{"]

    for app in (broken, cut):
        with serving(app) as made:
            done = alert(made, writer, *DRAFT)
            assert done.returncode == 3 and "look before you type it again" in done.stderr
            assert alert(made, writer, "list").returncode == 1
    # Nobody is there any more: nothing has left.
    done = alert(made, writer, *DRAFT)
    assert done.returncode == 1 and "Nothing was done." in done.stderr


def test_after_an_act_the_command_never_claims_that_nothing_was_done(
    place: Place, writer: Person
) -> None:
    def away_for_reads(environ: Any, start: Any) -> Any:
        if environ["REQUEST_METHOD"] == "POST":
            return place.client.application.wsgi_app(environ, start)
        start("502 Bad Gateway", [("Content-Type", "text/html")])
        return [b"<h1>Bad Gateway</h1>"]

    with serving(away_for_reads) as made:
        done = alert(made, writer, *DRAFT)
    assert done.returncode == 3 and "look before you type it again" in done.stderr


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "public.pem", folder / "private.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return public, private


def test_tls_is_verified_and_a_netrc_does_not_take_the_tokens_place(
    place: Place, writer: Person, certificate: tuple[Path, Path], tmp_path: Path
) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login somebody password else\n")
    with serving(place.client.application, certificate) as made:
        done = alert(made, writer, "list")
        assert done.returncode == 1 and "SSLError" in done.stderr
        done = alert(made, writer, *DRAFT)
        assert done.returncode == 1 and "Nothing was done" in done.stderr
        trusted = {"REQUESTS_CA_BUNDLE": str(certificate[0]), "HOME": str(tmp_path)}
        done = alert(made, writer, *DRAFT, **trusted)
        assert done.returncode == 0, done.stderr


def test_tls_that_breaks_after_the_request_leaves_it_open_whether_it_was_done(
    certificate: tuple[Path, Path],
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def break_off() -> None:
            plain, _ = listening.accept()
            with context.wrap_socket(plain, server_side=True) as tls:
                assert tls.recv(65_536)
                os.write(tls.fileno(), b"this is no record of TLS\r\n")

        thread = threading.Thread(target=break_off)
        thread.start()
        made = f"https://127.0.0.1:{listening.getsockname()[1]}"
        with pytest.MonkeyPatch.context() as patched:
            patched.setenv("REQUESTS_CA_BUNDLE", str(certificate[0]))
            api = alert_client.AlertsApi(alert_client.on_server(made), "k5o_1_x")
            with pytest.raises(alert_client.NotSure):
                api.post("/alerts/1/resume")
        thread.join()


def test_the_server_itself_is_not_asked_from_elsewhere(url: str, writer: Person) -> None:
    done = alert(url, writer, "approve", "1", "--from-server", "--reason", "x")
    assert done.returncode == 2 and "without --server" in done.stderr


def test_the_token_stands_in_no_message() -> None:
    api = alert_client.AlertsApi(alert_client.on_server("https://khong.example.vn"), "k5o_1_x", "1")
    assert "k5o" not in repr(api)

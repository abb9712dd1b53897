"""The demonstration office of `make run`: its block, its sign-in, and that it texts nobody."""

from __future__ import annotations

import http.client
import re
import urllib.parse

from gateway.development.phones import NUMBERS
from tests.e2e.service import Service, eventually, project_copy, serving_in

UNSETTLED = "state IN ('queued', 'attempted')"


def sign_in(service: Service, name: str, password: str, code: str) -> tuple[int, str]:
    """Status of the sign-in, and its redirect."""
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
    connection.request("GET", "/console/sign-in")
    got = connection.getresponse()
    page, cookie = got.read().decode(), (got.getheader("Set-Cookie") or "").split(";")[0]
    token = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert token is not None
    form = {"csrf_token": token[1], "name": name, "password": password, "code": code}
    body = urllib.parse.urlencode(form)
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/console/sign-in", body, headers)
    answer = connection.getresponse()
    connection.close()
    return answer.status, answer.getheader("Location") or ""


def test_its_first_start_and_the_second() -> None:
    with project_copy() as home:
        with serving_in(home, "--with-office") as service:
            assert eventually(lambda: "for each of them" in service.written())
            block = service.written()
            password = re.search(r"password +([0-9a-f]{16}) ", block)
            code = re.search(r"code +([0-9]{6}) +of Demo An", block)
            assert password is not None and code is not None
            assert sign_in(service, "Demo An", password[1], code[1]) == (303, "/console")
            # The workers settle what was cancelled, and give nothing to a carrier.
            assert eventually(lambda: service.count("delivery", UNSETTLED) == 0)
            assert service.count("delivery", "attempted_at > now() - interval '1 hour'") == 0
            assert service.count("outbound") == 0
            # A worker that gives way to others starts last.
            healthy = eventually(lambda: service.command("doctor").returncode == 0)
            assert healthy, service.command("doctor").stdout
            assert (service.env["EXERCISE_NUMBERS"], service.env["USUAL_RATE"]) == (NUMBERS[0], "1")
        with serving_in(home, "--with-office") as service:
            assert eventually(lambda: "as before" in service.written())
            assert password[1] not in service.log.read_text()
            binh = service.command("officials", "demo", "binh").stdout.strip()
            assert sign_in(service, "Demo Binh", password[1], binh)[0] == 303

import io
import json
import logging
import subprocess
import sys

import pytest

from config import logs


@pytest.fixture
def log():
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook
    stream = io.StringIO()
    logs.configure("INFO", "web", stream)
    yield stream
    root.handlers[:], root.level, sys.excepthook = before
    logging.captureWarnings(False)


@pytest.mark.parametrize(
    "number",
    [
        "0912345678",
        "+84912345678",
        "84912345678",
        "0912.345.678",
        "0912 345 678",
        "0912-345-678",
        "+84(0)912345678",
        "(0912) 345678",
        "O912345678",
        "0912345",
        "from84912345678to",
    ],
)
def test_a_number_is_masked_wherever_it_stands(log: io.StringIO, number: str) -> None:
    try:
        raise RuntimeError(f"duplicate key (msisdn)=({number})")
    except RuntimeError:
        logging.getLogger("x").exception("from %s", number, extra={"peer": number})
    # The time of the line may well end in .345.
    line = log.getvalue().partition(" ")[2]
    assert "[number]" in line
    assert "345" not in line
    assert line.count("\n") == 1


def test_figures_that_are_no_phone_number_stay(log: io.StringIO) -> None:
    logging.getLogger("x").info("took 12.5 ms, 128 rows", extra={"job": 4711, "to": "10.0.0.12"})
    line = log.getvalue()
    assert 'say="took 12.5 ms, 128 rows"' in line
    assert "to=10.0.0.12 job=4711" in line
    assert "part=web log=x" in line


def test_ids_and_addresses_of_their_form_are_not_masked(log: io.StringIO) -> None:
    """And no other files that are given by their names."""
    known = {"request": "a" * 20, "job": 912345678, "address": "192.168.100.200"}
    logging.getLogger("x").warning("refused", extra=known)
    assert "job=912345678 address=192.168.100.200" in log.getvalue()
    assert "request=" + "a" * 20 in log.getvalue()
    odd = {"request": "84912345678", "job": "+84912345678", "address": "0912345678"}
    logging.getLogger("x").warning("refused so", extra=odd)
    line = log.getvalue().splitlines()[-1]
    assert line.endswith("request=[number] job=[number] address=[number]")
    logging.getLogger("x").warning("refused", extra={"request": "b" * 20})
    assert log.getvalue().count("\n") == 2


def test_no_query_string(log: io.StringIO) -> None:
    logging.getLogger("x").warning("GET /carriers/esms/sms?sender=84912345678&content=KT 1")
    assert "content" not in log.getvalue()


def test_a_line_stays_one_line(log: io.StringIO) -> None:
    logging.getLogger("x").info('a\nlevel=error "b"')
    assert log.getvalue().count("\n") == 1
    assert r'say="a\nlevel=error \"b\""' in log.getvalue()


def test_equal_lines_are_counted(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    it = logging.getLogger("x")
    for _ in range(5):
        it.warning("the queue is unavailable")
        it.warning("the database is unavailable", extra={"host": "a"})
    it.warning("the database is unavailable", extra={"host": "b"})
    assert log.getvalue().count("\n") == 3
    for _ in range(2):
        it.info("carrier=%s status=403", "open")
    assert log.getvalue().count("status=403") == 2 and "repeated" not in log.getvalue()
    monkeypatch.setattr(logs, "EQUAL_SECONDS", 0.0)
    it.info("works")
    *_, queue, database, works = log.getvalue().splitlines()
    assert queue.endswith('say="the queue is unavailable" repeated=4')
    assert database.endswith("host=a repeated=4") and works.endswith("say=works")


def test_json_is_an_object_a_line_with_the_same_mask(log: io.StringIO) -> None:
    logging.getLogger().handlers[0].setFormatter(logs.FORMATS["json"]("web"))
    try:
        raise RuntimeError('of "0912345678"')
    except RuntimeError:
        logging.getLogger("x").exception("job %d\n", 12, extra={"peer": "0912345678", "n": 7})
    row = json.loads(log.getvalue())
    assert (row["level"], row["part"], row["say"], row["n"]) == ("error", "web", "job 12\n", "7")
    assert row["peer"] == "[number]" and "RuntimeError" in row["trace"]
    assert "345678" not in log.getvalue() and log.getvalue().count("\n") == 1


def test_an_uncaught_error_is_masked_too() -> None:
    code = "from config import logs; logs.configure(); raise ValueError('0912345678')"
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert output.returncode == 1
    assert "ValueError" in output.stderr
    assert "[number]" in output.stderr
    assert "345678" not in output.stderr

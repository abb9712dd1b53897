"""An endpoint of a short code that others share: each answer's instruction works word for word."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from gateway.app import create_app
from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME = "84912000111"
Text = Callable[[str], str]


def client_with(env: dict[str, str], folder: Path, settings: str) -> CarrierClient:
    file = folder / "carriers.toml"
    given = Path("config/carriers.toml").read_text("utf-8")
    made = given.replace('kind = "open"\n', f'kind = "open"\n{settings}\n')
    assert made != given
    file.write_text(made, "utf-8")
    return CarrierClient(create_app({**env, "CARRIERS_FILE": str(file)}), env)


@pytest.fixture
def text(env: dict[str, str], database: str, tmp_path: Path) -> Text:
    webhooks = client_with(env, tmp_path, 'prefix = "Khong"')

    def send(words: str) -> str:
        assert words.startswith("KHONG"), "without the word it would never reach us"
        return reply_text(webhooks.open(ME, words)) or ""

    return send


def line_about(reply: str, about: str) -> str:
    """The words that the answer says to text, as they are to be typed."""
    match = re.search(rf"KHONG {about}", reply)
    assert match, (about, reply)
    return match[0]


def count(database: str, table: str) -> int:
    with psycopg.connect(database) as connection:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # type: ignore


def test_each_text_that_an_answer_asks_for_works(text: Text, database: str) -> None:
    checked = text("KHONG KT 0987654321")
    assert "0987654321" in checked and count(database, "report") == 0
    filed = text(line_about(checked, "1"))
    assert count(database, "report") == 1 and "0987654321" in filed
    status = text(line_about(filed, "TT [A-Z0-9]{7}"))
    assert filed.split()[-1] in status and "0987654321" in status
    rules = text("KHONG 5K")
    assert "Khong nghe" in text(line_about(rules, "1"))
    asked = text("KHONG DK")
    which = text(line_about(asked, "Dak Mil"))
    assert "Soan KHONG va so de chon" in which
    done = text("KHONG 1")
    assert count(database, "subscription") == 1
    stopped = text(line_about(done, "HUY"))
    assert "Xong: tu" in stopped
    text(line_about(stopped, "DK"))
    help = text("KHONG")
    assert help.startswith("Soan KHONG, roi: ") and "MAT TIEN" in help
    assert "GOI NGAN HANG" in text("KHONG MAT TIEN")
    assert "GOI NGAN HANG" in text("KHONG 0987654321"), "what the bank's answer asked for"
    assert count(database, "report") == 2


def test_a_message_and_the_language(text: Text, database: str) -> None:
    judged = text("KHONG Toi la cong an, anh dang bi dieu tra, chuyen tien vao tai khoan nay ngay")
    text(line_about(judged, "1"))
    assert count(database, "report") == 1
    chosen = text("KHONG NN")
    assert "English" in text(line_about(chosen, "3"))
    assert "text KHONG 1" in text("KHONG KT 0912345678")


def test_a_message_without_the_prefix_is_answered_where_the_carrier_takes_it_off(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    """Some take the word off themselves."""
    webhooks = client_with(env, tmp_path, 'prefix = "KHONG"')
    assert "soan KHONG 1" in (reply_text(webhooks.open(ME, "KT 0987654321")) or "")
    reply_text(webhooks.open(ME, "1"))
    assert count(database, "report") == 1


def test_a_message_for_another_service_is_acknowledged_and_not_stored(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    webhooks = client_with(env, tmp_path, 'prefix = "KHONG"\ndedicated = false')
    for words in ("NHAC 12", "KT 0987654321", "", "KHONGKT 1"):
        assert reply_text(webhooks.open(ME, words)) is None
    assert count(database, "inbound") == count(database, "resident") == 0
    assert "0987654321" in (reply_text(webhooks.open(ME, "không: KT 0987654321")) or "")
    assert count(database, "inbound") == 1


def test_parts_that_came_whole_are_answered_with_the_word(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    webhooks, ref = client_with(env, tmp_path, 'prefix = "KHONG"\ndedicated = false'), fresh_id()
    assert reply_text(webhooks.open(ME, "KHONG LD 0987654321 ", ref=ref, part=1, parts=2)) is None
    last = reply_text(webhooks.open(ME, "doi tien", ref=ref, part=2, parts=2)) or ""
    assert "KHONG TT" in last and count(database, "report") == 1

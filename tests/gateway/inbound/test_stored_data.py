"""``DL``: what a resident hears of the data that the database holds about them."""

from __future__ import annotations

from typing import Any

import psycopg

from tests.gateway.carrier_client import CarrierClient, reply_text

ME, SOMEBODY = "84912000111", "84912000222"


def test_only_ones_own_data_is_counted_and_nothing_is_named(
    webhooks: CarrierClient, sql: psycopg.Connection[Any]
) -> None:
    first = reply_text(webhooks.open(ME, "DL")) or ""
    assert "chua dang ky canh bao; 0 lan bao (giu 730 ngay); 1 tin (giu 90 ngay)" in first
    reply_text(webhooks.open(SOMEBODY, "LD 0868123456 lua"))
    reply_text(webhooks.open(ME, "LD 0868123456 lua"))
    reply_text(webhooks.open(ME, "KT 0987111222"))
    reply = reply_text(webhooks.open(ME, "DL")) or ""
    assert "1 lan bao" in reply and "4 tin" in reply and "XOA" in reply
    assert "0868123456" not in reply and "0987111222" not in reply
    sql.execute("UPDATE inbound SET text = NULL")  # as retention leaves them
    assert "1 tin" in (reply_text(webhooks.open(ME, "DL")) or "")

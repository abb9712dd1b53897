"""Values that somebody moved in the database to another row: nobody gets what is another's, and
those beside them are answered."""

from __future__ import annotations

import psycopg

from tests.gateway.carrier_client import CarrierClient, fresh_id, reply_text

ME, OTHER, THIRD = "84912000111", "84912000222", "84912000333"


def test_anothers_answer_is_given_to_nobody(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    mine, theirs = fresh_id(), fresh_id()
    reply_text(webhooks.open(ME, "LD 0987654321 doi tien", id=mine))
    before = reply_text(webhooks.open(OTHER, "5K", id=theirs))
    sql.execute(
        "UPDATE inbound a SET reply = b.reply FROM inbound b "
        "WHERE a.carrier_message_id = %s AND b.carrier_message_id = %s",
        (theirs, mine),
    )
    repeat = webhooks.open(OTHER, "5K", id=theirs)
    assert repeat.status_code == 503 and b"0987654321" not in repeat.data
    assert reply_text(webhooks.open(ME, "LD 0987654321 doi tien", id=mine))
    assert reply_text(webhooks.open(OTHER, "5K")) == before


def test_anothers_conversation_is_not_gone_on_with(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    """Else `1` would file what somebody else was asked about."""
    reply_text(webhooks.open(ME, "KT 0987654321"))
    reply_text(webhooks.open(OTHER, "KT 0912345678"))
    rows = sql.execute("SELECT resident_id, state FROM conversation ORDER BY 1").fetchall()
    (mine, _), (_, state) = rows
    sql.execute("UPDATE conversation SET state = %s WHERE resident_id = %s", (state, mine))
    reply_text(webhooks.open(ME, "1"))
    reply_text(webhooks.open(OTHER, "1"))
    filed = sql.execute("SELECT resident_id, subjects -> 0 ->> 'key' FROM report").fetchall()
    assert (mine, "tel:+84912345678") not in filed


def test_a_part_that_was_moved_is_as_if_it_had_not_come(
    webhooks: CarrierClient, sql: psycopg.Connection
) -> None:
    for resident in (ME, OTHER):
        assert reply_text(webhooks.open(resident, "LD 09876", ref="7", part=1, parts=2)) is None
    sql.execute(
        "UPDATE inbound SET text = (SELECT text FROM inbound ORDER BY id LIMIT 1) "
        "WHERE id = (SELECT max(id) FROM inbound)"
    )
    assert "0987654321" in (reply_text(webhooks.open(ME, "54321", ref="7", part=2, parts=2)) or "")
    assert reply_text(webhooks.open(OTHER, "54321", ref="7", part=2, parts=2)) is None
    assert reply_text(webhooks.open(THIRD, "5K"))

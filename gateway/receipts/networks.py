"""The network of a number, learnt from receipts: some carriers name it, and numbers are ported.

It decides for residents who have never written to us: the prefix of the number chose their carrier
instance when they were imported. A resident who has written gets answers from the instance that
they wrote to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import psycopg

from gateway.alerts import deliveries
from gateway.database.pg_arrays import Bigints, Texts, Timestamps
from gateway.outbound import messages
from gateway.receipts.in_request import Dlr

# The last statement of its transaction, and it waits for no resident: one that is in use is passed
# over, and their next receipt says the same.
_MOVE: Final = """
WITH telling AS (
    SELECT * FROM unnest(%(carriers)s, %(serves)s, %(deliveries)s, %(delivery_ats)s, %(mts)s,
                         %(mt_ats)s)
        AS n (carrier, serves, delivery_id, delivery_at, mt_id, mt_at)
), recipient AS (
    SELECT d.resident_id, n.serves FROM telling n
    JOIN delivery d ON d.id = n.delivery_id AND d.at = n.delivery_at AND d.carrier = n.carrier
    UNION
    SELECT o.resident_id, n.serves FROM telling n
    JOIN outbound o ON o.id = n.mt_id AND o.at = n.mt_at AND o.carrier = n.carrier
), moved AS (
    SELECT r.id, t.serves FROM recipient t JOIN resident r ON r.id = t.resident_id
    WHERE r.carrier <> t.serves AND NOT EXISTS (SELECT FROM inbound WHERE resident_id = r.id)
    FOR NO KEY UPDATE OF r SKIP LOCKED
)
UPDATE resident r SET carrier = m.serves FROM moved m WHERE r.id = m.id
"""


def learn(connection: psycopg.Connection, dlrs: Sequence[Dlr]) -> None:
    """Gives residents the instance that serves their network, if their MT's receipt names it."""
    telling = [dlr for dlr in dlrs if dlr.serves and dlr.ours]
    if not telling:
        return
    references = [dlr.reference for dlr in telling]
    sent = [deliveries.written(reference) for reference in references]
    mts = [messages.written(reference) for reference in references]
    values = {
        "carriers": Texts.of([dlr.carrier for dlr in telling]),
        "serves": Texts.of([dlr.serves for dlr in telling]),
        "deliveries": Bigints.of([id_ for id_, _ in sent]),
        "delivery_ats": Timestamps.of_unix([at for _, at in sent]),
        "mts": Bigints.of([id_ for id_, _ in mts]),
        "mt_ats": Timestamps.of_unix([at for _, at in mts]),
    }
    connection.execute(_MOVE, values)

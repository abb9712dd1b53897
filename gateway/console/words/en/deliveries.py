"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "delivery_id": "Id",
    "delivery_area": "Area code",
    "delivery_area_name": "Area",
    "delivery_carrier": "Carrier",
    "delivery_language": "Language",
    "delivery_segments": "Segments",
    "delivery_state": "State",
    "delivery_attempts": "Attempts",
    "delivery_attempted_at": "Sent at",
    "delivery_settled_at": "Settled at",
    "delivery_error": "Error",
    "delivery_is_queued": "waits",
    "delivery_is_attempted": "being sent",
    "delivery_is_accepted": "taken by the carrier",
    "delivery_is_delivered": "arrived",
    "delivery_is_uncertain": "uncertain",
    "delivery_is_failed": "failed",
    "delivery_is_refused": "refused",
    "delivery_is_opted_out": "wants no messages",
    "delivery_is_expired": "expired",
    "delivery_is_cancelled": "cancelled",
}

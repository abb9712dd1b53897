"""Delivery receipts: matched in the carrier's request, or later by a worker."""

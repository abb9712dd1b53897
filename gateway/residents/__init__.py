"""Residents: subscriptions, imports from files, erasure."""

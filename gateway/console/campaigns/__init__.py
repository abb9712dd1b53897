"""Campaigns of forwarded messages."""

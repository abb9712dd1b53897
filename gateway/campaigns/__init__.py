"""Campaigns: forwarded messages that are alike, and who forwarded them."""

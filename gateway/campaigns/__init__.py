"""Campaigns: forwarded messages that are alike, and the people who forwarded them."""

"""USSD: sessions, their pages and steps."""

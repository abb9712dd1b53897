"""Residents: how many, and imports."""

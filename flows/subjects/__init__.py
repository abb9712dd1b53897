"""Finds what a text is about: numbers, links, accounts, names, and their owners."""

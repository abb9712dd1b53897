"""What a text is about: numbers, links, accounts, names, and whose they are."""

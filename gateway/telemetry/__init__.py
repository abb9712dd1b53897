"""Counts, the id from a request to its MTs, what each step took, and the export of them."""

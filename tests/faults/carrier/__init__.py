"""A carrier that behaves badly, as a process of its own (`python -m tests.faults.carrier`).

It takes MTs in the form of the `open` webhook or of Kannel's sendsms and misbehaves by a seed: the
same reference at the same attempt always meets the same mood, however the rest is ordered. What
it truly took, refused and delivered is in its own book, which nobody else writes.
"""

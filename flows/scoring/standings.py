"""The answer to a check: first what needs no row, then the row of the database."""

from __future__ import annotations

from dataclasses import replace

from flows.subjects.directory import Directory
from flows.subjects.link_shape import Sites
from flows.subjects.links import is_address
from flows.values import Grade, Standing, Subject


def for_check(standing: Standing | None, subject: Subject, directory: Directory) -> Standing:
    """The answer to a check: first what needs no row, then the row of the database, if there is
    one.

    A number of the directory is `official` whatever was reported; a firm's line, the State's or a
    bank's own site is, unless an official has confirmed otherwise. If nobody has reported it, a
    number that is odd by itself, or a link that copies a bank's or the State's or is a bare IP
    address, is `caution`.
    """
    known = standing or Standing("no_reports")
    owned = directory.owner(subject) is not None or _is_true_site(subject, directory.sites)
    if subject.key in directory or (known.grade != "confirmed" and owned):
        return replace(known, grade="official", review="")
    if known.grade == "no_reports" and is_odd(subject, directory.sites):
        return replace(known, grade="caution")
    if known.grade == "caution" and known.people and is_odd(subject, directory.sites):
        # The reply on an odd subject says "nobody has reported it", and somebody has.
        return replace(known, grade="waiting")
    return known


def without_decision(known: Standing) -> Standing:
    """What is left if the database holds an official's grade and its signature fails.

    An official may have warned of it, and the key may be lost: it is never said that nothing is
    known.
    """
    without: Grade = "waiting" if known.grade == "confirmed" else "no_reports"
    return replace(known, grade="reported" if known.people else without, review="")


def with_uncounted(known: Standing) -> Standing:
    """The answer to a check while a report is not counted yet: never that nobody has reported
    it."""
    return replace(known, grade="waiting") if known.grade in ("no_reports", "caution") else known


def is_odd(subject: Subject, sites: Sites) -> bool:
    """Whether the subject itself is a reason for caution, before anybody reported it."""
    if subject.kind == "link":
        host = subject.key.removeprefix("link:")
        return sites.looks_faked(host) or is_address(host)
    return bool(subject.odd)


def _is_true_site(subject: Subject, sites: Sites) -> bool:
    return subject.kind == "link" and sites.is_true_site(subject.key.removeprefix("link:"))

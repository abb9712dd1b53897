"""Every number that turns reports into a verdict, with its reason.

They were chosen by the tables of `python -m tests.simulation`: run it again after changing one.
"""

from __future__ import annotations

from datetime import timedelta
from math import floor, log2

# -- `high`: what people alone can do ---------------------------------------------------------
KNOWN_AFTER = timedelta(days=30)
"""How long a reporter must have been with us before a report counts as a known person's: a ring
that buys SIMs today can't raise anybody within the month."""
KNOWN_CONFIRMED = 1
"""How many of their reports an official must have confirmed: age alone is only patience."""
HIGH_PEOPLE = 3
"""Known people who must agree, each with another confirmed number of its own. In public complaint
data 91 % of numbers have one complaint: three by people who were right before is far outside what
chance or one quarrel gives."""
VOUCHED_VOICES = 1
"""For how many of them an outsider must have reported the confirmed number later: a ring of its own
SIMs and its own numbers never makes `high`. It is not asked of each: most people who were right
were the only ones who reported that number. With three it was 4 true numbers a year instead of
16."""
OWN_LIFE = timedelta(days=30)
"""How far apart the two actions must be that distinguish a person from the others of their day: a
month more for each SIM of a ring, and each with true numbers that no other of it reports."""
FRESH = timedelta(days=180)
"""Older reports don't make `high`: an abandoned number is given to somebody else after months."""
EVIDENCE_LIFETIME = timedelta(days=365)
"""Older reports no longer count: by then the number has often been given to a stranger, and
a caller who is still at work is reported again within weeks."""
VOUCHED = 5
"""A confirmed number vouches for the first people who reported it. In complaint data 99 % of
numbers have fewer, so an honest early reporter loses nothing; a ring needs one more true scam
number, which it has to find before others do, for every five of its SIMs."""
VOICE_AFTER = timedelta(days=60)
"""How long a reporter must have been with us before a report is a voice for `high`."""
HIGH_LASTS = timedelta(hours=12)
"""How long people alone hold a subject at `high`, from the first report of its third voice on:
officials are notified of it, and their decision holds it longer, or three voices more. Then it is
`reported`, over a holiday too. Half a day gives officials until nine in the morning after an
evening, and costs a ring twice of what a day did."""
OPEN_ACCUSATIONS = 1
"""How many unconfirmed accusations of one person within `OPEN_WITHIN` count as a voice, whatever
their record; more wait for a decision, and being wrong about one frees none. A ring that drags a
street of shops down brings one to `high`."""
OPEN_WITHIN = timedelta(days=30)

# -- `reported`: what one person alone can do -------------------------------------------------
RECENT_REPORTS = 5
"""How many reports of one person within `RECENT_WITHIN` make a subject `reported` at once, whatever
their way; those that an official has confirmed are not counted. Each further one waits for a second
person or an official: one SIM can text faster than any office can look."""
RECENT_WITHIN = timedelta(hours=24)

# -- who was wrong -------------------------------------------------------------------------------
OFTEN_WRONG = 2
"""How many dismissed reports, if there are more than confirmed ones, mark a person as often wrong.
An honest person who reported once may have one."""
BURST = 5
"""More accusations than this of one person within `RECENT_WITHIN` weigh `BURST_SHARE` each once
an official has found one of them wrong."""
BURST_SHARE = 0.1
"""Until somebody else accuses the subject too, or an official confirms one of that day's."""

# -- what a check says of `reported` --------------------------------------------------------------
ALIKE = 2
"""From how many independent people on (no newcomers), whose reports fit a rising campaign's script,
a check says that their reports agree."""
TIES = 2
"""How many independent people must name a trick before a check ascribes it to the subject: for
fewer a check says what such reports are usually about."""
RISING_PEOPLE = 3
"""From how many people on (besides those who report the subject), who first forwarded it within
`RISING_WITHIN`, a campaign rises: more than in the same time before."""
RISING_WITHIN = timedelta(days=7)

# -- the officials' queue: what comes first -----------------------------------------------------
HALF_LIFE = timedelta(days=30)
"""A report weighs half after this time: calls come in waves of weeks."""
WEIGHT_KNOWN = 3.0
WEIGHT_ORDINARY = 1.0
WEIGHT_NEWCOMER = 0.19
WEIGHT_OFTEN_WRONG = 0.04
"""What one person's report adds. Newcomers add little each and much together; somebody whom
officials dismissed more often than not still counts."""
BEYOND = 0.05
"""Times the weight of a report that comes after `OPEN_REPORTS` others of the same person within
`OPEN_WITHIN` that no official has confirmed: it counts, but a SIM can't fill the queue."""
OPEN_REPORTS = 3
"""How many of one person's unconfirmed reports weigh in full."""
AGREEMENT = 1.2
"""Two people who report the same pretext more likely heard the same caller than invented it."""
LISTED = 2.0
"""A list of somebody else's, each source once: more than a stranger, less than a known person,
since nobody here knows how it came about."""
FORWARDED = 0.375
"""Times the binary logarithm of those who forwarded a scam with the subject in it: the hundredth
says little more than the tenth. How many others forwarded the like without it does not count."""
FORWARDERS = 3
"""How many people must have forwarded a subject before it is `caution`. Each counts for what
`flows.scoring.testimony.effective_people` says: newcomers who came together count less than their
number."""
NEWCOMERS_FORWARD = timedelta(hours=60)
"""How long a newcomer's forward causes `caution`, which no official is asked to check: a scam that
runs is forwarded again within days. Later it only weighs in the queue."""
APPEALED = 4.0
"""A person who says that the service wrongs them comes before a new accusation."""
CONTRADICTED = 2.0
"""Times what is new against a cleared or official number: either the clearing was wrong or the
number is being faked; only an official can tell."""
CONTRADICTING = 2
"""From how many independent people on, who report a cleared number, a check says so: an official
may have been wrong, or the number has another owner."""
CONTRADICTED_FIRST = 50.0
"""Its weight then: nothing else comes before it in the queue."""
QUEUED = 0.75
"""From here on it is in the officials' queue: one known person, one ordinary one for 12 days, or
four newcomers who have nothing to do with each other. One stranger's word is 91 % of all numbers:
an office that looks at ten a day sees them all, another one sees the weightier ones first."""
RISING = 8.0
"""Weight in the queue from which officials are notified, and again each time that it doubles: four
times what brings a subject there."""


def rises(before: float, now: float) -> bool:
    """Whether a weight that has grown from `before` to `now` is news for officials."""
    return now >= RISING and floor(log2(now / RISING)) > floor(log2(max(before, 1.0) / RISING))

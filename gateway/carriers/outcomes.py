"""The outcomes of the last MTs of an instance: runs of one outcome each, the newest first, in
Redis.

Workers of all hosts write it; `doctor`, the console and the warnings read it. It may be lost.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import redis

from gateway.carriers.contract import Outcome

MAX_ROWS: Final = 20
RECENT: Final = timedelta(minutes=15)
"""How long a denial counts as current after its last MT: each is tried again within it."""
RETRY_AFTER: Final = timedelta(minutes=2)
"""How long an alert goes by another instance, until the one without its template is tried again."""
DENIALS: Final[Mapping[Outcome, str]] = {
    "bad_key": "it does not take our key or account",
    "no_money": "the account has no money, or a limit of it is reached",
    "barred": "it does not let this host's address in",
    "no_template": "it knows no template of the text, or not the sender ID",
}
"""The carrier denies us, not the one message: an operator corrects it, and meanwhile MTs wait."""
OF_ALL: Final = frozenset(DENIALS) - {"no_template"}
"""Denials that affect every MT, whatever its text."""
WAITS: Final = frozenset(("try_later", *DENIALS))
"""The carrier certainly does not have the MT, and may take it later."""
_KEEP_SECONDS: Final = 7 * 86_400
_MOST_ERROR: Final = 100

# A run goes on while outcome and error are the same.
_NOTE: Final = f"""
local now = redis.call('TIME')[1]
for i = 1, #ARGV, 3 do
  local outcome, error, n = ARGV[i], ARGV[i + 1], tonumber(ARGV[i + 2])
  local head = redis.call('LINDEX', KEYS[1], 0)
  local run = head and cjson.decode(head)
  if run and run.outcome == outcome and run.error == error then
    run.count, run.at = run.count + n, now
    redis.call('LSET', KEYS[1], 0, cjson.encode(run))
  else
    local new = {{outcome = outcome, error = error, count = n, since = now, at = now}}
    redis.call('LPUSH', KEYS[1], cjson.encode(new))
  end
end
redis.call('LTRIM', KEYS[1], 0, {MAX_ROWS - 1})
redis.call('EXPIRE', KEYS[1], {_KEEP_SECONDS})
"""


@dataclass(frozen=True, slots=True)
class Run:
    """`count` MTs with one outcome, one after the other, from `since` to `at`; `error` is the
    carrier's code, without numbers and texts."""

    outcome: Outcome
    error: str
    count: int
    since: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Denial:
    """A current denial: the last run of it."""

    instance: str
    run: Run

    @property
    def sentence(self) -> str:
        """The denial in a sentence for an operator."""
        code = f" ({self.run.error})" if self.run.error else ""
        return f"carrier {self.instance} denies us: {DENIALS[self.run.outcome]}{code}; MTs wait"


def _key(instance: str) -> str:
    return f"outcomes:{{{instance}}}"


def note(client: redis.Redis, instance: str, counts: Mapping[tuple[Outcome, str], int]) -> None:
    """Adds outcomes of one instance, by outcome and error. Raises RedisError."""
    arguments = [
        str(each)
        for (outcome, error), count in counts.items()
        for each in (outcome, error[:_MOST_ERROR], count)
    ]
    if arguments:
        client.register_script(_NOTE)(keys=[_key(instance)], args=arguments)


def last(client: redis.Redis, instance: str) -> list[Run]:
    """The last runs, the newest first. Raises RedisError."""
    rows: Any = client.lrange(_key(instance), 0, MAX_ROWS - 1)
    return [_run(json.loads(row)) for row in rows]


def _run(row: Mapping[str, Any]) -> Run:
    since, at = (datetime.fromtimestamp(int(row[name]), UTC) for name in ("since", "at"))
    return Run(row["outcome"], row["error"], int(row["count"]), since, at)


def standing(instance: str, runs: Iterable[Run], now: datetime) -> list[Denial]:
    """The denials of these runs (the newest first) that are current: the last of each kind, unless
    it is older than `RECENT`, or the carrier took a later MT that it would have affected."""
    denials: dict[Outcome, Denial] = {}
    taken = False
    for run in runs:
        over = now - run.at > RECENT or (taken and run.outcome in OF_ALL)
        if run.outcome in DENIALS and not over:
            denials.setdefault(run.outcome, Denial(instance, run))
        taken = taken or run.outcome == "accepted"
    return list(denials.values())


def denials(client: redis.Redis, instances: Iterable[str], now: datetime) -> list[Denial]:
    """The current denials of all these instances. Raises RedisError."""
    return [each for name in instances for each in standing(name, last(client, name), now)]


def _unregistered(instance: str, alert_id: int) -> str:
    return f"unregistered:{{{instance}}}:{alert_id}"


def note_unregistered(client: redis.Redis, instance: str, alert_id: int) -> None:
    """The instance knows no template of this alert; after `RETRY_AFTER` it is asked again. Raises
    RedisError."""
    client.set(_unregistered(instance, alert_id), 1, ex=RETRY_AFTER)


def unregistered(client: redis.Redis, instances: Iterable[str], alert_id: int) -> set[str]:
    """Those of the instances that know no template of this alert. Raises RedisError."""
    return {name for name in instances if client.exists(_unregistered(name, alert_id))}


def summary(runs: Iterable[Run]) -> str:
    """How many of each outcome: "12 accepted, 3 bad_key (HTTP 401)", the newest first."""
    counts: Counter[tuple[str, str]] = Counter()
    for run in runs:
        counts[(run.outcome, f" ({run.error})" if run.error else "")] += run.count
    return ", ".join(f"{count} {outcome}{error}" for (outcome, error), count in counts.items())

"""Whether a carrier instance works, by the outcomes of all hosts; and its stand-in.

A circuit opens when most of the last seconds' MTs met an error or a time-out, and stays open for a
pause that doubles each time. Then single MTs probe it; after a few that went well it closes, and
its own MTs come back. All of it is in Redis: it may be lost, and is learnt again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import redis
from redis.commands.core import Script

from gateway.carriers import circuits, routes
from gateway.carriers.circuits import State
from gateway.carriers.contract import Instance

WINDOW_SECONDS: Final = 10
"""Seconds of outcomes that count."""
MIN_CALLS: Final = 5
"""Fewer MTs than this in them open no circuit."""
SHARE: Final = 0.5
FIRST_PAUSE_SECONDS: Final = 10
LONGEST_PAUSE_SECONDS: Final = 300
PROBES: Final = 3
"""Probes that must go well before the circuit closes."""
SLOW_SECONDS: Final = 5.0
"""Seconds of an answer from which it counts as an error."""
_PROBE_SECONDS: Final = 15

_RECORD: Final = """
local good, bad = tonumber(ARGV[1]), tonumber(ARGV[2])
local window, fewest, share = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local first, longest, probes = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local now = tonumber(redis.call('TIME')[1])
local it = redis.call('HMGET', KEYS[1], 'until', 'pause', 'well')
local open_until, pause, well = tonumber(it[1]), tonumber(it[2]), tonumber(it[3] or 0)
local hold, denied = tonumber(ARGV[9]), ARGV[10] == '1'
local function last(seconds)
  local left = redis.call('TTL', KEYS[1])
  redis.call('EXPIRE', KEYS[1], math.max(left, seconds + longest * 4))
end
local function open()
  if bad > 0 and (denied or hold == 0) then
    pause = pause and math.min(pause * 2, longest) or first
  end
  local seconds = math.max(hold, (denied or hold == 0) and pause or 0)
  redis.call('HSET', KEYS[1], 'until', now + seconds, 'pause', pause or first, 'well', 0)
  redis.call('HSETNX', KEYS[1], 'since', now)
  if denied or hold == 0 then redis.call('HSETNX', KEYS[1], 'failing', now) end
  last(seconds)
  redis.call('DEL', KEYS[2], KEYS[3])
end
if open_until then
  if now < open_until then
    if now + hold > open_until then
      redis.call('HSET', KEYS[1], 'until', now + hold)
      last(hold)
    end
    return
  end
  redis.call('DEL', KEYS[3])
  if bad > 0 or hold > 0 then open() return end
  well = well + good
  redis.call('HSET', KEYS[1], 'well', well)
  if well >= probes then redis.call('HDEL', KEYS[1], 'until', 'well', 'since', 'failing') end
  return
end
if denied or hold > 0 then open() return end
local second = tostring(now)
redis.call('HINCRBY', KEYS[2], second .. ':good', good)
redis.call('HINCRBY', KEYS[2], second .. ':bad', bad)
redis.call('EXPIRE', KEYS[2], window * 2)
local all, wrong, counts = 0, 0, redis.call('HGETALL', KEYS[2])
for i = 1, #counts, 2 do
  local at, what = string.match(counts[i], '(%d+):(%a+)')
  if tonumber(at) <= now - window then
    redis.call('HDEL', KEYS[2], counts[i])
  else
    all = all + tonumber(counts[i + 1])
    if what == 'bad' then wrong = wrong + tonumber(counts[i + 1]) end
  end
end
if all >= fewest and wrong > all * share then open()
elseif all >= fewest and wrong == 0 then redis.call('HDEL', KEYS[1], 'pause') end
"""


@dataclass(frozen=True)
class Circuit:
    """Threads may share it. While Redis is unavailable, every carrier counts as working."""

    client: redis.Redis

    def record(
        self, instance: str, good: int, bad: int, hold: float = 0.0, denied: bool = False
    ) -> None:
        """Records outcomes of MTs: `good` were answered, `bad` met an error or a time-out.

        A refusal of a single MT is an answer. A carrier that named a pause (`hold` seconds; also
        as it took the last one for now), or that denies us, is left alone at once.
        """
        window = (
            WINDOW_SECONDS,
            MIN_CALLS,
            SHARE,
            FIRST_PAUSE_SECONDS,
            LONGEST_PAUSE_SECONDS,
            PROBES,
        )
        numbers = (good, bad, *window, math.ceil(hold), int(denied))
        try:
            self._script(keys=self._keys(instance), args=list(map(str, numbers)))
        except redis.RedisError:
            return

    def state(self, instance: str) -> State:
        """The state of an instance."""
        try:
            return circuits.state(self.client, instance)
        except redis.RedisError:
            return "closed"

    def allows(self, instance: str, wanted: int) -> int:
        """How many MTs may be given to it now: all, none, or one as a probe."""
        state = self.state(instance)
        if state == "closed":
            return wanted
        if state == "open" or wanted == 0:
            return 0
        try:
            probe = self._keys(instance)[2]
            return int(bool(self.client.set(probe, "1", nx=True, ex=_PROBE_SECONDS)))
        except redis.RedisError:
            return 0

    def _keys(self, instance: str) -> tuple[str, str, str]:
        name = circuits.key(instance)
        return name, f"{name}:counts", f"{name}:probe"

    @property
    def _script(self) -> Script:
        return self.client.register_script(_RECORD)


Carries = Callable[[str], bool]
"""Whether an instance could carry some MTs at all."""


def any_(_: str) -> bool:
    """For MTs that any instance may carry."""
    return True


@dataclass(frozen=True)
class Routes:
    """The instance for an MT: of those that can send, the first that works."""

    instances: Mapping[str, Instance]
    circuit: Circuit

    def choose(
        self, own: str, wanted: int, carries: Carries = any_, last: Collection[str] = ()
    ) -> tuple[str, int]:
        """The instance, and how many MTs it may be given; ("", 0) if none works. Another one than
        its own is chosen only if it `carries` them; those in `last` only if no other works."""
        for name in sorted(self.chain(own, carries), key=lambda name: name in last):
            allowed = self.circuit.allows(name, wanted)
            if allowed:
                return name, allowed
        return "", 0

    def chain(self, own: str, carries: Carries) -> Iterator[str]:
        """Its own instance, then those that could stand in for it."""
        names = routes.chain(self.instances, own)
        return (name for name in names if name == own or carries(name))

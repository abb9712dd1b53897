"""Limits how fast a carrier instance gets MTs: in segments a second, over all hosts.

GCRA (ITU-T I.371, annex A) without a burst: each MT gets a slot, one after the other, by Redis's
own clock. An MT that misses its slot (a slow machine) asks for another one: to send it late, in
the slots of others, would be a burst.

Replies to residents have a fifth of the rate for themselves, and all of it while no bulk goes out.
While an emergency goes out, notices wait. If Redis has lost its data, all slots that it had given
pass first. If it is unavailable, bulk stops (`RedisUnavailable`).
"""

from __future__ import annotations

import math
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import redis
from redis.commands.core import Script

Kind = Literal["reply", "emergency", "notice"]

PRIORITY: Final[Mapping[Kind, int]] = {"notice": 0, "reply": 1, "emergency": 2}
"""`Outbound.priority` of an MT."""

REPLY_SHARE: Final = 0.2
AHEAD_SECONDS: Final = 2.0
"""Seconds: the furthest slot that is given."""
GRACE_SECONDS: Final = 0.02
"""Seconds after the begin of its slot in which an MT may still leave."""
OWNED_MS: Final = 500
"""Milliseconds after the begin of its slot for which an MT is its process's own: until then it is
claimed."""
YIELD_SECONDS: Final = 1.0
"""Seconds for which notices yield after an emergency's MT."""

_SCRIPT: Final = """
local kind, rate, segments = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local share, ahead, back = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function free(key)
  local at = redis.call('GET', key)
  return at and tonumber(at) or now + ahead
end
local bulk, reply = free(KEYS[1]), free(KEYS[2])
local mine, key, other
if kind == 'reply' then
  mine, key = math.max(now, reply), KEYS[2]
  if mine < bulk then rate = rate * share end
else
  if kind == 'notice' and redis.call('EXISTS', KEYS[3]) == 1 then return {0, back} end
  mine, key, other = math.max(now, bulk), KEYS[1], KEYS[2]
  if bulk < now then mine = math.max(mine, reply) end
  rate = rate * (1 - share)
end
if mine - now > ahead then return {0, mine - now - ahead} end
if KEYS[4] then
  local owner = redis.call('GET', KEYS[4])
  if owner and owner ~= ARGV[7] then return {-1, 0} end
  redis.call('SET', KEYS[4], ARGV[7], 'PX', math.floor((mine - now) / 1000) + tonumber(ARGV[8]))
end
redis.call('SET', key, string.format('%.0f', mine + segments * 1000000 / rate))
if other and not redis.call('GET', other) then
  redis.call('SET', other, string.format('%.0f', reply))
end
if kind == 'emergency' then redis.call('SET', KEYS[3], '1', 'PX', math.floor(back / 1000)) end
return {1, mine - now}
"""


class RedisUnavailable(Exception):
    """Redis does not answer, so the rates of the other hosts are unknown."""


class NotNow(Exception):
    """No slot can be given yet; `seconds` until it is worth asking again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"not within the next {seconds:.1f} s")
        self.seconds = seconds


class Elsewhere(Exception):
    """Another process has a slot for this very MT."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When an MT may leave, in seconds of the limiter's clock."""

    begins: float
    ends: float


ANY_SLOT: Final = Slot(0.0, math.inf)


@dataclass(frozen=True)
class RateLimiter:
    """rates  segments a second by instance; what is not in it has no limit
    sender_rates  of single sender IDs, by instance and sender ID ("": the instance's own)
    owner  names this process to the others

    May be shared by threads.
    """

    client: redis.Redis
    rates: Mapping[str, float]
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    sender_rates: Mapping[tuple[str, str], float] = field(default_factory=dict)
    owner: str = field(default_factory=lambda: secrets.token_hex(8))

    def wait(self, instance: str, kind: Kind, segments: int) -> None:
        """Returns when an MT of this many segments may leave. Raises `RedisUnavailable`,
        `NotNow`."""
        while True:
            slot = self.slot(instance, kind, segments)
            self.sleep(max(0.0, slot.begins - self.clock()))
            if self.clock() <= slot.ends:
                return

    def slot(
        self, instance: str, kind: Kind, segments: int, sender: str = "", mt: str = ""
    ) -> Slot:
        """The slot of an MT of so many segments. Raises `RedisUnavailable`, `NotNow`; of one that
        is named `Elsewhere`, so that processes that see the same MTs due waste no slots.

        An MT of a sender ID with a lower rate takes more of the instance's time: so the next MT,
        whatever its sender ID, leaves later.
        """
        named = (self.rates.get(instance), self.sender_rates.get((instance, sender)))
        rate = min((each for each in named if each is not None), default=None)
        if rate is None:
            return ANY_SLOT
        asked = self.clock()
        pause = self._reserve(instance, kind, rate, segments, mt)
        # The slot begins `pause` after some moment between request and answer: it is not
        # sooner than the one, nor later than the other.
        return Slot(self.clock() + pause, asked + pause + GRACE_SECONDS)

    def window(self, instance: str, concurrency: int) -> int:
        """How many MTs are worth claiming at once: a second's worth, 1 at least."""
        rate = self.rates.get(instance)
        return concurrency if rate is None else max(1, min(concurrency, int(rate)))

    def _reserve(self, instance: str, kind: Kind, rate: float, segments: int, mt: str) -> float:
        """Seconds until the slot that was given."""
        name = f"rate:{{{instance}}}"
        keys = [f"{name}:bulk", f"{name}:reply", f"{name}:urgent"]
        numbers = (rate, segments, REPLY_SHARE, AHEAD_SECONDS * 1e6, YIELD_SECONDS * 1e6)
        arguments = [kind, *map(str, numbers), self.owner, str(OWNED_MS)]
        try:
            given, wait = self._script(keys=[*keys, f"{name}:{mt}"] if mt else keys, args=arguments)
        except redis.RedisError as error:
            raise RedisUnavailable(type(error).__name__) from None
        if given < 0:
            raise Elsewhere
        if not given:
            raise NotNow(max(wait / 1e6, 0.05))
        return float(wait) / 1e6

    @property
    def _script(self) -> Script:
        return self.client.register_script(_SCRIPT)

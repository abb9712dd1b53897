"""A subscriber and the carrier behind them: typed texts come to the webhook endpoint, signed.

It goes through the open webhook as any bridge would, and tries again as a carrier does.
"""

from __future__ import annotations

import json
import time
import tomllib
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from config.instances import load_instances
from config.settings import ROOT, SettingsError
from flows.subjects import numbers
from gateway.carriers import BadInstances, instances_of, load
from gateway.carriers.contract import Answer, Instance, Post, Simulator
from gateway.carriers.open import Adapter
from gateway.carriers.standard_webhooks import key_of, signed_headers

TRIES = 3
ANSWER_SECONDS = 10.0

T = TypeVar("T")


class Trouble(Exception):
    """Something that its user can correct, in one plain sentence."""


@dataclass(frozen=True, slots=True)
class Text:
    """An SMS as it arrives on the phone; `text` is None for an acknowledgement alone."""

    text: str | None
    encoding: str = ""
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Screen:
    """A USSD screen; `text` is None if the session ended without one.

    more  whether the session goes on: an answer may be typed
    """

    text: str | None
    more: bool = False


@dataclass(slots=True)
class Phone:
    """One subscriber. Raises `Trouble` for a number that no subscriber has.

    number    as typed
    endpoint  of the carrier's instance: `http://127.0.0.1:8000/carriers/open`
    price     of an MO in dong, None if it isn't known
    """

    number: str
    short_code: str
    endpoint: str
    secret: str = field(repr=False)
    price: int | None = None

    def __post_init__(self) -> None:
        if numbers.msisdn(self.number) is None:
            raise Trouble(
                f"{self.number} is not a subscriber's number: what it texts gets no answer."
            )

    def text(self, words: str) -> Text:
        """Sends one MO and gives the answer. Raises `Trouble`."""
        return self._send("sms", {"to": self.short_code, "text": words}, _text)

    def dial(self, session: str, typed: str, ended: bool = False) -> Screen:
        """One turn of a USSD session: "" at the dial, then what was typed. Raises `Trouble`.

        ended  the subscriber hung up: no screen is wanted
        """
        turn = {"session": session, "to": f"*{self.short_code}#", "input": typed}
        return self._send("ussd", {**turn, "ended": True} if ended else turn, _screen)

    def cost(self, segments: int) -> str:
        if self.price is None:
            return f"cost {segments} SMS"
        return f"{self.price} dong" if self.price else "mien phi"

    def _send(self, kind: str, fields: Mapping[str, Any], read: Callable[[Any], T]) -> T:
        message_id = uuid.uuid4().hex
        body = json.dumps({"id": message_id, "from": self.number, **fields}).encode()
        for attempt in range(TRIES):
            if attempt:
                time.sleep(1)
            answer = self._post(kind, message_id, body, last=attempt == TRIES - 1)
            if answer is not None and answer.status != 503:
                return _answered(answer, read)
        raise Trouble("The gateway can't take messages now (503): look at what `make run` says.")

    def _post(self, kind: str, message_id: str, body: bytes, last: bool) -> Answer | None:
        from gateway.carriers.http_client import Lost, NotSent, post  # 7 MB that only phones need

        try:
            headers = signed_headers(key_of(self.secret), message_id, time.time(), body)
            return post(Post(f"{self.endpoint}/{kind}", body, headers), ANSWER_SECONDS)
        except NotSent:
            raise Trouble(
                f"The gateway does not answer at {self.endpoint}: start it with `make run`."
            ) from None
        except Lost:
            if last:
                raise Trouble("The gateway took the message and gave no answer.") from None
            return None


def _answered(answer: Answer, read: Callable[[Any], T]) -> T:
    try:
        reply: Any = json.loads(answer.body)
        if answer.status == 200:
            return read(reply)
        reason = str(reply["error"]["reason"])
    except (ValueError, KeyError, TypeError):
        reason = "its answer can't be read (is this the gateway?)"
    hint = _HINTS.get(answer.status, "")
    raise Trouble(f"The gateway refused the message ({answer.status}): {reason}.{hint}")


def _text(body: Any) -> Text:
    reply = body["reply"]
    if reply is None:
        return Text(None)
    return Text(str(reply["text"]), str(reply["encoding"]), int(reply["segments"]))


def _screen(body: Any) -> Screen:
    screen = body["screen"]
    return Screen(None) if screen is None else Screen(str(screen["text"]), bool(screen["more"]))


_HINTS = {
    403: " Is OPEN_SECRET the gateway's own (.run/dev.env)?",
    404: " Is --carrier an instance of config/carriers.toml?",
}


# what the environment says of it


def secret_of(env: Mapping[str, str]) -> str:
    """The open webhook's secret. Raises `Trouble`."""
    secret = env.get("OPEN_SECRET", "")
    try:
        key_of(secret)
    except ValueError:
        raise Trouble(
            "OPEN_SECRET is not set: `make run` writes it to .run/dev.env at its first start."
        ) from None
    return secret


def instance_table(name: str, env: Mapping[str, str]) -> Mapping[str, Any]:
    """The instance's table in `carriers.toml`; empty if there is none to be read."""
    try:
        with open(_carriers_file(env), "rb") as file:
            table = tomllib.load(file).get(name, {})
    except (OSError, ValueError):
        return {}
    return table if isinstance(table, dict) else {}


def simulators(carrier: str, secret: str, env: Mapping[str, str]) -> dict[str, Simulator]:
    """The carriers of `carriers.toml` that can be played, and the open webhook as `mt`."""
    public = env.get("PUBLIC_URL", "")
    own = Instance(carrier, "open", public, {"secret": secret})
    mine: dict[str, Simulator] = {"mt": Adapter(own)}
    try:
        tables = load_instances(_carriers_file(env), env)
        adapters = load(instances_of(tables, public))
    except (SettingsError, BadInstances):
        return mine  # `doctor` says what is wrong; texting works without
    played = {
        name: cast(Simulator, each) for name, each in adapters.items() if hasattr(each, "play")
    }
    return {**played, **mine}


def _carriers_file(env: Mapping[str, str]) -> Path:
    return ROOT / (env.get("CARRIERS_FILE") or "config/carriers.toml")

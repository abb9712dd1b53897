"""The commands, each a module of this folder, and what it is for."""

from collections.abc import Mapping
from typing import Final

COMMANDS: Final[Mapping[str, str]] = {
    "run": "start everything on this machine, for development",
    "serve": "the web server alone, as the supervisor starts it",
    "practice": "the console to practise in, on a database of its own",
    "migrate": "bring the database's tables up to date",
    "doctor": "check settings, database, queue, workers and carriers",
    "phone": "a phone in the terminal that texts the running gateway",
    "carriers": "try a carrier instance; see its last exchanges",
    "explain": "judge texts from standard input, one per line",
    "flows": "draw the screens of USSD",
    "languages": "what a translation lacks; its table as CSV",
    "officials": "accounts of officials, their tokens and codes",
    "alert": "warn districts: write, approve, watch",
    "subscribers": "import residents who consented on paper, from a file",
    "residents": "all that is stored about one; mute an abusive sender",
    "audit": "what officials did: list, export, verify",
    "campaigns": "messages that are the same, and how they grow",
    "triage": "what officials' decisions teach; weights and the way back",
    "verdict": "say what an official has found out about a number",
    "lists": "numbers that others know, as CSV; what we know, for them",
    "appeals": "what listed numbers object to, and its decision",
    "watch": "figures for Prometheus; calls the officials on duty",
    "backup": "back the database up; test that it can be restored",
    "restored": "the database was restored: stop what was on its way",
    "joined": "this host is new, and the database as it was",
    "completion": "completion of these commands for bash or zsh",
}

KEYED: Final = frozenset(COMMANDS) - {
    # They compare by themselves, or what they do has no need of keys.
    *("run", "serve", "migrate", "doctor", "watch", "practice", "phone"),
    *("carriers", "explain", "flows", "languages", "completion"),
}
"""Commands that write or verify data under keys: the keys are checked before."""

UNGUARDED: Final = frozenset(("restored", "joined", "backup"))
"""Commands that say which server is the right one, or that only read."""

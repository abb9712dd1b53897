"""The commands: the module of each, and what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COMMANDS: Final[Mapping[str, tuple[str, str]]] = {
    "run": ("gateway.development.supervisor", "start everything on this machine, for development"),
    "serve": ("gateway.cli.serve", "the web server alone, as the supervisor starts it"),
    "practice": ("gateway.cli.practice", "the console to practise in, on a database of its own"),
    "migrate": ("gateway.cli.migrate", "bring the database's tables up to date"),
    "doctor": ("gateway.cli.doctor", "check settings, database, queue, workers and carriers"),
    "phone": (
        "gateway.development.terminal_phone",
        "a phone in the terminal that texts the running gateway",
    ),
    "carriers": ("gateway.cli.carriers", "try a carrier instance; see its last exchanges"),
    "explain": ("gateway.cli.explain", "judge texts from standard input, one per line"),
    "flows": ("gateway.cli.flows", "draw the screens of USSD"),
    "languages": ("gateway.cli.languages", "what a translation lacks; its table as CSV"),
    "officials": ("gateway.cli.officials", "accounts of officials, their tokens and codes"),
    "alert": ("gateway.cli.alert", "warn districts: write, approve, watch"),
    "subscribers": ("gateway.cli.subscribers", "bring in who consented on paper, from a file"),
    "residents": ("gateway.cli.residents", "all that is stored about one; mute an abusive sender"),
    "audit": ("gateway.cli.audit", "what officials did: list, export, verify"),
    "campaigns": ("gateway.cli.campaigns", "messages that are the same, and how they grow"),
    "triage": ("gateway.cli.triage", "what officials' decisions teach; weights and the way back"),
    "verdict": ("gateway.cli.verdict", "say what an official has found out about a number"),
    "lists": ("gateway.cli.lists", "numbers that others know, as CSV; what we know, for them"),
    "appeals": ("gateway.cli.appeals", "what listed numbers object to, and its decision"),
    "watch": ("gateway.cli.watch", "figures for Prometheus; calls who is on duty"),
    "backup": ("gateway.cli.backup", "back the database up; test that it can be restored"),
    "restored": ("gateway.cli.restored", "the database was restored: stop what was on its way"),
    "joined": ("gateway.cli.joined", "this host is new, and the database as it was"),
    "completion": ("gateway.cli.completion", "completion of these commands for bash or zsh"),
}

KEYED: Final = frozenset(COMMANDS) - {
    # They compare by themselves, or what they do has no need of keys.
    *("run", "serve", "migrate", "doctor", "watch", "practice", "phone"),
    *("carriers", "explain", "flows", "languages", "completion"),
}
"""Commands that write what keys protect, or verify it: the keys are looked at before."""

UNGUARDED: Final = frozenset(("restored", "joined", "backup"))
"""Commands by which somebody says which server is the right one, or that only read."""

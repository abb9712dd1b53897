"""`python -m gateway alert …`: write, approve and watch alerts, each as oneself.

The caller's own token (KHONG_TOKEN, --token-file) says who asks, and for some acts the code of this
moment: approving, returning and rejecting. With --server URL (KHONG_SERVER) the command asks a
gateway elsewhere, and needs no settings, database or queue.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, Final, get_args

import orjson

from config.words import is_vietnamese
from flows.alerts.values import AlertKind
from gateway.alerts.lifecycle import MOVES, TEXT_FIELDS, Alert
from gateway.alerts.text_checks import Unsendable
from gateway.api.alerts import alert_fields, office_fields
from gateway.cli import alert_client, alert_text, identity, words
from gateway.cli.actions import REASON, Action, Argument, Mistyped, argument, group
from gateway.cli.alert_client import AlertsApi, ApiError
from gateway.cli.output import print_text, show
from gateway.cli.runner import REFUSED, SERVER
from gateway.cli.words import text
from gateway.database.choices import ALERT_STATES, alert_states
from gateway.officials.permissions import PERMISSIONS
from gateway.services import Services

LOOK_SECONDS: Final = 0.5
"""Seconds between two polls of the progress."""
LOOK_ON_SERVER_SECONDS: Final = 3.0
ENDED: Final = alert_states("ended")
NOT_SENDABLE: Final = 1
"""The exit status if the alert is stored, and can't go out like this."""

Json = dict[str, Any]
AlertCommand = Callable[[AlertsApi, argparse.Namespace], int | None]


def _run(command: AlertCommand, services: Services | None, arguments: argparse.Namespace) -> int:
    """Exit status as `runner` says."""
    if getattr(arguments, "from_server", False):
        return _approve_from_server(services, arguments)
    try:
        if arguments.server:
            send = alert_client.on_server(arguments.server)
        else:
            assert services is not None
            send = alert_client.in_process(services.alert_service)
        return command(AlertsApi(send, identity.token(arguments)), arguments) or 0
    except ApiError as error:
        return _refused(error, arguments)
    except alert_client.BadServer as error:
        raise Mistyped(str(error)) from None


def _refused(error: ApiError, arguments: argparse.Namespace) -> int:
    if error.faults:
        return _print(alert_text.faults(error.faults), 1)
    if not error.problems:
        return _print([words.of_console(REFUSED, error.code, str(error))], 1)
    wrong = ((_typed(name, arguments), _problem(error, name)) for name in error.problems)
    return _print((f"{name}: {says}" if name else says for name, says in wrong), 2)


def _problem(error: ApiError, name: str) -> str:
    """With the slot's own name, under which it is filled."""
    if not is_vietnamese() or name not in error.details:
        return error.problems[name]
    return " ".join(
        f"{one['slot']}: {one['vi']}" if one["slot"] else one["vi"] for one in error.details[name]
    )


def _print(lines: Iterable[str], status: int) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return status


# arguments


_OPTIONS: Final = {
    "kind": "kind",
    "areas": "areas",
    "template": "template",
    "subject": "subject",
    **{name: name for name in TEXT_FIELDS},
    "at": "send_at",
    "until": "expires_at",
}


def _typed(name: str, arguments: argparse.Namespace) -> str:
    """The name of a field on the command line: its option, unless it is in the file."""
    options = {field: option for option, field in _OPTIONS.items()}
    options |= {"texts": "text", "slots": "slot"}
    option = options.get(name, "")
    in_file = getattr(arguments, "file", None) is not None and not getattr(arguments, option, None)
    return name if not option or in_file else f"--{option.replace('_', '-')}"


def _payload(arguments: argparse.Namespace) -> Json:
    fields = _read(arguments.file) if arguments.file is not None else {}
    for option, name in _OPTIONS.items():
        if getattr(arguments, option) is not None:
            fields[name] = getattr(arguments, option)
    texts = {"vi-marks": arguments.text, "en": arguments.text_en}
    if given := {name: each for name, each in texts.items() if each is not None}:
        fields["texts"] = given
    if arguments.slot:
        fields["slots"] = dict(_pair(each) for each in arguments.slot)
    return fields


def _pair(typed: str) -> tuple[str, str]:
    name, equals, value = typed.partition("=")
    if not equals:
        raise Mistyped(text("--slot {typed}: write it as NAME=VALUE", typed=typed))
    return name.strip(), value


def _read(path: Path) -> Json:
    try:
        payload = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Mistyped(text("{path} can't be read: {why}", path=path, why=error)) from None
    except RecursionError:
        why = text("it is nested too deeply")
        raise Mistyped(text("{path} can't be read: {why}", path=path, why=why)) from None
    if not isinstance(payload, dict):
        raise Mistyped(text("{path} must hold one JSON object", path=path))
    return payload


# actions


def _draft(api: AlertsApi, arguments: argparse.Namespace) -> int:
    return _written(api, arguments, api.post("/alerts", _payload(arguments)))


def _edit(api: AlertsApi, arguments: argparse.Namespace) -> int:
    before, payload = _find(api, arguments), _payload(arguments)
    if not payload:
        raise Mistyped(text("Nothing to change. What there is:  {khong} alert edit --help"))
    one = api.put(f"/alerts/{before['id']}", {**payload, "version": before["version"]})
    undone = "Its approval is undone: it goes out when it is submitted and approved again."
    return _written(api, arguments, one, undone if before["state"] == "approved" else "")


def _after(relation: str, api: AlertsApi, arguments: argparse.Namespace) -> int:
    path = f"/alerts/{arguments.id}/{relation}"
    return _written(api, arguments, api.post(path, _payload(arguments)))


def _find(api: AlertsApi, arguments: argparse.Namespace) -> Json:
    return dict(api.get(f"/alerts/{arguments.id}"))


def _written(api: AlertsApi, arguments: argparse.Namespace, one: Json, first: str = "") -> int:
    preview = api.get(f"/alerts/{one['id']}/preview")
    lines = [
        *([text(first)] if first else ()),
        *alert_text.whole(one, api),
        *alert_text.alike(preview["alike"], api),
        *alert_text.preview(preview),
        *_next(arguments, one, preview),
    ]
    show(arguments, {**one, "preview": preview}, lines)
    return NOT_SENDABLE if preview["faults"] else 0


def _next(arguments: argparse.Namespace, one: Json, preview: Json) -> Iterable[str]:
    """The next command to type."""
    if preview["faults"]:
        yield text("Mend it:  {command} …", command=_command(arguments, "edit", one["id"]))
    elif one["kind"] == "exercise" and not preview["people"]:
        if not preview["unlisted"]:
            yield text(
                "  None of EXERCISE_NUMBERS wants alerts of these areas: text DK from one of them."
            )
        command = _command(arguments, "preview", one["id"])
        yield text("It reaches nobody yet. Then:  {command}", command=command)
    else:
        yield text("Next:  {command}", command=_command(arguments, "submit", one["id"]))


def _command(arguments: argparse.Namespace, name: str, alert_id: int) -> str:
    """The command to type for this same gateway."""
    default = os.environ.get(SERVER, "")
    server = f" --server {arguments.server}" if arguments.server != default else ""
    return f"{words.program()} alert {name} {alert_id}{server}"


def _list(api: AlertsApi, arguments: argparse.Namespace) -> None:
    alerts = api.get(f"/alerts?state={','.join(arguments.state)}")
    show(arguments, alerts, map(alert_text.line, alerts))
    if not (alerts or arguments.json):
        print_text("None in that state." if arguments.state else "No alert of your areas.")


def _templates(api: AlertsApi, arguments: argparse.Namespace) -> None:
    templates = api.get("/templates")
    show(arguments, templates, (line for one in templates for line in _template(one)))


def _template(one: Json) -> Iterable[str]:
    slots = ", ".join(f"{name} ({kind})" for name, kind in one["slots"].items()) or text("none")
    says = "{id} [{kind}] {name}; slots: {slots}"
    yield text(
        says, id=one["id"], kind=words.choice("kind", one["kind"]), name=one["name"], slots=slots
    )
    yield f"    {one['texts']['vi-marks']}"


def _show(api: AlertsApi, arguments: argparse.Namespace) -> None:
    one = _find(api, arguments)
    show(arguments, one, alert_text.whole(one, api))


def _preview(api: AlertsApi, arguments: argparse.Namespace) -> int:
    preview = api.get(f"/alerts/{arguments.id}/preview")
    lines = (*alert_text.preview(preview), *alert_text.alike(preview["alike"], api))
    show(arguments, preview, lines)
    return NOT_SENDABLE if preview["faults"] else 0


def _reviewed(api: AlertsApi, arguments: argparse.Namespace) -> Json:
    """The alert, after printing all of it and asking for the code."""
    one = _find(api, arguments)
    preview = api.get(f"/alerts/{one['id']}/preview")
    lines = (
        *alert_text.whole(one, api),
        *alert_text.preview(preview),
        *alert_text.alike(preview["alike"], api),
    )
    print(*lines, sep="\n", file=sys.stderr if arguments.json else sys.stdout)
    api.code = identity.code()
    return one


def _act(name: str, api: AlertsApi, arguments: argparse.Namespace) -> None:
    """One step; an action that takes a code shows the whole alert before."""
    one = _reviewed(api, arguments) if name in _CODED else _find(api, arguments)
    if name == "approve" and not one["hash"].startswith(arguments.hash):
        raise Mistyped(text(_OTHER_HASH))
    payload = {"version": one["version"], "hash": one["hash"]}
    if getattr(arguments, "reason", ""):
        payload["reason"] = arguments.reason
    after = api.post(f"/alerts/{one['id']}/{name}", payload)
    show(arguments, after, _moved(api, arguments, name, after))


_CODED: Final = frozenset(
    act for act, move in MOVES.items() if move.needs is not None and PERMISSIONS[move.needs].coded
)
_OTHER_HASH: Final = "It says something else than what that hash is of: read it again."


def _moved(api: AlertsApi, arguments: argparse.Namespace, name: str, after: Json) -> Iterable[str]:
    yield _is_now(after)
    if name == "submit":
        command = _command(arguments, "approve", after["id"])
        yield text("Somebody else approves it:  {command}", command=command)
    elif name == "approve":
        yield from _waits(api, api.get(f"/alerts/{after['id']}/status"))
    elif name == "cancel" and after["started_at"] is not None:
        command = _command(arguments, "follow-up", after["id"])
        yield text("To notify those who have it:  {command} --text …", command=command)


def _is_now(one: Json) -> str:
    return text("Alert {id} is {state}.", id=one["id"], state=alert_text.state(one))


def _approve_from_server(services: Services | None, arguments: argparse.Namespace) -> int:
    if arguments.server or services is None:
        raise Mistyped(text("--from-server is typed on the server itself, without --server."))
    service = services.alert_service
    before = service.load(arguments.id)
    if before is None:
        raise Mistyped(text("There is no alert {id}.", id=arguments.id))
    if not before.hash.startswith(arguments.hash):
        raise Mistyped(text(_OTHER_HASH))
    api = AlertsApi(alert_client.in_process(service), "")
    api.office = office_fields(service)
    print(*alert_text.whole(_as_json(before), api), sep="\n")
    try:
        after = service.approve_from_server(
            before.id, before.version, before.hash, arguments.reason
        )
    except Unsendable as error:
        return _print(alert_text.faults([one.fields() for one in error.faults]), 1)
    print_text(
        "Every official sees at Today that the server's command line has approved it, and why."
    )
    begins = service.begins(after.content, before=service.before(after)).isoformat()
    lines = [_is_now(_as_json(after)), *_waits(api, {**_as_json(after), "begins": begins})]
    print(*lines, sep="\n")
    return 0


def _as_json(one: Alert) -> Json:
    return dict(orjson.loads(orjson.dumps(alert_fields(one))))


def _waits(api: AlertsApi, status: Json) -> Iterable[str]:
    """The begin of an approved alert that waits for its time."""
    begins = api.local(status["begins"])
    assert begins is not None
    if status["state"] == "approved" and begins > identity.now():
        at = alert_text.local_time(begins)
        says = "It begins at {time}: only emergencies go out at night."
        yield text("It begins at {time}." if status["send_at"] else says, time=at)


def _status(api: AlertsApi, arguments: argparse.Namespace) -> None:
    path = f"/alerts/{arguments.id}/status"
    status = api.get(path)
    waits = list(_waits(api, status)) if arguments.watch else []
    while arguments.watch and not (waits or _is_settled(status)):
        end = "\r" if sys.stdout.isatty() else "\n"
        to = sys.stderr if arguments.json else sys.stdout
        print(f"{alert_text.bar(status):<78}", end=end, flush=True, file=to)
        time.sleep(LOOK_ON_SERVER_SECONDS if arguments.server else LOOK_SECONDS)
        status = api.get(path)
    show(arguments, status, (*waits, *alert_text.figures(status, api)))


def _is_settled(status: Json) -> bool:
    waiting = any(status["states"].get(name) for name in alert_text.WAITING)
    return status["state"] in ENDED and not waiting


def _export(api: AlertsApi, arguments: argparse.Namespace) -> None:
    parts = api.lines(f"/alerts/{arguments.id}/deliveries.csv")
    if arguments.to is None:
        sys.stdout.writelines(part.decode() for part in parts)
        return
    try:
        with arguments.to.open("wb") as file:
            file.writelines(parts)
    except OSError as error:
        raise Mistyped(
            text("{path} can't be written: {why}", path=arguments.to, why=error.strerror)
        ) from None
    print_text("Written to {path}.", path=arguments.to)


_ID: Final = argument("id", type=int, help="the alert's number")
_TO: Final = argument("--to", type=Path, help="a CSV file; else the terminal")
_WATCH: Final = argument("--watch", action="store_true", help="until everybody's is settled")
_STATES: Final = argument(
    "--state", nargs="*", default=[], choices=ALERT_STATES, help="those alone"
)
_APPROVE: Final = (
    argument(
        "--hash", default="", help="the hash of what you read, or its beginning: else what is shown"
    ),
    argument(
        "--from-server",
        action="store_true",
        help="an emergency for whose areas nobody may approve now, without a token: with --reason",
    ),
    argument("--reason", default="", help="of --from-server; everybody reads it"),
)
_CONTENT: Final = (
    argument("--file", type=Path, help="all of it as JSON, as the API takes it"),
    argument("--kind", choices=get_args(AlertKind), help="what it is"),
    argument("--areas", nargs="+", metavar="AREA", help="names or ids"),
    argument("--text", help="Vietnamese with its marks; the plain form is made from it"),
    argument("--text-en", help="English"),
    argument("--template", help="a registered text (alert templates)"),
    argument(
        "--slot",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what fills it; NAME.en is for the English text",
    ),
    argument("--subject", help="the number, link or account that it warns of"),
    *(argument(f"--{name.replace('_', '-')}", help=about) for name, about in TEXT_FIELDS.items()),
    argument(
        "--at", help="when it begins: 23:30, mai 7:00 or 27/11/2026 08:00, in the office's time"
    ),
    argument("--until", help="when it ends, written likewise"),
)
_ON_SERVER: Final = argument(
    "--server",
    metavar="URL",
    default="",
    help="a gateway elsewhere, by HTTPS (default: the variable KHONG_SERVER, or this one)",
)
COMMANDS: Final[tuple[tuple[str, AlertCommand, str, tuple[Argument, ...]], ...]] = (
    ("templates", _templates, "texts to start from", ()),
    ("draft", _draft, "begin an alert", _CONTENT),
    ("list", _list, "alerts of your areas", (_STATES,)),
    ("show", _show, "one alert", (_ID,)),
    ("preview", _preview, "what phones will get, how many, for how much", (_ID,)),
    ("edit", _edit, "change what is named; undoes an approval", (_ID, *_CONTENT)),
    ("submit", partial(_act, "submit"), "ask for approval", (_ID,)),
    ("withdraw", partial(_act, "withdraw"), "end it before it is approved", (_ID,)),
    ("return", partial(_act, "return"), "give it back to its writers", (_ID, REASON)),
    ("reject", partial(_act, "reject"), "end it unsent", (_ID, REASON)),
    ("approve", partial(_act, "approve"), "let it go out: four eyes", (_ID, *_APPROVE)),
    ("pause", partial(_act, "pause"), "stop it for now", (_ID,)),
    ("resume", partial(_act, "resume"), "go on", (_ID,)),
    ("cancel", partial(_act, "cancel"), "stop it for good", (_ID, REASON)),
    ("retry", partial(_act, "retry"), "send it again to those for whom it failed", (_ID,)),
    (
        "update",
        partial(_after, "update"),
        "begin the next word on it",
        (_ID, *_CONTENT),
    ),
    (
        "follow-up",
        partial(_after, "follow_up"),
        "begin a follow-up to those whom it reached",
        (_ID, *_CONTENT),
    ),
    ("status", _status, "how far it is", (_ID, _WATCH)),
    ("export", _export, "its deliveries as CSV, without numbers", (_ID, _TO)),
)
"""Name, what does it, what it is for, its arguments."""
add = group(
    "alert",
    [
        Action(name, partial(_run, run), says, *arguments, _ON_SERVER, data=name != "export")
        for name, run, says, arguments in COMMANDS
    ],
)

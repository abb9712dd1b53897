"""`python -m gateway alert …`: write, approve and watch alerts, each as oneself.

Who asks is told by their own token (KHONG_TOKEN, --token-file), and where an act takes it by the
code of this moment: approving, returning and rejecting.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, get_args

from flows.alerts.values import AlertKind
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import Alert
from gateway.alerts.payload import BadPayload
from gateway.alerts.service import AlertService
from gateway.alerts.text_checks import Unsendable
from gateway.api.alerts import as_csv
from gateway.cli import alert_text, identity
from gateway.cli.runner import Command, Mistyped, action
from gateway.database.choices import ALERT_STATES, alert_states
from gateway.services import Services

EVERY: Final = 0.5
"""Seconds between two looks at the progress."""
ENDED: Final = alert_states("ended")

AlertCommand = Callable[[AlertService, Credentials, argparse.Namespace], None]


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("alert", help="warn districts: write, approve, watch")
    actions = parser.add_subparsers(required=True, metavar="action")
    for name, run, says, coded, options in COMMANDS:
        parser = action(actions, name, _runner(run, coded), says)
        for option in options:
            option(parser)


def _runner(command: AlertCommand, coded: bool) -> Command:
    return lambda services, arguments: _run(command, coded, services, arguments)


def _run(
    command: AlertCommand, coded: bool, services: Services, arguments: argparse.Namespace
) -> int:
    """Exit status as `runner` says."""
    service = services.alert_service
    try:
        from_server = getattr(arguments, "from_server", False)
        credentials = Credentials(None if from_server else identity.token(arguments), None)
        if coded and not from_server:
            arguments.alert = service.find(credentials, arguments.id)
            _say(alert_text.whole(arguments.alert, service.areas, service.reader.zone))
            _say(alert_text.sight(service.sight_of(credentials, arguments.id)))
            _alike(service, credentials, arguments.alert)
            credentials = Credentials(credentials.token, identity.code())
        command(service, credentials, arguments)
    except BadPayload as error:
        wrong = ((_typed(name, arguments), says) for name, says in error.problems.items())
        _say((f"{name}: {says}" if name else says for name, says in wrong), sys.stderr)
        return 2
    except Unsendable as error:
        _say(alert_text.faults(error.faults), sys.stderr)
        return 1
    return 0


def _say(lines: Iterable[str], to: Any = None) -> None:
    for line in lines:
        print(line, file=to or sys.stdout)


# arguments


def _id(action: argparse.ArgumentParser) -> None:
    action.add_argument("id", type=int, help="the alert's number")


def _reason(action: argparse.ArgumentParser) -> None:
    action.add_argument("--reason", required=True)


def _content(action: argparse.ArgumentParser) -> None:
    action.add_argument("--file", type=Path, help="all of it as JSON, as the API takes it")
    action.add_argument("--kind", choices=get_args(AlertKind))
    action.add_argument("--areas", nargs="+", metavar="AREA", help="names or ids")
    action.add_argument("--text", help="Vietnamese with its marks; the plain form is made from it")
    action.add_argument("--text-en", help="English")
    action.add_argument("--template", help="a registered text (alert templates)")
    action.add_argument(
        "--slot",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="what fills it; NAME.en is for the English text",
    )
    action.add_argument("--subject", help="the number, link or account that it warns of")
    action.add_argument("--sender", help="sender ID, if not the carrier's own")
    action.add_argument("--at", help="when it begins: 2026-11-24T07:00")
    action.add_argument("--until", help="when it ends")


_OPTIONS: Final = {
    "kind": "kind",
    "areas": "areas",
    "template": "template",
    "subject": "subject",
    "sender": "sender",
    "at": "send_at",
    "until": "expires_at",
}


def _typed(name: str, arguments: argparse.Namespace) -> str:
    """How a field is called at the command line: its option, unless it stands in the file."""
    options = {field: option for option, field in _OPTIONS.items()}
    options |= {"texts": "text", "slots": "slot"}
    option = options.get(name, "")
    in_file = getattr(arguments, "file", None) is not None and not getattr(arguments, option, None)
    return name if not option or in_file else f"--{option.replace('_', '-')}"


def _payload(arguments: argparse.Namespace) -> dict[str, Any]:
    fields = _read(arguments.file) if arguments.file is not None else {}
    for option, name in _OPTIONS.items():
        if getattr(arguments, option) is not None:
            fields[name] = getattr(arguments, option)
    texts = {"vi-marks": arguments.text, "en": arguments.text_en}
    if given := {name: text for name, text in texts.items() if text is not None}:
        fields["texts"] = given
    if arguments.slot:
        fields["slots"] = dict(_pair(each) for each in arguments.slot)
    return fields


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise Mistyped(f"--slot {text}: write it as NAME=VALUE")
    return name.strip(), value


def _read(path: Path) -> dict[str, Any]:
    try:
        payload = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Mistyped(f"{path} can't be read: {error}") from None
    except RecursionError:
        raise Mistyped(f"{path} can't be read: it is nested too deeply") from None
    if not isinstance(payload, dict):
        raise Mistyped(f"{path} must hold one JSON object")
    return payload


# actions


def _draft(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _written(service, credentials, service.draft(credentials, _payload(arguments)))


def _edit(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    before, payload = service.find(credentials, arguments.id), _payload(arguments)
    if not payload:
        raise Mistyped("Nothing to change. What there is:  python -m gateway alert edit --help")
    after = service.edit(credentials, before.id, before.version, payload)
    if before.state == "approved":
        print("Its approval is undone: it goes out when it is submitted and approved again.")
    _written(service, credentials, after)


def _update(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _written(
        service,
        credentials,
        service.after(credentials, arguments.id, "update", _payload(arguments)),
    )


def _follow_up(
    service: AlertService, credentials: Credentials, arguments: argparse.Namespace
) -> None:
    _written(
        service,
        credentials,
        service.after(credentials, arguments.id, "follow_up", _payload(arguments)),
    )


def _alike(service: AlertService, credentials: Credentials, one: Alert) -> None:
    similar = service.alike(credentials, one.content, (one.id, one.predecessor_id))
    _say(alert_text.alike(similar, service.reader.zone))


def _written(service: AlertService, credentials: Credentials, one: Alert) -> None:
    _say(alert_text.whole(one, service.areas, service.reader.zone))
    _alike(service, credentials, one)
    sight = service.sight_of(credentials, one.id)
    _say(alert_text.sight(sight))
    if sight.faults:
        print(f"Mend it:  python -m gateway alert edit {one.id} …")
    elif one.content.kind == "exercise" and not sight.preview.people:
        if not sight.unlisted:
            print(
                "  None of EXERCISE_NUMBERS wants alerts of these areas: text DK from one of them."
            )
        print(f"It reaches nobody yet. Then:  python -m gateway alert preview {one.id}")
    else:
        print(f"Next:  python -m gateway alert submit {one.id}")


def _list(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    alerts = service.listing(credentials, arguments.state)
    _say(map(alert_text.line, alerts))
    if not alerts:
        print("No alert of your areas." if not arguments.state else "None in that state.")


def _templates(
    service: AlertService, credentials: Credentials, arguments: argparse.Namespace
) -> None:
    service.may_read(credentials)
    for one in service.templates():
        slots = ", ".join(f"{name} ({kind})" for name, kind in one.slots.items())
        print(f"{one.id} [{one.kind}] {one.name}; slots: {slots or 'none'}")
        print(f"    {one.texts['vi-marks']}")


def _show(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _say(
        alert_text.whole(
            service.find(credentials, arguments.id), service.areas, service.reader.zone
        )
    )


def _preview(
    service: AlertService, credentials: Credentials, arguments: argparse.Namespace
) -> None:
    _say(alert_text.sight(service.sight_of(credentials, arguments.id)))
    _alike(service, credentials, service.find(credentials, arguments.id))


def _submit(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    before = service.find(credentials, arguments.id)
    _moved(service.actions.submit(credentials, before.id, before.version))
    print(f"Somebody else approves it:  python -m gateway alert approve {before.id}")


def _withdraw(
    service: AlertService, credentials: Credentials, arguments: argparse.Namespace
) -> None:
    before = service.find(credentials, arguments.id)
    _moved(service.actions.withdraw(credentials, before.id, before.version))


def _return(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    before: Alert = arguments.alert
    _moved(service.actions.send_back(credentials, before.id, before.version, arguments.reason))


def _reject(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    before: Alert = arguments.alert
    _moved(service.actions.reject(credentials, before.id, before.version, arguments.reason))


def _approve(
    service: AlertService, credentials: Credentials, arguments: argparse.Namespace
) -> None:
    if arguments.from_server:
        arguments.alert = service.actions.load(arguments.id)
        if arguments.alert is None:
            raise Mistyped(f"There is no alert {arguments.id}.")
        _say(alert_text.whole(arguments.alert, service.areas, service.reader.zone))
    before: Alert = arguments.alert
    if not before.hash.startswith(arguments.hash):
        raise Mistyped("It says something else than what that hash is of: read it again.")
    one = (before.id, before.version, before.hash)
    if arguments.from_server:
        after = service.actions.approve_from_server(*one, arguments.reason)
        print(
            "Every official sees at Today that the server's command line has approved it, and why."
        )
    else:
        after = service.actions.approve(credentials, *one)
    _moved(after)
    _waits(service, after)


def _waits(service: AlertService, one: Alert) -> bool:
    """Whether an approved alert waits for its time; prints that time."""
    begins = service.begins(one.content, before=service.before(one))
    if one.state != "approved" or begins <= service.actions.clock():
        return False
    night = "" if one.content.send_at else ": only emergencies go out at night"
    print(f"It begins at {alert_text.local_time(begins, service.reader.zone)}{night}.")
    return True


def _pause(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _moved(service.actions.pause(credentials, service.find(credentials, arguments.id).id))


def _resume(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _moved(service.actions.resume(credentials, service.find(credentials, arguments.id).id))


def _cancel(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    one = service.actions.cancel(
        credentials, service.find(credentials, arguments.id).id, arguments.reason
    )
    _moved(one)
    if one.started_at is not None:
        print(
            f"Those who have it can be told:  python -m gateway alert follow-up {one.id} --text …"
        )


def _retry(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    _moved(service.actions.retry(credentials, service.find(credentials, arguments.id).id))


def _moved(one: Alert) -> None:
    print(f"Alert {one.id} is {alert_text.state(one)}.")


def _status(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    status = service.status(credentials, arguments.id)
    watched = arguments.watch and not _waits(service, status.alert)
    while watched and not (status.alert.state in ENDED and not _settling(status.states)):
        end = "\r" if sys.stdout.isatty() else "\n"
        print(f"{alert_text.bar(status):<78}", end=end, flush=True)
        time.sleep(EVERY)
        status = service.status(credentials, arguments.id)
    _say(alert_text.figures(status, service.areas))


def _settling(states: Any) -> bool:
    return any(states.get(name) for name in alert_text.WAITING)


def _export(service: AlertService, credentials: Credentials, arguments: argparse.Namespace) -> None:
    rows = as_csv(service.export(credentials, arguments.id))
    if arguments.to is None:
        sys.stdout.writelines(rows)
        return
    try:
        with arguments.to.open("w", encoding="utf-8", newline="") as file:
            file.writelines(rows)
    except OSError as error:
        raise Mistyped(f"{arguments.to} can't be written: {error.strerror}") from None
    print(f"Written to {arguments.to}.")


def _states(action: argparse.ArgumentParser) -> None:
    action.add_argument("--state", nargs="*", default=[], choices=ALERT_STATES)


def _watch(action: argparse.ArgumentParser) -> None:
    action.add_argument("--watch", action="store_true", help="until everybody's is settled")


def _to(action: argparse.ArgumentParser) -> None:
    action.add_argument("--to", type=Path, help="a CSV file; else the terminal")


def _server(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--from-server",
        action="store_true",
        help="an emergency for whose areas nobody may approve now, without a token: with --reason",
    )
    action.add_argument("--reason", default="", help="of --from-server; everybody reads it")


def _hash(action: argparse.ArgumentParser) -> None:
    action.add_argument(
        "--hash", default="", help="the hash of what you read, or its beginning: else what is shown"
    )


Option = Callable[[argparse.ArgumentParser], None]
COMMANDS: Final[tuple[tuple[str, AlertCommand, str, bool, tuple[Option, ...]], ...]] = (
    ("templates", _templates, "texts to start from", False, ()),
    ("draft", _draft, "begin an alert", False, (_content,)),
    ("list", _list, "alerts of your areas", False, (_states,)),
    ("show", _show, "one alert", False, (_id,)),
    ("preview", _preview, "what phones will get, how many, for how much", False, (_id,)),
    ("edit", _edit, "change what is named; undoes an approval", False, (_id, _content)),
    ("submit", _submit, "ask for approval", False, (_id,)),
    ("withdraw", _withdraw, "end it before it is approved", False, (_id,)),
    ("return", _return, "give it back to its writers", True, (_id, _reason)),
    ("reject", _reject, "end it unsent", True, (_id, _reason)),
    ("approve", _approve, "let it go out: four eyes", True, (_id, _hash, _server)),
    ("pause", _pause, "stop it for now", False, (_id,)),
    ("resume", _resume, "go on", True, (_id,)),
    ("cancel", _cancel, "stop it for good", True, (_id, _reason)),
    ("retry", _retry, "once more to those for whom it failed", True, (_id,)),
    ("update", _update, "begin the next word on it", False, (_id, _content)),
    ("follow-up", _follow_up, "begin a word to those whom it reached", False, (_id, _content)),
    ("status", _status, "how far it is", False, (_id, _watch)),
    ("export", _export, "its deliveries as CSV, without numbers", False, (_id, _to)),
)
"""Name, what does it, what it is for, whether it takes a code, its options."""

"""Writing an alert: a new one, an edit, an update or a follow-up of a sent one.

All four use one form. Whatever is wrong, the page shows the form again as it was typed. The preview
stores nothing. Saving calls the AlertService, as the command line and the API do.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from flask import Response, make_response, redirect, request, url_for

from gateway.alerts import history, lifecycle
from gateway.alerts.lifecycle import MOVES, Alert, Content, NotPossible
from gateway.alerts.payload import BadPayload
from gateway.alerts.preview import check_draft
from gateway.console import areas, areas_map, guard, rendering
from gateway.console.alerts import (
    alert_form,
    compose_view,
    diff,
    kept_forms,
    prefill,
    presenter,
)
from gateway.console.alerts.alert_form import Form
from gateway.console.alerts.compose_view import ConflictingVersion, Task, page
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.routes import Routes
from gateway.officials import accounts
from gateway.officials.errors import NotYourArea
from gateway.officials.permissions import covers

_EDITABLE: Final = MOVES["edit"].sources
_NAME_CHOSEN: Final = "{ fill: var(--card); font-weight: 600; stroke: var(--action); }"
_CHOSEN: Final = "appearance: none; background: #12508a; border: 0; border-radius: 3px"
"""The look of a commune's box that is chosen with its district."""


routes = Routes()
_ONE = "/alerts/<int:alert_id>"


@routes.get("/alerts/areas.css")
@guard.needs("draft")
def places() -> Any:
    """A style sheet: which communes are dark on the map, and which of them a chosen former
    district, or the choice of all, includes. Pages themselves hold no styles."""
    now = console.areas.current(console.today())
    by_group = {one.id: one.members for one in now.areas if one.kind == "district_group"}
    by_group[now.id] = tuple([one.id for one in now.areas if one.kind == "commune"])
    chosen = '#compose:has([name=areas][value="{}"]:checked) {} {}'.format
    rules = []
    for area in areas.current():
        anchor = areas_map.anchor(area.id)
        rules.append(chosen(area.id, f"#map-{anchor}", "{ fill: var(--action); }"))
        rules.append(chosen(area.id, f"#name-{anchor}", _NAME_CHOSEN))
    for group, members in by_group.items():
        names = [areas_map.anchor(one) for one in members]
        on_map = ", ".join(f"#map-{name}" for name in names)
        on_it = ", ".join(f"#name-{name}" for name in names)
        boxes = ", ".join(f"#area-{name}" for name in names)
        rules.append(chosen(group, f":is({on_map})", "{ fill: var(--action); }"))
        rules.append(chosen(group, f":is({on_it})", _NAME_CHOSEN))
        rules.append(chosen(group, f":is({boxes}) input", f"{{ {_CHOSEN}; }}"))
        rules.append(chosen(group, f":is({boxes}) input::before", '{ content: "\u2713"; }'))
    return Response("\n".join([*rules, ""]), content_type="text/css; charset=utf-8")


# what was typed and not saved


@routes.get("/alerts/forms/<mark>")
@guard.needs("draft")
def saved_form(mark: str) -> Any:
    """A form as it was stored last; or the alert that it has become since."""
    me = guard.me()
    with console.engine.connect() as connection:
        form = kept_forms.find(connection, me.id, mark, console.clock())
        made = lifecycle.begun_by(connection, me.id, mark) if form is None else None
    if made is not None:
        return _to(made)
    form = guard.found_or_404(form)
    about = None if form.alert_id is None else _alert(form.alert_id)
    task, read = Task(form.act, about), alert_form.read(form.fields, looked_at=False)
    saved = rendering.format_time(form.saved_at)
    return page(task, read, done=rendering.t("compose_restored", at=saved))


@routes.post("/alerts/forms/<mark>/drop")
@guard.needs("draft")
def drop_form(mark: str) -> Any:
    console.write(kept_forms.drop, guard.me().id, mark)
    return redirect(url_for("console.alerts"), 303)


def _after_session(official_id: int) -> str:
    """Stores the form of an official whose session is over; returns the address at which they go
    on."""
    act = _TASKS[request.endpoint or ""]
    alert_id = (request.view_args or {}).get("alert_id")
    with console.engine.begin() as connection:
        if alert_id is not None and lifecycle.load(connection, alert_id) is None:
            return ""
        done = kept_forms.keep(connection, official_id, act, alert_id, console.clock())
    return url_for("console.saved_form", mark=request.form["once"]) if done else ""


_TASKS: Final = {
    "console.composed": "draft",
    "console.rewritten": "edit",
    "console.updated": "update",
    "console.followed_up": "follow_up",
}


# a new one


def _new(problem: str = "", **_: Any) -> str:
    form = alert_form.sent() if request.method == "POST" else alert_form.blank()
    return page(Task("draft"), form, problem)


@routes.get("/alerts/new")
@guard.needs("draft")
def compose() -> Any:
    """A new alert; filled from reports with ``?campaign=`` or ``?subject=``, from an alert with
    ``?like=``."""
    official, prefilled = guard.me(), None
    if (campaign := whole("campaign")) is not None:
        prefilled = guard.found_or_404(prefill.of_campaign(official, campaign))
    elif (subject := whole("subject")) is not None:
        prefilled = guard.found_or_404(prefill.of_subject(official, subject))
    if prefilled is not None:
        return page(Task("draft"), prefilled[0], begun=prefilled[1])
    if (like := whole("like")) is not None:
        return page(Task("draft"), _like(_alert(like)))
    form = alert_form.blank()
    template = console.alerts.reader.templates.get(request.args.get("template", ""))
    if template is not None:
        form.kind, form.templates[template.kind] = template.kind, template.id
    mine = compose_view.offered()
    if len(mine.communes) == 1:
        form.areas = [mine.communes[0].id]
    return page(Task("draft"), form, judged=False)


@routes.post("/alerts/new")
@guard.needs("draft", _new, keep=_after_session)
def composed() -> Any:
    return _sent(Task("draft"))


def _like(one: Alert) -> Form:
    """The text of an earlier alert once more, with those of its areas in which the official
    acts, and without times."""
    form = alert_form.of(replace(one.content, send_at=None))
    form.expires_at = ""
    foreign = set(presenter.foreign(one.content.areas))
    form.areas = [each for each in form.areas if each not in foreign]
    if form.kind == "correction":
        form.kind = "notice"
    return form


# a change


def _alert(alert_id: int) -> Alert:
    """The alert, if this official sees it."""
    try:
        return console.alerts.find(guard.credentials(), alert_id)
    except NotPossible:
        return guard.found_or_404(None)


def _not_theirs(one: Alert) -> Any:
    """The answer to an official who sees the alert, but does not act in all of its areas: an
    edit needs that."""
    if covers(console.areas, guard.me().role, guard.me().areas, one.content.areas):
        return None
    return rendering.page("problem.html", says=rendering.t("compose_not_all")), 403


def _show_again(problem: str = "", alert_id: int = 0, one: Alert | None = None) -> str:
    """The form again. `one` is the alert if it has been read; also below."""
    one = one or _alert(alert_id)
    posted = request.method == "POST"
    form = alert_form.sent() if posted else alert_form.of(one.content, one.version)
    return page(Task("edit", one), form, problem)


@routes.get(f"{_ONE}/edit")
@guard.needs("draft")
def rewrite(alert_id: int) -> Any:
    one = _alert(alert_id)
    if (refused := _not_theirs(one)) is not None:
        return refused
    if one.state not in _EDITABLE:
        return rendering.page("alert_gone.html", one=one), 409
    return _show_again(one=one)


@routes.post(f"{_ONE}/edit")
@guard.needs("draft", _show_again, keep=_after_session)
def rewritten(alert_id: int) -> Any:
    return _sent(Task("edit", _alert(alert_id)))


# after one that was sent


def _next(problem: str = "", alert_id: int = 0, one: Alert | None = None) -> str:
    one, updates = one or _alert(alert_id), ("console.update", "console.updated")
    relation = "update" if request.endpoint in updates else "follow_up"
    if request.method == "POST":
        return page(Task(relation, one), alert_form.sent(), problem)
    form = alert_form.of(replace(one.content, send_at=None))
    form.expires_at = ""
    if relation == "follow_up":
        # Its text is withdrawn or corrected, so the new form does not copy it.
        form = _correction(one)
    return page(Task(relation, one), form, problem, judged=relation == "update")


def _correction(one: Alert) -> Form:
    """The form of a correction; with the number that the first alert named by mistake."""
    form = replace(alert_form.blank(), kind="correction", areas=list(one.content.areas))
    for template in alert_form.offered()["correction"]:
        fitting = [name for name, kind in template.slots.items() if kind == "number"]
        if one.content.subject.startswith("tel:") and fitting:
            form.templates["correction"] = template.id
            form.slots[template.id] = {fitting[0]: presenter.named(one.content.subject)}
    return form


@routes.get(f"{_ONE}/update", endpoint="update")
@routes.get(f"{_ONE}/follow-up", endpoint="follow_up")
@guard.needs("draft")
def _after(alert_id: int) -> Any:
    one = _alert(alert_id)
    if (refused := _not_theirs(one)) is not None:
        return refused
    if one.started_at is None:
        return rendering.page("problem.html", says=rendering.t("compose_not_sent")), 409
    return _next(one=one)


@routes.post(f"{_ONE}/update")
@guard.needs("draft", _next, keep=_after_session)
def updated(alert_id: int) -> Any:
    return _sent(Task("update", _alert(alert_id)))


@routes.post(f"{_ONE}/follow-up")
@guard.needs("draft", _next, keep=_after_session)
def followed_up(alert_id: int) -> Any:
    return _sent(Task("follow_up", _alert(alert_id)))


# actions


def _sent(task: Task) -> Any:
    form, wish = alert_form.sent(), request.form.get("do", "preview")
    wish = "submit" if wish == "review" else wish
    if task.follows is not None:
        form.areas = list(task.follows.content.areas)
    saved = _keep(task)
    if wish == "keep":
        return "", 204
    if wish not in ("save", "submit"):
        answer = make_response(page(task, form, saved=saved))
        if saved and "HX-Request" in request.headers:
            # "Back", and the sign-in after an expired session, lead to this form.
            answer.headers["HX-Replace-Url"] = url_for("console.saved_form", mark=form.once)
        return answer
    parsed = check_draft(console.alerts, form.payload(), task.before)
    if parsed.wrong or not form.template or (wish == "submit" and parsed.faults):
        word = "compose_unfinished" if parsed.wrong or not form.template else "compose_faulty"
        return page(task, form, rendering.t(word)), 422
    try:
        one = _save(task, form)
    except NotYourArea:
        return page(task, form, rendering.t("compose_not_yours_kept")), 403
    except BadPayload:
        return page(task, form, rendering.t("compose_unfinished")), 422
    except NotPossible as error:
        return _not_kept(task, form, parsed.content, error)
    if not _same(form, parsed.content, one):
        # This form has made an alert already; then it was changed and sent again.
        return _both(one, form, parsed.content)
    console.write(kept_forms.drop, guard.me().id, form.once)
    return _kept_as(one, wish)


def _keep(task: Task) -> str:
    """Stores the form while it is filled in; returns when, or "" if it was not stored."""
    alert_id = None if task.about is None else task.about.id
    now = console.clock()
    done = console.write(kept_forms.keep, guard.me().id, task.act, alert_id, now)
    return rendering.time_of(now) if done else ""


def _save(task: Task, form: Form) -> Alert:
    alerts, credentials, payload = console.alerts, guard.credentials(), form.payload()
    if task.about is None:
        return alerts.draft(credentials, payload, form.once)
    if task.act == "edit":
        # The form has all fields, so an emptied field is emptied in the alert.
        payload = {"subject": "", "send_at": None, "expires_at": None, **payload}
        return alerts.edit(credentials, task.about.id, form.version, payload)
    return alerts.after(credentials, task.about.id, task.act, payload, form.once)


def _kept_as(one: Alert, wish: str) -> Any:
    """The alert's own page: only there can an alert be submitted, since it shows every phone's
    text."""
    return _to(one, "look_over" if wish == "submit" and one.state == "draft" else None)


def _to(one: Alert, done: str | None = None) -> Any:
    return redirect(url_for("console.alert", alert_id=one.id, done=done), 303)


def _not_kept(task: Task, form: Form, content: Content, error: NotPossible) -> Any:
    if task.act == "edit" and task.about is not None and error.reason in ("version", "state"):
        one = _alert(task.about.id)
        if _same(form, content, one):
            # The form was sent twice: the first time has done it.
            return _kept_as(one, request.form.get("do", ""))
        return _both(one, form, content)
    if error.reason in ("schedule", "no_predecessor"):
        return page(task, form, rendering.t(f"compose_{error.reason}")), 422
    raise error


def _same(form: Form, content: Content, one: Alert) -> bool:
    """Whether `one` says what the form asked for. An end that the form does not name is not
    compared, since it depends on the moment."""
    if not form.expires_at:
        content = replace(content, expires_at=one.content.expires_at)
    if one.relation == "follow_up":
        content = replace(content, areas=one.content.areas)
    content = replace(content, areas=tuple(sorted(set(content.areas))))
    return lifecycle.content_hash(content, one.relation, one.predecessor_id) == one.hash


def _both(one: Alert, form: Form, content: Content) -> Any:
    """Shows the stored version beside the typed one. An official who saves after that has seen
    both."""
    form.version = one.version
    with console.engine.connect() as connection:
        written = [each for each in history.moves_of(connection, one.id) if each.content]
        last = written[-1] if written else None
        by = ""
        if last is not None and last.official_id is not None:
            by = accounts.find(connection, last.official_id).name
    theirs = ConflictingVersion(
        one,
        by,
        rendering.format_time(one.created_at if last is None else last.at),
        diff.changes(one.content, content, **_words()),
    )
    if one.state in _EDITABLE:
        task, word = Task("edit", one), "compose_changed"
    else:
        # The alert can't be changed any more: what was typed may become a new one.
        form.once, form.version = alert_form.blank().once, 0
        task = Task("draft") if one.started_at is None else Task("update", one)
        word = "compose_gone"
    return page(task, form, rendering.t(word), theirs=theirs), 409


def _words() -> dict[str, Any]:
    return {
        "area": rendering.area,
        "format_time": rendering.format_time,
        "kind": lambda kind: rendering.t(f"kind_{kind}"),
        "subject": presenter.named,
    }

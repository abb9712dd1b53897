"""Every word is in both languages, and is used."""

from __future__ import annotations

import ast
import re
import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from flask import g

from config.settings import ROOT
from flows.alerts import slots
from flows.alerts.values import SOURCES, AlertKind
from flows.languages.registry import WAITING
from flows.scoring.testimony import Kind
from flows.triage.tables import CATEGORIES
from flows.values import Grade, SubjectKind, Way
from gateway.alerts.lifecycle import MOVES, TEXT_FIELDS
from gateway.alerts.withdrawn_verdicts import StopReason
from gateway.carriers import outcomes
from gateway.carriers.contract import Delivered, Outcome
from gateway.cli.verdict_text import NO_VOICE
from gateway.console import audit_text, branding, rendering, template_names
from gateway.console.alerts import (
    deliveries_csv,
    page_alerts,
    page_templates,
    presenter,
    progress_view,
)
from gateway.console.campaigns import page_campaigns
from gateway.console.carriers import page_carriers, status
from gateway.console.officials import (
    page_account,
    page_disclosure,
    page_officials,
    page_roster,
    page_subject_audit,
)
from gateway.console.reports import (
    decision_form,
    page_appeals,
    page_lists,
    page_queue,
    page_second_official,
    page_subject,
)
from gateway.console.reports import presenter as reports_presenter
from gateway.console.statistics import page_figures
from gateway.console.words import CATALOGUES
from gateway.database.choices import DECISIONS, DELIVERY_STATES, TEMPLATE_OUTCOMES
from gateway.officials import account_age
from gateway.officials.permissions import PERMISSIONS, ROLES, SCOPES
from gateway.outbound import messages
from gateway.reports import list_csv, proposals, verdict_service
from gateway.reports.appeals import OUTCOMES
from gateway.residents import import_csv
from gateway.residents.import_csv import NO_FILE, SAYS
from gateway.statistics import month, today
from gateway.statistics.tables import COLUMNS
from tests.gateway.console.conftest import Place

_CONSOLE = ROOT / "gateway" / "console"


def calls() -> Iterator[tuple[str, list[ast.expr]]]:
    """The functions that the gateway and its workers call, by name, with the arguments."""
    for part in ("gateway", "workers"):
        for path in (ROOT / part).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield ast.unparse(node.func).rpartition(".")[2], node.args


def words_of(nodes: list[ast.expr]) -> set[str]:
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
    }


_CALLS = list(calls())
_ERRORS = {"NotPossible", "NotYourRole", "NotYourArea", "NeedsTotp", "WrongTotp", "CantJudge"}
_ERRORS |= {"Unknown"}
REASONS = {
    "name",
    "password",
    "passkey",
    "recovery",
    "passkey_young",
    "passkey_unconfirmed",
    "expired",
    "locked",
    "overtaken",
    "no_token",
    "paused",
    "not_paused",
}
REASONS |= {"ended", "young", "unconfirmed", *NO_FILE, *get_args(StopReason)}
REASONS |= {one for name, args in _CALLS if name in _ERRORS for one in words_of(args[:1])}
_BARRED = {reason for reason, _, _ in verdict_service._BARRED}
REASONS |= _BARRED
STOPPED = {*get_args(StopReason), "restored"}
FAMILIES = {
    "figures_note_": page_figures.NOTES,
    "figures_drawn_": {word + end for word in page_figures.DRAWN for end in ("", "_alt")},
    "role_": set(ROLES),
    "so_": {"nobody", "none", "some", "all"},
    "reach_": {"nobody", "none", "some"},
    "role_may_": set(ROLES),
    "look_": set(branding.CHOICES["look"]),
    "import_col_": set(import_csv.COLUMNS),
    "weekday_": set("0123456"),
    "scope_": set(SCOPES),
    "kind_": set(get_args(AlertKind)),
    "outcome_": {"done", "refused"},
    "done_": {
        *page_account.DONE,
        *page_alerts.DONE,
        *page_carriers.DONE,
        *page_officials.DONE,
        *page_roster.DONE,
        *page_disclosure.DONE,
        *page_campaigns.DONE,
        *page_appeals.DONE,
        *page_lists.DONE,
        *page_second_official.DONE,
        *page_templates.DONE,
    },
    "second_why_": set(get_args(proposals.Why)) - {""},
    "newcomer_": {*get_args(account_age.NotYet), "young_confirmer"} - {""},
    "fault_": {"changed", "removed", "reordered", "inserted", "cut", "replaced", "key"}
    | {"unsigned", "missing", "count", "unchained"},
    "window_": {str(days) for days in today.WINDOWS},
    "health_": set(get_args(status.Word)),
    "heading_": {"missing", "refused", "later"},
    "result_": {"sent", "delivered", "failed", "none_yet", "else"},
    "test_": {"forgotten", *messages.RANK},
    "went_wrong_": {"code", *(word for _, word in page_carriers.ERRORS)},
    "password_": {"short", "long", "simple", "differs", "old"},
    "alert_state_": {*presenter.STATES, "nobody"},
    "alert_about_": {*presenter.STATES, *(f"stopped_{one}" for one in STOPPED)}
    - {"stopped", "sent"}
    | {"nobody", "stopped_again"},
    "alert_control_": {"edit", "pause", "resume", "review", "cancel"},
    "alert_stopped_": STOPPED,
    "hold_stopped_": STOPPED,
    "alert_filter_": {"all", *page_alerts.FILTERS},
    "alert_because_": set(page_alerts.REASONS),
    "alert_late_": {"night", "too_late", "expired"},
    "alert_relation_": {"update", "follow_up"},
    "alert_later_": {"update", "follow_up"},
    "not_areas_": set(ROLES),
    "alerts_none_": {"all", "chosen"},
    "diff_": {"kind", "subject", "begins", "ends", "areas", *TEXT_FIELDS}
    | {f"text_{name.replace('-', '_')}" for name in SOURCES},
    "move_": {*MOVES, "draft", "update", "follow_up"},
    "group_": set(progress_view.GROUPS),
    "hold_circuit_": {"open", "probing"},
    "trouble_": {"refused", "failed"},
    "not_": {"paused", "not_paused", "role"},
    "figure_": {column.key for column in COLUMNS},
    "figures_": {*(heading for heading, _ in page_figures.TABLES), "more", "fewer", "same"},
    "figures_since_": {"residents", "messages", "answers"},
    "delivery_": set(deliveries_csv.COLUMNS),
    "delivery_is_": set(DELIVERY_STATES),
    "hidden_": {"few", "beside", "unknown", "thin"},
    "history_group_": set(page_subject_audit.GROUPS),
    "province_age_": {"0", "1", "2", "3"},
    "report_section_": {"situation", "decisions", "alerts", "tricks", "districts", "proposal"},
    "report_row_": set(month.ROWS),
    "duration_": {"seconds", "minutes", "hours", "days"},
    "speaks_": {"vi", "vi_marks", "en", "others", *WAITING},
    "grade_": set(get_args(Grade)),
    "report_part_": {"confirmed", "cleared", "dismissed", "others"},
    "thing_": set(get_args(SubjectKind)),
    "file_thing_": set(get_args(SubjectKind)),
    "from_": {"console"},
    "file_no_": {"stands", "alike", "words"},
    "way_": set(get_args(Way)),
    "category_": {"none", *CATEGORIES},
    "brief_": set(reports_presenter.BRIEF),
    "decision_": {*DECISIONS, "referred"},
    "filter_": set(page_queue.KINDS),
    "stands_": set(page_subject.CHOICES) - {"referred"},
    "ready_": {word for words in decision_form.READY.values() for word in words},
    "flag_": set(page_queue.FLAGS),
    "about_": set(page_subject.DONE) - {"proposed"},
    "judged_": set(page_subject.DONE),
    "because_": {
        "official_confirmed",
        "official_cleared",
        "in_directory",
        "known_people",
        "people",
        "newcomers_only",
        "spam_only",
        "waits",
        "odd",
        "listed",
        "campaign",
        "set_aside",
        "nothing",
    },
    "odd_": {"short", "long", "unassigned", "masked", "missed_call"},
    "author_": set(get_args(Kind)),
    "voice_": {"counts", *NO_VOICE},
    "compose_about_": set(get_args(AlertKind)),
    "alert_shout_": set(get_args(AlertKind)),
    "approvers_": set(get_args(account_age.NotYet)) - {""},
    "news_": set(page_roster.OPTIONAL),
    "compose_slot_": set(slots.KINDS),
    "slot_kind_": set(slots.KINDS),
    "template_state_": set(page_templates.STATES),
    "template_is_": set(TEMPLATE_OUTCOMES),
    "compose_": {"schedule", "no_predecessor"},
    "list_bad_": set(list_csv.SAYS),
    "answer_": set(OUTCOMES),
    "answer_about_": set(OUTCOMES),
    "act_": {one.replace(".", "_") for one in audit_text.ACTIONS},
    "urgency_": {"high", "raised", "usual"},
    "exchange_kind_": {"nothing", *page_carriers.EXCHANGE_KINDS.values()},
    "secret_is_": page_carriers.SECRETS,
    "answered_": {"other", *page_carriers.ANSWERS.values(), *page_carriers.CODES.values()},
    "denied_": {*outcomes.DENIALS, "since"},
    "mt_outcome_": set(get_args(Outcome)),
    "delivered_": set(get_args(Delivered)),
    "test_proves_": {"operator", "smsc", "first_segment"},
    "object_": set(audit_text.KINDS),
    "whyso_": REASONS,
    "detail_": {
        *("areas", "before", "carrier", "decision", "from", "kind", "official", "outbound"),
        *("predecessor", "reason", "revoked", "role", "role_before", "scopes", "session"),
        *("sessions", "subject", "token", "disclosure", "version"),
        *("alerts", "days", "deliveries", "messages", "carriers", "people", "year"),
        *("file", "content", "naming"),
        *("added", "there", "declined", "rows", "report", "appeal", "scam", "to"),
    },
    "phrase_": {"areas", "into", "kind", "people", "predecessor", "subject", "version"},
    "bad_": SAYS.keys() | NO_FILE.keys() - {"closed"},
    "import_": {"begun", "gone", "notified", *("running", "waits", "telling", "undone")},
    "refused_": {
        "no_code",
        "wrong_code",
        "used_code",
        "not_enrolled",
        "unreadable",
        "young",
        "unconfirmed",
        "wrong_passkey",
        "passkey_young",
        "passkey_unconfirmed",
    },
    "change_": {"more", "fewer", "same"},
    "practice_step_": {"write", "submit", "change", "approve", "judge", "report"},
    "state_": {"passkey_young", "passkey_unconfirmed"},
}
"""Words that are put together from a beginning and one of an enumeration."""
_REFUSING = (
    "notifications/duty.py",
    "officials/accounts.py",
    "officials/passkeys.py",
    "officials/credentials.py",
    "officials/confirmations.py",
    "officials/number_disclosure.py",
    "campaigns/merges.py",
    "reports/notes.py",
    "campaigns/handling.py",
    "reports/appeal_service.py",
    "reports/list_service.py",
    "alerts/actions.py",
    "alerts/approvals.py",
    "alerts/approvers.py",
    "alerts/lifecycle.py",
    "alerts/quiet_hours.py",
    "alerts/service.py",
    "alerts/template_versions.py",
)
_VERDICTS = ("reports/verdict_service.py", "reports/second_official.py")
"""Subjects that can have no verdict, and officials who are no second one."""


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_say_the_same_things() -> None:
    vi, en = CATALOGUES["vi"], CATALOGUES["en"]
    assert list(vi) == list(en)
    for word in vi:
        assert holes(vi[word]) == holes(en[word]), word
        assert vi[word].strip() == vi[word] != ""


def test_every_word_is_used_and_none_is_missing() -> None:
    source = "".join(_read(path) for path in sorted(_CONSOLE.rglob("*")))
    named = set(re.findall(r'"([a-z_]+)"', source)) | set(re.findall(r"'([a-z_]+)'", source))
    asked = set(re.findall(r"""\bt\(["']([a-z_]+)["'][,)]""", source))
    made = {head + tail for head, tails in FAMILIES.items() for tail in tails}
    raised = re.findall(r'NotPossible\(\s*"([a-z_]+)"', _source(_REFUSING))
    made |= {f"not_{reason}" for reason in raised if reason != "unknown"}
    refused = re.findall(r'CantJudge\(\s*"([a-z_]+)"', _source(_VERDICTS))
    made |= {f"cant_{reason}" for reason in (*refused, *_BARRED)}
    vi = set(CATALOGUES["vi"])
    assert asked <= vi
    assert made <= vi
    assert vi - named - made == set()


def test_every_act_that_is_written_into_the_audit_has_words() -> None:
    records = [args for name, args in _CALLS if name == "record" and len(args) > 3]
    actions = {one for args in records for one in words_of(args[2:3])}
    assert len(actions) > 20
    actions |= {one for name, args in _CALLS if name == "_done" for one in words_of(args[2:3])}
    actions |= {f"verdict.{one}" for one in DECISIONS} | set(PERMISSIONS)
    actions |= {f"alert.{one}" for one in (*MOVES, "draft", "update", "follow_up")}
    assert actions - set(audit_text.ACTIONS) == set()
    details = {
        key.value
        for args in records
        for one in args[4:]
        for node in ast.walk(one)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    }
    named = {*audit_text._OF_MACHINES, *FAMILIES["detail_"], *FAMILIES["phrase_"]}
    assert details and details - named == set()
    kinds = {one for args in records for one in words_of(args[3:4])}
    kinds |= {one for name, args in _CALLS if name == "_done" for one in words_of(args[3:4])}
    assert kinds and kinds - set(audit_text.KINDS) == set()


def _read(path: Path) -> str:
    if path.suffix not in (".py", ".html") or "words" in path.parts:
        return ""
    return path.read_text(encoding="utf-8")


def _source(names: tuple[str, ...]) -> str:
    return "".join((ROOT / "gateway" / name).read_text(encoding="utf-8") for name in names)


def test_vietnamese_is_spelt_one_way() -> None:
    """The tone is on the first vowel of oa, oe, uy that end a syllable (hòa, khóa, hủy), except
    after qu; and each letter is one character."""
    other = re.compile(r"\b\w*(?:o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])\b")
    assert other.findall("hoà khoá huỷ quý hòa thủy toán") == ["hoà", "khoá", "huỷ"]
    for word, written in CATALOGUES["vi"].items():
        assert other.findall(written) == [], word
        assert unicodedata.is_normalized("NFC", written), word


SPOKEN = ("chiêu trò", "của nó", "nói gì", "hay sai", "nghe như vậy", "đưa người dân vào", "(cũ)")
"""Turns that nobody writes to officials."""


def test_officials_are_written_to_officially() -> None:
    for word, written in CATALOGUES["vi"].items():
        assert not [one for one in SPOKEN if one in written.lower()], word


def test_nothing_is_called_safe() -> None:
    text = " ".join(CATALOGUES["en"].values()).lower()
    assert not re.search(r"\bsafe\b", text)
    assert "an toàn" not in " ".join(CATALOGUES["vi"].values()).lower()


def test_officials_read_no_words_of_programmers() -> None:
    foreign = re.compile(r"GSM-7|UCS-2|\btoken|dòng lệnh|python -m|\.toml|\bAPI\b|scheduler", re.I)
    assert {key: one for key, one in CATALOGUES["vi"].items() if foreign.search(one)} == {}


def test_no_page_imports_a_name_that_all_pages_have() -> None:
    """The frame of every page, the band of an emergency in it, would call what the page imports."""
    for path in (ROOT / "gateway" / "console" / "templates").rglob("*.html"):
        imports = re.findall(r"\{% from \S+ import (.+?)(?: with context)? %\}", path.read_text())
        names = {name.split()[-1] for one in imports for name in one.split(",")}
        assert not names & template_names.GLOBALS.keys(), path.name


def test_one_is_not_counted_as_several(place: Place) -> None:
    with place.app.test_request_context("/console"):
        g.language = "en"
        counts = [rendering.t("grounds_people", count=count) for count in ("0", "1", "1,200")]
        assert counts == ["0 people", "1 person", "1,200 people"]
        g.language = "vi"
        assert rendering.t("grounds_people", count="1") == "1 người"

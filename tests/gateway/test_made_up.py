"""A state, a role, a language, a field of an alert: said once. Shown by made-up ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from flows.languages import vi
from gateway.console.words import CATALOGUES

WORDS = CATALOGUES["en"]
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import argparse, importlib, json, sys
from pathlib import Path

choices = importlib.import_module("gateway.database.choices")
rows = {
    '        "sent": AlertState(': '        "parked": AlertState(running=True, begun=True),\\n',
    '        "failed": DeliveryState(': '        "held": DeliveryState(1, reached=True),\\n',
    '        "auditor": Role(': '        "ward": Role("commune", drafts=True),\\n',
}
source = Path(choices.__file__).read_text()
for before, row in rows.items():
    assert source.count(before) == 1
    source = source.replace(before, row + before)
exec(compile(source, choices.__file__, "exec"), choices.__dict__)

from sqlalchemy import CheckConstraint
from config.knowledge import load_areas
from gateway.alerts import deliveries, lifecycle, listing, warnings
from gateway.cli import alert, alert_text, officials
from gateway.console.alerts import page_alerts, presenter
from gateway.console.officials import page_officials
from gateway.database import tables_alerts, tables_officials
from gateway.officials import permissions
from gateway.recovery import after_restore

def check(table):
    (constraint,) = (
        each for each in table.constraints
        if isinstance(each, CheckConstraint) and str(each.name) in ("state", "role")
        or str(each.name).endswith(("_state_check", "_role_check"))
    )
    return str(constraint.sqltext)

def typed(module, *words):
    parser = argparse.ArgumentParser()
    module.add(parser.add_subparsers())
    return vars(parser.parse_args(words))

areas = load_areas()
print(json.dumps({
    "alert": check(tables_alerts.alert),
    "delivery": check(tables_alerts.delivery),
    "official": check(tables_officials.official),
    "page": list(presenter.STATES),
    "listed": typed(alert, "alert", "list", "--state", "parked")["state"],
    "running": ["parked" in str(each) for each in (
        *(lifecycle.MOVES[move].sources for move in ("pause", "resume", "cancel", "expire")),
        page_alerts.FILTERS["running"], page_alerts.DONE["resumed"], listing._STATES,
        warnings._NOT_ENDED, after_restore._GOING, tables_alerts._RUNNING,
    )],
    "ranked": deliveries.RANK["held"],
    "reached": "held" in deliveries.REACHED_STATES,
    "counted": alert_text.counts({"held": 2}),
    "hired": typed(officials, "officials", "create", "Lan", "--role", "ward")["role"],
    "offered": list(page_officials.ROLES),
    "may": sorted(name for name, one in permissions.PERMISSIONS.items() if "ward" in one.roles),
    "misfit": permissions.misfit(areas, "ward", ["lam-dong-2025/d663"]),
}))
"""


LANGUAGE = """
import json, sys, types
from pathlib import Path

name, path = "flows.languages.registry", Path("flows/languages/registry.py").resolve()
module = sys.modules[name] = types.ModuleType(name)
module.__file__ = str(path)
last, source = '        "hmong": Entry(', path.read_text()
assert source.count(last) == 1
line = '        "giarai": Entry("Gia Rai", "Jarai", "jra", ("gia rai",)),'
source = source.replace(last, line + last.strip())
exec(compile(source, str(path), "exec"), module.__dict__)

from config.languages import load_languages
from flows import languages

load_languages(Path(sys.argv[1]))

from flows.alerts.values import SOURCES
from flows.parsing import keywords
from gateway.api import alerts_document, cap_document
from gateway.cli import languages as command
from gateway.console.words import CATALOGUES
from gateway.residents import import_csv

print(json.dumps({
    "typed": keywords.language("Gia Rai"),
    "reply": languages.say("giarai", "language.plain"),
    "segments": languages.limit("giarai", "language.plain"),
    "written": "giarai" in SOURCES,
    "published": "giarai" in alerts_document._CONTENT["properties"]["texts"]["properties"],
    "listed": import_csv._language("tiếng Gia Rai"),
    "tag": cap_document.LANGUAGES["giarai"].tag,
    "table": len(command.catalogue("giarai")),
    "words": [texts["speaks_giarai"] for texts in CATALOGUES.values()],
    "difference": [texts["diff_text_giarai"] for texts in CATALOGUES.values()],
}))
"""


CONTENT = """
import dataclasses, json, sys, types
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

def changed(name, row, before):
    path = find_spec(name).origin
    source = Path(path).read_text()
    assert source.count(before) == 1
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(source.replace(before, row + before), path, "exec"), module.__dict__)

changed(
    "gateway.database.tables_alerts",
    '    Column("contact", Text, nullable=False, server_default=""),\\n',
    '    # What was written, by language;',
)
changed(
    "gateway.alerts.lifecycle",
    '    contact: str = _text_field("whom residents may ask")\\n',
    '    template: str = ""\\n    slots: Mapping',
)

from zoneinfo import ZoneInfo
from config.alert_templates import load_templates
from config.knowledge import load_areas
from gateway.alerts import lifecycle, payload
from gateway.api import alerts, alerts_document
from gateway.cli import alert as command
from gateway.console.alerts import alert_form, diff, kept_forms, preview
from gateway.database.tables_alerts import alert

NOW = datetime(2026, 11, 24, 5, tzinfo=UTC)
reader = payload.Reader(load_areas(), load_templates(), ZoneInfo("Asia/Ho_Chi_Minh"))
asked = {"kind": "notice", "areas": ["lam-dong-2025/d663"], "texts": {"vi-marks": "Mai"}}
without = reader.read(asked, NOW)
content = reader.read({**asked, "contact": "Lan"}, NOW)
edited = reader.read(payload.merged({"texts": {"vi-marks": "Nay"}}, content, NOW), NOW)
old = {name: each for name, each in lifecycle.as_json(without).items() if name != "contact"}
values = dict.fromkeys((each.name for each in dataclasses.fields(lifecycle.Alert)), None)
form = alert_form.Form(text_fields={"sender": "", "contact": "Minh"})

print(json.dumps({
    "stored": {*lifecycle.columns(content)} <= {*alert.c.keys()},
    "value": lifecycle.columns(content)["contact"],
    "read": lifecycle.content_of(lifecycle.as_json(content)) == content,
    "of before": lifecycle.content_of(old) == without,
    "hashed": lifecycle.content_hash(content) != lifecycle.content_hash(without),
    "edited": edited.contact,
    "published": alerts.alert_fields(lifecycle.Alert(**{**values, "content": content}))["contact"],
    "document": alerts_document._CONTENT["properties"]["contact"]["description"],
    "option": command._OPTIONS["contact"],
    "asked": form.payload()["contact"],
    "kept": bool(kept_forms._FIELDS.fullmatch("contact")),
    "message": preview._FIELDS["contact"],
    "difference": [(one.name, one.parts) for one in diff.changes(
        without, content, area=str, format_time=str, kind=str, subject=str
    )],
    "hash": lifecycle.content_hash(lifecycle.Content(
        "notice", {"vi-marks": "Mai cúp nước."}, ("lam-dong-2025/24664",),
        datetime(2026, 3, 2, tzinfo=UTC),
    )),
}))
"""


def test_a_field_of_an_alert_is_its_declaration_its_column_and_its_words() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CONTENT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert json.loads(ran.stdout) == {
        "stored": True,
        "value": "Lan",
        "read": True,
        "of before": True,
        "hashed": True,
        "edited": "Lan",
        "published": "Lan",
        "document": "whom residents may ask",
        "option": "contact",
        "asked": "Minh",
        "kept": True,
        "message": "contact",
        "difference": [["contact", [["new", "Lan"]]]],
        "hash": "628cb963610ff6eb6b9c865d674a219651700800c2a831de825e2bc050760cf9",
    }


def test_a_language_is_its_catalogue_and_one_line(tmp_path: Path) -> None:
    texts = {key: f"ƀ {text}" for key, text in vi.TEXTS.items()}
    (tmp_path / "giarai.json").write_text(json.dumps(texts), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-c", LANGUAGE, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert json.loads(ran.stdout) == {
        "typed": "giarai",
        "reply": texts["language.plain"],
        "segments": 3,
        "written": True,
        "published": True,
        "listed": "giarai",
        "tag": "jra",
        "table": len(texts),
        "words": ["Tiếng Gia Rai", "Jarai"],
        "difference": ["Nội dung tiếng Gia Rai", "Jarai text"],
    }


@pytest.fixture(scope="module")
def made() -> dict[str, Any]:
    """The output of a process that knows one more alert state, delivery state and role."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    results: dict[str, Any] = json.loads(ran.stdout)
    return results


def test_an_alert_state_is_one_row_and_its_words(made: dict[str, Any]) -> None:
    assert "'parked'" in made["alert"]
    assert "parked" in made["page"] and made["listed"] == ["parked"]
    assert made["running"] == [True] * 10
    assert [one for one in made["page"] if f"alert_state_{one}" not in WORDS] == ["parked"]


def test_a_delivery_state_is_one_row_and_its_words(made: dict[str, Any]) -> None:
    assert "'held'" in made["delivery"]
    assert made["ranked"] == 1 and made["reached"] and made["counted"] == "2 held"


def test_a_role_is_one_row_and_its_words(made: dict[str, Any]) -> None:
    assert "'ward'" in made["official"]
    assert made["hired"] == "ward" and "ward" in made["offered"]
    assert made["may"] == ["draft", "enrol", "own", "read", "template", "tokens"]
    assert made["misfit"] is not None and "communes" in made["misfit"]
    assert [one for one in made["offered"] if f"role_{one}" not in WORDS] == ["ward"]

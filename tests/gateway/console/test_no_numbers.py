"""No address of the console brings a phone's number into the audit."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from gateway.console.audit_text import KINDS
from gateway.database.schema import metadata
from gateway.officials import audit
from tests.gateway.console.conftest import Place

NUMBER = 84912345678


def test_each_kind_of_object_has_its_table_and_its_word(place: Place) -> None:
    assert set(audit.OBJECTS) == set(KINDS)
    for table in audit.OBJECTS.values():
        assert "id" in metadata.tables[table].c
    named = {name for rule in place.app.url_map.iter_rules() for name in rule.arguments}
    ids = {name.removesuffix("_id") for name in named if name.endswith("_id")}
    assert ids and ids <= set(audit.OBJECTS)


@pytest.mark.parametrize("role", ["commune", "auditor"])
def test_a_number_in_an_address_is_not_kept(place: Place, role: str) -> None:
    areas = {"commune": ("lam-dong-2025/24664",)}.get(role, ("lam-dong-2025",))
    browser = place.inside(place.hire(role, areas=areas))
    adapter = place.app.url_map.bind("127.0.0.1")
    for rule in list(place.app.url_map.iter_rules()):
        given = [name for name in rule.arguments if name.endswith("_id")]
        if not rule.rule.startswith("/console") or rule.arguments != set(given) or not given:
            continue
        for method in sorted((rule.methods or set()) & {"GET", "POST"}):
            path = adapter.build(rule.endpoint, dict.fromkeys(given, NUMBER), method=method)
            if method == "GET":
                browser.get(path)
            else:
                browser.post(path, {"reason": "x", "code": "000000"}, "/console")
    with place.office.engine.connect() as connection:
        entries = connection.execute(text("SELECT to_jsonb(a)::text FROM audit a")).scalars().all()
    assert len(entries) > 5
    assert not [row for row in entries if "912345678" in row]

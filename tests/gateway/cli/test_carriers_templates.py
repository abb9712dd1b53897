"""`carriers templates`: what an operator is to register, and what `doctor` tells of the rest."""

from __future__ import annotations

from pathlib import Path

from gateway.cli import doctor
from gateway.notifications.kinds import KINDS, sms
from gateway.notifications.registered import forms
from gateway.outbound import carrier_trial_message
from tests.gateway.cli.command import run

STORK = """[stork]
kind = "open"
short_code = "8041"
secret = "$OPEN_SECRET"
send_url = "https://stork.example/mt"
sender = "5KHONG"
free_text = false
ucs2 = false
"""


def own(env: dict[str, str], folder: Path, more: str = "") -> dict[str, str]:
    file = folder / "carriers.toml"
    file.write_text(STORK + more)
    return {**env, "CARRIERS_FILE": str(file)}


def unregistered(env: dict[str, str]) -> list[str]:
    return [each.says for each in doctor.examine(env) if "not registered" in each.says]


def test_what_is_registered_is_no_longer_asked_for(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    done = run(own(env, tmp_path), "carriers", "templates", "stork")
    rows = done.stdout.splitlines()[1:]
    assert done.returncode == 0 and not any("vi-marks" in row.split("\t")[0] for row in rows)
    assert "help vi\tSo 5 KHONG cua tinh" in done.stdout
    police = next(row for row in rows if row.startswith("alert police vi"))
    assert "\t[CANH BAO] 5 KHONG: So {P1,24}" in police
    assert police.endswith("Tu choi: HUY gui 8041")
    assert "values, ask first: appeal.refused.since" in done.stderr
    (says,) = unregistered(own(env, tmp_path))
    assert says.startswith(f"{len(rows)} forms are not registered: act.")

    lacking = [row for row in rows if row.startswith(("help vi", "act.bank en", "alert "))]
    (tmp_path / "stork.tsv").write_text("\n".join(row for row in rows if row not in lacking))
    filed = own(env, tmp_path, 'templates = "stork.tsv"\n')
    rest = run(filed, "carriers", "templates", "stork", "--missing").stdout
    assert rest.splitlines()[1:] == lacking
    (says,) = unregistered(filed)
    assert f"{len(lacking)} forms are not registered: help, act.bank, alert police" in says


def test_sms_to_officials_are_among_them() -> None:
    official = {form.name: form for form in forms()}
    for kind in KINDS:
        one, several = (sms(kind, "0912345678", 12, count) for count in (1, 3))
        taken = [official[name] for name in official if name.split()[1].split(".")[0] == kind]
        assert all(any(form.takes(text) for form in taken) for text in (one, several)), kind
    words = carrier_trial_message.WORDS.format(time="12:00 02/03/2026")
    assert official["official test vi"].takes(words)


def test_an_instance_that_takes_free_text_lacks_no_form(env: dict[str, str], database: str) -> None:
    assert unregistered(env) == []


def test_an_unreadable_file_is_reported(env: dict[str, str], tmp_path: Path) -> None:
    rows = doctor.examine(own(env, tmp_path, 'templates = "gone.tsv"\n'))
    (row,) = (each for each in rows if each.part == "carriers")
    assert row.state == "wrong" and "gone.tsv can't be read" in row.says

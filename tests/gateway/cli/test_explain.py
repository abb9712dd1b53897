"""`python -m gateway explain`, as it is typed: standard input, standard output, nothing else."""

from __future__ import annotations

import json
import select
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.world import load_advice, load_follow_ups, load_intents, load_judge
from gateway.cli.explain import MAX_LINE_BYTES, explained, meant

JUDGE = load_judge()
ROOT = Path(__file__).resolve().parents[3]
KEYS = {
    "label", "category", "rules", "score", "numbers", "short_codes", "links", "accounts",
    "brandnames", "amounts", "reasons", "why",
}  # fmt: skip
COMMAND = (sys.executable, "-m", "gateway", "explain")


def explain(lines: Iterable[bytes]) -> list[dict[str, Any]]:
    """Run in an empty environment: no settings, no database, no queue."""
    done = subprocess.run(
        COMMAND, cwd=ROOT, env={}, input=b"".join(lines), capture_output=True, timeout=300
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def one(text: str) -> dict[str, Any]:
    return json.loads(explained(JUDGE, text.encode("utf-8")))


def test_a_conversation_is_explained_by_keyword_rule_or_model() -> None:
    models = load_intents(), load_follow_ups(), load_advice()
    lines = [
        json.loads(meant(*models, line))
        for line in (b"HUY\n", b"otp la gi\n", b"dang nhan voi nguoi hay voi may day\n", b"\xff\n")
    ]
    assert lines[0] == {"command": "opt_out"}
    assert (lines[1]["kind"], lines[1]["by"]) == ("talk.what.otp", "rule")
    assert (lines[2]["kind"], lines[2]["by"]) == ("talk.human", "model")
    assert any("nguoi" in word for word in lines[2]["because"]) and lines[2]["probability"] > 0.5
    assert lines[3] == {"command": "", "error": "not UTF-8"}
    after = json.loads(meant(*models, b'{"text": "thoi dung ghi so do nua", "after": "filed"}'))
    assert (after["after"], after["means"]) == ("filed", "not_report")


def test_one_object_for_each_line_in_order() -> None:
    output = explain(
        [
            b"Tai khoan VCB bi khoa, vao vietcomhank.top xac minh\n",
            "Mã OTP của bạn là 458213. Không chia sẻ cho bất kỳ ai\r\n".encode(),
            b'{"text": "con ve chua? me nau com roi"}\n',
            b"\xff\xfe\n",
            b'{"text": 5}\n',
            b'{"text": "cut off\n',
            b'{"no": "text"}\n',
            b"\n",
            b"[QC] Sieu thi giam 50%\x00 den 30/6. Tu choi soan TC gui 1900\n",
            b"[1, 2]\n",
            b"x" * (MAX_LINE_BYTES * 3) + b"\n",
            b"last, without an end",
        ]
    )
    assert [one["label"] for one in output] == [
        "scam", "benign-looking", "benign-looking", *["unclear"] * 5, "spam", "benign-looking",
        "unclear", "benign-looking",
    ]  # fmt: skip
    assert [one.get("error") for one in output] == [
        None, None, None, "not UTF-8", 'no "text" in it, or not a string', "not JSON",
        'no "text" in it, or not a string', "empty", None, None,
        f"longer than {MAX_LINE_BYTES} bytes", None,
    ]  # fmt: skip
    assert all(KEYS <= set(one) <= KEYS | {"error"} for one in output)


def test_the_contents_of_a_message_are_listed() -> None:
    output = one(
        "Vietcombank: chuyen 2tr5 vao STK 0381000456, vao vietcomhank.top/x hoac goi 0912.345.678,"
        " soan tin gui 5656, phi 1.200.000d hoac $20"
    )
    assert output["label"] == "scam" and output["score"] > 0.5
    assert output["numbers"] == ["+84912345678"] and output["short_codes"] == ["5656"]
    assert output["links"] == ["vietcomhank.top"] and output["accounts"] == ["0381000456"]
    assert output["brandnames"] == ["Vietcombank"]
    assert output["amounts"] == [
        {"value": 2_500_000, "currency": "VND"},
        {"value": 1_200_000, "currency": "VND"},
        {"value": 20, "currency": "USD"},
    ]
    assert "lamtheo" in output["rules"] and "link.faked" in output["reasons"]
    assert output["why"]["vi"].startswith("Giống lừa đảo: đường link giả")
    assert output["why"]["en"].startswith("Looks like a scam: the link copies a known name")


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("vay 50 trieu", [50_000_000]),
        ("phi 2,250,000 VND/thang", [2_250_000]),
        ("luong 300k - 1tr2", [300_000, 1_200_000]),
        ("1,5 ty", [1_500_000_000]),
        ("so 0912345678, ngay 12/11, 20GB, OTP 123456", []),
        ("2h30 den 4h, 5 nguoi", []),
    ],
)
def test_amounts(text: str, amounts: list[float]) -> None:
    assert [amount["value"] for amount in one(text)["amounts"]] == amounts


def test_the_sender_weighs_when_it_is_given() -> None:
    text = "Vietcombank thong bao quy khach co khoan vay duoc duyet, lien he de nhan"
    alone, named = one(text), one(json.dumps({"text": text, "sender": "0912345678"}))
    assert named["score"] > alone["score"]


def test_it_never_says_safe() -> None:
    output = one("chuc ba ngu ngon")
    assert output["label"] == "benign-looking"
    assert output["why"]["en"] == "No sign of a scam seen; don't tell your OTP anyway."
    assert "OTP" in output["why"]["vi"]


def test_each_line_is_answered_at_once() -> None:
    """Anyone who types a line sees its answer before the next."""
    with subprocess.Popen(
        COMMAND, cwd=ROOT, env={}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None and running.stdout is not None
        for text in (b"chao ba\n", b"vao vietcomhank.top\n"):
            running.stdin.write(text)
            running.stdin.flush()
            assert select.select([running.stdout], [], [], 30)[0]
            assert json.loads(running.stdout.readline())["label"]
        running.stdin.close()
        assert running.wait(timeout=120) == 0


def test_a_reader_that_leaves_is_no_error() -> None:
    with subprocess.Popen(
        COMMAND, cwd=ROOT, env={}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        assert running.stdin and running.stdout and running.stderr
        running.stdin.write(b"chao ba\n")
        running.stdin.flush()
        running.stdout.readline()
        running.stdout.close()
        running.stdin.write(b"chao ba\n" * 50)
        running.stdin.close()
        assert running.wait(timeout=120) == 0
        assert running.stderr.read() == b""


def _as_json(text: str) -> bytes:
    return json.dumps({"text": text}).encode()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(_as_json))
def test_any_bytes_give_one_object_on_one_line(line: bytes) -> None:
    output = explained(JUDGE, line)
    assert b"\n" not in output and set(json.loads(output)) >= KEYS

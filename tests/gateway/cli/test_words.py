"""Every text of the command line has its Vietnamese, and every Vietnamese text is used."""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import re
import shlex
import string
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from config.settings import ROOT
from flows.scoring import risk
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import TEXT_FIELDS
from gateway.carriers import kinds
from gateway.carriers.shapes import shapes
from gateway.cli import (
    alert_text,
    carriers,
    doctor,
    examples,
    officials,
    parser,
    restored,
    runner,
    subscribers,
    verdict_text,
    words,
)
from gateway.cli.commands import COMMANDS
from gateway.cli.main import parser_of
from gateway.cli.words import pairs, sentences
from gateway.console.words import CATALOGUES
from gateway.development import demo_officials
from gateway.officials import accounts, errors
from gateway.reports.verdict_service import CantJudge
from gateway.residents.import_csv import Unreadable
from tests.config.test_runbook import possible_sentences, strings
from tests.gateway.cli import command

CALLS = frozenset(("text", "print_text", "words.text", "_head"))
FILES = sorted((ROOT / "gateway" / "cli").glob("*.py"))
TABLES = [
    *(officials._CHANGES, subscribers._FIGURES, verdict_text.PARTS, parser.MISTAKES),
    *(restored._UNWRITTEN, [(each,) for each in (*restored._DECIDE, *carriers._HEADS)]),
    [(each,) for each in TEXT_FIELDS],
]
"""Texts that are in no call: the last of each row."""
FAMILIES = ("alert_state_", "author_", "delivery_is_", "grade_", "kind_")
"""Of the console's words, what the command line takes by a value."""


class Texts(ast.NodeVisitor):
    """The texts that a module gives to `text` and `print_text`."""

    def __init__(self, path: Path) -> None:
        self.module: Any = importlib.import_module(f"gateway.cli.{path.stem}")
        self.texts: set[str] = set()
        self._function: ast.AST | None = None
        self.visit(ast.parse(path.read_text("utf-8")))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before, self._function = self._function, node
        self.generic_visit(node)
        self._function = before

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func)
        another = name == "text" and self.module.text is not words.text  # SQL
        if name in CALLS and node.args and not another:
            self._take(node.args[0])
        self.generic_visit(node)

    def _take(self, node: ast.expr) -> None:
        match node:
            case ast.Constant(value=str(text)):
                self.texts.add(text)
            case ast.IfExp(body=body, orelse=orelse):
                self._take(body)
                self._take(orelse)
            case ast.Name(id=name):
                self._take_name(name)
            case ast.Subscript(value=ast.Name(id=name)):
                self.texts |= set(getattr(self.module, name).values())

    def _take_name(self, name: str) -> None:
        if isinstance(value := getattr(self.module, name, None), str):
            self.texts.add(value)
        for each in ast.walk(self._function or ast.Module([], [])):
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == name:
                self._take(each.value)


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for one in action.choices.values():
                yield from parsers(one)


PARSERS = {one.prog.removeprefix(words.program()).strip(): one for one in parsers(parser_of("*"))}


def helps() -> Iterator[str | None]:
    for one in PARSERS.values():
        yield from (one.description, one.epilog)
        for action in one._actions:
            if not isinstance(action, argparse._SubParsersAction):
                assert action.help, f"{one.prog} {action.dest}"
                yield action.help


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_text_is_in_vietnamese() -> None:
    texts = {text for path in FILES for text in Texts(path).texts}
    texts |= {str(row[-1]) for table in TABLES for row in table}
    texts |= set(filter(None, helps()))
    assert sorted(texts - pairs().keys()) == []
    constants = {
        node.value
        for folder in ("cli", "development", "officials", "alerts", "residents")
        for path in (ROOT / "gateway" / folder).glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert sorted(pairs().keys() - constants - texts) == []


def test_both_languages_have_the_same_blanks() -> None:
    every = {**pairs(), **sentences()}
    wrong = [one for one in every if '"' not in one and fields(one) != fields(every[one])]
    assert not wrong


def spaceless(text: str) -> str:
    """As the runbook's test has it, which takes several blanks for one; without spaces."""
    return re.sub(r"(…[:,]*)+…", "…", "".join(text.split()))


def unknown(texts: Iterable[str]) -> list[str]:
    """Those that are no part of a sentence that has its Vietnamese."""
    known = [spaceless(re.sub("{.*?}", "…", each)) for each in sentences()]
    return sorted(one for one in texts if not any(spaceless(one) in each for each in known))


OTHERS = {
    "config/parse.py": (),
    "config/secret_files.py": (),
    "config/settings.py": ("_read", "_contradictions", "_open_in_production"),
    "config/instances.py": ("load_instances", "_shape"),
    "config/registered_forms.py": ("load_forms",),
    "gateway/carriers/__init__.py": ("check", "_exposed", "_adapter"),
    "gateway/carriers/base.py": ("_not_networks", "_no_countries", "_not_routed", "wrong"),
    "gateway/development/supervisor.py": (
        "_start",
        "_refuse_production",
        "_only_one",
        "_free_port",
        "_bring_up",
        "_run_once",
    ),
    "gateway/development/processes.py": ("_start", "_died"),
    "gateway/development/embedded/account.py": ("account_for", "_owner"),
    "gateway/development/embedded/postgres_server.py": ("tools_folder", "_make_data"),
    "gateway/development/embedded/valkey_server.py": ("_binary",),
    "gateway/development/terminal_phone.py": (),
    "gateway/development/phones/phone.py": (),
    "gateway/outbound/carrier_trial.py": (
        "_messages",
        "_hostile",
        "_receipts",
        "_forgeries",
        "_tampered",
        "_refused",
    ),
    "gateway/recovery/host_mark.py": ("_no_mark", "_damaged", "_other", "_answered", "_behind"),
    "workers/__main__.py": ("main",),
}
"""Functions elsewhere whose texts a command prints, by file; none: all of them."""
PARTS = {
    "KT 0900000113 lừa đảo 😀", "NUL, quotes, markup", "TG … ' \" <b>&amp;", "an empty text",
    "marks and emoji", "… changed on the way", "ended (…); started again", "… […]: …",
    "… segment…, …", "The gateway refused the message (…): ….…",
    "make run …=…", "python -m gateway migrate --with-example-data",
    "python -m gateway phone --listen",
}  # fmt: skip
"""Samples, commands, and what is only a sentence with its other part: the next test has those."""


def test_every_sentence_of_others_is_in_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    texts = set()
    for name, functions in OTHERS.items():
        for node in ast.walk(ast.parse((ROOT / name).read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and (not functions or node.name in functions):
                for text in (each for part in node.body for each in strings(part)):
                    texts |= {one.strip() for one in text.splitlines()}
    lacking = [
        one
        for one in sorted(texts)
        if len(one.split()) >= 3 and one not in PARTS
        # What a setting's fault says goes on from the name of the setting.
        if words.lines(one) == one and words.lines(f"X {one}") == f"X {one}"
    ]
    assert lacking == []


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("carriers.toml [a]: secret is not set", "carriers.toml [a]: chưa đặt secret"),
        ("x.toml can't be read: Permission denied", "không đọc được x.toml: không có quyền"),
        ("ended (by SIGKILL); started again", "đã kết thúc (do SIGKILL); khởi động lại"),
        ("  (no answer)\n  [SMS, x]", "  (không có câu trả lời)\n  [SMS, x]"),
        ("  [2 segments, GSM-7, cost 2 SMS]", "  [2 tin, GSM-7, giá 2 SMS]"),
        ("text: an empty text", "nội dung trống"),
        ("refused: taken", "bị từ chối: taken"),
        ("reference changed on the way", "mã tham chiếu bị đổi trên đường truyền"),
        (
            "The gateway refused the message (400): x. Is OPEN_SECRET the gateway's own"
            " (.run/dev.env)?",
            "Hệ thống từ chối tin (400): x. OPEN_SECRET có đúng của hệ thống không (.run/dev.env)?",
        ),
        ("An incoming message (moreceiver)", "Tin đến (moreceiver)"),
    ],
)
def test_a_sentence_of_several_parts_is_in_vietnamese(
    monkeypatch: pytest.MonkeyPatch, english: str, vietnamese: str
) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    assert words.lines(english) == vietnamese
    monkeypatch.setenv("LC_ALL", "C")
    assert words.lines(english) == english


def test_every_request_that_is_tried_is_in_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    about = {one.about for kind in kinds().values() for one in shapes(kind)}
    parts = {part for each in about for part in each.split("; ")}
    assert [each for each in sorted(parts) if words.sentence(each) == each] == []


def test_the_use_of_a_missing_setting_is_in_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    settings = [one for kind in kinds().values() for one in kind.SETTINGS]
    abouts = {one.about for one in settings if one.required or one.sending}
    assert [each for each in sorted(abouts) if words.sentence(each) == each] == []


def test_the_demonstration_office_is_in_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    names = ("_FIRST", "_HINT", "_LATER_START", "_NOBODY")
    text = "\n".join(getattr(demo_officials, name) for name in names)
    for line in filter(str.strip, text.splitlines()):
        is_command = re.match(r" *(\{python\}|\{names\}|KHONG_|--|\.venv)", line)
        assert (words.lines(line) == line) == bool(is_command), line


def test_every_sentence_of_doctor_is_in_vietnamese(monkeypatch: pytest.MonkeyPatch) -> None:
    assert unknown(possible_sentences()) == []
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    denial = "carrier vcom denies us: it does not take our key or account (HTTP 401); MTs wait"
    assert words.sentence(denial) == (
        "nhà mạng vcom từ chối: không nhận khóa hoặc tài khoản của ta (HTTP 401); tin phải chờ"
    )
    assert words.sentence("set fsync = on; invite a second one; x") == (
        "đặt fsync = on; hãy mời thêm một người; x"
    )
    wrong = doctor.Finding("queue", "wrong", "no answer", "start it, or correct REDIS_URL")
    assert str(wrong).endswith("không trả lời -> hãy khởi động nó, hoặc sửa REDIS_URL")
    monkeypatch.setenv("LC_ALL", "C")
    assert words.sentence(denial) == denial


@pytest.mark.parametrize(
    ("env", "vietnamese"),
    [
        ({"LANG": "vi_VN.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8"}, False),
        ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "C", "LC_MESSAGES": "vi_VN"}, True),
        ({"LANG": "C", "LC_MESSAGES": "vi_VN", "LC_ALL": ""}, True),
        ({}, False),
    ],
)
def test_the_terminal_says_which_language(env: dict[str, str], vietnamese: bool) -> None:
    done = command.run(env, "alert", "drat")
    assert done.returncode == 2
    assert ("Có phải bạn muốn draft?" in done.stderr) == vietnamese
    assert ("Did you mean draft?" in done.stderr) != vietnamese
    assert ("cách dùng:" in done.stderr) == vietnamese


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("alet",), "there is no command alet. Did you mean alert?"),
        (("verdict", "quee"), "Did you mean queue?"),
        (("alert", "draft", "--aeras", "x"), "no option --aeras. Did you mean --areas?"),
        (("verdict", "set", "1", "confirmed", "--reasn", "x"), "Did you mean --reason?"),
        (("verdict", "set", "1", "confirmd", "--reason", "x"), "Did you mean confirmed?"),
        (("alert", "show"), "missing: id"),
        (("alert", "show", "x"), "'x' is no whole number"),
        (("alert", "show", "1", "2"), "not understood: 2"),
        (("alert", "edit", "1", "--text"), "--text: its value is missing"),
        (("zzzzzz",), "there are: run, serve"),
    ],
)
def test_a_mistake_is_answered_plainly(typed: tuple[str, ...], says: str) -> None:
    for language in ("en", "vi"):
        done = command.run({"LANG": language}, *typed)
        assert (done.returncode, done.stdout) == (2, "")
        assert language == "vi" or says in done.stderr
        assert done.stderr.rstrip().endswith("--help")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (CantJudge("own", "x"), "Bạn là người đề nghị. Cán bộ khác phải đồng ý."),
        (Unreadable("empty"), "Trong tệp không có ai."),
        (Unreadable("csv", line=7), "Từ dòng 7 không còn là CSV."),
        (accounts.NotPossible("token", "x"), "Mã truy cập này đã bị hủy."),
        (errors.NotYourRole("role", "x"), "Vai trò của bạn không được làm việc này."),
        (errors.Unknown("token"), "Mã truy cập này không dùng được"),
        (errors.Expired(), "Mã truy cập đã hết hạn: hãy tạo mã mới."),
        (lifecycle.NotPossible("unknown", "There is no such alert."), "Không có tin này."),
        (accounts.NotPossible("another", "In English alone."), "In English alone."),
    ],
    ids=lambda one: getattr(one, "reason", None),
)
def test_an_error_has_the_consoles_words(
    monkeypatch: pytest.MonkeyPatch, error: Exception, says: str
) -> None:
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    assert runner._sentence(error).startswith(says)
    monkeypatch.setenv("LC_ALL", "C")
    assert runner._sentence(error) == str(error)


def test_a_value_has_the_consoles_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever head of a table is spelled like it."""
    vietnamese, english = CATALOGUES["vi"], CATALOGUES["en"]
    values = [(family, key) for family in FAMILIES for key in english if key.startswith(family)]
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    for family, key in values:
        value = key.removeprefix(family)
        assert words.choice(family[:-1], value) == vietnamese[key].lower(), key
    alert = {"id": 6, "kind": "scam", "state": "sent", "stopped": False, "texts": {}}
    assert alert_text.line(alert).split() == ["6", "đã", "gửi", "xong", "lừa", "đảo"]
    monkeypatch.setenv("LC_ALL", "C")
    assert alert_text.line(alert).split() == ["6", "sent", "scam"]


@pytest.mark.parametrize(
    ("kind", "note", "says"),
    [
        ("report", "known", "tin cậy: cao"),
        ("report", "ordinary; after 5 open reports", "tin cậy: trung bình; sau 5 phản ánh"),
        ("list", "known", "known"),
        ("appeal", "not decided", "chưa xử lý"),
    ],
)
def test_notes_beside_evidence_are_in_vietnamese(
    monkeypatch: pytest.MonkeyPatch, kind: str, note: str, says: str
) -> None:
    part = risk.Part(kind, 1, None, 1.0, note)
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    assert verdict_text._note(part).startswith(says)
    monkeypatch.setenv("LC_ALL", "C")
    assert verdict_text._note(part) == note


def test_help_names_the_command_as_it_was_called(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["/usr/local/bin/khong"])
    done = command.run({}, "alert", "show", "--help")
    assert done.stdout.startswith("usage: khong alert show ")
    assert "\n  khong alert show 6 --json\n" in done.stdout


def test_a_terminal_without_vietnamese_letters_is_no_error() -> None:
    env = {"PATH": os.environ["PATH"], "LANG": "vi_VN", "PYTHONIOENCODING": "ascii"}
    command_ = [sys.executable, "-m", "gateway", "alet"]
    done = subprocess.run(command_, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "Traceback" not in done.stderr
    assert "C? ph?i b?n mu?n alert?" in done.stderr


def test_nothing_typed_shows_the_help() -> None:
    done = command.run({})
    assert done.returncode == 2 and "Exit status: 0 done" in done.stderr
    assert all(name in done.stderr for name in COMMANDS)


@pytest.mark.parametrize("path", [path for path in PARSERS if path], ids=str)
def test_every_help_has_examples_that_parse(path: str) -> None:
    one = PARSERS[path]
    lines = one.format_help().partition("examples:\n")[2].splitlines()
    assert lines
    for line in lines:
        given = line.partition(f"{words.program()} ")[2].partition(" > ")[0]
        assert given.startswith(path)
        parser_of("*").parse_args(shlex.split(given))


def test_every_example_is_of_a_command() -> None:
    assert examples.EXAMPLES.keys() <= PARSERS.keys()


PRINTS_DATA = (
    "alert draft", "alert edit", "alert list", "alert preview", "alert show", "alert status",
    "alert templates", "appeals list", "audit list", "audit verify", "audit head",
    "campaigns history", "campaigns list", "campaigns show", "carriers log", "carriers outcomes",
    "doctor", "languages check", "lists show", "officials list", "residents whole",
    "subscribers list", "triage show", "triage waiting", "verdict queue", "verdict show",
    "verdict waiting",
)  # fmt: skip


@pytest.mark.parametrize("path", PRINTS_DATA)
def test_commands_that_print_data_take_json(path: str) -> None:
    assert "--json" in PARSERS[path]._option_string_actions


def test_a_new_command_that_shows_something_is_among_them() -> None:
    shows = {"list", "show", "status", "queue", "waiting", "log", "history", "preview", "verify"}
    named = {path for path in PARSERS if path.split()[-1:] and path.split()[-1] in shows}
    assert named - set(PRINTS_DATA) == {"backup verify"}


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_a_shell_completes_the_commands(shell: str, tmp_path: Path) -> None:
    done = command.run({}, "completion", shell)
    assert done.returncode == 0 and "--areas" in done.stdout and "khong" in done.stdout


def test_bash_completes_what_is_typed(tmp_path: Path) -> None:
    script = tmp_path / "khong"
    script.write_text(command.run({}, "completion", "bash").stdout)
    ask = f"""
        source {script}
        COMP_WORDS=(khong alert dr) COMP_CWORD=2
        $(complete -p khong | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["draft"]

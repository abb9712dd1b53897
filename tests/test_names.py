"""The words of `forbidden_names.toml` are no names, and no text has its phrases."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from config.queues import ROUTES
from config.settings import ROOT
from gateway.database.schema import metadata
from gateway.database.triggers import FUNCTIONS

FORBIDDEN = tomllib.loads(Path(__file__).with_name("forbidden_names.toml").read_text("utf-8"))
NAMES, ALLOWED = FORBIDDEN["names"], FORBIDDEN["allowed"]
IN_DATABASE = FORBIDDEN["allowed_in_database"]
IN_TEMPLATES = FORBIDDEN["allowed_in_templates"]
OF_DATABASE = NAMES | FORBIDDEN["database"]
OF_CLASSES = NAMES | FORBIDDEN["modules_and_classes"]
OF_PATHS = OF_CLASSES | FORBIDDEN["modules"]
PHRASES = {re.compile(each): say for each, say in FORBIDDEN["phrases"].items()}
CODE = ("config", "flows", "gateway", "tests", "tools", "workers")
PRODUCT = ("config", "flows", "gateway", "tools", "workers")
MUST_STAY = {"tools/triage/kept.tsv"}
"""Files that tools outside of this repository read by their names."""
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
FORMATTERS = {"moment"}
"""Names that each template has from `gateway.console.rendering`, and hands to macros."""
_TEMPLATES = Environment(extensions=["jinja2.ext.do", "jinja2.ext.loopcontrols"])
_OF_STYLES = re.compile(r"[.#]([a-z][\w-]*)")
_OF_MARKUP = re.compile(r'\b(?:class|id)="([^"]*)"')
_JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_OF_JAVASCRIPT = re.compile(r"\b(?:const|let|var|function|class|get) +(\w+)|\b(\w+)\)? *=>")


def sources(folders: tuple[str, ...], pattern: str = "*.py") -> list[Path]:
    """Those of ours: npm's are in `node_modules`."""
    paths = (path for folder in folders for path in (ROOT / folder).rglob(pattern))
    return sorted(path for path in paths if "node_modules" not in path.parts)


@cache
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


def whole(name: str) -> str:
    """`_TheName` as `the_name`."""
    return _WORDS.sub("_", name).lower().strip("_")


def names(tree: ast.AST) -> Iterator[tuple[str, int, bool]]:
    """Every name that the code gives: the name, its line, and whether a class has it."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name):
                yield name, node.lineno, True
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, node.lineno, False
            case ast.arg(arg=name):
                yield name, node.lineno, False
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield name, node.lineno, False
            case ast.alias(asname=str(name)):
                yield name, node.lineno, False
            case ast.ExceptHandler(name=str(name)):
                yield name, node.lineno, False
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, node.lineno, False


def wrong_names(path: str, text: str) -> list[str]:
    places = map(whole, Path(path).with_suffix("").parts)
    wrong = [f"{path}: {place}: say {OF_PATHS[place]}" for place in places if place in OF_PATHS]
    for name, line, of_class in names(parsed(text)):
        word, words = whole(name), OF_CLASSES if of_class else NAMES
        if word in words and f"{path}: {name}" not in ALLOWED:
            wrong.append(f"{path}:{line}: {name}: say {words[word]}")
    return wrong


def wrong_in_javascript(path: str, text: str) -> list[str]:
    given = (one or other for one, other in _OF_JAVASCRIPT.findall(text))
    return [f"{path}: {name}: say {NAMES[whole(name)]}" for name in given if whole(name) in NAMES]


def template_names(text: str) -> Iterator[str]:
    """The names in a template: its macros, their parameters, and its variables."""
    for node in _TEMPLATES.parse(text).find_all((nodes.Macro, nodes.Name)):
        if isinstance(node, nodes.Macro) or node.ctx in ("store", "param"):
            yield node.name


def wrong_in_template(path: str, text: str) -> list[str]:
    return [
        f"{path}: {name}: say {NAMES[whole(name)]}"
        for name in template_names(text)
        if whole(name) in NAMES.keys() - FORMATTERS and f"{path}: {name}" not in IN_TEMPLATES
    ]


def wrong_in_markup(path: str, text: str) -> list[str]:
    """Classes and ids, of a stylesheet or of a page."""
    given = " ".join(_OF_MARKUP.findall(_JINJA.sub(" ", text))).split()
    given = given if path.endswith(".html") else _OF_STYLES.findall(text)
    return [
        f"{path}: {name}: say {NAMES[word]}"
        for name in given
        if (word := whole(name.replace("-", "_"))) in NAMES
    ]


def phrases(path: str, text: str) -> list[str]:
    return [
        f"{path}: {match[0]!r}: say {say}"
        for phrase, say in PHRASES.items()
        for match in phrase.finditer(text)
    ]


def literals(text: str) -> str:
    return "\n".join(
        node.value
        for node in ast.walk(parsed(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_every_name_is_a_standard_word() -> None:
    wrong = [
        one
        for path in sources(CODE)
        for one in wrong_names(str(path.relative_to(ROOT)), path.read_text("utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


def test_every_name_in_javascript_is_a_standard_word() -> None:
    scripts = [path for path in sources(PRODUCT, "*.js") if not path.name.endswith(".min.js")]
    wrong = [
        one
        for path in scripts
        for one in wrong_in_javascript(str(path.relative_to(ROOT)), path.read_text("utf-8"))
    ]
    assert scripts and not wrong, "\n".join(wrong)


def test_every_name_in_a_template_is_a_standard_word() -> None:
    paths = sources(PRODUCT, "*.html")
    wrong = [one for path in paths for one in wrong_in_template(path.name, path.read_text("utf-8"))]
    assert paths and not wrong, "\n".join(wrong)
    texts = {path.name: path.read_text("utf-8") for path in paths}
    for each in IN_TEMPLATES:
        page, _, name = each.partition(": ")
        assert name in template_names(texts[page]), each


def test_every_class_and_id_is_a_standard_word() -> None:
    paths = [path for end in ("*.scss", "*.css", "*.html") for path in sources(PRODUCT, end)]
    wrong = [one for path in paths for one in wrong_in_markup(path.name, path.read_text("utf-8"))]
    assert paths and not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("path", "text"), [("a.html", '<p class="{{ a }} told">'), ("a.scss", "p:not(.kept) {}")]
)
def test_it_sees_classes(path: str, text: str) -> None:
    assert wrong_in_markup(path, text)
    assert not wrong_in_markup("a.html", '<p class="{{ told }} told-first">')


@pytest.mark.parametrize(
    "text",
    ["{% set told = 1 %}", "{% macro f(kept) %}{% endmacro %}", "{% for who in () %}{% endfor %}"],
)
def test_it_sees_names_in_templates(text: str) -> None:
    assert wrong_in_template("made_up.html", text)
    assert not wrong_in_template("made_up.html", "{{ told }}{{ f(kept=1) }}{{ one.said }}")


def test_every_file_has_a_standard_word_for_its_name() -> None:
    paths = {str(path.relative_to(ROOT)): path for path in sources(PRODUCT, "*.*")}
    wrong = [
        f"{name}: say {OF_PATHS[stem]}"
        for name, path in paths.items()
        if (stem := whole(path.name.split(".")[0].replace("-", "_"))) in OF_PATHS
    ]
    assert {one.split(": ")[0] for one in wrong} == MUST_STAY, "\n".join(wrong)


@pytest.mark.parametrize("code", ["const kept = 1", "f((said) => 1)", "who => 1", "let Told;"])
def test_it_sees_names_in_javascript(code: str) -> None:
    assert wrong_in_javascript("made_up.js", code)
    assert not wrong_in_javascript("made_up.js", "const row = kept; (row) => said")


def test_no_text_has_a_private_phrase() -> None:
    wrong = [
        one
        for path in set(sources(CODE)) - {Path(__file__)}
        for one in phrases(str(path.relative_to(ROOT)), literals(path.read_text("utf-8")))
    ]
    others = (
        path
        for folders, pattern in (
            (PRODUCT, "*.html"),
            (("docs",), "*.md"),
            (("config",), "*.toml"),
            (("config",), "*.conf"),
            (("tests/transcripts",), "*.txt"),
        )
        for path in sources(folders, pattern)
    )
    for path in (*others, *ROOT.glob("*.md")):
        wrong += phrases(str(path.relative_to(ROOT)), path.read_text("utf-8"))
    assert not wrong, "\n".join(wrong)


_STATEMENT = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE)\b")
_SQL_NAME = re.compile(
    r"\b(\w+) AS (?:(?:NOT )?MATERIALIZED )?\(|\bAS (\w+)|(?<![:\w]):(\w+)|%\((\w+)\)[sb]"
)


def sql_names(text: str) -> list[str]:
    """The names in statements: of parts, columns and parameters."""
    return [
        f"{name}: say {NAMES[name]}"
        for node in ast.walk(parsed(text))
        if isinstance(node, ast.JoinedStr | ast.Constant)
        if _STATEMENT.search(statement := _literal(node))
        for match in _SQL_NAME.findall(statement)
        for name in match
        if name in NAMES
    ]


def _literal(node: ast.JoinedStr | ast.Constant) -> str:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(
        part.value
        for part in parts
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    )


def test_every_name_in_a_statement_is_a_standard_word() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources(PRODUCT)
        if "migrations" not in path.parts
        for name in sql_names(path.read_text("utf-8"))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "code",
    ['"WITH said AS (SELECT 1)"', 'f"{x} SELECT 1 AS told"', '"DELETE FROM a WHERE b = :who"',
     '"SELECT %(kept)s"', '"WITH found AS MATERIALIZED (SELECT 1)"'],
)  # fmt: skip
def test_it_sees_names_in_statements(code: str) -> None:
    assert sql_names(code) and not sql_names("'SELECT a::who, said.b FROM c AS said_most'")


def database_names() -> Iterator[str]:
    """Tables, columns, indexes and named constraints, the functions of triggers, and the jobs."""
    for table in metadata.tables.values():
        yield table.name
        for part in (*table.columns, *table.indexes, *table.constraints):
            if part.name is not None:
                yield f"{table.name}.{part.name}"
    yield from (match for each in FUNCTIONS for match in re.findall(r"FUNCTION (\w+)", each))
    yield from ROUTES


def wrong_database_names(given: Iterable[str]) -> list[str]:
    """Of a name in the database every word counts: `told_at` is made of `told`."""
    return [
        f"{name}: {word}: say {OF_DATABASE[word]}"
        for name in given
        if name not in IN_DATABASE
        for word in (whole(name), *re.split(r"[._]", name))
        if word in OF_DATABASE
    ]


def test_every_name_in_the_database_is_a_standard_word() -> None:
    wrong = wrong_database_names(database_names())
    assert not wrong, "\n".join(wrong)
    assert IN_DATABASE.keys() <= set(database_names())


@pytest.mark.parametrize("name", ["unveiling", "resident.sealed", "report.told_at", "row_is_kept"])
def test_it_sees_names_in_the_database(name: str) -> None:
    assert wrong_database_names([name]) and not wrong_database_names(["resident.number_encrypted"])


def test_every_exception_is_needed() -> None:
    for each in ALLOWED:
        path, _, name = each.partition(": ")
        given = {one for one, _, _ in names(ast.parse((ROOT / path).read_text("utf-8")))}
        assert name in given, each


@pytest.mark.parametrize(
    "code",
    [
        "class Ledger: ...", "def _books(): ...", "def f(told): ...", "DOORS = 1", "self.said = 1",
        "import re as wire", "for who in (): ...", "x = lambda kept: 1", "BringIn: int",
        "try: ...\nexcept E as refusal: ...", "with f() as desk: ...", "class Lines: ...",
    ],
)  # fmt: skip
def test_it_sees_every_kind_of_name(code: str) -> None:
    assert wrong_names("made_up.py", code)


@pytest.mark.parametrize("path", ["gateway/ledger/a.py", "flows/lines.py", "gateway/alerts/mo.py"])
def test_it_sees_names_of_folders_and_modules(path: str) -> None:
    assert wrong_names(path, "") and not wrong_names("gateway/alerts/moves.py", "")


@pytest.mark.parametrize(
    "code", ["address_book = 1", "f(said=1)", "one.told", "lines = 1", "import desk.lamp"]
)
def test_it_leaves_what_is_only_used_or_is_another_word(code: str) -> None:
    assert not wrong_names("made_up.py", code)


@pytest.mark.parametrize("text", ["The books are away", "a token is good no more", "begin anew"])
def test_it_sees_phrases(text: str) -> None:
    assert phrases("made_up.md", text) and not phrases("made_up.md", "no more than is needed")


_UNITS = re.compile(r"(Seconds|Minutes|Hours|Days|Months|Bytes)\b")
_PARTICIPLE = re.compile(
    r"_?(?:[A-Z][a-z]*ed|Told|Said|Kept|Held|Made|Sent|Found|Read|Known|Left|Lost|Done|Risen|Taken"
    r"|Written|Meant|Broken)"
)
_NOUNS = {"Feed"}


def constants_without_unit(tree: ast.Module) -> list[str]:
    """Numbers of a module that are said to be in a unit which their name does not end in."""
    return [
        target.id
        for node, after in pairwise(tree.body)
        for target in getattr(node, "targets", [getattr(node, "target", None)])
        if isinstance(target, ast.Name) and isinstance(getattr(node, "value", None), ast.Constant)
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        if (unit := _UNITS.match(str(after.value.value)))
        and not target.id.endswith(unit[1].upper())
    ]


def participles(tree: ast.Module) -> list[str]:
    """Classes that hold data, named by a past participle alone."""
    return [
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name not in _NOUNS
        if _PARTICIPLE.fullmatch(node.name)
        and any(isinstance(each, ast.AnnAssign) for each in node.body)
    ]


def test_units_end_the_names_of_constants_and_data_has_nouns() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources(PRODUCT)
        for tree in [parsed(path.read_text("utf-8"))]
        for name in (*constants_without_unit(tree), *participles(tree))
    ]
    assert not wrong, "\n".join(wrong)


def test_it_sees_constants_without_unit_and_participles() -> None:
    source = 'EVERY = 3.0\n"""Seconds between two looks."""\nclass Wanted:\n    kind: str\n'
    tree = ast.parse(source)
    assert constants_without_unit(tree) == ["EVERY"] and participles(tree) == ["Wanted"]
    tree = ast.parse(source.replace("EVERY", "LOOK_SECONDS").replace("Wanted", "QueueFilter"))
    assert not constants_without_unit(tree) and not participles(tree)

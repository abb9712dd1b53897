"""README.md and docs/ are true of the files: size, commands, map, links, paths, pins."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.cli.commands import COMMANDS
from gateway.cli.main import parser_of

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = sorted(
    [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/**/*.md"),
        ROOT / "gateway" / "carriers" / "README.md",
    ]
)
DEPTHS = {"flows": 3, "gateway": 3}
"""How deep the map goes, in folders; 2 for others."""
CACHES = ("__pycache__",)
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")
_PATH = re.compile(r"(?:config|docs|flows|gateway|tests|tools|workers)/[\w./-]*")
_PIN = re.compile(r"([\w.-]+)(?:\[[\w,]+\])?==([^ ;]+)")


def page_id(page: Path) -> str:
    return str(page.relative_to(ROOT))


def prose(page: Path) -> str:
    """The page without its code blocks."""
    return _FENCE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """Ids that GitHub gives to a page's headings."""
    names: set[str] = set()
    for heading in re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE):
        plain = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        known = (plain, *(f"{plain}-{number}" for number in range(1, 100)))
        names.add(next(name for name in known if name not in names))
    return names


def broken(page: Path, link: str) -> bool:
    """Whether a link of the page leads to nothing of this repository."""
    if re.match(r"[a-z]+:", link):
        return False
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return not target.exists() or bool(anchor and anchor not in anchors(target))


def folders() -> set[str]:
    """Folders with a committed kind of file in them, as deep as the map goes."""
    names = set()
    for top in ROOT.iterdir():
        if not top.is_dir() or top.is_symlink() or (top.name[0] == "." and top.name != ".ci"):
            continue
        for file in top.rglob("*"):
            parts = file.relative_to(ROOT).parts[:-1]
            if file.is_file() and not set(CACHES) & set(parts):
                depth = min(len(parts), DEPTHS.get(top.name, 2))
                names |= {"/".join(parts[:size]) for size in range(1, depth + 1)}
    return names


def mapped() -> list[str]:
    """The folders of the README's map, by its indents of two spaces."""
    block = README.split("## Map", 1)[1].split("```", 2)[1]
    path: list[str] = []
    results = []
    for indent, name in re.findall(r"^( *)([\w.-]+)/ +\S", block, re.MULTILINE):
        path[len(indent) // 2 :] = [name]
        results.append("/".join(path))
    return results


def commands(page: Path) -> Iterator[list[str]]:
    """The page's arguments of `python -m gateway` (`khong` is short for it): in its shell blocks,
    and as code in a line where no blank is left open."""
    for block in re.findall(
        r"^```sh\n(.*?)^```$", page.read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        for line in block.replace("\\\n", " ").splitlines():
            for given in re.findall(r"(?:-m gateway|\bkhong) +([a-z][^|;)>]*)", line):
                yield shlex.split(given, comments=True)
    for code in _CODE.findall(prose(page)):
        match = re.fullmatch(r"(?:\S*python -m gateway|khong) +([a-z][^…<>{}|]*)", code)
        if match and (given := shlex.split(match[1]))[0] in COMMANDS and len(given) > 1:
            yield given


_PACKAGE = "__init__.py"


def test_tests_lie_where_the_code_lies() -> None:
    """Each room of `flows` and `gateway` has its folder of tests; a folder of tests is a room's."""
    for top in ("flows", "gateway", "config", "workers"):
        tested = {
            one.parent.relative_to(ROOT / "tests") for one in (ROOT / "tests" / top).rglob(_PACKAGE)
        }
        tested -= {Path("gateway/carriers/made_up")}  # kinds that only tests have
        assert [one for one in tested if not (ROOT / one / _PACKAGE).exists()] == []
        rooms = {one.parent.relative_to(ROOT) for one in (ROOT / top).glob(f"*/{_PACKAGE}")}
        assert rooms - tested - {Path("config/words")} == set()


def test_the_readme_is_one_page() -> None:
    assert len(README.splitlines()) <= 200
    assert len(README.encode()) <= 12 * 1024


def test_the_two_commands_come_first() -> None:
    first = README.splitlines()[:25]
    for command in ("make run", "make test"):
        assert any(line.startswith(command) for line in first), command


def test_every_folder_is_on_the_map_once() -> None:
    assert sorted(mapped()) == sorted(folders())


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_every_relative_link_works(page: Path) -> None:
    assert [link for link in _LINK.findall(prose(page)) if broken(page, link)] == []


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.name != "CHANGELOG.md"], ids=page_id
)
def test_every_path_that_is_named_exists(page: Path) -> None:
    named = (_PATH.fullmatch(code) for code in _CODE.findall(prose(page)))
    assert [path[0] for path in named if path and not (ROOT / path[0]).exists()] == []


def files_of(codes: list[str]) -> tuple[list[Path], list[str]]:
    """The files that a row of "To change" names, in folders those below; and the names of files
    that are in no folder of the row's paths."""
    named = [re.sub(r"<\w+>", "*", code) for code in codes if "/" in code]
    paths = [path for each in named for path in ROOT.glob(each)]
    folders = {path if path.is_dir() else path.parent for path in paths}
    lost = []
    for code in codes:
        if re.fullmatch(r"\w+\.py", code):
            there = [folder / code for folder in folders if (folder / code).is_file()]
            paths += there
            lost += [code] if not there else []
    files = [one for path in paths if path.is_dir() for one in path.rglob("*.py")]
    return [*files, *filter(Path.is_file, paths)], lost


def test_what_the_table_of_changes_names_is_in_the_files_that_it_names() -> None:
    table = README.split("## To change", 1)[1].split("\n## ", 1)[0]
    wrong = []
    for row in re.findall(r"^\| ((?!to change|---).+) \|$", table, re.MULTILINE):
        codes = _CODE.findall(row)
        files, lost = files_of(codes)
        text = "\n".join(file.read_text("utf-8") for file in files)
        names = [code for code in codes if re.fullmatch(r"[A-Za-z_]+", code)]
        lost += [name for name in names if not re.search(rf"\b{name}\b", text)]
        wrong += [f"{row.split(' | ')[0]}: {each}" for each in lost]
    assert wrong == []


TYPED = [
    pytest.param(given, id=f"{page_id(page)}: {shlex.join(given[:2])}")
    for page in PAGES
    for given in commands(page)
]


@pytest.mark.parametrize("given", TYPED)
def test_every_command_can_be_typed(given: list[str]) -> None:
    parser_of(given[0]).parse_args(given)


def test_every_module_that_is_run_exists() -> None:
    named = {
        name
        for page in PAGES
        if page.name != "CHANGELOG.md"
        for name in re.findall(r"-m ((?:tests|tools|workers)[.\w]*\w)", page.read_text("utf-8"))
    }
    assert named
    paths = [ROOT / name.replace(".", "/") for name in sorted(named)]
    assert [one for one in paths if not (one.is_dir() or one.with_suffix(".py").is_file())] == []


def test_every_variable_of_a_command_is_in_the_docs() -> None:
    commands = "".join(one.read_text("utf-8") for one in ROOT.glob("gateway/cli/*.py"))
    variables = set(re.findall(r'environ\.get\("([A-Z_]+)"', commands))
    documented = "".join(page.read_text("utf-8") for page in ROOT.glob("docs/operations/*.md"))
    assert variables and [one for one in variables if f"`{one}`" not in documented] == []


def test_every_pin_is_in_the_list_of_third_parties() -> None:
    row = r"^\| ([\w.-]+) \| (\d\S*) \| [^|\n]*\w[^|\n]* \| [^|\n]*\w[^|\n]* \|$"
    third = (ROOT / "THIRD_PARTY.md").read_text("utf-8")
    listed = set(re.findall(row, third, re.MULTILINE))
    pins = {
        match.groups()
        for file in ROOT.glob("requirements*.txt")
        for line in file.read_text("utf-8").splitlines()
        if (match := _PIN.match(line))
    }
    assert listed == pins


def test_every_room_of_the_contracts_is_in_the_architecture() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    rooms = {
        room.strip()
        for each in contracts["contracts"]
        if each.get("exhaustive")
        for layer in each["layers"]
        for room in layer.split("|")
    }
    named = {word.removesuffix(".py") for word in _CODE.findall(text)}
    assert rooms - {"__main__"} <= named


def test_every_command_of_make_says_what_it_does() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony
    help_text = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True
    ).stdout
    assert re.findall(r"^  make (\S+) +\S", help_text, re.MULTILINE) == phony[1].split()

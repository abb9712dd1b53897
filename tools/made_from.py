"""Whether a trained file is up to date, without training: by the digest of all its sources.

That is the trainer with every module of ours that it imports, directly or not, the data that they
read, the pinned versions of the libraries, and the trained file itself.
"""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
_PIN = re.compile(r"^([a-z0-9-]+)==(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class TrainedFile:
    """target   the trained file
    trainer  the module that makes it
    data     files and folders that training reads
    without  modules that the trainer imports for something else
    """

    target: Path
    trainer: str
    data: tuple[Path, ...]
    without: tuple[str, ...] = ()

    @property
    def stamp(self) -> Path:
        """The place of the digest."""
        return _file(self.trainer).with_name("made_from.sha256")

    def sources(self) -> list[Path]:
        """The files that it is made from."""
        code, _ = _imported(self.trainer, self.without)
        files = (one for path in self.data for one in ([path] if path.is_file() else _data(path)))
        return sorted({*code, *files})

    def digest(self) -> str:
        """SHA-256 over the sources, the libraries and the trained file as they are."""
        digest = hashlib.sha256()
        for path in (*self.sources(), self.target):
            digest.update(path.name.encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        _, libraries = _imported(self.trainer, self.without)
        pins = _PIN.findall((ROOT / "requirements.txt").read_text(encoding="utf-8"))
        digest.update(repr([pin for pin in pins if pin[0] in libraries]).encode())
        return digest.hexdigest()

    @property
    def current(self) -> bool:
        """Whether nothing has changed since it was made."""
        return self.stamp.read_text(encoding="ascii").strip() == self.digest()

    def write(self, text: str) -> None:
        """Writes the trained file and its digest."""
        self.target.write_text(text, encoding="utf-8")
        self.stamp.write_text(f"{self.digest()}\n", encoding="ascii")
        print(f"{self.target.name}: {self.target.stat().st_size} bytes")


def _data(folder: Path) -> list[Path]:
    kinds = (".csv", ".tsv", ".txt", ".toml")
    return [path for path in folder.iterdir() if path.suffix in kinds]


def _file(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _imported(module: str, without: Iterable[str]) -> tuple[set[Path], set[str]]:
    """The files of our modules, and the names of others."""
    waiting, visited = [module], {__name__, *without}
    files, others = set[Path](), set[str]()
    while waiting:
        name = waiting.pop()
        if name in visited:
            continue
        visited.add(name)
        if (file := _file(name)).is_file():
            files.add(file)
            waiting += _imports(file)
        else:
            others.add(name.partition(".")[0])
    return files, others


def _imports(file: Path) -> Iterator[str]:
    """The modules that it names, and names of theirs, which may be modules."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)

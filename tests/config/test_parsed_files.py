"""A file that stays as it is is parsed once; a changed one, and a wrong one, again."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.parsed_files import once_while_unchanged


def test_only_a_change_is_read(tmp_path: Path) -> None:
    reads: list[str] = []

    @once_while_unchanged(tmp_path / "one")
    def load(path: Path) -> str:
        reads.append(path.read_text())
        return reads[-1]

    (tmp_path / "one").write_text("a")
    assert [load(), load(), load(tmp_path / "one")] == ["a", "a", "a"] and reads == ["a"]
    (tmp_path / "one").write_text("changed")
    assert load() == "changed" and reads == ["a", "changed"]


def test_a_folder_changes_with_its_files(tmp_path: Path) -> None:
    @once_while_unchanged(tmp_path)
    def load(folder: Path) -> list[str]:
        return sorted(file.name for file in folder.iterdir())

    assert load() == []
    (tmp_path / "one").write_text("")
    assert load() == ["one"]


def test_a_wrong_file_is_reread(tmp_path: Path) -> None:
    @once_while_unchanged(tmp_path / "one")
    def load(path: Path) -> int:
        return int(path.read_text())

    (tmp_path / "one").write_text("x")
    for _ in range(2):
        with pytest.raises(ValueError):
            load()
    (tmp_path / "one").unlink()
    with pytest.raises(FileNotFoundError):
        load()

"""`python -m gateway languages check|export|import`: for translators, who need no git.

A table has one row for each text: key, Vietnamese, English, the translation, how many segments it
may cost. It comes back by `import`, which changes nothing unless all of it can be said, and deletes
nothing: an empty cell keeps the text that is there.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from config.languages import languages_dir, load_languages, source
from flows.languages import TRANSLATED, en, limit, vi
from flows.languages.lengths import cost, faults
from flows.languages.registry import LANGUAGES, WAITING
from flows.values import Language
from gateway.cli import output
from gateway.cli.actions import Action, Subparsers, argument, group
from gateway.cli.output import print_text, say
from gateway.cli.words import sentence, text

COLUMNS = ("key", "vietnamese", "english", "translation", "segments allowed", "encoding")
_BUILT_IN: Mapping[Language, Mapping[str, str]] = {"vi-marks": vi.TEXTS, "en": en.TEXTS}
_UNREADABLE = "{path} can't be read: {why}"
_EVERY = [*_BUILT_IN, *WAITING]


def catalogue(language: Language) -> Mapping[str, str]:
    """The texts of a language that exist."""
    return _BUILT_IN.get(language) or TRANSLATED.get(language, {})


def run_check(arguments: argparse.Namespace) -> int:
    """Exit status: 1 if a text can't be sent; missing ones are only listed."""
    chosen = [arguments.language] if arguments.language else _EVERY
    checks = [_check(language) for language in chosen]
    lines = (line for one in checks for line in _lines(one, bool(arguments.language)))
    output.show(arguments, checks, lines)
    return 1 if any(one["wrong"] for one in checks) else 0


def _check(language: Language) -> dict[str, Any]:
    texts = catalogue(language)
    wrong = {fault.key: fault.what for fault in faults(language, texts, vi.TEXTS)}
    missing = [key for key in vi.TEXTS if key not in texts]
    return {"language": language, "texts": len(texts), "wrong": wrong, "missing": missing}


def _lines(one: dict[str, Any], details: bool) -> Iterator[str]:
    language, wrong = one["language"], one["wrong"]
    state = "complete" if not one["missing"] else "answered in Vietnamese until it is complete"
    counts = {"texts": one["texts"], "all": len(vi.TEXTS), "wrong": len(wrong)}
    says = "{language}: {texts} of {all} texts, {wrong} to correct; {state}"
    yield text(says, language=language, **counts, state=text(state))
    yield from (f"  {key}: {what}" for key, what in wrong.items())
    for key in vi.TEXTS if details else ():
        allowed = limit(language, key)
        if key in one["missing"]:
            yield text("  {key}: missing, {allowed} segments allowed", key=key, allowed=allowed)
        elif key not in wrong:
            segments = cost(language, catalogue(language), key).segments
            says = "  {key}: {segments} of {allowed} segments"
            yield text(says, key=key, segments=segments, allowed=allowed)


def run_export(arguments: argparse.Namespace) -> int:
    """Writes the table for translators to a file, or to the terminal."""
    table = exported(arguments.language)
    if arguments.file is None:
        sys.stdout.write(table)
        return 0
    try:
        # The mark tells a spreadsheet that it is UTF-8.
        Path(arguments.file).write_text("\ufeff" + table, encoding="utf-8", newline="")
    except OSError as error:
        why = error.strerror
        return say(text("{path} can't be written: {why}", path=arguments.file, why=why), 1)
    translated = sum(key in vi.TEXTS for key in catalogue(arguments.language))
    says = "{path}: {all} texts, {translated} of them translated."
    print_text(says, path=arguments.file, all=len(vi.TEXTS), translated=translated)
    return 0


def exported(language: Language) -> str:
    """The table as CSV (RFC 4180), with the existing translation."""
    texts, table = catalogue(language), io.StringIO()
    encoding = LANGUAGES[language].encoding
    rows = csv.writer(table)
    rows.writerow(COLUMNS)
    for key, vietnamese in vi.TEXTS.items():
        rows.writerow(
            (key, vietnamese, en.TEXTS[key], texts.get(key, ""), limit(language, key), encoding)
        )
    return table.getvalue()


def run_import(arguments: argparse.Namespace) -> int:
    """Exit status: 0 taken, 1 not: then nothing is changed."""
    try:
        raw = Path(arguments.file).read_bytes().decode("utf-8-sig")
    except OSError as error:
        return say(text(_UNREADABLE, path=arguments.file, why=error.strerror), 1)
    except UnicodeDecodeError:
        says = "{path} is not in UTF-8: save it as “CSV UTF-8”."
        return say(text(says, path=arguments.file), 1)
    try:
        texts = imported(raw)
    except ValueError as error:
        return say(text(_UNREADABLE, path=arguments.file, why=sentence(str(error))), 1)
    file = languages_dir(os.environ) / f"{arguments.language}.json"
    try:
        stood = standing(source(file))
    except ValueError as error:
        return say(text(_UNREADABLE, path=file, why=sentence(str(error))), 1)
    if unknown := [key for key in arguments.remove if key not in stood or key in texts]:
        says = (
            "Nothing is changed: {keys} can't be removed: it is not translated, or the table has a "
            "text for it."
        )
        return say(text(says, keys=", ".join(unknown)), 1)
    merged = {**stood, **texts}
    wrong = [f for f in faults(arguments.language, merged, vi.TEXTS) if f.key in texts]
    for fault in wrong:
        say(f"{fault.key}: {fault.what}", 1)
    if wrong:
        return say(text("Nothing is changed: {count} to correct.", count=len(wrong)), 1)
    keys = [key for key in vi.TEXTS if key in merged and key not in arguments.remove]
    try:
        write(file, {key: merged[key] for key in keys})
    except OSError as error:
        says = "Nothing is changed: {path} can't be written ({why})."
        return say(text(says, path=file, why=error.strerror), 1)
    print(_summary(arguments.language, stood, texts, keys))
    return 0


def _summary(
    language: Language, stood: Mapping[str, str], texts: Mapping[str, str], keys: list[str]
) -> str:
    """The result of an import, in numbers."""
    new = sum(key not in stood for key in texts)
    changed = sum(key in stood and stood[key] != each for key, each in texts.items())
    removed = sum(key not in keys for key in stood)
    left = len(vi.TEXTS) - len(keys)
    missing = text("it is complete, and spoken after a restart")
    if left:
        missing = text("{count} missing", count=left)
    counts = {"new": new, "changed": changed, "same": len(keys) - new - changed}
    says = "{language}: {new} new, {changed} changed, {same} kept, {removed} removed; {missing}."
    return text(says, language=language, **counts, removed=removed, missing=missing)


def standing(file: Path) -> dict[str, str]:
    """The texts of a catalogue's file as it is now. Raises ValueError if it is none."""
    texts = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    if not isinstance(texts, dict):
        raise ValueError("it holds no texts by their keys")
    return texts


def imported(raw: str) -> dict[str, str]:
    """Key and translation of each row that has one, in NFC. Raises ValueError with the reason."""
    first = raw.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)  # a spreadsheet writes what its country uses
    rows = csv.DictReader(io.StringIO(raw, newline=""), delimiter=delimiter, strict=True)
    texts: dict[str, str] = {}
    try:
        names = rows.fieldnames or ()
        if "key" not in names or "translation" not in names:
            raise ValueError("the first row must name the columns key and translation")
        for row in rows:
            key, given = (row["key"] or "").strip(), (row["translation"] or "").strip()
            if key in texts:
                raise ValueError(f"{key} is there twice")
            if key and given:
                texts[key] = _spaced(vi.TEXTS.get(key, ""), unicodedata.normalize("NFC", given))
    except csv.Error as error:
        raise ValueError(f"line {rows.line_num} is not CSV ({error})") from None
    return texts


def _spaced(source: str, given: str) -> str:
    """`given` with the blanks around it that the Vietnamese has: texts are put together."""
    before = source[: len(source) - len(source.lstrip())]
    return before + given + source[len(source.rstrip()) :]


def write(file: Path, texts: Mapping[str, str]) -> None:
    """Puts the texts into a catalogue's file; the same file for the same texts."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_suffix(".new")
    new.write_text(json.dumps(texts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(new, file)


ACTIONS = (
    Action(
        "check",
        run_check,
        "what is missing or too long",
        argument("language", nargs="?", choices=_EVERY, help="default: all"),
        signed=False,
        data=True,
    ),
    Action(
        "export",
        run_export,
        "a table for translators, as CSV",
        argument("language", choices=_EVERY, help="which one"),
        argument("file", nargs="?", help="where to (default: the terminal)"),
        signed=False,
    ),
    Action(
        "import",
        run_import,
        "takes a table that came back",
        argument("language", choices=list(WAITING), help="which one"),
        argument("file", help="the CSV file"),
        argument(
            "--remove",
            action="append",
            default=[],
            metavar="KEY",
            help="remove this translation; may be repeated (an empty cell keeps the present text)",
        ),
        signed=False,
    ),
)


def add(subparsers: Subparsers) -> None:
    """Adds the command. Languages are read first, as the service reads them."""
    load_languages(languages_dir(os.environ))
    group("languages", ACTIONS)(subparsers)

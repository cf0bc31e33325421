# SPDX-License-Identifier: Apache-2.0
"""Composed articles -> a project that `make site` builds: seeds, names, catalogues, links to the program."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Final

import polib

from generator.explainers import make
from generator.names import Names
from generator.normalise import fold
from generator.seeds import Seed
from generator.write import write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from generator.explainers import Made
    from generator.model import Language, Unit
    from generator.simulate.compose import Told
    from generator.simulate.world import Named

MARK: Final = ".simulated"
"""Stands in a folder that this program may empty."""
_LINKED: Final = ("generator", ".ci", ".venv", "Makefile", "requirements.txt", "requirements-dev.txt")
_COPIED: Final = ("mkdocs.yml",)
_STATE: Final = "state: machine"
# What this program writes no person has checked, though each wording has a translation by hand.
_NOTE: Final[dict[Language, str]] = {
    "ar": "هذا النص من تأليف برنامج لقياس البحث: الأشخاص والشركات والأحداث والأقوال مختلقة كلها، ولا صحة لأي خبر فيه.",
    "en": "A program made this text up in order to measure search: the people, companies, events and words are all"
    " invented, and nothing in it happened.",
}
_PUBLISHER: Final[dict[Language, str]] = {"ar": "محاكاة سياق", "en": "Siyaq simulation"}


def prepare(root: Path, output: Path) -> None:
    """The output with what a build needs, without seeds; what an earlier run made is removed."""
    output.mkdir(parents=True, exist_ok=True)
    (output / MARK).write_text("Made by `python -m generator simulate`; seeds/ is made anew by every run.\n", "utf-8")
    shutil.rmtree(output / "seeds", ignore_errors=True)
    (output / "docs").mkdir(exist_ok=True)
    for name in _COPIED:
        write_file(output / name, (root / name).read_bytes())
    for name in _LINKED:
        link = output / name
        if link.is_symlink():
            link.unlink()
        if (root / name).exists():
            link.symlink_to(root / name)


def write_names(folder: Path, named: Iterable[Named]) -> Names:
    """``seeds/names/`` with everybody who was invented."""
    lines: dict[str, list[str]] = {"people.yml": [], "organisations.yml": []}
    for each in sorted(named, key=lambda one: one.id):
        own = lines["people.yml" if each.kind == "person" else "organisations.yml"]
        own.append(f"- id: {each.id}")
        if each.kind != "person":
            own.append(f"  kind: {each.kind}")
        own += [f"  country: '{each.country}'", "  names:"]
        own += [f"    {language}: {_quoted(each.names[language])}" for language in ("ar", "en")]
    for name, told in lines.items():
        write_file(folder / name, ("# Nobody and nothing here is real.\n" + "\n".join(told) + "\n").encode())
    names, problems = Names.load(folder)
    if problems:
        raise ValueError(f"invented names: {problems[0].what}")
    return names


def write_seed(output: Path, told: Told, names: Names) -> int:
    """Writes one explainer whole; the number of its sentences.

    A name for which the wordings give no translation takes its sentence with it: nothing stays untranslated.
    """
    folder = output / "seeds" / told.name
    while True:
        write_file(folder / "article.txt", told.text().encode())
        write_file(folder / "explainer.yml", _settings(told).encode())
        made = _made(output, told.name, names)
        lacking = _filled(made, told)
        if not lacking:
            return len(told.sentences)
        told = told.without(lacking)


def _made(output: Path, name: str, names: Names) -> Made:
    folder = output / "seeds" / name
    made, problems = make(Seed(folder, (folder / "article.txt",), folder / "explainer.yml", folder), names, output)
    if made is None:
        raise ValueError(f"{name}: {'; '.join(problem.what for problem in problems)}")
    return made


def _filled(made: Made, told: Told) -> frozenset[str]:
    """Fills the catalogue; the sentences with a name that has no translation (then nothing is written)."""
    article, known = made.explainer.articles[0], _translations(told)
    lacking = set()
    for unit in made.explainer.units.values():
        if not _translated(unit, known) and unit.evidence is not None:
            sentence = article.sentence_at(unit.evidence.span.start)
            lacking.add(article.at(sentence.span) if sentence else unit.source)
    if lacking:
        return frozenset(lacking)
    for path, text in made.catalogues:
        catalogue = polib.pofile(text, wrapwidth=0)
        for entry in catalogue:
            entry.msgstr = _translated(made.explainer.units[entry.msgctxt], known)
            entry.tcomment = _STATE
        catalogue.header = "Filled in by a program from pairs of wordings; nobody has checked it."
        write_file(path, f"{catalogue}\n".encode())
    return frozenset()


def _translations(told: Told) -> dict[str, str]:
    """By the key of its words, the translation of each sentence and name into the other language."""
    pairs = [
        *((one.ar, one.en) for one in told.sentences),
        (told.title.ar, told.title.en),
        *((one.names["ar"], one.names["en"]) for one in told.named),
        *((one.ar, one.en) for one in told.known),
    ]
    turned = (pair if told.language == "ar" else pair[::-1] for pair in reversed(pairs))
    return {_key(words): other for words, other in turned}


def _key(words: str) -> str:
    return fold(words).lower().removeprefix("the ").strip()


def _translated(unit: Unit, known: Mapping[str, str]) -> str:
    """The translation of the unit, "" where there is none."""
    return known.get(_key(unit.source), "")


def _settings(told: Told) -> str:
    """The explainer's ``explainer.yml``."""
    summary = told.sentences[0]
    texts: dict[str, dict[Language, str]] = {
        "title": {"ar": told.title.ar, "en": told.title.en},
        "summary": {"ar": summary.ar, "en": summary.en},
        "publisher": _PUBLISHER,
        "kind_note": _NOTE,
    }
    lines = ["# Written by `python -m generator simulate`."]
    for key, by_language in texts.items():
        lines += [f"{key}:", *(f"  {language}: {_quoted(words)}" for language, words in by_language.items())]
    lines += [f"published: {told.published.isoformat()}", f"language: {told.language}", f"slug: {told.slug}"]
    return "\n".join([*lines, "licence: own"]) + "\n"


def _quoted(words: str) -> str:
    # JSON's double-quoted strings are YAML's: the one safe way to write any text.
    return json.dumps(words, ensure_ascii=False)

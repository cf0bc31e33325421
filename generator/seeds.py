# SPDX-License-Identifier: Apache-2.0
"""``seeds/`` -> the explainers in it: adopts bare articles, finds each folder's files, gives each an address.

In: the folder. Out: `Seed` values sorted by folder name, and every problem. Nothing is moved before it was read well.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  (a dataclass field)
from typing import TYPE_CHECKING, Final

from generator.problems import problem
from generator.read import read_file
from generator.site import ADOPTING
from generator.slug import is_speaking, slug_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Problem

NAMES_FOLDER: Final = "names"
MODELS_FILE: Final = "models.yml"
"""Which models may propose facts; absent by default."""
SCHEMA_FILE: Final = "explainer.schema.json"
"""Written by every run: with it an editor's program completes and checks ``explainer.yml`` while one types."""
_ARTICLE_SUFFIXES: Final = (".txt", ".html", ".htm")
STARTER: Final = f"""\
# yaml-language-server: $schema=../{SCHEMA_FILE}
# What the pages say about this article. Every key may be left out; remove the "# " of a line to use it.
# title:
#   ar: العنوان بالعربية
#   en: The title in English
# published: 2025-01-17
# publisher:
#   ar: اسم الناشر
#   en: Name of the publisher
# address: https://example.org/the-article
# licence: unknown   (own, open, quote-only or unknown: see CONTRIBUTING.md)
"""


@dataclass(frozen=True, slots=True)
class Seed:
    """One folder of ``seeds/``: its article files in order (article, article-2, …) and what lies beside them."""

    folder: Path
    articles: tuple[Path, ...]
    settings: Path
    catalogues: Path

    @property
    def name(self) -> str:
        """The folder's name: what an editor calls the explainer."""
        return self.folder.name


def adopt(seeds: Path, root: Path) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Moves every bare ``seeds/NAME.txt`` or ``.html`` into a folder of its own; the names moved, and problems.

    A file that cannot be read well stays where it is. A kill leaves the article whole in one place or both.
    """
    moved: list[str] = []
    problems: list[Problem] = []
    for bare in sorted(seeds.iterdir()) if seeds.is_dir() else ():
        if bare.is_dir() or bare.name.startswith(".") or bare.name in {MODELS_FILE, SCHEMA_FILE}:
            continue
        if bare.suffix.lower() not in _ARTICLE_SUFFIXES:
            problems.append(problem("SEED-STRAY", _shown(bare, root)))
            continue
        article, found = read_file(bare, root=root)
        # Warnings come again when the explainer is read; only what forbids the move is told here.
        problems.extend(p for p in found if p.is_error)
        if article is not None:
            problems.extend(_move(bare, seeds / _folder_name(bare), root, moved))
    return tuple(moved), tuple(problems)


def _folder_name(bare: Path) -> str:
    """The bare name where it is one that every file system and address can carry, else a safe form of it."""
    safe = slug_of(bare.stem) or slug_of("explainer " + bare.read_bytes()[:64].hex())
    is_plain = bare.stem.isascii() and all(c.isalnum() or c in "-_" for c in bare.stem) and len(bare.stem) <= 60
    return (
        bare.stem
        if is_plain and bare.stem != NAMES_FOLDER and slug_of(bare.stem) in {bare.stem, bare.stem.replace("_", "-")}
        else safe
    )


def _move(bare: Path, folder: Path, root: Path, moved: list[str]) -> tuple[Problem, ...]:
    target = folder / ("article" + bare.suffix.lower())
    if folder.exists():
        if target.is_file() and target.read_bytes() == bare.read_bytes():
            # A run was killed between copying and removing.
            bare.unlink()
            moved.append(folder.name)
            return ()
        return (problem("SEED-CLASH", _shown(bare, root), bare=bare.name, folder=_shown(folder, root)),)
    aside = folder.with_name(f".{folder.name}{ADOPTING}")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir()
    shutil.copyfile(bare, aside / target.name)
    (aside / "explainer.yml").write_text(STARTER, encoding="utf-8")
    aside.rename(folder)
    bare.unlink()
    moved.append(folder.name)
    return ()


def find_seeds(seeds: Path, root: Path) -> tuple[tuple[Seed, ...], tuple[Problem, ...]]:
    """Every explainer's folder, sorted by name; a folder without an article is a problem."""
    found: list[Seed] = []
    problems: list[Problem] = []
    for folder in sorted(seeds.iterdir()) if seeds.is_dir() else ():
        if not folder.is_dir() or folder.name.startswith(".") or folder.name == NAMES_FOLDER:
            continue
        articles = tuple(sorted(_articles(folder), key=lambda path: (len(path.stem), path.name)))
        if not articles:
            problems.append(problem("SEED-ARTICLE", _shown(folder, root)))
            continue
        found.append(Seed(folder, articles, folder / "explainer.yml", folder))
    return tuple(found), tuple(problems)


def _articles(folder: Path) -> Iterable[Path]:
    return (
        path for path in folder.iterdir()
        if path.suffix.lower() in _ARTICLE_SUFFIXES and (path.stem == "article" or path.stem.startswith("article-"))
    )  # fmt: skip


def address_of(seed: Seed, asked: str, title: str) -> tuple[str, bool]:
    """The address of an explainer, and whether it was worked out rather than chosen by a person.

    What the editor asked for, else a speaking folder name, else the letters of the title.
    """
    if asked:
        return slug_of(asked), False
    if is_speaking(seed.name):
        return slug_of(seed.name), False
    return slug_of(title) or slug_of(seed.name) or "explainer", True


def distinct(
    addresses: dict[str, tuple[str, bool]], root_words: str = "seeds/"
) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Address by folder name. Two chosen addresses that agree are a problem; a worked-out one gets a number.

    `addresses`: folder name -> (address, was it worked out from the title).
    """
    taken: dict[str, list[str]] = {}
    for name, (address, is_worked_out) in sorted(addresses.items(), key=lambda item: (item[1][1], item[0])):
        number, candidate = 2, address
        while is_worked_out and candidate in taken:
            candidate = f"{address}-{number}"
            number += 1
        taken.setdefault(candidate, []).append(name)
    problems = tuple(
        problem("SEED-NAME", root_words + names[-1], slug=address, others=", ".join(root_words + n for n in names))
        for address, names in sorted(taken.items()) if len(names) > 1
    )  # fmt: skip
    return {name: address for address, names in taken.items() for name in names}, problems


def _shown(path: Path, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")

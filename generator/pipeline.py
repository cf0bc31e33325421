# SPDX-License-Identifier: Apache-2.0
"""The whole program: seeds in, site out. The file to read first.

adopt -> names -> make (read, split, find, translate) -> addresses -> pages -> check -> build -> swap -> write.
Every problem is collected and told at once; an error leaves ``docs/`` and ``site/`` as they were.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator import site
from generator.cartography import Compared, draw
from generator.checks import check_all
from generator.editor.schema import schema_text
from generator.explainers import Made, make
from generator.export.downloads import downloads
from generator.export.geojson import geojson
from generator.languages.ar.map_words import MAP_WORDS as AR_MAP
from generator.languages.en.map_words import MAP_WORDS as EN_MAP
from generator.model import LANGUAGES, Explainer, Language, Page, Problem
from generator.models.settings import read_file as read_models
from generator.names import Names
from generator.pages import front_page, names_pages, pages_of, root_page
from generator.pages.proposed import found_by_rules
from generator.problems import in_order, in_words, problem
from generator.report import in_brief
from generator.search.files import search_files
from generator.seeds import MODELS_FILE, SCHEMA_FILE, adopt, distinct, find_seeds
from generator.settings import FILE
from generator.sharing import about
from generator.write import write_docs, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from generator.languages.map_words import MapWords

_MAP_WORDS: dict[Language, MapWords] = {"ar": AR_MAP, "en": EN_MAP}


@dataclass(slots=True)
class Report:
    """What a run tells while it works: steps with their seconds, then what was found, then the problems."""

    tell: Callable[[str], None]
    started: float = field(default_factory=time.perf_counter)

    def step(self, words: str) -> None:
        """One line: what was just done and how long it took."""
        now = time.perf_counter()
        self.tell(f"{words:<58} {now - self.started:6.2f} s")
        self.started = now

    def problems(self, found: tuple[Problem, ...]) -> bool:
        """Tells all problems in order; True when one of them is an error."""
        for each in in_order(found):
            self.tell(in_words(each))
        return any(each.is_error for each in found)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything below ``docs/`` that the generator makes, and what wants writing beside the seeds."""

    explainers: tuple[Explainer, ...]
    names: Names
    files: dict[str, bytes]
    catalogues: tuple[tuple[Path, str], ...]
    problems: tuple[Problem, ...]


def make_site(root: Path, tell: Callable[[str], None], *, is_strict: bool = False, is_forced: bool = False) -> int:
    """0 when the site is there and current; 1 after problems, with the last good site left whole."""
    with site.only_run(root) as is_alone:
        if not is_alone:
            tell(in_words(problem("WRITE-LOCK", "seeds/")))
            return 1
        site.recover(root)
        if not is_forced and site.is_current(root):
            tell("Nothing has changed: site/ is current.")
            return 0
        return _make(root, Report(tell), is_strict=is_strict)


def _make(root: Path, report: Report, *, is_strict: bool) -> int:
    content = collect(root, report)
    if any(explainer.settings.licence != "unknown" for explainer in content.explainers):
        from generator.sharing import faces

        content = replace(content, problems=(*content.problems, *faces.missing()))
    has_error = any(p.is_error for p in content.problems)
    if has_error or (is_strict and content.problems):
        report.problems(content.problems)
        report.tell("Nothing was published: docs/ and site/ are as they were.")
        return 1
    finished, failed = site.build(root, content.files)
    report.step("built the site with mkdocs")
    if finished is None:
        report.problems((*content.problems, *failed))
        return 1
    save(root, content)
    site.swap(root, finished)
    site.remember(root)
    report.step("put docs/ and site/ in place")
    for explainer in content.explainers:
        report.tell(in_brief(explainer))
    report.problems(content.problems)
    report.tell("The site is in site/index.html; look at it with: make serve")
    return 0


def save(root: Path, content: Content) -> None:
    """Writes pages, data files, catalogues and the schema, each only if its bytes differ."""
    write_docs(root / "docs", content.files)
    write_file(root / "seeds" / SCHEMA_FILE, schema_text(FILE, "explainer.yml").encode())
    for path, text in content.catalogues:
        write_file(path, text.encode())


def collect(root: Path, report: Report) -> Content:
    """Reads every seed and makes every page, without writing anything but adopted articles."""
    moved, problems = adopt(root / "seeds", root)
    report.step(f"adopted {', '.join(moved)}" if moved else "looked for new articles")
    models, model_problems = read_models(root / "seeds" / MODELS_FILE, root)
    names, name_problems = Names.load(root / "seeds" / "names")
    seeds, seed_problems = find_seeds(root / "seeds", root)
    in_folder = (replace(p, file=f"seeds/names/{p.file}") for p in name_problems)
    problems = (*problems, *model_problems, *in_folder, *seed_problems)
    report.step(f"read {len(names.people)} people, {len(names.organisations)} organisations, {len(seeds)} seed(s)")
    made: dict[str, Made] = {}
    for seed in seeds:
        one, found = make(seed, names, root, models)
        problems = (*problems, *found)
        if one is not None:
            made[seed.name] = one
        report.step(f"understood seeds/{seed.name}")
    addresses, clashes = distinct({name: (m.explainer.slug, m.address_is_worked_out) for name, m in made.items()})
    explainers = tuple(replace(m.explainer, slug=addresses[name]) for name, m in made.items())
    # Two explainers at one address would also differ from their own twins: that is said once.
    files, pages = files_of(explainers if not clashes else (), names, site.address(root))
    report.step(f"made {len(pages)} pages")
    problems = (*problems, *clashes, *check_all(explainers, pages))
    catalogues = tuple(entry for m in made.values() for entry in m.catalogues)
    return Content(explainers, names, files, catalogues, problems)


def _compared(explainer: Explainer, language: Language) -> tuple[Compared, ...]:
    """The ways that the editors set beside the article's route."""
    return tuple(
        Compared(added.route, added.name.get(language) or next(iter(added.name.values()), ""), added.kilometres)
        for added in explainer.context.routes
        if added.is_comparison
    )


def files_of(
    explainers: tuple[Explainer, ...], names: Names, address: str = ""
) -> tuple[dict[str, bytes], tuple[Page, ...]]:
    """The files below ``docs/`` by path (pages, data, the search index), and the pages they were made from.

    `address` is the site's root, for what is taken away from it.
    """
    files: dict[str, bytes] = {"index.md": root_page().encode()}
    pages: list[Page] = []
    for language in LANGUAGES:
        pages.append(front_page(explainers, language))
        files |= about.files(explainers, language)
        for explainer in explainers:
            facts = found_by_rules(explainer.facts)
            context = explainer.context
            routes = (*facts.routes, *(added.route for added in context.routes if not added.is_comparison))
            places = (*facts.places, *(added.place for added in context.places))
            words = _MAP_WORDS[language]
            drawing = draw(routes, places, language, words, compared=_compared(explainer, language))
            small = draw(facts.routes, facts.places, language, words, small=True)
            pages.extend(pages_of(explainer, language, drawing, small))
            if drawing is not None:
                path = f"{language}/{explainer.slug}/map.geojson"
                files[path] = geojson(routes, places, language).encode()
            for name, content in downloads(explainer, language, address).items():
                files[f"{language}/{explainer.slug}/{name}"] = content
    pages.extend(names_pages(explainers))
    for page in pages:
        files[page.path] = page.body.encode()
    files |= search_files(explainers, names)
    return files, tuple(pages)

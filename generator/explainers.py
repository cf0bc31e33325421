# SPDX-License-Identifier: Apache-2.0
"""A seed's files -> an `Explainer`: article, settings, facts, units with their translations.

In: a `Seed` and the names. Out: the explainer (None after an error), its catalogues' new text, and all problems.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.checks import characters
from generator.editor.context import added, texts_of, translated
from generator.editor.corrections import correct
from generator.editor.ordering import ordered
from generator.editor.shapes import Reader
from generator.find import dates
from generator.find.order import find_all
from generator.merge import merged
from generator.model import LANGUAGES, Explainer, Settings, Unit
from generator.models.use import from_records
from generator.problems import problem
from generator.read import read_bytes, read_file
from generator.seeds import address_of
from generator.settings import EditorsFile, read_settings
from generator.translate import catalogue as po
from generator.translate.labels import label_units, with_labels
from generator.twice_told import told_once

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Article, Context, Language, Problem
    from generator.models.settings import Model
    from generator.names import Names
    from generator.seeds import Seed

TITLE_MAX = 90
# A working title ends where a clause does.
_CLAUSE = re.compile(r"[،,;؛:–—]\s|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class Made:
    """An explainer with the files of its seed that want writing (path -> text) and how its address came about."""

    explainer: Explainer
    catalogues: tuple[tuple[Path, str], ...]
    address_is_worked_out: bool


def make(
    seed: Seed, names: Names, root: Path, models: tuple[Model, ...] = ()
) -> tuple[Made | None, tuple[Problem, ...]]:
    """The explainer of one seed; `models`: whose kept proposals go through the gate."""
    said, problems = settings_of(seed, root)
    settings = said.settings
    articles, read_problems = articles_of(seed, settings, root)
    problems = (*problems, *read_problems)
    if not articles or any(p.is_error for p in problems):
        return None, problems
    if settings.quotations:
        texts = "\n".join(article.text for article in articles)
        _, again = read_settings(_text(seed.settings, root)[0], _shown(seed.settings, root), texts)
        problems = (*problems, *(p for p in again if p not in problems))
    facts = tuple(find_all(article, names) for article in articles)
    if models:
        read = tuple(zip(seed.articles, articles, facts, strict=True))
        facts, proposed = from_records(seed.folder, root, read, names, models)
        problems = (*problems, *proposed)
    for article, found, path in zip(articles, facts, seed.articles, strict=True):
        shown = _shown(path, root)
        where = _shown(seed.settings, root)
        told = (replace(p, file=shown, hint=p.hint or where) for p in dates.problems_of(article, found))
        problems = (*problems, *told, *characters.check(article.text, shown))
    title, is_working = _title(settings, articles[0])
    slug, is_worked_out = address_of(seed, said.slug, next(iter(title.values())))
    reader = Reader(_shown(seed.settings, root))
    corrected, corrections = correct(articles, told_once(merged(facts), articles), said.corrections, reader)
    context = added(articles, corrected, said.context, settings.sources, reader)
    order = ordered(articles, corrected, said.order, reader)
    problems = (*problems, *reader.problems)
    explainer = Explainer(
        slug=slug,
        articles=articles,
        settings=settings,
        facts=corrected,
        units={
            **_units(articles, settings, title, context, is_working=is_working),
            **{unit.id: unit for unit in label_units(corrected, articles)},
        },
        title=title,
        title_is_working=is_working,
        folder=seed.name,
        corrections=corrections,
        context=context,
        order=order,
    )
    return _translated(explainer, seed, root, problems, is_worked_out=is_worked_out)


def _text(path: Path, root: Path) -> tuple[str, tuple[Problem, ...]]:
    """The UTF-8 text of a file beside the article ("" when there is none)."""
    if not path.exists():
        return "", ()
    raw, problems = read_bytes(path, root=root)
    if raw is None:
        return "", problems
    return raw.decode("utf-8-sig", errors="replace"), ()


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()


def settings_of(seed: Seed, root: Path) -> tuple[EditorsFile, tuple[Problem, ...]]:
    """What the seed's ``explainer.yml`` says, and problems."""
    text, problems = _text(seed.settings, root)
    said, found = read_settings(text, _shown(seed.settings, root))
    return said, (*problems, *found)


def read_articles(seed: Seed, root: Path) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of a seed as its settings say that they are read; none when the settings cannot be used."""
    said, problems = settings_of(seed, root)
    articles, found = articles_of(seed, said.settings, root)
    problems = (*problems, *found)
    return (() if any(p.is_error for p in problems) else articles), problems


def articles_of(seed: Seed, settings: Settings, root: Path) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The seed's articles as its settings say they are to be read, and problems."""
    articles: list[Article] = []
    problems: list[Problem] = []
    known = [path.name for path in seed.articles[1:]]
    for name in settings.articles:
        if name not in known:
            where = _shown(seed.settings, root)
            problems.append(problem("SETTINGS-ARTICLE", where, name=name, known=", ".join(known) or "none"))
    for number, path in enumerate(seed.articles, start=1):
        prefix = f"a{number}-" if number > 1 else ""
        told = settings.articles.get(path.name) if number > 1 else None
        published = told.published or settings.published if told else settings.published
        language = told.language if told else settings.language if number == 1 else None
        article, found = read_file(path, root=root, published=published, language=language, prefix=prefix)
        problems.extend(found)
        if article is not None:
            articles.append(article)
    return tuple(articles), tuple(problems)


def _title(settings: Settings, article: Article) -> tuple[dict[Language, str], bool]:
    """The title by language, and whether it is only a working one: the first sentence cut at a clause."""
    if settings.title:
        return dict(settings.title), False
    if article.title:
        return {article.language: " ".join(article.title.split())[: TITLE_MAX * 2]}, False
    first = next((s for s in article.sentences if s.kind != "furniture"), None)
    words = " ".join(article.at(first.span).split()) if first else article.name
    return {article.language: cut_at_clause(words)}, True


def cut_at_clause(words: str, longest: int = TITLE_MAX) -> str:
    """`words` up to the last clause end within `longest` code points, else up to a word's end with an ellipsis.

    >>> cut_at_clause("The ministers met in Baku, the capital, and agreed on a timetable", 30)
    'The ministers met in Baku'
    """
    if len(words) <= longest:
        return words.rstrip(".。")
    ends = [match.start() for match in _CLAUSE.finditer(words, 0, longest + 1) if match.start() > longest // 3]
    if ends:
        return words[: ends[-1]].rstrip()
    shortened = words[:longest].rsplit(" ", 1)[0] if " " in words[:longest] else words[:longest]
    return shortened.rstrip(" ،,;؛:") + "…"


def _units(
    articles: tuple[Article, ...],
    settings: Settings,
    title: dict[Language, str],
    context: Context,
    *,
    is_working: bool,
) -> dict[str, Unit]:
    """What a translator is asked for: the editors' words that lack a language, then each sentence and heading."""
    units: dict[str, Unit] = {}
    language = articles[0].language
    if len(title) == 1 and language in title and not is_working:
        units["title"] = Unit("title", title[language], language, None, {})
    if len(settings.summary) == 1 and language in settings.summary:
        units["summary"] = Unit("summary", settings.summary[language], language, None, {})
    for identity, texts in texts_of(context):
        for given, words in texts.items():
            if len(texts) == 1:
                units[identity] = Unit(identity, words, given, None, {})
    for article in articles:
        for sentence in article.sentences:
            if sentence.kind != "furniture":
                evidence = article.evidence(sentence.span.start, sentence.span.end)
                units[sentence.id] = Unit(sentence.id, evidence.exact, article.language, evidence, {})
    return units


def _translated(
    explainer: Explainer, seed: Seed, root: Path, problems: tuple[Problem, ...], *, is_worked_out: bool
) -> tuple[Made | None, tuple[Problem, ...]]:
    catalogues: list[tuple[Path, str]] = []
    units = dict(explainer.units)
    for target in LANGUAGES:
        asked = tuple(unit for unit in units.values() if unit.language != target)
        if not asked:
            continue
        path = seed.catalogues / f"{target}.po"
        text, unread = _text(path, root)
        catalogue, found = po.read(text, _shown(path, root))
        problems = (*problems, *unread, *found)
        if catalogue is None:
            return None, problems
        catalogues.append((path, po.merge(catalogue, asked, explainer.articles, target)))
        translations = po.translations(catalogue, asked)
        for unit in asked:
            units[unit.id] = replace(units[unit.id], targets={**units[unit.id].targets, target: translations[unit.id]})
    if any(p.is_error for p in problems):
        return None, problems
    context = translated(explainer.context, units)
    facts = with_labels(explainer.facts, units)
    title = _title_with_translation(explainer, units)
    done = replace(explainer, units=units, title=title, context=context, facts=facts)
    return Made(done, tuple(catalogues), is_worked_out), problems


def _title_with_translation(explainer: Explainer, units: dict[str, Unit]) -> dict[Language, str]:
    title = dict(explainer.title)
    unit = units.get("title")
    if unit is not None:
        for language, translation in unit.targets.items():
            if translation.text and translation.state != "stale":
                title[language] = translation.text
    return title

# SPDX-License-Identifier: Apache-2.0
"""Entries -> the files of the index of one language, small enough that a search fetches only what it needs.

``head.json``: where everything is. ``t…``: words by light stem, each with the entries that hold it. ``x…``: the words
of one explainer, for what is shown. ``n…``: names by skeleton. ``meta…``: kind, length and year of every entry.
Every name but the head's carries a hash of the content, so that a browser may keep the file for ever.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from generator import calendars
from generator.languages.search_words import stop_words
from generator.search.entries import KINDS, Entry, page_of
from generator.search.folding import tokens
from generator.search.known import Known
from generator.search.skeleton import shortened, skeletons
from generator.search.stems import is_arabic, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.model import Language
    from generator.search.lexicon import Kind

FOLDER: Final = "search"
_SHARD_BYTES: Final = 6_000
"""Raw; packed a good third of it. A word of a question costs one such file, its particles perhaps a second."""
_LEVELS: Final = 4
_VARIANTS: Final[tuple[tuple[tuple[Kind, ...], str], ...]] = ((("forms", "spellings"), "~"), (("synonyms",), "≈"))
_ONCE, _OFTEN, _TITLE, _NAMED = range(_LEVELS)
_LONGEST: Final = 35
_SHORTEST_NAME: Final = 3
_LONGEST_NUMBER: Final = 12


@dataclass(frozen=True, slots=True)
class Story:
    """One explainer in one language: title, address below the language's folder, entries."""

    title: str
    slug: str
    entries: tuple[Entry, ...]
    people: Mapping[str, str] = field(default_factory=dict)
    """Names by id, as the pages show them."""


@dataclass(slots=True)
class _Columns:
    """What is gathered while the entries are read; postings are entry numbers with a level."""

    words: dict[str, dict[str, dict[int, int]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(dict)))
    names: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    years: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    people: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    kinds: list[int] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)


def files_of(stories: Sequence[Story], language: Language) -> dict[str, bytes]:
    """The files by path below ``docs/``; the same stories give the same bytes."""
    columns, starts = _Columns(), []
    known = Known.of(stories, language)
    for story in stories:
        starts.append(len(columns.kinds))
        for entry in story.entries:
            _read(columns, story, entry, known, language)
    _add_variants(columns, known)
    files: dict[str, bytes] = {}
    shown = {person: name for story in stories for person, name in story.people.items()}
    head = {
        "count": len(columns.kinds),
        "average": round(sum(columns.lengths) / max(len(columns.lengths), 1), 1),
        "starts": starts,
        "kinds": KINDS,
        "stops": sorted(stop_words()),
        "words": _shards(files, "t", {
            key: {form: _packed(found) for form, found in group.items()} for key, group in columns.words.items()
        }),
        "names": _shards(files, "n", columns.names),
        "texts": [_put(files, "x", _text(story)) for story in stories],
        "meta": _put(files, "m", {
            "kinds": "".join(_digit(kind) for kind in columns.kinds),
            "lengths": "".join(_digit(length) for length in columns.lengths),
            "years": {str(year): _deltas(found) for year, found in sorted(columns.years.items())},
        }),
        "people": _put(files, "p", [
            [shown.get(person, person), _deltas(found)] for person, found in sorted(columns.people.items())
        ]),
    }  # fmt: skip
    files["head.json"] = _json(head)
    return {f"{language}/{FOLDER}/{name}": content for name, content in files.items()}


def _read(columns: _Columns, story: Story, entry: Entry, known: Known, language: Language) -> None:
    number = len(columns.kinds)
    words = tokens(entry.text)
    columns.kinds.append(sum(1 << KINDS.index(kind) for kind, _ in entry.links if kind in KINDS))
    columns.lengths.append(min(len(words), _LONGEST))
    counts = Counter(form for word in words for form in known.forms(word))
    level = {form: (_TITLE if entry.is_name else _OFTEN if count > 1 else _ONCE) for form, count in counts.items()}
    if entry.links[0][0] == "overview":
        level |= {form: _TITLE for word in tokens(story.title) for form in known.forms(word)}
    told = [*entry.names, *(str(year) for year in entry.years), *_months(entry, language), *known.phrases(words)]
    told += [other for word in words for other in in_thousands(word, language)]
    for word in (word for name in told for word in tokens(name)):
        for form in known.forms(word):
            level.setdefault(form, _TITLE if entry.is_name else _NAMED)
    for form, value in level.items():
        columns.words[stem(form)][form][number] = value
    for name in entry.names:
        _add_name(columns, name, known)
    for year in entry.years:
        columns.years[year].append(number)
    for person in entry.people:
        columns.people[person].append(number)


def _months(entry: Entry, language: Language) -> Iterable[str]:
    """The dates of an entry in words, so that a month is found where the article says "on Friday"."""
    return (calendars.in_words(when, language) for when in entry.times)


def in_thousands(word: str, language: Language) -> tuple[str, ...]:
    """How a round number is said: 640000 as 640 and the word for thousand, in whole millions likewise."""
    if not word.isdigit() or len(word) > _LONGEST_NUMBER:
        return ()
    thousand, million = {"ar": ("ألف", "مليون"), "en": ("thousand", "million")}[language]
    for size, said in ((1_000_000, million), (1_000, thousand)):
        if int(word) and int(word) % size == 0:
            return (str(int(word) // size), said)
    return ()


def _add_name(columns: _Columns, name: str, known: Known) -> None:
    for written in name.replace("-", " ").split():
        for word in tokens(written):
            if len(word) >= _SHORTEST_NAME and word not in known.stops and not word[0].isdigit():
                form = word.removeprefix("ال") if is_arabic(word) else word
                for skeleton in skeletons(word):
                    for key in (skeleton, *shortened(skeleton)):
                        columns.names[key].setdefault(form, written)


def _add_variants(columns: _Columns, known: Known) -> None:
    """What the lexicon unites is found under each of its forms, marked by how near it is."""
    forms = [(form, found) for group in columns.words.values() for form, found in group.items()]
    for kinds, mark in _VARIANTS:
        for form, found in forms:
            for other in known.variants(form, kinds):
                columns.words[stem(other)].setdefault(f"{mark}{other}", {}).update(dict.fromkeys(found, _ONCE))


def _text(story: Story) -> dict[str, object]:
    """Title, address and the entries as they are shown."""
    return {
        "title": story.title,
        "url": story.slug,
        "entries": [
            [
                entry.text,
                entry.language,
                int(entry.is_added),
                [[KINDS.index(kind), page_of(kind, anchor)] for kind, anchor in entry.links],
            ]
            for entry in story.entries
        ],
    }


def _shards(files: dict[str, bytes], letter: str, groups: Mapping[str, Mapping[str, object]]) -> list[list[str]]:
    """Groups in order, cut into files of about the same size; the first key of each and its name."""
    found: list[list[str]] = []
    shard: dict[str, object] = {}
    size = 0
    for key in sorted(groups):
        group = dict(sorted(groups[key].items()))
        length = len(_json({key: group}))
        if shard and size + length > _SHARD_BYTES:
            found.append([next(iter(shard)), _put(files, letter, shard)])
            shard, size = {}, 0
        shard[key] = group
        size += length
    return [*found, [next(iter(shard)), _put(files, letter, shard)]] if shard else found


def _packed(levels: Mapping[int, int]) -> list[int]:
    """Entry numbers with their level as gaps: ``gap * 4 + level``."""
    before, packed = 0, []
    for number, level in sorted(levels.items()):
        packed.append((number - before) * _LEVELS + level)
        before = number
    return packed


def _deltas(numbers: Iterable[int]) -> list[int]:
    before, gaps = 0, []
    for number in numbers:
        gaps.append(number - before)
        before = number
    return gaps


def _put(files: dict[str, bytes], letter: str, content: object) -> str:
    """Files `content` under a name with its hash."""
    written = _json(content)
    name = f"{letter}{hashlib.sha256(written).hexdigest()[:10]}"
    files[f"{name}.json"] = written
    return name


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _digit(number: int) -> str:
    return "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[number]

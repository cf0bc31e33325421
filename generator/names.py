# SPDX-License-Identifier: Apache-2.0
"""The identities that editors keep in ``seeds/names/``: people, organisations, places, in both languages.

In: ``people.yml``, ``organisations.yml``, ``places.yml``, each a list of entries
``{id, names: {ar, en}, aliases: {ar: [], en: []}, country: IR, kind: …}``, all but `id` and `names` optional.
`family: first` says of a person that the family leads the name as it is written (Chinese, Korean, Vietnamese): lists in
alphabetical order do not turn it.
Out: a `Names` that finds an identity by any of its names, and the longest ones standing in a text.

>>> bank = Identity(FactId("canal-bank"), {"en": "Canal Bank", "ar": "بنك القناة"})
>>> names = Names.of(organisations=(bank,))
>>> names.organisation(fold("بنك القناة")).id
'canal-bank'
>>> [(hit.start, hit.end, hit.identity.id) for hit in names.scan("organisation", fold("قال لبنك القناة"))]
[(5, 15, 'canal-bank')]
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping  # noqa: TC003  (dataclass fields are resolved at run time)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from generator import safe_yaml
from generator.model import LANGUAGES, FactId, Language
from generator.normalise import fold, tokens_of
from generator.problems import problem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.model import Problem

IdentityGroup = Literal["person", "organisation", "place"]
FILES: Final[Mapping[IdentityGroup, str]] = {
    "person": "people.yml", "organisation": "organisations.yml", "place": "places.yml",
}  # fmt: skip
KEYS: Final = ("id", "names", "aliases", "country", "kind", "family", "latitude", "longitude", "source", "note")
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_WORD = re.compile(r"[^\W_]+")
# The one-letter words that Arabic writes joined to the next word: and, so, by, for, like.
# Source: Ryding, "A Reference Grammar of Modern Standard Arabic" (2005), ch. 16 and 18.
_CLITICS = re.compile(r"[وف]?[بلك]?")
_JOINED = "وفبلك"
_MOST_WORDS = 32_768
"""So many words are remembered with the names that they begin; then all are forgotten."""


@dataclass(frozen=True, slots=True)
class Identity:
    """One person, body or place with its names; `aliases` never repeat `names`."""

    id: FactId
    names: Mapping[Language, str]
    aliases: Mapping[Language, tuple[str, ...]] = field(default_factory=dict)
    country: str | None = None
    kind: str = ""
    latitude: float | None = None
    longitude: float | None = None
    source: str = ""
    family: Literal["", "first"] = ""

    def every_name(self) -> tuple[str, ...]:
        """All names and aliases of all languages, the main names first."""
        return (*self.names.values(), *(alias for group in self.aliases.values() for alias in group))


@dataclass(frozen=True, slots=True)
class Hit:
    """An identity found in a folded text: half-open ``[start, end)`` of the folded text."""

    start: int
    end: int
    identity: Identity


class _Index:
    """Folded names of one group; looks one up, or finds the longest at each word of a text."""

    __slots__ = ("_by_first_word", "_known", "_openings", "by_id", "by_name")

    def __init__(self, identities: tuple[Identity, ...]) -> None:
        self.by_name: dict[str, Identity] = {}
        self.by_id: dict[str, Identity] = {identity.id: identity for identity in identities}
        self._openings: tuple[str, list[int], list[tuple[int, str]]] = ("", [], [])
        self._known: dict[str, tuple[tuple[int, tuple[str, ...]], ...]] = {}
        grouped: dict[str, set[str]] = {}
        for identity in identities:
            for name in identity.every_name():
                for form in _spellings(fold(name)):
                    self.by_name.setdefault(form, identity)
                    first = _WORD.match(form)
                    if first:
                        grouped.setdefault(first[0], set()).add(form)
        self._by_first_word = {
            word: tuple(sorted(forms, key=lambda form: (-len(form), form))) for word, forms in grouped.items()
        }

    def begun_by(self, word: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """The names that the word may begin, longest first: as it is, then behind ever fewer joined particles."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_WORDS:
                self._known.clear()
            found = ((skipped, self._by_first_word.get(word[skipped:], ())) for skipped in _particles(word))
            known = self._known[word] = tuple((skipped, forms) for skipped, forms in found if forms)
        return known

    def openings(self, folded: str, start: int, end: int) -> Sequence[tuple[int, str]]:
        """The words of ``folded[start:end]`` that begin a name, with their offsets; found once for a whole text."""
        if any(0 < at < len(folded) and folded[at - 1 : at + 1].isalnum() for at in (start, end)):
            cut = ((word.start(), word[0]) for word in _WORD.finditer(folded, start, end))
            return [(at, word) for at, word in cut if self.begun_by(word)]
        if self._openings[0] is not folded:
            known = self._known
            opening = [
                each for each in zip(*tokens_of(folded), strict=True)
                if (known[each[1]] if each[1] in known else self.begun_by(each[1]))
            ]  # fmt: skip
            self._openings = (folded, [at for at, _ in opening], opening)
        _, offsets, opening = self._openings
        return opening[bisect_left(offsets, start) : bisect_left(offsets, end)]

    def at(self, text: str, start: int, word: str) -> Hit | None:
        """The longest name that begins with the word at `start` and ends at a word's end."""
        for skipped, forms in self.begun_by(word):
            for form in forms:
                stop = start + skipped + len(form)
                if text.startswith(form, start + skipped) and not text[stop : stop + 1].isalnum():
                    return Hit(start + skipped, stop, self.by_name[form])
        return None


def _particles(word: str) -> Iterator[int]:
    """How many letters of the word may be joined particles: none, then the most first."""
    yield 0
    joined = _CLITICS.match(word) if word[0] in _JOINED else None
    while joined and joined.end() > 0:
        yield joined.end()
        joined = _CLITICS.match(word, 0, joined.end() - 1)


def _spellings(folded: str) -> tuple[str, ...]:
    """The name as given, with "servant of …" joined or apart, and with "for the", which swallows the article's alef."""
    apart = re.sub(r"\bعبد(?=ال)", "عبد ", folded)
    forms = dict.fromkeys((folded, apart, apart.replace("عبد ال", "عبدال")))
    return (*forms, *("لل" + form[2:] for form in forms if form.startswith("ال")))


@dataclass(frozen=True, slots=True)
class Names:
    """All identities; `person`, `organisation`, `place` take a folded name and give None when it is unknown."""

    people: tuple[Identity, ...]
    organisations: tuple[Identity, ...]
    places: tuple[Identity, ...]
    _indexes: Mapping[IdentityGroup, _Index] = field(repr=False, compare=False)

    @classmethod
    def of(
        cls,
        people: tuple[Identity, ...] = (),
        organisations: tuple[Identity, ...] = (),
        places: tuple[Identity, ...] = (),
    ) -> Names:
        """Names of the given identities."""
        indexes: dict[IdentityGroup, _Index] = {
            "person": _Index(people), "organisation": _Index(organisations), "place": _Index(places),
        }  # fmt: skip
        return cls(people, organisations, places, indexes)

    @classmethod
    def empty(cls) -> Names:
        """No names at all."""
        return cls.of()

    @classmethod
    def load(cls, folder: Path) -> tuple[Names, tuple[Problem, ...]]:
        """The names of the three files in `folder` (a missing file is an empty one) and every problem met."""
        problems: list[Problem] = []
        groups: dict[IdentityGroup, tuple[Identity, ...]] = {}
        taken: dict[str, str] = {}
        for group, file in FILES.items():
            found, wrong = _read(folder / file, taken)
            groups[group] = found
            problems.extend(wrong)
        return cls.of(groups["person"], groups["organisation"], groups["place"]), tuple(problems)

    def identity(self, identifier: str) -> Identity | None:
        """The person, body or place with this id."""
        return next((found for index in self._indexes.values() if (found := index.by_id.get(identifier))), None)

    def person(self, folded: str) -> Identity | None:
        """The person with this folded name or alias."""
        return self._indexes["person"].by_name.get(folded)

    def organisation(self, folded: str) -> Identity | None:
        """The organisation with this folded name or alias."""
        return self._indexes["organisation"].by_name.get(folded)

    def organisation_of(self, identifier: str) -> Identity | None:
        """The organisation with this id."""
        return self._indexes["organisation"].by_id.get(identifier)

    def place(self, folded: str) -> Identity | None:
        """The place with this folded name or alias."""
        return self._indexes["place"].by_name.get(folded)

    def scan(self, group: IdentityGroup, folded: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """The names standing in the folded text, longest first at each word, not overlapping, sorted by start.

        A joined Arabic particle before the name is no part of the hit. Time is linear in the text.
        """
        index = self._indexes[group]
        if not index.by_name:
            return
        end = len(folded) if end is None else end
        reached = start
        for at, word in index.openings(folded, start, end):
            hit = index.at(folded, at, word) if at >= reached else None
            if hit is not None and hit.end <= end:
                reached = hit.end
                yield hit


def _read(path: Path, taken: dict[str, str]) -> tuple[tuple[Identity, ...], tuple[Problem, ...]]:
    """The identities of one file; `taken` maps each id to the place of its first use and is added to."""
    file = path.name
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return (), ()
    except UnicodeDecodeError as error:
        return (), (problem("NAMES-ENCODING", file, 1, 1, offset=str(error.start)),)
    tree, problems = safe_yaml.load(text, file)
    if isinstance(tree, safe_yaml.Mapping):
        extra = () if not tree.entries else (safe_yaml.wrong_type(tree, safe_yaml.Sequence, file, file),)
        return (), (*problems, *extra)
    identities: list[Identity] = []
    found = list(problems)
    for item in tree.items if isinstance(tree, safe_yaml.Sequence) else ():
        identity, wrong = read_identity(item, file)
        found.extend(wrong)
        if identity is None:
            continue
        place = f"{file}:{item.line}"
        if identity.id in taken:
            first = taken[identity.id]
            found.append(problem("NAMES-TAKEN", file, item.line, item.column, id=identity.id, first=first))
            continue
        taken[identity.id] = place
        identities.append(identity)
    return tuple(identities), tuple(found)


def read_identity(node: safe_yaml.Node, file: str) -> tuple[Identity | None, tuple[Problem, ...]]:
    """The identity that an entry describes, None when it cannot be used, and what is wrong with it."""
    if not isinstance(node, safe_yaml.Mapping):
        return None, (safe_yaml.wrong_type(node, safe_yaml.Mapping, "an entry", file),)
    problems = list(safe_yaml.unknown_keys(node, KEYS, file))
    name = node.text("id")
    if not _ID.fullmatch(name):
        problems.append(problem("NAMES-ID", file, node.line, node.column, id=name))
    names, wrong = _by_language(node, "names", file)
    problems.extend(wrong)
    if not any(names.values()):
        problems.append(problem("NAMES-EMPTY", file, node.line, node.column))
    aliases, wrong = _by_language(node, "aliases", file)
    problems.extend(wrong)
    country, wrong = _country(node, file)
    problems.extend(wrong)
    latitude, longitude = (
        _degrees(node, key, limit, file, problems) for key, limit in (("latitude", 90), ("longitude", 180))
    )
    if not _ID.fullmatch(name) or not any(names.values()):
        return None, tuple(problems)
    main: dict[Language, str] = {language: forms[0] for language, forms in names.items() if forms}
    rest: dict[Language, tuple[str, ...]] = {
        language: tuple(
            form for form in (*names.get(language, ())[1:], *aliases.get(language, ())) if form != main.get(language)
        )
        for language in LANGUAGES
    }
    identity = Identity(FactId(name), main, rest, country, node.text("kind"), latitude, longitude, node.text("source"),
                        _family(node, file, problems))  # fmt: skip
    return identity, tuple(problems)


def _by_language(
    node: safe_yaml.Mapping, key: str, file: str
) -> tuple[dict[Language, tuple[str, ...]], tuple[Problem, ...]]:
    """The texts under ``key: {ar: …, en: …}`` and the problems of that part."""
    value = node.get(key)
    if value is None:
        return {}, ()
    if not isinstance(value, safe_yaml.Mapping):
        return {}, (safe_yaml.wrong_type(value, safe_yaml.Mapping, key, file),)
    problems = list(safe_yaml.unknown_keys(value, LANGUAGES, file))
    found: dict[Language, tuple[str, ...]] = {}
    for language in LANGUAGES:
        scalars, wrong = safe_yaml.texts(value.get(language), f"{key}.{language}", file)
        problems.extend(wrong)
        found[language] = tuple(scalar.value.strip() for scalar in scalars if scalar.value.strip())
    return found, tuple(problems)


def _country(node: safe_yaml.Mapping, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The two letters under ``country``, None when absent or not two capital letters."""
    value = node.get("country")
    if value is None:
        return None, ()
    if isinstance(value, safe_yaml.Scalar) and _COUNTRY.fullmatch(value.value):
        return value.value, ()
    return None, (problem("NAMES-COUNTRY", file, value.line, value.column),)


def _family(node: safe_yaml.Mapping, file: str, problems: list[Problem]) -> Literal["", "first"]:
    """Gives "first" where it stands under ``family``, else ""; anything else is a problem."""
    value = node.get("family")
    if value is None:
        return ""
    if file == FILES["person"] and isinstance(value, safe_yaml.Scalar) and value.value == "first":
        return "first"
    problems.append(problem("NAMES-FAMILY", file, value.line, value.column))
    return ""


def _degrees(node: safe_yaml.Mapping, key: str, limit: int, file: str, problems: list[Problem]) -> float | None:
    """The degrees under `key`, within ±`limit`; None (and a problem when it is there) otherwise."""
    value = node.get(key)
    if value is None:
        return None
    if isinstance(value, safe_yaml.Scalar) and re.fullmatch(r"-?\d{1,3}(?:\.\d{1,8})?", value.value):
        number = float(value.value)
        if abs(number) <= limit:
            return number
    problems.append(problem("NAMES-DEGREES", file, value.line, value.column, key=key, limit=str(limit)))
    return None

# SPDX-License-Identifier: Apache-2.0
"""What the gaps of one article are filled with: its countries and towns, people, companies, numbers and days.

Always there: ``C`` and ``D`` two countries, ``K`` the capital of C, ``T`` and ``U`` towns of C, ``S`` one by the sea,
``V`` and ``Z`` a town of D and one by the sea, ``W`` yesterday's day of the week. The story's head declares the rest.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from generator.simulate import counting
from generator.simulate.wording import Value, filled
from generator.simulate.world import countries, glossary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from random import Random

    from generator.model import Language
    from generator.simulate.story import Declared
    from generator.simulate.world import Country, Named, Town, World

    Forms = dict[tuple[str, Language], str]

# Countries whose Arabic name is masculine. Source: our own reading of papers of these countries.
_MASCULINE: Final = frozenset({"IQ", "JO", "LB", "MA", "SD", "YE"})
_TOWNS: Final = ("T", "U", "S", "K", "V", "Z")
_FEW: Final = 3
"""So many people share a calling that is no office, such as an economist's."""


class Cast:
    """The values of an article by gap, and every name in them with its translation."""

    def __init__(self, world: World, published: date, rng: Random) -> None:
        self.values: dict[str, Value] = {}
        self.named: list[Named] = []
        self._world, self._published, self._rng = world, published, rng
        weights = [country.weight for country in countries()]
        self.home, self.abroad = rng.choices(countries(), weights)[0], rng.choices(countries(), weights)[0]
        while self.abroad == self.home:
            self.abroad = rng.choices(countries(), weights)[0]
        self._places()
        self.values["W"] = _value(*counting.weekday(published - timedelta(days=1)))

    def _places(self) -> None:
        values, rng = self.values, self._rng
        values["C"], values["D"] = _country(self.home), _country(self.abroad)
        sea, sea_abroad = rng.choice(self.home.coast), rng.choice(self.abroad.coast)
        inland = [town for town in (*self.home.towns, *self.home.coast) if town != sea]
        first, second = rng.sample([*inland, self.home.capital], 2)
        abroad = rng.choice([*self.abroad.towns, self.abroad.capital])
        towns: dict[str, Town] = {
            "K": self.home.capital, "T": first, "U": second, "S": sea, "V": abroad, "Z": sea_abroad,
        }  # fmt: skip
        values.update({name: _value(town.ar, town.en) for name, town in towns.items()})

    def declare(self, declared: Declared) -> None:
        """Draws what one line of a story's head declares."""
        kinds: Mapping[str, Callable[[str], Value]] = {
            "word": self._word, "body": self._body, "firm": self._firm, "office": self._office, "num": self._number,
            "date": self._date,
        }  # fmt: skip
        self.values[declared.name] = kinds[declared.kind](declared.told)

    def glossary(self) -> tuple[tuple[str, str], ...]:
        """What bodies of these towns and countries are called, Arabic and English."""
        found = []
        for arabic, english in glossary():
            for town in _TOWNS if "{*}" in arabic else ("",):
                for country in "CD" if "{C" in arabic else "C":
                    ar, en = (w.replace("{*}", f"{{{town}}}").replace("{C", f"{{{country}") for w in (arabic, english))
                    found.append((self._said(ar, "ar"), self._said(en, "en")))
        return tuple(found)

    def _said(self, wording: str, language: Language) -> str:
        return filled(wording, self.values, language, self._rng)

    def _word(self, told: str) -> Value:
        arabic, english = self._rng.choice(told.split(" ; ")).split(" / ")
        arabic, is_feminine = arabic.removesuffix("@f"), arabic.endswith("@f")
        forms: Forms = {}
        sides: tuple[tuple[Language, str], ...] = (("ar", arabic), ("en", english))
        for language, words in sides:
            for number, form in enumerate(words.split(" ~ ")):
                forms[str(number + 1) if number else "", language] = self._said(form.strip(), language)
        return Value(forms, is_feminine)

    def _body(self, told: str) -> Value:
        arabic, english = told.split(" / ")
        body = self._world.body(self.home, self._said(arabic, "ar"), self._said(english, "en"))
        self.named.append(body)
        return _value(body.names["ar"], body.names["en"], is_feminine=True)

    def _firm(self, told: str) -> Value:
        arabic, english = told.split(" / ")
        firm = self._world.firm(self.home, arabic, english, self._rng)
        self.named.append(firm)
        names, short = firm.names, firm.short
        forms: Forms = {("", "ar"): names["ar"], ("", "en"): names["en"], ("s", "ar"): f"شركة {short['ar']}"}
        return Value({**forms, ("s", "en"): names["en"]}, is_feminine=True)

    def _office(self, told: str) -> Value:
        """An office held by one person of the country, or a calling (``*`` at the end) that a few share.

        ``-`` instead of the feminine: the story is of a man.
        """
        told = self._rng.choice(told.split(" ; "))
        is_shared = told.endswith("*")
        man, woman, english, *rest = told.removesuffix("*").strip().split(" / ")
        key = self._said(english, "en") + (f" {self._rng.randrange(_FEW)}" if is_shared else "")
        person = self._world.person(self.home, key, is_man=woman == "-")
        self.named.append(person)
        office_ar = self._said(woman if person.is_female else man, "ar")
        office_en = self._said(rest[0] if rest and person.is_female else english, "en")
        forms: Forms = {}
        sides: tuple[tuple[Language, str], ...] = (("ar", office_ar), ("en", office_en))
        for language, office in sides:
            full, family = person.names[language], person.short[language]
            told_forms = {"": f"{office} {full}", "again": family, "n": full, "o": office, "f": family}
            forms.update({(form, language): words for form, words in told_forms.items()})
        return Value(forms, person.is_female)

    def _number(self, told: str) -> Value:
        number, unit = counting.drawn(told, self._rng)
        digits = counting.plain(number, unit)
        arabic, english = counting.counted(number, unit)
        return Value({("", "ar"): arabic, ("", "en"): english, ("n", "ar"): digits, ("n", "en"): digits})

    def _date(self, told: str) -> Value:
        least, most = (int(bound) for bound in told.split(".."))
        when = self._published + timedelta(days=self._rng.randint(least, most))
        (arabic, english), months = counting.day(when), counting.month(when)
        year = str(when.year)
        return Value({
            ("", "ar"): arabic, ("", "en"): english, ("m", "ar"): months[0], ("m", "en"): months[1],
            ("y", "ar"): year, ("y", "en"): year,
        })  # fmt: skip


def _value(arabic: str, english: str, *, is_feminine: bool = False) -> Value:
    return Value({("", "ar"): arabic, ("", "en"): english}, is_feminine)


def _country(country: Country) -> Value:
    """The name, and the adjective: a, af with article, i, if without (f: feminine)."""
    adjective = country.adjective("ar")
    forms: Forms = {("", "ar"): country.name("ar"), ("", "en"): _with_article(country.name("en"))}
    for form, arabic in (("a", "ال{}"), ("af", "ال{}ة"), ("i", "{}"), ("if", "{}ة")):
        forms[form, "ar"] = arabic.format(adjective)
        forms[form, "en"] = country.adjective("en")
    return Value(forms, is_feminine=country.code not in _MASCULINE)


def _with_article(name: str) -> str:
    """The English name as it stands in a sentence.

    Source: Huddleston and Pullum (2002), 5.20.3 (weak proper names take the article).
    """
    return f"the {name}" if name.startswith("United ") else name

# SPDX-License-Identifier: Apache-2.0
"""Several articles, one explainer: identities meet, numbers do not."""

from datetime import date

from generator.find.order import find_all
from generator.merge import merged
from generator.names import Names
from generator.read import Decoded, article_of
from tests.conftest import SMALL_ARTICLE


def test_identities_are_one_and_numbered_facts_stay_apart() -> None:
    """The same places with the mentions of both articles; no id twice; every reference leads to a fact."""
    found = []
    for prefix, text in (("", SMALL_ARTICLE), ("a2-", SMALL_ARTICLE.replace("الحبسي", "البلوشي"))):
        article = article_of(
            Decoded(text), text.encode(), name="article.txt", published=date(2024, 5, 9), language=None, prefix=prefix
        )
        found.append(find_all(article, Names.empty()))
    first, second = found
    both = merged((first, second))
    assert [p.id for p in both.places] == [p.id for p in first.places]
    assert all(len(p.mentions) >= 2 for p in both.places)
    ids = [
        [q.id for q in both.quotes], [t.id for t in both.times], [p.id for p in both.people],
        [r.id for r in both.routes], [e.id for e in both.events],
    ]  # fmt: skip
    assert [len(set(each)) for each in ids] == [len(each) for each in ids]
    assert len(both.quotes) == len(first.quotes) + len(second.quotes)
    known = {p.id for p in both.people} | {o.id for o in both.organisations} | {s.id for s in both.speakers}
    known |= {p.id for p in both.places}
    assert {q.speaker for q in both.quotes if q.speaker} <= known
    assert {stop for route in both.routes for stop in route.stops} <= known
    assert merged((first,)) is first

# SPDX-License-Identifier: Apache-2.0
"""JSON from a model is read strictly: what is not of the form is counted, and nothing raises anything but ValueError."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.models.answer import KINDS, MOST, SCHEMA, as_item, load, read_answer, read_items
from generator.models.protocol import Answer, Proposal
from generator.models.records import Record, as_text, read_record

if TYPE_CHECKING:
    from generator.export.facts_json import Json

GOOD: dict[str, object] = {"kind": "person", "words": "Zanele Oduya", "start": 13, "end": 25}
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
PROPOSALS = st.builds(
    Proposal, st.sampled_from(KINDS), TEXTS, st.none() | st.integers(0, 9_999), st.none() | st.integers(0, 9_999),
    name=TEXTS, speaker=TEXTS, value=st.just("2031-05"),
)  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {**GOOD, "kind": "ship"}, {**GOOD, "kind": ["person"]}, {**GOOD, "words": ""}, {**GOOD, "words": None},
        {**GOOD, "words": "x" * 5_000}, {**GOOD, "start": "13"}, {**GOOD, "start": 13.0}, {**GOOD, "start": True},
        {**GOOD, "end": -1}, {**GOOD, "end": 10**30}, {**GOOD, "note": "x"}, {**GOOD, "name": 1},
        {"words": "Zanele"}, {"kind": "person"}, {}, [], "person", 7, None,
    ],
)  # fmt: skip
def test_what_is_no_proposal_is_counted(wrong: object) -> None:
    """Nothing is mended, and the sound one beside it counts."""
    answer = read_items([wrong, GOOD])
    assert answer == Answer((Proposal("person", "Zanele Oduya", 13, 25),), 1)


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "{}", "prose", '{"proposals": {}}', '{"proposals": [], "more": 1}', '{"proposals": NaN}',
        '{"proposals": ["\\ud800"]}', "[" * 100_000, '{"proposals": [' + "9" * 5_000 + "]}",
    ],
)  # fmt: skip
def test_what_is_no_answer_is_refused(text: str) -> None:
    """One kind of error for all of it, endless nesting and numbers too."""
    with pytest.raises(ValueError, match=r"."):
        read_answer(text)


def test_an_endless_list_ends() -> None:
    """So many proposals are read; the others are counted."""
    answer = read_items([GOOD] * (MOST + 5))
    assert (len(answer.proposals), answer.malformed) == (MOST, 5)


@given(ANY)
def test_any_json_is_read_or_refused(value: object) -> None:
    """No value whatever ends in another exception."""
    try:
        loaded = load(json.dumps(value))
    except ValueError:
        return
    if isinstance(loaded, list):
        answer = read_items(loaded)
        assert len(answer.proposals) + answer.malformed == len(loaded)


@given(st.lists(PROPOSALS, max_size=5), st.integers(0, 9))
def test_what_is_kept_is_what_was_said(proposals: list[Proposal], malformed: int) -> None:
    """Written and read again the record is the same, in characters that a reviewer sees."""
    record = Record("spacy: a", {"0" * 64: Answer(tuple(proposals), malformed), "f" * 64: Answer()})
    text = as_text(record)
    assert read_record(text) == record
    assert not set(text) & set("\u202e\u2066\u200f\u2028\x85")


@given(st.lists(PROPOSALS, max_size=3))
def test_the_schema_is_the_form_that_is_read(proposals: list[Proposal]) -> None:
    """What fits the schema sent to an endpoint is read whole."""
    empty: dict[str, Json] = {"start": None, "end": None, "name": "", "speaker": "", "value": ""}
    items = [{**empty, **as_item(proposal)} for proposal in proposals]
    jsonschema.validate({"proposals": items}, SCHEMA)
    assert read_answer(json.dumps({"proposals": items})) == Answer(tuple(proposals))


@pytest.mark.parametrize(
    "text",
    [
        "{}", "[]", '{"format": "siyaq-proposals/2", "asked": "a", "articles": {}}',
        '{"format": "siyaq-proposals/1", "asked": 1, "articles": {}}',
        '{"format": "siyaq-proposals/1", "asked": "a", "articles": []}',
        '{"format": "siyaq-proposals/1", "asked": "a", "articles": {"..": {"proposals": []}}}',
        f'{{"format": "siyaq-proposals/1", "asked": "a", "articles": {{"{"0" * 64}": []}}}}',
        f'{{"format": "siyaq-proposals/1", "asked": "a", "articles": {{"{"0" * 64}": {{"proposals": {{}}}}}}}}',
        f'{{"format": "siyaq-proposals/1", "asked": "a", "articles": {{"{"0" * 64}": {{"malformed": -1, "proposals": []}}}}}}',
    ],
)  # fmt: skip
def test_what_is_no_record_is_refused(text: str) -> None:
    """A file that somebody edited is told, not half read."""
    with pytest.raises(ValueError, match=r"."):
        read_record(text)

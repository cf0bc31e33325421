# SPDX-License-Identifier: Apache-2.0
"""Proposals as JSON, strictly: what an endpoint answers and what is kept beside an explainer.

In: any value that JSON can hold. Out: an `Answer`; an item that is not of the form below is counted, never mended.

>>> answer = read_items([{"kind": "place", "words": "Sohar", "start": None}, {"kind": "ship", "words": "Sohar"}])
>>> answer.proposals[0].words, answer.malformed
('Sohar', 1)
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, NoReturn, get_args

from generator.models.protocol import Answer, Proposal, ProposalKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.export.facts_json import Json

KINDS: Final[tuple[ProposalKind, ...]] = get_args(ProposalKind)
MOST: Final = 2_000
"""Proposals that are read of one answer; the rest are counted as malformed."""
_LONGEST: Final[Mapping[str, int]] = {"words": 4_000, "name": 200, "speaker": 200, "value": 40}
_NUMBERS: Final = ("start", "end")
_HIGHEST: Final = 100_000_000

ITEM: Final[Mapping[str, Json]] = {
    "type": "object",
    "properties": {
        "kind": {"type": "string", "enum": list(KINDS)},
        "words": {"type": "string"},
        **{key: {"type": ["integer", "null"]} for key in _NUMBERS},
        **{key: {"type": "string"} for key in ("name", "speaker", "value")},
    },
    "required": ["kind", "words", *_NUMBERS, "name", "speaker", "value"],
    "additionalProperties": False,
}
"""One proposal, as a JSON Schema in the strict form that endpoints accept: every key is required."""
SCHEMA: Final[Mapping[str, Json]] = {
    "type": "object",
    "properties": {"proposals": {"type": "array", "items": ITEM}},
    "required": ["proposals"],
    "additionalProperties": False,
}
"""A whole answer."""


def load(text: str) -> object:
    """The value of a JSON text. Raises ValueError for anything else, NaN, endless nesting and half characters too."""
    try:
        value: object = json.loads(text, parse_constant=_refuse)
        # A lone surrogate is no character: it could never be written again.
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _refuse(constant: str) -> NoReturn:
    msg = f"{constant} is no JSON"
    raise ValueError(msg)


def read_answer(text: str) -> Answer:
    """The answer in a text that must be ``{"proposals": […]}``. Raises ValueError when it is anything else."""
    value = load(text)
    if not isinstance(value, dict) or set(value) != {"proposals"} or not isinstance(value["proposals"], list):
        raise ValueError('not of the form {"proposals": […]}')
    return read_items(value["proposals"])


def read_items(items: list[object]) -> Answer:
    """The proposals among the items."""
    found = [proposal for item in items[:MOST] if (proposal := _proposal(item)) is not None]
    return Answer(tuple(found), len(items) - len(found))


def _proposal(item: object) -> Proposal | None:
    """The proposal, None when a key is unknown, a type is wrong, a text too long or a number no offset."""
    if not isinstance(item, dict) or not set(item) <= {"kind", *_NUMBERS, *_LONGEST}:
        return None
    kind = next((known for known in KINDS if item.get("kind") == known), None)
    texts = {key: item.get(key, "") for key in _LONGEST}
    start, end = (item.get(key) for key in _NUMBERS)
    if kind is None or not all(isinstance(text, str) and len(text) <= _LONGEST[key] for key, text in texts.items()):
        return None
    # True and False are integers to Python.
    if any(n is not None and (type(n) is not int or not 0 <= n <= _HIGHEST) for n in (start, end)):
        return None
    return Proposal(kind, start=start, end=end, **texts) if texts["words"] else None


def as_item(proposal: Proposal) -> dict[str, Json]:
    """The proposal as JSON, without what is not given."""
    values: dict[str, Json] = {
        "kind": proposal.kind, "words": proposal.words, "start": proposal.start, "end": proposal.end,
        "name": proposal.name, "speaker": proposal.speaker, "value": proposal.value,
    }  # fmt: skip
    return {key: value for key, value in values.items() if value not in {None, ""}}

# SPDX-License-Identifier: Apache-2.0
r"""What a model answered, kept beside the explainer: ``seeds/<explainer>/proposals-<name>.json``.

A build reads this file and asks nobody: the same bytes give the same pages, on a machine without network and without
the model, and a person can read what was proposed. One line a proposal; answers are kept by the article's SHA-256.

>>> kept = Record("spacy: a", {"0" * 64: Answer((Proposal("place", "Sohar", 3, 8),))})
>>> print(as_text(kept), end="")
{"format": "siyaq-proposals/1",
 "asked": "spacy: a",
 "articles": {
  "0000000000000000000000000000000000000000000000000000000000000000": {"malformed": 0, "proposals": [
   {"kind": "place", "words": "Sohar", "start": 3, "end": 8}
  ]}
 }}
>>> read_record(as_text(kept)) == kept
True
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from generator.models.answer import as_item, load, read_items
from generator.models.protocol import Answer, Proposal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["FORMAT", "MAX_BYTES", "Answer", "Proposal", "Record", "as_text", "path_of", "read_record"]

FORMAT: Final = "siyaq-proposals/1"
MAX_BYTES: Final = 20_000_000
_SHA = re.compile(r"[0-9a-f]{64}")
# A reviewer must see what is there: these reorder or hide the characters around them.
_HIDDEN = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2028\u2029\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Record:
    """Answers by the SHA-256 of the article; `asked` says what gave them."""

    asked: str
    answers: Mapping[str, Answer] = field(default_factory=dict)


def path_of(folder: Path, model: str) -> Path:
    """The file of a model in an explainer's folder."""
    return folder / f"proposals-{model}.json"


def as_text(record: Record) -> str:
    """The file's text, sorted by SHA-256."""
    entries = [_entry(sha, answer) for sha, answer in sorted(record.answers.items())]
    body = ",\n".join(entries)
    return f'{{"format": "{FORMAT}",\n "asked": {_json(record.asked)},\n "articles": {{\n{body}\n }}}}\n'


def _entry(sha: str, answer: Answer) -> str:
    lines = ",\n".join(f"   {_json(as_item(proposal))}" for proposal in answer.proposals)
    listed = f"[\n{lines}\n  ]" if lines else "[]"
    return f'  "{sha}": {{"malformed": {answer.malformed}, "proposals": {listed}}}'


def _json(value: object) -> str:
    """JSON in which no character is hidden."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def read_record(text: str) -> Record:
    """The record of a file's text. Raises ValueError, with words for a person, when it is not one."""
    value = load(text)
    if not isinstance(value, dict) or set(value) != {"format", "asked", "articles"} or value["format"] != FORMAT:
        msg = f"not of the format {FORMAT}"
        raise ValueError(msg)
    articles, asked = value["articles"], value["asked"]
    if not isinstance(articles, dict) or not isinstance(asked, str):
        raise ValueError("'asked' must be a text, 'articles' answers by SHA-256")  # noqa: TRY004
    return Record(asked, {sha: _answer(sha, entry) for sha, entry in articles.items()})


def _answer(sha: str, entry: object) -> Answer:
    malformed = entry.get("malformed", 0) if isinstance(entry, dict) else None
    if not _SHA.fullmatch(sha) or not isinstance(entry, dict) or not isinstance(entry.get("proposals"), list):
        msg = f"no answer for an article under {sha[:64]!r}"
        raise ValueError(msg)
    if type(malformed) is not int or not malformed >= 0:
        raise ValueError("'malformed' must be a number")
    found = read_items(entry["proposals"])
    return Answer(found.proposals, found.malformed + malformed)

# SPDX-License-Identifier: Apache-2.0
"""The shapes of ``explainer.yml`` -> JSON Schema, with which editors complete and check while one types.

Draft 2020-12. An empty value counts as absent, so null is allowed everywhere; what needs the article (words that stand
in it, sources by id) is checked by the generator alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.editor.shapes import SCHEMES, Address, Choice, Day, Either, Listing, Number, Record, Text, Texts
from generator.model import LANGUAGES

if TYPE_CHECKING:
    from generator.editor.shapes import Field, Shape

    Schema = dict[str, object]

# YAML itself takes 2023 for a number and `yes` for a truth value; the generator takes both for texts.
_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_BY_LANGUAGE: Schema = {
    "type": ["object", "null"], "additionalProperties": False,
    "properties": {language: {"type": ["string", "number", "boolean", "null"]} for language in LANGUAGES},
}  # fmt: skip


def schema_text(record: Record, title: str) -> str:
    """The schema of a file as JSON, two blanks deep, with a line end."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **_record(record)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _record(record: Record) -> Schema:
    properties = {key: _field(told) for key, told in record.fields.items()}
    schema: Schema = {"type": ["object", "null"], "additionalProperties": False, "properties": properties}
    if record.needs:
        schema["required"] = list(record.needs)
    if record.one_of:
        schema["oneOf"] = [{"required": [key]} for key in record.one_of]
    return schema


def _field(told: Field) -> Schema:
    schema = {"description": told.about, **_shape(told.shape)}
    if told.example:
        schema["examples"] = [told.example]
    return schema


def _shape(shape: Shape) -> Schema:
    match shape:
        case Text():
            return dict(_TEXT)
        case Texts():
            return dict(_BY_LANGUAGE)
        case Either():
            return {"anyOf": [dict(_TEXT), dict(_BY_LANGUAGE)]}
        case Day():
            return {"type": ["string", "null"], "pattern": r"^\d{4}-\d\d-\d\d$"}
        case Address():
            return {"type": ["string", "null"], "pattern": f"^$|^({'|'.join(SCHEMES)})"}
        case Number():
            return {"type": ["number", "null"], "minimum": shape.least, "maximum": shape.most}
        case Choice():
            return {"enum": [*shape.known, None]}
        case Record():
            return _record(shape)
        case Listing():
            listed: Schema = {"type": ["array", "null"], "items": _shape(shape.of)}
            alone = isinstance(shape.of, Text | Choice)
            return {"anyOf": [listed, _shape(shape.of)]} if alone else listed

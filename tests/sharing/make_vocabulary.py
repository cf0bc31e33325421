# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.sharing.make_vocabulary schema.d.ts``: the part of schema.org that our data may use.

In: the vocabulary as the npm package schema-dts types it. Out: ``schema_org.json`` beside this file: of each type that we
use, and of those it inherits from, the type above it and its properties with their ranges.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

FILE = Path(__file__).with_name("schema_org.json")
TYPES = (
    "Article", "BackgroundNewsArticle", "BreadcrumbList", "CreativeWork", "Event", "ListItem", "NewsArticle",
    "Organization", "Person", "Place", "Quotation", "WebPage", "WebSite",
)  # fmt: skip
_BLOCK = re.compile(r"^(?:export )?interface (\w+?)(?:Base|Leaf) extends (?:Partial<)?(\w+?)(?:Base|Leaf|Reference>)[^{]*\{(.*?)^\}",
                    re.DOTALL | re.MULTILINE)  # fmt: skip
_PROPERTY = re.compile(r'"(\w+)"\?: SchemaValue<(.*), "\1">;')


def extract(source: str) -> dict[str, dict[str, object]]:
    """Type -> {"above": type, "properties": {name: [range, …]}}."""
    above: dict[str, str] = {}
    properties: dict[str, dict[str, list[str]]] = {}
    for name, parent, body in _BLOCK.findall(source):
        if name != parent:
            above.setdefault(name, parent)
        found = {prop: sorted(re.findall(r"\w+", told)) for prop, told in _PROPERTY.findall(body)}
        properties.setdefault(name, {}).update(found)
    wanted: set[str] = {"Thing"}
    for name in TYPES:
        each: str | None = name
        while each and each not in wanted:
            wanted.add(each)
            each = above.get(each, "Thing")
    return {name: {"above": above.get(name, "" if name == "Thing" else "Thing"), "properties": properties.get(name, {})}
            for name in sorted(wanted)}  # fmt: skip


if __name__ == "__main__":
    known = extract(Path(sys.argv[1]).read_text(encoding="utf-8"))
    rows = [
        f"{json.dumps(name)}: " + json.dumps(told, sort_keys=True).replace('], "', '],\n  "')
        for name, told in known.items()
    ]
    FILE.write_text("{" + ",\n".join(rows) + "}\n", encoding="utf-8")

# SPDX-License-Identifier: Apache-2.0
"""The hostile set: every input that a build must survive, written to a folder.

    python -m tests.hostile.make_inputs OUT

writes `OUT/<name>.txt` for each case and prints a table of them. The carrier article is invented.

>>> len({case.name for case in CASES}) == len(CASES)
True
>>> faults(CASES)
()
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hostile.characters import CONTROLS, DIRECTION, RUNS, SPELLING
from tests.hostile.files import ENCODINGS, FILES, SIZES
from tests.hostile.markup import HTML, MARKDOWN, TITLES, YAML
from tests.hostile.meaning import ADDRESSES, EXPORTS, NUMBERS, READING

if TYPE_CHECKING:
    from tests.hostile.case import HostileInput

CASES: tuple[HostileInput, ...] = (
    *HTML,
    *MARKDOWN,
    *YAML,
    *TITLES,
    *DIRECTION,
    *SPELLING,
    *CONTROLS,
    *RUNS,
    *ENCODINGS,
    *SIZES,
    *FILES,
    *ADDRESSES,
    *NUMBERS,
    *EXPORTS,
    *READING,
)
LARGEST_PAYLOAD = 30_000
BIG = frozenset({"one-line-megabyte", "over-size"})
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MARK = re.compile(r"window\.PWNED='(?P<name>[^']*)'")


def write(folder: Path) -> tuple[HostileInput, ...]:
    """`CASES`, after each of them has been written into `folder`; what stood under its name is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in CASES:
        _write_case(folder / case.file_name, case)
    return CASES


def _write_case(path: Path, case: HostileInput) -> None:
    if path.is_symlink() or path.exists():
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    if case.kind == "file":
        path.write_bytes(case.content)
    elif case.kind == "link":
        path.symlink_to(os.fsdecode(case.content))
    elif case.kind == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()


def faults(cases: tuple[HostileInput, ...]) -> tuple[str, ...]:
    """What is wrong with the set itself, one message a fault: names, sizes, marks, promises."""
    counted = Counter(case.file_name.casefold() for case in cases)
    found = [f"{name}: two cases have this file name" for name, count in counted.items() if count > 1]
    names = {case.name for case in cases}
    for case in cases:
        found.extend(f"{case.name}: {fault}" for fault in _faults_of(case, names))
    return tuple(found)


def _faults_of(case: HostileInput, names: set[str]) -> list[str]:
    text = case.content.decode("utf-8", "replace") + (case.title or "")
    is_refused = case.expectation == "refused"
    rules = (
        (_NAME.fullmatch(case.name) is None, "the name is not lower-case words joined by hyphens"),
        (len(case.content) > LARGEST_PAYLOAD and case.name not in BIG, "the file is too large"),
        (any(mark != case.name for mark in _MARK.findall(text)), "a script sets another case's name"),
        ("RUN" in text, "a script payload was not armed"),
        (is_refused and case.shown is not None, "a refused input shows nothing"),
        (not is_refused and not case.shown_lines, "an input that builds promises no text"),
        (
            any(not line or line != line.strip() for line in case.shown_lines),
            "a promised line has loose ends",
        ),
        (case.same_as is not None and case.same_as not in names, "it is compared with no case"),
    )
    return [message for is_broken, message in rules if is_broken]


def table(cases: tuple[HostileInput, ...]) -> str:
    """One line a case: name, expectation, kind, bytes, number of promised lines, attack."""
    rows = (
        f"{case.name:27}{case.expectation:9}{case.kind:8}{len(case.content):>10,}"
        f"{len(case.shown_lines):>4}  {case.attack}"
        for case in cases
    )
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    """0 after writing a sound set into the folder of `arguments`; 1 when it has faults; 2 on wrong use."""
    if len(arguments) != 1:
        print("usage: python -m tests.hostile.make_inputs OUT", file=sys.stderr)
        return 2
    cases = write(Path(arguments[0]))
    print(table(cases))
    expected = Counter(case.expectation for case in cases)
    print(f"{len(cases)} cases: {expected['builds']} build, {expected['refused']} are refused")
    broken = faults(cases)
    print(*broken, sep="\n", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

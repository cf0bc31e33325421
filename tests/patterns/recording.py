# SPDX-License-Identifier: Apache-2.0
"""Every regular expression that the program compiles while it does all of its work, and how each is asked.

In: a Python that has not imported the program yet. Out: `Seen` patterns, and the calls of `re` that were never reached.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
FLAGS_AT: Final = {
    "compile": 1, "search": 2, "match": 2, "fullmatch": 2, "split": 3, "findall": 2, "finditer": 2, "sub": 4, "subn": 4,
}  # fmt: skip
"""The functions of `re` that take a pattern, and the place of the flags among their arguments."""
SCANNING: Final = frozenset({"search", "split", "findall", "finditer", "sub", "subn"})
"""These try the pattern at every place of the text."""
# Tools that refresh committed tables with packages that the program does not need.
_TOOLS: Final = re.compile(r"generator\.(?:.*\.)?(?:make_\w+|__main__)")


@dataclass(slots=True)
class Seen:
    """A pattern with its flags, the places that compiled it, the methods it was asked by."""

    source: str
    flags: int
    places: set[tuple[str, int]] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)

    @property
    def scans(self) -> bool:
        """True when it is looked for in a text; also when nothing is known."""
        return not self.methods or not self.methods.isdisjoint(SCANNING)


class _Watched:
    """A compiled pattern that remembers by which methods it is asked."""

    def __init__(self, pattern: re.Pattern[str], seen: Seen) -> None:
        self._pattern, self._seen = pattern, seen

    def __getattr__(self, name: str) -> object:
        if name in FLAGS_AT:
            self._seen.methods.add(name)
        return getattr(self._pattern, name)


def recorded() -> tuple[Seen, ...]:
    """All patterns, after the program was imported and run; `re` is left as it was."""
    if "generator" in sys.modules:
        raise RuntimeError("the program is imported already: its patterns are compiled")
    found: dict[tuple[str, int], Seen] = {}
    originals = {name: getattr(re, name) for name in FLAGS_AT}
    for name, original in originals.items():
        setattr(re, name, _watching(name, original, found))
    try:
        _work()
    finally:
        for name, original in originals.items():
            setattr(re, name, original)
    _share_methods(found.values())
    return tuple(found.values())


def _share_methods(found: Iterable[Seen]) -> None:
    """What is compiled at one place is asked alike; what has a name is asked by the methods that its file calls."""
    at_place: dict[tuple[str, int], set[str]] = {}
    for each in found:
        for place in each.places:
            at_place.setdefault(place, set(_methods_in_file(*place))).update(each.methods)
    for each in found:
        for place in each.places:
            each.methods |= at_place[place]


def _methods_in_file(file: str, line: int) -> Iterator[str]:
    """The methods of the private name to which the line assigns a pattern, wherever its file calls one."""
    text = Path(file).read_text(encoding="utf-8")
    named = re.match(r"(?P<name>_[A-Z0-9_]+)(?::[^=]+)? = re\.compile\(", text.split("\n")[line - 1])
    if named is not None:
        yield from re.findall(rf"\b{named['name']}\.(\w+)\(", text)


def _watching(
    name: str, original: Callable[..., object], found: dict[tuple[str, int], Seen]
) -> Callable[..., object]:  # fmt: skip
    """The function of `re`, which also remembers what a module of ours gives to it."""

    def watching(pattern: object, *rest: object, **named: object) -> object:
        if isinstance(pattern, _Watched):
            pattern = pattern._pattern
        caller = sys._getframe(1)
        given = rest[FLAGS_AT[name] - 1] if len(rest) >= FLAGS_AT[name] else named.get("flags", 0)
        answer = original(pattern, *rest, **named)
        if not isinstance(pattern, str) or not caller.f_globals.get("__name__", "").startswith("generator"):
            return answer
        flags = int(given) if isinstance(given, int) else 0
        seen = found.setdefault((pattern, flags), Seen(pattern, flags))
        seen.places.add((caller.f_code.co_filename, caller.f_lineno))
        if name == "compile" and isinstance(answer, re.Pattern):
            return _Watched(answer, seen)
        seen.methods.add(name)
        return answer

    return watching


def _work() -> None:
    """Imports every module, reads every article we have, makes every page."""
    import generator

    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if not _TOOLS.fullmatch(module.name):
            importlib.import_module(module.name)
    from generator.__main__ import main
    from generator.find.dates_grammar import grammar_of
    from generator.find.order import find_all
    from generator.model import LANGUAGES
    from generator.names import Names
    from generator.read import read_text

    for language in LANGUAGES:
        for rule in grammar_of(language).rules:
            rule.pattern.match("")
    names, _ = Names.load(ROOT / "seeds" / "names")
    for path in sorted((ROOT / "tests" / "gold").glob("*.txt")):
        find_all(read_text(path.read_text(encoding="utf-8")), names)
        with redirect_stdout(TextIOWrapper(BytesIO())):
            main(["explain", str(path)])
    _make_pages()


def _make_pages() -> None:
    from generator.pipeline import Report, collect
    from tests.conftest import copy_project

    with TemporaryDirectory() as folder:
        project = copy_project(Path(folder) / "project", with_seeds=True)
        collect(project.root, Report(lambda _: None))


def unreached(seen: Iterable[Seen]) -> Iterator[tuple[str, int]]:
    """File and line of the calls of `re` with a pattern that is not written there and was never asked."""
    places = {(str(Path(file).resolve()), line) for each in seen for file, line in each.places}
    for path in sorted((ROOT / "generator").rglob("*.py")):
        if path.stem.startswith("make_"):
            continue
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            lines = range(call.lineno, (call.end_lineno or call.lineno) + 1)
            if not isinstance(call.args[0], ast.Constant) and not any((str(path), line) in places for line in lines):
                yield path.relative_to(ROOT).as_posix(), call.lineno


def written() -> Iterator[Seen]:
    """The patterns that stand in the program's files as they are, reached or not; how they are asked is not known."""
    for path in sorted((ROOT / "generator").rglob("*.py")):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            first = call.args[0]
            if name != "compile" and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield Seen(first.value, 0, {(str(path), call.lineno)}, {name})


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls ``re.name(pattern, …)``."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in FLAGS_AT and node.args
            and isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
        ):  # fmt: skip
            yield node

# SPDX-License-Identifier: Apache-2.0
"""Every message a person can get: its code, its sentence, what to do about it.

>>> print(in_words(problem("READ-EMPTY", "seeds/a.txt")))
seeds/a.txt READ-EMPTY error: the file holds no letters or digits / put the article's text into it, or remove it
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Problem


@dataclass(frozen=True, slots=True)
class Kind:
    """A message: `what` and `hint` are format strings; a warning does not stop publishing."""

    what: str
    hint: str
    is_error: bool = True


KINDS: dict[str, Kind] = {
    "READ-OPEN": Kind("the file cannot be read: {reason}", "check the name and the permissions"),
    "READ-LINK": Kind("the file is a link that leads out of the project", "copy the file itself into seeds/"),
    "READ-KIND": Kind("this is not a regular file", "put a .txt or .html file here"),
    "READ-SIZE": Kind("the file has {size} bytes; at most {limit} are read", "keep only the article"),
    "READ-EMPTY": Kind("the file holds no letters or digits", "put the article's text into it, or remove it"),
    "READ-BINARY": Kind("the file is not text", "save the article as plain text (UTF-8) or HTML"),
    "READ-UNKNOWN": Kind("the file's encoding was not recognised", "save it as UTF-8"),
    "READ-MOJIBAKE": Kind(
        "the text was encoded twice (Arabic shows as Ø and Ù)", "fetch the article again and save it as UTF-8"
    ),
    "READ-REPAIRED": Kind(
        "the text was encoded twice and has been decoded twice", "look at the text; save it as UTF-8", is_error=False
    ),
    "READ-ENCODING": Kind(
        "not UTF-8: read as {encoding}", "look at the text; save it as UTF-8 to be sure", is_error=False
    ),
    "READ-BROKEN": Kind(
        "{count} invalid place(s) in {encoding}, the first at byte {offset}, shown as \ufffd",
        "fetch the article again",
        is_error=False,
    ),
    "READ-CONTROLS": Kind("{count} control or direction character(s) are not shown", "nothing to do", is_error=False),
    "READ-HOMOGLYPHS": Kind("letters of two scripts in one word: {words}", "check the spelling", is_error=False),
    "SEED-NAME": Kind(
        "two explainers have the address '{slug}': {others}", "rename one, or set slug: in its explainer.yml"
    ),
    "SEED-CLASH": Kind(
        "'{bare}' and the folder '{folder}' have one name",
        "rename the file, or put it into the folder as article-2.txt",
    ),
    "SEED-ARTICLE": Kind(
        "the folder holds no article.txt or article.html", "put the article there, or remove the folder"
    ),
    "SEED-STRAY": Kind("this file is not used", "an article ends in .txt or .html", is_error=False),
    "SIMULATE-FOLDER": Kind(
        "this folder holds something that no simulation wrote", "name another folder, or empty it yourself"
    ),
    "DATE-MISSING": Kind(
        "no publication date: {count} relative date(s) stay unresolved: {words}",
        "set published: in {where}",
        is_error=False,
    ),
    "DATE-CONTRADICTION": Kind(
        "the text says {words}, but {published} was a {weekday}", "check published: in {where}", is_error=False
    ),
    "YAML-SYNTAX": Kind("not valid YAML: {reason}", "check the indentation, the colons and the quotation marks"),
    "YAML-SIZE": Kind("the file is larger than {limit} bytes", "split it, or remove what is not needed"),
    "YAML-CHARACTER": Kind("a character that YAML does not accept (U+{code})", "remove it"),
    "YAML-DOCUMENTS": Kind('a second document ("---") begins here', "keep one document"),
    "YAML-DEPTH": Kind("more than {limit} levels deep", "write it flatter"),
    "YAML-ANCHOR": Kind('{kind} ("{name}") are not accepted here', "write the value out, or put it in quotation marks"),
    "YAML-TAG": Kind('tags ("{tag}") are not accepted here', "remove it, or put the value in quotation marks"),
    "YAML-KEY-TYPE": Kind("a key must be a text", "put it in quotation marks"),
    "YAML-DUPLICATE": Kind('the key "{key}" stands already in line {first}', "keep one of them"),
    "YAML-KIND": Kind('"{key}" must be {expected}, not {found}', "CONTRIBUTING.md shows the format"),
    "YAML-KEY": Kind('the key "{key}" is not known here', "{nearest}"),
    "YAML-TYPE": Kind("'{key}' should be {expected}", "{example}"),
    "YAML-MISSING": Kind("'{key}' is missing", "{example}"),
    "YAML-ONE-OF": Kind("exactly one of {keys} must stand here, not: {found}", "keep one of them"),
    "NAMES-ENCODING": Kind("the file is not UTF-8 (byte {offset})", "save it as UTF-8"),
    "NAMES-ID": Kind('"id" must be small letters, digits and hyphens, not "{id}"', "for example: north-canal-bank"),
    "NAMES-TAKEN": Kind('the id "{id}" is taken already ({first})', "choose another one"),
    "NAMES-EMPTY": Kind('the entry has no "names"', "give at least one: ar or en"),
    "NAMES-COUNTRY": Kind('"country" must be the two capital letters of ISO 3166-1', "for example: EG"),
    "NAMES-FAMILY": Kind(
        '"family" can only be: first', "for a person whose family name leads: Chinese, Korean, Vietnamese"
    ),
    "NAMES-DEGREES": Kind('"{key}" must be degrees between -{limit} and {limit}', "for example: 31.25"),
    "SETTINGS-WORDS": Kind("the words “{words}” do not stand in the article", "nearest: “{nearest}”"),
    "SETTINGS-SOURCE": Kind("source '{source}' is not in the list of sources", "nearest: {nearest}"),
    "SETTINGS-ARTICLE": Kind("'{name}' is no further article of this explainer", "known: {known}"),
    "CORRECT-IN": Kind("the words “{words}” do not stand in the passage “{passage}”", "copy both from the article"),
    "CORRECT-TWICE": Kind(
        "the words “{words}” fit {count} places, in the article's lines {lines}",
        "add in: with a longer passage around them",
    ),
    "CORRECT-NOTHING": Kind(
        "nothing to replace: none of the {kind} is found at “{words}”", "found in the same sentence: {near}; or use add"
    ),
    "CORRECT-NEEDLESS": Kind(
        "nothing to hide: none of the {kind} is found at “{words}”", "remove the correction", is_error=False
    ),
    "CORRECT-FURNITURE": Kind("“{words}” stands in a line of the page, not in a sentence", "choose other words"),
    "CORRECT-VERB": Kind("“{verb}” does not stand in the sentence of “{words}”", "copy the verb from that sentence"),
    "CORRECT-SPEAKER": Kind(
        "the article names nobody “{name}”", "known: {known}; or give the name in each language and speaker_kind"
    ),
    "CORRECT-VALUE": Kind("“{value}” is no date", "for example: value: 2025-01-17, 2025-01 or 2025-01-17/2025-01-20"),
    "CORRECT-ROLE": Kind("the correction of “{words}” says no role", "for example: role: background"),
    "CORRECT-STOPS": Kind("a route needs two stops or more", "for example: stops: [Rasht, Astara]"),
    "CORRECT-PLACE": Kind("the article names no place “{name}”", "known: {known}; or add it under places first"),
    "CORRECT-DEGREES": Kind("the gazetteer knows no such place as “{words}”", "give latitude and longitude"),
    "CORRECT-SAME": Kind("the article names nobody and nothing “{name}”", "known: {known}"),
    "CONTEXT-ID": Kind(
        "the id “{id}” stands twice, or is not small letters, digits and hyphens", "for example: id: length"
    ),
    "CONTEXT-RANGE": Kind("the higher number {most} is lower than {least}", "exchange them"),
    "CONTEXT-SOURCES": Kind("“{id}” names no source", "what is added needs one: sources: [tass-1]"),
    "PO-SYNTAX": Kind("the catalogue cannot be read: {reason}", "mend the line; msgfmt --check says more"),
    "PO-DUPLICATE": Kind("two entries have the context '{context}'", "remove one"),
    "PO-STALE": Kind(
        "the source of '{context}' has changed since it was translated", "translate it anew", is_error=False
    ),
    "PO-STATE": Kind("unknown state '{state}'", "one of: {states}"),
    "PO-QUOTES": Kind(
        "'{context}' has {target} pair(s) of quotation marks, its source {source}",
        "quote the same words, or say the order in a comment 'quotes: 2 1'",
        is_error=False,
    ),
    "PO-NUMBER": Kind(
        "'{context}': numbers differ: the source alone has {source}, the translation alone {target}",
        "look at the numbers",
        is_error=False,
    ),
    "PO-DATE": Kind(
        "'{context}': dates differ: the source says {source}, the translation {target}",
        "look at the dates",
        is_error=False,
    ),
    "PO-NAME": Kind("'{context}': the source names {name}, the translation does not", "write {known}", is_error=False),
    "PO-NEGATION": Kind(
        "'{context}': the {where} alone denies (“{word}”)", "look whether the sense is the same", is_error=False
    ),
    "PO-SCRIPT": Kind(
        "'{context}': words in the other script that the source does not have: {words}",
        "translate them",
        is_error=False,
    ),
    "PO-DIRECTION": Kind(
        "'{context}': direction characters that override or are not closed ({codes})", "remove them", is_error=False
    ),
    "PO-EMPTY": Kind(
        "'{context}' is translated with white space only", "translate it or leave it empty", is_error=False
    ),
    "CHECK-EVIDENCE": Kind(
        "'{words}' does not stand at [{start}, {end}) of the article", "report this: the generator is wrong"
    ),
    "CHECK-TWIN": Kind(
        "the page and its twin differ in their anchors: {difference}", "report this: the generator is wrong"
    ),
    "EXPLAIN-NAME": Kind("'{name}' is neither a file nor an explainer", "name an article, or one of: {known}"),
    "EXPLAIN-LINE": Kind("no sentence stands in line {at}", "the nearest ones stand in line {before} and line {after}"),
    "EXPLAIN-SENTENCE": Kind("there is no sentence {number}", "the article has sentences 1 to {last}"),
    "MODEL-GATE": Kind(
        "model '{name}': {proposed} proposed, {admitted} admitted, {known} known already, {dropped} dropped ({reasons})",
        "admitted facts are marked on the pages; look at them",
        is_error=False,
    ),
    "MODEL-FAILED": Kind(
        "model '{name}' proposed nothing: {reason}", "the rules' own facts are not touched", is_error=False
    ),
    "MODEL-UNASKED": Kind(
        "model '{name}' has not been asked about this text", "ask it: python -m generator propose", is_error=False
    ),
    "MODEL-RECORD": Kind(
        "kept proposals cannot be read: {reason}",
        "remove the file and ask again: python -m generator propose",
        is_error=False,
    ),
    "MODEL-NONE": Kind("no model is named", "CONTRIBUTING.md shows the format"),
    "INDEX-LINE": Kind("'{words}' is not a line of the index", "write: name TAB YYYY-MM-DD TAB ar or en"),
    "LICENCE-UNKNOWN": Kind("the licence is unknown: this explainer is a private preview", "set licence: in the file"),
    "SHARE-FACE": Kind(
        "no face with Arabic letters on this machine: the site has no social cards",
        "install one (Debian, Ubuntu: fonts-noto-core), then: python -m generator site --force",
        is_error=False,
    ),
    "WRITE-LOCK": Kind("another run is at work on this project", "wait for it to end"),
    "BUILD-SERVE": Kind("the server does not start: {reason}", "choose another address: --address 127.0.0.1:8001"),
    "BUILD-MKDOCS": Kind("mkdocs says: {reason}", "the last good site was left as it is"),
}


def problem(code: str, file: str = "", /, line: int = 0, column: int = 0, **words: str) -> Problem:
    """The message `code` about `file`, its sentence filled with `words`. Raises KeyError for an unknown code."""
    kind = KINDS[code]
    shown = {name: printable(value) for name, value in words.items()}
    return Problem(
        code, kind.what.format(**shown), printable(file), line, column, kind.hint.format(**shown), kind.is_error
    )


def printable(text: str) -> str:
    r"""`text` without anything that a terminal obeys: control and direction characters as escapes.

    >>> printable("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    return "".join(
        character if character.isprintable() or character == " " else character.encode("unicode_escape").decode()
        for character in text.encode("utf-8", "replace").decode()
    )


def in_words(found: Problem) -> str:
    """One line: ``file:line:column CODE severity: what / hint``."""
    place = ":".join([found.file, *(str(n) for n in (found.line, found.column) if n)])
    severity = "error" if found.is_error else "warning"
    tail = f" / {found.hint}" if found.hint else ""
    return f"{place} {found.code} {severity}: {found.what}{tail}".strip()


def in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Sorted by file, line, column and code, each message once."""
    return tuple(sorted(set(problems), key=lambda p: (p.file, p.line, p.column, p.code, p.what)))

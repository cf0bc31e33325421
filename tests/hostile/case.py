# SPDX-License-Identifier: Apache-2.0
"""One hostile input, and the invented article that carries its payload.

In: a payload and its place. Out: a `HostileInput`: the bytes of the file and what a build must do with it.

>>> case = inline("script", "raw HTML", "<script>RUN</script>")
>>> case.shown_lines[0]
"<script>window.PWNED='script'</script>"
>>> case.expectation
'builds'
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Literal

Expectation = Literal["builds", "refused"]
Kind = Literal["file", "link", "pipe", "folder"]

# Every name is invented. The text keeps to characters that Windows-1256 and ISO-8859-6 both have.
OPENING = "أعلنت هيئة المرافئ الهادئة، مساء الثلاثاء، أنها ستفتح رصيفا جديدا للسفن الصغيرة في بيروت قبل نهاية الصيف."
BEFORE = "وقال وزير المرافئ هاشم الصدفاني إن اللوحة المعلقة عند الرصيف تحمل العبارة"
AFTER = "كما كتبها البحارة أول مرة، وإن الهيئة لن تغير حرفا منها."
CLOSING = "ويعمل في الرصيف الجديد أربعون بحارا ومهندسا، ومن المقرر أن تصل إليه أول سفينة بعد شهرين."
PLAIN = f"{OPENING}\n\n{BEFORE} مرحبا بالعائدين {AFTER}\n\n{CLOSING}\n"

# A payload that is a script writes RUN where the statement goes: the browser test reads window.PWNED.
RUN = "RUN"
NONCHARACTERS = frozenset(
    {*range(0xFDD0, 0xFDF0), *(plane * 0x10000 + low for plane in range(17) for low in (0xFFFE, 0xFFFF))}
)
OVERRIDES = frozenset({0x202D, 0x202E})


@dataclass(frozen=True, slots=True)
class HostileInput:
    """One input file and what must become of it.

    `name` is the file's stem and the value that a script payload would give to `window.PWNED`; `content` the
    bytes of a file or the target of a link; `title` the title given by option. `shown` is what the page's
    textContent must hold: each of its lines, exactly, in any order (`shown_lines`); None where no text is
    promised. `names` must still be found, in their usual spelling. `same_as` is the case whose page this one
    must equal; `seconds` the most that reading and building this one article may take.
    """

    name: str
    content: bytes = field(repr=False)
    attack: str
    expectation: Expectation
    title: str | None = None
    shown: str | None = field(default=None, repr=False)
    names: tuple[str, ...] = ()
    same_as: str | None = None
    seconds: float | None = None
    kind: Kind = "file"
    file_stem: str | None = None

    @property
    def file_name(self) -> str:
        """The name of the file in the folder of inputs."""
        return f"{self.name if self.file_stem is None else self.file_stem}.txt"

    @property
    def shown_lines(self) -> tuple[str, ...]:
        """The lines of `shown`; none when nothing exact is promised."""
        return tuple(self.shown.split("\n")) if self.shown else ()


def as_shown(text: str) -> str:
    r"""`text` as a page shows it: line ends as line feeds; controls, noncharacters and overrides dropped.

    >>> as_shown("a\r\nb\x00c\u202ed")
    'a\nbcd'
    """
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in unified if not _is_dropped(character))


def _is_dropped(character: str) -> bool:
    is_control = unicodedata.category(character) == "Cc" and character not in "\t\n"
    return is_control or ord(character) in NONCHARACTERS or ord(character) in OVERRIDES


def promised(payload: str) -> str:
    """The lines of `payload` that hold a letter or digit, as shown, and the closing sentence after them.

    A line of signs alone promises nothing: an editor's rule (`***`) may be left out as furniture.
    """
    lines = (line.strip() for line in as_shown(payload).split("\n"))
    return "\n".join((*(line for line in lines if any(map(str.isalnum, line))), CLOSING))


def armed(name: str, text: str) -> str:
    """`text` with RUN replaced by the statement that tells the browser test which case ran."""
    return text.replace(RUN, f"window.PWNED='{name}'")


def inline(
    name: str, attack: str, payload: str, *, shown: str | None = None, seconds: float | None = None
) -> HostileInput:
    """A case whose payload stands in the middle of a paragraph; `shown` only where it is not the payload."""
    text = armed(name, payload)
    article = f"{OPENING}\n\n{BEFORE} {text} {AFTER}\n\n{CLOSING}\n"
    return _builds(name, attack, article, promised(text if shown is None else shown), seconds=seconds)


def block(
    name: str,
    attack: str,
    payload: str,
    *,
    shown: str | None = None,
    names: tuple[str, ...] = (),
    seconds: float | None = None,
) -> HostileInput:
    """A case whose payload has its own lines between two paragraphs."""
    text = armed(name, payload)
    article = f"{OPENING}\n\n{text}\n\n{CLOSING}\n"
    return _builds(name, attack, article, promised(text if shown is None else shown), names=names, seconds=seconds)


def top(name: str, attack: str, payload: str, *, seconds: float | None = None) -> HostileInput:
    """A case whose payload opens the file, where front matter would stand."""
    text = armed(name, payload)
    return _builds(name, attack, f"{text}\n{PLAIN}", promised(text), seconds=seconds)


def titled(name: str, attack: str, title: str, *, is_shown: bool = True) -> HostileInput:
    """A case whose payload is the title; a title that is cut or folded promises no exact text."""
    text = armed(name, title)
    return HostileInput(name, PLAIN.encode(), attack, "builds", title=text, shown=promised(text if is_shown else ""))


def refused(name: str, attack: str, content: bytes = b"", *, kind: Kind = "file") -> HostileInput:
    """A case that must be turned away with a message that names the file, and without a traceback."""
    return HostileInput(name, content, attack, "refused", kind=kind)


def plain(name: str, attack: str, content: bytes) -> HostileInput:
    """The plain article in other bytes: its page must equal the page of the case `plain`."""
    return HostileInput(name, content, attack, "builds", shown=promised(""), same_as="plain")


def _builds(
    name: str,
    attack: str,
    article: str,
    shown: str,
    *,
    names: tuple[str, ...] = (),
    seconds: float | None = None,
) -> HostileInput:
    return HostileInput(name, article.encode(), attack, "builds", shown=shown, names=names, seconds=seconds)

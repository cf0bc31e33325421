# SPDX-License-Identifier: Apache-2.0
"""Pictures -> a contact sheet: a page of HTML that shows them side by side, and a picture of that page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from tests.audit.looks import USUAL

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.pictures.shots import Shot

_SHARE: Final = {1280: 448, 390: 234}
"""How wide a picture of a window so wide is on the sheet."""
ROWS: Final = 14
"""Rows of a sheet: more make a picture that browsers do not draw."""
_STYLE: Final = """
body{margin:16px;font:14px/1.4 sans-serif;background:#777;color:#fff;width:max-content}
h2{margin:24px 0 6px;font-size:16px}div{display:flex;gap:12px;align-items:start}
figure{margin:0}figcaption{margin-bottom:3px}figure a{display:block;max-height:900px;overflow:hidden}img{display:block}
"""


def page(title: str, shots: Sequence[Shot], folder: Path) -> str:
    """The sheet as HTML: a row a page, a column a look, each with its name."""
    rows = []
    for path in dict.fromkeys(shot.page.path for shot in shots):
        own = [shot for shot in shots if shot.page.path == path]
        figures = "".join(_figure(shot, folder) for shot in own)
        rows.append(f"<h2>{escape(own[0].page.kind)} · /{escape(path)}</h2><div>{figures}</div>")
    head = f"<!doctype html><meta charset=utf-8><title>{escape(title)}</title><style>{_STYLE}</style>"
    return f"{head}<h1>{escape(title)}</h1>{''.join(rows)}"


def _figure(shot: Shot, folder: Path) -> str:
    width = _SHARE[shot.look.width]
    source = escape(shot.file.relative_to(folder).as_posix())
    return (
        f"<figure><figcaption>{escape(shot.look.name)}</figcaption>"
        f'<a href="{source}"><img src="{source}" width="{width}" alt=""></a></figure>'
    )


def write(browser: Browser, title: str, shots: Sequence[Shot], folder: Path) -> list[Path]:
    """``TITLE.html`` with all rows, and ``TITLE.png``, ``TITLE-2.png`` … with so many as a picture holds."""
    paths = list(dict.fromkeys(shot.page.path for shot in shots))
    (folder / f"{title}.html").write_text(page(title, shots, folder), encoding="utf-8")
    made = []
    window = browser.new_page(viewport={"width": 32 + 12 * len(USUAL) + 2 * sum(_SHARE.values()), "height": 900})
    for number, start in enumerate(range(0, len(paths), ROWS), 1):
        some = set(paths[start : start + ROWS])
        part = folder / f".{title}.html"
        part.write_text(page(title, [shot for shot in shots if shot.page.path in some], folder), encoding="utf-8")
        window.goto(part.resolve().as_uri(), wait_until="load")
        made.append(folder / (f"{title}.png" if number == 1 else f"{title}-{number}.png"))
        window.screenshot(path=made[-1], full_page=True)
        part.unlink()
    window.close()
    return made

# SPDX-License-Identifier: Apache-2.0
"""axe-core over an open page: every rule of WCAG 2.2 A and AA, target sizes with their exceptions, and best practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.audit.tools import AXE

if TYPE_CHECKING:
    from playwright.sync_api import Page as Window

    from tests.audit.model import Findings

CHECK: Final = "axe"
TAGS: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# Named tags switch on what is off by itself, such as the sizes of targets.
_RUN: Final = """async tags => {
  const found = await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete']});
  const brief = all => all.map(({id, help, nodes}) => ({id, help, places: nodes.map(node => node.target.flat(9).join(' '))}));
  return [brief(found.violations), brief(found.incomplete)];
}"""
_UNFOLD: Final = """() => {
  const folds = [...document.querySelectorAll('details:not([open])')];
  for (const fold of folds) fold.open = true;
  const mark = document.querySelector('main button[popovertarget]');
  if (mark) mark.click();
  return folds.length > 0 || mark !== null;
}"""


def run(window: Window, path: str, look: str, findings: Findings) -> None:
    """Every violation as a fault, one a place; what the program could not decide is counted."""
    if window.evaluate("() => typeof axe") == "undefined":
        window.evaluate(AXE.read_text(encoding="utf-8"))
    findings.look(CHECK)
    violated, undecided = window.evaluate(_RUN, list(TAGS))
    for rule in violated:
        for place in rule["places"][:10]:
            findings.fault(CHECK, path, f"{rule['id']}: {rule['help']}", place, look)
    for rule in undecided:
        findings.note(f"axe could not decide: {rule['id']}")


def unfold(window: Window) -> bool:
    """Opens every fold of the page and the first source mark; False when there is nothing to open."""
    return bool(window.evaluate(_UNFOLD))

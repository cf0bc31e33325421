# SPDX-License-Identifier: Apache-2.0
"""Whether a pattern can explode: dlint's rule for loops within loops, and a measurement for all that grow too fast.

dlint (``dlint.redos``) reads the tree of Python's own parser. What is possessive or atomic is not gone back into, so
that it is no such loop. Its second rule, for choices within a loop, compares all letters of all choices and suspects any
two words; whether choices can take the same text is measured instead, with a text for each of them.
"""

from __future__ import annotations

import re
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING

from dlint.redos import detect

from tests.patterns.pumping import worst

if TYPE_CHECKING:
    from dlint.redos.detect import OpNode

_FINAL = frozenset({"POSSESSIVE_REPEAT", "ATOMIC_GROUP"})


def fault(source: str, flags: int = 0, *, scans: bool = True) -> str:
    """What is wrong with a pattern, in words; "" when it is sound. `scans`: it is searched for, not only matched."""
    pattern = re.compile(source, flags)
    root = detect.OpNode(None, ())
    detect.build_op_tree(root, _parser.parse(source, flags))
    _settle(root)
    if detect.max_nested_quantifiers(root) > 1:
        return "a loop within a loop can take the same text in many ways: bound one, or make it possessive"
    attack = worst(pattern, scans=scans)
    if attack is None:
        return ""
    text = f"{attack.before!r} + {attack.body!r} * {attack.times} + {attack.killer!r}"
    return f"{text} takes {attack.seconds:.3f} s; the time grows with the power {attack.power:.1f}"


def _settle(node: OpNode) -> None:
    """Nothing goes back into what is possessive or atomic."""
    for child in node.children:
        if str(child.op) in _FINAL:
            child.backtrackable = False
        _settle(child)

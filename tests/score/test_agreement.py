# SPDX-License-Identifier: Apache-2.0
"""Where another scorer of the format is at hand (``GOLD_SCORER`` names its file), both say the same by name.

Without one this file is not collected (``conftest.py``).
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any, Final

import pytest

from tests.score.compare import compare
from tests.score.running import extract_all, read_found, read_gold
from tests.score.tally import Found, Share

SCORER: Final = os.environ["GOLD_SCORER"]
OURS: Final = Path(__file__).parent.parent / "gold"


@pytest.fixture(scope="module", params=["ours", "theirs"])
def gold(request: pytest.FixtureRequest) -> Path:
    """Our gold, and the one that lies beside the other scorer."""
    return OURS if request.param == "ours" else Path(SCORER).parent


def test_both_scorers_agree(gold: Path, tmp_path: Path) -> None:
    """Every figure of the other one has the same counts here, over all articles and in each language."""
    specification = importlib.util.spec_from_file_location("other_scorer", SCORER)
    assert specification is not None
    assert specification.loader is not None
    other = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(other)
    articles = read_gold(gold)
    extract_all(articles, gold, tmp_path)
    (tmp_path / "index.tsv").unlink()
    found = read_found(tmp_path, articles)
    for language in ("", "ar", "en"):
        theirs: dict[str, Any] = other.score(str(gold), str(tmp_path), language or None)
        ours = compare(articles, found, language).figures()
        assert {name: _same(figure) for name, figure in theirs.items() if name != "docs"} == ours


def _same(figure: Any) -> Found | Share | float:  # noqa: ANN401
    """A figure of the other scorer in the form of ours."""
    if isinstance(figure, dict) and "F1" in figure:
        return Found(figure["tp"], figure["pred"], figure["gold"])
    return Share(figure["right"], figure["of"]) if isinstance(figure, dict) else float(figure)

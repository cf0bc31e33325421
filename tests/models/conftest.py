# SPDX-License-Identifier: Apache-2.0
"""A real server process on loopback, and real pipelines saved to a folder."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from generator.read import read_text
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.model import Article

ENGLISH = (
    "The engineer Zanele Oduya told reporters the quay is unsafe. The budget 2031 was drawn up with Harbourline, "
    "which runs ferries to Sohar and moved 5,000 tonnes last year.\n"
)
ARABIC = "ويرى زرياب الوكواكي أن خطة 2031 تأخرت، وهو ما نفته هاربرلاين التي تسير عبارات إلى صحار.\n"
PUBLISHED = date(2030, 5, 9)


def article_of(text: str = ENGLISH, language: str = "en") -> Article:
    """The article of a text, published on a known day."""
    return read_text(text, published=PUBLISHED, language="ar" if language == "ar" else "en")


class Server:
    """The process of `tests.models.server`; `address` and what it does make an endpoint's address."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"

    def endpoint(self, mode: str) -> str:
        """Where an endpoint of this kind answers."""
        return f"{self.address}/{mode}/v1"

    def log(self, mode: str) -> list[dict[str, Any]]:
        """The requests that were sent to this endpoint."""
        connection = HTTPConnection(self.address.removeprefix("http://"))
        connection.request("GET", "/log")
        every: list[dict[str, Any]] = json.load(connection.getresponse())
        connection.close()
        return [request for request in every if request["path"].startswith(f"/{mode}/")]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server, for the whole run."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.models.server"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:  # fmt: skip
        assert process.stdout is not None
        yield Server(int(process.stdout.readline()))
        process.terminate()


def save_pipeline(folder: Path, language: str, entities: dict[str, str]) -> Path:
    """A spaCy pipeline that knows these words (words -> label), saved as spaCy saves."""
    pipeline = spacy.blank(language)
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": words} for words, label in entities.items()])  # type: ignore[attr-defined]
    folder.parent.mkdir(exist_ok=True)
    pipeline.to_disk(folder)
    return folder

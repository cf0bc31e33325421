# SPDX-License-Identifier: Apache-2.0
"""The Nu HTML checker over every page, drawings inside them and style sheets included."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Final

from tests.audit.tools import CHECKER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.audit.model import Findings

CHECK: Final = "Nu HTML checker"


def run(site: Path, findings: Findings) -> None:
    """Errors as faults. Style sheets are told apart: the checker knows fewer properties than browsers do."""
    pages = sorted(site.rglob("*.html"))
    findings.look(CHECK, len(pages))
    for message in _messages("--skip-non-html", str(site)):
        if message["type"] == "error":
            findings.fault(CHECK, _path(message["url"], site), message["message"], _place(message))
        elif "Content Security Policy" not in message["message"]:
            # About the policy it is wrong: a file opened from a disk has no site for 'self' to mean.
            findings.note(f"Nu HTML checker advises: {message['message']}")
    for message in _messages("--skip-non-css", str(site)):
        if message["type"] == "error":
            findings.note(f"Nu HTML checker on {_path(message['url'], site)}: {message['message']}")


def _messages(*arguments: str) -> list[dict[str, str]]:
    command = ("java", "-jar", str(CHECKER), "--format", "json", "--stdout", *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    messages: list[dict[str, str]] = json.loads(done.stdout)["messages"]
    if any(message["type"] == "non-document-error" for message in messages):
        raise RuntimeError(f"the Nu HTML checker could not read the site: {messages[0]}")
    return messages


def _path(address: str, site: Path) -> str:
    return address.partition(f"{site.name}/")[2].removesuffix("index.html")


def _place(message: dict[str, str]) -> str:
    return f"line {message.get('lastLine', '?')}: {message.get('extract', '')}"

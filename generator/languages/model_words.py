# SPDX-License-Identifier: Apache-2.0
"""What the gate before optional models asks of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model import Language

BEFORE_DATES: Final[Mapping[Language, str]] = {"ar": "في", "en": "in"}
"""The preposition behind which a month or a year alone is a date.

Source: Ryding (2005), 16.2 (fī with time); Huddleston and Pullum (2002), ch. 8, 6.4 (temporal location).
"""

# SPDX-License-Identifier: Apache-2.0
"""Stands in until the lists are there."""


def variants_of(word: str, language: str) -> frozenset[str]:  # noqa: ARG001
    """None yet."""
    return frozenset()

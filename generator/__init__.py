# SPDX-License-Identifier: Apache-2.0
"""Siyaq: one news article in, one bilingual explainer out, every sentence traceable to its source."""

__version__ = "0.1.0"

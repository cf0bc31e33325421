# SPDX-License-Identifier: Apache-2.0
"""The search index: what can be found, under which words, in files that a reader's browser fetches one by one.

entries (what pages show) -> forms (folded words without joined particles) -> shards. The query side is
``generator/theme/assets/search/``; both sides fold and stem alike, which a test proves on thousands of words.
"""

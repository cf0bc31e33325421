# SPDX-License-Identifier: Apache-2.0
"""How well the search finds: ``make score-search`` asks the real box in a real browser. Figures, never a judgement.

Questions are written by people who saw the pages and not the code; half of them are held aside, and their SHA-256 is
committed before anything is tuned. Every run is added to ``log.tsv``; the first run of the held half is what counts.
"""

# SPDX-License-Identifier: Apache-2.0
"""How fast the program is: ``make bench-extract``. Figures, never a judgement; what must hold is in test_growth.py."""

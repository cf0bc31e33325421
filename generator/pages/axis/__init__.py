# SPDX-License-Identifier: Apache-2.0
"""The drawn timeline: dated events on a line, to scale, from the right in Arabic."""

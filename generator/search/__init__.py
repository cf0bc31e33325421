# SPDX-License-Identifier: Apache-2.0
"""The search of the site: what is known of words, and the index that is made of the explainers at build time."""

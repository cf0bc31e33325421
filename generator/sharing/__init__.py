# SPDX-License-Identifier: Apache-2.0
"""What leaves the site: cards, data for machines, feeds, site map, forms of citation."""

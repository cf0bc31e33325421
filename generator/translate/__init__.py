# SPDX-License-Identifier: Apache-2.0
"""Units and their catalogue: one PO file an explainer and language, beside the article."""

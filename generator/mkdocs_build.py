# SPDX-License-Identifier: Apache-2.0
"""``python -m generator.mkdocs_build CONFIG DOCS SITE``: the stock build of MkDocs with other folders.

The command line of MkDocs cannot name the folder of the documents; everything else is as ``mkdocs build --strict``.
"""

from __future__ import annotations

import sys

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException


def main(config: str, docs: str, site: str) -> int:
    """0 when the site was built; 1 after telling why not."""
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    try:
        loaded = load_config(config, docs_dir=docs, site_dir=site, strict=True)
        loaded.plugins.on_startup(command="build", dirty=False)
        build(loaded)
        loaded.plugins.on_shutdown()
    except MkDocsException as error:
        sys.stderr.write(f"ERROR {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

# SPDX-License-Identifier: Apache-2.0
"""``python3 .ci/install.py REQUIREMENTS STAMP``: the packages of a locked list, installed into ``.venv``.

Makes ``.venv`` when it is missing, or when its Python has gone. The stamp is written last, so that an interrupted
installation is done again. Plain syntax: this file has to tell an old Python what is wrong.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
TOO_OLD = """\
This project needs Python {0}.{1} or newer; '{2}' is Python {3}.{4}.
Install a newer one and name it: make site PYTHON=python3.12"""
NO_VENV = """\
Python could not make .venv (its own words stand above).
On Debian and Ubuntu its parts come in a package of their own: apt-get install python3-venv"""
NO_PACKAGES = """\
The packages of {0} could not be installed (pip's words stand above).
Look at the network; after that, type the same command again."""


def own_python():
    # type: () -> str
    """The interpreter inside ``.venv``."""
    return os.path.join(".venv", "Scripts", "python.exe") if os.name == "nt" else os.path.join(".venv", "bin", "python")


def is_usable(python):
    # type: (str) -> bool
    """True when `python` starts, is new enough and has pip."""
    code = "import sys, pip; sys.exit(sys.version_info < (%d, %d))" % OLDEST
    try:
        return subprocess.call([python, "-c", code], stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


def install(requirements, stamp):
    # type: (str, str) -> str
    """Empty when all went well, else what to tell the person."""
    if sys.version_info < OLDEST:
        return TOO_OLD.format(OLDEST[0], OLDEST[1], sys.executable, sys.version_info[0], sys.version_info[1])
    if not is_usable(own_python()):
        print("making .venv")
        if subprocess.call([sys.executable, "-m", "venv", "--clear", ".venv"]):
            return NO_VENV
    print("installing " + requirements)
    sys.stdout.flush()
    pip = [own_python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # pip tells every place where it did not find a package as a warning; errors are still shown.
    if subprocess.call([*pip, "--quiet", "--require-hashes", "--requirement", requirements]):
        return NO_PACKAGES.format(requirements)
    with open(stamp, "w") as file:
        file.write(sys.version + "\n")
    return ""


if __name__ == "__main__":
    sys.exit(install(sys.argv[1], sys.argv[2]) or 0)

# SPDX-License-Identifier: Apache-2.0
"""Files that are no good article are refused with one message, or read with one that says what was done to them."""

from pathlib import Path

from generator.read import read_file
from tests.hostile.make_inputs import write

# Read all the same, for nothing is lost: the text is there, and the editor is told to look at it.
TOLD = frozenset({"READ-BROKEN", "READ-ENCODING", "READ-REPAIRED"})


def test_nothing_odd_is_read_in_silence(tmp_path: Path) -> None:
    """Links out, pipes, folders, giants, binaries, empty files, broken encodings: never a page without a word about it."""
    cases = [case for case in write(tmp_path) if case.expectation == "refused"]
    assert len(cases) >= 15
    for case in cases:
        article, problems = read_file(tmp_path / case.file_name, root=tmp_path)
        codes = {problem.code for problem in problems}
        if article is None:
            assert [problem.is_error for problem in problems].count(True) == 1, (case.name, codes)
        else:
            assert codes & TOLD, (case.name, codes)
            assert case.kind == "file", case.name

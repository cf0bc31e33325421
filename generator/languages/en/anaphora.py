# SPDX-License-Identifier: Apache-2.0
"""English words that take up a quotation before them.

Source: Quirk et al. (1985), 6.40-6.44 (demonstratives that point back), 18.25-18.30 (cleft sentences); our own reading.
"""

from __future__ import annotations

from generator.languages.anaphora import Anaphora
from generator.languages.speech import words

ANAPHORA = Anaphora(
    pointers=words("this that these those such it"),
    ways=words("so thus"),
    nouns=words(
        "word words answer reply response retort remark remarks comment comments complaint complaints sentence sentences line lines"
        " statement statements verdict view views opinion assessment judgment judgement conclusion summary description account"
        " explanation excuse warning warnings plea appeal promise pledge vow threat boast lament protest question questions"
        " joke quip phrase phrases message advice claim admission confession prediction forecast observation reaction refrain"
        " argument objection criticism accusation charge outburst cry shout sigh tone note spirit manner way voice testimony"
        " greeting toast welcome farewell motto mantra prayer curse charge image picture point thought feeling wish hope fear grievance demand"
    ),
    speakers=words("speaker author complainant questioner caller writer narrator"),
    copulas=words("is was are were came comes come belongs belong has had been be"),
    sources=words("from by of to"),
    leads=words("with in by on"),
    endings=words("how what where"),
)

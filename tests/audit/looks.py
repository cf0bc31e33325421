# SPDX-License-Identifier: Apache-2.0
"""The ways a page is opened in: wide and narrow, light and dark, 320 px, 400 %, forced colours, without script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Look:
    """A window and what its reader has set."""

    name: str
    width: int
    height: int
    scheme: Scheme = "light"
    density: int = 1
    has_script: bool = True
    has_forced_colours: bool = False

    def open(self, browser: Browser) -> BrowserContext:
        """A window with an empty memory."""
        return browser.new_context(
            viewport={"width": self.width, "height": self.height},
            device_scale_factor=self.density,
            color_scheme=self.scheme,
            java_script_enabled=self.has_script,
            forced_colors="active" if self.has_forced_colours else "none",
            reduced_motion="reduce" if self.has_forced_colours else "no-preference",
        )


SCHEMES: Final[tuple[Scheme, ...]] = ("light", "dark")
WIDE, WIDE_DARK, NARROW, NARROW_DARK = (
    Look(f"{width} {scheme}", width, height, scheme)
    for width, height in ((1280, 900), (390, 844))
    for scheme in SCHEMES
)
USUAL: Final = (WIDE, WIDE_DARK, NARROW, NARROW_DARK)
SMALL: Final = Look("320 px", 320, 640)
ZOOMED: Final = Look("1280 px at 400 %", 320, 225, density=4)
FORCED: Final = Look("forced colours, reduced motion", 1280, 900, has_forced_colours=True)
BARE: Final = Look("without JavaScript", 1280, 900, has_script=False)

// SPDX-License-Identifier: Apache-2.0
// Buttons, arrow keys and dragging enlarge and move a map. The wheel stays the page's own, and nothing glides.
(() => {
  "use strict";
  const map = document.querySelector(".map-main");
  const caption = document.querySelector(".map-cap");
  if (!map || !caption) return;
  const box = map.parentElement;
  const { width, height } = map.viewBox.baseVal;
  const [full, high, most] = [width, height, 8]; // the view box changes below
  let scale = 1, x = 0, y = 0;

  const buttons = [["in", 2], ["out", 0.5], ["whole", 0]].map(([name, factor]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `map-z${name}`;
    button.title = caption.dataset[name];
    button.setAttribute("aria-label", button.title);
    button.addEventListener("click", () => zoom(factor));
    return button;
  });

  const show = () => {
    const [wide, tall] = [full / scale, high / scale];
    x = Math.min(Math.max(x, 0), full - wide);
    y = Math.min(Math.max(y, 0), high - tall);
    map.setAttribute("viewBox", `${x} ${y} ${wide} ${tall}`);
    // Names grow less than the ground, and are never smaller than on a wide page.
    const less = scale === 1 ? 1 : Math.min(Math.sqrt(scale), (scale * map.clientWidth) / 612);
    map.style.setProperty("--z", less);
    box.classList.toggle("map-zoomed", scale > 1);
    buttons.forEach((button, i) => button.setAttribute("aria-disabled", i ? scale === 1 : scale === most));
  };

  const zoom = (factor) => {
    const next = Math.min(Math.max(scale * factor, 1), most);
    x += full / scale / 2 - full / next / 2;
    y += high / scale / 2 - high / next / 2;
    scale = next;
    show();
  };

  const move = (across, down) => {
    x += across / scale;
    y += down / scale;
    show();
  };

  let held = null;
  map.addEventListener("pointerdown", (event) => {
    if (scale === 1 || event.button) return;
    held = [event.clientX, event.clientY];
    map.setPointerCapture(event.pointerId);
  });
  map.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (!held) return;
    const unit = full / map.clientWidth;
    move((held[0] - clientX) * unit, (held[1] - clientY) * unit);
    held = [clientX, clientY];
  });
  for (const end of ["pointerup", "pointercancel"]) map.addEventListener(end, () => { held = null; });

  const keys = { ArrowLeft: [-90, 0], ArrowRight: [90, 0], ArrowUp: [0, -90], ArrowDown: [0, 90] };
  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = scale > 1 && keys[event.key];
    const factor = { "+": 2, "=": 2, "-": 0.5, 0: 0 }[event.key];
    if (way) move(...way);
    else if (factor !== undefined) zoom(factor);
    else return;
    event.preventDefault();
  });

  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", caption.dataset.moves);
  const bar = document.createElement("span");
  bar.className = "map-zoom";
  bar.append(...buttons);
  caption.append(bar);
  show();
})();

// The language control keeps the place and remembers who reads both languages; the search is fetched when opened.
(() => {
  "use strict";

  const BOTH = "siyaq.both";
  // Where a browser refuses to remember, nothing is remembered: the links work all the same.
  const kept = (use) => { try { return use(localStorage); } catch { return null; } };

  // The sentence that the address names, itself or by a quotation or an event, as the page with both languages names it.
  const sentence = () => {
    const id = location.hash.slice(1), mark = id && document.getElementById(id)?.querySelector("button.x-src");
    if (id.startsWith("st-")) return id;
    return /^s\d/.test(id) ? `st-${id}` : mark ? `st-${mark.getAttribute("popovertarget").slice(2)}` : "";
  };

  for (const link of document.querySelectorAll(".x-lang a")) {
    const isBoth = !link.hreflang, isBack = link.hreflang === document.documentElement.lang;
    link.addEventListener("click", () => {
      if (isBoth || isBack) kept((store) => isBoth ? store.setItem(BOTH, "1") : store.removeItem(BOTH));
      link.hash = isBoth || isBack ? sentence() : location.hash;
    });
  }

  // Who chose both languages gets them in the next explainer, and the link says that it leads there.
  if (kept((store) => store.getItem(BOTH))) {
    for (const link of document.querySelectorAll("a[data-both]")) {
      link.href += "parallel/";
      link.append(Object.assign(document.createElement("small"), { className: "x-ui", textContent: ` · ${link.dataset.both}` }));
    }
  }

  const form = document.querySelector(".x-find");
  if (!form) return;
  const button = form.querySelector("button");
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
  const box = "./search/box.js"; // beside this file, not beside the page

  // Where the box cannot be fetched, the button does what it does without a script.
  const open = () => import(box).then((module) => module.open(button)).catch((error) => {
    console.error(error);
    form.submit();
  });

  form.addEventListener("submit", (event) => { event.preventDefault(); open(); });

  // On an Arabic keyboard the key of "/" types ظ and that of K types ن.
  const isSlash = ({ key, code }) => key === "/" || (code === "Slash" && key === "ظ");
  const isK = ({ key, code }) => key.toLowerCase() === "k" || (code === "KeyK" && key > "\x7f");
  const isOff = () => { try { return localStorage.getItem("siyaq.slash") === "off"; } catch { return false; } };

  document.addEventListener("keydown", (event) => {
    const { target, ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (event.defaultPrevented || event.isComposing || altKey || !key) return;
    const asked = ctrlKey || metaKey ? isK(event) && !shiftKey
      : isSlash(event) && !target.closest?.("input, textarea, select, [contenteditable]") && !isOff();
    if (asked) { event.preventDefault(); open(); }
  });
})();

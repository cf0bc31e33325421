// The language switch keeps the place; the search is fetched when somebody opens it, and not before.
(() => {
  "use strict";

  for (const link of document.querySelectorAll(".x-lang a[hreflang]")) {
    link.addEventListener("click", () => { link.hash = location.hash; });
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

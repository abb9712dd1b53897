/* Single keys: j and k go through a list, letters go to the form that they stand at, ? explains.
   Off while something is typed or a modifier is held, and for good where the box is unticked. */
(() => {
  "use strict";
  const help = document.querySelector("details.keys");
  if (!help) return;
  const box = help.querySelector(".keys-on");
  const NAME = "khong-keys";
  const kept = () => {
    try { return localStorage.getItem(NAME) !== "off"; } catch { return true; }
  };
  const keep = (on) => {
    try { localStorage.setItem(NAME, on ? "on" : "off"); } catch { /* for this page alone */ }
  };
  help.hidden = false;
  box.checked = kept();
  box.addEventListener("change", () => keep(box.checked));

  const links = () => [...document.querySelectorAll("[data-keys=queue] tbody th a")];
  const step = (by) => {
    const all = links();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
    all[next].focus();
  };
  const form = (letter) => {
    const found = document.querySelector(`[data-key="${letter}"]`);
    if (!found) return false;
    found.open = true;
    found.querySelector("textarea, input:not([type=hidden]), select, button").focus();
    return true;
  };
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.defaultPrevented) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])")) return;
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "?") {
      help.open = !help.open;
      help.querySelector("summary").focus();
    } else if (!/^[a-z]$/.test(event.key) || !form(event.key)) return;
    event.preventDefault();
  });
})();

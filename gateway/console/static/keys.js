/* Keys: arrows, j and k go through a list and space ticks its row; digits choose a decision and
   then a ready reason, Ctrl+Enter saves; letters go to the form or the link that they stand at, ?
   explains. Off while something is typed, and for good where the box is unticked. And what a page
   that is decided on must see: whether its evidence was on screen. */
(() => {
  "use strict";
  // What saves does not hide the reason of a decision.
  const uncover = () => {
    const chosen = document.querySelector(".decision [name=decision]:checked");
    if (chosen) chosen.form.querySelector("#reason").scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("change", (event) => { if (event.target.name === "decision") uncover(); });

  const help = document.querySelector("details.keys");
  if (!help) return;
  const box = help.querySelector(".keys-on");
  const NAME = "khong-keys";
  const isOn = () => {
    try { return localStorage.getItem(NAME) !== "off"; } catch { return true; }
  };
  const keep = (on) => {
    try { localStorage.setItem(NAME, on ? "on" : "off"); } catch { /* for this page alone */ }
  };
  const show = () => document.querySelectorAll("kbd[hidden], kbd.on").forEach((one) => {
    one.hidden = !box.checked;
    one.classList.add("on");
  });
  help.hidden = false;
  box.checked = isOn();
  show();
  box.addEventListener("change", () => { keep(box.checked); show(); });

  const links = () => [...document.querySelectorAll("[data-keys=queue] tbody th > a")];
  const step = (by) => {
    const all = links();
    if (!all.length) return false;
    const at = all.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
    all[next].focus();
    return true;
  };
  const tick = () => {
    const row = links().includes(document.activeElement) && document.activeElement.closest("tr");
    const cell = row && row.querySelector("input[type=checkbox]");
    if (cell) cell.click();
    return Boolean(cell);
  };
  const go = (key) => {
    const place = document.querySelector(`[data-key="${key}"]`);
    if (!place) return false;
    if (place.matches("a")) place.click();
    else {
      place.open = true;
      place.querySelector("textarea, input:not([type=hidden]), select, button").focus();
    }
    return true;
  };

  const form = document.querySelector("form[data-keys=decide]");
  const digit = (n) => {
    if (!form) return false;
    const chosen = form.querySelector(".decision [name=decision]:checked");
    const place = chosen
      ? chosen.closest(".decision").querySelector(`[data-ready="${n}"]`)
      : form.querySelector(`[data-digit="${n}"]`);
    if (!place) return false;
    const folded = form.closest("details");
    if (folded) folded.open = true;
    place.click();
    place.focus();
    return true;
  };
  const clear = () => {
    if (!form) return false;
    form.querySelectorAll("[name=decision]:checked, [name=ready]:checked").forEach((one) => { one.checked = false; });
    form.dispatchEvent(new Event("change"));
    return true;
  };
  if (form) {
    const looked = form.querySelector("[name=looked]");
    const evidence = document.querySelector("#words");
    const button = form.querySelector("button:not(.quiet)");
    const decision = () => (form.querySelector(".decision [name=decision]:checked") || {}).value;
    const weigh = () => { button.disabled = decision() === "confirmed" && !looked.checked; };
    const watch = new IntersectionObserver((all) => {
      if (!all.some((one) => one.isIntersecting)) return;
      looked.checked = true;
      watch.disconnect();
      weigh();
    });
    looked.closest("label").classList.add("watched");
    watch.observe(["blockquote", "li", "tbody tr", "p.body"].map((one) => evidence.querySelector(one)).find(Boolean) || evidence);
    form.addEventListener("change", (event) => {
      // A ready reason is one of its decision.
      if (event.target.name === "decision") form.querySelectorAll("[name=ready]:checked").forEach((one) => {
        if (!one.closest(".decision").contains(event.target)) one.checked = false;
      });
      weigh();
    });
    weigh();
    // After a conflict or a session that ended, beside the evidence; a phone begins with what is told.
    if (matchMedia("(min-width: 68rem)").matches) uncover();
  }
  const save = () => {
    const button = form.querySelector("button:not(.quiet)");
    if (button.disabled) document.querySelector("#words").scrollIntoView();
    else form.requestSubmit(button);
  };

  const actions = {
    j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1),
    " ": tick, Escape: clear,
    "?": () => { help.open = !help.open; help.querySelector("summary").focus(); return true; },
  };
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.defaultPrevented) return;
    if (event.key === "Enter" && event.ctrlKey && form) {
      event.preventDefault();
      save();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])")) return;
    const typed = event.target.closest("input");
    if (typed && [" ", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    const act = Object.hasOwn(actions, event.key) ? actions[event.key]
      : /^[1-9]$/.test(event.key) ? () => digit(event.key)
      : /^[a-z]$/.test(event.key) ? () => go(event.key) : null;
    if (act && act()) event.preventDefault();
  });
})();

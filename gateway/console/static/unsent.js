/* A form that was sent when the session was over: what was typed into it is stored in this tab, and
   filled into the same form after the sign-in. Never a code, a password or a hidden field. */
(() => {
  "use strict";
  const NAME = "khong-form", LONGEST_MS = 30 * 60 * 1000;
  const lost = document.querySelector("[data-stored]");
  try {
    if (lost) {
      sessionStorage.setItem(NAME, JSON.stringify({ ...JSON.parse(lost.dataset.stored), at: Date.now() }));
      document.querySelectorAll("[data-when-stored]").forEach((one) => { one.hidden = false; });
      document.querySelectorAll("[data-when-lost]").forEach((one) => { one.hidden = true; });
      return;
    }
    const stored = JSON.parse(sessionStorage.getItem(NAME) ?? "null");
    if (!stored || location.pathname !== stored.page) return;
    sessionStorage.removeItem(NAME);
    if (Date.now() - stored.at > LONGEST_MS) return;
    const goes = (one) => one && new URL(one, location.href).pathname === stored.action;
    const form = [...document.forms].find((one) => goes(one.getAttribute("action")) ||
      [...one.elements].some((button) => goes(button.getAttribute("formaction"))));
    let filled = 0;
    for (const one of form?.elements ?? []) {
      const values = stored.fields[one.name];
      if (!values || ["hidden", "password", "file", "submit"].includes(one.type)) continue;
      if (one.type === "radio" || one.type === "checkbox") one.checked = values.includes(one.value);
      else one.value = values[0];
      one.dispatchEvent(new Event("input", { bubbles: true }));
      one.dispatchEvent(new Event("change", { bubbles: true }));
      filled += 1;
    }
    if (!filled) return;
    for (let at = form.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
    document.querySelectorAll("[data-filled]").forEach((one) => { one.hidden = false; });
  } catch { /* without the tab's storage it is copied by hand */ }
})();

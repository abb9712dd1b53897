/* Nothing typed is lost. What was typed in the last moment is sent when the page is left, since a
   window that closes waits for no delay. A form is submitted once the server has stored it: where the
   server can't be reached, the page stays, and no error page of the browser takes its place. */
(() => {
  "use strict";
  const form = document.getElementById("compose");
  const unreachable = document.getElementById("unreachable");
  if (!form || !unreachable) return;
  // Changes of the form: all, those in the request that is under way, those that the server has.
  let typed = 0, sent = 0, saved = 0;
  const fields = () => {
    const all = new URLSearchParams(new FormData(form));
    all.set("do", "keep");
    return all;
  };
  form.addEventListener("input", () => { typed += 1; });
  form.addEventListener("htmx:beforeSend", () => { sent = typed; });
  form.addEventListener("htmx:afterOnLoad", () => { saved = sent; unreachable.hidden = true; });
  form.addEventListener("htmx:sendError", () => { unreachable.hidden = false; });
  let isStored = false;
  form.addEventListener("submit", async (event) => {
    if (isStored) return;
    event.preventDefault();
    const button = event.submitter, now = typed;
    const request = { method: "POST", body: fields(), redirect: "manual" };
    try { isStored = (await fetch(form.action, request)).status < 500; } catch { isStored = false; }
    unreachable.hidden = isStored;
    if (!isStored) return;
    saved = now;
    form.requestSubmit(button);
  });
  // A commune on the map ticks its box, which stays the way for the keyboard.
  form.querySelector(".where .map")?.addEventListener("click", (event) => {
    const id = event.target.closest("use")?.id.replace(/^map-/, "area-");
    if (id) document.getElementById(id).click();
  });
  addEventListener("beforeunload", (event) => { if (!unreachable.hidden) event.preventDefault(); });
  addEventListener("pagehide", () => {
    if (typed > saved) navigator.sendBeacon(form.action, fields());
  });
})();

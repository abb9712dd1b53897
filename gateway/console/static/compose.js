/* Nothing typed is lost. What was typed in the last moment is sent when the page is left, since a
   window that closes waits for no delay. A form is submitted once the server has kept it: where the
   server can't be reached, the page stays, and no error page of the browser takes its place. */
(() => {
  "use strict";
  const form = document.getElementById("compose");
  const unreachable = document.getElementById("unreachable");
  if (!form || !unreachable) return;
  let unsent = false, kept = false;
  const typed = () => {
    const all = new URLSearchParams(new FormData(form));
    all.set("do", "keep");
    return all;
  };
  const failed = () => { unsent = true; unreachable.hidden = false; };
  form.addEventListener("input", () => { unsent = true; });
  form.addEventListener("htmx:beforeSend", () => { unsent = false; });
  form.addEventListener("htmx:sendAbort", () => { unsent = true; });
  form.addEventListener("htmx:sendError", failed);
  form.addEventListener("htmx:afterOnLoad", () => { unreachable.hidden = true; });
  form.addEventListener("submit", async (event) => {
    unsent = false;
    if (kept) return;
    event.preventDefault();
    const button = event.submitter;
    const sent = { method: "POST", body: typed(), redirect: "manual" };
    try { kept = (await fetch(form.action, sent)).status < 500; } catch { kept = false; }
    if (kept) form.requestSubmit(button); else failed();
  });
  addEventListener("beforeunload", (event) => { if (!unreachable.hidden) event.preventDefault(); });
  addEventListener("pagehide", () => { if (unsent) navigator.sendBeacon(form.action, typed()); });
})();

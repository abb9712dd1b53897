/* Sends what was typed in the last moment when the page is left: the form keeps itself, and a window
   that closes waits for no delay. */
(() => {
  "use strict";
  const form = document.getElementById("compose");
  if (!form) return;
  let unsent = false;
  form.addEventListener("input", () => { unsent = true; });
  form.addEventListener("submit", () => { unsent = false; });
  form.addEventListener("htmx:beforeSend", () => { unsent = false; });
  form.addEventListener("htmx:sendError", () => { unsent = true; });
  form.addEventListener("htmx:sendAbort", () => { unsent = true; });
  addEventListener("pagehide", () => {
    if (!unsent) return;
    const typed = new URLSearchParams(new FormData(form));
    typed.set("do", "keep");
    navigator.sendBeacon(form.action, typed);
  });
})();

/* A scanned slip opens this page with its line after the #, which no server is sent. */
(() => {
  "use strict";
  const field = document.getElementById("token");
  const line = decodeURIComponent(location.hash.slice(1));
  if (!field || !/^k5o_\d+_[0-9a-f]{40}$/.test(line)) return;
  field.value = line;
  history.replaceState(null, "", location.pathname);
})();

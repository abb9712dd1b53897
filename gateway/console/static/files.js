/* Names the file that was chosen, where the browser's own words for it are hidden. */
(() => {
  "use strict";
  for (const input of document.querySelectorAll("[data-file]")) {
    const name = input.parentElement.querySelector("[data-file-name]");
    input.addEventListener("change", () => {
      if (input.files.length) name.textContent = input.files[0].name;
    });
  }
})();

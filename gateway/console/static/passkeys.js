/* Passkeys. A button with data-passkey asks the server for options (its form's token goes along),
   the browser for an answer, and puts that into its form; where the form has one thing to do, it is
   sent. Without scripts the buttons stay hidden, and a code does it. */
(() => {
  "use strict";
  if (!window.PublicKeyCredential) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (all) => (all || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const asked = async (button) => {
    const body = new URLSearchParams({ csrf_token: button.form.elements.csrf_token.value });
    const answer = await fetch(button.dataset.options, { method: "POST", body });
    if (!answer.ok) throw new Error(String(answer.status));
    const options = await answer.json();
    options.challenge = bytes(options.challenge);
    options.allowCredentials = named(options.allowCredentials);
    options.excludeCredentials = named(options.excludeCredentials);
    if (options.user) options.user.id = bytes(options.user.id);
    return options;
  };
  const asJson = (credential) => {
    const { response } = credential;
    const parts = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"])
      if (response[name]) parts[name] = text(response[name]);
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, response: parts,
    });
  };

  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    const says = button.parentElement.querySelector("[data-passkey-failed]");
    button.addEventListener("click", async () => {
      says.hidden = true;
      try {
        const publicKey = await asked(button);
        const make = button.dataset.passkey === "create";
        const credential = make
          ? await navigator.credentials.create({ publicKey })
          : await navigator.credentials.get({ publicKey });
        const { form } = button;
        form.elements[make ? "made" : "passkey"].value = asJson(credential);
        if (make) {
          button.disabled = true;
          form.querySelector("[data-passkey-made]").hidden = false;
          return;
        }
        if (form.elements.code) form.elements.code.required = false;
        const buttons = form.querySelectorAll("button:not([type=button])");
        if (buttons.length < 2) form.requestSubmit(...buttons);
        else button.classList.add("given");
      } catch {
        says.hidden = false;
      }
    });
  }
})();

// What the page asks of the gateway. Signing is done there, as a carrier would.

/** An answer that says why not; `message` is a plain sentence, or "" if nobody answered. */
export class Trouble extends Error {}

async function ask(path, fields) {
  let response;
  let body;
  try {
    response = await fetch(`/phone/${path}`, fields === undefined ? {} : {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(fields),
    });
    body = await response.json();
  } catch {
    throw new Trouble("");
  }
  if (!response.ok) throw new Trouble(body.error || String(response.status));
  return body;
}

/** One MO: {sent: measure, reply: {text, encoding, segments} or null}. */
export const send = (from, text) => ask("send", { from, text });

/** One USSD turn: {text, more}, or null where the session ended without a screen. */
export const dial = async (from, session, input, ended = false) =>
  (await ask("ussd", { from, session, input, ended })).screen;

/** {encoding, units, segments} of a text. */
export const measure = (text) => ask("measure", { text });

/** MTs of all numbers that came after `after`: {last, texts}. */
export const texts = (after) => ask(`texts?after=${after}`);

/** A name for a USSD session, as a carrier gives one. */
export function freshSession() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

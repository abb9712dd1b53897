// How a phone looks and is wired: elements only; what they do is in handset.js.

import { el, icon, spaced } from "./dom.js";
import { LETTERS } from "./keys.js";
import { t, TONGUES } from "./words.js";

const HOLD_MS = 550;
const PAD = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

/** Builds the parts of `phone` (a Handset) that stay: screen, keys, log. */
export function build(phone) {
  phone.title = el("span", { class: "title" });
  phone.mail = icon("envelope");
  phone.clock = el("span", { class: "time" });
  phone.soft = { left: el("span"), right: el("span") };
  phone.content = el("div", { class: "content" });
  phone.screen = el("div", { class: "screen", tabindex: "0", role: "group" },
    el("div", { class: "status" }, icon("signal"), phone.title, phone.mail, icon("battery"), phone.clock),
    phone.content,
    el("div", { class: "softs", "aria-hidden": "true" }, phone.soft.left, phone.soft.right));
  phone.keys = {};
  const key = (name, look, ...inside) => {
    phone.keys[name] = el("button", { type: "button", class: `key ${look}`, "data-key": name }, ...inside);
    connect(phone, phone.keys[name], name);
    return phone.keys[name];
  };
  const pad = PAD.map((name) => key(name, "digit",
    el("span", { class: "figure" }, name), el("span", { class: "letters" }, letters(name))));
  phone.box = el("div", { class: "handset" }, shell(),
    el("p", { class: "brand", "aria-hidden": "true" }, "5 KHÔNG"),
    phone.screen,
    el("div", { class: "nav" },
      key("left", "soft l", el("i")), key("right", "soft r", el("i")),
      el("div", { class: "ring" },
        key("up", "way up", icon("chevron")), key("prev", "way prev", icon("chevron")),
        key("ok", "ok", "OK"),
        key("next", "way next", icon("chevron")), key("down", "way down", icon("chevron"))),
      key("call", "green", icon("receiver")), key("end", "red", icon("hangup"))),
    el("div", { class: "pad", role: "group" }, ...pad));
  phone.label = el("h2", {});
  phone.input = el("input", { class: "number", type: "tel", maxlength: 20, autocomplete: "off" });
  phone.input.value = spaced(phone.number);
  phone.input.addEventListener("change", () => {
    phone.become(phone.input.value.replace(/[ .-]/g, "") || phone.number);
    phone.input.value = spaced(phone.number);
  });
  phone.log = el("ol", { class: "talk", role: "log", "aria-live": "polite", tabindex: "0" });
  phone.choose = { language: el("select", {}), place: el("select", {}) };
  phone.set = el("button", {});
  phone.form = el("form", { class: "set" }, phone.choose.language, phone.choose.place, phone.set);
  phone.form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = Object.entries(phone.choose).filter(([, select]) => select.value);
    const other = chosen.filter(([name, select]) => select.value !== phone.choice[name]);
    phone.sendAll((other.length ? other : chosen).map(([, select]) => select.value))
      .then(() => showChoice(phone));
  });
  phone.section = el("section", { class: "phone" },
    el("div", { class: "owner" }, phone.label, phone.input, phone.form), phone.box, phone.log);
  const head = phone.section.querySelector(".owner");
  phone.section.addEventListener("keydown", (event) => {
    if (!head.contains(event.target) && phone.typed(event)) event.preventDefault();
  });
  phone.screen.addEventListener("click", () =>
    (phone.view.field ?? phone.screen).focus({ preventScroll: true }));
}

/** Pointers press at once and may hold; a keyboard and a screen reader click. */
function connect(phone, button, name) {
  let timer = 0;
  button.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    phone.wants = true;
    phone.press(name);
    (phone.view.field ?? phone.screen).focus({ preventScroll: true });
    clearTimeout(timer);
    timer = setTimeout(() => phone.hold(name), HOLD_MS);
  });
  for (const end of ["pointerup", "pointerleave", "pointercancel"]) {
    button.addEventListener(end, () => clearTimeout(timer));
  }
  button.addEventListener("click", (event) => {
    if (event.detail === 0) phone.press(name);
  });
}

/** What may be chosen above the phone, in the page's language; each choice is a text to send. */
export function fillChoices(phone) {
  const { language, place } = phone.choose;
  const option = ([text, words]) => el("option", { value: text }, words);
  language.setAttribute("aria-label", t("chooseLanguage", phone.name));
  language.replaceChildren(option(["", t("itsLanguage")]), ...TONGUES.map(option));
  place.setAttribute("aria-label", t("choosePlace", phone.name));
  const groups = Object.entries(phone.places).map(([word, names]) =>
    el("optgroup", { label: t(word) }, ...names.map(([text, words]) => option([`DK ${text}`, words]))));
  place.replaceChildren(option(["", t("itsPlace")]), ...groups);
  phone.set.textContent = t("set");
  showChoice(phone);
}

/** What the phone has now, as far as it has been texted from here. */
export function showChoice(phone) {
  for (const [name, select] of Object.entries(phone.choose)) {
    select.value = phone.choice[name];
    select.title = select.selectedOptions[0]?.textContent ?? "";
  }
}

function shell() {
  const svg = icon("shell");
  svg.setAttribute("preserveAspectRatio", "none");
  return svg;
}

function letters(key) {
  if (key === "0") return "␣";
  if (key === "1") return ".,?";
  if (key === "*") return "( ) +";
  return key === "#" ? "aA1" : LETTERS[key].replace(/\d/, "");
}

/** What a screen reader calls a key. */
export function keyName(key) {
  if (key === "*") return t("key_star");
  if (key === "#") return t("key_hash");
  return /\d/.test(key) ? `${key} ${LETTERS[key].replace(/\d/, "").trim()}` : t(`key_${key}`);
}

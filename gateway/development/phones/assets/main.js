// The page: how many phones, in which language, examples to try, and what arrives for all.

import { el } from "./dom.js";
import { Handset } from "./handset.js";
import { texts } from "./http_client.js";
import { current, EXAMPLES, otherLanguage, speak, t } from "./words.js";

const LOOK_MS = 700;
const CLOCK_MS = 10000;
const STORE = "khong-phones";
const find = (id) => document.getElementById(id);
const about = document.body.dataset;
const numbers = about.numbers.split(" ");
const shortCode = about.shortCode;
const places = JSON.parse(about.places);
const price = about.price === "" ? null : Number(about.price);

const stored = recall();
const handsets = numbers.map((number, i) => new Handset(
  { number, name: String(i + 1), shortCode, price, places }, stored.phones?.[i] ?? {}, keep));
let count = stored.count ?? 1;
let after = stored.after ?? 0;
let active = handsets[0];

function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE)) ?? {};
  } catch {
    return {};
  }
}

function keep() {
  const phones = handsets.map((handset) => handset.stored);
  sessionStorage.setItem(STORE, JSON.stringify({ phones, count, after, language: current() }));
}

function choose(handset) {
  active = handset;
  for (const each of handsets) each.section.classList.toggle("active", each === handset);
}

function arrange() {
  find("stage").replaceChildren(...handsets.slice(0, count).map((each) => each.section));
  document.body.dataset.count = count;
  for (const handset of handsets) handset.showLast();
  if (handsets.indexOf(active) >= count) choose(handsets[0]);
  for (const button of find("count").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(Number(button.value) === count));
  }
}

// A window of another width breaks lines elsewhere.
addEventListener("resize", () => handsets.forEach((one) => one.showLast()));

function say() {
  for (const node of document.querySelectorAll("[data-word]")) {
    node.textContent = t(node.dataset.word);
  }
  document.title = t("title");
  find("language").lang = otherLanguage();
  for (const handset of handsets) handset.speak();
  find("examples").replaceChildren(
    example(t("ex_dial"), `*${shortCode}#`, () => active.startUssd()),
    ...EXAMPLES.map(([caption, text]) => example(t(caption), text, () => active.compose(text))));
}

function example(caption, text, act) {
  const button = el("button", { type: "button", onclick: act },
    el("span", { class: "caption" }, caption), el("span", { class: "text", lang: "vi" }, text));
  return el("li", {}, button);
}

async function look() {
  try {
    const news = await texts(after);
    for (const text of news.texts) {
      for (const handset of handsets) if (handset.has(text.to)) handset.arrive(text);
    }
    if (news.last !== after) {
      after = news.last;
      keep();
    }
    showTrouble("", true);
  } catch {
    showTrouble(t("noSignal"), false);
  }
  setTimeout(look, LOOK_MS);
}

function showTrouble(trouble, signal) {
  if (find("trouble").textContent !== trouble) find("trouble").textContent = trouble;
  for (const handset of handsets) handset.signal(signal);
}

for (const [i, handset] of handsets.entries()) {
  for (const event of ["focusin", "pointerdown"]) {
    handset.section.addEventListener(event, () => choose(handset));
  }
  const button = el("button", { type: "button", value: i + 1 }, String(i + 1));
  button.addEventListener("click", () => {
    count = i + 1;
    arrange();
    keep();
  });
  find("count").append(button);
}
find("language").addEventListener("click", () => {
  speak(otherLanguage());
  say();
  keep();
});
document.addEventListener("keydown", (event) => {
  // Typing works at once, before anything is clicked.
  if (event.target === document.body && active.typed(event)) {
    event.preventDefault();
    (active.view.field ?? active.screen).focus({ preventScroll: true });
  }
});
setInterval(() => {
  for (const handset of handsets) {
    if (handset.where[0] === "home" && !handset.busy) handset.again();
    else handset.status();
  }
}, CLOCK_MS);

speak(stored.language ?? "vi");
arrange();
choose(handsets[0]);
say();
look();

// One phone: its screen, its keys, its messages, and what it does when a key is pressed.

import { el, icon, sameNumber, spaced } from "./dom.js";
import { LETTERS, Multitap } from "./keys.js";
import * as views from "./views.js";
import { dial, freshSession, send, Trouble } from "./wire.js";
import { slip, t } from "./words.js";

const HOLD_MS = 550;
const KEPT = 60;
const PAD = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const FROM_KEYBOARD = {
  ArrowUp: "up", ArrowDown: "down", Enter: "ok", Escape: "escape", Backspace: "escape",
};

export class Handset {
  /** about: {number, name, shortCode, price}; changed() is called when there is more to keep. */
  constructor(about, kept, changed) {
    Object.assign(this, about);
    this.ussdCode = `*${this.shortCode}#`;
    this.messages = kept.messages ?? [];
    this.talk = kept.talk ?? [];
    this.number = kept.number ?? this.number;
    this.changed = changed;
    this.draft = "";
    this.session = null;
    this.busy = false;
    this.taps = new Multitap(() => this.showMode());
    this.build();
    this.go("home");
  }

  get kept() {
    const { number } = this;
    return { number, messages: this.messages.slice(-KEPT), talk: this.talk.slice(-KEPT) };
  }

  unread() {
    return this.messages.filter((message) => !message.read).length;
  }

  // what it does

  go(name, value) {
    this.where = [name, value];
    this.show(views[name](this, value));
  }

  openNewest() {
    this.go("read", this.messages.findLast((message) => !message.read) ?? this.messages.at(-1));
  }

  async sendDraft() {
    const text = this.draft;
    if (!text.trim() || this.busy) return;
    await this.wait(t("sending"), async () => {
      const { sent, reply } = await send(this.number, text);
      this.draft = "";
      this.keep({ out: true, text, ...sent, price: this.cost(sent.segments), read: true });
      if (reply === null) return () => this.go("notice", t("noReply"));
      const answer = this.keep({ out: false, ...reply, price: this.price, read: false });
      return () => this.go("read", answer);
    });
  }

  cost(segments) {
    return this.price === null ? null : this.price * segments;
  }

  /** An MT that nobody asked for just now. */
  arrive({ text, encoding, segments }) {
    this.keep({ out: false, text, encoding, segments, price: 0, read: false });
    this.box.classList.add("buzz");
    setTimeout(() => this.box.classList.remove("buzz"), 700);
    if (["home", "inbox"].includes(this.where[0])) this.go(...this.where);
    else this.status();
  }

  call(typed) {
    if (typed === this.ussdCode) this.startUssd();
    else this.go("notice", t("onlyCode", this.ussdCode));
  }

  startUssd() {
    this.session = freshSession();
    this.say({ kind: "typed", text: this.ussdCode });
    this.turn("");
  }

  answerUssd(typed) {
    if (!typed) return;
    this.say({ kind: "typed", text: typed });
    this.turn(typed);
  }

  async turn(typed) {
    if (this.busy) return;
    await this.wait(t("running"), async () => {
      const session = this.session;
      const screen = (await dial(this.number, session, typed)) ?? { text: null, more: false };
      if (session !== this.session) return () => {};
      if (!screen.more) this.session = null;
      this.say({ kind: "ussd", text: screen.text ?? t("ended") });
      return () => this.go("ussd", screen);
    });
  }

  /** Leaves a USSD session as a subscriber does: the carrier tells the gateway. */
  hangUp() {
    const session = this.session;
    this.session = null;
    this.go("home");
    if (session !== null) dial(this.number, session, "", true).catch(() => {});
  }

  async wait(word, work) {
    this.busy = true;
    this.show(views.waiting(this, word));
    let then;
    try {
      then = await work();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      then = () => this.go("notice", error.message || t("away"));
    } finally {
      this.busy = false;
    }
    then();
  }

  keep(message) {
    const kept = { at: Date.now(), ...message };
    this.messages = [...this.messages, kept].slice(-KEPT);
    const { text, out, segments, encoding, price } = kept;
    this.say({ kind: out ? "sent" : "came", text, segments, encoding, price });
    return kept;
  }

  say(entry) {
    this.talk = [...this.talk, { at: Date.now(), ...entry }].slice(-KEPT);
    this.log.append(this.bubble(this.talk.at(-1)));
    this.log.scrollTop = this.log.scrollHeight;
    this.log.classList.remove("none");
    this.changed();
  }

  // keys

  press(key) {
    const view = this.view;
    if (key === "end") {
      if (this.session !== null) this.hangUp();
      else if (!this.busy) this.go("home");
    } else if (key === "left" || key === "right") view[key][1]();
    else if (key === "escape") (view.escape ?? view.right[1])();
    else if (key === "up" || key === "down") this.move(key);
    else if (key === "prev" || key === "next") this.shift(key);
    else if (key in LETTERS || key === "#") this.type(key);
    else view[key]?.();
  }

  type(key) {
    const { field, mode, digit } = this.view;
    if (field && mode === "dial") this.taps.write(key);
    else if (field) this.taps.press(key);
    else digit?.(key);
    field?.focus({ preventScroll: true });
  }

  hold(key) {
    if (this.view.field && this.view.mode !== "dial") this.taps.hold(key);
  }

  move(key) {
    const scrolled = this.view.field ? this.view.field.closest(".content") : this.content;
    if (this.view[key]) this.view[key]();
    else scrolled.scrollBy({ top: (key === "up" ? -0.6 : 0.6) * scrolled.clientHeight });
  }

  shift(key) {
    const { field } = this.view;
    if (!field) return;
    this.taps.settle();
    const at = Math.max(0, field.selectionStart + (key === "prev" ? -1 : 1));
    field.setSelectionRange(at, at);
  }

  /** A key of the computer's keyboard; true if it was the phone's. */
  typed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
    const { field } = this.view;
    const inField = event.target === field;
    if (event.key === "Enter" && event.target.closest("button, summary")) return false;
    if (inField && event.key === "Backspace") return false;
    const named = FROM_KEYBOARD[event.key];
    if (named && !(inField && named !== "ok" && named !== "escape")) {
      this.press(named);
      return true;
    }
    if (event.key.length !== 1 || inField || event.key === " ") return false;
    if (field) {
      field.focus({ preventScroll: true });
      return this.taps.write(event.key);
    }
    if (!/[\d*#]/.test(event.key)) return false;
    this.press(event.key);
    return true;
  }

  // what is seen

  show(view) {
    this.view = view;
    const focused = this.screen.contains(document.activeElement) || this.wants;
    this.wants = false;
    this.content.replaceChildren(view.body);
    this.content.scrollTop = 0;
    this.taps.attach(view.field ?? null, view.mode);
    if (view.field) {
      const end = view.field.value.length;
      view.field.setSelectionRange(end, end);
    }
    if (focused || this.box.contains(document.activeElement)) {
      // The keys stay where they are for who goes by Tab; typing goes to the field.
      const onKey = document.activeElement?.closest?.(".key");
      if (!onKey) (view.field ?? this.screen).focus({ preventScroll: true });
    }
    this.status();
    this.softs();
    this.showMode();
  }

  status() {
    this.title.textContent = this.view.title;
    this.mail.classList.toggle("on", this.unread() > 0);
    this.clock.textContent = views.time(new Date());
  }

  softs() {
    for (const side of ["left", "right"]) {
      const [word] = this.view[side];
      this.soft[side].textContent = word;
      const key = this.keys[side];
      key.setAttribute("aria-label", word ? `${t(`key_${side}`)}: ${word}` : t(`key_${side}`));
    }
  }

  modeMark() {
    return el("span", { class: "mode", "aria-hidden": "true" });
  }

  showMode() {
    const mark = this.content.querySelector(".mode");
    if (!mark) return;
    const { choice, mode } = this.taps;
    mark.classList.toggle("choosing", choice !== null);
    mark.replaceChildren(...(choice
      ? Array.from(choice.letters, (letter, i) =>
          el(i === choice.index ? "b" : "span", {}, letter === " " ? "␣" : letter))
      : [mode]));
  }

  signal(on) {
    this.box.classList.toggle("no-signal", !on);
  }

  bubble(entry) {
    const about = {
      sent: t("sent"), came: t("came"), typed: `${t("ussd")} · ${t("typed")}`, ussd: t("ussd"),
    };
    const cost = entry.segments ? ` · ${slip(entry, entry.price)}` : "";
    return el("li", { class: entry.kind },
      el("p", { class: "words" }, entry.text),
      el("p", { class: "slip" }, `${about[entry.kind]} ${views.time(new Date(entry.at))}${cost}`));
  }

  // how it is built

  build() {
    this.title = el("span", { class: "title" });
    this.mail = icon("envelope");
    this.clock = el("span", { class: "time" });
    this.soft = { left: el("span"), right: el("span") };
    this.content = el("div", { class: "content" });
    this.screen = el("div", { class: "screen", tabindex: "0", role: "group" },
      el("div", { class: "status" }, icon("signal"), this.title, this.mail, icon("battery"), this.clock),
      this.content,
      el("div", { class: "softs", "aria-hidden": "true" }, this.soft.left, this.soft.right));
    this.keys = {};
    const key = (name, look, ...inside) => {
      this.keys[name] = el("button", { type: "button", class: `key ${look}`, "data-key": name }, ...inside);
      this.wire(this.keys[name], name);
      return this.keys[name];
    };
    const pad = PAD.map((name) => key(name, "digit",
      el("span", { class: "figure" }, name), el("span", { class: "letters" }, letters(name))));
    this.box = el("div", { class: "handset" }, shell(),
      el("p", { class: "brand", "aria-hidden": "true" }, "5 KHÔNG"),
      this.screen,
      el("div", { class: "nav" },
        key("left", "soft l", el("i")), key("right", "soft r", el("i")),
        el("div", { class: "ring" },
          key("up", "way up", icon("chevron")), key("prev", "way prev", icon("chevron")),
          key("ok", "ok", "OK"),
          key("next", "way next", icon("chevron")), key("down", "way down", icon("chevron"))),
        key("call", "green", icon("handset")), key("end", "red", icon("hangup"))),
      el("div", { class: "pad", role: "group" }, ...pad));
    this.label = el("h2", {});
    this.input = el("input", { class: "number", type: "tel", maxlength: 20, autocomplete: "off" });
    this.input.value = spaced(this.number);
    this.input.addEventListener("change", () => {
      if (this.input.value.trim()) this.number = this.input.value.replace(/[ .-]/g, "");
      this.input.value = spaced(this.number);
      this.changed();
    });
    this.log = el("ol", { class: "talk", role: "log", "aria-live": "polite", tabindex: "0" });
    this.section = el("section", { class: "phone" },
      el("div", { class: "who" }, this.label, this.input), this.box, this.log);
    this.section.addEventListener("keydown", (event) => {
      if (this.input !== event.target && this.typed(event)) event.preventDefault();
    });
    this.screen.addEventListener("click", () =>
      (this.view.field ?? this.screen).focus({ preventScroll: true }));
  }

  /** Pointers press at once and may hold; a keyboard and a screen reader click. */
  wire(button, name) {
    let timer = 0;
    button.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.wants = true;
      this.press(name);
      (this.view.field ?? this.screen).focus({ preventScroll: true });
      clearTimeout(timer);
      timer = setTimeout(() => this.hold(name), HOLD_MS);
    });
    for (const end of ["pointerup", "pointerleave", "pointercancel"]) {
      button.addEventListener(end, () => clearTimeout(timer));
    }
    button.addEventListener("click", (event) => {
      if (event.detail === 0) this.press(name);
    });
  }

  /** Everything that the page says, again, in its language. */
  speak() {
    const name = t("phone", this.name);
    this.label.textContent = name;
    this.input.setAttribute("aria-label", t("number", this.name));
    this.screen.setAttribute("aria-label", t("screen", this.name));
    this.log.setAttribute("aria-label", t("talk", this.name));
    this.box.querySelector(".pad").setAttribute("aria-label", t("keypad"));
    for (const [key, button] of Object.entries(this.keys)) {
      button.setAttribute("aria-label", keyName(key));
    }
    this.log.replaceChildren(...this.talk.map((entry) => this.bubble(entry)));
    this.log.dataset.nothing = t("nothing");
    this.log.classList.toggle("none", !this.talk.length);
    this.log.scrollTop = this.log.scrollHeight;
    if (!this.busy) this.again();
  }

  /** The view again, without losing what was typed. */
  again() {
    const typed = this.view.field?.value;
    this.go(...this.where);
    if (typed && this.view.field) {
      this.view.field.value = typed;
      this.view.field.dispatchEvent(new Event("input"));
    }
  }

  has(number) {
    return sameNumber(number, this.number);
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

function keyName(key) {
  if (key === "*") return t("key_star");
  if (key === "#") return t("key_hash");
  return /\d/.test(key) ? `${key} ${LETTERS[key].replace(/\d/, "").trim()}` : t(`key_${key}`);
}

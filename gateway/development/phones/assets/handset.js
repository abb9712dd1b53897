// One phone: its screen, its keys, its messages, and what it does when a key is pressed.

import { build, fillChoices, keyName, showChoice } from "./casing.js";
import { el, sameNumber } from "./dom.js";
import { LETTERS, Multitap } from "./keys.js";
import * as views from "./views.js";
import { dial, freshSession, send, Trouble } from "./http_client.js";
import { slip, t } from "./words.js";

const MAX_STORED = 60;
const NO_CHOICE = { language: "", place: "" };
const STOPS = ["huy", "tc", "stop"];
const SUBSCRIBER = /^(0|\+?84)[1-9]\d{7,9}$|^\+[1-9]\d{7,14}$/;
const FROM_KEYBOARD = {
  ArrowUp: "up", ArrowDown: "down", Enter: "ok", Escape: "escape", Backspace: "escape",
};

export class Handset {
  /** about: {number, name, shortCode, price, places}; changed() is called when there is more to keep. */
  constructor(about, stored, changed) {
    Object.assign(this, about);
    this.ussdCode = `*${this.shortCode}#`;
    this.messages = stored.messages ?? [];
    this.talk = stored.talk ?? [];
    this.number = stored.number ?? this.number;
    this.choice = stored.choice ?? NO_CHOICE;
    this.changed = changed;
    this.draft = "";
    this.session = null;
    this.busy = false;
    this.taps = new Multitap(() => this.showMode());
    build(this);
    this.go("home");
  }

  get stored() {
    const { number, choice } = this;
    return { number, choice, messages: this.messages.slice(-MAX_STORED), talk: this.talk.slice(-MAX_STORED) };
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

  /** Types a message; the person with the phone sends it. */
  compose(text) {
    if (this.busy) return;
    if (this.session !== null) this.hangUp();
    this.draft = text;
    this.wants = true;
    this.go("write");
    this.box.scrollIntoView({ block: "nearest" });
  }

  /** Texts these one after the other, as its owner would. */
  async sendAll(texts) {
    for (const text of texts) {
      if (this.busy) return;
      this.compose(text);
      await this.sendDraft();
    }
  }

  async sendDraft() {
    const text = this.draft;
    if (!text.trim() || this.busy) return;
    await this.wait(t("sending"), async () => {
      const { sent, reply } = await send(this.number, text);
      this.draft = "";
      this.chose(text);
      this.keep({ out: true, text, ...sent, price: this.cost(sent.segments), read: true });
      if (reply === null) return () => this.go("notice", ["noReply"]);
      const answer = this.keep({ out: false, ...reply, price: this.price, read: false });
      return () => this.go("read", answer);
    });
  }

  /** What it has texted to be spoken to, and warned of: shown above it until it texts otherwise. */
  chose(text) {
    const typed = text.trim().replace(/\s+/g, " ").toLowerCase();
    const choice = { ...this.choice };
    for (const [name, select] of Object.entries(this.choose)) {
      const option = Array.from(select.options).find(({ value }) => value.toLowerCase() === typed);
      if (option && typed) choice[name] = option.value;
    }
    if (STOPS.includes(typed)) choice.place = "";
    this.choice = choice;
    showChoice(this);
  }

  /** Another subscriber, if `number` can be one's, who has none of the messages of the one before. */
  become(number) {
    if (number === this.number || this.busy) return;
    if (this.session !== null) this.hangUp();
    if (!SUBSCRIBER.test(number)) {
      this.go("notice", ["badNumber", number]);
      return;
    }
    Object.assign(this, { number, messages: [], talk: [], draft: "", choice: NO_CHOICE });
    this.where = ["home"];
    this.speak();
    this.changed();
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
    else this.go("notice", ["onlyCode", this.ussdCode]);
  }

  startUssd() {
    if (this.busy) return;
    if (this.session !== null) this.hangUp();
    this.session = freshSession();
    this.wants = true;
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
      then = () => this.go("notice", error.message || ["away"]);
    } finally {
      this.busy = false;
    }
    then();
  }

  keep(message) {
    const stored = { at: Date.now(), ...message };
    this.messages = [...this.messages, stored].slice(-MAX_STORED);
    const { text, out, segments, encoding, price } = stored;
    this.say({ kind: out ? "sent" : "came", text, segments, encoding, price });
    return stored;
  }

  /** What was said last from its first word, however long it is. */
  showLast() {
    const { firstElementChild: first, lastElementChild: last } = this.log;
    if (last) this.log.scrollTop = last.offsetTop - first.offsetTop;
  }

  say(entry) {
    this.talk = [...this.talk, { at: Date.now(), ...entry }].slice(-MAX_STORED);
    this.log.append(this.bubble(this.talk.at(-1)));
    this.showLast();
    this.log.classList.remove("none");
    this.log.tabIndex = 0;
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
    const scrolled = this.content.querySelector(".ussd .words") ?? this.content;
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
    // The caret's own keys stay the field's; in one line, up and down are free.
    const ours = ["ok", "escape"].includes(named) || !inField || field.tagName === "INPUT";
    if (named && ours) {
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

  /** Everything that the page says, again, in its language. */
  speak() {
    const name = t("phone", this.name);
    this.label.textContent = name;
    fillChoices(this);
    this.input.setAttribute("aria-label", t("number", this.name));
    this.screen.setAttribute("aria-label", t("screen", this.name));
    this.log.setAttribute("aria-label", t("talk", this.name));
    this.box.querySelector(".pad").setAttribute("aria-label", t("keypad"));
    for (const [key, button] of Object.entries(this.keys)) {
      button.setAttribute("aria-label", keyName(key));
    }
    this.softs();
    this.log.replaceChildren(...this.talk.map((entry) => this.bubble(entry)));
    this.log.dataset.nothing = t("nothing");
    this.log.classList.toggle("none", !this.talk.length);
    this.log.tabIndex = this.talk.length ? 0 : -1;
    this.showLast();
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

// What stands on a phone's screen, a function per view. A view says what its keys do:
// {title, body, left, right, ok, up, down, call, digit, field, mode}; left and right are
// [word, what it does]. `phone` is a Handset, which does things; a view only shows them.

import { el, icon } from "./dom.js";
import { slip, t } from "./words.js";
import { measure } from "./http_client.js";

const MAX_TEXT = 480;
const COUNT_MS = 120;
const ZONE = { timeZone: "Asia/Ho_Chi_Minh" };

export function home(phone) {
  const unread = phone.unread();
  const now = new Date();
  const locale = document.documentElement.lang === "vi" ? "vi-VN" : "en-GB";
  const day = now.toLocaleDateString(locale, { weekday: "long", day: "numeric", month: "numeric", ...ZONE });
  const news = unread === 1 ? t("newOne") : t("newMany", unread);
  return {
    title: t("network"),
    body: el("div", { class: "home" },
      el("p", { class: "clock" }, time(now)),
      el("p", { class: "day" }, day),
      unread
        ? el("p", { class: "news" }, icon("envelope"), news)
        : el("p", { class: "codes" }, icon("shield"), `${phone.shortCode} · ${phone.ussdCode}`)),
    left: unread ? [t("read"), () => phone.openNewest()] : [t("menu"), () => phone.go("menu")],
    right: [t("write"), () => phone.go("write")],
    ok: () => phone.go("menu"),
    down: () => phone.go("inbox"),
    call: () => phone.go("dial", ""),
    digit: (key) => phone.go("dial", key),
  };
}

export function menu(phone) {
  const items = [
    ["pencil", t("write"), () => phone.go("write")],
    ["envelope", t("inbox"), () => phone.go("inbox")],
    ["receiver", t("dial", phone.ussdCode), () => phone.startUssd()],
  ];
  const rows = items.map(([name, word, act], i) => ({
    parts: [icon(name), el("span", {}, `${i + 1}  ${word}`)], act,
  }));
  return list(phone, t("menu"), rows, () => phone.go("home"), "menu");
}

export function inbox(phone) {
  const rows = phone.messages.map((message) => ({
    parts: [
      icon(message.out ? "outgoing" : "envelope"),
      el("span", { class: message.read ? "" : "unread" }, message.text),
    ],
    act: () => phone.go("read", message),
  })).reverse();
  return list(phone, t("inbox"), rows, () => phone.go("home"), "list");
}

function list(phone, title, rows, back, look) {
  let at = 0;
  const nodes = rows.map((row) => el("li", { onclick: row.act }, ...row.parts));
  const mark = (to) => {
    if (!rows.length) return;
    nodes[at].classList.remove("chosen");
    at = (to + rows.length) % rows.length;
    nodes[at].classList.add("chosen");
    nodes[at].scrollIntoView({ block: "nearest" });
  };
  mark(0);
  const open = () => rows[at]?.act();
  return {
    title,
    body: rows.length ? el("ul", { class: look }, ...nodes) : el("p", { class: "plain" }, t("empty")),
    left: rows.length ? [t("open"), open] : ["", () => {}],
    right: [t("back"), back],
    ok: open,
    up: () => mark(at - 1),
    down: () => mark(at + 1),
    digit: (key) => rows[Number(key) - 1]?.act(),
  };
}

export function read(phone, message) {
  if (!message.read) {
    message.read = true;
    phone.changed();
  }
  const title = message.out ? t("to", phone.shortCode) : t("from", phone.shortCode);
  return {
    title,
    body: el("div", { class: "sms" },
      el("p", { class: "words" }, message.text),
      el("p", { class: "slip" }, `${time(new Date(message.at))} · ${slip(message, message.price)}`)),
    left: [t("reply"), () => phone.go("write")],
    right: [t("back"), () => phone.go("inbox")],
    ok: () => phone.go("write"),
    call: () => phone.go("write"),
  };
}

export function write(phone) {
  const counter = el("span", { class: "counter" });
  const field = el("textarea", {
    class: "words", maxlength: MAX_TEXT, inputmode: "none", spellcheck: "false",
    autocomplete: "off", autocapitalize: "off", "aria-label": t("message"),
  });
  field.value = phone.draft;
  let wait = 0;
  const count = async () => {
    try {
      const { encoding, units, segments } = await measure(field.value);
      counter.textContent = `${units} · ${slip({ encoding, segments })}`;
    } catch {
      counter.textContent = String(field.value.length);
    }
  };
  const right = () => (field.value ? [t("clearOne"), () => phone.taps.rub()] : [t("back"), back]);
  const back = () => phone.go("home");
  const view = {
    title: t("to", phone.shortCode),
    body: el("div", { class: "write" }, field, el("p", { class: "bar" }, phone.modeMark(), counter)),
    left: [t("send"), () => phone.sendDraft()],
    right: right(),
    escape: back,
    ok: () => phone.sendDraft(),
    call: () => phone.sendDraft(),
    field,
    mode: "abc",
  };
  field.addEventListener("input", () => {
    phone.draft = field.value;
    view.right = right();
    phone.softs();
    clearTimeout(wait);
    wait = setTimeout(count, COUNT_MS);
  });
  count();
  return view;
}

export function dial(phone, digits) {
  const field = line(t("code"), digits);
  const call = () => phone.call(field.value);
  const right = () =>
    field.value ? [t("clearOne"), () => phone.taps.rub()] : [t("back"), () => phone.go("home")];
  const view = {
    title: t("code"),
    body: el("div", { class: "dial" }, field),
    left: [t("call"), call],
    right: right(),
    escape: () => phone.go("home"),
    ok: call,
    call,
    field,
    mode: "dial",
  };
  follow(phone, view, field, right);
  return view;
}

export function ussd(phone, screen) {
  const words = el("p", { class: "words" }, screen.text ?? t("ended"));
  if (!screen.more) {
    const close = () => phone.go("home");
    return {
      title: phone.ussdCode, body: el("div", { class: "ussd" }, words),
      left: ["", () => {}], right: [t("close"), close], ok: close,
    };
  }
  const field = line(t("answer"), "");
  const answer = () => phone.answerUssd(field.value);
  const right = () =>
    field.value ? [t("clearOne"), () => phone.taps.rub()] : [t("leave"), () => phone.hangUp()];
  const view = {
    title: phone.ussdCode,
    body: el("div", { class: "ussd" }, words, el("div", { class: "reply" }, field, phone.modeMark())),
    left: [t("send"), answer],
    right: right(),
    escape: () => phone.hangUp(),
    ok: answer,
    call: answer,
    field,
    mode: "123",
  };
  follow(phone, view, field, right);
  return view;
}

export function waiting(phone, word) {
  const nothing = ["", () => {}];
  return {
    title: phone.shortCode, left: nothing, right: nothing,
    body: el("div", { class: "waiting" },
      el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")),
      el("p", {}, word)),
  };
}

/** `message` is a sentence, or a list for `t`: then it follows the page's language. */
export function notice(phone, message) {
  const text = Array.isArray(message) ? t(...message) : message;
  const close = () => phone.go("home");
  return {
    title: phone.shortCode, body: el("p", { class: "plain" }, text),
    left: ["", () => {}], right: [t("close"), close], ok: close,
  };
}

function line(label, value) {
  const field = el("input", {
    class: "line", type: "text", inputmode: "none", maxlength: 160, spellcheck: "false",
    autocomplete: "off", autocapitalize: "off", "aria-label": label,
  });
  field.value = value;
  return field;
}

function follow(phone, view, field, right) {
  field.addEventListener("input", () => {
    view.right = right();
    phone.softs();
  });
}

export function time(at) {
  return at.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", ...ZONE });
}

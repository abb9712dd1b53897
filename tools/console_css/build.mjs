// Writes what browsers get of the console's looks: the stylesheet, the icons in one file, the fonts.
// `made_from` says what it was made of; tests compare it, so that nothing is edited at one end.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compile } from "sass";

const STYLES = "../../gateway/console/styles", STATIC = "../../gateway/console/static";
const FONTS = "node_modules/@fontsource-variable/source-sans-3/files";
const ICONS = {
  home: "house", flag: "flag", horn: "megaphone", people: "users", chart: "chart-column",
  sliders: "sliders-horizontal", search: "search", help: "circle-question-mark", phone: "phone",
  link: "link", card: "credit-card", message: "message-square", clock: "clock", check: "check",
  warning: "triangle-alert", refused: "circle-x", open: "circle-dashed", scales: "scale",
  rising: "trending-up", send: "send", siren: "siren", pause: "pause", arrow: "arrow-right",
  office: "landmark", draft: "notebook-pen", cross: "x", shield: "shield-check", menu: "menu",
  fingerprint: "fingerprint-pattern", print: "printer", lock: "lock",
};

const symbols = Object.entries(ICONS).map(([name, file]) => {
  const svg = readFileSync(`node_modules/lucide-static/icons/${file}.svg`, "utf8");
  const drawn = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace("</svg>", "").replace(/\s+/g, " ").trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${drawn}</symbol>`;
});
writeFileSync(`${STATIC}/icons.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg">\n<!-- Lucide, ISC licence: THIRD_PARTY.md -->\n${symbols.join("\n")}\n</svg>\n`);

const shield = readFileSync("node_modules/lucide-static/icons/shield-check.svg", "utf8");
writeFileSync(`${STATIC}/emblem.svg`, shield.replace("currentColor", "#12395b"));

for (const part of ["latin", "vietnamese", "latin-ext"])
  copyFileSync(`${FONTS}/source-sans-3-${part}-wght-normal.woff2`, `${STATIC}/source-sans-3-${part}.woff2`);

const made = createHash("sha256");
for (const name of readdirSync(STYLES).sort()) made.update(name).update(readFileSync(`${STYLES}/${name}`));
for (const name of ["build.mjs", "package-lock.json"]) made.update(name).update(readFileSync(name));
const { css } = compile(`${STYLES}/console.scss`, { style: "compressed", charset: false, loadPaths: ["node_modules"] });
writeFileSync(`${STATIC}/console.css`, `/* GOV.UK Frontend, MIT licence: THIRD_PARTY.md. made_from ${made.digest("hex")} */\n${css}\n`);

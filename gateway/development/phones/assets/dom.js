// Small ways to build elements; no text ever becomes markup.

const SVG = "http://www.w3.org/2000/svg";

/** An element; `props` that begin with `on` are listeners, `class` and the rest attributes. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** A picture of the sprite at the head of the page. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon ${name}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}

/** The same subscriber, however the number is written? */
export function sameNumber(one, other) {
  return national(one) === national(other);
}

function national(number) {
  const digits = number.replace(/\D/g, "");
  return digits.length > 6 ? digits.replace(/^(0084|84|0)/, "") : digits;
}

/** A number as it is read aloud: 0900 000 201. */
export function spaced(number) {
  return number.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3");
}

// Draws cards: one function for each kind of element.

import { el } from "./dom.js";
import { word } from "./words.js";

export function drawCard(card, press) {
  return el("div", { class: "card" }, ...card.elements.map((element) => DRAW[element.kind](element, press)));
}

const DRAW = {
  heading: (element) => el("h3", {}, element.text),
  text: (element) => el("p", {}, ...runs(element.runs)),
  note: (element) => el("p", { class: "note" }, ...runs(element.runs)),
  facts: (element) => el("dl", {}, ...element.facts.flatMap((fact) =>
    [el("dt", {}, fact.label), el("dd", {}, ...runs(fact.runs))])),
  bullets: (element) => el("ul", {}, ...element.items.map((item) => el("li", {}, ...runs(item)))),
  table: drawTable,
  buttons: (element, press) => el("div", { class: "buttons" }, ...element.buttons.map((button) => drawButton(button, press))),
  menu: (element, press) => el("details", { class: "menu" },
    el("summary", {}, element.label),
    el("div", { class: "buttons" }, ...element.buttons.map((button) => drawButton(button, press)))),
  divider: () => el("hr"),
  attachment: drawAttachment,
};

function runs(list) {
  return list.map((run) => {
    let node = run.href
      ? el("a", { href: run.href, rel: "noopener noreferrer", target: "_blank" }, run.text)
      : document.createTextNode(run.text);
    if (run.italic) node = el("em", {}, node);
    if (run.bold) node = el("strong", {}, node);
    return node;
  });
}

/** With roles of its own: on a phone each row is drawn as a block, and would be no table row for a screen reader. */
function drawTable(element) {
  const head = el("tr", { role: "row" }, ...element.headers.map((header) => el("th", { scope: "col", role: "columnheader" }, header)));
  const rows = element.rows.map((row) => el("tr", { role: "row" }, ...row.map((cell, i) => (i === 0
    ? el("th", { scope: "row", role: "rowheader" }, cell)
    : el("td", { role: "cell", "data-label": element.headers[i] }, cell)))));
  return el("div", { class: "table", tabindex: "0", role: "group" }, el("table", { role: "table" },
    el("thead", { role: "rowgroup" }, head), el("tbody", { role: "rowgroup" }, ...rows)));
}

function drawButton(button, press) {
  return el("button", {
    type: "button", class: button.style, "data-button": button.id, onclick: (event) => press(button, event.currentTarget),
  }, button.label);
}

function drawAttachment(element) {
  const link = el("a", { class: "attachment", download: element.name, href: "#" }, word("download", element.name));
  link.addEventListener("click", () => {
    const url = URL.createObjectURL(new Blob([element.content], { type: element.type }));
    link.href = url;
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  });
  return link;
}

// Draws one field of a form with the browser's own pickers, and reads what was put into it.

import { el } from "./dom.js";
import { word } from "./words.js";

export function drawField(field, value, error) {
  const id = `field-${field.id}`;
  const group = GROUPS.includes(field.kind);
  const notes = [field.help ? `${id}-help` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  const shared = {
    id, name: field.id, "aria-describedby": notes || undefined, "aria-invalid": error ? "true" : undefined,
    "aria-required": field.required ? "true" : undefined,
  };
  const label = [field.label, field.required ? el("span", { class: "required" }, ` (${word("required")})`) : null];
  const head = group ? el("legend", {}, ...label.filter(Boolean)) : el("label", { for: id }, ...label.filter(Boolean));
  return el(group ? "fieldset" : "div", { class: error ? "field wrong" : "field", "data-field": field.id },
    head,
    field.help ? el("p", { class: "help", id: `${id}-help` }, field.help) : null,
    CONTROLS[field.kind](field, shared, value),
    error ? el("p", { class: "error", id: `${id}-error` }, error) : null);
}

export function readField(form, field) {
  if (GROUPS.includes(field.kind)) {
    return [...form.querySelectorAll(`[name="${CSS.escape(field.id)}"]:checked`)].map((box) => box.value);
  }
  return form.elements.namedItem(field.id).value;
}

const GROUPS = ["choices", "people"];

const CONTROLS = {
  "text": (field, shared, value) => el("input", { ...shared, type: "text", maxlength: field.most, value: value ?? "" }),
  "long-text": (field, shared, value) => el("textarea", { ...shared, rows: 4, maxlength: field.most }, value ?? ""),
  "number": (field, shared, value) => el("input", { ...shared, type: "text", inputmode: "decimal", value: value ?? "" }),
  "date": (field, shared, value) => el("input", { ...shared, type: "date", value: value ?? "" }),
  "time": (field, shared, value) => el("input", { ...shared, type: "time", value: value ?? "" }),
  "choice": drawSelect,
  "person": drawSelect,
  "choices": drawBoxes,
  "people": drawBoxes,
};

function drawSelect(field, shared, value) {
  const option = (choice) => el("option", { value: choice.value, selected: choice.value === value }, choice.label);
  const others = field.options.filter((choice) => choice.other);
  return el("select", shared,
    el("option", { value: "" }, word("choose")),
    ...field.options.filter((choice) => !choice.other).map(option),
    others.length ? el("optgroup", { label: word("others") }, ...others.map(option)) : null);
}

function drawBoxes(field, shared, value) {
  const chosen = value ?? [];
  const box = (choice) => el("label", { class: "box" },
    el("input", { type: "checkbox", name: field.id, value: choice.value, checked: chosen.includes(choice.value),
      "aria-describedby": shared["aria-describedby"], "aria-invalid": shared["aria-invalid"] }),
    el("span", {}, choice.label));
  const near = field.options.filter((choice) => !choice.other || chosen.includes(choice.value));
  const others = field.options.filter((choice) => !near.includes(choice));
  return el("div", { class: "boxes" },
    ...near.map(box),
    others.length ? el("details", {}, el("summary", {}, word("others")), el("div", { class: "boxes" }, ...others.map(box))) : null);
}

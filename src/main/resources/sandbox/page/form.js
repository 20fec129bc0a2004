// Forms as dialogs. Nothing typed is lost: an error keeps it, and a dialog closed by mistake opens with it again.

import { act, get, Failure } from "./api.js";
import { byId, el, replace } from "./dom.js";
import { drawField, readField } from "./field.js";
import { word } from "./words.js";

const dialog = byId("form-dialog");
let open = null;

/** Shows the form; `draftKey` names where it was opened from, `answered` hears what submitting it brought. */
export async function openForm({ id, as, draftKey, opener, answered }) {
  const form = await get(`/sandbox/view/forms/${id}?as=${as}`);
  const draft = JSON.parse(sessionStorage.getItem(draftKey) ?? "null");
  open = { id, as, draftKey, opener, answered, form };
  draw(draft ?? {}, Boolean(draft));
  dialog.showModal();
  focusFirst();
}

function draw(typed, restored) {
  const { form } = open;
  const errors = form.errors;
  const fields = form.fields.map((field) => drawField(field, typed[field.id] ?? field.value, errors[field.id]));
  const wrong = Object.keys(errors).length > 0;
  const body = el("form", { novalidate: true, onsubmit: submit, oninput: keepDraft },
    el("h2", { id: "form-title" }, form.title),
    form.intro.length ? el("p", { class: "intro" }, form.intro.map((run) => run.text).join("")) : null,
    restored ? el("p", { class: "kept" }, word("kept"), " ",
      el("button", { type: "button", class: "link", onclick: discard }, word("discard"))) : null,
    el("p", { class: "error", role: "alert", id: "form-error", hidden: !wrong }, wrong ? word("check") : ""),
    el("div", { class: "fields" }, ...fields),
    el("div", { class: "actions" },
      el("button", { type: "button", onclick: () => dialog.close() }, word("cancel")),
      el("button", { type: "submit", class: "primary" }, form.submit)));
  replace(dialog, body);
}

function values() {
  const form = dialog.querySelector("form");
  return Object.fromEntries(open.form.fields.map((field) => [field.id, readField(form, field)]));
}

function keepDraft() {
  sessionStorage.setItem(open.draftKey, JSON.stringify(values()));
}

function discard() {
  sessionStorage.removeItem(open.draftKey);
  draw({}, false);
  focusFirst();
}

async function submit(event) {
  event.preventDefault();
  const button = dialog.querySelector("[type=submit]");
  if (button.disabled) return;
  button.disabled = true;
  const typed = values();
  try {
    const answer = await act(`/sandbox/api/forms/${open.id}`, { as: open.as, values: typed });
    if (answer.reply === "invalid") {
      await showErrors(typed);
    } else if (answer.reply === "refused") {
      say(answer.text);
    } else {
      sessionStorage.removeItem(open.draftKey);
      dialog.close();
      open.answered(answer);
    }
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    if (failure.status === 404) gone();
    else say(word(failure.message === "offline" ? "offline" : "failed"));
  } finally {
    button.disabled = false;
  }
}

/** The form may ask for more than before, so it is drawn as the bot has it now. */
async function showErrors(typed) {
  open.form = await get(`/sandbox/view/forms/${open.id}?as=${open.as}`);
  draw(typed, false);
  const wrong = dialog.querySelector("[aria-invalid=true]");
  (wrong ?? dialog.querySelector("#form-error")).focus();
}

/** The form was sent already, in another tab or by another click: what was typed in this one stays to be read. */
function gone() {
  say(word("formGone"));
}

function say(text) {
  const error = dialog.querySelector("#form-error");
  error.textContent = text;
  error.hidden = false;
  error.scrollIntoView({ block: "nearest" });
}

function focusFirst() {
  dialog.querySelector(".fields input, .fields textarea, .fields select")?.focus();
}

dialog.addEventListener("close", () => open?.opener?.());

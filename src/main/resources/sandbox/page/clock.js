// The movable clock, and starting over.

import { act, Failure } from "./api.js";
import { byId, el, replace } from "./dom.js";
import { dayAndTime, word } from "./words.js";

const dialog = byId("clock-dialog");
let ahead = 0;
let zone = "UTC";

/** Shows the bot's time in the person's zone, ticking on. */
export function setClock(now, personZone) {
  ahead = new Date(now).getTime() - Date.now();
  zone = personZone;
  tick();
}

function tick() {
  byId("now").textContent = dayAndTime(Date.now() + ahead, zone);
}

setInterval(tick, 5000);

export function openClock(person, changed) {
  drawClock(person, changed, "");
  dialog.showModal();
}

function drawClock(person, changed, said) {
  const move = (body) => run(person, changed, () => act("/sandbox/api/clock", body), body);
  const moment = el("input", { type: "datetime-local", id: "moment", value: localText(Date.now() + ahead) });
  replace(dialog, el("form", { method: "dialog", onsubmit: (event) => event.preventDefault() },
    el("h2", { id: "clock-title" }, word("clockTitle")),
    el("p", { class: "intro" }, word("clockHelp")),
    el("p", { class: "said", role: "status", id: "clock-said" }, said),
    el("div", { class: "moves" },
      el("button", { type: "button", class: "primary", onclick: () => move({ toNext: "nudge" }) }, word("nextNudge")),
      el("button", { type: "button", onclick: () => move({ by: "PT1H" }) }, word("plusHour")),
      el("button", { type: "button", onclick: () => move({ by: "PT24H" }) }, word("plusDay")),
      el("button", { type: "button", onclick: () => move({ by: "PT168H" }) }, word("plusWeek"))),
    el("div", { class: "field" },
      el("label", { for: "moment" }, word("moment", person.name)),
      el("div", { class: "moves" }, moment,
        el("button", { type: "button", onclick: () => move({ to: instantOf(moment.value) }) }, word("moveTo")))),
    el("div", { class: "actions" },
      el("button", { type: "button", class: "danger", onclick: () => askReset(person, changed) }, word("reset")),
      el("button", { type: "button", onclick: () => dialog.close() }, word("close")))));
}

function askReset(person, changed) {
  const yes = () => run(person, changed, () => act("/sandbox/api/reset", {}), { reset: true });
  const no = el("button", { type: "button", onclick: () => drawClock(person, changed, "") }, word("resetNo"));
  replace(dialog, el("form", { method: "dialog", onsubmit: (event) => event.preventDefault() },
    el("h2", { id: "clock-title" }, word("reset")),
    el("p", { class: "intro" }, word("resetAsk")),
    el("div", { class: "actions" }, no,
      el("button", { type: "button", class: "danger", onclick: yes }, word("resetYes")))));
  no.focus();
}

async function run(person, changed, work, body) {
  for (const button of dialog.querySelectorAll("button")) button.disabled = true;
  let said;
  try {
    const answer = await work();
    setClock(answer.now, person.zone);
    said = body.reset ? word("resetDone") : outcome(answer, body);
    await changed(body.reset);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    said = failure.message === "offline" ? word("offline") : failure.message;
  }
  drawClock(person, changed, said);
}

function outcome(answer, body) {
  if (answer.ran.length === 0) {
    return body.toNext ? word("noNudge") : word("movedNothing", dayAndTime(answer.now, zone));
  }
  return word("moved", dayAndTime(answer.now, zone), answer.ran.map((due) => readable(due)).join(" · "));
}

/** "nudge 2026-12-02T14:00:00Z maria" → "nudge, Wed 2 Dec 08:00, maria". */
function readable(due) {
  const [kind, at, who] = due.split(" ");
  return [kind, dayAndTime(at, zone), who].filter(Boolean).join(", ");
}

function localText(moment) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat("en-CA", {
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone,
  }).formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** What a wall clock in the person's zone shows, as an instant. */
function instantOf(local) {
  const wanted = Date.parse(local + ":00Z");
  if (Number.isNaN(wanted)) return "";
  let guess = wanted;
  for (let i = 0; i < 2; i++) {
    guess += wanted - Date.parse(localText(guess) + ":00Z");
  }
  return new Date(guess).toISOString();
}

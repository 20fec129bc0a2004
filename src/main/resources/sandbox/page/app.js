// Who acts, which room is shown, and what they do there.

import { act, get, Failure } from "./api.js";
import { openClock, setClock } from "./clock.js";
import { byId, el, replace } from "./dom.js";
import { openForm } from "./form.js";
import { drawMessages, focusButton, redrawAll } from "./messages.js";
import { speak, word } from "./words.js";

const text = byId("composer-text");
let school;
let person;
let room;
let thread = null;
let events = null;

const read = {
  key: (id) => `read|${person.id}|${id}`,
  place: (id) => Number(localStorage.getItem(read.key(id)) ?? 0),
  upTo: (id, place) => localStorage.setItem(read.key(id), String(Math.max(place, read.place(id)))),
};

const view = {
  get person() { return person; },
  nameOf: (id) => school.people.find((one) => one.id === id)?.name ?? id,
  press,
  reply: (message) => { thread = message.id; drawComposer(); text.focus(); },
};

async function start() {
  school = await get("/sandbox/api/state");
  const wanted = new URLSearchParams(location.hash.slice(1));
  await become(wanted.get("as") ?? localStorage.getItem("as") ?? "maria", wanted.get("room"));
  listen();
}

async function become(id, wantedRoom) {
  person = school.people.find((one) => one.id === id) ?? school.people[0];
  localStorage.setItem("as", person.id);
  await speak(person.locale);
  replace(byId("person"), ...school.people.map((one) => el("option", { value: one.id }, `${one.name} · ${word(`role-${one.role}`)}`)));
  byId("person").value = person.id;
  redrawAll();
  setClock((await get("/sandbox/api/state")).now, person.zone);
  const mine = myRooms();
  await enter(mine.find((one) => one.id === wantedRoom) ?? mine.find((one) => one.id === room?.id) ?? mine[0]);
}

const myRooms = () => school.rooms.filter((one) => one.members.includes(person.id));

async function enter(next) {
  saveDraft();
  room = next;
  thread = null;
  location.replace(`#as=${person.id}&room=${room.id}`);
  byId("room-name").textContent = nameOf(room);
  byId("room-people").textContent = room.kind === "direct" ? word("directWith")
    : word("people", room.members.length, room.members.map(view.nameOf).join(", "));
  document.title = `${nameOf(room)} · Throughline`;
  hideNotice();
  drawComposer();
  await refresh();
  byId("messages").scrollTop = byId("messages").scrollHeight;
  closeMenu();
}

const nameOf = (one) => (one.kind === "direct" ? "Throughline" : `#${one.name}`);

async function refresh() {
  const shown = room;
  const messages = await get(`/sandbox/view/rooms/${shown.id}?as=${person.id}`);
  if (shown !== room) return;
  const first = read.place(shown.id) === 0;
  const changed = drawMessages(shown.id + person.id, messages, view);
  byId("empty").hidden = messages.length > 0;
  if (!first) announce(changed);
  if (messages.length) read.upTo(shown.id, messages[messages.length - 1].place);
  await drawRooms();
}

function announce(changed) {
  const fresh = changed.filter((one) => one.isNew && one.message.from !== person.id).slice(-3);
  for (const { message } of fresh) {
    const who = message.from === "throughline" ? "Throughline" : view.nameOf(message.from);
    byId("live").textContent = `${who}: ${message.card ? message.card.summary : message.text}`;
  }
}

async function drawRooms() {
  const latest = new Map((await get(`/sandbox/view/latest?as=${person.id}`)).map((one) => [one.room, one.place]));
  const item = (one) => {
    const unread = one !== room && (latest.get(one.id) ?? 0) > read.place(one.id);
    return el("li", {}, el("button", {
      type: "button", class: unread ? "unread" : "", "aria-current": one === room ? "page" : undefined, onclick: () => enter(one),
    }, nameOf(one), unread ? el("span", { class: "dot" }, el("span", { class: "hidden" }, word("unread"))) : null));
  };
  const focused = document.activeElement?.closest("#rooms button")?.textContent;
  replace(byId("channels"), ...myRooms().filter((one) => one.kind === "channel").map(item));
  replace(byId("direct"), ...myRooms().filter((one) => one.kind === "direct").map(item));
  if (focused) [...document.querySelectorAll("#rooms button")].find((one) => one.textContent === focused)?.focus();
}

async function press(message, button, element) {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  hideNotice();
  const draftKey = `draft|${person.id}|${message.id}|${button.id}`;
  try {
    const answer = await act("/sandbox/api/buttons", { as: person.id, message: message.id, button: button.id });
    await answered(answer, draftKey, () => focusButton(message.id, button.id));
  } catch (failure) {
    fail(failure);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

async function answered(answer, draftKey, opener) {
  if (answer.reply === "form") {
    await openForm({ id: answer.form.id, as: person.id, draftKey, opener, answered: (next) => answered(next, draftKey, opener) });
  } else if (answer.reply === "refused") {
    notice(answer.text);
  }
  await refresh();
}

async function send(event) {
  event.preventDefault();
  const typed = text.value.trim();
  if (!typed) return;
  hideNotice();
  const button = byId("composer").querySelector("[type=submit]");
  button.disabled = true;
  try {
    const answer = await act("/sandbox/api/messages", { as: person.id, room: room.id, text: typed, ...(thread ? { thread } : {}) });
    const stands = answer.reply !== "refused" || typed.length <= 4000;
    if (stands && text.value.trim() === typed) text.value = "";
    saveDraft();
    fit();
    await answered(answer, `draft|${person.id}|${room.id}|${typed}`, () => text.focus());
    if (stands && !thread) byId("messages").scrollTop = byId("messages").scrollHeight;
  } catch (failure) {
    fail(failure);
  } finally {
    button.disabled = false;
  }
}

function drawComposer() {
  text.placeholder = word("sayIn", nameOf(room));
  byId("reply-to").hidden = thread === null;
  byId("reply-to").querySelector("span").textContent = word("replyingTo");
  text.value = sessionStorage.getItem(draftName()) ?? "";
  fit();
}

const draftName = () => `say|${person?.id}|${room?.id}|${thread ?? ""}`;

function saveDraft() {
  if (person && room) sessionStorage.setItem(draftName(), text.value);
}

function fit() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
}

function notice(said) {
  replace(byId("notice"), el("p", {}, el("strong", {}, word("onlyYou")), el("span", {}, said)),
    el("button", { type: "button", class: "link", onclick: hideNotice }, word("dismiss")));
  byId("notice").hidden = false;
}

function hideNotice() {
  byId("notice").hidden = true;
}

function fail(failure) {
  if (!(failure instanceof Failure)) throw failure;
  notice(word(failure.message === "offline" ? "offline" : "failed"));
}

function closeMenu() {
  document.body.classList.remove("menu-open");
  byId("menu").setAttribute("aria-expanded", "false");
}

/**
 * Live updates while the page is seen: browsers keep few connections to one place, and a stream in every hidden tab would
 * use them up. Where there can be no stream, the page asks from time to time.
 */
function listen() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource("/sandbox/events");
  events.addEventListener("hello", () => catchUp());
  events.addEventListener("room", (event) => (event.data === room.id ? refresh() : drawRooms()));
  events.addEventListener("clock", () => catchUp());
  events.addEventListener("reset", () => begin());
  events.addEventListener("error", ({ target }) => {
    if (target === events && target.readyState === EventSource.CLOSED) setTimeout(() => { refresh().catch(() => {}); listen(); }, 4000);
  });
}

async function catchUp() {
  setClock((await get("/sandbox/api/state")).now, person.zone);
  await refresh();
}

async function begin() {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith("read|"))) localStorage.removeItem(key);
  sessionStorage.clear();
  text.value = "";
  await become(person.id);
}

document.addEventListener("visibilitychange", () => { if (person) listen(); });
window.addEventListener("pagehide", () => events?.close());
window.addEventListener("pageshow", (event) => { if (event.persisted && person) listen(); });
byId("person").addEventListener("change", (event) => { saveDraft(); become(event.target.value); });
byId("composer").addEventListener("submit", send);
byId("reply-to").querySelector("button").addEventListener("click", () => { saveDraft(); thread = null; drawComposer(); text.focus(); });
byId("clock").addEventListener("click", () => openClock(person, async (anew) => (anew ? begin() : refresh())));
byId("menu").addEventListener("click", () => {
  const open = document.body.classList.toggle("menu-open");
  byId("menu").setAttribute("aria-expanded", String(open));
  if (open) document.querySelector("#rooms button")?.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.contains("menu-open")) { closeMenu(); byId("menu").focus(); }
});
text.addEventListener("input", () => { fit(); saveDraft(); });
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); byId("composer").requestSubmit(); }
});
start();

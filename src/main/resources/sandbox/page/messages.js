// Draws what stands in a room: messages in order, the replies of a thread beneath its first message.

import { drawCard } from "./card.js";
import { byId, el, initials } from "./dom.js";
import { day, time, word } from "./words.js";

const list = byId("messages");
let drawn = new Map();
let shownRoom = null;

/** Brings the list up to date; what did not change stays, and so does the focus. */
export function drawMessages(room, messages, view) {
  if (room !== shownRoom) {
    drawn = new Map();
    list.replaceChildren();
    shownRoom = room;
  }
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const focus = whatIsFocused();
  const fresh = new Map();
  const changed = [];
  for (const message of messages) {
    const signature = JSON.stringify([message, view.person.id]);
    const before = drawn.get(message.id);
    const known = before && before.signature === signature;
    fresh.set(message.id, known ? before : { signature, element: drawMessage(message, view) });
    if (!known) changed.push({ message, isNew: !before });
  }
  drawn = fresh;
  arrange(messages, view);
  restore(focus);
  if (atEnd) list.scrollTop = list.scrollHeight;
  return changed;
}

export function redrawAll() {
  drawn = new Map();
  shownRoom = null;
}

function arrange(messages, view) {
  const roots = [];
  const known = new Set(messages.map((message) => message.id));
  const replies = new Map();
  for (const message of messages) {
    if (message.thread && known.has(message.thread)) {
      replies.set(message.thread, [...(replies.get(message.thread) ?? []), message]);
    } else {
      roots.push(message);
    }
  }
  let lastDay = null;
  const items = [];
  for (const root of roots) {
    const today = day(root.at, view.person.zone);
    if (today !== lastDay) items.push(el("li", { class: "day" }, el("span", {}, today)));
    lastDay = today;
    items.push(item(root, replies.get(root.id) ?? []));
  }
  list.replaceChildren(...items);
}

function item(root, replies) {
  const thread = replies.length
    ? el("ol", { class: "thread" }, ...replies.map((reply) => el("li", {}, drawn.get(reply.id).element)))
    : null;
  return el("li", {}, drawn.get(root.id).element, thread);
}

function drawMessage(message, view) {
  const bot = message.from === "throughline";
  const name = bot ? "Throughline" : view.nameOf(message.from);
  const kind = `message ${bot ? "from-bot" : ""} ${message.whisper ? "whisper" : ""}`;
  return el("article", { class: kind, "aria-label": `${name}, ${time(message.at, view.person.zone)}`, "data-message": message.id, tabindex: "-1" },
    bot ? el("img", { class: "face", src: "/sandbox/page/mark.svg", alt: "" })
      : el("span", { class: "face", "aria-hidden": "true", style: undefined }, initials(name)),
    el("div", { class: "said" },
      el("p", { class: "by" },
        el("strong", {}, name),
        bot ? el("span", { class: "tag" }, word("bot")) : null,
        el("time", { datetime: message.at }, time(message.at, view.person.zone)),
        message.edited ? el("span", { class: "quiet" }, word("edited")) : null),
      message.whisper ? el("p", { class: "only-you" }, word("onlyYou")) : null,
      message.card ? drawCard(message.card, (button, element) => view.press(message, button, element))
        : el("p", { class: "words" }, message.text),
      message.thread || message.whisper ? null
        : el("button", { type: "button", class: "link reply", onclick: () => view.reply(message) }, word("reply"))));
}

function whatIsFocused() {
  const element = document.activeElement;
  const message = element?.closest?.("[data-message]");
  return message ? { element, message: message.dataset.message, button: element.dataset.button } : null;
}

/** A button that is gone leaves the focus on its message, never on another button: a second Enter would press that. */
export function focusButton(message, button) {
  const article = list.querySelector(`[data-message="${CSS.escape(message)}"]`);
  const target = article?.querySelector(`[data-button="${CSS.escape(button ?? "")}"]`) ?? article;
  (target ?? byId("composer-text")).focus();
}

function restore(focus) {
  if (!focus || list.contains(document.activeElement) || document.querySelector("dialog[open]")) return;
  if (focus.element.isConnected) focus.element.focus({ preventScroll: true });
  else focusButton(focus.message, focus.button);
}

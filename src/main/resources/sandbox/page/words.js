// The page's own words, in the language of the person acted as.

let words = {};
let language = "en";

export async function speak(locale) {
  const wanted = locale.startsWith("es") ? "es" : "en";
  if (wanted !== language || !words.send) {
    language = wanted;
    words = await (await fetch(`/sandbox/page/words-${wanted}.json`)).json();
  }
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-word]")) {
    element.textContent = word(element.dataset.word);
  }
}

export function word(key, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), words[key] ?? key);
}

/** Days are written as on the bot's cards, the day before the month. */
const dates = () => (language === "en" ? "en-GB" : language);

export function dayAndTime(instant, zone) {
  return new Intl.DateTimeFormat(dates(), {
    weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone,
  }).format(new Date(instant));
}

export function time(instant, zone) {
  return new Intl.DateTimeFormat(dates(), {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone,
  }).format(new Date(instant));
}

export function day(instant, zone) {
  return new Intl.DateTimeFormat(dates(), {
    weekday: "long", day: "numeric", month: "long", timeZone: zone,
  }).format(new Date(instant));
}

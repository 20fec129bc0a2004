// Talks to the bot. Every act carries a key, so that sending it again after a broken connection does it once.

/** What did not work: the bot's sentence with its status, or "offline" with none. */
export class Failure extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export async function get(path) {
  return answer(await fetch(path, { headers: { Accept: "application/json" } }));
}

export async function act(path, body) {
  const request = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, key: newKey() }),
  };
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    await new Promise((again) => setTimeout(again, 800));
    response = await fetch(path, request).catch(() => { throw new Failure("offline"); });
  }
  return answer(response);
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Failure(body.error || String(response.status), response.status);
  }
  return body;
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return "page-" + Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

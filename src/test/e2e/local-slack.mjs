// A local Slack with a small school in it, and what people do there.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answering, freePort, start, until } from './processes.mjs';

export const TOKENS = { bot: 'xoxb-test-token', app: 'xapp-test-token', secret: 'test-signing-secret' };
export const CHANNEL = 'C01G4';
export const PEOPLE = { ana: 'U03T4A', ben: 'U04T4B', cai: 'U05T4C' };

const BOT = 'U0PLCBOT';

function settings(mode, requestUrl) {
    return `workspace: { name: Maple Elementary, domain: maple-elementary, teamId: T0MAPLE }
app:
  appId: A0PLC
  botUserId: ${BOT}
  botName: throughline
  botToken: ${TOKENS.bot}
  appToken: ${TOKENS.app}
  signingSecret: ${TOKENS.secret}
  mode: ${mode}
${mode === 'events' ? `  requestUrl: ${requestUrl}\n` : ''}users:
  - { id: ${PEOPLE.ana}, name: ana, real_name: Ana Adams, tz: America/Chicago }
  - { id: ${PEOPLE.ben}, name: ben, real_name: Ben Brown, tz: America/Chicago }
  - { id: ${PEOPLE.cai}, name: cai, real_name: Cai Chen, tz: America/Denver }
channels:
  - { id: ${CHANNEL}, name: grade-4-plc, members: [${Object.values(PEOPLE).join(', ')}, ${BOT}] }
`;
}

/** The local Slack from npm, installed in that folder; `mode` is socket or events. */
export async function startLocalSlack(folder, mode, requestUrl) {
    const port = await freePort();
    const file = join(folder, `school.${mode}.yaml`);
    writeFileSync(file, settings(mode, requestUrl));
    const binary = join(folder, 'node_modules', 'local-slack-linux-x64', 'bin', 'local-slack');
    const slack = start('local Slack', binary, ['--config', file, '--port', port, '--base-host', '127.0.0.1']);
    const base = `http://127.0.0.1:${port}`;
    await answering(`${base}/_control/state`);
    return new LocalSlack(base, slack, createRequire(join(folder, 'x'))('ws'));
}

class LocalSlack {
    constructor(base, process, WebSocket) {
        this.base = base;
        this.process = process;
        this.WebSocket = WebSocket;
    }

    get apiUrl() {
        return `${this.base}/api/`;
    }

    async post(path, body) {
        const response = await fetch(`${this.base}/_control${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
        });
        return response.json();
    }

    command(user, text, channel = CHANNEL) {
        return this.post('/command', { channel, user, command: '/plc', text });
    }

    mention(user, text, channel = CHANNEL) {
        return this.post('/message', { channel, user, text: `<@${BOT}> ${text}` });
    }

    async messages(channel = CHANNEL) {
        return (await (await fetch(`${this.base}/_control/messages/${channel}`)).json()).messages;
    }

    async direct(user) {
        const response = await fetch(`${this.base}/api/conversations.open`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKENS.bot}` },
            body: JSON.stringify({ users: user }),
        });
        return (await response.json()).channel.id;
    }

    /** The newest message that says this. */
    saying(words, channel = CHANNEL) {
        return until(`a message that says “${words}”`, async () =>
            (await this.messages(channel)).reverse().find((message) => JSON.stringify(message).includes(words)));
    }

    /** Presses the newest button whose label starts with this. */
    async press(user, label, channel = CHANNEL) {
        const found = await until(`a button [${label}]`, async () => {
            for (const message of (await this.messages(channel)).reverse()) {
                for (const block of message.blocks ?? []) {
                    for (const element of [...(block.elements ?? []), block.accessory].filter(Boolean)) {
                        if (element.type === 'button' && element.text.text.startsWith(label)) return { message, block, element };
                    }
                }
            }
            return undefined;
        });
        const { type, action_id, value, text } = found.element;
        return this.post('/interact', {
            channel,
            messageTs: found.message.ts,
            user,
            action: { type, action_id, block_id: found.block.block_id, value, text },
        });
    }

    snapshot() {
        return this.overSocket((message, done) => message.t === 'init' && done(message.state));
    }

    /** Fills the dialog that is open: its own values, and these over them by block. */
    async fill(user, values) {
        const view = await until('an open dialog', async () => (await this.snapshot()).modalStack.at(-1));
        const state = Object.fromEntries(inputs(view).map(([block, element]) => [
            block, { [element.action_id]: valueOf(element, values[block]) },
        ]));
        await this.overSocket((message, done, socket) => {
            if (message.t === 'init') socket.send(JSON.stringify({ t: 'view_submit', user, values: state }));
            if (message.t === 'view_errors') throw new Error(JSON.stringify(message.errors));
            if (message.t === 'view') done();
        });
    }

    async home(user) {
        await this.post('/open-home', { user });
        return until('a home', async () => (await this.snapshot()).homeViews[user]?.A0PLC);
    }

    overSocket(hear) {
        return new Promise((resolve, reject) => {
            const socket = new this.WebSocket(`${this.base.replace('http', 'ws')}/ui`);
            const patience = setTimeout(() => end(reject, new Error('the local Slack does not answer')), 10_000);
            const end = (how, what) => {
                clearTimeout(patience);
                socket.close();
                how(what);
            };
            socket.on('error', reject);
            socket.on('message', (data) => {
                try {
                    hear(JSON.parse(data), (found) => end(resolve, found), socket);
                } catch (wrong) {
                    end(reject, wrong);
                }
            });
        });
    }
}

function inputs(view) {
    return (view.view ?? view).blocks
        .filter((block) => block.type === 'input')
        .map((block) => [block.block_id, block.element]);
}

function valueOf(element, given) {
    const type = element.type;
    const option = (value) => (element.options ?? []).find((one) => one.value === value);
    switch (type) {
        case 'datepicker': return { type, selected_date: given ?? element.initial_date ?? null };
        case 'timepicker': return { type, selected_time: given ?? element.initial_time ?? null };
        case 'users_select': return { type, selected_user: given ?? element.initial_user ?? null };
        case 'multi_users_select': return { type, selected_users: given ?? element.initial_users ?? [] };
        case 'radio_buttons':
        case 'static_select':
            return { type, selected_option: given ? option(given) : element.initial_option ?? null };
        case 'checkboxes':
        case 'multi_static_select':
            return { type, selected_options: given ? given.map(option) : element.initial_options ?? [] };
        default: return { type, value: given ?? element.initial_value ?? null };
    }
}

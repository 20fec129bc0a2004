// Drives the packaged bot in a local Slack, over a socket and over HTTP:
// set-up → session → close → nudge → answer → next meeting → status.
//
//     node src/test/e2e/slack.mjs FOLDER        where `npm install local-slack-linux-x64 ws` was run
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PEOPLE, TOKENS, startLocalSlack } from './local-slack.mjs';
import { answering, freePort, start } from './processes.mjs';

const folder = resolve(process.argv[2] ?? '.');
const JAR = resolve(process.env.THROUGHLINE_JAR ?? new URL('../../../target/throughline.jar', import.meta.url).pathname);
const { ana, ben, cai } = PEOPLE;

async function inMode(mode) {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'throughline-e2e-'));
    const slack = await startLocalSlack(folder, mode, `http://127.0.0.1:${port}/slack/events`);
    const settings = join(data, 'settings.yaml');
    writeFileSync(settings, `sandbox: on\nslack:\n  api-url: ${slack.apiUrl}\n`);
    const bot = start(
        'the bot',
        'java',
        ['-Dfile.encoding=UTF-8', '-jar', JAR, '--config', settings, '--data', join(data, 'kept'), '--port', port],
        mode === 'socket'
            ? { SLACK_BOT_TOKEN: TOKENS.bot, SLACK_APP_TOKEN: TOKENS.app }
            : { SLACK_BOT_TOKEN: TOKENS.bot, SLACK_SIGNING_SECRET: TOKENS.secret },
    );
    try {
        const base = `http://127.0.0.1:${port}`;
        await answering(`${base}/readyz`);
        await wholeCycle(slack, new Time(base));
        console.log(`the whole cycle in Slack (${mode}): done`);
    } catch (wrong) {
        console.error(bot.said().split('\n').slice(-40).join('\n'));
        throw wrong;
    } finally {
        await bot.stop();
        await slack.process.stop();
        rmSync(data, { recursive: true, force: true });
    }
}

/** The clock that the sandbox beside Slack can move. */
class Time {
    constructor(base) {
        this.base = base;
    }

    async move(to) {
        const response = await fetch(`${this.base}/sandbox/api/clock`, { method: 'POST', body: JSON.stringify(to) });
        assert.equal(response.status, 200);
        return (await response.json()).ran;
    }
}

async function wholeCycle(slack, time) {
    const first = '2027-02-03';
    await time.move({ to: '2027-01-26T16:00:00Z' });
    await slack.command(ana, 'setup');
    await slack.fill(ana, { people: [ana, ben, cai], next: first, time: '15:10' });
    await slack.saying('Kept');

    await time.move({ to: `${first}T21:10:00Z` });
    const facilitator = await meetingStarts(slack, 'start quick');
    await slack.press(ana, 'Add');
    await slack.fill(ana, { 'new-goal': 'More students explain their thinking' });
    await slack.press(facilitator, 'Next ▸');
    await slack.saying('Step 3 of 4');
    await slack.press(ben, 'Add');
    await slack.fill(ben, { when: 'we open a lesson', will: 'ask two students why', prediction: '18 of 22 do' });
    await slack.saying('ask two students why');
    await slack.press(facilitator, 'Next ▸');
    await slack.saying('Step 4 of 4');
    await slack.press(ben, "I'll take it");
    await slack.saying('we look again');
    await slack.press(facilitator, 'Close');
    await slack.saying('Minutes');

    assert.match((await time.move({ toNext: 'nudge' }))[0], /^nudge .* U04T4B$/);
    const direct = await slack.direct(ben);
    await slack.press(ben, 'As planned', direct);
    await slack.saying('You said: As planned', direct);

    await time.move({ to: '2027-02-10T21:05:00Z' });
    await meetingStarts(slack, 'start');
    await slack.saying('said before the meeting: As planned');
    await slack.command(ana, 'status');
    await slack.saying('They expect: 18 of 22 do');
    assert.match(JSON.stringify(await slack.home(ben)), /Grade 4 plc/);
    await slack.mention(cai, 'agenda');
}

async function meetingStarts(slack, command) {
    await slack.command(ana, command);
    await slack.saying('Ready to start');
    await slack.press(ana, 'Start');
    await slack.saying("I'm here");
    for (const person of [ben, cai]) await slack.press(person, "I'm here");
    const card = JSON.stringify(await slack.saying('Facilitator'));
    return /Facilitator: ben/i.test(card) ? ben : /Facilitator: cai/i.test(card) ? cai : ana;
}

for (const mode of ['socket', 'events']) await inMode(mode);

// node slack-blocks.mjs RIG FOLDER MANIFEST: checks drawings of cards and forms, and the app manifest, against Slack's schemas.
// RIG is a folder with validate-slack.mjs and its modules; the name of a drawing begins with what it is (message, modal, home).
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const [rig, folder, manifest] = process.argv.slice(2).map(one => path.resolve(one));
const { validate } = await import(pathToFileURL(path.join(rig, 'validate-slack.mjs')));

let wrong = 0;
const drawings = fs.readdirSync(folder).filter(name => name.endsWith('.json'));
for (const name of drawings) {
    const errors = validate(name.split('-')[0], JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
    if (errors.length > 0) {
        wrong++;
        console.error(`${name}\n    ${errors.slice(0, 5).join('\n    ')}`);
    }
}
execFileSync(process.execPath, [path.join(rig, 'validate-slack.mjs'), 'manifest', manifest], { stdio: 'inherit' });
console.log(`${drawings.length} drawings, ${wrong} of them wrong`);
process.exitCode = wrong > 0 || drawings.length === 0 ? 1 : 0;

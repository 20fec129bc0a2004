// Checks drawings of cards and forms, and the app manifest, against Slack's schemas.
//
//     node src/test/e2e/slack-blocks.mjs RIG FOLDER MANIFEST
//
// RIG is a folder with validate-slack.mjs, its schemas and modules; a drawing's name begins with what it is: message, modal or home.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [rig, folder, manifest] = process.argv.slice(2).map(one => resolve(one));
const { validate } = await import(pathToFileURL(join(rig, 'validate-slack.mjs')));
const from = createRequire(join(rig, 'validate-slack.mjs'));
const ajv = new (from('ajv/dist/2020').default)({ strict: false });
from('ajv-formats').default(ajv);
const { $defs } = read(join(rig, 'schemas', 'blockkit.schema.json'));
const schemas = Object.fromEntries(
    ['message', 'modal', 'home'].map(kind => [kind, ajv.compile({ ...$defs[kind], $defs })]));

function read(file) {
    return JSON.parse(readFileSync(file, 'utf8'));
}

// The schema compiled once is fast and says little; what it refuses is looked at by the rig, which says where.
function errors(kind, drawing) {
    return schemas[kind](drawing) ? [] : ['refused by the schema', ...validate(kind, drawing).slice(0, 5)];
}

const drawings = readdirSync(folder).filter(name => name.endsWith('.json'));
let wrong = 0;
for (const name of drawings) {
    const found = errors(name.split('-')[0], read(join(folder, name)));
    if (found.length > 0) {
        wrong++;
        console.error([name, ...found].join('\n    '));
    }
}
execFileSync(process.execPath, [join(rig, 'validate-slack.mjs'), 'manifest', manifest], { stdio: 'inherit' });
console.log(`${drawings.length} drawings, ${wrong} of them wrong`);
process.exitCode = wrong > 0 || drawings.length === 0 ? 1 : 0;

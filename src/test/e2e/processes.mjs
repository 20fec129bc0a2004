// Starts what a run needs, waits until it answers, and stops it again.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A port of loopback that nobody uses. */
export function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.on('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

/** A process whose output is kept for the case that something goes wrong. */
export function start(name, command, args, env = {}) {
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    const ended = new Promise((resolve) => child.on('exit', resolve));
    return {
        name,
        said: () => Buffer.concat(output).toString(),
        stop: async () => {
            child.kill();
            await ended;
        },
    };
}

export async function until(what, check, seconds = 20) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
        const found = await check();
        if (found) return found;
        if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** Waits until the address answers with something that pleases. */
export function answering(url, pleases = (response) => response.ok) {
    return until(url, () => fetch(url).then(pleases, () => false), 60);
}

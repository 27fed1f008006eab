// Runs a program of this project on a supported Node, whatever the system's is: `node run.mjs [node flags] file.ts [arguments]`.
// Plain JavaScript that Node 20 understands; everything else in the project needs the newer Node from node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled, forget, programs, refused, startOf } from './server/node/bundle.mjs';
import { serving, sparing } from './server/node/memory.mjs';

const supported = [24, 0];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const isSupported = major > supported[0] || (major === supported[0] && minor >= supported[1]);
const brought = here(`node_modules/node-${process.platform}-${process.arch}/bin/node`);

if (!isSupported && !existsSync(brought)) {
  console.error(`需要 Node ≥ ${supported.join('.')}（当前 ${process.versions.node}），且未找到随附的 Node。请先运行 npm install（勿加 --omit=optional）。`);
  console.error(`Node ≥ ${supported.join('.')} is needed and the bundled one is missing: run "npm install" first.`);
  process.exit(1);
}

const node = isSupported ? process.execPath : brought;
const [program, ...given] = process.argv.slice(2);
/** A program that is started as it is (not one that is watched or looked into) comes in one piece, put together anew when something has changed. */
const put = () => spawnSync(node, [here('server/node/bundle.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
const folder = bundled(program) ?? (programs.includes(program) && put() ? bundled(program) : undefined);

// eslint-disable-next-line house/environment -- flags are given before there is a process that could read a configuration
const isWorker = process.env.ROLE === 'worker';
const flags = ['--import', pathToFileURL(here('server/node/typescript.mjs')).href, ...(isWorker ? sparing : serving)]; // a start from the heap imports nothing
const launch = (fromHeap) => {
  const from = folder === undefined ? ['--enable-source-maps', ...flags, ...(program === undefined ? [] : [program])] : [...flags, ...startOf(folder, program, fromHeap)];
  const child = spawn(node, [...from, ...given], { stdio: 'inherit' });
  child.on('exit', (code, signal) => {
    if (code === refused && folder !== undefined && fromHeap) {
      forget(folder);
      running = launch(false);
    } else process.exitCode = signal ? 128 + constants.signals[signal] : code;
  });
  return child;
};
// The heap holds what answering takes, 90 MB that a worker has no use for.
let running = launch(!isWorker);
// A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
let interrupted = false;
process.on('SIGINT', () => { if (!process.stdin.isTTY || interrupted) running.kill('SIGINT'); interrupted = true; });
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => running.kill(signal));

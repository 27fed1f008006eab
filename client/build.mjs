// Builds the portal into client/dist/<version>, where the version is a hash of everything that the build depends on: a folder that is
// there is complete and current, however old its files are, and servers that still serve the one before are left alone.
// `node client/build.mjs [folder]` prints the folder's path.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { routes } from './routes.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const kept = 2;
/** What every page takes, beside what the portal begins with. */
const kit = /node_modules|client\/kit\/(i18n|words|store|settings|router|keys|key|request|query|rights|state|page|badge|button|decimal|dialog|format|value|small-table|overflow|source|timeline|unit-switch|waiting|meter|actions|record-actions|files|toast|record-href)\.|client\/generated\/graphql/;

/** What the build reads: the client's own files and the versions of the packages. */
const sources = () => readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .filter((name) => !/^(dist|node_modules)\//.test(name)).sort();

export const version = () => {
  const hash = createHash('sha256');
  for (const name of sources()) hash.update(`${name}\0`).update(readFileSync(join(root, name))).update('\0');
  hash.update(readFileSync(join(root, '../package.json')));
  return hash.digest('hex').slice(0, 16);
};

const from = /(?:^|\n)(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|(?:^|\n)import '(\.[^']+\.tsx?)'|import\.meta\.glob<[^\n]*>\('\.\.\/\*\/(\w+\.ts)', \{ eager: true \}\)/g;
/** What the portal begins with: all that its first module imports, in one file. Wordings stand where they are said. */
const firstModules = () => {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || /\/words\.ts$|\/generated\//.test(file)) return;
    found.add(file);
    for (const [, one, other, each] of readFileSync(file, 'utf8').matchAll(from)) {
      if (each) readdirSync(root).map((area) => join(root, area, each)).filter((path) => existsSync(path)).forEach(add);
      else if (/\.tsx?$/.test(one ?? other)) add(resolve(file, '..', one ?? other));
    }
  };
  add(resolve(root, 'app/main.tsx'));
  found.delete(resolve(root, 'app/main.tsx'));
  return found;
};

/** Whether this account may write there; the folder is made when it can be. */
export const isWritable = (folder) => {
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(mkdtempSync(join(folder, '.try-')), { recursive: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * Builds unless it is built already.
 *
 * @param {{ folders?: string[], onBuild?: () => void }} options where to look for a build and to put one: the first that can be written
 * @returns {Promise<string>} the folder with index.html
 */
export async function buildClient({ folders = [join(root, 'dist')], onBuild = () => {} } = {}) {
  const name = version();
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(join(folder, 'index.html')));
  if (found) return found;
  onBuild();
  const folder = folders.find(isWritable) ?? mkdtempSync(join(tmpdir(), 'cloud-bureau-portal-'));
  const work = mkdtempSync(join(folder, '.building-'));
  const first = firstModules();
  try {
    const [{ build }, { inline }] = await Promise.all([import('vite'), import('./inline.mjs')]);
    const { output } = await build({
      configFile: false, envFile: false, root, base: '/', logLevel: 'error', publicDir: false, mode: 'production',
      cacheDir: join(tmpdir(), `cloud-bureau-vite-${process.pid}`),
      plugins: [inline(resolve(root))],
      // The same for whoever builds it: by itself the bundler goes by the surroundings.
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } }, define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: join(work, 'out'), emptyOutDir: true, target: 'es2022', sourcemap: false, reportCompressedSize: false, cssCodeSplit: false,
        // The polyfill is an inline script, which the content security policy refuses; every browser of the target preloads by itself.
        modulePreload: { polyfill: false }, assetsInlineLimit: 0,
        // What several pages share comes in a few files, not in one for each combination of pages.
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [
              { name: 'kit', priority: 4, test: (id) => first.has(id) || id.startsWith('\0rolldown') || kit.test(id) },
              { name: 'list', priority: 2, test: /client\/kit\/(record-list|list-tools|listed|table|column|columns-choice|filters|list-foot|export|csv|all-pages)\./ },
              // Small parts that one page takes together.
              { name: 'market', priority: 1, test: /client\/auction\/(parts|clock|my-registration|rules)\./ },
              { name: 'figures', priority: 1, test: /client\/indicator\/(figure-value|headline|year)\./ },
              { name: 'matters', priority: 1, test: /client\/(challenge\/matters|incubator\/(tenant-filters|time)|platform\/own)\./ },
              // One page shows them all; what they share with their areas' own pages stays where it is.
              { name: 'enterprise-sections', priority: 1, test: /client\/\w+\/enterprise-section\./, includeDependenciesRecursively: false },
              { name: 'form', priority: 1, test: /client\/kit\/(form|form-state|picker|upload-file|files-field)\./ },
            ] },
          },
        },
      },
    });
    writeFileSync(join(work, 'out', 'routes.json'), JSON.stringify(routes(resolve(root), output)));
    writeFileSync(join(work, 'out', 'service-worker.js'), readFileSync(join(root, 'app/service-worker.js')));
    compress(join(work, 'out'));
    try {
      renameSync(join(work, 'out'), join(folder, name));
    } catch (error) {
      // Another process was first: its build is the same.
      if (!existsSync(join(folder, name, 'index.html'))) throw error;
    }
    prune(folder, name);
    return join(folder, name);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Compressed once here, so that the server only hands bytes out. */
const compress = (folder) => {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|html|svg|json|webmanifest)$/.test(entry.name)) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  }
};

/** A running server holds its build in memory, so an older folder is only needed to start quickly after a step back. */
const prune = (folder, current) => {
  const old = readdirSync(folder).filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== current)
    .map((name) => ({ path: join(folder, name), built: statSync(join(folder, name)).mtimeMs })).sort((a, b) => b.built - a.built);
  for (const { path } of old.slice(kept - 1)) rmSync(path, { recursive: true, force: true });
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2);
  process.stdout.write(`${await buildClient({ ...(folders.length > 0 && { folders: folders.map((each) => resolve(each)) }), onBuild: () => process.stderr.write('正在构建门户页面… | building the portal\n') })}\n`);
}

// The portal's lists without a browser: what each column reads as text. `node client/columns.mjs [folder…]` builds it into the first folder
// that can be written, unless it is there, and prints the file.
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWritable, version } from './build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @param {string[]} folders @returns {Promise<string>} the built module */
export async function buildColumns(folders = [join(root, 'dist')]) {
  const name = `columns-${version()}`;
  const found = folders.map((folder) => join(folder, name, 'columns.mjs')).find((file) => existsSync(file));
  if (found) return found;
  const folder = folders.find(isWritable) ?? mkdtempSync(join(tmpdir(), 'cloud-bureau-columns-'));
  const work = mkdtempSync(join(folder, '.building-'));
  try {
    const { build } = await import('vite');
    await build({
      configFile: false, envFile: false, root, logLevel: 'error', publicDir: false, mode: 'production', cacheDir: join(tmpdir(), `cloud-bureau-vite-${process.pid}`),
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } }, define: { 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: join(root, 'app/columns.tsx'), outDir: join(work, 'out'), emptyOutDir: true, target: 'es2022', sourcemap: false, minify: false, reportCompressedSize: false,
        rolldownOptions: { output: { entryFileNames: 'columns.mjs', chunkFileNames: 'parts/[name]-[hash].mjs' } },
      },
    });
    renameSync(join(work, 'out'), join(folder, name));
    // One before it stays: a process of that version may still be reading it.
    const old = readdirSync(folder).filter((each) => each.startsWith('columns-') && each !== name).map((each) => ({ path: join(folder, each), built: statSync(join(folder, each)).mtimeMs })).sort((a, b) => b.built - a.built);
    for (const { path } of old.slice(1)) rmSync(path, { recursive: true, force: true });
  } catch (error) {
    // Another process was first: its build is the same.
    if (!existsSync(join(folder, name, 'columns.mjs'))) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return join(folder, name, 'columns.mjs');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folders = process.argv.slice(2).map((each) => resolve(each));
  process.stdout.write(`${await buildColumns(folders.length > 0 ? folders : undefined)}\n`);
}

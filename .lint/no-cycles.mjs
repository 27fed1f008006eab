// No import cycles, between files or between folders; types count, for what cannot be read apart cannot be taken apart.
// The one exception is an area's lazy import() of its own resolver, which the boundaries rule allows.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { imports } from './imports.mjs';
import { fromRoot, root, target } from './places.mjs';

const rooms = ['server', 'jobs', 'schema', 'client'];
const isSource = (file) => /\.(ts|tsx|mts)$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('client/generated/');

/** What a file on disk imports, as paths from the root; read again when the file changes. */
const cache = new Map();
const importsOnDisk = (file) => {
  const stat = statSync(path.join(root, file), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  const known = cache.get(file);
  if (known?.changed === stat.mtimeMs) return known.found;
  const text = readFileSync(path.join(root, file), 'utf8');
  const lazy = new Set([...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, specifier]) => specifier));
  const found = ts.preProcessFile(text, true, true).importedFiles
    .filter(({ fileName }) => !lazy.has(fileName))
    .flatMap(({ fileName }) => target(file, fileName) ?? [])
    .filter(isSource);
  cache.set(file, { changed: stat.mtimeMs, found });
  return found;
};

/**
 * The folder that a file counts for: an area, a folder of core, server, jobs or client. A file that lies loose beside such folders
 * stands for itself: `server/config.ts` may be used by `server/database` though `server/start.ts` uses that.
 */
export const folderOf = (file) => {
  const parts = file.split('/');
  const depth = parts[0] === 'schema' && parts[1] === 'core' ? 3 : 2;
  return parts.length > depth ? parts.slice(0, depth).join('/') : file;
};

let files;
const sourceFiles = () => {
  files ??= rooms.filter((room) => existsSync(path.join(root, room)))
    .flatMap((room) => readdirSync(path.join(root, room), { recursive: true }).map((name) => `${room}/${String(name).replaceAll('\\', '/')}`))
    .filter(isSource);
  return files;
};

/** The shortest way from one node to another, or undefined. */
const way = (from, to, next) => {
  const before = new Map([[from, undefined]]);
  for (const node of before.keys()) {
    if (node === to) {
      const path = [];
      for (let at = to; at !== undefined; at = before.get(at)) path.unshift(at);
      return path;
    }
    for (const other of next(node)) if (!before.has(other)) before.set(other, node);
  }
  return undefined;
};

export default {
  meta: {
    type: 'problem', schema: [],
    messages: { file: 'Import cycle: {{way}}.', folder: 'Import cycle between folders: {{way}}. What both need belongs in a third, lower one.' },
  },
  create(context) {
    const file = fromRoot(context.filename);
    if (!rooms.includes(file.split('/')[0])) return {};
    const here = [];
    const visitors = imports(({ node, specifier, isLazy }) => {
      const path = target(file, specifier);
      if (path !== undefined && !isLazy && isSource(path)) here.push({ node, path });
    });
    return {
      ...visitors,
      'Program:exit'() {
        // This file as it is being linted, the others as they are on disk.
        const next = (other) => (other === file ? here.map(({ path }) => path) : importsOnDisk(other));
        const folders = new Map();
        for (const source of new Set([...sourceFiles(), file])) {
          const folder = folderOf(source);
          if (!folders.has(folder)) folders.set(folder, new Set());
          for (const path of next(source)) if (folderOf(path) !== folder) folders.get(folder).add(folderOf(path));
        }
        for (const { node, path } of here) {
          const round = way(path, file, next);
          if (round !== undefined) {
            context.report({ node, messageId: 'file', data: { way: [file, ...round].join(' → ') } });
            continue;
          }
          if (folderOf(path) === folderOf(file)) continue;
          const back = way(folderOf(path), folderOf(file), (folder) => folders.get(folder) ?? []);
          if (back !== undefined) context.report({ node, messageId: 'folder', data: { way: [folderOf(file), ...back].join(' → ') } });
        }
      },
    };
  },
};

// Where a file stands in the house (design.md §2), and what an import of it names. Plain JavaScript: ESLint loads it as it is.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The path from the root with forward slashes: 'schema/auction/auction.entity.ts'. */
export const fromRoot = (file) => path.relative(root, file).replaceAll('\\', '/');

/** The path from the root of what a relative import in `file` names; undefined for packages. */
export const target = (file, specifier) =>
  specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)) : undefined;

/**
 * The areas in the order of `schema/index.ts`, lowest first; undefined while the file is not there.
 * Read from the list that it exports: each name is imported from '<folder>/<folder>.area.ts'.
 */
export const readAreas = (text) => {
  const folders = new Map([...text.matchAll(/import\s+(?:\{\s*(?:\w+\s+as\s+)?(\w+)\s*\}|(\w+))\s+from\s+['"]\.\/([\w-]+)\/[\w-]+\.area\.ts['"]/g)]
    .map(([, named, whole, folder]) => [named ?? whole, folder]));
  const list = /export const areas\b[^=]*=\s*(?:Object\.freeze\()?\[([^\]]*)\]/.exec(text.replace(/\/\/.*$/gm, ''))?.[1];
  return (list?.match(/\w+/g) ?? [...folders.keys()]).flatMap((name) => folders.get(name) ?? []);
};

export const areaOrder = () => {
  const index = path.join(root, 'schema/index.ts');
  return existsSync(index) ? readAreas(readFileSync(index, 'utf8')) : undefined;
};

/** What a path belongs to: { room: 'server' | 'jobs' | 'schema' | 'area' | 'core' | 'client' | 'test' | 'other', area? }. */
export const place = (file) => {
  const [first, second, third] = file.split('/');
  if (first === 'schema') {
    if (second === 'core') return { room: 'core' };
    return third === undefined ? { room: 'schema' } : { room: 'area', area: second };
  }
  return { room: ['server', 'jobs', 'client', 'test'].includes(first) ? first : 'other' };
};

/** The files of an area that speak GraphQL; all others are loaded by workers and migrations, which have none. */
export const speaksGraphql = (file) => /\.(type|resolver)(\.ts$|\/)/.test(file);

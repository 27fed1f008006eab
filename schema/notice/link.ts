import { readFileSync } from 'node:fs';

/**
 * What global ids of an entity's records begin with, as `npm run schema` printed it: tasks load no GraphQL, and a message
 * that goes out names a record as everyone else does.
 */
const codes = new Map(Object.entries(JSON.parse(readFileSync(new URL('../codes.json', import.meta.url), 'utf8')) as Record<string, string>));

export const globalIdOf = (entity: string, id: string): string | null => { const code = codes.get(entity); return code === undefined ? null : `${code}_${id}`; };

/** Where the portal opens a record, whichever page shows it; null where it has no name to be opened by. */
export const linkTo = (entity: string, id: string | null): string | null => {
  const global = id === null ? null : globalIdOf(entity, id);
  return global === null ? null : `/open/${global}`;
};

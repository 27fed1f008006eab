import { readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from '../core/uuid.ts';

interface Edition { readonly edition: string; readonly classes: Readonly<Record<string, string>> }

/** The classes that the program ships with; an administrator loads the rest of an edition, or another one, the same way. */
const shipped = JSON.parse(readFileSync(new URL('industry-classes.json', import.meta.url), 'utf8')) as readonly Edition[];

/** Adds the classes that are missing; a name that was put right stays. */
export async function loadIndustryClasses(em: EntityManager, editions: readonly Edition[] = shipped): Promise<void> {
  const rows = editions.flatMap(({ edition, classes }) => Object.entries(classes).map(([code, name]) => ({ id: uuidv7(), edition, code, name })));
  await em.execute(`insert into industry_class (id, edition, code, name) select id, edition, code, name from jsonb_to_recordset(?::jsonb) as r(id uuid, edition text, code text, name text)
    on conflict (edition, code) do nothing`, [JSON.stringify(rows)]);
}

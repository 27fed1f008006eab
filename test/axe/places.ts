import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DeclaredPage, declaredPages } from '../../client/routes.mjs';
import type { TestDatabase } from '../support/database.ts';

/** Every page of the portal, as the areas declare them: whoever adds one has it looked at. */
export const pages: readonly DeclaredPage[] = declaredPages(fileURLToPath(new URL('../../client/', import.meta.url)));

const codes = JSON.parse(readFileSync(new URL('../../schema/codes.json', import.meta.url), 'utf8')) as Readonly<Record<string, string>>;
/** Pages of a record that other mentions of it do not lead to. */
const others: Readonly<Record<string, string>> = { '/enterprises/:id': 'Organization', '/open/:id': 'Organization' };

/** Whose records a page shows: its own, or those of the page that it hangs under (`/lots/:id/hall` under `/lots/:id`). */
const recordOf = (path: string): string | null => {
  const stem = path.replace(/(\/:id)\/.+$/, '$1');
  return others[stem] ?? pages.find((page) => page.path === stem)?.record ?? null;
};

/** Addresses of a page over what there is in the database: some of its records, the latest first; none where there are none. */
export async function placesOf(database: Pick<TestDatabase, 'orm'>, { path }: DeclaredPage): Promise<readonly string[]> {
  if (path === '/figures/:indicator') return ['/figures/ht.recommended'];
  if (!path.includes('/:')) return [path];
  const record = recordOf(path);
  const entity = record === null ? undefined : [...database.orm.getMetadata().getAll().values()].find(({ className }) => className === record);
  if (!entity || codes[record!] === undefined) throw new Error(`${path}: say in places.ts whose records it shows`);
  const found = await database.orm.em.fork().execute<{ id: string }[]>(`select id from "${entity.tableName}" order by id desc limit 12`);
  return found.map(({ id }) => path.replace(':id', `${codes[record!]}_${id}`));
}

/** Whose desk a page is: to others it is open as well, and empty. */
const desks: Readonly<Record<string, Person>> = {
  '/my-service': 'university', '/my-service/log': 'university', '/my-carriers': 'incubator', '/my-bids': 'enterprise', '/my-policies': 'enterprise', '/my-reviews': 'expert', '/opening-key': 'director',
  '/people': 'secadmin', '/people/:id': 'secadmin', '/personal-data': 'secadmin', '/personal-data/request': 'secadmin', '/security-rules': 'secadmin',
};
const people = ['clerk', 'director', 'enterprise', 'university', 'incubator', 'expert', 'finance', 'auditor', 'sysadmin', 'secadmin', 'park', 'town1'] as const;
type Person = typeof people[number];
/** Who may see a page, the likeliest first. */
export const peopleFor = (path: string): readonly Person[] => { const own = desks[path]; return own ? [own, ...people.filter((each) => each !== own)] : people; };

import { evaluate } from '../core/access/evaluate.ts';
import type { RequestContext } from '../core/context.ts';
import type { Load } from '../core/read/declare.ts';
import { addDays } from '../core/scalar/local-date.ts';
import { seesMonth } from './park.access.ts';
import { ParkBoundaryVersion, ParkListVersion, ParkMonth } from './park.entity.ts';
import { countedMonths, inForceStates } from './park.kinds.ts';
import { measured } from './park.series.ts';

const versions = { ParkBoundaryVersion, ParkListVersion };
type Version = Pick<ParkListVersion, 'id' | 'park' | 'validFrom'>;
const keyOf = (value: unknown): string => (typeof value === 'object' && value !== null ? (value as { id: string }).id : String(value));

/** The last day of versions: the day before the next one of their park begins. */
export const validTo = (name: keyof typeof versions): Load<RequestContext> => async (rows, context) => {
  const parks = [...new Set(rows.map((row) => keyOf(row['park'])))];
  const all = (await context.em().find(versions[name] as typeof ParkListVersion, { park: { $in: parks }, state: { $in: [...inForceStates] } }, { fields: ['park', 'validFrom'], orderBy: { validFrom: 'asc' } })) as readonly Version[];
  return rows.map((row) => {
    if (!(inForceStates as readonly unknown[]).includes(row['state']) || !row['validFrom']) return null;
    const next = all.find(({ park, validFrom }) => park.id === keyOf(row['park']) && validFrom! > (row['validFrom'] as string));
    return next ? addDays(next.validFrom!, -1) : null;
  });
};

/** The five measures with the sums of the months, as far as the reader sees those months: a sum tells what it is made of. */
export const measuresOf: Load<RequestContext> = async (rows, context) => {
  const em = context.em();
  const own = await em.find(ParkMonth, { id: { $in: rows.map((row) => row['id'] as string) } });
  const parks = [...new Set(own.map(({ park }) => park.id))];
  const years = [...new Set(own.map(({ year }) => year))];
  const all = await em.find(ParkMonth, { park: { $in: parks }, year: { $in: years }, state: { $in: [...countedMonths] } });
  const seen: ParkMonth[] = [];
  for (const month of all) if (await evaluate(seesMonth, month, context.actor, em)) seen.push(month);
  return rows.map((row) => {
    const month = own.find(({ id }) => id === row['id'])!;
    const others = seen.filter((each) => each.park.id === month.park.id && each.year === month.year && each.id !== month.id);
    return measured([...others, month], month);
  });
};

import type { IncubationFilter } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { addMonths, yesterday } from './time.ts';

/** Which stays the lists, the to-dos and the operator's desk count; one place, so that a number equals the list that it opens. */
export const present: IncubationFilter = { state: { in: ['INCUBATING', 'EXTENDED', 'GRADUATING'] } };
export const staying: IncubationFilter = { state: { in: ['INCUBATING', 'EXTENDED'] } };

export const limitPassed = (): IncubationFilter => ({ or: [{ ...staying, term: { limitOn: { lte: yesterday() } } }] });
/** Near its end or past it. */
export const limitNear = (): IncubationFilter => ({ or: [{ ...staying, term: { limitOn: { lte: addMonths(today(), 6) } } }] });

/** In incubation by the end of that month, and nothing reported for it or later. */
export const owes = (month: string): IncubationFilter => ({ not: { or: [{ latestReport: { month: { gte: month } } }, { not: { ...staying, enteredOn: { lte: month } } }] } });

/** Holds a certificate that makes a graduate. */
export const holdsHnte: IncubationFilter = { organization: { qualifications: { some: { kind: { eq: 'HNTE' }, status: { eq: 'VALID' } } } } };

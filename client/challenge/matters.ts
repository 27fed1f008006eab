import type { ProjectFilter, TechDemandFilter } from '../generated/graphql.ts';
import { nobody } from '../kit/todo.ts';

/** As bearer, or as the firm whose problem it solves. */
const ours = (own: string = nobody): ProjectFilter => ({ or: [{ organization: { id: { eq: own } } }, { demand: { organization: { id: { eq: own } } } }] });

/** What waits for somebody and is no state of its own: the home page counts by it, and the lists narrow by it. */
export const matters = {
  /** On the county's list in a batch that is open, and no listing composed yet. */
  compose: { filter: (): TechDemandFilter => ({ state: { eq: 'LISTED' }, list: { eq: 'COUNTY' }, batch: { state: { eq: 'OPEN' } }, listings: { none: {} } }) },
  ours: { filter: ours },
  running: { filter: (own?: string): ProjectFilter => ({ ...ours(own), state: { in: ['ACTIVE', 'RECTIFYING', 'DUE', 'RECTIFYING_ACCEPTANCE'] } }) },
  /** Own money or a milestone was reported, and nobody has confirmed it. */
  confirm: { filter: (): ProjectFilter => ({ state: { in: ['ACTIVE', 'RECTIFYING', 'DUE'] }, or: [{ milestones: { some: { reportedOn: { isNull: false }, confirmedOn: { isNull: true } } } }, { ownMoneyReports: { some: { confirmedOn: { isNull: true } } } }] }) },
  pay: { filter: (): ProjectFilter => ({ state: { in: ['ACTIVE', 'DUE', 'ACCEPTED'] }, tranches: { some: { paidOn: { isNull: true } } } }) },
} as const;

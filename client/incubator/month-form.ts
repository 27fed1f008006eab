import { shift, trim } from '../kit/decimal.ts';
import { settings } from '../kit/settings.ts';

/** What a monthly report asks its operator; the last report's answers are where the next begins. */
interface Filled {
  readonly lettableArea?: string | null; readonly usedArea?: string | null; readonly seats?: number | null; readonly staff?: number | null; readonly professionalStaff?: number | null; readonly mentors?: number | null;
  readonly events?: number | null; readonly fund?: string | null; readonly fundedTenants?: number | null; readonly fundingCases?: number | null; readonly remark?: string | null; readonly grossArea?: string | null;
}

/** Amounts stand in a form in the unit that the person reads. */
export const asTyped = (yuan: string | null | undefined): string | null => (yuan == null ? null : trim(settings.value.money === 'wan' ? shift(yuan, -4) : yuan));

/** The fields of a report at first: its own answers, else the last accepted ones; never last month's events or remark. */
export const startOf = (own: Filled, last: Filled | null | undefined): Readonly<Record<string, string>> => {
  const before: Filled = { ...last, events: null, remark: null };
  const take = <K extends keyof Filled>(key: K): Filled[K] => own[key] ?? before[key];
  const values = {
    usedArea: take('usedArea'), lettableArea: take('lettableArea') ?? own.grossArea, staff: take('staff'), professionalStaff: take('professionalStaff'), mentors: take('mentors'), events: take('events'),
    seats: take('seats'), fund: asTyped(take('fund')), fundedTenants: take('fundedTenants'), fundingCases: take('fundingCases'), remark: take('remark'),
  };
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));
};

import type { Problem } from '../kit/form-state.ts';
import { nameIn } from '../kit/i18n.ts';
import { halfWidth } from '../kit/format.ts';
import { shift } from '../kit/decimal.ts';
import { budgetSourceNames, text } from './words.ts';

/** A bid as its form holds it: tables are texts of one item a line, as people paste them. */
export interface BidValues extends Readonly<Record<string, string>> {
  readonly title: string; readonly route: string; readonly team: string; readonly members: string; readonly promises: string; readonly budget: string; readonly schedule: string; readonly ipTerms: string; readonly priorResults: string; readonly relations: string; readonly unsuitable: string;
}
export const empty: BidValues = { title: '', route: '', team: '', members: '', promises: '', budget: '', schedule: '', ipTerms: '', priorResults: '', relations: '', unsuitable: '' };

/** The columns of each table, in the order in which they are typed. */
export const columnsOf = {
  team: () => [text.person, text.unit, text.jobTitle, text.part, text.personMonths], members: () => [text.unit, text.part], promises: () => [text.indicator, text.promised], budget: () => [text.source, text.item, text.amount], schedule: () => [text.milestone, text.by, text.result],
  relations: () => [text.person, text.unit, text.relation], unsuitable: () => [text.person, text.unit],
} as const;
type Table = keyof typeof columnsOf;
const needed: readonly Table[] = ['team', 'promises', 'budget', 'schedule'];

const lines = (value: string): string[][] => value.split('\n').map((line) => line.trim()).filter(Boolean).map((line) => line.split(/[|｜]/).map((cell) => cell.trim()));
/** `财政补助`, or whatever begins like it. */
const sourceOf = (cell: string): string | undefined => Object.keys(budgetSourceNames).find((key) => cell === key || nameIn(budgetSourceNames, key).startsWith(cell) || cell.startsWith(nameIn(budgetSourceNames, key)));
/** 万元 as typed, in yuan with two decimals. */
const yuan = (cell: string): string | null => { const value = halfWidth(cell).replace(/,/g, ''); return /^\d{1,9}(\.\d{1,6})?$/.test(value) ? toFen(shift(value, 4)) : null; };
const toFen = (value: string): string => { const [whole = '0', rest = ''] = value.split('.'); return `${whole}.${rest.padEnd(2, '0').slice(0, 2)}`; };

/** What is wrong with what was typed, before anything is encrypted: afterwards nobody can say. */
export function faultsOf(values: BidValues): Problem[] {
  const faults: Problem[] = [];
  for (const [field, label] of [['title', text.title], ['route', text.route], ['ipTerms', text.ipTerms]] as const) if (!values[field].trim()) faults.push({ field, message: text.required(label) });
  const labels: Record<Table, string> = { team: text.team, members: text.members, promises: text.promises, budget: text.budgetLines, schedule: text.schedule, relations: text.relations, unsuitable: text.unsuitable };
  for (const table of Object.keys(columnsOf) as Table[]) {
    const rows = lines(values[table]);
    const width = columnsOf[table]().length;
    if (rows.length === 0 && needed.includes(table)) faults.push({ field: table, message: text.required(labels[table]) });
    rows.forEach((row, n) => {
      const bad = row.length !== width || row.some((cell) => cell === '') || (table === 'budget' && (!sourceOf(row[0]!) || yuan(row[2]!) === null)) || (table === 'schedule' && !/^\d{4}-\d{2}-\d{2}$/.test(halfWidth(row[1]!))) || (table === 'team' && !/^\d{1,3}(\.\d)?$/.test(halfWidth(row[4]!)));
      if (bad) faults.push({ field: table, message: `${labels[table]}：${text.lineFault(n + 1, width)}（${columnsOf[table]().join('|')}）` });
    });
  }
  if (lines(values.unsuitable).length > 3) faults.push({ field: 'unsuitable', message: text.unsuitable });
  return faults;
}

export interface BidFileOf { readonly name: string; readonly sha256: string }
/** The text that is sealed, by the format `challengeBidFormat`. */
export function contentOf(values: BidValues, files: readonly BidFileOf[], nonce: string): string {
  return JSON.stringify({
    format: 1, nonce, title: values.title.trim(), members: lines(values.members).map(([name, part]) => ({ name, creditCode: null, part })), team: lines(values.team).map(([name, unit, title, part, months]) => ({ name, unit, title, part, months: Number(halfWidth(months!)) })),
    route: values.route.trim(), promises: lines(values.promises).map(([indicator, value]) => ({ indicator, value })), budget: lines(values.budget).map(([source, item, amount]) => ({ source: sourceOf(source!), item, amount: yuan(amount!) })), schedule: lines(values.schedule).map(([title, by, result]) => ({ title, by: halfWidth(by!), result })),
    ipTerms: values.ipTerms.trim(), priorResults: values.priorResults.trim(), relations: lines(values.relations).map(([name, unit, relation]) => ({ name, unit, relation })), unsuitable: lines(values.unsuitable).map(([name, unit]) => ({ name, unit })), files, pledge: true,
  });
}

/** A draft is kept as the form itself, so that what is unfinished comes back unfinished. */
export const draftOf = (values: BidValues, files: readonly BidFileOf[]): string => JSON.stringify({ draft: 1, values, files });

/** What was stored, as the form holds it: a draft as it was, a sealed bid from its contents. */
export function valuesOf(stored: string): { readonly values: BidValues; readonly files: readonly BidFileOf[] } {
  const given = JSON.parse(stored) as { draft?: 1; values?: BidValues; files?: BidFileOf[] } & Record<string, unknown>;
  if (given.draft) return { values: { ...empty, ...given.values }, files: given.files ?? [] };
  const rows = (table: Table, keys: readonly string[]): string => ((given[table] as Record<string, unknown>[] | undefined) ?? []).map((row) => keys.map((key) => shown(key, row[key])).join('|')).join('\n');
  return {
    values: {
      title: String(given['title'] ?? ''), route: String(given['route'] ?? ''), ipTerms: String(given['ipTerms'] ?? ''), priorResults: String(given['priorResults'] ?? ''), team: rows('team', ['name', 'unit', 'title', 'part', 'months']), members: rows('members', ['name', 'part']), promises: rows('promises', ['indicator', 'value']),
      budget: rows('budget', ['source', 'item', 'amount']), schedule: rows('schedule', ['title', 'by', 'result']), relations: rows('relations', ['name', 'unit', 'relation']), unsuitable: rows('unsuitable', ['name', 'unit']),
    },
    files: given.files ?? [],
  };
}
const shown = (key: string, value: unknown): string => (key === 'source' ? nameIn(budgetSourceNames, String(value)) : key === 'amount' ? shift(String(value), -4) : String(value ?? ''));

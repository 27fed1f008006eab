import type { ComponentChildren } from 'preact';
import { account } from '../account/session.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { round, shift } from '../kit/decimal.ts';
import { nameIn } from '../kit/i18n.ts';
import { PageHead } from '../kit/page.tsx';
import type { Query } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { centreStateNames, contractStateNames, evaluationStateNames, gradeNames, institutionStateNames, milestoneStateNames, platformStateNames } from './words.ts';

export const day = (value: string | null | undefined) => <span class="number short"><Value>{value}</Value></span>;
/** A day, and the document or words that go with it. */
export const dated = (value: string | null | undefined, more: string | null | undefined) => <>{day(value)} {more && <span class="soft">{more}</span>}</>;
export const whole = (value: number | null | undefined) => <span class="number"><Value>{value}</Value></span>;


/** Exact to the fen. */
const fen = (yuan: string): bigint => BigInt(round(shift(yuan, 2), 0));
export const minus = (yuan: string, less: string): string => shift(String(fen(yuan) - fen(less)), -2);
/** How much of the whole, for a bar and the number beside it; null of nothing. */
export const shareOf = (part: string, all: string): number | null => (fen(all) > 0n ? Number(fen(part) * 1000n / fen(all)) / 10 : null);

const badge = (names: Readonly<Record<string, string>>, tones: Readonly<Record<string, Tone>>) => ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'accent'}>{nameIn(names, state)}</Badge>;
export const PlatformState = badge(platformStateNames, { NEGOTIATING: 'plain', OPERATING: 'good', RECOGNISED: 'good', FAILED: 'bad', RECTIFYING: 'warn', ENDED: 'plain' });
export const MilestoneState = badge(milestoneStateNames, { DONE: 'good', DROPPED: 'plain' });
export const ContractState = badge(contractStateNames, { REPORTED: 'warn', CONFIRMED: 'good', VOID: 'plain' });
export const EvaluationState = badge(evaluationStateNames, { OPEN: 'warn', GRADED: 'good', CANCELLED: 'plain' });
export const CentreState = badge(centreStateNames, { OPERATING: 'good', STRENGTHENED: 'good', STOPPED: 'plain' });
export const InstitutionState = badge(institutionStateNames, { RECOGNISED: 'good', REVOKED: 'bad' });
export const Grade = badge(gradeNames, { EXCELLENT: 'good', GOOD: 'good', QUALIFIED: 'plain', FAIL: 'bad' });

export const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

export const has = (...wanted: readonly string[]): boolean => wanted.some((role) => account.value?.roles.has(role));
export const ownOrganization = (): string | null => account.value?.viewer.organization?.id ?? null;
interface Bodies { readonly organization?: { readonly id: string } | null | undefined; readonly partnerOrganization?: { readonly id: string } | null | undefined }
/** Who enters things of a platform: the bureau's clerk, and the university that runs it. The server decides again. */
export const reportsFor = ({ organization, partnerOrganization }: Bodies): boolean =>
  has('CLERK') || (has('RESEARCH') && [organization?.id, partnerOrganization?.id].includes(ownOrganization() ?? '-'));

/** What the record's state rules out is no advice to anybody: with so many actions only those of this state are shown, and why they are closed. */
export const ofThisState = <Action extends { readonly reasons: readonly { readonly code: string }[] }>(actions: readonly Action[] | null | undefined): readonly Action[] => (actions ?? []).filter(({ reasons }) => !reasons.some(({ code }) => code === 'WRONG_STATE'));

/** The page of one record: waits for it, says what is wrong, or draws it. */
export const Loaded = <R, T>({ query: { data, fault, reload }, pick, above, children }: {
  readonly query: Query<R>; readonly pick: (data: R) => T | null | undefined; readonly above: readonly { readonly title: string; readonly href: string }[]; readonly children: (found: T) => ComponentChildren;
}) => {
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const found = pick(data);
  return found ? <>{children(found)}</> : <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
};

/** Columns of a list whose cell and export say the same. */
export const column = <Row,>(id: string, title: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> =>
  ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
export const dayColumn = <Row,>(id: string, title: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> =>
  column(id, title, value, { cell: (row) => day(value(row)), ...more });

import { MilestoneListDocument, type MilestoneListQuery, type PlatformMilestoneFilter, type PlatformMilestoneOrderField, type PlatformMilestoneState } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { ofOwn } from './own.ts';
import { column, day, dayColumn, has, MilestoneState, options, ownOrganization } from './parts.tsx';
import { Related } from './related.tsx';
import { milestoneKindNames, milestoneStateNames, text } from './words.ts';

type Row = MilestoneListQuery['platformMilestones']['nodes'][number];

const isLate = ({ dueOn, state }: { readonly dueOn?: string | null | undefined; readonly state: string }): boolean => dueOn != null && dueOn < today() && (state === 'IN_PROGRESS' || state === 'REPORTED');
/** The day it was planned for, and whether that has gone by. */
export const DueOn = ({ of }: { readonly of: { readonly dueOn?: string | null | undefined; readonly state: string } }) => <>{day(of.dueOn)}{isLate(of) && <> <Badge tone="bad">{text.overdue}</Badge></>}</>;

const columns = (): readonly Column<Row>[] => [
  column('title', text.milestone, ({ title }) => title),
  column('platform', text.name, ({ platform, platformName }) => platform?.name ?? platformName, { cell: ({ platform, platformName }) => <span class="medium">{platform?.shortName ?? platform?.name ?? platformName}</span> }),
  column('kind', text.milestoneKind, ({ kind }) => nameIn(milestoneKindNames, kind), { cell: ({ kind }) => <span class="short">{nameIn(milestoneKindNames, kind)}</span> }),
  dayColumn('due', text.dueOn, ({ dueOn }) => dueOn, { sort: 'DUE_ON', cell: (row) => <DueOn of={row} /> }),
  dayColumn('done', text.doneOn, ({ doneOn }) => doneOn, { sort: 'DONE_ON' }),
  column('state', text.state, ({ state }) => nameIn(milestoneStateNames, state), { cell: ({ state }) => <MilestoneState state={state} /> }),
];

/** What the platforms are to get done, of all of them together. */
export default function MilestoneList() {
  const own = has('RESEARCH') ? ownOrganization() : null;
  return (
    <RecordList title={text.milestones} lead={<>{text.milestonesLead}<Related here="/platform-milestones" /></>} document={MilestoneListDocument} pick={({ platformMilestones }) => platformMilestones} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(milestoneStateNames), filter: (value): PlatformMilestoneFilter => ({ state: { eq: value as PlatformMilestoneState } }) },
        ...(own ? [{ name: 'own', label: text.own, options: [{ value: 'yes', title: text.ownOnly }], filter: (): PlatformMilestoneFilter => ofOwn(own) }] : []),
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PlatformMilestoneOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/platform-milestones/${id}`} />
  );
}

import { TargetsDocument, type TargetFilter, type TargetOrderField, type TargetsQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { TargetState, hrefOfTarget, options, targetText } from './county-parts.tsx';
import { lineNames, targetStates, text } from './words.ts';
import { useTargetNames, useYear } from './year.ts';

type Row = TargetsQuery['targets']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'indicator', title: text.indicator, cell: ({ indicator }) => indicator, text: ({ indicator }) => indicator },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'value', title: text.target, align: 'end', cell: (row) => <span class="number">{targetText(row)}</span>, text: targetText },
  { id: 'unit', title: text.unit, cell: ({ unit }) => <Value>{unit}</Value>, text: ({ unit }) => unit ?? null },
  { id: 'line', title: text.line, cell: ({ line }) => nameIn(lineNames, line), text: ({ line }) => nameIn(lineNames, line) },
  { id: 'period', title: text.period, cell: ({ period }) => period ?? text.noPeriod, text: ({ period }) => period ?? text.noPeriod },
  { id: 'state', title: text.state, cell: ({ state }) => <TargetState state={state} />, text: ({ state }) => nameIn(targetStates, state) },
  { id: 'responsible', title: text.responsible, cell: ({ responsible }) => <Value>{responsible}</Value>, text: ({ responsible }) => responsible ?? null },
  { id: 'document', title: text.setBy, extra: true, cell: ({ document }) => <Value>{document}</Value>, text: ({ document }) => document ?? null },
  { id: 'setOn', title: text.setOn, extra: true, cell: ({ setOn }) => <span class="number"><Value>{setOn}</Value></span>, text: ({ setOn }) => setOn ?? null },
  { id: 'region', title: text.region, extra: true, cell: ({ region }) => region.name, text: ({ region }) => region.name },
];

/** The year's targets, those in force and those still being drafted. */
export default function Targets() {
  const { years } = useYear();
  const names = useTargetNames();
  return (
    <RecordList title={text.targets} lead={text.targetsLead} document={TargetsDocument} pick={({ targets }) => targets} columns={columns()}
      filters={[
        { name: 'year', label: text.year, options: years.map((year) => ({ value: String(year), title: String(year) })), filter: (value): TargetFilter => ({ year: { eq: Number(value) } }) },
        { name: 'state', label: text.state, options: options(targetStates), filter: (value): TargetFilter => ({ state: { eq: value as Row['state'] } }) },
        { name: 'line', label: text.line, options: options(lineNames), filter: (value): TargetFilter => ({ line: { eq: value as Row['line'] } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<TargetOrderField>(sort) })}
      actions={<CreateAction type="Target" mutation="draftTarget" title={text.draftTarget} initial={{ line: 'STANDARD' }} choices={names.length === 0 ? {} : { indicator: names.map((name) => ({ value: name, title: name })) }} onDone={(id) => { void navigate(hrefOfTarget(id)); }} />}
      rowKey={({ id }) => id} rowName={({ indicator, year }) => `${indicator} ${year}`} rowHref={({ id }) => hrefOfTarget(id)} empty={<Empty title={text.noTargetsYet}>{text.noTargetsYetHint}</Empty>} />
  );
}

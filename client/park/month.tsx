import { ParkMonthDocument, type ParkMonthQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { count, money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { None, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { Day, MonthState, Stated, aboveOf, dated, monthName } from './parts.tsx';
import { Difference, Of } from './series.tsx';
import { countNames, measureNames, text } from './words.ts';

type Month = NonNullable<ParkMonthQuery['parkMonth']>;

/** One month of a park: what was stated, what the months come to, and on what it rests. */
export default function MonthPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ParkMonthDocument, { id });
  return <Waiting data={data} found={data?.parkMonth} fault={fault} reload={reload} above={aboveOf(null)}>{(month) => <Body of={month} reload={reload} />}</Waiting>;
}

const Body = ({ of, reload }: { readonly of: Month; readonly reload: () => void }) => {
  const mayEdit = of.availableActions?.some(({ action, allowed }) => action === 'edit' && allowed);
  const isLate = of.dueOn && of.submittedOn && of.submittedOn > of.dueOn;
  return (
    <>
      <PageHead key={of.id} title={text.monthTitle(of.park.name, monthName(of))} above={aboveOf(of.park)} beside={<MonthState state={of.state} />} actions={<UnitSwitch />} />
      <div class="sections">
        {(of.availableActions?.length ?? 0) > 0 && (
          <Section id="actions" title={text.actions} beside={mayEdit && <a class="button" href={`/park-months/${of.id}/edit`}>{text.editReport}</a>}>
            <RecordActions type="ParkMonth" id={of.id} of={of.availableActions} except={['edit']} onDone={reload} dangerous={['return', 'reopen', 'unpublish']} />
          </Section>
        )}
        <Section id="figures" title={text.series} sources={<Sources of={sourcesOf([of])} />}>
          <SmallTable caption={text.series} rows={of.measures ?? []} rowKey={({ measure }) => measure} columns={[
            { title: text.item, cell: ({ measure }) => nameIn(measureNames, measure) },
            { title: `${text.thisMonth}（${moneyUnit()}）`, align: 'end', cell: ({ month, cumulative }) => <Of stated={month} other={cumulative} /> },
            { title: `${text.cumulative}（${moneyUnit()}）`, align: 'end', cell: ({ cumulative, month }) => <Of stated={cumulative} other={month} /> },
            { title: `${text.running}（${moneyUnit()}）`, align: 'end', cell: ({ running }) => <Value>{money(running)}</Value> },
            { title: text.difference, cell: ({ difference }) => (difference ? <Difference of={difference} /> : <None />) },
          ]} />
          {of.explanation && <Facts of={[[text.explanation, of.explanation]]} />}
        </Section>
        <Section id="counts" title={text.counts}><Facts of={(Object.keys(countNames) as (keyof typeof countNames)[]).map((name) => [countNames[name], <Stated>{count(of[name])}</Stated>] as const)} /></Section>
        <Section id="basis" title={text.basedOn}>
          <Facts of={[
            [text.lists, of.listVersion ? <a href={`/park-lists/${of.listVersion.id}`}>{of.listVersion.name}</a> : <None />],
            [text.boundaries, of.boundary ? <a href={`/park-boundaries/${of.boundary.id}`}>{of.boundary.name}</a> : <None />],
            ...(of.dueOn ? [[text.dueOn, <Day of={of.dueOn} />]] as const : []),
            ...(of.submittedOn ? [[text.submittedOn, <><Day of={of.submittedOn} />{isLate && <> <Badge tone="warn">{text.late}</Badge></>}</>]] as const : []),
            ...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)]] as const : []),
            ...(of.confirmedOn ? [[text.confirmedOn, <Day of={of.confirmedOn} />]] as const : []),
            ...(of.publishedOn ? [[text.publishedOn, <Day of={of.publishedOn} />]] as const : []),
            ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>]] as const : []),
          ]} />
        </Section>
        {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
      </div>
    </>
  );
};

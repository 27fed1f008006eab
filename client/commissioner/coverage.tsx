import { CommissionerCoverageDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { trim } from '../kit/decimal.ts';
import { count, today } from '../kit/format.ts';
import { Choice, Filters } from '../kit/filters.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Failed, Loading } from '../kit/state.tsx';
import { PersonLink, day } from './parts.tsx';
import { Related } from './related.tsx';
import { text } from './words.ts';

/** Which townships have a commissioner, and where they have really been. */
export default function CoveragePage() {
  const thisYear = Number(today().slice(0, 4));
  const year = Number(parameters.value.get('year')) || thisYear;
  const { data, fault, reload } = useQuery(CommissionerCoverageDocument, { year });
  const of = data?.commissionerCoverage;
  return (
    <>
      <PageHead title={text.coverage}><p class="soft">{text.coverageLead}</p><Related here="/commissioner-coverage" /></PageHead>
      <Filters><Choice name="year" label={text.year} options={Array.from({ length: 6 }, (_, back) => String(thisYear - back)).map((value) => ({ value, title: value }))} /></Filters>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !of ? <Loading lines={8} /> : (
        <div class="sections">
          <Section id="rates" title={String(of.year)}>
            <Facts of={[[text.coverageRate, <span class="rates number">{text.coverageOf(of.rate ?? '—', of.covered, of.total)}</span>], [text.servedRate, <span class="rates number">{text.coverageOf(of.servedRate ?? '—', of.served, of.total)}</span>]]} />
          </Section>
          <Section id="towns" title={text.town}>
            <SmallTable caption={text.coverage} rows={of.towns} rowKey={({ town }) => town.id} columns={[
              { title: text.town, cell: ({ town }) => town.name },
              { title: text.posted, cell: ({ isCovered, entries }) => (isCovered ? <>{entries.map(({ id, commissioner }, at) => <span key={id}>{at > 0 && '、'}<PersonLink of={commissioner} /></span>)}</> : <Badge tone="warn">{text.uncovered}</Badge>) },
              { title: text.visitsOfYear, align: 'end', cell: ({ visits }) => count(visits) },
              { title: text.hoursOfYear, align: 'end', cell: ({ hours }) => trim(hours) },
              { title: text.unsolved, align: 'end', cell: ({ openDemands }) => count(openDemands) },
              { title: text.lastVisit, cell: ({ lastVisitOn }) => day(lastVisitOn) },
            ]} />
          </Section>
        </div>
      )}
    </>
  );
}

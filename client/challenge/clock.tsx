import { ChallengeClockDocument, type ChallengeClockQuery } from '../generated/graphql.ts';
import { ChoiceOf } from './year.tsx';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { Related } from './related.tsx';
import { clockObjectNames, text } from './words.ts';

type Stay = ChallengeClockQuery['challengeClock'][number];

/** The public clock: how long each step takes, and who waits how long now. */
export default function ClockPage() {
  const year = Number(parameters.value.get('year')) || null;
  const { data, fault, reload } = useQuery(ChallengeClockDocument, { year });
  const groups = Object.keys(clockObjectNames).map((type) => [type, (data?.challengeClock ?? []).filter(({ objectType }) => objectType === type)] as const).filter(([, stays]) => stays.length > 0);
  return (
    <>
      <PageHead title={text.clock} above={[{ title: text.listings, href: '/listings' }]} actions={<ChoiceOf year={year} />}><p class="soft">{text.clockLead}</p><Related here="/challenge-clock" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={8} /> : groups.length === 0 ? <Empty title={text.none} /> : (
        <div class="sections">{groups.map(([type, stays]) => (
          <Section key={type} id={type} title={nameIn(clockObjectNames, type)}>
            <SmallTable<Stay> caption={nameIn(clockObjectNames, type)} rows={stays} rowKey={({ state }) => state} columns={[
              { title: text.step, cell: ({ title }) => title }, { title: text.left, align: 'end', cell: ({ left }) => left }, { title: text.median, align: 'end', cell: ({ medianDays }) => <Value>{medianDays}</Value> }, { title: text.longest, align: 'end', cell: ({ longestDays }) => <Value>{longestDays}</Value> },
              { title: text.now, align: 'end', cell: ({ now }) => now }, { title: text.waiting, align: 'end', cell: ({ waitingDays }) => <Value>{waitingDays}</Value> },
            ]} />
          </Section>
        ))}</div>
      )}
    </>
  );
}

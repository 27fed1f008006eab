import { EnterpriseCompetitionDocument } from '../generated/graphql.ts';
import { count } from '../kit/format.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { Day, LandingKind, hrefOfAward, hrefOfCompetition } from './parts.tsx';
import { text } from './words.ts';

/** Works of contests that have landed in this enterprise. */
export const Landings = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseCompetitionDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const all = data.organization?.competitionLandings ?? [];
  if (all.length === 0) return <Empty title={text.noneLanded} />;
  return (
    <SmallTable caption={text.landed} rows={all} rowKey={({ id }) => id} columns={[
      { title: text.work, cell: ({ award }) => (award ? <a href={hrefOfAward(award.id)}>{award.work}</a> : <Value>{null}</Value>) }, { title: text.kind, cell: ({ kind }) => <LandingKind kind={kind} /> }, { title: text.on, cell: ({ on }) => <Day of={on} /> },
      { title: text.people, align: 'end', cell: ({ people }) => <Value>{count(people)}</Value> }, { title: text.competition, cell: ({ award }) => (award ? <a href={hrefOfCompetition(award.competition.id)}>{award.competition.name}</a> : <Value>{null}</Value>) },
    ]} />
  );
};

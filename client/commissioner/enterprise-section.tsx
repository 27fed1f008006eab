import { EnterpriseServicesDocument } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import type { SectionProps } from '../organization/section.ts';
import { DemandTable, PersonLink, VisitTable } from './parts.tsx';
import { kindNames, levelNames, text } from './words.ts';

/** Whom an enterprise is paired with, what it asked for and how it was served. */
export const Services = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseServicesDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={3} />;
  const [entries, visits, demands] = [data.organization?.commissionerEntries?.nodes ?? [], data.organization?.serviceVisits?.nodes ?? [], data.organization?.serviceDemands?.nodes ?? []];
  if (entries.length + visits.length + demands.length === 0) return <Empty title={text.noServices} />;
  return (
    <>
      {entries.length > 0 && (
        <SmallTable caption={text.roster} rows={entries} rowKey={({ id }) => id} columns={[
          { title: text.commissioner, cell: ({ commissioner }) => <PersonLink of={commissioner} /> },
          { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
          { title: text.level, cell: ({ level, kind }) => `${nameIn(levelNames, level)}${nameIn(kindNames, kind)}` },
        ]} />
      )}
      {demands.length > 0 && <DemandTable of={demands} />}
      {visits.length > 0 && <VisitTable of={visits} />}
      <Sources of={sourcesOf([...entries, ...visits])} />
    </>
  );
};

import { EnterpriseInvestmentsDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { Completion, StateBadge, through, WarningBadges } from './shown.tsx';
import { text } from './words.ts';

export const Investments = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseInvestmentsDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const rows = data.organization?.investmentProjects.nodes ?? [];
  if (rows.length === 0) return <Empty title={text.noProjects} />;
  return (
    <>
      <SmallTable caption={text.projects} rows={rows} rowKey={({ id }) => id} columns={[
        { title: text.project, cell: ({ id, name }) => <a href={`/investments/${id}`}>{name}</a> },
        { title: text.state, cell: ({ state }) => <StateBadge state={state} /> },
        { title: text.plannedTotal, align: 'end', cell: ({ plannedTotal }) => <Money yuan={plannedTotal} /> },
        { title: text.toDate, align: 'end', cell: ({ standing }) => <Money yuan={standing?.yearToDate} /> },
        { title: text.completion, cell: ({ name, standing }) => <Completion of={standing} name={name} /> },
        { title: text.asOf, cell: ({ standing }) => <Value>{through(standing)}</Value> },
        ...(rows.some(({ openWarnings }) => openWarnings.length > 0) ? [{ title: text.warning, cell: ({ openWarnings }: (typeof rows)[number]) => <WarningBadges of={openWarnings} /> }] : []),
      ]} />
      <Sources of={sourcesOf(rows)} />
    </>
  );
};

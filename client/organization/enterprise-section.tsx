import { EnterpriseRdExpensesDocument, EnterpriseRelationsDocument, type EnterpriseRelationsQuery } from '../generated/graphql.ts';
import { money, moneyUnit, percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { hrefOf } from './href.ts';
import type { SectionProps } from './section.ts';
import { relationNames, text } from './words.ts';

type Data = NonNullable<EnterpriseRelationsQuery['organization']>;

export const RdExpenses = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseRdExpensesDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading />;
  const rows = data.organization?.rdExpenses.nodes ?? [];
  if (rows.length === 0) return <Empty title={text.noRdExpenses} />;
  return <>
    <SmallTable caption={text.rdExpenses} rows={rows} rowKey={({ id }) => id} columns={[
      { title: text.year, cell: ({ year, throughMonth }) => <span class="number">{year}{throughMonth < 12 && <span class="soft"> {text.through(throughMonth)}</span>}</span> },
      { title: `${text.expense}（${moneyUnit()}）`, align: 'end', cell: ({ expense }) => money(expense) },
      { title: `${text.revenue}（${moneyUnit()}）`, align: 'end', cell: ({ revenue }) => money(revenue) },
      { title: text.intensity, align: 'end', cell: ({ intensity }) => <Value>{percent(intensity, 2)}</Value> },
    ]} />
    <Sources of={sourcesOf(rows)} />
  </>;
};

export const Relations = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseRelationsDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const rows = data.organization?.relations ?? [];
  if (rows.length === 0) return <Empty title={text.noRelations} />;
  return (
    <SmallTable caption={text.relations} rows={rows} rowKey={({ id }) => id} columns={[
      { title: text.other, cell: (row) => { const other = partner(row, organizationId); return other ? <a href={hrefOf(other)}>{other.name}</a> : <Value>{null}</Value>; } },
      { title: text.relation, cell: ({ kind }) => nameIn(relationNames, kind) },
      { title: text.since, cell: ({ validFrom }) => <span class="number"><Value>{validFrom}</Value></span> },
      { title: text.until, cell: ({ validTo }) => <span class="number"><Value>{validTo}</Value></span> },
    ]} />
  );
};

/** The one on the other side: a relation is kept once and seen from both. */
const partner = ({ organization, other }: NonNullable<Data['relations']>[number], seenFrom: string) => (organization?.id === seenFrom ? other : organization);

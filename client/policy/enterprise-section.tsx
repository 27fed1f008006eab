import { EnterprisePoliciesDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { ClaimTable, ClauseLink, Outcome } from './parts.tsx';
import { text } from './words.ts';

/** Which policies fit, what is missing, and what was claimed. */
export const Policies = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterprisePoliciesDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={3} />;
  const [matches, claims] = [data.organization?.policyMatches ?? [], data.organization?.policyClaims?.nodes ?? []];
  if (matches.length + claims.length === 0) return <Empty title={text.noClaims} />;
  return (
    <>
      {matches.length > 0 && (
        <SmallTable caption={text.matchesTitle} rows={matches} rowKey={({ clause }) => clause?.id ?? ''} columns={[
          { title: text.clause, cell: ({ clause }) => <ClauseLink of={clause} /> },
          { title: text.outcome, cell: ({ outcome }) => <Outcome state={outcome} /> },
          { title: text.amount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
          { title: text.gaps, cell: ({ gaps }) => <span class="wrap"><Value>{gaps.join('；')}</Value></span> },
        ]} />
      )}
      {claims.length > 0 && <ClaimTable of={claims} isOwn />}
    </>
  );
};

import { EnterpriseParkDocument, type EnterpriseParkQuery } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import type { SectionProps } from '../organization/section.ts';
import { Day, MemberState, Validity, isInForce } from './parts.tsx';
import { text } from './words.ts';

type Membership = NonNullable<EnterpriseParkQuery['organization']>['parkMemberships'][number];

/** Whether it is in the park's list, and since when: by the version in force; then what the others said. */
export const InPark = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseParkDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const all = [...data.organization?.parkMemberships ?? []].sort((a, b) => (b.listVersion?.validFrom ?? '').localeCompare(a.listVersion?.validFrom ?? ''));
  const current = all.find(({ listVersion, state }) => listVersion && isInForce(listVersion) && (state === 'IN_LIST' || state === 'LEFT'));
  if (all.length === 0) return <Empty title={text.notInList} />;
  return (
    <>
      {current ? <Standing of={current} /> : <p>{text.notInList}</p>}
      {(all.length > 1 || !current) && <SmallTable caption={text.otherVersions} rows={all} rowKey={({ id }) => id} columns={[
        { title: text.version, cell: ({ id, listVersion }) => <a href={`/park-members/${id}`}>{listVersion?.name ?? '—'}</a> },
        { title: text.validFrom, cell: ({ listVersion }) => listVersion && <Validity from={listVersion.validFrom} to={listVersion.validTo} isInForce={isInForce(listVersion)} /> },
        { title: text.state, cell: ({ state }) => <MemberState state={state} /> }, { title: text.enteredOn, cell: ({ enteredOn }) => <Day of={enteredOn} /> }, { title: text.leftOn, cell: ({ leftOn }) => <Day of={leftOn} /> },
      ]} />}
      <Sources of={sourcesOf(all)} />
    </>
  );
};

const Standing = ({ of: { id, state, enteredOn, leftOn, listVersion } }: { readonly of: Membership }) => (
  <p>
    <MemberState state={state} /> <a href={`/park-members/${id}`}>{state === 'IN_LIST' ? text.inParkSince(enteredOn) : leftOn ? text.outSince(leftOn) : text.outUndated}</a>
    {listVersion && <span class="soft"> · <a href={`/parks/${listVersion.park.id}`}>{listVersion.park.name}</a> · <a href={`/park-lists/${listVersion.id}`}>{listVersion.name}</a></span>}
  </p>
);

import { EnterprisePlatformsDocument, type EnterprisePlatformsQuery } from '../generated/graphql.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Money, Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { ContractState, day, PlatformState } from './parts.tsx';
import { contractKindNames, levelNames, text } from './words.ts';

type Data = NonNullable<EnterprisePlatformsQuery['organization']>;

/** The firm's contracts with platforms, and the platforms that it runs or builds with. */
export const Cooperation = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterprisePlatformsDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const contracts = data.organization?.platformContracts?.nodes ?? [];
  const total = data.organization?.platformContracts?.totalCount ?? 0;
  const [own, built] = [data.organization?.platforms ?? [], data.organization?.partnerPlatforms ?? []];
  if (contracts.length + own.length + built.length === 0) return <Empty title={text.noCooperation} />;
  return (
    <>
      {contracts.length > 0 && (
        <>
          <SmallTable caption={text.contracts} rows={contracts} rowKey={({ id }) => id} columns={[
            { title: text.contract, cell: ({ id, title }) => <a href={`/platform-contracts/${id}`}>{title}</a> },
            { title: text.name, cell: ({ platform }) => (platform ? <a href={`/platforms/${platform.id}`}>{platform.name}</a> : <Value>{null}</Value>) },
            { title: text.contractKind, cell: ({ kind }) => <span class="short">{nameIn(contractKindNames, kind)}</span> },
            { title: text.contractAmount, align: 'end', cell: ({ amount }) => <Money yuan={amount} /> },
            { title: text.signedOn, cell: ({ signedOn }) => day(signedOn) },
            { title: text.state, cell: ({ state }) => <ContractState state={state} /> },
          ]} />
          {total > contracts.length && <p><a href="/platform-contracts">{text.allContracts(total)}</a></p>}
        </>
      )}
      <Platforms title={text.runs} of={own} />
      <Platforms title={text.partners} of={built} />
      <Sources of={sourcesOf([...own, ...built])} />
    </>
  );
};

const Platforms = ({ title, of }: { readonly title: string; readonly of: Data['platforms'] }) => (of.length === 0 ? null : (
  <>
    <h3>{title}</h3>
    <SmallTable caption={title} rows={of} rowKey={({ id }) => id} columns={[
      { title: text.name, cell: ({ id, name }) => <a href={`/platforms/${id}`}>{name}</a> },
      { title: text.level, cell: ({ level }) => <Value>{level && nameIn(levelNames, level)}</Value> },
      { title: text.state, cell: ({ state }) => <PlatformState state={state} /> },
    ]} />
  </>
));

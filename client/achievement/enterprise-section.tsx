import { EnterpriseAchievementsDocument } from '../generated/graphql.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { AchievementState, ContractState, ListingState, PatentState, day } from './parts.tsx';
import { classNames, intentNames, text, wayNames } from './words.ts';

/** What an enterprise registered, brought to market and contracted for. */
export const Achievements = ({ organizationId }: SectionProps) => {
  const { data, fault, reload } = useQuery(EnterpriseAchievementsDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={3} />;
  const { achievements, listings, techContracts, patentProjects } = data.organization ?? {};
  const counts = [achievements, listings, techContracts, patentProjects].map((each) => each?.totalCount ?? 0);
  if (counts.every((each) => each === 0)) return <Empty title={text.noneOfAll} />;
  const head = (title: string, total: number, shown: number) => <h3>{title} {total > shown && <span class="soft">{text.more(total)}</span>}</h3>;
  return (
    <>
      {achievements && achievements.nodes.length > 0 && (
        <>
          {head(text.achievements, achievements.totalCount, achievements.nodes.length)}
          <SmallTable caption={text.achievements} rows={achievements.nodes} rowKey={({ id }) => id} columns={[
            { title: text.achievement, cell: ({ id, title, registrationNumber }) => <><a href={`/achievements/${id}`}>{title}</a>{registrationNumber && <span class="under code">{registrationNumber}</span>}</> },
            { title: text.class, cell: ({ class: kind }) => <Value>{nameIn(classNames, kind)}</Value> }, { title: text.intent, cell: ({ intent }) => <Value>{nameIn(intentNames, intent)}</Value> },
            { title: text.registeredOn, cell: ({ registeredOn }) => day(registeredOn) }, { title: text.state, cell: ({ state }) => <AchievementState state={state} /> },
          ]} />
        </>
      )}
      {listings && listings.nodes.length > 0 && (
        <>
          {head(text.transfers, listings.totalCount, listings.nodes.length)}
          <SmallTable caption={text.transfers} rows={listings.nodes} rowKey={({ id }) => id} columns={[
            { title: text.transfer, cell: ({ id, title }) => <a href={`/transfers/${id}`}>{title}</a> }, { title: text.way, cell: ({ way }) => nameIn(wayNames, way) },
            { title: `${text.price}（${moneyUnit()}）`, align: 'end', cell: ({ price, dealPrice }) => <Value>{money(dealPrice ?? price)}</Value> }, { title: text.state, cell: ({ state }) => <ListingState state={state} /> },
          ]} />
        </>
      )}
      {techContracts && techContracts.nodes.length > 0 && (
        <>
          {head(text.contracts, techContracts.totalCount, techContracts.nodes.length)}
          <SmallTable caption={text.contracts} rows={techContracts.nodes} rowKey={({ id }) => id} columns={[
            { title: text.contract, cell: ({ id, title }) => <a href={`/tech-contracts/${id}`}>{title}</a> }, { title: text.buyer, cell: ({ buyerName }) => buyerName },
            { title: `${text.total}（${moneyUnit()}）`, align: 'end', cell: ({ total }) => money(total) }, { title: text.signedOn, cell: ({ signedOn }) => day(signedOn) }, { title: text.state, cell: ({ state }) => <ContractState state={state} /> },
          ]} />
        </>
      )}
      {patentProjects && patentProjects.nodes.length > 0 && (
        <>
          {head(text.patents, patentProjects.totalCount, patentProjects.nodes.length)}
          <SmallTable caption={text.patents} rows={patentProjects.nodes} rowKey={({ id }) => id} columns={[
            { title: text.patent, cell: ({ id, title }) => <a href={`/patent-projects/${id}`}>{title}</a> }, { title: text.year, align: 'end', cell: ({ year }) => <Value>{year}</Value> },
            { title: text.reviewedOn, cell: ({ reviewedOn }) => day(reviewedOn) }, { title: text.state, cell: ({ state }) => <PatentState state={state} /> },
          ]} />
        </>
      )}
    </>
  );
};

import type { ComponentChildren } from 'preact';
import { EnterpriseLadderDocument, type EnterpriseLadderQuery } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { type Sourced, Sources, sourcesOf } from '../kit/source.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import type { SectionProps } from '../organization/section.ts';
import { applicationStateNames, grantStatusNames, kindNames, levelNames, poolStateNames, text } from './words.ts';

type Data = NonNullable<EnterpriseLadderQuery['organization']>;
const day = (value: string | null | undefined) => <span class="number"><Value>{value}</Value></span>;

/** The four sections share one question; the answer is asked for once. */
const part = <Row extends Sourced>(pick: (data: Data) => readonly Row[], empty: () => string, draw: (rows: readonly Row[]) => ComponentChildren) => function Part({ organizationId }: SectionProps) {
  const { data, fault, reload } = useQuery(EnterpriseLadderDocument, { id: organizationId });
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={2} />;
  const rows = data.organization ? pick(data.organization) : [];
  return rows.length === 0 ? <Empty title={empty()} /> : <>{draw(rows)}<Sources of={sourcesOf(rows)} /></>;
};

const grantTones: Readonly<Record<string, Tone>> = { VALID: 'good', EXPIRED: 'plain', REVOKED: 'bad' };
export const Qualifications = part((data) => data.qualifications.nodes, () => text.noQualifications, (rows) => (
  <SmallTable caption={text.qualifications} rows={rows} rowKey={({ id }) => id} columns={[
    { title: text.kind, cell: ({ kind, isRenewal }) => <>{nameIn(kindNames, kind)}{isRenewal && <span class="soft">（{text.renewal}）</span>}</> },
    { title: text.status, cell: ({ status }) => <Badge tone={grantTones[status] ?? 'plain'}>{nameIn(grantStatusNames, status)}</Badge> },
    { title: text.grantedOn, cell: ({ grantedOn }) => day(grantedOn) },
    { title: text.validTo, cell: ({ validTo }) => day(validTo) },
    { title: text.certificate, cell: ({ certificateNumber }) => <span class="code"><Value>{certificateNumber}</Value></span> },
  ]} />
));

export const Applications = part((data) => data.qualificationApplications.nodes, () => text.noApplications, (rows) => (
  <SmallTable caption={text.applications} rows={rows} rowKey={({ id }) => id} columns={[
    { title: text.kind, cell: ({ kind, isRenewal }) => <>{nameIn(kindNames, kind)}{isRenewal && <span class="soft">（{text.renewal}）</span>}</> },
    { title: text.year, cell: ({ year }) => <span class="number">{year}</span> },
    { title: text.status, cell: ({ state }) => <Badge tone={state === 'GRANTED' ? 'good' : state === 'REJECTED' || state === 'REVOKED' ? 'bad' : 'accent'}>{nameIn(applicationStateNames, state)}</Badge> },
    { title: text.submittedOn, cell: ({ submittedOn }) => day(submittedOn) },
    { title: text.recommendedOn, cell: ({ recommendedOn }) => day(recommendedOn) },
    { title: text.decidedOn, cell: ({ decidedOn }) => day(decidedOn) },
  ]} />
));

export const Institutions = part((data) => data.rdInstitutions, () => text.noInstitutions, (rows) => (
  <SmallTable caption={text.institutions} rows={rows} rowKey={({ id }) => id} columns={[
    { title: text.institution, cell: ({ name }) => name },
    { title: text.level, cell: ({ level }) => nameIn(levelNames, level) },
    { title: text.grantedOn, cell: ({ grantedOn }) => day(grantedOn) },
    { title: text.document, cell: ({ documentNumber }) => <Value>{documentNumber}</Value> },
  ]} />
));

export const Pool = part((data) => data.poolMemberships, () => text.noPool, (rows) => <>{rows.map((row) => <Membership key={row.id} of={row} />)}</>);

const Membership = ({ of: { rung, state, town, clerkName, enteredOn, nextAction, forecastYear, refreshedOn, gaps } }: { readonly of: Data['poolMemberships'][number] }) => (
  <>
    <h3>{nameIn(kindNames, rung)} <Badge tone={state === 'IN_POOL' || state === 'APPLYING' ? 'accent' : state === 'WATCH' ? 'warn' : 'plain'}>{nameIn(poolStateNames, state)}</Badge></h3>
    <Facts of={[
      [text.enteredOn, day(enteredOn)], [text.owner, <Value>{[town?.name, clerkName].filter(Boolean).join(' · ')}</Value>], [text.nextAction, <Value>{nextAction}</Value>],
      [text.forecast, <span class="number"><Value>{forecastYear}</Value></span>], [text.refreshedOn, day(refreshedOn)],
    ]} />
    {gaps.length > 0 && (
      <SmallTable caption={text.gap} rows={gaps} rowKey={({ id }) => id} columns={[
        { title: text.gap, cell: ({ title, isGate }) => <>{title} {isGate && <Badge tone="warn">{text.gate}</Badge>}</> },
        { title: text.current, cell: ({ currentValue }) => <Value>{currentValue}</Value> },
        { title: text.needed, cell: ({ neededValue }) => neededValue },
        { title: text.source, cell: ({ source, asOf }) => <span class="source"><Value>{[source, asOf].filter(Boolean).join(' · ')}</Value></span> },
      ]} />
    )}
  </>
);

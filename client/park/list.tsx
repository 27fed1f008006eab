import { ParkListDocument, ParkMembersDocument, TownChoicesDocument, type ParkListQuery, type ParkMembersQuery, type ParkMembershipFilter, type ParkMembershipOrderField, type QualificationKind } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { type ListFilter, RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { kindNames } from '../ladder/words.ts';
import { statusNames } from '../organization/words.ts';
import { Day, MemberState, Validity, VersionState, aboveOf, dated, draftOnly, isInForce } from './parts.tsx';
import { membershipStateNames, text } from './words.ts';

type Row = ParkMembersQuery['parkMemberships']['nodes'][number];
type List = NonNullable<ParkListQuery['parkListVersion']>;

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.member, cell: ({ organization }) => <><Value>{organization?.name}</Value>{organization?.status === 'DISSOLVED' && <> <Badge tone="warn">{nameIn(statusNames, 'DISSOLVED')}</Badge></>}</>, text: ({ organization }) => organization?.name ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <MemberState state={state} />, text: ({ state }) => nameIn(membershipStateNames, state) },
  { id: 'town', title: text.town, cell: ({ town }) => <span class="short"><Value>{town?.name}</Value></span>, text: ({ town }) => town?.name ?? null },
  { id: 'industry', title: text.industry, sort: 'INDUSTRY_CODE', cell: ({ industryCode }) => <span class="code"><Value>{industryCode}</Value></span>, text: ({ industryCode }) => industryCode ?? null },
  { id: 'entered', title: text.enteredOn, sort: 'ENTERED_ON', cell: ({ enteredOn }) => <Day of={enteredOn} />, text: ({ enteredOn }) => enteredOn },
  { id: 'left', title: text.leftOn, sort: 'LEFT_ON', cell: ({ leftOn }) => <Day of={leftOn} />, text: ({ leftOn }) => leftOn ?? null },
  { id: 'code', title: 'USCC', extra: true, cell: ({ organization }) => <span class="code"><Value>{organization?.creditCode}</Value></span>, text: ({ organization }) => organization?.creditCode ?? null },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

const useFilters = (): readonly ListFilter<ParkMembershipFilter>[] => {
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  return [
    { name: 'state', label: text.state, options: options(membershipStateNames), filter: (value) => ({ state: { eq: value as Row['state'] } }) },
    { name: 'town', label: text.town, options: towns.map(({ code, name }) => ({ value: code, title: name })), filter: (value) => ({ town: { code: { eq: value } } }) },
    { name: 'qualification', label: text.qualification, options: options(kindNames), filter: (value) => ({ organization: { qualifications: { some: { kind: { eq: value as QualificationKind }, status: { eq: 'VALID' } } } } }) },
    { name: 'register', label: text.register, options: options(statusNames), filter: (value) => ({ organization: { status: { eq: value as 'ACTIVE' | 'DISSOLVED' } } }) },
  ];
};

/** Two filters may speak of the enterprise; both hold. */
const joined = (filter: ParkMembershipFilter, more: ParkMembershipFilter): ParkMembershipFilter => ({ ...filter, ...more, ...((filter.organization || more.organization) && { organization: { ...filter.organization, ...more.organization } }) });

/** The members of one version of the list; without a version, those of all. */
export default function ListPage({ parameters: { id } }: { readonly parameters: Readonly<Record<string, string>> }) {
  if (id === undefined) return <Members list={null} />;
  return <OneList id={id} />;
}

const OneList = ({ id }: { readonly id: string }) => {
  const { data, fault, reload } = useQuery(ParkListDocument, { id });
  return <Waiting data={data} found={data?.parkListVersion} fault={fault} reload={reload} above={aboveOf(null)}>{(list) => <Members key={list.id} list={list} reload={reload} />}</Waiting>;
};

const Members = ({ list, reload = () => undefined }: { readonly list: List | null; readonly reload?: () => void }) => (
  <RecordList title={list ? text.listTitle(list.name) : text.members} document={ParkMembersDocument} pick={({ parkMemberships }) => parkMemberships} columns={columns()} above={aboveOf(list?.park)}
    filters={useFilters()} searchHint={text.searchHint} lead={list && <><VersionState state={list.state} /> <Validity from={list.validFrom} to={list.validTo} isInForce={isInForce(list)} /></>}
    variables={({ filter, search, sort, first }) => ({
      first, orderBy: orderBy<ParkMembershipOrderField>(sort),
      filter: joined(joined(filter, list ? { listVersion: { id: { eq: list.id } } } : {}), search ? { organization: { name: { contains: search } } } : {}),
    })}
    actions={list && <CreateAction type="ParkMembership" mutation="proposeParkMembership" title={text.propose} preset={{ listVersion: list.id }} onDone={(member) => void navigate(`/park-members/${member}`)} />}
    rowKey={({ id }) => id} rowName={({ organization }) => organization?.name ?? ''} rowHref={({ id }) => `/park-members/${id}`}>
    {list && (
      <div class="sections list-lead">
        <Section id="version" title={text.version} sources={<Sources of={sourcesOf([list])} />}>
          <Facts of={[
            [text.year, <span class="number">{list.year}</span>], [text.basis, <Value>{list.basis}</Value>], [text.boundaries, list.boundary ? <a href={`/park-boundaries/${list.boundary.id}`}>{list.boundary.name}</a> : <Value>{null}</Value>],
            [text.approval, dated(list.approvedOn, list.document)], ...(list.withdrawnReason ? [[text.reason, list.withdrawnReason]] as const : []),
          ]} />
          <RecordActions type="ParkListVersion" id={list.id} of={list.availableActions} except={list.state === 'DRAFT' ? [] : draftOnly} onDone={reload} dangerous={['discard', 'annul', 'unpublish']} />
          {list.timeline.nodes.length > 0 && <details class="actions-closed"><summary>{text.timeline}</summary><Timeline events={eventsOf(list.timeline.nodes)} /></details>}
        </Section>
      </div>
    )}
  </RecordList>
);

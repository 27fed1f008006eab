import { InvestmentFieldsDocument, InvestmentListDocument, TownChoicesDocument, type InvestmentListQuery, type InvestmentProjectFilter, type InvestmentProjectOrderField, type InvestmentProjectState, type ProjectWarningKind } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { orderBy, type Column } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Money, Value } from '../kit/value.tsx';
import { account } from '../account/session.ts';
import { oversees } from './readers.ts';
import { Completion, day, percent, StateBadge, through, WarningBadges } from './shown.tsx';
import { stateNames, text, warningNames } from './words.ts';

type Row = InvestmentListQuery['investmentProjects']['nodes'][number];

const dated = (title: string, id: string, sort: string, value: (row: Row) => string | null | undefined, extra = false): Column<Row> => ({ id, title, sort, extra, cell: (row) => day(value(row)), text: (row) => value(row) ?? null });
const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.project, sort: 'NAME', cell: ({ name, organization }) => <>{name}{organization && <span class="under">{organization.name}</span>}</>, text: ({ name }) => name },
  { id: 'owner', title: text.owner, extra: true, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'town', title: text.town, cell: ({ town }) => <span class="short"><Value>{town?.name}</Value></span>, text: ({ town }) => town?.name ?? null },
  { id: 'field', title: text.field, cell: ({ field }) => <Value>{field}</Value>, text: ({ field }) => field ?? null },
  {
    id: 'state', title: text.state, cell: ({ state, plans, openWarnings }) => <span class="badges"><StateBadge state={state} />{plans.some(({ isHighland }) => isHighland) && <Badge tone="accent">{text.highland}</Badge>}{openWarnings.length > 0 && <WarningBadges of={openWarnings} />}</span>,
    text: ({ state, openWarnings }) => [nameIn(stateNames, state), ...openWarnings.map(({ kind }) => nameIn(warningNames, kind))].join(' '),
  },
  { id: 'total', title: text.plannedTotal, sort: 'PLANNED_TOTAL', align: 'end', cell: ({ plannedTotal }) => <Money yuan={plannedTotal} />, text: ({ plannedTotal }) => plannedTotal },
  { id: 'done', title: text.toDate, align: 'end', cell: ({ standing }) => <><Money yuan={standing?.yearToDate} />{standing && <span class="under">{text.asOf} {through(standing)}</span>}</>, text: ({ standing }) => standing?.yearToDate ?? null },
  { id: 'completion', title: text.completion, cell: ({ name, standing }) => <Completion of={standing} name={name} />, text: ({ standing }) => standing?.completion ?? null },
  { id: 'lead', title: text.leadOverTime, align: 'end', extra: true, cell: ({ standing }) => percent(standing?.lead), text: ({ standing }) => standing?.lead ?? null },
  { id: 'asOf', title: text.asOf, extra: true, cell: ({ standing }) => <Value>{through(standing)}</Value>, text: ({ standing }) => through(standing) },
  dated(text.startedOn, 'started', 'STARTED_ON', ({ startedOn }) => startedOn, true),
  dated(text.plannedFinishOn, 'finish', 'PLANNED_FINISH_ON', ({ plannedFinishOn }) => plannedFinishOn, true),
  dated(text.exitedOn, 'exited', 'EXITED_ON', ({ exitedOn }) => exitedOn, true),
  { id: 'code', title: text.projectCode, sort: 'PROJECT_CODE', extra: true, cell: ({ projectCode }) => <span class="code"><Value>{projectCode}</Value></span>, text: ({ projectCode }) => projectCode ?? null },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** The library as far as the reader sees it. */
export default function ProjectList() {
  const roles = account.value?.roles ?? new Set<string>();
  const isOffice = oversees(roles);
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  const fields = useQuery(InvestmentFieldsDocument, isOffice ? {} : null).data?.investmentFields ?? [];
  return (
    <RecordList title={text.projects} lead={text.lead} document={InvestmentListDocument} pick={({ investmentProjects }) => investmentProjects} columns={columns()} searchHint={text.searchHint} hasMoney
      actions={<>
        <CreateAction type="InvestmentProject" mutation="registerInvestmentProject" title={text.register} choices={{ town: towns.map(({ id, name }) => ({ value: id, title: name })) }} onDone={(id) => void navigate(`/investments/${id}`)}
          preset={roles.has('ENTERPRISE') && account.value?.viewer.organization ? { organization: account.value.viewer.organization.id } : undefined} />
        {isOffice && <><a class="button" href="/investments/warnings">{text.warnings}</a><a class="button" href="/investments/ledger">{text.ledger}</a></>}
        {rights.value.has('recordVisitTask') && <a class="button" href="/investments/visits">{text.visits}</a>}
        <a class="button" href="/investments/issues">{text.issues}</a>
        {isOffice && <a class="button" href="/investments/catalogues">{text.catalogues}</a>}
      </>}
      filters={[
        { name: 'state', label: text.state, options: options(stateNames), filter: (value): InvestmentProjectFilter => ({ state: { eq: value as InvestmentProjectState } }) },
        ...(isOffice && towns.length > 0 ? [{ name: 'town', label: text.town, options: towns.map(({ code, name }) => ({ value: code, title: name })), filter: (value: string): InvestmentProjectFilter => ({ town: { code: { eq: value } } }) }] : []),
        ...(fields.length > 0 ? [{ name: 'field', label: text.field, options: fields.map((value) => ({ value, title: value })), filter: (value: string): InvestmentProjectFilter => ({ field: { eq: value } }) }] : []),
        { name: 'highland', label: text.highland, options: [{ value: 'yes', title: text.highland }], filter: (): InvestmentProjectFilter => ({ plans: { some: { isHighland: { eq: true } } } }) },
        {
          name: 'warning', label: text.warning, options: [{ value: 'any', title: text.anyWarning }, ...options(warningNames)],
          filter: (value): InvestmentProjectFilter => ({ openWarnings: { some: value === 'any' ? {} : { kind: { eq: value as ProjectWarningKind } } } }),
        },
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter, search, orderBy: orderBy<InvestmentProjectOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/investments/${id}`} />
  );
}

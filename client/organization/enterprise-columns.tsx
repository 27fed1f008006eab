import type { EnterpriseListQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { list, money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Value } from '../kit/value.tsx';
import { statusNames, text } from './words.ts';

export type Row = EnterpriseListQuery['enterprises']['nodes'][number];

const formerly = ({ formerNames }: Row): string => list(formerNames.map(({ name }) => name));
const column = (title: keyof typeof text, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({
  id, title: text[title] as string, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more,
});

/** Read when the page is drawn: titles follow the language, amounts the chosen unit. */
export const enterpriseColumns = (): readonly Column<Row>[] => [
  column('name', 'name', (row) => row.name, {
    sort: 'NAME',
    cell: (row) => <>{row.name}{row.formerNames.length > 0 && <span class="under">{text.formerly(formerly(row))}</span>}</>,
  }),
  column('creditCode', 'code', (row) => row.creditCode, { sort: 'CREDIT_CODE', cell: (row) => <span class="code"><Value>{row.creditCode}</Value></span> }),
  column('town', 'town', (row) => row.town?.name, { cell: (row) => <span class="short"><Value>{row.town?.name}</Value></span> }),
  column('industry', 'industry', (row) => row.industryName ?? row.industryCode, { cell: (row) => <span class="medium"><Value>{row.industryName ?? row.industryCode}</Value></span> }),
  column('industryCode', 'industry-code', (row) => row.industryCode, { sort: 'INDUSTRY_CODE', extra: true }),
  column('foundedOn', 'founded', (row) => row.foundedOn, { sort: 'FOUNDED_ON', cell: (row) => <span class="number"><Value>{row.foundedOn}</Value></span> }),
  column('capital', 'capital', (row) => money(row.registeredCapital), { sort: 'REGISTERED_CAPITAL', align: 'end', title: `${text.capital}（${moneyUnit()}）` }),
  column('legalRepresentative', 'person', (row) => row.legalRepresentative, { extra: true }),
  column('formerNames', 'former', (row) => formerly(row) || null, { extra: true }),
  column('status', 'status', (row) => nameIn(statusNames, row.status), { cell: ({ status }) => <Badge tone={status === 'ACTIVE' ? 'good' : 'plain'}>{nameIn(statusNames, status)}</Badge> }),
];

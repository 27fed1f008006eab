import { CatalogueListDocument, type CatalogueListQuery, type HighTechCatalogueState, type HighTechCatalogueVersionFilter, type HighTechCatalogueVersionOrderField } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import { orderBy, type Column } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Empty } from '../kit/state.tsx';
import { day } from './shown.tsx';
import { catalogueStateNames, text } from './words.ts';

type Row = CatalogueListQuery['highTechCatalogues']['nodes'][number];
export const catalogueTones: Readonly<Record<string, Tone>> = { DRAFT: 'accent', IN_FORCE: 'good', WITHDRAWN: 'plain' };
const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.name, cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'from', title: text.validFrom, sort: 'VALID_FROM', cell: ({ validFrom }) => day(validFrom), text: ({ validFrom }) => validFrom },
  { id: 'region', title: text.jurisdiction, cell: ({ jurisdiction }) => <span class="code">{jurisdiction}</span>, text: ({ jurisdiction }) => jurisdiction },
  { id: 'state', title: text.state, cell: ({ state }) => <Badge tone={catalogueTones[state]}>{nameIn(catalogueStateNames, state)}</Badge>, text: ({ state }) => nameIn(catalogueStateNames, state) },
  { id: 'issuer', title: text.issuer, cell: ({ issuer }) => issuer, text: ({ issuer }) => issuer },
  { id: 'document', title: text.document, cell: ({ documentNumber }) => documentNumber, text: ({ documentNumber }) => documentNumber },
  { id: 'edition', title: text.edition, extra: true, cell: ({ edition }) => edition, text: ({ edition }) => edition },
];

export default function CatalogueList() {
  return (
    <RecordList title={text.catalogues} above={[{ title: text.projects, href: '/investments' }]} document={CatalogueListDocument} pick={({ highTechCatalogues }) => highTechCatalogues} columns={columns()}
      actions={<CreateAction type="HighTechCatalogueVersion" mutation="loadHighTechCatalogue" title={text.loadCatalogue} initial={{ edition: 'GB/T 4754-2017' }} onDone={(id) => void navigate(`/investments/catalogues/${id}`)} />}
      filters={[{ name: 'state', label: text.state, options: Object.entries(catalogueStateNames).map(([value, title]) => ({ value, title })), filter: (value): HighTechCatalogueVersionFilter => ({ state: { eq: value as HighTechCatalogueState } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<HighTechCatalogueVersionOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/investments/catalogues/${id}`} empty={<Empty title={text.noCatalogues}>{text.noCataloguesHint}</Empty>} />
  );
}

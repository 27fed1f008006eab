import { CatalogueDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { catalogueTones } from './catalogues.tsx';
import { day } from './shown.tsx';
import { catalogueStateNames, text } from './words.ts';

export default function CataloguePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(CatalogueDocument, { id });
  const above = [{ title: text.projects, href: '/investments' }, { title: text.catalogues, href: '/investments/catalogues' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={6} /></>;
  const found = data.highTechCatalogue;
  if (!found) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;
  const { totalCount, nodes } = found.classes;
  return (
    <>
      <PageHead key={found.id} title={found.title} above={above} beside={<Badge tone={catalogueTones[found.state]}>{nameIn(catalogueStateNames, found.state)}</Badge>} />
      <div class="sections sections-narrow">
        <Section id="actions" title={text.actions}><RecordActions type="HighTechCatalogueVersion" id={found.id} of={found.availableActions} onDone={reload} dangerous={['discard', 'withdraw']} /></Section>
        <Section id="facts" title={text.catalogue}>
          <Facts of={[
            [text.validFrom, day(found.validFrom)], [text.jurisdiction, <span class="code">{found.jurisdiction}</span>], [text.issuer, found.issuer], [text.document, found.documentNumber], [text.edition, found.edition], [text.note, <Value>{found.note}</Value>],
          ]} />
        </Section>
        <Section id="classes" title={text.classes} beside={totalCount > nodes.length && <span class="soft">{text.moreClasses(totalCount)}</span>}>
          <SmallTable caption={text.classes} rows={nodes} rowKey={({ id: key }) => key} columns={[{ title: text.code, cell: ({ code }) => <span class="code">{code}</span> }, { title: text.name, cell: ({ name }) => name }]} />
        </Section>
        {found.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(found.timeline.nodes)} /></Section>}
      </div>
    </>
  );
}

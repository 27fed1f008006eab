import { PlanItemDocument } from '../generated/graphql.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { text } from './words.ts';

const above = () => [{ title: text.plan, href: '/plan' }];

/** One thing that a plan names, and the row that it came from. */
export default function PlanItemPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(PlanItemDocument, { filter: { id: { eq: id } } });
  return (
    <Waiting data={data} found={data?.planItems.nodes[0]} fault={fault} reload={reload} above={above()}>{(of) => (
      <>
        <PageHead key={of.id} title={of.content} above={above()} />
        <div class="sections">
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[[text.category, of.category], [text.year, <span class="number">{of.year}</span>], [text.responsible, <Value>{of.responsible}</Value>], [text.region, of.region.name]]} />
          </Section>
        </div>
      </>
    )}</Waiting>
  );
}

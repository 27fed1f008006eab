import { PatentProjectDocument } from '../generated/graphql.ts';
import { today } from '../kit/format.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { Sources, sourcesOf } from '../kit/source.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { UnitSwitch } from '../kit/unit-switch.tsx';
import { Money, Value } from '../kit/value.tsx';
import { Waiting } from '../kit/waiting.tsx';
import { PatentState, UnitLink, dated, day, fact, timely } from './parts.tsx';
import { patentResultNames, text } from './words.ts';

/** One project: recommended by the county, selected by the city, reviewed after the fact, paid once. */
export default function PatentPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(PatentProjectDocument, { id });
  const above = [{ title: text.patents, href: '/patent-projects' }];
  return (
    <Waiting data={data} found={data?.patentProject} fault={fault} reload={reload} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} actions={<UnitSwitch />} beside={<PatentState state={of.state} />}><p class="soft"><UnitLink of={of.organization} />{of.projectNumber && <> · <span class="code">{of.projectNumber}</span></>}</p></PageHead>
        <div class="sections">
          {timely(of.availableActions).length > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="PatentProject" id={of.id} of={timely(of.availableActions)} onDone={reload} dangerous={['decline', 'recordNotSelected']}
                initial={{ recommend: { recommendedOn: today() }, recordSelection: { selectedOn: today(), year: today().slice(0, 4) }, review: { reviewedOn: today() }, pay: { paidOn: today() } }} />
            </Section>
          )}
          <Section id="profile" title={text.profile} sources={<Sources of={sourcesOf([of])} />}>
            <Facts of={[
              [text.year, <span class="number"><Value>{of.year}</Value></span>], [text.patentNumber, <span class="code"><Value>{of.patentNumber}</Value></span>], ...fact(text.expectedSales, of.expectedSales, <Money yuan={of.expectedSales} />), ...fact(text.provenSales, of.provenSales, <Money yuan={of.provenSales} />),
              [text.recommendedOn, day(of.recommendedOn)], [text.selectedOn, dated(of.selectedOn, of.selectionDocument)], [text.reviewedOn, day(of.reviewedOn)], [text.result, of.result ? nameIn(patentResultNames, of.result) : <span class="soft">{text.notReviewed}</span>],
              ...fact(text.opinion, of.reviewOpinion, of.reviewOpinion), [text.subsidy, <><Money yuan={of.subsidy} /> {of.paidOn && <span class="soft number">{of.paidOn}</span>}</>], ...fact(text.remark, of.remark, of.remark), ...fact(text.rule, of.ruleVersion, <span class="code market-place">{of.ruleVersion}</span>),
            ]} />
            {of.plan && of.plan.length > 0 && <><h3>{text.plan}</h3><Files of={of.plan} title={text.plan} /></>}
          </Section>
          {of.timeline && of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Waiting>
  );
}

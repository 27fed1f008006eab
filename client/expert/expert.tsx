import { Loaded, day, prose } from '../challenge/parts.tsx';
import { ExpertDocument } from '../generated/graphql.ts';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { SmallTable } from '../kit/small-table.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { ProfileState } from './expert-list.tsx';
import { kindNames, text, tieNames } from './words.ts';

/** One expert: who he is, what binds him, and what the bureau decided. */
export default function ExpertPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(ExpertDocument, { id });
  const above = [{ title: text.experts, href: '/experts' }];
  return (
    <Loaded query={query} pick={({ expertProfile }) => expertProfile} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.person?.name ?? of.title} above={above} beside={<ProfileState state={of.state} />}><p class="soft">{of.organization?.name} · {nameIn(kindNames, of.kind)}</p></PageHead>
        <div class="sections">
          <Section id="actions" title={text.actions}><RecordActions type="ExpertProfile" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['remove', 'decline']} initial={{ update: { kind: of.kind, title: of.title, degree: of.degree ?? '', introduction: of.introduction ?? '', 'fields.#': String(of.fields.length), ...Object.fromEntries(of.fields.map((field, n) => [`fields.${n}`, field])) } }} /></Section>
          <Section id="profile" title={text.profile}><Facts of={[[text.jobTitle, of.title], [text.fields, list(of.fields)], [text.enteredOn, day(of.enteredOn)], [text.validTo, day(of.validTo)], ...(of.introduction ? [[text.profile, prose(of.introduction)] as const] : []), ...(of.ruleVersion ? [[text.rule, <span class="code">{of.ruleVersion}</span>] as const] : [])]} /></Section>
          {of.ties.length > 0 && <Section id="ties" title={text.ties}><SmallTable caption={text.ties} rows={of.ties} rowKey={({ id: key }) => key} columns={[{ title: text.unit, cell: ({ organization, unitName, personName }) => <Value>{[organization?.name ?? unitName, personName].filter(Boolean).join(' ')}</Value> }, { title: text.kind, cell: ({ kind }) => <Value>{kind && nameIn(tieNames, kind)}</Value> }, { title: text.validTo, cell: ({ until }) => day(until) }]} /></Section>}
          {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

import { PolicyFactChoicesDocument, PolicyPageDocument, type PolicyPageQuery } from '../generated/graphql.ts';
import { Files } from '../kit/files.tsx';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import type { Picked } from '../kit/picker.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { rights } from '../kit/rights.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { Value } from '../kit/value.tsx';
import { Loaded, PolicyState, dated, day, windowOf } from './parts.tsx';
import { modeNames, reviewNames, text } from './words.ts';

type Policy = NonNullable<PolicyPageQuery['policy']>;

/** What terms may be written about, as choices of a form. */
export const useFacts = (isNeeded: boolean): Readonly<Record<string, readonly Picked[]>> => {
  const facts = (useQuery(PolicyFactChoicesDocument, isNeeded ? {} : null).data?.policyFacts ?? []).map(({ fact, title, source, unit }) => ({ value: fact, title: `${title}${unit ? `（${unit}）` : ''} · ${source}` }));
  return { 'conditions.fact': facts, 'amount.fact': facts, 'topUps.fact': facts };
};

/** One policy with its clauses; the public sees what is published. */
export default function PolicyPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(PolicyPageDocument, { id });
  const facts = useFacts(rights.value.has('addPolicyClause'));
  const above = [{ title: text.policies, href: '/policies' }];
  return (
    <Loaded query={query} pick={({ policy }) => policy} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} beside={<PolicyState state={of.state} />}><p class="soft">{of.issuer} · {of.documentNumber} · {of.validFrom} – {of.validTo}</p></PageHead>
        <div class="sections">
          {rights.value.size > 0 && (of.availableActions?.length ?? 0) > 0 && (
            <Section id="actions" title={text.actions}>
              <RecordActions type="Policy" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['discard', 'repeal', 'removeClause']}
                choices={{ addClause: facts, removeClause: { clause: (of.clauses ?? []).map(({ id: clause, number, title }) => ({ value: clause, title: `${number} ${title}` })) } }}
                initial={{ amend: { title: of.title, issuer: of.issuer, documentNumber: of.documentNumber, summary: of.summary ?? '', issuedOn: of.issuedOn, validFrom: of.validFrom, validTo: of.validTo } }} />
            </Section>
          )}
          <Clauses of={of} />
          <Section id="profile" title={text.policy}>
            {of.summary && <p class="text">{of.summary}</p>}
            <Facts of={[
              [text.issuer, of.issuer], [text.documentNumber, of.documentNumber], [text.issuedOn, day(of.issuedOn)], ...(of.discloseBy ? [[text.discloseBy, day(of.discloseBy)] as const] : []), [text.validity, <>{day(of.validFrom)} – {day(of.validTo)}</>], [text.publishedOn, day(of.publishedOn)],
              ...(of.reviewResult ? [[text.review, dated(of.reviewedOn, [nameIn(reviewNames, of.reviewResult), of.reviewOpinion, of.reviewedBy].filter(Boolean).join(' · '))] as const] : []),
              ...(of.exceptionGround ? [[text.exception, of.exceptionGround] as const, [text.exceptionEnds, day(of.exceptionEndsOn)] as const] : []), ...(of.endedOn ? [[text.ended, dated(of.endedOn, of.endDocument)] as const] : []),
            ]} />
            {(of.document?.length ?? 0) > 0 && <Files of={of.document} title={text.documents} />}
            {(of.review?.length ?? 0) > 0 && <Files of={of.review} title={text.reviewFiles} />}
          </Section>
          {(of.timeline?.nodes.length ?? 0) > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline!.nodes)} /></Section>}
        </div>
      </>
    )}</Loaded>
  );
}

const Clauses = ({ of }: { readonly of: Policy }) => (
  <Section id="clauses" title={text.clauses}>
    {(of.clauses ?? []).length === 0 ? <Empty title={text.noClauses} /> : (
      <SmallTable caption={text.clauses} rows={of.clauses!} rowKey={({ id }) => id} columns={[
        { title: text.clause, cell: ({ id, number, title }) => <a href={`/policy-clauses/${id}`}>{number} {title}</a> },
        { title: text.conditions, cell: ({ conditionLines }) => <span class="wrap"><Value>{conditionLines?.join('；')}</Value></span> },
        { title: text.amount, cell: ({ amountWords }) => <span class="wrap"><Value>{amountWords}</Value></span> },
        { title: text.mode, cell: ({ mode }) => nameIn(modeNames, mode) },
        { title: text.window, cell: windowOf },
      ]} />
    )}
  </Section>
);

import { PolicyCountiesDocument, PolicyQuestionListDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { nameIn } from '../kit/i18n.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { CreateAction, RecordActions } from '../kit/record-actions.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { Related } from './related.tsx';
import { factTypeNames, questionStateNames, text } from './words.ts';

/** What clauses may ask that no department holds. */
export default function Questions() {
  const { data, fault, reload } = useQuery(PolicyQuestionListDocument, {});
  const counties = (useQuery(PolicyCountiesDocument, {}).data?.regions.nodes ?? []).map(({ id, name }) => ({ value: id, title: name }));
  const rows = data?.policyQuestions.nodes ?? [];
  return (
    <>
      <PageHead title={text.questions} actions={<CreateAction type="PolicyQuestion" mutation="definePolicyQuestion" title={text.newQuestion} choices={{ region: counties }} onDone={reload} />}><p class="soft">{text.answersLead}</p><Related here="/policy-questions" /></PageHead>
      {fault ? <Failed fault={fault} onRetry={reload} /> : !data ? <Loading lines={6} /> : rows.length === 0 ? <Empty title={text.noAnswers} /> : (
        <div class="sections"><Section id="questions" title={text.questions}>{rows.map((of) => (
          <div key={of.id} class="desk-report">
            <h3>{of.title} <Badge tone={of.state === 'ACTIVE' ? 'good' : 'plain'}>{nameIn(questionStateNames, of.state)}</Badge></h3>
            <p class="soft"><span class="code">asked.{of.key}</span> · {nameIn(factTypeNames, of.type)} {of.unit}</p>
            <RecordActions type="PolicyQuestion" id={of.id} of={of.availableActions} about={of.title} onDone={reload} />
          </div>
        ))}</Section></div>
      )}
    </>
  );
}

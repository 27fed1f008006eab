import { DoCheckParkEvaluationDocument, DoScoreParkEvaluationDocument, ParkEvaluationDocument, type ParkEvaluationQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { useForm, type Values } from '../kit/form-state.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { Timeline, eventsOf } from '../kit/timeline.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { Waiting } from '../kit/waiting.tsx';
import { EvaluationState, aboveOf, dated } from './parts.tsx';
import { evaluationKindNames, text } from './words.ts';

type Evaluation = NonNullable<ParkEvaluationQuery['parkEvaluation']>;
type Item = Evaluation['items'][number];

/** One yearly evaluation: the park's own scores, the bureau's check, the province's result. */
export default function EvaluationPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ParkEvaluationDocument, { id });
  return <Waiting data={data} found={data?.parkEvaluation} fault={fault} reload={reload} above={aboveOf(null)}>{(of) => <Body of={of} reload={reload} />}</Waiting>;
}

const allowed = (of: Evaluation, action: string): boolean => of.availableActions?.some((each) => each.action === action && each.allowed) ?? false;
const score = (value: string | null | undefined) => <span class="number"><Value>{value && text.points(value)}</Value></span>;

const Body = ({ of, reload }: { readonly of: Evaluation; readonly reload: () => void }) => {
  const isBelow = of.gate && of.selfScore && Number(of.selfScore) < Number(of.gate);
  return (
    <>
      <PageHead key={of.id} title={text.evaluationTitle(of.year, nameIn(evaluationKindNames, of.kind))} above={aboveOf(of.park)} beside={<EvaluationState state={of.state} />} />
      <div class="sections">
        {(of.availableActions?.length ?? 0) > 0 && <Section id="actions" title={text.actions}><RecordActions type="ParkEvaluation" id={of.id} of={of.availableActions} except={['score', 'check']} onDone={reload} dangerous={['return', 'withdraw']} /></Section>}
        <Section id="scores" title={text.result}>
          <Facts of={[
            [text.selfScore, <>{score(of.selfScore)}{isBelow && <> <Badge tone="warn">{text.belowGate}</Badge></>}</>], [text.gate, score(of.gate)],
            [text.checkScore, <>{score(of.checkScore)}{of.checkOpinion && <span class="soft"> {of.checkOpinion}</span>}</>], [text.finalScore, <>{score(of.finalScore)}{of.grade && <span class="soft"> {of.grade}</span>}</>],
            ...(of.isPassed == null ? [] : [[text.result, <Badge tone={of.isPassed ? 'good' : 'bad'}>{of.isPassed ? text.passed : text.notPassed}</Badge>]] as const),
            ...(of.returnedOn ? [[text.returned, dated(of.returnedOn, of.returnReason)]] as const : []), ...(of.recommendedOn ? [[text.recommended, dated(of.recommendedOn, of.recommendedDocument)]] as const : []),
            ...(of.decidedOn ? [[text.finalScore, dated(of.decidedOn, of.decidedDocument)]] as const : []), [text.rule, <span class="code">{of.ruleVersion}</span>],
          ]} />
        </Section>
        <Section id="items" title={text.items}>
          {of.items.length === 0 ? <Empty title={text.noItems} /> : allowed(of, 'score') ? <Scores key={of.id} of={of} reload={reload} kind="self" /> : allowed(of, 'check') ? <Scores key={of.id} of={of} reload={reload} kind="check" /> : <Items of={of.items} />}
        </Section>
        {of.timeline.nodes.length > 0 && <Section id="timeline" title={text.timeline}><Timeline events={eventsOf(of.timeline.nodes)} /></Section>}
      </div>
    </>
  );
};

const Known = ({ of: { value, source, asOf } }: { readonly of: Item }) => <><Value>{value}</Value>{source && <span class="under source">{[source, asOf].filter(Boolean).join(' · ')}</span>}</>;

const Items = ({ of }: { readonly of: readonly Item[] }) => (
  <SmallTable caption={text.items} rows={of} rowKey={({ id }) => id} columns={[
    { title: text.item, cell: ({ title }) => title }, { title: text.value, cell: (item) => <Known of={item} /> }, { title: text.most, align: 'end', cell: ({ most }) => most },
    { title: text.selfScore, align: 'end', cell: ({ selfScore }) => <Value>{selfScore}</Value> }, { title: text.checkScore, align: 'end', cell: ({ checkScore }) => <Value>{checkScore}</Value> }, { title: text.scoreBasis, cell: ({ basis }) => <Value>{basis}</Value> },
  ]} />
);

const number = (value: string | undefined): string => (value ?? '').trim();

/** All the scores in one form: the park's own with what they rest on, or the bureau's check of them. */
const Scores = ({ of, reload, kind }: { readonly of: Evaluation; readonly reload: () => void; readonly kind: 'self' | 'check' }) => {
  const leave = useLeaveQuestion({ isKept: true });
  const label = kind === 'self' ? text.selfScore : text.check;
  const initial: Values = { opinion: '', ...Object.fromEntries(of.items.flatMap(({ selfScore, checkScore, value, basis }, at) => [[`score.${at}`, (kind === 'self' ? selfScore : checkScore ?? selfScore) ?? ''], [`value.${at}`, value ?? ''], [`basis.${at}`, basis ?? '']])) };
  const form = useForm({
    initial, draft: `park-evaluation.${of.id}.${kind}`, guarded: true, askToLeave: leave.ask,
    check: (values) => [
      ...of.items.flatMap(({ title, most }, at) => { const given = number(values[`score.${at}`]); return given === '' || (/^\d+(\.\d{1,2})?$/.test(given) && Number(given) <= Number(most)) ? [] : [{ field: `score.${at}`, message: `${title}：0–${most}` }]; }),
      ...(kind === 'check' && !values['opinion']?.trim() ? [{ field: 'opinion', message: say.fillIn(text.opinion) }] : []),
    ],
    async submit(values, idempotencyKey) {
      const items = of.items.flatMap(({ criterion }, at) => (number(values[`score.${at}`]) === '' ? [] : [{ criterion, score: number(values[`score.${at}`]), ...(kind === 'self' && { ...(number(values[`value.${at}`]) && { value: number(values[`value.${at}`]) }), ...(number(values[`basis.${at}`]) && { basis: number(values[`basis.${at}`]) }) }) }]));
      const { errors } = kind === 'self' ? (await request(DoScoreParkEvaluationDocument, { input: { id: of.id, items, idempotencyKey } })).scoreParkEvaluation : (await request(DoCheckParkEvaluationDocument, { input: { id: of.id, items, opinion: values['opinion']!, idempotencyKey } })).checkParkEvaluation;
      if (errors.length > 0) return errors;
      toast(text.saved);
      reload();
      return [];
    },
  });
  const total = of.items.reduce<number | null>((sum, _, at) => { const given = number(form.values[`score.${at}`]); return sum === null || !/^\d+(\.\d{1,2})?$/.test(given) ? null : sum + Math.round(Number(given) * 100); }, 0);
  return (
    <div class="month-form">
      <Form form={form} label={label} submit={kind === 'self' ? text.saveScores : text.check} beside={<span role="status">{text.total} <span class="figure-value number">{total === null ? '—' : text.points(String(total / 100))}</span></span>}>
        {of.items.map((item, at) => (
          <fieldset key={item.id} class="part"><legend>{item.title} <span class="soft">（{text.most} {item.most}）</span></legend>
            {kind === 'check' && <p><Known of={item} />{item.basis && <span class="under">{item.basis}</span>}</p>}
            <div class="month-row">
              <TextField form={form} of={label} name={`score.${at}`} label={kind === 'self' ? text.selfScore : text.checkScore} kind="number" />
              {kind === 'self' && <TextField form={form} of={label} name={`value.${at}`} label={text.value} hint={item.source ? [item.source, item.asOf].filter(Boolean).join(' · ') : undefined} optional />}
              {kind === 'self' && <TextField form={form} of={label} name={`basis.${at}`} label={text.scoreBasis} optional />}
            </div>
          </fieldset>
        ))}
        {kind === 'check' && <TextField form={form} of={label} name="opinion" label={text.opinion} lines={2} />}
      </Form>
      {leave.question}
    </div>
  );
};

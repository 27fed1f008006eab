import { Loaded } from '../challenge/parts.tsx';
import { MyReviewDocument, type MyReviewQuery, SaveScoresDocument } from '../generated/graphql.ts';
import { round } from '../kit/decimal.ts';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { halfWidth, list } from '../kit/format.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import { AssignmentState } from './review-list.tsx';
import { text } from './words.ts';

type Review = NonNullable<MyReviewQuery['reviewAssignment']>;
type Target = NonNullable<Review['session']>['targets'][number];

/** Where an expert declares, reads and scores; made for a phone. */
export default function ReviewPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(MyReviewDocument, { id });
  const above = [{ title: text.mine, href: '/my-reviews' }];
  return (
    <Loaded query={query} pick={({ reviewAssignment }) => reviewAssignment} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.session?.title ?? text.review} above={above} beside={<AssignmentState state={of.state} />}><p class="soft">{text.scoresBy} <span class="number">{of.scoresBy}</span>{of.state === 'INVITED' && <> · {text.answerBy} <span class="number">{of.answerBy}</span></>}</p></PageHead>
        <div class="sections sections-narrow">
          <Section id="actions" title={text.actions}>
            {of.state === 'INVITED' && (of.session?.isBlind ? <p>{text.blindLead}</p> : of.session?.parties && <><p>{text.partiesLead}</p><p><strong>{text.parties}</strong>：{list(of.session.parties.map(({ name, as }) => `${name}（${as}）`))}</p></>)}
            {of.submittedAt && <Facts of={[[text.submitted, <span class="number">{of.submittedAt.slice(0, 16).replace('T', ' ')}</span>], [text.signature, <span class="code key-hash">{of.signature}</span>]]} />}
            {of.endReason && <p>{of.endReason}</p>}
            <RecordActions type="ReviewAssignment" id={of.id} of={of.availableActions} except={['save']} onDone={query.reload} dangerous={['decline', 'declareConflict']} />
          </Section>
          {(of.state === 'ACCEPTED' || of.state === 'SUBMITTED') && of.session?.targets.map((target) => <Ballot key={`${target.id} ${of.state}`} of={of} target={target} reload={query.reload} />)}
        </div>
      </>
    )}</Loaded>
  );
}

/** The ballot for one application: a number for each item, and an opinion. Saved as often as one likes, handed in once. */
const Ballot = ({ of, target, reload }: { readonly of: Review; readonly target: Target; readonly reload: () => void }) => {
  const items = of.session!.scheme!.items;
  const known = of.scores.find((each) => each.target?.id === target.id);
  const leave = useLeaveQuestion({ isKept: true });
  const form = useForm<Record<string, string>>({
    initial: { opinion: known?.opinion ?? '', ...Object.fromEntries(items.map(({ code }) => [code, known?.points?.find(({ item }) => item === code)?.points ?? ''])) },
    draft: `ballot.${of.id}.${target.id}`, guarded: true, askToLeave: leave.ask,
    check: (values) => items.flatMap(({ code, title, points }) => { const given = halfWidth(values[code] ?? '').trim(); return given === '' || (/^\d{1,3}(\.\d{1,2})?$/.test(given) && Number(given) <= points) ? [] : [{ field: code, message: `${title}：${text.outOf(points)}` }]; }),
    async submit({ opinion, ...values }, idempotencyKey) {
      const points = items.flatMap(({ code }) => { const given = halfWidth(values[code] ?? '').trim(); return given === '' ? [] : [{ item: code, points: given }]; });
      const { saveReviewScores: { errors } } = await request(SaveScoresDocument, { input: { id: of.id, scores: [{ target: target.id, points, ...(opinion?.trim() && { opinion: opinion.trim() }) }], idempotencyKey } });
      if (errors.length === 0) { toast(text.saved); reload(); }
      // Which line of the input it was says nothing here: the whole form is one line.
      return errors.map(({ code, message }) => ({ code, message }));
    },
  });
  const sum = items.reduce((all, { code }) => all + (Number(halfWidth(form.values[code] ?? '')) || 0), 0);
  const label = `${target.code} ${target.title}`;
  return (
    <Section id={target.code} title={label} beside={<span class="soft number">{text.sum} {round(String(sum), 2)}</span>}>
      {target.target && <p><a href={`/bids/${target.target}?review=${of.id}`}>{text.read}</a></p>}
      {of.state === 'SUBMITTED' ? <Facts of={[...items.map(({ code, title, points }) => [title, <span class="number">{form.values[code]} / {points}</span>] as const), [text.opinion, form.values['opinion']]]} /> : (
        <Form form={form} label={label} submit={text.save}>
          {items.map(({ code, title, points, hint }) => <TextField key={code} form={form} of={label} name={code} kind="number" label={title} hint={[text.outOf(points), hint].filter(Boolean).join('；')} />)}
          <TextField form={form} of={label} name="opinion" label={text.opinion} lines={4} />
          {leave.question}
        </Form>
      )}
    </Section>
  );
};

import { useSignal } from '@preact/signals';
import { Loaded, day, prose } from '../challenge/parts.tsx';
import { NoticeDocument, type NoticeQuery, NoticeSubjectDocument, ObjectToDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Files } from '../kit/files.tsx';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { list } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { RecordActions } from '../kit/record-actions.tsx';
import { recordHref } from '../kit/record-href.ts';
import { request } from '../kit/request.ts';
import { NoticeState } from './notice-list.tsx';
import { objectionStateNames, text } from './words.ts';

type Notice = NonNullable<NoticeQuery['publicNotice']>;

/** One notice, for everybody; with the way to object while it runs. */
export default function NoticePage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(NoticeDocument, { id });
  const above = [{ title: text.notices, href: '/notices' }];
  return (
    <Loaded query={query} pick={({ publicNotice }) => publicNotice} above={above}>{(of) => (
      <>
        <PageHead key={of.id} title={of.title} above={above} beside={<NoticeState state={of.state} />}><p class="soft">{of.matter} · {text.days(of.dayCount, of.dayUnit === 'WORKING_DAY')}<Subject id={of.subject} /></p></PageHead>
        <div class="sections sections-narrow">
          {(of.availableActions ?? []).length > 0 && <Section id="actions" title={text.actions}><RecordActions type="PublicNotice" id={of.id} of={of.availableActions} onDone={query.reload} dangerous={['void', 'discard']} initial={{ amend: { title: of.title, text: of.text }, publish: { 'places.#': '1' } }} /></Section>}
          <Section id="text" title={text.text}>
            <p>{prose(of.text)}</p>
            <Facts of={[
              [text.publishedOn, <>{day(of.publishedOn)} {of.publishedBy && <span class="soft">{of.publishedBy}</span>}</>], [text.endsOn, day(of.endsOn)], ...((of.places ?? []).length > 0 ? [[text.places, list((of.places ?? []).map(({ place, address }) => (address ? `${place}（${address}）` : place)))] as const] : []),
              ...(of.daysLeft != null && of.pausedOn ? [[text.held, <span class="number">{of.daysLeft}</span>] as const] : []), ...(of.voidReason ? [[text.voidReason, of.voidReason] as const] : []), [text.rule, <span class="code">{of.ruleVersion}</span>],
            ]} />
            {of.documents && of.documents.length > 0 && <><h3>{text.files}</h3><Files of={of.documents} title={text.files} /></>}
          </Section>
          {(of.objections ?? []).length > 0 && <Objections of={of} reload={query.reload} />}
          {(of.state === 'RUNNING' || of.state === 'SUSPENDED') && <ObjectTo notice={of.id} />}
        </div>
      </>
    )}</Loaded>
  );
}

/** The way to what is laid open, for whoever may see it. */
const Subject = ({ id }: { readonly id: string | null | undefined }) => {
  const href = recordHref(useQuery(NoticeSubjectDocument, id ? { id } : null).data?.node);
  return href ? <> · <a href={href}>{text.subject}</a></> : null;
};

const Objections = ({ of, reload }: { readonly of: Notice; readonly reload: () => void }) => (
  <Section id="objections" title={text.objections}>
    <ul class="said">{(of.objections ?? []).map((each) => (
      <li key={each.id}><strong>{each.objectorName}</strong> <span class="soft">{each.objectorUnit} {each.phone}</span> <Badge>{nameIn(objectionStateNames, each.state)}</Badge> <span class="soft number">{each.filedOn}，{text.answerBy} {each.answerBy}</span>
        <p class="prose">{each.ground}</p><p class="prose soft">{each.evidence}</p>{each.answer && <p class="prose">{text.answer}：{each.answer}</p>}
        <RecordActions type="Objection" id={each.id} of={(each.availableActions ?? []).filter(({ allowed }) => allowed)} onDone={reload} /></li>
    ))}</ul>
  </Section>
);

/** For anybody, signed in or not; the receipt is told once. */
const ObjectTo = ({ notice }: { readonly notice: string }) => {
  const receipt = useSignal<string | null>(null);
  const leave = useLeaveQuestion();
  const form = useForm({
    initial: { name: '', unit: '', phone: '', ground: '', evidence: '' }, draft: `objection.${notice}`, isPersonal: true, guarded: true, askToLeave: leave.ask,
    async submit({ name, unit, phone, ground, evidence }, key) {
      const { objectToNotice: { receipt: given, errors } } = await request(ObjectToDocument, { input: { notice, name, phone, ground, evidence, ...(unit && { unit }), idempotencyKey: key } });
      if (errors.length === 0) receipt.value = given ?? null;
      return errors;
    },
  });
  return (
    <Section id="object" title={text.object}>
      {receipt.value ? <div class="notice" role="status"><p>{text.receipt}</p><p class="code key-code">{receipt.value}</p><p class="soft">{text.receiptKept}</p></div> : <>
        <p class="soft">{text.objectLead}</p>
        <Form form={form} label={text.object} submit={text.object}>
          <TextField form={form} of={text.object} name="name" label={text.name} /><TextField form={form} of={text.object} name="unit" label={text.unit} optional /><TextField form={form} of={text.object} name="phone" label={text.phone} kind="tel" />
          <TextField form={form} of={text.object} name="ground" label={text.ground} lines={4} /><TextField form={form} of={text.object} name="evidence" label={text.evidence} lines={2} />
        </Form>
        {leave.question}
      </>}
    </Section>
  );
};

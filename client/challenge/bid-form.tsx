import { useSignal } from '@preact/signals';
import { BidDocument, ListingKeysDocument, ReplaceBidDocument, SaveBidDraftDocument, SealBidDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { useForm } from '../kit/form-state.ts';
import { CheckField, Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request, type UserError } from '../kit/request.ts';
import { navigate, unguard } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { type BidFileOf, type BidValues, columnsOf, contentOf, draftOf, empty, faultsOf, valuesOf } from './bid-text.ts';
import { Loaded } from './parts.tsx';
import { type Envelope, canSeal, makeNonce, openOwn, sealBid, sha256 } from './sealing.ts';
import { text } from './words.ts';

interface FormValues extends BidValues { readonly code: string; readonly pledge: string }
const leastCode = 12;

/** Where a bid is written and sealed: everything on this page stays on it, until it is a cipher. */
export default function BidFormPage({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const query = useQuery(BidDocument, { id });
  const above = [{ title: text.bids, href: '/bids' }, { title: text.bid, href: `/bids/${id}` }];
  return (
    <Loaded query={query} pick={({ challengeBid }) => challengeBid} above={above}>{(bid) => (
      <>
        <PageHead title={bid.listing?.title ?? text.sealTitle} above={above}><p class="soft">{text.sealLead}</p></PageHead>
        {canSeal() ? <BidForm key={bid.sealCode} id={id} listing={bid.listing!.id} sealCode={bid.sealCode!} stored={(bid.envelope as Envelope | null) ?? null} isSealed={bid.state === 'SEALED'} /> : <p>{text.cannotSeal}</p>}
      </>
    )}</Loaded>
  );
}

const BidForm = ({ id, listing, sealCode, stored, isSealed }: { readonly id: string; readonly listing: string; readonly sealCode: string; readonly stored: Envelope | null; readonly isSealed: boolean }) => {
  const keys = useQuery(ListingKeysDocument, { id: listing }).data?.challengeListing;
  const files = useSignal<readonly BidFileOf[]>([]);
  const leave = useLeaveQuestion();
  const wanted = useSignal<'seal' | 'draft'>('seal');
  const form = useForm<FormValues>({
    initial: { ...empty, code: '', pledge: 'false' },
    guarded: true, askToLeave: leave.ask,
    check: (values) => [...(values.code.length < leastCode ? [{ field: 'code', message: text.codeShort }] : []), ...(wanted.peek() === 'draft' ? [] : [...faultsOf(values), ...(values.pledge === 'true' ? [] : [{ field: 'pledge', message: text.pledgeNeeded }])])],
    async submit({ code, pledge, ...values }) {
      const isDraft = wanted.peek() === 'draft';
      const officers = isDraft ? [] : keys!.officers.map(({ key }) => key);
      const envelope = await sealBid(isDraft ? draftOf(values as unknown as BidValues, files.value) : contentOf(values as unknown as BidValues, files.value, makeNonce()), { sealCode, officers, code }) as never;
      let errors: readonly UserError[];
      if (isDraft) ({ saveChallengeBidDraft: { errors } } = await request(SaveBidDraftDocument, { input: { id, envelope } }));
      else if (isSealed) ({ replaceChallengeBid: { errors } } = await request(ReplaceBidDocument, { input: { id, envelope, pledge: pledge === 'true' } }));
      else ({ sealChallengeBid: { errors } } = await request(SealBidDocument, { input: { id, envelope, pledge: pledge === 'true' } }));
      if (errors.length === 0) {
        toast(isDraft ? text.savedDraft : text.sealedNow);
        if (!isDraft) { unguard(); void navigate(`/bids/${id}`); }
      }
      return errors;
    },
  });
  const open = async (): Promise<void> => {
    try {
      const found = valuesOf(await openOwn(stored!, form.values.code));
      files.value = found.files;
      form.setAll(found.values);
    } catch { toast(text.wrongCode, 'bad'); }
  };
  const take = async (given: FileList | null): Promise<void> => {
    files.value = [...files.value, ...await Promise.all([...given ?? []].map(async (file) => ({ name: file.name, sha256: await sha256(new Uint8Array(await file.arrayBuffer())) })))];
  };
  const of = text.sealTitle;
  const table = (name: keyof typeof columnsOf, label: string, optional = false) => <TextField form={form} of={of} name={name} label={label} lines={name === 'relations' || name === 'unsuitable' || name === 'members' ? 2 : 4} optional={optional} hint={`${text.oneALine}：${columnsOf[name]().join('|')}`} />;
  return (
    <div class="sections sections-narrow">
      <Section id="form" title={of}>
        <Form form={form} label={of} submit={isSealed ? text.replace : text.seal}
          beside={!isSealed && <Button onClick={() => { wanted.value = 'draft'; form.submit(); wanted.value = 'seal'; }}>{text.saveDraft}</Button>}>
          <TextField form={form} of={of} name="code" label={text.ownCode} />
          {stored && <p><Button onClick={() => void open()}>{text.openDraft}</Button></p>}
          <TextField form={form} of={of} name="title" label={text.title} />
          <TextField form={form} of={of} name="route" label={text.route} lines={8} />
          {table('promises', text.promises)}
          {keys?.demand?.indicators && keys.demand.indicators.length > 0 && <p class="soft">{keys.demand.indicators.map(({ name, target, unit }) => `${name} ≥ ${target}${unit ?? ''}`.replace(' ≥ ', '：')).join('；')}</p>}
          {table('team', text.team)}
          {table('members', text.members, true)}
          {table('budget', `${text.budgetLines}（${say.wan}）`)}
          {table('schedule', text.schedule)}
          <TextField form={form} of={of} name="ipTerms" label={text.ipTerms} lines={3} />
          <TextField form={form} of={of} name="priorResults" label={text.priorResults} lines={4} optional />
          {table('relations', text.relations, true)}
          {table('unsuitable', text.unsuitable, true)}
          <div class="field">
            <label for="bid-files">{text.files}（{say.optional}）</label>
            <input id="bid-files" type="file" multiple onChange={({ currentTarget }) => void take(currentTarget.files).then(() => { currentTarget.value = ''; })} />
            {files.value.length > 0 && <ul>{files.value.map(({ name, sha256: print }) => <li key={print}>{name} <Button kind="quiet" onClick={() => { files.value = files.value.filter((each) => each.sha256 !== print); }}>{text.remove}</Button></li>)}</ul>}
          </div>
          <CheckField form={form} of={of} name="pledge" label={text.pledge} />
        </Form>
        {leave.question}
      </Section>
    </div>
  );
};

import { account } from '../account/session.ts';
import { HandInSharesDocument, ListingSharesDocument, MyOpeningKeysDocument } from '../generated/graphql.ts';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField } from '../kit/form.tsx';
import { Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { type WrappedKey, canSeal, openShares } from './sealing.ts';
import { text } from './words.ts';

/** An officer opens his parts of the bids' keys here, with his code, and hands them in; the other officer does the same. */
export const Unseal = ({ listing, onDone }: { readonly listing: string; readonly onDone: () => void }) => {
  const person = account.value?.viewer.person?.id;
  const { data, reload } = useQuery(ListingSharesDocument, { id: listing });
  const keys = useQuery(MyOpeningKeysDocument, person ? { person } : null).data?.openingKeys.nodes ?? [];
  const shares = data?.challengeListing?.sealedShares ?? [];
  const form = useForm({
    initial: { code: '' },
    async submit({ code }) {
      let parts: (string | null)[] | null = shares.length === 0 ? [] : null;
      // A key that was retired since may still be the one that it was sealed to.
      for (const { wrapped } of parts ? [] : keys) parts ??= await openShares(shares, wrapped as WrappedKey, code).catch(() => null);
      if (!parts) return [{ code: 'WRONG_CODE', message: text.wrongCode, path: ['input', 'code'] }];
      const given = parts;
      const { unsealBids: { errors } } = await request(HandInSharesDocument, { input: { id: listing, shares: shares.map(({ bid }, n) => ({ bid, ...(given[n] && { share: given[n] }) })) } });
      if (errors.length === 0) { toast(say.doneAction(text.unsealTitle)); reload(); onDone(); }
      return errors;
    },
  });
  if (!canSeal()) return <Section id="unseal" title={text.unsealTitle}><p>{text.cannotSeal}</p></Section>;
  return (
    <Section id="unseal" title={text.unsealTitle}>
      <p class="soft">{shares.length === 0 ? text.unsealNone : text.unsealLead(shares.length)}</p>
      <Form form={form} label={text.unsealTitle} submit={text.unsealSubmit}>{shares.length > 0 && <TextField form={form} of={text.unsealTitle} name="code" label={text.yourCode} />}</Form>
    </Section>
  );
};

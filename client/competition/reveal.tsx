import { useSignal } from '@preact/signals';
import { account } from '../account/session.ts';
import { RevealCompetitionPhoneDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useForm } from '../kit/form-state.ts';
import { Form, TextField } from '../kit/form.tsx';
import { request } from '../kit/request.ts';
import { text } from './words.ts';

const may = (): boolean => ['CLERK', 'DIRECTOR'].some((role) => account.value?.roles.has(role));

/** The whole number, once a reason was given; gone again when the dialog closes. */
export const Reveal = ({ id, name }: { readonly id: string; readonly name: string }) => {
  const isOpen = useSignal(false);
  if (!may()) return null;
  return (
    <>
      <Button kind="quiet" onClick={() => { isOpen.value = true; }}>{text.reveal}<span class="unseen">（{name}）</span></Button>
      {isOpen.value && <Ask id={id} name={name} onClose={() => { isOpen.value = false; }} />}
    </>
  );
};

const Ask = ({ id, name, onClose }: { readonly id: string; readonly name: string; readonly onClose: () => void }) => {
  const phone = useSignal<string | null>(null);
  const form = useForm({
    initial: { reason: '' }, check: ({ reason }) => ([...reason.trim()].length < 4 ? [{ field: 'reason', message: text.revealHint }] : []),
    async submit({ reason }) {
      const { revealCompetitionPhone: { phone: found, errors } } = await request(RevealCompetitionPhoneDocument, { input: { id, reason } });
      phone.value = found ?? null;
      return errors;
    },
  });
  return (
    <Dialog title={text.revealTitle(name)} onClose={onClose}>
      {phone.value === null
        ? <Form form={form} label={text.reveal} submit={text.reveal}><TextField form={form} of={text.reveal} name="reason" label={text.revealReason} hint={text.revealHint} /></Form>
        : <p role="status">{text.phone} <a class="code" href={`tel:${phone.value}`}>{phone.value}</a></p>}
    </Dialog>
  );
};

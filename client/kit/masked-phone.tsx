import { useSignal } from '@preact/signals';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useForm } from './form-state.ts';
import { Form, TextField } from './form.tsx';
import type { UserError } from './request.ts';
import { Value } from './value.tsx';
import { say } from './words.ts';

type Reveal = (reason: string) => Promise<{ readonly phone?: string | null; readonly errors: readonly UserError[] }>;
/** As short as a reason may be; the server holds to it too. */
const shortest = 4;

interface Masked {
  readonly masked: string | null | undefined;
  /** Whose number it is, said where several stand beside each other. */
  readonly of?: string;
  /** Absent for whoever may not see it whole. */
  readonly reveal?: Reveal | undefined;
}

/** A telephone number without its middle; the whole of it, while the page stands, only for a reason, which is kept. */
export const MaskedPhone = ({ masked, of, reveal }: Masked) => {
  const isAsking = useSignal(false);
  const whole = useSignal<string | null>(null);
  if (!masked) return <Value>{null}</Value>;
  if (whole.value) return <span role="status"><a class="number" href={`tel:${whole.value}`}>{whole.value}</a></span>;
  return (
    <span class="short">
      <span class="number">{masked}</span>
      {reveal && <> <Button kind="quiet" onClick={() => { isAsking.value = true; }}>{say.reveal}{of && <span class="unseen">（{of}）</span>}</Button></>}
      {reveal && isAsking.value && <Ask of={of} reveal={reveal} onEnd={(phone) => { whole.value = phone; isAsking.value = false; }} />}
    </span>
  );
};

const Ask = ({ of, reveal, onEnd }: { readonly of: string | undefined; readonly reveal: Reveal; readonly onEnd: (phone: string | null) => void }) => {
  const form = useForm({
    initial: { reason: '' }, check: ({ reason }) => ([...reason.trim()].length < shortest ? [{ field: 'reason', message: say.revealHint }] : []),
    async submit({ reason }) {
      const { phone, errors } = await reveal(reason.trim());
      if (errors.length === 0) onEnd(phone ?? null);
      return errors;
    },
  });
  return (
    <Dialog title={of ? say.revealOf(of) : say.reveal} onClose={() => onEnd(null)}>
      <Form form={form} label={say.reveal} submit={say.reveal}><TextField form={form} of={say.reveal} name="reason" label={say.revealReason} hint={say.revealHint} /></Form>
    </Dialog>
  );
};

import { type ClaimableVisitsQuery, DraftClaimDocument, type TravelMode } from '../generated/graphql.ts';
import { Dialog } from '../kit/dialog.tsx';
import { FilesField } from '../kit/files-field.tsx';
import { filesIn } from '../kit/action-form.ts';
import { type Problem, useForm, type Values } from '../kit/form-state.ts';
import { CheckField, ChoiceField, Form, TextField, useLeaveQuestion } from '../kit/form.tsx';
import { request } from '../kit/request.ts';
import { unguard } from '../kit/router.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import { options, receiverOf } from './parts.tsx';
import { text, travelNames } from './words.ts';

type Visit = ClaimableVisitsQuery['visitLogs']['nodes'][number];
const isMoney = (value: string): boolean => /^\d{1,6}(\.\d{1,2})?$/.test(value);

/** A claim as a phone fills it in: the days that may be claimed stand there, each is ticked and its fare written, in yuan. */
export const ClaimForm = ({ visits, from, onEnd }: { readonly visits: readonly Visit[]; readonly from: string; readonly onEnd: (id: string | null) => void }) => {
  const leave = useLeaveQuestion({ isKept: true });
  const days = [...visits].sort((a, b) => a.servedOn.localeCompare(b.servedOn)).filter(({ servedOn }, at, all) => all.findIndex((each) => each.servedOn === servedOn) === at);
  const field = (id: string, name: string): string => `${id}.${name}`;
  const chosen = (values: Values) => days.filter(({ id }) => values[field(id, 'on')] === 'true');
  const check = (values: Values): readonly Problem[] => chosen(values).flatMap(({ id }) => [
    ...([['origin', text.origin], ['mode', text.travel]] as const).flatMap(([name, label]) => ((values[field(id, name)] ?? '').trim() ? [] : [{ field: field(id, name), message: text.fillIn(label) }])),
    ...([['transport', text.transport], ['lodging', text.lodging]] as const).flatMap(([name, label]) => (isMoney(values[field(id, name)] ?? '') ? [] : [{ field: field(id, name), message: text.yuanWrong(label) }])),
  ]);
  const form = useForm<Values>({
    initial: { invoices: '', ...Object.fromEntries(days.flatMap(({ id }) => [[field(id, 'on'), 'true'], [field(id, 'origin'), from], [field(id, 'mode'), ''], [field(id, 'transport'), ''], [field(id, 'nights'), '0'], [field(id, 'lodging'), '0']])) },
    draft: `claim.${days.map(({ id }) => id).join('.')}`, guarded: true, askToLeave: leave.ask, check,
    async submit(values, key) {
      const input = {
        days: chosen(values).map((visit) => ({
          visit: visit.id, origin: values[field(visit.id, 'origin')]!.trim(), destination: visit.place ?? receiverOf(visit) ?? '', mode: values[field(visit.id, 'mode')] as TravelMode, nights: Number(values[field(visit.id, 'nights')] || 0),
          transportSpent: values[field(visit.id, 'transport')]!, lodgingSpent: values[field(visit.id, 'lodging')]!,
        })),
        ...(filesIn(values['invoices']).length > 0 && { invoices: filesIn(values['invoices']).map(({ id }) => id) }), idempotencyKey: key,
      };
      const { draftSubsidyClaim: { subsidyClaim, errors } } = await request(DraftClaimDocument, { input });
      if (errors.length === 0) { unguard(); onEnd(subsidyClaim?.id ?? null); }
      return errors;
    },
  });
  return (
    <Dialog title={text.newClaim} kind="wide" onClose={() => { if (form.isDirty) toast(say.draftSaved); onEnd(null); }}>
      <Form form={form} label={text.newClaim} submit={text.newClaim}>
        {days.map((visit) => (
          <fieldset key={visit.id} class="part">
            <legend>{visit.servedOn} {receiverOf(visit)}</legend>
            <CheckField form={form} of={text.newClaim} name={field(visit.id, 'on')} label={text.claimThisDay} />
            {form.values[field(visit.id, 'on')] === 'true' && (
              <>
                <TextField form={form} of={text.newClaim} name={field(visit.id, 'origin')} label={text.origin} />
                <ChoiceField form={form} of={text.newClaim} name={field(visit.id, 'mode')} label={text.travel} options={options(travelNames)} />
                <TextField form={form} of={text.newClaim} name={field(visit.id, 'transport')} label={`${text.transport}（${text.yuan}）`} kind="number" />
                <TextField form={form} of={text.newClaim} name={field(visit.id, 'nights')} label={text.nights} kind="number" />
                <TextField form={form} of={text.newClaim} name={field(visit.id, 'lodging')} label={`${text.lodging}（${text.yuan}）`} kind="number" />
              </>
            )}
          </fieldset>
        ))}
        <FilesField form={form} of={text.newClaim} name="invoices" label={text.invoices} optional />
      </Form>
      {leave.question}
    </Dialog>
  );
};

import { useSignal } from '@preact/signals';
import { AssignExternalAccountDocument, UnlinkExternalAccountDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { Confirm, Dialog } from '../kit/dialog.tsx';
import { ChoiceField, Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { moment } from '../kit/format.ts';
import { Section } from '../kit/page.tsx';
import { request } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { people } from './people-words.ts';
import { isSelf, type Person } from './person-parts.tsx';

interface Provider { readonly id: string; readonly title: string }
type Account = NonNullable<Person['externalAccounts']>[number];
const placeOf = ({ title, provider }: Account): string => title ?? provider;

/** Why no account can be linked for this person now; null where one can. */
const closedAssign = (of: Person, free: readonly Provider[]): string | null =>
  (isSelf(of) ? people.ownHint : !of.credential ? people.noAccountHere : free.length === 0 ? people.allLinked : null);

/** The accounts elsewhere that sign a person in: linked and unlinked by the security administrator. */
export const ExternalOf = ({ of, providers, onDone }: { readonly of: Person; readonly providers: readonly Provider[]; readonly onDone: () => void }) => {
  const isAssigning = useSignal(false);
  const ending = useSignal<Account | null>(null);
  const linked = of.externalAccounts ?? [];
  const free = providers.filter(({ id }) => !linked.some(({ provider }) => provider === id));
  const closed = closedAssign(of, free);
  const end = async (id: string): Promise<void> => {
    const { unlinkExternalAccount: { errors } } = await request(UnlinkExternalAccountDocument, { input: { id } });
    toast(errors[0]?.message ?? people.unlinked, errors[0] ? 'bad' : 'good');
    onDone();
  };
  if (providers.length === 0 && linked.length === 0) return <Section id="external" title={people.external}><Empty title={people.noProviders}>{people.noProvidersHint}</Empty></Section>;
  return (
    <Section id="external" title={people.external} beside={closed === null && <Button onClick={() => { isAssigning.value = true; }}>{people.assign}</Button>}>
      <p class="soft prose">{people.externalLead}</p>
      {of.state === 'DISABLED' && linked.length > 0 && <p class="notice">{people.whileDisabled}</p>}
      {linked.length === 0 ? <p class="section-foot">{people.noneLinked}</p> : (
        <SmallTable caption={people.external} rows={linked} rowKey={({ id }) => id} columns={[
          { title: people.where, cell: (each) => <>{placeOf(each)}{each.title === null && <> <Badge tone="warn">{people.gone}</Badge></>}</> },
          { title: people.subject, cell: ({ subject }) => <span class="code">{subject}</span> },
          { title: people.linkedAt, cell: ({ linkedAt, linkedBy }) => <><span class="number">{moment(linkedAt)}</span><span class="under">{linkedBy ? (linkedBy.id === of.id ? people.himself : linkedBy.name) : ''}</span></> },
          { title: people.lastSignIn, cell: ({ lastSignInAt }) => (lastSignInAt ? <span class="number">{moment(lastSignInAt)}</span> : people.never) },
          { title: people.actions, cell: (each) => <Button kind="danger" onClick={() => { ending.value = each; }}>{people.unlink}<span class="unseen"> {placeOf(each)}</span></Button> },
        ]} />
      )}
      {closed !== null && <p class="soft">{closed === people.ownHint ? <a href="/account#external">{closed}</a> : <Value>{closed}</Value>}</p>}
      {isAssigning.value && <Assign of={of} free={free} onClose={() => { isAssigning.value = false; }} onDone={() => { isAssigning.value = false; onDone(); }} />}
      {ending.value && <Confirm title={people.unlinkOf(placeOf(ending.value))} text={of.credential?.passwordChangedAt === null && linked.length === 1 ? people.unlinkLast(of.name) : people.unlinkText(of.name)} yes={people.unlink} danger onAnswer={(yes) => {
        const { id } = ending.value!;
        ending.value = null;
        if (yes) void end(id).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'));
      }} />}
    </Section>
  );
};

const Assign = ({ of, free, onClose, onDone }: { readonly of: Person; readonly free: readonly Provider[]; readonly onClose: () => void; readonly onDone: () => void }) => {
  const label = people.assign;
  const form = useForm({
    initial: { provider: free.length === 1 ? free[0]!.id : '', subject: '', reason: '' },
    check: ({ provider, subject, reason }) => [
      ...(provider ? [] : [{ field: 'provider', message: people.choosePlace }]),
      ...(subject.trim() ? [] : [{ field: 'subject', message: people.missing(people.subject) }]),
      ...(reason.trim() ? [] : [{ field: 'reason', message: people.missing(people.reason) }]),
    ],
    submit: async ({ provider, subject, reason }) => {
      const { assignExternalAccount: { errors } } = await request(AssignExternalAccountDocument, { input: { personId: of.id, provider, subject: subject.trim(), reason: reason.trim() } });
      if (errors.length > 0) return errors;
      toast(people.assigned);
      onDone();
      return [];
    },
  });
  return (
    <Dialog title={`${label} · ${of.name}`} onClose={onClose}>
      <Form form={form} label={label} submit={label}>
        <ChoiceField form={form} of={label} name="provider" label={people.where} options={free.map(({ id, title }) => ({ value: id, title }))} />
        <TextField form={form} of={label} name="subject" label={people.subject} hint={people.subjectHint} />
        <TextField form={form} of={label} name="reason" label={people.reason} hint={people.reasonHint} lines={2} />
      </Form>
    </Dialog>
  );
};

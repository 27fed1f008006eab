import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LinkExternalAccountDocument, MyExternalAccountsDocument, UnlinkExternalAccountDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Confirm, Dialog } from '../kit/dialog.tsx';
import { Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { moment } from '../kit/format.ts';
import { Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request } from '../kit/request.ts';
import { setParameters, url } from '../kit/router.ts';
import { Failed } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Problem } from './problem.tsx';
import { text } from './words.ts';

interface Account { readonly id: string; readonly title: string }

/** Accounts elsewhere that one signs in with; nothing where the bureau knows of no other place. */
export const External = () => {
  const { data, fault, reload } = useQuery(MyExternalAccountsDocument, {});
  const ending = useSignal<Account | null>(null);
  const linking = useSignal<Account | null>(null);
  useEffect(() => {
    if (url.peek().searchParams.get('linked') === null) return;
    toast(text.linked);
    setParameters({ linked: null });
  }, []);
  const end = async (id: string): Promise<void> => {
    const { unlinkExternalAccount: { errors } } = await request(UnlinkExternalAccountDocument, { input: { id } });
    if (errors[0]) return toast(errors[0].message, 'bad');
    toast(text.unlinked);
    reload();
  };
  if (fault) return <Section id="external" title={text.external}><Failed fault={fault} onRetry={reload} /></Section>;
  const linked = data?.viewer?.person?.externalAccounts ?? [];
  const others = (data?.signInProviders ?? []).filter(({ id }) => !linked.some(({ provider }) => provider === id));
  if (linked.length === 0 && others.length === 0) return null;
  return (
    <Section id="external" title={text.external}>
      <Problem />
      <p class="soft">{text.externalHow}</p>
      {linked.length > 0 && (
        <ul class="said">{linked.map(({ id, provider, title, subject, linkedAt, lastSignInAt }) => (
          <li key={id}><strong>{title ?? provider}</strong> <span class="soft code">{subject}</span>
            <p class="soft number">{text.linkedAt} {moment(linkedAt)}{lastSignInAt && <> · {text.lastUsed} {moment(lastSignInAt)}</>}</p>
            <Button kind="danger" onClick={() => { ending.value = { id, title: title ?? provider }; }}>{text.unlink}</Button></li>
        ))}</ul>
      )}
      {others.length > 0 && <div class="form-actions">{others.map((each) => <Button key={each.id} onClick={() => { linking.value = each; }}>{text.link(each.title)}</Button>)}</div>}
      {linking.value && <Link {...linking.value} onClose={() => { linking.value = null; }} />}
      {ending.value && <Confirm title={text.unlinkTitle} text={text.unlinkText(ending.value.title)} yes={text.unlink} danger onAnswer={(yes) => {
        const { id } = ending.value!;
        ending.value = null;
        if (yes) void end(id).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), 'bad'));
      }} />}
    </Section>
  );
};

const Link = ({ id, title, onClose }: Account & { readonly onClose: () => void }) => {
  const form = useForm({
    initial: { currentPassword: '' },
    check: ({ currentPassword }) => (currentPassword ? [] : [{ field: 'currentPassword', message: text.missing(text.currentPassword) }]),
    submit: async ({ currentPassword }) => {
      const { linkExternalAccount: { location: to, errors } } = await request(LinkExternalAccountDocument, { input: { provider: id, currentPassword } });
      if (to) location.assign(to);
      return errors;
    },
  });
  const label = text.link(title);
  return (
    <Dialog title={label} onClose={onClose}>
      <Form form={form} label={label} submit={text.goThere}>
        <p>{text.linkHow}</p>
        <TextField form={form} of={label} name="currentPassword" label={text.currentPassword} kind="password" autoComplete="current-password" />
      </Form>
    </Dialog>
  );
};

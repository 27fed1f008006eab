import { useSignal } from '@preact/signals';
import { ChangePasswordDocument, ConfirmTotpDocument, EnrolTotpDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Form, TextField } from '../kit/form.tsx';
import { useForm } from '../kit/form-state.ts';
import { tidy } from '../kit/format.ts';
import { PageHead, Section } from '../kit/page.tsx';
import { request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import { External } from './external.tsx';
import { account, enter } from './session.ts';
import { OwnData, ownData } from './own-data.tsx';
import { Sessions } from './sessions.tsx';
import { text } from './words.ts';

/** One's own password and one-time codes; what the server asks for first comes first. */
export default function Security() {
  const viewer = account.value?.viewer;
  return (
    <>
      <PageHead title={text.security}>{viewer?.duty ? <p class="notice" role="status">{text.duties}</p> : null}</PageHead>
      <div class="sections">
        <Section id="password" title={text.changePassword}><Password /></Section>
        <Section id="totp" title={text.totp}>{viewer?.hasTotp ? <p>{text.totpOn}</p> : <Totp />}</Section>
        {!viewer?.duty && <External />}
        <Section id="sessions" title={text.sessions}><Sessions /></Section>
        {!viewer?.duty && <Section id="own-data" title={ownData.title}><OwnData /></Section>}
      </div>
    </>
  );
}

const Password = () => {
  const form = useForm({
    initial: { currentPassword: '', newPassword: '', repeat: '' },
    check: ({ currentPassword, newPassword, repeat }) => [
      ...(currentPassword ? [] : [{ field: 'currentPassword', message: text.missing(text.currentPassword) }]),
      ...(newPassword ? [] : [{ field: 'newPassword', message: text.missing(text.newPassword) }]),
      ...(newPassword === repeat ? [] : [{ field: 'repeat', message: text.differs }]),
    ],
    submit: async ({ currentPassword, newPassword }) => {
      const { changePassword: { viewer, errors } } = await request(ChangePasswordDocument, { input: { currentPassword, newPassword } });
      if (errors.length > 0) return errors;
      enter(viewer);
      toast(text.passwordChanged);
      return [];
    },
  });
  const label = text.changePassword;
  return (
    <Form form={form} label={label} submit={text.changePassword}>
      <TextField form={form} of={label} name="currentPassword" label={text.currentPassword} kind="password" autoComplete="current-password" />
      <TextField form={form} of={label} name="newPassword" label={text.newPassword} hint={text.newPasswordHint} kind="password" autoComplete="new-password" />
      <TextField form={form} of={label} name="repeat" label={text.repeat} kind="password" autoComplete="new-password" />
    </Form>
  );
};

const Totp = () => {
  const secret = useSignal<string | null>(null);
  const start = async (): Promise<void> => {
    const { enrolTotp } = await request(EnrolTotpDocument, {});
    if (enrolTotp.errors[0]) return toast(enrolTotp.errors[0].message, 'bad');
    secret.value = enrolTotp.secret ?? null;
  };
  if (secret.value === null) {
    return <><p>{text.totpOff}</p><div class="form-actions"><Button onClick={() => void start().catch((error: unknown) => toast(String(error), 'bad'))}>{text.enrol}</Button></div></>;
  }
  return <Confirm secret={secret.value} />;
};

const Confirm = ({ secret }: { readonly secret: string }) => {
  const form = useForm({
    initial: { code: '' },
    check: ({ code }) => (tidy(code) ? [] : [{ field: 'code', message: text.missing(text.totp) }]),
    submit: async ({ code }) => {
      const { confirmTotp: { viewer, errors } } = await request(ConfirmTotpDocument, { input: { code: tidy(code) } });
      if (errors.length > 0) return errors;
      enter(viewer);
      return [];
    },
  });
  const label = text.totp;
  return (
    <Form form={form} label={label} submit={text.confirm}>
      <p>{text.enrolHow}</p>
      <p>{text.secret} <span class="code">{secret.match(/.{1,4}/g)?.join(' ')}</span></p>
      <TextField form={form} of={label} name="code" label={text.totp} hint={text.totpHint} kind="code" autoComplete="one-time-code" />
    </Form>
  );
};
